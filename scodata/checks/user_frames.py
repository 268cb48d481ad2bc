"""Whether a user's own rows keep the rules of a table."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pandas as pd
from pydantic import ValidationError

from ..errors import Fault, UsageError, nearest, shorten
from ..models import MODELS
from ..schema import SPECS

COLUMNS = ("row", "column", "what", "value", "expected")


def failures(frame: pd.DataFrame, table: str) -> pd.DataFrame:
    """One row a failure: row, column, what, value, expected; UsageError for an unknown table."""
    if table not in SPECS:
        raise UsageError(
            f"no table {table!r} - expected one of {', '.join(SPECS)} - {nearest(table, SPECS)}".rstrip(" -")
        )
    spec, model = SPECS[table], MODELS[table]
    found: list[tuple[Any, ...]] = [
        (None, str(name), "unknown column", "", nearest(str(name), spec.names) or f"a column of {table}")
        for name in frame.columns
        if name not in spec.names
    ]
    missing = [c.name for c in spec.columns if c.required and c.name not in frame]
    found += [(None, name, "column missing", "", f"{name}: {spec.column(name).description}") for name in missing]
    known = [name for name in frame.columns if name in spec.names]
    for index, row in zip(frame.index, frame[known].to_dict("records"), strict=True):
        given = {str(name): value for name, value in row.items() if not _empty(value)}
        try:
            model(**{name: _typed(spec.column(name).type, value) for name, value in given.items()})
        except ValidationError as error:
            for detail in error.errors():
                column = str(detail["loc"][0]) if detail["loc"] else ""
                if column not in missing:
                    found.append((index, column, *_explained(detail, row.get(column))))
    if set(spec.key) <= set(known):
        for index in frame.index[frame.duplicated(list(spec.key), keep="first")]:
            found.append((index, ", ".join(spec.key), "duplicate key", "", "one row a key"))
    return pd.DataFrame(found, columns=list(COLUMNS))


def faults_of(found: pd.DataFrame, place: str) -> list[Fault]:
    """The failures as faults of a file whose first row is its header."""
    return [
        Fault(
            f"{place}:{int(row['row']) + 2}" if not _empty(row["row"]) else place,
            row["what"],
            f"{row['column']} = {row['value']}" if row["value"] else row["column"],
            row["expected"],
        )
        for row in found.to_dict("records")
    ]


def _empty(value: Any) -> bool:
    return value is None or bool(pd.isna(value))


def _typed(kind: str, value: Any) -> Any:
    match kind:
        case "date":
            if isinstance(value, dt.datetime):
                return value.date()
            return _or_as_is(dt.date.fromisoformat, value) if isinstance(value, str) else value
        case "integer" | "year":
            return int(value) if not isinstance(value, str) and value == int(value) else _or_as_is(int, value)
        case "decimal":
            return _or_as_is(float, value)
        case "boolean":
            return {"true": True, "false": False}.get(value.lower(), value) if isinstance(value, str) else bool(value)
        case _:
            return value if isinstance(value, str) else str(value)


def _or_as_is(kind: Any, value: Any) -> Any:
    try:
        return kind(value)
    except (TypeError, ValueError):
        return value


def _explained(detail: Any, value: Any) -> tuple[str, str, str]:
    if detail["type"] == "missing":
        return "value missing", "", "a value"
    message = detail["msg"].removeprefix("Value error, ")
    return (
        "wrong value" if detail["loc"] else "row contradicts itself",
        "" if _empty(value) else shorten(str(value)),
        message,
    )
