"""Measure the promises of the reading wing: what the import, a load and a command cost beside plain pandas.

Run: .venv/bin/python benchmarks/reading.py
"""

from __future__ import annotations

import json
import sys

from timing import line, side_by_side

from scodata.reading.package import DATA, resource


def plain_read() -> str:
    """What a user would write without scodata: the same file, the same dtypes."""
    fields = resource("summits")["schema"]["fields"]
    kinds = {"integer": "Int64", "year": "Int64", "decimal": "Float64", "boolean": "boolean"}
    dates = [field["name"] for field in fields if field["columnType"] == "date"]
    dtypes = {f["name"]: kinds.get(f["columnType"], "str") for f in fields if f["columnType"] != "date"}
    return (
        f"import pandas; pandas.read_csv({str(DATA / 'summits.csv')!r}, dtype={json.dumps(dtypes)}, "
        f"parse_dates={dates}, keep_default_na=False, na_values=['']).astype({dict.fromkeys(dates, 'datetime64[s]')})"
    )


def main() -> int:
    """Print one line a promise; exit 1 when one is not kept."""
    rows = []
    ours, bare = side_by_side("import scodata", "pass", rounds=31)
    extra = 1000 * (ours - bare)
    rows.append(("import scodata over a bare interpreter", f"{extra:.1f} ms", "0 ms", "at most 15 ms", extra <= 15))
    command = "import sys; from scodata.commands import main; sys.exit(main(['members', '--on', '2017-06-09']))"
    for what, code, beside, limit in (
        ("load('summits'), cold, to pandas.read_csv", "import scodata; scodata.load('summits')", plain_read(), 1.1),
        ("scodata members --on 2017-06-09, to import pandas", command, "import pandas", 1.5),
    ):
        ours, theirs = side_by_side(code, beside)
        ratio = ours / theirs
        side = f"{1000 * theirs:.0f} ms, ratio {ratio:.2f}"
        rows.append((what, f"{1000 * ours:.0f} ms", side, f"ratio at most {limit:.2f}", ratio <= limit))
    for row in rows:
        print(line(*row))
    return 0 if all(row[-1] for row in rows) else 1


if __name__ == "__main__":
    sys.exit(main())
