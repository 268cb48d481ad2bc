"""Whom a list of those present names: each item with its person, its state or body, and its office."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from ..slugs import slug_of
from .findings import Asserted
from .mention import Mention
from .world import Meeting, Row

APART = re.compile(
    r"[,;()]| – | — |\band\b|\bas well as\b|\balong with\b|\btogether with\b|\bnamely\b|\bas did\b|\bas were\b"
    r"|\bwhile\b"
)
INITIALLED = re.compile(r"\b(?:[A-Z]\. ?){1,3}(?P<surname>[A-ZÀ-ÞŞĞŠŽČİ][\w'’-]{2,})")
NAME = re.compile(r" (?P<name>[A-ZÀ-ÞŞĞŠŽČİ][a-zß-ſə'’-]+(?: [A-ZÀ-ÞŞĞŠŽČİ][\w'’-]+){1,3})$")
"""A name behind a state: `Prime Minister of Mongolia Gombojavyn Zandanshatar`."""
OFFICES = tuple(
    (kind, re.compile(rf"\b(?:{words})", re.IGNORECASE))
    for kind, words in (
        ("deputy", r"deputy prime minister|vice[- ]premier|deputy chairman of (?:its|the|his) cabinet"),
        ("vice-president", r"vice[- ]president"),
        ("deputy-secretary", r"under[- ]secretary|deputy secretary|assistant secretary"),
        (
            "foreign",
            r"foreign minister|ministers? (?:of|for) (?:foreign|external) affairs|external affairs minister",
        ),
        ("secretary", r"secretary[- ]general|executive secretary|chairman of the executive"),
        ("prime", r"prime minister|premier|head of government|chairman of the (?:cabinet|government)"),
        ("minister", r"minister\b"),
        ("president", r"president|head of state|chairman of the people"),
    )
)
"""Kinds of office, those within whose names others stand first."""
ALIKE, UNLIKE, INITIALS = 0.75, 0.5, 2
"""How like two spellings of a surname are, how unlike two first names; letters of initials."""


@dataclass(frozen=True, slots=True)
class Guest:
    """An item of a list: where it stands, whom it names (by record or by words), for whom, in which office."""

    start: int
    end: int
    person: Mention | None
    name: str
    home: str | None
    offices: frozenset[str]

    @property
    def is_somebody(self) -> bool:
        """Whether it names a person."""
        return self.person is not None or bool(self.name)


def guests(claim: Asserted, meeting: Meeting, start: int, end: int) -> Iterator[Guest]:
    """The items between two places of a claim, in order; an office set apart by a comma goes with its person."""
    taken = [(m.start, m.end) for m in claim.mentions if m.entity_type in ("person", "body")]
    cuts = [start]
    for match in APART.finditer(claim.words, start, end):
        if not any(a <= match.start() < b for a, b in taken):
            cuts += [match.start(), match.end()]
    cuts.append(end)
    cuts = _parted(claim, cuts)
    last: Guest | None = None
    for begin, stop in zip(cuts[::2], cuts[1::2], strict=True):
        guest = _guest(claim, meeting, begin, stop)
        if last and _goes_with(last, guest):
            offices = last.offices | guest.offices
            last = Guest(last.start, guest.end, last.person, last.name, last.home or guest.home, offices)
            continue
        if last and _is_held_by(last, guest):
            last = Guest(last.start, guest.end, guest.person, guest.name, last.home, last.offices)
            continue
        if last:
            yield last
        last = guest
    if last:
        yield last


def _goes_with(last: Guest, guest: Guest) -> bool:
    """Whether an item is the office or state of the person before it: `Hu Jintao, President of China`."""
    is_office = not guest.is_somebody and bool(guest.offices or guest.home)
    return is_office and last.is_somebody and (guest.home is None or last.home in (None, guest.home))


def _is_held_by(last: Guest, guest: Guest) -> bool:
    """Whether an item is the person of the office before it: `the President of China, Hu Jintao`."""
    is_name = guest.is_somebody and not guest.offices and guest.home in (None, last.home)
    return is_name and not last.is_somebody and bool(last.offices and last.home)


def _parted(claim: Asserted, cuts: list[int]) -> list[int]:
    """The bounds of the items, where several persons stand in one each with his own."""
    found: list[int] = []
    for begin, stop in zip(cuts[::2], cuts[1::2], strict=True):
        inside = [m.end for m in claim.of_type("person") if begin <= m.start and m.end <= stop]
        found.append(begin)
        for end in inside[:-1]:
            found += [end, end]
        found.append(stop)
    return found


def _guest(claim: Asserted, meeting: Meeting, start: int, end: int) -> Guest:
    inside = [m for m in claim.mentions if start <= m.start and m.end <= end and m.start < m.end]
    persons = [m for m in inside if m.entity_type == "person"]
    person = persons[-1] if persons else None
    homes = [m for m in inside if m.entity_type in ("state", "body") and m.entity_id != "sco"]
    words = claim.words[start:end]
    name = "" if person else _name(claim, homes, start, end)
    known = claim.world.home.get(person.entity_id) if person else None
    there = [m for m in homes if f"{meeting.summit_id}:{m.entity_id}" in claim.world.index["delegations"]]
    stated = next((m.entity_id for m in reversed(there or homes)), None)
    own = [m.entity_id for m in there if person and _row(claim, meeting, m.entity_id)["person_id"] == person.entity_id]
    home = own[-1] if own else known or stated
    spoken = " ".join(claim.words[a:b] for a, b in _without(start, end, person))
    return Guest(start, end, person, name, home, offices_in(spoken) if words else frozenset())


def _row(claim: Asserted, meeting: Meeting, home: str) -> Row:
    return claim.world.index["delegations"][f"{meeting.summit_id}:{home}"]


def _without(start: int, end: int, person: Mention | None) -> list[tuple[int, int]]:
    return [(start, person.start), (person.end, end)] if person else [(start, end)]


def _name(claim: Asserted, homes: list[Mention], start: int, end: int) -> str:
    """The name in an item in which no person on record is named."""
    initialled = INITIALLED.search(claim.words, start, end)
    if initialled:
        return initialled["surname"]
    behind = NAME.fullmatch(claim.words[homes[-1].end : end].rstrip(" .")) if homes else None
    return behind["name"] if behind else ""


def offices_in(words: str) -> frozenset[str]:
    """The kinds of office that some words give; what stands within another's name is none."""
    found = set()
    for kind, pattern in OFFICES:
        if pattern.search(words):
            found.add(kind)
            words = pattern.sub(" ", words)
    return frozenset(found)


def is_the_one(claim: Asserted, guest: Guest, row: Row) -> bool | None:
    """Whether a person named is the one on record; None where a name that no record bears may be another spelling."""
    known = row["person_id"]
    if guest.person and guest.person.entity_id == known:
        return True
    told = guest.person.entity_id if guest.person else slug_of(guest.name)
    if guest.person and told in claim.world.index["persons"]:
        return False
    parts, names = told.split("-"), known.split("-")
    if set(parts) <= set(names):
        return True
    if len(parts) > 1 and len(names) > 1 and len(parts[0]) > INITIALS and _like(parts[0], names) < UNLIKE:
        return None
    return True if _like(parts[-1], names) >= ALIKE else None


def _like(part: str, names: list[str]) -> float:
    """How like a part of a name is to the part of another one that is most like it."""
    return max(SequenceMatcher(None, part, each).ratio() for each in names)


def holds_it(offices: frozenset[str], row: Row) -> bool | None:
    """Whether an office told without a name is that of the one on record."""
    known = offices_in(row["office"])
    if not offices or not known:
        return None
    return bool(offices & known)
