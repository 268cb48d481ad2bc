"""How YAML is read so that every value knows its file, line and column.

Scalars stay as typed (no value turns into a date or a truth value by itself): the column's type
decides what they mean. Anchors, tags, duplicate keys and deep nesting are refused.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from ..errors import DataError, Fault

MAX_BYTES = 64 * 2**20
MAX_DEPTH = 24
NULLS = frozenset({"", "~", "null"})


@dataclass(frozen=True, slots=True)
class Place:
    """Where something was typed."""

    file: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(slots=True)
class Scalar:
    """A single value as typed; `text` is None for null."""

    place: Place
    text: str | None


@dataclass(slots=True)
class Sequence:
    """A list of values."""

    place: Place
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """Keys with their values, in order, and where each key stands."""

    place: Place
    items: dict[str, Node] = field(default_factory=dict)
    keys: dict[str, Place] = field(default_factory=dict)


Node = Scalar | Sequence | Mapping


def read_yaml(path: Path, name: str) -> Node:
    """Read one YAML document; DataError names file, line and column of what is wrong."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise DataError([Fault(name, "cannot be read", error.strerror or str(error))]) from None
    return parse_yaml(raw, name)


def parse_yaml(raw: bytes, name: str) -> Node:
    """Parse the bytes of one YAML document called `name`."""
    if len(raw) > MAX_BYTES:
        raise DataError([Fault(name, "too large", f"{len(raw)} bytes", f"at most {MAX_BYTES} bytes")])
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        raise DataError(
            [Fault(f"{name}:{line}", "is not UTF-8", repr(raw[error.start : error.start + 8]), "UTF-8")]
        ) from None
    loader = yaml.CSafeLoader if hasattr(yaml, "CSafeLoader") else yaml.SafeLoader
    try:
        return _Builder(name).build(yaml.parse(text, Loader=loader))
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = _place(name, mark)
        raise DataError([Fault(str(place), "is not YAML", error.problem or str(error))]) from None
    except yaml.YAMLError as error:
        raise DataError([Fault(name, "is not YAML", str(error))]) from None


def _place(name: str, mark: Any) -> Place:
    return Place(name, mark.line + 1, mark.column + 1) if mark else Place(name)


class _Builder:
    """Builds the tree from parser events, without recursion, gathering duplicate keys."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.faults: list[Fault] = []
        self.stack: list[Sequence | Mapping] = []
        self.pending: list[tuple[str, Place] | None] = []
        self.root: Node | None = None

    def build(self, events: Iterator[yaml.Event]) -> Node:
        documents = 0
        for event in events:
            place = _place(self.name, event.start_mark)
            match event:
                case yaml.DocumentStartEvent():
                    documents += 1
                    if documents > 1:
                        self.refuse(place, "second document", "", "one document a file")
                case yaml.AliasEvent():
                    self.refuse(place, "alias", f"*{event.anchor}", "the value typed out")
                case yaml.ScalarEvent():
                    self.refuse_marks(event, place)
                    plain_null = event.implicit[0] and event.value in NULLS
                    self.scalar(Scalar(place, None if plain_null else event.value))
                case yaml.SequenceStartEvent() | yaml.MappingStartEvent():
                    self.refuse_marks(event, place)
                    self.open(Sequence(place) if isinstance(event, yaml.SequenceStartEvent) else Mapping(place))
                case yaml.SequenceEndEvent() | yaml.MappingEndEvent():
                    self.stack.pop()
                    self.pending.pop()
        if self.faults:
            raise DataError(self.faults)
        if self.root is None or (isinstance(self.root, Scalar) and self.root.text is None):
            raise DataError([Fault(self.name, "is empty", "", "YAML with at least one record")])
        return self.root

    def refuse(self, place: Place, what: str, value: str, expected: str) -> None:
        raise DataError([Fault(str(place), what, value, expected)])

    def refuse_marks(self, event: yaml.NodeEvent, place: Place) -> None:
        if event.anchor:
            self.refuse(place, "anchor", f"&{event.anchor}", "the value typed out")
        if tag := getattr(event, "tag", None):
            self.refuse(place, "tag", tag, "a plain value")

    def open(self, node: Sequence | Mapping) -> None:
        if len(self.stack) >= MAX_DEPTH:
            self.refuse(node.place, "nested too deeply", "", f"at most {MAX_DEPTH} levels")
        self.attach(node)
        self.stack.append(node)
        self.pending.append(None)

    def scalar(self, node: Scalar) -> None:
        if self.stack and isinstance(self.stack[-1], Mapping) and self.pending[-1] is None:
            self.pending[-1] = (node.text or "", node.place)
        else:
            self.attach(node)

    def attach(self, node: Node) -> None:
        if not self.stack:
            self.root = node
            return
        parent = self.stack[-1]
        if isinstance(parent, Sequence):
            parent.items.append(node)
            return
        if self.pending[-1] is None:
            self.refuse(node.place, "key is not a word", "", "a plain key")
            return
        key, place = self.pending[-1]
        self.pending[-1] = None
        if key in parent.items:
            self.faults.append(Fault(str(place), "duplicate key", key, f"once (first at line {parent.keys[key].line})"))
            return
        parent.items[key] = node
        parent.keys[key] = place
