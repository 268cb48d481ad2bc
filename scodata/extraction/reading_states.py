"""What a claim says of a state's status: gained when, held or not."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from ..reading.package import last_day
from .daysof import days_of
from .findings import Asserted, Finding
from .mention import Mention

NOUN = r"(?P<noun>member|observer|dialogue[- ]partner|partner)"
GAINED = re.compile(
    rf"\b(?:became|(?:has|have) become|joined|admitted|granted|gained|received|obtained|acquired|acceded"
    rf"|accepted|were given|was given|upgraded)\b(?P<tail>[^.;]{{0,80}}?\b(?:{NOUN})s?\b)?",
    re.IGNORECASE,
)
IS_ONE = re.compile(
    rf"\b(?:is|are|remains?|was|were)(?: also| now| currently| already)? (?:an? |the |both )?(?:SCO |full "
    rf"|permanent )*{NOUN}(?:[- ]states?)?s?\b(?! of (?!(?:the )?(?:SCO|Shanghai|organi)))",
    re.IGNORECASE,
)
LISTED = re.compile(rf"\b{NOUN}s?(?:[- ](?:states|countries|nations))?(?: of the SCO)? ?(?:\(|: |— )", re.IGNORECASE)
FOUNDING = re.compile(r"\b(?:founding (?:member|state)s?|founders?|co-founders?)\b", re.IGNORECASE)
ACCESSION = re.compile(
    r"\b(?:accession|participation|admission|entry|membership) of\b|'s (?:accession|admission|membership)\b",
    re.IGNORECASE,
)


APPOSED = re.compile(
    r",\s(?:(?:at present|now|currently|already|still|itself|since [^,]{3,30}) )?"
    rf"(?:an?|the) (?:\w+ )?(?:SCO )?{NOUN}"
    rf"(?: state)?(?:,| of (?:the )?(?:SCO|Shanghai|bloc|grouping|organi))"
)
FIELD_OF = {"effect": "start_date", "signature": "signature_date", "decision": "decision_date"}
"""Which field of a spell holds the day of each clock."""


def spells(claim: Asserted) -> Iterator[Finding]:
    """Which state gained or holds which status."""
    others = [m for m in claim.of_type("body") if m.entity_id not in ("sco", "shanghai-five")]
    sco = claim.names("sco") or claim.of_type("summit") or not others
    if not sco or re.search(r"\b(?:not|never|would|could|may|want|wish|appl(?:y|ied)|hope|if)\b", claim.words):
        return
    if re.search(
        r"\b(?:UN|WTO|NATO|EU|CSTO|CIS|BRICS|EAEU|G20|World Trade Organi[sz]ation|United Nations"
        r"|Security Council|Eurasian Economic)\b",
        claim.words,
    ):
        return
    yield from _listed(claim)
    if FOUNDING.search(claim.words):
        for state in claim.of_type("state"):
            if state.start < FOUNDING.search(claim.words).end() + 60:  # type: ignore[union-attr]
                yield _spell_finding(claim, state, "member", "2001-06-15")
        return
    gained = GAINED.search(claim.words)
    if gained:
        yield from _gained(claim, gained)
        return
    accession = ACCESSION.search(claim.words)
    if accession:
        yield from _accession(claim, accession)
        return
    yield from _apposed(claim)
    holds = IS_ONE.search(claim.words)
    if holds and claim.date:
        status = _status(holds["noun"])
        for state in _subjects(claim, holds.start()):
            yield _spell_finding(claim, state, status, f"../{claim.date.isoformat()}")


def _apposed(claim: Asserted) -> Iterator[Finding]:
    """`Mongolia, at present an observer of the SCO,`: a status held on the document's day."""
    for match in APPOSED.finditer(claim.words) if claim.date else ():
        for state in claim.of_type("state"):
            if 0 <= match.start() - state.end <= 1:
                yield _spell_finding(claim, state, _status(match["noun"]), f"../{claim.date}", main=False)


def _listed(claim: Asserted) -> Iterator[Finding]:
    """Each state of a list in brackets or behind a colon: "the member states (China, India ...)"."""
    match = LISTED.search(claim.words)
    if match is None or claim.date is None:
        return
    end = re.compile(r"[).;]|$").search(claim.words, match.end())
    for state in claim.of_type("state"):
        if end and match.end() <= state.start < end.start():
            yield _spell_finding(claim, state, _status(match["noun"]), f"../{claim.date.isoformat()}", main=False)


