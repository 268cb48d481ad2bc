"""What is said of statuses, of the founding, of texts and of bodies: right, wrong and open, in many wordings.

The sentences are of our own making; each stands behind an opening that names the organisation.
"""

from __future__ import annotations

import datetime as dt

import pytest

pytest.importorskip("ahocorasick", reason="needs the extra extract")

from scodata.extraction.document import read_document
from scodata.extraction.proposals import Proposal

OPENING = "The member states of the Shanghai Cooperation Organisation (SCO) work together."


def claims(text: str, day: str) -> list[Proposal]:
    """All claims of a text that opens with a sentence about the organisation, but those of that sentence."""
    reading = read_document(f"{OPENING}\n\n{text}", dt.date.fromisoformat(day))
    return [claim for sentence in reading.sentences for claim in sentence.proposals if claim.exact not in OPENING]


STATUSES = [
    ("2022-10-11", "Observer states are Afghanistan, Belarus, Iran and Mongolia.", "supported"),
    ("2022-10-11", "Observer states are Afghanistan, Belarus, Turkey and Mongolia.", "contradicted"),
    ("2009-06-15", "Observer status belongs to India, Pakistan, Iran and Mongolia.", "supported"),
    ("2009-06-15", "The status of observer belongs to India, Pakistan, Iran and Mongolia.", "supported"),
    ("2009-06-15", "Observer status belongs to India, Pakistan, Turkey and Mongolia.", "contradicted"),
    ("2006-06-15", "Iran, Mongolia, India and Pakistan, four nations in all, are observers.", "supported"),
    ("2006-06-15", "Iran, Mongolia, India and Belarus, four nations in all, are observers.", "contradicted"),
    ("2006-06-15", "Iran, Mongolia, India and Pakistan have observer status in the organisation.", "supported"),
    ("2023-10-01", "Dialogue partners: 14, among them Egypt, Qatar and Saudi Arabia.", "supported"),
    ("2023-10-01", "Dialogue partners: 14, among them Egypt, Mongolia and Saudi Arabia.", "contradicted"),
    ("2023-10-01", "Dialogue partners: 9, among them Egypt, Qatar and Saudi Arabia.", "contradicted"),
    ("2014-08-25", "Dialogue partners are Belarus, Turkey and Sri Lanka.", "supported"),
    ("2014-08-25", "Dialogue partners are Belarus, Nepal and Sri Lanka.", "contradicted"),
    ("2014-08-25", "The dialogue partners of the SCO include Belarus, Turkey and Sri Lanka.", "supported"),
    ("2014-08-25", "Its dialogue partners include Belarus, Turkey and Sri Lanka.", "supported"),
    ("2014-08-25", "As dialogue partners the SCO has Belarus, Turkey and Sri Lanka.", "supported"),
    ("2023-10-01", "Later members: India and Pakistan (2017), Iran (2023).", "supported"),
    ("2023-10-01", "Later members: India and Pakistan (2015), Iran (2023).", "unverifiable"),
    ("2023-10-01", "Later members: India and Pakistan (2017), Turkey (2023).", "contradicted"),
    ("2023-10-01", "Members since 2017: India and Pakistan.", "supported"),
    ("2023-10-01", "Joined in 2017: India and Pakistan.", "supported"),
    ("2023-10-01", "Founding members: China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan and Uzbekistan.", "supported"),
    ("2023-10-01", "Founding members: China, Russia, India, Kyrgyzstan, Tajikistan and Uzbekistan.", "contradicted"),
    (
        "2022-10-01",
        "The SCO is made up of China, Russia, India, Pakistan and the Central Asian states of "
        "Uzbekistan, Tajikistan, Kyrgyzstan and Kazakhstan.",
        "supported",
    ),
    (
        "2022-10-01",
        "The SCO is made up of China, Russia, India, Iran and the Central Asian states of Uzbekistan, "
        "Tajikistan, Kyrgyzstan and Kazakhstan.",
        "contradicted",
    ),
    (
        "2022-10-01",
        "The SCO comprises China, Russia, India, Pakistan, Uzbekistan, Tajikistan, Kyrgyzstan and Kazakhstan.",
        "supported",
    ),
    (
        "2022-10-01",
        "The SCO consists of eight states: China, Russia, India, Pakistan, Uzbekistan, Tajikistan, "
        "Kyrgyzstan and Kazakhstan.",
        "supported",
    ),
    (
        "2022-10-01",
        "The SCO consists of eight states: China, Russia, India, Iran, Uzbekistan, Tajikistan, "
        "Kyrgyzstan and Kazakhstan.",
        "contradicted",
    ),
    (
        "2016-06-24",
        "At the moment the SCO counts six permanent participants: Russia, Kazakhstan, Kyrgyzstan, China, "
        "Tajikistan and Uzbekistan.",
        "supported",
    ),
    (
        "2016-06-24",
        "At the moment the SCO counts seven permanent participants: Russia, Kazakhstan, Kyrgyzstan, "
        "China, Tajikistan and Uzbekistan.",
        "contradicted",
    ),
    (
        "2016-06-24",
        "At the moment the SCO counts six permanent participants: Russia, Kazakhstan, Kyrgyzstan, China, "
        "Tajikistan and Iran.",
        "contradicted",
    ),
    (
        "2022-01-01",
        "The organisation beside Russia and China now counts four states of Central Asia and two of South Asia.",
        "supported",
    ),
    (
        "2022-01-01",
        "The organisation beside Russia and China now counts five states of Central Asia and two of South Asia.",
        "contradicted",
    ),
    ("2018-06-11", "The bloc includes four former Soviet republics of Central Asia.", "supported"),
    ("2022-10-01", "In 2017 India and Pakistan were made members.", "supported"),
    ("2022-10-01", "In 2015 India and Pakistan were made members.", "unverifiable"),
    ("2022-10-01", "India and Pakistan were admitted in 2017.", "supported"),
    ("2022-10-01", "India and Pakistan were admitted in 2018.", "contradicted"),
    ("2022-10-01", "As full members India and Pakistan have entered in 2017.", "supported"),
    ("2022-10-01", "Full membership was given to both India and Pakistan in 2017.", "supported"),
    ("2022-10-01", "Full membership was given to both India and Iran in 2017.", "contradicted"),
    ("2022-10-01", "Pakistan entered as a permanent member together with India in 2017.", "supported"),
    ("2022-10-01", "Pakistan entered as a permanent member together with India in 2018.", "contradicted"),
    (
        "2017-06-14",
        "India and Pakistan, after 12 very active years as observers in the SCO, have entered it with full rights.",
        "supported",
    ),
    ("2022-10-01", "India and Pakistan came into the SCO as full members in 2017.", "supported"),
    ("2022-10-01", "In 2017 the SCO took in India and Pakistan.", "supported"),
    ("2022-10-01", "In 2016 the SCO took in India and Pakistan.", "unverifiable"),
    ("2022-10-01", "The SCO opened its doors to India and Pakistan in June 2017.", "supported"),
    ("2022-10-01", "With the entry of India and Pakistan in 2017 the SCO grew to eight members.", "supported"),
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
    (
        "2022-10-01",
        "The accession of India and Pakistan to the SCO took place in June 2017 in Qingdao.",
        "contradicted",
    ),
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
    (
        "2023-03-09",
        "Belarus has been a dialogue partner of the SCO since 2010 and an observer since 2015.",
        "supported",
    ),
    (
        "2023-03-09",
        "Belarus has been a dialogue partner of the SCO since 2012 and an observer since 2015.",
        "contradicted",
    ),
    ("2023-03-09", "Belarus takes part in SCO as dialogue partner from 2010, and as observer from 2015.", "supported"),
    (
        "2023-03-09",
        "Belarus takes part in SCO as dialogue partner from 2010, and as observer from 2017.",
        "contradicted",
    ),
    ("2023-03-09", "Belarus was a dialogue partner from 2010 to 2015 and then an observer.", "supported"),
    (
        "2016-06-24",
        "As the President of Russia recalled, the Islamic Republic of Iran has sat in the organization "
        "as observer from 2005.",
        "supported",
    ),
    (
        "2006-09-07",
        "In five years it has gained in size, having made observers of India, Mongolia, Iran and Pakistan.",
        "supported",
    ),
    (
        "2024-07-04",
        "Today the decision which completes the admission of Belarus as a full member was taken.",
        "supported",
    ),
    (
        "2023-07-05",
        "Before this the members of the SCO were eight: China, Russia, Kazakhstan, Kyrgyzstan, "
        "Tajikistan, Uzbekistan, India and Pakistan.",
        "supported",
    ),
    (
        "2017-06-24",
        "In Tashkent in 2016 India and Pakistan signed the memorandums on the obligations of a future member.",
        "supported",
    ),
    (
        "2017-06-24",
        "In Tashkent in 2015 India and Pakistan signed the memorandums on the obligations of a future member.",
        "contradicted",
    ),
    ("2016-06-24", "The reception procedure for India and Pakistan was started in 2015.", "supported"),
    ("2016-06-24", "The reception procedure for India and Pakistan was started in 2014.", "contradicted"),
    ("2016-06-22", "The two South Asian countries got the nod last year at the summit in Ufa, Russia.", "supported"),
    ("2017-04-21", "Iran lodged its application back in 2008.", "supported"),
    ("2016-06-24", "Iran handed in its application to enter the SCO already in April 2008.", "contradicted"),
    ("2016-06-24", "Iran handed in its application to enter the SCO already in March 2008.", "supported"),
    ("2018-06-11", "Tehran has only observer standing in the bloc.", "supported"),
    ("2018-06-11", "Tehran has only dialogue partner standing in the bloc.", "contradicted"),
    (
        "2017-08-03",
        "Apart from the full members (China, Russia, Kazakhstan, Kyrgyzstan, Tajikistan, Uzbekistan and, "
        "as of now, India and Pakistan), there are four observers of the SCO (Afghanistan, Belarus, "
        'Iran, and Mongolia) and "dialogue partners" (Azerbaijan, Armenia, Cambodia, Nepal, Sri Lanka, '
        "and Turkey).",
        "supported",
    ),
    ("2022-08-03", "The corridor joined China to Europe in 2011.", "unverifiable"),
    ("2022-08-03", "India joined China in condemning the attack.", "unverifiable"),
    ("2022-08-03", "Moscow entered the talks in 2015 with India.", "unverifiable"),
    (
        "2016-08-03",
        "Afghanistan, Belarus, Iran and Mongolia are observers, while Azerbaijan, Armenia, Cambodia, "
        "Nepal, Sri Lanka and Turkey hold the status of dialogue partner.",
        "supported",
    ),
    ("2022-08-03", "Iran was not admitted in 2015.", "unverifiable"),
    ("2022-08-03", "India became a member of the UN Security Council in 2021.", "unverifiable"),
    ("2022-08-03", "The Mission had 26 accredited observers from Russia and Belarus.", "unverifiable"),
    ("2024-10-08", "Belarus, which joined in 2024, is the tenth member.", "supported"),
    (
        "2024-10-08",
        "The SCO has ten members: China, Russia, India, Pakistan, Iran, Belarus, Kazakhstan, Kyrgyzstan, "
        "Tajikistan and Uzbekistan.",
        "supported",
    ),
    (
        "2024-10-08",
        "The SCO has ten members: China, Russia, India, Pakistan, Iran, Turkey, Kazakhstan, Kyrgyzstan, "
        "Tajikistan and Uzbekistan.",
        "contradicted",
    ),
    (
        "2024-10-08",
        "The SCO brings together China, Russia, India, Pakistan, Iran and Belarus and four Central Asian states.",
        "supported",
    ),
    (
        "2024-10-08",
        "The SCO brings together China, Russia, India, Pakistan, Iran and Belarus and five Central Asian states.",
        "contradicted",
    ),
    (
        "2024-10-08",
        "Members of the organisation are China, Russia, India, Pakistan, Iran, Belarus, Kazakhstan, "
        "Kyrgyzstan, Tajikistan and Uzbekistan.",
        "supported",
    ),
    (
        "2022-08-03",
        "Mongolia was granted observer status in 2004, and India, Iran and Pakistan followed in 2005.",
        "supported",
    ),
    ("2022-08-03", "Mongolia was granted observer status in 2005.", "contradicted"),
    ("2022-08-03", "Turkey has been a dialogue partner since 2012.", "supported"),
    ("2022-08-03", "Turkey has been an observer since 2012.", "contradicted"),
    ("2022-08-03", "Egypt, Qatar and Saudi Arabia were given the status of dialogue partner in 2021.", "supported"),
]
"""States: lists, times, steps, composition."""

