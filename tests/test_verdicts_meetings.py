"""Where, when, as which number, in which form and under whom the leaders met: right, wrong and open."""

from __future__ import annotations

import datetime as dt

import pytest
from verdicts_told import OPENING, told_of_a_meeting, verdict_on, verdicts_on

from scodata.extraction.reader import Reader
from scodata.extraction.world import the_world

CLAIMS = [
    ("2022-10-01", "From 15 to 16 September the 22nd SCO summit was held in Samarkand.", "supported"),
    ("2022-10-01", "From 14 to 16 September the 22nd SCO summit was held in Samarkand.", "contradicted"),
    ("2015-12-17", "In Zhengzhou the prime ministers of the SCO met this week.", "supported"),
    ("2024-07-04", "It is Astana that hosts the 24th summit of the Shanghai Cooperation Organization.", "supported"),
    ("2024-07-04", "It is Bishkek that hosts the 24th summit of the Shanghai Cooperation Organization.",
     "contradicted"),
    ("2018-10-15", "In June Qingdao in China played host to the SCO summit.", "supported"),
    ("2024-01-10", "The SCO leaders met in Ufa in 2015, in Tashkent in 2016 and in Astana in 2017.", "supported"),
    ("2024-01-10", "The SCO leaders met in Ufa in 2015, in Tashkent in 2016 and in Bishkek in 2017.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), CLAIMS)
def test_a_meeting_is_set_beside_the_records(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day, OPENING) == [verdict]


SEVERAL = [
    ("2025-08-26", "SCO summits have been held in Shanghai (1996, 2001 and 2006), Almaty (1998) and Bishkek (1999).",
     "supported"),
    ("2025-08-26", "SCO leaders met in Yekaterinburg (2009), Tashkent (2010), Beijing (2011), Beijing (2012).",
     "contradicted"),
    ("2025-08-26", "The summits of the SCO took place in Astana in 2005, 2011, 2017 and 2024.", "supported"),
    ("2025-08-26", "The summits of the SCO took place in Astana in 2005, 2011, 2018 and 2024.", "contradicted"),
    ("2025-08-26", "In 2005 in Astana, in 2006 in Shanghai and in 2007 in Dushanbe, summits of the SCO were held.",
     "contradicted"),
    ("2025-08-26", "Kazakhstan has hosted the SCO summit in 2005, 2011, 2017 and 2024.", "supported"),
    ("2025-08-26", "Kazakhstan has hosted the SCO summit in 2005, 2012, 2017 and 2024.", "contradicted"),
    ("2025-08-26", "The SCO prime ministers met in Zhengzhou in 2015 and in Sochi in 2017.", "supported"),
    ("2025-08-26", "It fell to Bishkek to host the SCO summit of 2013.", "supported"),
    ("2025-08-26", "It fell to Dushanbe to host the SCO summit of 2013.", "contradicted"),
    ("2025-08-26", "The 2013 summit of the SCO brought the heads of state to Bishkek.", "supported"),
    ("2025-08-26", "The 2013 summit of the SCO brought the heads of state to Astana.", "contradicted"),
    ("2025-08-26", "The leaders' meeting in Bishkek was number 19 in the series of SCO summits.", "supported"),
    ("2025-08-26", "The leaders' meeting in Bishkek was number 20 in the series of SCO summits.", "contradicted"),
    ("2025-08-26", "The Astana summit, the 22nd of the SCO, ended on 4 July 2024.", "contradicted"),
    ("2025-08-26", "China held the chair of the SCO and made little effort to settle the matter.", "unverifiable"),
    ("2025-08-26", "China leads the Organization in 2024–2025.", "supported"),
    ("2025-08-26", "India led the Organization in 2024–2025.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), SEVERAL)
def test_several_meetings_in_one_sentence_are_each_compared(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day) == [verdict]


WORDINGS = [
    ("2008-08-28", "The heads of the SCO member countries came together in Dushanbe on Thursday.", "supported"),
    ("2008-08-28", "The heads of the SCO member countries came together in Bishkek on Thursday.", "contradicted"),
    ("2025-08-31", "On Sunday the SCO began its summit in Tianjin, China.", "supported"),
    ("2025-08-31", "On Sunday the SCO began its summit in Qingdao, China.", "contradicted"),
    ("2018-07-01", "China chose the port city of Qingdao as the venue for the 2018 SCO summit.", "supported"),
    ("2018-07-01", "China chose the port city of Tianjin as the venue for the 2018 SCO summit.", "contradicted"),
    ("2021-09-24", "The Dushanbe summit of the SCO in September 2021 was held in a hybrid format.", "supported"),
    ("2021-09-24", "The Dushanbe summit of the SCO in September 2021 was held in an online format.", "contradicted"),
    ("2021-11-26", "Thursday's session of the SCO Council of Heads of Government took place in person.",
     "contradicted"),
    ("2021-11-26", "Thursday's session of the SCO Council of Heads of Government took place online.", "supported"),
    ("2013-09-14", "Bishkek this week saw the 13th summit of the SCO.", "supported"),
    ("2013-09-14", "Bishkek this week saw the 12th summit of the SCO.", "contradicted"),
    ("2019-01-01", "The third yearly summit, which took place in Moscow on May 29, 2003, was modest.", "supported"),
    ("2019-01-01", "The third yearly summit, which took place in Moscow on May 20, 2003, was modest.", "contradicted"),
    ("2011-06-20", "When the SCO leaders came together in Astana in June 2011, it was their eleventh summit.",
     "supported"),
    ("2011-06-20", "When the SCO leaders came together in Astana in June 2011, it was their tenth summit.",
     "contradicted"),
    ("2001-07-19", "The founding summit of the SCO was hosted by Chinese President Hu Jintao in June 2001.",
     "contradicted"),
    ("2007-09-10", "Bishkek played host to the presidents of the SCO countries on 16 August this year.", "supported"),
    ("2007-09-10", "Bishkek played host to the presidents of the SCO countries on 28 August this year.",
     "contradicted"),
    ("2006-09-16", "Dushanbe received the SCO prime ministers on Friday.", "supported"),
    ("2006-09-16", "Bishkek threw its doors open to the SCO prime ministers on Friday.", "contradicted"),
    ("2022-09-18", "In Samarkand the leaders of the SCO countries talked face to face for two days.", "supported"),
    ("2022-09-18", "In Samarkand the leaders of the SCO countries talked via video link for two days.", "contradicted"),
    ("2020-11-12", "The twentieth SCO summit was conducted by video conference on 10 November.", "supported"),
    ("2020-11-12", "The twentieth SCO summit was conducted by video conference on 10 October.", "contradicted"),
    ("2019-06-14", "The 19th SCO summit wrapped up in Bishkek on Friday.", "supported"),
    ("2019-06-14", "The 18th SCO summit wrapped up in Bishkek on Friday.", "contradicted"),
    ("2022-09-17", "Samarkand was the site of SCO summit number 21.", "contradicted"),
    ("2012-06-08", "Astana was where the leaders of the SCO held their June 2012 summit.", "contradicted"),
    ("2012-06-08", "Beijing was where the leaders of the SCO held their June 2012 summit.", "supported"),
    ("2021-01-12", "The SCO summit under Russian chairmanship eventually took place on 10 October 2020.",
     "contradicted"),
    ("2022-09-15", "Leaders of the SCO have not met face to face for two years.", "open"),
    ("2025-11-19", "Mishustin received the SCO heads of government in Moscow on Monday and Tuesday.", "supported"),
    ("2025-11-19", "Mishustin received the SCO heads of government in Kazan on Monday and Tuesday.", "contradicted"),
    ("2018-01-01", "The 17th SCO summit in Astana opened new avenues for Pakistan.", "open"),
    ("2025-09-01", "On Sunday the SCO, a grouping of Asian states, opened its summit in Tianjin.", "supported"),
    ("2022-09-16", "Thursday saw the opening of the SCO's 22nd summit in Samarkand, Uzbekistan.", "supported"),
    ("2006-07-01", "When the SCO's sixth summit met in Shanghai on June 15, 2006, the region was shifting.", "open"),
    ("2024-11-18", "Islamabad's two-day SCO heads of government session closed on 16 October 2024.", "supported"),
    ("2024-11-18", "Islamabad's two-day SCO heads of government session closed on 26 October 2024.", "contradicted"),
    ("2024-11-18", "The SCO government chiefs met in Bishkek in November 2016.", "supported"),
    ("2024-11-18", "The SCO government chiefs met in Dushanbe in November 2016.", "contradicted"),
    ("2024-11-18", "The summit at which the SCO enlarged itself opened in Astana on 8 June 2017.", "supported"),
    ("2024-11-18", "The summit at which the SCO enlarged itself opened in Astana on 10 July 2017.", "contradicted"),
    ("2024-11-18", "The premiers of the SCO countries were in Zhengzhou on 2 November 2015.", "contradicted"),
    ("2024-11-18", "St Petersburg, 15 June 2002: at this second summit the presidents gave the SCO its Charter.",
     "contradicted"),
    ("2024-11-18", "From 15 to 16 October 2024, the Pakistani capital was the venue of the SCO heads of government.",
     "supported"),
    ("2024-11-18", "From 4 to 5 October 2024, the Pakistani capital was the venue of the SCO heads of government.",
     "contradicted"),
    ("2024-11-18", "The Samarkand summit of 2022 was the 21st session of the supreme organ of the SCO.",
     "contradicted"),
    ("2024-11-18", "The fourth and last summit of the Shanghai Five, out of which the SCO grew, was held at"
     " Dushanbe in July 2000.", "contradicted"),
    ("2024-11-18", "Bishkek was the city where the premiers of the six SCO countries held their first meeting.",
     "contradicted"),
    ("2024-11-18", "A declaration named after Saint Petersburg, the venue of the SCO summit of June 2009,"
     " records its results.", "contradicted"),
    ("2024-11-18", "India, chairing the SCO, hosted the 2023 summit in hybrid format.", "contradicted"),
    ("2024-11-18", "China's premier presided over the twentieth session of the SCO heads of government,"
     " conducted by video link from Beijing.", "contradicted"),
    ("2024-11-18", "Kazakhstan presided over the SCO summit of May 2003, although the presidents came together"
     " in Astana.", "contradicted"),
    ("2024-11-18", "The SCO heads of government, having met in person a year earlier, travelled to Bishkek for"
     " their session of October 2023.", "contradicted"),
    ("2024-11-18", "When Li Keqiang chaired the SCO prime ministers' session of 1 November 2022, he did so in a"
     " face-to-face setting.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), WORDINGS)
def test_a_meeting_is_read_in_side_clauses_and_many_wordings(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict


OWN_FACTS = [
    ("2018-09-24", "On 9-10 June 2018 SCO leaders assembled at Qingdao for the first summit of the enlarged group.",
     True),
    ("2018-09-24", "On 23-24 June 2018 SCO leaders assembled at Qingdao for the first summit of the enlarged group.",
     False),
    ("2024-10-21", "Pakistan received the SCO heads of government on 15 and 16 October 2024.", True),
    ("2024-10-21", "Pakistan received the SCO heads of government on 15 and 16 November 2024.", False),
    ("2020-12-01", "Postponed once, the meeting of the SCO heads of state took place on 10 November 2020.", True),
    ("2020-12-01", "Postponed once, the meeting of the SCO heads of state took place on 10 September 2020.", False),
    ("2012-12-18", "Early this month the prime ministers of the SCO discussed the slowdown in Bishkek.", True),
    ("2012-12-18", "Early this month the prime ministers of the SCO discussed the slowdown in Dushanbe.", False),
    ("2017-12-11", "Dmitry Medvedev received the SCO heads of government in the resort of Sochi in 2017.", True),
    ("2017-12-11", "Dmitry Medvedev received the SCO heads of government in the resort of Sestroretsk in 2017.", True),
    ("2025-09-01", "The SCO meeting in Tianjin is the fifth summit that China has hosted.", True),
    ("2009-03-30", "The SCO assembled in Moscow on 27 March 2009 a special conference about drugs.", True),
    ("2017-07-01", "President Xi Jinping had himself come to a summit in New Delhi.", True),
    ("2018-06-11", "Foreign Minister Wang Yi spoke in Qingdao of what the SCO summit had achieved.", True),
    ("2023-10-28", "The SCO heads of government, having met online a year earlier, came to Bishkek in October 2023.",
     True),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "is_right"), OWN_FACTS)
def test_meetings_are_contradicted_by_their_own_facts_alone(day: str, sentence: str, is_right: bool) -> None:
    assert (verdict_on(sentence, day) != "contradicted") == is_right


@pytest.mark.parametrize(("day", "opening", "sentence", "verdict"), told_of_a_meeting("meetings"))
def test_a_sentence_is_set_beside_the_meeting_that_it_is_told_of(
    day: str, opening: str, sentence: str, verdict: str
) -> None:
    assert verdicts_on(sentence, day, opening) == [verdict]


def test_lines_of_a_list_of_summits_are_read() -> None:
    text = "**List of summits**\n\n- 2019: Bishkek, Kyrgyzstan\n- 2020: St. Petersburg, Russia"
    assert verdicts_on(text, "2025-08-26") == ["supported", "contradicted"]


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


FORMS = [
    ("2022-06-30", "When Naidu opened the session of the SCO heads of government in November 2020, the delegations"
     " {appeared on screens|sat together in one conference hall}."),
    ("2023-02-09", "The Council of Heads of Government, when China led it in November 2022, met {online|in person}."),
    ("2021-09-18", "The SCO summit under Tajik chairmanship was held in a {mixed|fully in-person}"
     " format, officials in Dushanbe said."),
    ("2021-09-20", "The SCO summit in Dushanbe was held in a {hybrid|fully in-person} format."),
    ("2020-11-12", "The leaders of the SCO held their summit under Russian chairmanship {online|face to face}."),
]  # fmt: skip
"""Sentences with a right and a wrong fact in braces."""


@pytest.mark.parametrize(("day", "told"), FORMS)
def test_the_form_of_a_meeting_just_held_is_compared(day: str, told: str) -> None:
    before, _, rest = told.partition("{")
    facts, _, behind = rest.partition("}")
    right, wrong = facts.split("|")
    assert verdict_on(before + right + behind, day) != "contradicted"
    assert verdict_on(before + wrong + behind, day) == "contradicted"
