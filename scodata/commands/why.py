"""Say why a value stands: its sources, what other sources say, claims for and against.

Exit status 0; 2 for an unknown table, record or column.

example:
  $ scodata why summits chs-2018-qingdao ordinal
"""

from __future__ import annotations

import argparse
import json


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("table", help="a table of `scodata tables`")
    parser.add_argument("record", help="the record's id (parts of a composite key joined by colons)")
    parser.add_argument("column", nargs="?", help="one column (default: the whole record)")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="how to print (default: text)")


def run(args: argparse.Namespace) -> int:
    """Show a value with its evidence."""
    from ..reading.provenance import why

    found = why(args.table, args.record, args.column)
    if args.format == "text":
        print(found)
        return 0
    frames = {
        name: json.loads(getattr(found, name).to_json(orient="records")) for name in ("sources", "others", "claims")
    }
    head = {name: getattr(found, name) for name in ("table", "record_id", "field", "value", "missing")}
    print(json.dumps({**head, **frames}, ensure_ascii=False, indent=1))
    return 0
