"""Whether a claim that names no organisation, or says `it`, can only mean this one."""

from __future__ import annotations

import re

from .findings import Asserted
from .mention import Mention

OWN = ("sco", "shanghai-five")
OTHER_GROUPS = re.compile(
    r"\b(?:UN|WTO|NATO|EU|CSTO|CIS|BRICS|EAEU|EurAsEC|G20|G7|G8|World Trade Organi[sz]ation|United Nations"
    r"|Security Council|Eurasian Economic|ASEAN|CICA|Council of Europe|AIIB|Interbank|Business Council|Contact Group"
    r"|European Union|Warsaw Pact|Commonwealth of|World Bank|OSCE|OPEC|SAARC|working groups?|committee)\b"
)
ELECTIONS = re.compile(
    r"\b(?:elect\w+|voting|vot(?:es?|ers?)|polling|polls|referendum\w*|accredited (?:\w+ )?observers|observer missions?"
    r"|mission of observers|monitor(?:s|ed|ing)?|military observers|exercises?|drills?|manoeuvres|maneuvers"
    r"|peacekeep\w+|independent observers|foreign observers|many observers|some observers|observers (?:say|note"
    r"|believe|think|argue|of the scene))\b",
    re.IGNORECASE,
)
"""Observers who are persons: of a poll, an exercise, or of affairs in general."""


ADJECTIVE = re.compile(r"(?:['’]s)? (?:country|countries|members?|states?|all(?:y|ies)|powers?)\b")
"""Behind another organisation that only tells what sort of state is named: `Nato country Turkey`."""


def is_meant(claim: Asserted) -> bool:
    """Whether the organisation is named, or nothing else is that could be meant: here, then in the sentence before."""
    if OTHER_GROUPS.search(claim.words) or _another(claim, claim.of_type("body")):
        return False
    if any(claim.names(each) for each in OWN) or claim.of_type("summit"):
        return True
    if OTHER_GROUPS.search(claim.sentence) or _another(claim, claim.named_earlier):
        return False
    return any(m.entity_id in OWN for m in claim.named_earlier) or not OTHER_GROUPS.search(claim.earlier)


def is_of_persons(claim: Asserted) -> bool:
    """Whether the observers of a claim may be persons who look on, no states."""
    return ELECTIONS.search(claim.words) is not None


def _another(claim: Asserted, named: list[Mention] | tuple[Mention, ...]) -> bool:
    """Whether an organisation is named that is not of this one."""
    bodies = claim.world.index["bodies"]
    return any(
        mention.entity_type == "body"
        and mention.entity_id not in OWN
        and not ADJECTIVE.match(claim.words, mention.end)
        and bodies.get(mention.entity_id, {}).get("within_sco") != "true"
        for mention in named
    )
