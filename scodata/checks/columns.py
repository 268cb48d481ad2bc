"""Whether the columns and keys of every table are as its schema says, by Pandera."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd
import pandera.errors

from ..errors import Fault
from ..schema import SPECS
from ..schema.frames import pandera_schema


def check_frame(table: str, frame: pd.DataFrame, place: str | None = None) -> Iterator[Fault]:
    """Every cell, column and key of a frame that the table's schema refuses."""
    try:
        pandera_schema(SPECS[table]).validate(frame, lazy=True)
    except pandera.errors.SchemaErrors as errors:
        for case in errors.failure_cases.to_dict("records"):
            column, row = case["column"], case["index"]
            where = f"{place or table}" + ("" if row is None or pd.isna(row) else f" row {int(row)}")
            what = f"{case['schema_context'].lower()} check failed" if case["schema_context"] else "check failed"
            value = f"{column} = {case['failure_case']}" if column else str(case["failure_case"])
            yield Fault(where, what, value, str(case["check"]))
