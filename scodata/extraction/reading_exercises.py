"""What a claim says of joint exercises: held when, where, by which host, with whom."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from .exercise_days import by_weekday, is_at_its_edge, is_then, on_its_edge
from .facets import closed, one_time
from .findings import Asserted, Finding
from .mention import Mention
from .statuses import is_adjective
from .stretches import Regions, clause, within, words_of
from .town_places import ALIASES, towns
from .world import Row, the_world

HELD = re.compile(
    r"\b(?:held|holds|hold|took place|take place|takes place|conducted|carried out|hosts?|hosted|hosting|staged"
    r"|began|begins|started"
    r"|opened|opens|ended|concluded|ran|were|was|is|are|carries|sent|contributed|practised|practiced|rehearsed"
    r"|organi[sz]ed"
    r"|launched|completed|joined|came from|tak(?:e|es|ing) part|took part|participat\w+|involv\w+|saw|included"
    r"|brought together|got under ?way|gets under ?way|kicked off|commenced|wrapped up|came to (?:its|an?))\b"
)
UNREAL = re.compile(r"\b(?:not|never|will|would|should|may|might|plan\w*|propos\w+|if|upcoming|next|to be)\b|n't\b")
WITH = re.compile(
    r"\b(?:participation of|came from|participat(?:ed|es|e|ing)|took part|tak(?:e|es|ing) part|(?:troops|forces|units"
    r"|servicemen|soldiers)"
    r" (?:of|from)|involv(?:ed|ing)|joined by|attended by|together with|brought together|participants)\b"
)
WATCHED = re.compile(r"\bobserv\w+|\bwatch\w*|\bguests?\b|\binvit\w+|\bwithout\b|\bexcept\b", re.IGNORECASE)
"""Who came to look on is told beside those who took part."""
HOSTED = re.compile(r"(?:'s territory|,? (?:has |had |is )?(?:hosted|hosts|hosting|(?:was|is) (?:the )?host))\b")
HOSTED_BY = re.compile(r"\b(?:hosted by|territory of|soil of) (?:the )?$")
HELD_IN = re.compile(
    r"\b(?:held|conducted|carried out|staged|took place|takes place|began|opened|launched|ran)\b[^.;]{0,60} (?:in"
    r"|at [A-Z][\w-]+ in)"
    r" (?:the )?$"
)
NOUN = re.compile(r"\b(?:exercises?|drills?|manoeuvres|maneuvers|war games?)\b", re.IGNORECASE)
NEAR = dt.timedelta(days=20)
"""Days about an exercise within which a document that speaks of one of the organisation means it."""
TROOPS = re.compile(
    r"\b(?:sent|contributed|provided|dispatched|deployed)\b[^.;]{0,40}\b(?:troops|soldiers|servicemen|personnel)\b"
)
TROOPS_CAME = re.compile(
    r"\b(?:forces|troops|units|soldiers|servicemen|personnel)\b[^.;]{0,150}\b(?:(?:took|tak(?:e|es|ing)) part\W*$"
    r"|participat\w+\W*$|c[ao]mes? from\b)"
)
"""Who took part in the exercise of those days, where a sentence names none."""
GROUND = re.compile(r" (?:training (?:ground|range|area|centre)|range|garrison|polygon)$", re.IGNORECASE)
"""What a text may leave out of the name of a place."""
COMPARED = re.compile(r"\b(?:than|unlike|compared (?:with|to)|as (?:big|large|many) as) (?:in |at |during |the )*$")
"""Before an exercise with which another one is compared."""
THE_ONE = re.compile(r"(?:The|This) (?:joint |military |anti-terror\w* )*(?:exercises?|drills?|manoeuvres|maneuvers)\b")
OFFICER = re.compile(r"(?:[Tt]he )?(?:Lt|Lieutenant|Maj|Major|Gen|General|Col|Colonel|Admiral|Marshal|Minister)\b")
"""What an officer did at an exercise is not told by its record."""
COUNTRIES = re.compile(
    r"\b[\w-]+ (?:of the [\w-]+ )?(?:SCO )?(?:member )?(?:countries|states|nations|members)\b(?=[^.;]{0,60}\b(?:tak"
    r"|took|join|participat|opened|hold|held))"
)
OUT_OF = re.compile(
    r"\b[\w-]+ (?:out )?of (?:the |its )?[\w-]+ (?:SCO )?(?:member )?(?:countries|states|nations|members)\b"
)
"""`five of the six countries`."""
WHOLE = 4
"""Participants on record from which on a list of them is taken to be whole."""


def exercises(claim: Asserted) -> Iterator[Finding]:
    """Days, place, host and participants of the exercise that a clause names."""
    named = list(_named(claim)) or list(_at_hand(claim))
    if len(named) != 1:
        return
    start, rows = named[0]
    regions = clause(claim, start)
    words = words_of(claim, regions)
    if UNREAL.search(words) or not HELD.search(words):
        return
    yield from _in_years(claim, regions, rows)
    edtf = one_time(closed(claim, regions))
    fitting = [row for row in rows if edtf is None or is_then(row, edtf)]
    if len(rows) == 1:
        row = rows[0]
    elif len(fitting) == 1 and edtf:
        row = fitting[0]
    else:
        return
    is_main = not any(person.start < start for person in claim.of_type("person")) and not OFFICER.match(claim.words)
    yield from (each if is_main else replace(each, main=False) for each in _told(claim, regions, row, edtf))


def _named(claim: Asserted) -> Iterator[tuple[int, list[Row]]]:
    """Where a claim names an exercise or a series of them, and the records it can mean by the document's date."""
    seen: set[tuple[str, ...]] = set()
    for match in _pattern().finditer(claim.words):
        rows = _by_name()[_plain(match[0])]
        day = claim.date.isoformat() if claim.date else "9999"
        known = [row for row in rows if row["start_date"] <= day]
        key = tuple(row["exercise_id"] for row in known)
        if known and key not in seen and not COMPARED.search(claim.words[: match.start()]):
            seen.add(key)
            yield match.start(), known


