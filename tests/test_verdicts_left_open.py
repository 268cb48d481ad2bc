"""What must stay open: other matters, other organisations, asides and what no record could tell."""

from __future__ import annotations

import pytest
from verdicts_told import OPENING, verdict_on, verdicts_on

NO_RECORD = [
    ("2022-08-03", "The corridor joined China to Europe in 2011.", "unverifiable"),
    ("2022-08-03", "India joined China in condemning the attack.", "unverifiable"),
    ("2022-08-03", "Moscow entered the talks in 2015 with India.", "unverifiable"),
    ("2022-08-03", "India became a member of the UN Security Council in 2021.", "unverifiable"),
    ("2022-08-03", "The Mission had 26 accredited observers from Russia and Belarus.", "unverifiable"),
    ("2010-06-15", "The bank was founded in 2005 by six states.", "unverifiable"),
    ("2010-06-15", "NATO was founded in 1949.", "unverifiable"),
    ("2010-06-15", "The Eurasian Economic Union was established in 2015.", "unverifiable"),
    ("2018-08-03", "The six-nation talks on Korea failed.", "unverifiable"),
    ("2022-10-01", "Turkey has applied to join the EU.", "unverifiable"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), NO_RECORD)
def test_a_claim_that_no_record_covers_is_unverifiable(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day, OPENING) == [verdict]


