"""What a claim says of the Secretary-General and of the status in the United Nations."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of
from .findings import Asserted, Finding
from .mention import Mention

OFFICE = re.compile(
    r"(?P<past>former(?:ly)?|once|served|then|ex-)?[^.;]{0,25}\b(?P<office>[Ss]ecretary[- ][Gg]eneral"
    r"|[Ee]xecutive [Ss]ecretary) of (?:the )?(?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation)"
    r"|\bSCO (?P<office2>Secretary[- ]General)"
)
HOLDS = re.compile(r"\b(?:served|serves|is|was|became|appointed|elected|took office|who)\b")
UN_OBSERVER = re.compile(
    r"\bobserver\b[^.;]{0,40}\b(?:UN|United Nations|General Assembly)\b|\b(?:UN|United Nations"
    r"|General Assembly)\b[^.;]{0,40}\bobserver status\b",
    re.IGNORECASE,
)


def offices(claim: Asserted) -> Iterator[Finding]:
    """Who holds or held the office of Secretary-General."""
    match = OFFICE.search(claim.words)
    persons = claim.of_type("person")
    if match is None or not persons:
        return
    held = [
        row
        for row in claim.world.table("offices")
        if row["body_id"] == "sco-secretariat" and row["office"] in ("Secretary-General", "Executive Secretary")
    ]
    person = _holder(match, persons)
    if person is None or person.entity_id not in claim.world.index["persons"]:
        return
    own = next((row for row in held if row["person_id"] == person.entity_id), None)
    between = claim.words[person.end : match.start("office")] if match["office"] else ""
    if own is None and not re.fullmatch(r" (?:is|was|became|has been) (?:the )?(?:current |new )?", between):
        return
    record, holder = (own["office_id"], own["person_id"]) if own else (held[0]["office_id"], "others")
    is_main = HOLDS.search(claim.words) is not None and not (match["office2"] and own)
    yield Finding("offices", record, "person_id", person.entity_id, own is not None, holder, is_main)


def _holder(match: re.Match[str], persons: list[Mention]) -> Mention | None:
    """The person right behind "SCO Secretary-General", or the last one before "Secretary-General of the SCO"."""
    if match["office2"]:
        return next((person for person in persons if 0 <= person.start - match.end() <= 2), None)
    before = [
        person for person in persons if person.end <= match.start("office") and match.start("office") - person.end < 60
    ]
    return before[-1] if before else None


def relations(claim: Asserted) -> Iterator[Finding]:
    """Observer status of the organisation in the United Nations."""
    if not (claim.names("sco") and UN_OBSERVER.search(claim.words)):
        return
    row = next(
        (
            row
            for row in claim.world.table("relations")
            if row["kind"] == "observer-status" and row["partner"].startswith("un")
        ),
        None,
    )
    if row is None:
        return
    time = claim.time_near(0, len(claim.words), 200)
    agrees = time is None or days_of(time.edtf)[0] <= dt.date.fromisoformat(row["date"]) <= days_of(time.edtf)[1]
    value = time.edtf if time else "observer-status"
    yield Finding("relations", row["relation_id"], "date" if time else "kind", value, agrees, row["date"])
