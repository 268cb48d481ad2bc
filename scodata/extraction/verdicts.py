"""Whether the records confirm what a claim says, as the world stood at the document's date."""

from __future__ import annotations

import re

from .facets import same_town, towns
from .findings import LABEL, Asserted, Finding
from .proposals import Read, Verdict

SUPERLATIVE = re.compile(
    r"\b(?:largest|biggest|fastest|highest|longest|earliest|oldest|youngest|strongest|greatest)\b| most "
    r"|\bone of the (?:first|\w+est)\b"
)
EDTF = re.compile(r"(?:\.\.|\d{4}[\d-]*~?)(?:/(?:\.\.|\d{4}[\d-]*~?))?")
ATTENDED = re.compile(
    r"\b(?:attended|represented|led|headed|chaired|presided|sent|in the chair|head(?:s|ed)? the|proposed"
    r"|succeeded|replaced|signing for|mooted|coined|tabled|put on the table|hosted by|in the hands of|suggested)\b"
)
"""Verbs of which the persons named are a part: one whom no finding covers leaves the claim open."""
JUDGED = re.compile(
    r"\b(?:[Aa]n?|the most|one of the) (?:\w+ )?(?:important|significant|historic|crucial|decisive|vital|remarkable"
    r"|special|notable)"
    r" (?:\w+ )?(?:period|stage|step|event|milestone|moment|page|year|phase|role|place|contribution)\b"
)
"""A judgement as predicate: what the records confirm beside it does not settle it."""
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
    counted = sum(finding.field == "count" for finding in findings)
    is_organ = any(finding.record_id.endswith("-sessions") for finding in findings)
    is_best = SUPERLATIVE.search(claim.words) and not is_organ
    if len(claim.quantities) > counted or is_best or JUDGED.search(claim.words):
        return True
    whole = ((0, len(claim.words)),)
    told = {finding.value for finding in findings} | {finding.recorded for finding in findings if finding.agrees}
    told |= {
        each.record_id for each in findings if each.agrees and (each.table, each.field) == ("summits", "start_date")
    }
    places = [town.name for town in towns(claim, whole)]
    label = LABEL.match(claim.words)
    persons = {m.entity_id for m in claim.of_type("person") if label is None or m.start >= label.end() or not m.end}
    if ATTENDED.search(claim.words) and persons - told:
        return True
    told |= {each.record_id.split(":")[0] for each in findings if each.agrees and each.table == "delegations"}
    return any(not any(same_town(place, each) or each in _cities(claim, place) for each in told) for place in places)


def _cities(claim: Asserted, place: str) -> set[str]:
    """The meetings held in a town: one that is named speaks for it."""
    return {meeting.summit_id for meeting in claim.world.meetings if same_town(meeting.city, place)}


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
