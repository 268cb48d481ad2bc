"""What the organisation has with others, its memoranda and its status with them: right, wrong and open."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

MEMORANDA = [
    ("2006-02-01", "On {} 2005 the SCO Secretariat and the Executive Committee of the CIS concluded a memorandum in"
     " Beijing.", "12 April", "2 April"),
    ("2019-05-02", "A memorandum of understanding signed in {} links the SCO Secretariat to the ICRC.",
     "June 2017", "March 2016"),
    ("2019-05-02", "Since {} the SCO has had a memorandum with the International Committee of the Red Cross.",
     "June 2017", "June 2016"),
    ("2019-12-02", "The SCO and the Food and Agriculture Organization put their names to a memorandum in {} on"
     " 2 November.", "Tashkent", "Bishkek"),
    ("2021-02-02", "It was in {}, in November 2019, that the SCO Secretariat and the FAO signed their memorandum.",
     "Tashkent", "Moscow"),
    ("2013-02-02", "The SCO's work with the United Nations Office on Drugs and Crime rests on a memorandum of {}.",
     "June 2011", "June 2009"),
    ("2016-12-20", "CICA came late among the SCO's partners, as it was not until {} that the two secretariats signed"
     " their memorandum.", "May 2014", "May 2012"),
    ("2009-11-20", "With ASEAN, which is older by far than the SCO, a memorandum between the two secretariats was"
     " signed in {}.", "April 2005", "April 2003"),
    ("2023-11-20", "UNESCO and the SCO, whose memorandum was signed in {} in September 2022, are partners.",
     "Samarkand", "Tashkent"),
    ("2020-11-20", "The World Tourism Organization signed a memorandum with the SCO at the {} summit.",
     "Bishkek", "Qingdao"),
    ("2026-01-20", "The Roscongress Foundation and the SCO Secretariat signed their memorandum in {} 2025.",
     "September", "May"),
    ("2009-11-20", "The SCO signed memoranda with ASEAN and the CIS in {}.", "2005", "2003"),
    ("2016-11-20", "The year {} saw the signing of a memorandum between CICA and the SCO.", "2014", "2012"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "right", "wrong"), MEMORANDA)
def test_a_memorandum_with_another_is_set_beside_its_record(day: str, sentence: str, right: str, wrong: str) -> None:
    assert verdict_on(sentence.format(right), day) == "supported"
    assert verdict_on(sentence.format(wrong), day) == "contradicted"


STATUSES = [
    ("2004-12-20", "The UN General Assembly granted the Shanghai Cooperation Organisation observer status on {}"
     " December.", "2", "12"),
    ("2011-12-20", "The SCO has held observer status at the UN General Assembly since {}.", "2004", "2002"),
    ("2006-12-20", "Observer status in the General Assembly, granted in {}, gave the SCO a voice.", "2004", "2003"),
    ("2025-11-20", "The CIS granted the SCO observer status on {} October.", "10", "3"),
    ("2025-11-20", "The SCO became an observer in the {} on 10 October 2025.", "Commonwealth of Independent States",
     "Collective Security Treaty Organization"),
    ("2011-11-20", "On {} December 2010 the UN General Assembly adopted its resolution on cooperation between the"
     " United Nations and the SCO.", "13", "3"),
    ("2011-11-20", "The UN General Assembly first adopted a resolution on cooperation with the SCO in December {}.",
     "2009", "2007"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "right", "wrong"), STATUSES)
def test_a_status_with_another_is_set_beside_its_record(day: str, sentence: str, right: str, wrong: str) -> None:
    assert verdict_on(sentence.format(right), day) == "supported"
    assert verdict_on(sentence.format(wrong), day) == "contradicted"


OPEN = [
    ("2012-12-10", "The CSTO signed a memorandum with Interpol in June 2012, the SCO Secretariat noted."),
    ("2012-12-10", "The secretaries-general of the SCO and the CSTO met in May 2011 to discuss their memorandum."),
    ("2023-12-10", "CICA and the CSTO signed a memorandum in 2010, and the SCO took note."),
    ("2012-12-10", "In June 2010 the SCO Secretariat and the CIS agreed on a programme of work under their"
     " memorandum."),
    ("2015-05-10", "The CIS observer mission worked beside that of the SCO in March 2015."),
    ("2018-05-10", "The General Assembly adopted a resolution on terrorism in May 2016 that cites the SCO."),
    ("2016-12-10", "The SCO and the Chinese Red Cross signed a memorandum in 2012."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), OPEN)
def test_what_others_sign_or_meet_for_is_left_open(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) == "open"
