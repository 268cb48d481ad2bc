"""Which names the records bear, compiled into one automaton: the longest name at a place wins."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from ..errors import MissingExtra
from .lexicon import rows, words
from .world import ENTITY_TYPES, Row, World, the_world

SPELLINGS = (
    ("organisation", "organization"),
    ("cooperation", "co-operation"),
    ("programme", "program"),
    ("centre", "center"),
    ("civilisation", "civilization"),
    ("neighbour", "neighbor"),
    ("defence", "defense"),
    ("modernisation", "modernization"),
    ("digitalisation", "digitalization"),
    ("politicisation", "politicization"),
    ("democratisation", "democratization"),
    ("programme", "programs"),
    ("win-win", "winwin"),
    ("friendliness", "friendship"),
    ("anti-terrorist", "antiterrorist"),
    ("anti-terrorist", "counter-terrorist"),
    ("mentality", "thinking"),
    ("neighbourly", "neighborly"),
    ("neighbourliness", "neighbourly relations"),
    ("-", " "),
)
PREFERRED = ("state", "body", "instrument", "person", "summit", "concept", "initiative")
SPELLED = frozenset(["RATS"])
"""Abbreviations that would be another word if only their first letter were a capital."""
ORGANISATION = re.compile(r"\bSCO\b|\bOCS\b|shanghai cooperation organi[sz]ation", re.IGNORECASE)


DECLARATION = re.compile(r"^([a-z-]+)-declaration-\d{4}$")
BRACKETED = re.compile(r" \([^)]*\)")
SPELLED_OUT = re.compile(r"Shanghai Cooperation Organi[sz]ation")
OF_THE_SCO = re.compile(r" (?:of|within) the (?:SCO|Shanghai Cooperation Organi[sz]ation)(?: Member States)?$")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as somebody may write it, and what bears it."""

    entity_type: str
    entity_id: str
    written: str
    kind: str

    def fits(self, found: str) -> bool:
        """Whether a stretch of text, equal but for case, is this name."""
        if self.kind in ("abbreviation", "demonym", "capital") or self.written.isupper():
            return found == self.written
        least = 1 if self.entity_type == "initiative" else 2
        if self.entity_type == "concept" or self.written[0].islower() or self.written.count(" ") > least:
            return True
        return found[0].isupper()


class Gazetteer:
    """All names, with an automaton that finds every one of them in a single pass."""

    def __init__(self, world: World) -> None:
        try:
            import ahocorasick
        except ImportError:
            raise MissingExtra("reading documents", "extract") from None
        self.world = world
        self.bearers: dict[str, list[Name]] = defaultdict(list)
        for name in _names(world):
            for spelling in _spellings(name.written):
                listed = self.bearers[spelling.lower()]
                written = Name(name.entity_type, name.entity_id, spelling, name.kind)
                if written not in listed:
                    listed.append(written)
        self.automaton: Any = ahocorasick.Automaton()
        for spelling in self.bearers:
            self.automaton.add_word(spelling, spelling)
        self.automaton.make_automaton()

    def hits(self, flat: str) -> Iterator[tuple[int, int, list[Name]]]:
        """Names in a text from left to right, the longest at each place, none inside another."""
        lower = flat.lower()
        if len(lower) != len(flat):
            lower = "".join(mark if len(mark.lower()) != 1 else mark.lower() for mark in flat)
        found = []
        for last, spelling in self.automaton.iter(lower):
            start, end = last + 1 - len(spelling), last + 1
            if _is_bounded(flat, start, end):
                names = [name for name in self.bearers[spelling] if name.fits(flat[start:end])]
                if names:
                    found.append((start, end, names))
        found.sort(key=lambda hit: (hit[0], -hit[1]))
        covered = 0
        for start, end, names in found:
            if start >= covered:
                covered = end
                yield start, end, names


def _is_bounded(flat: str, start: int, end: int) -> bool:
    if start and (flat[start - 1].isalnum() or flat[start - 1] == "_"):
        return False
    if end < len(flat) and (flat[end].isalnum() or flat[end] == "_"):
        return False
    return not (end < len(flat) - 1 and flat[end] == "." and flat[end - 1].isupper() and flat[end + 1].isupper())


