"""The motto of a time in the chair: whether it is one on record, and whose."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .chair_terms import SLACK
from .daysof import days_of
from .findings import Asserted, Finding
from .mention import Mention
from .world import Row

MOTTO = r"(?:motto|slogan|theme|title|banner|watchword)s?"
SLOGAN = re.compile(
    rf"\b{MOTTO}\b[^“”]{{0,30}}“(?P<slogan>[^”]{{8,120}})(?:”|$)|“(?P<before>[^”]{{8,120}})”[^“”]{{0,60}}\b{MOTTO}\b"
)
ITS = re.compile(r"['’]s? (?:[\w'’]+ ){0,3}?(?:chair(?:manship|ship)?|presidency|turn|year)\b", re.IGNORECASE)
OF = re.compile(r"\b(?:chair(?:manship|ship)?|presidency) of (?:the )?$|\bchaired by (?:the )?$", re.IGNORECASE)
"""How a state is named as the one in the chair."""
BEGUN = re.compile(r"which (?:began|begins|started|opened)\b")
MOSTLY, FEW = 0.7, 3
"""Share of the words of a slogan that one on record has, and words by which a part of one is known."""


def slogans(claim: Asserted) -> Iterator[Finding]:
    """The motto of a term in the chair, and the state whose term it was."""
    match = SLOGAN.search(claim.words)
    told = _words(match["slogan"] or match["before"]) if match else frozenset()
    for row in claim.world.table("chairs") if match and told else ():
        known = _words(row["slogan"])
        is_whole = known and len(told & known) >= MOSTLY * max(len(told), len(known))
        if is_whole or (len(told) >= FEW and told <= known):
            yield Finding("chairs", row["chair_id"], "slogan", str(match and match[0]), True, row["slogan"])
            for state in _in_the_chair(claim):
                told_state, own = state.entity_id, row["state_id"]
                yield Finding("chairs", row["chair_id"], "state_id", told_state, told_state == own, own, False)
            yield from _begun(claim, row)
            return


def _begun(claim: Asserted, row: Row) -> Iterator[Finding]:
    """`India's chairmanship, which began in September, carries the motto`: when the term is said to have begun."""
    if BEGUN.match(claim.words) and len(claim.times) == 1:
        edtf, slack = claim.times[0].edtf.removesuffix("/.."), dt.timedelta(days=SLACK)
        low, high = days_of(edtf)
        agrees = low - slack <= dt.date.fromisoformat(row["start_date"]) <= high + slack
        yield Finding("chairs", row["chair_id"], "start_date", edtf, agrees, row["start_date"], False)


def _in_the_chair(claim: Asserted) -> list[Mention]:
    """The one state that is named as in the chair."""
    found = [
        state
        for state in claim.of_type("state")
        if ITS.match(claim.words, state.end) or OF.search(claim.words[: state.start])
    ]
    return found if len(found) == 1 else []


def _words(slogan: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]{3,}", slogan.lower()))
