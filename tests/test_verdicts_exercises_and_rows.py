"""Exercises, their days and troops; rows of tables, read cell by cell and by the heads of their columns."""

from __future__ import annotations

import pytest
from verdicts_told import OPENING, told_of_a_meeting, verdict_on, verdicts_on

from scodata.extraction.reading_columns import cells_of, columns_over

CLAIMS = [
    ("2018-08-30", "The SCO exercise Peace Mission 2018 began on 22 August in Chebarkul.", "supported"),
    ("2018-08-30", "The SCO exercise Peace Mission 2018 began on 24 August in Chebarkul.", "contradicted"),
    ("2018-08-30", "The SCO exercise Peace Mission 2018 ended on 29 August.", "supported"),
    ("2018-08-30", "The SCO exercise Peace Mission 2018 ended on 25 August.", "contradicted"),
    ("2007-08-20", "For the exercise, China sent 1,600 soldiers to Peace Mission 2007 of the SCO.", "supported"),
    ("2007-08-20", "For the exercise, China sent 4,600 soldiers to Peace Mission 2007 of the SCO.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), CLAIMS)
def test_an_exercise_is_set_beside_the_records(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day, OPENING) == [verdict]


TOLD = [
    ("2014-11-10", "Peace Mission 2014 was staged at the {Zhurihe|Taonan} base in August."),
    ("2019-05-01", "The closing of the SCO's Peace Mission 2018 took place at {Chebarkul|Donguz} on 29 August 2018."),
    ("2019-05-01", "In {Russia|Kazakhstan}, in August 2018, the SCO held its exercise Peace Mission 2018."),
    ("2011-05-01", "The SCO's Peace Mission 2010 brought troops of five states to {Kazakhstan|Kyrgyzstan}."),
    ("2012-06-20", "The {Tajik|Kyrgyz} side hosted the SCO exercise Peace Mission 2012 near Khujand."),
    ("2024-11-01", "That {India|Pakistan} hosted an SCO drill at Manesar in October 2022 surprised many."),
    ("2024-11-01", "The SCO's anti-terrorist drill at Manesar was held in October {2022|2023}."),
    ("2025-12-08", "The SCO exercise Sahand-Antiterror took place in {Iran|Pakistan} last week."),
    ("2021-09-28", "The SCO drill Peace Mission 2021 wrapped up on {Saturday|Tuesday} in the Orenburg region."),
    ("2019-05-01", "The Peace Mission exercise of 2018, held at Chebarkul, began on {22|12} August."),
    ("2008-02-01", "Peace Mission 2007, which opened at {Urumqi|Almaty}, ended at Chebarkul in Russia."),
    ("2007-02-01", "In August 2005 Chinese and {Russian|Kazakh} troops held the exercise Peace Mission 2005."),
    ("2013-02-01", "East-Antiterror-2012, in which Kazakhstan and {Uzbekistan|Russia} took part, has ended."),
    ("2013-02-01", "Of all SCO members, {Uzbekistan|Tajikistan} alone stayed away from Peace Mission 2012."),
    ("2006-03-01", "The exercise Coalition-2003 was held without {Uzbekistan|Tajikistan}."),
    ("2006-03-01", "{Five|Four} of the SCO's six members took part in Coalition-2003."),
    ("2019-03-01", "Peace Mission 2018, the first drill in which India and {Pakistan|Iran} took part, was in Russia."),
]  # fmt: skip
"""Sentences with a right and a wrong fact in braces."""


@pytest.mark.parametrize(("day", "told"), TOLD)
def test_a_fact_of_an_exercise_is_read_wherever_it_stands(day: str, told: str) -> None:
    before, _, rest = told.partition("{")
    facts, _, behind = rest.partition("}")
    right, wrong = facts.split("|")
    assert verdict_on(before + right + behind, day) != "contradicted"
    assert verdict_on(before + wrong + behind, day) == "contradicted"


BESIDE = [
    ("2018-08-25", "Indian troops flew to Russia from Delhi on 17 August for the SCO exercise Peace Mission 2018."),
    ("2010-10-05", "Chinese bombers took off from Urumqi and flew to Kazakhstan during Peace Mission 2010."),
    ("2018-12-01", "Peace Mission 2018 was closely watched in India and criticised in Ukraine."),
    ("2018-12-01", "India and Pakistan, which joined the SCO in Astana in June 2017, took part in Peace Mission 2018."),
    ("2016-12-01", "The SCO exercise of September 2016 in Kyrgyzstan drew little attention in India."),
    ("2019-11-01", "The defence ministry told reporters in Beijing that Peace Mission 2018 had been held in Russia."),
    ("2021-10-05", "Peace Mission 2021 was followed by a Russian-Belarusian exercise, Zapad-2021, held at Mulino."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), BESIDE)
def test_what_is_told_beside_an_exercise_is_not_held_against_it(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) != "contradicted"


WORDINGS = [
    ("2007-08-10", "China and Russia took part in the exercise Peace Mission 2005 two years later.", "supported"),
    ("2021-10-09", "The exercise, a regular one within the SCO framework, ran from September 11 to 25 at Donguz"
     " in Russia.", "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), WORDINGS)
def test_an_exercise_is_read_in_many_wordings(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict


@pytest.mark.parametrize(("day", "opening", "sentence", "verdict"), told_of_a_meeting("exercises"))
def test_an_exercise_told_behind_an_opening_is_compared(day: str, opening: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day, opening) == [verdict]


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
    text = f"{row}\n| The last row says nothing |"
    assert verdicts_on(text, "2024-01-02", f"{OPENING}\n\n{head}", gap="\n") == [verdict]


SUMMITS = "| No. | Date | Host | Place | Chair |\n| --- | --- | --- | --- | --- |"
TERMS = "| Name | Country | Term |\n| --- | --- | --- |"
CELLS = [
    (SUMMITS, "| 18 | 9–10 June 2018 | China | Qingdao | Xi Jinping |", "supported"),
    (SUMMITS, "| 20 | 10 November 2020 | Russia | video conference | Vladimir Putin |", "supported"),
    (SUMMITS, "| 18 | 9–10 June 2018 | China | Beijing | Xi Jinping |", "contradicted"),
    (SUMMITS, "| 19 | 14–15 June 2019 | Kyrgyzstan | Bishkek | Sooronbay Jeenbekov |", "contradicted"),
    (TERMS, "| Vladimir Norov | Uzbekistan | 1 January 2019 – 31 December 2021 |", "supported"),
    (TERMS, "| Vladimir Norov | Uzbekistan | 1 January 2016 – 31 December 2018 |", "contradicted"),
    (TERMS, "| Vladimir Norov | Kazakhstan | 1 January 2019 – 31 December 2021 |", "contradicted"),
]


@pytest.mark.parametrize(("head", "row", "verdict"), CELLS)
def test_a_row_is_read_cell_by_cell(head: str, row: str, verdict: str) -> None:
    assert verdicts_on(row, "2024-01-10", f"{OPENING}\n\n{head}", gap="\n") == [verdict]


STATES = "The SCO and its member states."
MEMBERS = "| Country | Accession begun | Member from |\n|---|---|---|"
LEADERS = "| Leader | Country |\n|---|---|"
FORMS = "| Year | Chair | Venue | Format |\n|---|---|---|---|"
COLUMNS = [
    (MEMBERS, "| Iran | 17 September 2021 | 4 July 2023 |", "supported"),
    (MEMBERS, "| Iran | 16 September 2022 | 4 July 2023 |", "contradicted"),
    (MEMBERS, "| Belarus | 16 September 2022 | 8 August 2024 |", "contradicted"),
    (LEADERS, "| Sadyr Japarov | Kyrgyzstan |", "supported"),
    (LEADERS, "| Sadyr Japarov | Tajikistan |", "contradicted"),
    (LEADERS, "| Mohammad Mokhber | Iran |", "open"),
    (FORMS, "| 2021 | Tajikistan | Dushanbe | hybrid |", "supported"),
    (FORMS, "| 2021 | Tajikistan | Dushanbe | virtual |", "contradicted"),
]


@pytest.mark.parametrize(("head", "row", "verdict"), COLUMNS)
def test_a_row_is_read_by_the_heads_of_its_columns(head: str, row: str, verdict: str) -> None:
    assert verdict_on(f"{row}\n", "2024-08-15", f"{STATES}\n\n{head}", gap="\n") == verdict


def test_the_heads_of_columns_stand_over_a_line_of_dashes() -> None:
    text = "Words.\n\n| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n"
    assert columns_over(text, text.index("| 3")) == ("A", "B")
    assert columns_over("| 1 | 2 |\n| 3 | 4 |\n", 10) == ()
    assert cells_of("| **x** | y |") == ("x", "y")
