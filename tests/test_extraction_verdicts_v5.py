"""Verdicts on statuses, foundings, texts, bodies and proposals as any author may word them: right, wrong, open."""

from __future__ import annotations

import pytest
from verdicts_told import OPENING, verdict_on

STATUSES = [
    (
        "2022-09-13",
        "In the sitting of Samarkand it is decided that Iran signs the memorandum of obligations for"
        " gaining the membership of the SCO.",
        "open",
    ),
    (
        "2022-09-13",
        "In the years after that, Iran, Mongolia, Pakistan, India, Afghanistan and Belarus were joined"
        " to the SCO as observer members.",
        "supported",
    ),
    ("2022-09-13", "Kazakhstan and Mongolia were joined to the SCO as observer members.", "contradicted"),
    ("2022-09-13", "Iran is an observer member of the SCO.", "supported"),
    ("2022-09-13", "India is an observer member of the SCO.", "contradicted"),
    ("2022-09-13", "Afghanistan, Belarus, Iran and Mongolia are counted the observers of the SCO.", "supported"),
    ("2022-09-13", "Afghanistan, Belarus, Turkey and Mongolia are counted the observers of the SCO.", "contradicted"),
    ("2022-09-13", "Mongolia, Iran, Belarus and Afghanistan are reckoned among the observers of the SCO.", "supported"),
    (
        "2022-09-13",
        "The countries of partner of the SCO consist of the Republic of Azerbaijan, Armenia, Cambodia,"
        " Nepal, Turkey and Sri Lanka.",
        "supported",
    ),
    (
        "2022-09-13",
        "The countries of partner of the SCO consist of Azerbaijan, Armenia, Mongolia, Nepal, Turkey and Sri Lanka.",
        "contradicted",
    ),
    (
        "2022-09-13",
        "The partner countries are Azerbaijan, Armenia, Cambodia, Nepal, Turkey and Sri Lanka.",
        "supported",
    ),
    (
        "2022-09-13",
        "The SCO's partners comprise Azerbaijan, Armenia, Cambodia, Nepal, Turkey and Sri Lanka.",
        "supported",
    ),
    (
        "2022-09-13",
        "The decision for the acceptance of Iran as a complete member was taken in the sitting of the"
        " last year of the organization.",
        "supported",
    ),
    (
        "2022-09-13",
        "In Dushanbe in 2021 the members gave agreement to the asking of Iran for full membership.",
        "supported",
    ),
    (
        "2022-09-13",
        "In Dushanbe in 2021 the members of the SCO agreed to Iran's request for full membership.",
        "supported",
    ),
    (
        "2024-08-01",
        "Iran was admitted as a member of the SCO, a step agreed at the Dushanbe summit of 2021.",
        "supported",
    ),
    (
        "2018-11-01",
        "At Ufa, Russia, in July 2015, the SCO resolved that India and Pakistan should be full members.",
        "supported",
    ),
    (
        "2018-11-01",
        "At Ufa, Russia, in July 2015, the SCO resolved that India and Iran should be full members.",
        "contradicted",
    ),
    (
        "2018-11-01",
        "At Tashkent in June 2016, the SCO resolved that India and Pakistan should be full members.",
        "contradicted",
    ),
    ("2018-11-01", "The SCO resolved in July 2015 that India and Pakistan become full members.", "supported"),
    (
        "2018-11-01",
        "India and Pakistan were received as full-fledged Members of the SCO on 9 June 2017 at the"
        " historic Astana summit.",
        "supported",
    ),
    (
        "2018-11-01",
        "India and Pakistan were received as full-fledged Members of the SCO on 9 June 2016 at the"
        " historic Astana summit.",
        "contradicted",
    ),
    (
        "2018-11-01",
        "The two States signed their memorandum of obligations at Tashkent, Uzbekistan, in June 2016,"
        " and with that the formal procedure of entry into the SCO was opened.",
        "open",
    ),
    (
        "2018-11-01",
        "In 2015 the SCO comprised five observers (Afghanistan, India, Iran, Mongolia and Pakistan) and"
        " three dialogue partners (Belarus, Sri Lanka and Turkey).",
        "supported",
    ),
    (
        "2018-11-01",
        "In 2014 the SCO comprised five observers (Afghanistan, India, Iran, Belarus and Pakistan) and"
        " three dialogue partners (Mongolia, Sri Lanka and Turkey).",
        "contradicted",
    ),
    (
        "2013-06-10",
        "Mongolia, the first country to be made an observer of the SCO, received that status in 2004.",
        "supported",
    ),
    (
        "2013-06-10",
        "Mongolia, the first country to be made an observer of the SCO, received that status in 2006.",
        "contradicted",
    ),
    ("2015-07-11", "In Ufa the SCO moved Belarus up from dialogue partner to observer.", "supported"),
    ("2015-07-11", "In Ufa the SCO moved Sri Lanka up from dialogue partner to observer.", "contradicted"),
    ("2016-07-11", "In Tashkent the SCO moved Belarus up from dialogue partner to observer.", "contradicted"),
    ("2025-09-03", "Partner status in the SCO went to Laos at this year's Tianjin summit.", "supported"),
    ("2025-09-03", "Partner status in the SCO went to Vietnam at this year's Tianjin summit.", "contradicted"),
    ("2017-06-20", "Iran remains an SCO observer, a position it has occupied since 2005.", "supported"),
    ("2017-06-20", "Iran remains an SCO observer, a position it has occupied since 2008.", "contradicted"),
    (
        "2022-09-17",
        "Egypt and Kuwait formally joined the circle of SCO dialogue partners on 14 September 2022, the"
        " eve of the Samarkand summit.",
        "contradicted",
    ),
    (
        "2015-07-12",
        "The procedure for admitting India and Pakistan to the SCO got under way in Ufa in July 2015.",
        "supported",
    ),
    (
        "2015-07-12",
        "The procedure for admitting India and Pakistan to the SCO got under way in Tashkent in July 2015.",
        "contradicted",
    ),
    (
        "2016-06-27",
        "By signing its memorandum of obligations on 24 June, Iran took a decisive step towards membership of the SCO.",
        "contradicted",
    ),
    (
        "2023-07-05",
        "Iran's full membership of the Shanghai Cooperation Organisation took effect at the New Delhi"
        " summit of 4 July 2023.",
        "supported",
    ),
    (
        "2023-07-05",
        "Mongolia's full membership of the Shanghai Cooperation Organisation took effect at the New"
        " Delhi summit of 4 July 2023.",
        "contradicted",
    ),
    ("2021-09-18", "The decision to begin Iran's accession to the SCO was taken on 17 September 2021.", "supported"),
    ("2021-09-18", "The decision to begin Iran's accession to the SCO was taken on 5 July 2021.", "contradicted"),
    (
        "2003-03-01",
        "Six countries make up the Shanghai Cooperation Organization: China, Russia, Kazakhstan,"
        " Kyrgyzstan, Tajikistan and Turkmenistan.",
        "contradicted",
    ),
    ("2003-03-01", "China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan make up the SCO.", "supported"),
    (
        "2003-03-01",
        "China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan make up the SCO.",
        "contradicted",
    ),
    (
        "2017-06-15",
        "The SCO's enlargement of June 2017 raised the number of its members from six to eight.",
        "supported",
    ),
    (
        "2017-06-15",
        "The SCO's enlargement of June 2017 raised the number of its members from five to eight.",
        "contradicted",
    ),
    (
        "2024-09-05",
        "Only two observers, Afghanistan and Mongolia, are left in the SCO after this summer's enlargement.",
        "supported",
    ),
    ("2024-08-01", "Number of members of the SCO: 10 (August 2024).", "supported"),
    ("2024-08-01", "Number of members of the SCO: 9 (August 2024).", "contradicted"),
]
FOUNDINGS = [
    ("2024-08-01", "2024 was proclaimed the SCO Year of Environment.", "open"),
    (
        "2009-12-28",
        'The SCO has existed since 2001. It has grown out of the "Shanghai Five", which appeared in 1996.',
        "supported",
    ),
    (
        "2009-12-28",
        'The SCO has existed since 2001. It has grown out of the "Shanghai Five", which appeared in 1998.',
        "contradicted",
    ),
    (
        "2022-12-28",
        "The Shanghai Cooperation Organisation, which in the year 2001 was founded by China, Russia,"
        " Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan, has eight members.",
        "supported",
    ),
    (
        "2022-12-28",
        "The Shanghai Cooperation Organisation, which in the year 2001 was founded by China, Russia,"
        " Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan, has eight members.",
        "contradicted",
    ),
    (
        "2024-08-01",
        "It grew out of the Shanghai Five, a group that China, Kazakhstan, Kyrgyzstan, Russia and"
        " Tajikistan formed in 1996.",
        "supported",
    ),
    (
        "2024-08-01",
        "It grew out of the Shanghai Five, a group that China, Kazakhstan, Kyrgyzstan, Russia and"
        " Tajikistan formed in 1997.",
        "contradicted",
    ),
    (
        "2024-08-01",
        "It grew out of the Shanghai Five, a group that China, Kazakhstan, Kyrgyzstan, Russia and"
        " Uzbekistan formed in 1996.",
        "contradicted",
    ),
    (
        "2018-12-01",
        "The SCO is an organization called to life in Shanghai on 15 June 2001 by six leaders: those of"
        " China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.",
        "supported",
    ),
    (
        "2018-12-01",
        "The SCO is an organization called to life in Shanghai on 15 June 2001 by five leaders: those"
        " of China, Kazakhstan, Kyrgyzstan, Russia and Tajikistan.",
        "contradicted",
    ),
    (
        "2018-12-01",
        "The SCO is an organization called to life in Tashkent on 15 June 2001 by six leaders: those of"
        " China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.",
        "contradicted",
    ),
    ("2018-12-01", "Its members had sat in the Shanghai Five. That group dates from 26 April 1996.", "supported"),
    ("2018-12-01", "Its members had sat in the Shanghai Five. That group dates from 26 April 1997.", "contradicted"),
    ("2018-12-01", "The SCO was set up in June 2001 in Shanghai.", "supported"),
    ("2018-12-01", "In 2001 six countries founded the SCO.", "supported"),
    ("2018-12-01", "In 2001 seven countries founded the SCO.", "contradicted"),
    ("2018-12-01", "It was in 2001 that the SCO came into being.", "supported"),
    ("2018-12-01", "It was in 2003 that the SCO came into being.", "contradicted"),
    ("2018-12-01", "The SCO has been in existence since 2001.", "supported"),
    ("2018-12-01", "The SCO has been in existence since 2003.", "contradicted"),
    ("2018-12-01", "The SCO traces its origins to the Shanghai Five, formed in 1996.", "supported"),
    ("2018-12-01", "The SCO traces its origins to the Shanghai Five, formed in 1994.", "contradicted"),
    ("2018-12-01", "Founded in Shanghai in 2001, the SCO has eight members.", "supported"),
    ("2018-12-01", "Founded in Beijing in 2001, the SCO has eight members.", "contradicted"),
    (
        "2018-12-01",
        "The leaders of China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan announced the"
        " birth of the SCO on 15 June 2001.",
        "supported",
    ),
    (
        "2018-12-01",
        "The leaders of China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan announced the"
        " birth of the SCO on 15 July 2001.",
        "contradicted",
    ),
    (
        "2018-12-01",
        "The SCO, whose founding took place on 15 June 2001 in Shanghai, is a regional organisation.",
        "supported",
    ),
    ("2018-12-01", "The SCO, founded on 15 June 2001 in Shanghai, is a regional organisation.", "supported"),
    ("2018-12-01", "The SCO, founded on 15 June 2000 in Shanghai, is a regional organisation.", "contradicted"),
    (
        "2018-12-01",
        "With Uzbekistan's accession in 2001 the Shanghai Five became the Shanghai Cooperation Organisation.",
        "supported",
    ),
    (
        "2018-12-01",
        "With Uzbekistan's accession in 2003 the Shanghai Five became the Shanghai Cooperation Organisation.",
        "contradicted",
    ),
    (
        "2024-08-01",
        "The SCO, which China, Russia and four Central Asian states set up in 2001, has ten members.",
        "supported",
    ),
    ("2024-08-01", "The SCO is a regional bloc that was founded in 2002.", "contradicted"),
    ("2011-07-04", "The SCO grew out of the Shanghai Five, which was formed in 1996.", "supported"),
    ("2011-07-04", "The SCO grew out of the Shanghai Five, which was formed in 1999.", "contradicted"),
    ("2020-01-01", "The SCO Interbank Association opened its doors to new banks in 2019.", "open"),
    ("2020-01-01", "The SCO Secretariat started work on a roadmap in 2019.", "open"),
    ("2020-01-01", "The SCO Secretariat has worked since 2016 to promote trade.", "open"),
    ("2020-01-01", "The new headquarters of the SCO Secretariat was inaugurated in November 2018.", "open"),
    ("2020-01-01", "The SCO Business Council has been active in Uzbekistan since 2019.", "open"),
    ("2020-01-01", "Almaty hosts the RATS exercise.", "open"),
    ("2020-01-01", "Almaty was chosen to host the SCO Secretariat's exhibition.", "open"),
    ("2020-01-01", "China and Turkey form the organisation's core partnership in the SCO region.", "open"),
    ("2021-11-01", "The decision on Iran's accession to the SCO was welcomed in Moscow on 5 October 2021.", "open"),
    ("2016-01-01", "In September 2014 the decision on the admission of India to the SCO was postponed.", "open"),
    ("2020-01-01", "A forum which began in 2012 was moved by the SCO to Tashkent.", "open"),
    ("2020-01-01", "Kazakhstan set up a bank in 2009, which the SCO supported.", "open"),
    ("2020-01-01", "The SCO Energy Club began discussing the matter in 2019.", "open"),
    (
        "2020-01-01",
        "The SCO countries established a group that China and Russia formed in 2014 to fight drugs.",
        "open",
    ),
    ("2023-01-01", "Iran and Mongolia went to Samarkand as observers of the election.", "open"),
    ("2024-08-01", "2017, Astana: India was made a full member.", "supported"),
    ("2024-08-01", "2015: Belarus became a full member.", "contradicted"),
    ("2024-08-01", "2015 – Belarus became an observer of the SCO.", "supported"),
    (
        "2018-11-01",
        "The SCO is a grouping of eight States, called to life in Astana on 15 June 2001 by six"
        " leaders: those of China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.",
        "contradicted",
    ),
    (
        "2018-11-01",
        "The Shanghai Cooperation Organization is an organization between governments which in the year"
        " 2001 was founded by China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.",
        "supported",
    ),
    (
        "2018-11-01",
        "The Shanghai Cooperation Organization is an organization between governments which in the year"
        " 2002 was founded by China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.",
        "contradicted",
    ),
    (
        "2018-11-01",
        "The Shanghai Cooperation Organization is an organization between governments which in the year"
        " 2001 was founded by China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Mongolia.",
        "contradicted",
    ),
]
TEXTS_AND_BODIES = [
    (
        "2023-08-01",
        'China, Kazakhstan, the Kyrgyz Republic, Russia and Tajikistan set up the "Shanghai Five" in'
        " 1996 so that the challenges of Eurasia might be handled jointly.",
        "supported",
    ),
    (
        "2023-08-01",
        'China, Kazakhstan, the Kyrgyz Republic, Russia and Tajikistan set up the "Shanghai Five" in'
        " 1998 so that the challenges of Eurasia might be handled jointly.",
        "contradicted",
    ),
    (
        "2022-09-12",
        "China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan set up the organisation in June 2001.",
        "supported",
    ),
    (
        "2022-09-12",
        "China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan set up the organisation in July 2002.",
        "contradicted",
    ),
    (
        "2022-09-12",
        "In 2001 the presidents of China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan"
        " founded the grouping in Shanghai.",
        "supported",
    ),
    (
        "2025-08-30",
        "Belarus and the SCO have long been cooperating fruitfully. The republic became a dialogue"
        " partner in 2010 and an observer in 2015.",
        "supported",
    ),
    (
        "2025-08-30",
        "Belarus and the SCO have long been cooperating fruitfully. The republic became a dialogue"
        " partner in 2010 and an observer in 2017.",
        "contradicted",
    ),
    ("2023-08-01", "Twelve years later, in 2017, New Delhi and Islamabad became full members of the SCO.", "supported"),
    (
        "2023-08-01",
        "Twelve years later, in 2016, New Delhi and Islamabad became full members of the SCO.",
        "contradicted",
    ),
    (
        "2018-12-01",
        "In June 2002 the leaders of the SCO Member States put their names to the SCO Charter.",
        "supported",
    ),
    (
        "2018-12-01",
        "In June 2003 the leaders of the SCO Member States put their names to the SCO Charter.",
        "contradicted",
    ),
    (
        "2018-12-01",
        "In Saint Petersburg in June 2002 the heads of state put their signatures to the SCO Charter.",
        "supported",
    ),
    (
        "2018-12-01",
        "In Moscow in June 2002 the heads of state put their signatures to the SCO Charter.",
        "contradicted",
    ),
    (
        "2006-06-20",
        "The six presidents further put their names to the Declaration on the Fifth Anniversary of the SCO.",
        "supported",
    ),
    (
        "2005-05-05",
        "At their third summit the SCO presidents signed the Shanghai Convention on Combating"
        " Terrorism, Separatism and Extremism.",
        "contradicted",
    ),
    (
        "2011-10-10",
        "Since 2 June 2011 the SCO's agreement on international information security has been in force.",
        "supported",
    ),
    (
        "2011-10-10",
        "Since 2 June 2010 the SCO's agreement on international information security has been in force.",
        "contradicted",
    ),
    ("2004-02-01", "A permanent Secretariat of the SCO started work in Beijing in January 2004.", "supported"),
    ("2004-02-01", "A permanent Secretariat of the SCO started work in Shanghai in January 2004.", "contradicted"),
    ("2004-02-01", "A permanent Secretariat of the SCO started work in Beijing in January 2003.", "contradicted"),
    ("2019-02-01", "The SCO Secretariat opened its doors on January 15, 2004.", "supported"),
    ("2019-02-01", "The SCO Secretariat opened its doors on June 15, 2004.", "contradicted"),
    ("2019-02-01", "Finally, after lengthy debate, the RATS was placed in Tashkent.", "supported"),
    ("2019-02-01", "Finally, after lengthy debate, the RATS was placed in Bishkek.", "contradicted"),
    ("2019-02-01", "The Regional Anti-Terrorist Structure of the SCO is here, in Tashkent.", "supported"),
    ("2019-02-01", "The Regional Anti-Terrorist Structure of the SCO is here, in Bishkek.", "contradicted"),
    ("2019-02-01", "Beijing was chosen to house the SCO Secretariat.", "supported"),
    ("2019-02-01", "Tashkent was chosen to house the SCO Secretariat.", "contradicted"),
    (
        "2019-02-01",
        "Two bodies of the SCO work permanently, namely the Secretariat and the Executive Committee of the RATS.",
        "supported",
    ),
    (
        "2007-03-03",
        "The SCO Business Council was set up in June 2006.",
        "supported",
    ),
    (
        "2007-03-03",
        "The SCO Business Council was set up in June 2004.",
        "contradicted",
    ),
    ("2024-08-01", "The headquarters of the SCO are in Beijing.", "supported"),
    ("2024-08-01", "The seat of the SCO Secretariat is the city of Beijing.", "supported"),
    ("2024-08-01", "The seat of the SCO Secretariat is the city of Shanghai.", "contradicted"),
    ("2024-08-01", "The SCO Secretariat has its home in Moscow.", "contradicted"),
    ("2024-08-01", "The SCO Secretariat has its home in Beijing.", "supported"),
    ("2024-08-01", "Tashkent hosts the RATS.", "supported"),
    ("2024-08-01", "Almaty hosts the RATS.", "contradicted"),
]
PROPOSALS = [
    (
        "2014-01-22",
        "Russia proposed a universal centre for countering security challenges and threats at the SCO"
        " summit in Beijing in 2012.",
        "supported",
    ),
    (
        "2014-01-22",
        "China proposed a universal centre for countering security challenges and threats at the SCO"
        " summit in Beijing in 2012.",
        "contradicted",
    ),
    (
        "2020-11-24",
        "India proposed a special working group on startups and innovation at the SCO summit in November 2020.",
        "supported",
    ),
    (
        "2020-11-24",
        "Pakistan proposed a special working group on startups and innovation at the SCO summit in November 2020.",
        "contradicted",
    ),
    ("2013-11-12", "China proposed a free trade area of the SCO in September 2003.", "supported"),
    ("2013-05-20", "A development bank of the SCO was proposed by China in November 2010.", "supported"),
    ("2013-05-20", "A development bank of the SCO was proposed by Russia in November 2010.", "contradicted"),
    ("2011-07-04", "The SCO grew out of the Shanghai Five, which was formed in 1996.", "supported"),
    ("2011-07-04", "The SCO grew out of the Shanghai Five, which was formed in 1999.", "contradicted"),
]


@pytest.mark.parametrize(("day", "sentence", "expected"), [*STATUSES, *FOUNDINGS, *TEXTS_AND_BODIES, *PROPOSALS])
def test_verdicts(day: str, sentence: str, expected: str) -> None:
    assert verdict_on(sentence, day, OPENING) == expected
