"""How many states a claim says hold a status, on the document's day or on one that it names."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from .count_days import day_of, is_of_once
from .count_records import count, during, stock, was_so_many
from .count_words import (
    A_NUMBER,
    ALL_OF_IT,
    ARE_SO_MANY,
    AS_MANY,
    AS_THEM,
    BEHIND,
    BELONG,
    CLUB,
    COUNTED,
    FLOW,
    FOLD,
    FROM,
    GROUP,
    IT_HAS,
    LABELLED,
    OF_SO_MANY,
    OF_THEM,
    OTHER,
    OTHERS_BESIDE,
    OWN_NOUNS,
    PATTERNS,
    PEOPLE_OF,
    PRESENT_AT,
    REACHED,
    ROUGHLY,
    SOME,
    STATUS_WORD,
    STRUCTURE,
    SUBJECT_OF,
    TOGETHER,
    UNREAL,
)
from .daysof import days_of
from .facets import closed, one_time
from .findings import Asserted, Finding
from .meant import is_meant, is_of_persons
from .numbers import number_of
from .predicates import LEAD, predicate_of
from .standing_records import OWN_STATUSES
from .statuses import status_of
from .stretches import Regions, clause, within, words_of

OF_THE_BLOC = re.compile(r"\b(?:member states|grouping|organi[sz]ation|heads of state|bloc)\b")


LESSER_BEFORE = re.compile(
    r"\b(?:circle|group|list|number|category|ranks|tier) of (?:the )?(?:SCO(?:['’]s)? |its )?(?:full )?"
    r"(?:observers?|(?:dialogue )?partners?)\b(?!.*\bmembers?\b)"
)
"""Those of whom a number further on is told are no members: `the circle of dialogue partners ... consisted of six`."""


ONCE = re.compile(
    r"\b(?:merg(?:ed|ing|er)|fus(?:ed|ing))\b"
    r"|\b(?:kept|held|stayed|stood|remained|left)\b[^.;]{0,60} at \w+,? (?:members? )?(?:before|until|till|up to)\b"
)
"""A number that was right until something came about."""


def counts(claim: Asserted) -> Iterator[Finding]:
    """How many states hold a status: a stock on the document's day, or on the day that the claim names."""
    if not is_meant(claim) or is_of_persons(claim) or OTHER.search(claim.words) or not _is_of_it(claim):
        return
    done: set[str] = set()
    for match in (match for pattern in PATTERNS for match in pattern.finditer(claim.words)):
        regions = clause(claim, match.start("n"))
        status = _status(claim, match, regions)
        if TOGETHER.match(claim.words, _end_of_status(claim, match)):
            yield from _together(claim, match)
            continue
        if _is_beginning(claim, match):
            continue
        if status is None or status in done or _is_part(claim, match) or _is_unreal(claim, regions, match):
            continue
        value, day = number_of(match["n"]), day_of(claim, regions, match)
        if not day or not value:
            continue
        if _is_of_all(claim, match, status, value, day):
            yield from _of_all(claim, value, day)
            continue
        found = _counted(claim, match, status, regions, value, day)
        done |= {status} if found else set()
        some = _is_of_some(claim, match)
        main = not some and not _is_beside(claim, match)
        yield from (replace(each, main=main) for each in found if not some or _is_sure_of_some(each))
        yield from _earlier(claim, status, regions)


def _is_of_it(claim: Asserted) -> bool:
    """Whether a claim says by a name, a noun or a phrase that the states of the organisation are counted."""
    words = claim.words
    return bool(
        claim.names("sco")
        or any(pattern.search(words) for pattern in (GROUP, IT_HAS, ARE_SO_MANY, LABELLED))
        or claim.of_type("summit")
        or (OWN_NOUNS.search(words) and not PRESENT_AT.search(words))
        or OF_THE_BLOC.search(words)
    )


def _counted(
    claim: Asserted, match: re.Match[str], status: str, regions: Regions, value: int, day: dt.date
) -> list[Finding]:
    """A number beside that of the day; beside those of the time that is told, or not at all, where it was another."""
    found = list(stock(claim, status, value, day))
    if match.re is COUNTED and any(each.agrees is False for each in found):
        found = list(during(claim, status, value, regions)) or found
    if ONCE.search(claim.words):
        return [each for each in found if each.agrees]
    if is_of_once(claim, match) and was_so_many(claim, status, value, day):
        found = [each for each in found if each.agrees]
    return found


def _is_beginning(claim: Asserted, match: re.Match[str]) -> bool:
    """`from six members to eight`: the number before a change."""
    return any(each.start("n") == match.start("n") for each in FROM.finditer(claim.words))


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


def others_beside(claim: Asserted) -> Iterator[Finding]:
    """How many others hold a status besides the one state that is named."""
    match = OTHERS_BESIDE.search(claim.words)
    state = claim.before(match.start(), "state") if match else None
    if match is None or state is None or claim.date is None or not is_meant(claim):
        return
    status = status_of(match["phrase"].rstrip("s"))
    if any(
        each.state_id == state.entity_id and each.status == status and each.holds(claim.date)
        for each in claim.world.spells
    ):
        told = number_of(match["n"])
        known = count(claim.world.spells, status, claim.date, "effect") - 1
        yield Finding("member_states", f"{status}-other", "count", str(told), told == known, str(known))


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
FAR = 1.5
"""So many times as there are members, a number of countries counts more than those."""


def _is_of_all(claim: Asserted, match: re.Match[str], status: str, value: int, day: dt.date) -> bool:
    """`it united 26 countries`: whether countries are counted, and too many of them to be the members alone."""
    is_bare = match.re is COUNTED and "member" not in match["phrase"].lower()
    return is_bare and status == "member" and value > FAR * count(claim.world.spells, status, day, "effect")


def _of_all(claim: Asserted, value: int, day: dt.date) -> Iterator[Finding]:
    """How many states have any status: at times those are told as the countries of the organisation.

    Another number is left open, as it is not said who is counted.
    """
    held = sum(count(claim.world.spells, each, day, "effect") for each in OWN_STATUSES)
    yield Finding("member_states", "member-observer-or-partner", "count", str(value), value == held or None, str(held))


def _together(claim: Asserted, match: re.Match[str]) -> Iterator[Finding]:
    """`16 observers and dialogue partners`: how many have either status on the day."""
    day = day_of(claim, clause(claim, match.start("n")), match)
    if day:
        statuses = ("observer", "dialogue-partner", "partner")
        held = sum(count(claim.world.spells, status, day, "effect") for status in statuses)
        value = number_of(match["n"])
        if value == held or not ROUGHLY.search(claim.words[: match.start()]):
            yield Finding("member_states", "observer-or-partner", "count", str(value), value == held, str(held))


def _earlier(claim: Asserted, status: str, regions: Regions) -> Iterator[Finding]:
    """`from six to eight`: how many there were on the day before the time that is told."""
    match = FROM.search(claim.words)
    edtf = one_time(closed(claim, regions))
    if match and edtf and days_of(edtf)[0] > dt.date(2001, 6, 15):
        value = number_of(match["n"])
        found = list(stock(claim, status, value, days_of(edtf)[0] - dt.timedelta(days=1))) if value else []
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
    if LESSER_BEFORE.search(claim.words[: match.start()]):
        return None
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
    if AS_MANY.search(before):
        return OF_THEM.match(behind) is not None
    return bool((SOME.search(before) and not whole and not _reached(claim, match)) or OF_THEM.match(behind) or leaders)


def _reached(claim: Asserted, match: re.Match[str]) -> bool:
    return any(each.start("n") == match.start("n") for each in REACHED.finditer(claim.words))
