"""Who holds the chair, who headed the Secretariat and RATS, from when, till when and after whom."""

from __future__ import annotations

import pytest
from verdicts_told import OPENING, told_of_a_meeting, verdict_on, verdicts_on

from scodata.extraction.guests import offices_in

CLAIMS = [
    ("2012-06-07", "They appointed Dmitry Mezentsev as the next secretary-general of the SCO.", "supported"),
    ("2012-06-07", "They appointed Rashid Alimov as the next secretary-general of the SCO.", "contradicted"),
    ("2022-10-11", "The chair passes on every year, and Tajikistan has it for 2021.", "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), CLAIMS)
def test_a_chair_and_an_office_are_set_beside_the_records(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day, OPENING) == [verdict]


OPEN = [
    ("2019-06-19", "The President met with Vladimir Norov, Secretary General of the SCO.", "open"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), OPEN)
def test_an_office_told_beside_the_matter_is_left_open(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day, OPENING) == verdict


EDGES = [
    ("2024-08-01", "India presided over the 23rd meeting of the Heads of State Council, held on 4 July.", "supported"),
    ("2024-08-01", "Iran presided over the 23rd meeting of the Heads of State Council, by video on 4 July.",
     "contradicted"),
    ("2023-11-20", "The 22nd meeting of the SCO heads of government in Bishkek was chaired by Kyrgyzstan.",
     "supported"),
    ("2023-11-20", "The 22nd meeting of the SCO heads of government in Bishkek was chaired by China.", "contradicted"),
    ("2024-10-23", "Pakistan handed over the chairmanship of the SCO Council of Heads of Government to Russia.",
     "supported"),
    ("2019-09-20", "Jumakhon Giyosov took charge of the Executive Committee of the SCO's RATS in January 2019.",
     "supported"),
    ("2019-09-20", "Jumakhon Giyosov took charge of the Executive Committee of the SCO's RATS in July 2019.",
     "contradicted"),
    ("2025-11-21", "It is Tajikistan that runs the SCO prime ministers' council.", "supported"),
    ("2025-11-21", "It is Uzbekistan that runs the SCO prime ministers' council.", "contradicted"),
    ("2011-06-10", "Kazakhstan has held the SCO chair since June 2010.", "supported"),
    ("2014-05-05", "Dmitry Mezentsev has been running the SCO Secretariat since early 2013.", "supported"),
    ("2014-05-05", "Dmitry Mezentsev has been running the SCO Secretariat since early 2012.", "contradicted"),
    ("2022-03-03", "Zhang Ming's three-year term as head of the SCO Secretariat commenced in January 2021.",
     "contradicted"),
    ("2010-03-24", "Since January the Secretariat of the SCO has been under the direction of Muratbek Imanaliyev.",
     "supported"),
    ("2010-03-24", "Since January the Secretariat of the SCO has been under the direction of Bolat Nurgaliyev.",
     "contradicted"),
    ("2017-02-06", "Rashid Alimov became Secretary-General of the SCO at the beginning of 2016.", "supported"),
    ("2017-02-06", "Rashid Alimov became Secretary-General of the SCO at the beginning of 2015.", "contradicted"),
    ("2010-01-12", "Muratbek Imanaliyev of Kyrgyzstan this month became the SCO's secretary-general.", "supported"),
    ("2012-03-15", "Kyrgyzstan has presided over the SCO since the summit of June 2011.", "contradicted"),
    ("2010-06-15", "Kazakhstan, succeeding Uzbekistan, chairs the SCO since the summit of 11 June 2010.", "supported"),
    ("2010-06-15", "Kazakhstan, succeeding Russia, chairs the SCO since the summit of 11 June 2010.", "contradicted"),
    ("2014-10-08", "Tajikistan's year in the SCO chair, begun in June 2013, ended at Dushanbe.", "contradicted"),
    ("2003-07-01", "Kazakhstan chaired the SCO in 2002 and 2003.", "supported"),
    ("2003-07-01", "Tajikistan chaired the SCO in 2002 and 2003.", "contradicted"),
    ("2020-11-20", "Russia's chairmanship of the SCO ended on 10 November 2020 and India took over.", "contradicted"),
    ("2024-02-21", "Chairing the SCO since July 2023, Pakistan is preparing several events.", "contradicted"),
    ("2024-09-01", "Kazakhstan, which chaired the SCO in 2023-2024, built a new port.", "open"),
    ("2022-02-02", "Zhang Ming, a diplomat who knows Europe, became SCO Secretary-General in January 2022.",
     "supported"),
    ("2022-02-02", "Vladimir Norov, who knows Europe, became SCO Secretary-General in January 2022.", "contradicted"),
    ("2018-11-01", "Rashid Alimov, SCO Secretary-General since 2016, is an Uzbek national.", "contradicted"),
    ("2017-03-01", "Muratbek Imanaliyev was succeeded as SCO Secretary-General by Dmitry Mezentsev.", "supported"),
    ("2017-03-01", "Muratbek Imanaliyev was succeeded as SCO Secretary-General by Rashid Alimov.", "contradicted"),
    ("2020-01-30", "From Alimov the post of SCO Secretary-General passed in 2018 to Vladimir Norov.", "contradicted"),
    ("2018-05-22", "Before Yevgeny Sysoyev, the RATS Executive Committee was led by Zhang Xinfeng.", "supported"),
    ("2005-05-26", "The SCO got Bolat Nurgaliyev as its first Executive Secretary in January 2004.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), EDGES)
def test_chairs_and_offices_are_read_by_their_holders_and_edges(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict


RIGHT_AND_WRONG = [
    ("2022-12-05", "India's SCO chairmanship, which began in {} 2022, carries the theme “Towards a SECURE SCO”.",
     "September", "July"),
    ("2022-12-05", "{}'s SCO chairmanship carries the theme “Towards a SECURE SCO”.", "India", "Uzbekistan"),
    ("2005-07-06", "With the close of the summit of 5 July 2005 in Astana, {} became the SCO's presiding state.",
     "China", "Kyrgyzstan"),
    ("2014-01-22", "Having closed its summit in September 2013, Kyrgyzstan handed the presidency of the SCO to {}.",
     "Tajikistan", "Russia"),
    ("2008-03-18", "The SCO presidency, held by {} until the Bishkek summit of August 2007, now lies with"
     " Tajikistan.", "Kyrgyzstan", "China"),
    ("2022-12-08", "The chair of the SCO, which Uzbekistan held until September 2022, now rests with {}.", "India",
     "Pakistan"),
    ("2022-12-08", "India took over the chair of the SCO in {} 2022, Uzbekistan having held it before.", "September",
     "November"),
    ("2022-12-08", "India took over the chair of the SCO in September 2022, {} having held it before.", "Uzbekistan",
     "Russia"),
    ("2024-05-22", "The Council of Heads of Government of the SCO is currently chaired by {}.", "Pakistan",
     "Kyrgyzstan"),
    ("2014-03-03", "{} has been Director of the RATS Executive Committee since 2013.", "Zhang Xinfeng",
     "Dzhenisbek Dzhumanbekov"),
    ("2018-03-27", "Yevgeny Sysoyev, who has directed the Executive Committee of the anti-terrorist structure of"
     " the SCO, is a {} national.", "Russian", "Tajik"),
    ("2021-04-13", "The RATS Executive Committee is at present headed by {}.", "Jumakhon Giyosov", "Zhang Xinfeng"),
    ("2007-03-05", "Since New Year's Day {} the post of Secretary-General of the SCO has been held by Bolat"
     " Nurgaliyev.", "2007", "2006"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "words", "right", "wrong"), RIGHT_AND_WRONG)
def test_a_chair_or_an_office_is_compared_wherever_it_stands(day: str, words: str, right: str, wrong: str) -> None:
    assert verdict_on(words.format(right), day) != "contradicted"
    assert verdict_on(words.format(wrong), day) == "contradicted"


@pytest.mark.parametrize(("day", "opening", "sentence", "verdict"), told_of_a_meeting("chairs", "offices"))
def test_a_chair_or_an_office_told_of_a_meeting_is_compared(
    day: str, opening: str, sentence: str, verdict: str
) -> None:
    assert verdicts_on(sentence, day, opening) == [verdict]


@pytest.mark.parametrize(
    ("words", "kinds"),
    [
        ("Deputy Prime Minister and Foreign Minister", {"deputy", "foreign"}),
        ("Under-Secretary-General", {"deputy-secretary"}),
        ("Vice President of India", {"vice-president"}),
        ("Chairman of the People's Republic", {"president"}),
        ("Premier of the State Council", {"prime"}),
        ("the delegation", set()),
    ],
)
def test_an_office_within_another_is_none(words: str, kinds: set[str]) -> None:
    assert offices_in(words) == kinds


def test_a_chair_told_in_a_relative_clause_is_a_claim_of_its_own() -> None:
    sentence = "India, which holds the SCO chair, received the ministers on 28 April 2023."
    assert verdicts_on(sentence, "2023-04-28", OPENING) == ["unverifiable", "supported"]


HANDED = [
    ("2023-07-20", "India passed the chair of the SCO to {Kazakhstan|Kyrgyzstan} after the summit of 4 July."),
    ("2023-07-20", "Astana took over the rotating presidency of the SCO from {New Delhi|Tashkent} this month."),
    ("2022-09-25", "With the Samarkand summit the chair of the SCO passed from Uzbekistan to {India|Kazakhstan}."),
    ("2016-09-01", "Uzbekistan's chairmanship of the SCO was followed by that of {Kazakhstan|China} in June 2016."),
    ("2019-10-01", "Before Kyrgyzstan, it was {China|Kazakhstan} that held the chair of the SCO."),
    ("2014-10-01", "Before Tajikistan took over in September 2013, the SCO had been chaired by {Kyrgyzstan|China}."),
    ("2017-03-01", "Uzbekistan, which received the chair of the SCO from {Russia|China} in July 2015, was active."),
    ("2018-07-01", "China's presidency of the SCO came to an end at {Qingdao|Beijing}, where Kyrgyzstan took over."),
    ("2023-09-01", "In July 2023 {Kazakhstan|Tajikistan} succeeded India at the helm of the SCO."),
    ("2020-12-01", "It was in November {2020|2019} that Russia handed the chair of the SCO to Tajikistan."),
]  # fmt: skip
"""Sentences with a right and a wrong fact in braces."""


@pytest.mark.parametrize(("day", "told"), HANDED)
def test_giver_and_taker_of_a_chair_are_compared(day: str, told: str) -> None:
    before, _, rest = told.partition("{")
    facts, _, behind = rest.partition("}")
    right, wrong = facts.split("|")
    assert verdict_on(before + right + behind, day) != "contradicted"
    assert verdict_on(before + wrong + behind, day) == "contradicted"


OTHER_MATTERS = [
    ("2019-10-10", "Russia took over the BRICS chair from Brazil, having held the SCO chair since June 2019."),
    ("2017-01-15", "Kazakhstan received a loan from China while it held the chair of the SCO."),
    ("2017-03-01", "Uzbekistan, which received the chair of the SCO from Russia in July 2015, was an active chair."),
    ("2025-10-08", "The SCO summit of 2023, which India chaired, was conducted by video conference."),
    ("2014-11-01", "The Kazakh chair of the SCO, which ran until June 2011, followed that of Uzbekistan."),
    ("2025-10-08", "At Tianjin the SCO chair passed to Kyrgyzstan, China having held it since July 2024."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), OTHER_MATTERS)
def test_a_chair_beside_another_matter_is_not_contradicted(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) != "contradicted"


OFFICERS = [
    ("2019-01-03", "{Vladimir Norov|Rashid Alimov} began his term as Secretary-General of the SCO this week."),
    ("2022-01-10", "{Zhang Ming|Vladimir Norov} took over as SCO Secretary-General at the start of the year."),
    ("2017-05-01", "Mezentsev was Secretary-General of the SCO from 2013 until the beginning of {2016|2015}."),
    ("2016-05-01", "In January Alimov relieved {Dmitry Mezentsev|Muratbek Imanaliyev} as SCO Secretary-General."),
    ("2020-05-01", "The post of director of RATS passed from {Yevgeny Sysoyev|Zhang Xinfeng} to Giyosov in 2019."),
    ("2014-05-01", "Zhang Xinfeng of {China|Kazakhstan} heads the Executive Committee of the SCO RATS."),
    ("2012-05-01", "The Secretary-General of the SCO in 2011 was {Muratbek Imanaliyev|Bolat Nurgaliyev}."),
    ("2018-06-19", "Yevgeny Sysoyev, under whom the RATS grew, came into office in {2016|2014}."),
    ("2020-01-21", "At the head of the newly opened SCO Secretariat stood {Zhang Deguang|Bolat Nurgaliyev}."),
]  # fmt: skip
"""Sentences with a right and a wrong fact in braces."""


@pytest.mark.parametrize(("day", "told"), OFFICERS)
def test_an_officer_and_his_term_are_compared(day: str, told: str) -> None:
    before, _, rest = told.partition("{")
    facts, _, behind = rest.partition("}")
    right, wrong = facts.split("|")
    assert verdict_on(before + right + behind, day) != "contradicted"
    assert verdict_on(before + wrong + behind, day) == "contradicted"


OTHER_OFFICES = [
    ("2018-06-15", "Vladimir Norov was appointed SCO Secretary-General at the Qingdao summit in June 2018."),
    ("2015-07-15", "Yevgeny Sysoyev was named director of the RATS Executive Committee in Ufa in July 2015."),
    ("2025-09-03", "Guterres attended the Tianjin summit of the SCO as Secretary-General of the United Nations."),
    ("2023-04-04", "The term of Vladimir Norov as Secretary-General of the SCO ended with the year 2021."),
    ("2017-04-27", "Yevgeny Sysoyev took over the SCO RATS from Zhang Xinfeng at the beginning of last year."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), OTHER_OFFICES)
def test_another_office_or_a_past_term_is_not_contradicted(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) != "contradicted"
