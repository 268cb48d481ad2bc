"""What differs from one record because it was told of another: such a difference contradicts nothing."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

STATUSES = [
    (
        "2024-06-21",
        "In the SCO Afghanistan and Mongolia are observers, and 14 countries are dialogue partners.",
        "supported",
    ),
    ("2024-06-21", "In the SCO Afghanistan and Mongolia are observers, and Turkey is a member.", "contradicted"),
    ("2022-09-19", "Egypt, Qatar and Vietnam became dialogue partners of the SCO.", "contradicted"),
    ("2024-04-05", "Kuwait and Myanmar, both close to India, became dialogue partners of the SCO.", "supported"),
    ("2022-09-14", "Turkey, a mediator in the matter of Ukraine, is a dialogue partner of the SCO.", "supported"),
    ("2022-09-15", "In the first half of the year trains to Hungary and Serbia were added.", "open"),
    ("2005-07-20", "Mongolia was made an SCO observer in 2004, India and Iran at this year's summit.", "supported"),
    ("2005-07-20", "In 2004 Mongolia and India became observers of the SCO.", "contradicted"),
    ("2018-06-01", "At Qingdao, on June 9 and 10, Pakistan attended the SCO summit as a full member.", "supported"),
    ("2015-07-20", "The SCO opened the accession of India and adopted a declaration on development to 2025.", "open"),
    ("2024-07-08", "Founded in 2001, the SCO now counts China, Russia, India and Iran among its members.", "supported"),
    ("2015-03-30", "The SCO was founded in 2001 by China, Russia, Kazakhstan and Mongolia.", "contradicted"),
    ("2024-01-01", "Egypt, Qatar and Saudi Arabia were accepted at the Dushanbe summit of 2021.", "open"),
    ("2024-01-01", "Turkey has joined the SCO.", "contradicted"),
]
BODIES = [
    ("2025-09-01", "On Sunday the SCO, a grouping of Asian states, opened its summit in Tianjin.", "supported"),
    ("2022-09-16", "Thursday saw the opening of the SCO's 22nd summit in Samarkand, Uzbekistan.", "supported"),
    ("2024-06-13", "The contact group was set up in 2005.", "open"),
    ("2022-09-14", "The SCO was founded in 2001 on the foundation of the Shanghai Five.", "supported"),
    ("2022-09-14", "The SCO was founded in Shanghai in 1999.", "contradicted"),
    ("2005-07-07", "The SCO came into being in 2001, with a secretariat in Beijing.", "supported"),
    ("2005-07-07", "The SCO came into being in 2001 in Beijing.", "contradicted"),
    ("2017-09-25", "A conference on the SCO Charter was held in Beijing on 25 September.", "open"),
    ("2024-10-16", "The Council of Heads of Government is the second highest organ of the SCO.", "open"),
    ("2024-10-16", "The Council of Heads of Government is the highest organ of the SCO.", "contradicted"),
]
COUNTS = [
    ("2023-03-29", "Beside China the SCO counts seven members.", "open"),
    ("2023-03-29", "The SCO counts seven members.", "contradicted"),
    ("2017-06-15", "Two members have joined the SCO all at once.", "open"),
    ("2016-09-15", "The SCO unites China, Russia and four states of Central Asia.", "supported"),
    ("2023-03-29", "The SCO is an organisation of eight states with four observers.", "supported"),
    ("2023-03-29", "The SCO is an organisation of eight states with five observers.", "contradicted"),
    ("2025-08-20", "To the SCO another 16 nations are attached as observers or dialogue partners.", "supported"),
]
MEETINGS = [
    (
        "2018-09-24",
        "On 9-10 June 2018 SCO leaders assembled at Qingdao for the first summit of the enlarged group.",
        True,
    ),
    (
        "2018-09-24",
        "On 23-24 June 2018 SCO leaders assembled at Qingdao for the first summit of the enlarged group.",
        False,
    ),
    ("2024-10-21", "Pakistan received the SCO heads of government on 15 and 16 October 2024.", True),
    ("2024-10-21", "Pakistan received the SCO heads of government on 15 and 16 November 2024.", False),
    ("2020-12-01", "Postponed once, the meeting of the SCO heads of state took place on 10 November 2020.", True),
    ("2020-12-01", "Postponed once, the meeting of the SCO heads of state took place on 10 September 2020.", False),
    ("2012-12-18", "Early this month the prime ministers of the SCO discussed the slowdown in Bishkek.", True),
    ("2012-12-18", "Early this month the prime ministers of the SCO discussed the slowdown in Dushanbe.", False),
    ("2017-12-11", "Dmitry Medvedev received the SCO heads of government in the resort of Sochi in 2017.", True),
    ("2017-12-11", "Dmitry Medvedev received the SCO heads of government in the resort of Yalta in 2017.", True),
    ("2025-09-01", "The SCO meeting in Tianjin is the fifth summit that China has hosted.", True),
    ("2009-03-30", "The SCO assembled in Moscow on 27 March 2009 a special conference about drugs.", True),
    ("2017-07-01", "President Xi Jinping had himself come to a summit in New Delhi.", True),
    ("2018-06-11", "Foreign Minister Wang Yi spoke in Qingdao of what the SCO summit had achieved.", True),
    (
        "2023-10-28",
        "The SCO heads of government, having met online a year earlier, came to Bishkek in October 2023.",
        True,
    ),
]
SETTINGS = [
    ("2006-07-01", "When the SCO's sixth summit met in Shanghai on June 15, 2006, the region was shifting.", "open"),
    ("2021-09-18", "When India and Pakistan joined the SCO in 2017, doubts arose about its future.", "open"),
    ("2024-08-15", "After the accession of Belarus, the number of observers of the SCO fell to two.", "supported"),
]


@pytest.mark.parametrize(("day", "sentence", "verdict"), STATUSES + BODIES + COUNTS + SETTINGS)
def test_what_is_told_of_another_record_contradicts_nothing(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict


@pytest.mark.parametrize(("day", "sentence", "is_right"), MEETINGS)
def test_meetings_are_contradicted_by_their_own_facts_alone(day: str, sentence: str, is_right: bool) -> None:
    assert (verdict_on(sentence, day) != "contradicted") == is_right
