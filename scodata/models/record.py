"""What every record has in common: a table, a key, and dates that say how precise they are."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict, model_validator

from .terms import Precision

SEASON_MONTHS = (3, 6, 9, 12)


class Record(BaseModel):
    """One row of one table; unknown fields are refused, values are not coerced."""

    model_config = ConfigDict(extra="forbid", frozen=True, use_enum_values=True)

    table_name: ClassVar[str]
    primary_key: ClassVar[tuple[str, ...]]
    derived: ClassVar[bool]
    languages: ClassVar[tuple[str, ...]]

    def __init_subclass__(
        cls, *, table: str, key: str | tuple[str, ...], derived: bool = False, languages: str = "", **kwargs: Any
    ) -> None:
        super().__init_subclass__(**kwargs)
        cls.languages = tuple(languages.split())
        cls.table_name = table
        cls.primary_key = (key,) if isinstance(key, str) else key
        cls.derived = derived

    @model_validator(mode="after")
    def _dates_say_how_precise_they_are(self) -> Self:
        for date_field, precision_field in date_pairs(type(self)).items():
            day, precision = getattr(self, date_field), getattr(self, precision_field)
            if (day is None) != (precision is None):
                raise ValueError(f"{date_field} and {precision_field} are given together or not at all")
            if day is not None and not is_first_day(day, precision):
                raise ValueError(f"{date_field} {day} is not the first day of a {precision}")
        return self

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        start, end = getattr(self, "start_date", None), getattr(self, "end_date", None)
        if start is not None and end is not None and end < start:
            raise ValueError(f"end_date {end} is before start_date {start}")
        return self


def date_pairs(model: type[Record]) -> dict[str, str]:
    """The date fields of a model that have a precision beside them, each with that field's name."""
    fields = model.model_fields
    pairs = {name: precision_of(name) for name in fields}
    return {name: precision for name, precision in pairs.items() if precision in fields and precision != name}


def precision_of(date_field: str) -> str:
    """The name of the precision column that goes with a date column."""
    if date_field == "date":
        return "precision"
    return date_field.removesuffix("_date") + "_precision"


def is_first_day(day: dt.date, precision: str) -> bool:
    """Whether a day opens a span of that precision (seasons are counted from March)."""
    if precision == Precision.YEAR:
        return (day.month, day.day) == (1, 1)
    if precision == Precision.SEASON:
        return day.day == 1 and day.month in SEASON_MONTHS
    return precision == Precision.DAY or day.day == 1
