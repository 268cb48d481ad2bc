"""How initiatives of the organisation began and where its bodies have their homes: right, wrong and open."""

from __future__ import annotations

import pytest
from verdicts_told import verdict_on

LAUNCHES = [
    ("2020-12-10", "The first SCO Startup Forum was held on {} October.", "27", "20"),
    ("2021-12-10", "{} hosted the first SCO Startup Forum in October 2020.", "India", "Pakistan"),
    ("2024-02-10", "The first SCO Transport Forum took place in {} in November 2023.", "Tashkent", "Astana"),
    ("2024-02-10", "The first SCO Transport Forum, held in Tashkent in {}, was well attended.",
     "November 2023", "August 2023"),
    ("2021-08-25", "The China-SCO Forum on the Digital Economy Industry opened on Monday in {}.", "Chongqing",
     "Chengdu"),
    ("2023-10-15", "The SCO energy forum was held in {} on 3 and 4 October.", "Astana", "Almaty"),
    ("2023-09-15", "An international conference on food security of the SCO opened in Samarkand on {} September.",
     "7", "12"),
    ("2009-04-15", "In {} 2009 a special conference on Afghanistan was held in Moscow under the aegis of the SCO.",
     "March", "February"),
    ("2023-07-15", "The China-SCO Big Data Cooperation Centre was put into use in {} in Karamay.", "May 2023",
     "May 2022"),
    ("2025-04-15", "The SCO Association of Investors held its founding meeting in {} on 18 March.", "Astana",
     "Almaty"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "right", "wrong"), LAUNCHES)
def test_the_first_occasion_of_an_initiative_is_set_beside_its_record(
    day: str, sentence: str, right: str, wrong: str
) -> None:
    assert verdict_on(sentence.format(right), day) == "supported"
    assert verdict_on(sentence.format(wrong), day) == "contradicted"


HOMES = [
    ("2022-03-10", "The China-SCO Local Economic and Trade Cooperation Demonstration Area lies in {}.", "Qingdao",
     "Dalian"),
    ("2022-03-10", "{} is home to the China-SCO demonstration area.", "Qingdao", "Tianjin"),
    ("2023-03-10", "Courses are given by the China-SCO Institute of Economy and Trade, which was established in Qingdao"
     " in January {}.", "2022", "2019"),
    ("2018-03-10", "The China-SCO Environmental Protection Cooperation Centre sits in {}.", "Beijing", "Shanghai"),
    ("2018-03-10", "The China National Institute for SCO International Exchange and Judicial Cooperation was founded"
     " in May {}.", "2014", "2012"),
    ("2018-08-10", "The first SCO Women's Forum was held in {} 2018.", "May", "March"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "right", "wrong"), HOMES)
def test_a_body_is_set_beside_its_home_and_beginning(day: str, sentence: str, right: str, wrong: str) -> None:
    assert verdict_on(sentence.format(right), day) == "supported"
    assert verdict_on(sentence.format(wrong), day) == "contradicted"


OPEN = [
    ("2021-11-10", "The SCO Startup Forum was held for the second time on 27 October 2021."),
    ("2024-11-10", "The SCO energy forum met in Moscow in October 2024."),
    ("2022-11-10", "The SCO Forum on Traditional Medicine was held in Beijing in 2022."),
    ("2016-11-10", "A conference on Afghanistan was held in Moscow in 2003."),
    ("2023-11-10", "The SCO Secretariat opened an exhibition of the China-SCO Institute of Economy and Trade in Beijing"
     " in May 2023."),
    ("2022-03-10", "Tianjin hosted a fair of the China-SCO demonstration area in March 2021."),
    ("2022-03-10", "Beijing is where the SCO Interbank Consortium met in 2021."),
    ("2022-03-10", "The Business Council's office in Bishkek was opened by the SCO in 2019."),
    ("2022-03-10", "The China-SCO Environmental Protection Cooperation Centre works in Kazakhstan and Almaty too."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), OPEN)
def test_later_occasions_and_what_a_body_does_elsewhere_are_left_open(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) == "open"


THEMES = [
    ("2024-08-10", "The leaders of the SCO declared {} the Year of Sustainable Development when they met in Astana.",
     "2025", "2026"),
    ("2023-08-10", "{} was proclaimed the SCO Year of Ecology.", "2024", "2025"),
    ("2023-12-10", "The year {} is the SCO Year of Tourism.", "2023", "2022"),
    ("2025-11-10", "The decision to establish the SCO Development Bank was taken at the {} summit.", "Tianjin",
     "Astana"),
    ("2025-11-10", "The SCO leaders endorsed the Global Governance Initiative at the {} summit.", "Tianjin", "Astana"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "right", "wrong"), THEMES)
def test_the_year_of_a_matter_and_the_meeting_of_an_endorsement(
    day: str, sentence: str, right: str, wrong: str
) -> None:
    assert verdict_on(sentence.format(right), day) != "contradicted"
    assert verdict_on(sentence.format(wrong), day) == "contradicted"


OTHER_YEARS = [
    ("2024-11-10", "China's Year of Ecology in 2022 was welcomed by the SCO."),
    ("2024-11-10", "The SCO Year of Ecology was proclaimed in 2023."),
    ("2024-11-10", "The SCO Year of Tourism came to an end, and in 2024 other matters followed."),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence"), OTHER_YEARS)
def test_the_years_of_others_and_of_a_proclamation_are_left_open(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) != "contradicted"
