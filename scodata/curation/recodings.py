"""What a second reader made of a sample of cells: `codings/records.tsv`, one line a cell that was read again."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..errors import Fault, nearest
from ..models.claim_terms import Basis
from ..schema import SPECS
from .lines import read_lines
from .yamltree import Place

HEADER = ["table", "record", "field", "first", "second", "basis", "url", "note", "settled", "reason"]
EMPTY = "empty"
BASES = tuple(term.value for term in Basis)


@dataclass(frozen=True, slots=True)
class Recoded:
    """A cell as the first reader had it, as the second reader found it, and what was settled on."""

    table: str
    record: str
    field: str
    first: str
    second: str
    basis: str
    url: str
    note: str
    settled: str
    reason: str
    place: Place

    @property
    def cell(self) -> str:
        """The cell as one name."""
        return f"{self.table}[{self.record}].{self.field}"


def read_recodings(path: Path, name: str, faults: list[Fault]) -> list[Recoded]:
    """The cells read again; none where there is no file."""
    if not path.exists():
        return []
    found = []
    for place, cells in read_lines(path, name, HEADER, faults):
        recoded = Recoded(**dict(zip(HEADER, cells, strict=True)), place=place)
        fault = _fault(recoded)
        if fault is None:
            found.append(recoded)
        else:
            faults.append(fault)
    return found


def _fault(recoded: Recoded) -> Fault | None:
    place = str(recoded.place)
    if recoded.table not in SPECS:
        return Fault(place, "unknown table", recoded.table, "a table", nearest(recoded.table, SPECS))
    names = SPECS[recoded.table].names
    if recoded.field not in names:
        hint = nearest(recoded.field, names)
        return Fault(place, "unknown field", recoded.field, f"a column of {recoded.table}", hint)
    if recoded.basis not in BASES:
        return Fault(place, "wrong value", recoded.basis, f"basis: one of {', '.join(BASES)}")
    if not recoded.first and not recoded.second:
        return Fault(place, "cell coded by nobody", recoded.cell, "a value of either reader")
    if bool(recoded.settled) != bool(recoded.reason):
        return Fault(place, "cell half settled", recoded.cell, "both settled and reason, or neither")
    return None
