"""Which of the meetings on record a clause means: the one that has most of the facts told, and what differs."""

from __future__ import annotations

import datetime as dt
import re

from .daysof import days_of, meets
from .findings import Asserted
from .meeting_facts import Fact
from .meeting_words import ASSEMBLED, COUNCIL, OTHERS, RAN, SUMMIT
from .world import Meeting

NEAR, AWAY = 45, 500
"""Days within which a meeting is at hand, and from which on a time is far from it."""
MONTH = 31
HELD = re.compile(
    rf"\b(?:was|were) (?:\w+ )?held\b|\b(?:{RAN})\b|\b(?:[Ss]ummit|[Mm]eeting|[Ss]ession)"
    r" of (?:\d|[A-Z][a-z]+ \d)"
)
CAME_TOGETHER = re.compile(rf"\b(?:{ASSEMBLED})\b")
UNSURE = 1.5
"""How much a day without its year, which may be of another year, tells against a meeting of that other year."""
JUST, LONG = dt.timedelta(days=14), dt.timedelta(days=200)
"""How long after its end a meeting is the one that is spoken of; how far back another one lies."""
BACK = re.compile(r"\b(?:had|previous\w*|earlier|before|last time|once|years ago|then|at that time|formerly)\b")
"""Words of a time before."""
Choice = tuple[Meeting, list[Fact], list[Fact]]
"""The meeting meant, the facts that it has and those that it has not."""
Scored = tuple[float, tuple[bool, bool, int], Meeting, list[Fact], list[Fact]]


def chosen(claim: Asserted, known: list[Meeting], facts: list[Fact], is_pointed_at: bool) -> Choice | None:
    """The meeting meant, the facts that it has and those that it has not: none, or one beside others that it has."""
    day = _day(claim)
    named = {mention.entity_id for mention in claim.of_type("summit")}
    scored = []
    for meeting in known:
        agree = [fact for fact in facts if fact.held[meeting.summit_id]]
        differ = [fact for fact in facts if fact.held[meeting.summit_id] is False]
        is_far = any(_is_far(meeting, fact) for fact in differ) and all(fact.field == "city" for fact in agree)
        away = (is_far, meeting.summit_id not in named, abs((meeting.start - day).days) if day else 0)
        weight = len(differ) + UNSURE * _is_of_another_year(facts, meeting) - len(agree)
        scored.append((weight, away, meeting, agree, differ))
    if not scored:
        return None
    _, away, meeting, agree, differ = min(scored, key=lambda each: each[:2])
    just = _just_held(claim, meeting, scored)
    if just:
        return just
    missing = len(differ)
    if not missing:
        return (meeting, agree, []) if agree else None
    if away[0]:
        return None
    if missing and differ[0].field == "city" and meeting.format == "virtual" and len(agree) < 2:
        return None
    if missing == 1 and (agree or is_pointed_at):
        return meeting, agree, differ
    if missing == 1 and away[-1] <= NEAR and not claim.times:
        return meeting, agree, differ
    if missing == 1 and named <= {meeting.summit_id} and _is_same_year(claim, meeting, differ[0]):
        return meeting, agree, differ
    return None


def _just_held(claim: Asserted, meeting: Meeting, scored: list[Scored]) -> Choice | None:
    """The meeting that ended just before the document's day, told of without a time, where only its form differs.

    Then no earlier one is meant, of which all might be right.
    """
    if claim.date is None or claim.times or BACK.search(claim.words):
        return None
    for _, _, each, agree, differ in scored:
        is_just = each.end <= claim.date <= each.end + JUST and meeting.end + LONG < each.start
        if is_just and agree and len(differ) == 1 and differ[0].field == "format":
            return each, agree, differ
    return None


def _is_far(meeting: Meeting, fact: Fact) -> bool:
    """Whether a time is years from a meeting that only its town points at: other gatherings are held there as well."""
    return fact.field == "start_date" and abs((days_of(fact.value)[0] - meeting.start).days) > AWAY


def _is_same_year(claim: Asserted, meeting: Meeting, fact: Fact) -> bool:
    """Whether a summit, of which there is one a year, is said to have been held on other days of its year."""
    if (
        fact.field != "start_date"
        or meeting.body == "s5"
        or not (SUMMIT.search(claim.words) or COUNCIL.search(claim.words))
        or OTHERS.search(claim.words)
        or not (HELD.search(claim.words) or (not claim.of_type("summit") and CAME_TOGETHER.search(claim.words)))
    ):
        return False
    low, high = days_of(fact.value)
    return low.year == high.year == meeting.start.year and (high - low).days < MONTH


def _is_of_another_year(facts: list[Fact], meeting: Meeting) -> bool:
    """Whether a day that is told without its year may be that of a meeting, though it was read as of a later year."""
    return any(
        fact.field == "start_date"
        and fact.held[meeting.summit_id] is None
        and not meets(fact.value, meeting.start, meeting.end)
        for fact in facts
    )


def _day(claim: Asserted) -> dt.date | None:
    told = claim.days()
    return days_of(told[0].edtf)[0] if len(told) == 1 else claim.date
