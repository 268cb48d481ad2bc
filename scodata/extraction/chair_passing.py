"""Who handed the chair to whom: `passed it to`, `took over from`, `was followed by`, `before it, it was held by`.

Most wordings name a giver and a taker. The records tell which state followed which, and on what day.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .chair_terms import SLACK, Term
from .daysof import days_of
from .facets import closed
from .findings import Asserted, Finding
from .masked import masked
from .mention import Mention
from .stretches import Regions, clause
from .town_places import same_town, towns

Span = tuple[dt.date, dt.date]
IT = (
    r"(?:chair(?:manship|ship)?|presidency|baton|helm|torch|reins|gavel|leadership|rotating|year at the head|term"
    r"|turn|head of the SCO)"
)
GAVE = r"(?:pass(?:ed|es|ing)?|hand(?:ed|s|ing)?|transferr(?:ed|ing)|transfers|yield(?:ed|s|ing)|ceded?|g[ai]ve[sn]?)"
TOOK = r"(?:took|takes?|taken|taking|assum(?:ed|es|ing)|receiv(?:ed|es|ing)|inherit(?:ed|s|ing)|accept(?:ed|s|ing)|got)"
AFTER = r"(?:succeed(?:ed|s|ing)?|follow(?:ed|s|ing)?|replac(?:ed|es|ing)|reliev(?:ed|es|ing))"
OWN = r"(?:'s|’s)?(?: \w+)? "
ENDED = (
    r"(?:(?:has |had )?(?:ended|expired|closed|finished)|(?:came|has come|drew) to (?:an|its) (?:end|close)|is over"
    r"|was over)"
)
SUCCEEDED = r"(?:took (?:it )?over|takes over|succeeded it|took the (?:chair|helm|reins)|assumed (?:it|the chair))"
IN_IT = rf"(?:(?: it)? over| it(?: on)?| way|[^.;§]{{0,60}}\b{IT}\b[^.;§]{{0,50}})"
"""What is handed over, or that it is."""
THEN = r"(?:,? ?(?:which|who|\w+ly|has|had|have|would|then|later))*"
BEFORE = r"\b(?:[Bb]efore|[Pp]rior to) (?:the )?"
PASSING = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?P<g>§){THEN} {GAVE}{IN_IT} (?:on )?to (?:the )?(?P<t>§)",
        rf"(?P<t>§){THEN} {TOOK}{IN_IT} from (?:the )?(?P<g>§)",
        rf"\b{IT}\b[^.;§]{{0,60}}\b(?:{GAVE}|gone|went|moved|switched)\b(?: \w+)? from (?:the )?(?P<g>§)"
        r" (?:on )?to (?:the )?(?P<t>§)",
        rf"\b{IT}\b[^.;§]{{0,60}}\b(?:{GAVE}|gone|went|moved)\b(?: \w+)? to (?:the )?(?P<t>§),? from (?:the )?(?P<g>§)",
        rf"(?P<t>§), to (?:which|whom) (?:the )?(?P<g>§){THEN} {GAVE}{IN_IT}",
        rf"(?P<g>§), from (?:which|whom) (?:the )?(?P<t>§){THEN} {TOOK}{IN_IT}",
        rf"(?P<t>§){THEN} {AFTER} (?:on |upon )?(?P<g>§)(?= (?:in|at|as)\b[^.;,]{{0,20}}\b{IT})",
        rf"(?P<g>§){OWN}{IT}\b[^.;§]{{0,90}}\b(?:was|is|had been) {AFTER} by (?:that of )?(?:the )?(?P<t>§)",
        rf"(?P<g>§) (?:was|is|had been) {AFTER}(?: [^.;,§]{{3,40}})? by (?:the )?(?P<t>§)",
        rf"(?P<t>§){OWN}{IT}\b[^.;§]{{0,90}}\b(?:{AFTER}|came)(?: on| upon| after)?,? (?:that|(?:the|a)"
        r" (?:term|chair\w*|presidency|year|one))(?: held)? (?:of|by) (?:the )?(?P<g>§)",
        rf"{BEFORE}(?P<t>§)(?: {TOOK}\b[^,;§]{{0,50}}|{OWN}{IT}[^,;§]{{0,40}})?,"
        r" (?:it was |[^.;§]{3,90}\b(?:by|with|of) )?(?:the )?(?P<g>§)",
        rf"(?P<g>§){OWN}{IT}\b[^.;§]{{0,60}}\b{ENDED}\b[^.;§]{{0,60}}?\b(?:when|where|and|as|whereupon"
        rf"|(?:after|upon) which) (?:the )?(?P<t>§) (?:has |then |had )?(?:{SUCCEEDED}|taken)",
        rf"\b{IT}\b[^.;§]{{0,60}}\b{TOOK} (?:over )?by (?:the )?(?P<t>§) from (?:the )?(?P<g>§)",
        r"(?P<t>§)(?P<g>), to (?:which|whom) (?:it|the \w+) (?:passed|went|fell|(?:was|had been) (?:handed|passed))\b",
        rf"(?P<t>§){OWN}{IT}\b[^.;§]{{0,60}}\b(?:on|upon|after|by) (?:taking|having taken) (?:it )?over"
        r" from (?:the )?(?P<g>§)",
        rf"\b{IT}\b[^.;§]{{0,60}}\b(?:fell|passed|went|gone|was handed(?: over)?) to (?:the )?(?P<t>§)(?P<g>)",
    )
)
HAVING = re.compile(rf"\W*[Hh]aving {TOOK} it(?: over)? from (?:the )?(?P<g>§)")
CHAIR_BEFORE = re.compile(rf"\b(?:holds|has|took|takes|held|assumed) the (?:SCO )?{IT}\b[^.;,]{{0,40}},? $")
"""`now holds the chair, | having received it from China`: who took it stands before the claim."""
WHOM = re.compile(r", (?:to|from) (?:which|whom) (?:the )?$")
"""Before the one of the two that does it in a relative clause: `India, to which Uzbekistan handed the chair`."""
STANDS_FOR = re.compile(r"\b(?:from|to|by|replac\w+|succe\w+|follow\w+|reliev\w+) $")
"""Before a capital that stands for its state."""
OF_A_MEETING = re.compile(r"(?:'s)? (?:summit|meeting|session)")
SAYS_IT = re.compile(rf"\b{IT}\b|\bchair(?:ed|s|ing)\b|\bpresid", re.IGNORECASE)
UNREAL = re.compile(r"\b(?:not|never|will|might|could|should|may|if|hopes? (?:to|that)|hopeful|ready|propos\w+|next)\b")
AGO = re.compile(r"\b(?:ago|earlier|later)\b")
HANDED_AT = re.compile(
    rf"\b(?:{GAVE}|{TOOK}|{ENDED}|gone|went)\b(?:(?!\b(?:said|told|noted|where)\b)[^;]){{0,80}}\b(?:at|in) (?:the )?$"
)
"""Before the town in which a chair is said to have been handed over."""
FRONTED = re.compile(r"(?:At|After|With|Following|In) (?:the )?(?:(?:close|end|conclusion) of )?(?:the |its )?[A-Z]")
"""A meeting that opens a claim, at which a chair was handed over."""
AHEAD, MONTH = 45, 31
"""Days about the document's within which a chair told without a time was handed over; those of a short time."""


