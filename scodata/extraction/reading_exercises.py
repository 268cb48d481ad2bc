"""What a claim says of joint exercises: held when, where, by which host, with whom."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from .daysof import meets, recorded
from .facets import ALIASES, Regions, clause, closed, one_time, towns, within, words_of
from .findings import Asserted, Finding
from .world import Row, the_world

LONGEST = 1100
"""Days that an exercise of several stages may last."""
HELD = re.compile(
    r"\b(?:held|took place|conducted|carried out|hosted|staged|began|started|opened|ended|concluded|ran|were|was|is|are"
    r"|practised|practiced|rehearsed|organi[sz]ed|launched|completed|joined|took part|participat\w+|involv\w+|saw)\b"
)
UNREAL = re.compile(r"\b(?:not|never|will|would|should|may|might|plan\w*|propos\w+|if|upcoming|next|to be)\b|n't\b")
WITH = re.compile(
    r"\b(?:participation of|participated|took part|taking part|troops (?:of|from)|forces (?:of|from)|units (?:of|from)"
    r"|servicemen (?:of|from)|soldiers (?:of|from)|involv(?:ed|ing)|joined by|attended by|together with)\b"
)
HOSTED = re.compile(r"(?:'s territory|,? (?:has |had )?(?:hosted|was (?:the )?host))\b")


def exercises(claim: Asserted) -> Iterator[Finding]:
    """Days, place, host and participants of the exercise that a clause names."""
    named = list(_named(claim))
    if len(named) != 1:
        return
    start, rows = named[0]
    regions = clause(claim, start)
    words = words_of(claim, regions)
    if UNREAL.search(words) or not HELD.search(words):
        return
    edtf = one_time(closed(claim, regions))
    fitting = [row for row in rows if edtf is None or _meets(row, edtf)]
    if len(rows) == 1:
        yield from _told(claim, regions, rows[0], edtf)
    elif len(fitting) == 1 and edtf:
        yield from _told(claim, regions, fitting[0], edtf)


def _named(claim: Asserted) -> Iterator[tuple[int, list[Row]]]:
    """Where a claim names an exercise or a series of them, and the records it can mean by the document's date."""
    seen: set[tuple[str, ...]] = set()
    for match in _pattern().finditer(claim.words):
        rows = _by_name()[_plain(match[0])]
        day = claim.date.isoformat() if claim.date else "9999"
        known = [row for row in rows if row["start_date"] <= day]
        key = tuple(row["exercise_id"] for row in known)
        if known and key not in seen:
            seen.add(key)
            yield match.start(), known


def _told(claim: Asserted, regions: Regions, row: Row, edtf: str | None) -> Iterator[Finding]:
    record = row["exercise_id"]
    if edtf:
        yield Finding("exercises", record, "start_date", edtf, _meets(row, edtf), row["start_date"])
    places = {town.name for town in towns(claim, regions)}
    if len(places) == 1 and row["place"]:
        place = places.pop()
        agrees = any(name in row["place"] for name in (place, *(a for a, b in ALIASES.items() if b == place)))
        yield Finding("exercises", record, "place", place, agrees or None, row["place"])
    for state in claim.of_type("state"):
        if not within(regions, state.start):
            continue
        if HOSTED.match(claim.words, state.end) and row["host"]:
            agrees = state.entity_id == row["host"]
            yield Finding("exercises", record, "host", state.entity_id, agrees, row["host"])
        elif WITH.search(claim.words) and state.entity_id in _participants()[record]:
            party = f"{record}:{state.entity_id}"
            yield Finding("exercise_participants", party, "state_id", state.entity_id, True, state.entity_id)
    if edtf is None and not claim.times and not places and claim.date:
        yield Finding("exercises", record, "start_date", f"../{claim.date}", True, row["start_date"])


def _meets(row: Row, edtf: str) -> bool:
    """Whether a time meets the days of an exercise, as finely as they are known."""
    low, high = recorded(row["start_date"], row["start_precision"])
    if row["end_date"]:
        high = max(high, recorded(row["end_date"], row["end_precision"])[1])
    return meets(edtf, low, min(high, low + dt.timedelta(days=LONGEST)))


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