def _gained(claim: Asserted, gained: re.Match[str]) -> Iterator[Finding]:
    noun = gained["noun"] if gained["tail"] else None
    if noun is None and re.match(r"[^.;]{0,20}\bto full membership\b", claim.words[gained.end() :]):
        noun = "member"
    if noun is None and not re.match(r"(?:joined|joining|joins?|acceded|admitted)\b", gained[0], re.IGNORECASE):
        return
    if noun is None and not re.match(
        r"\s(?:to )?(?:the )?(?:SCO|Shanghai Cooperation|organi[sz]ation|bloc|grouping)"
        r"|\s(?:up )?in (?:[A-Z][a-z]+ )?(?:19|20)\d\d",
        claim.words[gained.start() + len(gained[0].split()[0]) :],
    ):
        return
    time = claim.time_near(gained.start(), gained.end(), 120) or (
        claim.times[0] if len(claim.times) == 1 and "/" not in claim.times[0].edtf else None
    )
    summits = claim.of_type("summit")
    if time is None and not summits and claim.date is None:
        return
    if time:
        edtf = time.edtf
    elif len(summits) == 1:
        meeting = next(each for each in claim.world.meetings if each.summit_id == summits[0].entity_id)
        edtf = (
            f"{meeting.start.isoformat()}/{meeting.end.isoformat()}"
            if meeting.start < meeting.end
            else meeting.start.isoformat()
        )
    else:
        edtf = f"../{claim.date.isoformat()}"  # type: ignore[union-attr]
    for state in _subjects(claim, gained.start()):
        yield _spell_finding(claim, state, _status(noun) if noun else "member", edtf)


def _accession(claim: Asserted, accession: re.Match[str]) -> Iterator[Finding]:
    time = claim.time_near(accession.start(), accession.end(), 60)
    if time is None:
        yield from _acceded(claim, accession)
        return
    for state in claim.of_type("state"):
        if abs(state.start - accession.end()) < 40 and state.start < time.start:
            yield _spell_finding(claim, state, "member", time.edtf, main=False)


def _acceded(claim: Asserted, accession: re.Match[str]) -> Iterator[Finding]:
    """An accession without a time: confirmed where it has taken effect by the document's day."""
    for state in claim.of_type("state") if claim.date and claim.names("sco") else ():
        if abs(state.start - accession.end()) < 40 or abs(accession.start() - state.end) < 3:
            found = _spell_finding(claim, state, "member", f"../{claim.date}")
            if found.agrees:
                yield found


def _subjects(claim: Asserted, place: int) -> list[Mention]:
    return [
        state
        for state in claim.of_type("state")
        if state.end <= place
        and place - state.end < 90
        and not re.search(r"[.;]|\b(?:which|who|that)\b", claim.words[state.end : place])
    ]


def _status(noun: str) -> str:
    return {"member": "member", "observer": "observer"}.get(noun.lower(), "dialogue-partner")


def _is_covered(claim: Asserted) -> bool:
    """Whether the table of statuses reaches to the document's day."""
    return claim.date is not None and claim.date <= last_day()


def _spell_finding(claim: Asserted, state: Mention, status: str, edtf: str, main: bool = True) -> Finding:
    """A state's status beside its spell, by whichever clock fits; to become a member takes more than a decision."""
    spells_of = [spell for spell in claim.world.spells if spell.state_id == state.entity_id]
    spell = next((each for each in spells_of if each.status == status), None)
    if spell is None and status == "dialogue-partner":
        spell = next((each for each in spells_of if each.status == "partner"), None)
    record = f"{state.entity_id}:{spell.status if spell else status}"
    if spell is None:
        return Finding(
            "memberships",
            record,
            "start_date",
            edtf,
            False if spells_of or status == "member" or _is_covered(claim) else None,
            "no such status",
            main,
        )
    low, high = days_of(edtf)
    clocks = {"effect": spell.start, "signature": spell.signature, "decision": spell.decision}
    if re.search(r"\b(?:became|become|joined|acceded)\b", claim.words) and status == "member" and low > dt.date.min:
        del clocks["decision"]
    fits = [clock for clock, day in clocks.items() if day and low <= day <= high]
    apart = len({day for day in clocks.values() if day}) > 1
    told = fits[0] if fits else "effect"
    recorded = clocks[told] or spell.start
    clock = told if apart else None
    return Finding("memberships", record, FIELD_OF[told], edtf, bool(fits), recorded.isoformat(), main, clock)
