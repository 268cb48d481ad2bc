"""Where a status was gained or a step to it taken: the meeting, its town and year, and the state that chaired it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .findings import Asserted, Finding
from .mention import Mention
from .stretches import Regions, within
from .town_places import Town, same_town, towns
from .world import Meeting

THERE = re.compile(r"\b(?:[Ii]n|[Aa]t) (?:the )?$|^\W*\d{4}, $")
"""Before the town in which something happened."""
OF_YEAR = re.compile(
    r"(?:'s)? (?:SCO |heads-of-state )?(?:summit|meeting|session|gathering)(?: (?:of|in|on|held in))? (?:the )?"
    r"(?:[A-Z][a-z]+ )?(?P<year>(?:19|20)\d\d)\b"
)
"""Behind a town the year of its meeting: `the Tashkent summit of 2006`."""
CHAIRED = re.compile(
    r"\b(?:chaired|hosted|convened|presided over) by (?:the )?$"
    r"|\b(?:under|during) (?:the )?(?:chairmanship|chairship|presidency|chair) of (?:the )?$"
)
"""Before the state that chaired a meeting."""
ITS_CHAIR = re.compile(r"'s (?:\w+ )?(?:chairmanship|chairship|presidency|chair)\b")


def held_on(claim: Asserted, days: list[dt.date]) -> list[Meeting]:
    """The meetings of heads of state that took place on some days."""
    return [m for m in claim.world.meetings if m.body != "chg" and any(m.start <= day <= m.end for day in days)]


def where(claim: Asserted, record: str, regions: Regions, days: list[dt.date]) -> Iterator[Finding]:
    """What is told of the meeting at which something happened, beside the meetings of the days on record."""
    held = held_on(claim, days)
    named = {m.entity_id for m in claim.of_type("summit") if within(regions, m.start)}
    if not held or len(named) > 1:
        return
    places = [town for town in towns(claim, regions) if THERE.search(claim.words[: town.start])]
    if named:
        summit = named.pop()
        yield Finding("memberships", record, "start_summit", summit, _is_one(held, summit), held[0].summit_id)
    elif len({town.name for town in places}) == 1:
        yield from _town(claim, record, places[0], held)
    yield from _chair(claim, regions, held)


def _is_one(held: list[Meeting], summit: str) -> bool:
    return any(meeting.summit_id == summit for meeting in held)


def _town(claim: Asserted, record: str, town: Town, held: list[Meeting]) -> Iterator[Finding]:
    """The town, with the year that is told of the meeting there; a virtual meeting was held in no town."""
    of_year = OF_YEAR.match(claim.words, town.end)
    year = of_year["year"] if of_year else None
    is_then = year is None or any(str(meeting.start.year) == year for meeting in held)
    agrees = any(same_town(meeting.city, town.name) for meeting in held) and is_then
    if agrees or all(meeting.format != "virtual" for meeting in held):
        told = f"{town.name} {year}" if year and not is_then else town.name
        yield Finding("memberships", record, "start_summit", told, agrees, held[0].summit_id)


def _chair(claim: Asserted, regions: Regions, held: list[Meeting]) -> Iterator[Finding]:
    """The state said to have chaired the meeting; it can contradict alone."""
    for state in claim.of_type("state"):
        if within(regions, state.start) and _is_chair(claim, state):
            rows = [claim.world.index["summits"][meeting.summit_id] for meeting in held]
            told = state.entity_id
            agrees = any(told in (row["chair_state"], row["country"]) for row in rows)
            yield Finding("summits", held[0].summit_id, "chair_state", told, agrees, rows[0]["chair_state"], False)


def _is_chair(claim: Asserted, state: Mention) -> bool:
    before, behind = claim.words[: state.start], claim.words[state.end :]
    own = re.search(r"\b(?:under|during) (?:the )?$", before) and ITS_CHAIR.match(behind)
    return bool(CHAIRED.search(before) or own)
