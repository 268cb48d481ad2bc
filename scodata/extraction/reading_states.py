"""What a claim says of a state's status: gained when and where, held since when, given up for which.

The table of statuses is complete: a state that never had a status, or had it at another time, contradicts the claim.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from ..reading.package import last_day
from .daysof import days_of
from .facets import Regions, clause, closed, one_time, same_town, towns, within, words_of
from .findings import Asserted, Finding
from .lexicon import rows
from .mention import Mention
from .numbers import ORDINAL_WORD, ordinal
from .world import Spell

NOUN = r"(?P<noun>member|observer|dialogue[- ]partner|partner)"
STATUS = re.compile(
    r"\b(?:(?:full|permanent|new|SCO)[- ](?:fledged )?)*(?P<noun>member|observer|dialogue[- ]partner"
    r"|(?<=SCO )partner|partner(?=s?,? (?:state )?(?:of|in) the "
    r"(?:SCO|Shanghai|organi|bloc|group)))(?P<ship>ship)?s?\b"
    r"(?!(?: states?)? of (?!(?:the |this |that )?(?:SCO|Shanghai|organi|bloc|group))(?:the )?[A-Z])",
    re.IGNORECASE,
)
GAINED = re.compile(
    r"\b(?:becam?e|becoming|joined|joining|joins?|entered|entry|enter(?= (?:the )?(?:SCO|Shanghai|organi"
    r"|bloc))|acced\w+"
    r"|accession|admi(?:ts|tted|tting|ssion)|grant(?:s|ed|ing)?|given|gave|accord(?:ed|ing)|award(?:ed|ing)"
    r"|receiv(?:ed|ing)|obtain(?:ed|ing)|gain(?:ed|ing)|acquir(?:ed|ing)|took up|taken up|upgrad(?:ed|ing)|elevat\w+"
    r"|raised?|promot(?:ed|ion)|induct(?:ed|ion)|accept(?:ed|ance)|welcomed|made|declared|turned"
    r"|make(?= [A-Z])|confer(?:red|ring))\b",
    re.IGNORECASE,
)
HOLDS = re.compile(
    r"\b(?:is|are|was|were|remains?|has been|have been|been|holds?|held|has|have|had|enjoys?|listed|serves?"
    r"|as an?|as the"
    r"|being|sits?|participates?|status|goes back to|counts?)\b",
    re.IGNORECASE,
)
SINCE_IT = re.compile(r"since\b")
JOINED = re.compile(
    r"\bjoin(?:ed|ing|s)?\b|\bentered\b|\benter\b|\bentry\b|\bacced\w+|\baccession\b|\badmi(?:t|ss)\w+", re.I
)
INTO = re.compile(
    r"(?: (?:in)?to| of| into)? (?:the |this |our )?(?:SCO|Shanghai Cooperation|Shanghai group"
    r"|organi[sz]ation|bloc|grouping)\b",
    re.IGNORECASE,
)
CHANGED = re.compile(
    r"\bfrom (?:an? |the |that of |its )*(?P<old>member|observer|dialogue[- ]partner|partner)\b[^.;]{0,40}?\bto "
    r"(?:an? |the |that of |full )*(?P<new>member|observer|dialogue[- ]partner|partner)",
    re.IGNORECASE,
)
COUNTED = re.compile(
    rf"\b(?P<number>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD}) (?:full |new |SCO |permanent )*"
    r"(?P<noun>member|observer|dialogue[- ]partner)\b",
    re.IGNORECASE,
)
FOUNDING = re.compile(r"\b(?:founding (?:member|state)s?|founders?|co-founders?)\b", re.IGNORECASE)
SIGNED = re.compile(r"\bmemorand(?:um|a|ums) (?:of|on|listing|setting)\b[^.;]{0,20}\b(?:obligations?|commitments?)\b")
BEGUN = re.compile(
    r"\b(?:admission|accession) (?:process|procedure)|\b(?:procedure|process|steps"
    r"|work)\b[^.;]{0,30}\b(?:admi\w+|accession|entry|joining|membership|granting)"
    r"|\b(?:set in motion|launched|started|initiated|began|opened|beginning of|start of)\b[^.;]{0,40}"
    r"\b(?:admission|accession|entry|membership)\b",
    re.IGNORECASE,
)
UNREAL = re.compile(
    r"\b(?:not|never|would|could|(?-i:may)|might|want\w*|wish\w*|appl(?:y|ied|ies|ication)|hopes?|if|should|will|seeks?|sought"
    r"|intends?|plans?|support\w*|propos\w+|request\w*|ready|possible|possibly|expected|due to|considered?|candidate"
    r"|prospect|interested|towards|neither|nor|until|non-member|ratif\w+|in force|into (?:force|effect))\b|n't\b",
    re.IGNORECASE,
)
OTHER_GROUPS = re.compile(
    r"\b(?:UN|WTO|NATO|EU|CSTO|CIS|BRICS|EAEU|G20|World Trade Organi[sz]ation|United Nations|Security Council"
    r"|Eurasian Economic|ASEAN|CICA|Council of Europe|AIIB|Interbank|Business Council|Contact Group)\b"
)
APART = re.compile(
    r"\b(?:(?<!held )by|from|between|with|against|via|including|than|like|(?<!procedure )(?<!process )for"
    r"|visit to|supported by)\s(?:the )?$"
)
HELD_SINCE = re.compile(
    r"\b(?:status|partner|observer|member),? which [^,.;]{0,30}(?:held|had|enjoyed) since (?:the )?$"
)
GROUP = re.compile(r"\b(?:Shanghai|organi[sz]ation|bloc|grouping|RATS)\b", re.IGNORECASE)
LISTING = re.compile(r" (?:of (?:the )?(?:SCO|Shanghai Cooperation Organi[sz]ation) )?(?:are|were|include[sd]?|:)\b")
NOMINAL = re.compile(
    r"^(?:[Ss]ince |[Aa]fter |[Ww]ith |[Ff]ollowing )?the (?:accession|admission|entry)\b|^The (?:accession|entry)"
)
FIELD_OF = {"effect": "start_date", "signature": "signature_date", "decision": "decision_date"}
"""Which field of a spell holds the day of each clock."""
REACH, HELD = 90, 45
"""Characters between a status and the verb by which it is gained, and by which it is held."""
ASIDE = re.compile(
    r"[A-Z]\w+, (?:newly|recently|just|only recently|freshly|lately|long)? ?(?:admitted|accepted|granted"
    r"|received|made|given"
    r"|promoted|elevated|upgraded)\b[^,]{3,70},"
)
MERGED = dt.date(2025, 9, 1)
"""The day from which observers and dialogue partners are partners."""
EARLIER = re.compile(
    r"\b(?:[Hh]itherto|formerly|previously|until then|preceded by|after|years as|decades as|former|then)\s"
    r"(?:[\w-]+ ){0,2}$"
)
"""Before a status that a state had and gave up."""


def spells(claim: Asserted) -> Iterator[Finding]:
    """Which state gained or holds which status."""
    others = [m for m in claim.of_type("body") if m.entity_id not in ("sco", "shanghai-five")]
    meant = claim.names("sco") or claim.of_type("summit") or (not others and GROUP.search(claim.words))
    if not meant or OTHER_GROUPS.search(claim.words):
        return
    yield from _founders(claim)
    yield from _listed(claim)
    for bearers, status, regions, place in _statuses(claim):
        words = words_of(claim, regions)
        if UNREAL.search(words) or FOUNDING.search(words):
            continue
        governs, steps = _governed(claim, regions, place), _steps(claim, place)
        if EARLIER.search(claim.words[:place]):
            continue
        nominal = NOMINAL.search(words) is not None
        for state in bearers:
            if governs == "gained" or steps:
                found = _gained(claim, state, status, regions, steps)
                yield from (replace(each, main=not nominal) for each in found)
            elif governs == "held" and claim.date:
                yield from _held(claim, state, status, regions)


def _steps(claim: Asserted, place: int) -> tuple[str, ...]:
    """Which step a clause speaks of at a place: the memorandum signed, the procedure begun, or any."""
    for pattern, step in ((SIGNED, "signature"), (BEGUN, "decision")):
        match = pattern.search(claim.words)
        if match and match.start() - 30 <= place <= match.end() + 70:
            return (step,)
    return ()


def _statuses(claim: Asserted) -> Iterator[tuple[list[Mention], str, Regions, int]]:
    """Who bears which status, clause by clause."""
    done: set[tuple[str, str]] = set()
    changed = CHANGED.search(claim.words)
    places = [(m.start(), m.end(), _status(m["noun"])) for m in STATUS.finditer(claim.words) if not _is_count(claim, m)]
    if changed:
        places = [(changed.start("new"), changed.end("new"), _status(changed["new"]))]
    if not places:
        places = [(m.start(), m.end(), "member") for m in JOINED.finditer(claim.words) if _is_joined(claim, m)]
        places += [(m.start(), m.end(), "member") for m in (SIGNED.search(claim.words), BEGUN.search(claim.words)) if m]
    signed = SIGNED.search(claim.words)
    if signed and all(start < signed.start() or start > signed.end() + 60 for start, _, _ in places):
        places.append((signed.start(), signed.end(), "member"))
    for start, end, status in places:
        regions = _aside(claim, start) or clause(claim, start)
        bearers = [s for s in _bearers(claim, regions, start, end) if (s.entity_id, status) not in done]
        done |= {(s.entity_id, status) for s in bearers}
        if bearers:
            yield bearers, status, regions, start


def _aside(claim: Asserted, place: int) -> Regions | None:
    """`Iran, newly admitted as an observer, sent ...`: what stands between the state's comma and the next."""
    match = next((m for m in ASIDE.finditer(claim.words) if m.start() <= place < m.end()), None)
    return (match.span(),) if match else None


