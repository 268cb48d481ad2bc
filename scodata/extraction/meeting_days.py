"""When and where a meeting was, told otherwise than by a date or a place: by its name, an anniversary, its guests."""

from __future__ import annotations

import datetime as dt
import re

from .daysof import WEEK
from .findings import Asserted
from .numbers import ORDINAL_WORD, ordinal
from .stretches import Regions, within, words_of
from .times import Time
from .town_places import ALIASES, town_pattern

OWN_DAY = re.compile(r"\b(?:[Ss]ummit|[Mm]eeting|[Ss]ession|[Gg]athering|[Tt]alks) (?:of|held on) (?:the )?$")
FOUNDED, LONG_AGO = 2001, dt.timedelta(days=14)
ANNIVERSARY = re.compile(
    rf"\b(?P<n>{ORDINAL_WORD}|\d{{1,2}}th)(?: |-)anniversary (?:summit|meeting|session)\b"
    rf"|\b(?:marked|celebrated|commemorated) (?:its|their|the) (?P<n2>{ORDINAL_WORD}|\d{{1,2}}th) anniversary\b",
    re.IGNORECASE,
)
"""A meeting told by the anniversary of the founding in whose year it was held."""
LAST_WEEKS = re.compile(
    r"\b(?:last week|(?P<today>this week|yesterday|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))'s"
    r" (?:[\w']+ ){0,4}?(?:summit|meeting|session)\b",
    re.IGNORECASE,
)
IT_WAS = re.compile(r"It (?:was|is|had been|has been) (?:on |in |only on |already )?(?:the )?")
WHEN = re.compile(r",? (?:when|that)\b")
"""`It had been 17 June 2004 when the leaders met`."""
WELCOMED = re.compile(
    r"\b(?:welcomed|received|brought|invited|called|summoned|returned|welcomes|brings) (?:[\w'’-]+ ){0,9}?to (?:the )?"
    r"(?=[A-Z])"
)


def is_its_day(claim: Asserted, told: list[Time]) -> bool:
    """`the summit of 10 November`: a day that is told as the meeting's own, whatever stands beside it."""
    return bool(told) and all(OWN_DAY.search(claim.words[: time.start]) for time in told)


def otherwise_told(claim: Asserted, regions: Regions) -> str | None:
    """When a meeting was held, told before `when they met`, by an anniversary of the founding or as last week."""
    for time in claim.times:
        if IT_WAS.fullmatch(claim.words, 0, time.start) and WHEN.match(claim.words, time.end):
            return time.edtf
    words = words_of(claim, regions)
    years, just = ANNIVERSARY.search(words), LAST_WEEKS.search(words)
    count = ordinal(years["n"] or years["n2"]) if years else None
    if count:
        return str(FOUNDED + count)
    if just and claim.date:
        return f"{claim.date - (WEEK if just['today'] else LONG_AGO)}/{claim.date}"
    return None


def town_of_guests(claim: Asserted, regions: Regions) -> set[str]:
    """The town to which leaders are said to have been brought: `welcomed the heads of state to Bishkek`."""
    match = WELCOMED.search(claim.words)
    town = town_pattern().match(claim.words, match.end()) if match and within(regions, match.start()) else None
    return {ALIASES.get(town[0], town[0])} if town else set()
