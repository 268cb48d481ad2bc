"""Where readings meet records: whether a record says what a claim says, as the world stood at the document's date."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from ..curation import key_of
from ..curation.edtf import edtf_span
from ..models import Claim, Document, Membership, Reading, Record
from ..schema import SPECS
from .spells import spells_by_state, status_on

COUNTED = frozenset({"count", "flow"})
"""Fields of readings that are no columns: how many states hold a status, or have come to hold it."""


class Records:
    """The records that readings are compared with, indexed once."""

    def __init__(self, records: dict[str, list[Record]], memberships: Iterable[Membership]) -> None:
        self.by_key = {table: {key_of(record): record for record in rows} for table, rows in records.items()}
        self.spells = spells_by_state(memberships)

    def count(self, status: str, day: dt.date) -> int:
        """How many states held a status on a day (stock); `shanghai-five` counts as a status of its own."""
        return sum(status_on(spells, day) == status for spells in self.spells.values())

    def flow(self, status: str, day: dt.date) -> int:
        """How many states had come to hold a status by a day, whether or not they still did."""
        return sum(any(s.status == status and s.start_date <= day for s in spells) for spells in self.spells.values())

    def agrees(self, reading: Reading, day: dt.date | None) -> bool | None:
        """Whether the record confirms the reading; None where no record tells."""
        if reading.field in COUNTED:
            if day is None or not reading.value.isdecimal():
                return None
            counted = self.count if reading.field == "count" else self.flow
            return counted(reading.record_id, day) == int(reading.value)
        record = self.by_key.get(reading.table, {}).get(reading.record_id)
        value = getattr(record, reading.field, None)
        return None if value is None else same(reading, value)


def same(reading: Reading, value: object) -> bool | None:
    """Whether a record's value is what the reading says, to the precision that the reading gives."""
    kind = SPECS[reading.table].column(reading.field).type
    if isinstance(value, dt.date):
        try:
            start, end = edtf_span(reading.value)
        except ValueError:
            return None
        return (start is None or start <= value) and (end is None or value <= end)
    if kind in ("integer", "year", "decimal"):
        try:
            return float(reading.value) == float(str(value))
        except ValueError:
            return None
    return reading.value.casefold() == str(value).casefold()


def meet(
    readings: Iterable[Reading], claims: Iterable[Claim], documents: Iterable[Document], records: Records
) -> list[Reading]:
    """The readings with `agrees` filled, each judged at its document's date."""
    published = {document.document_id: document.published for document in documents}
    days = {claim.claim_id: published.get(claim.document_id) for claim in claims}
    return [
        reading.model_copy(update={"agrees": records.agrees(reading, days.get(reading.claim_id))})
        for reading in readings
    ]


def mark_superseded(
    claims: Iterable[Claim], readings: Iterable[Reading], records: Records, cutoff: dt.date
) -> list[Claim]:
    """The supported claims marked true where a count in them no longer holds at the cut-off, else false."""
    outdated = {
        reading.claim_id
        for reading in readings
        if reading.field in COUNTED and reading.agrees and not records.agrees(reading, cutoff)
    }
    return [
        claim.model_copy(update={"superseded": claim.claim_id in outdated}) if claim.verdict == "supported" else claim
        for claim in claims
    ]
