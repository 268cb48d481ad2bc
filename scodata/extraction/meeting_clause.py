"""Which clause of a claim speaks of one meeting of leaders, and of which council it may be."""

from __future__ import annotations

import datetime as dt
import re

from .daysof import days_of
from .facets import closed, one_time
from .findings import Asserted
from .meeting_days import otherwise_told
from .meeting_words import (
    ABOUT_IT,
    ASSEMBLED,
    BARE,
    BOTH,
    COUNCIL,
    LEADERS,
    MEETING,
    MET,
    NEVER,
    OF_IT,
    OTHERS,
    SIDELINES,
    SUMMIT,
    WEAK,
)
from .stretches import Regions, clause, within, words_of

FOUNDED = dt.date(2001, 6, 14)
THEIR = re.compile(r", (?:its|their) ")
"""`after the founding of the SCO, its premiers met`: the clause is that of the premiers."""
FROM_SHANGHAI = re.compile(
    r"\b(?:series|row|line|sequence) (?:that|which) (?:had )?(?:began|begun|started) (?:in|at) Sh"
)
"""The meetings of the forerunner and of the organisation, as one row."""
WHO_MET = re.compile(rf",? who (?:had |have )?(?:{ASSEMBLED})\b")
"""`the heads of government, who conferred in Tashkent`: the clause that tells of the meeting."""
TOGETHER = re.compile(rf"\b(?:{ASSEMBLED}|took place|(?:was|were) held)\b")
TALKED = re.compile(r"\bof\b.*\b(?:met|meet|gather)")


def spoken_of(claim: Asserted) -> tuple[Regions, tuple[str, ...]] | None:
    """The clause that speaks of one meeting, and which bodies' meetings it may be."""
    if NEVER.search(claim.words):
        return None
    named = claim.of_type("summit")
    anchor = named[0].start if named else None
    if anchor is None:
        match = _told_best(claim)
        if match is None and _is_told_of_one(claim):
            match = OF_IT.search(claim.words)
        match = match or WEAK.search(claim.words) or (BARE.search(claim.words) if claim.occasion else None)
        if match is None or _is_of_two(claim, match):
            return None
        anchor = match.end() - 1 if THEIR.search(match[0]) else match.start()
        who = WHO_MET.match(claim.words, match.end())
        anchor = who.end() if who else anchor
    regions = clause(claim, anchor)
    words = words_of(claim, regions)
    if OTHERS.search(SIDELINES.sub("", words) if named else words):
        return None
    patterns = MEETING, MET, OF_IT, WEAK, *((BARE,) if claim.occasion else ())
    is_told = FROM_SHANGHAI.search(claim.words) or ABOUT_IT.search(words)
    if not named and not any(pattern.search(words) for pattern in patterns) and not is_told:
        return None
    return regions, _series(claim, regions, anchor, words) + _forerunner(claim, regions)


def _told_best(claim: Asserted) -> re.Match[str] | None:
    """Where a claim speaks of leaders or their meeting: first in a clause that tells of coming together."""
    found = [*MEETING.finditer(claim.words), *LEADERS.finditer(claim.words)]
    if len({match.start() for match in found}) < 2 or not TOGETHER.search(claim.words):
        return found[0] if found else None
    told = (m for m in found if TOGETHER.search(words_of(claim, clause(claim, m.start()))))
    return next(told, found[0])


def _is_told_of_one(claim: Asserted) -> bool:
    """Whether the sentence that a claim is a part of speaks of a meeting of leaders."""
    is_named = any(each in claim.world.meeting_of for each in claim.around)
    return is_named or bool(MEETING.search(claim.sentence) or LEADERS.search(claim.sentence))


def _is_of_two(claim: Asserted, match: re.Match[str]) -> bool:
    """`the presidents of Turkey and Uzbekistan met`: talks between two, of whom no more is said."""
    told = [state for state in claim.of_type("state") if match.start() <= state.start < match.end()]
    return len({state.entity_id for state in told}) in (1, 2) and bool(TALKED.search(match[0]))


def _forerunner(claim: Asserted, regions: Regions) -> tuple[str, ...]:
    """The Shanghai Five, where a clause tells of a time before the organisation."""
    edtf = one_time(closed(claim, regions)) or otherwise_told(claim, regions)
    return ("s5",) if edtf and days_of(edtf)[1] < FOUNDED else ()


def _series(claim: Asserted, regions: Regions, anchor: int, words: str) -> tuple[str, ...]:
    """Which bodies' meetings a clause may be about: by the council that it names, else by the meeting."""
    named = claim.of_type("summit")
    council = COUNCIL.search(words) or COUNCIL.search(claim.sentence)
    if named and council and not (council["chs"] or BOTH.search(words)):
        council = _council(claim, regions, anchor)
    if council and council["chg"]:
        return ("chs", "chg") if BOTH.search(words) else ("chg",)
    if re.search(r"Shanghai Five|Shanghai Forum", words):
        return ("s5",)
    if FROM_SHANGHAI.search(claim.words):
        return ("chs", "s5")
    if named:
        return tuple({m.entity_id.split("-")[0] for m in named} | ({"chs"} if council else set()))
    if claim.occasion and not council and BARE.search(words):
        return (claim.occasion.body,)
    return ("chs",)


def _council(claim: Asserted, regions: Regions, anchor: int) -> re.Match[str] | None:
    """The council in the description of a meeting or right before it; not one that speaks of another's summit."""
    summits = [m for m in claim.of_type("summit") if m.start == anchor]
    if not summits:
        return None
    end = max(summits[0].end, anchor)
    inside = COUNCIL.search(claim.words, anchor, end) or COUNCIL.match(claim.words, end + 1)
    before = [each for each in COUNCIL.finditer(claim.words, 0, anchor) if within(regions, each.start())]
    if inside or not before or before[-1]["chs"]:
        return inside or (before[-1] if before else None)
    return None if SUMMIT.search(claim.words, anchor, summits[0].end) else before[-1]
