"""The times for which states hold the chair, and which of them a claim can mean."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from .chair_words import CHAIR
from .daysof import days_of
from .facets import closed, one_time
from .findings import Asserted
from .stretches import Regions, within
from .town_places import same_town, towns
from .world import Meeting

SEASON = re.compile(r"\b(20\d\d)(?:\s?[-–/]\s?| and (?:in )?)(?:20)?(\d\d)\b(?!-)")
NEAR, SLACK, MONTH = 45, 3, 31
"""Days within which a handing over without a date lies by the document, days about a date that is given, and days of a
time so short that a handing over told of it was then or not at all."""
OWN = 400
"""Days about a wrong date within which a state's term is the one meant."""
NOW = re.compile(r"\b(?:has|have|is|are|now|currently|today|takes?|assumes|passes|goes|hands?|holds?|chairs)\b")
JOINED = re.compile(
    r"\b(?:admitted|joined|became (?:a )?(?:full )?member|acceded|accession|entered|taken in|welcomed)\b"
)
FOR_A_YEAR = re.compile(r"\bfor (?:the |a )?(?:coming|next|following|ensuing) (?:year|period|term)\b")
"""How long a chair that is handed over will be held."""
AT_FIRST = re.compile(r"(?:After|At|Since|Following|With|On|In)\b")
SINCE = re.compile(
    r"\b(?:[Cc]hair\w*|[Pp]residency|helm)(?: (?:of|in) [^.;,]{3,40}?)?,? (?:already |ever )?since [\w ,]{4,24}$"
)
"""A chair, and since when it is held."""
SINCE_MEETING = re.compile(
    r"\b(?:since|from) (?:the |its |their |last )?(?:end of the |close of the )?(?:[\w'’-]+ ){0,6}?"
    r"(?:summit|meeting|session|gathering)\b[^,;]{0,30}"
)
"""A meeting since which a chair is held: `since the Tashkent summit of 2010`."""
AGO = re.compile(r"\b(?:earlier|ago|later)\b")
"""Words of a time that is reckoned from another."""
FOR = re.compile(r"\bfor (?:the year )?$")


@dataclass(frozen=True, slots=True)
class Term:
    """A state's time in the chair, half-open."""

    chair_id: str
    state_id: str
    start: dt.date
    end: dt.date

    def overlaps(self, low: dt.date, high: dt.date) -> bool:
        """Whether a part of it lies between two days."""
        return self.start <= high and low < self.end


def terms_of(claim: Asserted, body: str) -> list[Term]:
    """All times in the chair of a council, oldest first."""
    found = [
        Term(
            row["chair_id"],
            row["state_id"],
            dt.date.fromisoformat(row["start_date"]),
            dt.date.fromisoformat(row["end_date"]) if row["end_date"] else dt.date.max,
        )
        for row in claim.world.table("chairs")
        if row["body"] == body and row["start_date"]
    ]
    return sorted(found, key=lambda term: term.start)


def wanted(claim: Asserted, regions: Regions, terms: list[Term], takes: bool, is_next: bool, ends: bool) -> list[Term]:
    """The terms that may be meant, by the days that are given or the document's."""
    season = SEASON.search(claim.words)
    if season and int(season[2]) == (int(season[1]) + 1) % 100:
        year = int(season[1])
        return [term for term in terms if term.start.year == year and term.end > dt.date(year + 1, 1, 31)]
    since = SINCE_MEETING.search(claim.words)
    begun_then = _begun_at(claim, ((since.start(), since.end()),), terms) if since else None
    if begun_then:
        return begun_then
    span = None if takes and FOR_A_YEAR.search(claim.words) else told_span(claim, regions)
    if span:
        low, high = span
        slack = dt.timedelta(days=SLACK)
        begun = [term for term in terms if low - slack <= term.start <= high + slack]
        if is_open(claim, regions) or (takes and begun):
            return begun
        if ends:
            return [term for term in terms if term.end != dt.date.max and low - slack <= term.end <= high + slack]
        if takes and (high - low).days <= MONTH and not begun and not AGO.search(claim.words):
            return []
        if not takes or (high - low).days < SLACK:
            return [] if takes else [term for term in terms if term.overlaps(low - slack, high + slack)]
    handed = _handed_at(claim, regions, terms) if takes else None
    if handed is not None:
        return handed
    if claim.date is None or (claim.times and not takes):
        return []
    return _about_now(claim, terms, takes, is_next, ends)


def _about_now(claim: Asserted, terms: list[Term], takes: bool, is_next: bool, ends: bool) -> list[Term]:
    """The terms about the document's day, where a claim gives no day of its own."""
    day = claim.date
    assert day is not None
    if is_next and not takes:
        return [term for term in terms if (term.start - day).days > -31][:1]
    begun = [term for term in terms if abs((term.start - day).days) <= NEAR]
    if takes:
        return begun + [term for term in terms if term.overlaps(day, day) and term not in begun]
    if ends:
        return [term for term in terms if term.end != dt.date.max and abs((term.end - day).days) < 60]
    reach = dt.timedelta(days=NEAR)
    around = [term for term in terms if term.overlaps(day - reach, day + reach)]
    return sorted(around, key=lambda term: not term.overlaps(day, day))


