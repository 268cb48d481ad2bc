"""How many states a claim says hold a status, on the document's day or on one that it names."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from .count_words import (
    A_NUMBER,
    ALL_OF_IT,
    ARE_SO_MANY,
    AS_THEM,
    AT_FIRST,
    BEHIND,
    BELONG,
    CLUB,
    COUNTED,
    FLOW,
    FOLD,
    FOUNDED,
    FROM,
    GROUP,
    IT_HAS,
    LABELLED,
    OF_SO_MANY,
    OF_THEM,
    OTHER,
    OWN_NOUNS,
    PATTERNS,
    PEOPLE_OF,
    PRESENT,
    PRESENT_AT,
    REACHED,
    ROUGHLY,
    SOME,
    STATUS,
    STATUS_WORD,
    STRUCTURE,
    SUBJECT_OF,
    TOGETHER,
    UNREAL,
    UPTO,
)
from .daysof import days_of
from .facets import Regions, clause, closed, one_time, within, words_of
from .findings import Asserted, Finding
from .meant import is_meant, is_of_persons
from .numbers import cardinal
from .predicates import LEAD, predicate_of
from .world import Spell


def counts(claim: Asserted) -> Iterator[Finding]:
    """How many states hold a status: a stock on the document's day, or on the day that the claim names."""
    if not is_meant(claim) or is_of_persons(claim):
        return
    if OTHER.search(claim.words) or not (
        claim.names("sco")
        or GROUP.search(claim.words)
        or IT_HAS.search(claim.words)
        or ARE_SO_MANY.search(claim.words)
        or LABELLED.search(claim.words)
        or claim.of_type("summit")
        or (OWN_NOUNS.search(claim.words) and not PRESENT_AT.search(claim.words))
        or re.search(r"\b(?:member states|grouping|organi[sz]ation|heads of state|bloc)\b", claim.words)
    ):
        return
    done: set[str] = set()
    for match in (match for pattern in PATTERNS for match in pattern.finditer(claim.words)):
        regions = clause(claim, match.start("n"))
        status = _status(claim, match, regions)
        if TOGETHER.match(claim.words, _end_of_status(claim, match)):
            yield from _together(claim, match)
            continue
        if status is None or status in done or _is_part(claim, match) or _is_unreal(claim, regions, match):
            continue
        told = match["n"]
        value = int(told) if told.isdigit() else cardinal(told)
        day = _day(claim, regions, match)
        if day and value:
            if _is_of_all(claim, match, status, value, day):
                yield from _of_all(claim, value, day)
                continue
            found = list(_stock(claim, status, value, day))
            if match.re is COUNTED and any(each.agrees is False for each in found):
                found = list(_during(claim, status, value, regions)) or found
            done |= {status} if found else set()
            some = _is_of_some(claim, match)
            main = not some and not _is_beside(claim, match)
            yield from (replace(each, main=main) for each in found if not some or _is_sure_of_some(each))
            yield from _earlier(claim, status, regions)


def _is_unreal(claim: Asserted, regions: Regions, match: re.Match[str]) -> bool:
    """Whether a number is one that might be, as far as its clause goes until right behind it."""
    upto = match.end() + BEHIND
    return UNREAL.search(words_of(claim, tuple((a, min(b, upto)) for a, b in regions if a < upto))) is not None


def _is_beside(claim: Asserted, match: re.Match[str]) -> bool:
    """`The eight members account for ...`: a number in an opening phrase, or of a subject of which more is told."""
    if match.re not in (COUNTED, FOLD) or claim.words.startswith("|"):
        return False
    lead = LEAD.match(claim.words)
    if lead and lead.start() <= match.start() < lead.end():
        return True
    if predicate_of(claim.words[: match.start()]).verb or "," in claim.words[: match.start()]:
        return False
    return predicate_of(claim.words).verb != "" and SUBJECT_OF.match(claim.words, match.end()) is None


def _is_of_some(claim: Asserted, match: re.Match[str]) -> bool:
    """`leaders of five member states`: people of some; those of `the five member states` are of all who have it."""
    people = PEOPLE_OF.search(claim.words[: match.start()])
    return people is not None and not (people["whole"] and STATUS_WORD.search(match[0]))


def _is_sure_of_some(found: Finding) -> bool:
    """Whether a number of some who came from states with a status fits: no more of them than there are."""
    return found.agrees is True or int(found.value) > int(found.recorded)


def _end_of_status(claim: Asserted, match: re.Match[str]) -> int:
    """Where the status ends that is counted: in the phrase, or behind it as in `16 nations are listed as observers`."""
    if match.re is not COUNTED or STATUS_WORD.search(match["phrase"]):
        return match.end()
    behind = STATUS_WORD.search(claim.words, match.end(), min(len(claim.words), match.end() + REACH))
    return behind.end() if behind and not A_NUMBER.search(claim.words, match.end(), behind.start()) else match.end()


