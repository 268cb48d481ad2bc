"""The statements of a discourse network say who takes which side, at the three levels of actors."""

from __future__ import annotations

import pandas as pd
import pytest

import scodata
from scodata.errors import UsageError
from scodata.reading.network import LEVELS, PROJECTIONS, network, projected
from scodata.reading.statements import authors, propositions, statements, voices

ABOUT = pd.DataFrame({
    "proposition": ["concept:peace", "concept:war", "initiative:bank"],
    "sentence": ["States should live in peace.", "States may fight.", "Bank should be taken up."],
})  # fmt: skip
DAY = pd.Timestamp("2018-06-01")
BY = pd.DataFrame(
    [("d1", "ann", "Daily", "KAZ"), ("d1", "bob", "Daily", "KAZ"), ("d2", None, "Weekly", None)],
    columns=["document_id", "person", "organisation", "state"],
)
PERSONS = pd.DataFrame([("ann", "CHN"), ("eve", "TJK"), ("ned", "RUS")], columns=["person_id", "state_id"])
OFFICES = pd.DataFrame(
    [
        ("eve", "sco", "2016-01-01"),
        ("ned", "sco", "2010-01-01"),
        ("ned", None, "2015-01-01"),
        ("ned", "un", "2020-01-01"),
        ("ann", "institute", None),
    ],
    columns=["person_id", "body_id", "start_date"],
).astype({"start_date": "datetime64[s]"})


def claims(*rows: tuple[str, str, str, str | None, str | None]) -> pd.DataFrame:
    """Claims from (claim_id, document_id, claimant_type, claimant_id, claimant_state)."""
    columns = ["claim_id", "document_id", "claimant_type", "claimant_id", "claimant_state"]
    frame = pd.DataFrame(rows, columns=columns).astype("str")
    return frame.assign(time=DAY, statement="In our words: " + frame["claim_id"], start=range(len(frame)), end=900)


def mentions(*rows: tuple[str, str, str | None], role: str = "about") -> pd.DataFrame:
    """Mentions from (claim_id, `type:id`, stance)."""
    columns = ["claim_id", "entity_type", "entity_id", "role", "stance"]
    cells = [(claim, *entity.split(":"), role, stance) for claim, entity, stance in rows]
    return pd.DataFrame(cells, columns=columns).astype("str")


def table(told: pd.DataFrame, named: pd.DataFrame) -> pd.DataFrame:
    return statements(told, named, voices(told, named, BY, PERSONS, OFFICES), ABOUT)


@pytest.mark.parametrize(
    ("claimant", "person", "organisation", "state"),
    [
        (("d2", "author", None, None), None, "Weekly", None),
        (("d2", "person", "eve", None), "eve", "sco", "TJK"),
        (("d2", "person", "eve", "UZB"), "eve", "sco", "UZB"),
        (("d2", "person", "ned", None), "ned", "RUS", "RUS"),
        (("d2", "person", "ann", None), "ann", "institute", "CHN"),
        (("d2", "person", "zoe", None), "zoe", None, None),
        (("d2", "state", "UZB", None), None, "UZB", "UZB"),
        (("d2", "body", "sco", None), None, "sco", None),
        (("d2", "unnamed", "unnamed:critics", "USA"), None, "unnamed:critics", "USA"),
    ],
)
def test_a_claimant_is_the_actor_that_the_table_of_voices_says(
    claimant: tuple[str, str, str | None, str | None],
    person: str | None,
    organisation: str | None,
    state: str | None,
) -> None:
    (row,) = table(claims(("c1", *claimant)), mentions(("c1", "concept:peace", "supports"))).to_dict("records")
    actors = [None if pd.isna(row[level]) else row[level] for level in LEVELS]
    assert actors == [person, organisation, state]


def test_co_authors_are_two_persons_and_one_organisation() -> None:
    stated = table(claims(("c1", "d1", "author", None, None)), mentions(("c1", "concept:peace", "supports")))
    assert list(stated["id"]) == ["c1:concept:peace", "c1:concept:peace:2"]
    assert network("person", stated, ABOUT).edges["actor"].tolist() == ["ann", "bob"]
    (edge,) = network("organisation", stated, ABOUT).edges.to_dict("records")
    assert edge == {"actor": "Daily", "proposition": "concept:peace", "agree": 1, "disagree": 0, "weight": 1}


def test_a_co_claimant_takes_the_side_of_the_claim() -> None:
    named = pd.concat([
        mentions(("c1", "initiative:bank", "opposes")),
        mentions(("c1", "state:UZB", None), ("c1", "summit:chs-2018-qingdao", None), role="co-claimant"),
    ])  # fmt: skip
    found = network("state", table(claims(("c1", "d2", "state", "KAZ", None)), named), ABOUT)
    assert found.edges[["actor", "disagree", "weight"]].to_numpy().tolist() == [["KAZ", 1, -1], ["UZB", 1, -1]]
    assert found.propositions["sentence"].tolist() == ["Bank should be taken up."]


