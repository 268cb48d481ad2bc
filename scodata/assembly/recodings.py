"""Whether two readers gave one cell the same value, and how their codings enter `codings` and `agreement`."""

from __future__ import annotations

import re

from ..curation.edtf import edtf_span
from ..curation.recodings import Recoded
from ..models import Coding
from ..schema import SPECS

FIRST, SECOND = "first-reader", "second-reader"
LITTLE = frozenset(["the", "of", "and", "in", "for", "to", "a", "an", "on", "at", "de"])


def agree(recoded: Recoded) -> bool:
    """Whether both readers gave the same value.

    Dates agree where the one lies within the other (2018-06 and 2018-06-10), texts where the words of the one are all
    among those of the other, everything else where it is equal.
    """
    one, other = recoded.first, recoded.second
    if not one or not other:
        return False
    kind = SPECS[recoded.table].column(recoded.field).type
    if kind == "date":
        return _within(one, other) or _within(other, one)
    if kind in ("integer", "decimal", "year"):
        return _number(one) == _number(other)
    if kind == "text":
        return _words(one) <= _words(other) or _words(other) <= _words(one)
    return one.casefold() == other.casefold()


def recodings(cells: list[Recoded]) -> list[Coding]:
    """Both readers' values as made, one row a cell and reader."""
    return [
        Coding(unit=cell.cell, coder=coder, variable=cell.table, basis=cell.basis, value=value)
        for cell in cells
        for coder, value in ((FIRST, cell.first), (SECOND, cell.second))
        if value
    ]


def harmonised(cells: list[Recoded]) -> list[Coding]:
    """The same for cells with two values, agreeing ones in the first reader's words: what agreement is computed on."""
    return [
        Coding(unit=cell.cell, coder=coder, variable=cell.table, basis=cell.basis, value=f"{cell.field}={value}")
        for cell in cells
        if cell.first and cell.second
        for coder, value in ((FIRST, cell.first), (SECOND, cell.first if agree(cell) else cell.second))
    ]


def _within(inner: str, outer: str) -> bool:
    try:
        (start, end), (least, most) = edtf_span(inner), edtf_span(outer)
    except ValueError:
        return inner == outer
    return None not in (start, end, least, most) and least <= start and end <= most  # type: ignore[operator]


def _number(value: str) -> float | str:
    try:
        return float(value)
    except ValueError:
        return value


def _words(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", text.casefold())) - LITTLE
