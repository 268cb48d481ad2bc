"""What a claim says of a meeting of leaders, set beside all meetings there were.

The table of meetings is complete. A clause that speaks of one gives facts about it - town, day, number, format, host -
and a meeting that has them all confirms the clause. Where none has, the clause is wrong, and the meeting that differs
from it in one fact alone shows in which.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from .daysof import days_of, meets
from .facets import Regions, clause, closed, one_time, within, words_of
from .findings import Asserted, Finding
from .mainline import main_clause
from .meeting_facts import Fact, facts_of, recorded
from .meeting_words import (
    ABOUT_IT,
    ASSEMBLED,
    BARE,
    BESIDE,
    BOTH,
    COUNCIL,
    FIRST_SINCE,
    FUTURE,
    LEADERS,
    MEETING,
    MET,
    NEVER,
    OF_IT,
    OTHERS,
    PREVIOUS,
    RAN,
    RECEIVED,
    SIDELINES,
    SO_MANY,
    SUMMIT,
    WEAK,
)
from .reading_attendance import attended_for_years, came, gathered, led, listed, presided, sent
from .reading_people import present
from .world import Meeting

OUTLINED = 3
"""Facts that make an entry of an outline (`29 May 2003: at the third summit, in Moscow, ...`) one about the meeting."""
FOUNDED = dt.date(2001, 6, 14)
MANY = 11
"""More leaders than there were members came as guests and observers as well."""
AHEAD, NEAR, AWAY = 4, 45, 500
MONTH = 31
HELD = re.compile(rf"\b(?:was|were) (?:\w+ )?held\b|\b(?:{RAN})\b|\b[Ss]ummit of (?:\d|[A-Z][a-z]+ \d)")
CAME_TOGETHER = re.compile(rf"\b(?:{ASSEMBLED})\b")
UNSURE = 1.5
"""How much a day without its year, which may be of another year, tells against a meeting of that other year."""


def meetings(claim: Asserted) -> Iterator[Finding]:
    """Town, days, number, format and host of the meeting that a clause is about, and who came to it."""
    yield from attended_for_years(claim)
    yield from _first_since(claim)
    spoken = _spoken_of(claim)
    if spoken is None:
        yield from gathered(claim)
        return
    regions, series = spoken
    only = _pointed_at(claim, series)
    possible = [m for m in claim.world.meetings if m.body in series and (m == only or only is None)]
    known = [meeting for meeting in possible if _is_known(claim, meeting)]
    facts = list(facts_of(claim, regions, known))
    chosen = _chosen(claim, known, facts, only is not None)
    is_unfit = (chosen is None or chosen[2]) and len(known) < len(possible)
    if is_unfit and _is_later_one(claim, regions, [m for m in possible if m not in known]):
        return
    if chosen is None:
        named = {mention.entity_id for mention in claim.of_type("summit")}
        meeting = next((each for each in known if not facts and {each.summit_id} == named), None)
        yield from _there(claim, meeting) if meeting else ()
        return
    meeting, agree, differ = chosen
    if differ and (_is_weak(claim) or _is_of_another_time(claim, meeting, facts)):
        return
    said = main_clause(claim.words)
    is_told = ABOUT_IT.search(said) or RECEIVED.search(said) or (WEAK.search(claim.words) and len(agree) >= OUTLINED)
    is_main = bool(is_told) and not differ and not BESIDE.search(claim.words)
    for fact in agree:
        yield Finding(
            "summits", meeting.summit_id, fact.field, fact.value, True, recorded(claim, meeting, fact.field), is_main
        )
    for fact in differ:
        yield Finding("summits", meeting.summit_id, fact.field, fact.value, False, recorded(claim, meeting, fact.field))
    if not differ and agree:
        yield from _heads(claim, meeting)
        yield from _there(claim, meeting)


def _is_known(claim: Asserted, meeting: Meeting) -> bool:
    """Whether a meeting may be told of: held by the document's day, or in its year where that alone is known."""
    if claim.date is None or FUTURE.search(claim.words) or (meeting.start - claim.date).days <= AHEAD:
        return True
    year, month, first = claim.date.year, claim.date.month, claim.date.day
    is_of_span = first == 1 and meeting.start.year == year and month in (1, meeting.start.month)
    return is_of_span and meeting.summit_id in {mention.entity_id for mention in claim.of_type("summit")}


def _is_later_one(claim: Asserted, regions: Regions, later: list[Meeting]) -> bool:
    """Whether all facts fit a meeting held behind the document's day: that one is meant."""
    facts = list(facts_of(claim, regions, later))
    return len(facts) > 1 and any(all(fact.held[m.summit_id] for fact in facts) for m in later)


