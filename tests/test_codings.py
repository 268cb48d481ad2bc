"""Agreement is computed on units that both coders marked, and means what Krippendorff's alpha means."""

from __future__ import annotations

import random
from dataclasses import replace
from pathlib import Path

import krippendorff
import numpy as np
import pytest

import scodata
from scodata.assembly.codings import _shared, _Units, agreement, nominal_alpha
from scodata.assembly.recodings import agree, harmonised, recodings
from scodata.curation.recodings import Recoded
from scodata.curation.yamltree import Place
from scodata.errors import DataError
from scodata.models import Coding
from scodata.models.claim_terms import Basis
from scodata.publishing.build import build


def rows(pairs: list[tuple[str, str]], variable: str = "kind") -> list[Coding]:
    return [
        Coding(unit=f"d:{n}-{n + 1}", coder=coder, variable=variable, basis=Basis.TEXT, value=value)
        for n, pair in enumerate(pairs)
        for coder, value in zip(("one", "two"), pair, strict=True)
    ]


def test_coders_who_always_agree_have_alpha_one() -> None:
    (found,) = agreement(rows([("event", "event"), ("state", "state")] * 10))
    assert (found.n, found.alpha, found.low, found.high) == (20, 1.0, 1.0, 1.0)


def test_alpha_of_a_worked_example_is_as_published() -> None:
    """Krippendorff (2011), Computing alpha-reliability, example B: nominal data, two observers."""
    meg, owen = "aabbdcccedda", "babbbccceddd"
    (found,) = agreement(rows(list(zip(meg, owen, strict=True))))
    assert found.alpha == pytest.approx(0.692, abs=0.001)


def test_the_closed_form_is_the_library_s() -> None:
    draw = np.random.default_rng(11)
    for coders in (2, 3):
        counts = np.array([np.bincount(draw.integers(0, 7, coders), minlength=7) for _ in range(60)])
        theirs = krippendorff.alpha(value_counts=counts, level_of_measurement="nominal")
        assert nominal_alpha(counts) == pytest.approx(theirs)
    assert nominal_alpha(np.array([[2, 0], [2, 0]])) is None


def test_chance_alone_gives_about_zero_and_the_interval_holds_it() -> None:
    draw = random.Random(7)
    (found,) = agreement(rows([(draw.choice("ab"), draw.choice("ab")) for _ in range(400)]))
    assert found.alpha is not None
    assert found.low is not None
    assert found.high is not None
    assert abs(found.alpha) < 0.15
    assert found.low <= found.alpha <= found.high


def test_a_value_that_never_varies_has_no_alpha() -> None:
    (found,) = agreement(rows([("event", "event")] * 5))
    assert (found.n, found.alpha) == (5, None)


def test_units_coded_by_one_alone_do_not_count() -> None:
    lone = Coding(unit="d:90-91", coder="one", variable="kind", basis=Basis.TEXT, value="event")
    (found,) = agreement([*rows([("event", "event"), ("state", "event")]), lone])
    assert found.n == 2


@pytest.mark.parametrize(
    ("one", "other", "share"),
    [(("d", 0, 10), ("d", 0, 10), 1.0), (("d", 0, 10), ("d", 5, 15), 1 / 3), (("d", 0, 10), ("d", 10, 20), 0.0),
     (("d", 0, 10), ("e", 0, 10), 0.0)],
)  # fmt: skip
def test_spans_share_what_both_cover_of_what_either_covers(one, other, share) -> None:  # type: ignore[no-untyped-def]
    assert _shared(one, other) == pytest.approx(share)


def test_a_span_stands_for_one_unit_only() -> None:
    units = _Units()
    assert units.name(("d", 0, 10)) == "d:0-10"
    units.close()
    assert units.name(("d", 0, 9)) == "d:0-10"
    assert units.name(("d", 1, 10)) == "d:1-10"


def test_the_published_agreement_follows_from_the_published_codings() -> None:
    codings = [Coding(**row) for row in scodata.load("codings").to_dict("records")]
    published = scodata.load("agreement").set_index(["variable", "basis"])
    for found in agreement(codings):
        ours = published.loc[(found.variable, found.basis)]
        assert ours["n"] == found.n
        if found.basis == "text" and found.alpha is not None:
            assert ours["alpha"] == found.alpha
            assert ours["agreed"] == found.agreed


READ_AGAIN = Recoded(
    "summits", "chs-2018-qingdao", "start_date", "2018-06-09", "2018-06", "other-page", "", "", "", "", Place("")
)


