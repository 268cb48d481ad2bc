"""Which times a sentence gives, as EDTF values resolved against the document's date."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .clock import Clock
from .lexicon import any_of
from .numbers import MONTHS
from .time_patterns import READERS
from .time_readers import read_year

HINTS = (
    *MONTHS, "year", "month", "week", "day", "century", "decade", "since", "ago", "tomorrow", "yesterday", "spring",
    "summer", "autumn", "fall", "winter", "quarter", "morning", "evening", "tonight",
)  # fmt: skip
HINT = re.compile(rf"\d|{any_of(HINTS)}", re.IGNORECASE)


YEAR = re.compile(r"(?:19|20)\d\d")
DAY = len("2001-06-15")
CITED = re.compile(
    r"\((?:[^()]*;\s)?(?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d)"
    r"[A-Z][\w'’-]+(?: (?:and|&) [A-Z][\w'’-]+| et al\.?)?,? (?:19|20)\d\d[^()]*\)"
)
"""Works cited in brackets: their years date nothing."""


CITING = re.compile(
    r"\b(?![A-Z]{2,}\b)[A-ZÀ-Þ][\w'’-]+(?: et al\.)? \((?:19"
    r"|20)\d\d[a-z]?(?:[,:] ?[\d–-]+)?\)(?=,? (?:\w+ly )?(?:is|was"
    r"|[a-z]{3,}(?:s|ed))\b|\.)"
    r"|According to (?:[A-Z][\w'’-]+ (?:and )?){1,3}(?:et al\. )?\((?:19|20)\d\d[^()]*\)"
)
"""`Ryskulova (2021) notes`."""


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression in running text."""

    start: int
    end: int
    edtf: str


def times_of(flat: str, start: int, end: int, clock: Clock) -> list[Time]:
    """The time expressions of a stretch of running text; the clock learns the year last named."""
    part = flat[start:end]
    if not HINT.search(part):
        return []
    found: list[Time] = []
    for time in _read(part, clock):
        if not any(time.start < other.end and other.start < time.end for other in found):
            found.append(time)
    cited = [match.span() for pattern in (CITED, CITING) for match in pattern.finditer(part)]
    found = [time for time in found if not any(a <= time.start < b for a, b in cited)]
    found.sort(key=lambda time: time.start)
    for time in found:
        named = YEAR.search(time.edtf)
        if named and "/" not in time.edtf:
            clock.year = int(named[0])
            clock.day = time.edtf if len(time.edtf) == DAY else clock.day
    return [Time(start + time.start, start + time.end, time.edtf) for time in found]


def _read(part: str, clock: Clock) -> Iterator[Time]:
    """The times that each pattern finds; a bare year, the slowest, is looked for only where there are its figures."""
    has_year = YEAR.search(part) is not None
    for pattern, reader in READERS:
        if reader is read_year and not has_year:
            continue
        for match in pattern.finditer(part):
            edtf = reader(match, clock)
            if edtf:
                yield Time(match.start(), match.end(), edtf)
