"""A record named in a text."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A record named in running text."""

    start: int
    end: int
    entity_type: str
    entity_id: str


def apart(names: list[Mention], longer: list[Mention]) -> list[Mention]:
    """The names that are no part of a longer one; the organisation's own name always stays."""
    spans = [(mention.start, mention.end) for mention in longer]
    return [
        name
        for name in names
        if name.entity_id == "sco" or not any(start <= name.start and name.end <= end for start, end in spans)
    ]


COUNCIL_MEETS = re.compile(
    r"(?: \([^)]*\))?(?: of (?:the )?[A-Z][\w ]{2,60}?(?: \([^)]*\))?)? (?:met|meets?|held|holds|convened"
    r"|convenes|gathered"
    r"|will (?:hold|meet|convene|gather))\b"
)
"""Behind a council that is named as who meets, not only within the name of its meeting."""


def outside(names: list[Mention], meetings: list[Mention], flat: str) -> list[Mention]:
    """The names but those of bodies within the description of a meeting.

    The organisation's own name always stays, and a council's that is the subject of its meeting.
    """
    kept: list[Mention] = []
    bodies: list[Mention] = []
    for name in names:
        (kept if name.entity_type != "body" or COUNCIL_MEETS.match(flat, name.end) else bodies).append(name)
    return [*kept, *apart(bodies, meetings)]
