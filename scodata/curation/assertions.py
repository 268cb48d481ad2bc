"""What must not be lost: `assertions.yml` states rows and fill rates that a build may not fall below."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import Fault, nearest
from ..schema import SPECS
from .yamltree import Mapping, Node, Place, Scalar, read_yaml


@dataclass(frozen=True, slots=True)
class Assertion:
    """A lower bound: the rows of a table, or the share of a column's cells that are filled."""

    table: str
    column: str | None
    least: float
    place: Place


def read_assertions(path: Path, name: str, faults: list[Fault]) -> list[Assertion]:
    """The assertions of the file; none where there is no file."""
    if not path.exists():
        return []
    return list(_assertions(read_yaml(path, name), faults))


def _assertions(root: Node, faults: list[Fault]) -> Iterator[Assertion]:
    if not isinstance(root, Mapping):
        faults.append(Fault(str(root.place), "wrong shape", "", "a mapping from tables to rows and columns"))
        return
    for table, bounds in root.items.items():
        if table not in SPECS or not isinstance(bounds, Mapping):
            faults.append(Fault(str(root.keys[table]), "unknown table", table, "a table", nearest(table, SPECS)))
            continue
        for key, node in bounds.items.items():
            place = bounds.keys[key]
            try:
                least = float(node.text or "") if isinstance(node, Scalar) else None
            except ValueError:
                least = None
            if key != "rows" and key not in SPECS[table].names:
                hint = nearest(key, SPECS[table].names)
                faults.append(Fault(str(place), "unknown field", key, f"rows, or a column of {table}", hint))
            elif least is None or least < 0 or (key != "rows" and least > 1):
                faults.append(Fault(str(place), "wrong value", key, "a number of rows, or a share from 0 to 1"))
            else:
                yield Assertion(table, None if key == "rows" else key, least, place)
