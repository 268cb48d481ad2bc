"""Which state ratified a text, and when; and the day on which an accession took effect.

The table of parties does not hold every ratification: a state that is not in it for a text leaves the claim open. A
day that the table has for the same state and another text of the kind is told wrongly of this one.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of, meets
from .facets import one_time
from .findings import Asserted, Finding
from .meant import is_meant
from .mention import Mention
from .standing_records import FIELD_OF, spell_of
from .statuses import is_adjective
from .world import Row

RATIFIED = re.compile(r"\b(?:ratif(?:ied|ies|ying|ication)|passed the law on ratif\w+)\b")
MEMORANDUM = re.compile(r"\bmemorand(?:um|a|ums)\b", re.IGNORECASE)
OF_JOINING = re.compile(r"\b(?:obligations?|commitments?|duties|join|accession|admission|entry|membership|accede)\b")
"""What tells a memorandum as that of a state that is to be a member."""
APPLICANTS = re.compile(r"\b(?:two )?South Asian (?:applicants|candidates|states|countries|newcomers)\b")
PAIR = re.compile(r"\btwo\b")
EFFECTIVE = re.compile(
    r"\b(?:accession|admission|membership|entry|joining)\b[^.;]{0,90}\b(?:took|taking|takes) effect\b"
    r"|\b(?:accession|admission|membership|entry|joining)\b[^.;]{0,90}\b(?:became|becoming|was) effective\b"
    r"|\b(?:accession|admission|membership|entry|joining)\b[^.;]{0,90}\b(?:came|entered|went) into (?:effect|force)\b"
)
"""`its accession, preceded by years as an observer, took effect on`: the day is that of the status itself."""
UNREAL = re.compile(
    r"\b(?:not|never|yet|will|would|should|may(?! \d| 20)|might|if|until|has to|have to|must be|to ratify|awaits?"
    r"|agreement|treaty|convention|protocol)\b"
)
NEAR = 40
"""Characters behind the verb in which its time stands."""


def ratifications(claim: Asserted) -> Iterator[Finding]:
    """Who ratified the memorandum of a state to come, and since when an accession holds."""
    if not is_meant(claim) or UNREAL.search(claim.words):
        return
    ratified = RATIFIED.search(claim.words)
    if ratified and MEMORANDUM.search(claim.words) and OF_JOINING.search(claim.words):
        yield from _ratified(claim, ratified)
    effective = EFFECTIVE.search(claim.words)
    if effective and not MEMORANDUM.search(claim.words):
        yield from _effective(claim, effective)


def _ratified(claim: Asserted, verb: re.Match[str]) -> Iterator[Finding]:
    """The day on which a state ratified the memoranda of others, each beside the table of parties."""
    who = _ratifier(claim, verb)
    texts = [f"memorandum-of-obligations-of-{slug}" for slug in _applicants(claim, who)]
    edtf = one_time([time for time in claim.times if "/.." not in time.edtf])
    if who is None or edtf is None:
        return
    own = [row for row in claim.world.table("instrument_parties") if _is_ratified(row, who)]
    if len(texts) > 1 and PAIR.search(claim.words):
        yield Finding("member_states", "member", "count", "2", True, "2", False)
    for text in texts:
        row = next((row for row in own if row["instrument_id"] == text), None)
        another = any(meets(edtf, dt.date.fromisoformat(row["date"])) for row in own)
        if row:
            agrees = _fits(edtf, row)
            yield Finding("instrument_parties", f"{text}:{who.entity_id}:ratified", "date", edtf, agrees, row["date"])
        elif another and len(texts) == 1:
            record = f"{text}:{who.entity_id}:ratified"
            yield Finding("instrument_parties", record, "date", edtf, False, "no such ratification")


def _is_ratified(row: Row, who: Mention) -> bool:
    """Whether a row tells that a state ratified a memorandum of obligations."""
    is_memorandum = row["instrument_id"].startswith("memorandum-of-obligations-of-")
    return is_memorandum and row["event"] == "ratified" and row["state_id"] == who.entity_id and bool(row["date"])


def _fits(edtf: str, row: Row) -> bool | None:
    """Whether a time is that of a ratification; one told to the day of which the month is known is left open."""
    low, high = days_of(edtf)
    recorded = dt.date.fromisoformat(row["date"])
    if row["precision"] == "month":
        is_in = (low.year, low.month) <= (recorded.year, recorded.month) <= (high.year, high.month)
        return (None if len(edtf) > len("2016-12") else True) if is_in else False
    return low <= recorded <= high


def _ratifier(claim: Asserted, verb: re.Match[str]) -> Mention | None:
    """The state before an active verb, or the one behind `by`."""
    by = re.match(r" by (?:the parliament of )?(?:the )?", claim.words[verb.end() :])
    if by:
        return claim.after(verb.end(), "state")
    before = [state for state in claim.of_type("state") if state.end <= verb.start()]
    return before[0] if before and re.match(r"\W*(?:\w+ ){0,4}$", claim.words[: before[0].start]) else None


def _applicants(claim: Asserted, who: Mention | None) -> list[str]:
    """Whose memoranda are spoken of: the state's own, those of the other states named, or the South Asian two."""
    ids = {"IND": "india", "PAK": "pakistan", "IRN": "iran", "BLR": "belarus"}
    if APPLICANTS.search(claim.words):
        return [ids["IND"], ids["PAK"]]
    named = list(dict.fromkeys(state.entity_id for state in claim.of_type("state") if state != who))
    own = [who.entity_id] if who and re.search(r"\bits (?:own )?(?:\w+ )?obligations\b", claim.words) else []
    return [ids[each] for each in (named or own) if each in ids]


def _effective(claim: Asserted, told: re.Match[str]) -> Iterator[Finding]:
    """The day from which a state that is said to have joined is a member."""
    states = [state for state in claim.of_type("state") if not is_adjective(claim, state) and state.start < told.end()]
    behind = [time for time in claim.times if 0 <= time.start - told.end() < NEAR and "/.." not in time.edtf]
    if len({state.entity_id for state in states}) != 1 or len(behind) != 1:
        return
    spell = spell_of(claim, states[0], "member")
    if spell:
        edtf, record = behind[0].edtf, f"{states[0].entity_id}:member"
        agrees = meets(edtf, spell.start)
        yield Finding("memberships", record, FIELD_OF["effect"], edtf, agrees, str(spell.start), True, "effect")
