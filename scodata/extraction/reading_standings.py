"""Statuses gained and held as a claim tells them in any order: by verb, noun, list or heading; beside the records."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from .daysof import days_of
from .findings import Asserted, Finding
from .lexicon import word_set
from .mention import Mention
from .numbers import CARDINAL_WORD
from .reading_headings import denied, under_heading
from .standing import Standing, standings
from .standing_numbers import numbers, rank
from .standing_records import FIELD_OF, missing_of, spell_of
from .standing_words import OF_FOUNDING
from .status_places import where
from .statuses import BEGUN, NOT_GIVEN, SIGNED, TO_COME
from .world import Spell

UNREAL = re.compile(
    r"\b(?:think(?:s|ing)?|thought|dream\w*|toy\w*|contemplat\w*|weigh\w*|ponder\w*|mull\w*|flirt\w*|campaign\w*|lobb\w+|vying|aspir\w+|striv\w+|hop(?:ing|ed)|eager|keen|aims?|aimed|not|never"
    r"|no|would|could"
    r"|might|want\w*|wish\w*|appl(?:y|ied|ies|ication)|(?:has|have|had) to|hopes?|if|should|will|seeks?|sought"
    r"|intends?|plans?|propos\w+|request\w*|ready|possible|possibly|expected|considered?|candidate|prospects?"
    r"|interested"
    r"|towards|neither|nor"
    r"|until(?! (?:the end of )?(?:\d|[A-Z]\w+ \d|now\b|then\b))"
    r"|non-member|ratif\w+|discuss\w*|consult\w*|debat\w+|question of|issue of|possibility"
    r"|idea of|chances? of|(?-i:may)|support\w*|invited?|awaits?|bids?|ask(?:ed|ing)?|opposed?|object\w*|negotiat\w+"
    r"|hardly"
    r"|whether|for (?:admitting|the admission|the accession)|founding|founders?|co-founders?|process|procedure"
    r"|memorand\w+|obligations?|prior to|upcoming|work on|ongoing|under way|underway|counts? on|continu\w+"
    r"|resist\w*|waiting|waits?|waited|block\w*|veto\w*|prepar\w+|refus\w+|denied|declin\w+)\b|n't\b",
    re.IGNORECASE,
)
PAST = re.compile(
    r"\b(?:was|were|had|former|then|held|enjoyed|sat|at first|once|originally|initially|as long as|until"
    r"|(?<!is )(?<!are )(?<!be )(?<!been )(?:classed|counted|ranked|listed|numbered|reckoned|belonged|remained|stood"
    r"|served|figured|treated|regarded|participated|attended|took part))\b",
    re.IGNORECASE,
)
"""Words by which a status is told that may have ended since."""
SUBORDINATE = re.compile(
    r"^\W*(?:Since|After|When|Before|As(?! (?:full|members?|observers?|dialogue|an?|of))|While|Having|Ever since|Once"
    r"|Because|Although|With|Following|Even though|Until|If)\b"
)
VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|did|does|(?!(?:need|seed|speed|breed|indeed|fled|red|bed|hundred)\b)\w{3,}ed"
    r"|took|met|said|began|came|went|led|gave|made|saw|won|held|brought|grew|rose|set|put|means|shows|makes)\b"
)
RELATIVE = re.compile(
    r"(?:^|[,;–—-]|,? and) ?(?:which|who|that|whose|where|when|while|as|after|before|because|since|although"
    r"|although|so)\b"
    r"[^,;]*",
    re.IGNORECASE,
)
GREW = re.compile(
    r"\b(?:has |have |had )?(?:gained in (?:size|weight)|grown|grew|expanded|enlarged|widened|swelled)\b"
    r"(?! (?:its|their|the) (?!membership|circle|ranks|number|list|family|borders))"
    r"|\b(?:decision|resolution)\b|\bwas (?:taken|adopted|passed|made)\b|\b(?:said|recalled|noted|added) [A-Z][\w. ]+$"
    r"|\b(?:was |were |has been )?(?:renamed|transformed)\b|\b(?:got|took|received) (?:its|the|a) (?:new "
    r"|present )*name\b"
    rf"|\bthere are (?:now |also )?(?:\d+|{CARDINAL_WORD}) (?:so-called |full )?(?:dialogue partners|observers"
    rf"|members)\b"
    r"|\b(?:the|its) name was changed\b|\bchanged its name\b|\bbecame (?:known as )?(?:the )?(?:SCO|Shanghai Coop)"
)
"""Verbs that say no more than the status: that it grew, that the decision was taken."""
EFFECT = re.compile(r"\b(?:became|become|becoming|join(?:s|ed|ing)?|acceded?|entered|entering)\b")
"""Verbs that speak of the day of effect alone."""
DECIDED = re.compile(
    r"\b(?:decid\w+|decision|agreed|approv\w+|grant\w*|accord\w*|award\w*|accept\w*|admi\w+|given|gave|receiv\w+)\b",
    re.IGNORECASE,
)
"""Verbs that may speak of the decision as well; by others a time that fits it alone leaves the matter open."""


APPOSED = re.compile(
    r"[,)][^,]*\b(?:take|takes|attend\w*|participat\w+|met|held|is|are|was|were|has|have|had|became|become|remains?"
    r"|got|gave|took)\b"
)
"""`Afghanistan, an observer since 2012, has become ...`: a verb behind the apposition, whose predicate is another."""
FOUNDED = re.compile(r"^\W*(?:Founded|Established|Created|Formed|Set up|Born)(?: (?:in|on) [^,]{4,40}, ?|\s*$)")
"""What a claim opens with about the organisation, before it comes to its members."""
NOMINAL = re.compile(r"\b(?:joining|entry|accession|admission|acceptance)\b", re.IGNORECASE)
"""Nouns of entering, that may speak of what is still to come."""

BARE = re.compile(r"\b(?:admit\w*|admission|accept\w*|taken in|let in|received)\b", re.IGNORECASE)
WHICH = re.compile(r"\b(?:members?|membership|SCO|Shanghai|organi[sz]ation|bloc|grouping)\b", re.IGNORECASE)
"""A verb of admission, and what says to what: `Egypt was accepted in 2021` may be told of any status."""
UNNAMED = re.compile(
    rf"\b(?:and|with|beside|plus) (?:the |those )?(?:(?:\d|{CARDINAL_WORD}|other|new) )*"
    r"(?:countries|states|nations|others)"
    r" (?:that (?:were|had been) |which (?:were|had been) )?(?:newly )?(?:admitted|accepted|added|taken in|received)\b"
)
"""`Mongolia and the three countries admitted in July`: the verb is told of states that are not named."""


def standing(claim: Asserted) -> Iterator[Finding]:
    """The findings on the statuses of a claim; the claim is meant to speak of the organisation."""
    told, unsure = list(standings(claim)), False
    yield from under_heading(claim)
    yield from denied(claim)
    for each in told:
        words = claim.words[each.stretch.start : each.stretch.end]
        is_unreal = any(UNREAL.search(part) for part in (words, claim.words[: each.stretch.start]))
        is_step = each.is_gained and any(pattern.search(claim.words) for pattern in (BEGUN, SIGNED))
        if is_unreal or is_step or TO_COME.search(words) or UNNAMED.search(words):
            continue
        main = _is_main(claim, each, told) and _all_times(claim, told)
        found = [
            finding
            for state in each.states
            if not NOT_GIVEN.match(claim.words, state.end)
            for finding in (_gained(claim, each, state) if each.is_gained else _held(claim, each, state))
        ]
        main = main and all(finding.agrees is not None for finding in found) and _by_one_clock(each, found)
        unsure = unsure or any(finding.agrees is None for finding in found)
        for finding in (*found, *numbers(claim, each)):
            yield replace(finding, main=finding.main and main and not unsure)


def _by_one_clock(told: Standing, found: list[Finding]) -> bool:
    """Whether the days of a list's statuses fit one time by one clock: decided is not beside in effect."""
    clocks = {each.clock for each in found if each.field in FIELD_OF.values() and each.agrees}
    return not told.is_gained or told.time is None or not {"decision", "effect"} <= clocks


