"""What a meeting of leaders is said to have adopted: texts on record as its own."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .findings import Asserted, Finding
from .meant import is_meant
from .numbers import CARDINAL_WORD, number_of
from .reading_texts import BESIDE
from .town_places import same_town, towns
from .world import Meeting

ADOPTED = re.compile(
    r"\b(?:adopt(?:ed|s|ing|ion)|approv(?:ed|es|al)|seal(?:ed|s)|inked|conclud\w*|result(?:ed|s) in|produc\w*|yield\w*"
    r"|ended with|sign(?:ed|s|ing)|pass(?:ed|es)|endorsed|cleared|accepted"
    r"|resulted in|put (?:\w+ )?(?:signatures?|names?|hands?) (?:on|to|under)|issued|released)\b"
)
UNREAL = re.compile(
    r"\b(?:not|never|will|would|should|may|might|plan\w*|propos\w+|expected|to be|before|previous\w*|had been)\b"
)
TITLES = re.compile(
    r"\b(?:Agreements?|Conventions?|Protocols?|Programmes?|Programs?|Memorand(?:a|um|ums)|Strategy|Concept|Plans?"
    r"|Treaty"
    r"|Regulations?|Roadmap|Statements?)\b"
)
"""Nouns of titles: more of them than texts on record leave some uncovered."""
THE_MEETING = re.compile(
    r"\b(?:summit|meeting|session|sitting|[Cc]ouncil of (?:the )?[Hh]eads|[Ll]eaders|[Hh]eads of (?:state|government"
    r"|delegations?)"
    r"|[Pp]residents|[Pp]rime [Mm]inisters)\b"
)
COUNTED = re.compile(
    rf"\b(?P<n>\d{{1,2}}|{CARDINAL_WORD}) (?:[a-z]\w+ ){{0,2}}(?:documents|decisions|papers|agreements|texts)\b",
    re.IGNORECASE,
)
COUNCILS = (
    (re.compile(r"\b[Hh]eads of [Gg]overnment|[Pp]rime [Mm]inisters|\bCHG\b|\bHGC\b"), "chg"),
    (re.compile(r"\b[Hh]eads of [Ss]tate|[Pp]residents\b|\bCHS\b|\bHSC\b|\b[Ss]ummit\b"), "chs"),
)
MINISTERS = re.compile(r"\b(?:ministers|ministerial|bilateral|two countries|between|forum|secretaries|fair|business)\b")
LATELY = dt.timedelta(days=10)
"""Days for which a meeting is the one that a document speaks of without naming it."""
PART = re.compile(r"\b(?:about|some|around|nearly|almost|roughly|other|another|of (?:the|these|which))\s$")
"""Before a number that is not that of all documents, or not exact."""
MORE = 1.25
"""By how much a count may be above one that is told as the least."""
OTHERS = re.compile(
    r"\b(?:[Mm]inisters of|(?:foreign|defen[cs]e) ministers|experts|[Cc]oordinators|[Ff]orum|[Mm]inisterial)\b"
)


def outcomes(claim: Asserted) -> Iterator[Finding]:
    """Texts adopted at the meeting that is named or meant."""
    yield from counted(claim)
    meeting = _meant(claim)
    if meeting is None or UNREAL.search(claim.words) or not ADOPTED.search(claim.words):
        return
    if OTHERS.search(claim.words) or any(
        not same_town(town.name, meeting.city) for town in towns(claim, ((0, len(claim.words)),))
    ):
        return
    yield from _texts(claim, meeting)


def counted(claim: Asserted) -> Iterator[Finding]:
    """`the council signed 14 decisions`: as many texts as the record of the meeting counts; another count is open."""
    match, meeting = COUNTED.search(claim.words), _meant(claim) or claim.occasion or _lately(claim)
    if match is None or meeting is None or UNREAL.search(claim.words) or not ADOPTED.search(claim.words):
        return
    known = claim.world.index["summits"][meeting.summit_id]["outcome_documents"]
    told = number_of(match["n"])
    if OTHERS.search(claim.words) or not known or not told or not _is_there(claim, meeting):
        return
    if PART.search(claim.words[: match.start()]):
        return
    at_least = re.search(r"\b(?:more than|over|at least) $", claim.words[: match.start()])
    if told == int(known) or (at_least and told <= int(known) <= MORE * told):
        yield Finding("summits", meeting.summit_id, "outcome_documents", str(told), True, known)
        yield Finding("summits", meeting.summit_id + "-documents", "count", str(told), True, known)


def _lately(claim: Asserted) -> Meeting | None:
    """The one meeting of the days before the document, of the kind that is told: where none is named."""
    if claim.date is None or claim.of_type("summit") or MINISTERS.search(claim.words) or not is_meant(claim):
        return None
    near = [m for m in claim.world.meetings if m.start <= claim.date <= m.end + LATELY]
    kinds = [kind for pattern, kind in COUNCILS if pattern.search(claim.words)]
    near = [meeting for meeting in near if not kinds or meeting.body in kinds]
    return near[0] if len(near) == 1 else None


def _is_there(claim: Asserted, meeting: Meeting) -> bool:
    """Whether no other town is named than the meeting's."""
    return all(same_town(town.name, meeting.city) for town in towns(claim, ((0, len(claim.words)),)))


def _meant(claim: Asserted) -> Meeting | None:
    """The one meeting that a claim names, else that which its sentence is told of."""
    named = {mention.entity_id for mention in claim.of_type("summit")}
    if len(named) == 1:
        return claim.world.meeting_of.get(named.pop())
    return claim.occasion if not named and THE_MEETING.search(claim.words) else None


def _texts(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """The texts named, where all of them are on record as the meeting's own."""
    texts = {mention.entity_id for mention in claim.of_type("instrument")}
    rows = [claim.world.index["instruments"].get(text) for text in texts]
    if not rows or claim.times or len(TITLES.findall(claim.words)) > len(claim.of_type("instrument")):
        return
    for text, row in zip(texts, rows, strict=True):
        if row is None or row["summit_id"] != meeting.summit_id:
            return
        told = next(m for m in claim.of_type("instrument") if m.entity_id == text)
        is_main = not BESIDE.match(claim.words, told.end)
        yield Finding("instruments", text, "summit_id", meeting.summit_id, True, row["summit_id"], is_main)
