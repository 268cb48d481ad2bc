"""Rules of extraction, case by case: the cases are the rows of tests/extraction/*.tsv."""

from __future__ import annotations

import csv
import datetime as dt
from pathlib import Path

import pytest

from scodata.extraction.blocks import blocks_of
from scodata.extraction.clock import Clock
from scodata.extraction.document import read_document
from scodata.extraction.furniture import mark
from scodata.extraction.proposals import Proposal
from scodata.extraction.quantities import quantities_of
from scodata.extraction.relevance import names_the_organisation
from scodata.extraction.times import times_of

CASES = Path(__file__).resolve().parent / "extraction"
CONTEXT = "The Shanghai Cooperation Organisation is a body.\n\n"
DAY = dt.date(2018, 10, 1)


def rows(name: str) -> list[dict[str, str]]:
    with (CASES / f"{name}.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def last_claims(sentence: str, day: dt.date = DAY) -> list[Proposal]:
    return [p for p in read_document(CONTEXT + sentence, day).proposals if p.start >= len(CONTEXT)]


@pytest.mark.parametrize("case", rows("times"), ids=lambda case: case["text"])
def test_times_are_resolved_against_the_date_of_the_document(case: dict[str, str]) -> None:
    text = case["text"]
    clock = Clock(dt.date.fromisoformat(case["date"]), None, " will " not in text)
    assert "; ".join(time.edtf for time in times_of(text, 0, len(text), clock)) == case["edtf"]


@pytest.mark.parametrize("case", rows("quantities"), ids=lambda case: case["text"])
def test_quantities_have_value_unit_and_qualifier(case: dict[str, str]) -> None:
    text = case["text"]
    found = quantities_of(text, 0, len(text), [])
    shown = "; ".join(
        f"{q.value:.10g} {q.unit} {q.qualifier}" if q.value < 1e9 else f"{q.value:.0f} {q.unit} {q.qualifier}"
        for q in found
    )
    assert shown == case["values"]


@pytest.mark.parametrize("case", rows("meetings"), ids=lambda case: case["text"])
def test_descriptions_of_meetings_resolve_through_the_records(case: dict[str, str]) -> None:
    claims = last_claims(case["text"], dt.date.fromisoformat(case["date"]))
    summits = {mention.entity_id for claim in claims for mention in claim.mentions if mention.entity_type == "summit"}
    assert ";".join(sorted(summits)) == case["summit"]


@pytest.mark.parametrize("case", rows("kinds"), ids=lambda case: case["sentence"])
def test_the_kind_is_the_first_that_fits(case: dict[str, str]) -> None:
    assert [claim.kind for claim in last_claims(case["sentence"])] == [case["kind"]]


@pytest.mark.parametrize("case", rows("claimants"), ids=lambda case: case["sentence"])
def test_the_claimant_is_whom_the_text_makes_responsible(case: dict[str, str]) -> None:
    *_, claim = last_claims(case["sentence"])
    claimant = claim.claimant
    shown = claimant.id if claimant.type in ("author", "unnamed") else f"{claimant.type}:{claimant.id}"
    assert (shown, claim.attribution) == (case["claimant"], case["attribution"])


@pytest.mark.parametrize("case", rows("relevance"), ids=lambda case: case["text"])
def test_only_a_text_that_names_the_organisation_is_read(case: dict[str, str]) -> None:
    assert names_the_organisation(case["text"]) == (case["about"] == "yes")
    if case["about"] == "no":
        assert not read_document(case["text"], DAY).proposals


@pytest.mark.parametrize("case", rows("why_not"), ids=lambda case: case["block"])
def test_furniture_is_told_from_running_text(case: dict[str, str]) -> None:
    around = "The heads of state of the SCO signed a declaration on the fight against terrorism in Tashkent."
    page = "\n\n".join(
        ["The SCO met in June.", "The SCO met in July.", "It met in May.", "It met again.", case["block"], around]
    )
    found = {marked.block.text: marked.why_not for marked in mark(blocks_of(page))}
    assert found[case["block"]] == case["why_not"]
    assert found[around] is None


def verdicts(sentence: str, day: str) -> set[str]:
    reading = read_document(sentence, dt.date.fromisoformat(day))
    return {proposal.verdict.verdict for proposal in reading.proposals if proposal.verdict}


def test_at_least_nine_in_ten_planted_errors_are_contradicted() -> None:
    cases = rows("planted")
    missed = [case["wrong"] for case in cases if "contradicted" not in verdicts(case["wrong"], case["date"])]
    assert len(cases) >= 100
    assert len(missed) <= 0.1 * len(cases), "\n".join(missed)


def test_no_right_sentence_is_contradicted() -> None:
    wronged = [case["right"] for case in rows("planted") if "contradicted" in verdicts(case["right"], case["date"])]
    assert not wronged


def test_a_count_is_judged_as_the_world_stood_on_the_day_of_the_document() -> None:
    sentence = "The Shanghai Cooperation Organisation has eight member states."
    assert verdicts(sentence, "2020-06-01") == {"supported"}
    assert verdicts(sentence, "2010-06-01") == {"contradicted"}
    assert verdicts(sentence, "2025-06-01") == {"contradicted"}


def test_a_verdict_gives_a_reason_that_names_the_record() -> None:
    (claim,) = read_document("The 18th SCO summit was held in Astana.", dt.date(2019, 1, 1)).proposals
    assert claim.verdict is not None
    assert claim.verdict.reason == "The record summits[chs-2018-qingdao] has the city Qingdao, not Astana."


@pytest.mark.parametrize(
    ("day", "edtf"), [("2016-01-01", "2016-06-24"), ("2017-01-20", "2016-06-24"), ("2016-09-01", "2016-06-24")]
)
def test_a_day_without_its_year_is_of_the_year_of_a_document_that_gives_no_more(day: str, edtf: str) -> None:
    text = "Shanghai Cooperation Organisation\n\nThe SCO leaders signed the memorandum in Tashkent on June 24."
    times = [time.edtf for claim in read_document(text, dt.date.fromisoformat(day)).proposals for time in claim.times]
    assert times == [edtf]


def test_what_a_state_will_do_in_the_chair_is_no_note_on_an_author() -> None:
    text = "As long as Pakistan is Chair of the Council, cooperation in the SCO will come first."
    page = f"Statement at the SCO Council of Heads of Government\n\nThe SCO met in Bishkek on Thursday.\n\n{text}"
    assert {marked.block.text: marked.why_not for marked in mark(blocks_of(page))}[text] is None


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Statement of the Foreign Minister of Pakistan at the SCO Council", "commitment"),
        ("Address by the Prime Minister of India at the SCO summit", "prediction"),
    ],
)
def test_what_a_state_will_do_is_promised_in_its_own_statement(heading: str, kind: str) -> None:
    text = f"{heading}\n\nThe SCO is dear to us.\n\nPakistan will raise the level of trade within the SCO."
    assert read_document(text, DAY).proposals[-1].kind == kind
