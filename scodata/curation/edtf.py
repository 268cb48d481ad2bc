"""What span of days an EDTF value covers (ISO 8601-2, the part of it that the coding manual uses)."""

from __future__ import annotations

import calendar
import datetime as dt
import re

from .dates import SEASONS

ONE = re.compile(
    r"^(?:(?P<open>\.\.)|(?P<unset>[0-9]{2,3})X{1,2}"
    r"|(?P<year>[12][0-9]{3})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?[~?%]?)$",
    re.ASCII,
)


def edtf_span(value: str) -> tuple[dt.date | None, dt.date | None]:
    """First and last day, None on an open side; ValueError where the value is no date.

    Season codes 21 to 24 are meteorological: spring begins in March, winter in December.
    """
    first, slash, last = value.partition("/")
    start, end = _span(first)
    if slash:
        end = _span(last)[1]
    if start and end and end < start:
        raise ValueError(f"EDTF as 2018-06-09/2018-06-10; {value} ends before it starts")
    return start, end


def _span(value: str) -> tuple[dt.date | None, dt.date | None]:
    found = ONE.match(value)
    if not found:
        raise ValueError("EDTF as 2004, 2018-06, 2018-06-09/2018-06-10, 2001/.., 2014~ or 199X")
    if found["open"]:
        return None, None
    if found["unset"]:
        low = int(found["unset"].ljust(4, "0"))
        return dt.date(low, 1, 1), dt.date(low + 10 ** (4 - len(found["unset"])) - 1, 12, 31)
    year = int(found["year"])
    if not found["month"]:
        return dt.date(year, 1, 1), dt.date(year, 12, 31)
    month = int(found["month"])
    if month in SEASONS:
        opening = dt.date(year, SEASONS[month], 1)
        closing_month, closing_year = (opening.month + 1) % 12 + 1, year + (opening.month == 12)
        return opening, _last_day(closing_year, closing_month)
    if found["day"]:
        day = dt.date(year, month, int(found["day"]))
        return day, day
    return dt.date(year, month, 1), _last_day(year, month)


def _last_day(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])
