"""Whether spells, ordinals and dates fit each other, their summits and the cut-off."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from ...assembly.dataset import Dataset
from ...assembly.spells import FULL, spells_by_state, status_on
from ...errors import Fault
from ...models import (
    Instrument,
    Membership,
    Summit,
)
from ...schema import SPECS

NOT_OF_THE_SUBJECT = {("documents", "accessed"), ("claims", "when_start"), ("claims", "when_end"), ("facts", "date")}
"""Dates that may lie after the cut-off: when a page was consulted, and what claims say of the future."""


def spells_do_not_overlap(data: Dataset) -> Iterator[Fault]:
    """The spells of one state follow each other."""
    for spells in spells_by_state(data.of(Membership)).values():
        for earlier, later in pairwise(spells):
            if earlier.end_date is None or later.start_date < earlier.end_date:
                end = earlier.end_date or "open"
                yield Fault(
                    data.place(later),
                    "spells overlap",
                    f"{later.membership_id} from {later.start_date}",
                    f"a start on or after the end of {earlier.membership_id} ({end})",
                )


def hosts_hold_a_status(data: Dataset) -> Iterator[Fault]:
    """The host and the chair of a summit held a status in the organisation on its last day."""
    by_state = spells_by_state(data.of(Membership))
    for summit in data.of(Summit):
        for column in ("country", "chair_state"):
            state = getattr(summit, column)
            if state is not None and status_on(by_state.get(state, []), summit.end_date) not in FULL:
                yield Fault(
                    data.place(summit), "host without status", f"{column} = {state}", f"a member on {summit.end_date}"
                )


def ordinals_are_dense(data: Dataset) -> Iterator[Fault]:
    """The ordinals of a series run from 1 without gaps, in the order of the dates."""
    series: dict[str, list[Summit]] = defaultdict(list)
    for summit in data.of(Summit):
        if summit.ordinal is not None:
            series[summit.body].append(summit)
    for body, summits in series.items():
        summits.sort(key=lambda summit: summit.start_date)
        for expected, summit in enumerate(summits, start=1):
            if summit.ordinal != expected:
                yield Fault(
                    data.place(summit), "ordinal out of order", str(summit.ordinal), f"{expected} in {body} by date"
                )


def nothing_after_the_cutoff(data: Dataset) -> Iterator[Fault]:
    """No date of the subject matter lies after the cut-off."""
    cutoff = data.release.cutoff
    for table, records in data.records.items():
        columns = [
            column.name
            for column in SPECS[table].columns
            if column.type == "date" and (table, column.name) not in NOT_OF_THE_SUBJECT
        ]
        for record in records:
            for column in columns:
                value = getattr(record, column)
                if isinstance(value, dt.date) and value > cutoff:
                    yield Fault(
                        data.place(record), "after the cut-off", f"{table}.{column} = {value}", f"at most {cutoff}"
                    )


def adoption_fits_the_summit(data: Dataset) -> Iterator[Fault]:
    """An instrument adopted at a summit is dated within its days."""
    summits = {summit.summit_id: summit for summit in data.of(Summit)}
    for text in data.of(Instrument):
        summit = summits.get(text.summit_id or "")
        if summit is None or text.adopted_date is None or text.adopted_precision != "day":
            continue
        if not summit.start_date <= text.adopted_date <= summit.end_date:
            yield Fault(
                data.place(text),
                "adopted outside its summit",
                str(text.adopted_date),
                f"{summit.start_date} to {summit.end_date}, the days of {summit.summit_id}",
            )
