"""What the build passes from stage to stage: all records by table, and where each was typed."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

import pyarrow as pa

from ..curation import Curated, Release, key_of
from ..curation.recodings import Recoded
from ..models import MODELS, Record
from ..schema import SPECS
from ..schema.arrow import arrow_schema

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class Dataset:
    """The release's card, all records in key order, the place of each curated one, and the cells read again."""

    release: Release
    records: dict[str, list[Record]]
    places: dict[tuple[str, str], str]
    recoded: tuple[Recoded, ...] = ()

    def of(self, model: type[R]) -> list[R]:
        """All records of one model."""
        return self.records[model.table_name]  # type: ignore[return-value]

    def place(self, record: Record) -> str:
        """Where a record was typed, or its table and key if it was derived."""
        key = key_of(record)
        return self.places.get((record.table_name, key), f"{record.table_name}[{key}]")

    @cached_property
    def by_key(self) -> dict[tuple[str, str], Record]:
        """Every record by its table and key."""
        return {(table, key_of(record)): record for table, records in self.records.items() for record in records}

    @cached_property
    def keys(self) -> dict[str, set[str]]:
        """The keys of every table."""
        return {table: {key_of(record) for record in records} for table, records in self.records.items()}

    def tables(self) -> dict[str, pa.Table]:
        """Every table in Arrow, rows in key order."""
        return {name: to_arrow(name, records) for name, records in self.records.items()}


def gather(release: Release, curated: Curated) -> Dataset:
    """Bring the curated records into tables; derived tables are still empty."""
    records = {name: [placed.record for placed in curated.tables.get(name, [])] for name in MODELS}
    places = {
        (name, key_of(placed.record)): str(placed.place) for name, rows in curated.tables.items() for placed in rows
    }
    return Dataset(
        release, {name: in_key_order(rows) for name, rows in records.items()}, places, tuple(curated.recoded)
    )


def in_key_order(records: Iterable[R]) -> list[R]:
    """Records sorted by their key; empty parts first."""
    return sorted(records, key=lambda record: tuple(_sortable(getattr(record, part)) for part in record.primary_key))


def _sortable(value: object) -> tuple[int, object]:
    if value is None:
        return 0, ""
    return 1, value if isinstance(value, int | float | dt.date) else str(value)


def to_arrow(name: str, records: Iterable[Record]) -> pa.Table:
    """One table in Arrow, with the types of its schema."""
    spec = SPECS[name]
    rows = list(records)
    columns = [[getattr(row, column) for row in rows] for column in spec.names]
    schema = arrow_schema(spec)
    return pa.Table.from_arrays(
        [pa.array(values, type=field.type) for values, field in zip(columns, schema, strict=True)], schema=schema
    )
