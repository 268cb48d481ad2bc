"""How `sources`, `names`, `missing` and `was` of a record become rows of their own tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..schema import SPECS, Table
from .locators import parse_reference
from .shapes import nest_keys
from .values import parse_value
from .yamltree import Mapping, Node, Place, Scalar, Sequence

Add = Callable[[str, dict[str, Any], Place], str | None]
Complain = Callable[..., None]

SOURCE_KEYS = frozenset({"source", "field", "value", "certainty", "note"})


def read_sources(table: Table, key: str, node: Node | None, add: Add, complain: Complain) -> None:
    """Citations: `document[locator]`, or a mapping with source, field, value, certainty and note."""
    for item in _listed(node, complain):
        if isinstance(item, Scalar):
            _cite(table, key, item, {}, [None], add, complain)
        elif isinstance(item, Mapping):
            extra, fields = _source_mapping(table, item, complain)
            if "value" in extra and len(_types(table, fields)) != 1:
                expected = "a field, or fields of one type, with a value"
                complain(item.place, "value of no one field", extra["value"], expected)
                continue
            source = item.items.get("source")
            if isinstance(source, Scalar):
                _cite(table, key, source, extra, fields, add, complain)
            else:
                complain(item.place, "field missing", "", "source: document[locator]")
        else:
            complain(item.place, "wrong shape", "", "document[locator], or a mapping with source")


def speakable(table: Table) -> tuple[str, ...]:
    """What a source or a gap may speak of: columns, nested lists, names (`names.zh`: those in Chinese)."""
    return (*table.names, *nest_keys(table.name), "names", *(f"names.{language}" for language in table.languages))


def whole_record_sources(node: Node | None) -> Node | None:
    """The sources that speak for a whole record; nested records without sources of their own have these."""
    if not isinstance(node, Sequence):
        return node if isinstance(node, Scalar) else None
    whole = [item for item in node.items if not (isinstance(item, Mapping) and "field" in item.items)]
    return Sequence(node.place, whole)


def _types(table: Table, fields: list[str | None]) -> set[str]:
    return {table.column(field).type if field in table.names else str(field) for field in fields if field}


def _source_mapping(table: Table, item: Mapping, complain: Complain) -> tuple[dict[str, str], list[str | None]]:
    for name, place in item.keys.items():
        if name not in SOURCE_KEYS:
            complain(place, "unknown field", name, f"one of {', '.join(sorted(SOURCE_KEYS))}")
    extra = {
        name: " ".join(child.text.split())
        for name, child in item.items.items()
        if name in ("value", "certainty", "note") and isinstance(child, Scalar) and child.text
    }
    fields: list[str | None] = []
    for child in _listed(item.items.get("field"), complain):
        if isinstance(child, Scalar) and child.text in speakable(table):
            fields.append(child.text)
        else:
            name = getattr(child, "text", "") or ""
            complain(child.place, "unknown field", name, f"a column of {table.name}, or a list nested in it")
    return extra, fields or [None]


def _cite(
    table: Table,
    key: str,
    source: Scalar,
    extra: dict[str, str],
    fields: list[str | None],
    add: Add,
    complain: Complain,
) -> None:
    try:
        document, locator = parse_reference(source.text or "")
    except ValueError as error:
        complain(source.place, "citation does not parse", source.text or "", str(error))
        return
    for field in fields:
        row = {"table": table.name, "record_id": key, "field": field, "document_id": document, "locator": locator}
        add("citations", {"certainty": "certain", "origin": "curated", **row, **extra}, source.place)


def read_names(table: Table, key: str, node: Node | None, add: Add, complain: Complain) -> None:
    """Names beside the usual English one; each may have sources of its own."""
    spec = SPECS["names"]
    for item in _listed(node, complain):
        values = _row(item, spec, ("sources",), complain)
        if values is None or not isinstance(item, Mapping):
            continue
        name_key = add("names", {"table": table.name, "record_id": key, **values}, item.place)
        if name_key is not None:
            read_sources(spec, name_key, item.items.get("sources"), add, complain)


def read_missing(table: Table, key: str, node: Node | None, add: Add, complain: Complain) -> None:
    """Reasons for empty cells; `field` may be a list."""
    for item in _listed(node, complain):
        if not isinstance(item, Mapping):
            complain(item.place, "wrong shape", "", "a mapping with field, reason, looked_in")
            continue
        fields = list(_listed(item.items.get("field"), complain))
        rest = Mapping(item.place, {k: v for k, v in item.items.items() if k != "field"}, item.keys)
        values = _row(rest, SPECS["missing"], (), complain)
        for child in fields if values is not None else []:
            name = child.text if isinstance(child, Scalar) else None
            if name not in speakable(table):
                complain(child.place, "unknown field", name or "", f"a column of {table.name}, or a list nested in it")
                continue
            add("missing", {"table": table.name, "record_id": key, "field": name, **(values or {})}, item.place)


def read_was(table: Table, key: str, node: Node | None, add: Add, complain: Complain) -> None:
    """Former ids of the record."""
    for item in _listed(node, complain):
        old = item.text if isinstance(item, Scalar) else None
        add("redirects", {"old_id": old, "table": table.name, "record_id": key}, item.place)


def _row(item: Node, spec: Table, besides: tuple[str, ...], complain: Complain) -> dict[str, Any] | None:
    if not isinstance(item, Mapping):
        complain(item.place, "wrong shape", "", f"a mapping of fields of {spec.name}")
        return None
    values: dict[str, Any] = {}
    for name, child in item.items.items():
        if name in besides:
            continue
        if name not in spec.names or not isinstance(child, Scalar):
            complain(item.keys.get(name, item.place), "unknown field", name, f"a field of {spec.name}")
            return None
        if child.text is None:
            continue
        try:
            value = parse_value(spec.column(name), child.text)
        except ValueError as error:
            complain(child.place, "wrong value", child.text, f"{name}: {error}")
            return None
        values[name] = value[0] if isinstance(value, tuple) else value
    return values


def _listed(node: Node | None, complain: Complain) -> Iterator[Node]:
    if isinstance(node, Sequence):
        yield from node.items
    elif isinstance(node, Scalar) and node.text is not None:
        yield node
    elif isinstance(node, Mapping):
        complain(node.place, "wrong shape", "", "a list")
