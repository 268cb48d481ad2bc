"""What `release.yml` and `facts.tsv` say: the version, the cut-off date, golden facts."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from pathlib import Path

from ..errors import DataError, Fault
from .lines import read_lines
from .records import Curated
from .yamltree import Mapping, Scalar, Sequence, read_yaml

VERSION = re.compile(r"^[0-9]+\.[0-9]+\.[0-9]+$")
KEYS = ("version", "cutoff", "cutoff_reason", "title", "description", "homepage", "contributors")
FACTS_HEADER = ["date", "question", "expected", "document"]


@dataclass(frozen=True, slots=True)
class Release:
    """What the release says of itself."""

    version: str
    cutoff: dt.date
    cutoff_reason: str
    title: str
    description: str
    homepage: str
    contributors: tuple[dict[str, str], ...]


def read_release(path: Path, name: str) -> Release:
    """Read the release's own card; DataError for anything missing or malformed."""
    root = read_yaml(path, name)
    if not isinstance(root, Mapping):
        raise DataError([Fault(str(root.place), "wrong shape", "", f"a mapping with {', '.join(KEYS)}")])
    faults = [
        Fault(str(root.keys[key]), "unknown field", key, f"one of {', '.join(KEYS)}")
        for key in root.items
        if key not in KEYS
    ]
    words: dict[str, str] = {}
    for key in KEYS[:-1]:
        node = root.items.get(key)
        if isinstance(node, Scalar) and node.text:
            words[key] = " ".join(node.text.split())
        else:
            faults.append(Fault(str(root.place), "field missing", "", f"{key}: a text"))
    if not VERSION.match(words.get("version", "0.0.0")):
        faults.append(Fault(str(root.place), "wrong value", words["version"], "version: as 1.2.0"))
    try:
        cutoff = dt.date.fromisoformat(words.get("cutoff", "2001-06-15"))
    except ValueError:
        faults.append(Fault(str(root.place), "wrong value", words["cutoff"], "cutoff: a day as 2025-12-31"))
    contributors = _contributors(root, faults)
    if faults:
        raise DataError(faults)
    return Release(
        version=words["version"],
        cutoff=cutoff,
        cutoff_reason=words["cutoff_reason"],
        title=words["title"],
        description=words["description"],
        homepage=words["homepage"],
        contributors=contributors,
    )


def _contributors(root: Mapping, faults: list[Fault]) -> tuple[dict[str, str], ...]:
    node = root.items.get("contributors")
    people = node.items if isinstance(node, Sequence) else []
    contributors = tuple(
        {key: child.text for key, child in item.items.items() if isinstance(child, Scalar) and child.text}
        for item in people
        if isinstance(item, Mapping)
    )
    if not contributors or not all("title" in person for person in contributors):
        faults.append(
            Fault(str(root.place), "field missing", "", "contributors: a list of mappings with title and role")
        )
    return contributors


def read_facts(path: Path, name: str, curated: Curated) -> None:
    """Add the golden facts, one a line, tab-separated."""
    for place, cells in read_lines(path, name, FACTS_HEADER, curated.faults):
        try:
            day = dt.date.fromisoformat(cells[0])
        except ValueError:
            curated.fault(place, "wrong value", cells[0], "date: a day as 2017-06-09")
            continue
        curated.add("facts", {"date": day, "question": cells[1], "expected": cells[2], "document_id": cells[3]}, place)
