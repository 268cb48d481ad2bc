"""Whether keys are unique and references lead to records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from ...assembly.dataset import Dataset
from ...assembly.readings import COUNTED
from ...curation import key_of
from ...errors import Fault, nearest
from ...models import (
    Citation,
    Claim,
    ClaimMention,
    Missing,
    Name,
    Reading,
    Record,
    Redirect,
)
from ...schema import SPECS

ENTITY_TABLES = {
    "state": "states",
    "summit": "summits",
    "initiative": "initiatives",
    "body": "bodies",
    "instrument": "instruments",
    "person": "persons",
    "concept": "concepts",
}


def keys_are_unique(data: Dataset) -> Iterator[Fault]:
    """No two records of a table share a key."""
    for table, records in data.records.items():
        for key, count in Counter(map(key_of, records)).items():
            if count > 1:
                place = data.places.get((table, key), table)
                yield Fault(place, "duplicate key", f"{table}[{key}]", "one record a key", f"{count} records have it")


def references_exist(data: Dataset) -> Iterator[Fault]:
    """Every reference names a record of the table it refers to."""
    for table, records in data.records.items():
        references = [(column.name, column.references) for column in SPECS[table].columns if column.references]
        for record in records:
            for column, target in references:
                value = getattr(record, column)
                if value is not None and value not in data.keys[target]:
                    yield _dangling(data, record, f"{table}.{column}", value, target)


def table_references_exist(data: Dataset) -> Iterator[Fault]:
    """Rows that name a table and a record (citations, names, gaps, redirects, readings) name real ones."""
    about: list[Citation | Name | Missing | Redirect]
    about = [*data.of(Citation), *data.of(Name), *data.of(Missing), *data.of(Redirect)]
    for record in about:
        if record.table not in data.keys:
            hint = nearest(record.table, data.keys)
            yield Fault(data.place(record), "unknown table", record.table, "a table", hint)
        elif record.record_id not in data.keys[record.table]:
            yield _dangling(data, record, f"{record.table_name}.record_id", record.record_id, record.table)
    for reading in data.of(Reading):
        if reading.field in COUNTED:
            continue
        if reading.table not in SPECS or reading.field not in SPECS[reading.table].names:
            yield Fault(
                data.place(reading), "unknown field", f"{reading.table}.{reading.field}", "a table and its column"
            )
        elif reading.record_id not in data.keys[reading.table]:
            yield _dangling(data, reading, "readings.record_id", reading.record_id, reading.table)


def mentions_exist(data: Dataset) -> Iterator[Fault]:
    """Every mention and every named claimant has a record of its type."""
    for mention in data.of(ClaimMention):
        table = ENTITY_TABLES[mention.entity_type]
        if mention.entity_id not in data.keys[table]:
            yield _dangling(data, mention, "claim_mentions.entity_id", mention.entity_id, table)
    for claim in data.of(Claim):
        if claim.claimant_type in ENTITY_TABLES:
            table = ENTITY_TABLES[claim.claimant_type]
            if claim.claimant_id not in data.keys[table]:
                yield _dangling(data, claim, "claims.claimant_id", str(claim.claimant_id), table)


def _dangling(data: Dataset, record: Record, column: str, value: str, target: str) -> Fault:
    hint = nearest(value, data.keys[target])
    return Fault(data.place(record), "reference leads nowhere", f"{column} = {value}", f"an id of {target}", hint)
