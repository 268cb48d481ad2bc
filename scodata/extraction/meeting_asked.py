"""What a description says of the meeting it means, and whether a meeting on record fits it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .meeting_names import FUTURE, GOVERNMENTS, LEADERS, MONTH_YEAR, YEAR
from .numbers import MONTHS, ordinal
from .world import Meeting

FOUNDED_IN = re.compile(
    r"\b(?:since|founded|established|set up|created|being|proclaimed|formed)(?: in)? (?:19|20)\d\d\b"
)
"""A year that is not the meeting's."""
MONTH_OF = re.compile(rf"(?:the )?({'|'.join(MONTHS)})(?:'s)? ", re.IGNORECASE)
VIRTUAL = re.compile(
    r"\b(?:virtual|video[- ]?(?:link|conference|conferencing)|online|videoconference)\b", re.IGNORECASE
)
OF_WHOM = re.compile(rf" of (?:the )?(?:SCO )?{LEADERS}", re.IGNORECASE)
ITS_OWN = re.compile(r"\b(?:its|their)(?: \w+)? $")
"""Before the number of a meeting: that of the council which the sentence names before."""
TOWNS = {
    "st petersburg": "Saint Petersburg",
    "st. petersburg": "Saint Petersburg",
    "ekaterinburg": "Yekaterinburg",
    "delhi": "New Delhi",
}
"""Towns by other spellings."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a description says of the meeting it means."""

    body: str | None
    ordinal: int | None
    city: str | None
    year: int | None
    month: int | None
    virtual: bool
    future: bool
    next: bool = False


def asked_for(match: re.Match[str], sentence: str, date: dt.date | None) -> Asked:
    """What a description says of its meeting, with the year, month and form told right beside it."""
    groups = match.groupdict()
    words = match[0]
    told = words + (OF_WHOM.match(sentence, match.end()) or [""])[0]
    body = "chg" if GOVERNMENTS.search(told) else "chs" if re.search(r"heads? of state|leaders", words, re.I) else None
    if re.search(r"Shanghai (?:Five|Forum)", words):
        body = "s5"
    if body is None and groups.get("ordinal") and ITS_OWN.search(sentence, 0, match.start()):
        body = "chg" if GOVERNMENTS.search(sentence, 0, match.start()) else None
    city = groups.get("city") or groups.get("city2")
    city = TOWNS.get((city or "").lower(), city)
    near = sentence[max(0, match.start() - 40) : match.end() + 45]
    year, month = None, None
    dated = MONTH_YEAR.search(near)
    bare = MONTH_OF.match(words)
    if dated:
        month, year = MONTHS.index(dated[1].title()) + 1, int(dated[2])
    elif bare and date:
        month, year = MONTHS.index(bare[1].title()) + 1, date.year
    elif groups.get("year") or groups.get("behind"):
        year = int(groups.get("year") or groups["behind"])
    else:
        told = FOUNDED_IN.sub("", sentence)
        years = set(YEAR.findall(FOUNDED_IN.sub("", near))) or set(YEAR.findall(told))
        year = int(years.pop()) if len(years) == 1 else None
    relative = {"last": -1, "this": 0, "next": 1}.get((groups.get("relative") or "").lower())
    if relative is not None and date:
        year = date.year + relative
    count = ordinal(groups["ordinal"]) if groups.get("ordinal") else None
    return Asked(
        body, count, city, year, month, bool(VIRTUAL.search(near)), bool(FUTURE.search(near)), "next " in words.lower()
    )


def loosened(asked: Asked) -> Iterator[Asked]:
    """The same description without its month, and, where town and year are given, without its number."""
    if asked.month and asked.year and (asked.city or asked.ordinal):
        yield replace(asked, month=None)
    if asked.ordinal and asked.city:
        yield replace(asked, ordinal=None, month=None)


def fits(meeting: Meeting, asked: Asked) -> bool:
    """Whether a meeting on record has all that a description says."""
    return (
        (asked.body is None or meeting.body == asked.body)
        and (asked.ordinal is None or (meeting.ordinal == asked.ordinal and meeting.body == (asked.body or "chs")))
        and (asked.city is None or meeting.city.lower() == asked.city.lower())
        and (asked.ordinal is not None or asked.year is None or meeting.start.year == asked.year)
        and (asked.ordinal is not None or asked.month is None or meeting.start.month == asked.month)
        and (not asked.virtual or asked.ordinal is not None or asked.city is not None or meeting.format != "in-person")
    )


def same_town(one: str, other: str) -> bool:
    """Whether two spellings are of one town."""
    return TOWNS.get(one.lower(), one).lower() == other.lower()
