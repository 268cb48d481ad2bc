"""Since when a text is said to be in force."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of, meets
from .facets import one_time
from .findings import Asserted, Finding
from .mention import Mention
from .stretches import Regions, within
from .texts_meant import ADOPTED
from .times import Time

SINCE = re.compile(
    r"(?:[ ,(–—-]|\b(?:since|on|in|from|by|it|them|as|of"
    r"|only|not|until|at|the|and|for|all|its|their|parties|signatories|year"
    r"|month|finally|later|already|beginning|start|end|agreement|document)\b)*"
)
"""Between being in force and since when: no verb of its own, no day on which something else was done."""
FOR_SOME = re.compile(
    r" (?:for|on|upon|with regard to) (?!\w+day\b|all\b|its\b|the (?:parties|signatories|members))[A-Z]\w+"
)
"""Behind the words for a text that came to bind one state: the day is that state's."""
HOLDING = re.compile(r"\b(?:is|was|were|are|been|remain\w*|still) (?:legally |still |already )*(?:in force|binding)$")
"""That it holds, not that it came to."""
SIGNED = re.compile(r", (?:signed|adopted|concluded|approved)[^,]{5,60},")
"""A signing told between commas."""
OPENS = re.compile(r"(?:In force|Effective|Operative|Binding)\b")
"""At the opening, beside the predicate of the claim: `In force since 2011, the agreement is a rarity`."""
FRONTED = re.compile(
    r"\W*(?:(?:Since|On|In|Not until|Only in|As of|From|Back in|Last (?:month|year|week)|on|the|in)\b,? ?)*"
)
"""Before a time that opens the claim."""


def in_force(
    claim: Asserted, mention: Mention, row: dict[str, str], regions: Regions, force: re.Match[str]
) -> Iterator[Finding]:
    """Since when a text has been in force; told for one time alone, it was in force then, whenever that began."""
    place = force.start()
    behind = [time for time in claim.times if within(regions, time.start) and 0 <= time.start - place < 60]
    behind = [time for time in behind if SINCE.fullmatch(claim.words[force.end() : time.start])]
    behind = behind or _fronted(claim, mention, place)
    told = one_time(behind) if len(behind) > 1 else behind[0].edtf if behind else None
    if row["in_force_date"] and told and not FOR_SOME.match(claim.words, force.end()):
        edtf = told.removesuffix("/..").removeprefix("../")
        since = dt.date.fromisoformat(row["in_force_date"])
        is_state = HOLDING.search(claim.words[:place] + force[0]) is not None and "/" not in told
        is_then = is_state and not re.search(r"\b(?:since|from|as of) (?:the )?$", claim.words[: behind[0].start], re.I)
        agrees = since <= days_of(edtf)[1] if is_then else meets(edtf, since)
        is_main = not OPENS.match(claim.words)
        yield Finding("instruments", mention.entity_id, "in_force_date", edtf, agrees, row["in_force_date"], is_main)


def _fronted(claim: Asserted, mention: Mention, place: int) -> list[Time]:
    """The times that open a claim, where nothing before the words for being in force but an aside tells a signing."""
    aside = SIGNED.search(claim.words, mention.end, place)
    start, end = aside.span() if aside else (place, place)
    told = [time for time in claim.times if not start <= time.start < end]
    if ADOPTED.search(claim.words, 0, start) or ADOPTED.search(claim.words, end, place):
        return []
    fronted = [time for time in told if FRONTED.fullmatch(claim.words[: time.start])]
    return fronted if len(fronted) == len(told) else []