def _is_count(claim: Asserted, match: re.Match[str]) -> bool:
    """`eight members`, `the member states`, `Member States signed`: no status of a state that is named."""
    before, after = claim.words[max(0, match.start() - 14) : match.start()], claim.words[match.end() : match.end() + 12]
    plain = match[0].lower()
    if plain.startswith("member") and re.match(r"[- ](?:states|countries|nations)", after, re.IGNORECASE):
        return not re.search(r"\b(?:are|as|became|become|new)\s$", before)
    return bool(
        re.search(
            r"\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|its|other|all|SCO(?:'s)?|tion's"
            r"|(?<!status )of|the|their)\s$",
            before,
        )
    ) and plain.endswith("s")


def _is_joined(claim: Asserted, match: re.Match[str]) -> bool:
    after = claim.words[match.end() :]
    if INTO.match(after):
        return True
    noun = re.match(r"(?:admission|accession|entry|admi)", match[0], re.IGNORECASE)
    return bool(noun or re.match(r"\s(?:in (?:[A-Z][a-z]+ )?(?:19|20)\d\d|as )", after))


def _bearers(claim: Asserted, regions: Regions, start: int, end: int) -> list[Mention]:
    """The states whose status it is: those before it in its clause, else those behind it."""
    own = [
        state
        for state in claim.of_type("state")
        if within(regions, state.start)
        and not is_adjective(claim, state)
        and not APART.search(claim.words[: state.start])
    ]
    own = [state for state in own if not _is_listed_apart(claim, state, own)]
    before = [state for state in own if state.end <= start and start - state.end < REACH]
    behind = [state for state in own if state.start >= end and state.start - end < REACH]
    given = re.search(GIVEN, claim.words[: start + 1])
    if given:
        objects = [state for state in own if state.start >= given.end() - 1]
        if objects:
            return objects
    return _group(claim, before) or behind