BESIDE = 40
"""Characters between a chair and the time that is its own."""


def told_span(claim: Asserted, regions: Regions) -> tuple[dt.date, dt.date] | None:
    """First and last day of the time that is told: a closed one, or the day from which on."""
    edtf = (
        _of_the_chair(claim, regions)
        or one_time(closed(claim, regions))
        or _beside_it(claim, regions)
        or next(
            (t.edtf.removesuffix("/..") for t in claim.times if t.edtf.endswith("/..") and within(regions, t.start)),
            None,
        )
    )
    year = next(
        (t.edtf for t in claim.times if len(t.edtf) == len("2021") and FOR.search(claim.words[: t.start])), None
    )
    edtf = edtf or year
    return days_of(edtf) if edtf else _of_the_joining(claim)


def _beside_it(claim: Asserted, regions: Regions) -> str | None:
    """Of several times that lie apart, the one close to the word for the chair: `in June 2006 received the chair`."""
    chair, times = CHAIR.search(claim.words), closed(claim, regions)
    if chair is None or len(times) < 2:
        return None
    near = sorted((max(time.start - chair.end(), chair.start() - time.end), time.edtf) for time in times)
    return near[0][1] if near[0][0] <= BESIDE < near[1][0] else None


def _of_the_chair(claim: Asserted, regions: Regions) -> str | None:
    """The day from which on a chair is held, right behind the word for it: `in the chair since June 2010`."""
    return next(
        (
            time.edtf.removesuffix("/..")
            for time in claim.times
            if time.edtf.endswith("/..") and within(regions, time.start) and SINCE.search(claim.words[: time.end])
        ),
        None,
    )


def is_open(claim: Asserted, regions: Regions) -> bool:
    """Whether the time is told as one that lasts: `since October 2023`; one told to the day or month goes before it."""
    if _of_the_chair(claim, regions) is None and one_time(closed(claim, regions)):
        return False
    return any(t.edtf.endswith("/..") and within(regions, t.start) for t in claim.times)


def _of_the_joining(claim: Asserted) -> tuple[dt.date, dt.date] | None:
    """`was admitted while India held the chair`: the eve of the day on which that state became a member."""
    match = JOINED.search(claim.words)
    state = claim.before(match.start(), "state") if match else None
    spell = next(
        (each for each in claim.world.spells if state and each.state_id == state.entity_id and each.status == "member"),
        None,
    )
    if claim.times or spell is None or not re.search(r"\b(?:while|when|under|during)\b", claim.words):
        return None
    eve = spell.start - dt.timedelta(days=SLACK + 1)
    return eve, eve


def _handed_at(claim: Asserted, regions: Regions, terms: list[Term]) -> list[Term] | None:
    """The terms that began at a meeting which is named, or in a town; None where neither is told."""
    whole = ((0, len(claim.words)),)
    is_first = len(claim.of_type("summit")) == 1 and AT_FIRST.match(claim.words)
    at = whole if is_first else regions
    is_told = any(within(at, s.start) for s in claim.of_type("summit")) or towns(claim, at)
    return _begun_at(claim, at, terms) if is_told else None


def _begun_at(claim: Asserted, regions: Regions, terms: list[Term]) -> list[Term] | None:
    """The terms that began at a meeting told in some stretches by its name, its town or its time alone.

    A meeting of another council than that whose terms are given stands for its town.
    """
    body = terms[0].chair_id[:3] if terms else ""
    named = [claim.world.meeting_of.get(s.entity_id) for s in claim.of_type("summit") if within(regions, s.start)]
    held = [meeting for meeting in named if meeting and meeting.body == body]
    if not held:
        places = {town.name for town in towns(claim, regions)} | {meeting.city for meeting in named if meeting}
        there = [m for m in claim.world.meetings if m.body == body]
        there = [m for m in there if any(same_town(m.city, each) for each in places)] if places else there
        then = _of_time(claim, regions, there)
        held = then or (there if places else [])
    if not held:
        return None
    slack = dt.timedelta(days=SLACK)
    return [term for term in terms if any(m.start - slack <= term.start <= m.end + slack for m in held)]


def _of_time(claim: Asserted, regions: Regions, held: list[Meeting]) -> list[Meeting]:
    """Those of some meetings that were held at the time told beside."""
    times = [t.edtf.removesuffix("/..") for t in claim.times if within(regions, t.start)]
    spans = [days_of(edtf) for edtf in times if not edtf.startswith("..")]
    return [m for m in held if any(low <= m.end and m.start <= high for low, high in spans)]
