"""Which council of the organisation speaks for all its states in a document."""

from __future__ import annotations

import re

from .claimants import FOREIGN_MINISTERS, HEADS_OF_GOVERNMENT, HEADS_OF_STATE, Claimant

OF_ITS_STATES = re.compile(
    r"\b(?:[Mm]ember [Ss]tates|[Mm]ember countries|[Mm]embers|[Hh]eads of (?:[Ss]tate|[Gg]overnment"
    r"|delegations)|[Ll]eaders|[Pp]arties"
    r"|[Ss]ides|[Pp]residents|[Pp]rime [Mm]inisters|[Ss]tates|[Cc]ountries) of (?:the )?$"
)
"""Before the organisation's name: its states together speak, not it alone."""
COUNCILS = (
    (re.compile(r"\b(?:heads? of (?:the )?governments?|prime ministers|CHG)\b", re.IGNORECASE), HEADS_OF_GOVERNMENT),
    (
        re.compile(r"\b(?:foreign ministers|ministers (?:of|for) foreign affairs|CFM)\b", re.IGNORECASE),
        FOREIGN_MINISTERS,
    ),
    (
        re.compile(
            r"\b(?:heads? of (?:the )?(?:SCO )?(?:member )?states?|leaders|presidents|summit|CHS)\b", re.IGNORECASE
        ),
        HEADS_OF_STATE,
    ),
)
ADOPTED = re.compile(
    r"\b(?:declaration|communiqu[eé]|joint statement"
    r"|press release (?:on|following|about) (?:the )?(?:\w+ ){0,6}(?:meeting|session)"
    r"|information(?:al)? (?:note|report|message|release) (?:on|following"
    r"|about) (?:the )?(?:\w+ ){0,4}(?:meeting|session))\b",
    re.IGNORECASE,
)
OF_THE_STATES = re.compile(
    r"\b[A-Z]\w+ [Dd]eclaration\b[^.]{0,80}\b(?:[Mm]ember [Ss]tates|SCO|Shanghai Cooperation)"
    r"|\b[Dd]eclaration of the (?:SCO|Shanghai"
    r"|[Mm]ember|[Tt]enth|\w+ [Aa]nniversary)|\b(?:SCO"
    r"|Shanghai Cooperation Organi[sz]ation)(?:'s)? (?:\w+ )?[Dd]eclaration\b"
)
"""A declaration of the member states is one of their heads."""
NEWS = re.compile(r"\b(?:article|interview|briefing|press conference|analysis|opinion)\b", re.IGNORECASE)


OPENING = 150
"""Characters of running text in which a document that calls itself a declaration does so."""


def adopter_of(head: str, flat: str) -> Claimant | None:
    """Which council speaks in a document whose title or first words call it a declaration or communique."""
    if not ADOPTED.search(head, 0, head.rfind(flat[:OPENING]) + OPENING) or NEWS.search(head):
        return None
    named = next((council for pattern, council in COUNCILS if pattern.search(head)), None)
    return named or (HEADS_OF_STATE if OF_THE_STATES.search(head) else None)