def _is_main(claim: Asserted, told: Standing, others: list[Standing]) -> bool:
    """Whether a stretch has the claim's predicate: no verb is told elsewhere but in clauses that hang on it."""
    before = GREW.sub(" ", FOUNDED.sub(" ", claim.words[: told.stretch.start]))
    behind = GREW.sub(" ", claim.words[told.stretch.end :])
    if SUBORDINATE.match(before + claim.words[told.stretch.start : told.stretch.end]) and VERB.search(behind):
        return False
    if re.match(r",? (?:which|who)\b", claim.words[told.stretch.start :]) and before.strip():
        return False
    if APPOSED.search(claim.words[_last_item(told) : told.stretch.end]) and behind.strip(" ."):
        return False
    for other in others:
        if other.stretch.start < told.stretch.start:
            before = before.replace(claim.words[other.stretch.start : other.stretch.end], " ")
        elif other.stretch.start > told.stretch.start:
            behind = behind.replace(claim.words[other.stretch.start : other.stretch.end], " ")
    return not any(_has_verb(RELATIVE.sub(" ", words)) for words in (before, behind))


def _has_verb(words: str) -> bool:
    """Whether some words beside a stretch have a verb of their own, regular or not."""
    return VERB.search(words) is not None or any(word in word_set("past_verbs.txt") for word in words.split())


