"""Proposals told in common words, no name: `China proposed setting up a free trade area` is the one on record.

A proposal is meant whose name's words all stand in the claim. As the same thing is often proposed anew, what fits no
record is left open, but for another proposer at the very occasion on record, and another first occasion.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from .daysof import meets
from .facets import at_meeting, clause, closed, one_time, same_town, towns, within
from .findings import Asserted, Finding
from .mention import Mention
from .world import Row, World, the_world

VERB = re.compile(
    r"\b(?:propos(?:ed?|al|es|ing)|put forward|suggest(?:ed|s|ion)?|to present|called for|initiated|voiced|mooted"
    r"|floated|tabled"
    r"|pitched|came up with|raised the idea|put on the table|launched the idea|aired|brought up|coined|laid out|set out"
    r"|unveiled|outlined|presented|offered|urged|brainchild|author of"
    r"|(?:spoke|came) (?:up|out)(?: in [A-Z][\w-]+)? (?:for|in favour of))\b"
)
FIRST = re.compile(r"\b(?:first|originally|for the first time)\b")
"""A proposal told as the first of its kind, whose day on record is the only right one."""
UNREAL = re.compile(
    r"\b(?:again|once more|reiterat\w*|repeat\w*|not|never|rejected|opposed|blocked|refus\w+|if|would have)\b|n't\b"
)
LITTLE = frozenset((
    "the", "and", "for", "with", "from", "proposal", "initiative", "sco", "shanghai", "cooperation", "organisation",
    "organization", "states", "member", "members", "state", "countries", "establishment", "creation", "special",
))  # fmt: skip
WORD = re.compile(r"[a-z]{3,}|\d+")
PROPOSER = ("proposer_person", "proposer_state")
STEM, FEWEST, REACH = 6, 2, 80
"""Letters by which a word is known, words that a name must have, and characters from a proposer to the verb."""


def proposed(claim: Asserted) -> Iterator[Finding]:
    """Who proposed something, when and at which meeting, where it goes by no name."""
    verb = VERB.search(claim.words)
    if verb is None or UNREAL.search(claim.words) or claim.of_type("initiative") or claim.date is None:
        return
    who = _proposer(claim, verb)
    told = [list(_told(claim, row, who, verb)) for row in _meant(claim)] if who else []
    yield from next((found for found in told if found and all(each.agrees for each in found)), ()) or _wrong(
        claim, told
    )


def _wrong(claim: Asserted, told: list[list[Finding]]) -> list[Finding]:
    """What is told wrongly of the one proposal meant: its proposer on the right occasion, or its first occasion."""
    known = [found for found in told if found]
    if len(known) != 1:
        return []
    who = [each for each in known[0] if each.field in PROPOSER]
    occasion = [each for each in known[0] if each.field not in PROPOSER and each.value]
    is_named = any(each.field == "proposed_date" or _is_one_meeting(claim, each) for each in occasion)
    is_its_occasion = is_named and all(each.agrees for each in occasion)
    is_its_proposer = bool(who) and all(each.agrees for each in who)
    is_first = bool(occasion) and FIRST.search(claim.words) is not None
    return known[0] if is_its_occasion or (is_its_proposer and is_first) else []


def _is_one_meeting(claim: Asserted, occasion: Finding) -> bool:
    """Whether a meeting is named, or a town in which no other was held."""
    there = sum(same_town(meeting.city, occasion.value) for meeting in claim.world.meetings)
    return occasion.value == occasion.recorded or there == 1


def _proposer(claim: Asserted, verb: re.Match[str]) -> Mention | None:
    """The person or state before the verb, or the one behind `by`."""
    by = re.search(r"\bby (?:the )?(?=[A-Z])", claim.words[verb.end() :])
    if by and by.start() < REACH:
        place = verb.end() + by.end()
        person = claim.after(place, "person")
        return person if person and person.start - place < REACH else claim.after(place, "state")
    who = claim.before(verb.start(), "person") or claim.before(verb.start(), "state")
    return who if who and verb.start() - who.end < REACH else None


def _meant(claim: Asserted) -> list[Row]:
    """The proposals on record whose words all stand in the claim, those with the most words first."""
    said = _stems(claim.words)
    fits = [(words, row) for words, row in _proposals(the_world()) if words <= said]
    return [row for _, row in sorted(fits, key=lambda each: -len(each[0]))]


@cache
def _proposals(world: World) -> tuple[tuple[frozenset[str], Row], ...]:
    """Proposals with their day, each with the words of its name."""
    rows = [row for row in world.table("initiatives") if row["proposed_date"]]
    listed = [(_stems(row["name"]), row) for row in rows]
    return tuple((words, row) for words, row in listed if len(words) >= FEWEST)


def _stems(text: str) -> frozenset[str]:
    """The telling words of a text, each cut to its first letters, `center` as `centre`."""
    found = WORD.findall(text.lower().replace("center", "centre"))
    return frozenset(word[:STEM].rstrip("s") for word in found if word not in LITTLE)


def _told(claim: Asserted, row: Row, who: Mention, verb: re.Match[str]) -> Iterator[Finding]:
    """Proposer, day and meeting; a proposal told without its proposer on record says nothing."""
    record, regions = row["initiative_id"], clause(claim, verb.start())
    by_name = who.entity_type == "person" and row["proposer_person"]
    field = "proposer_person" if by_name else "proposer_state"
    named = who.entity_id if by_name else claim.world.home.get(who.entity_id, who.entity_id)
    if row[field]:
        yield Finding("initiatives", record, field, named, named == row[field], row[field])
    edtf = one_time(closed(claim, regions))
    if claim.times:
        proposed_on = dt.date.fromisoformat(row["proposed_date"])
        agrees = edtf is not None and (meets(edtf, proposed_on) or at_meeting(claim, row["proposed_summit"], edtf))
        yield Finding("initiatives", record, "proposed_date", edtf or "", agrees, row["proposed_date"])
    summits = {each.entity_id for each in claim.of_type("summit") if within(regions, each.start)}
    meeting = claim.world.index["summits"].get(row["proposed_summit"])
    for told in summits:
        agrees = told == row["proposed_summit"]
        yield Finding("initiatives", record, "proposed_summit", told, agrees, row["proposed_summit"])
    city = meeting["city"] if meeting and not summits else None
    for town in towns(claim, regions) if city else ():
        agrees = same_town(town.name, city or "")
        yield Finding("initiatives", record, "proposed_summit", town.name, agrees, row["proposed_summit"])
