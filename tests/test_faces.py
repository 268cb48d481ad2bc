"""One truth, many faces: what the model of a table accepts, all its faces accept; what it rejects, all reject."""

from __future__ import annotations

import datetime as dt
import io
import json
from collections.abc import Callable
from typing import Any

import frictionless
import jsonschema
import pandas as pd
import pandera.errors
import pyarrow as pa
import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from scodata.models import MODELS
from scodata.publishing.files import csv_bytes
from scodata.reading.frames import arrow_to_frame
from scodata.schema import SPECS, Column, Table
from scodata.schema.arrow import arrow_schema
from scodata.schema.frames import pandera_schema
from scodata.schema.jsonschema import record_schema
from scodata.schema.tableschema import table_schema

Row = dict[str, Any]
DAYS = st.dates(dt.date(1996, 1, 1), dt.date(2025, 12, 31))
WORDS = st.from_regex(r"[A-Za-zА-я上海]{1,8}( [a-z,\"']{1,8}){0,3}", fullmatch=True)


def values(column: Column) -> st.SearchStrategy[Any]:
    """Values that a column allows, drawn from its own bounds."""
    if column.terms:
        return st.sampled_from([value for value, _ in column.terms])
    low = None if column.minimum is None else int(column.minimum)
    high = None if column.maximum is None else int(column.maximum)
    match column.type:
        case "integer" | "year":
            return st.integers(-(2**40) if low is None else low, 2**40 if high is None else high)
        case "decimal":
            return st.floats(low, high, allow_nan=False, allow_infinity=False, width=32)
        case "boolean":
            return st.booleans()
        case "date":
            return DAYS
        case "text" if column.pattern == r"^\S(.*\S)?$":
            return WORDS
        case _:
            return (
                st.just(column.example)
                if column.name in FIXED
                else st.from_regex(column.pattern or "a", fullmatch=True)
            )


FIXED = {"when_edtf", "edtf", "origin", "url", "archived_url"}


def mutations(column: Column) -> dict[str, Any]:
    """Single-field faults that a column's own bounds forbid, by the kind of fault."""
    faults: dict[str, Any] = {}
    if column.required:
        faults["null"] = None
    if column.type in ("integer", "year", "decimal", "boolean", "date"):
        faults["wrong type"] = "some words"
    else:
        faults["wrong type"] = 7.5
        faults["padded"] = " padded"
        faults["empty"] = ""
    if column.terms:
        faults["not in the vocabulary"] = "no-such-term"
    if column.pattern and column.type in ("id", "reference", "url", "language"):
        faults["pattern"] = "Ü!"
    if column.minimum is not None:
        faults["below"] = int(column.minimum) - 1
    if column.maximum is not None:
        faults["above"] = int(column.maximum) + 1
    if column.max_length is not None:
        faults["too long"] = "x" * (column.max_length + 1)
    return faults


def accepts(check: Callable[[], Any], *errors: type[Exception]) -> bool:
    try:
        check()
    except errors:
        return False
    return True


def by_model(table: Table, row: Row) -> bool:
    return accepts(lambda: MODELS[table.name](**row), ValidationError)


def by_json_schema(table: Table, row: Row) -> bool:
    typed = json.loads(json.dumps(row, default=lambda value: value.isoformat()))
    return jsonschema.Draft202012Validator(record_schema(table)).is_valid(typed)


def by_arrow(table: Table, row: Row) -> bool:
    def check() -> None:
        assert set(row) <= set(table.names)
        pa.RecordBatch.from_pylist([row], schema=arrow_schema(table)).validate(full=True)
        assert all(row.get(column.name) is not None for column in table.columns if column.required)

    return accepts(check, AssertionError, pa.ArrowInvalid, pa.ArrowTypeError)


def frame_of(table: Table, row: Row) -> pd.DataFrame:
    try:
        schema = arrow_schema(table)
        full = {name: [row.get(name)] for name in table.names}
        frame = arrow_to_frame(pa.table(full, schema=schema))
    except (pa.ArrowInvalid, pa.ArrowTypeError):
        frame = pd.DataFrame([{name: row.get(name) for name in table.names}])
    return frame.assign(**{name: row[name] for name in row if name not in table.names})


def by_pandera(table: Table, row: Row) -> bool:
    return accepts(
        lambda: pandera_schema(table).validate(frame_of(table, row), lazy=True), pandera.errors.SchemaErrors, TypeError
    )


