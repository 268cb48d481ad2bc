"""The days on which the reports of a page were written, where it joins several: their datelines."""

from __future__ import annotations

import datetime as dt
import re

from .time_readers import MONTH, month_of

LINE = re.compile(
    rf"^[A-Z][A-Za-z .,'/-]{{2,40}}?[,.(] ?{MONTH} (?P<day>\d{{1,2}})(?:, (?P<year>20\d\d))?[,.)]? ?"
    r"(?:\([A-Za-z ./-]{2,30}\)|/[A-Za-z ]+/|[A-Z]{3,12})?[.:]? ?(?:--|—|–|-|:|/|$)",
    re.MULTILINE,
)
"""`BEIJING, Aug. 27 --`, `ORENBURG, Russia, Sept. 10 (Xinhua) --`."""
NEAR = 400
"""Days between a report and the page that carries it, at most."""


def datelines_of(flat: str, date: dt.date | None) -> list[tuple[int, dt.date]]:
    """Where each report with a dateline begins, and its day; none later than the page's own."""
    if date is None:
        return []
    found = []
    for match in LINE.finditer(flat):
        day = _day(match, date)
        if day and dt.timedelta(0) <= date - day <= dt.timedelta(days=NEAR):
            found.append((match.start(), day))
    return found


def _day(match: re.Match[str], date: dt.date) -> dt.date | None:
    """The day of a dateline: of the year it names, else the last such day before the page's."""
    years = [int(match["year"])] if match["year"] else [date.year, date.year - 1]
    for year in years:
        try:
            day = dt.date(year, month_of(match["month"]), int(match["day"]))
        except ValueError:
            return None
        if day <= date:
            return day
    return None
