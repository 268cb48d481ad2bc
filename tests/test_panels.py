"""Panels follow from spells, day by day; and from the same spells comes what Correlates of War codes."""

from __future__ import annotations

import datetime as dt

import pandas as pd
import pytest
from conftest import SHARED
from hypothesis import given
from hypothesis import strategies as st

import scodata
from scodata.assembly.panels import dyad_years, state_years
from scodata.assembly.spells import MEMBERS, status_on
from scodata.models import Membership, State

CUTOFF = dt.date(2010, 9, 30)
STATUSES = ("shanghai-five", "member", "observer", "dialogue-partner", "partner")


@st.composite
def spells(draw: st.DrawFn, state: str = "KAZ") -> list[Membership]:
    """Up to four spells that follow each other, the last perhaps open."""
    count = draw(st.integers(1, 4))
    days = st.dates(dt.date(2001, 1, 1), CUTOFF)
    bounds = sorted(draw(st.lists(days, min_size=count + 1, max_size=count + 1, unique=True)))
    statuses = draw(st.permutations(STATUSES))[:count]
    is_open = draw(st.booleans())
    made = []
    for number, (status, start, end) in enumerate(zip(statuses, bounds, bounds[1:], strict=False), start=1):
        last = is_open and number == count
        made.append(
            Membership(
                membership_id=f"{state}:{status}",
                state_id=state,
                status=status,
                start_date=start,
                start_precision="day",
                end_date=None if last else end,
                end_precision=None if last else "day",
            )
        )
    return made


STATES = [State(state_id="KAZ", name="Kazakhstan", cow_code=705), State(state_id="UZB", name="Uzbekistan")]


@given(spells())
def test_days_add_up_to_the_days_counted_one_by_one(history: list[Membership]) -> None:
    for row in state_years(STATES, history, CUTOFF):
        days = [dt.date(row.year, 1, 1) + dt.timedelta(n) for n in range(366)]
        held = [status_on(history, day) for day in days if day.year == row.year and day <= CUTOFF]
        assert row.member_days == sum(status in MEMBERS for status in held)
        assert row.observer_days == sum(status == "observer" for status in held)
        assert row.partner_days == sum(status in ("partner", "dialogue-partner") for status in held)
        assert row.status == held[-1]
        assert row.is_member == (held[-1] in MEMBERS)


@given(spells("KAZ"), spells("UZB"))
def test_joint_days_are_those_on_which_both_were_members(one: list[Membership], other: list[Membership]) -> None:
    rows = dyad_years(STATES, [*one, *other], CUTOFF)
    assert {row.year for row in rows} == set(range(max(one[0].start_date, other[0].start_date).year, CUTOFF.year + 1))
    for row in rows:
        days = [dt.date(row.year, 1, 1) + dt.timedelta(n) for n in range(366)]
        days = [day for day in days if day.year == row.year and day <= CUTOFF]
        both = sum(status_on(one, day) in MEMBERS and status_on(other, day) in MEMBERS for day in days)
        assert row.joint_days == both
        assert (row.state_a, row.state_b) == ("KAZ", "UZB")


def test_the_published_panel_has_a_row_for_every_year_since_the_first_status() -> None:
    panel = scodata.load("state_years")
    first = scodata.load("member_states").set_index("state_id")["first_status_date"].dt.year
    last = int(scodata.cutoff[:4])
    for state, years in panel.groupby("state_id")["year"]:
        assert list(years) == list(range(int(first[state]), last + 1))


def test_correlates_of_war_is_reproduced() -> None:
    folder = SHARED / "comparators"
    if not folder.is_dir():
        pytest.skip("the comparators are not beside this clone")
    theirs = pd.read_csv(folder / "cow_igo_v3_sco.csv")
    panel = scodata.state_years(1996, 2014, codes="cow")
    ours = panel[panel["status"].isin(["member", "shanghai-five"])]
    assert len(theirs) == 109
    assert set(zip(ours["cow_code"], ours["year"], strict=True)) == set(
        zip(theirs["cow_code"], theirs["year"], strict=True)
    )
    assert (theirs["year"] < 2001).sum() == 25
    assert panel["is_member"].sum() == 109 - 25
