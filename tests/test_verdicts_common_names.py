"""Bodies told by common words, towns as hosts, ideas told in other builds, ties with others: right, wrong and open."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

PAIRS = [
    ("2019-05-20", "Uzbekistan opened a Public Diplomacy Centre of the SCO in August {}.", "2018", "2017"),
    ("2023-08-10", "The SCO agricultural base, located in {}, is the pride of the local officials.",
     "Yangling", "Lanzhou"),
    ("2015-02-01", "The Environmental Protection Cooperation Centre of China and the SCO opened its doors in"
     " Beijing in {}.",
     "2014", "2012"),
    ("2015-02-01", "The Environmental Protection Cooperation Centre of China and the SCO opened its doors in"
     " {} in 2014.",
     "Beijing", "Shanghai"),
    ("2022-05-05", "The Chongqing-based China-SCO Forum on the Digital Economy Industry met first in August"
     " {}.",
     "2021", "2019"),
    ("2006-05-12", "A Contact Group with Afghanistan was formed by the SCO in Beijing on 4 November {}.",
     "2005", "2004"),
    ("2006-05-12", "A Contact Group with Afghanistan was formed by the SCO in {} on 4 November 2005.",
     "Beijing", "Kabul"),
    ("2024-05-15", "{} played host to the first SCO Transport Forum last November.", "Tashkent", "Bishkek"),
    ("2009-06-01", "In {} Moscow hosted a special conference on Afghanistan under the auspices of the SCO.",
     "March 2009", "May 2008"),
    ("2023-03-20", "{} was the venue of the SCO conference on shared Buddhist heritage last week.",
     "New Delhi", "Varanasi"),
    ("2023-03-20", "An SCO conference on shared Buddhist heritage, organised by {}, was held in New Delhi on"
     " 14 and 15 March.",
     "India", "China"),
    ("2025-04-28", "{} last week hosted a two-day SCO political party forum.", "Urumqi", "Xi'an"),
    ("2025-06-10", "The Agro-SCO exposition opened in {} on 3 June.", "Minsk", "Grodno"),
    ("2023-06-10", "The China-SCO Big Data Cooperation Centre went into operation in {} on 23 May 2023.",
     "Karamay", "Urumqi"),
    ("2023-06-10", "The China-SCO Big Data Cooperation Centre went into operation in Karamay on 23 May {}.",
     "2023", "2022"),
    ("2021-08-30", "{} on 23 August opened the China-SCO Forum on the Digital Economy Industry.",
     "Chongqing", "Chengdu"),
    ("2022-10-01", "The Samarkand Declaration lists Kazakhstan, {}, Pakistan, Russia, Tajikistan and"
     " Uzbekistan as supporters of the Belt and Road.",
     "Kyrgyzstan", "India"),
    ("2023-02-01", "The SCO marks 2023 as its Year of {}.", "Tourism", "Ecology"),
    ("2020-12-10", "India launched an online exhibition on shared Buddhist heritage of the SCO on {}"
     " November.",
     "30", "10"),
    ("2020-12-10", "{} launched an online exhibition on shared Buddhist heritage of the SCO on 30 November.",
     "India", "China"),
    ("2011-09-22", "Credit for the idea of an SCO development bank goes to {}.", "Wen Jiabao", "Dmitry Medvedev"),
    ("2011-09-22", "{} proposal for an SCO development bank dates from November 2010.", "China's", "Russia's"),
    ("2011-09-22", "China's proposal for an SCO development bank dates from November {}.", "2010", "2006"),
    ("2025-10-11", "An SCO water research centre is one of the ideas that {} brought to Tianjin.",
     "Tokayev", "Rahmon"),
    ("2025-10-11", "Who proposed the Civilizational Dialogue Forum of the SCO was {}, at Tianjin.",
     "Narendra Modi", "Xi Jinping"),
    ("2020-01-20", "Signed in Tashkent in November {}, the memorandum with the FAO opened a new field for"
     " the SCO.",
     "2019", "2018"),
    ("2020-01-20", "Signed in {} in November 2019, the memorandum with the FAO opened a new field for the"
     " SCO.",
     "Tashkent", "Rome"),
    ("2019-07-20", "OCHA and the World Tourism Organization both signed memoranda with the SCO at {} in June"
     " 2019.",
     "Bishkek", "Astana"),
    ("2009-09-10", "An SCO Business Council saw the light of day in June {}, an Interbank Consortium eight"
     " months before.",
     "2006", "2003"),
    ("2009-09-10", "The SCO set up an Interbank Consortium in October {} and a Business Council in June"
     " 2006.",
     "2005", "2002"),
    ("2009-09-10", "The SCO set up an Interbank Consortium in October 2005 and a Business Council in June"
     " {}.",
     "2006", "2004"),
    ("2023-09-10", "{} has since June 2018 been the site of a China-SCO Local Economic and Trade Cooperation"
     " Demonstration Area.",
     "Qingdao", "Tianjin"),
    ("2021-05-20", "The first SCO Startup Forum, organised by {}, took place on 27 October 2020.",
     "India", "Russia"),
    ("2025-04-20", "The founding meeting of the SCO Association of Investors was held in {} on 18 March"
     " 2025.",
     "Astana", "Tashkent"),
    ("2025-04-20", "The founding meeting of the SCO Association of Investors was held in Astana on 18 March"
     " {}.",
     "2025", "2024"),
    ("2021-08-20", "{} played host to the SCO Forum on Traditional Medicine on 29 July 2021.",
     "Nanchang", "Chengdu"),
    ("2021-12-10", "{} proposed in Dushanbe in September 2021 to hold an SCO Economic Forum in Uzbekistan.",
     "Shavkat Mirziyoyev", "Emomali Rahmon"),
    ("2021-12-10", "Luban Workshops for the SCO states were among the offers that {} made in Dushanbe in"
     " September.",
     "Xi Jinping", "Vladimir Putin"),
    ("2008-06-10", "The SCO's memorandum with the CSTO bears the date of 5 October {}.", "2007", "2006"),
    ("2008-06-10", "{} was where the SCO and the CSTO signed their memorandum of understanding in October"
     " 2007.",
     "Dushanbe", "Moscow"),
    ("2014-09-10", "The SCO Business Council was founded in June 2006, the Interbank Consortium in October"
     " 2005 and the Energy Club in December {}.",
     "2013", "2011"),
    ("2023-08-22", "The New Delhi Declaration lists the supporters of the Belt and Road, among them"
     " Kazakhstan and {}.",
     "Pakistan", "India"),
    ("2021-06-29", "The SCO demonstration area, located in {}, could become a hub for all of Eurasia.",
     "Qingdao", "Tianjin"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "right", "wrong"), PAIRS)
def test_a_fact_told_in_other_words_is_compared(day: str, sentence: str, right: str, wrong: str) -> None:
    assert verdict_on(sentence.format(right), day) == "supported"
    assert verdict_on(sentence.format(wrong), day) == "contradicted"


NEIGHBOURS = [
    ("2019-06-01", "The SCO Business Council opened a branch in Almaty in 2018."),
    ("2024-06-01", "The second women's forum of the SCO was held in Qingdao in 2024."),
    ("2024-06-01", "Kazakhstan hosted the SCO Women's Forum in Astana in April 2024."),
    ("2024-06-01", "The SCO Youth Council met in Dushanbe in May 2022."),
    ("2021-06-01", "A demonstration area for SCO trade was proposed for Xi'an by local officials in 2021."),
    ("2021-06-01", "The Qingdao demonstration area of the SCO began building a logistics centre in 2020."),
    ("2021-06-01", "Xi'an, too, has set up a demonstration area for trade with the SCO states."),
    ("2023-06-01", "An agricultural base of the SCO was opened in Tajikistan's Khatlon region in 2022."),
    ("2023-06-01", "The agricultural base for the SCO in Yangling opened a branch in Samarkand in May 2023."),
    ("2023-06-01", "China opened an SCO demonstration base for cold-chain logistics in Qingdao in 2022."),
    ("2022-06-01", "The SCO Public Diplomacy Centre in Tashkent organised an exhibition in Bukhara in 2021."),
    ("2022-06-01", "A people's diplomacy centre of the SCO may open in Bishkek in 2023."),
    ("2022-06-01", "Kyrgyzstan wants to open a public diplomacy centre of the SCO in Bishkek."),
    ("2015-06-01", "The SCO Energy Club met in Astana in 2014 to discuss pipelines."),
    ("2015-06-01", "Ministers of the SCO Energy Club gathered in Istanbul in 2014."),
    ("2010-06-01", "The SCO-Afghanistan Contact Group resumed its work in Moscow in 2009."),
    ("2019-06-01", "The Contact Group on Afghanistan of the SCO met in Bishkek in April 2019."),
    ("2020-06-01", "In Shanghai a centre for judicial cooperation of the SCO courts was opened in 2018."),
    ("2018-06-01", "The judicial training base for the SCO in Shanghai was completed in September 2017."),
    ("2023-06-01", "The SCO environment centre held a training course in Shanghai in 2022."),
    ("2024-06-01", "Beijing hosted the second SCO Forum on traditional medicine in 2021."),
    ("2025-06-01", "The Bishkek centre against organised crime and the Dushanbe anti-drug centre of the SCO"
     " are still on paper."),
    ("2024-08-01", "A second SCO Transport Forum was held in Samarkand in 2024."),
    ("2024-11-20", "Tashkent was the venue of the SCO transport forum in November 2024."),
    ("2025-09-20", "The SCO energy forum moved to Tashkent in 2024."),
    ("2011-08-01", "Moscow hosted a conference on Afghanistan in 2011 to which SCO members were invited."),
    ("2012-08-01", "Dushanbe hosted an SCO conference on drug trafficking from Afghanistan in 2012."),
    ("2025-10-01", "In Beijing, Xi Jinping again promoted his Global Governance Initiative on 3 September 2025."),
    ("2025-10-01", "Vladimir Putin backed the Global Governance Initiative that Xi Jinping had proposed in"
     " Tianjin."),
    ("2018-10-01", "The Belt and Road Initiative was discussed by Vladimir Putin and Xi Jinping in Moscow in"
     " May 2015."),
    ("2014-12-01", "Dmitry Medvedev spoke in Astana in December 2014 for an SCO development bank."),
    ("2013-12-01", "Li Keqiang took up the idea of an SCO development bank in Tashkent in November 2013."),
    ("2011-12-01", "Kazakhstan supported China's idea of an SCO development bank in 2011."),
    ("2019-12-01", "Russia's version of the SCO bank was to build on the Eurasian Development Bank, an idea"
     " of Nursultan Nazarbayev."),
    ("2022-12-01", "A further memorandum between the SCO and the CSTO was initialled in Minsk in 2022."),
    ("2018-12-01", "The SCO and the CSTO secretariats signed a plan of consultations in Moscow in May 2018."),
    ("2019-12-01", "The SCO Secretariat and Interpol signed a memorandum in Lyon in 2019."),
    ("2019-12-01", "On 14 June 2019 the SCO signed a memorandum with the International Organization for"
     " Migration in Bishkek."),
    ("2019-12-01", "The SCO takes part as an observer in the work of the CIS Interparliamentary Assembly"
     " since 2018."),
    ("2008-12-01", "The CIS sent observers to the SCO exercise in 2007."),
    ("2016-12-01", "In 2015 the UN invited the SCO as an observer to the Paris climate conference."),
    ("2016-12-01", "The SCO has been an observer at the General Assembly since 2 December 2004, and at ESCAP"
     " since 2008."),
    ("2019-12-01", "Iran, an observer of the SCO since 2005, held talks with the United Nations."),
    ("2015-12-01", "The memorandum between the SCO and UNODC led to a joint conference in Vienna in 2013."),
    ("2021-12-01", "The memorandum with the CSTO of 2007 was praised in Dushanbe in September 2021."),
    ("2019-09-01", "Since 2018 a memorandum has linked the SCO Business Council with the Silk Road Fund."),
    ("2019-09-01", "The SCO and the UN have cooperated since 2010 on the basis of a joint declaration."),
    ("2016-09-01", "Uzbekistan hosts the SCO anti-terrorist structure and China its Secretariat."),
    ("2016-09-01", "Tashkent on 23 June hosted the SCO summit."),
    ("2016-09-01", "Ufa last year opened the door of the SCO to India."),
    ("2022-05-05", "The SCO university, an idea of Vladimir Putin, was launched in Bishkek in 2010."),
    ("2007-10-01", "The SCO university was an idea that Putin had brought to Bishkek."),
    ("2024-10-01", "Kyrgyzstan opened the SCO cultural integration centre in Bishkek in 2022."),
    ("2009-10-01", "The Interbank Association of the SCO held its council in Beijing in 2008."),
    ("2024-10-01", "Dates from 2023 show that the Business Council of the SCO met in Samarkand."),
    ("2023-10-01", "Iran proposed the creation of a joint bank of the SCO in Samarkand in 2022."),
    ("2025-12-01", "Kazakhstan proposed an SCO Investment Fund again in Tianjin in 2025."),
    ("2025-12-01", "The idea of an SCO development bank, revived by Xi Jinping in Tianjin, was approved in"
     " principle."),
    ("2025-12-01", "The establishment of the SCO development bank was decided in Tianjin at the initiative"
     " of China."),
    ("2012-10-01", "The SCO Business Council set up a fund in 2010, and the Interbank Consortium a second"
     " one in 2011."),
    ("2019-10-01", "The SCO Secretariat in Beijing received guests from Minsk."),
    ("2019-10-01", "RATS in 2018 opened a new hall in Tashkent."),
    ("2023-09-01", "The New Delhi Declaration names the members that support the Belt and Road Initiative,"
     " India not among them."),
    ("2025-09-01", "The Tianjin Declaration lists the supporters of the Belt and Road Initiative: Belarus,"
     " Iran, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan."),
    ("2018-09-01", "Demonstration zones for trade with the SCO states were also planned in Lianyungang and"
     " Horgos."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), NEIGHBOURS)
def test_what_is_told_of_neighbouring_matters_is_not_contradicted(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) != "contradicted"