FOUNDING = [
    (
        "2010-06-15",
        "The SCO was founded in June 2001 by the five countries of the Shanghai Five and Uzbekistan.",
        "supported",
    ),
    (
        "2010-06-15",
        "The SCO was founded in June 2002 by the five countries of the Shanghai Five and Uzbekistan.",
        "contradicted",
    ),
    (
        "2010-06-15",
        "The SCO was founded in June 2001 by the five countries of the Shanghai Five and Mongolia.",
        "contradicted",
    ),
    ("2010-06-15", "The Shanghai Cooperation Organization exists since 2001.", "supported"),
    ("2010-06-15", "The Shanghai Cooperation Organization exists since 1999.", "contradicted"),
    ("2010-06-15", "Founded: 15 June 2001, Shanghai.", "supported"),
    ("2010-06-15", "Founded: 15 June 2001, Beijing.", "contradicted"),
    ("2010-06-15", "Founded: 16 June 2001, Shanghai.", "contradicted"),
    (
        "2010-06-15",
        "Kazakhstan, China, Kyrgyzstan, Russia, Tajikistan and Uzbekistan announced its creation in "
        "Shanghai (China) on 15th June 2001.",
        "supported",
    ),
    (
        "2010-06-15",
        "Kazakhstan, China, Kyrgyzstan, Russia, Tajikistan and Uzbekistan announced its creation in "
        "Shanghai (China) on 15th June 2003.",
        "contradicted",
    ),
    (
        "2010-06-15",
        "Kazakhstan, China, Kyrgyzstan, Russia, Tajikistan and India announced its creation in Shanghai "
        "(China) on 15th June 2001.",
        "contradicted",
    ),
    (
        "2010-06-15",
        "China, Russia and four neighbors in Central Asia, namely Kazakhstan, Kyrgyzstan, Tajikistan and "
        "Uzbekistan, founded a regional grouping of a new kind on June 15, 2001.",
        "supported",
    ),
    (
        "2010-06-15",
        "China, Russia and four neighbors in Central Asia, namely Kazakhstan, Kyrgyzstan, Tajikistan and "
        "Uzbekistan, founded a regional grouping of a new kind on June 15, 2003.",
        "contradicted",
    ),
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
    (
        "2010-06-15",
        "China, Russia, Kazakhstan, Kyrgyzstan and Tajikistan formed the Shanghai Five in 1996.",
        "supported",
    ),
    (
        "2010-06-15",
        "China, Russia, Kazakhstan, Uzbekistan and Tajikistan formed the Shanghai Five in 1996.",
        "contradicted",
    ),
    ("2010-06-15", "In 1996 the Shanghai Five came into existence.", "supported"),
    ("2021-06-15", "This year the organization is 20 years old.", "supported"),
    ("2021-06-15", "This year the organization is 15 years old.", "contradicted"),
    ("2011-06-15", "The SCO celebrates its tenth anniversary.", "supported"),
    ("2010-06-15", "The bank was founded in 2005 by six states.", "unverifiable"),
    ("2010-06-15", "NATO was founded in 1949.", "unverifiable"),
    ("2010-06-15", "The Eurasian Economic Union was established in 2015.", "unverifiable"),
    (
        "2010-06-15",
        "It has a secretariat in Beijing and, since 2004, an anti-terrorist centre in Tashkent.",
        "supported",
    ),
    (
        "2010-06-15",
        "It has a secretariat in Beijing and, since 2004, an anti-terrorist centre in Bishkek.",
        "contradicted",
    ),
    (
        "2010-06-15",
        "It has a secretariat in Shanghai and, since 2004, an anti-terrorist centre in Tashkent.",
        "contradicted",
    ),
    (
        "2022-06-15",
        "Two Permanent Bodies: the SCO Secretariat (Beijing) and the Executive Committee of the Regional "
        "Anti-Terrorist Structure, RATS (Tashkent).",
        "supported",
    ),
    (
        "2022-06-15",
        "Two Permanent Bodies: the SCO Secretariat (Beijing) and the Executive Committee of the Regional "
        "Anti-Terrorist Structure, RATS (Bishkek).",
        "contradicted",
    ),
    (
        "2022-06-15",
        "Permanent bodies: the Secretariat in Beijing and the Executive Committee of the Regional "
        "Anti-Terrorist Structure (RATS) in Tashkent.",
        "supported",
    ),
    ("2022-06-15", "The SCO has two permanent bodies, the Secretariat in Beijing and RATS in Tashkent.", "supported"),
    ("2022-06-15", "The SCO's headquarters are in Beijing.", "supported"),
    ("2022-06-15", "The Secretariat is based in Beijing.", "supported"),
    ("2022-06-15", "The Secretariat is based in Moscow.", "contradicted"),
    ("2022-06-15", "Beijing is home to the SCO Secretariat.", "supported"),
    (
        "2022-06-15",
        "The signing of the SCO Charter was in June 2002, its entry into force on 19th September 2003.",
        "supported",
    ),
    (
        "2022-06-15",
        "The signing of the SCO Charter was in June 2003, its entry into force on 19th September 2003.",
        "contradicted",
    ),
    (
        "2022-06-15",
        "The signing of the SCO Charter was in June 2002, its entry into force on 19th September 2004.",
        "contradicted",
    ),
    ("2022-06-15", "The SCO Charter was signed in June 2002 and came into force in September 2003.", "supported"),
    ("2022-06-15", "The SCO Charter was adopted in Saint Petersburg in June 2002.", "supported"),
    ("2022-06-15", "The SCO Charter was adopted in Moscow in June 2002.", "contradicted"),
]
"""Founding, ages, seats and the Charter."""

