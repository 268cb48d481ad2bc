"""The classifiers are what their files say, and speakers' labels are read wherever they stand."""

from __future__ import annotations

import csv
import datetime as dt
import lzma
from pathlib import Path

import pytest

from scodata.extraction.classifier import SCALE, classifier, unpacked
from scodata.extraction.features import features_of, sentence_features, tokens_of
from scodata.extraction.kinds import Signs, kind_of
from scodata.extraction.reader import Reader, kinds_of, surest
from scodata.extraction.world import the_world
from scodata.models.claim_terms import ClaimKind, WhyNot

SEEDS = Path(__file__).resolve().parent.parent / "seeds"


@pytest.mark.parametrize("name", ["kinds", "claims"])
def test_probabilities_add_up_to_one_whatever_the_words(name: str) -> None:
    for words in ("The summit opened in Astana.", "xyzzy", ""):
        found = classifier(name).probabilities(sentence_features(words))
        assert sum(found.values()) == pytest.approx(1)
        assert all(0 <= each <= 1 for each in found.values())


def test_the_classes_are_the_kinds_of_the_manual() -> None:
    assert set(classifier("kinds").classes) == {term.value for term in ClaimKind}
    assert set(classifier("claims").classes) == {"claim", "none"}
    assert set(classifier("joints").classes) == {"apart", "whole"}


def test_weights_count_by_hundredths_and_unknown_features_for_nothing() -> None:
    small = unpacked(lzma.compress(b"feature\t(intercept)\tword=on\nno\t0\t0\nyes\t0\t100\n"))
    assert small.probabilities({"word=off": 1.0}) == {"no": 0.5, "yes": 0.5}
    assert small.probabilities({"word=on": 1.0})["yes"] == pytest.approx(2.718281828 / 3.718281828)
    assert SCALE == 100


def test_names_figures_and_years_stand_for_their_sort() -> None:
    assert tokens_of("In 2018 President Xi Jinping met 12 leaders in Qingdao.") == [
        "in", "YEAR", "Xx", "met", "0", "leaders", "in", "Xx",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("The heads of state signed the declaration in Astana on 15 June 2011.", "event"),
        ("We will continue to support the development of the organisation.", "commitment"),
        ("Member states should deepen practical cooperation in all areas.", "proposal"),
        ("The organisation is expected to play a greater role in the region.", "prediction"),
        ("Cooperation within the organisation is of great importance for peace and stability.", "evaluation"),
    ],
)
def test_plain_sentences_are_of_their_kind(words: str, kind: str) -> None:
    rule = kind_of(words, Signs())
    assert surest(kinds_of(words, rule, "author", "author")).name == kind
    assert features_of(words, rule, "author", "author")[f"rule={rule.name}"] == 1


def test_training_sentences_are_coded_in_the_terms_of_the_manual() -> None:
    with (SEEDS / "training" / "sentences.tsv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    kinds, none = {term.value for term in ClaimKind}, {term.value for term in WhyNot}
    assert len(rows) > 2000
    for row in rows:
        assert row["coded"] in (none if row["claimant"] == "-" else kinds), row
        assert int(row["start"]) < int(row["end"]), row
        assert row["attribution"] in ("-", "author", "direct", "indirect"), row


def turns(text: str) -> list[str]:
    reader = Reader(text, dt.date(2022, 9, 15), the_world())
    return [claimant.id for _, claimant in reader.speakers.turns]


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("President of Russia Vladimir Putin: It grows.\n\nXi Jinping: It does.", ["vladimir-putin", "xi-jinping"]),
        ("Vladimir Putin (retranslated):It grows.\n\nQuestion: And then?", ["vladimir-putin", "unnamed:journalists"]),
        ("CCTV: What will the summit discuss? Mao Ning: The SCO summit will discuss security.", ["cctv", "mao-ning"]),
        (
            "Shri Arindam Bagchi, Official Spokesperson: Good evening.\n\nShri Vinay Mohan Kwatra, Foreign Secretary: "
            "India joined in 2017.\n\nOfficial Spokesperson: Thank you.",
            ["arindam-bagchi", "vinay-kwatra", "arindam-bagchi"],
        ),
        ("In his address to the summit, the Prime Minister said: “The SCO grows.”\n\nHe spoke of trade.", []),
    ],
)  # fmt: skip
def test_labels_say_who_has_the_word(text: str, speakers: list[str]) -> None:
    assert turns(text) == speakers
