"""The proposals of a document as DataFrames, with the columns of the tables of like name."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..errors import UsageError
from .proposals import Proposal, Reading, as_json

if TYPE_CHECKING:
    import pandas as pd

CLAIMS = {
    "claim_id": "str",
    "sentence_id": "str",
    "document_id": "str",
    "start": "Int64",
    "end": "Int64",
    "quote": "str",
    "kind": "str",
    "force": "str",
    "checkable": "boolean",
    "claimant_type": "str",
    "claimant_id": "str",
    "claimant_state": "str",
    "attribution": "str",
    "when_edtf": "str",
    "verdict": "str",
    "clock": "str",
    "verdict_reason": "str",
    "origin": "str",
}
MENTIONS = {
    "claim_id": "str",
    "entity_type": "str",
    "entity_id": "str",
    "role": "str",
    "start": "Int64",
    "end": "Int64",
    "stance": "str",
}
TIMES = {"claim_id": "str", "start": "Int64", "end": "Int64", "edtf": "str"}
QUANTITIES = {
    "claim_id": "str",
    "start": "Int64",
    "end": "Int64",
    "value": "Float64",
    "unit": "str",
    "qualifier": "str",
    "counts": "str",
}
READINGS = {"claim_id": "str", "table": "str", "record_id": "str", "field": "str", "value": "str", "agrees": "boolean"}


@dataclass(frozen=True)
class Extraction:
    """What was found in one document.

    claims, mentions, times, quantities, readings are frames with the columns of the tables claims, claim_mentions,
    claim_times, claim_quantities and readings; `claim_id` ties them together.
    """

    claims: pd.DataFrame
    mentions: pd.DataFrame
    times: pd.DataFrame
    quantities: pd.DataFrame
    readings: pd.DataFrame
    reading: Reading

    @classmethod
    def of(cls, reading: Reading) -> Extraction:
        """Lay a document as read out in frames."""
        document = reading.document_id or reading.sha256[:12]
        claims: list[dict[str, Any]] = []
        rows: dict[str, list[dict[str, Any]]] = {"mentions": [], "times": [], "quantities": [], "readings": []}
        for number, sentence in enumerate(reading.sentences, start=1):
            for letter, proposal in zip("abcdefghijklmnopqrstuvwxyz", sentence.proposals, strict=False):
                sentence_id = f"{document}:{number:03}"
                claim_id = sentence_id + letter
                claims.append(_claim_row(proposal, claim_id, sentence_id, document))
                _add_rows(rows, proposal, claim_id)
        return cls(
            _frame(claims, CLAIMS),
            _frame(rows["mentions"], MENTIONS),
            _frame(rows["times"], TIMES),
            _frame(rows["quantities"], QUANTITIES),
            _frame(rows["readings"], READINGS),
            reading,
        )

    def to_proposals(self, document: str | None = None) -> list[dict[str, Any]]:
        """The proposals as JSON objects, one a claim: the lines of `scodata extract --format jsonl`."""
        return as_json(self.reading, document)


def parse_day(date: str | dt.date | None) -> dt.date | None:
    """A day given by a user; UsageError where it is none."""
    if date is None or isinstance(date, dt.date):
        return date
    try:
        return dt.date.fromisoformat(date)
    except ValueError:
        raise UsageError(f"no date {date!r} - expected a day as 2018-06-01") from None


def opening(exact: str, whole: bool = True) -> str:
    """The opening words that may be quoted: at most 80 characters and two thirds of the words."""
    words = exact.split()
    kept = words[: max(1, (2 * len(words)) // 3)] if whole else words
    while len(" ".join(kept)) > 80 and len(kept) > 1:
        kept.pop()
    return " ".join(kept)[:80]


def _claim_row(proposal: Proposal, claim_id: str, sentence_id: str, document: str) -> dict[str, Any]:
    from .. import __version__

    claimant = proposal.claimant
    return {
        "claim_id": claim_id,
        "sentence_id": sentence_id,
        "document_id": document,
        "start": proposal.start,
        "end": proposal.end,
        "quote": opening(proposal.exact),
        "kind": proposal.kind,
        "force": proposal.force,
        "checkable": proposal.kind in ("event", "state"),
        "claimant_type": claimant.type,
        "claimant_id": None if claimant.type == "author" else claimant.id,
        "claimant_state": None,
        "attribution": proposal.attribution,
        "when_edtf": proposal.when,
        "verdict": proposal.verdict.verdict if proposal.verdict else None,
        "clock": proposal.verdict.clock if proposal.verdict else None,
        "verdict_reason": proposal.verdict.reason if proposal.verdict else None,
        "origin": f"extracted@{__version__}",
    }


def _add_rows(rows: dict[str, list[dict[str, Any]]], proposal: Proposal, claim_id: str) -> None:
    for listed, name in (
        (proposal.mentions, "mentions"),
        (proposal.times, "times"),
        (proposal.quantities, "quantities"),
        (proposal.readings, "readings"),
    ):
        for each in listed:
            values = {field: getattr(each, field) for field in each.__slots__}
            rows[name].append({"claim_id": claim_id, **values})


def _frame(rows: list[dict[str, Any]], columns: dict[str, str]) -> pd.DataFrame:
    import pandas as pd

    frame = pd.DataFrame(rows, columns=list(columns))
    return frame.astype(columns)