@pytest.mark.parametrize(
    ("field", "first", "second", "same"),
    [
        ("start_date", "2018-06-09", "2018-06", True),
        ("start_date", "2018", "2018-06-09", True),
        ("start_date", "2018-06-09", "2018-06-10", False),
        ("start_date", "2018-06-09", "", False),
        ("ordinal", "18", "18.0", True),
        ("ordinal", "18", "17", False),
        ("name", "Qingdao Summit", "the Summit in Qingdao", True),
        ("name", "Qingdao Summit", "Astana Summit", False),
        ("chair_state", "CHN", "RUS", False),
        ("format", "in-person", "In-person", True),
    ],
)
def test_two_readers_of_a_cell_agree(field: str, first: str, second: str, same: bool) -> None:
    assert agree(replace(READ_AGAIN, field=field, first=first, second=second)) is same


def test_agreement_of_cells_is_on_those_with_two_values() -> None:
    cells = [READ_AGAIN, replace(READ_AGAIN, second="2019"), replace(READ_AGAIN, field="end_date", second="")]
    cells = [replace(cell, record=str(n)) for n, cell in enumerate(cells)]
    (found,) = agreement(harmonised(cells))
    assert (found.variable, found.basis, found.n, found.agreed) == ("summits", "other-page", 2, 0.5)
    assert [row.value for row in recodings(cells)] == ["2018-06-09", "2018-06", "2018-06-09", "2019", "2018-06-09"]


HEAD = "table\trecord\tfield\tfirst\tsecond\tbasis\turl\tnote\tsettled\treason\n"


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("summits\tchs-2001-shanghai\tcity\tShanghai\tBeijing\tother-page\t\t\t\t", "recoding not settled"),
        ("summits\tchs-2001-shanghai\tcity\tShanghai\tBeijing\tother-page\t\t\tBeijing\tNearer.", "settled otherwise"),
        ("summits\tchs-2001-shanghai\tcity\tShanghai\tBeijing\tother-page\t\t\tShanghai\t", "half settled"),
        ("summits\tchs-1901-nowhere\tcity\tShanghai\tShanghai\tother-page\t\t\t\t", "recoding of no record"),
        ("summits\tchs-2001-shanghai\ttown\tShanghai\tShanghai\tother-page\t\t\t\t", "unknown field"),
        ("summits\tchs-2001-shanghai\tcity\tShanghai\tShanghai\thearsay\t\t\t\t", "wrong value"),
        ("summits\tchs-2001-shanghai\tcity\t\t\tother-page\t\t\t\t", "coded by nobody"),
        ("summits\tchs-2001-shanghai", "wrong shape"),
    ],
)
def test_a_recoding_that_cannot_be_right_is_told(small: Path, line: str, fault: str) -> None:
    path = small / "seeds" / "codings" / "records.tsv"
    path.parent.mkdir(exist_ok=True)
    path.write_text(HEAD + line + "\n", encoding="utf-8")
    with pytest.raises(DataError, match=fault):
        build(small)
    path.write_text(
        HEAD + "summits\tchs-2001-shanghai\tcity\tShanghai\tShanghai\tother-page\t\t\t\t\n", encoding="utf-8"
    )
    assert build(small).tables["agreement"].num_rows == 1


def test_an_assertion_that_no_longer_holds_stops_the_build(small: Path) -> None:
    path = small / "seeds" / "assertions.yml"
    path.write_text("states: {rows: 3, cow_code: 0.9}\n")
    with pytest.raises(DataError) as error:
        build(small)
    assert [fault.what for fault in error.value.faults] == ["assertion broken"] * 2
    path.write_text("states: {rows: 2, cow_code: 0.5}\n")
    assert build(small).tables["states"].num_rows == 2


@pytest.mark.parametrize(
    "text",
    ["stats: {rows: 1}\n", "states: {colour: 1}\n", "states: {rows: many}\n", "states: {cow_code: 7}\n", "- x\n"],
)
def test_an_assertion_that_says_nothing_is_told(small: Path, text: str) -> None:
    (small / "seeds" / "assertions.yml").write_text(text)
    with pytest.raises(DataError, match=r"seeds/assertions.yml:1"):
        build(small)


def test_coverage_counts_every_record_once() -> None:
    counted = scodata.coverage().groupby("table")["records"].sum()
    for table, records in counted.items():
        assert records == len(scodata.load(str(table)))
    summits = scodata.coverage("summits")
    assert (summits["filled"] <= summits["cells"]).all()
    assert int(summits["disputed"].sum()) > 0
