"""How many soldiers the states are said to have sent to an exercise, each with its number."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from .exercise_meant import NEAR
from .findings import Asserted, Finding
from .lexicon import any_of
from .world import Row, seats_of_states, the_world

TROOPS = (
    r"(?:men|troops|soldiers|servicemen|service members|(?:military )?personnel|officers(?: and (?:men"
    r"|soldiers))?|fighters)"
)
NUMBER = r"(?P<n>\d{1,3}(?:,\d{3})+|\d{2,5})"
FORCES = re.compile(
    rf"\b(?:about |around |some |nearly |over |more than |roughly )?\d[\d,]* (?:[A-Z]\w+ )?(?:\w+ )?{TROOPS}\b"
)
"""A number of soldiers: without one a claim tells of no contingent."""
BEHIND = re.compile(
    r"(?:'s)?(?: (?:contribution|contingent|share|part|force))?,?(?: for (?:its|their) part,?)?"
    r"(?: (?:is|was|has|have|had|sent|sends|contributed|contributes|provided|provides|dispatched|deployed|fielded"
    r"|fields|the|largest|biggest|share|contingent|takes|took|part|with|comprises|consists of|numbers|numbered|came"
    r"|follows|followed|a|of|some|about|around|over|more than|nearly)){0,9}"
    rf"(?:,? (?:with|by) | \(| )?{NUMBER}\b(?!\s?(?:%|percent|km|aircraft|tanks|vehicles|helicopters|planes))"
)
"""Between a state and the number of its soldiers."""
FROM = re.compile(rf"\b{NUMBER} (?:\w+ )?{TROOPS} (?:from|of) (?:the )?$")
BEFORE = re.compile(rf"\b{NUMBER} $")
CAPITAL = re.compile(r"(?:for its part )?(?:has |had )?(?:sent|contributed|provided|dispatched|deployed)\b")
DRILL = re.compile(
    r"\b(?:exercises?|drills?|manoeuvres|maneuvers|war games?|Peace Mission|contingents?|contribution|share)\b", re.I
)
NOTHING_ELSE = re.compile(rf"\b{TROOPS}(?: of (?:the|its) [\w ]{{3,30}})?(?=[.,;)]|$)")
"""Soldiers of whom it is not said that they went elsewhere."""
LEEWAY = 0.1


def contingents(claim: Asserted) -> Iterator[Finding]:
    """Each state's soldiers at the exercise of those days; wrong only where the exercise is named."""
    if not FORCES.search(claim.words):
        return
    if not (DRILL.search(claim.words) or NOTHING_ELSE.search(claim.words)):
        return
    row = _exercise(claim)
    pairs = _pairs(claim) if row else []
    if row is None or not pairs:
        return
    is_named = row["name"].lower() in claim.words.lower()
    found = []
    for state, told in pairs:
        sent = _sent(row, state)
        if sent is None:
            return
        low, high = sent
        agrees = (1 - LEEWAY) * low <= told <= (1 + LEEWAY) * high
        record = f"{row['exercise_id']}:{state}"
        found.append(Finding("exercise_participants", record, "count", f"{told:g}", agrees, f"{high:g}"))
    if is_named or all(each.agrees for each in found):
        yield from found


def _exercise(claim: Asserted) -> Row | None:
    """The exercise that a claim names with its year, else the one about the document's day."""
    rows = claim.world.table("exercises")
    named = [row for row in rows if row["name"].lower() in claim.words.lower()]
    if named or claim.date is None:
        return named[0] if len(named) == 1 else None
    day = claim.date
    near = [
        row
        for row in rows
        if row["start_precision"] == "day"
        and dt.date.fromisoformat(row["start_date"]) - NEAR <= day
        and day <= dt.date.fromisoformat(row["end_date"] or row["start_date"]) + NEAR
    ]
    return near[0] if len(near) == 1 else None


def _pairs(claim: Asserted) -> list[tuple[str, float]]:
    """States with the numbers told of them, in order; empty where a state has none."""
    found: list[tuple[str, float]] = []
    states = claim.of_type("state")
    for n, state in enumerate(states):
        end = states[n + 1].start if n + 1 < len(states) else len(claim.words)
        match = (
            BEHIND.match(claim.words, state.end, end)
            or FROM.search(claim.words[: state.start])
            or BEFORE.search(claim.words[: state.start])
        )
        if match is None:
            return []
        found.append((state.entity_id, float(match["n"].replace(",", ""))))
    return found if states else list(_by_capital(claim))


def _by_capital(claim: Asserted) -> Iterator[tuple[str, float]]:
    """`Moscow has sent 900 troops`: a capital that stands for its state."""
    match = _capitals_pattern().match(claim.words)
    behind = BEHIND.match(claim.words, match.end()) if match else None
    if match and behind and CAPITAL.search(claim.words):
        yield seats_of_states()[match[0]], float(behind["n"].replace(",", ""))


def _sent(row: Row, state: str) -> tuple[float, float] | None:
    """The lowest and the highest number of soldiers on record for a state."""
    for each in the_world().table("exercise_participants"):
        if (each["exercise_id"], each["state_id"]) == (row["exercise_id"], state) and each["troops_low"]:
            return float(each["troops_low"]), float(each["troops_high"] or each["troops_low"])
    return None


@cache
def _capitals_pattern() -> re.Pattern[str]:
    return re.compile(rf"(?:{any_of(sorted(seats_of_states()))})\b")
