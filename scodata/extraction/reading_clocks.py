"""When a status was decided on and when it took effect, told in clauses beside: `whose partnership had been decided on
in June 2009, had to wait until May 2010 before the status took effect`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of
from .findings import Asserted, Finding
from .mention import Mention
from .standing_records import FIELD_OF, spell_of
from .statuses import is_adjective, status_of
from .town_places import same_town, towns
from .world import Meeting, Spell

NOUN = r"(?P<noun>observer|dialogue[- ]partner|member)(?:ship| status)?"
JOINING = r"(?:admission|accession|entry|joining|membership|(?:was|were|is|are) to (?:enter|join|accede))"
DECIDED = r"(?:decided (?:up)?on|decided|approved|agreed (?:up)?on|endorsed|resolved (?:up)?on)"
GIVEN = r"(?:awarded|granted|given|accorded|conferred|promised|offered)"
OPENED = r"(?:set going|set in motion|set in train|opened|started|initiated|launched|begun|put on track)"
ENTERED = (
    r"(?:(?:was|were|be|been|being|formally|officially|finally) ){0,3}(?:let in|let|admitted|accepted|granted"
    r"|given|gave"
    r"|received|made|joined|join|became|become|entered|enter|taken in|welcomed)\b"
)
TO = r"(?: only| already| back| first)?,? (?:in|at|on|by) (?:the |their |its )?"
STEPS = (
    (("decision",), re.compile(rf"\bwhose {NOUN} [^.;,]{{0,60}}?\b{DECIDED}{TO}")),
    (("decision", "signature", "effect"), re.compile(
        rf"\b(?:to (?:whom|which)|on (?:whom|which)) (?:the )?(?:status|rank|standing) of (?:an? )?{NOUN}"
        rf" [^.;,]{{0,30}}?\b{GIVEN}{TO}")),
    (("decision",), re.compile(rf"\b{JOINING}\b[^.;]{{0,50}}?, (?:which (?:was|had been) |having been )?{OPENED}{TO}")),
    (("decision",), re.compile(
        rf"\b(?:procedures?|process)\b[^.;,]{{0,40}}\b{JOINING}[^.;]{{0,40}}?, (?:which (?:was|had been) |having "
        rf"been )?{OPENED}{TO}")),
    (("effect",), re.compile(
        r"\b(?:wait|waits|waited|waiting) (?:from [\w ]{3,20} )?(?=until\b)(?=[^.;]{5,60}\b(?:before|for)\b[^.;]{0,80}"
        r"\b(?:took|take|taking|in|into|came|began|effective|become|became)\b)")),
    (("effect", "decision"), re.compile(
        rf"(?:\b(?:wait|waits|waited|waiting) |\bNot "
        rf"|\btook [A-Z][\w ]{{2,30}}? )(?=until\b[^.;]{{3,60}}?\b{ENTERED})")),
    (("effect",), re.compile(
        rf"\b{NOUN}\b[^.;,]{{0,50}}\b(?:took|taking|takes|came into|coming into) effect (?:only )?(?:in |on )?"
        r"(?:the )?")),
    (("effect",), re.compile(
        rf"\b{NOUN}\b[^.;,]{{0,50}}, [^.;,]{{5,60}}, (?:took effect|came into (?:effect|force)|became effective)"
        r" (?:only )?(?:in |on )?(?:the )?")),
    (("effect",), re.compile(rf"\b{NOUN}\b[^.;,]{{0,50}}\bbec[ao]me effective (?:only )?(?:in |on )?(?:the )?")),
)  # fmt: skip
"""The clocks of a step, and the words right before its time or town."""
CHEAP = re.compile(
    r"\b(?:whose|whom|which|wait\w*|until|effect|effective|having|set|opened|started|initiated|launched|begun)\b"
)
STATUS = re.compile(rf"\b{NOUN}\b", re.IGNORECASE)
UNREAL = re.compile(r"\b(?:not|never|if|should|would|could|might|refus\w+|hop(?:es|ed|ing)|ratif\w+)\b")
INTO_IT = re.compile(r"\b(?:SCO|Organi[sz]ation|organi[sz]ation|bloc|grouping)(?=[.,;]|$| as\b)|effect|force")
NEAR = 12
"""Characters between the words of a step and its time."""


def clocks(claim: Asserted) -> Iterator[Finding]:
    """Each step of the one state and status that are told, beside its day."""
    if not claim.names("sco") or not CHEAP.search(claim.words):
        return
    told = [(names, m) for names, pattern in STEPS if (m := pattern.search(claim.words))]
    found = [each for each in told if not UNREAL.search(claim.words[: each[1].end()])]
    states = {m.entity_id: m for m in claim.of_type("state") if not is_adjective(claim, m)} if found else {}
    for names, match in found if len(states) == 1 else ():
        is_wait = claim.words.startswith("until", match.end())
        is_named = STATUS.search(claim.words, match.end()) is not None
        if is_wait and not is_named and not INTO_IT.search(claim.words, match.end()):
            continue
        status = _status(claim, match.end() if is_wait and is_named else 0)
        spell = spell_of(claim, next(iter(states.values())), status) if status else None
        if spell:
            yield from _step(claim, spell, names, match)


def _status(claim: Asserted, place: int = 0) -> str | None:
    """The one status told, by its noun or as that of who enters; behind a place, if one is told there."""
    named = {status_of(m["noun"]) for m in STATUS.finditer(claim.words, place)}
    return named.pop() if len(named) == 1 else "member" if not named else None


def _step(claim: Asserted, spell: Spell, names: tuple[str, ...], match: re.Match[str]) -> Iterator[Finding]:
    """A step beside its day, or beside the meeting held that day."""
    known = {name: day for name in names if (day := spell.clocks.get(name))}
    record = f"{spell.state_id}:{spell.status}"
    time = next((t for t in claim.times if -NEAR < t.start - match.end() < NEAR and t.end > match.end()), None)
    if not known:
        return
    if time and not re.fullmatch(r"\.\.", time.edtf):
        edtf = time.edtf.removeprefix("../").removesuffix("/..")
        if "/" in edtf and names == ("effect",):
            edtf = edtf.split("/")[1]
        low, high = days_of(edtf)
        fits = [name for name, day in known.items() if low <= day <= high]
        field = fits[0] if fits else next(iter(known))
        yield Finding("memberships", record, FIELD_OF[field], edtf, bool(fits), str(known[field]), False, field)
    elif "decision" in known:
        yield from _there(claim, record, known["decision"], match)


def _there(claim: Asserted, record: str, decided: dt.date, match: re.Match[str]) -> Iterator[Finding]:
    """The summit or town named right behind the words of a step."""
    held = next(
        (each for each in claim.world.meetings if each.body != "chg" and each.start <= decided <= each.end), None
    )
    summit = next((m for m in claim.of_type("summit") if -NEAR < m.start - match.end() < NEAR), None)
    if held and summit:
        yield _meeting(record, summit, held)
        return
    town = next((t for t in towns(claim, ((0, len(claim.words)),)) if 0 <= t.start - match.end() < 2 * NEAR), None)
    if held and town:
        agrees = same_town(town.name, held.city)
        yield Finding("memberships", record, "start_summit", town.name, agrees, held.summit_id, False, "decision")


def _meeting(record: str, told: Mention, held: Meeting) -> Finding:
    """The meeting told beside the one that decided."""
    agrees = told.entity_id == held.summit_id
    return Finding("memberships", record, "start_summit", told.entity_id, agrees, held.summit_id, False, "decision")
