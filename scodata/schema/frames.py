"""How a table looks as a pandas DataFrame, and the Pandera schema that checks one."""

from __future__ import annotations

import re
from typing import Any

import pandas as pd
import pandera.pandas as pa

from ..reading.dtypes import DTYPES
from .spec import Column, Table


def pandera_schema(table: Table) -> pa.DataFrameSchema:
    """Columns in order, dtypes, nulls, patterns, bounds, vocabularies and the key."""
    return pa.DataFrameSchema(
        {column.name: _column(column) for column in table.columns},
        unique=list(table.key),
        strict=True,
        ordered=True,
        name=table.name,
    )


def _column(column: Column) -> pa.Column:
    return pa.Column(DTYPES.get(column.type, "str"), _checks(column), nullable=not column.required)


def _checks(column: Column) -> list[pa.Check]:
    checks: list[pa.Check] = []
    if column.terms:
        checks.append(pa.Check.isin([value for value, _ in column.terms]))
    if column.pattern:
        checks.append(_matches(column.pattern))
    if column.max_length is not None:
        checks.append(pa.Check.str_length(max_value=column.max_length))
    if column.minimum is not None:
        checks.append(pa.Check.ge(column.minimum))
    if column.maximum is not None:
        checks.append(pa.Check.le(column.maximum))
    return checks


def _matches(pattern: str) -> pa.Check:
    whole = re.compile(pattern)

    def matches(values: pd.Series[Any]) -> pd.Series[Any]:
        return values.map(lambda value: whole.fullmatch(value) is not None)

    return pa.Check(matches, name="matches", error=f"matches {pattern}")
