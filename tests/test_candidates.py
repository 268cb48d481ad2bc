"""Records that a text asks for and no table has are proposed with their evidence; what is on record is not."""

import datetime as dt

import pytest

from scodata.extraction.candidates import candidates_of
from scodata.extraction.document import read_document

DAY = dt.date(2025, 12, 1)


INTRODUCTION = "The Shanghai Cooperation Organisation (SCO) is based in Beijing. "


def candidates(text: str) -> set[tuple[str, str]]:
    return {(each.table, each.record_id) for each in candidates_of(read_document(INTRODUCTION + text, DAY))}


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "The 31st meeting of the Council of Heads of State of the SCO was held in Osh in 2031.",
            ("summits", "chs-2031-meeting-31"),
        ),
        ("In 2025 Bangladesh became a dialogue partner of the SCO.", ("memberships", "BGD:dialogue-partner")),
        ("The SCO opened the SCO Glacier Research Centre in Osh.", ("bodies", "sco-glacier-research-centre")),
        (
            "Sadyr Japarov proposed the Green Mountains Partnership of the SCO states at a forum.",
            ("initiatives", "green-mountains-partnership"),
        ),
    ],
)
def test_what_no_table_has_is_proposed(text: str, wanted: tuple[str, str]) -> None:
    assert wanted in candidates(text)


@pytest.mark.parametrize(
    "text",
    [
        "The 18th meeting of the SCO Council of Heads of State took place in Qingdao on 9-10 June 2018.",
        "India became a member of the SCO on 9 June 2017.",
        "The SCO Business Council and the SCO Interbank Consortium signed a memorandum.",
        "Xi Jinping put forward the Global Security Initiative, the SCO members said.",
        "NATO and the European Union have no ties with the SCO.",
        "A new centre for glaciers opened in Osh.",
    ],
)
def test_what_is_on_record_or_elsewhere_is_not(text: str) -> None:
    assert not candidates(text)


def test_a_candidate_gives_the_sentence_it_rests_on() -> None:
    text = INTRODUCTION + "In 2025 Bangladesh became a dialogue partner of the SCO."
    (found,) = candidates_of(read_document(text, DAY))
    assert text[found.start : found.end] == found.exact == "In 2025 Bangladesh became a dialogue partner of the SCO."
    assert found.why
