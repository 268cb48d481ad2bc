"""What an editor checks while a seed file is typed: one JSON Schema a file."""

from __future__ import annotations

from typing import Any

from ..curation.locators import PART, REFERENCE
from ..curation.records import not_typed
from ..curation.shapes import SHAPES, Nest, Shape
from ..curation.sources import speakable
from ..models import claim_terms
from ..models.columns import EDTF
from ..schema import SPECS, Column, Table
from ..schema.jsonschema import DIALECT, object_schema, value_schema

REFERENCE_SCHEMA: dict[str, Any] = {
    "type": "string",
    "pattern": REFERENCE.pattern,
    "description": f"document[locator]; the parts of a locator match {PART.pattern}",
}
SPAN = {"type": "array", "items": {"type": "integer", "minimum": 0}, "minItems": 2, "maxItems": 2}
SPANS = {"type": "array", "items": SPAN, "minItems": 1}


def seed_schemas() -> dict[str, dict[str, Any]]:
    """JSON Schemas by file name."""
    schemas = {f"{shape.file.removesuffix('.yml')}.schema.json": _file_schema(shape) for shape in SHAPES}
    return schemas | {"claims.schema.json": _claims_schema(), "release.schema.json": _release_schema()}


def _file_schema(shape: Shape) -> dict[str, Any]:
    table = SPECS[shape.table]
    id_column = table.column(table.key[0])
    return {
        "$schema": DIALECT,
        "title": shape.file,
        "description": f"{table.description} A mapping from ids to records.",
        "type": "object",
        "propertyNames": {"pattern": id_column.pattern},
        "additionalProperties": _entry(table, shape.nests, {table.key[0]}),
    }


def _entry(table: Table, nests: tuple[Nest, ...], given: set[str]) -> dict[str, Any]:
    hidden = not_typed(table) | given
    typed = [column for column in table.columns if column.name not in hidden]
    properties: dict[str, Any] = {column.name: value_schema(column) for column in typed}
    for nest in nests:
        properties[nest.key] = {"type": "array", "items": _entry(SPECS[nest.table], (), {nest.parent})}
    properties |= {
        "sources": _sources_schema(table),
        "names": {"type": "array", "items": _name_schema()},
        "missing": {"type": "array", "items": _missing_schema(table)},
        "was": {"type": "array", "items": {"type": "string"}},
    }
    return object_schema(properties, [column.name for column in typed if column.required], table.description)


def _one_or_many(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "array", "items": schema}]}


def _columns_of(table: Table) -> dict[str, Any]:
    return _one_or_many({"enum": list(speakable(table))})


def _sources_schema(table: Table) -> dict[str, Any]:
    citation = SPECS["citations"]
    mapping = object_schema(
        {
            "source": REFERENCE_SCHEMA,
            "field": _columns_of(table),
            "value": {"type": ["string", "number", "boolean"], "description": citation.column("value").description},
            "certainty": value_schema(citation.column("certainty")),
            "note": value_schema(citation.column("note")),
        },
        ["source"],
        "a source with what it speaks for",
    )
    return {"type": "array", "items": {"anyOf": [REFERENCE_SCHEMA, mapping]}}


def _name_schema() -> dict[str, Any]:
    table = SPECS["names"]
    columns = [column for column in table.columns if column.name not in ("table", "record_id")]
    properties = {column.name: value_schema(column) for column in columns} | {"sources": _sources_schema(table)}
    return object_schema(properties, ["name", "language", "kind"], table.description)


def _missing_schema(table: Table) -> dict[str, Any]:
    spec = SPECS["missing"]
    properties = {
        "field": _columns_of(table),
        **{name: value_schema(spec.column(name)) for name in ("reason", "looked_in")},
    }
    return object_schema(properties, ["field", "reason"], spec.description)


def _claims_schema() -> dict[str, Any]:
    sentence = object_schema(
        {
            "span": SPAN,
            "pieces": SPANS,
            "why_not": value_schema(SPECS["sentences"].column("why_not")),
            "claims": {"type": "array", "items": _claim_schema(), "minItems": 1},
        },
        [],
        SPECS["sentences"].description,
    )
    root = {"document": {"type": "string"}, "sentences": {"type": "array", "items": sentence}}
    described = object_schema(root, ["document", "sentences"], SPECS["claims"].description)
    return {"$schema": DIALECT, "title": "claims/<document>.yml"} | described


def _claim_schema() -> dict[str, Any]:
    claim = SPECS["claims"]
    words = (
        "quote",
        "statement",
        "kind",
        "force",
        "attribution",
        "claimant_state",
        "verdict",
        "clock",
        "verdict_reason",
    )
    edtf = {"type": ["string", "integer"], "pattern": EDTF}
    properties: dict[str, Any] = {
        "span": SPAN,
        "pieces": SPANS,
        "claimant": {"type": "string", "pattern": r"^(author|(person|state|body|unnamed):\S.*)$"},
        "topics": {"type": "array", "items": value_schema(SPECS["claim_topics"].column("topic")), "minItems": 1},
        "when": edtf,
        "mentions": {"type": "array", "items": _mention_schema()},
        "times": {"type": "array", "items": _mark_schema({"edtf": edtf}, ["edtf"])},
        "quantities": {"type": "array", "items": _quantity_schema()},
        "readings": {"type": "array", "items": {"type": "string"}},
        "origin": value_schema(claim.column("origin")),
        **{word: value_schema(claim.column(word)) for word in words},
    }
    required = ["quote", "statement", "kind", "force", "claimant", "attribution", "topics"]
    return object_schema(properties, required, claim.description)


def _mark_schema(extra: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return object_schema({"span": SPAN, **extra}, ["span", *required], "a stretch of the claim")


def _mention_schema() -> dict[str, Any]:
    spec = SPECS["claim_mentions"]
    types = "|".join(term.value for term in claim_terms.EntityType)
    extra = {
        "entity": {"type": "string", "pattern": rf"^({types}):\S+$"},
        "role": value_schema(spec.column("role")),
        "stance": value_schema(spec.column("stance")),
    }
    return _mark_schema(extra, ["entity"])


def _quantity_schema() -> dict[str, Any]:
    spec = SPECS["claim_quantities"]
    names = ("value", "unit", "qualifier", "counts")
    return _mark_schema({name: value_schema(spec.column(name)) for name in names}, ["value", "unit", "qualifier"])


def _release_schema() -> dict[str, Any]:
    text = Column("text", "text", True, "a text", "scodata")
    properties: dict[str, Any] = {
        name: value_schema(text) for name in ("version", "cutoff", "cutoff_reason", "title", "description", "homepage")
    }
    person = object_schema(
        {"title": value_schema(text), "role": value_schema(text), "path": value_schema(text)},
        ["title"],
        "a contributor",
    )
    properties["contributors"] = {"type": "array", "items": person, "minItems": 1}
    return {"$schema": DIALECT, "title": "release.yml"} | object_schema(
        properties, list(properties), "what the release says of itself"
    )
