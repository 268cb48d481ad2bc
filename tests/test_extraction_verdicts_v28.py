"""Statuses, numbers, chairs and offices told beside the predicate: a false fact contradicts wherever it stands."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

STATUSES = [
    ("2024-03-18", "Iran, an SCO observer from 2005 to 2023, spent long years in the anteroom.", "open"),
    ("2024-03-18", "Iran, an SCO observer from 2006 to 2023, spent long years in the anteroom.", "contradicted"),
    ("2019-11-18", "Cambodia, which belongs to ASEAN, has been a dialogue partner of the SCO since 2015.", "supported"),
    (
        "2019-11-18",
        "Vietnam, which belongs to ASEAN, has been a dialogue partner of the SCO since 2015.",
        "contradicted",
    ),
    ("2014-01-22", "Turkey is the only NATO country to hold the status of observer with the SCO.", "contradicted"),
    ("2017-03-02", "Nepal's partnership with the SCO dates back to March 2016.", "supported"),
    ("2017-03-02", "Nepal's partnership with the SCO dates back to June 2012.", "contradicted"),
    ("2025-09-03", "Laos, till then without a status, was accepted as a member of the SCO at Tianjin.", "contradicted"),
    ("2024-07-05", "Belarus, an observer since 2015, became the tenth member of the SCO on Thursday.", "supported"),
    (
        "2024-07-05",
        "Belarus, an observer since 2015, became the eleventh member of the SCO on Thursday.",
        "contradicted",
    ),
    ("2023-08-02", "Iran became a member of the SCO at the summit chaired by India in July 2023.", "supported"),
    ("2023-08-02", "Iran became a member of the SCO at the summit chaired by Kazakhstan in July 2023.", "contradicted"),
    ("2014-06-20", "Mongolia was granted observer status in the SCO, at the Tashkent summit of 2006.", "contradicted"),
    ("2018-02-12", "India's ministry said that the country has been an SCO observer since June 2017.", "contradicted"),
    ("2017-03-30", "Nepal, whose memorandum dates from 22 March 2015, is an SCO dialogue partner.", "contradicted"),
    (
        "2017-09-12",
        "The memoranda of obligations which let India into the SCO were signed in Ufa in 2016.",
        "contradicted",
    ),
    ("2002-01-17", "Kyrgyzstan had stood outside the Shanghai Five before it joined the SCO.", "contradicted"),
    ("2018-01-17", "Turkey, a member of NATO, is a dialogue partner of the SCO.", "supported"),
    ("2005-08-02", "The SCO has four observers: Mongolia and the three countries admitted in July.", "open"),
]


@pytest.mark.parametrize(("day", "sentence", "verdict"), STATUSES)
def test_a_status_is_read_wherever_it_stands(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict


NUMBERS = [
    ("2018-06-12", "The presidents of the five observer states of the SCO travelled to Qingdao.", "contradicted"),
    ("2025-12-15", "All eleven members of the SCO were represented at Tianjin.", "contradicted"),
    ("2025-12-08", "The SCO grew from six founding states to ten members between 2001 and 2025.", "open"),
    ("2025-12-08", "The SCO grew from six founding states to nine members between 2001 and 2025.", "contradicted"),
    ("2024-07-20", "With the accession of Minsk, TASS noted, the number of SCO members reached ten.", "supported"),
    (
        "2024-07-20",
        "With the accession of Minsk, TASS noted, the number of SCO members reached twelve.",
        "contradicted",
    ),
    ("2023-05-10", "On 5 May 2023 four more states obtained the rights of an SCO dialogue partner.", "supported"),
    ("2023-05-10", "On 5 May 2023 five more states obtained the rights of an SCO dialogue partner.", "contradicted"),
    ("2019-09-01", "The eight member states of the SCO signed a protocol on tourism in Yurmala.", "open"),
    ("2019-09-01", "Among the four observers of the SCO, Mongolia has the closest ties with the West.", "open"),
    ("2018-09-01", "The leaders of five SCO member states spoke of the drought.", "open"),
]


@pytest.mark.parametrize(("day", "sentence", "verdict"), NUMBERS)
def test_numbers_of_all_and_of_some_are_told_apart(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict


CHAIRS = [
    ("2012-03-15", "Kyrgyzstan has presided over the SCO since the summit of June 2011.", "contradicted"),
    ("2010-06-15", "Kazakhstan, succeeding Uzbekistan, chairs the SCO since the summit of 11 June 2010.", "supported"),
    ("2010-06-15", "Kazakhstan, succeeding Russia, chairs the SCO since the summit of 11 June 2010.", "contradicted"),
    ("2014-10-08", "Tajikistan's year in the SCO chair, begun in June 2013, ended at Dushanbe.", "contradicted"),
    ("2003-07-01", "Kazakhstan chaired the SCO in 2002 and 2003.", "supported"),
    ("2003-07-01", "Tajikistan chaired the SCO in 2002 and 2003.", "contradicted"),
    ("2020-11-20", "Russia's chairmanship of the SCO ended on 10 November 2020 and India took over.", "contradicted"),
    ("2024-02-21", "Chairing the SCO since July 2023, Pakistan is preparing several events.", "contradicted"),
    ("2024-09-01", "Kazakhstan, which chaired the SCO in 2023-2024, built a new port.", "open"),
]


@pytest.mark.parametrize(("day", "sentence", "verdict"), CHAIRS)
def test_a_chair_is_read_by_its_edges(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict


OFFICES = [
    (
        "2022-02-02",
        "Zhang Ming, a diplomat who knows Europe, became SCO Secretary-General in January 2022.",
        "supported",
    ),
    ("2022-02-02", "Vladimir Norov, who knows Europe, became SCO Secretary-General in January 2022.", "contradicted"),
    ("2018-11-01", "Rashid Alimov, SCO Secretary-General since 2016, is an Uzbek national.", "contradicted"),
    ("2017-03-01", "Muratbek Imanaliyev was succeeded as SCO Secretary-General by Dmitry Mezentsev.", "supported"),
    ("2017-03-01", "Muratbek Imanaliyev was succeeded as SCO Secretary-General by Rashid Alimov.", "contradicted"),
    ("2020-01-30", "From Alimov the post of SCO Secretary-General passed in 2018 to Vladimir Norov.", "contradicted"),
    ("2018-05-22", "Before Yevgeny Sysoyev, the RATS Executive Committee was led by Zhang Xinfeng.", "supported"),
    ("2005-05-26", "The SCO got Bolat Nurgaliyev as its first Executive Secretary in January 2004.", "contradicted"),
]


@pytest.mark.parametrize(("day", "sentence", "verdict"), OFFICES)
def test_who_came_after_whom_and_whence(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict
