"""When somebody held an office: since when, until when, as the first or the next, or on the document's day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of, meets
from .findings import Asserted, Finding
from .mention import Mention
from .office_coming import BEGAN, TOOK, is_coming
from .office_words import FIRST, FIRST_HEAD
from .officer_facts import of_nation
from .times import Time
from .world import Row

WHO = re.compile(r",? who\b")
STRETCH = re.compile(r"\b(?:from|between|(?:in|for|during) (?:the (?:years|period|term)(?: of)? )?(?=\d{4}\s?[-–/]))")
"""Before a stretch of years in which somebody held an office."""
SINCE_A_FEAST = re.compile(r"\b[Ss]ince [A-Z][\w'’ ]{3,20} (?P<year>(?:19|20)\d\d)\b")
"""A time that is told by a feast: `since New Year's Day 2007`."""
AT_FIRST = re.compile(r"\b(?:(?:beginning|start|turn) of (?:the (?:year )?)?|early(?: in)?)\s?(?:year)?$")
AT_LAST = re.compile(r"\b(?:(?:end|close) of (?:the year )?|late(?: in)?)\s?$")
THIS_YEAR = re.compile(
    r"\b(?:took (?:over|office|up|charge)|assumed|began|started|became|sworn in|succeeded|replaced|since)\b[^.;]{0,90}?"
    r"\b(?:at|with|since|from) the (?:beginning|start|turn) of the year(?=[.,;]|$)"
)
"""Coming into office told by the year that is running."""
IN_OFFICE_IN = re.compile(
    r"\b(?:[Ss]ecretary[- ][Gg]eneral|[Dd]irector|[Ee]xecutive [Ss]ecretary)(?: of (?:the )?(?:SCO|RATS"
    r"|Shanghai Cooperation Organi[sz]ation"
    r"|organi[sz]ation|(?:RATS )?Executive Committee(?: of (?:the )?(?:SCO )?RATS)?))? in $"
)
"""Before a year in which somebody held an office."""
APPOINTED = re.compile(r"\b(?:appoint|elect|nominat|approv|confirm|nam(?:ed|ing)\b|chosen\b|chose\b|selected\b)")
SPAN = 366
"""Days before a term at most in which its holder is appointed."""
LATE, SLACK_OF_PART = 11, 62
"""The month from which on the turn of the year may be the next one; days of a stretch at which a term begins."""
PAST = re.compile(
    r"\b(?:was (?:the|its)|first|former|ex-|once|then|previous|late|predecessor|deputy|had|ended|expired"
    r"|at the time|[Tt]erm of|[Tt]enure of)\b|Deputy"
    r"|(?<!has )(?<!been )(?<!is )\b(?:headed|led|ran|directed|stood)\b(?! by)"
    r"|Former"
)
ENDED = re.compile(
    r"\b(?:until|till|to|left office|stepped down|ended|through|gave up)\s(?:on |in |with )?"
    r"(?:the year |the (?:end|beginning|start) of (?:the year )?|early (?:in )?|late (?:in )?)?$"
)
NEXT_ONE = re.compile(
    r"\b(?:next|incoming|future|designate|(?:appoint|elect|nominat|approv|confirm|select)(?:ed|s|ing|ment"
    r"|ion)|named|chosen)\b|-elect\b"
)
"""One who is given an office that he may take up later."""
NEAR, SLACK = 70, 31
"""Characters between an office and its holder; days about a change in office within which nobody is contradicted."""


def served(claim: Asserted, person: Mention, row: Row, held: list[Row], match: re.Match[str]) -> Iterator[Finding]:
    """One who held the office: since when, until when, of which state, after whom - else whether on that day."""
    record = row["office_id"]
    told = [*_times_told(claim, person, row, held, match), *_told_by_the_year(claim, row)]
    yield from told
    if told:
        yield Finding("offices", record, "person_id", person.entity_id, True, row["person_id"])
    yield from of_nation(claim, person, row)
    if FIRST.search(claim.words) or FIRST_HEAD.search(claim.words):
        yield from _first(claim, person, row, held)
        return
    day = claim.date
    other = _other_then(claim, held, match) if not row["start_date"] else None
    if other:
        yield Finding("offices", other["office_id"], "person_id", person.entity_id, False, other["person_id"])
        return
    if not told and day and row["start_date"] > str(day) and NEXT_ONE.search(claim.words):
        yield from _next_one(person, held, day)
        return
    if not told and (
        day is None
        or not row["start_date"]
        or any(_holds(each, day) for each in held if each["person_id"] == person.entity_id)
    ):
        yield Finding("offices", record, "person_id", person.entity_id, True, row["person_id"])
    elif not told:
        yield from never(claim, person, held, match, row)


def _times_told(claim: Asserted, person: Mention, row: Row, held: list[Row], match: re.Match[str]) -> Iterator[Finding]:
    """Each time at which somebody is said to have come into an office, left it or held it."""
    record = row["office_id"]
    for time in claim.times:
        before = claim.words[: time.start]
        if _is_of_another(claim, person, match, time):
            continue
        field = "end_date" if ENDED.search(before) else "start_date" if _begins(claim, time) else None
        if field == "start_date" and not is_coming(claim, person, match, time):
            continue
        edtf = time.edtf.removesuffix("/..").removeprefix("../")
        narrow = _narrowed(before, edtf)
        if field != "end_date" and APPOINTED.search(claim.words) and _is_year_before(row, edtf):
            continue
        if "/" in edtf and row["start_date"] and STRETCH.search(claim.words[: time.end]):
            low, high = days_of(edtf)
            yield _dated(record, "start_date", str(low.year), row["start_date"])
            if row["end_date"]:
                yield _dated(record, "end_date", str(high.year), row["end_date"])
        elif field and row[field] and _is_short(narrow):
            yield _dated(record, field, narrow, row[field])
        elif not field and row["start_date"] and IN_OFFICE_IN.search(before) and _is_short(edtf):
            yield _at(claim, held, row, edtf)


def _told_by_the_year(claim: Asserted, row: Row) -> Iterator[Finding]:
    """A beginning told by the year that is running, or by a feast."""
    turn, feast = THIS_YEAR.search(claim.words), SINCE_A_FEAST.search(claim.words)
    if claim.times or not row["start_date"]:
        return
    if turn and claim.date and claim.date.month < LATE:
        yield _dated(row["office_id"], "start_date", _narrowed(turn[0], str(claim.date.year)), row["start_date"])
    if feast:
        yield _dated(row["office_id"], "start_date", feast["year"], row["start_date"])


def _is_year_before(row: Row, edtf: str) -> bool:
    """Whether a time lies in the year before a term began, in which its holder was appointed."""
    start, last = row["start_date"], days_of(edtf)[1]
    return bool(start) and "/" not in edtf and 0 < (dt.date.fromisoformat(start) - last).days <= SPAN


def _at(claim: Asserted, held: list[Row], row: Row, edtf: str) -> Finding:
    """`The Secretary-General in 2011 was ...`: whether one of somebody's terms was running then."""
    own = [each for each in held if each["person_id"] == row["person_id"] and each["start_date"]]
    low, high = days_of(edtf)
    runs = [each for each in own if each["start_date"] <= str(high) and str(low) < (each["end_date"] or "9")]
    known = (runs or own)[-1]
    return Finding("offices", known["office_id"], "start_date", edtf, bool(runs), known["start_date"])


def _narrowed(before: str, edtf: str) -> str:
    """The part of a year that is meant: `at the beginning of 2016`, `until the end of 2012`."""
    if len(edtf) != len("2001"):
        return edtf
    if AT_FIRST.search(before):
        return f"{edtf}-01-01/{edtf}-02-28"
    return f"{edtf}-12-01/{edtf}-12-31" if AT_LAST.search(before) else edtf


def _is_short(edtf: str) -> bool:
    """Whether a time is no stretch, or one of weeks."""
    low, high = days_of(edtf)
    return "/" not in edtf or (high - low).days <= SLACK_OF_PART


def _other_then(claim: Asserted, held: list[Row], match: re.Match[str]) -> Row | None:
    """Who held an office by the records on the day for which it is told of one whose term has no dates there."""
    begun = [days_of(t.edtf.removesuffix("/.."))[1] for t in claim.times if _begins(claim, t)]
    if not begun and (claim.times or PAST.search(claim.words[max(0, match.start() - 60) : match.end() + 30])):
        return None
    day = str(begun[0] if begun else claim.date)
    return next((row for row in held if row["start_date"] and row["start_date"] < day < (row["end_date"] or "9")), None)


def _next_one(person: Mention, held: list[Row], day: dt.date) -> Iterator[Finding]:
    """One appointed to an office that another still holds: the first whose term begins behind the document's day."""
    coming = next((row for row in held if row["start_date"] > str(day)), None)
    if coming:
        agrees = coming["person_id"] == person.entity_id
        yield Finding("offices", coming["office_id"], "person_id", person.entity_id, agrees, coming["person_id"])


