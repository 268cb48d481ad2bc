"""How documents are read out of HTML, PDF, JSON lines and Parquet; each library is imported when first needed."""

from __future__ import annotations

import hashlib
import io
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..errors import Fault, MissingExtra
from .inputs import Input, checked, decode

TEXT_COLUMNS = ("text", "body", "content")
DATE_COLUMNS = ("published", "date")


def html_text(raw: bytes) -> str:
    """The running text of a page without its boilerplate; MissingExtra without trafilatura."""
    try:
        import trafilatura
    except ImportError:
        raise MissingExtra("reading HTML", "extract") from None
    text = decode(raw)
    return trafilatura.extract(text if isinstance(text, str) else raw, include_comments=False, favor_recall=True) or ""


def pdf_text(raw: bytes) -> str | tuple[str, str, str, str]:
    """The text layer of a PDF, pages parted by blank lines, or what is wrong with it; MissingExtra without pypdf."""
    try:
        import pypdf
    except ImportError:
        raise MissingExtra("reading PDF", "extract") from None
    try:
        pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(raw)).pages]
    except Exception as error:  # pypdf lets errors of many kinds through on damaged files
        return ("broken PDF", str(error), "a PDF with a text layer", "")
    text = "\n\n".join(pages)
    return text if text.strip() else ("PDF without text", "", "a PDF with a text layer", "run OCR over it first")


def jsonl_rows(path: Path) -> Iterator[Input | Fault]:
    """The documents of a JSON lines file, one a line, with a field text and, where there is one, published or date."""
    with path.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            place = f"{path}:{number}"
            try:
                row = json.loads(line)
            except ValueError as error:
                yield Fault(place, "line is no JSON", str(error), "one JSON object a line")
                continue
            yield from _row(place, row if isinstance(row, dict) else {})


def parquet_rows(path: Path) -> Iterator[Input | Fault]:
    """The documents of a Parquet file, one a row, read a row group at a time."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        source = pq.ParquetFile(path)
    except pa.ArrowInvalid as error:
        yield Fault(str(path), "broken Parquet", str(error).splitlines()[0], "a Parquet file with a column text")
        return
    columns = [name for name in source.schema_arrow.names if name in (*TEXT_COLUMNS, *DATE_COLUMNS)]
    if not set(columns) & set(TEXT_COLUMNS):
        yield Fault(str(path), "no column of texts", ", ".join(source.schema_arrow.names), "a column text")
        return
    number = 0
    for batch in source.iter_batches(batch_size=500, columns=columns):
        rows = batch.to_pylist()
        yield from row_inputs(str(path), rows, number)
        number += len(rows)


def row_inputs(place: str, rows: list[dict[str, Any]], before: int = 0) -> Iterator[Input | Fault]:
    """The documents of some rows of a table, each under its place and number."""
    for number, row in enumerate(rows, start=before + 1):
        yield from _row(f"{place}:{number}", row)


def _row(place: str, row: dict[str, Any]) -> Iterator[Input | Fault]:
    text = next((row[name] for name in TEXT_COLUMNS if isinstance(row.get(name), str)), None)
    if text is None:
        yield Fault(place, "no text", "", "a field text")
        return
    date = next((str(row[name])[:10] for name in DATE_COLUMNS if row.get(name)), None)
    yield from checked(place, text, hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest(), date)
