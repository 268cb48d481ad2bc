"""Statuses, numbers, chairs and offices: what belongs to another organisation, an earlier day or a companion."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

OTHERS = [
    ("NATO member Turkey became a dialogue partner of the SCO in 2013.", "2022-11-01"),
    ("Saudi Arabia, an OPEC member, was granted the status of dialogue partner of the SCO in 2021.", "2022-11-01"),
    ("Turkmenistan's partnership with the SCO has deepened since 2001.", "2022-11-01"),
    ("Kazakhstan's partnership with the SCO countries is growing.", "2022-11-01"),
    ("For sixteen years the SCO was a club of six.", "2017-08-01"),
    ("In 2017 the SCO, until then a club of six, admitted two South Asian states.", "2018-01-01"),
    ("The organisation of six founded in 2001 has become an organisation of eight.", "2017-08-01"),
    ("Founded as a club of six, the SCO has grown to eight.", "2018-11-01"),
    ("The presidents of the four observer states of the SCO took part in the Beijing summit.", "2012-11-01"),
    ("It also made Iran an observer of the SCO, a status the United States was refused.", "2006-06-14"),
    ("Iran, an observer since 2005, became a full member in July 2023 under India's chairmanship.", "2024-03-01"),
    ("Since 2017 four countries have joined the SCO: India, Pakistan, Iran and Belarus.", "2024-08-01"),
    ("Until 2005 Mongolia was the only observer of the SCO.", "2020-03-14"),
    (
        "In November 2022 India, which took over the chair of the SCO two months earlier, received the "
        "Secretary-General.",
        "2022-12-08",
    ),
    ("Dzhenisbek Dzhumanbekov is Director of the RATS Executive Committee.", "2007-03-05"),
]


@pytest.mark.parametrize(("sentence", "day"), OTHERS)
def test_what_is_told_of_something_else_contradicts_nothing(sentence, day):
    assert verdict_on(sentence, day) != "contradicted"


TOLD = [
    (
        "At the time of the Tianjin summit {} countries held full membership in the SCO.",
        "2025-09-03",
        "ten",
        "eleven",
    ),
    ("The list of SCO dialogue partners contained {} names in early 2014.", "2014-03-03", "three", "four"),
    ("Only {} states, Mongolia among them, retain the observer's seat in the SCO.", "2024-11-12", "two", "three"),
    ("The SCO was enlarged in 2017 from six members to {}.", "2018-01-15", "eight", "seven"),
    ("India sits in the SCO beside {} other full members.", "2021-10-05", "seven", "nine"),
    ("Belarus held the status of dialogue partner of the SCO until {}.", "2018-03-14", "2015", "2012"),
    ("{}, until now a dialogue partner, is an observer of the SCO.", "2015-07-13", "Belarus", "Armenia"),
    (
        "Turkey signed the memorandum that gave it the status of dialogue partner of the SCO in {}.",
        "2013-05-15",
        "April 2013",
        "June 2012",
    ),
    (
        "The four observers of the SCO are Afghanistan, Belarus, {} and Mongolia.",
        "2019-06-20",
        "Iran",
        "Turkey",
    ),
    (
        "The procedure that took India and Pakistan into the SCO was set in motion at {} in July 2015.",
        "2018-02-13",
        "Ufa",
        "Tashkent",
    ),
    ("The admission of Belarus to the SCO was completed in {} in July 2024.", "2025-03-11", "Astana", "Samarkand"),
    (
        "India's SCO chairmanship, which began in {} 2022, carries the theme “Towards a SECURE SCO”.",
        "2022-12-05",
        "September",
        "July",
    ),
    ("{}'s SCO chairmanship carries the theme “Towards a SECURE SCO”.", "2022-12-05", "India", "Uzbekistan"),
    (
        "With the close of the summit of 5 July 2005 in Astana, {} became the SCO's presiding state.",
        "2005-07-06",
        "China",
        "Kyrgyzstan",
    ),
    (
        "Having closed its summit in September 2013, Kyrgyzstan handed the presidency of the SCO to {}.",
        "2014-01-22",
        "Tajikistan",
        "Russia",
    ),
    (
        "The SCO presidency, held by {} until the Bishkek summit of August 2007, now lies with Tajikistan.",
        "2008-03-18",
        "Kyrgyzstan",
        "China",
    ),
    (
        "The chair of the SCO, which Uzbekistan held until September 2022, now rests with {}.",
        "2022-12-08",
        "India",
        "Pakistan",
    ),
    (
        "India took over the chair of the SCO in {} 2022, Uzbekistan having held it before.",
        "2022-12-08",
        "September",
        "November",
    ),
    (
        "India took over the chair of the SCO in September 2022, {} having held it before.",
        "2022-12-08",
        "Uzbekistan",
        "Russia",
    ),
    (
        "The Council of Heads of Government of the SCO is currently chaired by {}.",
        "2024-05-22",
        "Pakistan",
        "Kyrgyzstan",
    ),
    (
        "{} has been Director of the RATS Executive Committee since 2013.",
        "2014-03-03",
        "Zhang Xinfeng",
        "Dzhenisbek Dzhumanbekov",
    ),
    (
        "Yevgeny Sysoyev, who has directed the Executive Committee of the anti-terrorist structure of the SCO, "
        "is a {} national.",
        "2018-03-27",
        "Russian",
        "Tajik",
    ),
    ("The RATS Executive Committee is at present headed by {}.", "2021-04-13", "Jumakhon Giyosov", "Zhang Xinfeng"),
    (
        "Since New Year's Day {} the post of Secretary-General of the SCO has been held by Bolat Nurgaliyev.",
        "2007-03-05",
        "2007",
        "2006",
    ),
]


@pytest.mark.parametrize(("sentence", "day", "right", "wrong"), TOLD)
def test_a_fact_is_compared_wherever_it_stands(sentence, day, right, wrong):
    assert verdict_on(sentence.format(right), day) != "contradicted"
    assert verdict_on(sentence.format(wrong), day) == "contradicted"


def test_who_shares_a_verb_with_the_subject_is_judged_with_it():
    told = "Qatar, together with {}, became a dialogue partner of the SCO in September 2022."
    assert verdict_on(told.format("Egypt"), "2022-12-20") == "supported"
    assert verdict_on(told.format("Nepal"), "2022-12-20") == "contradicted"
