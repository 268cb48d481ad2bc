"""When a state took on a status, by which steps and at which meeting: right, wrong and open."""

from __future__ import annotations

import pytest
from verdicts_told import OPENING, verdict_on, verdicts_on

CLAIMS = [
    ("2023-10-01", "Later members: India and Pakistan (2017), Iran (2023).", "supported"),
    ("2023-10-01", "Later members: India and Pakistan (2015), Iran (2023).", "unverifiable"),
    ("2023-10-01", "Later members: India and Pakistan (2017), Turkey (2023).", "contradicted"),
    ("2023-10-01", "Members since 2017: India and Pakistan.", "supported"),
    ("2023-10-01", "Joined in 2017: India and Pakistan.", "supported"),
    ("2022-10-01", "In 2017 India and Pakistan were made members.", "supported"),
    ("2022-10-01", "In 2015 India and Pakistan were made members.", "unverifiable"),
    ("2022-10-01", "India and Pakistan were admitted in 2017.", "supported"),
    ("2022-10-01", "India and Pakistan were admitted in 2018.", "contradicted"),
    ("2022-10-01", "As full members India and Pakistan have entered in 2017.", "supported"),
    ("2022-10-01", "Full membership was given to both India and Pakistan in 2017.", "supported"),
    ("2022-10-01", "Full membership was given to both India and Iran in 2017.", "contradicted"),
    ("2022-10-01", "Pakistan entered as a permanent member together with India in 2017.", "supported"),
    ("2022-10-01", "Pakistan entered as a permanent member together with India in 2018.", "contradicted"),
    ("2017-06-14", "India and Pakistan, after 12 very active years as observers in the SCO, have entered it with"
     " full rights.", "supported"),
    ("2022-10-01", "India and Pakistan came into the SCO as full members in 2017.", "supported"),
    ("2022-10-01", "In 2017 the SCO took in India and Pakistan.", "supported"),
    ("2022-10-01", "In 2016 the SCO took in India and Pakistan.", "unverifiable"),
    ("2022-10-01", "The SCO opened its doors to India and Pakistan in June 2017.", "supported"),
    ("2022-10-01", "2017 saw the entry of India and Pakistan into the SCO.", "supported"),
    ("2022-10-01", "The year 2017 saw India and Pakistan join the SCO.", "supported"),
    ("2022-10-01", "In June 2017 the organisation was joined by India and Pakistan.", "supported"),
    ("2022-10-01", "India and Pakistan have belonged to the SCO since 2017.", "supported"),
    ("2022-10-01", "India and Pakistan have belonged to the SCO since 2015.", "unverifiable"),
    ("2022-10-01", "India and Pakistan have been in the SCO since 2017.", "supported"),
    ("2022-10-01", "Since 2017 India and Pakistan have been members of the SCO.", "supported"),
    ("2022-10-01", "The SCO accepted India and Pakistan as full members at the Astana summit in 2017.", "supported"),
    ("2022-10-01", "The SCO accepted India and Pakistan as full members at the Ufa summit in 2015.", "supported"),
    ("2022-10-01", "India's and Pakistan's accession to the SCO took place in 2017.", "supported"),
    ("2022-10-01", "The accession of India and Pakistan to the SCO took place in June 2017 in Astana.", "supported"),
    ("2022-10-01", "The accession of India and Pakistan to the SCO took place in June 2017 in Qingdao.",
     "contradicted"),
    ("2024-10-01", "Iran was let into the organisation in 2023 and Belarus in 2024.", "supported"),
    ("2024-10-01", "Iran was let into the organisation in 2022 and Belarus in 2024.", "unverifiable"),
    ("2024-10-01", "Iran became a member in 2023, followed by Belarus in 2024.", "supported"),
    ("2024-10-01", "Iran became a member in 2023, followed by Belarus in 2023.", "contradicted"),
    ("2024-10-01", "Iran (2023) and Belarus (2024) joined later.", "supported"),
    ("2024-10-01", "Belarus is the newest member of the SCO.", "supported"),
    ("2024-10-01", "Belarus is the newest entrant.", "supported"),
    ("2024-10-01", "Iran is the newest member of the SCO.", "contradicted"),
    ("2024-10-01", "The latest country to join the SCO is Belarus.", "supported"),
    ("2024-10-01", "Belarus is the tenth member of the SCO.", "supported"),
    ("2023-03-09", "Belarus has been a dialogue partner of the SCO since 2010 and an observer since 2015.",
     "supported"),
    ("2023-03-09", "Belarus has been a dialogue partner of the SCO since 2012 and an observer since 2015.",
     "contradicted"),
    ("2023-03-09", "Belarus takes part in SCO as dialogue partner from 2010, and as observer from 2015.", "supported"),
    ("2023-03-09", "Belarus takes part in SCO as dialogue partner from 2010, and as observer from 2017.",
     "contradicted"),
    ("2023-03-09", "Belarus was a dialogue partner from 2010 to 2015 and then an observer.", "supported"),
    ("2016-06-24", "As the President of Russia recalled, the Islamic Republic of Iran has sat in the"
     " organization as observer from 2005.", "supported"),
    ("2006-09-07", "In five years it has gained in size, having made observers of India, Mongolia, Iran and"
     " Pakistan.", "supported"),
    ("2024-07-04", "Today the decision which completes the admission of Belarus as a full member was taken.",
     "supported"),
    ("2017-06-24", "In Tashkent in 2016 India and Pakistan signed the memorandums on the obligations of a future"
     " member.", "supported"),
    ("2017-06-24", "In Tashkent in 2015 India and Pakistan signed the memorandums on the obligations of a future"
     " member.", "contradicted"),
    ("2016-06-24", "The reception procedure for India and Pakistan was started in 2015.", "supported"),
    ("2016-06-24", "The reception procedure for India and Pakistan was started in 2014.", "contradicted"),
    ("2016-06-22", "The two South Asian countries got the nod last year at the summit in Ufa, Russia.", "supported"),
    ("2017-04-21", "Iran lodged its application back in 2008.", "supported"),
    ("2016-06-24", "Iran handed in its application to enter the SCO already in April 2008.", "contradicted"),
    ("2016-06-24", "Iran handed in its application to enter the SCO already in March 2008.", "supported"),
    ("2022-08-03", "Iran was not admitted in 2015.", "unverifiable"),
    ("2024-10-08", "Belarus, which joined in 2024, is the tenth member.", "supported"),
    ("2022-08-03", "Mongolia was granted observer status in 2004, and India, Iran and Pakistan followed in 2005.",
     "supported"),
    ("2022-08-03", "Mongolia was granted observer status in 2005.", "contradicted"),
    ("2022-08-03", "Turkey has been a dialogue partner since 2012.", "supported"),
    ("2022-08-03", "Turkey has been an observer since 2012.", "contradicted"),
    ("2022-08-03", "Egypt, Qatar and Saudi Arabia were given the status of dialogue partner in 2021.", "supported"),
    ("2017-08-03", "In June the Shanghai Cooperation Organization (SCO) took in new members at its Astana summit.",
     "supported"),
    ("2017-08-03", "It was the first time that the SCO let in new members.", "supported"),
    ("2022-10-01", "Iran applied for membership in 2008.", "supported"),
    ("2022-10-01", "Belarus filed its application for full membership in July 2022.", "supported"),
    ("2022-08-10", "India and Pakistan became members in 2017.", "supported"),
    ("2022-08-10", "India became a full member of the SCO in June 2017 at the Astana summit.", "supported"),
    ("2022-08-10", "India became a full member of the SCO in June 2018 at the Qingdao summit.", "contradicted"),
    ("2022-08-10", "India was granted the status of observer at the 2005 Astana Summit.", "supported"),
    ("2022-08-10", "India was granted the status of observer at the 2006 Shanghai Summit.", "contradicted"),
    ("2021-09-18", "The procedure for Iran's accession was launched at the Dushanbe summit on 17 September 2021.",
     "supported"),
    ("2024-07-10", "Belarus officially joined the SCO as its 10th member at the 2024 Astana summit.", "supported"),
    ("2024-07-10", "Belarus officially joined the SCO as its 9th member at the 2024 Astana summit.", "contradicted"),
    ("2023-07-05", "Iran has become the ninth full member of the SCO.", "supported"),
    ("2023-07-05", "Iran was formally inducted as a full member on July 4.", "supported"),
    ("2025-09-02", "Laos was given the status of partner of the SCO at the Tianjin summit.", "supported"),
    ("2025-09-02", "The SCO took Laos on as a partner.", "supported"),
    ("2012-06-08", "Afghanistan has been given observer status and Turkey that of a dialogue partner.", "supported"),
    ("2012-06-08", "Afghanistan has been given dialogue partner status and Turkey that of an observer.",
     "contradicted"),
    ("2022-09-17", "Egypt, Saudi Arabia and Qatar became dialogue partners of the organisation.", "supported"),
    ("2007-07-01", "Mongolia got observer status in 2004; India, Pakistan and Iran received it in 2005.", "supported"),
    ("2007-07-01", "Mongolia got observer status in 2004; India, Pakistan and Iran received it in 2004.",
     "contradicted"),
    ("2007-07-01", "Iran has held observer status since 2005.", "supported"),
    ("2012-06-07", "The SCO has decided to give Afghanistan the status of an observer and to admit Turkey as a"
     " dialogue partner.", "supported"),
    ("2012-06-07", "The SCO has decided to give Afghanistan the status of an observer and to admit Iran as a"
     " dialogue partner.", "contradicted"),
    ("2018-01-02", "New Delhi received Observer status in the SCO in 2005.", "supported"),
    ("2018-01-02", "New Delhi received Observer status in the SCO in 2007.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), CLAIMS)
def test_the_time_of_a_status_is_set_beside_the_records(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day, OPENING) == [verdict]


STEPS = [
    ("2022-09-13", "In the sitting of Samarkand it is decided that Iran signs the memorandum of obligations for"
     " gaining the membership of the SCO.", "open"),
    ("2022-09-13", "In the years after that, Iran, Mongolia, Pakistan, India, Afghanistan and Belarus were"
     " joined to the SCO as observer members.", "supported"),
    ("2022-09-13", "Kazakhstan and Mongolia were joined to the SCO as observer members.", "contradicted"),
    ("2022-09-13", "The decision for the acceptance of Iran as a complete member was taken in the sitting of the"
     " last year of the organization.", "supported"),
    ("2022-09-13", "In Dushanbe in 2021 the members gave agreement to the asking of Iran for full membership.",
     "supported"),
    ("2022-09-13", "In Dushanbe in 2021 the members of the SCO agreed to Iran's request for full membership.",
     "supported"),
    ("2024-08-01", "Iran was admitted as a member of the SCO, a step agreed at the Dushanbe summit of 2021.",
     "supported"),
    ("2018-11-01", "At Ufa, Russia, in July 2015, the SCO resolved that India and Pakistan should be full members.",
     "supported"),
    ("2018-11-01", "At Ufa, Russia, in July 2015, the SCO resolved that India and Iran should be full members.",
     "contradicted"),
    ("2018-11-01", "At Tashkent in June 2016, the SCO resolved that India and Pakistan should be full members.",
     "contradicted"),
    ("2018-11-01", "The SCO resolved in July 2015 that India and Pakistan become full members.", "supported"),
    ("2018-11-01", "India and Pakistan were received as full-fledged Members of the SCO on 9 June 2017 at the"
     " historic Astana summit.", "supported"),
    ("2018-11-01", "India and Pakistan were received as full-fledged Members of the SCO on 9 June 2016 at the"
     " historic Astana summit.", "contradicted"),
    ("2018-11-01", "The two States signed their memorandum of obligations at Tashkent, Uzbekistan, in June 2016,"
     " and with that the formal procedure of entry into the SCO was opened.", "open"),
    ("2013-06-10", "Mongolia, the first country to be made an observer of the SCO, received that status in 2004.",
     "supported"),
    ("2013-06-10", "Mongolia, the first country to be made an observer of the SCO, received that status in 2006.",
     "contradicted"),
    ("2015-07-11", "In Ufa the SCO moved Belarus up from dialogue partner to observer.", "supported"),
    ("2015-07-11", "In Ufa the SCO moved Sri Lanka up from dialogue partner to observer.", "contradicted"),
    ("2016-07-11", "In Tashkent the SCO moved Belarus up from dialogue partner to observer.", "contradicted"),
    ("2025-09-03", "Partner status in the SCO went to Laos at this year's Tianjin summit.", "supported"),
    ("2025-09-03", "Partner status in the SCO went to Vietnam at this year's Tianjin summit.", "contradicted"),
    ("2017-06-20", "Iran remains an SCO observer, a position it has occupied since 2005.", "supported"),
    ("2017-06-20", "Iran remains an SCO observer, a position it has occupied since 2008.", "contradicted"),
    ("2022-09-17", "Egypt and Kuwait formally joined the circle of SCO dialogue partners on 14 September 2022,"
     " the eve of the Samarkand summit.", "contradicted"),
    ("2015-07-12", "The procedure for admitting India and Pakistan to the SCO got under way in Ufa in July 2015.",
     "supported"),
    ("2015-07-12", "The procedure for admitting India and Pakistan to the SCO got under way in Tashkent in July"
     " 2015.", "contradicted"),
    ("2016-06-27", "By signing its memorandum of obligations on 24 June, Iran took a decisive step towards"
     " membership of the SCO.", "contradicted"),
    ("2023-07-05", "Iran's full membership of the Shanghai Cooperation Organisation took effect at the New Delhi"
     " summit of 4 July 2023.", "supported"),
    ("2023-07-05", "Mongolia's full membership of the Shanghai Cooperation Organisation took effect at the New"
     " Delhi summit of 4 July 2023.", "contradicted"),
    ("2021-09-18", "The decision to begin Iran's accession to the SCO was taken on 17 September 2021.", "supported"),
    ("2021-09-18", "The decision to begin Iran's accession to the SCO was taken on 5 July 2021.", "contradicted"),
    ("2021-11-01", "The decision on Iran's accession to the SCO was welcomed in Moscow on 5 October 2021.", "open"),
    ("2016-01-01", "In September 2014 the decision on the admission of India to the SCO was postponed.", "open"),
    ("2024-08-01", "2017, Astana: India was made a full member.", "supported"),
    ("2024-08-01", "2015: Belarus became a full member.", "contradicted"),
    ("2024-08-01", "2015 – Belarus became an observer of the SCO.", "supported"),
    ("2025-08-30", "Belarus and the SCO have long been cooperating fruitfully. The republic became a dialogue"
     " partner in 2010 and an observer in 2015.", "supported"),
    ("2025-08-30", "Belarus and the SCO have long been cooperating fruitfully. The republic became a dialogue"
     " partner in 2010 and an observer in 2017.", "contradicted"),
    ("2023-08-01", "Twelve years later, in 2017, New Delhi and Islamabad became full members of the SCO.", "supported"),
    ("2023-08-01", "Twelve years later, in 2016, New Delhi and Islamabad became full members of the SCO.",
     "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), STEPS)
def test_a_step_on_the_way_to_a_status_is_read_in_many_wordings(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day, OPENING) == verdict


ANYWHERE = [
    ("2024-07-06", "Belarus became the tenth full-fledged member of the SCO.", "supported"),
    ("2024-07-06", "Belarus became the eleventh full-fledged member of the SCO.", "contradicted"),
    ("2022-09-19", "Tehran is now one step short of SCO membership.", "open"),
    ("2015-07-20", "SCO leaders set the admission of India and Pakistan in motion in Ufa.", "supported"),
    ("2015-07-20", "SCO leaders set the admission of India and Pakistan in motion in Bishkek.", "contradicted"),
    ("2023-03-15", "Iran ratified the memorandum spelling out its obligations as a future SCO member in February"
     " 2023.", "supported"),
    ("2023-03-15", "Iran ratified the memorandum spelling out its obligations as a future SCO member in February"
     " 2022.", "contradicted"),
    ("2017-01-20", "The memorandum on the obligations of Pakistan as a member of the SCO was ratified by"
     " Kyrgyzstan on 14 December 2016.", "supported"),
    ("2017-01-20", "The memorandum on the obligations of Pakistan as a member of the SCO was ratified by"
     " Kyrgyzstan on 14 November 2016.", "contradicted"),
    ("2019-08-22", "India's accession to the SCO took effect on 9 June 2017.", "supported"),
    ("2019-08-22", "India's accession to the SCO took effect on 9 June 2018.", "contradicted"),
    ("2022-09-19", "Having signed its memorandum of obligations in Samarkand a few days ago, Tehran is close to"
     " the SCO.", "supported"),
    ("2022-09-19", "Having signed its memorandum of obligations in Tashkent a few days ago, Tehran is close to"
     " the SCO.", "contradicted"),
    ("2022-10-05", "Egypt, Qatar and Kuwait became dialogue partners of the SCO in September 2022.", "open"),
    ("2024-03-18", "Iran, an SCO observer from 2005 to 2023, spent long years in the anteroom.", "open"),
    ("2024-03-18", "Iran, an SCO observer from 2006 to 2023, spent long years in the anteroom.", "contradicted"),
    ("2019-11-18", "Cambodia, which belongs to ASEAN, has been a dialogue partner of the SCO since 2015.", "supported"),
    ("2019-11-18", "Vietnam, which belongs to ASEAN, has been a dialogue partner of the SCO since 2015.",
     "contradicted"),
    ("2017-03-02", "Nepal's partnership with the SCO dates back to March 2016.", "supported"),
    ("2017-03-02", "Nepal's partnership with the SCO dates back to June 2012.", "contradicted"),
    ("2025-09-03", "Laos, till then without a status, was accepted as a member of the SCO at Tianjin.", "contradicted"),
    ("2024-07-05", "Belarus, an observer since 2015, became the tenth member of the SCO on Thursday.", "supported"),
    ("2024-07-05", "Belarus, an observer since 2015, became the eleventh member of the SCO on Thursday.",
     "contradicted"),
    ("2023-08-02", "Iran became a member of the SCO at the summit chaired by India in July 2023.", "supported"),
    ("2023-08-02", "Iran became a member of the SCO at the summit chaired by Kazakhstan in July 2023.", "contradicted"),
    ("2014-06-20", "Mongolia was granted observer status in the SCO, at the Tashkent summit of 2006.", "contradicted"),
    ("2018-02-12", "India's ministry said that the country has been an SCO observer since June 2017.", "contradicted"),
    ("2017-03-30", "Nepal, whose memorandum dates from 22 March 2015, is an SCO dialogue partner.", "contradicted"),
    ("2017-09-12", "The memoranda of obligations which let India into the SCO were signed in Ufa in 2016.",
     "contradicted"),
    ("2022-12-20", "Qatar, together with Egypt, became a dialogue partner of the SCO in September 2022.", "supported"),
    ("2022-12-20", "Qatar, together with Nepal, became a dialogue partner of the SCO in September 2022.",
     "contradicted"),
    ("2022-09-19", "Egypt, Qatar and Vietnam became dialogue partners of the SCO.", "contradicted"),
    ("2024-04-05", "Kuwait and Myanmar, both close to India, became dialogue partners of the SCO.", "supported"),
    ("2005-07-20", "Mongolia was made an SCO observer in 2004, India and Iran at this year's summit.", "supported"),
    ("2005-07-20", "In 2004 Mongolia and India became observers of the SCO.", "contradicted"),
    ("2015-07-20", "The SCO opened the accession of India and adopted a declaration on development to 2025.", "open"),
    ("2024-01-01", "Egypt, Qatar and Saudi Arabia were accepted at the Dushanbe summit of 2021.", "open"),
    ("2024-01-01", "Turkey has joined the SCO.", "contradicted"),
    ("2021-09-18", "When India and Pakistan joined the SCO in 2017, doubts arose about its future.", "open"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), ANYWHERE)
def test_the_time_of_a_status_is_read_wherever_it_stands(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict


RIGHT_AND_WRONG = [
    ("2018-03-14", "Belarus held the status of dialogue partner of the SCO until {}.", "2015", "2012"),
    ("2015-07-13", "{}, until now a dialogue partner, is an observer of the SCO.", "Belarus", "Armenia"),
    ("2013-05-15", "Turkey signed the memorandum that gave it the status of dialogue partner of the SCO in {}.",
     "April 2013", "June 2012"),
    ("2018-02-13", "The procedure that took India and Pakistan into the SCO was set in motion at {} in July 2015.",
     "Ufa", "Tashkent"),
    ("2025-03-11", "The admission of Belarus to the SCO was completed in {} in July 2024.", "Astana", "Samarkand"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "words", "right", "wrong"), RIGHT_AND_WRONG)
def test_a_fact_on_an_accession_is_compared_wherever_it_stands(day: str, words: str, right: str, wrong: str) -> None:
    assert verdict_on(words.format(right), day) != "contradicted"
    assert verdict_on(words.format(wrong), day) == "contradicted"


MONGOLIA = "Mongolia became an observer of the SCO in 2004."
IRAN = "For Iran the SCO mattered."
CARRIED_ON = [
    ("2016-01-02", MONGOLIA, "India, Iran and Pakistan followed in 2005.", "supported"),
    ("2016-01-02", MONGOLIA, "India, Iran and Pakistan followed in 2006.", "contradicted"),
    ("2016-01-02", MONGOLIA, "Afghanistan obtained the same status in 2012.", "supported"),
    ("2016-01-02", MONGOLIA, "Afghanistan obtained the same status in 2010.", "contradicted"),
    ("2024-12-28", IRAN, "It became a full member of the SCO in 2023.", "supported"),
    ("2024-12-28", IRAN, "It became a full member of the SCO in 2021.", "contradicted"),
    ("2024-12-28", "For Iran and India the SCO mattered.", "It became a full member of the SCO in 2021.",
     "unverifiable"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "before", "sentence", "verdict"), CARRIED_ON)
def test_a_status_is_carried_on_from_the_sentence_before(day: str, before: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day, before) == [verdict]


def test_both_of_them_are_those_of_the_sentence_before() -> None:
    text = "At first both India and Pakistan were observer states. Full membership was given to both of them in 2017."
    assert verdicts_on(text, "2022-10-11", OPENING)[-1] == "supported"


def test_a_month_without_its_year_is_left_open_where_only_the_year_of_the_document_is_known() -> None:
    assert verdict_on("In July Belarus became the tenth member of the SCO.", "2024-01-01") == "open"
    assert verdict_on("In July Belarus became the tenth member of the SCO.", "2024-10-01") == "supported"
