"""Build the dataset from the seeds: read, check, publish; nothing is written when a check fails.

Exit status 0; 1 when the data are wrong, or with --check when what is committed is stale.

examples:
  $ scodata build
  $ scodata build --check
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("root", nargs="?", type=Path, default=Path(), help="the project's folder (default: this one)")
    parser.add_argument("--check", action="store_true", help="write nothing; say what is stale")
    parser.add_argument("--texts", type=Path, help="a folder of documents' texts to check spans and quotes against")
    parser.add_argument(
        "--release", type=Path, metavar="FOLDER", help="also fill this folder with the files of a release"
    )


def run(args: argparse.Namespace) -> int:
    """Build, and show what was built."""
    from ..errors import UsageError
    from ..publishing.build import build
    from ..publishing.changes import show_stale
    from ..publishing.summary import summary
    from ..publishing.writing import restore, stale, write

    root = args.root.resolve()
    if args.check and args.release:
        raise UsageError("--check with --release - expected one of them: --check writes nothing")
    if args.check:
        built = build(root, args.texts)
        found = list(stale(built.files, root))
        if found:
            print(show_stale(found, built.files, root))
            print(f"scodata build: {len(found)} stale - run: scodata build", file=sys.stderr)
        return 1 if found else 0
    restore(root)
    built = build(root, args.texts)
    write(built.files, root)
    print(summary(built))
    if args.release:
        from ..publishing.release import release

        for path in release(built, root, args.release):
            print(path)
    return 0
