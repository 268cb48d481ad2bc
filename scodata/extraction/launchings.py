"""What is on record of the beginning of initiatives: held or opened when, where and by whom."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from .daysof import meets, recorded
from .findings import Asserted
from .numbers import MONTHS
from .town_places import town_pattern
from .world import Row, World, the_world

EVENTS = ("launched", "institutionalised")
OPENED = re.compile(
    r"(?P<held>Held|Two days|First (?:forum|conference|held|meeting)|Held once)|(?P<one>Opened|Unveiled|Put into use"
    r"|Founding meeting|Constitutive conference|Foundation stone|As an online exhibition)"
)
"""How the note of a beginning goes on that is an occasion: of one that may be repeated, or of what begins once."""
ONCE = re.compile(r"\bHeld once\b")
NOT_THE_FIRST = re.compile(r"\b(?:had met|repeated|earlier)\b")
UNTIL = re.compile(rf"\b(?:until|and) (?P<day>\d{{1,2}}) (?:{'|'.join(MONTHS)})\b")
REPEATED = re.compile(r"\b(?:forum|conference|exposition|exhibition|festival|fair)\b", re.IGNORECASE)
"""In the name of what is held again and again."""
LITTLE = frozenset((
    "the", "and", "for", "with", "sco", "shanghai", "cooperation", "organisation", "organization", "states", "member",
    "proposal", "international", "kazakhstan", "bishkek", "yangling", "qingdao", "countries", "its", "from",
))  # fmt: skip
WORD = re.compile(r"[a-z]{3,}")
STEM, FEWEST = 6, 2


@dataclass(frozen=True, slots=True)
class Launching:
    """An occasion with which an initiative began."""

    event: str
    first: dt.date
    last: dt.date
    precision: str
    town: str
    state: str
    known: str
    is_once: bool
    """Whether it can have begun but once: no forum that is held again."""
    is_first: bool
    """Whether no earlier one of the name is on record."""
    body: str
    is_single: bool
    """Whether it is on record as held but once."""

    def is_then(self, edtf: str) -> bool:
        """Whether a time is one of its days."""
        return meets(edtf, self.first, self.last)


@cache
def launchings_of(world: World, initiative: str) -> tuple[Launching, ...]:
    """The occasions with which an initiative began, oldest first."""
    rows = sorted(_rows(world, initiative), key=lambda row: row["date"])
    return tuple(found for row in rows if (found := _launching(world, row)))


def _rows(world: World, initiative: str) -> list[Row]:
    own = {initiative, f"{initiative}-proposal"}
    return [
        row
        for row in world.table("initiative_events")
        if row["initiative_id"] in own and row["event"] in EVENTS and row["date"]
    ]


def _launching(world: World, row: Row) -> Launching | None:
    initiative = world.index["initiatives"][row["initiative_id"]]
    note, match = row["note"], OPENED.match(row["note"])
    if match is None and not (initiative["kind"] == "forum" and not note):
        return None
    first, last = recorded(row["date"], row["precision"])
    until = UNTIL.search(note)
    if until and row["precision"] == "day":
        last = first.replace(day=max(int(until["day"]), first.day))
    elif note.startswith("Two days"):
        last = first + dt.timedelta(days=1)
    towns = town_pattern().findall(note)
    is_once = ONCE.search(note) is not None or not REPEATED.search(initiative["name"])
    is_first = NOT_THE_FIRST.search(note) is None and row["event"] == "launched"
    event, known, body = row["event_id"], row["date"], row["initiative_id"].removesuffix("-proposal")
    return Launching(
        event, first, last, row["precision"], towns[0] if towns else "", row["state_id"], known, is_once,
        is_first or is_once, body, ONCE.search(note) is not None,
    )  # fmt: skip


def initiative_meant(claim: Asserted) -> tuple[str, int, int] | None:
    """The one initiative that a claim names, or all of whose telling words it has, and where it stands."""
    named = [
        (each.entity_id, each.start, each.end)
        for each in claim.of_type("initiative", "body")
        if launchings_of(the_world(), each.entity_id)
    ]
    if named:
        return named[0] if len({each[0] for each in named}) == 1 else None
    if any(each.entity_type in ("initiative", "instrument") for each in claim.mentions):
        return None
    said = _stems(claim.words)
    fits = [(stems, name) for stems, name in _by_words(the_world()) if stems <= said]
    most = [each for each in fits if not any(each[0] < other[0] for other in fits)]
    if len(most) != 1:
        return None
    places = [m.span() for m in WORD.finditer(claim.words.lower()) if m[0][:STEM] in most[0][0]]
    return most[0][1], places[0][0], places[-1][1]


@cache
def _by_words(world: World) -> tuple[tuple[frozenset[str], str], ...]:
    return tuple(_named_by_words(world))


def _named_by_words(world: World) -> Iterator[tuple[frozenset[str], str]]:
    """Initiatives that began with an occasion, each with the telling words of its name."""
    for name, row in world.index["initiatives"].items():
        stems = _stems(row["name"])
        if launchings_of(world, name) and len(stems) >= FEWEST:
            yield stems, name


def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:STEM] for word in WORD.findall(text.lower()) if word not in LITTLE)
