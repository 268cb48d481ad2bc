"""What a claim says of initiatives: proposed by whom, when, at which meeting."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from ..slugs import slug_of
from .daysof import meets
from .facets import at_meeting, clause, closed, one_time, same_town, towns, within
from .findings import Asserted, Finding
from .mention import Mention
from .reading_proposed import FIRST
from .titles import proposed_as
from .world import Row, the_world

PROPOSED = re.compile(
    r"\b(?:propos(?:ed|al|es)|put forward|initiated|initiatives?|idea|(?:first )?voiced|unveiled|launched|announced"
    r"|advanced|suggest(?:ed|ion)|introduced|put on the table|pitched|floated|mooted|tabled|brainchild|author(?:ed)?"
    r"|set out|laid (?:out|down)|outlined|presented|called for|came up with|originated?|goes back to"
    r"|coined|summed up|aired|brought up|(?:spoke|came|speaks|comes) (?:up|out)(?: in [A-Z][\w-]+)? (?:for"
    r"|in favour of)"
    r"|credit for|offered|to (?:present|suggest|propose|announce|unveil|outline|launch))\b",
    re.IGNORECASE,
)
NOUN = re.compile(r"proposals?|initiatives?|idea|suggestion|author|credit for", re.IGNORECASE)
"""What is proposed, not that it is: a verb beside it tells more."""
BELONGS = re.compile(r"\b(?:belongs? to|c[ao]mes? from|is due to|goes to|is that of|was that of) (?:the )?(?=[A-Z])")
"""Behind what is proposed, before him whose idea it is."""
RELATIVE = re.compile(r",? (?:which|that|as|an idea (?:that|of|which))\b|\bwhich\b")
"""Between what is proposed and its proposer behind it: `a bank, which China proposed`."""
FOUNDED = re.compile(r"\b(?:founded|established|created|set up|opened|signed)\b")
TITLED = {
    "president": "head-of-state", "prime minister": "head-of-government", "premier": "head-of-government",
}  # fmt: skip

SEVERAL = re.compile(
    r"\b(?:proposed|put forward|(?:has|have) (?:proposed|put forward|made|advanced)|advanced|offered|presented)"
    r" (?:a (?:series|number|set) of|many|several|numerous|various|a lot of"
    r"|new)\b[^.;,]{0,40}\b(?:initiatives|proposals)\b"
)
NEAR, REACH, FEWEST = 30, 80, 2
"""Characters between a proposer and the verb, of several things and of one; proposals on record that are several."""


def initiatives(claim: Asserted) -> Iterator[Finding]:
    """Who proposed an initiative, when, and at which meeting."""
    yield from _several(claim)
    named = [(m.start, m.end) for m in claim.mentions if m.entity_type in ("initiative", "concept", "instrument")]
    verbs = [v for v in PROPOSED.finditer(claim.words) if not any(a <= v.start() < b for a, b in named)]
    if not verbs:
        return
    verb = next((each for each in verbs if not NOUN.fullmatch(each[0])), verbs[0])
    found = [
        (mention, _initiative(mention)) for mention in claim.of_type("initiative", "concept", "body", "instrument")
    ]
    known = [(mention, claim.world.index["initiatives"].get(name or "")) for mention, name in found]
    chosen = [(mention, row) for mention, row in known if row and row["proposed_date"]]
    told = {row["initiative_id"]: list(_told(claim, mention, row, verb)) for mention, row in chosen}
    told = {record: found for record, found in told.items() if not _is_another(claim, found)}
    if len(told) == 1 or all(each.agrees for found in told.values() for each in found):
        yield from (each for found in told.values() for each in found)


AGAIN = re.compile(r"\b(?:again|once more|anew|repeat\w*|reiterat\w*|renew\w*|reviv\w*|recalled|second time)\b")
"""Words by which a proposal is none that is made for the first time."""


def _is_another(claim: Asserted, found: list[Finding]) -> bool:
    """Whether another proposal of the same is told: made again, or with neither the proposer nor the occasion known."""
    if all(each.agrees for each in found) or FIRST.search(claim.words):
        return False
    is_occasion = any(each.field not in ("proposer_person", "proposer_state") for each in found)
    return AGAIN.search(claim.words) is not None or (is_occasion and not any(each.agrees for each in found))


def _several(claim: Asserted) -> Iterator[Finding]:
    """`proposed a series of initiatives`: somebody of whom several are on record by the document's day."""
    match = SEVERAL.search(claim.words)
    who = claim.before(match.start(), "person", "state") if match else None
    if match is None or who is None or match.start() - who.end > NEAR or claim.date is None or claim.times:
        return
    field = "proposer_person" if who.entity_type == "person" else "proposer_state"
    own = [
        row
        for row in claim.world.table("initiatives")
        if row[field] == who.entity_id and row["proposed_date"] and row["proposed_date"] <= claim.date.isoformat()
    ]
    for row in own[-FEWEST:] if len(own) >= FEWEST else ():
        yield Finding("initiatives", row["initiative_id"], field, who.entity_id, True, who.entity_id)