KINDS = [
    ("2022-10-11", "It is an international organisation of the permanent, intergovernmental kind.", "supported"),
    ("2022-10-11", "The SCO is a permanent intergovernmental international organisation.", "supported"),
    ("2022-10-11", "The Heads of State Council (HSC) is the supreme decision-making body in the SCO.", "supported"),
    (
        "2022-10-11",
        "The Heads of Government Council (HGC) is the supreme decision-making body in the SCO.",
        "contradicted",
    ),
    ("2022-10-11", "The Council of Heads of Government of the SCO meets once a year.", "supported"),
    ("2019-06-15", "The Council of Heads of State signed 14 decisions in all.", "supported"),
    ("2019-06-15", "The Council of Heads of State signed 12 decisions in all.", "unverifiable"),
    ("2024-07-05", "At the Astana summit 25 documents were signed.", "supported"),
    (
        "2017-08-03",
        "In June the Shanghai Cooperation Organization (SCO) took in new members at its Astana summit.",
        "supported",
    ),
    ("2017-08-03", "It was the first time that the SCO let in new members.", "supported"),
    ("2018-08-03", "The six-nation talks on Korea failed.", "unverifiable"),
    ("2024-10-01", "The RATS is based in Tashkent.", "supported"),
    ("2022-10-01", "Iran applied for membership in 2008.", "supported"),
    ("2022-10-01", "Belarus filed its application for full membership in July 2022.", "supported"),
    ("2022-10-01", "Turkey has applied to join the EU.", "unverifiable"),
]
"""What bodies are, how many documents were signed, applications."""

