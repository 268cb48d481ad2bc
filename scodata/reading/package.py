"""Where the published data lie, and what their descriptor says."""

from __future__ import annotations

import datetime as dt
import json
from functools import cache
from pathlib import Path
from typing import Any

from ..errors import UsageError, nearest

DATA = Path(__file__).resolve().parent.parent / "data"


@cache
def descriptor() -> dict[str, Any]:
    """The data package descriptor (Data Package v2) that lies beside the tables."""
    found: dict[str, Any] = json.loads((DATA / "datapackage.json").read_bytes())
    return found


@cache
def resources() -> dict[str, dict[str, Any]]:
    """The resources that are tables, by name, in published order."""
    return {resource["name"]: resource for resource in descriptor()["resources"] if "schema" in resource}


def resource(table: str) -> dict[str, Any]:
    """The resource of one table; UsageError suggests the nearest name."""
    try:
        return resources()[table]
    except (KeyError, TypeError):
        hint = nearest(str(table), resources())
        raise UsageError(f"no table {table!r} - expected one of scodata.tables() - {hint}".rstrip(" -")) from None


def fields(table: str) -> list[dict[str, Any]]:
    """The fields of one table, in column order."""
    listed: list[dict[str, Any]] = resource(table)["schema"]["fields"]
    return listed


def check_column(table: str, column: str) -> dict[str, Any]:
    """The field of that name; UsageError suggests the nearest."""
    for field in fields(table):
        if field["name"] == column:
            return field
    names = [field["name"] for field in fields(table)]
    hint = nearest(column, names)
    raise UsageError(f"no column {column!r} in {table} - expected one of {', '.join(names)} - {hint}".rstrip(" -"))


def first_day() -> dt.date:
    """The first day covered: that of the first status."""
    return dt.date.fromisoformat(descriptor()["temporal"]["start"])


def last_day() -> dt.date:
    """The cut-off date: the last day covered."""
    return dt.date.fromisoformat(descriptor()["cutoff"])


def covered_day(on: str | dt.date | None) -> dt.date:
    """The day asked for (the cut-off where none is); UsageError outside the time covered."""
    if on is None:
        return last_day()
    try:
        day = on if type(on) is dt.date else dt.date.fromisoformat(str(on)[:10])
    except ValueError:
        raise UsageError(f"no date {on!r} - expected a day as 2017-06-09") from None
    if not first_day() <= day <= last_day():
        raise UsageError(f"{day} is outside the time covered - expected {first_day()} to {last_day()}")
    return day
