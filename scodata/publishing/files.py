"""How a table becomes the bytes of its CSV and Parquet files: the same bytes every time."""

from __future__ import annotations

import io

import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet as pq

ROW_GROUP = 65_536


def csv_bytes(table: pa.Table) -> bytes:
    """UTF-8, LF, quotes where needed, empty cells for nulls."""
    sink = io.BytesIO()
    sink.write((",".join(table.column_names) + "\n").encode())
    options = pa.csv.WriteOptions(include_header=False, quoting_style="needed")
    pa.csv.write_csv(table, sink, options)
    return sink.getvalue()


def parquet_bytes(table: pa.Table) -> bytes:
    """Zstandard, version 2.6, no Arrow or pandas metadata."""
    sink = io.BytesIO()
    pq.write_table(
        table.replace_schema_metadata(None),
        sink,
        compression="zstd",
        compression_level=22,
        store_schema=False,
        version="2.6",
        data_page_version="1.0",
        row_group_size=ROW_GROUP,
    )
    return sink.getvalue()