def _last_item(told: Standing) -> int:
    """Where the last status, time or number of a stretch ends."""
    return max((item.end for item in told.stretch.items if item.kind != "state"), default=told.stretch.start)


def _all_times(claim: Asserted, told: list[Standing]) -> bool:
    """Whether every time of the claim stands in a stretch that was read."""
    spans = [(each.stretch.start, each.stretch.end) for each in told]
    apart = [
        time
        for time in claim.times
        if not any(start <= time.start < end for start, end in spans)
        and not OF_FOUNDING.search(claim.words[: time.start])
    ]
    return not apart or (len(claim.times) == 1 and all(each.is_gained for each in told))


def _gained(claim: Asserted, told: Standing, state: Mention) -> Iterator[Finding]:
    """A status gained at a time, at a meeting, in a town, as the n-th."""
    spell = spell_of(claim, state, told.status)
    record = f"{state.entity_id}:{spell.status if spell else told.status}"
    words = claim.words[told.stretch.start : told.stretch.end]
    if _is_of_any_status(claim, told, words):
        return
    if spell is None:
        yield missing_of(claim, state, record)
        return
    known = {clock: day for clock, day in spell.clocks.items() if day}
    if told.status == "member" and EFFECT.search(words):
        known = {"effect": spell.start}
    if _is_from_then_on(claim, told, words):
        yield from _since_then(told, record, known)
        return
    edtf, is_sure = _time_of(claim, told, known)
    if edtf is None:
        return
    fits = _fitting(known, edtf)
    field = fits[0] if fits else next(iter(known))
    clock = field if len(set(known.values())) > 1 else None
    if not fits and not told.time and NOMINAL.search(words):
        return
    is_unclear = told.status == "member" and field != "effect" and not DECIDED.search(words)
    agrees = None if fits and is_unclear else bool(fits)
    yield Finding("memberships", record, FIELD_OF[field], edtf, agrees, str(known[field]), is_sure, clock)
    if agrees is not None:
        stretch = ((told.stretch.start, told.stretch.end),)
        yield from where(claim, record, stretch, [known[each] for each in fits or known])
        is_effect = not edtf.startswith("..") and "decision" not in fits and "effect" in fits
        yield from rank(claim, told, record, spell, ("effect",) if is_effect else ("effect", "decision"))
    else:
        ranked = rank(claim, told, record, spell, ("effect", "decision"))
        yield from (each for each in ranked if each.agrees is False)


PERFECT = re.compile(
    r"\b(?:has|have|had) (?:\w+ )?(?:been |also )?(?:join|admit|accept|enter|becom|acced|receiv|taken in|grant)"
)
"""Verbs of what came about at any time since another."""


def _is_from_then_on(claim: Asserted, told: Standing, words: str) -> bool:
    """`Since 2017 four states have joined`: a time from which on, not at which, a status was gained."""
    is_open = told.time is not None and told.time.edtf.endswith("/..")
    return is_open and PERFECT.search(words) is not None and len(told.states) > 1


def _since_then(told: Standing, record: str, known: dict[str, dt.date]) -> Iterator[Finding]:
    """Statuses gained at any time since one."""
    first = told.time.edtf.removesuffix("/..") if told.time else ""
    clock, day = next(iter(known.items()))
    agrees = any(days_of(first)[0] <= each for each in known.values())
    yield Finding("memberships", record, FIELD_OF[clock], f"{first}/..", agrees, str(day))


def _is_of_any_status(claim: Asserted, told: Standing, words: str) -> bool:
    """`Egypt and Qatar were accepted in 2021`: told without its status, of states that have another than a member's."""
    if told.status != "member" or not BARE.search(words) or WHICH.search(words):
        return False
    members = {spell.state_id for spell in claim.world.spells if spell.status == "member"}
    others = {spell.state_id for spell in claim.world.spells} - members
    return any(state.entity_id in others for state in told.states)


