"""List the states that held a status on a day.

Exit status 0; 2 for a day outside the time covered or an unknown status.

example:
  $ scodata members --on 2017-06-09
"""

from __future__ import annotations

import argparse
import sys

from .printing import add_format, print_frame


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--on", metavar="DAY", help="the day, as 2017-06-09 (default: the cut-off)")
    parser.add_argument(
        "--status", default="member", help="member, observer, dialogue-partner, partner, shanghai-five or any"
    )
    add_format(parser)


def run(args: argparse.Namespace) -> int:
    """List states by status."""
    import scodata

    from ..reading.panels import members

    print_frame(members(args.on, args.status), args.format)
    if args.on is None:
        print(f"as of {scodata.cutoff}, the cut-off", file=sys.stderr)
    return 0