def by_frictionless(table: Table, row: Row) -> bool:
    schema = table_schema(table)
    schema.pop("foreignKeys", None)
    if not set(row) <= set(table.names):
        header = [*table.names, *(name for name in row if name not in table.names)]
    else:
        header = list(table.names)
    try:
        content = (
            csv_bytes(pa.Table.from_pylist([row], schema=arrow_schema(table))) if header == list(table.names) else b""
        )
    except (pa.ArrowInvalid, pa.ArrowTypeError):
        content = b""
    if not content:
        sink = io.StringIO()
        pd.DataFrame([{name: row.get(name) for name in header}]).to_csv(sink, index=False)
        content = sink.getvalue().encode()
    resource = frictionless.Resource(data=content, format="csv", schema=frictionless.Schema.from_descriptor(schema))
    return bool(resource.validate().valid)


FACES: dict[str, Callable[[Table, Row], bool]] = {
    "json schema": by_json_schema,
    "arrow": by_arrow,
    "pandera": by_pandera,
    "table schema": by_frictionless,
}
BEYOND = {
    "arrow": {"padded", "empty", "not in the vocabulary", "pattern", "below", "above", "too long"},
}
"""Faults that a face has no words for: Arrow knows types and nulls alone."""


@pytest.mark.parametrize("name", SPECS)
@settings(
    max_examples=6,
    deadline=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
@given(data=st.data())
def test_the_faces_agree(name: str, data: st.DataObject) -> None:
    table = SPECS[name]
    row: Row = {}
    for column in table.columns:
        if column.required or data.draw(st.booleans()):
            row[column.name] = data.draw(values(column), label=column.name)
    if not by_model(table, row):
        row = {column.name: example(column) for column in table.columns if column.required} | pairs(table)
    assert by_model(table, row), "the examples of the columns make a record"
    for face, accepted in FACES.items():
        assert accepted(table, row), f"{face} rejects what the model accepts: {row}"
    column = data.draw(st.sampled_from(table.columns), label="column")
    for fault, value in mutations(column).items():
        broken = {**row, column.name: value}
        assert not by_model(table, broken), f"the model accepts {fault}: {column.name} = {value!r}"
        for face, accepted in FACES.items():
            if can_tell(face, column, fault):
                assert not accepted(table, broken), f"{face} accepts {fault}: {column.name} = {value!r}"
    unknown = {**row, "no_such_column": "x"}
    assert not by_model(table, unknown)
    assert not any(accepted(table, unknown) for accepted in FACES.values())


def can_tell(face: str, column: Column, fault: str) -> bool:
    """Whether a face has words for a fault: CSV gives an empty text and a null the same look."""
    if face == "table schema":
        return column.required if fault == "empty" else fault != "wrong type" or column.type in TYPED
    return fault not in BEYOND.get(face, ())


TYPED = {"integer", "year", "decimal", "boolean", "date", "vocabulary"}


def example(column: Column) -> Any:
    return dt.date.fromisoformat(column.example) if column.type == "date" else column.example


def pairs(table: Table) -> Row:
    """Optional fields that a record needs for its own rules."""
    extra: Row = {
        "delegations": {"state_id": "IND"},
        "positions": {"initiative_id": "belt-and-road-initiative"},
        "claims": {"verdict": "supported"},
    }.get(table.name, {})
    return extra


@pytest.mark.parametrize("name", SPECS)
def test_the_examples_of_a_table_make_a_record(name: str) -> None:
    table = SPECS[name]
    row = {column.name: example(column) for column in table.columns if column.required} | pairs(table)
    assert by_model(table, row)


@pytest.mark.parametrize("name", SPECS)
def test_columns_say_what_they_are(name: str) -> None:
    for column in SPECS[name].columns:
        assert column.description
        assert not column.description.endswith(".")
        assert column.example is not None
    assert set(SPECS[name].key) <= set(SPECS[name].names)


def test_a_field_means_the_same_in_every_table() -> None:
    seen: dict[str, tuple[str, str | None]] = {}
    for table in SPECS.values():
        for column in table.columns:
            if column.name.endswith("_id") and column.name not in table.key:
                meaning = (column.type, column.references)
                assert seen.setdefault(column.name, meaning) == meaning or column.name in MANY_TABLES, column.name


MANY_TABLES = {"record_id", "entity_id", "claimant_id", "wikidata_id", "archigos_id", "parent_id", "vdem_id"}
