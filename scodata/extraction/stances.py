"""Where a claimant stands on the concepts and initiatives that a claim names."""

from __future__ import annotations

import re

AGAINST = re.compile(
    r"\b(?:oppos\w+|reject\w*|abandon\w*|against|instead of|rather than|replac\w+|overcom\w+|outdated"
    r"|condemn\w*|counter\w*|combat\w*|fight\w*|fought|resist\w*|denounc\w+|criticis\w+|criticiz\w+"
    r"|prevail over|win over|in contrast to|departure from|not|no|so-called|departing from|say no to|free from"
    r"|challenge\w* (?:of|from))\b[^.;]{0,60}$",
    re.IGNORECASE,
)
DISFAVOURED = frozenset(
    {
        "zero-sum-game",
        "cold-war-mentality",
        "unilateralism",
        "protectionism",
        "hegemonism",
        "power-politics",
        "beggar-thy-neighbour",
        "clash-of-civilizations",
        "civilizational-superiority",
        "three-evil-forces",
        "politicisation-of-the-pandemic",
    }
)
STANCED = frozenset({"concept", "initiative"})


def stance_of(entity_type: str, entity_id: str, before: str, kind: str, claimant: str, attribution: str) -> str | None:
    """supports, opposes or neutral, for concepts and initiatives only; a plain report of an event is neutral."""
    if entity_type not in STANCED:
        return None
    if entity_id in DISFAVOURED:
        return "supports" if claimant == "unnamed" else "opposes"
    if AGAINST.search(before):
        return "opposes"
    if kind == "event" and attribution == "author":
        return "neutral"
    return "supports"
