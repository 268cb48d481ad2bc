"""What a claim says about records, as readings: table, record, field, value."""

from __future__ import annotations

import datetime as dt

from .mentions import Mention
from .proposals import Read
from .quantities import Quantity
from .times import Time
from .world import World


def readings_of(
    words: str, named: list[Mention], times: list[Time], quantities: list[Quantity], world: World, date: dt.date | None
) -> list[Read]:
    """The readings of an event or state claim."""
    return []
