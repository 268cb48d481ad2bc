"""What a clause gives beside its predicate, and what it is compared with."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest

from scodata.extraction.clock import Clock
from scodata.extraction.document import read_document
from scodata.extraction.facets import closed, one_time
from scodata.extraction.findings import Asserted
from scodata.extraction.meeting_forms import formats, numbers
from scodata.extraction.stretches import clause, words_of
from scodata.extraction.times import times_of
from scodata.extraction.titles import alike, texts_of
from scodata.extraction.town_places import towns
from scodata.extraction.world import the_world

BENCHMARKS = Path(__file__).resolve().parent.parent / "benchmarks"
DAY = dt.date(2021, 3, 1)


def asserted(words: str) -> Asserted:
    return Asserted(words, (), tuple(times_of(words, 0, len(words), Clock(DAY))), (), the_world(), DAY)


def around(words: str, place: str) -> str:
    claim = asserted(words)
    return words_of(claim, clause(claim, words.index(place)))


@pytest.mark.parametrize(
    ("words", "place", "own"),
    [
        ("The summit was held in Astana.", "summit", "The summit was held in Astana."),
        (
            "The summit, at which the Charter was signed, was held in June.",
            "summit",
            "The summit was held in June.",
        ),
        ("After years of talks, the leaders met in Ufa.", "leaders", " the leaders met in Ufa."),
        ("The leaders met in Ufa, and Iran was admitted.", "leaders", "The leaders met in Ufa"),
        ("India chaired it, whereas China hosted the rest.", "China", " China hosted the rest."),
    ],
)
def test_a_clause_ends_where_another_begins(words: str, place: str, own: str) -> None:
    assert around(words, place).replace("  ", " ").strip(" ,") == own.replace("  ", " ").strip(" ,")


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("The leaders met in Qingdao in June.", ["Qingdao"]),
        ("The Kazakh capital saw the meeting; they met in the Kazakh capital.", ["Astana"]),
        ("The Astana Declaration was adopted.", []),
        ("The Shanghai Spirit guides them.", []),
        ("The government in Kabul was represented.", []),
        ("Ufa hosted the summit.", ["Ufa"]),
        ("He travelled from Moscow to the talks.", []),
    ],
)
def test_towns_are_places_where_something_takes_place(words: str, names: list[str]) -> None:
    claim = asserted(words)
    assert [town.name for town in towns(claim, ((0, len(words)),))][-1:] == names


def test_times_numbers_and_formats_of_a_clause() -> None:
    words = "The fifth meeting of the Council of Heads of State took place by video link in 2020 on 10 November 2020."
    claim = asserted(words)
    whole = ((0, len(words)),)
    assert one_time(closed(claim, whole)) == "2020-11-10"
    assert list(numbers(claim, whole)) == [5]
    assert formats(claim, whole) == "virtual"


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("The SCO Convention against Terrorism was signed in 2009.", "convention-against-terrorism"),
        ("the SCO Development Strategy until 2025", "development-strategy-until-2025"),
        ("the SCO agreement on facilitating international road transport", "agreement-on-international-road-transport"),
        ("the National Strategy on Terrorism", None),
        ("an agreement on trade with the European Union", None),
    ],
)
def test_titles_are_known_by_their_telling_words(words: str, text: str | None) -> None:
    found = [mention.entity_id for mention in texts_of(words, DAY)]
    assert found == ([text] if text else [])


def test_editions_of_one_text_are_alike() -> None:
    assert "programme-of-multilateral-trade-and-economic-cooperation-2003" in alike(
        "programme-of-multilateral-trade-and-economic-cooperation-2035"
    )


def planted() -> list[dict[str, str]]:
    with (BENCHMARKS / "planted.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def verdict(words: str, day: str) -> str:
    reading = read_document(f"Shanghai Cooperation Organisation (SCO)\n\n{words}", dt.date.fromisoformat(day))
    found = {proposal.verdict.verdict for proposal in reading.proposals if proposal.verdict}
    return next((each for each in ("contradicted", "supported") if each in found), "left open")


@pytest.mark.parametrize("name", ["ordinary", "plain", "plain, fifth", "plain, sixth"])
def test_of_a_hundred_errors_in_ordinary_sentences_ninety_are_caught(name: str) -> None:
    cases = [case for case in planted() if case["set"] == name]
    caught = [case for case in cases if verdict(case["wrong"], case["date"]) == "contradicted"]
    assert len(cases) >= 100
    assert len(caught) >= 0.9 * len(cases), f"{len(caught)} of {len(cases)} falsified sentences are contradicted"


def test_right_sentences_are_not_contradicted() -> None:
    cases = [case for case in planted() if not case["set"].startswith("kept back")]
    wronged = [case["right"] for case in cases if verdict(case["right"], case["date"]) == "contradicted"]
    assert not wronged
