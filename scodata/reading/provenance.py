"""Why a value stands in a table: its sources, what others say, the claims for and against."""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import UsageError, nearest
from .citing import FROM_SPELLS
from .frames import load, record_keys
from .package import check_column

if TYPE_CHECKING:
    import pandas as pd

DERIVED = FROM_SPELLS | {"summit_states": ["state_id"]}
"""Derived tables, and the columns whose states' spells they follow from."""

SOURCE_COLUMNS = ["document_id", "locator", "field", "value", "certainty", "note", "title", "publisher", "url"]


@dataclass(frozen=True)
class Why:
    """A record or one field of it, with the evidence.

    Attributes:
        table, record_id, field: what was asked about; field is None for the whole record.
        value: the value, or the whole record as a dict.
        sources: DataFrame of the citations behind it: document_id, locator, field, value, certainty, note, title,
            publisher, url.
        others: DataFrame of the same columns: sources that give another value.
        claims: DataFrame of claims that bear on it: claim_id, document_id, quote, statement, value, agrees.
        missing: why the cell is empty, or None.
    """

    table: str
    record_id: str
    field: str | None
    value: Any
    sources: pd.DataFrame
    others: pd.DataFrame
    claims: pd.DataFrame
    missing: str | None

    def __str__(self) -> str:
        what = f"{self.table}[{self.record_id}]" + (f".{self.field}" if self.field else "")
        lines = [f"{what} = {self.value}" if self.field else what]
        if not self.field:
            lines.extend(f"  {name}: {value}" for name, value in self.value.items() if value is not None)
        if self.missing:
            lines.append(f"empty: {self.missing}")
        lines.extend(f"{self._speaks(row)}: {_line(row)}" for row in self.sources.to_dict("records"))
        lines.extend(f"other:  {self._said(row)} - {_line(row)}" for row in self.others.to_dict("records"))
        for row in self.claims.to_dict("records"):
            side = {True: "for", False: "against"}.get(row["agrees"], "beside")
            lines.append(f"claim {side}: {self._said(row)} - {row['claim_id']}: {row['statement']}")
        return "\n".join(lines)

    def _speaks(self, row: Mapping[Hashable, Any]) -> str:
        return "source" if not self.field or row["field"] == self.field else "source of the record"

    def _said(self, row: Mapping[Hashable, Any]) -> str:
        return str(row["value"]) if self.field else f"{row['field']} = {row['value']}"


def why(table: str, record_id: str, field: str | None = None) -> Why:
    """Say why a value stands: value, sources with locators, what other sources say, claims for and against.

    Args:
        table: the table.
        record_id: the record's id; the parts of a composite key joined by colons.
        field: one column, or None for the whole record.

    Raises:
        UsageError: no such table, record or column; the nearest is suggested.
    """
    if field is not None:
        check_column(table, field)
    frame = load(table)
    keys = record_keys(frame, table)
    found = frame[keys == _current_id(table, record_id)]
    if found.empty:
        hint = nearest(record_id, keys)
        raise UsageError(f"no record {record_id!r} in {table} - expected a key of it - {hint}".rstrip(" -"))
    row = {str(name): _plain(value) for name, value in found.iloc[0].items()}
    record_id = keys[found.index[0]]
    cited = _citations(table, record_id, field)
    if table in DERIVED:
        cited = _citations_of_bases(table, row)
    if field is not None and row[field] is None:
        cited = cited[cited["field"] == field]
    recorded = [str(row.get(str(name))) for name in cited["field"]]
    differs = cited["value"].notna() & (cited["value"] != recorded)
    return Why(
        table=table,
        record_id=record_id,
        field=field,
        value=row if field is None else row[field],
        sources=cited[~differs].reset_index(drop=True),
        others=cited[differs].reset_index(drop=True),
        claims=_claims(table, record_id, field),
        missing=_missing(table, record_id, field),
    )


def _current_id(table: str, record_id: str) -> str:
    redirects = load("redirects")
    moved = redirects[(redirects["table"] == table) & (redirects["old_id"] == record_id)]
    return record_id if moved.empty else str(moved["record_id"].iloc[0])


def _citations(table: str, record_id: str, field: str | None) -> pd.DataFrame:
    cited = _rows_of("citations", table, record_id)
    if field is not None:
        cited = cited[cited["field"].isna() | (cited["field"] == field)]
    return _laid_out(cited, field)


def _laid_out(cited: pd.DataFrame, field: str | None) -> pd.DataFrame:
    """Citations with their documents, those of the field first, each once."""
    documents = load("documents")[["document_id", "title", "publisher", "url"]]
    own_first = cited.sort_values("field", na_position="last", kind="stable")
    same = ["document_id", "locator", "value", *([] if field else ["field"])]
    once = own_first.drop_duplicates(same)
    return once.merge(documents, on="document_id", how="left")[SOURCE_COLUMNS].reset_index(drop=True)


def _citations_of_bases(table: str, row: dict[str, Any]) -> pd.DataFrame:
    """The citations of the curated records that a derived row follows from."""
    import pandas as pd

    spells = load("memberships")
    states = [row[column] for column in DERIVED[table]]
    keys = [("memberships", key) for key in spells[spells["state_id"].isin(states)]["membership_id"]]
    if table == "summit_states":
        keys += [("summits", row["summit_id"]), ("delegations", f"{row['summit_id']}:{row['state_id']}")]
    citations = load("citations")
    found = [_laid_out(_rows_about(citations, *key), None) for key in keys]
    return pd.concat(found, ignore_index=True).drop_duplicates(["document_id", "locator", "value"])


def _claims(table: str, record_id: str, field: str | None) -> pd.DataFrame:
    readings = _rows_of("readings", table, record_id)
    if field is not None:
        readings = readings[readings["field"] == field]
    claims = load("claims")[["claim_id", "document_id", "quote", "statement"]]
    columns = ["claim_id", "document_id", "quote", "statement", "field", "value", "agrees"]
    return readings.merge(claims, on="claim_id", how="left")[columns].reset_index(drop=True)


def _missing(table: str, record_id: str, field: str | None) -> str | None:
    gaps = _rows_of("missing", table, record_id)
    gaps = gaps[gaps["field"] == field]
    if gaps.empty:
        return None
    gap = gaps.iloc[0]
    return str(gap["reason"]) + (f"; looked in {gap['looked_in']}" if isinstance(gap["looked_in"], str) else "")


def _rows_of(name: str, table: str, record_id: str) -> pd.DataFrame:
    return _rows_about(load(name), table, record_id)


def _rows_about(frame: pd.DataFrame, table: str, record_id: str) -> pd.DataFrame:
    return frame[(frame["table"] == table) & (frame["record_id"] == record_id)]


def _plain(value: Any) -> Any:
    import pandas as pd

    if pd.isna(value):
        return None
    return value.date().isoformat() if isinstance(value, pd.Timestamp) else getattr(value, "item", lambda: value)()


def _line(row: Mapping[Hashable, Any]) -> str:
    parts = [f"{row['document_id']}[{row['locator']}]", row["title"], row["url"], row["note"]]
    return ", ".join(str(part) for part in parts if isinstance(part, str))
