"""Which records a text seems to ask for: meetings, initiatives, bodies and changes of status that no record holds.

A candidate is a hint with its evidence, for a person to look into: nothing of it enters the data by itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from ..slugs import slug_of
from .gazetteer import ORGANISATION
from .lexicon import rows
from .meeting_names import LEADERS, NOUN, SCO
from .numbers import ORDINAL_WORD, ordinal
from .proposals import Proposal, Reading
from .reading_proposed import VERB
from .world import World, the_world

SUMMIT = re.compile(
    rf"\b(?:(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD}) )?(?:{SCO} )?(?:{LEADERS} )?{NOUN}"
    rf"(?: of the (?:{SCO} )?(?P<council>{LEADERS}))?(?: of (?:the )?{SCO}(?: [Mm]ember [Ss]tates)?)?"
    r"(?:,? (?:held |to be held |will be held )?in (?P<city>[A-Z][a-z]+(?: [A-Z][a-z]+)?))?",
)
INITIATIVE = re.compile(
    r"\b(?:the|an?|its|his|her) “?(?P<name>(?:[A-Z][\w-]+ )(?:(?:[A-Z][\w-]+|of|for|on|and|the|in) ){0,6}"
    r"(?:Initiative|Programme|Program|Partnership|Corridor|Platform|Alliance|Fund|Project|Mechanism|Roadmap"
    r"|Dialogue))\b"
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A record that a text seems to ask for: its table and id, its name, the claim that is evidence, and why."""

    table: str
    record_id: str
    name: str
    start: int
    end: int
    exact: str
    why: str


def candidates_of(reading: Reading, world: World | None = None) -> list[Candidate]:
    """The candidates of a document, each record once, in text order."""
    world = world or the_world()
    found: dict[tuple[str, str], Candidate] = {}
    for proposal in reading.proposals:
        for table, record_id, name, why in _asked_for(proposal, reading, world):
            start, end = proposal.pieces[0][0], proposal.pieces[-1][1]
            candidate = Candidate(table, record_id, name, start, end, proposal.exact, why)
            found.setdefault((table, record_id), candidate)
    return list(found.values())


def as_json(reading: Reading, document: str | None) -> list[dict[str, Any]]:
    """The candidates of a document as JSON objects."""
    return [{**reading.card(document), **asdict(candidate)} for candidate in candidates_of(reading)]


def _asked_for(proposal: Proposal, reading: Reading, world: World) -> Iterator[tuple[str, str, str, str]]:
    yield from _status(proposal, world)
    if ORGANISATION.search(proposal.exact):
        yield from _bodies(proposal, world)
        yield from _initiatives(proposal, world)
        yield from _summits(proposal, reading)


def _status(proposal: Proposal, world: World) -> Iterator[tuple[str, str, str, str]]:
    """A status that a claim gives to a state which the records do not have it in."""
    for read in proposal.readings:
        if read.table == "memberships" and read.record_id not in world.index["memberships"]:
            state, _, status = read.record_id.partition(":")
            name = world.index["states"].get(state, {}).get("name", state)
            yield "memberships", read.record_id, f"{name}, {status}", f"no spell of {name} has this status"


def _bodies(proposal: Proposal, world: World) -> Iterator[tuple[str, str, str, str]]:
    known = {row["body_id"] for row in rows("organisations.tsv")}
    for mention in proposal.mentions:
        if mention.entity_type == "body" and mention.entity_id not in world.index["bodies"].keys() | known:
            yield "bodies", mention.entity_id, mention.entity_id.replace("-", " "), "no body has this name"


def _initiatives(proposal: Proposal, world: World) -> Iterator[tuple[str, str, str, str]]:
    named = {mention.entity_id for mention in proposal.mentions}
    for match in INITIATIVE.finditer(proposal.exact) if VERB.search(proposal.exact) else ():
        record_id = slug_of(match["name"])
        taken = any(record_id in names or names in record_id for names in named if names != "sco")
        if not taken and record_id not in world.index["initiatives"] and record_id not in world.index["instruments"]:
            yield "initiatives", record_id, match["name"], "put forward here, and no initiative has this name"


def _summits(proposal: Proposal, reading: Reading) -> Iterator[tuple[str, str, str, str]]:
    """A meeting of leaders with a number or a city that no meeting on record has."""
    if any(mention.entity_type == "summit" for mention in proposal.mentions):
        return
    for match in SUMMIT.finditer(proposal.exact):
        words = match[0]
        if not (match["ordinal"] or match["city"]) or not re.search(rf"{SCO}|{LEADERS}", words):
            continue
        if re.search(r"\b(?:minister|secretar|council of (?!heads))", words, re.IGNORECASE):
            continue
        body = "chg" if re.search("government|prime minister", words, re.IGNORECASE) else "chs"
        years = {time.edtf[:4] for time in proposal.times if time.edtf[:4].isdigit()}
        year = years.pop() if len(years) == 1 else str(reading.date.year) if reading.date else ""
        number = ordinal(match["ordinal"]) if match["ordinal"] else None
        parts = [body, year, slug_of(match["city"]) if match["city"] else f"meeting-{number}"]
        yield "summits", "-".join(filter(None, parts)), words.strip(), "no meeting on record fits this description"
