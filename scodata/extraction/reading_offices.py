"""What a claim says of who heads the Secretariat or the anti-terrorist structure, and of the status in the UN."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of, meets
from .findings import Asserted, Finding
from .mention import Mention
from .world import Row

SCO = r"(?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|bloc)"
SECRETARY = re.compile(
    rf"\b(?:[Ss]ecretary[- ][Gg]eneral|[Ee]xecutive [Ss]ecretary) of (?:the )?{SCO}"
    rf"|\b{SCO}(?:'s)? (?:[Ss]ecretary[- ][Gg]eneral|[Ee]xecutive [Ss]ecretary)"
    rf"|\bhead of (?:the )?{SCO}(?:'s)? Secretariat|\bheads the [\w ]{{0,20}}{SCO} Secretariat"
)
DIRECTOR = re.compile(
    r"\b(?:[Dd]irector|head|chief) of (?:the )?(?:SCO )?(?:[Ee]xecutive [Cc]ommittee of (?:the )?)?"
    rf"(?:(?:SCO|{SCO}'s) )?(?:RATS|Regional Anti-Terrorist Structure|anti-terror\w* (?:structure|body|centre))"
    r"|\b(?:RATS|Regional Anti-Terrorist Structure)(?: Executive Committee)? [Dd]irector"
    rf"|\b[Dd]irector of the [Ee]xecutive [Cc]ommittee of (?:the )?{SCO}'s"
    r"|\b(?:[Ee]xecutive [Cc]ommittee of )?(?:the )?(?:SCO )?RATS\b[^.;]{0,60}\b(?:is|was) (?:directed|headed|led) by"
    r"|\b(?:directed|headed|led|in charge of) the (?:SCO |SCO's )?(?:RATS|[Ee]xecutive [Cc]ommittee of)"
)
OFFICES = (
    (SECRETARY, "sco-secretariat", ("Secretary-General", "Executive Secretary")),
    (DIRECTOR, "rats", ("Director of the Executive Committee", "Director")),
)
PAST = re.compile(r"\b(?:former|ex-|once|then|previous|late|predecessor|succeed|deputy|had)\b|Deputy")
BEGAN = re.compile(
    r"\b(?:took office|took up|assumed|became|started|has (?:been|served|held|directed|headed|led)\b[^.;]*\bsince)\b"
)
NEAR = 70
SLACK = 31
"""Days about a change in office within which a holder is not contradicted."""
UN_OBSERVER = re.compile(
    r"\bobserver\b[^.;]{0,40}\b(?:UN|United Nations|General Assembly)\b|\b(?:UN|United Nations"
    r"|General Assembly)\b[^.;]{0,40}\bobserver status\b",
    re.IGNORECASE,
)


def offices(claim: Asserted) -> Iterator[Finding]:
    """Who holds the office of Secretary-General, or of the director of the anti-terrorist structure."""
    for pattern, body, names in OFFICES:
        match = pattern.search(claim.words)
        person = _holder(claim, match) if match else None
        if match and person and person.entity_id in claim.world.index["persons"]:
            held = [
                row
                for row in claim.world.table("offices")
                if row["body_id"] == body and any(row["office"].startswith(name) for name in names)
            ]
            yield from _held(claim, person, held, match)


def _holder(claim: Asserted, match: re.Match[str]) -> Mention | None:
    """The person next to the office, before or behind it."""
    near = []
    for person in claim.of_type("person"):
        gap = match.start() - person.end if person.end <= match.start() else person.start - match.end()
        if -len(match[0]) <= gap < NEAR:
            near.append((gap, person))
    return min(near, key=lambda each: each[0])[1] if near else None


def _held(claim: Asserted, person: Mention, held: list[Row], match: re.Match[str]) -> Iterator[Finding]:
    own = [row for row in held if row["person_id"] == person.entity_id]
    day = claim.date
    began = BEGAN.search(claim.words)
    near = [time for time in claim.times if began and 0 <= time.start - began.start() < 90]
    if len(own) == 1 and len(near) == 1 and own[0]["start_date"]:
        edtf = near[0].edtf.removesuffix("/..")
        agrees = meets(edtf, dt.date.fromisoformat(own[0]["start_date"]))
        yield Finding("offices", own[0]["office_id"], "start_date", edtf, agrees, own[0]["start_date"])
        return
    if own and (day is None or not own[0]["start_date"] or any(_holds(row, day) for row in own)):
        yield Finding("offices", own[0]["office_id"], "person_id", person.entity_id, True, own[0]["person_id"])
        return
    around = claim.words[max(0, match.start() - 60) : match.end() + 30]
    elsewhen = day and any(abs((days_of(time.edtf)[0] - day).days) > NEAR for time in claim.times)
    if day is None or elsewhen or PAST.search(around):
        if own:
            yield Finding("offices", own[0]["office_id"], "person_id", person.entity_id, True, own[0]["person_id"])
        return
    holders = [row for row in held if row["start_date"] and _holds(row, day)]
    if len(holders) == 1:
        row = holders[0]
        yield Finding("offices", row["office_id"], "person_id", person.entity_id, False, row["person_id"])


def _holds(row: Row, day: dt.date) -> bool:
    slack = dt.timedelta(days=SLACK)
    begins = dt.date.fromisoformat(row["start_date"]) if row["start_date"] else dt.date.min + slack
    ends = dt.date.fromisoformat(row["end_date"]) if row["end_date"] else dt.date.max - slack
    return begins - slack <= day <= ends + slack


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
