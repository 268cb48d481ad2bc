"""What a time that leaves out its year, or says \"last\" or \"next\", is reckoned from."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(slots=True)
class Clock:
    """What a time without its year is reckoned from."""

    date: dt.date | None
    year: int | None = None
    is_past: bool = True
    day: str | None = None
    is_of_year: bool = False
    """Whether of the date no more than the year is known, so that its months are meant."""

    def near_year(self, month: int, day: int = 1) -> int | None:
        """The year in which a month without a year falls: the last gone by for past tenses, else this or the next."""
        if self.date is None:
            return self.year
        year = self.date.year
        if self.is_of_year:
            return year
        ahead = (month, day) > (self.date.month, self.date.day)
        if self.is_past and ahead and month - self.date.month >= 2:
            return year - 1
        if not self.is_past and month < self.date.month - 6:
            return year + 1
        return year
