"""Whether the dataset may be published: columns and keys, then rules across tables, assertions, golden facts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pyarrow as pa

from ..assembly import Dataset
from ..curation.assertions import Assertion
from ..errors import Fault
from ..reading.facts import wrong_facts
from ..reading.frames import arrow_to_frame
from .assertions import broken_assertions
from .columns import check_frame
from .rules import RULES

__all__ = ["RULES", "check", "check_frame"]


def check(data: Dataset, tables: dict[str, pa.Table], assertions: Iterable[Assertion] = ()) -> list[Fault]:
    """Every fault found by any check; an empty list lets the dataset pass."""
    faults = [fault for rule in RULES for fault in rule(data)]
    frames = {name: arrow_to_frame(table) for name, table in tables.items()}
    for name, frame in frames.items():
        faults.extend(check_frame(name, frame))
    faults.extend(broken_assertions(assertions, frames))
    for fault in wrong_facts(frames["facts"], frames.__getitem__):
        key = fault.place.removeprefix("facts[").removesuffix("]")
        faults.append(replace(fault, place=data.places.get(("facts", key), fault.place)))
    return faults
