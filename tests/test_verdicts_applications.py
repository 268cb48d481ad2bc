"""Who applied for which status when, and who stood in the way: right, wrong and open."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

APPLICATIONS = [
    ("2014-10-01", "India's formal request for full membership of the SCO was handed in on {} September.", "12", "2"),
    ("2014-12-01", "It was in {} 2014 that Pakistan applied for full membership of the SCO.", "September", "May"),
    ("2010-04-15", "On {} 2008 Iran, an observer since 2005, asked to be admitted to the SCO as a full member.",
     "24 March", "14 January"),
    ("2015-05-15", "Syria asked in February {} for observer status in the SCO.", "2015", "2013"),
    ("2015-05-15", "Damascus filed an application for {} status with the SCO in February 2015.", "observer",
     "dialogue partner"),
    ("2016-10-15", "Egypt applied in June 2016 for the status of a {} of the SCO.", "dialogue partner", "full member"),
    ("2022-08-25", "The application for full membership that Belarus lodged with the SCO this {} is being examined.",
     "July", "March"),
    ("2014-03-13", "Turkey, a NATO member that had applied for the status of an SCO dialogue partner in {}, was"
     " admitted at the Beijing summit.", "March 2011", "October 2009"),
    ("2021-03-16", "Nepal's application of 2018, by which it sought to rise from dialogue partner to {} of the SCO, is"
     " still open.", "observer", "full member"),
    ("2024-12-13", "Algeria, which in 2023 had asked for observer status with the SCO, applied in May 2024 to become a"
     " {}.", "dialogue partner", "full member"),
    ("2025-10-11", "Armenia's bid for full membership of the SCO was blocked by {}.", "Pakistan", "India"),
    ("2025-10-11", "{} vetoed Azerbaijan's application for full membership of the SCO.", "India", "Tajikistan"),
    ("2012-10-11", "{} was received into the Shanghai Five a day before the SCO was founded.", "Uzbekistan",
     "Turkmenistan"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "right", "wrong"), APPLICATIONS)
def test_an_application_is_set_beside_its_record(day: str, sentence: str, right: str, wrong: str) -> None:
    assert verdict_on(sentence.format(right), day) != "contradicted"
    assert verdict_on(sentence.format(wrong), day) == "contradicted"


OPEN = [
    ("2015-10-10", "India's application for full membership was approved in Ufa in July 2015."),
    ("2023-10-10", "Belarus reaffirmed its application for full SCO membership in May 2023."),
    ("2012-11-10", "Afghanistan's application for observer status was approved by the SCO in June 2012."),
    ("2022-12-10", "The request of Egypt to become a dialogue partner of the SCO was granted in September 2021."),
    ("2017-11-10", "Turkey's president said in November 2016 that his country might seek full membership of the SCO."),
    ("2012-11-10", "Pakistan sought to join the Shanghai Five in January 2001."),
    ("2012-11-10", "In 2001 the Shanghai Five received the Turkish ambassador."),
    ("2024-10-10", "Azerbaijan applied to BRICS for membership in August 2024, as it had to the SCO."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), OPEN)
def test_what_became_of_an_application_is_no_application(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) == "open"
