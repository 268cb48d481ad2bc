"""What a claim says of a state's status: gained when and where, held since when, given up for which.

The table of statuses is complete: a state that never had a status, or had it at another time, contradicts the claim.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from .daysof import days_of
from .facets import closed, one_time
from .findings import Asserted, Finding
from .meant import is_meant, is_of_persons
from .mention import Mention
from .numbers import CARDINAL_WORD, ORDINAL_WORD, number_of, ordinal
from .reading_bodies import FOUNDERS
from .reading_ranks import by_summit, ranks
from .reading_standings import PAST, SUBORDINATE, UNNAMED, standing
from .reading_steps import memoranda
from .reading_steps import steps as steps_taken
from .standing_records import FIELD_OF, OWN_STATUSES, missing_of, spell_of
from .standing_words import LINK
from .status_places import where
from .statuses import BEGUN, EARLIER, SIGNED, STATUS, TO_COME, governed, is_adjective, status_of, statuses
from .stretches import Regions, within, words_of
from .world import Spell

SINCE_IT, BEHIND_SINCE = re.compile(r"since\b"), re.compile(r"\bsince (?:the )?$|\bas of $")
"""A time with `since` in it, and what stands before one without."""
COUNTED = re.compile(
    rf"\b(?P<number>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD}) (?:full(?:[- ]fledged)? |new |SCO |permanent |regular )*"
    r"(?P<noun>member|observer|dialogue[- ]partner)\b",
    re.IGNORECASE,
)
FOUNDING = re.compile(r"\b(?:founding (?:member|state)s?|founders?|co-founders?)\b", re.IGNORECASE)
UNREAL = re.compile(
    r"\b(?:think(?:s|ing)?|thought|dream\w*|toy\w*|contemplat\w*|weigh\w*|ponder\w*|mull\w*|flirt\w*"
    r"|campaign\w*|lobb\w+|vying|aspir\w+|striv\w+|hop(?:ing|ed)|eager|keen|aims?|aimed|not|never"
    r"|would|could"
    r"|(?-i:may)|might|want\w*|wish\w*|asked|asking|appl(?:y|ied|ies|ication)|(?:has|have|had) to|hopes?|if|should"
    r"|will|seeks?|sought"
    r"|intends?|plans?|support\w*|propos\w+|request\w*|ready|possible|possibly|expected|due to|considered?|candidate"
    r"|prospect|interested|towards|neither|nor|until|non-member|ratif\w+|in force|into (?:force|effect)"
    r"|discuss\w*|consult\w*|debat\w+|question of|issue of|possibility|idea of|counts? on|prospects?"
    r"|chances? of|work on|continu\w+|waiting|waits?|waited|ongoing|under way|resist\w*)\b|n't\b",
    re.IGNORECASE,
)
HELD_SINCE = re.compile(
    r"\b(?:status|partner|observer|member),? which [^,.;]{0,30}(?:held|had|enjoyed) since (?:the )?$"
)
GROUP = re.compile(
    r"\b(?:Shanghai|organi[sz]ation|bloc|grouping|RATS|(?:the|this) (?:summit|meeting))\b", re.IGNORECASE
)
ITS_OWN = re.compile(
    r"\b[Ii]ts (?:\w+ ){0,2}(?:members|observers|partners)\b|\b(?:as|are|were|became"
    r"|become) (?:\w+ )?(?:observers?|dialogue partners?)\b"
)
"""Members that are called its own, and statuses that only this organisation gives."""
OF_FOUNDERS = re.compile(
    r"\b(?:is|are|was|were|as|being|became|remains?|among|include[sd]?|namely|its|the|six|five|belongs? to)\b"
    r"[^.;]{0,40}\b(?:founding (?:member|state)s?|founders?|co-founders?)\b|\b(?i:founding (?:member"
    r"|state))|,[^,]{0,30}\bfounders?\b"
    r"|\bfounders?(?: of (?:the )?(?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|bloc|grouping))?"
    r" (?:are|were|included?)|\b(?i:founders):"
)
"""How founders are told as such."""
BY_THE_WAY = re.compile(r"^\W*[A-Z][\w ]{2,20}, (?:long |once |formerly |already )?an? (?:\w+ )?$")
"""`India, an observer from 2005, became ...`: a status that is not what the verb gives."""
FROM_TO = re.compile(r"\b(?:[Ff]rom|to|between|with|against|than|by) (?:the )?$")
"""Before a state that a founder does something with."""
TOLD_OF_OTHERS = re.compile(
    r"\b(?:that|whether|when|while|as|after|before|unlike|than|against|let|admit\w*|accept\w*|t(?:akes?|ook)"
    r"|welcom\w*|invit\w*|fear\w*|doubt\w*|hop(?:e|es|ed)|want\w*|agreed?|decided?|voted?|met|meet|saw|see|granted|gave"
    r"|receiv\w*|added|opposed?|supported?|joined by|followed by)\b"
)
"""Between the founders and a state with which they have to do."""
NUMBER_OF_FOUNDERS = re.compile(
    rf"\b(?:the|its|SCO's|of) (?P<n>\d|{CARDINAL_WORD}) (?:founding (?:member|state|countr)|founders)", re.IGNORECASE
)
"""`one of the six founding members`."""
NO_FOUNDER = re.compile(
    r"^Neither [^.;]*? (?:was|were|is|are)\b|\b(?:was|were|is|are) (?:not|never) (?:(?:an?|one|of|among|the|its|itself"
    r"|SCO['’]s|original|six) )*(?=(?:co-)?found)"
)
"""Behind those of whom it is told that they were no founders."""
LEFT_OUT = re.compile(
    r"(?:\b(?:[Uu]nlike|[Ww]ithout|[Ee]xcept(?: for)?|[Aa]part from|[Oo]ther than|[Bb]esides|[Rr]ather than"
    r"|[Nn]ot|[Nn]or|than)"
    r"|\bfound[^.;]{3,80} (?:never|not) (?:includ|count|compris)\w*) (?:[A-Z]\w+(?:,| and| or)* )*(?:the )?$"
)
IS_NOT = re.compile(r" (?:is|was|are|were) (?:not|never|no)\b")
"""Before and behind a state of which it is not told that it was a founder."""
LISTING = re.compile(r" (?:of (?:the )?(?:SCO|Shanghai Cooperation Organi[sz]ation) )?(?:are|were|include[sd]?)\b|:")
NOMINAL = re.compile(
    r"^(?:[Ss]ince |[Aa]fter |[Ww]ith |[Ff]ollowing )?the (?:accession|admission|entry)\b|^The (?:accession"
    r"|entry|joining|admission)"
)


IN_IT = re.compile(
    r"\b[Ii]n the (?:SCO|Shanghai Cooperation Organi[sz]ation) (?:there )?are (?=[A-Z])|\b[Ii]ts (?:other "
    r"|full |current |permanent )*members"
    r" are (?=[A-Z])|\b(?:SCO|Organi[sz]ation|bloc|grouping) (?:counts|has|numbers) (?:\w+ ){0,3}(?:members"
    r"|participants|member states): (?=[A-Z])"
)
"""Where the members are listed."""
OF_IT = re.compile(r"\bare its (?:\w+ ){0,2}(?P<noun>members|observers|dialogue partners)\b")
""", and where they stand before it: `China and Russia are its members`."""
INVOLVED = re.compile(
    r"\b(?:involved|participat\w+|tak(?:es|en|ing) (?:an? )?(?:\w+ )?part|took (?:an? )?(?:\w+ )?part|active|engaged"
    r"|cooperat\w+|work(?:s|ed|ing)) (?:\w+ )?(?:in|with|within)\b[^.;]{0,50}"
    r"\b(?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|security and economic cooperation)\b"
)
NEAR = 30
"""Characters between a state and its taking part."""


def spells(claim: Asserted) -> Iterator[Finding]:
    """Which state gained or holds which status."""
    if not is_meant(claim) or is_of_persons(claim):
        return
    signed = list(memoranda(claim))
    missed = {(each.record_id, each.value) for each in signed if each.agrees is False}
    yield from signed
    for each in _statuses_told(claim):
        if (each.record_id, each.value) not in missed:
            yield from by_summit(claim, each)


def _statuses_told(claim: Asserted) -> Iterator[Finding]:
    """What is told of statuses beside the signing of memoranda."""
    steps, told = list(steps_taken(claim)), list(standing(claim))
    taken = {each.record_id for each in steps}
    yield from steps
    yield from (replace(each, main=each.main and not steps) for each in told if each.record_id not in taken)
    if steps or told:
        return
    ranked = list(ranks(claim))
    yield from ranked
    if ranked:
        return
    yield from _founders(claim)
    yield from _involved(claim)
    if not _is_sure(claim) or any(pattern.search(claim.words) for pattern in (SIGNED, BEGUN, UNNAMED)):
        return
    yield from _in_it(claim)
    for bearers, status, regions, place in statuses(claim):
        words = words_of(claim, regions)
        if UNREAL.search(words) or TO_COME.search(words) or FOUNDING.search(words):
            continue
        governs = governed(claim, regions, place)
        if EARLIER.search(claim.words[:place]) or BY_THE_WAY.search(claim.words[:place]):
            continue
        unsure = any(BY_THE_WAY.search(claim.words[: m.start()]) for m in STATUS.finditer(claim.words))
        nominal = NOMINAL.search(words) is not None
        is_aside = nominal or unsure or SUBORDINATE.match(claim.words) is not None
        for state in bearers:
            if governs == "gained":
                found = _gained(claim, state, status, regions)
                open_noun = nominal and not claim.times
                yield from (replace(each, main=not is_aside) for each in found if each.agrees or not open_noun)
            elif governs == "held" and claim.date and _is_predicated(claim, bearers, place):
                yield from (replace(each, main=not is_aside) for each in _held(claim, state, status, regions))


def _is_predicated(claim: Asserted, bearers: list[Mention], place: int) -> bool:
    """Whether states behind a status are its list, not what else the clause goes on to speak of."""
    status = STATUS.match(claim.words, place)
    if status is None or bearers[0].start < status.end():
        return True
    return LINK.fullmatch(claim.words[status.end() : bearers[0].start]) is not None


def _is_sure(claim: Asserted) -> bool:
    """Whether the claim itself says that it is about the organisation, or about a step to membership in it."""
    return bool(
        claim.names("sco")
        or ITS_OWN.search(claim.words)
        or claim.of_type("summit")
        or GROUP.search(claim.words)
        or SIGNED.search(claim.words)
        or BEGUN.search(claim.words)
    )


def _gained(claim: Asserted, state: Mention, status: str, regions: Regions) -> Iterator[Finding]:
    """A status gained at a time, at a meeting, in a town, as the n-th."""
    spell = spell_of(claim, state, status)
    record = f"{state.entity_id}:{spell.status if spell else status}"
    if spell is None:
        yield missing_of(claim, state, record)
        return
    clocks = spell.clocks
    apart = len({day for day in clocks.values() if day}) > 1
    if status == "member" and re.search(r"\b(?:became|become|joined|acceded)\b", claim.words):
        clocks = {"effect": spell.start}
    known = {clock: day for clock, day in clocks.items() if day}
    if not known:
        return
    edtf = one_time(closed(claim, regions))
    day = claim.date.isoformat() if claim.date else ""
    fits = list(known)
    if edtf or day:
        low, high = days_of(edtf or f"../{day}")
        fits = [clock for clock, each in known.items() if low <= each <= high]
        told = fits[0] if fits else next(iter(known))
        clock = told if apart else None
        value = edtf or f"../{day}"
        yield Finding("memberships", record, FIELD_OF[told], value, bool(fits), str(known[told]), True, clock)
    yield from where(claim, record, regions, [known[clock] for clock in fits or known])
    yield from _as_which(claim, record, status, spell)


def _as_which(claim: Asserted, record: str, status: str, spell: Spell) -> Iterator[Finding]:
    """`the ninth member`: how many had the status when it was gained."""
    match = COUNTED.search(claim.words)
    if match is None or status_of(match["noun"]) != status or re.match(r"first", match["number"], re.I):
        return
    value = ordinal(match["number"])
    earlier = sum(
        other.status == status and other.start <= spell.start and (other.end is None or other.end > spell.start)
        for other in claim.world.spells
    )
    together = sum(other.status == status and other.start == spell.start for other in claim.world.spells)
    if value:
        agrees = earlier - together < value <= earlier
        yield Finding("memberships", record, "status", f"{value}", agrees, f"{earlier}")


def _held(claim: Asserted, state: Mention, status: str, regions: Regions) -> Iterator[Finding]:
    """A status held on the document's day, or since a day."""
    spell = spell_of(claim, state, status)
    record = f"{state.entity_id}:{spell.status if spell else status}"
    if spell is None:
        yield missing_of(claim, state, record)
        return
    past = re.search(r"\b(?:was|were|had|until|former|then)\b", words_of(claim, regions))
    since = [
        time
        for time in claim.times
        if (BEHIND_SINCE.search(claim.words[: time.start]) or SINCE_IT.match(claim.words, time.start))
        and (within(regions, time.start) or HELD_SINCE.search(claim.words[: time.start]))
    ]
    edtf = since[0].edtf.removesuffix("/..") if len(since) == 1 else None
    clocks = spell.clocks
    if edtf:
        low, high = days_of(edtf)
        fits = [clock for clock, day in clocks.items() if day and low <= day <= high]
        told = fits[0] if fits else "effect"
        yield Finding("memberships", record, FIELD_OF[told], edtf, bool(fits), str(clocks[told]))
        return
    edtf = one_time(closed(claim, regions)) if past else None
    day = days_of(edtf)[1] if edtf else claim.date
    if day is None:
        return
    began = min(each for each in clocks.values() if each)
    holds = began <= day and (past is not None or spell.end is None or day < spell.end)
    if not holds and began <= day and PAST.search(claim.words):
        return
    clock = None if holds and spell.start <= day else "decision" if holds else None
    yield Finding("memberships", record, "start_date", f"../{day}", holds, str(spell.start), True, clock)
    if len(claim.of_type("state")) == 1:
        yield from _as_which(claim, record, status, spell)


