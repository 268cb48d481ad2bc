"""Each rule catches what it is there to catch: one change to a sound project, one fault of the right kind and place."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from scodata.checks.rules import RULES
from scodata.errors import DataError
from scodata.publishing.build import build

CASES = list(
    csv.DictReader((Path(__file__).parent / "rules.tsv").open(encoding="utf-8"), delimiter="\t", quoting=csv.QUOTE_NONE)
)


def test_the_small_project_is_sound(small: Path) -> None:
    built = build(small, small)
    assert built.texts == 1
    assert built.tables["summits"].num_rows == 2


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case['fault']}: {case['put'][:40]}")
def test_one_change_gives_its_fault(small: Path, case: dict[str, str]) -> None:
    path = small / case["file"]
    text = path.read_text(encoding="utf-8")
    find, put = (case[key].replace("\\n", "\n") for key in ("find", "put"))
    assert find in text, "the case does not fit the small project"
    path.write_text(text.replace(find, put, 1), encoding="utf-8")
    with pytest.raises(DataError) as error:
        build(small)
    faults = [fault for fault in error.value.faults if fault.what == case["fault"]]
    assert faults, f"expected {case['fault']!r}, got:\n{error.value}"
    assert faults[0].place.startswith("seeds/"), faults[0]


def test_every_rule_has_a_sentence_that_says_what_it_wants() -> None:
    assert all((rule.__doc__ or "").endswith(".") for rule in RULES)


def test_all_faults_are_told_at_once_most_frequent_first(small: Path) -> None:
    path = small / "seeds" / "states.yml"
    text = path.read_text().replace("gazette-2001-founding", "gone-2001-page")
    path.write_text(text.replace("start_date: 1996-04-26, end_date: 2001-06-15", "start_date: 1996-04-26"))
    with pytest.raises(DataError) as error:
        build(small)
    groups = [line for line in str(error.value).splitlines()[1:] if not line.startswith(" ")]
    sizes = [int(group.rsplit("(", 1)[1].rstrip(")")) for group in groups]
    assert len(groups) >= 2
    assert sizes == sorted(sizes, reverse=True)


def test_a_text_that_differs_from_its_codings_is_told(small: Path) -> None:
    path = small / "seeds" / "claims" / "essay-2001-club.yml"
    path.write_text(path.read_text().replace("quote: Two states founded the", "quote: Three states founded the"))
    with pytest.raises(DataError, match="quote does not open its span"):
        build(small, small)


def test_a_text_that_no_card_knows_is_told(small: Path) -> None:
    (small / "letter.txt").write_text("Dear all,")
    with pytest.raises(DataError, match=r"letter.txt - text without a card"):
        build(small, small)
    (small / "letter.txt").write_bytes(b"\xff\xfe broken")
    with pytest.raises(DataError, match=r"letter.txt - text without a card"):
        build(small, small)
