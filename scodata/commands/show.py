"""Show the rows of a table, or one record.

Exit status 0; 1 when no row fits; 2 for an unknown table, column or record.

examples:
  $ scodata show summits --where body=chs --columns summit_id,ordinal,city,end_date
  $ scodata show summits chs-2018-qingdao
"""

from __future__ import annotations

import argparse
import sys

from .choosing import add_where, chosen
from .printing import add_format, print_frame


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("table", help="a table of `scodata tables`")
    parser.add_argument("record", nargs="?", help="the id of one record (parts of a composite key joined by colons)")
    add_where(parser)
    parser.add_argument("--columns", metavar="A,B,C", help="these columns alone")
    parser.add_argument("--labels", action="store_true", help="put names beside ids")
    parser.add_argument("--limit", type=int, metavar="N", help="at most N rows")
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Show rows, or one record with a line a field."""
    from ..errors import UsageError
    from ..reading.package import check_column

    if args.record:
        return _show_record(args)
    frame = chosen(args.table, args.where, args.labels)
    if args.columns:
        names = args.columns.split(",")
        for name in names:
            if name not in frame:
                check_column(args.table, name)
        frame = frame[names]
    if args.limit is not None:
        if args.limit < 0:
            raise UsageError(f"--limit {args.limit} - expected 0 or more")
        frame = frame.head(args.limit)
    if frame.empty:
        print(f"scodata show: no row of {args.table} fits", file=sys.stderr)
    print_frame(frame, args.format)
    return 1 if frame.empty else 0


def _show_record(args: argparse.Namespace) -> int:
    import json

    from ..reading.provenance import why

    value = why(args.table, args.record).value
    if args.format == "json":
        print(json.dumps(value, ensure_ascii=False, indent=1))
    else:
        for name, cell in value.items():
            print(f"{name:<20} {'' if cell is None else cell}".rstrip())
    return 0