REACH = 40
"""Characters behind a number of states within which their status is told."""
ALL = ("member", "observer", "dialogue-partner", "partner")
"""Every status: those who have one are at times told as the countries of the organisation."""
FAR = 1.5
"""So many times as there are members, a number of countries counts more than those."""


def _is_of_all(claim: Asserted, match: re.Match[str], status: str, value: int, day: dt.date) -> bool:
    """`it united 26 countries`: whether countries are counted, and too many of them to be the members alone."""
    is_bare = match.re is COUNTED and "member" not in match["phrase"].lower()
    return is_bare and status == "member" and value > FAR * _count(claim.world.spells, status, day, "effect")


def _of_all(claim: Asserted, value: int, day: dt.date) -> Iterator[Finding]:
    """How many states have any status; another number is left open, as it is not said who is counted."""
    held = sum(_count(claim.world.spells, each, day, "effect") for each in ALL)
    yield Finding("member_states", "member-observer-or-partner", "count", str(value), value == held or None, str(held))


def _together(claim: Asserted, match: re.Match[str]) -> Iterator[Finding]:
    """`16 observers and dialogue partners`: how many have either status on the day."""
    day = _day(claim, clause(claim, match.start("n")), match)
    if day:
        statuses = ("observer", "dialogue-partner", "partner")
        held = sum(_count(claim.world.spells, status, day, "effect") for status in statuses)
        value = int(match["n"]) if match["n"].isdigit() else cardinal(match["n"])
        if value == held or not ROUGHLY.search(claim.words[: match.start()]):
            yield Finding("member_states", "observer-or-partner", "count", str(value), value == held, str(held))


def _earlier(claim: Asserted, status: str, regions: Regions) -> Iterator[Finding]:
    """`from six to eight`: how many there were on the day before the time that is told."""
    match = FROM.search(claim.words)
    edtf = one_time(closed(claim, regions))
    if match and edtf and days_of(edtf)[0] > dt.date(2001, 6, 15):
        told = match["n"]
        value = int(told) if told.isdigit() else cardinal(told)
        found = list(_stock(claim, status, value, days_of(edtf)[0] - dt.timedelta(days=1))) if value else []
        yield from (replace(each, record_id=f"{each.record_id}-before", main=False) for each in found)


def _status(claim: Asserted, match: re.Match[str], regions: Regions) -> str | None:
    """Which status is counted: the one in the phrase, else the one that the clause names alone."""
    if match.re in (FOLD, CLUB):
        return "member"
    phrase = "" if match.re is REACHED else match["phrase"] or (match["rank"] if match.re is AS_THEM else "")
    own = STATUS_WORD.search(phrase)
    if own:
        return str(own.lastgroup)
    named = {str(m.lastgroup) for m in STATUS_WORD.finditer(claim.words) if within(regions, m.start())}
    behind = STATUS_WORD.search(claim.words, match.end(), min(len(claim.words), match.end() + REACH))
    if match.re is REACHED:
        before = [m for m in STATUS_WORD.finditer(claim.words[: match.start("n")]) if within(regions, m.start())]
        near = STATUS_WORD.match(claim.words, match.end() + 1) or re.match(r" (?:full )", claim.words[match.end() :])
        if isinstance(near, re.Match) and near.re is STATUS_WORD:
            return str(near.lastgroup)
        return (
            str(before[-1].lastgroup)
            if before
            else "member"
            if re.match(r" (?:countries|states|nations)", claim.words[match.end() :])
            else None
        )
    words = words_of(claim, regions)
    if (
        behind
        and not A_NUMBER.search(claim.words, match.end(), behind.start())
        and within(regions, behind.start())
        and re.search(r"\b(?:enjoy|hold|has|have|remain|are|with|sit|take|list)", words)
    ):
        return str(behind.lastgroup)
    if (
        len(named) == 1
        and not STRUCTURE.search(words)
        and re.search(r"\b(?:as|held by|are|is|status|rank|list)\b", words)
    ):
        return named.pop()
    is_of_it = claim.names("sco") or BELONG.search(words)
    return "member" if STRUCTURE.search(words) and is_of_it else None


