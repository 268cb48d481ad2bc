"""Whether the records confirm what a claim says, as the world stood at the document's date."""

from __future__ import annotations

import datetime as dt

from .proposals import Read, Verdict
from .world import World

NO_RECORD = "No record bears on it."


def verdict_of(readings: list[Read], world: World, date: dt.date | None) -> tuple[Verdict, tuple[Read, ...]]:
    """The verdict on an event or state claim, and its readings with what the records say to each."""
    return Verdict("unverifiable", None, NO_RECORD), tuple(readings)
