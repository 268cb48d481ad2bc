"""How `claims/<document>.yml` becomes sentences, claims and what hangs on them."""

from __future__ import annotations

import re
import string
from collections.abc import Iterator
from typing import Any

from ..schema import SPECS
from .edtf import edtf_span
from .records import Curated
from .values import parse_value
from .yamltree import Mapping, Node, Scalar, Sequence

READING = re.compile(r"^([a-z_]+)\[([^\[\]]+)\]\.([a-z_]+) = (\S.*)$")
COUNT = re.compile(r"^(count|flow)\(([a-z-]+)\) = ([0-9]+)$")
CLAIM_WORDS = ("quote", "statement", "kind", "force", "attribution", "verdict", "clock", "verdict_reason", "origin")
CLAIM_KEYS = frozenset(
    {*CLAIM_WORDS, "span", "pieces", "claimant", "claimant_state", "topics", "when", "mentions", "times", "quantities"}
    | {"readings", "superseded"}
)
CHECKABLE = frozenset({"event", "state"})


def read_claims(root: Node, expected_document: str, curated: Curated) -> None:
    """Add the sentences and claims of one coded document."""
    if not isinstance(root, Mapping):
        curated.fault(root.place, "wrong shape", "", "a mapping with document and sentences")
        return
    document = root.items.get("document")
    name = document.text if isinstance(document, Scalar) else None
    if name != expected_document:
        place = document.place if document else root.place
        curated.fault(place, "wrong value", name or "", f"document: {expected_document}, as the file is called")
        return
    for number, node in enumerate(_items(root, "sentences", curated), start=1):
        _read_sentence(expected_document, f"{expected_document}:{number:03}", node, curated)


def _read_sentence(document: str, sentence_id: str, node: Mapping, curated: Curated) -> None:
    _known(node, {"span", "pieces", "why_not", "claims"}, curated)
    pieces = _pieces(node, curated)
    if not pieces:
        return
    claims = list(_items(node, "claims", curated)) if "claims" in node.items else []
    values: dict[str, Any] = {
        "sentence_id": sentence_id,
        "document_id": document,
        "start": pieces[0][0],
        "end": pieces[-1][1],
        "is_claim": bool(claims),
    }
    if why_not := _word(node, "why_not", curated):
        values["why_not"] = why_not
    curated.add("sentences", values, node.place)
    if len(claims) > len(string.ascii_lowercase):
        curated.fault(
            node.place, "too many claims", str(len(claims)), f"at most {len(string.ascii_lowercase)} a sentence"
        )
    for letter, claim in zip(string.ascii_lowercase, claims, strict=False):
        _read_claim(document, sentence_id, sentence_id + letter, claim, curated)


def _read_claim(document: str, sentence_id: str, claim_id: str, node: Mapping, curated: Curated) -> None:
    _known(node, CLAIM_KEYS, curated)
    pieces = _pieces(node, curated)
    if not pieces:
        return
    values: dict[str, Any] = {
        "claim_id": claim_id,
        "sentence_id": sentence_id,
        "document_id": document,
        "start": pieces[0][0],
        "end": pieces[-1][1],
        "origin": "curated",
        **{word: text for word in CLAIM_WORDS if (text := _word(node, word, curated))},
        **_claimant(node, curated),
        **_when(node, curated),
    }
    values["checkable"] = values.get("kind") in CHECKABLE
    if superseded := _word(node, "superseded", curated):
        values["superseded"] = superseded == "true"
    if curated.add("claims", values, node.place) is None:
        return
    for n, (start, end) in enumerate(pieces, start=1):
        curated.add("claim_spans", {"claim_id": claim_id, "n": n, "start": start, "end": end}, node.place)
    for topic in _scalars(node, "topics", curated):
        curated.add("claim_topics", {"claim_id": claim_id, "topic": topic.text}, topic.place)
    _read_marks(claim_id, node, curated)
    for reading in _scalars(node, "readings", curated):
        _read_reading(claim_id, reading, curated)


