"""Which tables there are, and what their columns mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .package import check_column, fields, resource, resources

if TYPE_CHECKING:
    import pandas as pd


def tables() -> pd.DataFrame:
    """List the tables.

    Returns:
        One row a table: table, rows, columns, period (first and last year of its dates), description.
    """
    import pandas as pd

    rows = [
        (name, each["rows"], len(each["schema"]["fields"]), each.get("period"), each["description"])
        for name, each in resources().items()
    ]
    frame = pd.DataFrame(rows, columns=["table", "rows", "columns", "period", "description"])
    return frame.astype({"table": "str", "rows": "Int64", "columns": "Int64", "period": "str", "description": "str"})


def describe(table: str, column: str | None = None) -> pd.DataFrame:
    """Describe the columns of a table, or one of them.

    Returns:
        One row a column: column, type, required, key, reference, unit, description, example, values (of a
        vocabulary, each with its meaning).

    Raises:
        UsageError: no such table or column.
    """
    import pandas as pd

    schema = resource(table)["schema"]
    references = {key["fields"][0]: key["reference"]["resource"] or table for key in schema.get("foreignKeys", [])}
    chosen = fields(table) if column is None else [check_column(table, column)]
    rows = [
        (
            field["name"],
            field["columnType"],
            bool(field.get("constraints", {}).get("required", False)),
            field["name"] in schema["primaryKey"],
            references.get(field["name"]),
            field.get("unit"),
            field["description"],
            str(field["example"]),
            "; ".join(f"{value}: {meaning}" for value, meaning in field.get("terms", {}).items()) or None,
        )
        for field in chosen
    ]
    names = ["column", "type", "required", "key", "reference", "unit", "description", "example", "values"]
    kinds = {name: "boolean" if name in ("required", "key") else "str" for name in names}
    return pd.DataFrame(rows, columns=names).astype(kinds)