OTHER_MATTERS = [
    ("2022-08-10", "Kazakhstan accepted the proposal of China in 2015."),
    ("2022-08-10", "China entered the market of Kazakhstan in 2013."),
    ("2022-08-10", "Russian troops entered Ukraine in February 2022."),
    ("2022-08-10", "Uzbekistan joined the agreement in 2019."),
    ("2022-08-10", "India and Pakistan joined in the exercise in 2018."),
    ("2022-08-10", "India joined the Russian exercise in 2018."),
    ("2022-08-10", "China took over from Russia in 2020."),
    ("2022-08-10", "The ministers of India and Turkey were accepted in Beijing in May 2022."),
    ("2022-08-10", "Kyrgyzstan and Tajikistan are members of the WTO."),
    ("2022-08-10", "Turkey is a member of NATO."),
    ("2022-08-10", "The summit was attended by delegations from seven members and two observers."),
    ("2022-08-10", "Leaders of six member states came to Samarkand."),
    ("2022-08-10", "The working group has five members."),
    ("2022-08-10", "The delegation of Iran had twelve members."),
    ("2022-08-10", "Germany and France are partners of Kazakhstan."),
    ("2022-08-10", "Russia and Japan became partners in the project in 2009."),
    ("2022-08-10", "Turkey and Israel are observers of the process."),
    ("2022-08-10", "Iran entered into talks with Russia in 2019."),
    ("2022-08-10", "Egypt and China established a partnership in 2014."),
    ("2022-08-10", "The Bank was established in Shanghai in 2015 by 57 states."),
    ("2022-08-10", "The new centre was set up in Tashkent in 2019."),
    ("2022-08-10", "The group of friends was founded in 2008."),
    ("2022-08-10", "The university was founded in 1998 by Russia and Kyrgyzstan."),
    ("2022-08-10", "The forum began in 2012 and includes China, Turkey and Hungary."),
    ("2022-08-10", "The corridor includes China, Turkey and Georgia."),
    ("2022-08-10", "The route unites China, Iran and Turkey."),
    ("2022-08-10", "The organisation of Turkic states includes Turkey, Kazakhstan and Uzbekistan."),
    ("2022-08-10", "The delegation included Russia's and Turkey's envoys."),
    ("2022-08-10", "Its projects include a railway between China, Kyrgyzstan and Uzbekistan."),
    ("2022-08-10", "The region comprises Kazakhstan, Turkmenistan and Afghanistan."),
    ("2022-08-10", "It includes trade with Turkey, Ukraine and Georgia."),
    ("2022-08-10", "Three documents were signed by Russia and China."),
    ("2022-08-10", "The ministers signed 12 documents."),
    ("2022-08-10", "Ukraine is no longer a partner of Russia."),
    ("2022-08-10", "Turkmenistan has been neutral since 1995."),
    ("2022-08-10", "Mongolia belongs to the friends of China."),
    ("2022-08-10", "Turkey belongs to the region."),
    ("2022-08-10", "The company is headquartered in Moscow."),
    ("2022-08-10", "The secretariat of the Turkic Council is in Istanbul."),
    ("2022-08-10", "The Secretariat held a reception in Moscow."),
    ("2022-08-10", "The Secretary-General opened an exhibition at the Secretariat in Beijing."),
    ("2022-08-10", "A delegation of the RATS visited Beijing."),
    ("2022-08-10", "The RATS held a seminar in Xi'an in 2019."),
    ("2022-08-10", "The ministry turned 30 this year."),
    ("2022-08-10", "Relations between China and Kazakhstan turned 30 this year."),
    ("2022-08-10", "Thirty years have passed since the establishment of diplomatic relations."),
    ("2022-08-10", "India and the SCO signed a memorandum in 2010."),
    ("2022-08-10", "Iran has been under sanctions since 2006."),
    ("2022-08-10", "Pakistan was granted a loan by China in 2018."),
    ("2022-08-10", "Uzbekistan was given the floor in 2019."),
    ("2022-08-10", "Sri Lanka received aid from China in 2019."),
    ("2022-08-10", "Members of the Iranian parliament visited China in 2019."),
    ("2022-08-10", "Turkmenistan attended as a guest of the chair."),
    ("2022-08-10", "Members such as Kazakhstan have raised the matter."),
    ("2022-08-10", "Iran made a statement in 2019 as a member of the committee."),
    ("2022-08-10", "In the meeting of member states, Ukraine was discussed."),
    ("2022-08-10", "Kazakhstan, China and Turkey took part in the exhibition of member states."),
    ("2022-08-10", "The prize was shared by teams from member states Russia and India and from Serbia."),
    ("2022-08-10", "Serbia took part together with members Russia and China."),
    ("2022-08-10", "With Turkey, the members discussed trade."),
    ("2022-08-10", "Members are concerned about Ukraine and Syria."),
    ("2022-08-10", "Its members have invested in Serbia and Hungary."),
    ("2022-08-10", "Members signed agreements with Ukraine and Turkmenistan."),
    ("2022-08-10", "Vietnam is an important partner, and China is its neighbour."),
    ("2022-08-10", "Between 2005 and 2010 Iran was invited to all summits."),
    ("2022-08-10", "The council was set up in 2006."),
    ("2022-08-10", "Egypt is a member of the Arab League."),
    ("2025-08-30", "Nepal is campaigning to be raised from dialogue partner to full member of the SCO."),
    ("2018-10-15", "The stock of Chinese investment in the SCO member states has reached 84.6 billion US dollars."),
    ("2022-09-19", "Afghanistan, an observer of the SCO since 2012, has become a humanitarian nightmare."),
    ("2022-09-19", "Households from Turkey to Kazakhstan paid for a war that one of the SCO's founders began in 2022."),
    ("2007-10-01", "An American official admitted lately that Russia and China had followed the SCO with unease."),
    ("2017-01-02", "In July 2001 Russia and China signed the Treaty of Good-Neighbourliness and Friendly Cooperation."),
    ("2019-05-28", "Mr Lukashenko signed the treaty on the Union and created it five years ago."),
    ("2017-01-01", "With eight members the SCO covers three-fifths of Eurasia."),
    ("2024-08-01", "2024 was proclaimed the SCO Year of Environment."),
    ("2020-01-01", "China and Turkey form the organisation's core partnership in the SCO region."),
    ("2020-01-01", "A forum which began in 2012 was moved by the SCO to Tashkent."),
    ("2020-01-01", "Kazakhstan set up a bank in 2009, which the SCO supported."),
    ("2020-01-01", "The SCO countries established a group that China and Russia formed in 2014 to fight drugs."),
    ("2023-01-01", "Iran and Mongolia went to Samarkand as observers of the election."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), OTHER_MATTERS)
def test_other_matters_are_left_open(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day, OPENING) == "open"


