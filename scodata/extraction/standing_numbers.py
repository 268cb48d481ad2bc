"""Numbers told beside a status: which in the order of accession, and how many have it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of
from .findings import Asserted, Finding
from .standing import Standing
from .standing_items import Item
from .statuses import status_of
from .world import Spell


def rank(
    claim: Asserted, told: Standing, record: str, spell: Spell, clocks: tuple[str, ...] = ("effect", "decision")
) -> Iterator[Finding]:
    """`the tenth member`, `the newest`: which in the order of accession, by the clocks that the time told leaves."""
    ranks = [item for item in told.stretch.of("rank") if _ranked(claim, item) in (told.status, None)]
    if len(ranks) != 1 or claim.date is None or (_ranked(claim, ranks[0]) is None and told.status != "member"):
        return
    alike = [each for each in claim.world.spells if each.status == spell.status and each.start <= claim.date]
    if not ranks[0].number:
        latest = max(each.start for each in alike) if alike else spell.start
        yield Finding("memberships", record, "status", "newest", spell.start == latest, "another")
        return
    number = ranks[0].number
    by = [_place(claim, spell, clock) for clock in clocks]
    agrees = any(before < number <= upto for before, upto in by)
    yield Finding("memberships", record, "status", f"{number}", agrees, f"{by[0][1]}")


RANKED = re.compile(
    r"(?: (?:full(?:[- ]fledged)?|fully[- ]fledged|SCO|permanent|new|regular|equal|state|officially))*"
    r" (?P<noun>member|observer|dialogue[- ]partner|partner)"
)
"""Behind a rank, the status of which it is one."""


def _ranked(claim: Asserted, item: Item) -> str | None:
    """The status that is counted by a rank: `an observer since 2015, became the tenth member` ranks a member."""
    match = RANKED.match(claim.words, item.end)
    return status_of(match["noun"]) if match else None


def _place(claim: Asserted, spell: Spell, clock: str) -> tuple[int, int]:
    """How many had a status before a state gained it and when it had, by the effect or by the decision."""
    day = spell.clocks[clock] or spell.start
    days = [
        each.clocks[clock] or each.start
        for each in claim.world.spells
        if each.status == spell.status and (each.end is None or each.end > day)
    ]
    return sum(each < day for each in days), sum(each <= day for each in days)


def numbers(claim: Asserted, told: Standing) -> Iterator[Finding]:
    """A number beside the list: of the states in it, or of all that have the status."""
    for item in told.stretch.of("number"):
        is_labelled = re.search(r": ?$", claim.words[: item.start])
        if claim.date is None or not (is_labelled or any(q.start <= item.start < q.end for q in claim.quantities)):
            continue
        status = _status_counted(item) or told.status
        if item.number == len(told.states):
            yield Finding("member_states", status, "count", str(item.number), True, str(item.number))
            continue
        day = days_of(told.time.edtf)[1] if told.time and told.is_gained else claim.date
        counts = _counts(claim, status, min(day, claim.date))
        agrees = item.number in counts
        is_whole = not re.search(r"new|more|other|further|newly|founding|original", item.words)
        if agrees or (is_whole and WHOLE.search(claim.words[: item.start])):
            yield Finding("member_states", status, "count", str(item.number), agrees, str(counts[0]))


WHOLE = re.compile(
    r"(?:[:–—-]|\b(?:has|have|had|counts?|counted|numbers?|numbered|to|are|were|is|with|compris\w+|of|includ\w+"
    r"|unites?))"
    r" (?:now |only |just |already )?$"
)
"""Before a number of all who have a status."""


def _status_counted(item: Item) -> str | None:
    match = re.search(r"(?P<noun>member|observer|dialogue partner|partner)s?", item.words)
    return status_of(match["noun"]) if match else None


def _counts(claim: Asserted, status: str, day: dt.date) -> list[int]:
    """How many had a status on a day, by effect, then by signature and decision where it is no member's."""
    alike = [spell for spell in claim.world.spells if spell.status == status and (spell.end is None or day < spell.end)]
    clocks = ("effect",) if status == "member" else ("effect", "signature", "decision")
    return [sum((spell.clocks[clock] or spell.start) <= day for spell in alike) for clock in clocks]
