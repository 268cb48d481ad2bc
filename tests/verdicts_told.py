"""What the reader says of a sentence in a document on the organisation, for the tests of verdicts."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest

pytest.importorskip("ahocorasick", reason="needs the extra extract")

from scodata.extraction.document import read_document

TITLE = "Shanghai Cooperation Organisation (SCO)"
OPENING = "The member states of the Shanghai Cooperation Organisation (SCO) work together."
OCCASIONS = Path(__file__).parent / "extraction" / "occasions.tsv"


def verdicts_on(text: str, day: str, opening: str = TITLE, gap: str = "\n\n") -> list[str]:
    """The verdicts on the claims of a text, in text order, but for those of the words before it."""
    reading = read_document(f"{opening}{gap}{text}", dt.date.fromisoformat(day))
    return [each.verdict.verdict for each in reading.proposals if each.verdict and each.exact not in opening]


def verdict_on(text: str, day: str, opening: str = TITLE, gap: str = "\n\n") -> str:
    """Contradicted where a claim of a text is, else supported where one is, else open."""
    found = verdicts_on(text, day, opening, gap)
    return next((each for each in ("contradicted", "supported") if each in found), "open")


def told_of_a_meeting(*topics: str) -> list[tuple[str, str, str, str]]:
    """The day, the opening that says which meeting is meant, the sentence behind it and the verdict, by topic."""
    with OCCASIONS.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [
        (row["date"], row["opening"], row["sentence"], row["verdict"])
        for topic in topics
        for row in rows
        if row["topic"] == topic
    ]
