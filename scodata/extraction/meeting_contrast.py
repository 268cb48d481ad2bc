"""A claim that opens by naming another meeting than its own: `Unlike the virtual one of 2020, the summit`."""

from __future__ import annotations

import re
from dataclasses import replace

from .findings import Asserted
from .numbers import CARDINAL_WORD, number_of
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


ASIDE = re.compile(
    r"(?<=[\w)”\"]), (?:(?:quite |very much )?unlike|as opposed to|as distinct from|in contrast (?:to|with)|as against)"
    r" (?:the |that |those )?[^;.]{3,160}?(?:$|(?=\.)|;"
    r"|,(?= (?!(?:in|at|for|with|to|on) which\b|which\b|who\b|where\b|whose\b|and\b|or\b)(?:\w+ly |also )?[a-z]))"
)
"""`..., unlike Peace Mission 2012, in which five took part`: what another is set apart by."""
BEFORE_OR_AFTER = re.compile(
    r", (?:[\w-]+ ){1,4}(?:days?|weeks?|months?|years?) (?:before|after) [^,;.]{5,80}"
    r"\b(?:(?:was|were|had been) (?:held|moved|convened|hosted)|took place|met|gathered)\b[^,;.]*"
)
"""`..., four months after the summit in New Delhi was held online`: a clause about another meeting."""


def without_asides(claim: Asserted) -> Asserted:
    """The claim without what it sets itself apart from, all places kept."""
    return _blanked(claim, [match.span() for match in ASIDE.finditer(claim.words)] if "," in claim.words else [])


def _blanked(claim: Asserted, spans: list[tuple[int, int]]) -> Asserted:
    """The claim with blanks for some stretches, and without what stands in them."""
    if not spans:
        return claim
    words = claim.words
    for start, end in spans:
        words = words[:start] + " " * (end - start) + words[end:]
    return replace(
        claim,
        words=words,
        mentions=tuple(each for each in claim.mentions if words[each.start : each.end].strip()),
        times=tuple(each for each in claim.times if words[each.start : each.end].strip()),
        quantities=tuple(each for each in claim.quantities if words[each.start : each.end].strip()),
    )


def without_contrast(claim: Asserted) -> Asserted:
    """The claim without an opening phrase that tells of another meeting; what is counted from it keeps its time."""
    claim = _blanked(claim, [match.span() for match in BEFORE_OR_AFTER.finditer(claim.words)])
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
    count = 1 if number in ("a", "an") else number_of(number)
    year, month = int(then[0]["year"]), then[0]["month"]
    if not count or (match["unit"].lower() == "month" and month is None):
        return None
    if match["unit"].lower() == "year":
        return Time(match.start(), match.end("unit"), str(year + count))
    months = year * 12 + int(month) - 1 + count
    return Time(match.start(), match.end("unit"), f"{months // 12}-{months % 12 + 1:02d}")
