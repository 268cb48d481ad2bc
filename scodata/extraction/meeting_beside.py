"""What is told of a meeting in the clause beside the one that names it: its form, and who led it when."""

from __future__ import annotations

import re

from .findings import Asserted
from .meeting_forms import formats
from .mention import Mention
from .stretches import Regions, within

OPENED = re.compile(r"\W*(?:When|As|While|After)\b")
THEY = re.compile(
    r",(?: [^,;]{3,60},)? (?:(?:all|most|both) )?(?:of )?(?:the |its |their )?(?:\w+ )?(?:delegations|leaders"
    r"|participants|delegates|presidents|premiers|(?:prime )?ministers|heads of (?:state|government|delegations?)"
    r"|they|it|those)\b"
)
"""Behind a clause of time: those who met."""
LED_IT = re.compile(
    r"\bwhen (?:the )?(?P<who>[A-Z]\w+(?: [A-Z]\w+)?) (?:led|chaired|headed|hosted|presided over)"
    r" (?:it|them|its session|the (?:council|body|session|meeting|forum))\b[^,;]{0,40}"
)
"""`the council, when China led it in November 2022`: a time and a chair that are those of the meeting."""


def form_beside(claim: Asserted, regions: Regions) -> str | None:
    """The form of a meeting told in the main clause behind one that says when it was held."""
    if not OPENED.match(claim.words) or not within(regions, 0):
        return None
    they = next((match for match in THEY.finditer(claim.words) if match.end() > regions[0][1]), None)
    return formats(claim, ((they.start(), len(claim.words)),)) if they else None


def led_then(claim: Asserted) -> tuple[Regions, Mention | None]:
    """The words that say when a state presided over the meeting, and that state."""
    match = LED_IT.search(claim.words)
    if match is None:
        return (), None
    inside = [each for each in claim.of_type("state") if match.start() <= each.start < match.end()]
    return (match.span(),), inside[0] if inside else None
