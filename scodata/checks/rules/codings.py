"""Whether sentences, spans, readings and verdicts of coded documents hold together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from ...assembly.dataset import Dataset
from ...assembly.recodings import agree
from ...curation.recodings import EMPTY
from ...errors import Fault
from ...models import (
    Claim,
    ClaimMention,
    ClaimQuantity,
    ClaimSpan,
    ClaimTime,
    Document,
    Reading,
    Redirect,
    Sentence,
)


def sentences_do_not_overlap(data: Dataset) -> Iterator[Fault]:
    """The sentences of a document follow each other, except where the page lays one across another."""
    starts: dict[str, int] = {}
    for sentence in data.of(Sentence):
        if sentence.start < starts.get(sentence.document_id, 0):
            yield Fault(data.place(sentence), "sentences out of order", str(sentence.start), "sentences in text order")
        starts[sentence.document_id] = sentence.start


def spans_lie_in_their_text(data: Dataset) -> Iterator[Fault]:
    """Sentences lie within the document, claims within their sentence, marks within their claim's sentence."""
    documents = {document.document_id: document for document in data.of(Document)}
    sentences = {sentence.sentence_id: sentence for sentence in data.of(Sentence)}
    home = {claim.claim_id: sentences.get(claim.sentence_id) for claim in data.of(Claim)}
    for sentence in data.of(Sentence):
        document = documents.get(sentence.document_id)
        if document and (document.characters is None or sentence.end > document.characters):
            yield Fault(
                data.place(sentence), "span outside its text", f"end {sentence.end}", f"at most {document.characters}"
            )
    for model in (Claim, ClaimSpan, ClaimMention, ClaimTime, ClaimQuantity):
        for row in data.of(model):
            sentence_or_none = home.get(row.claim_id)  # type: ignore[attr-defined]
            span = (row.start, row.end)  # type: ignore[attr-defined]
            if sentence_or_none is None:
                continue
            if not sentence_or_none.start <= span[0] < span[1] <= sentence_or_none.end:
                yield Fault(
                    data.place(row),
                    "span outside its sentence",
                    f"{row.table_name} {span}",
                    f"within {(sentence_or_none.start, sentence_or_none.end)}",
                )


def verdicts_follow_readings(data: Dataset) -> Iterator[Fault]:
    """No supported claim has a reading that a record contradicts; no contradicted one only readings that agree."""
    answers: dict[str, set[bool | None]] = defaultdict(set)
    for reading in data.of(Reading):
        answers[reading.claim_id].add(reading.agrees)
    for claim in data.of(Claim):
        said = answers[claim.claim_id]
        if claim.verdict == "supported" and (False in said or True not in said):
            yield Fault(
                data.place(claim),
                "verdict without record",
                f"{claim.claim_id} supported",
                "a reading that a record confirms, and none that it denies",
            )
        if claim.verdict == "contradicted" and False not in said:
            yield Fault(
                data.place(claim),
                "verdict without record",
                f"{claim.claim_id} contradicted",
                "a reading that a record denies",
            )


def recodings_are_settled(data: Dataset) -> Iterator[Fault]:
    """Where two readers of a cell differ, a reason says what was settled on, and that stands in the data."""
    moved = {redirect.old_id: redirect.record_id for redirect in data.of(Redirect)}
    for cell in data.recoded:
        record = data.by_key.get((cell.table, cell.record)) or data.by_key.get((cell.table, moved.get(cell.record, "")))
        if record is None:
            yield Fault(str(cell.place), "recoding of no record", cell.record, f"a record of {cell.table}")
        elif cell.second and not cell.settled and not agree(cell):
            yield Fault(str(cell.place), "recoding not settled", cell.cell, "what was settled on, and why")
        elif cell.settled:
            value = getattr(record, cell.field)
            stands = EMPTY if value is None else str(value)
            if stands != cell.settled and not agree(replace(cell, first=stands, second=cell.settled)):
                yield Fault(
                    str(cell.place), "settled otherwise than it stands", cell.settled, f"{cell.field}: {stands}"
                )
