"""Describe the columns of a table: type, key, reference, unit, meaning, values.

Exit status 0; 2 for an unknown table or column.

example:
  $ scodata describe summits ordinal
"""

from __future__ import annotations

import argparse

from .printing import add_format, print_frame


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("table", help="a table of `scodata tables`")
    parser.add_argument("column", nargs="?", help="one of its columns (default: all)")
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Describe one table, or one column of it in full."""
    from ..reading.tables import describe

    frame = describe(args.table, args.column)
    if args.column and args.format == "table":
        for name, value in frame.iloc[0].items():
            print(f"{name:<12} {'' if value != value else value}")
    else:
        print_frame(frame, args.format)
    return 0
