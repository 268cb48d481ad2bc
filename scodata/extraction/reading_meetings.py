"""What a claim says of a meeting of leaders, set beside all meetings there were.

The table of meetings is complete. A clause that speaks of one gives facts about it - town, day, number, format, host -
and a meeting that has them all confirms the clause. Where none has, the clause is wrong, and the meeting that differs
from it in one fact alone shows in which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .findings import Asserted, Finding
from .mainline import OPENING_CLAUSE, main_clause
from .meant import WHOSE
from .meeting_choice import chosen
from .meeting_clause import spoken_of
from .meeting_contrast import without_contrast
from .meeting_facts import Fact, facts_of, recorded
from .meeting_forms import formats
from .meeting_words import (
    ABOUT_IT,
    BARE,
    BESIDE,
    FIRST_SINCE,
    FUTURE,
    LEADERS,
    MEETING,
    OTHERS,
    PREVIOUS,
    RECEIVED,
    SO_MANY,
    WEAK,
)
from .reading_attendance import attended_for_years, came, gathered, led, listed, presided, sent
from .reading_people import present
from .stretches import Regions, within
from .town_places import same_town, towns
from .world import Meeting

OUTLINED = 3
"""Facts that make an entry of an outline (`29 May 2003: at the third summit, in Moscow, ...`) one about the meeting."""
MANY = 11
"""More leaders than there were members came as guests and observers as well."""
AHEAD, NEAR = 4, 45
ONE_OF_MANY = re.compile(
    r"\b(?:[Aa]|[Aa]n|[Aa]nother|[Tt]heir (?:last|first|previous|next)) (?:[\w-]+ ){0,2}(?:summit|meeting)\b"
)
A = re.compile(r"\b[Aa]n? (?:SCO |earlier |previous |later )?$")
"""Before the town of a summit that is one of several there: `at a Bishkek summit`."""
THEY_MET = re.compile(
    r"\b(?:although|though|while|but|and) (?:the|its|their) (?:presidents|leaders|heads of (?:state|government)"
    r"|premiers|prime ministers|meeting|session|summit|gathering) (?:itself )?"
    r"(?:met|came together|gathered|assembled|convened|was held|took place) in [A-Z][\w'-]+"
    r"(?: [A-Z][\w'-]+)?(?=[.,;]|$)"
)
"""A clause that goes on about the meeting told before it."""
A_YEAR_BEFORE = re.compile(r"\bhaving met (?P<form>[^,;.]{3,40}) (?:a|the|one) year (?:earlier|before|previously)\b")
WHO_CAME = re.compile(
    r"\b[Aa]mong (?:the |its |their )?(?:\w+ )?(?:guests|participants|those)\b|\b[Gg]uests? (?:at|of|to)\b"
    r"|\brepresentative\b"
)
"""Somebody who came is told, not that it was held."""
BEFORE_2001 = re.compile(r"\b199\d\b")
"""When there were five of them."""
MEANT_FOR = re.compile(r"\b(?:for|until|till|to|by|through) (?:the )?$")
"""Before a time to come for which something was decided: `approved the budget for the next year`."""
COUNTING = re.compile(r"(?:Count|Reckon)(?:ing|ed) from [^,;]{3,60}, ")
"""From which on meetings are counted."""


def meetings(claim: Asserted) -> Iterator[Finding]:
    """Town, days, number, format and host of the meeting that a clause is about, and who came to it."""
    claim = without_contrast(claim)
    yield from attended_for_years(claim)
    yield from _first_since(claim)
    spoken = spoken_of(claim)
    if spoken is None:
        yield from gathered(claim)
        return
    regions, series = spoken
    only = _pointed_at(claim, series)
    possible = [m for m in claim.world.meetings if m.body in series and (m == only or only is None)]
    known = [meeting for meeting in possible if _is_known(claim, meeting)]
    facts = list(facts_of(claim, regions, known))
    choice = chosen(claim, known, facts, only is not None)
    is_unfit = (choice is None or choice[2]) and len(known) < len(possible)
    if is_unfit and _is_later_one(claim, regions, [m for m in possible if m not in known]):
        return
    if choice is None:
        named = {mention.entity_id for mention in claim.of_type("summit")}
        meeting = next((each for each in known if not facts and {each.summit_id} == named), None)
        yield from _there(claim, meeting) if meeting else ()
        return
    meeting, agree, differ = choice
    differ = [fact for fact in differ if not (_is_a_first(fact) and len(agree) > 1)]
    is_weak = _is_weak(claim) and not (agree and len(differ) == 1 and WHOSE.search(claim.words))
    if differ and (is_weak or _is_of_another_time(claim, meeting, facts) or _is_some_summit(claim, differ)):
        return
    is_aside = _is_aside(claim, regions)
    is_main = not choice[2] and not is_aside and _is_told(claim, len(agree))
    for fact in (*agree, *differ):
        known_value = recorded(claim, meeting, fact.field)
        is_right = fact in agree
        yield Finding(
            "summits", meeting.summit_id, fact.field, fact.value, is_right, known_value, is_main or not is_right
        )
    if not differ and agree and not is_aside:
        yield from _told_beside(claim, meeting, regions)
        yield from _heads(claim, meeting)
        yield from _there(claim, meeting)


def _is_told(claim: Asserted, agree: int) -> bool:
    """Whether the main clause tells that a meeting was held; who came is settled by the records of delegations."""
    said = main_clause(claim.words)
    is_told = ABOUT_IT.search(said) or RECEIVED.search(said) or (WEAK.search(claim.words) and agree >= OUTLINED)
    return bool(is_told) and not (BESIDE.search(claim.words) or WHO_CAME.search(said))


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


def _is_aside(claim: Asserted, regions: Regions) -> bool:
    """`While in Astana for the SCO summit, he took part in a trilateral one`: whether another gathering is told."""
    opening = OPENING_CLAUSE.match(claim.words)
    is_before = opening is not None and regions[-1][1] <= opening.end()
    return opening is not None and is_before and OTHERS.search(claim.words, opening.end()) is not None


def _is_a_first(fact: Fact) -> bool:
    """`the first`, told of a meeting that all else shows to be a later one: the first of some kind, or the founding."""
    return (fact.field, fact.value) in (("ordinal", "1"), ("start_date", "2001"))


def _is_some_summit(claim: Asserted, differ: list[Fact]) -> bool:
    """`had come to a summit in New Delhi`: one of many, in another town, with no word of whose it was."""
    is_elsewhere = any(fact.field == "city" for fact in differ)
    is_one = ONE_OF_MANY.search(claim.words) and not WHOSE.search(claim.sentence or claim.words)
    is_named = any(A.search(claim.words[: each.start]) for each in claim.of_type("summit"))
    return is_elsewhere and bool(is_one or is_named)


def _told_beside(claim: Asserted, meeting: Meeting, regions: Regions) -> Iterator[Finding]:
    """The town of a meeting told in another clause of its sentence, and the form of the one before it."""
    for match in THEY_MET.finditer(claim.words):
        for town in towns(claim, ((match.start(), match.end()),)):
            if not within(regions, town.start):
                agrees = same_town(town.name, meeting.city)
                yield Finding("summits", meeting.summit_id, "city", town.name, agrees, meeting.city, False)
    before = [m for m in claim.world.meetings if m.body == meeting.body and m.start < meeting.start]
    told = A_YEAR_BEFORE.search(claim.words)
    form = formats(replace(claim, words=told["form"]), ((0, len(told["form"])),)) if told else None
    if form and before:
        fits = before[-1].format in (form.split()[-1], "hybrid")
        yield Finding("summits", before[-1].summit_id, "format", form, fits, before[-1].format, False)


def _heads(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """`six heads of state met`: as many as there were members then."""
    match = SO_MANY.search(claim.words)
    told = [each for each in claim.quantities if match and match.start() <= each.start < match.end()]
    count = sum(each.status == "member" and each.holds(meeting.end) for each in claim.world.spells)
    is_earlier = BEFORE_2001.search(claim.words) is not None
    if len(told) == 1 and count and meeting.body != "s5" and not is_earlier:
        value, is_whole = f"{told[0].value:g}", told[0].value == count
        agrees = is_whole or (False if told[0].value < MANY or "member" in claim.words else None)
        yield Finding("member_states", "member", "count", value, agrees, str(count), False)


def _is_weak(claim: Asserted) -> bool:
    """Whether leaders are said to meet without a word of whose they are: right where all agrees, else not this."""
    told = claim.of_type("summit") or MEETING.search(claim.words) or LEADERS.search(claim.words) or _pointed(claim)
    return not told and WEAK.search(claim.words) is not None


def _pointed(claim: Asserted) -> bool:
    return claim.occasion is not None and BARE.search(claim.words) is not None


def _is_of_another_time(claim: Asserted, meeting: Meeting, facts: list[Fact]) -> bool:
    """Whether the only times of a claim stand in another clause and are not of the meeting's year."""
    counted = COUNTING.match(claim.words)
    begin = counted.end() if counted else 0
    times = [time for time in claim.times if time.start >= begin and not MEANT_FOR.search(claim.words[: time.start])]
    years = {time.edtf[:4] for time in times if time.edtf[:4].isdigit() and "/.." not in time.edtf}
    return bool(years) and str(meeting.start.year) not in years and all(f.field != "start_date" for f in facts)
