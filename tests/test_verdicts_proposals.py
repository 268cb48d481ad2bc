"""Who proposed what, where and when: right, with the wrong proposer or place, and open."""

from __future__ import annotations

import pytest
from verdicts_told import OPENING, verdict_on

WORDINGS = [
    ("2014-01-22", "Russia proposed a universal centre for countering security challenges and threats at the SCO"
     " summit in Beijing in 2012.", "supported"),
    ("2014-01-22", "China proposed a universal centre for countering security challenges and threats at the SCO"
     " summit in Beijing in 2012.", "contradicted"),
    ("2020-11-24", "India proposed a special working group on startups and innovation at the SCO summit in"
     " November 2020.", "supported"),
    ("2020-11-24", "Pakistan proposed a special working group on startups and innovation at the SCO summit in"
     " November 2020.", "contradicted"),
    ("2013-11-12", "China proposed a free trade area of the SCO in September 2003.", "supported"),
    ("2013-05-20", "A development bank of the SCO was proposed by China in November 2010.", "supported"),
    ("2013-05-20", "A development bank of the SCO was proposed by Russia in November 2010.", "contradicted"),
    ("2011-07-04", "The SCO grew out of the Shanghai Five, which was formed in 1996.", "supported"),
    ("2011-07-04", "The SCO grew out of the Shanghai Five, which was formed in 1999.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), WORDINGS)
def test_a_proposal_is_read_behind_a_sentence_on_the_organisation(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day, OPENING) == verdict


PROPOSERS = [
    ("2020-02-20", "At the Bishkek summit of 2019 Kazakhstan suggested an SCO information security centre.",
     "supported"),
    ("2020-02-20", "At the Bishkek summit of 2019 Tajikistan suggested an SCO information security centre.",
     "contradicted"),
    ("2012-02-20", "A development bank of the SCO was suggested by Wen Jiabao in Dushanbe in November 2010.",
     "supported"),
    ("2012-02-20", "A development bank of the SCO was suggested by Vladimir Putin in Dushanbe in November 2010.",
     "contradicted"),
    ("2013-09-20", "In Bishkek in September 2013 Xi Jinping spoke out for the establishment of an SCO"
     " development bank.", "open"),
    ("2025-09-20", "A development bank of the SCO was proposed by Russia's prime minister at the Dushanbe"
     " meeting of heads of government in November 2010.", "contradicted"),
    ("2025-09-20", "Islam Karimov proposed the SCO treaty of long-term good-neighbourliness at the Shanghai"
     " summit of 2006.", "contradicted"),
    ("2025-09-20", "The Samarkand Solidarity Initiative, unveiled to the SCO leaders in September 2022, was the"
     " work of President Tokayev.", "contradicted"),
    ("2025-09-20", "At Qingdao, China offered a special lending facility of 20 billion yuan within the SCO"
     " Interbank Consortium.", "contradicted"),
    ("2025-09-20", "The SCO contact group with Afghanistan goes back to a suggestion Hu Jintao had made at"
     " Tashkent in 2004.", "contradicted"),
    ("2008-03-10", "The good-neighbourliness treaty of the SCO goes back to a proposal by Hu Jintao.", "supported"),
    ("2008-03-10", "The good-neighbourliness treaty of the SCO goes back to a proposal by Islam Karimov.",
     "contradicted"),
    ("2025-09-03", "Xi Jinping proposed the Global Governance Initiative at the SCO Plus meeting in Tianjin.",
     "supported"),
    ("2025-09-03", "Vladimir Putin proposed the Global Governance Initiative at the SCO Plus meeting in Tianjin.",
     "contradicted"),
    ("2013-09-20", "In Bishkek in September 2013 Xi Jinping spoke out for an SCO development bank.", "open"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), PROPOSERS)
def test_a_proposal_is_compared_by_who_made_it_and_where(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict


TOLD = [
    ("2008-01-15", "The proposal of an SCO energy club was made by {Putin|Nazarbayev} at the Shanghai summit."),
    ("2016-12-04", "The SCO University was thought up by {Vladimir Putin|Hu Jintao} in 2007."),
    ("2023-07-15", "President {Tokayev|Mirziyoyev} suggested an SCO investment fund at the summit chaired by India."),
    ("2025-09-10", "In Tianjin President {Xi Jinping|Vladimir Putin} put forward the Global Governance Initiative."),
]  # fmt: skip
"""Sentences with a right and a wrong fact in braces."""


@pytest.mark.parametrize(("day", "told"), TOLD)
def test_the_one_behind_a_proposal_is_told_from_others_named(day: str, told: str) -> None:
    before, _, rest = told.partition("{")
    facts, _, behind = rest.partition("}")
    right, wrong = facts.split("|")
    assert verdict_on(before + right + behind, day) == "supported"
    assert verdict_on(before + wrong + behind, day) == "contradicted"


@pytest.mark.parametrize("month", ["April", "February"])
def test_the_time_of_what_came_of_an_idea_is_not_that_of_the_idea(month: str) -> None:
    sentence = f"The SCO political parties' forum, an idea of Xi Jinping, was held for the first time in {month} 2025."
    assert verdict_on(sentence, "2025-06-10") != "contradicted"
