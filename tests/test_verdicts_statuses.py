"""Who is a member, an observer or a partner: lists, told and headed, right, wrong and open."""

from __future__ import annotations

import pytest
from verdicts_told import OPENING, verdict_on, verdicts_on

CLAIMS = [
    ("2022-10-11", "Observer states are Afghanistan, Belarus, Iran and Mongolia.", "supported"),
    ("2022-10-11", "Observer states are Afghanistan, Belarus, Turkey and Mongolia.", "contradicted"),
    ("2009-06-15", "Observer status belongs to India, Pakistan, Iran and Mongolia.", "supported"),
    ("2009-06-15", "The status of observer belongs to India, Pakistan, Iran and Mongolia.", "supported"),
    ("2009-06-15", "Observer status belongs to India, Pakistan, Turkey and Mongolia.", "contradicted"),
    ("2006-06-15", "Iran, Mongolia, India and Pakistan have observer status in the organisation.", "supported"),
    ("2023-10-01", "Dialogue partners: 14, among them Egypt, Qatar and Saudi Arabia.", "supported"),
    ("2023-10-01", "Dialogue partners: 14, among them Egypt, Mongolia and Saudi Arabia.", "contradicted"),
    ("2023-10-01", "Dialogue partners: 9, among them Egypt, Qatar and Saudi Arabia.", "contradicted"),
    ("2014-08-25", "Dialogue partners are Belarus, Turkey and Sri Lanka.", "supported"),
    ("2014-08-25", "Dialogue partners are Belarus, Nepal and Sri Lanka.", "contradicted"),
    ("2014-08-25", "The dialogue partners of the SCO include Belarus, Turkey and Sri Lanka.", "supported"),
    ("2014-08-25", "Its dialogue partners include Belarus, Turkey and Sri Lanka.", "supported"),
    ("2014-08-25", "As dialogue partners the SCO has Belarus, Turkey and Sri Lanka.", "supported"),
    ("2018-06-11", "The bloc includes four former Soviet republics of Central Asia.", "supported"),
    ("2023-07-05", "Before this the members of the SCO were eight: China, Russia, Kazakhstan, Kyrgyzstan,"
     " Tajikistan, Uzbekistan, India and Pakistan.", "supported"),
    ("2018-06-11", "Tehran has only observer standing in the bloc.", "supported"),
    ("2018-06-11", "Tehran has only dialogue partner standing in the bloc.", "contradicted"),
    ("2016-08-03", "Afghanistan, Belarus, Iran and Mongolia are observers, while Azerbaijan, Armenia, Cambodia,"
     " Nepal, Sri Lanka and Turkey hold the status of dialogue partner.", "supported"),
    ("2024-10-08", "The SCO brings together China, Russia, India, Pakistan, Iran and Belarus and four Central"
     " Asian states.", "supported"),
    ("2024-10-08", "The SCO brings together China, Russia, India, Pakistan, Iran and Belarus and five Central"
     " Asian states.", "contradicted"),
    ("2024-10-08", "Members of the organisation are China, Russia, India, Pakistan, Iran, Belarus, Kazakhstan,"
     " Kyrgyzstan, Tajikistan and Uzbekistan.", "supported"),
    ("2023-08-10", "Three countries - Afghanistan, Belarus and Mongolia - enjoy observer status.", "supported"),
    ("2023-08-10", "Three states have observer status: Afghanistan, Belarus and Mongolia.", "supported"),
    ("2010-06-12", "Sri Lanka and Belarus have the status of dialogue partners.", "supported"),
    ("2007-07-01", "Its members are China, Russia and four Central Asian states.", "supported"),
    ("2007-07-01", "Its members are China, India and four Central Asian states.", "contradicted"),
    ("2007-07-01", "Turkmenistan is not a member of the SCO.", "supported"),
    ("2007-07-01", "India, Pakistan, Iran and Mongolia have observer status in the SCO.", "supported"),
    ("2007-07-01", "Mongolia, Iran, Pakistan and India attend as observers.", "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), CLAIMS)
def test_a_list_of_states_is_set_beside_the_records(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day, OPENING) == [verdict]


WORDINGS = [
    ("2022-09-13", "Iran is an observer member of the SCO.", "supported"),
    ("2022-09-13", "India is an observer member of the SCO.", "contradicted"),
    ("2022-09-13", "Afghanistan, Belarus, Iran and Mongolia are counted the observers of the SCO.", "supported"),
    ("2022-09-13", "Afghanistan, Belarus, Turkey and Mongolia are counted the observers of the SCO.", "contradicted"),
    ("2022-09-13", "Mongolia, Iran, Belarus and Afghanistan are reckoned among the observers of the SCO.", "supported"),
    ("2022-09-13", "The countries of partner of the SCO consist of the Republic of Azerbaijan, Armenia,"
     " Cambodia, Nepal, Turkey and Sri Lanka.", "supported"),
    ("2022-09-13", "The countries of partner of the SCO consist of Azerbaijan, Armenia, Mongolia, Nepal, Turkey"
     " and Sri Lanka.", "contradicted"),
    ("2022-09-13", "The partner countries are Azerbaijan, Armenia, Cambodia, Nepal, Turkey and Sri Lanka.",
     "supported"),
    ("2022-09-13", "The SCO's partners comprise Azerbaijan, Armenia, Cambodia, Nepal, Turkey and Sri Lanka.",
     "supported"),
    ("2003-03-01", "Six countries make up the Shanghai Cooperation Organization: China, Russia, Kazakhstan,"
     " Kyrgyzstan, Tajikistan and Turkmenistan.", "contradicted"),
    ("2003-03-01", "China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan make up the SCO.", "supported"),
    ("2003-03-01", "China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan make up the SCO.",
     "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), WORDINGS)
def test_a_status_is_read_in_many_wordings(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day, OPENING) == verdict


ANYWHERE = [
    ("2022-01-23", "Members (8): China, India, Kazakhstan, Kyrgyzstan, Russia, Pakistan, Tajikistan, Uzbekistan.",
     "supported"),
    ("2022-01-23", "Members (8): China, India, Kazakhstan, Kyrgyzstan, Russia, Pakistan, Tajikistan, Mongolia.",
     "contradicted"),
    ("2014-01-22", "Turkey is the only NATO country to hold the status of observer with the SCO.", "contradicted"),
    ("2018-01-17", "Turkey, a member of NATO, is a dialogue partner of the SCO.", "supported"),
    ("2024-06-21", "In the SCO Afghanistan and Mongolia are observers, and 14 countries are dialogue partners.",
     "supported"),
    ("2024-06-21", "In the SCO Afghanistan and Mongolia are observers, and Turkey is a member.", "contradicted"),
    ("2022-09-14", "Turkey, a mediator in the matter of Ukraine, is a dialogue partner of the SCO.", "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), ANYWHERE)
def test_a_status_is_read_wherever_it_stands(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict
