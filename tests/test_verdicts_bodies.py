"""What the bodies of the organisation are, where they sit and how they began: right, wrong and open."""

from __future__ import annotations

import pytest
from verdicts_told import OPENING, verdict_on, verdicts_on

CLAIMS = [
    ("2010-06-15", "It has a secretariat in Beijing and, since 2004, an anti-terrorist centre in Tashkent.",
     "supported"),
    ("2010-06-15", "It has a secretariat in Beijing and, since 2004, an anti-terrorist centre in Bishkek.",
     "contradicted"),
    ("2010-06-15", "It has a secretariat in Shanghai and, since 2004, an anti-terrorist centre in Tashkent.",
     "contradicted"),
    ("2022-06-15", "Two Permanent Bodies: the SCO Secretariat (Beijing) and the Executive Committee of the"
     " Regional Anti-Terrorist Structure, RATS (Tashkent).", "supported"),
    ("2022-06-15", "Two Permanent Bodies: the SCO Secretariat (Beijing) and the Executive Committee of the"
     " Regional Anti-Terrorist Structure, RATS (Bishkek).", "contradicted"),
    ("2022-06-15", "Permanent bodies: the Secretariat in Beijing and the Executive Committee of the Regional"
     " Anti-Terrorist Structure (RATS) in Tashkent.", "supported"),
    ("2022-06-15", "The SCO has two permanent bodies, the Secretariat in Beijing and RATS in Tashkent.", "supported"),
    ("2022-06-15", "The SCO's headquarters are in Beijing.", "supported"),
    ("2022-06-15", "The Secretariat is based in Beijing.", "supported"),
    ("2022-06-15", "The Secretariat is based in Moscow.", "contradicted"),
    ("2022-06-15", "Beijing is home to the SCO Secretariat.", "supported"),
    ("2022-10-11", "It is an international organisation of the permanent, intergovernmental kind.", "supported"),
    ("2022-10-11", "The SCO is a permanent intergovernmental international organisation.", "supported"),
    ("2022-10-11", "The Heads of State Council (HSC) is the supreme decision-making body in the SCO.", "supported"),
    ("2022-10-11", "The Heads of Government Council (HGC) is the supreme decision-making body in the SCO.",
     "contradicted"),
    ("2022-10-11", "The Council of Heads of Government of the SCO meets once a year.", "supported"),
    ("2024-10-01", "The RATS is based in Tashkent.", "supported"),
    ("2022-08-10", "The Organization has two permanent bodies — the SCO Secretariat based in Beijing and the"
     " Executive Committee of the Regional Anti-Terrorist Structure (RATS) based in Tashkent.", "supported"),
    ("2022-08-10", "The Organization has three permanent bodies — the SCO Secretariat based in Beijing and the"
     " Executive Committee of the Regional Anti-Terrorist Structure (RATS) based in Tashkent.", "contradicted"),
    ("2022-08-10", "The Heads of State Council (HSC) is the supreme decision-making body in the SCO.", "supported"),
    ("2022-08-10", "The SCO Secretariat, based in Beijing, is the main permanent executive body of the SCO.",
     "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), CLAIMS)
def test_a_body_and_its_seat_are_set_beside_the_records(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day, OPENING) == [verdict]


ALONE = [
    ("2016-11-11", "Seated in Moscow, the SCO Business Council was established in Shanghai on 14 June 2006.",
     "supported"),
    ("2020-01-01", "The SCO is an international union.", "supported"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), ALONE)
def test_a_body_is_the_one_claim_of_its_sentence(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day) == [verdict]


WORDINGS = [
    ("2020-01-01", "The SCO Interbank Association opened its doors to new banks in 2019.", "open"),
    ("2020-01-01", "The SCO Secretariat started work on a roadmap in 2019.", "open"),
    ("2020-01-01", "The SCO Secretariat has worked since 2016 to promote trade.", "open"),
    ("2020-01-01", "The new headquarters of the SCO Secretariat was inaugurated in November 2018.", "open"),
    ("2020-01-01", "The SCO Business Council has been active in Uzbekistan since 2019.", "open"),
    ("2020-01-01", "Almaty hosts the RATS exercise.", "open"),
    ("2020-01-01", "Almaty was chosen to host the SCO Secretariat's exhibition.", "open"),
    ("2020-01-01", "The SCO Energy Club began discussing the matter in 2019.", "open"),
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
    ("2019-02-01", "Two bodies of the SCO work permanently, namely the Secretariat and the Executive Committee"
     " of the RATS.", "supported"),
    ("2007-03-03", "The SCO Business Council was set up in June 2006.", "supported"),
    ("2007-03-03", "The SCO Business Council was set up in June 2004.", "contradicted"),
    ("2024-08-01", "The headquarters of the SCO are in Beijing.", "supported"),
    ("2024-08-01", "The seat of the SCO Secretariat is the city of Beijing.", "supported"),
    ("2024-08-01", "The seat of the SCO Secretariat is the city of Shanghai.", "contradicted"),
    ("2024-08-01", "The SCO Secretariat has its home in Moscow.", "contradicted"),
    ("2024-08-01", "The SCO Secretariat has its home in Beijing.", "supported"),
    ("2024-08-01", "Tashkent hosts the RATS.", "supported"),
    ("2024-08-01", "Almaty hosts the RATS.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), WORDINGS)
def test_a_seat_and_a_beginning_are_read_in_many_wordings(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day, OPENING) == verdict


BEGINNINGS = [
    ("2010-01-12", "A contact group between the SCO and Afghanistan was created in November 2005.", "supported"),
    ("2010-01-12", "A contact group between the SCO and Afghanistan was created in November 2006.", "contradicted"),
    ("2018-01-12", "Presidents and prime ministers of the SCO come together once a year.", "supported"),
    ("2018-01-12", "The yearly budget of the SCO is passed by the heads of government.", "open"),
    ("2025-09-20", "The memorandum establishing the SCO Energy Club was signed in Moscow in December 2013.",
     "supported"),
    ("2025-09-20", "The memorandum establishing the SCO Energy Club was signed in Moscow in December 2012.",
     "contradicted"),
    ("2025-09-20", "Astana was where the memorandum creating the SCO Energy Club was signed on 6 December 2013.",
     "contradicted"),
    ("2025-09-20", "A protocol signed in Beijing in November 2003 brought into being the SCO-Afghanistan Contact"
     " Group.", "contradicted"),
    ("2025-09-20", "By a memorandum concluded in Beijing on 6 December 2013 the states of the SCO founded the"
     " Energy Club.", "contradicted"),
    ("2025-09-20", "The founding session of the SCO Business Council was held in Shanghai on 14 June 2006.",
     "supported"),
    ("2025-09-20", "The founding session of the SCO Business Council was held in Moscow on 14 June 2006.",
     "contradicted"),
    ("2025-09-20", "The SCO Interbank Consortium was founded in Astana on 26 October 2005.", "contradicted"),
    ("2025-09-20", "Regional leaders met on 29 October 2020 for the first Forum of Heads of Regions of the SCO.",
     "supported"),
    ("2025-09-20", "Regional leaders met on 29 October 2019 for the first Forum of Heads of Regions of the SCO.",
     "contradicted"),
    ("2025-09-20", "Although the SCO dates from 2001, its Secretariat did not open in Beijing until January 2003.",
     "contradicted"),
    ("2025-09-20", "The Regional Anti-Terrorist Structure of the SCO has worked in Tashkent since 2002.",
     "contradicted"),
    ("2025-09-20", "The justice ministers of the SCO met for the first time in September 2010.", "contradicted"),
    ("2025-09-20", "The SCO Business Council was established in 2006 and has its secretariat in Moscow.", "supported"),
    ("2025-09-20", "The defence ministers of the SCO met in Saint Petersburg in 2015 for the first time since 2001.",
     "open"),
    ("2025-09-20", "The SCO Energy Club set up a working group in 2018.", "open"),
    ("2025-09-20", "The SCO Interbank Consortium established ties with an African association in 2010.", "open"),
    ("2025-09-20", "The Business Council of the SCO opened a branch in Tashkent in 2012.", "open"),
    ("2025-09-20", "A new building of the SCO Secretariat was opened in Beijing in 2012.", "open"),
    ("2025-09-20", "Since 2001, when the SCO was founded, the Secretariat has organised many meetings.", "open"),
    ("2025-09-20", "The SCO Interbank Consortium, created in 2005, signed an agreement in Ufa in 2015.", "open"),
    ("2025-09-20", "The SCO Business Council had a successful meeting in Mongolia's capital in 2010.", "open"),
    ("2021-02-22", "The headquarters of RATS, the counter-terrorism arm of the SCO, is in Tashkent.", "supported"),
    ("2021-02-22", "The headquarters of RATS, the counter-terrorism arm of the SCO, is in Bishkek.", "contradicted"),
    ("2021-02-22", "Headquarters: Beijing, China (Secretariat); Bishkek, Kyrgyzstan (RATS).", "contradicted"),
    ("2008-02-11", "The SCO Interbank Consortium dates back to an agreement signed in Moscow in October 2005.",
     "supported"),
    ("2008-02-11", "The SCO Interbank Consortium dates back to an agreement signed in Moscow in May 2006.",
     "contradicted"),
    ("2009-02-18", "A contact group with Mongolia was set up by the SCO in Beijing in November 2005.", "contradicted"),
    ("2020-09-15", "The SCO Public Diplomacy Centre is based in Kazakhstan.", "contradicted"),
    ("2004-08-25", "China and Russia each bear 24 per cent of the budget of the SCO, whereas Tajikistan pays 6"
     " per cent.", "supported"),
    ("2004-08-25", "China and Russia each bear 24 per cent of the budget of the SCO, whereas Tajikistan pays 9"
     " per cent.", "contradicted"),
    ("2024-06-13", "The contact group was set up in 2005.", "open"),
    ("2005-07-07", "The SCO came into being in 2001, with a secretariat in Beijing.", "supported"),
    ("2024-10-16", "The Council of Heads of Government is the second highest organ of the SCO.", "open"),
    ("2024-10-16", "The Council of Heads of Government is the highest organ of the SCO.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), BEGINNINGS)
def test_the_beginning_of_a_body_is_told_apart_from_its_later_doings(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict
