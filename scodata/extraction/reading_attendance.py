"""What a claim says of who came to a meeting of leaders, who led a delegation, and in which form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .findings import Asserted, Finding
from .mention import Mention
from .world import Meeting, Row

LED = re.compile(
    r"\b(?:(?:delegation|team)\b[^.;]{0,50}\b(?:was |is )?|represented (?:at [^.;,]{3,50} )?)"
    r"(?P<by>(?:(?:led|headed) )?by )(?=[A-Z])"
    r"|\b(?:led|headed|heads|leads) (?:the|his|her|its|an?) (?:[A-Z]\w+ )?(?:delegation|team)\b"
)
CAME = re.compile(
    r"\b(?:attend(?:ed|ing|s)|address(?:ed|ing|es)|deliver(?:ed|ing|s)|took part|participat(?:ed|ing|es)|spoke"
    r"|speaking|chair(?:ed|ing|s)|presided|propos(?:ed|es)|put forward|told|arrived|hosted|represented)\b"
)
THERE = re.compile(
    r"\b(?:attended by|(?:took|takes|taking) part in|participat(?:ed|ing|ion)|were present|brought together"
    r"|represented by|arrived? (?:in|for|at)|has arrived)\b"
)
ABSENT = re.compile(
    r"\b(?:absent|absence|skipped|missed|did not|could not|unable|cancelled|not attend|sidelines|margins)\b"
)
WITH_STATES = re.compile(
    r"\b(?:attended by|participation of|leaders of|presidents of|delegations (?:of|from)|representatives of"
    r"|heads of (?:state|delegations?)(?: and government)? (?:of|from))[^.;]*$"
)
LINK = re.compile(
    r"\b(?:by|via|through) (?:video|a video|videoconference|video-?link)|\bvideo[- ]?(?:link|conference)\b"
    r"|\bvirtual(?:ly)?\b|\bonline\b",
    re.IGNORECASE,
)


def presence(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """Who came: the last person named before a verb of attending, and all whom the claim lists as there."""
    if THERE.search(claim.words) and not ABSENT.search(claim.words):
        yield from _listed(claim, meeting)
    verb = CAME.search(claim.words)
    if verb is None:
        return
    person = (
        claim.before(verb.start(), "person") or claim.after(verb.end(), "person")
        if verb.start() < 15
        else claim.before(verb.start(), "person")
    )
    found = _delegation(claim, meeting, person)
    if person is None or found is None:
        return
    home, record, row = found
    agrees = row["person_id"] == person.entity_id
    leads = person.entity_id in {
        each
        for rank in ("head-of-state", "head-of-government")
        for _, each in claim.world.leaders.get((home, rank), [])
    }
    titled = re.search(r"\b(?:President|Prime Minister|Premier) $", claim.words[: person.start]) is not None
    if agrees or ((leads or titled) and row["level"] in ("head-of-state", "head-of-government")):
        yield Finding("delegations", record, "person_id", person.entity_id, agrees, row["person_id"])
    if agrees and row["mode"] and LINK.search(claim.words):
        yield Finding("delegations", record, "mode", "virtual", row["mode"] == "virtual", row["mode"])


def led(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """`India's delegation was led by ...`: the person at the head of a state's delegation."""
    match = LED.search(claim.words)
    if match is None:
        return
    person = claim.after(match.end() - 1, "person") if match["by"] else claim.before(match.start() + 1, "person")
    found = _delegation(claim, meeting, person)
    if person and found:
        _, record, row = found
        agrees = row["person_id"] == person.entity_id
        yield Finding("delegations", record, "person_id", person.entity_id, agrees, row["person_id"])


def _listed(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """Persons and states that the records have among the delegations; who came besides is not recorded."""
    delegations = claim.world.index["delegations"]
    for other in claim.of_type("person"):
        found = _delegation(claim, meeting, other)
        if found and found[2]["person_id"] == other.entity_id:
            yield Finding("delegations", found[1], "person_id", other.entity_id, True, other.entity_id)
    for other in claim.of_type("state"):
        record = f"{meeting.summit_id}:{other.entity_id}"
        row = delegations.get(record)
        if row and WITH_STATES.search(claim.words[: other.start]):
            yield Finding("delegations", record, "state_id", other.entity_id, True, row["state_id"])


def _delegation(claim: Asserted, meeting: Meeting, person: Mention | None) -> tuple[str, str, Row] | None:
    """The state of a person, and the record of its delegation, where that names somebody."""
    home = claim.world.home.get(person.entity_id) if person else None
    record = f"{meeting.summit_id}:{home}"
    row = claim.world.index["delegations"].get(record) if home else None
    return (home, record, row) if home and row and row["person_id"] else None
