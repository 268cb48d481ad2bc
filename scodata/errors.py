"""How failures are told: place - what - value - expected - hint, all at once, most frequent first."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby, islice

SHOWN = 200
"""Lines that a report gives to one kind of fault."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One failure: where, what is wrong, the value met, what was expected, what may help."""

    place: str
    what: str
    value: str = ""
    expected: str = ""
    hint: str = ""

    def __str__(self) -> str:
        parts = [self.place, self.what]
        if self.value:
            parts.append(shorten(self.value))
        if self.expected:
            parts.append(f"expected {self.expected}")
        if self.hint:
            parts.append(self.hint)
        return " - ".join(parts)


class ScodataError(Exception):
    """Something the caller can put right; the message says what and how."""


class UsageError(ScodataError, ValueError):
    """The call's own words are off: an unknown table, column, engine, date or option."""


class DataError(ScodataError):
    """The data are wrong; `faults` holds every failure met."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = list(faults)
        super().__init__(report(self.faults))


class MissingExtra(ScodataError, ImportError):
    """A function needs packages that a plain install leaves out."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs more packages - run: pip install 'scodata[{extra}]'")


def report(faults: list[Fault]) -> str:
    """Every fault on a line, grouped by what is wrong, the most frequent group first."""
    counts = Counter(fault.what for fault in faults)
    ranked = sorted(faults, key=lambda fault: (-counts[fault.what], fault.what))
    lines = [f"{len(faults)} {'failure' if len(faults) == 1 else 'failures'}"]
    for what, group in groupby(ranked, key=lambda fault: fault.what):
        lines.append(f"{what} ({counts[what]})")
        lines += [f"  {fault}" for fault in islice(group, SHOWN)]
        if counts[what] > SHOWN:
            lines.append(f"  ... and {counts[what] - SHOWN} more of these")
    return "\n".join(lines)


def shorten(value: str, width: int = 80) -> str:
    """The value on one line, cut where it is long."""
    flat = " ".join(value.split())
    return repr(flat if len(flat) <= width else flat[: width - 3] + "...")


def nearest(word: str, words: Iterable[str], cutoff: float = 0.5) -> str:
    """A hint that names the nearest known word, or nothing."""
    close = difflib.get_close_matches(str(word), [str(known) for known in words], n=1, cutoff=cutoff)
    return f"did you mean {close[0]!r}?" if close else ""
