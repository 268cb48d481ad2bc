"""Show the discourse network: which actors support or oppose which propositions, and who agrees with whom.

The coded documents are no sample of discourse: counts say who took which side in these texts, not how common a side is.

Exit status 0; 1 when no statement fits; 2 for an unknown level, normalisation, topic or other word, or a file that
cannot be written. GraphML needs scodata[network].

examples:
  $ scodata network --level state --show edges
  $ scodata network --level organisation --show conflict --normalisation jaccard --format csv
  $ scodata network --level person --show statements --topic security --format json --output security.json
"""

from __future__ import annotations

import argparse
import contextlib
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from .printing import FORMATS, print_frame

if TYPE_CHECKING:
    import pandas as pd

    from ..reading.network import DiscourseNetwork

TABLES = ("edges", "statements", "propositions")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("--level", default="person", help="actors: person, organisation or state (default: person)")
    parser.add_argument(
        "--show",
        metavar="WHAT",
        help="edges, statements, propositions, congruence, conflict or subtract (default: edges, or congruence where a "
        "normalisation is given)",
    )
    parser.add_argument(
        "--normalisation", help="none, 'average activity', jaccard or cosine, of congruence, conflict and subtract"
    )
    for option, meaning in (
        ("document", "claims of this coded document"),
        ("kind", "claims of this kind"),
        ("topic", "claims on this topic"),
        ("claimant", "claims of this type of claimant: author, person, state, body, unnamed"),
    ):
        parser.add_argument(f"--{option}", action="append", metavar="WORD", help=f"{meaning} alone; repeatable")
    parser.add_argument("--since", metavar="DAY", help="documents published on this day or later")
    parser.add_argument("--until", metavar="DAY", help="documents published on this day or earlier")
    parser.add_argument("--format", choices=(*FORMATS, "graphml"), default="table", help="default: table")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write to this file (default: print)")


def run(args: argparse.Namespace) -> int:
    """Build the network and show or write a part of it."""
    from ..errors import UsageError
    from ..reading.network import PROJECTIONS, discourse_network
    from ..reading.statements import picked

    show = args.show or ("congruence" if args.normalisation else "edges")
    picked("part", show, (*TABLES, *PROJECTIONS))
    if args.normalisation and show in TABLES:
        raise UsageError(f"--normalisation with --show {show} - expected --show {', '.join(PROJECTIONS)}")
    if args.format == "graphml" and show in TABLES[1:]:
        raise UsageError(f"--format graphml with --show {show} - expected --show edges, {', '.join(PROJECTIONS)}")
    found = discourse_network(args.level, args.kind, args.document, args.since, args.until, args.topic, args.claimant)
    try:
        _write(found, show, args.normalisation or "none", args.format, args.output)
    except OSError as error:
        if args.output is None:
            raise
        raise UsageError(f"{args.output} - {error.strerror} - expected a file that can be written") from None
    if args.output is not None:
        print(args.output)
    if found.statements.empty:
        print("scodata network: no statement fits", file=sys.stderr)
    return 1 if found.statements.empty else 0


def _write(found: DiscourseNetwork, show: str, normalisation: str, form: str, path: Path | None) -> None:
    if form == "graphml":
        projection = None if show == "edges" else show
        found.to_graphml(sys.stdout.buffer if path is None else path, projection, normalisation)
        return
    frame = _part(found, show, normalisation)
    with contextlib.ExitStack() as stack:
        if path is not None:
            file = stack.enter_context(path.open("w", encoding="utf-8", newline="\n"))
            stack.enter_context(contextlib.redirect_stdout(file))
        print_frame(frame, form)


def _part(found: DiscourseNetwork, show: str, normalisation: str) -> pd.DataFrame:
    if show in TABLES:
        frame: pd.DataFrame = getattr(found, show)
        return frame
    matrix: pd.DataFrame = getattr(found, show)(normalisation)
    return matrix.round(6).reset_index()
