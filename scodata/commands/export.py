"""Write tables to files of your own: CSV, Parquet, Stata or JSON lines.

Exit status 0; 2 for an unknown table, or a folder that cannot be written.

example:
  $ scodata export my_folder --format stata --tables state_years,dyad_years
"""

from __future__ import annotations

import argparse
import shutil
import sys
from pathlib import Path

SUFFIXES = {"csv": ".csv", "parquet": ".parquet", "stata": ".dta", "jsonl": ".jsonl"}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("folder", type=Path, help="the folder to write into; made where it is missing")
    parser.add_argument("--format", choices=sorted(SUFFIXES), default="csv", help="kind of file (default: csv)")
    parser.add_argument("--tables", metavar="A,B", help="these tables alone (default: all that have rows)")


def run(args: argparse.Namespace) -> int:
    """Write one file a table."""
    from ..errors import UsageError
    from ..reading.package import resource, resources

    chosen = args.tables.split(",") if args.tables else [name for name, each in resources().items() if each["rows"]]
    for name in chosen:
        resource(name)
    try:
        args.folder.mkdir(parents=True, exist_ok=True)
        for name in chosen:
            path = args.folder / f"{name}{SUFFIXES[args.format]}"
            _write(name, path, args.format)
            print(path)
    except OSError as error:
        raise UsageError(
            f"{error.filename or args.folder} - {error.strerror} - expected a folder that can be written"
        ) from None
    print(f"{len(chosen)} tables written", file=sys.stderr)
    return 0


def _write(name: str, path: Path, form: str) -> None:
    from ..reading.frames import load
    from ..reading.package import DATA, last_day

    if form in ("csv", "parquet"):
        shutil.copy(DATA / path.name, path)
    elif form == "jsonl":
        frame = load(name)
        frame.astype({column: "str" for column in frame.select_dtypes("datetime")}).to_json(
            path, orient="records", lines=True, force_ascii=False
        )
    else:
        from ..publishing.stata import write_stata

        write_stata(load(name), name, path, last_day())
