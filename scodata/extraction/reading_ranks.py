"""The rank that one state is said to have: `Nepal, on whose ... , has since 2016 been counted a dialogue partner`.

The state stands right before the words of rank, but for an aside; the times between them say since when or until when.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of
from .findings import Asserted, Finding
from .mention import Mention
from .numbers import MONTHS
from .standing_records import FIELD_OF, missing_of, spell_of
from .statuses import is_adjective, status_of
from .times import Time
from .world import Spell

CHEAP = re.compile(r"\b(?:members?|observers?|partners?)\b", re.IGNORECASE)
TIME = rf"(?:the |early |late |mid-|\d{{1,2}} |{'|'.join(MONTHS)}|spring|summer|autumn|winter|of|,| )*(?:19|20)\d\d"
WHEN = rf"(?:(?:ever )?[Ss]ince|[Ff]rom|[Uu]ntil|[Uu]p to|[Ss]o far|[Nn]ow) (?:{TIME}|(?:{'|'.join(MONTHS)}))|so far"
GROUP = r"(?:the )?(?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|bloc|grouping)"
ADVERB = (
    rf"(?:(?:{WHEN}|still|only|no more than|no longer more than|merely|officially|formally|at first|then|long|already"
    rf"|at present|currently|today|(?:in|by|at|within) {GROUP}(?:['’]s)?(?: table)?),? )"
)
NOUN = r"(?P<noun>member|observer|dialogue[- ]partner)(?:ship|s)?\b(?! of (?!the (?:SCO|Shanghai|org|bloc|group)))"
AS = rf"(?:an? |the |its |{GROUP}['’]s )?(?:mere |full |simple |official )?"
CLASSED = r"(?:classed|classified|counted|ranked|listed|numbered|reckoned|registered|regarded|treated|carried|filed)"
ASIDE = (
    r"(?:,? (?:\([^()]{3,40}\)|(?:like|unlike|as|with|(?:(?:on|in|of|for|with|about) )?(?:whose|which|whom|where))\b"
    r"[^,;]{3,90}),?)?"
)
HOLDS = re.compile(
    rf"{ASIDE},? {ADVERB}*(?:(?:has|have|had) {ADVERB}*)?"
    rf"(?P<verb>(?:held|holds?|kept|keeps?|bore|borne|bears|enjoyed|enjoys|occupie[sd]) {ADVERB}*(?:the |an? |its )?"
    rf"(?:\w+ )?(?:rank|status|standing|position|place|role|seat|title)s? (?:of|as|among) "
    rf"|(?:is|was|been|remains?|remained) {ADVERB}*(?:{CLASSED} {ADVERB}*(?:(?:as|among|with) )?)?"
    rf"|(?:rank|count|figure|sit|sat|stand|stood|serve|belong|feature|number)(?:s|d|ed)? {ADVERB}*(?:as|among|to) "
    rf"|taken (?:its|a) (?:place|seat) among |{CLASSED} {ADVERB}*(?:as|among) )"
    rf"{AS}{NOUN}",
)
"""Behind a state, the words by which it has a rank."""
APPOSED = re.compile(rf", {ADVERB}*(?:{CLASSED} {ADVERB}*(?:as|among) )?{AS}{NOUN}")
GIVEN = re.compile(
    rf"\b{GROUP} (?:has |had )?{ADVERB}*(?P<verb>{CLASSED}|classes|counts|ranks|lists|treats|regards|knows|knew|led) $"
)
"""Before a state that the organisation ranks so."""
AS_WHAT = re.compile(rf" {ADVERB}*(?:(?:as|among|under) ){AS}{NOUN}")
IN_WHICH = re.compile(
    rf"\b(?:(?:in|of|within|to|with) which|where) (?:it|the (?:country|republic|kingdom|sultanate)),? {ADVERB}*"
    rf"(?:has {ADVERB}*(?:been|held the (?:rank|status) of|had the (?:rank|status) of)|is|remains"
    rf"|(?:holds|has|enjoys) the (?:rank|status) of|sits as) {ADVERB}*{AS}{NOUN}"
)
"""`the SCO, in which it has been an observer since 2012`."""
RANK = re.compile(rf"\b{NOUN}")
YEAR = re.compile(r"\b20\d\d\b")
SINCE_THEN = re.compile(rf"(?: (?:of|in|with|at|by) {GROUP})?,? (?:ever )?since (?:the |its )?(?:20\d\d )?")
"""Between a rank and the summit since which it is held."""
PRESENT = re.compile(
    r"\b(?:is|are|has|have|holds?|keeps?|bears|enjoys|occupies|remains|ranks|counts|figures|sits|stands)\b"
)
SINCE, UNTIL = re.compile(r"\b(?:[Ss]ince|[Ff]rom)(?: the)? $"), re.compile(r"\b(?:[Uu]ntil|[Uu]p to)(?: the)? $")
UNREAL = re.compile(
    r"\b(?:not|never|no|would|could|might|if|should|will|whether|neither|nor|hop\w+|want\w*|wish\w*|appl\w+|seek\w*"
    r"|sought|wait\w*|propos\w+|candidate|founding|associate|like a|likely)\b|n't\b"
)


def ranks(claim: Asserted) -> Iterator[Finding]:
    """The rank of the one state that is told to have it."""
    if not CHEAP.search(claim.words) or not claim.names("sco"):
        return
    if resumed := _resumed(claim):
        yield from _compared(claim, *resumed)
        return
    for state in claim.of_type("state"):
        match = None if is_adjective(claim, state) else _told(claim, state)
        if match is None or _is_listed(claim, state) or UNREAL.search(claim.words[: match.end()]):
            continue
        yield from _compared(claim, state, match)
        return


def _resumed(claim: Asserted) -> tuple[Mention, re.Match[str]] | None:
    """The one state of the sentence that a relative clause on the organisation says has a rank."""
    match = IN_WHICH.search(claim.words)
    named = {each for each in claim.around if re.fullmatch(r"[A-Z]{3}", each)}
    named |= {each.entity_id for each in claim.of_type("state")}
    if match is None or len(named) != 1 or UNREAL.search(claim.words[match.start() : match.end()]):
        return None
    return Mention(match.start(), match.start(), "state", named.pop()), match


def _told(claim: Asserted, state: Mention) -> re.Match[str] | None:
    """The words that give a state its rank."""
    if GIVEN.search(claim.words[: state.start]):
        return AS_WHAT.match(claim.words, state.end)
    return HOLDS.match(claim.words, state.end) or APPOSED.match(claim.words, state.end)


def _is_listed(claim: Asserted, state: Mention) -> bool:
    """Whether a state is one of a list or owned by something else before it."""
    before = claim.before(state.start, "state")
    is_behind = before is not None and re.fullmatch(r", (?:the )?", claim.words[before.end : state.start])
    return bool(is_behind or re.search(r"\b(?:and|or|of|by|from|with) (?:the )?$", claim.words[: state.start]))


def _compared(claim: Asserted, state: Mention, match: re.Match[str]) -> Iterator[Finding]:
    """A rank beside the record, by the time since or until which it is told, else by the document's day."""
    status = status_of(match["noun"])
    spell = spell_of(claim, state, status)
    record = f"{state.entity_id}:{spell.status if spell else status}"
    is_main = match.re is not APPOSED
    if spell is None:
        yield missing_of(claim, state, record)
        return
    until, since = _bound(claim, state, match, UNTIL, "../"), _bound(claim, state, match, SINCE, "/..")
    since = since or _since_summit(claim, spell, match)
    if since:
        yield from _since(spell, record, since, is_main)
    if until:
        yield from _until(claim, spell, record, until, is_main)
    is_present = PRESENT.search(claim.words, state.end, match.end()) is not None and match.re is not APPOSED
    if not since and not until and is_present and claim.date:
        holds = spell.holds(claim.date)
        agrees = holds or (
            None if any(day and day <= claim.date < spell.start for day in spell.clocks.values()) else False
        )
        yield Finding("memberships", record, "start_date", f"../{claim.date}", agrees, str(spell.start), is_main)


