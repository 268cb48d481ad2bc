"""Lists under a line that ends with a colon: items that are no sentences go on with the one that opens the list."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile

from .furniture import Marked
from .predicates import predicate_of
from .reporting import VERB

ITEM = re.compile(r"\s*(?:[-*•·–—▪■◦]|\(?\d{1,2}[.)]|\(?[a-z]\))\s+(?=\S)")
"""What an item begins with: a bullet, a number or a letter."""
OPENS = re.compile(
    r"[^.!?]*\b(?:are|is|was|were|includ(?:es?|ed|ing)|compris(?:es?|ed|ing)|consists? of|has|have|had|will|shall|to"
    r"|of|in|on|for|with|by|from|between|as (?:its|their) \w+|\w{3,}ed):[*_]*$"
)
"""A line that its list completes: `The member states are:`; not `There are three tasks:`."""
SAID = re.compile(rf"{VERB.pattern}(?: that)?:[*_]*$")
"""A line that only tells who speaks: `The president said:`."""
MOST_WORDS = 45
TOLD = re.compile(r"[.!?][”\"']? +[A-Z]|\b(?:is|are|was|were|has|have|had|will|would|should|must|can)\b")


def listed(marked: list[Marked]) -> frozenset[int]:
    """The numbers of the blocks that are items of such lists."""
    found: set[int] = set()
    for number, (opening, first) in enumerate(pairwise(marked)):
        if opening.why_not is None and ITEM.match(first.block.text) and _opens(opening.block.text):
            items = list(takewhile(lambda n: ITEM.match(marked[n].block.text), range(number + 1, len(marked))))
            if len(items) > 1 and not any(_is_sentence(marked[n].block.text) for n in items):
                found.update(items)
    return frozenset(found)


def _opens(text: str) -> bool:
    """Whether a line says something that its list completes, and not only that somebody speaks."""
    last = text.rsplit(". ", 1)[-1]
    return bool(OPENS.match(last)) and not SAID.search(last) and predicate_of(last).tense != "none"


def _is_sentence(item: str) -> bool:
    body = ITEM.sub("", item, count=1)
    return len(body.split()) > MOST_WORDS or (not body[:1].islower() and bool(TOLD.search(body)))
