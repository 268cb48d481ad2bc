"""Reasons that hold for a whole column: `missing.yml` explains every expected cell of it that is still empty."""

from __future__ import annotations

from ..errors import nearest
from ..models import Name, Record
from ..schema import SPECS
from .records import Curated, key_of
from .sources import read_missing
from .yamltree import Mapping, Node, Scalar, Sequence

KEYS = ("field", "reason", "looked_in", "where")


def read_gaps(root: Node, curated: Curated) -> None:
    """Add the reasons of the file to every record that gives none of its own for the empty cell."""
    if not isinstance(root, Mapping):
        curated.fault(root.place, "wrong shape", "", "a mapping from tables to lists of reasons")
        return
    explained = {key_of(placed.record) for placed in curated.tables.get("missing", [])}
    named = {(name.table, name.record_id, f"names.{name.language}") for name in curated.of(Name)}
    for table, listed in root.items.items():
        if table not in SPECS or not isinstance(listed, Sequence):
            curated.fault(root.keys[table], "unknown table", table, "a table with a list", nearest(table, SPECS))
            continue
        for item in listed.items:
            _read_reason(table, item, curated, explained, named)


def _read_reason(
    table: str, item: Node, curated: Curated, explained: set[str], named: set[tuple[str, str, str]]
) -> None:
    spec = SPECS[table]
    column = item.items.get("field") if isinstance(item, Mapping) else None
    languages = tuple(f"names.{language}" for language in spec.languages)
    if not isinstance(item, Mapping) or not isinstance(column, Scalar) or column.text not in spec.names + languages:
        expected = f"a mapping of {', '.join(KEYS)}; field: a column of {table}, or {' or '.join(languages) or 'none'}"
        curated.fault(item.place, "wrong shape", getattr(column, "text", None) or "", expected)
        return
    where = item.items.get("where")
    wanted = (
        {name: getattr(node, "text", "") for name, node in where.items.items()} if isinstance(where, Mapping) else {}
    )
    for name in wanted:
        if name not in spec.names:
            curated.fault(item.place, "unknown field", name, f"a column of {table}", nearest(name, spec.names))
            return
    reason = Mapping(item.place, {name: node for name, node in item.items.items() if name != "where"}, item.keys)
    chosen = [
        placed.record
        for placed in curated.tables.get(table, ())
        if all(str(getattr(placed.record, name)) == value for name, value in wanted.items())
    ]
    if column.text in languages:
        keys = [key for key in map(key_of, chosen) if (table, key, column.text) not in named]
    else:
        keys = [key_of(record) for record in chosen if _is_gap(record, column.text)]
    keys = [key for key in keys if f"{table}:{key}:{column.text}" not in explained]
    if not keys:
        curated.fault(item.place, "reason without a gap", column.text, "an expected cell that is empty")
    for key in keys:
        explained.add(f"{table}:{key}:{column.text}")
        read_missing(spec, key, Sequence(item.place, [reason]), curated.add, curated.fault)


def _is_gap(record: Record, column: str) -> bool:
    expected = SPECS[record.table_name].column(column).expected
    return getattr(record, column) is None and (expected is True or bool(expected and getattr(record, str(expected))))
