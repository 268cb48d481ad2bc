"""Ranks held since and until a time, steps told in clauses beside, counts and texts told beside a judgement."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

RANKS = [
    ("2018-05-07", "Nepal, on whose foreign policy the thesis is written, has since March 2016 held the rank of {} in"
     " the SCO.", "dialogue partner", "observer"),
    ("2014-03-11", "Afghanistan, since June 2012 {} in the SCO, sent its deputy foreign minister.", "an observer",
     "a dialogue partner"),
    ("2015-02-16", "In the SCO Pakistan, like India, is so far only {}.", "an observer", "a dialogue partner"),
    ("2016-10-03", "The SCO classed Belarus as {} until July 2015.", "a dialogue partner", "an observer"),
    ("2019-10-07", "India held the status of {} in the SCO until June 2017.", "observer", "dialogue partner"),
    ("2017-05-20", "Sri Lanka has from 2010 been counted among the SCO's {}.", "dialogue partners", "observers"),
    ("2014-05-20", "With the signing of the memorandum Ankara has taken its place among the SCO's {}.",
     "dialogue partners", "observers"),
]  # fmt: skip
STEPS = [
    ("2012-09-24", "Sri Lanka, whose dialogue partnership the SCO leaders had decided upon in {}, had to wait until May"
     " 2010 before the status took effect.", "June 2009", "June 2008"),
    ("2024-09-09", "The admission of Belarus to the SCO, set going at the {} summit, was concluded in Astana.",
     "Samarkand", "Dushanbe"),
    ("2017-05-05", "Armenia, to whom the status of dialogue partner of the SCO had been awarded at {}, waited for the"
     " memorandum.", "Ufa in 2015", "Dushanbe in 2014"),
    ("2023-02-10", "Iran ratified on {} the memorandum of obligations that it had signed to become a member of the"
     " SCO.",
     "7 February", "24 January"),
]  # fmt: skip
COUNTS = [
    ("2012-03-19", "An organisation of {} members, as the SCO still is after ten years, may find it easier to agree.",
     "six", "seven"),
    ("2010-03-19", "The SCO, with its {} members, should seek a better name.", "six", "eight"),
    ("2018-03-19", "The SCO, an organisation of {} states, will never be an alliance.", "eight", "nine"),
    ("2023-07-06", "Iran's move to full membership leaves the SCO with {} observers, an official of the chair told"
     " PTI.",
     "three", "four"),
    ("2023-06-19", "Since four memoranda were signed in May, the SCO can point to {} dialogue partners.", "thirteen",
     "fifteen"),
    ("2023-10-27", "Delegations of the {} SCO member states approved next year's budget in Bishkek on Thursday.",
     "nine", "eight"),
]  # fmt: skip
TEXTS = [
    ("2003-09-22", "The SCO Charter entered into force on {}.", "Friday", "Tuesday"),
    ("2008-11-10", "Having been signed in June 2002 by {} states, the Charter defines the aims of the SCO broadly.",
     "six", "five"),
    ("2007-09-03", "In Bishkek in August the presidents of the SCO signed a {} of good neighbourliness.", "treaty",
     "declaration"),
    ("2017-06-19", "Against extremism the leaders of the SCO signed a {} of their own in Astana this month.",
     "convention", "declaration"),
    ("2015-01-12", "Lorry drivers benefit from the SCO agreement on international road transport, signed in {} in"
     " September 2014.", "Dushanbe", "Tashkent"),
    ("2010-06-13", "{} suggested at the SCO summit in Tashkent that a centre for emergency situations be created.",
     "Nursultan Nazarbayev", "Emomali Rahmon"),
    ("2007-09-10", "Uzbekistan was received into the Shanghai Five, the forerunner of the SCO, only in {}.", "2001",
     "1999"),
    ("2019-06-17", "The World Tourism Organization concluded a memorandum of understanding with the SCO Secretariat in"
     " {} on Friday.", "Bishkek", "Tashkent"),
    ("2022-02-28", "Riyadh, which in {} had applied to become a dialogue partner of the SCO, was heard.", "2019",
     "2016"),
]  # fmt: skip
OPEN = [
    ("2018-06-20", "Uzbekistan, an observer at the Eurasian Economic Union, has been a member of the SCO since 2001."),
    ("2022-10-01", "In Samarkand in September the SCO leaders approved a statement on food security."),
    ("2012-03-05", "A memorandum signed in Dushanbe in October 2007 ties the SCO Secretariat to that of the Collective"
     " Security Treaty Organization."),
    ("2006-07-01", "In Shanghai in June the SCO leaders approved a programme of fighting terrorism and signed an"
     " agreement on joint anti-terrorist actions."),
    ("2020-01-20", "India, an observer of the Arctic Council since 2013, spoke of the SCO."),
    ("2020-01-20", "Turkmenistan, which is no member of the SCO, attends its summits as a guest."),
    ("2020-02-10", "Nepal has since 2018 been waiting to become an observer of the SCO."),
    ("2022-12-12", "Before the Gulf crisis of 2017 Qatar had thought of a dialogue partnership with the SCO."),
    ("2016-01-18", "As long as the SCO classed Belarus as a dialogue partner, the country played a small part."),
    ("2012-11-19", "With ten members the SCO would be no different."),
    ("2012-11-19", "The G8, a club of eight members, and the SCO could meet."),
    ("2012-03-19", "Ministers from five SCO member states came to Dushanbe, one staying away."),
    ("2005-11-07", "An agreement on assistance in emergencies was signed by the SCO governments in Moscow last month."),
    ("2009-10-01", "In October 2007 the SCO concluded an agreement with the CSTO on crime and drug trafficking."),
    ("2012-07-05", "On Wednesday the ministers signed a declaration against terrorism."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "told", "right", "wrong"), [*RANKS, *STEPS, *COUNTS, *TEXTS])
def test_what_is_told_beside_is_compared(day: str, told: str, right: str, wrong: str) -> None:
    assert verdict_on(told.format(right), day) != "contradicted"
    assert verdict_on(told.format(wrong), day) == "contradicted"


@pytest.mark.parametrize(
    ("day", "told", "right", "wrong"), [*RANKS[2:6:3], *STEPS[3:], *COUNTS[:4], *TEXTS[:1], *TEXTS[3:7]]
)
def test_what_is_right_is_supported(day: str, told: str, right: str, wrong: str) -> None:
    assert verdict_on(told.format(right), day) == "supported"


@pytest.mark.parametrize(("day", "sentence"), OPEN)
def test_neighbouring_matters_contradict_nothing(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) != "contradicted"


SINCE_A_SUMMIT = [
    ("2014-02-04", "Pakistan has been {an observer|a dialogue partner} in the SCO since the Astana summit."),
    ("2014-02-04", "Turkey has been a dialogue partner of the SCO since the {Beijing|Astana} summit."),
    ("2014-02-04", "Kabul looks to the SCO, in which it has been {an observer|a dialogue partner} since 2012."),
    ("2014-02-04", "Kabul looks to the SCO, in which it has been an observer since the {Beijing|Astana} summit."),
    ("2019-02-04", "India praised the SCO, of which it is {a full member|an observer}."),
]  # fmt: skip
"""Sentences with a right and a wrong fact in braces."""


@pytest.mark.parametrize(("day", "told"), SINCE_A_SUMMIT)
def test_a_rank_is_held_since_the_summit_that_gave_it(day: str, told: str) -> None:
    before, _, rest = told.partition("{")
    facts, _, behind = rest.partition("}")
    right, wrong = facts.split("|")
    assert verdict_on(before + right + behind, day) != "contradicted"
    assert verdict_on(before + wrong + behind, day) == "contradicted"
