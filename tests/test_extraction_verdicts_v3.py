"""Verdicts on statuses carried on, lists with a number, foundings told beside, rows of tables; what is not told."""

from __future__ import annotations

import datetime as dt

import pytest

pytest.importorskip("ahocorasick", reason="needs the extra extract")

from scodata.extraction.document import read_document

OPENING = "The member states of the Shanghai Cooperation Organisation (SCO) work together."
MONGOLIA = "Mongolia became an observer of the SCO in 2004."
SENTENCES = [
    ("2016-01-02", MONGOLIA, "India, Iran and Pakistan followed in 2005.", "supported"),
    ("2016-01-02", MONGOLIA, "India, Iran and Pakistan followed in 2006.", "contradicted"),
    ("2016-01-02", MONGOLIA, "Afghanistan obtained the same status in 2012.", "supported"),
    ("2016-01-02", MONGOLIA, "Afghanistan obtained the same status in 2010.", "contradicted"),
    ("2024-12-28", "For Iran the SCO mattered.", "It became a full member of the SCO in 2023.", "supported"),
    ("2024-12-28", "For Iran the SCO mattered.", "It became a full member of the SCO in 2021.", "contradicted"),
    (
        "2024-12-28",
        "For Iran and India the SCO mattered.",
        "It became a full member of the SCO in 2021.",
        "unverifiable",
    ),
    (
        "2022-09-13",
        OPENING,
        "Armenia, Azerbaijan, Cambodia, Nepal, Sri Lanka and Turkey are the six dialogue partners.",
        "supported",
    ),
    (
        "2022-09-13",
        OPENING,
        "Armenia, Azerbaijan, Cambodia, Mongolia, Sri Lanka and Turkey are the six dialogue partners.",
        "contradicted",
    ),
    ("2025-08-30", OPENING, "Its full members today are ten.", "supported"),
    ("2025-08-30", OPENING, "Its full members today are nine.", "contradicted"),
    (
        "2012-06-07",
        OPENING,
        "The SCO has decided to give Afghanistan the status of an observer and to admit Turkey as a dialogue partner.",
        "supported",
    ),
    (
        "2012-06-07",
        OPENING,
        "The SCO has decided to give Afghanistan the status of an observer and to admit Iran as a dialogue partner.",
        "contradicted",
    ),
    (
        "2024-01-02",
        OPENING,
        "The SCO grew out of the Shanghai Five, which China, Kazakhstan, Kyrgyzstan, Russia and Tajikistan had formed "
        "in 1996.",
        "supported",
    ),
    (
        "2024-01-02",
        OPENING,
        "The SCO grew out of the Shanghai Five, which China, Kazakhstan, Kyrgyzstan, Russia and Tajikistan had formed "
        "in 1998.",
        "contradicted",
    ),
    ("2016-08-02", OPENING, 'It started in 1996, still without Uzbekistan, as the "Shanghai Five".', "supported"),
    ("2018-01-02", OPENING, "New Delhi received Observer status in the SCO in 2005.", "supported"),
    ("2018-01-02", OPENING, "New Delhi received Observer status in the SCO in 2007.", "contradicted"),
    ("2022-12-01", OPENING, "In the SCO there are 9 permanent and 3 observer members.", "unverifiable"),
    ("2016-09-22", OPENING, "The SCO has six member states, four observer states.", "contradicted"),
]


@pytest.mark.parametrize(("day", "opening", "sentence", "verdict"), SENTENCES)
def test_a_sentence_is_set_beside_the_records(day: str, opening: str, sentence: str, verdict: str) -> None:
    reading = read_document(f"{opening}\n\n{sentence}", dt.date.fromisoformat(day))
    found = [claim for claim in reading.proposals if claim.exact not in opening]
    assert [claim.verdict.verdict for claim in found if claim.verdict] == [verdict]


OPEN = [
    ("2025-08-30", "Nepal is campaigning to be raised from dialogue partner to full member of the SCO."),
    ("2018-10-15", "The stock of Chinese investment in the SCO member states has reached 84.6 billion US dollars."),
    ("2022-09-19", "Afghanistan, an observer of the SCO since 2012, has become a humanitarian nightmare."),
    ("2022-09-19", "Households from Turkey to Kazakhstan paid for a war that one of the SCO's founders began in 2022."),
    ("2007-10-01", "An American official admitted lately that Russia and China had followed the SCO with unease."),
    ("2017-01-02", "In July 2001 Russia and China signed the Treaty of Good-Neighbourliness and Friendly Cooperation."),
    ("2019-05-28", "Mr Lukashenko signed the treaty on the Union and created it five years ago."),
    ("2017-01-01", "With eight members the SCO covers three-fifths of Eurasia."),
]


@pytest.mark.parametrize(("day", "sentence"), OPEN)
def test_what_a_sentence_does_not_assert_is_not_held_against_it(day: str, sentence: str) -> None:
    reading = read_document(f"{OPENING}\n\n{sentence}", dt.date.fromisoformat(day))
    found = [claim for claim in reading.proposals if claim.exact not in OPENING]
    assert all(claim.verdict is None or claim.verdict.verdict == "unverifiable" for claim in found)


TABLES = [
    ("| India | Member | 9 June 2017 |", "supported"),
    ("| India | Member | 9 June 2016 |", "contradicted"),
    ("| 18 | 9–10 June 2018 | China | Qingdao | Xi Jinping |", "supported"),
    ("| 17 | 9–10 June 2018 | China | Qingdao | Xi Jinping |", "contradicted"),
    ("| 18 | 9–10 June 2018 | China | Beijing | Xi Jinping |", "contradicted"),
    ("| Rashid Alimov | Tajikistan | 1 January 2016 – 31 December 2018 |", "supported"),
    ("| Rashid Alimov | Uzbekistan | 1 January 2016 – 31 December 2018 |", "contradicted"),
]


@pytest.mark.parametrize(("row", "verdict"), TABLES)
def test_a_row_is_set_beside_the_records(row: str, verdict: str) -> None:
    head = "|" + " Head |" * (row.count("|") - 1) + "\n" + "|" + "---|" * (row.count("|") - 1)
    text = f"{OPENING}\n\n{head}\n{row}\n| The last row says nothing |"
    reading = read_document(text, dt.date(2024, 1, 2))
    found = [claim for claim in reading.proposals if claim.exact.strip("| ") in row]
    assert [claim.verdict.verdict for claim in found if claim.verdict] == [verdict]
