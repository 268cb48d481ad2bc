"""Whether a claim that names no organisation, or says `it`, can only mean this one."""

from __future__ import annotations

import re

from .findings import Asserted
from .mention import Mention

OWN = ("sco", "shanghai-five")
WHOSE = re.compile(r"\b(?:SCO|Shanghai|[Oo]rgani[sz]ation|bloc|grouping|[Cc]ouncil of|[Hh]eads of|leaders)\b")
"""Words for the organisation, or for those who lead it."""
OTHER_GROUPS = re.compile(
    r"\b(?:UN|WTO|NATO|EU|CSTO|CIS|BRICS|EAEU|EurAsEC|G20|G7|G8|World Trade Organi[sz]ation|United Nations"
    r"|Security Council|Eurasian Economic|ASEAN|CICA|Council of Europe|AIIB|Interbank|Business Council|Contact Group"
    r"|European Union|Warsaw Pact|Commonwealth of|World Bank|OSCE|OPEC|SAARC|working groups?|committee)\b"
)
OF_OTHERS = re.compile(rf"(?:[- ](?:states?|country|nation))? (?:of|in) (?:the )?(?:{OTHER_GROUPS.pattern})")
"""Behind a status that is one of another organisation: `Turkey, a member of NATO`."""
OTHERS_OWN = re.compile(
    rf"(?<! and )(?<! or )(?:{OTHER_GROUPS.pattern})(?:['’]s)? (?:(?:full|founding|permanent|fellow|official) )*$"
)
""", and before it: `NATO member Turkey`; what both have in common, `SCO and BRICS member`, is of this one too."""
ELECTIONS = re.compile(
    r"\b(?:elect\w+|voting|(?<!with a )(?<!without a )(?<!ha[sd] a )(?<!have a )vot(?:es?|ers?)"
    r"|polling|polls|referendum\w*|accredited (?:\w+ )?observers|observer missions?"
    r"|mission of observers|monitor(?:s|ed|ing)?|military observers|exercises?|drills?|manoeuvres|maneuvers"
    r"|peacekeep\w+|independent observers|foreign observers|many observers|some observers|observers (?:say|note"
    r"|believe|think|argue|of the scene))\b",
    re.IGNORECASE,
)
"""Observers who are persons: of a poll, an exercise, or of affairs in general."""


ADJECTIVE = re.compile(r"(?:['’]s)? (?:country|countries|members?|states?|all(?:y|ies)|powers?)\b")
"""Behind another organisation that only tells what sort of state is named: `Nato country Turkey`."""


ASIDE = re.compile(r", (?:(?:which|who|itself|an?|the|one of|like|also|already|though|long)\b)[^,;.]{3,80}(?=,|\.?$)")
"""What stands between two commas beside what is told: `Cambodia, which belongs to ASEAN, has been a partner`."""
ORGAN = "executive-committee"
"""A name that is told without the body whose organ it is, the anti-terrorist structure."""
NO_RIVALS = ("institution", "programme")
"""Bodies that have no members, observers or chairs of whom a text could speak."""
UNION = re.compile(
    r"organi[sz]ation|union|council|bank|forum|association|league|alliance|communit|commission|committee|assembly"
    r"|fund|club|bloc|group|centre|center|pact|treaty|conference|network|consortium|federation|university|nations"
)
"""In the name of a body without a record, that it may have members."""


def is_meant(claim: Asserted) -> bool:
    """Whether the organisation is named, or nothing else is that could be meant: here, then in the sentence before."""
    asides = _asides_on_others(claim)
    bodies = [m for m in claim.of_type("body") if not any(a <= m.start < b for a, b in asides)]
    others = [m for m in OTHER_GROUPS.finditer(claim.words) if not any(a <= m.start() < b for a, b in asides)]
    if any(not ADJECTIVE.match(claim.words, m.end()) for m in others) or _another(claim, bodies):
        return False
    if any(claim.names(each) for each in OWN) or claim.of_type("summit"):
        return True
    if OTHER_GROUPS.search(claim.sentence) or _another(claim, claim.named_earlier):
        return False
    return any(m.entity_id in OWN for m in claim.named_earlier) or not OTHER_GROUPS.search(claim.earlier)


def _asides_on_others(claim: Asserted) -> list[tuple[int, int]]:
    """Where a claim that names the organisation says in passing that a state belongs to another."""
    own = [mention for mention in claim.of_type("body") if mention.entity_id in OWN]
    asides = [match.span() for match in ASIDE.finditer(claim.words)] if own else []
    return [
        (start, end)
        for start, end in asides
        if OTHER_GROUPS.search(claim.words, start, end) and not any(start <= m.start < end for m in own)
    ]


def is_anothers(words: str, start: int, end: int) -> bool:
    """Whether a status, told between two places, is one of another organisation."""
    return OF_OTHERS.match(words, end) is not None or OTHERS_OWN.search(words[:start]) is not None


def is_of_persons(claim: Asserted) -> bool:
    """Whether the observers of a claim may be persons who look on, no states."""
    return ELECTIONS.search(claim.words) is not None


def _another(claim: Asserted, named: list[Mention] | tuple[Mention, ...]) -> bool:
    """Whether an organisation is named that is not of this one."""
    return any(
        mention.entity_type == "body"
        and mention.entity_id not in OWN
        and not ADJECTIVE.match(claim.words, mention.end)
        and _is_rival(claim, mention.entity_id)
        for mention in named
    )


def _is_rival(claim: Asserted, body: str) -> bool:
    """Whether a body that is not of this organisation can have members of its own; no news agency has."""
    row = claim.world.index["bodies"].get(body)
    if row is None:
        return body != ORGAN and UNION.search(body) is not None
    return row["within_sco"] != "true" and row["kind"] not in NO_RIVALS