def _told(claim: Asserted, mention: Mention, row: Row, verb: re.Match[str]) -> Iterator[Finding]:
    """Proposer, day and meeting of one initiative."""
    who = _proposer_told(claim, mention, verb)
    occasion = list(_occasion(claim, mention, row, verb))
    if who is not None:
        yield from _proposer(claim, row, who, any(each.agrees for each in occasion))
    yield from occasion


def _occasion(claim: Asserted, mention: Mention, row: Row, verb: re.Match[str]) -> Iterator[Finding]:
    """Day and meeting of a proposal."""
    regions = clause(claim, verb.start())
    edtf = one_time(closed(claim, regions))
    if edtf and not FOUNDED.search(claim.words):
        agrees = meets(edtf, dt.date.fromisoformat(row["proposed_date"])) or at_meeting(
            claim, row["proposed_summit"], edtf
        )
        yield Finding("initiatives", row["initiative_id"], "proposed_date", edtf, agrees, row["proposed_date"])
    summits = {each.entity_id for each in claim.of_type("summit") if within(regions, each.start)}
    meeting = claim.world.index["summits"].get(row["proposed_summit"])
    places = {town.name for town in towns(claim, regions) if not mention.start <= town.start < mention.end}
    if len(summits) == 1 and meeting:
        told = summits.pop()
        agrees = told == row["proposed_summit"]
        yield Finding("initiatives", row["initiative_id"], "proposed_summit", told, agrees, row["proposed_summit"])
    elif len(places) == 1 and meeting and meeting["format"] != "virtual":
        place = places.pop()
        agrees = same_town(place, meeting["city"])
        yield Finding("initiatives", row["initiative_id"], "proposed_summit", place, agrees, row["proposed_summit"])


def _initiative(mention: Mention) -> str | None:
    """The initiative that a name means: a body that somebody proposed means the proposal of it."""
    if mention.entity_type == "instrument":
        return proposed_as(mention.entity_id)
    if mention.entity_type != "body":
        return mention.entity_id
    known = the_world().index["initiatives"]
    return _proposals().get(mention.entity_id) or next(
        (name for name in (f"{mention.entity_id}-proposal",) if name in known), None
    )


@cache
def _proposals() -> dict[str, str]:
    """Initiatives by the body whose foundation they propose."""
    found = {}
    for row in the_world().table("initiatives"):
        match = re.match(r"Proposal (?:of|for) (?:an? |the )?(.+)", row["name"])
        if match:
            found[slug_of(match[1])] = row["initiative_id"]
    return found


def _proposer_told(claim: Asserted, mention: Mention, verb: re.Match[str]) -> Mention | None:
    """The person or state that a claim says proposed: behind `by` or `of`, else the last one before the verb."""
    belongs = BELONGS.search(claim.words, mention.end) if NOUN.fullmatch(verb[0]) else None
    if belongs:
        return claim.after(belongs.end(), "person") or claim.after(belongs.end(), "state")
    by = re.search(r"\b(?:by|of|from|that)\s(?:the |its )?(?=[A-Z][\w ]*)", claim.words[verb.end() : verb.end() + 60])
    behind = claim.after(verb.end(), "person", "state")
    if behind and by and behind.start - verb.end() < 60 and mention.end <= behind.start:
        person = claim.after(verb.end(), "person")
        return person if person and person.start - behind.end < 30 else behind
    before = claim.before(verb.start(), "person", "state")
    if before is None or verb.start() - before.end >= REACH:
        return None
    is_told_behind = mention.start < before.start and RELATIVE.search(claim.words, mention.end, before.start)
    return before if mention.start > before.start or is_told_behind else None


def _proposer(claim: Asserted, row: Row, who: Mention, is_its_occasion: bool) -> Iterator[Finding]:
    """Who proposed it; somebody else of the same state is told wrongly where day or meeting are those on record."""
    state = who.entity_id if who.entity_type == "state" else claim.world.home.get(who.entity_id)
    record = row["initiative_id"]
    if who.entity_type == "person" and row["proposer_person"]:
        agrees = who.entity_id == row["proposer_person"]
        if agrees or is_its_occasion or state != row["proposer_state"]:
            yield Finding("initiatives", record, "proposer_person", who.entity_id, agrees, row["proposer_person"])
    elif state and row["proposer_state"]:
        agrees = state == row["proposer_state"]
        yield Finding("initiatives", record, "proposer_state", state, agrees, row["proposer_state"])
