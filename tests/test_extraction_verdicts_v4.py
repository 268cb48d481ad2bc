"""Who came and who spoke, rows of meetings and of terms, exercises: each right, with a fact falsified, and open."""

from __future__ import annotations

import datetime as dt

import pytest

pytest.importorskip("ahocorasick", reason="needs the extra extract")

from scodata.extraction.document import read_document

HEAD = "The member states of the Shanghai Cooperation Organisation (SCO) work together."


def verdicts(text: str, day: str, opening: str) -> set[str]:
    """The verdicts on the claims of a text that begin with some words."""
    reading = read_document(f"{HEAD}\n\n{text}", dt.date.fromisoformat(day))
    return {
        claim.verdict.verdict
        for claim in reading.proposals
        if claim.verdict and claim.exact.strip("| ").startswith(opening)
    }


SENTENCES = [
    # days beyond those of the meeting
    ("2022-10-01", "From 15 to 16 September the 22nd SCO summit was held in Samarkand.", "supported"),
    ("2022-10-01", "From 14 to 16 September the 22nd SCO summit was held in Samarkand.", "contradicted"),
    ("2015-12-17", "In Zhengzhou the prime ministers of the SCO met this week.", "supported"),
    # towns and hosts
    ("2024-07-04", "It is Astana that hosts the 24th summit of the Shanghai Cooperation Organization.", "supported"),
    (
        "2024-07-04",
        "It is Bishkek that hosts the 24th summit of the Shanghai Cooperation Organization.",
        "contradicted",
    ),
    ("2018-10-15", "In June Qingdao in China played host to the SCO summit.", "supported"),
    ("2022-09-17", "The leaders of all member states came to the SCO summit in Samarkand in person.", "supported"),
    ("2018-01-10", "Sushma Swaraj went to Sochi for the SCO Council of Heads of Government in 2017.", "supported"),
    # several meetings in a sentence
    ("2024-01-10", "The SCO leaders met in Ufa in 2015, in Tashkent in 2016 and in Astana in 2017.", "supported"),
    ("2024-01-10", "The SCO leaders met in Ufa in 2015, in Tashkent in 2016 and in Bishkek in 2017.", "contradicted"),
    # offices
    ("2019-06-19", "The President met with Vladimir Norov, Secretary General of the SCO.", "unverifiable"),
    ("2012-06-07", "They appointed Dmitry Mezentsev as the next secretary-general of the SCO.", "supported"),
    ("2012-06-07", "They appointed Rashid Alimov as the next secretary-general of the SCO.", "contradicted"),
    # exercises
    ("2018-08-30", "The SCO exercise Peace Mission 2018 began on 22 August in Chebarkul.", "supported"),
    ("2018-08-30", "The SCO exercise Peace Mission 2018 began on 24 August in Chebarkul.", "contradicted"),
    ("2018-08-30", "The SCO exercise Peace Mission 2018 ended on 29 August.", "supported"),
    ("2018-08-30", "The SCO exercise Peace Mission 2018 ended on 25 August.", "contradicted"),
    ("2007-08-20", "For the exercise, China sent 1,600 soldiers to Peace Mission 2007 of the SCO.", "supported"),
    ("2007-08-20", "For the exercise, China sent 4,600 soldiers to Peace Mission 2007 of the SCO.", "contradicted"),
    # the chair
    ("2023-04-28", "India, which holds the SCO chair, received the ministers on 28 April 2023.", "unverifiable"),
    ("2022-10-11", "The chair passes on every year, and Tajikistan has it for 2021.", "supported"),
]


@pytest.mark.parametrize(("day", "sentence", "verdict"), SENTENCES)
def test_a_sentence_is_set_beside_the_records(day: str, sentence: str, verdict: str) -> None:
    found = verdicts(sentence, day, sentence[:9])
    assert found == {verdict} or (verdict == "unverifiable" and not found & {"supported", "contradicted"})


MEETING = "The SCO Council of Heads of State met in Dushanbe on 17 September 2021."
PRESENT = [
    (
        "The President of China Xi Jinping and the President of Russia Vladimir Putin were connected by video.",
        "supported",
    ),
    (
        "The President of Belarus Alexander Lukashenko and the President of Iran Ebrahim Raisi spoke online.",
        "contradicted",
    ),
    (
        "The President of Iran Ebrahim Raisi and the President of Belarus Alexander Lukashenko took the floor.",
        "supported",
    ),
    ("Sooronbay Jeenbekov joined by video link.", "unverifiable"),
    ("The last time the leaders met was in June 2019 in Bishkek.", "supported"),
    ("The leaders of the eight member states attended the meeting.", "supported"),
    ("The leaders of the nine member states attended the meeting.", "contradicted"),
    ("The presidents of Turkey and Uzbekistan met in Dushanbe on 16 September.", "unverifiable"),
    ("India sent 200 soldiers to guard the embassy.", "unverifiable"),
    ("Nepal sent notes to New Delhi and Beijing.", "unverifiable"),
    ("Xi Jinping also spoke of a centre for the environment.", "unverifiable"),
]


@pytest.mark.parametrize(("sentence", "verdict"), PRESENT)
def test_those_present_are_those_of_the_meeting_described_last(sentence: str, verdict: str) -> None:
    found = verdicts(f"{MEETING} {sentence}", "2021-09-18", sentence[:12])
    assert found == {verdict} or (verdict == "unverifiable" and not found & {"supported", "contradicted"})


SUMMITS = "| No. | Date | Host | Place | Chair |\n| --- | --- | --- | --- | --- |\n"
TERMS = "| Name | Country | Term |\n| --- | --- | --- |\n"
ROWS = [
    (SUMMITS, "18 | 9–10 June 2018 | China | Qingdao | Xi Jinping", "supported"),
    (SUMMITS, "20 | 10 November 2020 | Russia | video conference | Vladimir Putin", "supported"),
    (SUMMITS, "18 | 9–10 June 2018 | China | Beijing | Xi Jinping", "contradicted"),
    (SUMMITS, "19 | 14–15 June 2019 | Kyrgyzstan | Bishkek | Sooronbay Jeenbekov", "contradicted"),
    (TERMS, "Vladimir Norov | Uzbekistan | 1 January 2019 – 31 December 2021", "supported"),
    (TERMS, "Vladimir Norov | Uzbekistan | 1 January 2016 – 31 December 2018", "contradicted"),
    (TERMS, "Vladimir Norov | Kazakhstan | 1 January 2019 – 31 December 2021", "contradicted"),
]


@pytest.mark.parametrize(("head", "row", "verdict"), ROWS)
def test_a_row_is_read_cell_by_cell(head: str, row: str, verdict: str) -> None:
    assert verdicts(f"{head}| {row} |", "2024-01-10", row[:6]) == {verdict}
