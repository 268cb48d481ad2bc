"""Check seeds without writing anything, or rows of your own by the rules of a table.

Exit status 0 when all is well; 1 when the data are wrong; 2 for an unknown table or a file that cannot be read.

examples:
  $ scodata validate
  $ scodata validate my_summits.csv --table summits
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument(
        "path", nargs="?", default=".", help="a project folder with seeds/, or a CSV file (default: this folder)"
    )
    parser.add_argument("--table", help="the table whose rules the CSV file must keep")
    parser.add_argument("--texts", type=Path, help="a folder of documents' texts to check spans against")


def run(args: argparse.Namespace) -> int:
    """Check seeds or a CSV file."""
    path = Path(args.path)
    if args.table or path.is_file():
        return _validate_file(path, args.table)
    from ..publishing.build import build

    built = build(path.resolve(), args.texts)
    print(
        f"{sum(table.num_rows for table in built.tables.values())} rows, {built.checks} checks passed", file=sys.stderr
    )
    return 0


def _validate_file(path: Path, table: str | None) -> int:
    import pandas as pd

    from ..checks.user_frames import failures, faults_of
    from ..errors import DataError, UsageError

    if table is None:
        raise UsageError(f"{path} - expected --table TABLE with a CSV file")
    try:
        frame = pd.read_csv(path, dtype="str", keep_default_na=False, na_values=[""])
    except (OSError, UnicodeDecodeError, pd.errors.ParserError, pd.errors.EmptyDataError) as error:
        raise UsageError(
            f"{path} - cannot be read as CSV - {error} - expected a UTF-8 CSV file with a header"
        ) from None
    found = failures(frame, table)
    if len(found):
        raise DataError(faults_of(found, str(path)))
    print(f"{len(frame)} rows keep the rules of {table}", file=sys.stderr)
    return 0
