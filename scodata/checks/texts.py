"""Whether spans and quotes fit the texts of coded documents, where somebody holds them."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..assembly import Dataset
from ..errors import Fault, UsageError
from ..models import Claim, Document, Sentence


@dataclass(frozen=True)
class Held:
    """How many coded texts were found, and what is wrong with their codings."""

    texts: int
    faults: list[Fault]


def check_texts(data: Dataset, folders: Iterable[Path]) -> Held:
    """Check every coded document whose text lies in one of the folders, recognised by its SHA-256."""
    cards = {document.sha256: document for document in data.of(Document) if document.sha256}
    found: dict[str, str] = {}
    faults: list[Fault] = []
    for path in (path for folder in folders for path in _files(folder)):
        raw = path.read_bytes()
        digest = hashlib.sha256(raw).hexdigest()
        card = cards.get(digest)
        if card is None:
            expected = "a text of which documents.yml has the sha256"
            faults.append(Fault(str(path), "text without a card", digest, expected, "unmodified, as it was coded?"))
        else:
            found[card.document_id] = raw.decode("utf-8", errors="replace")
    for document, text in sorted(found.items()):
        faults.extend(_check(data, document, text))
    return Held(len(found), faults)


def _files(folder: Path) -> list[Path]:
    if not folder.is_dir():
        if folder.name == "texts" and folder.parent.name == "seeds":
            return []
        raise UsageError(f"{folder} - no such folder - expected a folder of texts")
    return sorted(path for path in folder.rglob("*") if path.suffix in (".txt", ".md") and path.is_file())


def _check(data: Dataset, document: str, text: str) -> Iterator[Fault]:
    card = next(each for each in data.of(Document) if each.document_id == document)
    if card.characters != len(text):
        yield Fault(data.place(card), "wrong length", str(card.characters), f"{len(text)} characters, as the text has")
    sentences = sorted((s for s in data.of(Sentence) if s.document_id == document), key=lambda s: s.start)
    covered = 0
    for sentence in sentences:
        between = text[covered : sentence.start].strip()
        if between:
            yield Fault(data.place(sentence), "text not decided", between, "every piece of text in a sentence")
        covered = max(covered, sentence.end)
    if text[covered:].strip():
        yield Fault(document, "text not decided", text[covered:], "every piece of text in a sentence")
    wholes: dict[str, str] = defaultdict(str, {s.sentence_id: text[s.start : s.end] for s in sentences})
    for claim in data.of(Claim):
        if claim.document_id != document:
            continue
        opening = " ".join(text[claim.start : claim.end].split())
        if not opening.startswith(claim.quote):
            yield Fault(data.place(claim), "quote does not open its span", claim.quote, opening[: len(claim.quote)])
        elif claim.quote == " ".join(wholes[claim.sentence_id].split()):
            yield Fault(data.place(claim), "quote is a whole sentence", claim.quote, "its opening words")
