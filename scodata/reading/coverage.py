"""What is there and what is not: records by table and year, gaps with reasons, thin and disputed sourcing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .frames import load, record_keys
from .package import fields, resource, resources

if TYPE_CHECKING:
    import pandas as pd

YEAR_OF = {
    "summits": "start_date", "memberships": "start_date", "applications": "date", "chairs": "start_date",
    "instruments": "adopted_date", "instrument_parties": "date", "initiatives": "proposed_date",
    "initiative_events": "date", "positions": "date", "bodies": "established_date", "offices": "start_date",
    "exercises": "start_date", "relations": "date", "budget_shares": "from_date", "documents": "published",
}  # fmt: skip
"""The date by which a table's records are counted by year."""

PARENTS = {
    "delegations": ("summit_id", "summits", "start_date"),
    "exercise_participants": ("exercise_id", "exercises", "start_date"),
}
REASONS = ("not-applicable", "not-stated", "conflicting-sources", "not-yet-coded")


def coverage(table: str | None = None) -> pd.DataFrame:
    """Count what the curated tables hold, table by year.

    Args:
        table: one table; None for all that carry sources.

    Returns:
        One row a table and year (year is null where the date is not known): table, year, records, cells (optional ones
        that are filled or that a reader would expect filled, and names in the languages expected), filled, one column a
        reason of the table `missing` (underscores for hyphens), unexplained (expected, empty, without a reason),
        single_sourced (records that rest on one document), disputed (citations that say otherwise).

    Raises:
        UsageError: no such table.
    """
    import pandas as pd

    cited = load("citations")
    gaps = load("missing")
    sourced = set(cited["table"]) - {"names"}
    names = [name for name in resources() if name in sourced] if table is None else [table]
    named = load("names")
    frames = [_of_table(name, cited, gaps, named[named["table"] == name]) for name in names]
    return pd.concat(frames, ignore_index=True)


def sources() -> pd.DataFrame:
    """Count the documents by publisher's country and language.

    Returns:
        One row a country and language: publisher_country (null: international or not stated), language, documents,
        citations, share (of all citations), most citations first.
    """
    documents = load("documents")
    counts = load("citations")["document_id"].value_counts()
    documents = documents.assign(citations=documents["document_id"].map(counts).fillna(0).astype("Int64"))
    grouped = documents.groupby(["publisher_country", "language"], dropna=False, as_index=False)
    frame = grouped.agg(documents=("document_id", "size"), citations=("citations", "sum"))
    frame["share"] = (frame["citations"] / frame["citations"].sum()).astype("Float64").round(4)
    return frame.sort_values(["citations", "documents"], ascending=False).reset_index(drop=True)


def _of_table(name: str, cited: pd.DataFrame, gaps: pd.DataFrame, named: pd.DataFrame) -> pd.DataFrame:
    import pandas as pd

    frame = load(name)
    keys = record_keys(frame, name)
    mine = cited[cited["table"] == name]
    documents = mine[mine["value"].isna()].groupby("record_id")["document_id"].nunique()
    disputes = mine[mine["certainty"] == "disputed"].groupby("record_id").size()
    explained = gaps[gaps["table"] == name]
    reasons = explained.groupby(["record_id", "reason"]).size()
    optional = {field["name"]: field["expected"] for field in fields(name) if "expected" in field}
    filled = frame[list(optional)].notna()
    empty = ~filled & pd.DataFrame({column: _expected(frame, how) for column, how in optional.items()}, frame.index)
    for language in resource(name)["schema"].get("expectedNames", ()):
        filled[f"names.{language}"] = keys.isin(named.loc[named["language"] == language, "record_id"])
        empty[f"names.{language}"] = ~filled[f"names.{language}"]
    told = {column: keys.isin(explained.loc[explained["field"] == column, "record_id"]) for column in empty}
    rows = pd.DataFrame({
        "table": name,
        "year": _years(frame, name),
        "records": 1,
        "cells": (filled | empty).sum(axis=1),
        "filled": filled.sum(axis=1),
        **{reason.replace("-", "_"): _count(keys, reasons, reason) for reason in REASONS},
        "unexplained": (empty & ~pd.DataFrame(told, frame.index)).sum(axis=1),
        "single_sourced": (keys.map(documents).fillna(0) == 1).astype("int64"),
        "disputed": keys.map(disputes).fillna(0).astype("int64"),
    })  # fmt: skip
    counted = [column for column in rows.columns if column not in ("table", "year")]
    summed = rows.groupby(["table", "year"], dropna=False, as_index=False)[counted].sum()
    return summed.astype(dict.fromkeys(counted, "Int64")).astype({"table": "str", "year": "Int64"})


def _expected(frame: pd.DataFrame, how: bool | str) -> pd.Series[Any] | bool:
    """Whether a reader would expect the cells of a column filled: always, never, or as another column says."""
    if isinstance(how, bool):
        return how
    other = frame[how]
    return other.notna() if other.dtype != "boolean" else other.fillna(False).astype(bool)


def _years(frame: pd.DataFrame, name: str) -> pd.Series[Any]:
    import pandas as pd

    if name in YEAR_OF:
        dated: pd.Series[Any] = frame[YEAR_OF[name]].dt.year.astype("Int64")
        return dated
    if name in PARENTS:
        column, parent, date = PARENTS[name]
        dates = load(parent).set_index(column)[date].dt.year
        years: pd.Series[Any] = frame[column].map(dates).astype("Int64")
        return years
    return pd.Series(pd.NA, index=frame.index, dtype="Int64")


def _count(keys: pd.Series[Any], reasons: pd.Series[Any], reason: str) -> pd.Series[Any]:
    of_reason = reasons[reasons.index.get_level_values("reason") == reason].droplevel("reason")
    counted: pd.Series[Any] = keys.map(of_reason).fillna(0).astype("int64")
    return counted
