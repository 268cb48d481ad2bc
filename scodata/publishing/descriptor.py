"""What the data package says of itself: the descriptor of the Data Package standard, version 2."""

from __future__ import annotations

import datetime as dt
import hashlib
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from ..assembly import Dataset
from ..models import Document
from ..schema import SPECS
from ..schema.tableschema import table_schema

LICENCES = (
    {
        "name": "CC-BY-4.0",
        "title": "Creative Commons Attribution 4.0 International (the data)",
        "path": "https://creativecommons.org/licenses/by/4.0/",
    },
    {"name": "MIT", "title": "MIT License (the code)", "path": "https://opensource.org/license/mit"},
)
UNDATED = frozenset({"accessed", "valid_from", "valid_to", "when_start", "when_end"})


def descriptor(data: Dataset, tables: dict[str, pa.Table], files: dict[str, bytes], folder: str) -> dict[str, Any]:
    """The descriptor; `files` are the contents by file name, `folder` the path before each of them ("" or "data/")."""
    release = data.release
    cutoff = release.cutoff.isoformat()
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "scodata",
        "id": f"{release.homepage}/releases/tag/v{release.version}",
        "title": release.title,
        "description": release.description,
        "homepage": release.homepage,
        "version": release.version,
        "created": f"{cutoff}T00:00:00Z",
        "cutoff": cutoff,
        "temporal": {"start": _first_day(tables), "end": cutoff},
        "keywords": ["Shanghai Cooperation Organisation", "SCO", "international organisations", "political science"],
        "licenses": list(LICENCES),
        "contributors": [dict(person) for person in release.contributors],
        "sources": [_source(document) for document in data.of(Document)],
        "resources": [
            *(_csv_resource(name, table, files, folder, cutoff) for name, table in tables.items()),
            *(_parquet_resource(name, files, folder) for name in tables),
        ],
    }


def _csv_resource(name: str, table: pa.Table, files: dict[str, bytes], folder: str, cutoff: str) -> dict[str, Any]:
    content = files[f"{name}.csv"]
    spec = SPECS[name]
    resource: dict[str, Any] = {
        "name": name,
        "type": "table",
        "path": f"{folder}{name}.csv",
        "title": name.replace("_", " "),
        "description": spec.description,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "dialect": {"header": True, "delimiter": ",", "lineTerminator": "\n", "quoteChar": '"', "doubleQuote": True},
        "bytes": len(content),
        "hash": _hash(content),
        "rows": table.num_rows,
        "observed_through": cutoff,
        "derived": spec.derived,
    }
    if period := _period(table):
        resource["period"] = period
    return resource | {"schema": table_schema(spec)}


def _parquet_resource(name: str, files: dict[str, bytes], folder: str) -> dict[str, Any]:
    content = files[f"{name}.parquet"]
    return {
        "name": f"{name}-parquet",
        "type": "file",
        "path": f"{folder}{name}.parquet",
        "format": "parquet",
        "mediatype": "application/vnd.apache.parquet",
        "bytes": len(content),
        "hash": _hash(content),
    }


def _hash(content: bytes) -> str:
    return f"sha256:{hashlib.sha256(content).hexdigest()}"


def _source(document: Document) -> dict[str, str]:
    source = {"title": document.title, "path": document.url}
    return {key: value for key, value in source.items() if value}


def _days(table: pa.Table) -> tuple[dt.date, dt.date] | None:
    days = [
        bound
        for field in table.schema
        if pa.types.is_date(field.type) and field.name not in UNDATED
        for bound in pc.min_max(table[field.name]).as_py().values()
        if bound is not None
    ]
    return (min(days), max(days)) if days else None


def _period(table: pa.Table) -> str | None:
    if "year" in table.column_names and table.num_rows:
        years = pc.min_max(table["year"]).as_py()
        return f"{years['min']}-{years['max']}"
    days = _days(table)
    if days is None:
        return None
    first, last = days[0].year, days[1].year
    return f"{first}-{last}" if first != last else f"{first}"


def _first_day(tables: dict[str, pa.Table]) -> str | None:
    days = _days(tables["memberships"])
    return days[0].isoformat() if days else None
