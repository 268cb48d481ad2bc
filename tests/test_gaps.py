"""Reasons that hold for a whole column explain what is empty, and only that."""

from pathlib import Path

import pytest

import scodata
from scodata.curation import records
from scodata.curation.gaps import read_gaps
from scodata.curation.records import Curated
from scodata.curation.shapes import SHAPES
from scodata.curation.yamltree import parse_yaml

STATES = b"""
AND: {name: Andorra}
KAZ: {name: Kazakhstan, vdem_id: 121}
KGZ: {name: Kyrgyzstan, missing: [{field: vdem_id, reason: not-stated}]}
"""


def gathered(gaps: str) -> Curated:
    curated = Curated()
    shape = next(shape for shape in SHAPES if shape.table == "states")
    records.read_file(shape, parse_yaml(STATES, "states.yml"), curated)
    read_gaps(parse_yaml(gaps.encode(), "missing.yml"), curated)
    return curated


def reasons(curated: Curated) -> dict[str, str]:
    return {placed.record.record_id: placed.record.reason for placed in curated.tables["missing"]}


def test_a_reason_for_a_column_leaves_filled_cells_and_own_reasons_alone() -> None:
    curated = gathered("states: [{field: vdem_id, reason: not-applicable, looked_in: its country table}]")
    assert not curated.faults
    assert reasons(curated) == {"AND": "not-applicable", "KGZ": "not-stated"}


def test_where_narrows_a_reason() -> None:
    curated = gathered("states: [{field: capital, reason: not-stated, where: {name: Andorra}}]")
    assert reasons(curated) == {"AND": "not-stated", "KGZ": "not-stated"}
    assert len(curated.tables["missing"]) == 2


@pytest.mark.parametrize(
    ("gaps", "what"),
    [
        ("[]", "wrong shape"),
        ("sates: [{field: vdem_id, reason: not-stated}]", "unknown table"),
        ("states: [{field: vdem, reason: not-stated}]", "wrong shape"),
        ("states: [{field: vdem_id, reason: not-stated, where: {nme: x}}]", "unknown field"),
        ("states: [{field: vdem_id, reason: forgotten}]", "wrong value"),
        ("states: [{field: name, reason: not-stated}]", "reason without a gap"),
    ],
)
def test_a_wrong_reason_is_told_with_its_place(gaps: str, what: str) -> None:
    faults = gathered(gaps).faults
    assert [fault.what for fault in faults][:1] == [what]
    assert faults[0].place.startswith("missing.yml:1:")


def test_every_expected_empty_cell_of_the_release_has_a_reason() -> None:
    assert scodata.coverage()["unexplained"].sum() == 0


def test_a_seed_folder_needs_no_such_file(tmp_path: Path) -> None:
    from scodata.curation import read_seeds

    (tmp_path / "release.yml").write_bytes((Path(__file__).parent.parent / "seeds" / "release.yml").read_bytes())
    _, curated = read_seeds(tmp_path)
    assert not [fault for fault in curated.faults if "missing.yml" in fault.place]
