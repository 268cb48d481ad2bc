"""The day on which a document was published, where its own head says so."""

from __future__ import annotations

import datetime as dt
import re

from .time_readers import MONTH, month_of

HEAD = 1500
LINE = re.compile(
    rf"^\W*(?:(?:date|published|updated|posted|on|source|author|editor|time|monday|tuesday|wednesday|thursday"
    rf"|friday|saturday|sunday)[^\n]{{0,80}}?)?"
    rf"(?:(?P<iso>(?:19|20)\d\d-\d\d-\d\d)|{MONTH} (?P<day>\d{{1,2}})(?:st|nd|rd|th)?,? (?P<year>(?:19|20)\d\d)"
    rf"|(?P<day3>\d{{1,2}})(?:st|nd|rd|th)? (?P<month3>[A-Z][a-z]+),? (?P<year3>(?:19|20)\d\d))",
    re.IGNORECASE | re.MULTILINE,
)


def date_in(text: str) -> dt.date | None:
    """The first date line in a document's head; a line that dates something in running text is not one."""
    for match in LINE.finditer(text[:HEAD]):
        rest = text[match.end() : match.end() + 60].split("\n")[0]
        if len(rest.split()) > 6 and not match["iso"]:
            continue
        found = _day(match)
        if found:
            return found
    return None


def _day(match: re.Match[str]) -> dt.date | None:
    try:
        if match["iso"]:
            return dt.date.fromisoformat(match["iso"])
        if match["day"]:
            return dt.date(int(match["year"]), month_of(match["month"]), int(match["day"]))
        return dt.date(int(match["year3"]), month_of(match["month3"]), int(match["day3"]))
    except (ValueError, StopIteration):
        return None
