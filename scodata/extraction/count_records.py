"""How many states held a status on a day, by the records, beside the number that a claim tells."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .count_words import A_NUMBER, STATUS
from .daysof import days_of
from .facets import closed, one_time
from .findings import Asserted, Finding
from .numbers import number_of
from .stretches import Regions, words_of
from .world import Spell


def stock(claim: Asserted, noun: str, value: int, day: dt.date) -> Iterator[Finding]:
    """How many hold a status on a day, by each clock, beside the number that is told."""
    for status in STATUS[noun]:
        clocks = ("effect",) if status == "member" else ("effect", "signature", "decision")
        less = _promoted(claim, status, day) if status == "observer" else 0
        by = {clock: count(claim.world.spells, status, day, clock) for clock in clocks}
        if not by["effect"]:
            continue
        by |= {"signature": by["signature"] - less} if less else {}
        clock = next((clock for clock in by if by[clock] == value), None)
        if clock is None and count(claim.world.spells, status, day - dt.timedelta(days=1), "effect") == value:
            return
        if clock is None and status == "member" and WITH.match(claim.words) and _is_decided(claim, value, day):
            return
        told = clock if len(set(by.values())) > 1 else None
        yield Finding("member_states", status, "count", str(value), clock is not None, str(by["effect"]), True, told)
        return


WITH = re.compile(r"\W*With\b")
"""What opens a clause that may be told of a time to come: `With eight members the SCO will ...`."""


def _is_decided(claim: Asserted, value: int, day: dt.date) -> bool:
    """Whether so many are members by what is decided or signed."""
    return value in {count(claim.world.spells, "member", day, clock) for clock in ("signature", "decision")}


def during(claim: Asserted, noun: str, value: int, regions: Regions) -> Iterator[Finding]:
    """`In 2015 it had five observers`: a number that was right on some day of the year that opens the clause."""
    edtf = one_time(closed(claim, regions))
    if edtf is None or not re.match(rf"\W*(?:In|During) (?:the year )?{edtf}\b", words_of(claim, regions)):
        return
    low, high = days_of(edtf)
    for status in STATUS[noun]:
        turns = {spell.start for spell in claim.world.spells if spell.status == status and low <= spell.start <= high}
        if any(count(claim.world.spells, status, each, "effect") == value for each in (low, *turns)):
            yield Finding("member_states", status, "count", str(value), True, str(value))
            return


def was_so_many(claim: Asserted, noun: str, value: int, day: dt.date) -> bool:
    """Whether on some day before another so many held a status."""
    spells = claim.world.spells
    turns = {(status, spell.start) for status in STATUS[noun] for spell in spells if spell.status == status}
    return any(count(spells, status, each, "effect") == value for status, each in turns if each <= day)


def count(spells: tuple[Spell, ...], status: str, day: dt.date, clock: str) -> int:
    """How many have a status on a day by one clock."""
    found = 0
    for spell in spells:
        began = spell.start if clock == "effect" else getattr(spell, clock) or spell.start
        found += spell.status == status and began <= day and (spell.end is None or day < spell.end)
    return found


def _promoted(claim: Asserted, status: str, day: dt.date) -> int:
    """How many of a status a claim leaves out since they have signed for membership, as its number of members tells."""
    spells = claim.world.spells
    upto = sum(_is_promoted(spells, spell, day) for spell in spells if spell.status == status and spell.holds(day))
    signed = count(spells, "member", day, "signature")
    numbers = {number_of(m[0]) for m in A_NUMBER.finditer(claim.words)}
    return upto if signed in numbers and signed != count(spells, "member", day, "effect") else 0


def _is_promoted(spells: tuple[Spell, ...], spell: Spell, day: dt.date) -> bool:
    """Whether a state with a lower status has signed for membership by a day."""
    return spell.status != "member" and any(
        other.state_id == spell.state_id
        and other.status == "member"
        and other.signature is not None
        and spell.start < other.signature <= day
        for other in spells
    )
