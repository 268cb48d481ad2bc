"""What an officer, a body or a text does beside the fact on record is no wrong telling of that fact."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

NOT_WRONG = (
    ("2019-03-20", "SCO Secretary-General Vladimir Norov received a letter from Rashid Alimov in February 2019."),
    ("2019-03-20", "SCO Secretary-General Vladimir Norov replaced the carpets of the Secretariat in February 2019."),
    ("2017-06-20", "SCO Secretary-General Rashid Alimov entered the hall in Astana in June 2017 with the leaders."),
    ("2023-06-20", "SCO Secretary-General Zhang Ming began a working visit to Turkmenistan in May 2023."),
    ("2012-06-20", "Muratbek Imanaliyev, the SCO Secretary-General, became an honorary professor in May 2012."),
    ("2022-02-20", "Former SCO Secretary-General Vladimir Norov became acting foreign minister of Uzbekistan in 2022."),
    ("2017-12-20", "SCO Secretary-General Rashid Alimov has been to Delhi twice since June 2017."),
    (
        "2020-06-20",
        "Since the pandemic broke out in early 2020, SCO Secretary-General Vladimir Norov has stayed.",
    ),
    (
        "2022-01-20",
        "Zhang Ming, China's ambassador to the European Union since 2017, took over as SCO Secretary-General on 1"
        " January 2022.",
    ),
    (
        "2021-06-20",
        "The Secretariat of the SCO celebrated the twentieth anniversary of the organisation, founded in Shanghai on 15"
        " June 2001, with a concert.",
    ),
    ("2021-07-20", "The SCO Forum, held on the 20th anniversary of the founding of the SCO, heard Vladimir Norov."),
    ("2014-05-20", "The SCO University discussed in May 2014 a new office in Bishkek, founded in 2012 by a partner."),
    (
        "2015-03-20",
        "The Agreement on the RATS, signed in Saint Petersburg on 7 June 2002, was supplemented by a protocol on its"
        " seat signed in Bishkek on 5 September 2003.",
    ),
    ("2010-06-20", "Ban Ki-moon signed a declaration on cooperation with the SCO in Tashkent on 5 April 2010."),
    (
        "2014-02-20",
        "The Energy Club, which the SCO finally obtained in 2013, is the outcome of an idea that Putin put forward.",
    ),
    ("2015-08-10", "Uzbekistan, which had chaired the SCO in 2003-2004 and 2009-2010, took the chair in July 2015."),
    (
        "2025-11-25",
        "Tajikistan took over the chair of the Council of Heads of Government in Moscow on 18 November, Kyrgyzstan"
        " presiding over the SCO since September.",
    ),
    ("2020-03-01", "SCO Secretary-General Vladimir Norov succeeded in January 2020 in winning over the ministers."),
    ("2017-08-01", "The Secretariat marked the 15th anniversary of the SCO Charter in June 2017."),
    (
        "2018-07-01",
        "After the Qingdao summit the SCO chair passed to Kyrgyzstan, while Uzbekistan was to chair the prime ministers"
        " from October.",
    ),
    (
        "2021-02-11",
        "The presidents and prime ministers of the SCO did confer under Russian chairmanship in November 2020.",
    ),
)
WRONG = (
    ("2019-03-20", "Vladimir Norov took up his duties as SCO Secretary-General in February 2018."),
    ("2023-06-20", "Zhang Ming, the SCO Secretary-General since May 2021, comes from China."),
    ("2016-06-20", "Rashid Alimov, whose term as Secretary-General of the SCO began in 2014, is from Tajikistan."),
    ("2021-06-20", "The Secretariat celebrated the fifteenth anniversary of the organisation, founded in Shanghai."),
    ("2014-05-20", "The SCO University, founded in 2012, discussed a new office in Bishkek."),
    ("2015-03-20", "The Agreement on the RATS was signed in Bishkek on 5 September 2003."),
)


@pytest.mark.parametrize(("day", "sentence"), NOT_WRONG)
def test_what_is_told_beside_a_fact_contradicts_nothing(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) != "contradicted"


@pytest.mark.parametrize(("day", "sentence"), WRONG)
def test_the_fact_itself_is_still_compared(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) == "contradicted"


PAIRS = (
    (
        "2025-01-06",
        "Nurlan Yermekbayev began work as Secretary-General of the SCO, the post previously held by {}.",
        "Zhang Ming",
        "Vladimir Norov",
    ),
    (
        "2019-01-16",
        "Vladimir Norov entered upon the post of SCO Secretary-General, held until then by {}.",
        "Rashid Alimov",
        "Dmitry Mezentsev",
    ),
    (
        "2024-10-16",
        "Zhang Ming, SCO Secretary-General since January {}, believes that the SCO will grow.",
        "2022",
        "2020",
    ),
    (
        "2014-10-16",
        "Bolat Nurgaliyev, at the head of the SCO Secretariat from {} until the end of 2009, praises it.",
        "2007",
        "2004",
    ),
    (
        "2025-09-02",
        "Bishkek now holds the SCO chair, having received it from {} when the Tianjin summit closed on Monday.",
        "China",
        "Kazakhstan",
    ),
    (
        "2012-03-08",
        "The Kazakh presidency of the SCO, handed over to {} in June 2011, was a great success.",
        "Beijing",
        "Bishkek",
    ),
    (
        "2009-11-12",
        "At the close of the Bishkek summit of 2007 the chair of the SCO fell to {}, which was glad of it.",
        "Tajikistan",
        "Russia",
    ),
)


@pytest.mark.parametrize(("day", "frame", "right", "wrong"), PAIRS)
def test_a_detail_beside_an_office_or_a_chair_is_compared(day: str, frame: str, right: str, wrong: str) -> None:
    assert verdict_on(frame.format(right), day) == "supported"
    assert verdict_on(frame.format(wrong), day) == "contradicted"