def _founders(claim: Asserted) -> Iterator[Finding]:
    match = FOUNDING.search(claim.words)
    if match and not OF_FOUNDERS.search(claim.words):
        return
    denied = NO_FOUNDER.search(claim.words)
    for state in claim.of_type("state") if match else ():
        if is_adjective(claim, state) or FROM_TO.search(claim.words[: state.start]):
            continue
        if denied and state.start > denied.end():
            continue
        if TOLD_OF_OTHERS.search(claim.words[match.end() : state.start]):  # type: ignore[union-attr]
            continue
        if state.start < match.end() + 60 or LISTING.match(claim.words, match.end()):  # type: ignore[union-attr]
            spell = spell_of(claim, state, "member")
            agrees = spell is not None and spell.start == dt.date(2001, 6, 15)
            agrees = agrees != bool(denied)
            if not (agrees or denied) and _is_left_out(claim, state):
                continue
            recorded = str(spell.start) if spell else "no such status"
            record = f"{state.entity_id}:{'founder' if denied else 'member'}"
            yield Finding("memberships", record, "start_date", "2001-06-15", agrees, recorded)
    counted = NUMBER_OF_FOUNDERS.search(claim.words)
    if counted and claim.of_type("state"):
        value = number_of(counted["n"])
        number = len(FOUNDERS["sco"])
        yield Finding("member_states", "founding-member", "count", str(value), value == number, str(number), False)


