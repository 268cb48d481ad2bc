"""How rows are chosen on the command line: `--where COLUMN=VALUE`, repeatable."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd


def add_where(parser: argparse.ArgumentParser) -> None:
    """Give a command the option `--where`."""
    parser.add_argument(
        "--where", action="append", default=[], metavar="COLUMN=VALUE", help="rows with this value; repeatable"
    )


def chosen(table: str, conditions: list[str], labels: bool = False) -> pd.DataFrame:
    """The rows of a table that fit every condition; UsageError for one that does not parse or an unknown column."""
    from ..errors import UsageError
    from ..reading.frames import load
    from ..reading.package import check_column

    frame = load(table, labels=labels)
    for condition in conditions:
        column, equals, value = condition.partition("=")
        if not equals:
            raise UsageError(f"--where {condition!r} - expected COLUMN=VALUE")
        check_column(table, column)
        frame = frame[frame[column].astype("str").str.lower() == value.lower()]
    return frame
