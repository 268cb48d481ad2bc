"""How many states a claim says hold a status, or gained one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of
from .findings import Asserted, Finding
from .numbers import CARDINAL_WORD, cardinal
from .reading_states import GAINED, NOUN
from .world import Spell

STATUS = {
    "member": ("member",),
    "observer": ("observer",),
    "dialogue partner": ("dialogue-partner",),
    "partner": ("partner", "dialogue-partner"),
}
COUNTED = re.compile(
    rf"^(?:SCO )?(?:(?:full|permanent|new|official|other|current)[- ])?{NOUN}(?:[- ](?:state|countr|nation)(?:s"
    rf"|ies)?)?s?$|^(?P<bare>member states)$",
    re.IGNORECASE,
)
GROWN = re.compile(
    rf"\b(?:brought|took|taken|raised|climbed|risen|rose|grew|grown|expanded|increased|jumped)\b[^.;]{{0,90}}?"
    rf"\bto (?P<count>\d{{1,2}}|{CARDINAL_WORD})\b"
    r"(?! (?:percent|per cent|million|billion|years|days|summits|meetings))",
    re.IGNORECASE,
)
NUMBERS = re.compile(rf"\b{NOUN}s? (?:states? |now )?number (?P<count>\d{{1,2}}|{CARDINAL_WORD})\b", re.IGNORECASE)
HAS = re.compile(r"\b(?:has|have|numbers|counts|comprises|unites|includes)\s(?:\w+ )?$")
TOGETHER = re.compile(r"\b(?:brings together|comprises|unites|consists of|is made up of)\s$")
NOT_ALL = re.compile(
    r"\b(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|some|most|many|half|majority|number|part"
    r"|\d+) of (?:the|its)"
    r"|other|new|another|next|first|founding|permanent|additional|further|remaining|last)\s*$",
    re.IGNORECASE,
)


def counts(claim: Asserted) -> Iterator[Finding]:
    """How many states hold a status: a stock on the document's day, or on the day that the claim names."""
    if not (
        claim.names("sco")
        or re.search(r"\b(?:member states|grouping|organi[sz]ation|heads of state|summit)\b", claim.words)
    ):
        return
    others = [
        mention
        for mention in claim.of_type("body")
        if mention.entity_id not in ("sco", "shanghai-five")
        and claim.world.index["bodies"].get(mention.entity_id, {}).get("kind") == "organisation"
    ]
    if others and not claim.names("sco"):
        return
    yield from _grown(claim)
    for quantity in claim.quantities:
        before = claim.words[max(0, quantity.start - 25) : quantity.start]
        if TOGETHER.search(before) and quantity.unit in ("countries", "states", "nations") and claim.names("sco"):
            yield from _stock(claim, "member", int(quantity.value))
            continue
        match = COUNTED.match(quantity.unit)
        if match is None or quantity.qualifier != "exactly" or quantity.value > 40:
            continue
        noun = (match["noun"] or "member").lower().replace("-", " ")
        if re.search(r"\bfrom (?:\w+ )?$", before):
            continue
        if (re.search(r"\b(?:new|other|permanent)\b", quantity.unit) and quantity.counts != "flow") or NOT_ALL.search(
            before
        ):
            continue
        if quantity.counts == "flow" and GAINED.search(claim.words) and not HAS.search(before):
            yield from _flow(claim, noun, int(quantity.value))
        else:
            yield from _stock(claim, noun, int(quantity.value))


def _grown(claim: Asserted) -> Iterator[Finding]:
    """`brought the number of members to nine`, `the SCO's dialogue partners number four`."""
    match = GROWN.search(claim.words) or NUMBERS.search(claim.words)
    named = re.search(rf"\b(?:{NOUN}|membership)", claim.words[: match.end()] if match else "", re.IGNORECASE)
    if match is None or named is None:
        return
    noun = (named["noun"] or "member").lower().replace("-", " ")
    value = int(match["count"]) if match["count"].isdigit() else cardinal(match["count"])
    yield from _stock(claim, noun, value)


def _stock(claim: Asserted, noun: str, value: int) -> Iterator[Finding]:
    day = _day_of_count(claim)
    if day is None:
        return
    for status in STATUS[noun]:
        by = {clock: _count(claim.world.spells, status, day, clock) for clock in ("effect", "signature", "decision")}
        if not by["effect"]:
            continue
        clock = next((clock for clock in by if by[clock] == value), None)
        if clock is None and _count(claim.world.spells, status, day - dt.timedelta(days=1), "effect") == value:
            return
        different = len(set(by.values())) > 1
        yield Finding(
            "member_states",
            status,
            "count",
            str(value),
            clock is not None,
            str(by["effect"]),
            main=True,
            clock=clock if different else None,
        )
        return


def _day_of_count(claim: Asserted) -> dt.date | None:
    """The day for which a claim counts: the document's, or that with which the claim opens; None in doubt."""
    closed = [time for time in claim.times if "/" not in time.edtf]
    if not closed or re.search(r"\b(?:now|currently|today|at present|already)\b", claim.words):
        return claim.date
    opening = re.match(
        r"(?:In|By|As of|At the end of|On|Until)\s(?:the )?(?:end of |spring of |early |late )?$",
        claim.words[: closed[0].start],
    )
    if len(closed) > 1 or not opening:
        return (
            claim.date if claim.date and all(days_of(time.edtf)[1].year == claim.date.year for time in closed) else None
        )
    day = days_of(closed[0].edtf)[1]
    return min(day, claim.date) if claim.date else day


def _count(spells: tuple[Spell, ...], status: str, day: dt.date, clock: str) -> int:
    found = 0
    for spell in spells:
        began = spell.start if clock == "effect" else getattr(spell, clock) or spell.start
        found += spell.status == status and began <= day and (spell.end is None or day < spell.end)
    return found


def _flow(claim: Asserted, noun: str, value: int) -> Iterator[Finding]:
    """How many gained a status in a time: after the first year named, up to the document's day."""
    if claim.date is None or not claim.times:
        return
    low, high = days_of(claim.times[0].edtf)
    since = (
        high if re.search(r"\b(?:following|subsequent|later|then|since)\b", claim.words) else low - dt.timedelta(days=1)
    )
    until = claim.date if since == high else high
    status = STATUS[noun][0] if noun != "partner" else "dialogue-partner"
    gained = {spell.state_id for spell in claim.world.spells if spell.status == status and since < spell.start <= until}
    decided = {
        spell.state_id
        for spell in claim.world.spells
        if spell.status == status and since < (spell.decision or spell.start) <= until
    }
    yield Finding(
        "member_states", status, "count", str(value), value in (len(gained), len(decided)), str(len(gained)), main=True
    )
