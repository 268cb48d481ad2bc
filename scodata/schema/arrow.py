"""How a table looks in Arrow and Parquet."""

from __future__ import annotations

import pyarrow as pa

from .spec import Table

ARROW_TYPES = {
    "integer": pa.int64(),
    "year": pa.int64(),
    "decimal": pa.float64(),
    "boolean": pa.bool_(),
    "date": pa.date32(),
}


def arrow_schema(table: Table) -> pa.Schema:
    """Column names, types and nullability; all else (id, text, vocabulary ...) is a string."""
    return pa.schema(
        pa.field(column.name, ARROW_TYPES.get(column.type, pa.string()), nullable=not column.required)
        for column in table.columns
    )
