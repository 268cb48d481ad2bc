"""What a row of a table says: a founding, a seat, states with a status, a meeting of a year.

Cells stand between bars; the first one tells what the row is about. A row confirms what all its cells agree with.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of, meets
from .findings import Asserted, Finding
from .reading_bodies import FIRST
from .statuses import status_of
from .town_places import same_town, town_pattern
from .world import Meeting, Spell

FOUNDED = re.compile(r"\b(?:founded|established|formed|foundation|creation|founding)\b", re.IGNORECASE)
SEATS = (
    (re.compile(r"\b(?:RATS|anti-terror)", re.IGNORECASE), "rats"),
    (re.compile(r"\b(?:secretariat|headquarters|seat)\b", re.IGNORECASE), "sco-secretariat"),
)
STATUS = re.compile(
    r"^\W*(?:full |current |founding )?(?P<noun>member|observer|dialogue[- ]partner)s?\b", re.IGNORECASE
)
YEAR = re.compile(r"^\W*(?P<year>(?:19|20)\d\d)\W*$")


PAIR = 2
"""Cells of a row on two things."""
LIST_OF_STATES = re.compile(r"[A-Z][\w' -]+(?:, [A-Z][\w' -]+)*")


def rows(claim: Asserted) -> Iterator[Finding]:
    """The facts of a row, where it is one."""
    if not claim.words.startswith("|"):
        return
    cells = [cell.strip(" *_") for cell in claim.words.strip("| ").split("|")]
    first, rest = cells[0], " ".join(cells[1:])
    if FOUNDED.search(first) and claim.times:
        told, day = claim.times[0].edtf, claim.world.index["bodies"]["sco"]["established_date"]
        yield Finding("bodies", "sco", "established_date", told, meets(told, dt.date.fromisoformat(day)), day)
        city, meeting = FIRST["sco"]
        for town in _towns(rest):
            yield Finding("summits", meeting, "city", town, same_town(town, city), city)
        return
    for pattern, body in SEATS:
        towns = _towns(rest)
        if pattern.search(first) and len(towns) == 1:
            seat = claim.world.index["bodies"][body]["seat_city"]
            yield Finding("bodies", body, "seat_city", towns[0], same_town(towns[0], seat), seat)
            return
    if len(cells) > PAIR and LIST_OF_STATES.fullmatch(first) and STATUS.match(cells[1]):
        yield from _since(claim, cells)
        return
    status = STATUS.match(first)
    if status and claim.date and len(claim.quantities) == 1:
        yield _counted(claim, status_of(status["noun"]))
    year = YEAR.match(cells[-1]) if len(cells) > 1 else None
    if status or (year and claim.of_type("state")):
        yield from _states(claim, status_of(status["noun"]) if status else None, year["year"] if year else None)
    if YEAR.match(first) and len(cells) == PAIR and not status:
        yield from _joined(claim, first, cells[1])
    if YEAR.match(first):
        yield from _meeting(claim, first, cells[1] if len(cells) > 1 else "")


def _since(claim: Asserted, cells: list[str]) -> Iterator[Finding]:
    """`India | Member | 9 June 2017`: states, the status that they have, and since when."""
    match = STATUS.match(cells[1])
    status = status_of(match["noun"]) if match else ""
    last = claim.words.rfind(cells[-1])
    times = [time for time in claim.times if time.start >= last]
    end = claim.words.find(cells[0]) + len(cells[0])
    for state in claim.of_type("state") if len(times) == 1 else ():
        spell = next(
            (each for each in claim.world.spells if (each.state_id, each.status) == (state.entity_id, status)), None
        )
        if state.end <= end and spell:
            low, high = days_of(times[0].edtf)
            agrees = any(day and low <= day <= high for day in spell.clocks.values())
            record = f"{state.entity_id}:{status}"
            yield Finding("memberships", record, "start_date", times[0].edtf, agrees, str(spell.start))


def _joined(claim: Asserted, year: str, listed: str) -> Iterator[Finding]:
    """`2017 | India and Pakistan`: states that all became members in that year; what else may be meant is not told."""
    if not LIST_OF_STATES.fullmatch(listed):
        return
    gained = {
        spell.state_id: spell
        for spell in claim.world.spells
        if spell.status == "member" and str(spell.start.year) == year
    }
    states = claim.of_type("state")
    if states and {state.entity_id for state in states} == set(gained):
        for state in states:
            start = str(gained[state.entity_id].start)
            yield Finding("memberships", f"{state.entity_id}:member", "start_date", year, True, start)


def _counted(claim: Asserted, status: str) -> Finding:
    """`Members (10)`: how many had the status on the document's day."""
    told = str(int(claim.quantities[0].value))
    held = str(sum(spell.status == status and spell.holds(claim.date) for spell in claim.world.spells if claim.date))
    return Finding("member_states", status, "count", told, told == held, held)


def _states(claim: Asserted, status: str | None, year: str | None) -> Iterator[Finding]:
    """States that are listed under a status, or beside the year in which they gained one."""
    for state in claim.of_type("state"):
        own = [
            spell
            for spell in claim.world.spells
            if spell.state_id == state.entity_id and (status is None or spell.status == status)
        ]
        fits = [spell for spell in own if _fits(claim, spell, year)]
        if fits:
            record = f"{state.entity_id}:{fits[0].status}"
            yield Finding("memberships", record, "start_date", year or f"../{claim.date}", True, str(fits[0].start))
        elif status and own and year:
            record = f"{state.entity_id}:{status}"
            yield Finding("memberships", record, "start_date", year, False, str(own[0].start))


def _fits(claim: Asserted, spell: Spell, year: str | None) -> bool:
    if year:
        return any(day and day.year == int(year) for day in spell.clocks.values())
    return claim.date is not None and spell.holds(claim.date)


def _meeting(claim: Asserted, year: str, place: str) -> Iterator[Finding]:
    """The meeting of heads of state of a year, and where it was."""
    held = [meeting for meeting in claim.world.meetings if meeting.body != "chg" and str(meeting.start.year) == year]
    towns = _towns(place)
    if len(held) == 1 and len(towns) == 1:
        meeting: Meeting = held[0]
        agrees = same_town(meeting.city, towns[0])
        yield Finding("summits", meeting.summit_id, "city", towns[0], agrees or None, meeting.city)


def _towns(text: str) -> list[str]:
    return town_pattern().findall(text)