EXPLAINERS = [
    ("2023-08-10", "The SCO currently has nine member states.", "supported"),
    ("2023-08-10", "The SCO currently has ten member states.", "contradicted"),
    (
        "2023-08-10",
        "Currently, the SCO has nine full members: India, Iran, Kazakhstan, China, Kyrgyzstan, Pakistan, "
        "Russia, Tajikistan and Uzbekistan.",
        "supported",
    ),
    (
        "2023-08-10",
        "Currently, the SCO has nine full members: India, Turkey, Kazakhstan, China, Kyrgyzstan, "
        "Pakistan, Russia, Tajikistan and Uzbekistan.",
        "contradicted",
    ),
    ("2023-08-10", "Three countries - Afghanistan, Belarus and Mongolia - enjoy observer status.", "supported"),
    ("2023-08-10", "Three states have observer status: Afghanistan, Belarus and Mongolia.", "supported"),
    ("2023-08-10", "There are three observers: Afghanistan, Belarus and Mongolia.", "supported"),
    ("2023-08-10", "There are four observers: Afghanistan, Belarus, Nepal and Mongolia.", "contradicted"),
    (
        "2022-08-10",
        "Prior to the creation of SCO in 2001, Kazakhstan, China, Kyrgyzstan, Russia and Tajikistan were "
        "members of the Shanghai Five.",
        "supported",
    ),
    (
        "2022-08-10",
        "Following the accession of Uzbekistan to the organization in 2001, the Shanghai Five was renamed the SCO.",
        "supported",
    ),
    (
        "2022-08-10",
        "Following the accession of Uzbekistan to the organization in 2003, the Shanghai Five was renamed the SCO.",
        "contradicted",
    ),
    ("2022-08-10", "India and Pakistan became members in 2017.", "supported"),
    ("2022-08-10", "India became a full member of the SCO in June 2017 at the Astana summit.", "supported"),
    ("2022-08-10", "India became a full member of the SCO in June 2018 at the Qingdao summit.", "contradicted"),
    ("2022-08-10", "India was granted the status of observer at the 2005 Astana Summit.", "supported"),
    ("2022-08-10", "India was granted the status of observer at the 2006 Shanghai Summit.", "contradicted"),
    (
        "2021-09-18",
        "The procedure for Iran's accession was launched at the Dushanbe summit on 17 September 2021.",
        "supported",
    ),
    (
        "2022-08-10",
        "The SCO is a permanent intergovernmental international organization, the creation of which was "
        "announced on 15 June 2001 in Shanghai (China) by the Republic of Kazakhstan, the People's "
        "Republic of China, the Kyrgyz Republic, the Russian Federation, the Republic of Tajikistan, and "
        "the Republic of Uzbekistan.",
        "supported",
    ),
    (
        "2022-08-10",
        "The SCO is a permanent intergovernmental international organization, the creation of which was "
        "announced on 15 June 2002 in Shanghai (China) by the Republic of Kazakhstan, the People's "
        "Republic of China, the Kyrgyz Republic, the Russian Federation, the Republic of Tajikistan, and "
        "the Republic of Uzbekistan.",
        "contradicted",
    ),
    ("2022-08-10", "It was preceded by the Shanghai Five mechanism.", "supported"),
    (
        "2022-08-10",
        "The SCO Charter was signed during the St. Petersburg SCO Heads of State meeting in June 2002, "
        "and entered into force on 19 September 2003.",
        "supported",
    ),
    (
        "2022-08-10",
        "The Organization has two permanent bodies — the SCO Secretariat based in Beijing and the "
        "Executive Committee of the Regional Anti-Terrorist Structure (RATS) based in Tashkent.",
        "supported",
    ),
    (
        "2022-08-10",
        "The Organization has three permanent bodies — the SCO Secretariat based in Beijing and the "
        "Executive Committee of the Regional Anti-Terrorist Structure (RATS) based in Tashkent.",
        "contradicted",
    ),
    ("2022-08-10", "The Heads of State Council (HSC) is the supreme decision-making body in the SCO.", "supported"),
    (
        "2022-08-10",
        "The SCO Secretariat, based in Beijing, is the main permanent executive body of the SCO.",
        "supported",
    ),
    (
        "2022-08-10",
        "The treaty on long-term good-neighbourliness, friendship and cooperation was signed in Bishkek "
        "in August 2007.",
        "supported",
    ),
    (
        "2022-08-10",
        "The treaty on long-term good-neighbourliness, friendship and cooperation was signed in Bishkek "
        "in August 2008.",
        "contradicted",
    ),
    ("2024-07-10", "Belarus officially joined the SCO as its 10th member at the 2024 Astana summit.", "supported"),
    ("2024-07-10", "Belarus officially joined the SCO as its 9th member at the 2024 Astana summit.", "contradicted"),
    ("2023-07-05", "Iran has become the ninth full member of the SCO.", "supported"),
    ("2023-07-05", "Iran was formally inducted as a full member on July 4.", "supported"),
    ("2025-09-02", "Laos was given the status of partner of the SCO at the Tianjin summit.", "supported"),
    ("2025-09-02", "The SCO took Laos on as a partner.", "supported"),
    ("2010-06-12", "Sri Lanka and Belarus have the status of dialogue partners.", "supported"),
    ("2012-06-08", "Afghanistan has been given observer status and Turkey that of a dialogue partner.", "supported"),
    (
        "2012-06-08",
        "Afghanistan has been given dialogue partner status and Turkey that of an observer.",
        "contradicted",
    ),
    ("2022-09-17", "Egypt, Saudi Arabia and Qatar became dialogue partners of the organisation.", "supported"),
    ("2022-09-17", "The SCO is now an eight-nation group with four observers and nine dialogue partners.", "supported"),
    ("2016-07-01", "The SCO comprises six members and six observers.", "supported"),
    ("2016-07-01", "The SCO comprises six members and seven observers.", "contradicted"),
    ("2016-07-01", "Besides its six members it has six observers and six dialogue partners.", "supported"),
    ("2007-07-01", "Its members are China, Russia and four Central Asian states.", "supported"),
    ("2007-07-01", "Its members are China, India and four Central Asian states.", "contradicted"),
    ("2007-07-01", "Turkmenistan is not a member of the SCO.", "supported"),
    ("2007-07-01", "India, Pakistan, Iran and Mongolia have observer status in the SCO.", "supported"),
    ("2007-07-01", "Mongolia, Iran, Pakistan and India attend as observers.", "supported"),
    ("2007-07-01", "Turkmenistan's president attended as a guest.", "unverifiable"),
    ("2007-07-01", "Mongolia got observer status in 2004; India, Pakistan and Iran received it in 2005.", "supported"),
    (
        "2007-07-01",
        "Mongolia got observer status in 2004; India, Pakistan and Iran received it in 2004.",
        "contradicted",
    ),
    ("2007-07-01", "Iran has held observer status since 2005.", "supported"),
    ("2007-07-01", "The SCO was born in 2001 of the Shanghai Five.", "supported"),
    ("2007-07-01", "The forerunner of the SCO, the Shanghai Five, was established in 1996.", "supported"),
    ("2007-07-01", "The Shanghai Five consisted of China, Russia, Kazakhstan, Kyrgyzstan and Tajikistan.", "supported"),
    (
        "2007-07-01",
        "The Shanghai Five consisted of China, Russia, Kazakhstan, Kyrgyzstan and Uzbekistan.",
        "contradicted",
    ),
    ("2007-07-01", "Six years ago six countries created the SCO.", "supported"),
    ("2021-06-16", "Two decades ago, on 15 June 2001, the SCO was founded in Shanghai.", "supported"),
    ("2021-06-16", "The SCO celebrated its 20th anniversary yesterday.", "supported"),
    ("2021-06-16", "Twenty years have passed since the founding of the SCO.", "supported"),
]
"""As pages that explain the organisation word such things."""


