"""Say what changed between two releases of the data: rows added and removed, cells changed.

Exit status 0 whether or not they differ; 2 for a folder or zip that is no release.

example:
  $ scodata diff scodata-0.1.0-data.zip scodata-0.2.0-data.zip
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from .printing import add_format, print_frame


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("old", type=Path, help="a folder or zip with datapackage.json")
    parser.add_argument("new", type=Path, nargs="?", help="the same, newer (default: the installed data)")
    parser.add_argument("--table", help="this table only")
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Compare two releases."""
    from ..errors import UsageError, nearest
    from ..reading.changes import changes, read_release
    from ..reading.package import DATA

    old, old_keys = read_release(args.old)
    new, keys = read_release(args.new or DATA)
    frame = changes(old, new, old_keys | keys)
    if args.table and args.table not in {*old, *new}:
        hint = nearest(args.table, {*old, *new})
        raise UsageError(f"no table {args.table!r} in these releases - {hint}".rstrip(" -"))
    if args.table:
        frame = frame[frame["table"] == args.table]
    print_frame(frame, args.format)
    print(f"{len(frame)} changes", file=sys.stderr)
    return 0
