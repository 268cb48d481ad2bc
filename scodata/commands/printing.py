"""How rows reach the terminal or the next program: as an aligned table, CSV or JSON."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

FORMATS = ("table", "csv", "json")
WIDEST = 60


def add_format(parser: argparse.ArgumentParser) -> None:
    """Give a command the option `--format`."""
    parser.add_argument("--format", choices=FORMATS, default="table", help="how to print rows (default: table)")


def print_frame(frame: pd.DataFrame, form: str) -> None:
    """Print rows to stdout."""
    if form == "json":
        print(
            frame.to_json(orient="records", date_format="iso", date_unit="s", force_ascii=False, indent=1)
            .replace("T00:00:00Z", "")
            .replace("T00:00:00", "")
        )
    elif form == "csv":
        frame.to_csv(sys.stdout, index=False, date_format="%Y-%m-%d", lineterminator="\n")
    else:
        print(aligned(frame))


def aligned(frame: pd.DataFrame) -> str:
    """Rows as an aligned table; long cells are cut, empty ones stay empty."""
    if frame.empty:
        return f"(no rows) {' '.join(map(str, frame.columns))}"
    cells = [[_cell(value) for value in frame[column]] for column in frame.columns]
    numbers = [all(not cell or cell.lstrip("-").replace(".", "", 1).isdecimal() for cell in column) for column in cells]
    heads = [str(column) for column in frame.columns]
    widths = [max(len(head), *map(len, column)) for head, column in zip(heads, cells, strict=True)]
    lines = [heads, *map(list, zip(*cells, strict=True))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if number else cell.ljust(width)
            for cell, width, number in zip(line, widths, numbers, strict=True)
        ).rstrip()
        for line in lines
    )


def _cell(value: object) -> str:
    import pandas as pd

    if value is None or value is pd.NA or value is pd.NaT or value != value:
        return ""
    if isinstance(value, pd.Timestamp):
        return f"{value:%Y-%m-%d}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    text = " ".join(str(value).split())
    return text if len(text) <= WIDEST else text[: WIDEST - 1] + "…"
