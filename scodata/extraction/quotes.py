"""Where quotations begin and end, also where a mark is missing or a paragraph opens one anew."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

Span = tuple[int, int]
MARK = re.compile(r"[“”\n]")
UNCLOSED = re.compile(r"[.!?]\s")


def quotes_of(flat: str) -> list[Span]:
    """The spans of what stands in quotation marks, without the marks, in text order."""
    found: list[Span] = []
    begin: int | None = None
    for match in MARK.finditer(flat):
        place = match.start()
        if match[0] == "“":
            if begin is not None:
                found.append((begin, _cut(flat, begin, place)))
            begin = place + 1
        elif match[0] == "”":
            if begin is not None:
                found.append((begin, place))
            begin = None
        elif begin is not None:
            reopened = flat[place + 1 : place + 2] == "“"
            found.append((begin, place if reopened else _cut(flat, begin, place)))
            begin = None
    if begin is not None:
        found.append((begin, _cut(flat, begin, len(flat))))
    return [(start, end) for start, end in found if end > start]


def _cut(flat: str, begin: int, end: int) -> int:
    """Where a quotation whose closing mark is missing ends: with its first sentence."""
    stop = UNCLOSED.search(flat, begin, end)
    return stop.start() + 1 if stop else end


def within(quotes: list[Span], start: int, end: int) -> list[Span]:
    """The parts of quotations that lie in a span."""
    first = max(0, bisect_left(quotes, (start, start)) - 1)
    found = []
    for a, b in quotes[first:]:
        if a >= end:
            break
        if b > start:
            found.append((max(a, start), min(b, end)))
    return found


def is_quoted(quotes: list[Span], place: int) -> bool:
    """Whether a place lies in a quotation."""
    before = bisect_right(quotes, place, key=lambda quote: quote[0])
    return before > 0 and place < quotes[before - 1][1]