BESIDE = [
    ("2018-01-12", "The future of the SCO depends on its two new members."),
    ("2020-11-10", "He stressed that the people of Mongolia are divided into two camps over joining the SCO."),
    ("2003-09-25", "Mikhail Kasyanov proposed a free port at the SCO meeting in Beijing."),
    ("2022-09-15", "In the first half of the year trains to Hungary and Serbia were added."),
    ("2018-08-30", "The drill was only somewhat bigger than Peace Mission 2016."),
    ("2024-07-04", "While in Astana for the SCO Summit, the prime minister also took part in the first"
     " Trilateral Summit of Pakistan, Azerbaijan and Turkey."),
    ("2024-07-04", "Such payments made up above 92 percent of Russia's dealings with SCO partners."),
    ("2007-10-01", "It also made Iran an observer, a status the United States was refused."),
    ("2006-06-12", "Iran is one of the SCO's four observers, and its president is on his way to Shanghai."),
    ("2019-06-14", "The leaders of the SCO member states (China, India, Kazakhstan, Kyrgyzstan, Pakistan,"
     " Russia, Tajikistan and Uzbekistan) took part in a joint photo session."),
    ("2018-06-12", "In January 2001 Uzbekistan wished to join the Shanghai Cooperation Organisation."),
    ("2019-06-14", "The documents signed following the SCO Heads of State Council meeting include agreements on"
     " cooperation in the field of media, physical fitness and sport, as well as healthcare."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), BESIDE)
def test_what_stands_beside_the_records_is_left_open(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) == "open"


NOT_CONFIRMED = [
    ("2022-09-17", "Xi Jinping held talks with Vladimir Putin in Samarkand, where the SCO summit took place on"
     " 15 and 16 September."),
    ("2022-09-17", "Within the Samarkand summit of the SCO Shavkat Mirziyoyev met on 15 September with President"
     " Emomali Rahmon."),
    ("2022-09-17", "After the leaders of the SCO met in Samarkand on 16 September 2022, trade rose."),
    ("2022-09-17", "The SCO summit in Samarkand took place under the gavel of an unknown John Smith in Yalta Hall."),
    ("2022-09-18", "The SCO, founded in Shanghai in 2001, deepened trade between its members."),
    ("2019-06-15", "The papers signed at the SCO summit in Bishkek include agreements on sport, mass media, as"
     " well as healthcare."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), NOT_CONFIRMED)
def test_what_stands_beside_the_predicate_confirms_nothing(day: str, sentence: str) -> None:
    assert "supported" not in verdicts_on(sentence, day)


NOT_CONTRADICTED = [
    ("2022-09-18", "President Xi Jinping attended the meeting of the Shanghai Cooperation Organisation, founded"
     " in 2001 in Shanghai."),
    ("2022-09-18", "The leaders met in Samarkand for the summit of the SCO, founded in Shanghai in 2001."),
    ("2022-11-01", "NATO member Turkey became a dialogue partner of the SCO in 2013."),
    ("2022-11-01", "Saudi Arabia, an OPEC member, was granted the status of dialogue partner of the SCO in 2021."),
    ("2022-11-01", "Turkmenistan's partnership with the SCO has deepened since 2001."),
    ("2022-11-01", "Kazakhstan's partnership with the SCO countries is growing."),
    ("2017-08-01", "For sixteen years the SCO was a club of six."),
    ("2018-01-01", "In 2017 the SCO, until then a club of six, admitted two South Asian states."),
    ("2017-08-01", "The organisation of six founded in 2001 has become an organisation of eight."),
    ("2018-11-01", "Founded as a club of six, the SCO has grown to eight."),
    ("2012-11-01", "The presidents of the four observer states of the SCO took part in the Beijing summit."),
    ("2006-06-14", "It also made Iran an observer of the SCO, a status the United States was refused."),
    ("2024-03-01", "Iran, an observer since 2005, became a full member in July 2023 under India's chairmanship."),
    ("2024-08-01", "Since 2017 four countries have joined the SCO: India, Pakistan, Iran and Belarus."),
    ("2020-03-14", "Until 2005 Mongolia was the only observer of the SCO."),
    ("2022-12-08", "In November 2022 India, which took over the chair of the SCO two months earlier, received"
     " the Secretary-General."),
    ("2007-03-05", "Dzhenisbek Dzhumanbekov is Director of the RATS Executive Committee."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), NOT_CONTRADICTED)
def test_what_is_told_of_something_else_contradicts_nothing(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) != "contradicted"


def test_an_organisation_named_before_is_meant_by_it() -> None:
    text = "NATO offers a contrast. It was kept and grew from 16 members, as it was then, to 28 by now."
    assert set(verdicts_on(text, "2015-07-08", OPENING)) == {"unverifiable"}


def test_observers_of_elections_are_no_observer_states() -> None:
    text = "Since 2004, the SCO has formed 43 observer missions. It had 26 accredited observers from seven states."
    assert set(verdicts_on(text, "2018-03-19", OPENING)) == {"unverifiable"}
