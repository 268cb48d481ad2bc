"""How the columns of all tables look as a codebook, one row a column."""

from __future__ import annotations

from . import SPECS
from .spec import Column

HEADER = (
    "table",
    "column",
    "type",
    "required",
    "expected",
    "key",
    "reference",
    "unit",
    "description",
    "example",
    "values",
)


def codebook_rows() -> list[tuple[str, ...]]:
    """The rows below `HEADER`, in the order of the tables and their columns."""
    return [
        (
            table.name,
            column.name,
            column.type,
            "yes" if column.required else "no",
            _expected(column),
            "yes" if column.name in table.key else "no",
            column.references or "",
            column.unit or "",
            column.description,
            str(column.example),
            "; ".join(f"{value}: {meaning}" for value, meaning in column.terms),
        )
        for table in SPECS.values()
        for column in table.columns
    ]


def _expected(column: Column) -> str:
    if column.required or column.expected is True:
        return "yes"
    return f"with {column.expected}" if column.expected else "no"