def _bound(claim: Asserted, state: Mention, match: re.Match[str], sign: re.Pattern[str], mark: str) -> str | None:
    """The one time since which, or until which, it is told: in the words of rank, before the state or behind them."""
    found = {
        time.edtf.replace(mark, "")
        for time in claim.times
        if (mark in time.edtf or sign.search(claim.words[: time.start])) and _is_near(claim, time, state, match)
    }
    edtf = found.pop() if len(found) == 1 else None
    return edtf if edtf and ".." not in edtf and "/" not in edtf else None


def by_summit(claim: Asserted, found: Finding) -> Iterator[Finding]:
    """A rank held on the document's day, compared with the summit since which it is told to be held, if any."""
    noun = RANK.search(claim.words) if found.value.startswith("../") and found.agrees else None
    spell = next((s for s in claim.world.spells if f"{s.state_id}:{s.status}" == found.record_id), None)
    since = _since_summit(claim, spell, noun) if spell and noun and claim.of_type("summit") else None
    if since is None or spell is None:
        yield found
    else:
        yield from _since(spell, found.record_id, since, found.main)


def _since_summit(claim: Asserted, spell: Spell, match: re.Match[str]) -> str | None:
    """The days of the summit since which a rank is held; where no year is told, of any in its town that fits."""
    for summit in claim.of_type("summit"):
        told = claim.world.meeting_of.get(summit.entity_id)
        if told and SINCE_THEN.fullmatch(claim.words[match.end() : summit.start]):
            here = [told, *(each for each in claim.world.meetings if each.city == told.city)]
            days = [day for day in spell.clocks.values() if day]
            fits = [each for each in here if any(each.start <= day <= each.end for day in days)]
            held = next(iter(fits), told) if not YEAR.search(claim.words, match.end()) else told
            return f"{held.start}/{held.end}"
    return None


