"""Facts by the word that they belong to: how bodies began, texts by their matter, proposals, founders, asides."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

BODIES = [
    ("The memorandum establishing the SCO Energy Club was signed in Moscow in December 2013.", "supported"),
    ("The memorandum establishing the SCO Energy Club was signed in Moscow in December 2012.", "contradicted"),
    ("Astana was where the memorandum creating the SCO Energy Club was signed on 6 December 2013.", "contradicted"),
    ("A protocol signed in Beijing in November 2003 brought into being the SCO-Afghanistan Contact Group.",
     "contradicted"),
    ("By a memorandum concluded in Beijing on 6 December 2013 the states of the SCO founded the Energy Club.",
     "contradicted"),
    ("The founding session of the SCO Business Council was held in Shanghai on 14 June 2006.", "supported"),
    ("The founding session of the SCO Business Council was held in Moscow on 14 June 2006.", "contradicted"),
    ("The SCO Interbank Consortium was founded in Astana on 26 October 2005.", "contradicted"),
    ("Regional leaders met on 29 October 2020 for the first Forum of Heads of Regions of the SCO.", "supported"),
    ("Regional leaders met on 29 October 2019 for the first Forum of Heads of Regions of the SCO.", "contradicted"),
    ("Although the SCO dates from 2001, its Secretariat did not open in Beijing until January 2003.", "contradicted"),
    ("The Regional Anti-Terrorist Structure of the SCO has worked in Tashkent since 2002.", "contradicted"),
    ("The justice ministers of the SCO met for the first time in September 2010.", "contradicted"),
    ("The SCO Business Council was established in 2006 and has its secretariat in Moscow.", "supported"),
    ("The defence ministers of the SCO met in Saint Petersburg in 2015 for the first time since 2001.", "open"),
    ("The SCO Energy Club set up a working group in 2018.", "open"),
    ("The SCO Interbank Consortium established ties with an African association in 2010.", "open"),
    ("The Business Council of the SCO opened a branch in Tashkent in 2012.", "open"),
    ("A new building of the SCO Secretariat was opened in Beijing in 2012.", "open"),
    ("Since 2001, when the SCO was founded, the Secretariat has organised many meetings.", "open"),
    ("The SCO Interbank Consortium, created in 2005, signed an agreement in Ufa in 2015.", "open"),
    ("The SCO Business Council had a successful meeting in Mongolia's capital in 2010.", "open"),
]  # fmt: skip
TEXTS = [
    ("Tourism in the SCO rests on a programme approved in Tashkent in June 2016.", "supported"),
    ("Tourism in the SCO rests on a programme approved in Astana in June 2016.", "contradicted"),
    ("Meeting in Yekaterinburg in June 2009, the states of the SCO signed a convention of their own against terrorism.",
     "supported"),
    ("Meeting in Astana in June 2009, the states of the SCO signed a convention of their own against terrorism.",
     "contradicted"),
    ("Cooperation on border issues rests on an SCO agreement drawn up at Ufa in July 2015, in force since April 2016.",
     "contradicted"),
    ("Signed in 2007, the SCO's treaty of good-neighbourliness did not enter into force until October 2010.",
     "contradicted"),
    ("Since 14 January 2012 the SCO has had a binding Convention against Terrorism, signed by the presidents in 2007.",
     "contradicted"),
    ("When they met in Qingdao, the leaders of the SCO signed the Convention on Countering Extremism.", "contradicted"),
    ("China's ratification of the SCO Charter came three months after it, on 29 August 2002.", "supported"),
    ("In 2011 the parties to the SCO Charter adopted a new course of their own in Astana.", "open"),
    ("The SCO and the United Nations signed a joint declaration in Tashkent on 5 April 2010.", "supported"),
    ("A memorandum signed in Dushanbe in October 2007 ties the SCO Secretariat to the Commonwealth of Independent"
     " States.", "contradicted"),
]  # fmt: skip
PROPOSALS = [
    ("A development bank of the SCO was proposed by Russia's prime minister at the Dushanbe meeting of heads of"
     " government in November 2010.", "contradicted"),
    ("Islam Karimov proposed the SCO treaty of long-term good-neighbourliness at the Shanghai summit of 2006.",
     "contradicted"),
    ("The Samarkand Solidarity Initiative, unveiled to the SCO leaders in September 2022, was the work of President"
     " Tokayev.", "contradicted"),
    ("At Qingdao, China offered a special lending facility of 20 billion yuan within the SCO Interbank Consortium.",
     "contradicted"),
    ("The SCO contact group with Afghanistan goes back to a suggestion Hu Jintao had made at Tashkent in 2004.",
     "contradicted"),
]  # fmt: skip
FOUNDERS = [
    ("With Vladimir Putin signing for Russia, the SCO was called into being in 2001.", "supported"),
    ("With Boris Yeltsin signing for Russia, the SCO was called into being in 2001.", "contradicted"),
    ("The Shanghai Five - China, Russia, Kazakhstan, Kyrgyzstan and Uzbekistan - gave way in 2001 to the SCO.",
     "contradicted"),
    ("China, Russia, Kazakhstan, Kyrgyzstan and Tajikistan formed the 1996 quintet from which the SCO developed.",
     "supported"),
    ("Uzbekistan was one of the five parties to the border agreement of 1996 from which the SCO arose.",
     "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "verdict"), [*BODIES, *TEXTS, *PROPOSALS, *FOUNDERS])
def test_a_fact_is_read_by_the_word_that_it_belongs_to(sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, "2025-09-20") == verdict


ASIDES = [
    ("President Xi Jinping attended the meeting of the Shanghai Cooperation Organisation, founded in 2001 in Shanghai.",
     "contradicted"),
    ("The leaders met in Samarkand for the summit of the SCO, founded in Shanghai in 2001.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "verdict"), ASIDES)
def test_a_founding_told_in_passing_is_not_the_time_of_a_meeting(sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, "2022-09-18") != verdict


def test_what_is_told_in_an_aside_does_not_confirm_a_verb_of_no_record() -> None:
    sentence = "The SCO, founded in Shanghai in 2001, deepened trade between its members."
    assert verdict_on(sentence, "2022-09-18") != "supported"
    assert verdict_on("Mikhail Kasyanov proposed a free port at the SCO meeting in Beijing.", "2003-09-25") == "open"
