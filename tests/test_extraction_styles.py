"""What texts of other styles need: interviews without labels, tables, ministries that speak, lists of members."""

from __future__ import annotations

import datetime as dt

import numpy as np
import pytest

pytest.importorskip("ahocorasick", reason="needs the extra extract")

from scodata.extraction.document import read_document
from scodata.extraction.network import ATTRIBUTIONS, CLAIMANTS, KINDS, the_network
from scodata.extraction.proposals import Proposal

OPENING = "The member states of the Shanghai Cooperation Organisation (SCO) work together."


def claims(text: str, day: str) -> list[Proposal]:
    """All claims of a text that opens with a sentence about the organisation, but those of that sentence."""
    reading = read_document(f"{OPENING}\n\n{text}", dt.date.fromisoformat(day))
    return [claim for sentence in reading.sentences for claim in sentence.proposals if claim.exact not in OPENING]


VERDICTS = [
    ("2024-10-01", "The SCO exercise Peace Mission 2007 was held in Chelyabinsk in August 2007.", "supported"),
    ("2024-10-01", "The SCO exercise Peace Mission 2007 was held in Chelyabinsk in August 2009.", "contradicted"),
    ("2024-10-01", "Iran applied for full membership of the SCO in March 2008.", "supported"),
    ("2010-10-01", "Iran has applied for full membership of the SCO.", "supported"),
    (
        "2024-10-20",
        "India was once again the lone member that refused to back the Belt and Road Initiative.",
        "supported",
    ),
    ("2024-10-01", "The SCO signed a memorandum of understanding with ASEAN in April 2005.", "supported"),
    ("2024-10-01", "The SCO signed a memorandum of understanding with ASEAN in 2009.", "contradicted"),
    ("2024-10-01", "President Xi Jinping has attended every SCO summit since 2013.", "supported"),
    ("2018-06-11", "It was the first SCO summit since the enlargement of the organisation.", "supported"),
    ("2024-10-20", "The grouping (SCO) began in 1996 as the Shanghai Five.", "supported"),
    ("2016-06-24", "In the SCO are Russia, China, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.", "supported"),
    ("2016-06-24", "In the SCO are Russia, China, Kazakhstan, Kyrgyzstan, Tajikistan and Iran.", "contradicted"),
    (
        "2016-06-24",
        "India, Iran and Pakistan have been observers of the SCO since 2005.",
        "supported",
    ),
    ("2024-10-20", "Heads of government of the SCO countries gathered in Islamabad on 15 October 2024.", "supported"),
    ("2024-10-20", "Heads of government of the SCO countries gathered in Tashkent on 15 October 2024.", "contradicted"),
    ("2019-11-22", "On 19 November 2019 SCO Secretary-General Vladimir Norov met an official.", "unverifiable"),
]


@pytest.mark.parametrize(("day", "sentence", "verdict"), VERDICTS)
def test_a_claim_is_set_beside_the_tables(day: str, sentence: str, verdict: str) -> None:
    assert [claim.verdict.verdict for claim in claims(sentence, day) if claim.verdict] == [verdict]


TABLE = """| Status | States | Since |
|---|---|---|
| Members | India, Pakistan | 2017 |
| Members | Iran | 2019 |"""


def test_rows_of_a_table_are_claims_and_its_head_is_none() -> None:
    found = claims(TABLE, "2024-10-01")
    assert [claim.exact.split("|")[2].strip() for claim in found] == ["India, Pakistan", "Iran"]
    assert [claim.verdict.verdict for claim in found if claim.verdict] == ["supported", "contradicted"]


INTERVIEW = """Ambassador Bolat Nurgaliyev, SCO Secretary-General, has talked with our correspondent.

What were the main results of your work?

I was glad that the SCO became stronger.

And how do you see the future?

We will strengthen the SCO.

What about observers?

I think that our observers take an active part."""


def test_answers_without_labels_are_those_of_the_person_introduced() -> None:
    answers = [claim for claim in claims(INTERVIEW, "2009-12-28") if claim.attribution == "direct"]
    assert {claim.claimant.id for claim in answers} == {"bolat-nurgaliyev"}
    assert len(answers) >= 3


LIST = """## About the SCO
- Headquarters: The SCO Secretariat is in Beijing.
- Secretary General: Zhang Ming took office in 2022.
- Chairmanship: It rotates every year.
- Languages: Russian and Chinese are its languages.
- Genesis: The SCO was founded in 2001."""


def test_a_list_of_things_is_no_transcript() -> None:
    assert {claim.attribution for claim in claims(LIST, "2022-10-10")} == {"author"}


@pytest.mark.parametrize(
    ("sentence", "claimant"),
    [
        ("China's Foreign Ministry said it expected the SCO to grow.", "ministry-of-foreign-affairs-of-china"),
        ("The SCO summit was a success, the Kremlin said in a statement.", "RUS"),
        ("Deng Hao, secretary-general of a research centre, said that the SCO will grow.", "deng-hao"),
        ("According to Business Today, the SCO will admit new members.", "business-today"),
        ("The heads of the SCO states met in Samarkand.", "author"),
    ],
)
def test_who_speaks_is_told_by_many_forms(sentence: str, claimant: str) -> None:
    assert {claim.claimant.id for claim in claims(sentence, "2022-10-10")} == {claimant}


def test_an_office_alone_means_the_person_introduced_by_it() -> None:
    text = (
        "Director General of UNIDO Li Yong received SCO Secretary-General Vladimir Norov. The SCO Secretary-General"
        " stressed that the SCO is open. In his words, the SCO wants peace. The Director General of UNIDO said that the"
        " SCO has become united."
    )
    speakers = [claim.claimant.id for claim in claims(text, "2019-11-22")][-3:]
    assert speakers == ["vladimir-norov", "vladimir-norov", "li-yong"]


def test_the_day_of_the_saying_dates_nothing() -> None:
    (claim,) = claims("President Vladimir Putin said on Tuesday that the SCO was founded in 2001.", "2022-09-16")
    assert [time.edtf for time in claim.times] == ["2001"]


def test_the_network_gives_shares_for_any_words() -> None:
    for words in ("", "The SCO was founded in 2001.", "zzz " * 400, "上海合作组织"):
        for claimant in (*CLAIMANTS, "something else"):
            found = the_network().probabilities(words, claimant, ATTRIBUTIONS[0])
            assert tuple(found) == KINDS
            assert np.isclose(sum(found.values()), 1)