def _group(claim: Asserted, states: list[Mention]) -> list[Mention]:
    """The last of some states, and those that stand with it in one list."""
    kept = states[-1:]
    for state in reversed(states[:-1]):
        if not re.fullmatch(
            r"(?:'s)?(?:,| and|, and| as well as| or)(?: the)? ", claim.words[state.end : kept[0].start]
        ):
            break
        kept.insert(0, state)
    return kept


def _is_listed_apart(claim: Asserted, state: Mention, own: list[Mention]) -> bool:
    """`between China and Russia`: whether a state stands in one list with one that the status is not of."""
    for other in claim.of_type("state"):
        if other.end < state.start and other not in own:
            between = claim.words[other.end : state.start]
            if re.fullmatch(r",? and(?: the)? ", between):
                return True
    return False


GIVEN = (
    r"\b(?:grant\w*|accord\w*|award\w*|admi(?:t\w*|ssion of)|gave|giving|accession of|entry of|upgrade of|conferr\w+)\b"
)


def is_adjective(claim: Asserted, state: Mention) -> bool:
    """`the Chinese premier`: a people's name that stands before another word."""
    word = claim.words[state.start : state.end]
    return word in _demonyms() and re.match(r" [A-Za-z]", claim.words[state.end : state.end + 2]) is not None


