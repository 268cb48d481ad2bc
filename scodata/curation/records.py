"""How the mappings of a seed file become records, each with its place, sources, names and gaps."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from pydantic import ValidationError

from ..errors import Fault, nearest
from ..models import MODELS, Record
from ..schema import SPECS, Table
from ..slugs import slug_of
from .assertions import Assertion
from .recodings import Recoded
from .shapes import FILLED_BY_BUILD, ID_PARTS, NAMED_BY, Nest, Shape
from .sources import read_missing, read_names, read_sources, read_was, whole_record_sources
from .values import parse_value
from .yamltree import Mapping, Node, Place, Scalar, Sequence

R = TypeVar("R", bound=Record)
PROVENANCE = ("sources", "names", "missing", "was")


@dataclass(frozen=True, slots=True)
class Placed:
    """A record and the place where it was typed."""

    record: Record
    place: Place


@dataclass(slots=True)
class Curated:
    """Records by table, every fault met on the way, and what independent coders and readers made beside them."""

    tables: dict[str, list[Placed]] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    coders: dict[str, Curated] = field(default_factory=dict)
    recoded: list[Recoded] = field(default_factory=list)
    assertions: list[Assertion] = field(default_factory=list)

    def add(
        self, table: str, values: dict[str, Any], place: Place, places: dict[str, Place] | None = None
    ) -> str | None:
        """Validate one row and keep it; returns its key, or None where it is wrong."""
        try:
            record = MODELS[table](**values)
        except ValidationError as error:
            self.faults.extend(explain(error, place, places or {}))
            return None
        self.tables.setdefault(table, []).append(Placed(record, place))
        return key_of(record)

    def of(self, model: type[R]) -> Iterator[R]:
        """The records of one model."""
        return (placed.record for placed in self.tables.get(model.table_name, ()) if isinstance(placed.record, model))

    def fault(self, place: Place, what: str, value: str = "", expected: str = "", hint: str = "") -> None:
        """Note a fault."""
        self.faults.append(Fault(str(place), what, value, expected, hint))


def key_of(record: Record) -> str:
    """The record's key as one string, its parts joined by colons."""
    return ":".join(str(getattr(record, name)) for name in type(record).primary_key)


def explain(error: ValidationError, place: Place, places: dict[str, Place]) -> Iterator[Fault]:
    """The faults that a model found, each at the place of its field."""
    for detail in error.errors():
        name = str(detail["loc"][0]) if detail["loc"] else ""
        message = detail["msg"].removeprefix("Value error, ")
        if not name:
            yield Fault(str(place), "record contradicts itself", message)
            continue
        is_missing = detail["type"] == "missing"
        value, what = ("", "field missing") if is_missing else (str(detail["input"]), "wrong value")
        expected = name if is_missing else f"{name}: {message}"
        yield Fault(str(places.get(name, place)), what, value, expected)


def read_file(shape: Shape, root: Node, curated: Curated) -> None:
    """Add every record of one seed file."""
    if not isinstance(root, Mapping):
        curated.fault(root.place, "wrong shape", "", "a mapping from ids to records")
        return
    for record_id, node in root.items.items():
        place = root.keys[record_id]
        if not isinstance(node, Mapping):
            curated.fault(place, "wrong shape", record_id, "a mapping of fields")
            continue
        table = SPECS[shape.table]
        _read_record(table, shape.nests, node, {table.key[0]: record_id}, place, curated, None)


def _read_record(
    table: Table,
    nests: tuple[Nest, ...],
    node: Mapping,
    given: dict[str, Any],
    place: Place,
    curated: Curated,
    inherited: Node | None,
) -> None:
    nested = {nest.key: nest for nest in nests}
    values, typed, places = _read_fields(table, node, given, set(nested), curated)
    if table.name in ID_PARTS:
        values[table.key[0]] = _identity(ID_PARTS[table.name], values, typed)
    if "coded" in FILLED_BY_BUILD.get(table.name, ()):
        values["coded"] = values.get("sha256") is not None
    key = curated.add(table.name, values, place, places)
    if key is None:
        key = ":".join(str(values.get(name, "?")) for name in table.key)
    sources = node.items.get("sources", inherited)
    read_sources(table, key, sources, curated.add, curated.fault)
    for field_name, kind in NAMED_BY.get(table.name, {}).items():
        if values.get(field_name):
            name = {"name": values[field_name], "language": "en", "kind": kind}
            curated.add("names", {"table": table.name, "record_id": key, **name}, place)
    read_names(table, key, node.items.get("names"), curated.add, curated.fault)
    read_missing(table, key, node.items.get("missing"), curated.add, curated.fault)
    read_was(table, key, node.items.get("was"), curated.add, curated.fault)
    for nest in nests:
        for item in _items(node.items.get(nest.key), curated):
            parent = {nest.parent: key}
            _read_record(SPECS[nest.table], (), item, parent, item.place, curated, whole_record_sources(sources))


def _read_fields(
    table: Table, node: Mapping, given: dict[str, Any], nested: set[str], curated: Curated
) -> tuple[dict[str, Any], dict[str, str], dict[str, Place]]:
    values: dict[str, Any] = dict(given)
    typed = {name: str(value) for name, value in given.items()}
    places: dict[str, Place] = {}
    unknown_to_typist = not_typed(table) | set(given)
    known = [name for name in table.names if name not in unknown_to_typist]
    for name, child in node.items.items():
        place = node.keys[name]
        if name in nested or name in PROVENANCE:
            continue
        if name not in known:
            curated.fault(place, "unknown field", name, f"a field of {table.name}", nearest(name, [*known, *nested]))
            continue
        if not isinstance(child, Scalar):
            curated.fault(place, "wrong shape", name, "a single value")
            continue
        places[name] = child.place
        if child.text is None:
            continue
        column = table.column(name)
        typed[name] = child.text
        try:
            value = parse_value(column, child.text)
        except ValueError as error:
            curated.fault(child.place, "wrong value", child.text, f"{name}: {error}")
            continue
        if column.type == "date":
            value, precision = value
            if column.precision:
                values[column.precision] = precision
            elif precision != "day":
                curated.fault(child.place, "wrong value", child.text, f"{name}: a whole day as 2018-06-09")
        values[name] = value
    return values, typed, places


def not_typed(table: Table) -> set[str]:
    """The columns that the build fills by itself: ids made of parts, precisions, flags."""
    precisions = {column.precision for column in table.columns if column.precision}
    built = {table.key[0]} if table.name in ID_PARTS else set()
    return precisions | built | FILLED_BY_BUILD.get(table.name, frozenset())


def _identity(parts: tuple[str, ...], values: dict[str, Any], typed: dict[str, str]) -> str:
    words = []
    for part in parts:
        if values.get(part) is None:
            continue
        if part == "start_date":
            words.append(str(values[part].year))
        elif part == "office":
            words.append(slug_of(typed[part]))
        else:
            words.append(typed.get(part, str(values[part])))
    return ":".join(words)


def _items(node: Node | None, curated: Curated) -> Iterator[Mapping]:
    if node is None:
        return
    if not isinstance(node, Sequence):
        curated.fault(node.place, "wrong shape", "", "a list of records")
        return
    for item in node.items:
        if isinstance(item, Mapping):
            yield item
        else:
            curated.fault(item.place, "wrong shape", "", "a mapping of fields")