def _pointed_at(claim: Asserted, series: tuple[str, ...]) -> Meeting | None:
    """The one meeting that `the session`, `it was the 22nd summit` or `the previous meeting` can mean."""
    here = claim.occasion
    if here is None:
        return None
    before = [m for m in claim.world.meetings if m.body == here.body and m.start < here.start]
    if PREVIOUS.search(claim.words):
        return before[-1] if before else None
    is_it = BARE.match(claim.words) and not FUTURE.search(claim.words)
    return here if is_it and here.body in series else None


def _first_since(claim: Asserted) -> Iterator[Finding]:
    """`the first summit since the enlargement`: the one of those days, if a state became a member at the one before."""
    if claim.date is None or not FIRST_SINCE.search(claim.words):
        return
    held = [m for m in claim.world.meetings if m.body == "chs" and (m.start - claim.date).days <= AHEAD]
    if len(held) < 2 or (claim.date - held[-1].end).days > NEAR:
        return
    grown = any(s.status == "member" and held[-2].start <= s.start < held[-1].start for s in claim.world.spells)
    yield Finding("summits", held[-1].summit_id, "start_date", f"../{claim.date}", grown or None, str(held[-1].start))


def _there(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """Who came to a meeting, and who led a delegation."""
    found = [
        *present(claim, meeting),
        *listed(claim, meeting),
        *came(claim, meeting),
        *led(claim, meeting),
        *sent(claim, meeting),
    ]
    yield from (replace(each, main=True) for each in (*found, *presided(claim, meeting)))


def _spoken_of(claim: Asserted) -> tuple[Regions, tuple[str, ...]] | None:
    """The clause that speaks of one meeting, and which bodies' meetings it may be."""
    if NEVER.search(claim.words):
        return None
    named = claim.of_type("summit")
    anchor = named[0].start if named else None
    if anchor is None:
        match = MEETING.search(claim.words) or LEADERS.search(claim.words)
        if match is None and _is_told_of_one(claim):
            match = OF_IT.search(claim.words)
        match = match or WEAK.search(claim.words) or (BARE.search(claim.words) if claim.occasion else None)
        if match is None or _is_of_two(claim, match):
            return None
        anchor = match.start()
    regions = clause(claim, anchor)
    words = words_of(claim, regions)
    if OTHERS.search(SIDELINES.sub("", words) if named else words):
        return None
    patterns = MEETING, MET, OF_IT, WEAK, *((BARE,) if claim.occasion else ())
    if not named and not any(pattern.search(words) for pattern in patterns):
        return None
    return regions, _series(claim, regions, anchor, words) + _forerunner(claim, regions)


def _is_told_of_one(claim: Asserted) -> bool:
    """Whether the sentence that a claim is a part of speaks of a meeting of leaders."""
    is_named = any(each in claim.world.meeting_of for each in claim.around)
    return is_named or bool(MEETING.search(claim.sentence) or LEADERS.search(claim.sentence))


def _is_of_two(claim: Asserted, match: re.Match[str]) -> bool:
    """`the presidents of Turkey and Uzbekistan met`: talks between two, of whom no more is said."""
    told = [state for state in claim.of_type("state") if match.start() <= state.start < match.end()]
    return len({state.entity_id for state in told}) in (1, 2) and bool(TALKED.search(match[0]))


TALKED = re.compile(r"\bof\b.*\b(?:met|meet|gather)")


def _forerunner(claim: Asserted, regions: Regions) -> tuple[str, ...]:
    """The Shanghai Five, where a clause tells of a time before the organisation."""
    edtf = one_time(closed(claim, regions))
    return ("s5",) if edtf and days_of(edtf)[1] < FOUNDED else ()


def _heads(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """`six heads of state met`: as many as there were members then."""
    match = SO_MANY.search(claim.words)
    told = [each for each in claim.quantities if match and match.start() <= each.start < match.end()]
    count = sum(each.status == "member" and each.holds(meeting.end) for each in claim.world.spells)
    if len(told) == 1 and count:
        value, is_whole = f"{told[0].value:g}", told[0].value == count
        agrees = is_whole or (False if told[0].value < MANY or "member" in claim.words else None)
        yield Finding("member_states", "member", "count", value, agrees, str(count), False)


def _is_weak(claim: Asserted) -> bool:
    """Whether leaders are said to meet without a word of whose they are: right where all agrees, else not this."""
    told = claim.of_type("summit") or MEETING.search(claim.words) or LEADERS.search(claim.words) or _pointed(claim)
    return not told and WEAK.search(claim.words) is not None


def _pointed(claim: Asserted) -> bool:
    return claim.occasion is not None and BARE.search(claim.words) is not None


def _series(claim: Asserted, regions: Regions, anchor: int, words: str) -> tuple[str, ...]:
    """Which bodies' meetings a clause may be about: by the council that it names, else by the meeting."""
    named = claim.of_type("summit")
    council = COUNCIL.search(words) or COUNCIL.search(claim.sentence)
    if named and council and not (council["chs"] or BOTH.search(words)):
        council = _council(claim, regions, anchor)
    if council and council["chg"]:
        return ("chs", "chg") if BOTH.search(words) else ("chg",)
    if re.search(r"Shanghai Five|Shanghai Forum", words):
        return ("s5",)
    if named:
        return tuple({m.entity_id.split("-")[0] for m in named} | ({"chs"} if council else set()))
    if claim.occasion and not council and BARE.search(words):
        return (claim.occasion.body,)
    return ("chs",)


def _council(claim: Asserted, regions: Regions, anchor: int) -> re.Match[str] | None:
    """The council in the description of a meeting or right before it; not one that speaks of another's summit."""
    summits = [m for m in claim.of_type("summit") if m.start == anchor]
    if not summits:
        return None
    end = max(summits[0].end, anchor)
    inside = COUNCIL.search(claim.words, anchor, end) or COUNCIL.match(claim.words, end + 1)
    before = [each for each in COUNCIL.finditer(claim.words, 0, anchor) if within(regions, each.start())]
    if inside or not before or before[-1]["chs"]:
        return inside or (before[-1] if before else None)
    return None if SUMMIT.search(claim.words, anchor, summits[0].end) else before[-1]


def _chosen(
    claim: Asserted, known: list[Meeting], facts: list[Fact], is_pointed_at: bool
) -> tuple[Meeting, list[Fact], list[Fact]] | None:
    """The meeting meant, the facts that it has and those that it has not: none, or one beside others that it has."""
    day = _day(claim)
    named = {mention.entity_id for mention in claim.of_type("summit")}
    scored = []
    for meeting in known:
        agree = [fact for fact in facts if fact.held[meeting.summit_id]]
        differ = [fact for fact in facts if fact.held[meeting.summit_id] is False]
        is_far = any(_is_far(meeting, fact) for fact in differ) and all(fact.field == "city" for fact in agree)
        away = (is_far, meeting.summit_id not in named, abs((meeting.start - day).days) if day else 0)
        weight = len(differ) + UNSURE * _is_of_another_year(facts, meeting) - len(agree)
        scored.append((weight, away, meeting, agree, differ))
    if not scored:
        return None
    _, away, meeting, agree, differ = min(scored, key=lambda each: each[:2])
    missing = len(differ)
    if not missing:
        return (meeting, agree, []) if agree else None
    if away[0]:
        return None
    if missing and differ[0].field == "city" and meeting.format == "virtual" and len(agree) < 2:
        return None
    if missing == 1 and (agree or is_pointed_at):
        return meeting, agree, differ
    if missing == 1 and away[-1] <= NEAR and not claim.times:
        return meeting, agree, differ
    if missing == 1 and named <= {meeting.summit_id} and _is_same_year(claim, meeting, differ[0]):
        return meeting, agree, differ
    return None


def _is_of_another_time(claim: Asserted, meeting: Meeting, facts: list[Fact]) -> bool:
    """Whether the only times of a claim stand in another clause and are not of the meeting's year."""
    years = {time.edtf[:4] for time in claim.times if time.edtf[:4].isdigit()}
    return bool(years) and str(meeting.start.year) not in years and all(f.field != "start_date" for f in facts)


def _is_far(meeting: Meeting, fact: Fact) -> bool:
    """Whether a time is years from a meeting that only its town points at: other gatherings are held there as well."""
    return fact.field == "start_date" and abs((days_of(fact.value)[0] - meeting.start).days) > AWAY


def _is_same_year(claim: Asserted, meeting: Meeting, fact: Fact) -> bool:
    """Whether a summit, of which there is one a year, is said to have been held on other days of its year."""
    if (
        fact.field != "start_date"
        or meeting.body == "s5"
        or not (SUMMIT.search(claim.words) or COUNCIL.search(claim.words))
        or OTHERS.search(claim.words)
        or not (HELD.search(claim.words) or (not claim.of_type("summit") and CAME_TOGETHER.search(claim.words)))
    ):
        return False
    low, high = days_of(fact.value)
    return low.year == high.year == meeting.start.year and (high - low).days < MONTH


def _is_of_another_year(facts: list[Fact], meeting: Meeting) -> bool:
    """Whether a day that is told without its year may be that of a meeting, though it was read as of a later year."""
    return any(
        fact.field == "start_date"
        and fact.held[meeting.summit_id] is None
        and not meets(fact.value, meeting.start, meeting.end)
        for fact in facts
    )


def _day(claim: Asserted) -> dt.date | None:
    told = claim.days()
    return days_of(told[0].edtf)[0] if len(told) == 1 else claim.date
