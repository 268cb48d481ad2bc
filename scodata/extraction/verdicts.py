"""Whether the records confirm what a claim says, as the world stood at the document's date."""

from __future__ import annotations

import re

from .findings import Asserted, Finding
from .mainline import is_beside_it, tells_of_other
from .plain import unreported
from .proposals import Read, Verdict
from .uncovered import is_left

SUPERLATIVE = re.compile(
    r"\b(?:largest|biggest|fastest|highest|longest|earliest|oldest|youngest|strongest|greatest)\b| most "
    r"|\bone of the (?:first|\w+est)\b|\bthan ever\b"
)
JUDGED = re.compile(
    r"\b(?:[Aa]n?|the most|one of the) (?:\w+ )?(?:important|significant|historic|crucial|decisive|vital|remarkable"
    r"|special|notable)"
    r" (?:\w+ )?(?:period|stage|step|event|milestone|moment|page|year|phase|role|place|contribution)\b"
)
"""A judgement as predicate: what the records confirm beside it does not settle it."""
SHARE = re.compile(r"\b(?:a|one) (?:third|fourth|quarter|fifth|sixth|tenth) of\b")
"""A share in words, which no finding covers."""
IN_PASSING = ("summits", "delegations", "offices", "memberships", "member_states", "bodies", "instruments")
"""Tables whose facts stand in passing in what is told of something else."""
NO_RECORD = "No record bears on it."
FIELDS = {
    "ordinal": "number",
    "start_date": "date",
    "city": "city",
    "person_id": "person",
    "established_date": "founding date",
    "seat_city": "seat",
    "adopted_date": "date of adoption",
    "proposed_date": "date of the proposal",
    "proposer_state": "proposer",
    "proposer_person": "proposer",
    "proposed_summit": "meeting",
    "summit_id": "meeting",
    "state_id": "state",
    "mode": "form of attendance",
    "end_date": "end",
    "signature_date": "date of signature",
    "decision_date": "date of decision",
    "start_summit": "meeting",
    "in_force_date": "day of entry into force",
    "chair_person": "chair",
    "chair_state": "chair",
    "country": "host",
    "percent": "share",
    "status": "rank in order of accession",
}
CLOCKS = {
    "effect": "by the day it took effect",
    "signature": "by the day it was signed",
    "decision": "by the day it was decided",
}


def verdict_of(claim: Asserted, findings: list[Finding], document_id: str | None) -> tuple[Verdict, tuple[Read, ...]]:
    """The verdict on an event or state claim, and its readings with what the records say to each."""
    telling = [finding if _independent(claim, finding, document_id) else _mute(finding) for finding in findings]
    reads = tuple(Read(each.table, each.record_id, each.field, each.value, each.agrees) for each in telling)
    wrong = [finding for finding in telling if finding.agrees is False]
    right = [finding for finding in telling if finding.agrees and finding.main]
    clock = next((finding.clock for finding in (*wrong, *right) if finding.clock), None)
    if wrong:
        return Verdict("contradicted", clock, " ".join(_says(finding) for finding in wrong)), reads
    unsure = any(finding.table == "memberships" and finding.agrees is None for finding in findings)
    if right and not unsure and not _left_open(claim, telling):
        return Verdict("supported", clock, " ".join(_says(finding) for finding in right)), reads
    if right:
        return Verdict("unverifiable", clock, "The records bear on a part of it only. " + _says(right[0])), reads
    return Verdict("unverifiable", None, NO_RECORD), reads


def settled(first: Verdict, last: Verdict) -> Verdict:
    """The verdict that holds on the first and on the last day on which the document can have come out."""
    if first.verdict == last.verdict:
        return first
    return Verdict("unverifiable", None, "The records changed in the time in which the document may have come out.")


def _left_open(claim: Asserted, findings: list[Finding]) -> bool:
    """Whether the claim gives numbers, superlatives, towns or persons that no finding covers."""
    counted = sum(finding.field in ("count", "name", "percent") for finding in findings)
    is_organ = any(finding.record_id.endswith("-sessions") for finding in findings)
    is_best = SUPERLATIVE.search(claim.words) and not is_organ
    if len(claim.quantities) > counted or is_best or JUDGED.search(claim.words):
        return True
    if SHARE.search(claim.words) and not any(each.field == "percent" for each in findings):
        return True
    if all(each.table in IN_PASSING for each in findings if each.agrees and each.main) and tells_of_other(
        unreported(claim)
    ):
        return True
    return is_beside_it(claim) or is_left(claim, findings)


def _independent(claim: Asserted, finding: Finding, document_id: str | None) -> bool:
    """Whether a source other than the document itself speaks for the record."""
    sources = claim.world.sources.get((finding.table, finding.record_id))
    return not sources or document_id is None or bool(sources - {document_id})


def _mute(finding: Finding) -> Finding:
    return Finding(
        finding.table,
        finding.record_id,
        finding.field,
        finding.value,
        None,
        finding.recorded,
        finding.main,
        finding.clock,
    )


def _says(finding: Finding) -> str:
    if finding.field == "count" and finding.table == "exercise_participants":
        kind = "troops" if ":" in finding.record_id else "participants"
        return f"The record of the exercise {finding.record_id} counts {finding.recorded} {kind}."
    if finding.field == "count" and finding.table == "summits":
        return f"The record summits[{finding.record_id}] counts {finding.recorded} documents."
    if finding.field == "count" and finding.table == "member_states":
        status = finding.record_id.replace("-", " ")
        by = f" {CLOCKS[finding.clock]}" if finding.clock else ""
        return (
            f"The records count {finding.value} with the status {status}{by}."
            if finding.agrees
            else f"The records count {finding.recorded} with the status {status}, not {finding.value}."
        )
    field = FIELDS.get(finding.field, finding.field)
    place = f"{finding.table}[{finding.record_id}]"
    if finding.recorded.startswith("no "):
        return f"By the records there is {finding.recorded}: {place}."
    if finding.recorded == "founder":
        return f"The record {place} is that of a founder."
    if finding.agrees:
        by = f" ({CLOCKS[finding.clock]})" if finding.clock else ""
        return f"The record {place} has the {field} {finding.recorded or finding.value}{by}."
    return f"The record {place} has the {field} {finding.recorded}, not {finding.value}."
