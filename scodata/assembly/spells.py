"""Which status a state held on a day, and what follows from it: member states and summit panels."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable

from ..models import Delegation, Membership, MemberState, State, Summit, SummitState

FULL = frozenset({"member", "shanghai-five"})
MEMBERS = frozenset({"member"})
PARTNERS = frozenset({"dialogue-partner", "partner"})
IN_S5 = frozenset({"shanghai-five"})


def status_on(spells: Iterable[Membership], day: dt.date) -> str | None:
    """The status held on a day; spells are half-open."""
    for spell in spells:
        if spell.start_date <= day and (spell.end_date is None or day < spell.end_date):
            return str(spell.status)
    return None


def spells_by_state(memberships: Iterable[Membership]) -> dict[str, list[Membership]]:
    """The spells of each state, oldest first."""
    by_state: dict[str, list[Membership]] = defaultdict(list)
    for spell in memberships:
        by_state[spell.state_id].append(spell)
    return {state: sorted(spells, key=lambda spell: spell.start_date) for state, spells in sorted(by_state.items())}


def member_states(states: Iterable[State], memberships: Iterable[Membership], cutoff: dt.date) -> list[MemberState]:
    """Every state that ever held a status, with its status at the cut-off."""
    names = {state.state_id: state.name for state in states}
    rows = []
    for state_id, spells in spells_by_state(memberships).items():
        member_since = [spell.start_date for spell in spells if spell.status == "member"]
        rows.append(
            MemberState(
                state_id=state_id,
                name=names.get(state_id, state_id),
                status=status_on(spells, cutoff),
                first_status_date=spells[0].start_date,
                member_since=min(member_since, default=None),
            )
        )
    return rows


def summit_states(
    summits: Iterable[Summit], memberships: Iterable[Membership], delegations: Iterable[Delegation]
) -> list[SummitState]:
    """Every state with a status at every meeting of heads of state or of the Five.

    Observers and partners are not bound to come, and lists of guests are rarely complete: where no delegation of a
    state is on record, a member counts as absent only if the list holds at least half the members; for others it
    stays empty.
    """
    by_state = spells_by_state(memberships)
    by_summit: dict[str, dict[str, Delegation]] = defaultdict(dict)
    for delegation in delegations:
        if delegation.state_id is not None:
            by_summit[delegation.summit_id][delegation.state_id] = delegation
    usual = _usual_levels(by_summit)
    rows = []
    for summit in summits:
        if summit.body == "chg":
            continue
        present = by_summit[summit.summit_id]
        held = {state: status_on(spells, summit.end_date) for state, spells in by_state.items()}
        full = [state for state, status in held.items() if status in FULL]
        listed = bool(full) and 2 * sum(state in present for state in full) >= len(full)
        for state, status in held.items():
            if status is None:
                continue
            came = present.get(state)
            absent = False if listed and status in FULL else None
            rows.append(
                SummitState(
                    summit_id=summit.summit_id,
                    state_id=state,
                    status=status,
                    attended=True if came else absent,
                    level=came.level if came else None,
                    usual_level=usual.get((str(summit.body), state)),
                    mode=came.mode if came else None,
                )
            )
    return rows


def _usual_levels(by_summit: dict[str, dict[str, Delegation]]) -> dict[tuple[str, str], str]:
    counts: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for summit_id, present in by_summit.items():
        body = summit_id.partition("-")[0]
        for state, delegation in present.items():
            if delegation.level is not None:
                counts[body, state][str(delegation.level)] += 1
    return {key: min(levels, key=lambda level: (-levels[level], level)) for key, levels in counts.items()}
