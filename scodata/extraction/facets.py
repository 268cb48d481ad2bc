"""The one time that a clause gives: not open, nor counted from another, nor of several that lie apart."""

from __future__ import annotations

import re

from .daysof import days_of, meets
from .findings import Asserted
from .stretches import Regions, within
from .times import Time
from .town_places import BEFORE_A_MEETING

MEETING_DAYS = 3
"""Days that several days may lie apart and be one time: `on 30 November and 1 December`."""
OPEN = re.compile(
    r"\b(?:(?:begun|started|beginning|starting) (?:on |in )?|(?:since|after|before|until"
    r"|(?<!dates )(?<!dated )(?<!dating )from|by|till|to|for"
    r"|prior to|through|that of)\s(?:the |early |late )?)$"
)
COUNTED_FROM = re.compile(r"\b(?:later|earlier|following|previous|preceding|same|before|after)\b")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def closed(claim: Asserted, regions: Regions) -> list[Time]:
    """Times in a clause that are neither open nor the edge of a longer time."""
    return [
        time
        for time in claim.times
        if within(regions, time.start)
        and "/.." not in time.edtf
        and "../" not in time.edtf
        and not _is_of_another_text(claim, time)
        and (
            not OPEN.search(claim.words[: time.start])
            or _is_span(claim, time)
            or BEFORE_A_MEETING.match(claim.words, time.end)
        )
    ]


def _is_of_another_text(claim: Asserted, time: Time) -> bool:
    """`two years later`, `the following year`, where the claim does not say after what: nothing to compare with."""
    told = claim.words[time.start : time.end + 1]
    is_counted = COUNTED_FROM.search(told) is not None and YEAR.search(told) is None
    return is_counted and not any(other.end <= time.start for other in claim.times)


def _is_span(claim: Asserted, time: Time) -> bool:
    """`from 30 June to 1 July`: a stretch of days, or its first one."""
    if not claim.words[: time.start].endswith("from "):
        return False
    return "/" in time.edtf or (len(time.edtf) == 10 and claim.words[time.end :].startswith(" to "))


def at_meeting(claim: Asserted, summit_id: str, edtf: str) -> bool:
    """Whether a time is that of a meeting."""
    meeting = claim.world.meeting_of.get(summit_id)
    return meeting is not None and meets(edtf, meeting.start, meeting.end)


def one_time(times: list[Time]) -> str | None:
    """The one time that several give: the finest, where it lies within all others."""
    if not times:
        return None
    spans = sorted((days_of(time.edtf), time.edtf) for time in times)
    first, last = spans[0][0][0], max(high for (_, high), _ in spans)
    if len(spans) > 1 and (last - first).days <= MEETING_DAYS and all(low == high for (low, high), _ in spans):
        return f"{first}/{last}"
    (low, high), edtf = min(spans, key=lambda each: each[0][1] - each[0][0])
    return edtf if all(start <= low and high <= end for (start, end), _ in spans) else None
