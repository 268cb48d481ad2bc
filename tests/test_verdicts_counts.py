"""How many members, observers and partners there are, and of whom the organisation is made up."""

from __future__ import annotations

import pytest
from verdicts_told import OPENING, verdict_on, verdicts_on

CLAIMS = [
    ("2006-06-15", "Iran, Mongolia, India and Pakistan, four nations in all, are observers.", "supported"),
    ("2006-06-15", "Iran, Mongolia, India and Belarus, four nations in all, are observers.", "contradicted"),
    ("2022-10-01", "The SCO is made up of China, Russia, India, Pakistan and the Central Asian states of"
     " Uzbekistan, Tajikistan, Kyrgyzstan and Kazakhstan.", "supported"),
    ("2022-10-01", "The SCO is made up of China, Russia, India, Iran and the Central Asian states of Uzbekistan,"
     " Tajikistan, Kyrgyzstan and Kazakhstan.", "contradicted"),
    ("2022-10-01", "The SCO comprises China, Russia, India, Pakistan, Uzbekistan, Tajikistan, Kyrgyzstan and"
     " Kazakhstan.", "supported"),
    ("2022-10-01", "The SCO consists of eight states: China, Russia, India, Pakistan, Uzbekistan, Tajikistan,"
     " Kyrgyzstan and Kazakhstan.", "supported"),
    ("2022-10-01", "The SCO consists of eight states: China, Russia, India, Iran, Uzbekistan, Tajikistan,"
     " Kyrgyzstan and Kazakhstan.", "contradicted"),
    ("2016-06-24", "At the moment the SCO counts six permanent participants: Russia, Kazakhstan, Kyrgyzstan,"
     " China, Tajikistan and Uzbekistan.", "supported"),
    ("2016-06-24", "At the moment the SCO counts seven permanent participants: Russia, Kazakhstan, Kyrgyzstan,"
     " China, Tajikistan and Uzbekistan.", "contradicted"),
    ("2016-06-24", "At the moment the SCO counts six permanent participants: Russia, Kazakhstan, Kyrgyzstan,"
     " China, Tajikistan and Iran.", "contradicted"),
    ("2022-01-01", "The organisation beside Russia and China now counts four states of Central Asia and two of"
     " South Asia.", "supported"),
    ("2022-01-01", "The organisation beside Russia and China now counts five states of Central Asia and two of"
     " South Asia.", "contradicted"),
    ("2022-10-01", "With the entry of India and Pakistan in 2017 the SCO grew to eight members.", "supported"),
    ("2017-08-03", 'Apart from the full members (China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan'
     ' and, as of now, India and Pakistan), there are four observers of the SCO (Afghanistan, Belarus, Iran, and'
     ' Mongolia) and "dialogue partners" (Azerbaijan, Armenia, Cambodia, Nepal, Sri Lanka, and Turkey).', "supported"),
    ("2024-10-08", "The SCO has ten members: China, Russia, India, Pakistan, Iran, Belarus, Kazakhstan,"
     " Kyrgyzstan, Tajikistan and Uzbekistan.", "supported"),
    ("2024-10-08", "The SCO has ten members: China, Russia, India, Pakistan, Iran, Turkey, Kazakhstan,"
     " Kyrgyzstan, Tajikistan and Uzbekistan.", "contradicted"),
    ("2023-08-10", "The SCO currently has nine member states.", "supported"),
    ("2023-08-10", "The SCO currently has ten member states.", "contradicted"),
    ("2023-08-10", "Currently, the SCO has nine full members: India, Iran, Kazakhstan, China, Kyrgyzstan,"
     " Pakistan, Russia, Tajikistan and Uzbekistan.", "supported"),
    ("2023-08-10", "Currently, the SCO has nine full members: India, Turkey, Kazakhstan, China, Kyrgyzstan,"
     " Pakistan, Russia, Tajikistan and Uzbekistan.", "contradicted"),
    ("2023-08-10", "There are three observers: Afghanistan, Belarus and Mongolia.", "supported"),
    ("2023-08-10", "There are four observers: Afghanistan, Belarus, Nepal and Mongolia.", "contradicted"),
    ("2022-09-17", "The SCO is now an eight-nation group with four observers and nine dialogue partners.", "supported"),
    ("2016-07-01", "The SCO comprises six members and six observers.", "supported"),
    ("2016-07-01", "The SCO comprises six members and seven observers.", "contradicted"),
    ("2016-07-01", "Besides its six members it has six observers and six dialogue partners.", "supported"),
    ("2022-09-13", "Armenia, Azerbaijan, Cambodia, Nepal, Sri Lanka and Turkey are the six dialogue partners.",
     "supported"),
    ("2022-09-13", "Armenia, Azerbaijan, Cambodia, Mongolia, Sri Lanka and Turkey are the six dialogue partners.",
     "contradicted"),
    ("2025-08-30", "Its full members today are ten.", "supported"),
    ("2025-08-30", "Its full members today are nine.", "contradicted"),
    ("2022-12-01", "In the SCO there are 9 permanent and 3 observer members.", "unverifiable"),
    ("2016-09-22", "The SCO has six member states, four observer states.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), CLAIMS)
def test_a_number_of_states_is_set_beside_the_records(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day, OPENING) == [verdict]


ALONE = [
    ("2024-07-04", "Egypt, Saudi Arabia and Turkey are among the observers and dialogue partners of the SCO.",
     "supported"),
    ("2025-09-20", "The SCO united 27 countries.", "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), ALONE)
def test_a_number_is_the_one_claim_of_its_sentence(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day) == [verdict]


WORDINGS = [
    ("2018-11-01", "In 2015 the SCO comprised five observers (Afghanistan, India, Iran, Mongolia and Pakistan)"
     " and three dialogue partners (Belarus, Sri Lanka and Turkey).", "supported"),
    ("2018-11-01", "In 2014 the SCO comprised five observers (Afghanistan, India, Iran, Belarus and Pakistan)"
     " and three dialogue partners (Mongolia, Sri Lanka and Turkey).", "contradicted"),
    ("2017-06-15", "The SCO's enlargement of June 2017 raised the number of its members from six to eight.",
     "supported"),
    ("2017-06-15", "The SCO's enlargement of June 2017 raised the number of its members from five to eight.",
     "contradicted"),
    ("2024-09-05", "Only two observers, Afghanistan and Mongolia, are left in the SCO after this summer's"
     " enlargement.", "supported"),
    ("2024-08-01", "Number of members of the SCO: 10 (August 2024).", "supported"),
    ("2024-08-01", "Number of members of the SCO: 9 (August 2024).", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), WORDINGS)
def test_a_number_is_read_in_many_wordings(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day, OPENING) == verdict


NUMBERS = [
    ("2024-09-01", "The SCO counts ten members, two observers and fourteen dialogue partners.", "supported"),
    ("2024-09-01", "The SCO counts ten members, three observers and fourteen dialogue partners.", "contradicted"),
    ("2023-12-01", "The list of dialogue partners of the SCO runs to fourteen names.", "supported"),
    ("2023-12-01", "The list of dialogue partners of the SCO runs to thirteen names.", "contradicted"),
    ("2005-07-06", "The decision brought to four the number of SCO observers.", "supported"),
    ("2005-07-06", "The decision brought to five the number of SCO observers.", "contradicted"),
    ("2013-07-01", "Five states sit in the SCO as observers.", "supported"),
    ("2013-07-01", "Six states sit in the SCO as observers.", "contradicted"),
    ("2024-08-01", "Of the SCO's observers only three remain.", "contradicted"),
    ("2024-08-01", "Of the SCO's observers only two remain.", "supported"),
    ("2018-01-12", "Altogether 15 leaders came to the meeting: those of the eight members, three observers and"
     " four guests.", "open"),
    ("2025-01-23", "So the Member States are now ten.", "supported"),
    ("2025-01-23", "So the Member States are now nine.", "contradicted"),
    ("2020-02-14", "Nepal is one of six dialogue partners of the SCO.", "supported"),
    ("2020-02-14", "Nepal is one of five dialogue partners of the SCO.", "contradicted"),
    ("2025-09-20", "The SCO united 26 countries.", "open"),
    ("2005-08-02", "The SCO has four observers: Mongolia and the three countries admitted in July.", "open"),
    ("2018-06-12", "The presidents of the five observer states of the SCO travelled to Qingdao.", "contradicted"),
    ("2025-12-15", "All eleven members of the SCO were represented at Tianjin.", "contradicted"),
    ("2025-12-08", "The SCO grew from six founding states to ten members between 2001 and 2025.", "open"),
    ("2025-12-08", "The SCO grew from six founding states to nine members between 2001 and 2025.", "contradicted"),
    ("2024-07-20", "With the accession of Minsk, TASS noted, the number of SCO members reached ten.", "supported"),
    ("2024-07-20", "With the accession of Minsk, TASS noted, the number of SCO members reached twelve.",
     "contradicted"),
    ("2023-05-10", "On 5 May 2023 four more states obtained the rights of an SCO dialogue partner.", "supported"),
    ("2023-05-10", "On 5 May 2023 five more states obtained the rights of an SCO dialogue partner.", "contradicted"),
    ("2019-09-01", "The eight member states of the SCO signed a protocol on tourism in Yurmala.", "open"),
    ("2019-09-01", "Among the four observers of the SCO, Mongolia has the closest ties with the West.", "open"),
    ("2018-09-01", "The leaders of five SCO member states spoke of the drought.", "open"),
    ("2024-07-08", "Founded in 2001, the SCO now counts China, Russia, India and Iran among its members.", "supported"),
    ("2023-03-29", "Beside China the SCO counts seven members.", "open"),
    ("2023-03-29", "The SCO counts seven members.", "contradicted"),
    ("2017-06-15", "Two members have joined the SCO all at once.", "open"),
    ("2016-09-15", "The SCO unites China, Russia and four states of Central Asia.", "supported"),
    ("2023-03-29", "The SCO is an organisation of eight states with four observers.", "supported"),
    ("2023-03-29", "The SCO is an organisation of eight states with five observers.", "contradicted"),
    ("2025-08-20", "To the SCO another 16 nations are attached as observers or dialogue partners.", "supported"),
    ("2024-08-15", "After the accession of Belarus, the number of observers of the SCO fell to two.", "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), NUMBERS)
def test_numbers_of_all_and_of_some_are_told_apart(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict


RIGHT_AND_WRONG = [
    ("2025-09-03", "At the time of the Tianjin summit {} countries held full membership in the SCO.", "ten", "eleven"),
    ("2014-03-03", "The list of SCO dialogue partners contained {} names in early 2014.", "three", "four"),
    ("2024-11-12", "Only {} states, Mongolia among them, retain the observer's seat in the SCO.", "two", "three"),
    ("2018-01-15", "The SCO was enlarged in 2017 from six members to {}.", "eight", "seven"),
    ("2021-10-05", "India sits in the SCO beside {} other full members.", "seven", "nine"),
    ("2019-06-20", "The four observers of the SCO are Afghanistan, Belarus, {} and Mongolia.", "Iran", "Turkey"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "words", "right", "wrong"), RIGHT_AND_WRONG)
def test_a_number_is_compared_wherever_it_stands(day: str, words: str, right: str, wrong: str) -> None:
    assert verdict_on(words.format(right), day) != "contradicted"
    assert verdict_on(words.format(wrong), day) == "contradicted"


TOLD = [
    ("2006-05-08", "The SCO, which had one observer two years ago, counts {four|three} observers today."),
    ("2024-11-04", "{Fourteen|Twelve} states were dialogue partners of the SCO in late 2024."),
    ("2013-03-04", "No fewer than {five|six} countries were observers of the SCO at the start of 2013."),
    ("2025-11-04", "Since observers and dialogue partners were put in one category the SCO has had {17|14} partners."),
    ("2021-05-06", "Consensus has to be found among {eight|ten} members, the number that the SCO has had since 2017."),
    ("2025-02-03", "Founded in 2001, the SCO had grown to {ten|nine} members by the end of 2024."),
]  # fmt: skip
"""Sentences with a right and a wrong number in braces."""


@pytest.mark.parametrize(("day", "told"), TOLD)
def test_a_number_is_of_the_day_that_is_told_beside_it(day: str, told: str) -> None:
    before, _, rest = told.partition("{")
    numbers, _, behind = rest.partition("}")
    right, wrong = numbers.split("|")
    assert verdict_on(before + right + behind, day) == "supported"
    assert verdict_on(before + wrong + behind, day) == "contradicted"


def test_a_number_of_an_earlier_day_or_of_others_is_not_that_of_today() -> None:
    earlier = "Six countries were observers of the SCO before India and Pakistan joined."
    others = "Kazakhstan, which has two members of parliament here, values the SCO, of which it is a member."
    assert verdict_on(earlier, "2018-07-01") != "contradicted"
    assert verdict_on(others, "2025-03-01") != "contradicted"
