"""How to cite the dataset, and the sources of exactly the rows used."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from ..errors import UsageError, nearest
from . import bibliography
from .frames import load, record_keys
from .package import descriptor, resources

if TYPE_CHECKING:
    import pandas as pd

WRITERS: dict[str, Callable[[list[dict[str, Any]]], str]] = {
    "bibtex": bibliography.bibtex,
    "apa": bibliography.apa,
    "ris": bibliography.ris,
    "csl-json": lambda items: json.dumps(items, ensure_ascii=False, indent=1),
}
FROM_SPELLS = {"member_states": ["state_id"], "state_years": ["state_id"], "dyad_years": ["state_a", "state_b"]}
"""Derived tables whose rows rest on the spells of the states in these columns."""


def cite(frame: pd.DataFrame | None = None, style: str = "bibtex", table: str | None = None) -> str:
    """Cite the dataset, and with a frame the sources of exactly its rows too.

    Args:
        frame: rows of one of the tables, as loaded, filtered or joined with more columns; None cites the dataset alone.
        style: "bibtex", "apa", "ris" or "csl-json".
        table: the table that the rows are of, where their columns do not tell.

    Returns:
        The bibliography as text, the dataset first, then the sources by id.

    Raises:
        UsageError: an unknown style, or rows whose table cannot be told.
    """
    if style not in WRITERS:
        hint = nearest(style, WRITERS)
        raise UsageError(f"no style {style!r} - expected one of {', '.join(WRITERS)} - {hint}".rstrip(" -"))
    items = [dataset_item()]
    if frame is not None and not hasattr(frame, "columns"):
        raise UsageError(f"rows of type {type(frame).__name__} - expected a pandas DataFrame")
    if frame is not None:
        items += document_items(_documents_of(frame, table or _table_of(frame)))
    return WRITERS[style](items)


def dataset_item() -> dict[str, Any]:
    """The dataset itself as a CSL item."""
    card = descriptor()
    return {
        "id": f"scodata-{card['version']}",
        "type": "dataset",
        "title": card["title"],
        "author": [{"literal": person["title"]} for person in card["contributors"]],
        "issued": bibliography.date_parts(card["cutoff"][:4], "year"),
        "version": card["version"],
        "URL": card["homepage"],
        "note": f"Data to {card['cutoff']}",
    }


def document_items(document_ids: set[str]) -> list[dict[str, Any]]:
    """CSL items of the documents with these ids, sorted by id."""
    documents = load("documents")
    chosen = documents[documents["document_id"].isin(document_ids)].sort_values("document_id")
    return [bibliography.csl_item(row) for row in chosen.to_dict("records")]


def _table_of(frame: pd.DataFrame) -> str:
    columns = set(frame.columns)
    fitting = [
        (len(columns & set(names)), name)
        for name, each in resources().items()
        if set(each["schema"]["primaryKey"]) <= columns
        and (names := [field["name"] for field in each["schema"]["fields"]])
    ]
    if not fitting:
        raise UsageError("rows of no known table - expected the key columns of a table - name it with table=")
    return max(fitting, key=lambda pair: pair[0])[1]


def _documents_of(frame: pd.DataFrame, table: str) -> set[str]:
    if "document_id" in frame:
        return set(frame["document_id"].dropna())
    if "claim_id" in frame:
        claims = load("claims")
        return set(claims[claims["claim_id"].isin(frame["claim_id"])]["document_id"])
    citations = load("citations")
    if table in FROM_SPELLS:
        states = {state for column in FROM_SPELLS[table] for state in frame[column]}
        spells = load("memberships")
        return _cited(citations, "memberships", set(spells[spells["state_id"].isin(states)]["membership_id"]))
    if table == "summit_states":
        delegations = {f"{row.summit_id}:{row.state_id}" for row in frame.itertuples()}
        summits = _cited(citations, "summits", set(frame["summit_id"]))
        return summits | _cited(citations, "delegations", delegations)
    return _cited(citations, table, set(record_keys(frame, table)))


def _cited(citations: pd.DataFrame, table: str, keys: set[str]) -> set[str]:
    rows = citations[(citations["table"] == table) & citations["record_id"].isin(keys)]
    return set(rows["document_id"])