def _time_of(claim: Asserted, told: Standing, known: dict[str, dt.date]) -> tuple[str | None, bool]:
    """The time of a status gained, and whether it is surely its own: one told elsewhere counts only if it fits."""
    today = f"../{claim.date}" if claim.date else None
    if told.time:
        return told.time.edtf.removesuffix("/.."), True
    if len(claim.times) != 1:
        return today, True
    only = claim.times[0]
    edtf = only.edtf.removesuffix("/..")
    if told.stretch.start <= only.start < told.stretch.end or _fitting(known, edtf):
        return edtf, True
    return today, False


def _fitting(known: dict[str, dt.date], edtf: str) -> list[str]:
    """The steps whose day lies in a time."""
    low, high = days_of(edtf)
    return [clock for clock, day in known.items() if low <= day <= high]


def _held(claim: Asserted, told: Standing, state: Mention) -> Iterator[Finding]:
    """A status held on the document's day, at a time, from one time to another, or since a time."""
    spell = spell_of(claim, state, told.status)
    record = f"{state.entity_id}:{spell.status if spell else told.status}"
    if spell is None:
        yield missing_of(claim, state, record)
        return
    if told.time is None:
        yield from _today(claim, told, record, spell)
        return
    first, slash, last = told.time.edtf.partition("/")
    if first == "..":
        yield from _held_until(claim, told, record, spell, last)
        return
    if last == ".." or _is_since(claim, told):
        low, high = days_of(first)
        fits = [clock for clock, day in spell.clocks.items() if day and low <= day <= high]
        field = fits[0] if fits else "effect"
        recorded = str(spell.clocks[field])
        agrees = None if fits and told.status == "member" and field != "effect" else bool(fits)
        yield Finding("memberships", record, FIELD_OF[field], first, agrees, recorded, True, field)
        return
    low, high = days_of(told.time.edtf)
    if slash and first != "..":
        agrees = spell.start.year == low.year and spell.end is not None and spell.end.year == high.year
    else:
        agrees = spell.start <= high and (spell.end is None or low < spell.end)
    yield Finding("memberships", record, "start_date", told.time.edtf, agrees, str(spell.start))


def _held_until(claim: Asserted, told: Standing, record: str, spell: Spell, last: str) -> Iterator[Finding]:
    """A status held until a time, as long as that is all that is told: the one state among several may be meant."""
    low, high = days_of(last)
    words = claim.words[told.stretch.start : told.stretch.end]
    if _was_another(claim, told, spell, low, high) and not ONLY.search(words):
        yield Finding("memberships", record, "end_date", last, False, str(spell.end))
        return
    if spell.end is None or claim.date is None or claim.date < spell.end:
        yield Finding("memberships", record, "end_date", last, None, str(spell.end))
        return
    agrees = low <= spell.end <= high
    is_sure = agrees or not ONLY.search(words)
    yield Finding("memberships", record, "end_date", last, agrees if is_sure else None, str(spell.end))


def _was_another(claim: Asserted, told: Standing, spell: Spell, low: dt.date, high: dt.date) -> bool:
    """Whether the status that a state had until a time was another than the one told, which began later."""
    ended = {
        each.status
        for each in claim.world.spells
        if each.state_id == spell.state_id and each.end and low <= each.end and each.end <= high
    }
    return bool(ended) and told.status not in ended and spell.start >= low


ONLY = re.compile(r"\b(?:only|sole|alone|first|last|one of|among)\b")
"""What may have ended with a time though the status did not."""


def _is_since(claim: Asserted, told: Standing) -> bool:
    """Whether a time stands behind `since` or in brackets behind the state."""
    before = claim.words[: told.time.start] if told.time else ""
    return re.search(r"\b(?:since|from|dat\w+ (?:back )?to) (?:the )?$|\($", before) is not None


def _today(claim: Asserted, told: Standing, record: str, spell: Spell) -> Iterator[Finding]:
    """A status on the document's day; one told in the past tense, or beside what happened once, may have ended."""
    if claim.date is None:
        return
    past = PAST.search(claim.words[told.stretch.start : told.stretch.end])
    began = min(each for each in spell.clocks.values() if each)
    holds = began <= claim.date and (past is not None or spell.end is None or claim.date < spell.end)
    clock = None if holds and spell.start <= claim.date else "decision" if holds else None
    outside = claim.words[: told.stretch.start] + " " + claim.words[told.stretch.end :]
    if not holds and began <= claim.date and (claim.times or _has_verb(outside)):
        return
    yield Finding("memberships", record, "start_date", f"../{claim.date}", holds, str(spell.start), True, clock)
    yield from rank(claim, told, record, spell)
