"""How many documents a claim says a meeting signed or adopted, and that members were taken in at a time."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of
from .facets import one_time
from .findings import Asserted, Finding
from .meant import is_meant
from .numbers import CARDINAL_WORD, cardinal
from .world import Meeting

DOCUMENTS = re.compile(
    rf"\b(?P<n>\d{{1,2}}|{CARDINAL_WORD}) (?:\w+ ){{0,2}}(?:documents|decisions|papers|agreements and decisions)\b",
    re.IGNORECASE,
)
SIGNED = re.compile(
    r"\b(?:sign\w*|adopt\w*|approv\w*|pass(?:ed|es)|clear(?:ed|s)|endors\w*|seal(?:ed|s)|conclud\w*|issued"
    r"|inked|accept\w*"
    r"|result\w*|produc\w*|yield\w*|ended with|endorsed)\b"
)
ABOUT = re.compile(
    r"\b(?:about|some|around|nearly|almost|roughly|over|more than|at least|other|another|of (?:the|these|which))\s$"
)
COUNCILS = (
    (re.compile(r"\b[Hh]eads of [Gg]overnment|[Pp]rime [Mm]inisters|\bCHG\b|\bHGC\b"), "chg"),
    (re.compile(r"\b[Hh]eads of [Ss]tate|[Pp]residents\b|\bCHS\b|\bHSC\b|\b[Ss]ummit\b"), "chs"),
)
MINISTERS = re.compile(r"\b(?:ministers|ministerial|bilateral|two countries|between|forum|secretaries|fair|business)\b")
LATELY = dt.timedelta(days=10)
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
    """The number of documents of the meeting that the claim names or that the document has just told of."""
    if not is_meant(claim) or UNREAL.search(claim.words):
        return
    match = DOCUMENTS.search(claim.words)
    meeting = _meeting(claim) if match and SIGNED.search(claim.words) and not MINISTERS.search(claim.words) else None
    number = claim.world.index["summits"][meeting.summit_id]["outcome_documents"] if meeting else ""
    if match and meeting and number and not ABOUT.search(claim.words[: match.start()]):
        value = int(match["n"]) if match["n"].isdigit() else cardinal(match["n"])
        agrees = True if value == int(number) else None
        yield Finding("summits", meeting.summit_id, "outcome_documents", str(value), agrees, number)
        if agrees:
            yield Finding("summits", meeting.summit_id + "-documents", "count", str(value), True, number)
    yield from _enlargement(claim)


def _meeting(claim: Asserted) -> Meeting | None:
    """The meeting that is named, else the last of its kind in the days before the document."""
    named = {mention.entity_id for mention in claim.of_type("summit")}
    if named:
        return claim.world.meeting_of.get(named.pop()) if len(named) == 1 else None
    if claim.occasion or claim.date is None:
        return claim.occasion
    near = [m for m in claim.world.meetings if m.start <= claim.date <= m.end + LATELY]
    kinds = [kind for pattern, kind in COUNCILS if pattern.search(claim.words)]
    near = [meeting for meeting in near if not kinds or meeting.body in kinds]
    return near[0] if len(near) == 1 else None


def _enlargement(claim: Asserted) -> Iterator[Finding]:
    """`took in new members in June`: an accession in that time, or not long before the document."""
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
