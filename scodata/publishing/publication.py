"""Which files a release of the data consists of, as bytes by path."""

from __future__ import annotations

import csv
import io
import json
from typing import Any

import pyarrow as pa

from ..assembly import Dataset
from ..schema import SPECS
from ..schema.codebook import HEADER, codebook_rows
from ..schema.tableschema import table_schema
from .descriptor import descriptor
from .files import csv_bytes, parquet_bytes
from .seed_schemas import seed_schemas

DATA_FOLDER = "scodata/data"


def data_files(tables: dict[str, pa.Table]) -> dict[str, bytes]:
    """Each table as CSV and as Parquet, by file name."""
    files = {f"{name}.csv": csv_bytes(table) for name, table in tables.items()}
    return files | {f"{name}.parquet": parquet_bytes(table) for name, table in tables.items()}


def publication(data: Dataset, tables: dict[str, pa.Table]) -> dict[str, bytes]:
    """Every generated file of the project, by path from its root."""
    files = data_files(tables)
    published = {f"{DATA_FOLDER}/{name}": content for name, content in files.items()}
    published[f"{DATA_FOLDER}/datapackage.json"] = to_json(descriptor(data, tables, files, ""), indent=None)
    published["datapackage.json"] = to_json(descriptor(data, tables, files, f"{DATA_FOLDER}/"))
    return published | schema_files()


def schema_files() -> dict[str, bytes]:
    """The schemas and the codebook, which follow from the models alone."""
    files = {f"schemas/json/{name}": to_json(schema) for name, schema in seed_schemas().items()}
    files |= {f"schemas/table/{name}.json": to_json(table_schema(spec)) for name, spec in SPECS.items()}
    return files | {"schemas/codebook.csv": codebook_bytes()}


def codebook_bytes() -> bytes:
    """The codebook as CSV."""
    sink = io.StringIO()
    writer = csv.writer(sink, lineterminator="\n")
    writer.writerow(HEADER)
    writer.writerows(codebook_rows())
    return sink.getvalue().encode()


def to_json(value: Any, indent: int | None = 1) -> bytes:
    """JSON in UTF-8 with a final line feed."""
    return (json.dumps(value, ensure_ascii=False, indent=indent) + "\n").encode()
