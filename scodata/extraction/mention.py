"""A record named in a text."""

from __future__ import annotations

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


def outside(names: list[Mention], meetings: list[Mention]) -> list[Mention]:
    """The names but those of bodies within the description of a meeting; the organisation's own name always stays."""
    bodies = [name for name in names if name.entity_type == "body"]
    return [*(name for name in names if name.entity_type != "body"), *apart(bodies, meetings)]
