"""What is stale, told so that a reader sees the difference."""

from __future__ import annotations

from pathlib import Path

from ..commands.printing import aligned
from ..reading.changes import changes
from ..schema import SPECS
from .publication import DATA_FOLDER

SHOWN = 20


def show_stale(found: list[str], files: dict[str, bytes], root: Path) -> str:
    """The stale paths, and the first rows that differ in the tables."""
    new = {name: files[f"{DATA_FOLDER}/{name}.csv"] for name in SPECS}
    paths = {name: root / DATA_FOLDER / f"{name}.csv" for name in SPECS}
    old = {name: path.read_bytes() for name, path in paths.items() if path.is_file()}
    frame = changes(old, new, {name: list(spec.key) for name, spec in SPECS.items()})
    lines = found[:SHOWN]
    if len(found) > SHOWN:
        lines.append(f"... and {len(found) - SHOWN} more")
    if len(frame):
        lines += ["", aligned(frame.head(SHOWN))]
        if len(frame) > SHOWN:
            lines.append(f"... and {len(frame) - SHOWN} more changes")
    return "\n".join(lines)