def _first(claim: Asserted, person: Mention, row: Row, held: list[Row]) -> Iterator[Finding]:
    """The first of those who held the office, or the title that is told."""
    first = FIRST.search(claim.words)
    title = "Executive Secretary" if first and first["title"].lower().startswith("executive") else row["office"]
    named = [each for each in held if each["start_date"] and (first is None or each["office"] == title)]
    if named:
        agrees = named[0]["person_id"] == person.entity_id
        yield Finding("offices", named[0]["office_id"], "person_id", person.entity_id, agrees, named[0]["person_id"])


def _is_of_another(claim: Asserted, person: Mention, match: re.Match[str], time: Time) -> bool:
    """Whether somebody else is named between an office with its holder and a time behind them."""
    last = max(person.end, match.end())
    return any(
        last <= other.start < time.start and WHO.match(claim.words, other.end) for other in claim.of_type("person")
    )


def _begins(claim: Asserted, time: Time) -> bool:
    """Whether a time is that at which somebody came into office: by its own word or by the verb beside it."""
    if claim.words[time.start :].lower().startswith(("from ", "since ")) or _began(claim.words[: time.start], time):
        return True
    return len(claim.times) == 1 and TOOK.search(claim.words, time.end) is not None


def _began(before: str, time: Time) -> bool:
    began = list(BEGAN.finditer(before))
    return bool(began) and len(before) - began[-1].end() < 110 and not re.search(r"[;]", before[began[-1].end() :])


def _dated(record: str, field: str, edtf: str, recorded: str) -> Finding:
    day = dt.date.fromisoformat(recorded)
    slack = (
        (-1, 0, 1) if len(edtf) >= len("2001-01-01") and "/.." not in edtf else (-1, 0) if field == "end_date" else (0,)
    )
    about = [day + dt.timedelta(days=n) for n in slack]
    return Finding("offices", record, field, edtf, any(meets(edtf, each) for each in about), recorded)


def never(
    claim: Asserted, person: Mention, held: list[Row], match: re.Match[str], own: Row | None = None
) -> Iterator[Finding]:
    """One who did not hold the office on the document's day: wrong where it is said of that day."""
    around = claim.words[max(0, match.start() - 60) : match.end() + 30]
    elsewhen = claim.date and any(abs((days_of(time.edtf)[0] - claim.date).days) > NEAR for time in claim.times)
    if claim.date is None or (own and (elsewhen or PAST.search(around))):
        if own:
            yield Finding("offices", own["office_id"], "person_id", person.entity_id, True, own["person_id"])
        return
    day = claim.date
    told = [time for time in claim.times if "/" not in time.edtf and _began(claim.words[: time.start], time)]
    if told and own is None:
        day = days_of(told[0].edtf)[0] + dt.timedelta(days=SLACK + 1)
    elif NEXT_ONE.search(around):
        yield from _next_one(person, held, day)
        return
    elif elsewhen or PAST.search(around):
        return
    holders = [row for row in held if row["start_date"] and _holds(row, day)]
    if len(holders) == 1 or (holders and all(row["person_id"] != person.entity_id for row in holders)):
        row = holders[-1]
        yield Finding("offices", row["office_id"], "person_id", person.entity_id, False, row["person_id"])


def _holds(row: Row, day: dt.date) -> bool:
    slack = dt.timedelta(days=SLACK)
    begins = dt.date.fromisoformat(row["start_date"]) if row["start_date"] else dt.date.min + slack
    ends = dt.date.fromisoformat(row["end_date"]) if row["end_date"] else dt.date.max - slack
    return begins - slack <= day <= ends + slack
