"""How tab-separated seeds are read: a header, then one record a line."""

from __future__ import annotations

from pathlib import Path

from ..errors import Fault
from .yamltree import Place


def read_lines(path: Path, name: str, header: list[str], faults: list[Fault]) -> list[tuple[Place, list[str]]]:
    """The cells of each line behind the header, with its place; what is wrong is told and left out."""
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        faults.append(Fault(name, "cannot be read", str(error), "a UTF-8 file"))
        return []
    if not lines or lines[0].split("\t") != header:
        faults.append(Fault(f"{name}:1", "wrong header", lines[0] if lines else "", "\t".join(header)))
        return []
    found = []
    for number, line in enumerate(lines[1:], start=2):
        place, cells = Place(name, number), line.split("\t")
        if len(cells) == len(header):
            found.append((place, cells))
        else:
            faults.append(Fault(str(place), "wrong shape", line, f"{len(header)} cells parted by tabs"))
    return found
