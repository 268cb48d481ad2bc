"""Who held which status on a day, and the panels that scholars merge onto."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..errors import UsageError, nearest
from .frames import load
from .package import check_column, covered_day, first_day, last_day

if TYPE_CHECKING:
    import pandas as pd

CODES = {"cow": "cow_code", "gw": "gw_code", "vdem": "vdem_id"}


def members(on: str | dt.date | None = None, status: str | None = "member") -> pd.DataFrame:
    """List the states that held a status on a day.

    Args:
        on: the day, "2017-06-09" or a date; the cut-off where none is given.
        status: "member", "observer", "dialogue-partner", "partner" or "shanghai-five"; None or "any" for all.

    Returns:
        One row a state: state_id, name, status, start_date (since when), start_precision; sorted by start and name.

    Raises:
        UsageError: a day outside the time covered, a status that does not exist, or members asked for before the
            organisation was founded on 2001-06-15.
    """
    import pandas as pd

    day = covered_day(on)
    known = list(check_column("memberships", "status")["terms"])
    status = None if status == "any" else status
    if status is not None and status not in known:
        raise UsageError(
            f"no status {status!r} - expected one of {', '.join(known)} - {nearest(status, known)}".rstrip(" -")
        )
    spells = load("memberships")
    moment = pd.Timestamp(day)
    founded = spells.loc[spells["status"] == "member", "start_date"].min()
    if status == "member" and moment < founded:
        raise UsageError(f"{day} is before the founding on {founded:%Y-%m-%d} - expected status 'shanghai-five'")
    held = spells[(spells["start_date"] <= moment) & (spells["end_date"].isna() | (spells["end_date"] > moment))]
    if status is not None:
        held = held[held["status"] == status]
    named = held.merge(load("states")[["state_id", "name"]], on="state_id", how="left")
    columns = ["state_id", "name", "status", "start_date", "start_precision"]
    return named[columns].sort_values(["start_date", "name"]).reset_index(drop=True)


def state_years(start: int | None = None, end: int | None = None, codes: str | None = None) -> pd.DataFrame:
    """The panel of states and years, from the year of each state's first status.

    Args:
        start: first year; 1996 where none is given.
        end: last year; the year of the cut-off where none is given, which ends at the cut-off.
        codes: "cow", "gw" or "vdem": keep that code alone beside the ISO code.

    Returns:
        One row a state and year: state_id, year, the codes, status (at the year's end), member_days, observer_days,
        partner_days, is_member. Years before a state's first status have no row: missing is not zero.

    Raises:
        UsageError: years outside the time covered, or an unknown kind of code.
    """
    panel = _between(load("state_years"), start, end)
    if codes is None:
        return panel
    wanted = _code(codes)
    if wanted not in panel:
        panel = panel.merge(load("states")[["state_id", wanted]], on="state_id", how="left")
    others = [name for name in ("cow_code", "gw_code") if name != wanted]
    rest = [name for name in panel.columns if name not in ("state_id", wanted, *others)]
    return panel[["state_id", wanted, *rest]]


def dyad_years(start: int | None = None, end: int | None = None, directed: bool = False) -> pd.DataFrame:
    """The panel of pairs of states and years, from the later of the two first statuses.

    Args:
        start: first year; 1996 where none is given.
        end: last year; the year of the cut-off where none is given.
        directed: give each pair in both orders.

    Returns:
        One row a pair and year: state_a, state_b, year, codes and status of both, joint_member, joint_days.

    Raises:
        UsageError: years outside the time covered.
    """
    import pandas as pd

    panel = _between(load("dyad_years"), start, end)
    if not directed:
        return panel
    swap = {"_a": "_b", "_b": "_a"}
    names = {name: name[:-2] + swap[name[-2:]] for name in map(str, panel.columns) if name[-2:] in swap}
    mirrored = panel.rename(columns=names)
    both = pd.concat([panel, mirrored[panel.columns]])
    return both.sort_values(["state_a", "state_b", "year"]).reset_index(drop=True)


def _between(panel: pd.DataFrame, start: int | None, end: int | None) -> pd.DataFrame:
    first, last = first_day().year, last_day().year
    start, end = first if start is None else start, last if end is None else end
    if type(start) is not int or type(end) is not int:
        raise UsageError(f"years {start!r} to {end!r} - expected whole numbers as 2001")
    if start > end:
        raise UsageError(f"years {start} to {end} - expected the first year before the last")
    if not first <= start <= end <= last:
        raise UsageError(f"years {start} to {end} - expected years within {first} to {last}, the time covered")
    return panel[panel["year"].between(start, end)].reset_index(drop=True)


def _code(codes: str) -> str:
    if codes not in CODES:
        raise UsageError(
            f"no codes {codes!r} - expected one of {', '.join(CODES)} - {nearest(codes, CODES)}".rstrip(" -")
        )
    return CODES[codes]
