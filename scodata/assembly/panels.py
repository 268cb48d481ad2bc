"""How spells become panels: state-years and dyad-years."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import combinations

from ..models import DyadYear, Membership, State, StateYear
from .spells import MEMBERS, PARTNERS, spells_by_state, status_on

Days = tuple[dt.date, dt.date]


def state_years(states: Iterable[State], memberships: Iterable[Membership], cutoff: dt.date) -> list[StateYear]:
    """One row a state and year, from the year of its first status to the year of the cut-off."""
    codes = {state.state_id: state for state in states}
    rows = []
    for state_id, spells in spells_by_state(memberships).items():
        for year in range(spells[0].start_date.year, cutoff.year + 1):
            status = status_on(spells, _last_day(year, cutoff))
            rows.append(
                StateYear(
                    state_id=state_id,
                    year=year,
                    cow_code=codes[state_id].cow_code if state_id in codes else None,
                    gw_code=codes[state_id].gw_code if state_id in codes else None,
                    status=status,
                    member_days=_days(spells, MEMBERS, year, cutoff),
                    observer_days=_days(spells, frozenset({"observer"}), year, cutoff),
                    partner_days=_days(spells, PARTNERS, year, cutoff),
                    is_member=status in MEMBERS,
                )
            )
    return rows


def dyad_years(states: Iterable[State], memberships: Iterable[Membership], cutoff: dt.date) -> list[DyadYear]:
    """One row an undirected pair and year, from the later of the two first statuses."""
    codes = {state.state_id: state for state in states}
    by_state = spells_by_state(memberships)
    rows = []
    for (state_a, spells_a), (state_b, spells_b) in combinations(by_state.items(), 2):
        first = max(spells_a[0].start_date.year, spells_b[0].start_date.year)
        a, b = codes.get(state_a), codes.get(state_b)
        for year in range(first, cutoff.year + 1):
            last = _last_day(year, cutoff)
            status_a, status_b = status_on(spells_a, last), status_on(spells_b, last)
            rows.append(
                DyadYear(
                    state_a=state_a,
                    state_b=state_b,
                    year=year,
                    cow_code_a=a.cow_code if a else None,
                    gw_code_a=a.gw_code if a else None,
                    cow_code_b=b.cow_code if b else None,
                    gw_code_b=b.gw_code if b else None,
                    status_a=status_a,
                    status_b=status_b,
                    joint_member=status_a in MEMBERS and status_b in MEMBERS,
                    joint_days=_joint_days(spells_a, spells_b, year, cutoff),
                )
            )
    return rows


def _last_day(year: int, cutoff: dt.date) -> dt.date:
    return min(dt.date(year, 12, 31), cutoff)


def _within(spells: Iterable[Membership], statuses: frozenset[str], year: int, cutoff: dt.date) -> list[Days]:
    opening, closing = dt.date(year, 1, 1), _last_day(year, cutoff) + dt.timedelta(days=1)
    clipped = (
        (max(spell.start_date, opening), min(spell.end_date or closing, closing))
        for spell in spells
        if spell.status in statuses
    )
    return [(start, end) for start, end in clipped if start < end]


def _days(spells: Iterable[Membership], statuses: frozenset[str], year: int, cutoff: dt.date) -> int:
    return sum((end - start).days for start, end in _within(spells, statuses, year, cutoff))


def _joint_days(a: Iterable[Membership], b: Iterable[Membership], year: int, cutoff: dt.date) -> int:
    overlaps = (
        (min(end_a, end_b) - max(start_a, start_b)).days
        for start_a, end_a in _within(a, MEMBERS, year, cutoff)
        for start_b, end_b in _within(b, MEMBERS, year, cutoff)
    )
    return sum(days for days in overlaps if days > 0)
