"""Check the installed data offline: checksums, keys, references, golden facts.

Exit status 0 when all is well, 1 when something is not.

example:
  $ scodata verify
"""

from __future__ import annotations

import argparse
import sys

from .printing import add_format, print_frame


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--all", action="store_true", help="print every check, not only a line a kind and what failed")
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """Check and report."""
    from ..reading.integrity import verify

    found = verify()
    failed = found[~found["passed"]]
    if args.all or args.format != "table":
        print_frame(found, args.format)
    else:
        counted = found.groupby("check", sort=False)["passed"].agg(checks="size", passed="sum").reset_index()
        print_frame(counted, "table")
        if not failed.empty:
            print_frame(failed.drop(columns="passed"), "table")
    print(f"{len(found) - len(failed)} of {len(found)} checks passed", file=sys.stderr)
    return 0 if failed.empty else 1
