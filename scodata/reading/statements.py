"""Who takes which side in the coded documents: the statements of a discourse network."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from ..errors import UsageError, nearest
from .names import resolve

if TYPE_CHECKING:
    import pandas as pd

AGREEMENT = {"supports": 1, "opposes": 0}
COLUMNS = {
    "id": "str", "time": "datetime64[s]", "document": "str", "person": "str", "organisation": "str", "concept": "str",
    "agreement": "Int64", "text": "str", "state": "str", "start": "Int64", "end": "Int64",
}  # fmt: skip
"""The columns of the statement table, with their dtypes."""


def picked(what: str, wanted: str | Iterable[str], known: Iterable[Any]) -> list[str]:
    """The words asked for, each of them known; UsageError for the first that is not, with the nearest."""
    words, terms = [wanted] if isinstance(wanted, str) else list(wanted), [str(term) for term in known]
    for word in words:
        if word not in terms:
            raise UsageError(
                f"no {what} {word!r} - expected one of {', '.join(terms)} - {nearest(word, terms)}".rstrip(" -")
            )
    return words


def propositions(concepts: pd.DataFrame, initiatives: pd.DataFrame) -> pd.DataFrame:
    """What one can agree or disagree with: proposition (`concept:` or `initiative:` and the id), sentence."""
    import pandas as pd

    stated = concepts[concepts["proposition"].notna()]
    ideas = pd.DataFrame({"proposition": "concept:" + stated["concept_id"], "sentence": stated["proposition"]})
    plans = pd.DataFrame({
        "proposition": "initiative:" + initiatives["initiative_id"],
        "sentence": initiatives["name"] + " should be taken up.",
    })  # fmt: skip
    return pd.concat([ideas, plans], ignore_index=True).astype("str")


def authors(documents: pd.DataFrame) -> pd.DataFrame:
    """The authors of documents as actors: document_id, person, organisation, state; a row for each of several authors.

    Persons and organisations are ids where a record bears the printed name, else the name as printed.
    """
    listed = documents["author"].astype("object").str.split(";")
    each = documents.assign(author=listed).explode("author", ignore_index=True)
    people, houses = each["author"].astype("object").str.strip().astype("str"), each["publisher"]
    return each[["document_id"]].assign(
        person=resolve(people, "persons").fillna(people),
        organisation=resolve(houses, "bodies").fillna(houses),
        state=each["publisher_country"],
    )


def voices(
    claims: pd.DataFrame, mentions: pd.DataFrame, by: pd.DataFrame, persons: pd.DataFrame, offices: pd.DataFrame
) -> pd.DataFrame:
    """Who puts each claim forward, at the three levels; `claims` carry their document's date as `time`.

    | claimant | person | organisation | state |
    |---|---|---|---|
    | author | the document's author | its publisher | the publisher's country |
    | person | that person | the body of the last office taken up by then, else the state | the person's state |
    | state | - | that state | that state |
    | body | - | that body | - |
    | unnamed | - | the group as coded (`unnamed:critics`) | - |

    Where the claim gives a claimant_state, it is the state of a person, body or unnamed group. Co-claimants (persons,
    states, bodies) and co-authors are voices beside the claimant. A dash is null, as is whatever is not known.

    Returns:
        One row a claim and voice: claim_id, claimant_type, person, organisation, state, voice (number in the claim).
    """
    import pandas as pd

    written = claims.loc[claims["claimant_type"] == "author", ["claim_id", "document_id", "claimant_type"]]
    with_them = mentions[
        (mentions["role"] == "co-claimant") & mentions["entity_type"].isin(["person", "state", "body"])
    ].merge(claims[["claim_id", "time"]], on="claim_id")
    named = pd.concat([
        claims[claims["claimant_type"] != "author"],
        with_them.rename(columns={"entity_type": "claimant_type", "entity_id": "claimant_id"}),
    ]).drop_duplicates(["claim_id", "claimant_type", "claimant_id"])  # fmt: skip
    named = named.assign(**_levels(named, persons, offices))
    columns = ["claim_id", "claimant_type", "person", "organisation", "state"]
    found = pd.concat([written.merge(by, on="document_id")[columns], named[columns]], ignore_index=True)
    return found.assign(voice=found.groupby("claim_id").cumcount() + 1)


def _levels(named: pd.DataFrame, persons: pd.DataFrame, offices: pd.DataFrame) -> dict[str, pd.Series[Any]]:
    kind, claimant = named["claimant_type"], named["claimant_id"]
    is_person = kind == "person"
    of_person = claimant.where(is_person).map(persons.set_index("person_id")["state_id"])
    state = claimant.where(kind == "state", named["claimant_state"].fillna(of_person))
    held = named[["claim_id", "claimant_id", "time"]].merge(offices, left_on="claimant_id", right_on="person_id")
    held = held[held["start_date"].isna() | (held["start_date"] <= held["time"])]
    last = held.sort_values("start_date", na_position="first", kind="stable").drop_duplicates(
        ["claim_id", "claimant_id"], keep="last"
    )
    bodies = named[["claim_id", "claimant_id"]].merge(last, how="left")["body_id"].set_axis(named.index)
    organisation = claimant.where(~is_person, bodies.where(is_person).fillna(state))
    return {"person": claimant.where(is_person), "organisation": organisation, "state": state}


def statements(
    claims: pd.DataFrame, mentions: pd.DataFrame, voiced: pd.DataFrame, propositions: pd.DataFrame
) -> pd.DataFrame:
    """The statement table: each voice of a claim on each proposition that the claim supports or opposes.

    A claim that names a proposition twice takes one stance on it; a neutral stance is missing and has no row.

    Returns:
        COLUMNS, in the order of time and text. The id is claim and proposition, numbered from the second voice on.
    """
    taken = mentions.assign(
        concept=mentions["entity_type"] + ":" + mentions["entity_id"], agreement=mentions["stance"].map(AGREEMENT)
    )
    taken = taken[taken["agreement"].notna() & taken["concept"].isin(propositions["proposition"])]
    taken = taken[["claim_id", "concept", "agreement"]].drop_duplicates()
    told = claims.rename(columns={"document_id": "document", "statement": "text"})
    told = told[["claim_id", "time", "document", "text", "start", "end"]]
    rows = told.merge(taken, on="claim_id").merge(voiced, on="claim_id")
    rows = rows.sort_values(["time", "claim_id", "concept", "agreement", "voice"], kind="stable", ignore_index=True)
    numbered = (":" + rows["voice"].astype("str")).where(rows["voice"] > 1, "")
    rows["id"] = rows["claim_id"] + ":" + rows["concept"] + numbered
    return rows[list(COLUMNS)].astype(COLUMNS)
