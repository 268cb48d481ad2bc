"""A discourse network counts who took which side, as Leifeld's Discourse Network Analyzer does."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import networkx as nx
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_cli import run
from test_statements import ABOUT, claims, mentions, table

import scodata
from scodata.errors import MissingExtra, UsageError
from scodata.reading.network import LEVELS, NORMALISATIONS, PROJECTIONS, DiscourseNetwork, network, projected
from scodata.reading.statements import COLUMNS


def edges(*rows: tuple[str, str, int, int]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=["actor", "proposition", "agree", "disagree"])


BY_HAND = edges(("a", "p", 2, 0), ("a", "q", 0, 1), ("b", "p", 1, 0), ("b", "q", 1, 0), ("c", "r", 3, 0))
"""Claims: 3 of a, 2 of b, 3 of c. a and b meet twice on p, and once on opposite sides on q; nobody meets c."""


@pytest.mark.parametrize(
    ("projection", "normalisation", "weight"),
    [
        ("congruence", "none", 2),
        ("congruence", "average activity", 2 / 2.5),
        ("congruence", "jaccard", 2 / (1 + 1 + 2)),
        ("congruence", "cosine", 2 / (3 * 2)),
        ("conflict", "none", 1),
        ("conflict", "average activity", 1 / 2.5),
        ("conflict", "jaccard", 1 / (1 + 1 + 2)),
        ("conflict", "cosine", 1 / (3 * 2)),
        ("subtract", "none", 1),
        ("subtract", "average activity", 1 / 2.5),
        ("subtract", "jaccard", 1 / (1 + 1 + 2)),
        ("subtract", "cosine", 1 / (3 * 2)),
    ],
)
def test_projections_weigh_as_computed_by_hand(projection: str, normalisation: str, weight: float) -> None:
    matrix = projected(BY_HAND, projection, normalisation)
    assert list(matrix.index) == list(matrix.columns) == ["a", "b", "c"]
    assert matrix.loc["a", "b"] == matrix.loc["b", "a"] == pytest.approx(weight)
    assert matrix.to_numpy(dtype=float).sum() == pytest.approx(2 * weight)
    assert set(map(str, matrix.dtypes)) == {"Int64" if normalisation == "none" else "Float64"}


def test_co_rejection_is_congruence_and_repeated_conflict_may_pass_one() -> None:
    both_against = edges(("a", "p", 0, 1), ("b", "p", 0, 2))
    assert projected(both_against, "congruence", "none").loc["a", "b"] == 2
    at_odds = edges(("a", "p", 3, 0), ("b", "p", 0, 3))
    assert projected(at_odds, "conflict", "jaccard").loc["a", "b"] == 1.5


SAID = st.lists(
    st.tuples(
        st.sampled_from(["CHN", "KAZ", "RUS", "UZB"]),
        st.sampled_from(list(ABOUT["proposition"])),
        st.sampled_from(["supports", "opposes", "neutral"]),
    ),
    max_size=25,
)


def spoken(said: list[tuple[str, str, str]]) -> DiscourseNetwork:
    told = claims(*((f"c{n:02}", "d2", "state", state, None) for n, (state, _, _) in enumerate(said)))
    named = mentions(*((f"c{n:02}", concept, stance) for n, (_, concept, stance) in enumerate(said)))
    return network("state", table(told, named), ABOUT)


@given(SAID)
def test_neutral_never_counts(said: list[tuple[str, str, str]]) -> None:
    found, sided = spoken(said), [each for each in said if each[2] != "neutral"]
    assert len(found.statements) == found.edges[["agree", "disagree"]].sum().sum() == len(sided)
    pd.testing.assert_frame_equal(found.edges, spoken(sided).edges)
    for state, concept, agree, disagree, weight in found.edges.itertuples(index=False):
        assert agree == said.count((state, concept, "supports"))
        assert disagree == said.count((state, concept, "opposes"))
        assert weight == agree - disagree


@given(SAID, st.sampled_from(NORMALISATIONS))
def test_projections_are_symmetric_and_within_their_bounds(said: list[tuple[str, str, str]], norm: str) -> None:
    found = spoken(said)
    same, opposite, signed = (
        each.to_numpy(dtype=float) for each in (found.congruence(norm), found.conflict(norm), found.subtract(norm))
    )
    for matrix in (same, opposite, signed):
        assert (matrix == matrix.T).all()
        assert (matrix.diagonal() == 0).all()
    assert (same >= 0).all()
    assert (opposite >= 0).all()
    assert abs(signed - (same - opposite)).max(initial=0) < 1e-12
    if norm in ("jaccard", "cosine"):
        assert (same <= 1).all()
    if norm == "cosine":
        assert (same + opposite <= 1 + 1e-12).all()


def test_networkx_reads_the_two_modes_back_from_graphml(tmp_path: Path) -> None:
    found = spoken([("KAZ", "concept:peace", "supports"), ("KAZ", "concept:peace", "opposes")] * 2
                   + [("UZB", "initiative:bank", "opposes")])  # fmt: skip
    found.to_graphml(tmp_path / "two.graphml")
    graph = nx.read_graphml(tmp_path / "two.graphml")
    assert graph.nodes["KAZ"] == {"mode": "actor", "label": "KAZ"}
    assert graph.nodes["concept:peace"] == {"mode": "proposition", "label": "States should live in peace."}
    assert graph.edges["KAZ", "concept:peace"] == {"agree": 2, "disagree": 2, "weight": 0}
    assert graph.edges["UZB", "initiative:bank"]["weight"] == -1
    assert nx.is_bipartite(graph)


@pytest.mark.parametrize("projection", PROJECTIONS)
def test_networkx_reads_a_projection_back_from_graphml(projection: str, tmp_path: Path) -> None:
    found = DiscourseNetwork("state", pd.DataFrame(), BY_HAND, ABOUT)
    found.to_graphml(tmp_path / "one.graphml", projection, "jaccard")
    graph = nx.read_graphml(tmp_path / "one.graphml")
    assert sorted(graph.nodes) == ["a", "b", "c"]
    assert list(graph.edges(data="weight")) == [("a", "b", projected(BY_HAND, projection, "jaccard").loc["a", "b"])]
    assert graph.graph["normalisation"] == "jaccard"


def test_graphml_names_the_extra_where_networkx_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setitem(sys.modules, "networkx", None)
    with pytest.raises(MissingExtra, match=r"pip install 'scodata\[network\]'"):
        spoken([]).to_graphml(tmp_path / "no.graphml")


def test_the_statement_table_reads_back_from_csv(tmp_path: Path) -> None:
    found = scodata.discourse_network()
    found.to_csv(tmp_path / "statements.csv")
    again = pd.read_csv(tmp_path / "statements.csv", keep_default_na=False, na_values=[""]).astype(COLUMNS)
    pd.testing.assert_frame_equal(again, found.statements)


@pytest.mark.parametrize("level", LEVELS)
def test_the_published_network_rests_on_statements_with_a_side_and_a_sentence(level: str) -> None:
    found = scodata.discourse_network(level)
    assert found.statements["id"].is_unique
    assert set(found.statements["agreement"]) <= {0, 1}
    assert found.statements["time"].is_monotonic_increasing
    assert set(found.edges["proposition"]) == set(found.propositions["proposition"])
    assert set(found.edges["actor"]) == set(found.statements[level].dropna())
    assert not found.edges.empty


def test_an_unknown_normalisation_is_told_with_the_nearest(tmp_path: Path) -> None:
    found = spoken([])
    with pytest.raises(UsageError, match=r"no normalisation 'average' .* did you mean 'average activity'"):
        found.congruence("average")
    with pytest.raises(UsageError, match=r"no projection 'conflicts' .* did you mean 'conflict'"):
        found.to_graphml(tmp_path / "x.graphml", "conflicts")
    with pytest.raises(UsageError, match="no normalisation 'jaccard' - expected one of none"):
        found.to_graphml(tmp_path / "x.graphml", normalisation="jaccard")


def test_the_command_says_the_same_in_every_format(tmp_path: Path) -> None:
    words = ["network", "--level", "state", "--normalisation", "jaccard"]
    matrix = scodata.discourse_network("state").congruence("jaccard").round(6)
    rows = json.loads(run(*words, "--format", "json").stdout)
    assert [row.pop("actor") for row in rows] == list(matrix.index)
    assert [list(row.values()) for row in rows] == matrix.to_numpy(dtype=float).tolist()
    assert len(run(*words, "--format", "csv").stdout.splitlines()) == len(run(*words).stdout.splitlines())
    done = run(*words, "--format", "graphml", "--output", "net.graphml", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, "net.graphml\n")
    assert sorted(nx.read_graphml(tmp_path / "net.graphml").nodes) == list(matrix.index)


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (["--level", "staet"], 2, "did you mean 'state'?"),
        (["--show", "edge"], 2, "did you mean 'edges'?"),
        (["--show", "edges", "--normalisation", "jaccard"], 2, "expected --show congruence, conflict, subtract"),
        (["--show", "statements", "--format", "graphml"], 2, "expected --show edges, congruence"),
        (["--output", "/proc/no/such.csv"], 2, "expected a file that can be written"),
        (["--until", "1997-01-01"], 1, "no statement fits"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_the_command_tells_mistakes_with_the_right_exit_status(words: list[str], status: int, told: str) -> None:
    done = run("network", *words)
    assert done.returncode == status, done.stderr
    assert told in done.stderr
    assert "Traceback" not in done.stderr
