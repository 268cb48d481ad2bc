"""Show what is there and what is not: records by table and year, gaps with reasons, thin and disputed sourcing.

Exit status 0; 2 for an unknown table.

examples:
  $ scodata coverage summits
  $ scodata coverage --sources
"""

from __future__ import annotations

import argparse

from .printing import add_format, print_frame


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("table", nargs="?", help="one table by year (default: all tables, years together)")
    parser.add_argument("--years", action="store_true", help="all tables year by year")
    parser.add_argument("--sources", action="store_true", help="sources by country and language instead")
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Count and show."""
    from ..reading.coverage import coverage, sources

    if args.sources:
        print_frame(sources(), args.format)
        return 0
    frame = coverage(args.table)
    if args.table is None and not args.years:
        frame = frame.drop(columns="year").groupby("table", sort=False, as_index=False).sum()
    print_frame(frame, args.format)
    return 0
