"""Statuses, counts and foundings told beside something else, and wordings of applying, waiting and standing outside."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

BESIDE = [
    ("2016-02-18", "Mongolia, an observer in the SCO since {}, may ask for more one day.", "2004", "2006"),
    ("2023-09-13", "Kuwait, a {} of the SCO, will send a delegation to the talks on energy.", "dialogue partner",
     "full member"),
    ("2024-10-11", "Belarus, {} of the SCO, should open a trade office in Tashkent.", "now a full member",
     "still an observer"),
    ("2018-12-05", "As {} of the SCO, Nepal offers its services as a bridge.", "a dialogue partner", "an observer"),
    ("2014-12-05", "A dialogue partner since {}, Turkey should be offered more by the SCO.", "2013", "2010"),
    ("2024-02-04", "The envoy of Mongolia, {} state of the SCO, visited the secretariat.", "an observer", "a member"),
    ("2021-06-03", "The SCO, founded in Shanghai in June {}, will keep its birthday.", "2001", "2002"),
    ("2023-09-04", "Iran's accession to the SCO, completed in July {}, will open new corridors.", "2023", "2022"),
    ("2025-02-19", "With {} member states, the SCO will find it hard to agree.", "ten", "eleven"),
    ("2008-12-19", "The SCO, a {}-member body, may be enlarged only by consensus.", "six", "seven"),
    ("2016-09-19", "The SCO's dialogue partners, now {} in number, may become more.", "six", "five"),
]  # fmt: skip
WORDINGS = [
    ("2015-10-10", "Damascus had put in for observer status in the SCO in {}.", "February 2015", "March 2013"),
    ("2022-08-25", "The application of Belarus to become a full member of the SCO reached the secretariat in {}.",
     "July", "March"),
    ("2022-07-25", "In July 2022 {} handed in its application for full membership of the SCO.", "Belarus", "Mongolia"),
    ("2009-02-10", "Iran's application for full membership of the SCO, submitted on 24 March {}, is pending.", "2008",
     "2005"),
    ("2025-09-10", "It was in May {} that the Lao PDR asked to be received as a dialogue partner of the SCO.", "2024",
     "2021"),
    ("2018-03-26", "Pakistan, an observer from 2005, had to wait until {} before the SCO made it a member.", "2017",
     "2016"),
    ("2018-03-26", "Not until June {} was India let into the SCO as a full member.", "2017", "2016"),
    ("2023-05-11", "Kuwait, {} and the UAE became dialogue partners of the SCO on 5 May 2023.", "Myanmar", "Oman"),
    ("2012-06-10", "The summit gave Afghanistan the status of {} of the SCO.", "an observer", "a dialogue partner"),
    ("2013-04-27", "By a memorandum signed on {} April, Turkey became a dialogue partner of the SCO.", "26", "16"),
    ("2024-07-10", "Belarus took its seat at the SCO table as the {} member last Thursday.", "tenth", "eleventh"),
    ("2018-01-16", "{} is the only Central Asian state outside the SCO.", "Turkmenistan", "Uzbekistan"),
    ("2018-01-16", "{} is the only Central Asian republic that does not belong to the SCO.", "Turkmenistan",
     "Kyrgyzstan"),
    ("2020-03-01", "{} has stayed out of the SCO.", "Turkmenistan", "Kazakhstan"),
    ("2021-11-04", "Women's issues came late to the SCO, whose Women's Forum was founded only in May {}.", "2018",
     "2014"),
    ("2021-06-20", "{} years have passed since the SCO Women's Forum was founded.", "Three", "Seven"),
    ("2016-06-02", "It is {} since the SCO Interbank Consortium was created.", "a decade", "six years"),
    ("2010-09-27", "The Youth Council of the SCO dates from {}.", "2009", "2005"),
    ("2019-09-01", "{} states form the SCO.", "Eight", "Nine"),
    ("2022-09-19", "Decisions of 16 September opened the dialogue partnership of the SCO to {} more states.", "five",
     "four"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "told", "right", "wrong"), [*BESIDE, *WORDINGS])
def test_a_fact_is_compared_wherever_it_is_told(day: str, told: str, right: str, wrong: str) -> None:
    assert verdict_on(told.format(right), day) != "contradicted"
    assert verdict_on(told.format(wrong), day) == "contradicted"


OPEN = [
    ("2021-11-11", "As a full member of the SCO, Iran will have a vote."),
    ("2016-11-19", "With eight members, the SCO will be another body from next June."),
    ("2012-11-19", "With ten members, the SCO would be no different."),
    ("2015-11-11", "Turkey, a NATO member, should leave the SCO alone."),
    ("2015-10-10", "India pressed for membership of the SCO in 2013."),
    ("2015-10-10", "India's application to the UN Security Council reached its limits in 2012."),
    ("2020-01-01", "In 2001 the five member nations took Uzbekistan into the Shanghai Five."),
    ("2024-02-04", "The envoy of Mongolia, an observer state of the SCO, came on Monday."),
    ("2009-05-04", "Not until 2009 was Iran let into the SCO summit hall."),
    ("2020-03-01", "Relations with India remain outside the SCO."),
    ("2024-05-04", "Ten years have passed since China took the chair and the SCO University was founded."),
    ("2020-03-01", "India's trade does not belong to the SCO."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), OPEN)
def test_what_may_be_told_of_something_else_stays_open(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) == "open"


def test_statuses_given_in_one_breath_are_each_their_own() -> None:
    told = "The Beijing summit gave Afghanistan the status of an observer and Turkey that of a dialogue partner."
    assert verdict_on(told, "2012-06-10") == "supported"