def _at_hand(claim: Asserted) -> Iterator[tuple[int, list[Row]]]:
    """The exercise of those days, where the organisation is said to hold one without its name."""
    match = NOUN.search(claim.words)
    troops = TROOPS_CAME.search(claim.words)
    is_named = match and (claim.names("sco") or THE_ONE.match(claim.words))
    if claim.date is None or not (is_named or troops):
        return
    near = [
        row
        for row in claim.world.table("exercises")
        if row["start_precision"] == "day"
        and dt.date.fromisoformat(row["start_date"]) <= claim.date + dt.timedelta(days=1)
        and claim.date <= dt.date.fromisoformat(row["end_date"] or row["start_date"]) + NEAR
    ]
    if len(near) > 1:
        near = [row for row in near if _region(claim, row)]
    if len(near) != 1:
        return
    if match and is_named and (_region(claim, near[0]) or is_at_its_edge(claim, near[0])):
        yield match.start(), near
    elif troops and _all_came(claim, near[0]):
        yield troops.start(), near


def _all_came(claim: Asserted, row: Row) -> bool:
    """Whether some states are named and all of them took part in an exercise by its record."""
    named = {state.entity_id for state in claim.of_type("state")}
    return len(named) > 1 and named <= _participants()[row["exercise_id"]]


def _region(claim: Asserted, row: Row) -> str | None:
    """The part of an exercise's place that a claim names."""
    parts = re.split(r"[;,] ", row["place"])
    words = claim.words.lower()
    names = [GROUND.sub("", part).lower() for part in parts if part]
    return next((part for part, name in zip(filter(None, parts), names, strict=True) if name in words), None)


def _in_years(claim: Asserted, regions: Regions, rows: list[Row]) -> Iterator[Finding]:
    """`took place in 2005, 2007 and 2009`: an exercise of the series in each year."""
    years = [time.edtf for time in closed(claim, regions) if len(time.edtf) == 4]
    if len(years) < 2 or len(rows) < 2:
        return
    for year in years:
        found = [row for row in rows if row["start_date"][:4] == year]
        record = (found or rows)[0]["exercise_id"]
        yield Finding(
            "exercises", record, "start_date", year, bool(found), year if found else "no exercise in that year"
        )


def _told(claim: Asserted, regions: Regions, row: Row, edtf: str | None) -> Iterator[Finding]:
    record = row["exercise_id"]
    if edtf:
        agrees = (is_then(row, edtf) and on_its_edge(claim, row, edtf)) or by_weekday(claim, row, edtf)
        yield Finding("exercises", record, "start_date", edtf, agrees, row["start_date"])
    places = {town.name for town in towns(claim, regions)}
    region = _region(claim, row)
    if len(places) == 1 and row["place"]:
        place = places.pop()
        agrees = any(name in row["place"] for name in (place, *(a for a, b in ALIASES.items() if b == place)))
        yield Finding("exercises", record, "place", place, agrees or None, row["place"])
    elif region:
        yield Finding("exercises", record, "place", region, True, row["place"])
    for state in claim.of_type("state"):
        if within(regions, state.start):
            yield from _of_state(claim, row, state)
    yield from _how_many(claim, row)
    if edtf is None and not claim.times and not places and claim.date:
        yield Finding("exercises", record, "start_date", f"../{claim.date}", True, row["start_date"])


