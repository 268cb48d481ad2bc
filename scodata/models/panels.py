"""What is derived for merging: panels of state-years and dyad-years."""

from __future__ import annotations

from .columns import Boolean, Count, Integer, StateRef, Year, optional, required
from .record import Record
from .terms import Status


class StateYear(Record, table="state_years", key=("state_id", "year"), derived=True):
    """One row a state and year from the year of its first status to the cut-off."""

    state_id: StateRef = required("the state", "IND")
    year: Year = required("the year; the last ends at the cut-off", 2017)
    cow_code: Integer | None = optional("Correlates of War state number", 750)
    gw_code: Integer | None = optional("Gleditsch-Ward state number", 750)
    status: Status | None = optional("status on the last day of the year; empty when none is held", "member")
    member_days: Count = required("days of the year as a member of the organisation", 206, unit="days")
    observer_days: Count = required("days of the year as an observer", 159, unit="days")
    partner_days: Count = required("days of the year as a dialogue partner or partner", 0, unit="days")
    is_member: Boolean = required("member on the last day of the year; not as one of the Five", True)


class DyadYear(Record, table="dyad_years", key=("state_a", "state_b", "year"), derived=True):
    """One row an undirected pair of states and year, from the later of their first statuses."""

    state_a: StateRef = required("the state whose code sorts first", "CHN")
    state_b: StateRef = required("the other state", "IND")
    year: Year = required("the year; the last ends at the cut-off", 2017)
    cow_code_a: Integer | None = optional("Correlates of War number of state_a", 710)
    gw_code_a: Integer | None = optional("Gleditsch-Ward number of state_a", 710)
    cow_code_b: Integer | None = optional("Correlates of War number of state_b", 750)
    gw_code_b: Integer | None = optional("Gleditsch-Ward number of state_b", 750)
    status_a: Status | None = optional("status of state_a on the last day of the year", "member")
    status_b: Status | None = optional("status of state_b on the last day of the year", "member")
    joint_member: Boolean = required("both members of the organisation on the last day of the year", True)
    joint_days: Count = required("days of the year on which both were members", 206, unit="days")
