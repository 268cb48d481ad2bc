"""Proposals told in common words, no name: `China proposed setting up a free trade area` is the one on record.

A proposal is meant whose name's words all stand in the claim. As the same thing is often proposed anew, only what fits
a record in proposer, time and meeting is told of; what does not fit is left open.
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
    r"\b(?:propos(?:ed|al|es|ing)|put forward|suggest(?:ed|s|ion)|called for|initiated|voiced|mooted|floated|tabled"
    r"|pitched|came up with|raised the idea|put on the table)\b"
)
UNREAL = re.compile(r"\b(?:not|never|rejected|opposed|blocked|refus\w+|if|would have)\b|n't\b")
LITTLE = frozenset((
    "the", "and", "for", "with", "from", "proposal", "initiative", "sco", "shanghai", "cooperation", "organisation",
    "organization", "states", "member", "members", "state", "countries", "establishment", "creation", "special",
))  # fmt: skip
WORD = re.compile(r"[a-z]{3,}|\d+")
STEM, FEWEST, REACH = 6, 2, 80
"""Letters by which a word is known, words that a name must have, and characters from a proposer to the verb."""


def proposed(claim: Asserted) -> Iterator[Finding]:
    """Who proposed something, when and at which meeting, where it goes by no name."""
    verb = VERB.search(claim.words)
    if verb is None or UNREAL.search(claim.words) or claim.of_type("initiative") or claim.date is None:
        return
    who = _proposer(claim, verb)
    for row in _meant(claim) if who else ():
        found = list(_told(claim, row, who, verb)) if who else []
        if found and all(each.agrees for each in found):
            yield from found
            return


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
    field = "proposer_person" if who.entity_type == "person" else "proposer_state"
    if row[field]:
        yield Finding("initiatives", record, field, who.entity_id, who.entity_id == row[field], row[field])
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
