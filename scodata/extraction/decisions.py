"""Why a sentence of running text holds no claim."""

from __future__ import annotations

import re

from .mentions import Mention
from .speakers import Voice

GREETING = re.compile(r"^(?:“)?(?:(?:mr|mrs|ms|madam|dear|esteemed|your|distinguished|respected|good|ladies|colleagues|friends|thank you|thanks|greetings|hello|welcome)\b)", re.IGNORECASE)
THANKS = re.compile(r"\b(?:thank you|for your attention|good (?:morning|afternoon|evening|day)|ladies and gentlemen|dear (?:colleagues|friends)|allow me to|let me (?:begin|start|conclude|thank)|over to you|please,? go ahead|you have the floor)\b", re.IGNORECASE)
FINITE = re.compile(r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|'s|'re|'ve|'ll|\w+ed|\w+s|\w+ing|took|made|came|held|met|said|let|we|I)\b")


def why_no_claim(words: str, named: list[Mention], voice: Voice) -> str | None:
    """The reason of the coding manual, or None for a claim."""
    count = len(words.split())
    if words.rstrip("”') ").endswith("?"):
        return "question"
    if count < 3 or not any(mark.islower() for mark in words):
        return "fragment"
    if words.endswith(":") and count < 9:
        return "scene-setting"
    if count < 5 and not named:
        return "fragment"
    if count < 30 and not named and (GREETING.match(words) or THANKS.search(words)):
        return "scene-setting"
    if count < 9 and not FINITE.search(words):
        return "fragment"
    return None
