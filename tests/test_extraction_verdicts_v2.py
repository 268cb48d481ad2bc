"""Meetings, those present and presiding, chairs, offices and exercises: what the records say to many ways of telling.

Each sentence follows an opening that says which meeting the document is about; it is right, falsified in one fact, or
of something that no record covers.
"""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest

pytest.importorskip("ahocorasick", reason="needs the extra extract")

from scodata.extraction.document import read_document
from scodata.extraction.guests import offices_in
from scodata.extraction.reader import Reader
from scodata.extraction.world import the_world

CASES = Path(__file__).parent / "extraction" / "occasions.tsv"


def cases() -> list[dict[str, str]]:
    """The sentences with their openings, dates and verdicts."""
    with CASES.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


@pytest.mark.parametrize("case", cases(), ids=lambda case: f"{case['date']} {case['sentence']}")
def test_a_sentence_is_set_beside_the_meeting_that_it_is_told_of(case: dict[str, str]) -> None:
    reading = read_document(f"{case['opening']}\n\n{case['sentence']}", dt.date.fromisoformat(case["date"]))
    claims = [claim for claim in reading.proposals if claim.exact not in case["opening"]]
    assert [claim.verdict.verdict for claim in claims if claim.verdict] == [case["verdict"]]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Deputy Prime Minister and Foreign Minister", {"deputy", "foreign"}),
        ("Under-Secretary-General", {"deputy-secretary"}),
        ("Vice President of India", {"vice-president"}),
        ("Chairman of the People's Republic", {"president"}),
        ("Premier of the State Council", {"prime"}),
        ("the delegation", set()),
    ],
)
def test_an_office_within_another_is_none(words: str, kinds: set[str]) -> None:
    assert offices_in(words) == kinds


TEXT = """The SCO Council of Heads of Government met in Moscow on 17 and 18 November 2025.

The foreign ministers of the SCO had met in Tianjin before. The session was chaired by Wang Yi.

Ten documents were signed."""


def test_behind_another_gathering_a_paragraph_is_told_of_that() -> None:
    reader = Reader(TEXT, dt.date(2025, 11, 18), the_world())
    told = [reader.occasions.at[start] for start, _ in reader.spans]
    assert [meeting.summit_id if meeting else None for meeting in told] == [
        "chg-2025-moscow",
        None,
        None,
        "chg-2025-moscow",
    ]
