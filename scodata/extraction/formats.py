"""How documents are read out of HTML, PDF, JSON lines and Parquet; each library is imported when first needed."""

from __future__ import annotations

import hashlib
import io
import json
import logging
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ..errors import Fault, MissingExtra
from .inputs import HALF_CHARACTER, Input, Text, checked, decode

TEXT_COLUMNS = ("text", "body", "content")
DATE_COLUMNS = ("published", "date")
CHARSET = re.compile(
    rb"<meta\b[^>]{0,200}?charset\s*=\s*[\"']?(windows-\d+|cp\d+|iso-8859-\d+|koi8-\w|gb\w+|big5|shift_jis|euc-\w+)",
    re.IGNORECASE,
)


def html_text(raw: bytes) -> Text:
    """The running text of a page without its boilerplate, or what is wrong; MissingExtra without trafilatura."""
    try:
        import trafilatura
    except ImportError as error:  # of trafilatura, or of a package that it needs
        raise MissingExtra(f"reading HTML ({' '.join(str(error).split())})", "extract") from None
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    declared = CHARSET.search(raw[:4096])
    page = decode(raw, declared[1].decode("ascii") if declared else "")
    if not isinstance(page, str):
        return page
    text = trafilatura.extract(page, include_comments=False, favor_recall=True)
    return text or ("page without running text", "", "HTML with an article", "give its text as .txt")


def pdf_text(raw: bytes) -> Text:
    """The text layer of a PDF, pages parted by blank lines, or what is wrong with it; MissingExtra without pypdf."""
    try:
        import pypdf
    except ImportError as error:
        raise MissingExtra(f"reading PDF ({error})", "extract") from None
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(raw)).pages]
    except Exception as error:  # pypdf lets errors of many kinds through on damaged files
        return ("broken PDF", str(error), "a PDF with a text layer", "")
    text = HALF_CHARACTER.sub("\ufffd", "\n\n".join(pages))
    return text if text.strip() else ("PDF without text", "", "a PDF with a text layer", "run OCR over it first")


def jsonl_rows(path: Path) -> Iterator[Input | Fault]:
    """The documents of a JSON lines file, one a line, with a field text and, where there is one, published or date."""
    is_empty = True
    with path.open("rb") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                is_empty = False
                yield from _line(f"{path}:{number}", line)
    if is_empty:
        yield Fault(str(path), "empty document", "", "one JSON object a line")


def _line(place: str, line: bytes) -> Iterator[Input | Fault]:
    try:
        row = json.loads(line.rstrip())
    except ValueError as error:
        yield Fault(place, "line is no JSON", str(error), "one JSON object a line")
    except RecursionError:
        yield Fault(place, "line is no JSON", "brackets nested too deep", "one JSON object a line")
    else:
        if isinstance(row, dict):
            yield from _row(place, row)
        else:
            yield Fault(place, "line is no JSON object", line[:100].decode(errors="replace"), "one JSON object a line")


def parquet_rows(path: Path) -> Iterator[Input | Fault]:
    """The documents of a Parquet file, one a row, read a row group at a time."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    number = 0
    try:
        source = pq.ParquetFile(path)
        columns = [name for name in source.schema_arrow.names if name in (*TEXT_COLUMNS, *DATE_COLUMNS)]
        if not set(columns) & set(TEXT_COLUMNS):
            yield Fault(str(path), "no column of texts", ", ".join(source.schema_arrow.names), "a column text")
            return
        for batch in source.iter_batches(batch_size=500, columns=columns):
            rows = batch.to_pylist()
            yield from row_inputs(str(path), rows, number)
            number += len(rows)
    except (pa.ArrowException, OSError, ValueError) as error:
        if isinstance(error, OSError) and error.errno:
            raise
        what = str(error).partition("\n")[0]
        hint = f"rows after {number} were not read" if number else ""
        yield Fault(str(path), "broken Parquet", what, "a Parquet file with a column text", hint)
        return
    if not number:
        yield Fault(str(path), "empty document", "", "some rows")


def row_inputs(place: str, rows: list[dict[str, Any]], before: int = 0) -> Iterator[Input | Fault]:
    """The documents of some rows of a table, each under its place and number."""
    for number, row in enumerate(rows, start=before + 1):
        yield from _row(f"{place}:{number}", row)


def _row(place: str, row: dict[str, Any]) -> Iterator[Input | Fault]:
    text = next((row[name] for name in TEXT_COLUMNS if isinstance(row.get(name), str)), None)
    if text is None:
        yield Fault(place, "no text", ", ".join(row), "a string in a field text, body or content")
        return
    date = next((str(row[name])[:10] for name in DATE_COLUMNS if row.get(name)), None)
    yield from checked(place, text, hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest(), date)
