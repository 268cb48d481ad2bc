"""Who is responsible for a claim."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Claimant:
    """Who is responsible for a claim; the same whatever the text calls him."""

    type: str
    id: str
    name: str = field(compare=False)


AUTHOR = Claimant("author", "author", "author")
SCO_BODY = Claimant("body", "sco", "the member states")
MINISTERS = "council-of-foreign-ministers"
FOREIGN_MINISTERS = Claimant("body", MINISTERS, "the ministers")
HEADS_OF_STATE = Claimant("body", "council-of-heads-of-state", "the heads of state")
HEADS_OF_GOVERNMENT = Claimant("body", "council-of-heads-of-government", "the heads of government")
COLLECTIVES = (SCO_BODY, FOREIGN_MINISTERS, HEADS_OF_STATE, HEADS_OF_GOVERNMENT)
"""Those who speak in what all states have adopted."""
