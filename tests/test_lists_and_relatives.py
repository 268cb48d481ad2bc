"""Lists that complete a sentence, and clauses that speak of a noun before them."""

from __future__ import annotations

import datetime as dt

import pytest

pytest.importorskip("ahocorasick", reason="needs the extra extract")

from verdicts_told import verdict_on, verdicts_on

from scodata.extraction.document import read_document

OPENING = "The Shanghai Cooperation Organisation (SCO) is an international organisation.\n\n"
LISTS = [
    "The member states of the SCO are:\n\n1. Kazakhstan\n2. China\n3. Russia",
    "Observer states are:\n- Afghanistan\n- Belarus\n- Iran",
    "The chief aims of the SCO are:\n\n1. to deepen trust among the members;\n2. to make them trade together.",
    "The permanent bodies include:\n\n• the Secretariat in Beijing\n\n• the anti-terrorist structure in Tashkent",
]
NO_LISTS = [
    ("Key facts:\n\n- The SCO was founded in Shanghai in 2001.\n- India joined in 2017.", 2),
    ("The president said:\n\n- The SCO has grown.\n- The summit was held in Bishkek.", 2),
    ("The SCO has these rules:\n\n- no member may be forced to take part in a project that it dislikes, and it must"
     " be asked before one begins;\n- The Secretariat has been asked to watch over this.", 3),
]  # fmt: skip


def claims_of(text: str) -> list[str]:
    reading = read_document(OPENING + text, dt.date(2022, 1, 1))
    return [each.exact for each in reading.proposals if each.exact not in OPENING]


@pytest.mark.parametrize("text", LISTS)
def test_items_that_are_no_sentences_go_on_with_the_sentence_that_opens_the_list(text: str) -> None:
    assert claims_of(text) == [text]


@pytest.mark.parametrize(("text", "count"), NO_LISTS)
def test_items_that_are_sentences_are_claims_of_their_own(text: str, count: int) -> None:
    assert len(claims_of(text)) >= count - 1
    assert text not in claims_of(text)


def test_a_list_of_states_is_set_beside_the_records() -> None:
    assert "supported" in verdicts_on("Observer states of the SCO are:\n\n- Mongolia\n- Iran", "2018-01-01")
    assert "contradicted" in verdicts_on("Observer states of the SCO are:\n\n- Mongolia\n- Turkey", "2018-01-01")


CLAUSES = [
    ("2024-03-01", "The accession of Iran to the SCO, which took effect in {}, opens a window on the Gulf.",
     "July 2023", "July 2021"),
    ("2008-03-01", "The SCO-Afghanistan Contact Group, established in November {}, has so far been of little use.",
     "2005", "2003"),
    ("2022-10-01", "The Samarkand summit of the SCO, at which the heads of state met {} on 15 and 16 September, was a"
     " milestone.", "face to face", "by video link"),
    ("2018-12-01", "Most books trace the organisation's line back to the Shanghai Five, formed in {}.", "1996", "1993"),
    ("2024-09-01", "Few diplomats will forget the Astana summit of the SCO, which took place on {} 2024.",
     "3 and 4 July", "24 and 25 June"),
]  # fmt: skip


@pytest.mark.parametrize(("day", "sentence", "right", "wrong"), CLAUSES)
def test_a_clause_is_compared_with_the_noun_it_speaks_of(day: str, sentence: str, right: str, wrong: str) -> None:
    assert verdict_on(sentence.format(right), day) == "supported"
    assert verdict_on(sentence.format(wrong), day) == "contradicted"


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        ("2012-10-29", "The Assembly turned to the SCO in December 2009, which is to say well after it had made it an"
         " observer."),
        ("2023-10-19", "Iran's full membership in the SCO, on which the leaders had decided in 2021, is young."),
        ("2019-07-01", "The leaders met in Bishkek, which lies at the foot of the Ala-Too mountains."),
    ],
)  # fmt: skip
def test_no_clause_is_held_against_a_noun_it_does_not_speak_of(day: str, sentence: str) -> None:
    assert verdict_on(sentence, day) != "contradicted"


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("The bases were a worry for the U.S. The leaders of the SCO asked for a date in July 2005.", 2),
        ("The bases were a worry for the U.S. Congress when the SCO asked for a date in July 2005.", 1),
        ("Karami asks in his article “Why should Iran join the SCO?” that the isolation be brought to an end.", 1),
    ],
)
def test_initials_and_titles_that_ask_end_no_sentence_by_themselves(sentence: str, count: int) -> None:
    reading = read_document(OPENING + sentence, dt.date(2022, 1, 1))
    assert len(reading.sentences) == count + 1
