"""What a row of a table says by the heads of its columns: since when states are members, who leads which state.

The row over the line of dashes names the columns; a cell is compared with what its column asks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .daysof import days_of
from .findings import Asserted, Finding
from .mention import Mention
from .presence_words import HEAD_LEVELS
from .statuses import status_of
from .world import Spell

RULE = re.compile(r"\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?\s*)?")
"""The line of dashes under the heads of the columns."""
LEADER = re.compile(r"\b(?:leaders?|heads?|president|represent\w*|who|name)\b", re.IGNORECASE)
STATE = re.compile(r"\b(?:country|countries|state|states|members?)\b", re.IGNORECASE)
STEPS = (
    (
        "decision",
        re.compile(r"\b(?:accession begun|begun|decision|decided|approved|start of accession)\b", re.IGNORECASE),
    ),
    ("signature", re.compile(r"\b(?:signed|signature|memorandum)\b", re.IGNORECASE)),
    (
        "effect",
        re.compile(
            r"\b(?:(?:full )?member(?:ship)? (?:from|since)|joined|admitted|accession completed|completed|effective"
            r"|in effect|took effect)\b",
            re.IGNORECASE,
        ),
    ),
)
"""Columns of days: which step towards a status they give."""
FIELDS = {"decision": "decision_date", "signature": "signature_date", "effect": "start_date"}
PAIR = 2
PASSING = re.compile(r"\b(?:[Aa]cting|[Ii]nterim)\b")
"""An office that somebody held for the time being: who holds it later is on no record."""


def columns_over(text: str, start: int) -> tuple[str, ...]:
    """The heads of the columns of the table whose row begins at a place of a text; none where it has no heads."""
    lines = text[: text.find("\n", start) if "\n" in text[start:] else len(text)].split("\n")
    rows: list[str] = []
    for line in reversed(lines):
        if "|" not in line:
            break
        rows.append(line.strip())
    is_headed = len(rows) > PAIR and RULE.fullmatch(rows[-PAIR]) is not None
    return cells_of(rows[-1]) if is_headed else ()


def cells_of(row: str) -> tuple[str, ...]:
    """The cells of a row, without the marks about them."""
    return tuple(cell.strip(" *_") for cell in row.strip().strip("|").split("|"))


def by_columns(claim: Asserted) -> Iterator[Finding]:
    """The facts of a row by the heads of its columns."""
    cells = cells_of(claim.words)
    if not claim.columns or len(cells) != len(claim.columns):
        return
    if len(cells) == PAIR and LEADER.search(claim.columns[0]) and STATE.fullmatch(claim.columns[1]):
        yield from _leads(claim)
    elif STATE.search(claim.columns[0]):
        yield from _steps(claim, cells)


def _leads(claim: Asserted) -> Iterator[Finding]:
    """`Xi Jinping | China`: who led the state's delegation at the last summit before the document's day."""
    persons, states = claim.of_type("person"), claim.of_type("state")
    if len(persons) != 1 or len(states) != 1 or claim.date is None:
        return
    person, state = persons[0].entity_id, states[0].entity_id
    for meeting in reversed(claim.world.meetings):
        row = claim.world.index["delegations"].get(f"{meeting.summit_id}:{state}")
        if meeting.body == "chs" and meeting.start <= claim.date and row and row["person_id"]:
            is_other = claim.world.home.get(person) not in (state, None)
            is_lasting = row["level"] in HEAD_LEVELS and not PASSING.search(row["office"])
            agrees = (is_lasting or None) if person == row["person_id"] else False if is_other else None
            yield Finding("delegations", row["delegation_id"], "person_id", person, agrees, row["person_id"])
            return


def _steps(claim: Asserted, cells: tuple[str, ...]) -> Iterator[Finding]:
    """`India | 10 July 2015 | 9 June 2017`: the day of each step of states to membership, or to the status headed."""
    told = list(_told(claim, cells))
    end = claim.words.find(cells[0]) + len(cells[0])
    status = next((status_of(m[0]) for head in claim.columns if (m := STATUS.search(head))), "member")
    for state in claim.of_type("state") if told else ():
        spell = _spell(claim, state, status)
        if state.end <= end and spell:
            yield from _compared(spell, told, f"{state.entity_id}:{status}")


STATUS = re.compile(r"\b(?:observer|dialogue partner)\b", re.IGNORECASE)


def _told(claim: Asserted, cells: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Each step that has a column and a day in the row; nothing where a cell with a day stands in no such column."""
    place, found = 0, []
    for head, cell in zip(claim.columns, cells, strict=True):
        place = claim.words.find(cell, place)
        days = [time.edtf for time in claim.times if place <= time.start < place + len(cell)]
        step = next((name for name, pattern in STEPS if pattern.search(head)), None)
        if days and (step is None or len(days) > 1):
            return
        found += [(step, day) for day in days if step]
        place += len(cell)
    yield from found


def _spell(claim: Asserted, state: Mention, status: str) -> Spell | None:
    own = [each for each in claim.world.spells if (each.state_id, each.status) == (state.entity_id, status)]
    return own[0] if len(own) == 1 else None


def _compared(spell: Spell, told: list[tuple[str, str]], record: str) -> Iterator[Finding]:
    for step, edtf in told:
        low, high = days_of(edtf)
        day = spell.clocks[step]
        agrees = None if day is None else low <= day <= high
        yield Finding("memberships", record, FIELDS[step], edtf, agrees, str(day or ""), clock=step)
