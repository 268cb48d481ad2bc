"""How a table becomes a Stata file with labels of variables and values."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pandas as pd

from ..schema import SPECS


def write_stata(frame: pd.DataFrame, table: str, path: Path, stamp: dt.date) -> None:
    """Write a frame of `table` as a .dta (format 118); vocabularies and booleans get value labels.

    Args:
        frame: rows as `scodata.load` gives them.
        table: the table they are of.
        path: the file to write.
        stamp: the day stamped into the file, so that the bytes depend on the data alone.
    """
    spec = SPECS[table]
    out = pd.DataFrame(index=frame.index)
    for column in spec.columns:
        values = frame[column.name]
        if column.terms:
            out[column.name] = pd.Categorical(values, categories=[value for value, _ in column.terms])
        elif column.type == "boolean":
            out[column.name] = pd.Categorical(values.map({True: "yes", False: "no"}), categories=["no", "yes"])
        elif column.type in ("integer", "year", "decimal"):
            out[column.name] = values.astype("float64")
        elif column.type == "date":
            out[column.name] = values.astype("datetime64[ns]")
        else:
            out[column.name] = values.astype(object).where(values.notna(), "")
    dates: dict[Any, Any] = {column.name: "td" for column in spec.columns if column.type == "date"}
    out.to_stata(
        path,
        write_index=False,
        version=118,
        convert_dates=dates,
        time_stamp=dt.datetime(stamp.year, stamp.month, stamp.day),
        data_label=spec.description[:80],
        variable_labels={column.name: column.description[:80] for column in spec.columns},
        convert_strl=[c.name for c in spec.columns if c.type == "text" and not c.terms],
    )
