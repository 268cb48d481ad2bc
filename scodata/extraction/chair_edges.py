"""When a time in the chair began and ended, where it was handed over, and which of a state's terms it was."""

from __future__ import annotations

import datetime as dt
import re

from .chair_terms import NEAR, OWN, SEASON, SLACK, Term
from .daysof import days_of
from .findings import Asserted
from .numbers import ORDINAL_WORD, ordinal
from .stretches import Regions, within
from .town_places import same_town, towns

LENIENT = 31
"""Days by which an end that is told by its month may lie beside."""
FROM = re.compile(r"\b(?:from|between|since|(?:begun|began|beginning|started|starting)(?: on| in| at)?) (?:the )?$")
TO = re.compile(
    r"\b(?:to|until|till|through|up to|and|(?:end(?:ed|s|ing)|expir(?:ed|es)|closed|finished)(?: on| in| at)?)"
    r" (?:the )?$"
)
"""Before the time from which on, and up to which, a chair is held."""
COUNTED = re.compile(
    rf"\b(?P<n>{ORDINAL_WORD}|\d{{1,2}}(?:st|nd|rd|th)) (?:time\b|(?:chair(?:manship|ship)|presidency)\b)",
    re.IGNORECASE,
)
ABSOLUTE = re.compile(
    r", (?:with )?(?P<who>[A-Z][\w-]+)(?: \w+)? (?:presiding|chairing|holding|heading|leading|having)\b"
)
"""`took over in November, Kyrgyzstan presiding since September`: what another state does meanwhile."""
AGAIN = re.compile(r"\b(?:again|since|after|in (?:\w+ )?(?:years|decade)|of the)\b")
"""`its first time again after seven years` counts from another beginning."""


def edges(claim: Asserted, regions: Regions, term: Term) -> tuple[str, str, str] | None:
    """The first or last day told of a term that differs from the record, with what is told of it."""
    first, last = _told_edges(claim, regions)
    if len(SEASON.findall(claim.words)) > 1:
        return None
    if len(first) >= 7 and not _is_about(first, claim, term.start, 0):
        return "start_date", first, str(term.start)
    if len(last) < 7 or term.end == dt.date.max:
        return None
    slack = LENIENT if len(last) < 10 else SLACK
    return None if _is_about(last, claim, term.end, slack) else ("end_date", last, str(term.end))


def nearest_of(claim: Asserted, regions: Regions, own: list[Term]) -> Term | None:
    """The one of a state's terms whose told beginning or end lies nearest, within a year or so."""
    first, last = _told_edges(claim, regions)
    told = first if len(first) >= 7 else last
    if len(told) < 7 or "/" in told:
        return None
    day = days_of(told)[0]
    near = [(abs(((term.start if told == first else term.end) - day).days), term) for term in own]
    near = [each for each in near if each[0] <= OWN]
    return min(near, key=lambda each: each[0])[1] if near else None


def _told_edges(claim: Asserted, regions: Regions) -> tuple[str, str]:
    """The times that are told of the beginning and the end of a chair; empty where none is."""
    words = claim.words
    inside = [time for time in claim.times if within(regions, time.start)]
    absolute = ABSOLUTE.search(words)
    if absolute and any(state.start == absolute.start("who") for state in claim.of_type("state")):
        inside = [time for time in inside if time.start < absolute.start()]
    begun = (t for t in inside if FROM.search(words[: t.start]) or words.startswith(("from ", "From "), t.start))
    first = next((t.edtf for t in begun), "").removesuffix("/..")
    last = next((t.edtf for t in inside if TO.search(words[: t.start])), "").removeprefix("../")
    if "/" in first and not last:
        first, last = first.split("/")
    return first, last


def _is_about(edtf: str, claim: Asserted, day: dt.date, slack: int) -> bool:
    """Whether a time lies about a day, or about the meeting that the day is one of."""
    low, high = days_of(edtf)
    begin, end = _days(claim, day)
    reach = dt.timedelta(days=slack)
    return low - reach <= end and begin <= high + reach


def where_handed(claim: Asserted, regions: Regions, term: Term) -> tuple[str, str, str] | None:
    """The town in which a term is said to have begun, with the meeting at which it did."""
    held = next((m for m in claim.world.meetings if m.start <= term.start <= m.end), None)
    places = [town.name for town in towns(claim, regions)]
    if held is None or len(places) != 1 or not same_town(held.city, places[0]):
        return None
    return held.summit_id, places[0], held.city


def _days(claim: Asserted, day: dt.date) -> tuple[dt.date, dt.date]:
    """A day with those of the meeting that it is a day of."""
    held = next((m for m in claim.world.meetings if m.start <= day <= m.end), None)
    return (held.start, held.end) if held else (day, day)


def own_beside(claim: Asserted, span: tuple[dt.date, dt.date], terms: list[Term], state: str) -> Term | None:
    """A state's term that began near a time at which none of its terms did."""
    near = [t for t in terms if t.state_id == state and min(abs((t.start - day).days) for day in span) <= OWN]
    return near[0] if len(near) == 1 else None


def times_held(claim: Asserted, terms: list[Term], state: str) -> tuple[int, set[int]] | None:
    """How often a state is said to hold the chair, and how often it did so, with its first meetings or without."""
    match = COUNTED.search(claim.words)
    told = ordinal(match["n"]) if match else None
    if match is None or not told or claim.date is None or (told == 1 and AGAIN.search(claim.words)):
        return None
    held = [t for t in terms if t.state_id == state and (t.start - claim.date).days <= NEAR]
    before = [
        row
        for row in claim.world.table("summits")
        if row["chair_state"] == state
        and row["body"] == terms[0].chair_id[:3]
        and row["start_date"] <= str(terms[0].start)
    ]
    return told, {len(held), len(held) + len(before)}
