"""Query the tables with SQL (DuckDB; needs scodata[sql]).

Exit status 0; 2 for a mistake in the query.

example:
  $ scodata sql "select country, count(*) as hosted from summits where body = 'chs' group by all order by hosted desc"
"""

from __future__ import annotations

import argparse

from .printing import add_format, print_frame


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("query", help="a query in DuckDB's dialect")
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Run one query."""
    from ..reading.query import sql

    print_frame(sql(args.query), args.format)
    return 0