@pytest.mark.parametrize(("day", "sentence", "verdict"), [*STATUSES, *FOUNDING, *KINDS, *EXPLAINERS])
def test_a_claim_is_set_beside_the_records(day: str, sentence: str, verdict: str) -> None:
    assert [claim.verdict.verdict for claim in claims(sentence, day) if claim.verdict] == [verdict]


OPEN = [
    "Kazakhstan accepted the proposal of China in 2015.",
    "China entered the market of Kazakhstan in 2013.",
    "Russian troops entered Ukraine in February 2022.",
    "Uzbekistan joined the agreement in 2019.",
    "India and Pakistan joined in the exercise in 2018.",
    "India joined the Russian exercise in 2018.",
    "China took over from Russia in 2020.",
    "The ministers of India and Turkey were accepted in Beijing in May 2022.",
    "Kyrgyzstan and Tajikistan are members of the WTO.",
    "Turkey is a member of NATO.",
    "The summit was attended by delegations from seven members and two observers.",
    "Leaders of six member states came to Samarkand.",
    "The working group has five members.",
    "The delegation of Iran had twelve members.",
    "Germany and France are partners of Kazakhstan.",
    "Russia and Japan became partners in the project in 2009.",
    "Turkey and Israel are observers of the process.",
    "Iran entered into talks with Russia in 2019.",
    "Egypt and China established a partnership in 2014.",
    "The Bank was established in Shanghai in 2015 by 57 states.",
    "The new centre was set up in Tashkent in 2019.",
    "The group of friends was founded in 2008.",
    "The university was founded in 1998 by Russia and Kyrgyzstan.",
    "The forum began in 2012 and includes China, Turkey and Hungary.",
    "The corridor includes China, Turkey and Georgia.",
    "The route unites China, Iran and Turkey.",
    "The organisation of Turkic states includes Turkey, Kazakhstan and Uzbekistan.",
    "The delegation included Russia's and Turkey's envoys.",
    "Its projects include a railway between China, Kyrgyzstan and Uzbekistan.",
    "The region comprises Kazakhstan, Turkmenistan and Afghanistan.",
    "It includes trade with Turkey, Ukraine and Georgia.",
    "Three documents were signed by Russia and China.",
    "The ministers signed 12 documents.",
    "Ukraine is no longer a partner of Russia.",
    "Turkmenistan has been neutral since 1995.",
    "Mongolia belongs to the friends of China.",
    "Turkey belongs to the region.",
    "The company is headquartered in Moscow.",
    "The secretariat of the Turkic Council is in Istanbul.",
    "The Secretariat held a reception in Moscow.",
    "The Secretary-General opened an exhibition at the Secretariat in Beijing.",
    "A delegation of the RATS visited Beijing.",
    "The RATS held a seminar in Xi'an in 2019.",
    "The ministry turned 30 this year.",
    "Relations between China and Kazakhstan turned 30 this year.",
    "Thirty years have passed since the establishment of diplomatic relations.",
    "India and the SCO signed a memorandum in 2010.",
    "Iran has been under sanctions since 2006.",
    "Pakistan was granted a loan by China in 2018.",
    "Uzbekistan was given the floor in 2019.",
    "Sri Lanka received aid from China in 2019.",
    "Members of the Iranian parliament visited China in 2019.",
    "Turkmenistan attended as a guest of the chair.",
    "Members such as Kazakhstan have raised the matter.",
    "Iran made a statement in 2019 as a member of the committee.",
    "In the meeting of member states, Ukraine was discussed.",
    "Kazakhstan, China and Turkey took part in the exhibition of member states.",
    "The prize was shared by teams from member states Russia and India and from Serbia.",
    "Serbia took part together with members Russia and China.",
    "With Turkey, the members discussed trade.",
    "Members are concerned about Ukraine and Syria.",
    "Its members have invested in Serbia and Hungary.",
    "Members signed agreements with Ukraine and Turkmenistan.",
    "Vietnam is an important partner, and China is its neighbour.",
    "Between 2005 and 2010 Iran was invited to all summits.",
    "The council was set up in 2006.",
    "Egypt is a member of the Arab League.",
]
"""Of other matters: nothing that a record could tell."""


@pytest.mark.parametrize("sentence", OPEN)
def test_other_matters_are_left_open(sentence: str) -> None:
    assert {claim.verdict.verdict for claim in claims(sentence, "2022-08-10") if claim.verdict} <= {"unverifiable"}


def test_an_organisation_named_before_is_meant_by_it() -> None:
    text = "NATO offers a contrast. It was kept and grew from 16 members, as it was then, to 28 by now."
    assert {claim.verdict.verdict for claim in claims(text, "2015-07-08") if claim.verdict} == {"unverifiable"}


def test_observers_of_elections_are_no_observer_states() -> None:
    text = "Since 2004, the SCO has formed 43 observer missions. It had 26 accredited observers from seven states."
    assert {claim.verdict.verdict for claim in claims(text, "2018-03-19") if claim.verdict} == {"unverifiable"}


def test_both_of_them_are_those_of_the_sentence_before() -> None:
    text = "At first both India and Pakistan were observer states. Full membership was given to both of them in 2017."
    assert [claim.verdict.verdict for claim in claims(text, "2022-10-11") if claim.verdict][-1] == "supported"
