"""What two readers found the founding texts to name has a record: the list of what is missing is empty."""

from __future__ import annotations

import csv
import hashlib
import re

import pytest
from conftest import ROOT, SHARED

SEEDS = ROOT / "seeds"
COLUMNS = ["document", "span", "name", "type", "record", "readers"]
FILES = {
    "state": "states",
    "summit": "summits",
    "body": "bodies",
    "instrument": "instruments",
    "initiative": "initiatives",
    "concept": "concepts",
    "person": "persons",
    "document": "documents",
}
FOUNDING = {"yuan-2021-cgtn", "xi-2020-bolstering", "sun-2018-beijing-review", "qiang-2024-horizons", "li-2019-csst"}


def rows() -> list[dict[str, str]]:
    """The rows of the list, as they stand in the file."""
    with (SEEDS / "checklist.tsv").open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))


def ids(kind: str) -> set[str]:
    """The ids of all records of a type, read from its seed file."""
    text = (SEEDS / f"{FILES[kind]}.yml").read_text(encoding="utf-8")
    return set(re.findall(r"^([A-Za-z0-9][A-Za-z0-9-]*):", text, flags=re.MULTILINE))


def span(row: dict[str, str]) -> tuple[int, int]:
    start, _, end = row["span"].partition("-")
    return int(start), int(end)


def has_no_record(row: dict[str, str]) -> bool:
    return re.match(r"none: \S", row["record"]) is not None


def test_the_list_is_whole_and_in_order() -> None:
    listed = rows()
    assert all(list(row) == COLUMNS and all(row.values()) for row in listed)
    assert {row["document"] for row in listed} == FOUNDING
    assert {row["readers"] for row in listed} == {"1", "2", "12"}
    assert {row["type"] for row in listed} <= set(FILES)
    places = [(row["document"], *span(row)) for row in listed]
    assert places == sorted(set(places))


def test_nothing_named_in_the_texts_is_without_a_record() -> None:
    records = {kind: ids(kind) for kind in FILES}
    without = []
    for row in rows():
        kind, _, record = row["record"].partition(":")
        if not has_no_record(row) and record not in records.get(kind, ()):
            without.append(row)
    assert without == []


def test_few_rows_are_said_to_be_no_entity_and_none_that_both_readers_found() -> None:
    listed = rows()
    left_out = [row for row in listed if has_no_record(row)]
    assert len(left_out) < 0.08 * len(listed)
    assert [row for row in left_out if row["readers"] == "12"] == []


def test_many_initiatives_bodies_instruments_and_concepts_are_named() -> None:
    kinds = ("initiative:", "body:", "instrument:", "concept:")
    assert len({row["record"] for row in rows() if row["record"].startswith(kinds)}) >= 60


def test_spans_and_names_agree_with_the_texts_where_these_are_held() -> None:
    if not (SHARED / "seeds").is_dir():
        pytest.skip("the texts are not beside this clone")
    cards = (SEEDS / "documents.yml").read_text(encoding="utf-8")
    hashes = {name: re.search(rf"^{name}:\n(?:  .*\n)*?  sha256: (\w+)", cards, re.MULTILINE) for name in FOUNDING}
    files = [path.read_bytes() for path in (SHARED / "seeds").glob("*.txt")]
    held = {hashlib.sha256(raw).hexdigest(): raw.decode("utf-8") for raw in files}
    texts = {name: held[found[1]] for name, found in hashes.items() if found}
    assert set(texts) == FOUNDING
    wrong = []
    for row in rows():
        start, end = span(row)
        found = " ".join(texts[row["document"]][start:end].split())
        if found != row["name"]:
            wrong.append((row["document"], row["span"], row["name"], found))
    assert wrong == []