@cache
def _demonyms() -> frozenset[str]:
    return frozenset(name for row in rows("states.tsv") for name in row["demonyms"].split("; ") if name)


def _governed(claim: Asserted, regions: Regions, place: int) -> str | None:
    """Whether the verb nearest before a status, else the first behind it, says `gained` or `held`."""
    found = sorted(
        (match.start(), match.end(), name)
        for name, pattern in (("gained", GAINED), ("held", HOLDS))
        for match in pattern.finditer(claim.words)
        if within(regions, match.start())
    )
    before = [each for each in found if each[0] <= place and place - each[1] < (REACH if each[2] == "gained" else HELD)]
    if any(name == "gained" for _, _, name in before):
        return "gained"
    behind = [each for each in found if each[0] > place]
    if any(name == "gained" for _, _, name in behind):
        return "gained"
    return "held" if before or behind else None


def _gained(
    claim: Asserted, state: Mention, status: str, regions: Regions, steps: tuple[str, ...]
) -> Iterator[Finding]:
    """A status gained at a time, at a meeting, in a town, as the n-th."""
    spell = _spell(claim, state, status)
    record = f"{state.entity_id}:{spell.status if spell else status}"
    if spell is None:
        yield _missing(claim, state, record)
        return
    clocks = {"effect": spell.start, "signature": spell.signature, "decision": spell.decision}
    apart = len({day for day in clocks.values() if day}) > 1
    if steps:
        clocks = {clock: day for clock, day in clocks.items() if clock in steps}
    elif status == "member" and re.search(r"\b(?:became|become|joined|acceded)\b", claim.words):
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
        if fits or edtf or steps or claim.date:
            yield Finding(
                "memberships",
                record,
                FIELD_OF[told],
                edtf or f"../{day}",
                bool(fits),
                known[told].isoformat(),
                True,
                told if apart else None,
            )
    yield from _where(claim, record, regions, [known[clock] for clock in fits or known], spell)
    yield from _as_which(claim, record, status, spell)


def _where(claim: Asserted, record: str, regions: Regions, days: list[dt.date], spell: Spell) -> Iterator[Finding]:
    """The meeting or town at which it happened."""
    held = [m for m in claim.world.meetings if m.body != "chg" and any(m.start <= day <= m.end for day in days)]
    places = [
        town for town in towns(claim, regions) if re.search(r"\b(?:[Ii]n|[Aa]t) (?:the )?$", claim.words[: town.start])
    ]
    named = [m.entity_id for m in claim.of_type("summit") if within(regions, m.start)]
    if not held or (len(named) > 1):
        return
    if named:
        agrees = any(meeting.summit_id == named[0] for meeting in held)
        yield Finding("memberships", record, "start_summit", named[0], agrees, held[0].summit_id)
    elif len({town.name for town in places}) == 1:
        agrees = any(same_town(meeting.city, places[0].name) for meeting in held)
        if agrees or all(meeting.format != "virtual" for meeting in held):
            yield Finding("memberships", record, "start_summit", places[0].name, agrees, held[0].summit_id)


