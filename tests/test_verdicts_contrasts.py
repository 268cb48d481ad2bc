"""Verdicts on meetings set beside others, on what a thing came from, and on who looked on at an exercise."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

SIDES = [
    (
        "2022-06-30",
        "Compared with the virtual gathering of November 2020, the SCO leaders' meeting in Dushanbe ten months"
        " later was {a hybrid affair|conducted entirely face to face}.",
    ),
    (
        "2016-04-26",
        "In {Shanghai|Moscow} in 1996 the five presidents signed a border-area confidence-building agreement.",
    ),
]
ORIGINS = [
    ("2020-01-20", "The SCO University, first suggested by Vladimir Putin in 2007, was set up in {2010|2013}."),
    ("2009-05-11", "The SCO Interbank Consortium was founded in {2005|2007} at the suggestion of Russia."),
    (
        "2019-02-25",
        "The SCO University came into being in {2010|2012} and grew out of an idea voiced at a Bishkek summit.",
    ),
]
CHAIRS = [
    (
        "2015-02-03",
        "China's year at the head of the SCO ended in June 2012, after which {Kyrgyzstan|Uzbekistan} took the chair.",
    ),
]
EXERCISES = [
    ("2018-09-03", "Peace Mission 2018 was held at Chebarkul, while {Uzbekistan|Kazakhstan} came as an observer."),
    (
        "2018-09-03",
        "While {Uzbekistan|Tajikistan} was present as an observer, troops trained at Chebarkul in Peace Mission 2018.",
    ),
    ("2021-09-28", "The drill Peace Mission 2021 came to an end on Friday in Russia's {Orenburg|Chelyabinsk} Region."),
    ("2004-02-09", "Coalition-2003 was held in August 2003 on the soil of Kazakhstan and {China|Tajikistan}."),
    ("2013-01-28", "In the drill Tianshan-II, held near Kashgar in May {2011|2010}, Chinese units rehearsed a rescue."),
]
BODIES_AND_OTHERS = [
    ("2019-11-12", "The RATS works from {Tashkent|Bishkek}."),
    ("2009-12-10", "The SCO has held an observer seat in the UN General Assembly since December {2004|2006}."),
    (
        "2018-04-16",
        "Pakistan marked its accession by sending {Shahid Khaqan Abbasi|Nawaz Sharif} to the SCO prime"
        " ministers' meeting in Sochi in late 2017.",
    ),
]
OPEN = [
    ("2019-11-12", "The head of the RATS had worked from Bishkek before."),
    ("2009-12-10", "Mongolia, which has an observer seat in the SCO, addressed the UN General Assembly in 2008."),
    ("2018-04-16", "By sending Nawaz Sharif to Astana in June 2017, Pakistan marked its accession to the SCO."),
    ("2019-02-25", "The network known as the SCO Forum grew out of an idea first voiced at a Bishkek summit."),
    (
        "2021-10-04",
        "Unlike the Moscow summit of 2020, the SCO summit in Dushanbe brought some leaders together in a hall.",
    ),
]
CASES = [
    (day, text.replace(text[text.index("{") : text.index("}") + 1], told), verdict)
    for day, text in (*SIDES, *ORIGINS, *CHAIRS, *EXERCISES, *BODIES_AND_OTHERS)
    for told, verdict in zip(
        text[text.index("{") + 1 : text.index("}")].split("|"), ("supported", "contradicted"), strict=True
    )
]


@pytest.mark.parametrize(("day", "text", "verdict"), CASES)
def test_is_told_beside_something_else(day: str, text: str, verdict: str) -> None:
    assert verdict_on(text, day) == verdict


@pytest.mark.parametrize(("day", "text"), OPEN)
def test_is_not_contradicted_by_another_meeting(day: str, text: str) -> None:
    assert verdict_on(text, day) != "contradicted"
