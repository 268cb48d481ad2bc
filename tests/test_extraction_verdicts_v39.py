"""Meetings told by appositions, labels and relative clauses; who came among the guests; what records do not tell."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

DAY = "2024-11-18"

MEETINGS = [
    ("Islamabad's two-day SCO heads of government session closed on 16 October 2024.", "supported"),
    ("Islamabad's two-day SCO heads of government session closed on 26 October 2024.", "contradicted"),
    ("The SCO government chiefs met in Bishkek in November 2016.", "supported"),
    ("The SCO government chiefs met in Dushanbe in November 2016.", "contradicted"),
    ("The summit at which the SCO enlarged itself opened in Astana on 8 June 2017.", "supported"),
    ("The summit at which the SCO enlarged itself opened in Astana on 10 July 2017.", "contradicted"),
    ("The premiers of the SCO countries were in Zhengzhou on 2 November 2015.", "contradicted"),
    ("St Petersburg, 15 June 2002: at this second summit the presidents gave the SCO its Charter.", "contradicted"),
    ("From 15 to 16 October 2024, the Pakistani capital was the venue of the SCO heads of government.", "supported"),
    ("From 4 to 5 October 2024, the Pakistani capital was the venue of the SCO heads of government.", "contradicted"),
    ("The Samarkand summit of 2022 was the 21st session of the supreme organ of the SCO.", "contradicted"),
    ("The fourth and last summit of the Shanghai Five, out of which the SCO grew, was held at Dushanbe in July 2000.",
     "contradicted"),
    ("Bishkek was the city where the premiers of the six SCO countries held their first meeting.", "contradicted"),
    ("A declaration named after Saint Petersburg, the venue of the SCO summit of June 2009, records its results.",
     "contradicted"),
    ("India, chairing the SCO, hosted the 2023 summit in hybrid format.", "contradicted"),
    ("China's premier presided over the twentieth session of the SCO heads of government, conducted by video link"
     " from Beijing.", "contradicted"),
    ("Kazakhstan presided over the SCO summit of May 2003, although the presidents came together in Astana.",
     "contradicted"),
    ("The SCO heads of government, having met in person a year earlier, travelled to Bishkek for their session of"
     " October 2023.", "contradicted"),
    ("When Li Keqiang chaired the SCO prime ministers' session of 1 November 2022, he did so in a face-to-face"
     " setting.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "verdict"), MEETINGS)
def test_meetings_are_told_in_side_clauses_and_appositions(sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, DAY) == verdict


CAME = [
    ("Among the guests of the SCO summit in Astana was UN Secretary-General António Guterres.", "2017-06-13",
     "supported"),
    ("The president of Turkey was among the guests of the SCO leaders in Bishkek last week.", "2007-08-20", "open"),
    ("Bishkek was represented at the Tashkent summit of the SCO by its acting foreign minister, Uzbekistan's Islam"
     " Karimov being the host.", "2010-09-02", "supported"),
    ("Iran's representative at the Moscow session of the SCO premiers was Mohammad Mokhber.", "2025-11-28",
     "contradicted"),
    ("Rajnath Singh, the external affairs minister, spoke on behalf of India when the SCO heads of government"
     " conferred in Tashkent.", "2019-11-25", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "day", "verdict"), CAME)
def test_who_came_among_the_guests_and_in_which_office(sentence: str, day: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict


OPEN = [
    ("The drill was only somewhat bigger than Peace Mission 2016.", "2018-08-30"),
    ("While in Astana for the SCO Summit, the prime minister also took part in the first Trilateral Summit of Pakistan,"
     " Azerbaijan and Turkey.", "2024-07-04"),
    ("Such payments made up above 92 percent of Russia's dealings with SCO partners.", "2024-07-04"),
    ("It also made Iran an observer, a status the United States was refused.", "2007-10-01"),
    ("Iran is one of the SCO's four observers, and its president is on his way to Shanghai.", "2006-06-12"),
    ("The leaders of the SCO member states (China, India, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and"
     " Uzbekistan) took part in a joint photo session.", "2019-06-14"),
    ("In January 2001 Uzbekistan wished to join the Shanghai Cooperation Organisation.", "2018-06-12"),
    ("The documents signed following the SCO Heads of State Council meeting include agreements on cooperation in the"
     " field of media, physical fitness and sport, as well as healthcare.", "2019-06-14"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "day"), OPEN)
def test_what_stands_beside_the_records_is_left_open(sentence: str, day: str) -> None:
    assert verdict_on(sentence, day) == "open"
