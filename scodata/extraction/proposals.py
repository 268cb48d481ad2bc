"""What the extractor hands out: proposals of claims, and all that was decided about a document."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from .claimants import Claimant
from .times import Time

Pieces = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Named:
    """A record named in a claim; offsets in the unmodified text."""

    entity_type: str
    entity_id: str
    role: str
    start: int
    end: int
    stance: str | None = None


@dataclass(frozen=True, slots=True)
class Counted:
    """A quantity of a claim; offsets in the unmodified text."""

    value: float
    unit: str
    qualifier: str
    counts: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Read:
    """The structured content of a claim beside a record."""

    table: str
    record_id: str
    field: str
    value: str
    agrees: bool | None = None


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the records say to a claim."""

    verdict: str
    clock: str | None
    reason: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A claim that a document seems to make."""

    pieces: Pieces
    exact: str
    kind: str
    force: str
    claimant: Claimant
    attribution: str
    topics: tuple[str, ...]
    mentions: tuple[Named, ...] = ()
    times: tuple[Time, ...] = ()
    quantities: tuple[Counted, ...] = ()
    readings: tuple[Read, ...] = ()
    verdict: Verdict | None = None
    when: str | None = None

    @property
    def start(self) -> int:
        """First code point in the unmodified text."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """First code point after it."""
        return self.pieces[-1][1]


@dataclass(frozen=True, slots=True)
class Decided:
    """A sentence and what was decided about it: its claims, or why it holds none."""

    pieces: Pieces
    why_not: str | None
    proposals: tuple[Proposal, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A document as read: its identity, its date, its sentences."""

    sha256: str
    document_id: str | None
    date: dt.date | None
    sentences: tuple[Decided, ...]

    def card(self, document: str | None) -> dict[str, Any]:
        """What says which document it is: its path as given, its id and its hash."""
        return {"document": document, "document_id": self.document_id, "sha256": self.sha256}

    @property
    def proposals(self) -> tuple[Proposal, ...]:
        """All proposals in text order."""
        return tuple(proposal for sentence in self.sentences for proposal in sentence.proposals)


def as_json(reading: Reading, document: str | None) -> list[dict[str, Any]]:
    """The proposals of a document as JSON objects, with the keys that `scodata extract --format jsonl` promises."""
    return [{**reading.card(document), **_object(proposal)} for proposal in reading.proposals]


def _object(proposal: Proposal) -> dict[str, Any]:
    verdict = proposal.verdict
    return {
        "start": proposal.start,
        "end": proposal.end,
        "pieces": [list(piece) for piece in proposal.pieces],
        "exact": proposal.exact,
        "kind": proposal.kind,
        "claimant": {"type": proposal.claimant.type, "id": proposal.claimant.id, "name": proposal.claimant.name},
        "attribution": proposal.attribution,
        "topics": list(proposal.topics),
        "mentions": [
            _fields(each, "entity_type", "entity_id", "role", "start", "end", "stance") for each in proposal.mentions
        ],
        "times": [_fields(each, "edtf", "start", "end") for each in proposal.times],
        "quantities": [
            {"value": _number(each.value), **_fields(each, "unit", "qualifier", "counts", "start", "end")}
            for each in proposal.quantities
        ],
        "readings": [
            {"table": each.table, "id": each.record_id, **_fields(each, "field", "value", "agrees")}
            for each in proposal.readings
        ],
        "verdict": verdict.verdict if verdict else None,
        "clock": verdict.clock if verdict else None,
        "verdict_reason": verdict.reason if verdict else None,
    }


def _fields(value: object, *names: str) -> dict[str, Any]:
    return {name: getattr(value, name) for name in names}


def _number(value: float) -> int | float:
    return int(value) if value == int(value) else value
