"""Statuses of either sort, headed lists, texts told on or in common words, ratifications, foundings in passing."""

from __future__ import annotations

import pytest
from verdicts_told import verdicts_on

RIGHT_AND_WRONG = [
    ("2022-01-23", "Members (8): {}.", "China, India, Kazakhstan, Kyrgyzstan, Russia, Pakistan, Tajikistan, Uzbekistan",
     "China, India, Kazakhstan, Kyrgyzstan, Russia, Pakistan, Tajikistan, Mongolia"),
    ("2025-01-23", "So the Member States are now {}.", "ten", "nine"),
    ("2020-02-14", "Nepal is one of {} dialogue partners of the SCO.", "six", "five"),
    ("2007-12-10", "The Convention on Privileges and Immunities was concluded in Tashkent in June 2004 and has been"
     " in force since October {}.", "2007", "2006"),
    ("2014-09-20", "The SCO's agreement on easing road haulage was sealed in {} on 12 September 2014.", "Dushanbe",
     "Bishkek"),
    ("1997-05-02", "The Shanghai Five signed an agreement on the mutual reduction of military forces in {} in April"
     " 1997.", "Moscow", "Almaty"),
    ("2023-03-15", "Iran ratified the memorandum spelling out its obligations as a future SCO member in February {}.",
     "2023", "2022"),
    ("2017-01-20", "The memorandum on the obligations of Pakistan as a member of the SCO was ratified by Kyrgyzstan on"
     " 14 {} 2016.", "December", "November"),
    ("2019-08-22", "India's accession to the SCO took effect on 9 June {}.", "2017", "2018"),
    ("2022-09-19", "Having signed its memorandum of obligations in {} a few days ago, Tehran is close to the SCO.",
     "Samarkand", "Tashkent"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "words", "right", "wrong"), RIGHT_AND_WRONG)
def test_right_is_supported_and_wrong_contradicted(day: str, words: str, right: str, wrong: str) -> None:
    told, falsified = set(verdicts_on(words.format(right), day)), set(verdicts_on(words.format(wrong), day))
    assert "supported" in told
    assert "contradicted" not in told
    assert "contradicted" in falsified


SUPPORTED = [
    ("2019-09-01", "The SCO was built upon its forerunner, the Shanghai Five, founded in 1996."),
    ("2024-07-04", "Egypt, Saudi Arabia and Turkey are among the observers and dialogue partners of the SCO."),
    ("2025-09-20", "The SCO united 27 countries."),
    ("2016-11-11", "Seated in Moscow, the SCO Business Council was established in Shanghai on 14 June 2006."),
    ("2020-01-01", "The SCO is an international union."),
    ("2011-06-15", "Ten years have passed since the SCO was founded in Shanghai on 15 June 2001."),
]


@pytest.mark.parametrize(("day", "words"), SUPPORTED)
def test_supported(day: str, words: str) -> None:
    assert set(verdicts_on(words, day)) == {"supported"}


LEFT_OPEN = [
    (
        "2019-09-01",
        "The Treaty on Long-Term Good-Neighbourliness, Friendship and Cooperation of the SCO is a legally"
        " binding document signed in Bishkek in August 2007.",
    ),
    ("2019-09-01", "The SCO Charter became binding on India and Pakistan in June 2017."),
    (
        "2013-09-20",
        "In Bishkek in September 2013 Xi Jinping spoke out for the establishment of an SCO development bank.",
    ),
    ("2020-11-10", "He stressed that the people of Mongolia are divided into two camps over joining the SCO."),
    ("2025-09-20", "The SCO united 26 countries."),
    (
        "2016-06-15",
        "In the 15 years since it was set up in Shanghai, the SCO, a group of six, has settled many things.",
    ),
    ("2022-10-05", "Egypt, Qatar and Kuwait became dialogue partners of the SCO in September 2022."),
]


@pytest.mark.parametrize(("day", "words"), LEFT_OPEN)
def test_left_open(day: str, words: str) -> None:
    assert not set(verdicts_on(words, day)) & {"supported", "contradicted"}
