"""Towns, days, numbers and forms of meetings, places and parties of exercises, and founders, in further builds."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

TOLD = [
    ("2019-12-01", "When the SCO premiers met in November 2019, they did so in {Tashkent|Samarkand}."),
    ("2014-10-01", "The city in which the SCO held its 2014 summit was {Dushanbe|Bishkek}."),
    ("2016-12-02", "The venue of the 2016 meeting of SCO heads of government was {Bishkek|Tashkent}."),
    ("2019-06-20", "From {Bishkek|Astana}, where the SCO summit was held on 13-14 June 2019, Modi flew home."),
    ("2017-12-08", "Premiers of the SCO states met in the Russian resort of {Sochi|Yalta} on 30 November 2017."),
    ("2004-07-04", "It had been {17 June|7 June} 2004 when the SCO heads of state sat down in Tashkent."),
    ("2023-07-10", "India hosted the virtual SCO summit on {4 July|14 June}, two months later than planned."),
    ("2012-06-20", "The Beijing summit of {6-7 June|6-7 May} 2012 preceded the SCO's anniversary."),
    ("2023-08-01", "The virtual summit chaired by Modi in July 2023 was the organisation's {23rd|21st}."),
    ("2024-10-30", "The Islamabad meeting was the {23rd|22nd} of the SCO heads of government."),
    ("2017-12-10", "The Sochi session of the SCO premiers, their {sixteenth|fifteenth}, came in November 2017."),
    ("2011-07-10", "Numbered {eleventh|tenth} in the series, the Astana summit of the SCO was held in June 2011."),
    ("2018-11-01", "The {17th|16th} meeting of the SCO prime ministers, held in Dushanbe, set the budget for 2019."),
    ("2025-10-01", "In Tianjin the leaders of the SCO met {in the flesh|by video link} once more, as since 2022."),
    ("2003-11-17", "At the Almaty meeting of the Shanghai Five in July 1998 Russia was represented by"
     " {Yevgeny Primakov|Igor Ivanov} in place of Boris Yeltsin."),
    ("2012-06-18", "{Tajikistan|Kyrgyzstan} provided the ground for the SCO exercise Peace Mission 2012."),
    ("2012-06-15", "Troops from China and {Kazakhstan|Uzbekistan} have wound up the drill Peace Mission 2012."),
    ("2007-01-29", "The troops of Peace Mission 2005 came from China and {Russia|Kazakhstan}."),
    ("2017-02-01", "The {Kyrgyz|Tajik} town of Balykchy hosted the SCO exercise Peace Mission 2016."),
    ("2018-09-10", "About 3,000 men gathered at Chebarkul for the SCO's Peace Mission {2018|2016}."),
    ("2024-08-12", "The SCO exercise Interaction-2024 was staged in {Xinjiang|Gansu} in July 2024."),
    ("2015-01-01", "The Peace Mission series of exercises began in {2005|2009}."),
    ("2012-07-05", "Uzbekistan {did not send|sent} troops to Peace Mission 2012 in Tajikistan."),
    ("2021-10-15", "Russia hosted Peace Mission 2021 from {11 to 25|1 to 15} September."),
    ("2018-06-20", "Neither India nor {Pakistan|Tajikistan} was among the founders of the SCO."),
    ("2018-06-20", "The founders of the SCO were China, Russia, Kazakhstan, Tajikistan, Kyrgyzstan and"
     " {Uzbekistan|Mongolia}."),
    ("2015-12-25", "China's {Zhengzhou|Wuhan} was the stage for the SCO premiers' meeting in December 2015."),
    ("2016-07-15", "At the Tashkent summit, the {16th|15th} since 2001, Islam Karimov presided over the SCO."),
    ("2010-10-20", "The Matybulak range in {Kazakhstan|Kyrgyzstan} saw the exercise Peace Mission 2010 end."),
    ("2013-09-01", "{Russia and China|Russia and Kazakhstan} were the only two to take part in Peace Mission 2013."),
    ("2010-01-15", "{Tajikistan|Turkmenistan} belonged to the Shanghai Five from the start."),
    ("2018-06-20", "Of the SCO's eight members, {six|five} were there from the start."),
    ("2011-06-20", "We recall {14|4} June 2001, the day on which Uzbekistan was received into the Shanghai Five."),
]  # fmt: skip
"""Sentences with a right and a wrong fact in braces."""


@pytest.mark.parametrize(("day", "told"), TOLD)
def test_a_false_town_day_number_form_or_party_is_contradicted(day: str, told: str) -> None:
    before, _, rest = told.partition("{")
    facts, _, behind = rest.partition("}")
    right, wrong = facts.split("|")
    assert verdict_on(before + right + behind, day) != "contradicted"
    assert verdict_on(before + wrong + behind, day) == "contradicted"


NEIGHBOURS = [
    ("2018-06-20", "Unlike India, Uzbekistan is a founding member of the SCO."),
    ("2018-06-20", "Tajikistan is a founding member of the SCO, India is not."),
    ("2018-06-20", "The founding members of the SCO never included Mongolia."),
    ("2018-06-20", "Russia and China, founders of the SCO, were not alone in welcoming India."),
    ("2019-10-29", "Uzbekistan, which had not belonged to the Shanghai Five, was among the founders of the SCO."),
    ("2005-12-01", "Before Uzbekistan came in, the grouping had five members and was called the Shanghai Five."),
    ("2010-10-20", "Tashkent, where the SCO's anti-terrorist structure has its seat, hosted the June summit."),
    ("2017-12-04", "Kazan, where the Russian premier met his Tatar hosts in November 2017, is not far from Ufa."),
    ("2024-11-04", "Kazan, where the BRICS leaders met in October 2024, was visited by the SCO secretary-general."),
    ("2016-12-20", "The city where the SCO's anti-terrorist structure has its executive committee is Tashkent."),
    ("2025-09-20", "The Tianjin summit was China's fifth."),
    ("2018-06-20", "The Qingdao summit was its first since India and Pakistan joined."),
    ("2022-09-20", "Modi's talks with Putin at the Samarkand summit were their first since the war began."),
    ("2013-10-10", "The meeting of SCO foreign ministers in Cholpon-Ata, their thirteenth, was held in July."),
    ("2022-02-01", "Uzbek soldiers, absent in 2018, took part in Peace Mission 2021 in Orenburg."),
    ("2018-12-15", "The Indian contingent trained in Rajasthan for Peace Mission 2018."),
    ("2005-12-15", "Peace Mission 2005 was held in Shandong and near Vladivostok."),
    ("2014-12-15", "The Peace Mission exercises started in 2005, those called Tianshan in 2006."),
    ("2001-08-01", "It was 1996 when the five presidents met in Shanghai, and 2001 when the SCO was born."),
    ("2022-11-15", "By the count of the Secretariat, Samarkand was the 22nd regular summit of the SCO."),
    ("2017-06-20", "All of the founders of the SCO except Uzbekistan had belonged to the Shanghai Five."),
    ("2019-01-01", "Tianshan-III, a border defence drill of China and Kyrgyzstan, was held in June 2017."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), NEIGHBOURS)
def test_what_is_right_or_of_something_else_is_not_contradicted(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) != "contradicted"
