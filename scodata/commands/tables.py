"""List the tables: rows, columns, period, description.

Exit status 0.

example:
  $ scodata tables
"""

from __future__ import annotations

import argparse

from .printing import add_format, print_frame


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """List the tables."""
    from ..reading.tables import tables

    print_frame(tables(), args.format)
    return 0
