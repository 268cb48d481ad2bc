"""Who speaks in a passage and what a sentence names, case by case; and the lexicons that these rest on."""

from __future__ import annotations

import datetime as dt
import lzma
import re
from collections import Counter

import pytest
from test_extraction_cases import CONTEXT, rows

from scodata.extraction.document import read_document
from scodata.extraction.features import word_classes
from scodata.extraction.gazetteer import the_gazetteer
from scodata.extraction.lexicon import FOLDER
from scodata.extraction.lexicon import rows as entries
from scodata.extraction.mentions import mentions_of

DAY = dt.date(2012, 6, 10)
PARAGRAPH = " ¶ "


@pytest.mark.parametrize("case", rows("voices"), ids=lambda case: case["document"])
def test_the_last_claim_of_a_passage_is_whose_the_passage_says(case: dict[str, str]) -> None:
    passage = case["document"].replace(PARAGRAPH, "\n\n")
    document = passage if passage.startswith("#") else CONTEXT + passage
    claim = read_document(document, DAY).proposals[-1]
    shown = claim.claimant.id
    if claim.claimant.type not in ("author", "unnamed"):
        shown = f"{claim.claimant.type}:{shown}"
    assert claim.exact in passage.split("\n\n")[-1]
    assert (shown, claim.attribution) == (case["claimant"], case["attribution"])


@pytest.mark.parametrize("case", rows("names"), ids=lambda case: case["sentence"])
def test_a_sentence_names_what_it_writes_out_and_not_the_names_inside_names(case: dict[str, str]) -> None:
    named = {mention.entity_id for mention in mentions_of(case["sentence"], the_gazetteer(), DAY)}
    assert "; ".join(sorted(named)) == case["named"]


@pytest.mark.parametrize(("word", "other"), [("stressed", "underlined"), ("said", "noted"), ("visited", "attended")])
def test_words_that_keep_the_same_company_share_a_class(word: str, other: str) -> None:
    assert set(word_classes(word)) & set(word_classes(other))


@pytest.mark.parametrize("word", ["", "Stressed", "xyzzy", "stressed underlined"])
def test_what_is_no_known_word_has_no_class(word: str) -> None:
    assert word_classes(word) == ()


def test_each_word_has_one_coarse_and_one_fine_class() -> None:
    lines = lzma.decompress((FOLDER / "word_classes.tsv.xz").read_bytes()).decode("utf-8").splitlines()[1:]
    counted = Counter(line.split("\t")[0] for line in lines)
    assert [word for word, count in counted.items() if count > 1] == []
    assert [line for line in lines if line.count("\t") != 2] == []


@pytest.mark.parametrize(("name", "key"), [("organisations.tsv", "body_id"), ("statesmen.tsv", "person_id")])
def test_a_lexicon_lists_each_once_under_a_slug(name: str, key: str) -> None:
    listed = [row[key] for row in entries(name)]
    assert [each for each in listed if not re.fullmatch(r"[a-z0-9]+(?:-[a-z0-9]+)*", each)] == []
    assert [each for each, count in Counter(listed).items() if count > 1] == []


def test_a_lexicon_adds_to_the_records_and_repeats_none_of_them() -> None:
    world = the_gazetteer().world
    borne = {(row["record_id"], row["name"]) for row in world.table("names")}
    repeated = [row["name"] for row in entries("statesmen.tsv") if row["person_id"] in world.index["persons"]]
    for row in entries("organisations.tsv"):
        names = "; ".join(filter(None, (row["names"], row["abbreviations"]))).split("; ")
        repeated += [row["body_id"]] if all((row["body_id"], name) in borne for name in names) else []
    assert repeated == []


def test_statesmen_are_of_states_that_have_a_code() -> None:
    states = {row["state_id"] for row in entries("states.tsv")}
    assert [row["name"] for row in entries("statesmen.tsv") if row["state_id"] and row["state_id"] not in states] == []


WHO_SPEAKS = (
    "Rajnath Singh, India's Defence Minister, who was in Qingdao as well, said that the SCO should strive in common."
)
FIRST_QUOTED = (
    "Dong Jun, the Defence Minister of China, received guests of the SCO in Qingdao.\n\n"
    '"As the great changes of this century speed up, unilateralism is spreading," said Dong on Wednesday.'
)


def test_what_is_told_of_a_speaker_is_the_authors() -> None:
    found = {each.exact: each.claimant.id for each in read_document(WHO_SPEAKS, dt.date(2025, 6, 26)).proposals}
    assert found["who was in Qingdao as well,"] == "author"
    assert {value for key, value in found.items() if "strive" in key} == {"rajnath-singh"}


def test_all_parts_of_a_quotation_are_its_speakers() -> None:
    found = [
        each for each in read_document(FIRST_QUOTED, dt.date(2025, 6, 26)).proposals if "received" not in each.exact
    ]
    assert {(each.claimant.id, each.attribution) for each in found} == {("dong-jun", "direct")}


def test_a_minister_is_called_by_either_part_of_a_chinese_name() -> None:
    text = "Zhang Ming, Secretary-General of the SCO, met the press.\n\nThe SCO is open to others, Ming said."
    assert [each.claimant.id for each in read_document(text, dt.date(2022, 9, 16)).proposals][-1] == "zhang-ming"


def test_a_second_verb_of_saying_keeps_the_subject_of_the_first_clause() -> None:
    text = (
        "Rajnath Singh attended the SCO meeting in Qingdao on Thursday and warned that old frontiers are no protection."
    )
    found = {each.exact.split()[0]: each.claimant.id for each in read_document(text, dt.date(2025, 6, 26)).proposals}
    assert found == {"Rajnath": "author", "and": "rajnath-singh"}
