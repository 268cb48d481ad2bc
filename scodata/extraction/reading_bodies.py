"""What a claim says of bodies: founded when and where, and where they sit."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import meets
from .findings import Asserted, Finding
from .mention import Mention
from .times import Time

FOUNDED = re.compile(
    r"\b(?:founded|established|created|set up|came into (?:being|existence)|formed|launched|born|inception"
    r"|foundation|founding|creation|establishment|proclaimed)\b",
    re.IGNORECASE,
)
SEATED = re.compile(
    r"\b(?:headquartered|headquarters|seat(?:ed)?|based|located|set up"
    r"|established)\b[^.;,]{0,40}? in (?P<city>[A-Z][a-z]+(?: [A-Z][a-z]+)?)"
)
SURELY_SEATED = re.compile(r"headquarter|seat|based|located", re.IGNORECASE)


def bodies(claim: Asserted) -> Iterator[Finding]:
    """When a body was founded and where it sits."""
    founded = FOUNDED.search(claim.words)
    for body in claim.of_type("body"):
        row = claim.world.index["bodies"].get(body.entity_id)
        if not row or (row["within_sco"] != "true" and body.entity_id != "shanghai-five"):
            continue
        if founded and row["established_date"] and _is_subject(claim, body, founded):
            time = claim.time_near(founded.start(), founded.end(), 70)
            if time:
                yield from _founded(claim, body, row["established_date"], time)
            elif claim.date and not claim.times and body.entity_id != "sco":
                exists = row["established_date"] <= claim.date.isoformat()
                yield Finding(
                    "bodies",
                    body.entity_id,
                    "established_date",
                    f"../{claim.date}",
                    exists or None,
                    row["established_date"],
                )
        if founded and body.entity_id == "sco" and (founded.end() <= body.start):
            town = re.match(r"(?:'s)? in (?P<city>[A-Z]\w+)\b", claim.words[body.end :])
            if town and town["city"] in {meeting.city for meeting in claim.world.meetings}:
                yield Finding(
                    "summits", "chs-2001-shanghai", "city", town["city"], town["city"] == "Shanghai", "Shanghai"
                )
        seated = SEATED.search(claim.words, body.end)
        if seated and row["seat_city"] and seated.start() - body.end < 40:
            agrees = row["seat_city"].lower() == seated["city"].lower()
            if agrees or (SURELY_SEATED.search(seated[0]) and body.entity_id != "sco"):
                yield Finding("bodies", body.entity_id, "seat_city", seated["city"], agrees, row["seat_city"])


def _is_subject(claim: Asserted, body: Mention, verb: re.Match[str]) -> bool:
    """Whether the founding is the body's own: it stands right before the verb, or right behind the noun."""
    if body.end <= verb.start():
        between = claim.words[body.end : verb.start()]
        if body.start == body.end and not between.strip():
            return True
        own = not any(
            other.start >= body.end and other.end <= verb.start()
            for other in claim.of_type("body")
            if other.entity_id != body.entity_id
        )
        return (
            own
            and re.fullmatch(
                r"(?:'s)?(?: \([A-Z&]+\))?(?:,[^,]*,|,)?\s(?:is an? [\w -]{3,60}\s|(?:[\w-]+\s){0,3})", between
            )
            is not None
        )
    between = claim.words[verb.end() : body.start]
    fronted = verb.start() < 3 and re.fullmatch(r"\s(?:on|in|at)\s[^,;]{3,50}, (?:the )?", between)
    return bool(fronted or re.fullmatch(r"\s(?:of )?(?:the )?", between))


def _founded(claim: Asserted, body: Mention, established: str, time: Time) -> Iterator[Finding]:
    agrees = meets(time.edtf, dt.date.fromisoformat(established))
    if agrees or body.entity_id in ("sco", "shanghai-five"):
        yield Finding("bodies", body.entity_id, "established_date", time.edtf, agrees, established)