def _of_state(claim: Asserted, row: Row, state: Mention) -> Iterator[Finding]:
    """A state that received an exercise, took part in it, or sent so many troops."""
    record, known = row["exercise_id"], _participants()
    party = f"{record}:{state.entity_id}"
    before = claim.words[: state.start]
    if row["host"] and (HOSTED.match(claim.words, state.end) or HOSTED_BY.search(before)):
        yield Finding("exercises", record, "host", state.entity_id, state.entity_id == row["host"], row["host"])
    elif row["host"] and HELD_IN.search(before) and not is_adjective(claim, state):
        name = claim.world.index["states"][state.entity_id]["name"]
        is_there = state.entity_id == row["host"] or name in row["place"]
        yield Finding(
            "exercises",
            record,
            "host",
            state.entity_id,
            is_there or (None if ";" in row["place"] else False),
            row["host"],
        )
    elif TROOPS.search(claim.words) and state.entity_id in known[record]:
        yield from _troops(claim, row, state)
    elif WITH.search(claim.words) and state.entity_id in known[record]:
        yield Finding("exercise_participants", party, "state_id", state.entity_id, True, state.entity_id)
    elif WITH.search(claim.words) and len(known[record]) >= WHOLE and not WATCHED.search(claim.words):
        yield Finding("exercise_participants", party, "state_id", state.entity_id, False, "no such participant")


def _troops(claim: Asserted, row: Row, state: Mention) -> Iterator[Finding]:
    """How many soldiers a state sent, where the record tells."""
    found = next(
        each
        for each in claim.world.table("exercise_participants")
        if (each["exercise_id"], each["state_id"]) == (row["exercise_id"], state.entity_id)
    )
    if len(claim.quantities) != 1 or not found["troops_low"] or not found["troops_high"]:
        return
    told, low, high = claim.quantities[0].value, float(found["troops_low"]), float(found["troops_high"])
    agrees = 0.9 * low <= told <= 1.1 * high
    party = f"{row['exercise_id']}:{state.entity_id}"
    yield Finding("exercise_participants", party, "count", f"{told:g}", agrees, f"{high:g}")


def _how_many(claim: Asserted, row: Row) -> Iterator[Finding]:
    """`five countries take part`: as many as the record has."""
    match = COUNTRIES.search(claim.words)
    told = [each for each in claim.quantities if match and match.start() <= each.start < match.end()]
    parties = [
        each["role"] for each in claim.world.table("exercise_participants") if each["exercise_id"] == row["exercise_id"]
    ]
    taking = parties.count("participant")
    if len(told) == 2 and taking and claim.date and OUT_OF.search(claim.words):
        members = sum(each.status == "member" and each.holds(claim.date) for each in claim.world.spells)
        yield Finding(
            "member_states", "member", "count", f"{told[1].value:g}", told[1].value == members, str(members), False
        )
        told = told[:1]
    if len(told) == 1 and taking:
        agrees = told[0].value in (taking, len(parties))
        yield Finding("exercise_participants", row["exercise_id"], "count", f"{told[0].value:g}", agrees, str(taking))


@cache
def _by_name() -> dict[str, list[Row]]:
    """Exercises by their names, and those of a series by its name."""
    rows = {row["exercise_id"]: row for row in the_world().table("exercises")}
    found: dict[str, list[Row]] = {}
    for name in the_world().table("names"):
        if name["table"] == "exercises" and name["language"] == "en" and name["record_id"] in rows:
            row = rows[name["record_id"]]
            found.setdefault(_plain(name["name"]), []).append(row)
            if row["series"] and name["name"].startswith(row["series"]):
                found.setdefault(_plain(row["series"]), []).append(row)
    return {name: list({row["exercise_id"]: row for row in own}.values()) for name, own in found.items()}


@cache
def _pattern() -> re.Pattern[str]:
    spelled = [
        re.escape(name).replace(r"\ ", r"[\s\"“”'–—-]{1,3}") for name in sorted(_by_name(), key=len, reverse=True)
    ]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(spelled)})(?!\w)", re.IGNORECASE)


@cache
def _participants() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {row["exercise_id"]: set() for row in the_world().table("exercises")}
    for row in the_world().table("exercise_participants"):
        found[row["exercise_id"]].add(row["state_id"])
    return {name: frozenset(states) for name, states in found.items()}


def _plain(name: str) -> str:
    """A name in lower case, hyphens and quotation marks as blanks."""
    return " ".join(re.sub(r"[\s\"“”'–—-]+", " ", name.lower()).split())
