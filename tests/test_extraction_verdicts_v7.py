"""Statuses, counts, foundings, texts, bodies and proposals: what is read right, falsified, and left open."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

SENTENCES = [
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
    ("2024-07-06", "Belarus became the tenth full-fledged member of the SCO.", "supported"),
    ("2024-07-06", "Belarus became the eleventh full-fledged member of the SCO.", "contradicted"),
    ("2022-09-19", "Tehran is now one step short of SCO membership.", "unverifiable"),
    ("2018-06-01", "Since it was founded in 2001, the SCO has fostered trust.", "unverifiable"),
    ("2018-06-01", "The SCO, which came into being in 2001, fosters joint work in commerce.", "unverifiable"),
    ("2018-06-01", "The SCO, which came into being in 2002, fosters joint work in commerce.", "contradicted"),
    (
        "2018-06-01",
        "China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan brought the SCO into being on 15 June 2001.",
        "supported",
    ),
    (
        "2018-06-01",
        "China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Mongolia brought the SCO into being on 15 June 2001.",
        "contradicted",
    ),
    ("2018-06-01", "It was in Shanghai that the leaders of six states founded the SCO in June 2001.", "supported"),
    ("2018-06-01", "It was in Beijing that the leaders of six states founded the SCO in June 2001.", "contradicted"),
    ("2015-07-20", "At Ufa the SCO leaders approved a development strategy running until 2025.", "supported"),
    ("2015-07-20", "At Ufa the SCO leaders approved a development strategy running until 2030.", "contradicted"),
    ("2018-06-20", "In Qingdao the SCO adopted an anti-drug strategy for 2018-2023.", "supported"),
    ("2018-06-20", "In Qingdao the SCO adopted an anti-drug strategy for 2018-2024.", "contradicted"),
    ("2022-10-20", "Varanasi is the SCO's tourist and cultural capital for 2022-2023.", "supported"),
    ("2022-10-20", "Tashkent is the SCO's tourist and cultural capital for 2022-2023.", "contradicted"),
    ("2012-02-20", "The SCO convention against terrorism took effect on 14 January 2012.", "supported"),
    ("2012-02-20", "The SCO convention against terrorism took effect on 14 March 2012.", "contradicted"),
    ("2012-02-20", "On 14 January 2012 the SCO convention against terrorism became effective.", "supported"),
    ("2012-02-20", "On 14 January 2011 the SCO convention against terrorism became effective.", "contradicted"),
    (
        "2020-02-20",
        "At the Bishkek summit of 2019 Kazakhstan suggested an SCO information security centre.",
        "supported",
    ),
    (
        "2020-02-20",
        "At the Bishkek summit of 2019 Tajikistan suggested an SCO information security centre.",
        "contradicted",
    ),
    (
        "2012-02-20",
        "A development bank of the SCO was suggested by Wen Jiabao in Dushanbe in November 2010.",
        "supported",
    ),
    (
        "2012-02-20",
        "A development bank of the SCO was suggested by Vladimir Putin in Dushanbe in November 2010.",
        "contradicted",
    ),
    ("2010-01-12", "A contact group between the SCO and Afghanistan was created in November 2005.", "supported"),
    ("2010-01-12", "A contact group between the SCO and Afghanistan was created in November 2006.", "contradicted"),
    ("2018-01-12", "Presidents and prime ministers of the SCO come together once a year.", "supported"),
    ("2018-01-12", "The yearly budget of the SCO is passed by the heads of government.", "unverifiable"),
    ("2018-01-12", "The future of the SCO depends on its two new members.", "unverifiable"),
    ("2024-07-12", "The SCO development strategy has brought the members closer.", "unverifiable"),
    (
        "2018-01-12",
        "Altogether 15 leaders came to the meeting: those of the eight members, three observers and four guests.",
        "unverifiable",
    ),
    ("2018-01-12", "Russia is one of the six founding members of the SCO.", "supported"),
    ("2018-01-12", "Russia is one of the five founding members of the SCO.", "contradicted"),
    ("2015-07-20", "SCO leaders set the admission of India and Pakistan in motion in Ufa.", "supported"),
    ("2015-07-20", "SCO leaders set the admission of India and Pakistan in motion in Bishkek.", "contradicted"),
    ("2018-06-01", "Hu Jintao was president of China when the SCO was established.", "unverifiable"),
    ("2014-03-03", "Of the SCO's six founders, Uzbekistan alone had not been one of the Shanghai Five.", "supported"),
    (
        "2014-03-03",
        "Of the SCO's six founders, Tajikistan alone had not been one of the Shanghai Five.",
        "contradicted",
    ),
]


@pytest.mark.parametrize(("day", "sentence", "verdict"), SENTENCES)
def test_a_sentence_is_set_beside_the_tables(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day, otherwise="unverifiable") == verdict


def test_a_month_without_its_year_is_left_open_where_only_the_year_of_the_document_is_known() -> None:
    assert (
        verdict_on("In July Belarus became the tenth member of the SCO.", "2024-01-01", otherwise="unverifiable")
        == "unverifiable"
    )
    assert (
        verdict_on("In July Belarus became the tenth member of the SCO.", "2024-10-01", otherwise="unverifiable")
        == "supported"
    )
