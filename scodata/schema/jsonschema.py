"""How a record looks as JSON Schema: typed values, and what an editor checks while YAML is typed."""

from __future__ import annotations

from typing import Any

from .spec import Column, Table

DIALECT = "https://json-schema.org/draft/2020-12/schema"
DAY_PATTERN = r"^[12][0-9]{3}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$"
DATE_PATTERN = r"^[12][0-9]{3}(-(0[1-9]|1[0-2]|2[1-4])(-(0[1-9]|[12][0-9]|3[01]))?)?$"
JSON_TYPES = {"integer": "integer", "year": "integer", "decimal": "number", "boolean": "boolean"}


def record_schema(table: Table) -> dict[str, Any]:
    """JSON Schema of one row with typed values; dates are ISO 8601 days."""
    return object_schema(
        {column.name: value_schema(column, DAY_PATTERN) for column in table.columns},
        [column.name for column in table.columns if column.required],
        table.description,
    )


def object_schema(properties: dict[str, Any], required: list[str], description: str) -> dict[str, Any]:
    """JSON Schema of a mapping that takes these keys and no others."""
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }


def value_schema(column: Column, date_pattern: str = DATE_PATTERN) -> dict[str, Any]:
    """JSON Schema of one value; an optional one may be null."""
    schema: dict[str, Any] = {"type": JSON_TYPES.get(column.type, "string")}
    if column.type == "date":
        schema["pattern"] = date_pattern
        if date_pattern == DATE_PATTERN:
            schema["type"] = ["string", "integer"]
    bounds = {
        "pattern": column.pattern,
        "maxLength": column.max_length,
        "minimum": column.minimum,
        "maximum": column.maximum,
    }
    schema |= {name: bound for name, bound in bounds.items() if bound is not None}
    if column.terms:
        schema["enum"] = [value for value, _ in column.terms]
    if not column.required:
        schema["type"] = [*schema["type"], "null"] if isinstance(schema["type"], list) else [schema["type"], "null"]
        if column.terms:
            schema["enum"].append(None)
    return schema | {"description": _explained(column)}


def _explained(column: Column) -> str:
    lines = [column.description]
    if column.unit:
        lines.append(f"unit: {column.unit}")
    lines.extend(f"{value}: {meaning}" for value, meaning in column.terms)
    if column.references:
        lines.append(f"an id of {column.references}")
    return "\n".join(lines)
