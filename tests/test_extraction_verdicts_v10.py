"""Several meetings in one sentence, leaders who stayed away, and what stands beside the predicate."""

from __future__ import annotations

import pytest
from verdicts_told import verdicts_on

SEVERAL = [
    ("SCO summits have been held in Shanghai (1996, 2001 and 2006), Almaty (1998) and Bishkek (1999).", "supported"),
    ("SCO leaders met in Yekaterinburg (2009), Tashkent (2010), Beijing (2011), Beijing (2012).", "contradicted"),
    ("The summits of the SCO took place in Astana in 2005, 2011, 2017 and 2024.", "supported"),
    ("The summits of the SCO took place in Astana in 2005, 2011, 2018 and 2024.", "contradicted"),
    ("In 2005 in Astana, in 2006 in Shanghai and in 2007 in Dushanbe, summits of the SCO were held.", "contradicted"),
    ("Kazakhstan has hosted the SCO summit in 2005, 2011, 2017 and 2024.", "supported"),
    ("Kazakhstan has hosted the SCO summit in 2005, 2012, 2017 and 2024.", "contradicted"),
    ("The SCO prime ministers met in Zhengzhou in 2015 and in Sochi in 2017.", "supported"),
    ("It fell to Bishkek to host the SCO summit of 2013.", "supported"),
    ("It fell to Dushanbe to host the SCO summit of 2013.", "contradicted"),
    ("The 2013 summit of the SCO brought the heads of state to Bishkek.", "supported"),
    ("The 2013 summit of the SCO brought the heads of state to Astana.", "contradicted"),
    ("The leaders' meeting in Bishkek was number 19 in the series of SCO summits.", "supported"),
    ("The leaders' meeting in Bishkek was number 20 in the series of SCO summits.", "contradicted"),
    ("The Astana summit, the 22nd of the SCO, ended on 4 July 2024.", "contradicted"),
    ("China held the chair of the SCO and made little effort to settle the matter.", "unverifiable"),
    ("China leads the Organization in 2024–2025.", "supported"),
    ("India led the Organization in 2024–2025.", "contradicted"),
]


@pytest.mark.parametrize(("sentence", "verdict"), SEVERAL)
def test_meetings_are_told_in_many_ways(sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, "2025-08-26") == [verdict]


AWAY = [
    ("Narendra Modi did not attend the SCO summit in Astana.", "supported"),
    ("Xi Jinping did not attend the SCO summit in Astana.", "contradicted"),
    ("Prime Minister Modi skipped the SCO summit in Astana and let S. Jaishankar stand in for him.", "supported"),
    ("Prime Minister Modi skipped the SCO summit in Astana and let Rajnath Singh stand in for him.", "contradicted"),
    (
        "Instead of Prime Minister Narendra Modi, S. Jaishankar represented India at the SCO summit in Astana.",
        "supported",
    ),
]


@pytest.mark.parametrize(("sentence", "verdict"), AWAY)
def test_who_stayed_away_and_who_came_in_his_place(sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, "2024-07-07") == [verdict]


OPEN = [
    "Xi Jinping held talks with Vladimir Putin in Samarkand, where the SCO summit took place on 15 and 16 September.",
    "Within the Samarkand summit of the SCO Shavkat Mirziyoyev met on 15 September with President Emomali Rahmon.",
    "After the leaders of the SCO met in Samarkand on 16 September 2022, trade rose.",
    "The SCO summit in Samarkand took place under the gavel of an unknown John Smith in Yalta Hall.",
]


@pytest.mark.parametrize("sentence", OPEN)
def test_what_stands_beside_the_predicate_confirms_nothing(sentence: str) -> None:
    assert "supported" not in verdicts_on(sentence, "2022-09-17")


def test_lines_of_a_list_of_summits_are_read() -> None:
    text = "**List of summits**\n\n- 2019: Bishkek, Kyrgyzstan\n- 2020: St. Petersburg, Russia"
    assert verdicts_on(text, "2025-08-26") == ["supported", "contradicted"]
