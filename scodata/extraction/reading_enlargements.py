"""That members were taken in at a time, or so many states given a status, no state being named."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .count_words import FLOW, FLOW_TO, GIVES
from .daysof import days_of
from .facets import one_time
from .findings import Asserted, Finding
from .meant import is_meant
from .numbers import number_of
from .statuses import status_of

UNREAL = re.compile(
    r"\b(?:not|never|will|would|should|may|might|plans?|expected|to be (?:signed|adopted)|if|could|drafts?|due)\b"
)
ENLARGED = re.compile(
    r"\b(?:took in|takes in|let in|lets in|admit(?:ted|s)|accept(?:ed|s)|welcom(?:ed|es)|brought in|taken in"
    r"|gained|added)"
    r" (?:its |the |two |full |first )*new (?:full )?members\b"
    r"|\b(?:membership|number of (?:its )?members|circle of members)\b[^.;]{0,30}\b(?:grew|was (?:enlarged"
    r"|expanded|increased)"
    r"|increased|expanded|widened)\b"
    r"|\bfirst (?:ever )?(?:enlargement|expansion)\b",
    re.IGNORECASE,
)
FIRST_TIME = re.compile(r"\bfirst (?:time|ever|enlargement|expansion)\b", re.IGNORECASE)


def enlargements(claim: Asserted) -> Iterator[Finding]:
    """`took in new members in June`: an accession in that time, or not long before the document."""
    if not is_meant(claim) or UNREAL.search(claim.words):
        return
    if ENLARGED.search(claim.words) is None or claim.date is None or claim.of_type("state"):
        return
    if any(mention.entity_id != "sco" for mention in claim.of_type("body")):
        return
    later = sorted(
        (
            spell
            for spell in claim.world.spells
            if spell.status == "member" and spell.start.year > dt.date(2001, 6, 15).year
        ),
        key=lambda spell: spell.start,
    )
    first = bool(FIRST_TIME.search(claim.words))
    edtf = one_time([time for time in claim.times if "/.." not in time.edtf])
    low, high = days_of(edtf) if edtf else (dt.date.min, claim.date)
    pool = later[:1] if first else later
    fits = [spell for spell in pool if low <= spell.start <= high]
    if fits:
        record = f"{fits[0].state_id}:member"
        yield Finding("memberships", record, "start_date", edtf or f"../{claim.date}", True, str(fits[0].start))
    elif edtf and pool:
        yield Finding("memberships", f"{pool[0].state_id}:member", "start_date", edtf, None, str(pool[0].start))


SHORT = 31
"""Days of a time so short that so many states can be counted in it, and no others."""


def flows(claim: Asserted) -> Iterator[Finding]:
    """How many states gained a status in a time, or at a meeting; another number is wrong where the time is short."""
    match = FLOW.search(claim.words) or (FLOW_TO.search(claim.words) if GIVES.search(claim.words) else None)
    if match is None or claim.of_type("state") or not is_meant(claim) or UNREAL.search(claim.words):
        return
    span = _when(claim)
    noun = match["noun"] or match["own"]
    if span is None or noun is None:
        return
    status, (low, high) = status_of(noun.rstrip("s")), span
    value = number_of(match["n"])
    gained = [each for each in claim.world.spells if each.status == status]
    clocks = ("effect", "signature", "decision")
    counts = {sum(low <= day <= high for each in gained if (day := each.clocks[clock])) for clock in clocks} - {0}
    if value and counts and (value in counts or (high - low).days <= SHORT):
        recorded = str(value if value in counts else max(counts))
        yield Finding("member_states", f"{status}-gained", "count", str(value), value in counts, recorded)


def _when(claim: Asserted) -> tuple[dt.date, dt.date] | None:
    """The one time that is told, else the days of the one meeting."""
    edtf = one_time([time for time in claim.times if "/.." not in time.edtf and "../" not in time.edtf])
    named = {mention.entity_id for mention in claim.of_type("summit")}
    if edtf:
        return days_of(edtf)
    held = claim.world.meeting_of.get(named.pop()) if len(named) == 1 else None
    return (held.start, held.end) if held else None
