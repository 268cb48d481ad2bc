"""Find the records that bear or bore a name, in any language covered.

Exit status 0; 2 when nothing bears the name (the nearest one is suggested).

example:
  $ scodata lookup Kirghizia
"""

from __future__ import annotations

import argparse

from .printing import add_format, print_frame


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("name", help="a name or an id, in any case")
    parser.add_argument("--table", help="among the records of this table only")
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Find records by name."""
    from ..reading.names import lookup

    print_frame(lookup(args.name, args.table), args.format)
    return 0
