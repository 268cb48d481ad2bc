"""How one document is read: its identity, its date, whether it is about the organisation at all."""

from __future__ import annotations

import calendar
import datetime as dt
import hashlib

from .dating import date_in
from .inputs import Input
from .proposals import Reading
from .reader import Reader
from .relevance import names_the_organisation
from .world import the_world


def read_input(given: Input, fallback: dt.date | None) -> Reading:
    """Read a document from a file; its card's date comes first, then its source's, then the one given for all."""
    published = the_world().cards.get(given.sha256, {}).get("published") or given.date
    try:
        day = dt.date.fromisoformat(published) if published else fallback
    except ValueError:
        day = fallback
    return read_document(given.text, day, given.sha256)


def read_document(text: str, date: dt.date | None = None, sha256: str | None = None) -> Reading:
    """Read a document; one that does not name the organisation has no sentences and no proposals."""
    sha256 = sha256 or hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()
    world = the_world()
    card = world.cards.get(sha256, {})
    published = card.get("published") or ""
    day = date or (dt.date.fromisoformat(published) if published else None) or date_in(text)
    document_id = card.get("document_id")
    if not names_the_organisation(text):
        return Reading(sha256, document_id, day, ())
    until = _last_day(card) if published and day and day.isoformat() == published else _open_end(day)
    return Reading(sha256, document_id, day, Reader(text, day, world, document_id, until).sentences())


def _open_end(day: dt.date | None) -> dt.date | None:
    """The last day that a date can mean which no card explains: 1 January may stand for no more than a year."""
    return dt.date(day.year, 12, 31) if day and (day.month, day.day) == (1, 1) else day


def _last_day(card: dict[str, str]) -> dt.date:
    """The last day on which a document can have come out, where its card gives a month or a year alone."""
    first = dt.date.fromisoformat(card["published"])
    precision = card.get("published_precision", "day")
    if precision == "year":
        return dt.date(first.year, 12, 31)
    if precision == "month":
        return dt.date(first.year, first.month, calendar.monthrange(first.year, first.month)[1])
    return first
