"""With whom a chair lies now, and who held it until when: `held by Kyrgyzstan until August, it now lies with ...`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .chair_terms import SLACK, Term
from .daysof import days_of
from .findings import Asserted, Finding
from .mention import Mention

NOW_WITH = re.compile(
    r"\b(?:(?:now|currently|today|at present) (?:lies|rests|is|remains)(?: again)?"
    r"|(?:lies|rests)(?: now| currently| today| at present)?) with (?:the )?$"
)
"""Before the state that holds the chair on the document's day."""
HELD_BY, HELD = re.compile(r"\bheld by (?:the )?$"), re.compile(r" (?:had )?held (?:it )?(?=until\b)")
"""Before and behind the state that held it until a time."""
LONG = dt.timedelta(days=31)
"""Days by which the end of a term may lie beside a month that is told."""


def now_with(claim: Asserted, terms: list[Term]) -> Iterator[Finding]:
    """The state with which the chair is said to lie, and the one that held it until a time."""
    states, day = claim.of_type("state"), claim.date
    holder = next((state for state in states if NOW_WITH.search(claim.words[: state.start])), None)
    if holder is None or day is None:
        return
    slack = dt.timedelta(days=SLACK)
    meant = [term for term in terms if term.overlaps(day - slack, day + slack)]
    right = next((term for term in meant if term.state_id == holder.entity_id), None)
    for term in [right] if right else meant[-1:]:
        told = holder.entity_id
        yield Finding("chairs", term.chair_id, "state_id", told, term.state_id == told, term.state_id)
    for state in states:
        if state is not holder:
            yield from _held_until(claim, terms, state)


def _held_until(claim: Asserted, terms: list[Term], state: Mention) -> Iterator[Finding]:
    """Whether a state's term ended at the time until which it is said to have held the chair."""
    is_told = HELD_BY.search(claim.words[: state.start]) or HELD.match(claim.words, state.end)
    time = next((time for time in claim.times if time.start >= state.end), None)
    if not is_told or time is None:
        return
    low, high = days_of(time.edtf.removeprefix("../"))
    ended = [term for term in terms if low - LONG <= term.end <= high + LONG]
    right = next((term for term in ended if term.state_id == state.entity_id), None)
    for term in [right] if right else ended[:1]:
        told = state.entity_id
        yield Finding("chairs", term.chair_id, "state_id", told, term.state_id == told, term.state_id, False)
