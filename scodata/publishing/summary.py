"""What a build shows when it is done: tables, rows, sources, period, checks passed."""

from __future__ import annotations

import json

import pyarrow.compute as pc

from ..models import Document
from .build import Built
from .publication import DATA_FOLDER


def summary(built: Built) -> str:
    """The tables with their rows and sources, and a closing line."""
    card = json.loads(built.files["datapackage.json"])
    cited = built.tables["citations"]["table"]
    counts = {row["values"].as_py(): row["counts"].as_py() for row in pc.value_counts(cited)}
    lines = [f"{'table':<22} {'rows':>6} {'cited':>6}  period"]
    for each in card["resources"]:
        if "rows" in each:
            sources = counts.get(each["name"], "derived" if each["derived"] else "")
            lines.append(f"{each['name']:<22} {each['rows']:>6} {sources:>7}  {each.get('period', '')}".rstrip())
    documents = built.data.of(Document)
    rows = sum(table.num_rows for table in built.tables.values())
    size = sum(len(content) for path, content in built.files.items() if path.startswith(DATA_FOLDER))
    release = built.data.release
    lines.append("")
    lines.append(
        f"scodata {release.version}, {card['temporal']['start']} to {release.cutoff}: "
        f"{rows} rows in {len(built.tables)} tables from {len(documents)} documents; "
        f"{built.checks} checks passed; {size / 2**20:.1f} MiB in {DATA_FOLDER}/"
    )
    if built.texts:
        lines.append(f"spans and quotes checked against {built.texts} texts")
    return "\n".join(lines)
