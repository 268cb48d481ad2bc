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
    r"[,;()]| – | — |\band\b|\bas well as\b|\balong with\b|\btogether with\b|\bnamely\b|\bas did\b|\bas were\b|\bwhile\b"
)
INITIALLED = re.compile(r"\b(?:[A-Z]\. ?){1,3}(?P<surname>[A-ZÀ-ÞŞĞŠŽČİ][\w'’-]{2,})")
NAME = re.compile(r" (?P<name>[A-ZÀ-ÞŞĞŠŽČİ][a-zß-ſə'’-]+(?: [A-ZÀ-ÞŞĞŠŽČİ][\w'’-]+){1,3})$")
"""A name behind a state: `Prime Minister of Mongolia Gombojavyn Zandanshatar`."""
OFFICES = (
    ("deputy", re.compile(r"\b(?:deputy prime minister|vice[- ]premier|deputy chairman of (?:its|the|his) cabinet)", re.I)),
    ("vice-president", re.compile(r"\bvice[- ]president", re.I)),
    ("deputy-secretary", re.compile(r"\b(?:under[- ]secretary|deputy secretary|assistant secretary)", re.I)),
    ("foreign", re.compile(r"\b(?:foreign minister|ministers? (?:of|for) (?:foreign|external) affairs|external affairs minister)", re.I)),
    ("secretary", re.compile(r"\b(?:secretary[- ]general|executive secretary|chairman of the executive)", re.I)),
    ("prime", re.compile(r"\b(?:prime minister|premier|head of government|chairman of the (?:cabinet|government))", re.I)),
    ("minister", re.compile(r"\bminister\b", re.I)),
    ("president", re.compile(r"\b(?:president|head of state|chairman of the people)", re.I)),
)  # fmt: skip
"""Kinds of office, those within whose names others stand first."""
NO_OFFICE_HERE = re.compile(r"\b(?:assistant|adviser|advisor|aide|spokes\w+|office|administration|council) (?:to|of)\b", re.I)
ALIKE = 0.75
"""How like two spellings of a surname are."""


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
        if last and not guest.is_somebody and last.is_somebody and (guest.offices or guest.home):
            if guest.home is None or last.home in (None, guest.home):
                last = Guest(last.start, guest.end, last.person, last.name, last.home or guest.home, last.offices | guest.offices)
                continue
        elif last and guest.is_somebody and not last.is_somebody and last.offices and last.home and not guest.offices:
            if guest.home in (None, last.home):
                last = Guest(last.start, guest.end, guest.person, guest.name, last.home, last.offices)
                continue
        if last:
            yield last
        last = guest
    if last:
        yield last


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
    spoken = " ".join(claim.words[a:b] for a, b in _without(start, end, person))
    return Guest(start, end, person, name, stated or known, offices_in(spoken) if words else frozenset())


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
    like = max(SequenceMatcher(None, parts[-1], each).ratio() for each in names)
    return True if like >= ALIKE else None


def holds_it(offices: frozenset[str], row: Row) -> bool | None:
    """Whether an office told without a name is that of the one on record."""
    known = offices_in(row["office"])
    if not offices or not known:
        return None
    return bool(offices & known)