def _is_left_out(claim: Asserted, state: Mention) -> bool:
    """Whether it is not of a state that it is told that it was a founder: `unlike India`, `India is not`."""
    return bool(LEFT_OUT.search(claim.words[: state.start]) or IS_NOT.match(claim.words, state.end))


def _in_it(claim: Asserted) -> Iterator[Finding]:
    """`In the SCO are Russia, China ...`, `its other members are ...`: states said to be members that day."""
    match, behind = IN_IT.search(claim.words), OF_IT.search(claim.words)
    if (match is None and behind is None) or claim.date is None or UNREAL.search(claim.words):
        return
    status = status_of(behind["noun"].rstrip("s")) if match is None and behind else "member"
    for state in claim.of_type("state"):
        is_listed = state.start >= match.end() - 1 if match else behind is not None and state.end <= behind.start()
        if is_listed and not is_adjective(claim, state):
            spell = spell_of(claim, state, status)
            record = f"{state.entity_id}:{status}"
            if spell is None:
                yield missing_of(claim, state, record)
            else:
                yield Finding(
                    "memberships", record, "start_date", f"../{claim.date}", spell.holds(claim.date), str(spell.start)
                )


def _involved(claim: Asserted) -> Iterator[Finding]:
    """`has long taken part in the work of the organisation`: a state with any status on the document's day."""
    match = INVOLVED.search(claim.words)
    if match is None or claim.date is None or UNREAL.search(claim.words) or STATUS.search(claim.words):
        return
    if match[0].startswith("active"):
        return
    state = claim.before(match.start(), "state")
    if state is None or match.start() - state.end > NEAR or is_adjective(claim, state):
        return
    held = [spell for spell in claim.world.spells if spell.state_id == state.entity_id and spell.status in OWN_STATUSES]
    if any(spell.holds(claim.date) for spell in held):
        spell = min(held, key=lambda each: each.start)
        record = f"{state.entity_id}:{spell.status}"
        yield Finding("memberships", record, "start_date", f"../{claim.date}", True, str(spell.start))
