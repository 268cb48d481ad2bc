"""List the states that held a status on a day.

Exit status 0; 2 for a day outside the time covered or an unknown status.

example:
  $ scodata members --on 2017-06-09
"""

from __future__ import annotations

import argparse

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
    from ..reading.panels import members

    print_frame(members(args.on, None if args.status == "any" else args.status), args.format)
    return 0
