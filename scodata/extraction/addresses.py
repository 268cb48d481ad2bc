"""Whose speech a document is, where its heading or an introduction says so."""

from __future__ import annotations

import datetime as dt
import re

from .claimants import Claimant
from .furniture import Marked
from .gazetteer import Gazetteer
from .mentions import mentions_of

INTRODUCED = re.compile(
    r"\b(?:following is|here is|below is|this is) (?:the )?(?:full |complete |unofficial )*(?:text"
    r"|transcript) of (?P<whose>[^\n:]{3,160}?):?\s*(?:\n|$)",
    re.IGNORECASE,
)

OBJECT = re.compile(r"^\W*(?:[A-Z][\w-]*|[a-z-]+)(?: [a-z-]+){0,4} (?:to|with|for|by|from|between) |^[^A-Z]*$")
PRINTED = re.compile(
    r"\b(?:published|carried|ran|printed|posted) (?:an? |the |his |her )?(?:\w+ )?(?:article|op-ed|essay|column) "
    r"(?:by|written by) (?P<whose>[^\n.;:]{3,80})"
)


SPEECH_OF = re.compile(
    r"\b(?:statement|address|speech|remarks|intervention|keynote)(?: delivered| made)? (?:of|by) (?=[A-Zt])",
    re.IGNORECASE,
)
HEAD_LINES = 4
"""Lines above a text among which its heading is."""


def speech_of(
    asides: list[Marked], flat: str, gazetteer: Gazetteer, date: dt.date | None
) -> tuple[int, Claimant] | None:
    """Where a speech begins in the running text, and whose it is; None where the document is none."""
    introduced = INTRODUCED.search(flat)
    if introduced:
        person = _person(introduced["whose"], gazetteer, date)
        if person:
            return introduced.end(), person
    printed = PRINTED.search(flat[:800])
    if printed:
        person = _person(printed["whose"], gazetteer, date)
        if person:
            return flat.find("\n", printed.end()) + 1 or len(flat), person
    return None


def person_of_heading(asides: list[Marked], gazetteer: Gazetteer, date: dt.date | None) -> Claimant | None:
    """Who is the subject of a document's heading, "President Putin sent a message to ..."."""
    for aside in asides[:2]:
        if aside.why_not == "title":
            return _person(aside.block.text, gazetteer, date, "") if not OBJECT.search(aside.block.text[:50]) else None
    return None


def state_of_speech(asides: list[Marked], gazetteer: Gazetteer, date: dt.date | None) -> str | None:
    """For which state a statement is made, by its heading: `Statement of the Foreign Minister of Pakistan`."""
    for aside in asides[:HEAD_LINES]:
        told = SPEECH_OF.search(aside.block.text)
        if told:
            words = aside.block.text[told.end() :].replace("’", "'")
            return next((m.entity_id for m in mentions_of(words, gazetteer, date) if m.entity_type == "state"), None)
    return None


def _person(words: str, gazetteer: Gazetteer, date: dt.date | None, title: str = "President ") -> Claimant | None:
    plain = title + words.replace("’", "'")
    for mention in mentions_of(plain, gazetteer, date):
        if mention.entity_type == "person":
            row = gazetteer.world.index["persons"].get(mention.entity_id)
            return Claimant("person", mention.entity_id, row["name"] if row else plain[mention.start : mention.end])
    return None
