"""How dates are typed in the seeds: as precisely as the source has them."""

from __future__ import annotations

import datetime as dt
import re

TYPED_DATE = re.compile(r"^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$", re.ASCII)
SEASONS = {21: 3, 22: 6, 23: 9, 24: 12}
EXPECTED = "a date as 2018-06-09, 2018-06, 2018-22 (summer) or 2018"


def parse_typed_date(text: str) -> tuple[dt.date, str]:
    """First day of the span typed, and its precision; ValueError for anything else."""
    found = TYPED_DATE.match(text)
    if not found:
        raise ValueError(EXPECTED)
    year, month, day = (int(part) if part else None for part in found.groups())
    assert year is not None
    try:
        if month is None:
            return dt.date(year, 1, 1), "year"
        if day is not None:
            return dt.date(year, month, day), "day"
        if month in SEASONS:
            return dt.date(year, SEASONS[month], 1), "season"
        return dt.date(year, month, 1), "month"
    except ValueError:
        raise ValueError(EXPECTED) from None


def typed_date(day: dt.date, precision: str = "day") -> str:
    """The date as it would be typed: the inverse of `parse_typed_date`."""
    match precision:
        case "year":
            return f"{day.year}"
        case "month":
            return f"{day.year}-{day.month:02}"
        case "season":
            season = next(code for code, month in SEASONS.items() if month == day.month)
            return f"{day.year}-{season}"
        case _:
            return day.isoformat()
