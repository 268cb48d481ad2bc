"""Texts told before their day, meetings of the five, founders, proposals by name, seats: right, wrong and open."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

TEXTS = [
    (
        "In Bishkek in August 2007 the SCO states signed a convention on countering extremism.",
        "2009-09-01",
        "contradicted",
    ),
    (
        "The SCO leaders adopted the Convention against Terrorism at their summit in Bishkek on 16 August 2007.",
        "2007-09-01",
        "contradicted",
    ),
    ("The SCO states are working on a convention on countering extremism.", "2009-09-01", "open"),
    (
        "In force since June 2011, the SCO agreement on international information security stands alone.",
        "2012-02-22",
        "open",
    ),
    (
        "In force since June 2010, the SCO agreement on international information security stands alone.",
        "2012-02-22",
        "contradicted",
    ),
    (
        "On 31 October 2012 the SCO treaty on long-term good-neighbourliness, signed in 2007 in Bishkek, took effect.",
        "2012-11-19",
        "supported",
    ),
    (
        "On 14 January 2012 the SCO treaty on long-term good-neighbourliness, signed in 2007 in Bishkek, took effect.",
        "2012-11-19",
        "contradicted",
    ),
    (
        "The RATS agreement was signed in Saint Petersburg on 7 June 2002, along with the SCO Charter.",
        "2003-01-20",
        "supported",
    ),
    ("The SCO Charter was signed on 7 June 2002, along with the Shanghai Convention.", "2003-01-20", "contradicted"),
    (
        "The SCO, founded in Shanghai in 2001, adopted its Charter in Saint Petersburg in 2002.",
        "2003-01-20",
        "supported",
    ),
    ("This year it is 15 years since the SCO Charter was signed.", "2017-06-08", "supported"),
    ("This year it is 12 years since the SCO Charter was signed.", "2017-06-08", "contradicted"),
]
ORIGINS = [
    ("The SCO grew out of a group whose leaders first met in Shanghai in April 1996.", "2006-06-12", "supported"),
    ("The SCO grew out of a group whose leaders first met in Shanghai in April 1995.", "2006-06-12", "contradicted"),
    ("The SCO grew out of a group whose leaders first met in Almaty in April 1996.", "2006-06-12", "contradicted"),
    ("In Dushanbe in July 2000 the Shanghai Five held their last summit.", "2006-06-12", "supported"),
    ("In Astana in July 2000 the Shanghai Five held their last summit.", "2006-06-12", "contradicted"),
    ("The foreign ministers of the Shanghai Five first met in Almaty in April 1996.", "2006-06-12", "open"),
]
FOUNDERS = [
    ("The Kazakh president founded the SCO in Shanghai.", "2013-01-17", "supported"),
    ("The Mongolian president founded the SCO in Shanghai.", "2013-01-17", "contradicted"),
    ("In June 2001 four heads of state proclaimed the creation of the SCO.", "2022-06-23", "contradicted"),
    ("Among the founders of the SCO only Uzbekistan had not belonged to the Shanghai Five.", "2013-01-17", "supported"),
    (
        "Among the founders of the SCO only Kyrgyzstan had not belonged to the Shanghai Five.",
        "2013-01-17",
        "contradicted",
    ),
]
PROPOSERS = [
    ("The good-neighbourliness treaty of the SCO goes back to a proposal by Hu Jintao.", "2008-03-10", "supported"),
    (
        "The good-neighbourliness treaty of the SCO goes back to a proposal by Islam Karimov.",
        "2008-03-10",
        "contradicted",
    ),
    (
        "Xi Jinping proposed the Global Governance Initiative at the SCO Plus meeting in Tianjin.",
        "2025-09-03",
        "supported",
    ),
    (
        "Vladimir Putin proposed the Global Governance Initiative at the SCO Plus meeting in Tianjin.",
        "2025-09-03",
        "contradicted",
    ),
    ("In Bishkek in September 2013 Xi Jinping spoke out for an SCO development bank.", "2013-09-20", "open"),
]
BODIES = [
    ("The headquarters of RATS, the counter-terrorism arm of the SCO, is in Tashkent.", "2021-02-22", "supported"),
    ("The headquarters of RATS, the counter-terrorism arm of the SCO, is in Bishkek.", "2021-02-22", "contradicted"),
    ("Headquarters: Beijing, China (Secretariat); Bishkek, Kyrgyzstan (RATS).", "2021-02-22", "contradicted"),
    (
        "The SCO Interbank Consortium dates back to an agreement signed in Moscow in October 2005.",
        "2008-02-11",
        "supported",
    ),
    (
        "The SCO Interbank Consortium dates back to an agreement signed in Moscow in May 2006.",
        "2008-02-11",
        "contradicted",
    ),
    ("A contact group with Mongolia was set up by the SCO in Beijing in November 2005.", "2009-02-18", "contradicted"),
    ("The SCO Public Diplomacy Centre is based in Kazakhstan.", "2020-09-15", "contradicted"),
    (
        "China and Russia each bear 24 per cent of the budget of the SCO, whereas Tajikistan pays 6 per cent.",
        "2004-08-25",
        "supported",
    ),
    (
        "China and Russia each bear 24 per cent of the budget of the SCO, whereas Tajikistan pays 9 per cent.",
        "2004-08-25",
        "contradicted",
    ),
]


@pytest.mark.parametrize(("sentence", "day", "verdict"), TEXTS + ORIGINS + FOUNDERS + PROPOSERS + BODIES)
def test_what_is_told_is_compared(sentence: str, day: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict


def test_a_list_of_texts_is_right_as_a_whole() -> None:
    told = "The papers signed at the SCO summit in Bishkek include agreements on sport, mass media, as well as {}."
    assert verdict_on(told.format("healthcare"), "2019-06-15") != "supported"
