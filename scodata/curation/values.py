"""How a typed value becomes a value of its column's type."""

from __future__ import annotations

import re
from typing import Any

from ..schema import Column
from .dates import parse_typed_date

INTEGER = re.compile(r"^[+-]?[0-9]+$")
DECIMAL = re.compile(r"^[+-]?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$")
TRUTH = {"true": True, "false": False}


def parse_value(column: Column, text: str) -> Any:
    """The value that `text` means in this column; ValueError says what was expected.

    Patterns, bounds and vocabularies are left to the model. A date comes back as (day, precision).
    """
    match column.type:
        case "integer" | "year":
            if not INTEGER.match(text):
                raise ValueError("a whole number")
            return int(text)
        case "decimal":
            if not DECIMAL.match(text):
                raise ValueError("a number as 20.6 or 22e9")
            return float(text)
        case "boolean":
            if text not in TRUTH:
                raise ValueError("true or false")
            return TRUTH[text]
        case "date":
            return parse_typed_date(text)
        case _:
            return " ".join(text.split())