def _as_which(claim: Asserted, record: str, status: str, spell: Spell) -> Iterator[Finding]:
    """`the ninth member`: how many had the status when it was gained."""
    match = COUNTED.search(claim.words)
    if match is None or _status(match["noun"]) != status or re.match(r"first", match["number"], re.I):
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
    spell = _spell(claim, state, status)
    record = f"{state.entity_id}:{spell.status if spell else status}"
    if spell is None:
        yield _missing(claim, state, record)
        return
    past = re.search(r"\b(?:was|were|had|until|former|then)\b", words_of(claim, regions))
    since = [
        time
        for time in claim.times
        if re.search(r"\bsince (?:the )?$|\bas of $", claim.words[: time.start])
        or (
            SINCE_IT.match(claim.words, time.start)
            and (within(regions, time.start) or HELD_SINCE.search(claim.words[: time.start]))
        )
    ]
    edtf = since[0].edtf.removesuffix("/..") if len(since) == 1 else None
    clocks = {"effect": spell.start, "signature": spell.signature, "decision": spell.decision}
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
    clock = None if holds and spell.start <= day else "decision" if holds else None
    yield Finding("memberships", record, "start_date", f"../{day}", holds, str(spell.start), True, clock)


def _founders(claim: Asserted) -> Iterator[Finding]:
    match = FOUNDING.search(claim.words)
    for state in claim.of_type("state") if match else ():
        if state.start < match.end() + 60 or LISTING.match(claim.words, match.end()):  # type: ignore[union-attr]
            spell = _spell(claim, state, "member")
            agrees = spell is not None and spell.start == dt.date(2001, 6, 15)
            recorded = str(spell.start) if spell else "no such status"
            yield Finding("memberships", f"{state.entity_id}:member", "start_date", "2001-06-15", agrees, recorded)


LISTED = re.compile(rf"\b{NOUN}s?(?:[- ](?:states|countries|nations))?(?: of the SCO)? ?(?:\(|: |— )", re.IGNORECASE)


def _listed(claim: Asserted) -> Iterator[Finding]:
    """Each state of a list in brackets or behind a colon: "the member states (China, India ...)"."""
    match = LISTED.search(claim.words)
    if match is None or claim.date is None:
        return
    end = re.compile(r"[).;]|$").search(claim.words, match.end())
    for state in claim.of_type("state"):
        if end and match.end() <= state.start < end.start():
            spell = _spell(claim, state, _status(match["noun"]))
            record = f"{state.entity_id}:{_status(match['noun'])}"
            if spell is None:
                yield _missing(claim, state, record)
            else:
                holds = spell.holds(claim.date) or (spell.decision or spell.start) <= claim.date < spell.start
                yield Finding("memberships", record, "start_date", f"../{claim.date}", holds, str(spell.start), False)


def _status(noun: str) -> str:
    return {"member": "member", "observer": "observer"}.get(noun.lower(), "dialogue-partner")


def _spell(claim: Asserted, state: Mention, status: str) -> Spell | None:
    own = [spell for spell in claim.world.spells if spell.state_id == state.entity_id]
    wanted: tuple[str, ...] = (status,)
    if status == "dialogue-partner":
        merged = claim.date is not None and claim.date >= MERGED and not re.search(r"\bdialogue\b", claim.words)
        wanted = ("partner", "dialogue-partner") if merged else ("dialogue-partner", "partner")
    return next((spell for each in wanted for spell in own if spell.status == each), None)


def _missing(claim: Asserted, state: Mention, record: str) -> Finding:
    """A status that a state never had; open where the table does not reach to the document's day."""
    covered = claim.date is not None and claim.date <= last_day()
    has_any = any(spell.state_id == state.entity_id for spell in claim.world.spells)
    agrees = False if has_any or covered else None
    return Finding("memberships", record, "start_date", f"../{claim.date}", agrees, "no such status")
