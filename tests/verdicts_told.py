"""What the reader says of a sentence in a document on the organisation, for the tests of verdicts."""

from __future__ import annotations

import datetime as dt

import pytest

pytest.importorskip("ahocorasick", reason="needs the extra extract")

from scodata.extraction.document import read_document

TITLE = "Shanghai Cooperation Organisation (SCO)"
OPENING = "The member states of the Shanghai Cooperation Organisation (SCO) work together."


def verdicts_on(text: str, day: str, opening: str = TITLE) -> list[str]:
    """The verdicts on the claims of a text, in text order, but for those of the words before it."""
    reading = read_document(f"{opening}\n\n{text}", dt.date.fromisoformat(day))
    return [each.verdict.verdict for each in reading.proposals if each.verdict and each.exact not in opening]


def verdict_on(text: str, day: str, opening: str = TITLE, otherwise: str = "open") -> str:
    """Contradicted where a claim of a text is, else supported where one is, else what stands for open."""
    found = verdicts_on(text, day, opening)
    return next((each for each in ("contradicted", "supported") if each in found), otherwise)
