"""Cite the dataset, or the sources of chosen rows.

Exit status 0; 1 when no row fits; 2 for an unknown table, column or style.

examples:
  $ scodata cite
  $ scodata cite summits --where summit_id=chs-2018-qingdao --style apa
"""

from __future__ import annotations

import argparse
import sys

from .choosing import add_where, chosen


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("table", nargs="?", help="cite the sources of rows of this table (default: the dataset)")
    add_where(parser)
    parser.add_argument("--style", default="bibtex", help="bibtex, apa, ris or csl-json (default: bibtex)")


def run(args: argparse.Namespace) -> int:
    """Print a bibliography."""
    from ..errors import UsageError
    from ..reading.citing import cite

    if args.table is None:
        if args.where:
            raise UsageError("--where without a table - expected scodata cite TABLE --where COLUMN=VALUE")
        print(cite(style=args.style))
        return 0
    frame = chosen(args.table, args.where)
    print(cite(frame, args.style, args.table))
    if frame.empty:
        print(f"scodata cite: no row of {args.table} fits; the dataset alone is cited", file=sys.stderr)
        return 1
    return 0
