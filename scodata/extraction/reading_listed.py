"""Bodies told one after another, each with the time of its founding: `a club in 2013 and a forum in 2018`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .daysof import meets_recorded
from .findings import Asserted, Finding
from .reading_bodies import FIRST, is_of_it

SET_UP = re.compile(
    r"\b(?:set up|founded|established|created|formed|launched|(?:came|called|brought) into (?:being|existence|life)"
    r"|saw the light of day)\b"
)
UNREAL = re.compile(r"\b(?:not|never|will|would|should|propos\w+|suggest\w*|idea|plans? to|met|meeting|session|held)\b")
THEN = re.compile(
    r"(?: \([A-Z]{2,6}\))?,?(?: (?:was|were) (?:set up|founded|established|created|formed|launched|added)"
    r"| followed| dates"
    r" from| saw the light of day| came)? (?:in|on|from) (?:the year |early |late )?"
)
"""Between a body and the time of its founding."""
FEWEST = 2


def listed(claim: Asserted) -> Iterator[Finding]:
    """The founding of each of several bodies, every one with a time right behind it."""
    if not SET_UP.search(claim.words) or UNREAL.search(claim.words):
        return
    index = claim.world.index["bodies"]
    told = []
    for body in claim.of_type("body"):
        row = index.get(body.entity_id)
        if row is None or body.entity_id in FIRST or not row["established_date"] or not is_of_it(row):
            continue
        told += [
            (row, time.edtf)
            for time in claim.times
            if ".." not in time.edtf and time.start > body.end and THEN.fullmatch(claim.words, body.end, time.start)
        ]
    for row, edtf in told if len(told) >= FEWEST else ():
        known = row["established_date"]
        agrees = meets_recorded(edtf, known, row["established_precision"])
        yield Finding("bodies", row["body_id"], "established_date", edtf, agrees, known)
