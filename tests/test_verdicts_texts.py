"""Where and when texts were signed and took effect, and by whom they were ratified."""

from __future__ import annotations

import pytest
from verdicts_told import OPENING, verdict_on, verdicts_on

CLAIMS = [
    ("2022-06-15", "The signing of the SCO Charter was in June 2002, its entry into force on 19th September 2003.",
     "supported"),
    ("2022-06-15", "The signing of the SCO Charter was in June 2003, its entry into force on 19th September 2003.",
     "contradicted"),
    ("2022-06-15", "The signing of the SCO Charter was in June 2002, its entry into force on 19th September 2004.",
     "contradicted"),
    ("2022-06-15", "The SCO Charter was signed in June 2002 and came into force in September 2003.", "supported"),
    ("2022-06-15", "The SCO Charter was adopted in Saint Petersburg in June 2002.", "supported"),
    ("2022-06-15", "The SCO Charter was adopted in Moscow in June 2002.", "contradicted"),
    ("2019-06-15", "The Council of Heads of State signed 14 decisions in all.", "supported"),
    ("2019-06-15", "The Council of Heads of State signed 12 decisions in all.", "unverifiable"),
    ("2024-07-05", "At the Astana summit 25 documents were signed.", "supported"),
    ("2022-08-10", "The SCO Charter was signed during the St. Petersburg SCO Heads of State meeting in June"
     " 2002, and entered into force on 19 September 2003.", "supported"),
    ("2022-08-10", "The treaty on long-term good-neighbourliness, friendship and cooperation was signed in"
     " Bishkek in August 2007.", "supported"),
    ("2022-08-10", "The treaty on long-term good-neighbourliness, friendship and cooperation was signed in"
     " Bishkek in August 2008.", "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), CLAIMS)
def test_a_text_is_set_beside_the_records(day: str, sentence: str, verdict: str) -> None:
    assert verdicts_on(sentence, day, OPENING) == [verdict]


WORDINGS = [
    ("2018-12-01", "In June 2002 the leaders of the SCO Member States put their names to the SCO Charter.",
     "supported"),
    ("2018-12-01", "In June 2003 the leaders of the SCO Member States put their names to the SCO Charter.",
     "contradicted"),
    ("2018-12-01", "In Saint Petersburg in June 2002 the heads of state put their signatures to the SCO Charter.",
     "supported"),
    ("2018-12-01", "In Moscow in June 2002 the heads of state put their signatures to the SCO Charter.",
     "contradicted"),
    ("2006-06-20", "The six presidents further put their names to the Declaration on the Fifth Anniversary of"
     " the SCO.", "supported"),
    ("2005-05-05", "At their third summit the SCO presidents signed the Shanghai Convention on Combating"
     " Terrorism, Separatism and Extremism.", "contradicted"),
    ("2011-10-10", "Since 2 June 2011 the SCO's agreement on international information security has been in force.",
     "supported"),
    ("2011-10-10", "Since 2 June 2010 the SCO's agreement on international information security has been in force.",
     "contradicted"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), WORDINGS)
def test_a_text_is_read_in_many_wordings(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day, OPENING) == verdict


BY_THEIR_MATTER = [
    ("2015-07-20", "At Ufa the SCO leaders approved a development strategy running until 2025.", "supported"),
    ("2015-07-20", "At Ufa the SCO leaders approved a development strategy running until 2030.", "contradicted"),
    ("2018-06-20", "In Qingdao the SCO adopted an anti-drug strategy for 2018-2023.", "supported"),
    ("2018-06-20", "In Qingdao the SCO adopted an anti-drug strategy for 2018-2024.", "contradicted"),
    ("2022-10-20", "Varanasi is the SCO's tourist and cultural capital for 2022-2023.", "supported"),
    ("2022-10-20", "Tashkent is the SCO's tourist and cultural capital for 2022-2023.", "contradicted"),
    ("2012-02-20", "The SCO convention against terrorism took effect on 14 January 2012.", "supported"),
    ("2012-02-20", "The SCO convention against terrorism took effect on 14 March 2012.", "contradicted"),
    ("2012-02-20", "On 14 January 2012 the SCO convention against terrorism became effective.", "supported"),
    ("2012-02-20", "On 14 January 2011 the SCO convention against terrorism became effective.", "contradicted"),
    ("2024-07-12", "The SCO development strategy has brought the members closer.", "open"),
    ("2007-12-10", "The Convention on Privileges and Immunities was concluded in Tashkent in June 2004 and has"
     " been in force since October 2007.", "supported"),
    ("2007-12-10", "The Convention on Privileges and Immunities was concluded in Tashkent in June 2004 and has"
     " been in force since October 2006.", "contradicted"),
    ("2014-09-20", "The SCO's agreement on easing road haulage was sealed in Dushanbe on 12 September 2014.",
     "supported"),
    ("2014-09-20", "The SCO's agreement on easing road haulage was sealed in Bishkek on 12 September 2014.",
     "contradicted"),
    ("2019-09-01", "The Treaty on Long-Term Good-Neighbourliness, Friendship and Cooperation of the SCO is a"
     " legally binding document signed in Bishkek in August 2007.", "open"),
    ("2019-09-01", "The SCO Charter became binding on India and Pakistan in June 2017.", "open"),
    ("2025-09-20", "Tourism in the SCO rests on a programme approved in Tashkent in June 2016.", "supported"),
    ("2025-09-20", "Tourism in the SCO rests on a programme approved in Astana in June 2016.", "contradicted"),
    ("2025-09-20", "Meeting in Yekaterinburg in June 2009, the states of the SCO signed a convention of their"
     " own against terrorism.", "supported"),
    ("2025-09-20", "Meeting in Astana in June 2009, the states of the SCO signed a convention of their own"
     " against terrorism.", "contradicted"),
    ("2025-09-20", "Cooperation on border issues rests on an SCO agreement drawn up at Ufa in July 2015, in"
     " force since April 2016.", "contradicted"),
    ("2025-09-20", "Signed in 2007, the SCO's treaty of good-neighbourliness did not enter into force until"
     " October 2010.", "contradicted"),
    ("2025-09-20", "Since 14 January 2012 the SCO has had a binding Convention against Terrorism, signed by the"
     " presidents in 2007.", "contradicted"),
    ("2025-09-20", "When they met in Qingdao, the leaders of the SCO signed the Convention on Countering Extremism.",
     "contradicted"),
    ("2025-09-20", "China's ratification of the SCO Charter came three months after it, on 29 August 2002.",
     "supported"),
    ("2025-09-20", "In 2011 the parties to the SCO Charter adopted a new course of their own in Astana.", "open"),
    ("2025-09-20", "The SCO and the United Nations signed a joint declaration in Tashkent on 5 April 2010.",
     "supported"),
    ("2025-09-20", "A memorandum signed in Dushanbe in October 2007 ties the SCO Secretariat to the Commonwealth"
     " of Independent States.", "contradicted"),
    ("2009-09-01", "In Bishkek in August 2007 the SCO states signed a convention on countering extremism.",
     "contradicted"),
    ("2007-09-01", "The SCO leaders adopted the Convention against Terrorism at their summit in Bishkek on 16"
     " August 2007.", "contradicted"),
    ("2009-09-01", "The SCO states are working on a convention on countering extremism.", "open"),
    ("2012-02-22", "In force since June 2011, the SCO agreement on international information security stands alone.",
     "open"),
    ("2012-02-22", "In force since June 2010, the SCO agreement on international information security stands alone.",
     "contradicted"),
    ("2012-11-19", "On 31 October 2012 the SCO treaty on long-term good-neighbourliness, signed in 2007 in"
     " Bishkek, took effect.", "supported"),
    ("2012-11-19", "On 14 January 2012 the SCO treaty on long-term good-neighbourliness, signed in 2007 in"
     " Bishkek, took effect.", "contradicted"),
    ("2003-01-20", "The RATS agreement was signed in Saint Petersburg on 7 June 2002, along with the SCO Charter.",
     "supported"),
    ("2003-01-20", "The SCO Charter was signed on 7 June 2002, along with the Shanghai Convention.", "contradicted"),
    ("2003-01-20", "The SCO, founded in Shanghai in 2001, adopted its Charter in Saint Petersburg in 2002.",
     "supported"),
    ("2017-06-08", "This year it is 15 years since the SCO Charter was signed.", "supported"),
    ("2017-06-08", "This year it is 12 years since the SCO Charter was signed.", "contradicted"),
    ("2017-09-25", "A conference on the SCO Charter was held in Beijing on 25 September.", "open"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "verdict"), BY_THEIR_MATTER)
def test_a_text_is_known_by_its_matter_and_compared(day: str, sentence: str, verdict: str) -> None:
    assert verdict_on(sentence, day) == verdict
