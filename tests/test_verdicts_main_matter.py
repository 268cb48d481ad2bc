"""A fact told beside another matter confirms nothing of it; a report in a less usual verb is confirmed all the same."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

BESIDE = [
    ("2017-07-01", "Experts pointed to the SCO Treaty on Long-Term Good-Neighbourliness signed in Bishkek in 2007."),
    ("2017-07-01", "Ahead of the SCO summit of 8-9 June 2017 in Astana, shopkeepers complained about closed streets."),
    ("2017-07-01", "A new boulevard was opened in Astana two days before the SCO summit of 8-9 June 2017."),
    ("2017-07-01", "The former Secretary-General of the SCO, Dmitry Mezentsev, wrote a book about the trip."),
    ("2017-07-01", "The conversation took place on the second day of the Astana summit of the SCO."),
    ("2017-07-01", "The Astana summit of the SCO on 8-9 June 2017 saw the two prime ministers exchange pleasantries."),
    ("2017-07-01", "Uzbekistan, host of the SCO's Tashkent summit of June 2016, has closed its border."),
    ("2017-07-01", "Turkey, a dialogue partner of the SCO since 2012, keeps both doors open."),
    ("2017-07-01", "After the summit the SCO leaders opened the exhibition EXPO-2017 in Astana on 9 June 2017."),
    ("2017-07-01", "The eight members of the SCO make up a fifth of the world's landmass."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), BESIDE)
def test_what_stands_beside_another_matter_confirms_nothing(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) == "open"


TOLD = [
    ("2017-07-01", "In Astana the SCO leaders assembled on 8 and 9 June 2017."),
    ("2017-07-01", "The admission of India and Pakistan raised the number of SCO members to eight in June 2017."),
    ("2017-07-01", "The year 2017 saw India and Pakistan become full members of the SCO."),
    ("2017-07-01", "Rashid Alimov's term as Secretary-General of the SCO commenced in January 2016."),
    ("2022-09-20", "Uzbekistan's president welcomed the SCO leaders to Samarkand on 15 September 2022."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), TOLD)
def test_a_report_in_a_less_usual_verb_is_confirmed(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) == "supported"


NOT_WRONG = [
    ("2017-07-01", "The six founding members of the SCO fear that India and Pakistan bring their quarrel with them."),
    ("2017-07-01", "India had put in for SCO membership in 2014."),
    ("2022-09-16", "The president explained how Iran came to join the SCO in Samarkand."),
    ("2025-09-03", "Azerbaijan has been a dialogue partner of the SCO for years and attends its summits."),
    ("2020-01-01", "In Shanghai in 2001, the five member nations took Uzbekistan into the Shanghai Five."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), NOT_WRONG)
def test_what_is_sought_or_told_of_others_is_no_error(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) != "contradicted"


SUCCESSIONS = [
    ("2019-02-26", "Vladimir Norov inherited the post of SCO Secretary-General from Rashid Alimov.", "supported"),
    ("2019-02-26", "Vladimir Norov inherited the post of SCO Secretary-General from Zhang Deguang.", "contradicted"),
    ("2024-02-26", "As RATS director, Ruslan Mirzayev followed Jumakhon Giyosov.", "supported"),
    ("2024-02-26", "As RATS director, Ruslan Mirzayev followed Zhang Xinfeng.", "contradicted"),
    ("2019-02-26", "Vladimir Norov stepped into the shoes of Rashid Alimov as SCO Secretary-General.", "supported"),
    ("2019-02-26", "The post of SCO Secretary-General, left by Rashid Alimov, went to Vladimir Norov.", "supported"),
    ("2019-02-26", "SCO Secretary-General Vladimir Norov spoke first; Rashid Alimov followed.", "open"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), SUCCESSIONS)
def test_who_came_after_whom_is_compared_in_any_word_of_succession(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict
