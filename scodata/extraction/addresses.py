"""Whose speech a document is, where its heading or an introduction says so."""

from __future__ import annotations

import datetime as dt
import re

from .claimants import Claimant
from .furniture import Marked
from .gazetteer import Gazetteer
from .mentions import mentions_of

SPEECH = re.compile(
    r"^\W*(?:(?:full text|text|transcript) of (?:the )?)?(?:opening |keynote |full |joint )?(?:statement"
    r"|speech|address|remarks|message|article|greetings|intervention)s? (?:by|of)\b"
    r"|^[^.:]{3,80}['’]s? (?:speech|statement|address|remarks|message|article)\b",
    re.IGNORECASE,
)
INTRODUCED = re.compile(
    r"\b(?:following is|here is|below is|this is) (?:the )?(?:full |complete |unofficial )*(?:text"
    r"|transcript) of (?P<whose>[^\n:]{3,160}?):?\s*(?:\n|$)",
    re.IGNORECASE,
)


def speech_of(
    asides: list[Marked], flat: str, gazetteer: Gazetteer, date: dt.date | None
) -> tuple[int, Claimant] | None:
    """Where a speech begins in the running text, and whose it is; None where the document is none."""
    introduced = INTRODUCED.search(flat)
    if introduced:
        person = _person(introduced["whose"], gazetteer, date)
        if person:
            return introduced.end(), person
    for aside in asides[:3]:
        if aside.why_not == "title" and SPEECH.match(aside.block.text):
            person = _person(aside.block.text, gazetteer, date)
            if person:
                return 0, person
    return None


def _person(words: str, gazetteer: Gazetteer, date: dt.date | None) -> Claimant | None:
    plain = "President " + words.replace("’", "'")
    for mention in mentions_of(plain, gazetteer, date):
        if mention.entity_type == "person":
            row = gazetteer.world.index["persons"].get(mention.entity_id)
            return Claimant("person", mention.entity_id, row["name"] if row else plain[mention.start : mention.end])
    return None
