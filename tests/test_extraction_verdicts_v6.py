"""Verdicts on meetings, those present, chairs, offices, exercises and rows: right, wrong, and left open."""

from __future__ import annotations

import datetime as dt

import pytest

from scodata.extraction.document import read_document
from scodata.extraction.reading_columns import cells_of, columns_over

HEAD = "Shanghai Cooperation Organisation (SCO)\n\n"


def verdict(text: str, day: str, head: str = HEAD) -> str:
    """The verdict on the claims of a text: wrong if one is, else right if one is, else open."""
    proposals = read_document(head + text, dt.date.fromisoformat(day)).proposals
    found = {proposal.verdict.verdict for proposal in proposals if proposal.verdict}
    return next((each for each in ("contradicted", "supported") if each in found), "open")


CASES = (
    # meetings: verbs, hosts, forms
    ("2008-08-28", "supported", "The heads of the SCO member countries came together in Dushanbe on Thursday."),
    ("2008-08-28", "contradicted", "The heads of the SCO member countries came together in Bishkek on Thursday."),
    ("2025-08-31", "supported", "On Sunday the SCO began its summit in Tianjin, China."),
    ("2025-08-31", "contradicted", "On Sunday the SCO began its summit in Qingdao, China."),
    ("2018-07-01", "supported", "China chose the port city of Qingdao as the venue for the 2018 SCO summit."),
    ("2018-07-01", "contradicted", "China chose the port city of Tianjin as the venue for the 2018 SCO summit."),
    ("2021-09-24", "supported", "The Dushanbe summit of the SCO in September 2021 was held in a hybrid format."),
    ("2021-09-24", "contradicted", "The Dushanbe summit of the SCO in September 2021 was held in an online format."),
    (
        "2021-11-26",
        "contradicted",
        "Thursday's session of the SCO Council of Heads of Government took place in person.",
    ),
    ("2021-11-26", "supported", "Thursday's session of the SCO Council of Heads of Government took place online."),
    ("2013-09-14", "supported", "Bishkek this week saw the 13th summit of the SCO."),
    ("2013-09-14", "contradicted", "Bishkek this week saw the 12th summit of the SCO."),
    # a day without its year, in a text of another year
    ("2024-08-01", "supported", "India presided over the 23rd meeting of the Heads of State Council, held on 4 July."),
    (
        "2024-08-01",
        "contradicted",
        "Iran presided over the 23rd meeting of the Heads of State Council, by video on 4 July.",
    ),
    # the number of the meeting in another clause
    ("2019-01-01", "supported", "The third yearly summit, which took place in Moscow on May 29, 2003, was modest."),
    ("2019-01-01", "contradicted", "The third yearly summit, which took place in Moscow on May 20, 2003, was modest."),
    (
        "2011-06-20",
        "supported",
        "When the SCO leaders came together in Astana in June 2011, it was their eleventh summit.",
    ),
    (
        "2011-06-20",
        "contradicted",
        "When the SCO leaders came together in Astana in June 2011, it was their tenth summit.",
    ),
    # who presided, who came and for whom
    (
        "2023-11-20",
        "supported",
        "The 22nd meeting of the SCO heads of government in Bishkek was chaired by Kyrgyzstan.",
    ),
    ("2023-11-20", "contradicted", "The 22nd meeting of the SCO heads of government in Bishkek was chaired by China."),
    ("2025-09-02", "supported", "Foreign Minister Sugiono attended the Tianjin SCO summit on behalf of Indonesia."),
    ("2025-09-02", "contradicted", "Foreign Minister Sugiono attended the Tianjin SCO summit on behalf of Malaysia."),
    (
        "2021-09-18",
        "open",
        "Ebrahim Raisi travelled to Dushanbe for the SCO summit, whereas Xi Jinping joined from afar.",
    ),
    (
        "2001-07-19",
        "contradicted",
        "The founding summit of the SCO was hosted by Chinese President Hu Jintao in June 2001.",
    ),
    # chairs and offices
    (
        "2024-10-23",
        "supported",
        "Pakistan handed over the chairmanship of the SCO Council of Heads of Government to Russia.",
    ),
    (
        "2019-09-20",
        "supported",
        "Jumakhon Giyosov took charge of the Executive Committee of the SCO's RATS in January 2019.",
    ),
    (
        "2019-09-20",
        "contradicted",
        "Jumakhon Giyosov took charge of the Executive Committee of the SCO's RATS in July 2019.",
    ),
    # a time counted from another sentence
    ("2007-08-10", "supported", "China and Russia took part in the exercise Peace Mission 2005 two years later."),
)


@pytest.mark.parametrize(("day", "expected", "text"), CASES)
def test_a_claim_is_right_wrong_or_open(day: str, expected: str, text: str) -> None:
    assert verdict(text, day) == expected


BISHKEK = "The 19th summit of the SCO was held in Bishkek on 14 June 2019.\n\n"
PRESENT = (
    ("supported", "The leaders of all eight members came to Bishkek, among them Xi Jinping and Vladimir Putin."),
    ("contradicted", "The leaders of all nine members came to Bishkek, among them Xi Jinping and Vladimir Putin."),
    ("supported", "Kyrgyzstan chaired the session."),
    ("contradicted", "Uzbekistan chaired the session."),
    ("open", "The guests were greeted by the Chairman of the People's Republic of China, Xi Jinping."),
    ("open", "The participants were informed about the work of Tajikistan in transport."),
    ("open", 'On the same day Emomali Rahmon took part in the "SCO Plus" meeting.'),
)


@pytest.mark.parametrize(("expected", "text"), PRESENT)
def test_who_came_to_the_meeting_of_the_document(expected: str, text: str) -> None:
    proposals = read_document(BISHKEK + text, dt.date(2019, 6, 15)).proposals
    found = {each.verdict.verdict for each in proposals if each.verdict and each.exact.strip() in text}
    assert next((each for each in ("contradicted", "supported") if each in found), "open") == expected


MEMBERS = "| Country | Accession begun | Member from |\n|---|---|---|\n"
LEADERS = "| Leader | Country |\n|---|---|\n"
FORMS = "| Year | Chair | Venue | Format |\n|---|---|---|---|\n"
ROWS = (
    ("supported", MEMBERS, "| Iran | 17 September 2021 | 4 July 2023 |"),
    ("contradicted", MEMBERS, "| Iran | 16 September 2022 | 4 July 2023 |"),
    ("contradicted", MEMBERS, "| Belarus | 16 September 2022 | 8 August 2024 |"),
    ("supported", LEADERS, "| Sadyr Japarov | Kyrgyzstan |"),
    ("contradicted", LEADERS, "| Sadyr Japarov | Tajikistan |"),
    ("open", LEADERS, "| Mohammad Mokhber | Iran |"),
    ("supported", FORMS, "| 2021 | Tajikistan | Dushanbe | hybrid |"),
    ("contradicted", FORMS, "| 2021 | Tajikistan | Dushanbe | virtual |"),
)


@pytest.mark.parametrize(("expected", "head", "row"), ROWS)
def test_a_row_is_read_by_the_heads_of_its_columns(expected: str, head: str, row: str) -> None:
    assert verdict(row + "\n", "2024-08-15", f"The SCO and its member states.\n\n{head}") == expected


def test_the_heads_of_columns_stand_over_a_line_of_dashes() -> None:
    text = "Words.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n"
    assert columns_over(text, text.index("| 3")) == ("A", "B")
    assert columns_over("| 1 | 2 |\n| 3 | 4 |\n", 10) == ()
    assert cells_of("| **x** | y |") == ("x", "y")
