"""Right sentences that tell of much beside the fact: what belongs to something else contradicts nothing."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

BESIDE = [
    ("2021-02-11", "The presidents and prime ministers of the SCO conferred under Russian chairmanship on 10 November"
     " of last year.", "right"),
    ("1999-12-14", "At the summit of the Shanghai Five in August 1999 the fighting in the Batken valleys overshadowed"
     " the talks.", "right"),
    ("2005-07-08", "Mongolia, the first observer of the SCO since the Tashkent summit, was joined in Astana on 5 July"
     " by India, Iran and Pakistan.", "right"),
    ("2015-07-12", "The Ufa summit gave Belarus the status of observer and four more states that of dialogue partner.",
     "right"),
    ("2011-12-20", "Vietnam was reported in December to have asked for the status of dialogue partner of the SCO.",
     "right"),
    ("2023-11-01", "Li Qiang made his debut at the SCO heads of government meeting in Bishkek on 26 October, four"
     " months after the leaders' summit in New Delhi was held online.", "right"),
    ("2021-12-01", "The prime ministers of the SCO met by video link on 25 November, and Pakistan's Imran Khan sent his"
     " foreign minister.", "right"),
    ("2013-08-20", "Peace Mission 2013 at Chebarkul was a matter of Russia and China alone, unlike Peace Mission 2012"
     " in Tajikistan, in which five members took part.", "right"),
    ("2013-08-20", "Peace Mission 2013, unlike Peace Mission 2012 in Tajikistan, was held in Kazakhstan.", "wrong"),
    ("2018-12-07", "For sixteen years the SCO held its membership at six before it admitted two states.", "right"),
    ("2021-12-01", "Rahmon's attendance at the SCO summit in Dushanbe in September was in person, that of Xi by video.",
     "right"),
    ("2018-09-10", "Peace Mission 2018 at Chebarkul was followed by Vostok-2018, at which China and Mongolia drilled.",
     "right"),
    ("2007-09-10", "Conducted in Xinjiang and at Chebarkul, Peace Mission 2007 involved all six members.", "right"),
    ("2025-09-10", "By merging its two observers and fourteen dialogue partners and adding Laos, the Tianjin summit"
     " arrived at seventeen partners of the SCO.", "right"),
    ("2021-02-11", "The SCO presidents conferred under Indian chairmanship on 10 November of last year.", "wrong"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "told"), BESIDE)
def test_only_what_is_told_of_the_matter_itself_contradicts(day: str, sentence: str, told: str) -> None:
    assert (verdict_on(sentence, day) == "contradicted") == (told == "wrong")


IN_OTHER_BUILDS = [
    ("2025-10-20", "Before the Tianjin summit merged the categories, Nepal was a dialogue partner of the SCO.",
     "supported"),
    ("2025-10-20", "Before the Tianjin summit merged the categories, Mongolia was a dialogue partner of the SCO.",
     "contradicted"),
    ("2018-05-16", "In the SCO Belarus is an observer and Armenia a dialogue partner.", "supported"),
    ("2018-05-16", "In the SCO Belarus is an observer and Armenia an observer as well.", "contradicted"),
    ("2021-12-01", "Putin's participation in the SCO summit in Dushanbe in September was by video link.", "supported"),
    ("2021-12-01", "Putin's participation in the SCO summit in Dushanbe in September was in person.", "contradicted"),
    ("2025-01-10", "Held in July 2024 in Gansu, the exercise Interaction-2024 was joined by all SCO states.",
     "contradicted"),
    ("2011-12-07", "For ten years the SCO kept the number of its members at six.", "supported"),
    ("2011-12-07", "For ten years the SCO kept the number of its members at eight.", "contradicted"),
    ("2012-11-06", "By taking their summit of June 2012 to Shanghai, the SCO leaders honoured their founding.",
     "contradicted"),
    ("1997-04-28", "In Moscow on 24 April the presidents of China, Russia, Kazakhstan, Kyrgyzstan and Tajikistan signed"
     " the Agreement on Mutual Reduction of Armed Forces in the Border Area.", "supported"),
    ("1997-04-28", "In Moscow on 24 April the presidents of China, Russia, Kazakhstan, Kyrgyzstan and Uzbekistan signed"
     " the Agreement on Mutual Reduction of Armed Forces in the Border Area.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), IN_OTHER_BUILDS)
def test_the_fact_is_read_in_other_builds(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict
