"""Steps on the way to membership: the procedure begun, the memorandum of obligations signed, the consent given."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from .daysof import days_of
from .facets import one_time
from .findings import Asserted, Finding
from .lexicon import any_of
from .mention import Mention
from .numbers import MONTHS
from .predicates import predicate_of
from .reading_standings import SUBORDINATE
from .standing_items import STATUS
from .standing_records import FIELD_OF, missing_of, spell_of
from .standing_words import PAIR
from .statuses import in_one_list, is_adjective, status_of
from .stretches import Regions, clause, within
from .town_places import same_town, towns
from .world import Spell

JOINING = (
    r"(?:admission|accession|entry|joining|membership|reception|granting|admit\w*|enlargement|expansion|acceptance"
    r"|enlarging|letting(?: in)?|taking in|bringing in)"
)
STEPS = (
    (
        "signature",
        re.compile(
            r"\b(?:memorand(?:um|a|ums)\b[^.;]{0,40}"
            r"|(?:document|paper)s? (?:setting out|on|listing|fixing) [^.;,]{0,30})"
            r"\b(?:obligations?|commitments?|oblig(?:ed|ing)|undertakings?"
            r"|duties)\b",
            re.IGNORECASE,
        ),
    ),
    (
        "effect",
        re.compile(
            rf"\b{JOINING}\b[^.;,]{{0,60}}\b(?:was|were|is|are|has been|had been) (?:\w+ )?"
            rf"(?:completed|finali[sz]ed|sealed)\b"
            rf"|\b{JOINING}\b[^.;,]{{0,60}}, (?:(?:finally|only|which was|formally) )?(?:completed|finali[sz]ed"
            rf"|sealed) (?:in|at|on)\b"
            rf"|\b(?:completed|finali[sz]ed|sealed) (?:the |its |their )?(?:\w+ ){{0,4}}{JOINING}\b",
            re.IGNORECASE,
        ),
    ),
    (
        "decision",
        re.compile(
            r"\b(?:procedures?|process)\b[^.;]{0,30}\b(?:that|which) (?:took|brought|led|carried) [^.;]{3,50}?"
            r"\b(?:in)?to\b"
            r"|\b(?:path|road|way|journey) (?:in)?to (?:the )?(?:SCO|Shanghai Coop\w+ Organi[sz]ation"
            r"|organi[sz]ation|bloc"
            r"|(?:full |SCO )*membership)\b[^.;,]{0,30}\b(?:began|started|opened)\b"
            rf"|\b{JOINING} (?:process|procedure)s?\b|\b(?:procedures?|process|steps)\b[^.;]{{0,30}}\b{JOINING}\b"
            rf"|\bset(?:ting)?\b[^.;]{{0,15}}\b{JOINING}\b[^.;]{{0,40}}\bin motion\b"
            rf"|\b{JOINING}\b[^.;]{{0,40}}\b(?:got|was|were|been|came|is) (?:under ?way|set in motion|started"
            rf"|launched)\b"
            rf"|\b(?:set in motion|launch(?:ed)?|start(?:ed|ing)?|initiated|began|opened|beginning of|start of)\b"
            rf"[^.;]{{0,40}}\b{JOINING}\b",
            re.IGNORECASE,
        ),
    ),
    (
        "",
        re.compile(
            rf"\b(?:approved?|agreed|agreement|assent\w*|decided|decision|decisions|consent\w*|resolved|resolution"
            rf"|voted)\b"
            rf"[^.;]{{0,60}}\b(?:{JOINING}|join|take in|let in|accept|let)\b"
            r"|\b(?:agreed|decided|decision|resolved|resolution|voted)\b[^.;]{0,40} that [^.;]{3,60}?"
            r"\b(?:be|be made|become|turn into) (?:full |permanent |equal |SCO )*members\b"
            r"|\b(?:got|given|gave|received|won) (?:the |its |their |an? )?(?:nod|green light|go-ahead|blessing"
            r"|approval)\b"
            r"|\b(?:nod|green light|go-ahead|approval) (?:was|were|has been) (?:given|granted)\b",
            re.IGNORECASE,
        ),
    ),
)
"""The step that words speak of, by the clock that tells its day; none where it can be any of them."""
BEGUN = re.compile(r"\b(?:procedures?|process)\b")
ACCESSION_BEGUN = re.compile(
    rf"\b(?:procedures?|process) of (?:\w+ )?{JOINING}\b[^.;]{{0,20}}\b(?:began|started|begun|launched|opened)\b"
)
"""`signed the memorandum, and with it the procedure of accession began`: two steps, one of which was told wrongly."""
OTHER_MATTERS = re.compile(
    r"\b(?:finish\w*|end(?:ed)?|complet\w+|conclu\w+|continu\w+|ongoing|(?:is|are|still|already) under ?way"
    r"|next (?:step|year)|roadmap|criteria"
    r"|regulation|rules|document setting(?! out [^.;]{0,30}obligations)|moratorium|ratif\w+"
    r"|in(?:to)? force|effective|elapsed|between|counts? on)\b"
)
OF_A_TOWN = re.compile(rf"\b(?!{any_of(tuple(MONTHS))})[A-Z][\w'-]+(?:,| in)(?: the)? $")
"""`Ufa, Russia`: a state that tells where a town lies."""
DECISION = re.compile(
    r"\bdecision\b[^.;]{0,80}\b(?:taken|made|adopted|reached|passed)\b"
    r"|\b(?:took|made|adopted|reached|passed) (?:the|a) decision\b|\b(?:decided|resolved)\b"
)
"""What a decision is called, whose day is one of those on record."""
SOON = dt.timedelta(days=60)
"""Days in which a step told of without its time may still have been to come."""
AGENT = re.compile(r"\b(?:by|under|between|with|in|capital of|city of|host) (?:the )?$")


def steps(claim: Asserted) -> Iterator[Finding]:
    """The step that some states took, and when and where; the claim is meant to speak of the organisation."""
    told = [(clock, m) for clock, pattern in STEPS if (m := pattern.search(claim.words))]
    found = told[0] if told else None
    if (
        found is None
        or (len(told) > 1 and told[1][0])
        or UNMADE.search(RESOLVED.sub(" ", claim.words))
        or _is_of_other_matters(claim, told[0])
    ):
        return
    clock, match = found
    if clock == "signature" and ACCESSION_BEGUN.search(claim.words):
        yield Finding("memberships", "accession", "decision_date", "", None)
        return
    noun = STATUS.search(claim.words, match.start())
    status = status_of(noun["noun"]) if noun and noun["noun"] and clock != "signature" else "member"
    if clock != "signature" and len({m["noun"].lower() for m in STATUS.finditer(claim.words) if m["noun"]}) > 1:
        return
    regions = _clause_of(claim, match)
    agents = any(AGENT.search(claim.words[: state.start]) for state in claim.of_type("state") if state.end)
    is_aside = SUBORDINATE.match(claim.words) is not None or agents
    for state in _states(claim):
        if state.end and not within(regions, state.start):
            continue
        spell = spell_of(claim, state, status)
        record = f"{state.entity_id}:{status}"
        if spell is None:
            yield missing_of(claim, state, record)
        else:
            there = clause(claim, match.start()) if clock == "effect" else regions
            found_here = _told(claim, record, spell, clock, there)
            yield from (replace(each, main=not is_aside) for each in found_here)
    pair = PAIR.search(claim.words)
    if pair and re.search(r"\btwo\b", pair[0]):
        yield Finding("member_states", "member", "count", "2", True, "2", False)


def _is_of_other_matters(claim: Asserted, step: tuple[str, re.Match[str]]) -> bool:
    """Whether a claim tells of something else than a step that was taken; what completes it is a step itself."""
    clock, match = step
    words = claim.words.replace(match[0], " ") if clock == "effect" else claim.words
    return OTHER_MATTERS.search(words) is not None


def _clause_of(claim: Asserted, match: re.Match[str]) -> Regions:
    """The clause of a step; all of the claim where its clause names no state: `the memoranda which ... were signed`."""
    regions = clause(claim, match.start())
    has_state = any(within(regions, state.start) for state in claim.of_type("state") if state.end)
    return regions if has_state else ((0, len(claim.words)),)


UNMADE = re.compile(
    r"\b(?:not|never|would|could|might|if|should|will|(?:has|have|had) to|hopes?|wants?"
    r"|propos\w+|may(?! 20)|seeks?|sought|ready|against"
    r"|refus\w+|oppos\w+|favou?r\w*|support\w*|ahead of|awaits?|expected|discuss\w*|debat\w*|question|whether"
    r"|due to|(?:is|are) (?:to|going to|set to|decided)"
    r"|is decided that)\b|n't\b"
)


RESOLVED = re.compile(
    r"\b(?:resolved|decided|agreed|decision|resolution)\b[^.;]{0,40} that [^.;]{3,60}?\b(?:should|would|shall|will) "
    r"(?=be|become|join|enter)"
)
"""`resolved that India and Pakistan should be members`: what is only to come about was resolved then."""


def _states(claim: Asserted) -> list[Mention]:
    """Those who take the step: every state named, but hosts and agents; else the two of the sentence before."""
    own = [
        state
        for state in claim.of_type("state")
        if not is_adjective(claim, state)
        and not OF_A_TOWN.search(claim.words[: state.start])
        and not AGENT.search(claim.words[: state.start])
    ]
    signed = re.search(r"\bsign(?:ed|s|ing)?\b", claim.words)
    before = [state for state in own if signed and state.end <= signed.start()]
    if before:
        return in_one_list(claim, before)
    if own or not PAIR.search(claim.words):
        return own
    earlier = {m.entity_id: m for m in claim.named_earlier if m.entity_type == "state"}
    if re.search(r"\bSouth Asian\b", claim.words):
        return [Mention(0, 0, "state", each) for each in ("IND", "PAK")]
    return list(earlier.values()) if len(earlier) == 2 else []


def _told(claim: Asserted, record: str, spell: Spell, step: str, regions: Regions) -> Iterator[Finding]:
    """The day of the step and the meeting at which it was taken."""
    steps_meant = (step,) if step else ("decision", "effect") if DECISION.search(claim.words) else tuple(FIELD_OF)
    known = {clock: day for clock, day in spell.clocks.items() if day and clock in steps_meant}
    if not known or claim.date is None:
        return
    times = [time for time in claim.times if within(regions, time.start)]
    times = times or ([] if step == "effect" else list(claim.times))
    edtf = one_time(times) if times else f"../{claim.date}"
    if edtf is None:
        return
    low, high = days_of(edtf.removesuffix("/.."))
    fits = [clock for clock, day in known.items() if low <= day <= high]
    field = fits[0] if fits else next(iter(known))
    agrees = bool(fits) or (False if step or (times and DECISION.search(claim.words)) else None)
    if not fits and not times and any(claim.date < day <= claim.date + SOON for day in known.values()):
        agrees = None
    yield Finding("memberships", record, FIELD_OF[field], edtf, agrees, str(known[field]), True, field)
    days = [known[each] for each in fits or known]
    held = [m for m in claim.world.meetings if m.body != "chg" and any(m.start <= day <= m.end for day in days)]
    named = {m.entity_id for m in claim.of_type("summit")}
    places = {town.name for town in towns(claim, ((0, len(claim.words)),))}
    if held and len(named) == 1:
        summit = named.pop()
        agrees = any(meeting.summit_id == summit for meeting in held)
        told = agrees or (False if step and not claim.times else None)
        yield Finding("memberships", record, "start_summit", summit, told, held[0].summit_id)
    elif held and len(places) == 1:
        place = places.pop()
        agrees = any(same_town(meeting.city, place) for meeting in held)
        told = agrees or (False if fits or not times else None)
        yield Finding("memberships", record, "start_summit", place, told, held[0].summit_id)


MEMORANDUM = re.compile(r"\bmemorand(?:um|a|ums)\b(?! of understanding)")
SIGNED = re.compile(r"\b(?:sign(?:ed|s|ing|ature)|conclud(?:ed|ing)|inked|dat(?:es|ed|ing)|initialled)\b")
BY_IT = (
    rf"^(?:By|With|Under|Through|Thanks to) [^,;]{{0,40}}\bmemorand[^,;]*\b(?:on|in|of) (?:\d|{any_of(tuple(MONTHS))})"
)
DATED = re.compile(
    r"\b(?:memorand\w+|sign(?:ed|ing)|dat(?:es|ed|ing))\b[^,;.]{0,80}?\b(?:on|in|of|from) (?:\d"
    r"|(?:last )?[A-Z]\w+day\b|"
    rf"{any_of(tuple(MONTHS))})[^,;]*$|\bdat(?:es|ed) (?:from|back to) |{BY_IT}"
)
"""Where the time stands right behind the signing: another may be that of the decision."""
OPENED = re.compile(
    r"\W*(?:On|In) [\w ]{4,20} (?:the )?(?:[A-Z][\w'’ ]{2,24} )?(?:\w+ )?"
    r"memorand\w+ (?:was|were) (?:sign|conclud|ink)"
)
"""`On 5 May the Maldives' memorandum was signed`: a time that opens the clause of the signing."""
PARTNERSHIP = re.compile(r"\b(?:partners?(?:hip)?|status)\b")


def memoranda(claim: Asserted) -> Iterator[Finding]:
    """The day on which a dialogue partner signed the memorandum that gave it the status; it can contradict alone."""
    match = MEMORANDUM.search(claim.words)
    about = claim.sentence or claim.words
    if match is None or not SIGNED.search(claim.words) or not PARTNERSHIP.search(about) or STEPS[0][1].search(about):
        return
    told = one_time([time for time in claim.times if "/.." not in time.edtf and "../" not in time.edtf])
    states = {state.entity_id for state in claim.of_type("state") if not is_adjective(claim, state)}
    states = states or _only_state(claim)
    for spell in claim.world.spells if told and not UNMADE.search(claim.words) else ():
        if spell.state_id in states and spell.status == "dialogue-partner" and spell.signature:
            low, high = days_of(told or "")
            record, agrees = f"{spell.state_id}:{spell.status}", low <= spell.signature <= high
            if not agrees and not DATED.search(claim.words) and not OPENED.match(claim.words):
                continue
            is_main = predicate_of(claim.words).verb in ("signed", "signs", "sign", "inked", "concluded")
            yield Finding("memberships", record, "signature_date", told or "", agrees, str(spell.signature), is_main)


def _only_state(claim: Asserted) -> set[str]:
    """The one state that the sentence names, where the claim, a part of it, names none."""
    named = {each for each in claim.around if each in claim.world.index["states"]}
    return named if len(named) == 1 else set()
