"""Who a claim says holds, takes over or gives up the chair."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .findings import Asserted, Finding
from .mention import Mention

NEXT_CHAIR = re.compile(
    r"\b(?:next|incoming|rotating|rotational|current)\b[^.;]{0,30}\b(?:chair|chairmanship|presidency|president"
    r"|chairing)\b|\b(?:took|takes|taken|assumed|assumes|passed|handed|passes)[^.;]{0,25}\b(?:chair\w*"
    r"|presidency)\b|\b(?:holds?|held|holding|is chairing|chairs|chaired)\b[^.;]{0,25}\b(?:chair\w*|presidency"
    r"|SCO)\b",
    re.IGNORECASE,
)
AT_A_MEETING = re.compile(
    r"\bchair(?:ed|s|ing)\b[^.;]{0,40}\b(?:meeting|summit|session|council|talks|sitting)\b", re.IGNORECASE
)
HANDED = re.compile(
    r"\b(?:hand|pass|transfer)\w*\b[^.;]{0,20}\b(?:presidency|chair\w*)\b[^.;]{0,60}\bto (?:the )?(?P<state>[A-Z]\w+)"
)
UNDER = re.compile(
    r"\b(?:under|during|within|in the framework of) (?:the )?(?P<state>[A-Z]\w+)(?:'s)? (?:\w+ )?"
    r"(?:chair\w*|presidency)\b"
)
NEAR = 45
"""Days within which a term has begun, or is about to, when the chair is said to be handed over."""
Term = tuple[dt.date, str, str, str]
END_OF_CHAIR = re.compile(
    r"\bend of (?:the |its )?(?P<state>\w+)'?s? (?:presidency|chairmanship|chair)\b", re.IGNORECASE
)


def chairs(claim: Asserted) -> Iterator[Finding]:
    """Who holds, takes over or gives up the chair."""
    if claim.date is None:
        return
    terms = sorted(
        (dt.date.fromisoformat(row["start_date"]), row["chair_id"], row["state_id"], row["end_date"])
        for row in claim.world.table("chairs")
        if row["body"] == "chs" and row["start_date"]
    )
    if END_OF_CHAIR.search(claim.words):
        yield from _ended(claim, claim.date, terms)
        return
    yield from _handed(claim, terms)
    yield from _under(claim, terms)
    yield from _held(claim, claim.date, terms)


def _named_by(claim: Asserted, pattern: re.Pattern[str]) -> Mention | None:
    """The state that stands where a pattern has one."""
    match = pattern.search(claim.words)
    return next((state for state in claim.of_type("state") if match and state.start == match.start("state")), None)


def _ended(claim: Asserted, date: dt.date, terms: list[Term]) -> Iterator[Finding]:
    """`the end of Russia's presidency`: whose term ends about then."""
    state = _named_by(claim, END_OF_CHAIR)
    ending = [term for term in terms if term[3] and abs((dt.date.fromisoformat(term[3]) - date).days) < 60]
    if state and ending:
        right = next((term for term in ending if term[2] == state.entity_id), None)
        yield Finding(
            "chairs",
            (right or ending[0])[1],
            "end_date" if right else "state_id",
            ending[0][3] if right else state.entity_id,
            right is not None,
            ending[0][3] if right else ending[0][2],
        )


def _held(claim: Asserted, date: dt.date, terms: list[Term]) -> Iterator[Finding]:
    """Who holds the chair, takes it over, or is next."""
    match = None if AT_A_MEETING.search(claim.words) else NEXT_CHAIR.search(claim.words)
    if match is None or claim.days() or not (claim.names("sco") or "organi" in claim.words.lower()):
        return
    state = claim.before(match.start(), "state")
    if state is None or len(claim.words[state.end : match.start()]) > 40:
        return
    word = match[0].lower()
    upcoming = [term for term in terms if (term[0] - date).days > -31][:1]
    current = [term for term in terms if term[0] <= date][-1:]
    wanted = [*upcoming, *current[:1]] if re.match(r"next|incoming|took|assum|passed|handed", word) else current
    if re.match(r"next|incoming", word):
        wanted = [term for term in terms if (term[0] - date).days > -31][:2]
    if wanted:
        right = next((term for term in wanted if term[2] == state.entity_id), None)
        yield Finding("chairs", (right or wanted[0])[1], "state_id", state.entity_id, right is not None, wanted[0][2])


def _handed(claim: Asserted, terms: list[Term]) -> Iterator[Finding]:
    """`handed the presidency from one state to another`: the term of the other begins about then."""
    taker = _named_by(claim, HANDED)
    if taker is None or claim.date is None or claim.times or not claim.names("sco"):
        return
    near = [term for term in terms if abs((term[0] - claim.date).days) < NEAR]
    if near:
        right = next((term for term in near if term[2] == taker.entity_id), None)
        yield Finding("chairs", (right or near[0])[1], "state_id", taker.entity_id, right is not None, near[0][2])


def _under(claim: Asserted, terms: list[Term]) -> Iterator[Finding]:
    """`under Russia's chairmanship`: confirmed where that state holds the chair."""
    chair = _named_by(claim, UNDER)
    if chair is None or claim.date is None or claim.times or not claim.names("sco"):
        return
    holding = next(
        (term for term in terms if term[0] <= claim.date and (not term[3] or claim.date.isoformat() < term[3])), None
    )
    if holding and holding[2] == chair.entity_id:
        yield Finding("chairs", holding[1], "state_id", chair.entity_id, True, holding[2])
