"""Which days an EDTF value of the extractor covers."""

from __future__ import annotations

import calendar
import datetime as dt
from functools import lru_cache

OPENING = {21: 3, 22: 6, 23: 9, 24: 12}
WEEK = dt.timedelta(days=7)


@lru_cache(maxsize=4096)
def days_of(edtf: str) -> tuple[dt.date, dt.date]:
    """First and last day; the first and last that there are on an open side."""
    first, slash, last = edtf.partition("/")
    start = dt.date.min if first == ".." else _one(first)[0]
    if not slash:
        return start, _one(first)[1]
    return start, dt.date.max if last == ".." else _one(last)[1]


def _one(value: str) -> tuple[dt.date, dt.date]:
    value = value.rstrip("~?%")
    if "X" in value:
        low = int(value.replace("X", "0"))
        return dt.date(low, 1, 1), dt.date(low + 10 ** value.count("X") - 1, 12, 31)
    year, *rest = (int(part) for part in value.split("-"))
    if not rest:
        return dt.date(year, 1, 1), dt.date(year, 12, 31)
    if len(rest) == 2:
        return dt.date(year, rest[0], rest[1]), dt.date(year, rest[0], rest[1])
    if rest[0] in OPENING:
        closing = (OPENING[rest[0]] + 1) % 12 + 1
        closing_year = year + (rest[0] == 24)
        return dt.date(year, OPENING[rest[0]], 1), dt.date(
            closing_year, closing, calendar.monthrange(closing_year, closing)[1]
        )
    return dt.date(year, rest[0], 1), dt.date(year, rest[0], calendar.monthrange(year, rest[0])[1])


def meets(edtf: str, start: dt.date, end: dt.date | None = None) -> bool:
    """Whether a time and a span of days have a day in common."""
    low, high = days_of(edtf)
    return low <= (end or start) and start <= high


def meets_recorded(edtf: str, value: str, precision: str) -> bool:
    """Whether a time meets a date of the tables, as finely as that is known."""
    return meets(edtf, *recorded(value, precision))


def recorded(value: str, precision: str) -> tuple[dt.date, dt.date]:
    """First and last day of a date as the tables write it, as finely as it is known."""
    return days_of(value[: {"year": 4, "month": 7}.get(precision, 10)])
