"""Facts of meetings, bodies, exercises, chairs and offices told in side clauses, appositions and other builds."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

DAYS_AND_TOWNS = [
    ("2012-03-01", "The SCO's tenth anniversary summit was held in {Astana|Tashkent}."),
    ("2021-09-20", "{Dushanbe|Tashkent} was the scene of last week's SCO summit."),
    ("2015-08-01", "Counting from 2001, the Ufa summit of the SCO was the {fifteenth|thirteenth}."),
    ("2024-10-18", "Islamabad's meeting of SCO prime ministers, the {23rd|22nd}, was chaired by Shehbaz Sharif."),
    ("2010-06-15", "The {tenth|ninth} in the row of SCO summits was held in Tashkent last week."),
    ("2010-06-15", "Last week's SCO summit in Tashkent was number {ten|nine}."),
    ("2022-12-01", "The premiers of the SCO talked to each other {by video link|in person} on 1 November."),
]  # fmt: skip
OTHER_GATHERINGS = [
    ("2019-06-17", "Modi met Xi in Bishkek on Thursday ahead of the SCO summit."),
    ("2019-06-17", "The foreign ministers of the SCO conferred in Bishkek on 21 and 22 May 2019."),
    ("2019-06-17", "Jeenbekov welcomed the Indian prime minister to Bishkek on Wednesday for the SCO summit."),
    ("2019-06-17", "The SCO defence ministers sat down in Bishkek on 29 April."),
    ("2006-09-20", "The leaders of the CIS came together in Minsk in November 2006."),
    ("2012-03-01", "The SCO's tenth anniversary was celebrated in Beijing with a reception in June 2011."),
    ("2012-03-01", "At the Secretariat in Beijing, the SCO marked its tenth anniversary in June 2011."),
    ("2016-07-01", "The SCO Business Council marked its tenth anniversary in Moscow in June 2016."),
    ("2016-07-01", "For its fifteenth anniversary meeting the SCO chose Tashkent."),
    ("2014-08-01", "The third SCO summit hosted by Kazakhstan, that of 2017, lay far ahead."),
    ("2018-10-01", "The Astana summit of 2017 was the fourth that the SCO had held in Kazakhstan."),
    ("2018-10-01", "The Tashkent summit, the fourth, came in 2016."),
    ("2020-11-15", "Putin told reporters on 12 November that the SCO summit had been held by video conference."),
    ("2021-09-20", "Last week's SCO summit was followed by a meeting of the CSTO in Dushanbe."),
    ("2021-09-20", "This week's meeting of the SCO heads of government follows the Dushanbe summit."),
    ("2024-07-10", "Putin and Erdogan met in Astana last week at the SCO summit."),
    ("2022-09-20", "Tashkent was calm during last week's SCO summit in Samarkand."),
    ("2022-09-20", "Belarus was a guest at the BRICS summit in Kazan."),
    ("2018-06-14", "Mamnoon Hussain led Pakistan's delegation at the OIC summit in Istanbul."),
    ("2001-07-01", "The five presidents met in Dushanbe in July 2000, and Uzbekistan was a guest."),
    ("2013-10-01", "Medvedev received his counterparts from the CIS in Saint Petersburg on 20 November."),
]  # fmt: skip
GUESTS = [
]  # fmt: skip
HOMES = [
    ("2025-09-04", "The SCO leaders agreed to locate the Anti-Drug Centre in {Dushanbe|Tashkent}."),
    ("2025-09-04", "{Dushanbe|Astana} was named as the home of the SCO Anti-Drug Centre."),
    ("2014-06-23", "Seven years after Putin's proposal, the SCO Energy Club was founded in {2013|2012}."),
    ("2014-06-23", "The chief justice ministers apart, the SCO's ministers of justice have met since {2013|2010}."),
    ("2006-06-20", "A day before the summit, on {14|9} June, the SCO Business Council held its founding session."),
    ("2021-06-20", "The SCO People-to-People Friendship Forum was held for the first time on {3|9} June."),
    ("2018-09-20", "The heads of the SCO railways met for the first time in Tashkent on {17|11} September."),
    ("2011-02-01", "The SCO University, which twenty schools joined, started in {2010|2007}."),
    ("2012-02-01", "In {April|October} 2002 the heads of the SCO's emergency agencies met for the first time."),
]  # fmt: skip
PARTS_OF_IT = [
    ("2016-08-22", "The China-SCO Environmental Protection Cooperation Centre held a workshop in Tianjin in May 2016."),
    ("2015-06-10", "A meeting of the SCO Business Council opened in Beijing on 5 June 2015."),
    ("2015-06-10", "The SCO Business Council session in Ufa began on 8 July."),
    ("2015-06-10", "The SCO Energy Club met in Ufa on 5 June 2015."),
    ("2018-06-10", "The SCO Business Council met for the first time in Beijing in June 2012."),
    ("2018-06-10", "The SCO health ministers held their first meeting since the enlargement in Moscow in 2018."),
    ("2019-06-10", "The first meeting of the heads of railways of the SCO was held in Tashkent on 17 September 2018."),
    ("2019-06-10", "The website of the SCO Secretariat was opened in Beijing in 2019."),
    ("2019-06-10", "An exhibition of the SCO Public Diplomacy Centre opened in Samarkand in May 2019."),
    ("2019-06-10", "The SCO Public Diplomacy Centre unveiled a book in Samarkand on 3 May 2019."),
    ("2019-06-10", "A branch of the SCO Public Diplomacy Centre is based in Bukhara."),
    ("2020-06-23", "The SCO Youth Council met in Chelyabinsk in 2019, ten years after it was founded."),
    ("2020-06-23", "The idea of the SCO University was launched by Putin in Bishkek in August 2007."),
    ("2020-06-23", "The SCO University, which Putin proposed in 2007, began work in 2010."),
    ("2020-06-23", "The SCO University, whose idea was launched in 2007, unites eighty schools."),
    ("2012-06-10", "The SCO Development Bank was first proposed in 2010."),
    ("2007-06-04", "The SCO's founders first meant Bishkek to be the seat of the anti-terrorist structure."),
    ("2007-06-04", "The meeting of the RATS Council was moved from Tashkent to Beijing, the SCO's headquarters said."),
    ("2025-09-10", "The agreement on the SCO Anti-Drug Centre was signed in Tianjin on 1 September."),
    ("2025-09-10", "In Tianjin, where the SCO Anti-Drug Centre was agreed upon, leaders signed many papers."),
    ("2025-09-10", "Kyrgyzstan offered to host the SCO Anti-Drug Centre in Bishkek in 2013."),
    ("2012-01-01", "The SCO Forum met in Beijing in May 2011 for the sixth time."),
    ("2012-01-01", "The SCO Interbank Consortium held its annual meeting in Astana in June 2011."),
    ("2012-01-01", "The SCO Interbank Consortium began in 2006 to finance a hydropower station."),
    ("2019-09-01", "The SCO defence ministers have met every year since 2010."),
    ("2010-01-01", "The prosecutors general of the SCO have met eight times since 2002."),
    ("2015-01-01", "The SCO Business Council, with offices in Shanghai, Almaty and Moscow, met in December."),
]  # fmt: skip
EDGES = [
    ("2010-10-18", "For Norak-Antiterror-2009 a training ground in {Tajikistan|Kyrgyzstan} was used by the SCO."),
    ("2010-10-18", "A training ground in {Tajikistan|Uzbekistan} served for the SCO exercise Norak-Antiterror-2009."),
    ("2016-09-25", "{Uzbekistan|Tajikistan} was the only SCO member not to send troops to Peace Mission 2016."),
    ("2014-09-02", "Peace Mission 2014 of the SCO lasted from {24 to 29|20 to 25} August."),
    ("2014-09-02", "The curtain fell on the SCO's Peace Mission 2014 in Inner Mongolia on {Friday|Wednesday}."),
    ("2022-10-15", "Manesar-Antiterror-2022 of the SCO drew to a close on {13|10} October."),
]  # fmt: skip
PARTS = [
    ("2018-09-05", "Indian troops trained at Chebarkul from 10 to 20 August before Peace Mission 2018 began."),
    ("2018-09-05", "The closing stage of the SCO exercise Peace Mission 2018 ran from 27 to 29 August."),
    ("2018-09-05", "Peace Mission 2018, an SCO exercise, began on 22 August and ended on 29 August."),
    ("2018-09-05", "Peace Mission 2018, which ended on 29 August, had begun on 22 August."),
    ("2018-09-05", "Since 24 August the SCO troops in Peace Mission 2018 have been firing live rounds."),
    ("2018-09-05", "Planning for Peace Mission 2018 of the SCO was completed at Chelyabinsk on 8 June 2018."),
    ("2021-09-30", "Peace Mission 2021 lasted from 11 to 25 September in Orenburg."),
    ("2021-09-30", "In Peace Mission 2021 the main phase, from 20 to 24 September, was held at Donguz."),
    ("2016-09-25", "Uzbekistan was the only member of the SCO that did not send troops to Peace Mission 2016."),
    ("2012-07-01", "Uzbekistan did not let Kazakh troops cross its territory on the way to Peace Mission 2012."),
]  # fmt: skip
TAKERS = [
    ("2025-02-01", "{Nurlan Yermekbayev|Zhang Ming} is the new SCO Secretary-General."),
]  # fmt: skip
TAKEN = [
    ("2022-10-01", "India, which took the chair of the SCO from Uzbekistan in September, hosts the G20 in 2023."),
    ("2022-10-01", "Uzbekistan, from which India took over the SCO chair, will remain active."),
    ("2018-07-01", "In June 2018 China handed the SCO chair to Kyrgyzstan, which had last held it in 2012 and 2013."),
    ("2007-07-01", "China, which had held the chair from 2005 to 2006, gave the SCO chair to Kyrgyzstan in June 2006."),
    ("2007-10-01", "Kyrgyzstan, which chaired the SCO until August 2007, gave the chair to Tajikistan."),
    ("2022-02-01", "Vladimir Norov gave way to Zhang Ming as SCO Secretary-General."),
    ("2022-02-01", "Zhang Ming is the new SCO Secretary-General."),
    ("2022-02-01", "In the new year Norov is no longer SCO Secretary-General."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "told"), [*DAYS_AND_TOWNS, *GUESTS, *HOMES, *EDGES, *TAKERS])
def test_a_fact_is_compared_in_whatever_build_it_is_told(day: str, told: str) -> None:
    before, _, rest = told.partition("{")
    facts, _, behind = rest.partition("}")
    right, wrong = facts.split("|")
    assert verdict_on(before + right + behind, day) != "contradicted"
    assert verdict_on(before + wrong + behind, day) == "contradicted"


@pytest.mark.parametrize(("day", "sentence"), [*OTHER_GATHERINGS, *PARTS_OF_IT, *PARTS, *TAKEN])
def test_a_neighbouring_matter_is_not_contradicted(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) != "contradicted"
