"""Where the organisation comes from: the first and the last meeting of the five, and those between, told in any words.

`The SCO grew out of a group whose leaders first met in Shanghai in April 1996`: town and month are those of a meeting
of the five. One of the two told wrongly beside the other told rightly contradicts; what names neither is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .daysof import meets
from .findings import Asserted, Finding
from .meant import is_meant
from .predicates import predicate_of
from .times import Time
from .town_places import ALIASES, same_town, town_pattern
from .world import Meeting

ORIGIN = re.compile(
    r"\bShanghai Five\b|\b(?:group|meetings?|quintet) of five\b"
    r"|\b(?:grew|grown|developed|evolved|emerged|arose) (?:out of"
    r"|from)\b|\bwhat (?:is now|became|would become|later became)\b|\b(?:out of|from) which\b[^.;,]{0,30}\b(?:grew"
    r"|developed|evolved|emerged|arose|came)\b|\blaid the (?:ground\w*|foundations?|first stone|basis)\b|\bforerunner\b"
    r"|\bpredecessor\b|\bprecursor\b"
)
"""Words by which a claim speaks of what the organisation comes from."""
FIRST = re.compile(
    r"\bfirst (?:came together|met|gathered|assembled|convened|meeting|summit)\b|\b(?:inaugural|founding) (?:meeting"
    r"|summit)\b|\b(?:came|brought|called) into (?:being|existence|life)\b"
    r"|\b(?:was|were|be) (?:born|founded|established|created|formed)\b|\bowes? (?:its|their) (?:name|existence"
    r"|birth|origins?)\b|\b(?:dates?|goes?) back to\b"
    r"|\bmet for the first time\b|\blaid the (?:ground\w*|foundations?|first stone|basis)\b"
)
LAST = re.compile(
    r"\blast (?:came together|met|gathered|assembled|convened)\b|\b(?:last|final) (?:meeting|summit)\b"
    r"|\bmet for the last time\b"
)
NAMED_BY = re.compile(r"\bowes? (?:its|their) name to (?:the )?(?:city|town|place)\b")
"""The town that the name tells."""
LEADERS = re.compile(
    r"\b(?:leaders|presidents|heads of state|summits?|guest of the|countries|states|neighbou?rs|group|mechanism|they"
    r"|Shanghai Five)\b"
)
OTHERS = re.compile(
    r"\b(?:ministers?|experts?|secretar\w+|not|never|will|would (?!become)|anniversary|exercise\w*|last year|Moscow"
    r" agreement|second|third|fourth|reduc\w+)\b"
)
PLACED = re.compile(r"\b(?:[Ii]n|[Aa]t) $|^$")
OF_THE_FIVE = "s5-"
ENDED = "2001-06"
"""When there was no more than the five: later times are the organisation's own."""
VERBS = frozenset(("met", "came", "grew", "held", "laid", "signed", "gathered", "born", "owe", "owes", "dates"))


def origins(claim: Asserted) -> Iterator[Finding]:
    """Town and time of a meeting of the five, each beside the record."""
    if not ORIGIN.search(claim.words) or OTHERS.search(claim.words) or not LEADERS.search(claim.words):
        return
    if not is_meant(claim):
        return
    times, towns = _times(claim), _towns(claim)
    if len(times) != 1 or len(towns) != 1:
        return
    edtf, town = times[0].edtf, towns.pop()
    meeting = _meeting(claim, edtf)
    if meeting is None:
        return
    is_then, is_there = meets(edtf, meeting.start, meeting.end), same_town(town, meeting.city)
    is_main = predicate_of(claim.words).verb in VERBS
    if is_then or is_there:
        record, day = meeting.summit_id, meeting.start.isoformat()
        yield Finding("summits", record, "start_date", edtf, is_then, day, is_main)
        yield Finding("summits", record, "city", town, is_there, meeting.city, is_main)


def _meeting(claim: Asserted, edtf: str) -> Meeting | None:
    """The meeting of the five that is told as the first or the last; else the one of the time told."""
    held = sorted((each for each in claim.world.meetings if each.summit_id.startswith(OF_THE_FIVE)), key=_start)
    if FIRST.search(claim.words):
        return held[0]
    if LAST.search(claim.words):
        return held[-1]
    then = [each for each in held if meets(edtf, each.start, each.end)]
    return then[0] if len(then) == 1 else None


def _start(meeting: Meeting) -> str:
    return meeting.start.isoformat()


def _times(claim: Asserted) -> list[Time]:
    """The times before the organisation's own that belong to a meeting, a signing or a beginning."""
    return [
        time
        for time in claim.times
        if ".." not in time.edtf and len(time.edtf) <= len("1996-04-26") and time.edtf < ENDED
    ]


def _towns(claim: Asserted) -> set[str]:
    """The towns in which something is told to have been."""
    found = {
        ALIASES.get(match[0], match[0])
        for match in town_pattern().finditer(claim.words)
        if PLACED.search(claim.words[: match.start()])
    }
    return found or ({"Shanghai"} if NAMED_BY.search(claim.words) else set())
