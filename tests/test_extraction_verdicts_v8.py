"""Verdicts on meetings, attendance, chairs, offices and exercises in many wordings; what is told beside the matter."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

MEETINGS = [
    ("2007-09-10", "Bishkek played host to the presidents of the SCO countries on 16 August this year.", "supported"),
    (
        "2007-09-10",
        "Bishkek played host to the presidents of the SCO countries on 28 August this year.",
        "contradicted",
    ),
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
    (
        "2021-01-12",
        "The SCO summit under Russian chairmanship eventually took place on 10 October 2020.",
        "contradicted",
    ),
    ("2022-09-15", "Leaders of the SCO have not met face to face for two years.", "open"),
    ("2025-11-19", "Mishustin received the SCO heads of government in Moscow on Monday and Tuesday.", "supported"),
    ("2025-11-19", "Mishustin received the SCO heads of government in Kazan on Monday and Tuesday.", "contradicted"),
]
PERSONS = [
    ("2009-06-18", "Manmohan Singh came to Yekaterinburg to speak for India at the SCO summit.", "supported"),
    ("2009-06-18", "S. M. Krishna came to Yekaterinburg to speak for India at the SCO summit.", "contradicted"),
    (
        "2016-06-26",
        "Tehran's seat at the Tashkent summit of the SCO in 2016 was filled by Hassan Rouhani.",
        "contradicted",
    ),
    (
        "2016-06-26",
        "Tehran's seat at the Tashkent summit of the SCO in 2016 was filled by Mohammad Javad Zarif.",
        "supported",
    ),
    (
        "2017-12-03",
        "At Sochi, where the SCO prime ministers met, the Indian side was led by Sushma Swaraj.",
        "supported",
    ),
    (
        "2017-12-03",
        "At Sochi, where the SCO prime ministers met, the Indian side was led by Rajnath Singh.",
        "contradicted",
    ),
    (
        "2019-06-16",
        "Sooronbay Jeenbekov wielded the gavel at the June 2019 SCO summit in the Kyrgyz capital.",
        "supported",
    ),
    (
        "2019-06-16",
        "Almazbek Atambayev wielded the gavel at the June 2019 SCO summit in the Kyrgyz capital.",
        "contradicted",
    ),
    ("2025-09-02", "UN Secretary-General Ban Ki-moon attended the SCO summit in Tianjin.", "contradicted"),
    (
        "2022-10-24",
        "Turkmenistan, a state outside the SCO, sent Serdar Berdimuhamedow to the Samarkand summit.",
        "supported",
    ),
    ("2022-09-15", "China's leader Xi Jinping has come to Kazakhstan for the SCO summit in Samarkand.", "open"),
]
CHAIRS_AND_OFFICES = [
    ("2025-11-21", "It is Tajikistan that runs the SCO prime ministers' council.", "supported"),
    ("2025-11-21", "It is Uzbekistan that runs the SCO prime ministers' council.", "contradicted"),
    ("2011-06-10", "Kazakhstan has held the SCO chair since June 2010.", "supported"),
    ("2014-05-05", "Dmitry Mezentsev has been running the SCO Secretariat since early 2013.", "supported"),
    ("2014-05-05", "Dmitry Mezentsev has been running the SCO Secretariat since early 2012.", "contradicted"),
    (
        "2022-03-03",
        "Zhang Ming's three-year term as head of the SCO Secretariat commenced in January 2021.",
        "contradicted",
    ),
    (
        "2010-03-24",
        "Since January the Secretariat of the SCO has been under the direction of Muratbek Imanaliyev.",
        "supported",
    ),
    (
        "2010-03-24",
        "Since January the Secretariat of the SCO has been under the direction of Bolat Nurgaliyev.",
        "contradicted",
    ),
    ("2017-02-06", "Rashid Alimov became Secretary-General of the SCO at the beginning of 2016.", "supported"),
    ("2017-02-06", "Rashid Alimov became Secretary-General of the SCO at the beginning of 2015.", "contradicted"),
    ("2010-01-12", "Muratbek Imanaliyev of Kyrgyzstan this month became the SCO's secretary-general.", "supported"),
]
BESIDE = [
    (
        "2023-03-01",
        "The Shanghai Cooperation Organization (SCO), which came into being in 2001, fosters joint work.",
        "open",
    ),
    ("2018-01-01", "The 17th SCO summit in Astana opened new avenues for Pakistan.", "open"),
    ("2023-03-01", "The Shanghai Cooperation Organization (SCO) came into being in 2001.", "supported"),
    (
        "2021-10-09",
        "The exercise, a regular one within the SCO framework, ran from September 11 to 25 at Donguz in Russia.",
        "supported",
    ),
]


@pytest.mark.parametrize(("day", "sentence", "expected"), [*MEETINGS, *PERSONS, *CHAIRS_AND_OFFICES, *BESIDE])
def test_verdicts(day: str, sentence: str, expected: str) -> None:
    assert verdict_on(sentence, day) == expected