def passing(claim: Asserted, terms: list[Term]) -> Iterator[Finding]:
    """Giver and taker of the chair, and the time, in words that name both."""
    if not SAYS_IT.search(claim.sentence or claim.words) or UNREAL.search(claim.words) or claim.date is None:
        return
    words, at = masked(claim, sorted((*claim.of_type("state"), *_governments(claim))))
    from_whom = HAVING.match(words)
    if from_whom and CHAIR_BEFORE.search(claim.sentence[: max(0, claim.sentence.find(claim.words))]):
        yield from _from(terms, at.get(from_whom.start("g")), _told(claim, ((0, len(claim.words)),)))
        return
    for pattern in PASSING:
        match = pattern.search(words)
        giver, taker = (at.get(match.start(name)) for name in ("g", "t")) if match else (None, None)
        if match and taker and (giver or not match["g"]):
            doer = min(
                (each for each in (giver, taker) if each),
                key=lambda each: WHOM.search(claim.words[: each.start]) is None,
            )
            told = _told(claim, clause(claim, doer.start))
            yield from _of(claim, terms, giver.entity_id if giver and match["g"] else None, taker.entity_id, told)
            return


def _from(terms: list[Term], giver: Mention | None, then: Span | None) -> Iterator[Finding]:
    """The giver of a chair that was taken at a time."""
    if giver is None or then is None:
        return
    slack, told = dt.timedelta(days=SLACK), giver.entity_id
    for old in [term for term in terms if then[0] - slack <= term.end <= then[1] + slack]:
        yield Finding("chairs", old.chair_id, "state_id", told, told == old.state_id, old.state_id)


