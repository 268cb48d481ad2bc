"""How a table looks as a Table Schema of the Data Package standard, version 2."""

from __future__ import annotations

from typing import Any

from . import SPECS
from .spec import Column, Table

TABLE_SCHEMA_TYPES = {
    "integer": "integer",
    "year": "year",
    "decimal": "number",
    "boolean": "boolean",
    "date": "date",
}


def table_schema(table: Table) -> dict[str, Any]:
    """Fields with constraints, primary key and foreign keys."""
    schema: dict[str, Any] = {
        "$schema": "https://datapackage.org/profiles/2.0/tableschema.json",
        "fields": [_field(column) for column in table.columns],
        "primaryKey": list(table.key),
        "missingValues": [""],
    }
    if table.languages:
        schema["expectedNames"] = list(table.languages)
    keys = [_foreign_key(table, column) for column in table.columns if column.references]
    if keys:
        schema["foreignKeys"] = keys
    return schema


def _field(column: Column) -> dict[str, Any]:
    field: dict[str, Any] = {
        "name": column.name,
        "type": TABLE_SCHEMA_TYPES.get(column.type, "string"),
        "title": column.name.replace("_", " "),
        "description": column.description,
        "example": column.example,
        "columnType": column.type,
    }
    if column.unit:
        field["unit"] = column.unit
    if not column.required:
        field["expected"] = column.expected
    if column.terms:
        field["terms"] = dict(column.terms)
    constraints = {
        "required": column.required or None,
        "pattern": column.pattern,
        "maxLength": column.max_length,
        "minimum": column.minimum,
        "maximum": column.maximum,
        "enum": [value for value, _ in column.terms] or None,
    }
    constraints = {name: value for name, value in constraints.items() if value is not None}
    if constraints:
        field["constraints"] = constraints
    return field


def _foreign_key(table: Table, column: Column) -> dict[str, Any]:
    target = SPECS[column.references or ""]
    resource = "" if target.name == table.name else target.name
    return {"fields": [column.name], "reference": {"resource": resource, "fields": list(target.key)}}