def _read_marks(claim_id: str, node: Mapping, curated: Curated) -> None:
    for item in _items(node, "mentions", curated):
        _known(item, {"span", "entity", "role", "stance"}, curated)
        entity_type, _, entity_id = (_word(item, "entity", curated) or "").partition(":")
        values = {"entity_type": entity_type, "entity_id": entity_id, "role": _word(item, "role", curated) or "about"}
        if stance := _word(item, "stance", curated):
            values["stance"] = stance
        _add_mark("claim_mentions", claim_id, item, values, curated)
    for item in _items(node, "times", curated):
        _known(item, {"span", "edtf"}, curated)
        _add_mark("claim_times", claim_id, item, {"edtf": _word(item, "edtf", curated)}, curated)
    for item in _items(node, "quantities", curated):
        _known(item, {"span", "value", "unit", "qualifier", "counts"}, curated)
        values = {name: text for name in ("unit", "qualifier", "counts") if (text := _word(item, name, curated))}
        number = _word(item, "value", curated) or ""
        try:
            values["value"] = parse_value(SPECS["claim_quantities"].column("value"), number)
        except ValueError as error:
            curated.fault(item.place, "wrong value", number, f"value: {error}")
            continue
        _add_mark("claim_quantities", claim_id, item, values, curated)


def _add_mark(table: str, claim_id: str, item: Mapping, values: dict[str, Any], curated: Curated) -> None:
    for start, end in _pieces(item, curated):
        curated.add(table, {"claim_id": claim_id, "start": start, "end": end, **values}, item.place)


def _read_reading(claim_id: str, node: Scalar, curated: Curated) -> None:
    text = node.text or ""
    if found := READING.match(text):
        table, record_id, field, value = found.groups()
    elif found := COUNT.match(text):
        field, record_id, value = found.groups()
        table = "member_states"
    else:
        curated.fault(
            node.place,
            "reading does not parse",
            text,
            "table[record].field = value, count(member) = 8 or flow(observer) = 6",
        )
        return
    values = {"claim_id": claim_id, "table": table, "record_id": record_id, "field": field, "value": value}
    curated.add("readings", values, node.place)


def _claimant(node: Mapping, curated: Curated) -> dict[str, Any]:
    text = _word(node, "claimant", curated) or "author"
    kind, _, claimant_id = text.partition(":")
    values: dict[str, Any] = {"claimant_type": kind}
    if kind != "author":
        values["claimant_id"] = text if kind == "unnamed" else claimant_id
    if state := _word(node, "claimant_state", curated):
        values["claimant_state"] = state
    return values


def _when(node: Mapping, curated: Curated) -> dict[str, Any]:
    text = _word(node, "when", curated)
    if text is None:
        return {}
    try:
        start, end = edtf_span(text)
    except ValueError as error:
        curated.fault(node.items["when"].place, "wrong value", text, f"when: {error}")
        return {}
    return {"when_edtf": text, "when_start": start, "when_end": end}


def _pieces(node: Mapping, curated: Curated) -> list[tuple[int, int]]:
    listed = node.items.get("pieces")
    spans = listed.items if isinstance(listed, Sequence) else [node.items.get("span")]
    pieces: list[tuple[int, int]] = []
    for span in spans:
        numbers = [item.text for item in span.items if isinstance(item, Scalar)] if isinstance(span, Sequence) else []
        if len(numbers) != 2 or not all(number and number.isdecimal() for number in numbers):
            place = span.place if span else node.place
            curated.fault(place, "wrong value", "", "span: [start, end], or pieces: [[start, end], ...]")
            return []
        start, end = (int(number or "") for number in numbers)
        if end <= start or (pieces and start < pieces[-1][1]):
            curated.fault(
                node.place, "wrong value", f"[{start}, {end}]", "spans in order, each with its end after its start"
            )
            return []
        pieces.append((start, end))
    return pieces


def _word(node: Mapping, key: str, curated: Curated) -> str | None:
    child = node.items.get(key)
    if child is None:
        return None
    if not isinstance(child, Scalar):
        curated.fault(node.keys[key], "wrong shape", key, "a single value")
        return None
    return " ".join(child.text.split()) if child.text else None


def _known(node: Mapping, known: frozenset[str] | set[str], curated: Curated) -> None:
    for key, place in node.keys.items():
        if key not in known:
            curated.fault(place, "unknown field", key, f"one of {', '.join(sorted(known))}")


def _children(node: Mapping, key: str, curated: Curated) -> Iterator[Node]:
    child = node.items.get(key)
    if isinstance(child, Sequence):
        yield from child.items
    elif child is not None and not (isinstance(child, Scalar) and child.text is None):
        curated.fault(node.keys[key], "wrong shape", key, "a list")


def _items(node: Mapping, key: str, curated: Curated) -> Iterator[Mapping]:
    for item in _children(node, key, curated):
        if isinstance(item, Mapping):
            yield item
        else:
            curated.fault(item.place, "wrong shape", key, "a mapping of fields")


def _scalars(node: Mapping, key: str, curated: Curated) -> Iterator[Scalar]:
    for item in _children(node, key, curated):
        if isinstance(item, Scalar) and item.text:
            yield item
        else:
            curated.fault(item.place, "wrong shape", key, "a single value")