def test_a_claim_that_names_a_proposition_twice_counts_once() -> None:
    named = mentions(("c1", "concept:peace", "supports"), ("c1", "concept:peace", "supports"))
    assert len(table(claims(("c1", "d2", "state", "KAZ", None)), named)) == 1


def test_a_stance_without_a_proposition_or_a_side_has_no_statement() -> None:
    named = mentions(
        ("c1", "concept:slogan", "supports"), ("c1", "concept:peace", "neutral"), ("c1", "state:KAZ", None)
    )
    found = network("state", table(claims(("c1", "d2", "state", "KAZ", None)), named), ABOUT)
    assert found.statements.empty
    assert found.edges.empty
    for projection in PROJECTIONS:
        assert projected(found.edges, projection, "jaccard").empty


def test_a_concept_without_a_proposition_and_an_initiative_of_the_same_id_stay_apart() -> None:
    concepts = pd.DataFrame({"concept_id": ["peace", "slogan"], "proposition": ["States should live in peace.", None]})
    initiatives = pd.DataFrame({"initiative_id": ["peace"], "name": ["Peace Mission"]})
    assert propositions(concepts, initiatives).to_numpy().tolist() == [
        ["concept:peace", "States should live in peace."],
        ["initiative:peace", "Peace Mission should be taken up."],
    ]


def test_printed_authors_become_records_where_one_bears_the_name() -> None:
    cards = pd.DataFrame(
        [("d1", "Xi Jinping; Nobody Atall", "Daily", "CHN"), ("d2", None, None, None)],
        columns=["document_id", "author", "publisher", "publisher_country"],
    ).astype("str")
    rows = authors(cards).astype("object").to_numpy().tolist()
    assert rows[:2] == [["d1", "xi-jinping", "Daily", "CHN"], ["d1", "Nobody Atall", "Daily", "CHN"]]
    assert pd.isna(rows[2][1:]).all()


def test_the_levels_share_one_statement_table() -> None:
    first, *others = (scodata.discourse_network(level).statements for level in LEVELS)
    for other in others:
        pd.testing.assert_frame_equal(first, other)


def test_filters_keep_the_statements_that_fit() -> None:
    every = scodata.discourse_network().statements
    document, middle = every["document"].iloc[0], every["time"].iloc[len(every) // 2]
    narrowed = scodata.discourse_network(documents=document).statements
    pd.testing.assert_frame_equal(narrowed, every[every["document"] == document].reset_index(drop=True))
    late = scodata.discourse_network(since=middle.date()).statements
    early = scodata.discourse_network(until=f"{middle:%Y-%m-%d}").statements
    assert set(late["id"]) | set(early["id"]) == set(every["id"])
    assert set(late["id"]) & set(early["id"]) == set(every.loc[every["time"] == middle, "id"])


@pytest.mark.parametrize(("option", "table", "column"), [
    ("kind", "claims", "kind"), ("claimants", "claims", "claimant_type"), ("topics", "claim_topics", "topic"),
])  # fmt: skip
def test_the_values_of_a_filter_cover_the_statements_together(option: str, table: str, column: str) -> None:
    every = set(scodata.discourse_network().statements["id"])
    terms = list(scodata.load(table)[column].unique())
    parts = [set(scodata.discourse_network(**{option: term}).statements["id"]) for term in terms]
    assert set().union(*parts) == every == set(scodata.discourse_network(**{option: terms}).statements["id"])
    assert any(part != every for part in parts)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ({"level": "staet"}, "no level 'staet' - expected one of person, organisation, state - did you mean 'state'?"),
        ({"kind": "proposl"}, "no kind of claim 'proposl' - expected one of .* - did you mean 'proposal'?"),
        ({"topics": ["security", "econmy"]}, "no topic 'econmy' - expected one of .* - did you mean 'economy'?"),
        ({"claimants": "bodies"}, "no type of claimant 'bodies' - expected one of author, person, state, body"),
        ({"documents": "nowhere"}, "no coded document 'nowhere' - expected one of "),
        ({"since": "June"}, "no date 'June' - expected a day as 2017-06-09"),
        ({"until": "1900-01-01"}, "outside the time covered"),
    ],
)
def test_unknown_words_are_told_with_the_nearest(words: dict[str, str], told: str) -> None:
    with pytest.raises(UsageError, match=told.replace("?", r"\?")):
        scodata.discourse_network(**words)
