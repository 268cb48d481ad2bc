"""Whether golden facts hold: questions with answers taken from documents.

A question is written as one of
    table[record].column                    the value of a cell
    members(status)                         the states that hold a status on the fact's day, parted by spaces
    count(table, column=value, ...)         how many rows there are, dated at most the fact's day
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from ..errors import Fault

if TYPE_CHECKING:
    import pandas as pd

CELL = re.compile(r"^([a-z_]+)\[([^\[\]]+)\]\.([a-z_]+)$")
MEMBERS = re.compile(r"^members\(([a-z-]+)\)$")
COUNT = re.compile(r"^count\(([a-z_]+)((?:, [a-z_0-9]+=[^,()]+)*)\)$")
DATES = ("start_date", "adopted_date", "date")

Tables = Callable[[str], "pd.DataFrame"]


def wrong_facts(facts: pd.DataFrame, tables: Tables) -> Iterator[Fault]:
    """Every golden fact that the tables do not bear out."""
    for fact in facts.to_dict("records"):
        place = f"facts[{fact['date']:%Y-%m-%d}:{fact['question']}]"
        try:
            given = answer(fact["question"], fact["date"], tables)
        except (ValueError, KeyError, IndexError) as error:
            yield Fault(
                place, "golden fact cannot be asked", fact["question"], "a question of reading/facts.py", str(error)
            )
            continue
        if given != fact["expected"]:
            yield Fault(place, "golden fact does not hold", given, fact["expected"], f"source: {fact['document_id']}")


def answer(question: str, day: pd.Timestamp, tables: Tables) -> str:
    """The answer that the tables give; ValueError for a question that is none, KeyError for an unknown name."""
    if found := CELL.match(question):
        return _cell(tables(found[1]), found[2], found[3])
    if found := MEMBERS.match(question):
        spells = tables("memberships")
        held = spells[(spells["status"] == found[1]) & _open_on(spells, day)]
        return " ".join(sorted(held["state_id"]))
    if found := COUNT.match(question):
        frame = tables(found[1])
        dated = next((name for name in DATES if name in frame), None)
        if dated is not None:
            frame = frame[frame[dated] <= day]
        for pair in found[2].split(", ")[1:]:
            column, _, value = pair.partition("=")
            frame = frame[frame[column].astype("str") == value]
        return str(len(frame))
    raise ValueError("expected table[record].column, members(status) or count(table, column=value)")


def _open_on(spells: pd.DataFrame, day: pd.Timestamp) -> Any:
    return (spells["start_date"] <= day) & (spells["end_date"].isna() | (spells["end_date"] > day))


def _cell(frame: pd.DataFrame, record_id: str, column: str) -> str:
    import pandas as pd

    rows = frame[frame.iloc[:, 0] == record_id]
    if rows.empty:
        raise KeyError(f"no record {record_id}")
    value = rows.iloc[0][column]
    if pd.isna(value):
        return ""
    return f"{value:%Y-%m-%d}" if isinstance(value, pd.Timestamp) else str(value)