def _is_near(claim: Asserted, time: Time, state: Mention, match: re.Match[str]) -> bool:
    """Whether a time stands within the words of rank, opens the clause, or follows with nothing told between."""
    if state.end <= time.start < match.end():
        return True
    if time.end <= state.start:
        return re.fullmatch(r",? (?:the )?", claim.words[time.end : state.start]) is not None
    between = claim.words[match.end() : time.start]
    return (
        re.fullmatch(rf"(?: (?:of|in|with|at|by) {GROUP})?,? ?(?:since|from|until|up to)? ?(?:the )?", between)
        is not None
    )


def _since(spell: Spell, record: str, edtf: str, is_main: bool) -> Iterator[Finding]:
    """A rank held since a time, by any of its clocks."""
    low, high = days_of(edtf)
    fits = [clock for clock, day in spell.clocks.items() if day and low <= day <= high]
    field = "effect" if "effect" in fits or not fits else fits[0]
    agrees = None if fits and spell.status == "member" and field != "effect" else bool(fits)
    yield Finding("memberships", record, FIELD_OF[field], edtf, agrees, str(spell.clocks[field]), is_main, field)


def _until(claim: Asserted, spell: Spell, record: str, edtf: str, is_main: bool) -> Iterator[Finding]:
    """A rank held until a time: the end on record, or none where another rank ended then."""
    low, high = days_of(edtf)
    ended = {each.status for each in claim.world.spells if _ended(each, spell.state_id, low, high)}
    if spell.status in ended:
        yield Finding("memberships", record, "end_date", edtf, True, str(spell.end), is_main)
    elif ended or spell.start > high or _ended_later(claim, spell, high):
        yield Finding("memberships", record, "end_date", edtf, False, str(spell.end), is_main)


def _ended_later(claim: Asserted, spell: Spell, high: dt.date) -> bool:
    """Whether a rank that has ended by the document's day did so after the time told, and no step of the next fits."""
    if spell.end is None or claim.date is None or not high < spell.end <= claim.date:
        return False
    later = [each for each in claim.world.spells if each.state_id == spell.state_id and each.start == spell.end]
    return not any(day and day.year == high.year for each in later for day in each.clocks.values())


def _ended(spell: Spell, state_id: str, low: dt.date, high: dt.date) -> bool:
    return spell.state_id == state_id and spell.end is not None and low <= spell.end <= high
