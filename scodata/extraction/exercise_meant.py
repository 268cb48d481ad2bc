"""Which exercise on record a claim means: one that it names, one of its place, or that of those days."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from .daysof import days_of
from .exercise_days import is_at_its_edge
from .findings import Asserted
from .world import Row, the_world

NOUN = re.compile(r"\b(?:exercises?|drills?|manoeuvres?|maneuvers?|war games?)\b", re.IGNORECASE)
NEAR = dt.timedelta(days=20)
"""Days about an exercise within which a document that speaks of one of the organisation means it."""
TROOPS_CAME = re.compile(
    r"\b(?:forces|troops|units|soldiers|servicemen|personnel)\b[^.;]{0,150}\b(?:(?:took|tak(?:e|es|ing)) part\W*$"
    r"|participat\w+\W*$|c[ao]mes? from\b)"
)
"""Who took part in the exercise of those days, where a sentence names none."""
GROUND = re.compile(
    r"^near | (?:training (?:ground|range|area|centre|base)|range|garrison|polygon|base|Region)$", re.IGNORECASE
)
"""What a text may leave out of the name of a place."""
COMPARED = re.compile(r"\b(?:than|unlike|compared (?:with|to)|as (?:big|large|many) as) (?:in |at |during |the )*$")
"""Before an exercise with which another one is compared."""
THE_ONE = re.compile(r"(?:The|This) (?:joint |military |anti-terror\w* )*(?:exercises?|drills?|manoeuvres|maneuvers)\b")
GOES_ON = re.compile(
    r",? ?(?:(?:in |at |to |for |of )?(?:which|whose|where)\b|(?:the|an?|one) (?:\w+ ){0,6}"
    r"|(?:held|staged|hosted|conducted|carried out|organi[sz]ed|run) (?:in|at|on|near|from|by|between|last|this)\b)"
)
BETWEEN = re.compile(r"[\"”)]?(?: (?:of|by) the SCO)?,? ?")
"""Before and at the head of what is told of an exercise that stands right before."""
YEAR_BEHIND = re.compile(r"(?: \w+)?(?: \(SCO\))?,? (?:of|in|held in) (?:\w+ )?(?P<year>20\d\d)\b")
"""`the Peace Mission exercise of 2018`."""
BIG = frozenset(("almaty", "urumqi", "saratov", "volgograd", "xinjiang", "state borders of the member states"))
"""Places in which many things are held."""
SHORT = (2, 3)
"""Words of a name that may stand without its year: `Sahand Antiterror`."""


def meant(claim: Asserted) -> tuple[int, list[Row]] | None:
    """Where a claim speaks of one exercise, or of a series of them, and the records that it can mean."""
    named = list(_named(claim))
    named = [each for each in named if len(each[1]) == 1] or named
    named = named or list(_before(claim)) or list(_at_hand(claim)) or list(_at_its_place(claim))
    return named[0] if len(named) == 1 else None


def _before(claim: Asserted) -> Iterator[tuple[int, list[Row]]]:
    """The exercise of which a relative clause or an apposition goes on to speak: `Peace Mission 2007, which opened`."""
    place = claim.sentence.find(claim.words) if GOES_ON.match(claim.words) else -1
    for match in _pattern().finditer(claim.sentence, 0, place) if place > 0 else ():
        rows = _by_name()[_plain(match[0])]
        if len(rows) == 1 and BETWEEN.fullmatch(claim.sentence, match.end(), place):
            yield 0, rows


def _named(claim: Asserted) -> Iterator[tuple[int, list[Row]]]:
    """Where a claim names an exercise or a series of them, and the records it can mean by the document's date."""
    seen: set[tuple[str, ...]] = set()
    for match in _pattern().finditer(claim.words):
        rows = _by_name()[_plain(match[0])]
        if len(rows) > 1 and " " not in match[0] and not NOUN.search(claim.words):
            continue
        day = claim.date.isoformat() if claim.date else "9999"
        known = [row for row in rows if row["start_date"] <= day]
        year = YEAR_BEHIND.match(claim.words, match.end()) if len(known) > 1 else None
        known = [row for row in known if not year or row["start_date"].startswith(year["year"])]
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
        near = [row for row in near if region_told(claim, row)]
    if len(near) != 1:
        return
    if match and is_named and (region_told(claim, near[0]) or is_at_its_edge(claim, near[0])):
        yield match.start(), near
    elif troops and _all_came(claim, near[0]):
        yield troops.start(), near


