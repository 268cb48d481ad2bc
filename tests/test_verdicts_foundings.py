"""How, where, when and by whom the organisation and the Shanghai Five were founded."""

from __future__ import annotations

import pytest
from verdicts_told import OPENING, verdict_on, verdicts_on

CLAIMS = [
    ("2023-10-01", "Founding members: China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.", "supported"),
    ("2023-10-01", "Founding members: China, Russia, India, Kyrgyzstan, Tajikistan and Uzbekistan.", "contradicted"),
    ("2010-06-15", "The SCO was founded in June 2001 by the five countries of the Shanghai Five and Uzbekistan.",
     "supported"),
    ("2010-06-15", "The SCO was founded in June 2002 by the five countries of the Shanghai Five and Uzbekistan.",
     "contradicted"),
    ("2010-06-15", "The SCO was founded in June 2001 by the five countries of the Shanghai Five and Mongolia.",
     "contradicted"),
    ("2010-06-15", "The Shanghai Cooperation Organization exists since 2001.", "supported"),
    ("2010-06-15", "The Shanghai Cooperation Organization exists since 1999.", "contradicted"),
    ("2010-06-15", "Founded: 15 June 2001, Shanghai.", "supported"),
    ("2010-06-15", "Founded: 15 June 2001, Beijing.", "contradicted"),
    ("2010-06-15", "Founded: 16 June 2001, Shanghai.", "contradicted"),
    ("2010-06-15", "Kazakhstan, China, Kyrgyzstan, Russia, Tajikistan and Uzbekistan announced its creation in"
     " Shanghai (China) on 15th June 2001.", "supported"),
    ("2010-06-15", "Kazakhstan, China, Kyrgyzstan, Russia, Tajikistan and Uzbekistan announced its creation in"
     " Shanghai (China) on 15th June 2003.", "contradicted"),
    ("2010-06-15", "Kazakhstan, China, Kyrgyzstan, Russia, Tajikistan and India announced its creation in"
     " Shanghai (China) on 15th June 2001.", "contradicted"),
    ("2010-06-15", "China, Russia and four neighbors in Central Asia, namely Kazakhstan, Kyrgyzstan, Tajikistan"
     " and Uzbekistan, founded a regional grouping of a new kind on June 15, 2001.", "supported"),
    ("2010-06-15", "China, Russia and four neighbors in Central Asia, namely Kazakhstan, Kyrgyzstan, Tajikistan"
     " and Uzbekistan, founded a regional grouping of a new kind on June 15, 2003.", "contradicted"),
    ("2010-06-15", "It came into being in 2001 in Shanghai.", "supported"),
    ("2010-06-15", "It emerged in 2001 when Uzbekistan joined the five.", "supported"),
    ("2010-06-15", "Its founding took place in Shanghai on 15 June 2001.", "supported"),
    ("2010-06-15", "Its founding took place in Bishkek on 15 June 2001.", "contradicted"),
    ("2010-06-15", "Six states founded it in 2001.", "supported"),
    ("2010-06-15", "The SCO was set up by six states in 2001.", "supported"),
    ("2010-06-15", "The SCO was set up by five states in 2001.", "contradicted"),
    ("2010-06-15", "The leaders of six countries proclaimed the organisation in Shanghai in June 2001.", "supported"),
    ("2010-06-15", "The Shanghai Five was created in 1996.", "supported"),
    ("2010-06-15", "The Shanghai Five was created in 1998.", "contradicted"),
    ("2010-06-15", "China, Russia, Kazakhstan, Kyrgyzstan and Tajikistan formed the Shanghai Five in 1996.",
     "supported"),
    ("2010-06-15", "China, Russia, Kazakhstan, Uzbekistan and Tajikistan formed the Shanghai Five in 1996.",
     "contradicted"),
    ("2010-06-15", "In 1996 the Shanghai Five came into existence.", "supported"),
    ("2021-06-15", "This year the organization is 20 years old.", "supported"),
    ("2021-06-15", "This year the organization is 15 years old.", "contradicted"),
    ("2011-06-15", "The SCO celebrates its tenth anniversary.", "supported"),
    ("2022-08-10", "Prior to the creation of SCO in 2001, Kazakhstan, China, Kyrgyzstan, Russia and Tajikistan"
     " were members of the Shanghai Five.", "supported"),
    ("2022-08-10", "Following the accession of Uzbekistan to the organization in 2001, the Shanghai Five was"
     " renamed the SCO.", "supported"),
    ("2022-08-10", "Following the accession of Uzbekistan to the organization in 2003, the Shanghai Five was"
     " renamed the SCO.", "contradicted"),
    ("2022-08-10", "The SCO is a permanent intergovernmental international organization, the creation of which"
     " was announced on 15 June 2001 in Shanghai (China) by the Republic of Kazakhstan, the People's Republic of"
     " China, the Kyrgyz Republic, the Russian Federation, the Republic of Tajikistan, and the Republic of"
     " Uzbekistan.", "supported"),
    ("2022-08-10", "The SCO is a permanent intergovernmental international organization, the creation of which"
     " was announced on 15 June 2002 in Shanghai (China) by the Republic of Kazakhstan, the People's Republic of"
     " China, the Kyrgyz Republic, the Russian Federation, the Republic of Tajikistan, and the Republic of"
     " Uzbekistan.", "contradicted"),
    ("2022-08-10", "It was preceded by the Shanghai Five mechanism.", "supported"),
    ("2007-07-01", "The SCO was born in 2001 of the Shanghai Five.", "supported"),
    ("2007-07-01", "The forerunner of the SCO, the Shanghai Five, was established in 1996.", "supported"),
    ("2007-07-01", "The Shanghai Five consisted of China, Russia, Kazakhstan, Kyrgyzstan and Tajikistan.", "supported"),
    ("2007-07-01", "The Shanghai Five consisted of China, Russia, Kazakhstan, Kyrgyzstan and Uzbekistan.",
     "contradicted"),
    ("2007-07-01", "Six years ago six countries created the SCO.", "supported"),
    ("2021-06-16", "Two decades ago, on 15 June 2001, the SCO was founded in Shanghai.", "supported"),
    ("2021-06-16", "The SCO celebrated its 20th anniversary yesterday.", "supported"),
    ("2021-06-16", "Twenty years have passed since the founding of the SCO.", "supported"),
    ("2024-01-02", "The SCO grew out of the Shanghai Five, which China, Kazakhstan, Kyrgyzstan, Russia and"
     " Tajikistan had formed in 1996.", "supported"),
    ("2024-01-02", "The SCO grew out of the Shanghai Five, which China, Kazakhstan, Kyrgyzstan, Russia and"
     " Tajikistan had formed in 1998.", "contradicted"),
    ("2016-08-02", 'It started in 1996, still without Uzbekistan, as the "Shanghai Five".', "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), CLAIMS)
def test_a_founding_is_set_beside_the_records(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day, OPENING) == [verdict]


ALONE = [
    ("2019-09-01", "The SCO was built upon its forerunner, the Shanghai Five, founded in 1996.", "supported"),
    ("2011-06-15", "Ten years have passed since the SCO was founded in Shanghai on 15 June 2001.", "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), ALONE)
def test_a_founding_is_the_one_claim_of_its_sentence(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day) == [verdict]


WORDINGS = [
    ("2009-12-28", 'The SCO has existed since 2001. It has grown out of the "Shanghai Five", which appeared in 1996.',
     "supported"),
    ("2009-12-28", 'The SCO has existed since 2001. It has grown out of the "Shanghai Five", which appeared in 1998.',
     "contradicted"),
    ("2022-12-28", "The Shanghai Cooperation Organisation, which in the year 2001 was founded by China, Russia,"
     " Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan, has eight members.", "supported"),
    ("2022-12-28", "The Shanghai Cooperation Organisation, which in the year 2001 was founded by China, Russia,"
     " Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan, has eight members.", "contradicted"),
    ("2024-08-01", "It grew out of the Shanghai Five, a group that China, Kazakhstan, Kyrgyzstan, Russia and"
     " Tajikistan formed in 1996.", "supported"),
    ("2024-08-01", "It grew out of the Shanghai Five, a group that China, Kazakhstan, Kyrgyzstan, Russia and"
     " Tajikistan formed in 1997.", "contradicted"),
    ("2024-08-01", "It grew out of the Shanghai Five, a group that China, Kazakhstan, Kyrgyzstan, Russia and"
     " Uzbekistan formed in 1996.", "contradicted"),
    ("2018-12-01", "The SCO is an organization called to life in Shanghai on 15 June 2001 by six leaders: those"
     " of China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.", "supported"),
    ("2018-12-01", "The SCO is an organization called to life in Shanghai on 15 June 2001 by five leaders: those"
     " of China, Kazakhstan, Kyrgyzstan, Russia and Tajikistan.", "contradicted"),
    ("2018-12-01", "The SCO is an organization called to life in Tashkent on 15 June 2001 by six leaders: those"
     " of China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.", "contradicted"),
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
    ("2018-12-01", "The leaders of China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan announced"
     " the birth of the SCO on 15 June 2001.", "supported"),
    ("2018-12-01", "The leaders of China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan announced"
     " the birth of the SCO on 15 July 2001.", "contradicted"),
    ("2018-12-01", "The SCO, whose founding took place on 15 June 2001 in Shanghai, is a regional organisation.",
     "supported"),
    ("2018-12-01", "The SCO, founded on 15 June 2001 in Shanghai, is a regional organisation.", "supported"),
    ("2018-12-01", "The SCO, founded on 15 June 2000 in Shanghai, is a regional organisation.", "contradicted"),
    ("2018-12-01", "With Uzbekistan's accession in 2001 the Shanghai Five became the Shanghai Cooperation"
     " Organisation.", "supported"),
    ("2018-12-01", "With Uzbekistan's accession in 2003 the Shanghai Five became the Shanghai Cooperation"
     " Organisation.", "contradicted"),
    ("2024-08-01", "The SCO, which China, Russia and four Central Asian states set up in 2001, has ten members.",
     "supported"),
    ("2024-08-01", "The SCO is a regional bloc that was founded in 2002.", "contradicted"),
    ("2011-07-04", "The SCO grew out of the Shanghai Five, which was formed in 1996.", "supported"),
    ("2011-07-04", "The SCO grew out of the Shanghai Five, which was formed in 1999.", "contradicted"),
    ("2018-11-01", "The SCO is a grouping of eight States, called to life in Astana on 15 June 2001 by six"
     " leaders: those of China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan.", "contradicted"),
    ("2018-11-01", "The Shanghai Cooperation Organization is an organization between governments which in the"
     " year 2001 was founded by China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.", "supported"),
    ("2018-11-01", "The Shanghai Cooperation Organization is an organization between governments which in the"
     " year 2002 was founded by China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.", "contradicted"),
    ("2018-11-01", "The Shanghai Cooperation Organization is an organization between governments which in the"
     " year 2001 was founded by China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Mongolia.", "contradicted"),
    ("2023-08-01", 'China, Kazakhstan, the Kyrgyz Republic, Russia and Tajikistan set up the "Shanghai Five" in'
     ' 1996 so that the challenges of Eurasia might be handled jointly.', "supported"),
    ("2023-08-01", 'China, Kazakhstan, the Kyrgyz Republic, Russia and Tajikistan set up the "Shanghai Five" in'
     ' 1998 so that the challenges of Eurasia might be handled jointly.', "contradicted"),
    ("2022-09-12", "China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan set up the organisation in"
     " June 2001.", "supported"),
    ("2022-09-12", "China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan set up the organisation in"
     " July 2002.", "contradicted"),
    ("2022-09-12", "In 2001 the presidents of China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan"
     " founded the grouping in Shanghai.", "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), WORDINGS)
def test_a_founding_is_read_in_many_wordings(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day, OPENING) == verdict


ANYWHERE = [
    ("2018-06-01", "Since it was founded in 2001, the SCO has fostered trust.", "open"),
    ("2018-06-01", "The SCO, which came into being in 2001, fosters joint work in commerce.", "supported"),
    ("2018-06-01", "The SCO, which came into being in 2002, fosters joint work in commerce.", "contradicted"),
    ("2018-06-01", "China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan brought the SCO into being"
     " on 15 June 2001.", "supported"),
    ("2018-06-01", "China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Mongolia brought the SCO into being on"
     " 15 June 2001.", "contradicted"),
    ("2018-06-01", "It was in Shanghai that the leaders of six states founded the SCO in June 2001.", "supported"),
    ("2018-06-01", "It was in Beijing that the leaders of six states founded the SCO in June 2001.", "contradicted"),
    ("2018-01-12", "Russia is one of the six founding members of the SCO.", "supported"),
    ("2018-01-12", "Russia is one of the five founding members of the SCO.", "contradicted"),
    ("2018-06-01", "Hu Jintao was president of China when the SCO was established.", "open"),
    ("2014-03-03", "Of the SCO's six founders, Uzbekistan alone had not been one of the Shanghai Five.", "supported"),
    ("2014-03-03", "Of the SCO's six founders, Tajikistan alone had not been one of the Shanghai Five.",
     "contradicted"),
    ("2023-03-01", "The Shanghai Cooperation Organization (SCO), which came into being in 2001, fosters joint work.",
     "supported"),
    ("2023-03-01", "The Shanghai Cooperation Organization (SCO) came into being in 2001.", "supported"),
    ("1997-05-02", "The Shanghai Five signed an agreement on the mutual reduction of military forces in Moscow"
     " in April 1997.", "supported"),
    ("1997-05-02", "The Shanghai Five signed an agreement on the mutual reduction of military forces in Almaty"
     " in April 1997.", "contradicted"),
    ("2016-06-15", "In the 15 years since it was set up in Shanghai, the SCO, a group of six, has settled many"
     " things.", "open"),
    ("2025-09-20", "With Vladimir Putin signing for Russia, the SCO was called into being in 2001.", "supported"),
    ("2025-09-20", "With Boris Yeltsin signing for Russia, the SCO was called into being in 2001.", "contradicted"),
    ("2025-09-20", "The Shanghai Five - China, Russia, Kazakhstan, Kyrgyzstan and Uzbekistan - gave way in 2001"
     " to the SCO.", "contradicted"),
    ("2025-09-20", "China, Russia, Kazakhstan, Kyrgyzstan and Tajikistan formed the 1996 quintet from which the"
     " SCO developed.", "supported"),
    ("2025-09-20", "Uzbekistan was one of the five parties to the border agreement of 1996 from which the SCO arose.",
     "contradicted"),
    ("2006-06-12", "The SCO grew out of a group whose leaders first met in Shanghai in April 1996.", "supported"),
    ("2006-06-12", "The SCO grew out of a group whose leaders first met in Shanghai in April 1995.", "contradicted"),
    ("2006-06-12", "The SCO grew out of a group whose leaders first met in Almaty in April 1996.", "contradicted"),
    ("2006-06-12", "In Dushanbe in July 2000 the Shanghai Five held their last summit.", "supported"),
    ("2006-06-12", "In Astana in July 2000 the Shanghai Five held their last summit.", "contradicted"),
    ("2006-06-12", "The foreign ministers of the Shanghai Five first met in Almaty in April 1996.", "open"),
    ("2013-01-17", "The Kazakh president founded the SCO in Shanghai.", "supported"),
    ("2013-01-17", "The Mongolian president founded the SCO in Shanghai.", "contradicted"),
    ("2022-06-23", "In June 2001 four heads of state proclaimed the creation of the SCO.", "contradicted"),
    ("2013-01-17", "Among the founders of the SCO only Uzbekistan had not belonged to the Shanghai Five.", "supported"),
    ("2013-01-17", "Among the founders of the SCO only Kyrgyzstan had not belonged to the Shanghai Five.",
     "contradicted"),
    ("2002-01-17", "Kyrgyzstan had stood outside the Shanghai Five before it joined the SCO.", "contradicted"),
    ("2015-03-30", "The SCO was founded in 2001 by China, Russia, Kazakhstan and Mongolia.", "contradicted"),
    ("2022-09-14", "The SCO was founded in 2001 on the foundation of the Shanghai Five.", "supported"),
    ("2022-09-14", "The SCO was founded in Shanghai in 1999.", "contradicted"),
    ("2005-07-07", "The SCO came into being in 2001 in Beijing.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), ANYWHERE)
def test_a_founding_is_read_wherever_it_stands(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict
