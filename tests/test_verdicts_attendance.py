"""Who came to a meeting, spoke there, stayed away or stood in for another: right, wrong and open."""

from __future__ import annotations

import pytest
from verdicts_told import OPENING, told_of_a_meeting, verdict_on, verdicts_on

CLAIMS = [
    ("2007-07-01", "Turkmenistan's president attended as a guest.", "unverifiable"),
    ("2022-09-17", "The leaders of all member states came to the SCO summit in Samarkand in person.", "supported"),
    ("2018-01-10", "Sushma Swaraj went to Sochi for the SCO Council of Heads of Government in 2017.", "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), CLAIMS)
def test_who_came_is_set_beside_the_records(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day, OPENING) == [verdict]


AWAY = [
    ("2024-07-07", "Narendra Modi did not attend the SCO summit in Astana.", "supported"),
    ("2024-07-07", "Xi Jinping did not attend the SCO summit in Astana.", "contradicted"),
    ("2024-07-07", "Prime Minister Modi skipped the SCO summit in Astana and let S. Jaishankar stand in for him.",
     "supported"),
    ("2024-07-07", "Prime Minister Modi skipped the SCO summit in Astana and let Rajnath Singh stand in for him.",
     "contradicted"),
    ("2024-07-07", "Instead of Prime Minister Narendra Modi, S. Jaishankar represented India at the SCO summit"
     " in Astana.", "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), AWAY)
def test_who_stayed_away_and_who_came_in_his_place(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day) == [verdict]


CAME = [
    ("2025-09-02", "Foreign Minister Sugiono attended the Tianjin SCO summit on behalf of Indonesia.", "supported"),
    ("2025-09-02", "Foreign Minister Sugiono attended the Tianjin SCO summit on behalf of Malaysia.", "contradicted"),
    ("2021-09-18", "Ebrahim Raisi travelled to Dushanbe for the SCO summit, whereas Xi Jinping joined from afar.",
     "open"),
    ("2009-06-18", "Manmohan Singh came to Yekaterinburg to speak for India at the SCO summit.", "supported"),
    ("2009-06-18", "S. M. Krishna came to Yekaterinburg to speak for India at the SCO summit.", "contradicted"),
    ("2016-06-26", "Tehran's seat at the Tashkent summit of the SCO in 2016 was filled by Hassan Rouhani.",
     "contradicted"),
    ("2016-06-26", "Tehran's seat at the Tashkent summit of the SCO in 2016 was filled by Mohammad Javad Zarif.",
     "supported"),
    ("2017-12-03", "At Sochi, where the SCO prime ministers met, the Indian side was led by Sushma Swaraj.",
     "supported"),
    ("2017-12-03", "At Sochi, where the SCO prime ministers met, the Indian side was led by Rajnath Singh.",
     "contradicted"),
    ("2019-06-16", "Sooronbay Jeenbekov wielded the gavel at the June 2019 SCO summit in the Kyrgyz capital.",
     "supported"),
    ("2019-06-16", "Almazbek Atambayev wielded the gavel at the June 2019 SCO summit in the Kyrgyz capital.",
     "contradicted"),
    ("2025-09-02", "UN Secretary-General Ban Ki-moon attended the SCO summit in Tianjin.", "contradicted"),
    ("2022-10-24", "Turkmenistan, a state outside the SCO, sent Serdar Berdimuhamedow to the Samarkand summit.",
     "supported"),
    ("2022-09-15", "China's leader Xi Jinping has come to Kazakhstan for the SCO summit in Samarkand.", "open"),
    ("2018-06-01", "At Qingdao, on June 9 and 10, Pakistan attended the SCO summit as a full member.", "supported"),
    ("2017-06-13", "Among the guests of the SCO summit in Astana was UN Secretary-General António Guterres.",
     "supported"),
    ("2007-08-20", "The president of Turkey was among the guests of the SCO leaders in Bishkek last week.", "open"),
    ("2010-09-02", "Bishkek was represented at the Tashkent summit of the SCO by its acting foreign minister,"
     " Uzbekistan's Islam Karimov being the host.", "supported"),
    ("2025-11-28", "Iran's representative at the Moscow session of the SCO premiers was Mohammad Mokhber.",
     "contradicted"),
    ("2019-11-25", "Rajnath Singh, the external affairs minister, spoke on behalf of India when the SCO heads of"
     " government conferred in Tashkent.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), CAME)
def test_who_came_and_in_which_office(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict


@pytest.mark.parametrize(("day", "opening", "sentence", "verdict"), told_of_a_meeting("attendance"))
def test_who_came_to_the_meeting_that_the_opening_names(day: str, opening: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day, opening) == [verdict]


DUSHANBE = f"{OPENING}\n\nThe SCO Council of Heads of State met in Dushanbe on 17 September 2021."
PRESENT = [
    ("The President of China Xi Jinping and the President of Russia Vladimir Putin were connected by video.",
     "supported"),
    ("The President of Belarus Alexander Lukashenko and the President of Iran Ebrahim Raisi spoke online.",
     "contradicted"),
    ("The President of Iran Ebrahim Raisi and the President of Belarus Alexander Lukashenko took the floor.",
     "supported"),
    ("The last time the leaders met was in June 2019 in Bishkek.", "supported"),
    ("The leaders of the eight member states attended the meeting.", "supported"),
    ("The leaders of the nine member states attended the meeting.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "verdict"), PRESENT)
def test_those_present_are_those_of_the_meeting_described_last(sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, "2021-09-18", DUSHANBE, gap=" ") == [verdict]


OPEN = [
    "Sooronbay Jeenbekov joined by video link.",
    "The presidents of Turkey and Uzbekistan met in Dushanbe on 16 September.",
    "India sent 200 soldiers to guard the embassy.",
    "Nepal sent notes to New Delhi and Beijing.",
    "Xi Jinping also spoke of a centre for the environment.",
]


@pytest.mark.parametrize("sentence", OPEN)
def test_what_is_told_beside_the_meeting_is_left_open(sentence: str) -> None:
    assert verdict_on(sentence, "2021-09-18", DUSHANBE, gap=" ") == "open"


BISHKEK = "The 19th summit of the SCO was held in Bishkek on 14 June 2019."
AT_BISHKEK = [
    ("The leaders of all eight members came to Bishkek, among them Xi Jinping and Vladimir Putin.", "supported"),
    ("The leaders of all nine members came to Bishkek, among them Xi Jinping and Vladimir Putin.", "contradicted"),
    ("Kyrgyzstan chaired the session.", "supported"),
    ("Uzbekistan chaired the session.", "contradicted"),
    ("The guests were greeted by the Chairman of the People's Republic of China, Xi Jinping.", "open"),
    ("The participants were informed about the work of Tajikistan in transport.", "open"),
    ('On the same day Emomali Rahmon took part in the "SCO Plus" meeting.', "open"),
]


@pytest.mark.parametrize(("sentence", "verdict"), AT_BISHKEK)
def test_who_came_to_the_meeting_of_the_document(sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, "2019-06-15", BISHKEK) == verdict


SENT = [
    ("2025-03-01", "India was represented at the Islamabad session of SCO prime ministers by its"
     " {foreign|defence} minister."),
    ("2025-03-01", "In Islamabad in October 2024 Iran, at the SCO session, was represented by its"
     " {industry|foreign} minister."),
    ("2021-04-04", "When the SCO premiers met in November 2020, India's seat was taken by its {vice"
     " president|prime minister}."),
    ("2018-03-01", "{Sushma Swaraj|Nirmala Sitharaman} represented India at the Sochi meeting of the SCO"
     " prime ministers."),
    ("2022-11-03", "S. Jaishankar represented {India|Pakistan} at the online SCO meeting of prime"
     " ministers on 1 November."),
    ("2021-09-20", "{Imran Khan|Vladimir Putin} came to Dushanbe in person for the SCO summit."),
    ("2020-12-02", "Representing Pakistan at the SCO heads of government session on 30 November was"
     " {Andleeb Abbas|Qureshi}."),
]  # fmt: skip
"""Sentences with a right and a wrong fact in braces."""


@pytest.mark.parametrize(("day", "told"), SENT)
def test_who_came_for_a_state_is_compared_by_name_office_and_form(day: str, told: str) -> None:
    before, _, rest = told.partition("{")
    facts, _, behind = rest.partition("}")
    right, wrong = facts.split("|")
    assert verdict_on(before + right + behind, day) != "contradicted"
    assert verdict_on(before + wrong + behind, day) == "contradicted"


NOT_WRONG = [
    ("2021-09-20", "Russia was represented in Dushanbe by Lavrov, while Putin addressed the SCO summit by video link."),
    ("2025-03-01", "India was represented at the Islamabad session of SCO prime ministers by a minister."),
    ("2023-05-05", "Mongolia's president joined the SCO summit in Dushanbe in September 2021 by video link."),
    ("2023-05-06", "Rajnath Singh represented India at the SCO defence ministers' meeting in New Delhi in April."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), NOT_WRONG)
def test_a_second_man_or_another_meeting_is_no_contradiction(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) != "contradicted"
