"""A claim that opens by naming another meeting than its own: `Unlike the virtual one of 2020, the summit`."""

from __future__ import annotations

import re
from dataclasses import replace

from .findings import Asserted
from .numbers import CARDINAL_WORD, cardinal
from .times import Time

HEAD = re.compile(
    r"\W*(?:(?:[Aa]s )?[Cc]ompared (?:with|to)|(?:[Ii]n|[Bb]y) (?:contrast|comparison) (?:with|to)|[Uu]nlike"
    r"|[Aa]s (?:opposed to|against)|[Aa]s distinct from|[Dd]ifferent from|[Ff]ollowing on from)"
    r" (?:[^,;.]|, (?=(?:19|20)\d\d\b)){3,110}, (?=\w)"
)
"""An opening phrase by which a meeting is set beside another."""
LATER = re.compile(
    rf"\b(?P<n>an?|one|\d{{1,2}}|{CARDINAL_WORD}) (?P<unit>month|year)s? (?:later|after(?:wards)?)\b", re.I
)
"""By how much it is later than the one of the opening phrase."""
MONTH = re.compile(r"(?P<year>(?:19|20)\d\d)(?:-(?P<month>\d\d))?(?:-\d\d)?")


def without_contrast(claim: Asserted) -> Asserted:
    """The claim without an opening phrase that tells of another meeting; what is counted from it keeps its time."""
    head = HEAD.match(claim.words) if not claim.words.startswith(("The", "In the", "On")) else None
    if head is None:
        return claim
    end = head.end()
    times = [time for time in claim.times if time.start >= end]
    counted = _counted(claim, end)
    if counted:
        times = [time for time in times if time.end <= counted.start or time.start >= counted.end] + [counted]
    words = " " * end + claim.words[end:]
    if counted:
        words = LATER.sub(lambda match: " " * len(match[0]), words, count=1)
    return replace(
        claim,
        words=words,
        mentions=tuple(each for each in claim.mentions if each.start >= end),
        times=tuple(times),
        quantities=tuple(each for each in claim.quantities if each.start >= end),
    )


def _counted(claim: Asserted, end: int) -> Time | None:
    """The month or year that lies so many months or years behind that of the opening phrase."""
    then = [MONTH.fullmatch(time.edtf) for time in claim.times if time.end <= end]
    match = LATER.search(claim.words, end)
    if match is None or len(then) != 1 or then[0] is None:
        return None
    number = match["n"].lower()
    count = 1 if number in ("a", "an") else int(number) if number.isdigit() else cardinal(number)
    year, month = int(then[0]["year"]), then[0]["month"]
    if not count or (match["unit"].lower() == "month" and month is None):
        return None
    if match["unit"].lower() == "year":
        return Time(match.start(), match.end("unit"), str(year + count))
    months = year * 12 + int(month) - 1 + count
    return Time(match.start(), match.end("unit"), f"{months // 12}-{months % 12 + 1:02d}")