def _governments(claim: Asserted) -> Iterator[Mention]:
    """Capitals that stand for their states: `took over from Tashkent`."""
    named = [(each.start, each.end) for each in claim.mentions if each.entity_type != "body"]
    for row in claim.world.table("states") if "from" in claim.words or "to" in claim.words else ():
        for match in re.finditer(rf"\b{re.escape(row['capital'])}\b", claim.words) if row["capital"] else ():
            is_named = any(a <= match.start() < b for a, b in named) or OF_A_MEETING.match(claim.words, match.end())
            if not is_named and STANDS_FOR.search(claim.words[: match.start()]):
                yield Mention(match.start(), match.end(), "state", row["state_id"])


def _of(claim: Asserted, terms: list[Term], giver: str | None, taker: str, then: Span | None) -> Iterator[Finding]:
    """A giver and a taker beside those on record: of the time told, of those days, else of any time until then."""
    day = claim.date or dt.date.max
    done = [term for term in terms if (term.start - day).days <= AHEAD]
    pairs = [(old, new) for old in done for new in done if abs((new.start - old.end).days) <= SLACK]
    held = {term.state_id for term in done}
    if giver == taker or taker not in held or (giver and giver not in held) or not pairs:
        return
    right = [new for old, new in pairs if new.state_id == taker and giver in (None, old.state_id)]
    if then is None:
        near = [pair for pair in pairs if abs((pair[1].start - day).days) <= AHEAD]
        near = [(old, new) for old, new in near if old.state_id == giver or new.state_id == taker]
        near = near or ([pair for pair in pairs if pair[1] in right] if giver else [])
        yield from _pair(claim, near[-1], giver, taker) if near else _never(pairs, giver, taker)
        return
    low, high = then
    meant = [pair for pair in pairs if abs((pair[1].start - low).days) <= SLACK or low <= pair[1].start <= high]
    if len(meant) > 1:
        own = [pair for pair in meant if pair[0].state_id == giver]
        meant = own if len(own) == 1 else [pair for pair in meant if pair[1] in right][:1]
    for pair in meant:
        yield from _pair(claim, pair, giver, taker)
    if right and not meant and (high - low).days <= MONTH and not AGO.search(claim.words):
        yield Finding("chairs", right[-1].chair_id, "start_date", str(low), False, str(right[-1].start))


def _pair(claim: Asserted, pair: tuple[Term, Term], giver: str | None, taker: str) -> Iterator[Finding]:
    """Giver, taker and town of a handing over on record beside those told."""
    old, new = pair
    yield Finding("chairs", new.chair_id, "state_id", taker, taker == new.state_id, new.state_id)
    if giver:
        yield Finding("chairs", old.chair_id, "state_id", giver, giver == old.state_id, old.state_id)
    held = next((m for m in claim.world.meetings if m.start <= new.start <= m.end), None)
    for town in towns(claim, ((0, len(claim.words)),)) if held and not claim.of_type("summit") else ():
        if held and HANDED_AT.search(claim.words[: town.start]):
            agrees = same_town(town.name, held.city) or (None if held.format == "virtual" else False)
            yield Finding("summits", held.summit_id, "city", town.name, agrees, held.city, False)


def _never(pairs: list[tuple[Term, Term]], giver: str | None, taker: str) -> Iterator[Finding]:
    """Two states of whom one never followed the other, said to have done so at no time that is told."""
    own = [new for old, new in pairs if old.state_id == giver]
    for new in own[-1:]:
        yield Finding("chairs", new.chair_id, "state_id", taker, False, new.state_id)


def _told(claim: Asserted, regions: Regions) -> Span | None:
    """The one closed time of a clause, or of a claim whose other clauses tell of none."""
    times = closed(claim, regions) or closed(claim, ((0, len(claim.words)),))
    told = {time.edtf for time in times}
    held = [claim.world.meeting_of.get(each.entity_id) for each in claim.of_type("summit")]
    if not told and len(held) == 1 and held[0] and FRONTED.match(claim.words):
        return held[0].start, held[0].end
    return days_of(told.pop()) if len(told) == 1 else None