def _at_its_place(claim: Asserted) -> Iterator[tuple[int, list[Row]]]:
    """`the SCO's drill at Manesar`: those held at a place that is told, of the year that is told where one was."""
    match = NOUN.search(claim.words)
    if match is None or claim.date is None or not claim.names("sco"):
        return
    held = [
        row
        for row in claim.world.table("exercises")
        if row["start_date"] <= claim.date.isoformat() and any(part in claim.words for part in _own_places(row))
    ]
    years = {days_of(time.edtf)[0].year for time in claim.times if ".." not in time.edtf}
    then = [row for row in held if int(row["start_date"][:4]) in years]
    if held and len(years) == 1 and not then:
        told = years.pop()
        then = sorted(held, key=lambda row: abs(int(row["start_date"][:4]) - told))[:1]
    if len(then) == 1:
        yield match.start(), then


def _own_places(row: Row) -> list[str]:
    """The parts of an exercise's place by which it is known: no state, capital or large region."""
    states = the_world().table("states")
    large = {*BIG, *(each[field].lower() for each in states for field in ("name", "capital") if each[field])}
    return [part for part in parts_of(row) if part.lower() not in large]


def _all_came(claim: Asserted, row: Row) -> bool:
    """Whether some states are named and all of them took part in an exercise by its record."""
    named = {state.entity_id for state in claim.of_type("state")}
    known = {
        each["state_id"]
        for each in claim.world.table("exercise_participants")
        if each["exercise_id"] == row["exercise_id"]
    }
    return len(named) > 1 and named <= known


def parts_of(row: Row) -> list[str]:
    """The names in an exercise's place, without what a text may leave out of them."""
    return [GROUND.sub("", part) for part in re.split(r"[;,] | and ", row["place"]) if part]


def region_told(claim: Asserted, row: Row) -> str | None:
    """The part of an exercise's place that a claim names."""
    words = claim.words.lower()
    return next((part for part in parts_of(row) if part.lower() in words), None)


@cache
def _by_name() -> dict[str, list[Row]]:
    """Exercises by their names, with or without their years, and those of a series by its name."""
    rows = {row["exercise_id"]: row for row in the_world().table("exercises")}
    found: dict[str, list[Row]] = {}
    for name in the_world().table("names"):
        if name["table"] == "exercises" and name["language"] == "en" and name["record_id"] in rows:
            row = rows[name["record_id"]]
            bare = re.sub(r" \(?20\d\d\)?$", "", _plain(name["name"]))
            own = [_plain(name["name"]), *([bare] if len(bare.split()) in SHORT else [])]
            if row["series"] and name["name"].startswith(row["series"]):
                own.append(_plain(row["series"]))
            for each in own:
                found.setdefault(each, []).append(row)
    return {name: list({row["exercise_id"]: row for row in own}.values()) for name, own in found.items()}


@cache
def _pattern() -> re.Pattern[str]:
    spelled = [
        re.escape(name).replace(r"\ ", r"[\s\"“”'–—-]{1,3}") for name in sorted(_by_name(), key=len, reverse=True)
    ]
    return re.compile(rf"(?<![\w-])(?:{'|'.join(spelled)})(?!\w)", re.IGNORECASE)


def _plain(name: str) -> str:
    """A name in lower case, hyphens and quotation marks as blanks."""
    return " ".join(re.sub(r"[\s\"“”'–—-]+", " ", name.lower()).split())
