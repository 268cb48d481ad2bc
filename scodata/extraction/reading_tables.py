"""What a row of a table says of a meeting of leaders or of a term of office, whatever the order of its cells.

Every cell that holds something is read: number, days, host, town, form, head, text. A row in which a cell is left over
stays open, for nobody can tell what its column asks.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of, recorded
from .findings import Asserted, Finding
from .meeting_forms import formats
from .town_places import same_town, town_pattern
from .world import Meeting, Row

NUMBER = re.compile(r"(?:No\.? ?)?(?P<n>\d{1,2})(?:st|nd|rd|th|\.)?(?: (?:[Ss]ummit|[Mm]eeting|[Ss]ession))?")
LEFT_OVER = re.compile(r"[A-Za-zÀ-ž]{3,}")
LITTLE = re.compile(
    r"\b(?:host(?:ed)?|chair(?:man)?|by|president|prime minister|premier|summit|meeting|video|conference"
    r"|videoconference"
    r"|virtual|online|hybrid|person|physical|format|link|via|the|of|held|in|executive secretary"
    r"|secretary[- ]general|director|present|to date"
    r"|now|city|people's|republic|kyrgyz|russian|federation|islamic)\b",
    re.IGNORECASE,
)
"""Words of a cell that tell nothing beside what is named in it."""
CELLS, FACTS = 3, 3
"""Cells that make a row of meetings or terms, and facts of which one may be wrong."""
BODIES = ("sco-secretariat", "rats")


def tables(claim: Asserted) -> Iterator[Finding]:
    """The facts of a row about one meeting or one term of office, where every cell is read."""
    if claim.words.count("|") < CELLS - 1:
        return
    cells = [cell.strip(" *_") for cell in claim.words.strip("| ").split("|")]
    if len([cell for cell in cells if cell]) < CELLS or any(_is_left_over(claim, cell) for cell in cells):
        return
    persons = {person.entity_id for person in claim.of_type("person")}
    terms = [row for row in claim.world.table("offices") if row["body_id"] in BODIES and {row["person_id"]} == persons]
    number = next((int(match["n"]) for cell in cells if (match := NUMBER.fullmatch(cell))), None)
    if terms and number is None and claim.times:
        yield from _of_term(claim, terms[-1])
    elif number is not None or claim.times:
        yield from _of_meeting(claim, number)


def _is_left_over(claim: Asserted, cell: str) -> bool:
    """Whether a cell holds words beyond the names, days, towns and numbers that are read out of it."""
    begin = claim.words.find(cell)
    spans = [(m.start, m.end) for m in claim.mentions] + [(time.start, time.end) for time in claim.times]
    spans += [match.span() for match in town_pattern().finditer(claim.words)]
    rest = "".join(" " if any(a <= begin + n < b for a, b in spans) else char for n, char in enumerate(cell))
    return LEFT_OVER.search(LITTLE.sub(" ", rest)) is not None


def _of_meeting(claim: Asserted, number: int | None) -> Iterator[Finding]:
    """The meeting that has all facts of a row, or the one that lacks a single one of three or more."""
    best: list[tuple[str, str, str, bool]] = []
    found: Meeting | None = None
    for meeting in claim.world.meetings:
        if claim.date and meeting.start > claim.date and str(claim.date) != f"{meeting.start.year}-01-01":
            break
        facts = list(_facts(claim, meeting, number))
        wrong = sum(not each[3] for each in facts)
        if len(facts) > 1 and (wrong == 0 or (wrong == 1 and len(facts) >= FACTS and not best)):
            best, found = facts, meeting
            if not wrong:
                break
    for field, told, known, agrees in best if found else ():
        yield Finding("summits", found.summit_id, field, told, agrees, known)  # type: ignore[union-attr]


def _facts(claim: Asserted, meeting: Meeting, number: int | None) -> Iterator[tuple[str, str, str, bool]]:
    """Each fact of a row beside what a meeting's record has: field, what is told, what is known, whether they agree."""
    row = claim.world.index["summits"][meeting.summit_id]
    if number is not None and meeting.ordinal:
        yield "ordinal", str(number), str(meeting.ordinal), number == meeting.ordinal
    for time in claim.times[:1]:
        yield "start_date", time.edtf, str(meeting.start), _in_days(time.edtf, meeting)
    for town in town_pattern().findall(claim.words)[:1]:
        yield "city", town, meeting.city, same_town(town, meeting.city)
    form = formats(claim, ((0, len(claim.words)),))
    if form:
        yield "format", form, meeting.format, meeting.format == form.split()[-1]
    for state in claim.of_type("state")[:1]:
        yield "country", state.entity_id, meeting.country, state.entity_id in (meeting.country, row["chair_state"])
    for person in claim.of_type("person")[:1]:
        known = row["chair_person"] or _head(claim, meeting, row)
        if known:
            yield "chair_person", person.entity_id, known, person.entity_id == known
    for text in claim.of_type("instrument")[:1]:
        known = claim.world.index["instruments"].get(text.entity_id, {}).get("summit_id", "")
        yield "declaration", text.entity_id, row["declaration"], known == meeting.summit_id


def _in_days(edtf: str, meeting: Meeting) -> bool:
    """Whether a time is that of a meeting: days from the first to the last lie within it, others meet it."""
    low, high = days_of(edtf)
    if len(edtf) >= len("2001-01-01"):
        return meeting.start <= low and high <= meeting.end
    return low <= meeting.end and meeting.start <= high


def _head(claim: Asserted, meeting: Meeting, row: Row) -> str:
    """Who came to a meeting for the state that had its chair."""
    return claim.world.index["delegations"].get(f"{meeting.summit_id}:{row['chair_state']}", {}).get("person_id", "")


def _of_term(claim: Asserted, row: Row) -> Iterator[Finding]:
    """The holder of an office, his state, and the first and last day of his term."""
    record = row["office_id"]
    low, high = days_of(claim.times[0].edtf)
    if len(claim.times) > 1:
        high = days_of(claim.times[1].edtf)[1]
    exact = len(claim.times[0].edtf.split("/")[0]) >= len("2001-01-01")
    yield Finding("offices", record, "person_id", row["person_id"], True, row["person_id"])
    if row["start_date"]:
        agrees = _is_about(low, recorded(row["start_date"], row["start_precision"]), exact)
        yield Finding("offices", record, "start_date", str(low), agrees, row["start_date"])
    if row["end_date"] and high != dt.date.max and high != low:
        known = recorded(row["end_date"], row["end_precision"])
        last = known[0] - dt.timedelta(days=1), known[1] - dt.timedelta(days=1)
        yield Finding("offices", record, "end_date", str(high), _is_about(high, last, exact), row["end_date"])
    for state in claim.of_type("state")[:1]:
        if row["state_id"]:
            agrees = state.entity_id == row["state_id"]
            yield Finding("offices", record, "state_id", state.entity_id, agrees, row["state_id"])


def _is_about(told: dt.date, known: tuple[dt.date, dt.date], exact: bool) -> bool:
    """Whether a day lies among those on record, with a day of grace; in their year where a row gives years alone."""
    grace = dt.timedelta(days=1)
    return known[0] - grace <= told <= known[1] + grace if exact else told.year == known[0].year