def _names(world: World) -> Iterator[Name]:
    for row in rows("states.tsv"):
        for column, kind in (("names", "usual"), ("demonyms", "demonym"), ("capitals", "capital")):
            for name in filter(None, row[column].split("; ")):
                yield Name("state", row["state_id"], name, kind)
    for row in rows("organisations.tsv"):
        for column, kind in (("names", "usual"), ("abbreviations", "abbreviation")):
            for name in filter(None, row[column].split("; ")):
                yield Name("body", row["body_id"], name, kind)
    for row in rows("works.tsv"):
        for name in row["names"].split("; "):
            yield Name(row["type"], row["id"], name, "abbreviation" if name.isupper() else "usual")
    for row in rows("statesmen.tsv"):
        yield Name("person", row["person_id"], row["name"], "usual")
    for instrument in world.index["instruments"]:
        declared = DECLARATION.match(instrument)
        if declared:
            yield Name("instrument", instrument, declared[1].replace("-", " ").title() + " Declaration", "alias")
    for row in world.table("names"):
        latin = row["language"] == "en" or (row["kind"] == "abbreviation" and row["name"].isascii())
        if latin:
            yield from _derived(row)
        if latin and row["table"] in ("bodies", "instruments") and SPELLED_OUT.search(row["name"]):
            written = SPELLED_OUT.sub("SCO", plain_name(row["name"]))
            if written.count(" ") > 1:
                yield Name(ENTITY_TYPES[row["table"]], row["record_id"], written, "alias")
        if latin and row["table"] in ("bodies", "instruments"):
            short = BRACKETED.sub("", OF_THE_SCO.sub("", plain_name(row["name"])))
            if short.count(" ") >= 2 and short != row["name"]:
                yield Name(ENTITY_TYPES[row["table"]], row["record_id"], short, "alias")
                if row["table"] == "bodies":
                    yield Name("body", row["record_id"], f"SCO {short}", "alias")
                if short.startswith("Council of "):
                    rest = short.removeprefix("Council of ")
                    for other in (f"Council of the SCO {rest}", f"Council of SCO {rest}", f"SCO Council of {rest}"):
                        yield Name(ENTITY_TYPES[row["table"]], row["record_id"], other, "alias")
        if row["table"] in ENTITY_TYPES and row["table"] != "summits" and latin and len(row["name"]) > 1:
            yield Name(ENTITY_TYPES[row["table"]], row["record_id"], plain_name(row["name"]), row["kind"])


def _derived(row: Row) -> Iterator[Name]:
    """Names that follow by rule: without "Initiative" or "for Mankind", with UN spelled short, in the plural."""
    name = plain_name(row["name"])
    kind = ENTITY_TYPES.get(row["table"], "")
    short = name.removesuffix(" Initiative").removesuffix(" for Mankind").removesuffix(" for mankind")
    if kind in ("initiative", "concept") and short != name and short.count(" ") >= 2:
        yield Name(kind, row["record_id"], short, "alias")
    if kind == "concept" and name[-1] in "egny" and name.count(" ") + name.count("-") > 0:
        yield Name(kind, row["record_id"], name + "s", "alias")
    if kind == "body" and row["kind"] == "abbreviation" and len(name) > 3 and name.isalpha() and name not in SPELLED:
        yield Name(kind, row["record_id"], name.capitalize(), "abbreviation")
    if kind == "body" and name.startswith("United Nations "):
        yield Name(kind, row["record_id"], "UN " + name.removeprefix("United Nations "), "alias")


def plain_name(name: str) -> str:
    """A name with plain marks and without its article."""
    return name.replace("’", "'").replace("‘", "'").replace("–", "-").removeprefix("The ")


def _spellings(name: str) -> Iterable[str]:
    found = {name}
    for one, other in SPELLINGS:
        for each in tuple(found):
            for old, new in ((one, other), (other, one)):
                if old in each.lower() and " " in each and old.strip():
                    found.add(_swap(each, old, new))
    return found


def _swap(name: str, old: str, new: str) -> str:
    return re.sub(
        re.escape(old), lambda match: new.capitalize() if match[0][0].isupper() else new, name, flags=re.IGNORECASE
    )


@cache
def town_names() -> frozenset[str]:
    """Towns in which meetings were held, capitals, and other towns of the region and beyond."""
    capitals = {city for row in rows("states.tsv") for city in row["capitals"].split("; ") if city}
    return frozenset({meeting.city for meeting in the_world().meetings} | capitals | set(words("towns.txt")))


@cache
def the_gazetteer() -> Gazetteer:
    """The gazetteer of the published records."""
    return Gazetteer(the_world())
