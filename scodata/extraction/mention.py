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


def outside(names: list[Mention], meetings: list[Mention]) -> list[Mention]:
    """The names that are no part of a meeting's description; the organisation's own name always stays."""
    spans = [(mention.start, mention.end) for mention in meetings]
    return [
        name
        for name in names
        if name.entity_type != "body"
        or name.entity_id == "sco"
        or not any(start <= name.start and name.end <= end for start, end in spans)
    ]
