"""Who is responsible for a claim."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who is responsible for a claim."""

    type: str
    id: str
    name: str


AUTHOR = Claimant("author", "author", "author")
SCO_BODY = Claimant("body", "sco", "the member states")
MINISTERS = "council-of-foreign-ministers"
FOREIGN_MINISTERS = Claimant("body", MINISTERS, "the ministers")
COLLECTIVES = (SCO_BODY, FOREIGN_MINISTERS)