def _is_part(claim: Asserted, match: re.Match[str]) -> bool:
    """Whether the number counts a part of them, or those that came new."""
    if FLOW.match(claim.words, match.start("n")):
        return True
    if match.re is not COUNTED:
        return False
    before, behind = claim.words[: match.start()], claim.words[match.end() : match.end() + 30]
    if STATUS_WORD.search(match["phrase"]) and OF_SO_MANY.search(before) and ALL_OF_IT.match(behind):
        return False
    whole = re.search(r"\bof (?:the|its) $", before) and re.match(r" (?:that|which) (?:make|form|compris)", behind)
    if re.search(r"\b(?:is|as) one of (?:the |its )?$", before) and ALL_OF_IT.match(claim.words, match.end()):
        return False
    bare = "member" not in match[0].lower()
    leaders = re.match(r"['’]|\s(?:leaders|presidents|heads|ministers|signed|founded|met)\b", behind) if bare else None
    return bool((SOME.search(before) and not whole and not _reached(claim, match)) or OF_THEM.match(behind) or leaders)


def _reached(claim: Asserted, match: re.Match[str]) -> bool:
    return any(each.start("n") == match.start("n") for each in REACHED.finditer(claim.words))


def _day(claim: Asserted, regions: Regions, match: re.Match[str]) -> dt.date | None:
    """The day for which a claim counts: the document's where it speaks of the present, else the one it names."""
    if claim.date is None:
        return None
    told = [time for time in claim.times if within(regions, time.start) and "/.." not in time.edtf]
    phrase = claim.words[claim.words.rfind(",", 0, match.start()) + 1 : match.start()]
    if not told and (AT_FIRST.match(claim.words) or AT_FIRST.search(phrase)):
        return FOUNDED
    opening = [
        time
        for time in told
        if re.match(
            r"(?:In|By|As of|At the end of|On|Until)\s(?:the )?(?:end of |spring of |early |late )?$",
            claim.words[: time.start],
        )
    ]
    if not told or (PRESENT.search(words_of(claim, regions)) and not opening):
        return claim.date
    told = [time for time in told if not re.search(r"\b(?:since|from)\s$", claim.words[: time.start])]
    behind = [time for time in told if UPTO.fullmatch(claim.words[match.end() : time.start])]
    edtf = one_time(behind or told)
    return min(days_of(edtf)[1], claim.date) if edtf else None


def _stock(claim: Asserted, noun: str, value: int, day: dt.date) -> Iterator[Finding]:
    for status in STATUS[noun]:
        clocks = ("effect",) if status == "member" else ("effect", "signature", "decision")
        less = _promoted(claim, status, day) if status == "observer" else 0
        by = {clock: _count(claim.world.spells, status, day, clock) for clock in clocks}
        if not by["effect"]:
            continue
        by |= {"signature": by["signature"] - less} if less else {}
        clock = next((clock for clock in by if by[clock] == value), None)
        if clock is None and _count(claim.world.spells, status, day - dt.timedelta(days=1), "effect") == value:
            return
        told = clock if len(set(by.values())) > 1 else None
        yield Finding("member_states", status, "count", str(value), clock is not None, str(by["effect"]), True, told)
        return


def _during(claim: Asserted, noun: str, value: int, regions: Regions) -> Iterator[Finding]:
    """`In 2015 it had five observers`: a number that was right on some day of the year that opens the clause."""
    edtf = one_time(closed(claim, regions))
    if edtf is None or not re.match(rf"\W*(?:In|During) (?:the year )?{edtf}\b", words_of(claim, regions)):
        return
    low, high = days_of(edtf)
    for status in STATUS[noun]:
        turns = {spell.start for spell in claim.world.spells if spell.status == status and low <= spell.start <= high}
        if any(_count(claim.world.spells, status, each, "effect") == value for each in (low, *turns)):
            yield Finding("member_states", status, "count", str(value), True, str(value))
            return


def _count(spells: tuple[Spell, ...], status: str, day: dt.date, clock: str) -> int:
    found = 0
    for spell in spells:
        began = spell.start if clock == "effect" else getattr(spell, clock) or spell.start
        found += spell.status == status and began <= day and (spell.end is None or day < spell.end)
    return found


def _promoted(claim: Asserted, status: str, day: dt.date) -> int:
    """How many of a status a claim leaves out since they have signed for membership, as its number of members tells."""
    spells = claim.world.spells
    upto = sum(_is_promoted(spells, spell, day) for spell in spells if spell.status == status and spell.holds(day))
    signed = _count(spells, "member", day, "signature")
    numbers = {cardinal(m[0]) if not m[0].isdigit() else int(m[0]) for m in A_NUMBER.finditer(claim.words)}
    return upto if signed in numbers and signed != _count(spells, "member", day, "effect") else 0


def _is_promoted(spells: tuple[Spell, ...], spell: Spell, day: dt.date) -> bool:
    """Whether a state with a lower status has signed for membership by a day."""
    return spell.status != "member" and any(
        other.state_id == spell.state_id
        and other.status == "member"
        and other.signature is not None
        and spell.start < other.signature <= day
        for other in spells
    )
