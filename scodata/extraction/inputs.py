"""Which documents a command was given: files, folders and patterns, each read or set aside with a reason."""

from __future__ import annotations

import glob
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..errors import Fault, MissingExtra

LONGEST = 50_000_000
EXPECTED_TEXT = "UTF-8 text"
RESAVE = "save it again as UTF-8"
CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1f]")
OTHER_SCRIPT = re.compile(rb"[\xc0-\xff]{4}")
"""Letters that no Western language has four of in a row: windows-1251, KOI8, one-byte Arabic and the like."""
HALF_CHARACTER = re.compile(r"[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Input:
    """A document to read: where it came from, its text, the hash of what was read, its date where one is given."""

    place: str
    text: str
    sha256: str
    date: str | None = None


Text = str | tuple[str, str, str, str]
"""The text of a document; or what is wrong with it, the value met, what was expected and a hint."""
Reader = Callable[[Path], Iterator["Input | Fault"]]


def inputs(paths: Iterable[str]) -> Iterator[Input | Fault]:
    """Every document of the paths, in order, or the fault that keeps it from being read."""
    for given in paths:
        yield from _of_path(given)


def _of_path(given: str) -> Iterator[Input | Fault]:
    path = Path(given)
    if path.is_dir():
        files = sorted(each for each in path.rglob("*") if each.is_file() and each.suffix.lower() in READERS)
        if not files:
            yield Fault(given, "no documents in this folder", "", f"files ending in {', '.join(sorted(READERS))}")
        for each in files:
            yield from _of_file(each)
    elif path.is_file():
        yield from _of_file(path)
    elif glob.has_magic(given):
        found = sorted(glob.glob(given, recursive=True))
        if not found:
            yield Fault(given, "nothing matches this pattern", "", "an existing file, folder or pattern")
        for each_name in found:
            yield from _of_path(each_name)
    else:
        yield Fault(given, "no such file or folder", "", "an existing file, folder or pattern")


def _of_file(path: Path) -> Iterator[Input | Fault]:
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        yield Fault(
            str(path),
            "unknown kind of file",
            path.suffix,
            f"one of {', '.join(sorted(READERS))}",
            "rename it if it is plain text",
        )
        return
    try:
        yield from reader(path)
    except MissingExtra as error:
        yield Fault(str(path), str(error))
    except OSError as error:
        yield Fault(str(path), "cannot be read", error.strerror or str(error), "a readable file")


def _document(path: Path, text_of: Callable[[bytes], Text]) -> Iterator[Input | Fault]:
    size = path.stat().st_size
    if size > 4 * LONGEST:
        yield Fault(str(path), "too long", f"{size} bytes", f"at most {4 * LONGEST} bytes", "split it into documents")
        return
    raw = path.read_bytes()
    text = text_of(raw) if raw else ""
    if isinstance(text, str):
        yield from checked(str(path), text, hashlib.sha256(raw).hexdigest())
    else:
        yield Fault(str(path), *text)


def _text_file(path: Path) -> Iterator[Input | Fault]:
    yield from _document(path, decode)


def checked(place: str, text: str, sha256: str, date: str | None = None) -> Iterator[Input | Fault]:
    """A document whose text is fit to be read, or the reason why it is not."""
    if not text.strip().strip("\ufeff\u200b"):
        yield Fault(place, "empty document", "", "some text")
    elif len(text) > LONGEST:
        yield Fault(place, "too long", f"{len(text)} characters", f"at most {LONGEST}", "split it into documents")
    elif half := HALF_CHARACTER.search(text):
        at = f"character {half.start()}: {half[0]!r}"
        yield Fault(place, "half a character", at, "text without lone surrogates")
    else:
        yield Input(place, text, sha256, date)


def decode(raw: bytes, declared: str = "") -> Text:
    """The text of some bytes: UTF-8, UTF-16 with its mark, the encoding that they declare, or one-byte Western."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff") and raw[2:4] != b"\0\0":
        try:
            return raw.decode("utf-16")
        except UnicodeDecodeError as error:
            return ("broken UTF-16", str(error.reason), EXPECTED_TEXT, RESAVE)
    if _is_binary(raw[:8192]):
        return ("binary file", repr(raw[:12]), EXPECTED_TEXT, "give the text of the document")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        text = _other_encoding(raw, declared)
        at = f"byte {error.start}: {raw[error.start : error.start + 4]!r}"
        return ("broken UTF-8", at, EXPECTED_TEXT, RESAVE) if text is None else text


def _is_binary(head: bytes) -> bool:
    return b"\0" in head or len(CONTROL.findall(head)) > len(head) / 20


def _other_encoding(raw: bytes, declared: str) -> str | None:
    """The text of bytes that are no UTF-8; None where some are, or where a guess would be needed."""
    if declared:
        with suppress(LookupError, ValueError):
            return raw.decode(declared)
    kept = raw.decode("utf-8", errors="ignore")
    if not kept.isascii() or OTHER_SCRIPT.search(raw):
        return None
    return raw.decode("cp1252", errors="replace")


def _html_file(path: Path) -> Iterator[Input | Fault]:
    from .formats import html_text

    yield from _document(path, html_text)


def _pdf_file(path: Path) -> Iterator[Input | Fault]:
    from .formats import pdf_text

    yield from _document(path, pdf_text)


def _jsonl_file(path: Path) -> Iterator[Input | Fault]:
    from .formats import jsonl_rows

    yield from jsonl_rows(path)


def _parquet_file(path: Path) -> Iterator[Input | Fault]:
    from .formats import parquet_rows

    yield from parquet_rows(path)


READERS: dict[str, Reader] = {
    ".txt": _text_file,
    ".md": _text_file,
    ".html": _html_file,
    ".htm": _html_file,
    ".pdf": _pdf_file,
    ".jsonl": _jsonl_file,
    ".parquet": _parquet_file,
}
"""How each kind of file is read, by the ending of its name."""
