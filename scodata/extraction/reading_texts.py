"""What a claim says of adopted texts: adopted when, where, at which meeting."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from .attached import is_of_founding
from .daysof import days_of, meets
from .facets import at_meeting, closed, one_time
from .findings import Asserted, Finding
from .meeting_forms import numbers
from .mention import Mention
from .numbers import CARDINAL_WORD, number_of
from .reading_bodies import FOUNDERS
from .reading_force import SIGNED, in_force
from .reading_shares import signers
from .stretches import Regions, clause, within, words_of
from .texts_meant import (
    ADOPTED,
    BARE,
    IN_FORCE,
    OF_A_STATE,
    adopts_another,
    goes_on,
    is_of_two,
    is_with_others,
    texts_meant,
)
from .titles import alike
from .town_places import same_town, town_pattern, towns
from .world import day

DECLARED = re.compile(
    r"\b(?:adopt(?:ed|s)?|sign(?:ed|s)?|approved?|issued|passed)\b[^.;]{0,40}?\b(?:a|an|the)(?: \w+){0,2} "
    r"(?P<kind>[Dd]eclaration|[Cc]ommuniqu[eé])\b(?! (?:establish|creat|found|on the (?:establish|creat|found)))"
)
LEADERS = re.compile(r"\b(?:leaders|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|presidents|prime ministers|summit)\b")
TOGETHER = re.compile(
    r"\b(?:heads of|[Ll]eaders|[Cc]ouncil|[Dd]elegations|[Ss]ides|[Pp]arties|[Tt]hey"
    r"|[Mm]inisters)\b(?! have\b| has\b| had\b)"
)
LATELY = 400
"""Days within which those who are said to have adopted a text, no day being given, must have done so."""
NEAR = 10
"""Days about a document in which a meeting lies whose declaration it speaks of without naming it."""
BESIDE = re.compile(
    r"[”\"]?,? (?:which was |which were )?(?:signed|adopted|concluded|approved|in force|dated"
    r"|accepted)[^,]*, (?!(?:has |is |was |have |are |were )?(?:been )?(?:in force|enter|came into|took effect"
    r"|effective|bound|binding))\w"
)
"""`the Declaration, adopted by the leaders, sets out ...`: told beside another predicate."""
ATTRIBUTE = re.compile(
    r"\b(?:the|this|these|its|our|that|recently|newly) (?:adopted|signed|approved|concluded|agreed)\s$", re.IGNORECASE
)
"""`the adopted Ufa Declaration`: an adoption that is no predicate."""
FOUNDED = re.compile(r"\b(?:was|were|been) (?:founded|established|created)\b|\banniversary of\b")
RATIFIED = re.compile(r"\bratif(?:ied|ies|ying|ication)\b")
"""`ratified on 7 February the memorandum that it had signed`: the time may be that of the ratification."""
UNREAL = re.compile(r"\b(?:not|never|will|would|should|may|might|plans?|propos\w+|draft|to be (?:signed|adopted)|if)\b")
NOT_UNTIL = re.compile(r"\bdid not (?:enter into|come into|take|go into) (?:force|effect) (?=until|before)")
"""`did not enter into force until October 2012`: when it did."""
YEAR = re.compile(r"\b(?:until|to|for|by) (?:the year )?(20\d\d)\b")


YEARS_SINCE = re.compile(r"\byears (?:have |had )?(?:passed |elapsed |gone by )?since\b")
"""By which an adoption is reckoned from a day that is another."""


def instruments(claim: Asserted) -> Iterator[Finding]:
    """When, where and at which meeting texts were adopted, and since when they have been in force."""
    if YEARS_SINCE.search(claim.words):
        return
    yield from _of_a_meeting(claim)
    beside = {
        m.entity_id
        for m in claim.of_type("instrument")
        if BESIDE.match(claim.words, m.end) or ATTRIBUTE.search(claim.words[: m.start])
    }
    found = [replace(each, main=each.main and each.record_id not in beside) for each in _instruments(claim)]
    yield from (*found, *_signers(claim, found), *signers(claim, found), *_beside(claim, found))


def _instruments(claim: Asserted) -> Iterator[Finding]:
    listed = texts_meant(claim)
    for mention in listed:
        regions = clause(claim, mention.start)
        if not within(regions, mention.end):
            regions = clause(claim, min(mention.end, len(claim.words)))
        regions = ((0, len(claim.words)),) if IS_WHERE.search(claim.words) else regions
        words = words_of(claim, regions)
        row = claim.world.index["instruments"][mention.entity_id]
        if UNREAL.search(NOT_UNTIL.sub("entered into force", words)) or claim.names("united-nations-charter"):
            continue
        if is_of_two(claim, mention) or goes_on(claim, mention, row):
            return
        places = ((0, len(claim.words)),) if len(listed) == 1 else regions
        force = next((m for m in IN_FORCE.finditer(claim.words) if within(places, m.start())), None)
        if len(listed) == 1:
            yield from _of_its_town(claim, mention, row)
        if force and len(listed) == 1:
            yield from in_force(claim, mention, row, clause(claim, force.start()), force)
            signed = SIGNED.search(claim.words, mention.end, force.start())
            before = (mention.end, force.start())
            if signed:
                yield from _adopted(claim, mention, row, (signed.span(),), 1)
            elif ADOPTED.search(claim.words, 0, before[1]):
                yield from _adopted(claim, mention, row, ((0, force.start()),), 1)
            continue
        if ADOPTED.search(words) is None or FOUNDED.search(words) or adopts_another(claim, mention):
            continue
        found = list(_adopted(claim, mention, row, regions, len(listed)))
        named_by_town = town_pattern().search(claim.words, mention.start, mention.end) is not None
        is_shared = is_with_others(claim)
        found = [each for each in found if each.agrees or not (is_shared or (named_by_town and each.field == "place"))]
        if RATIFIED.search(claim.words) or SOME_TEXT.match(claim.words, max(0, mention.start - 3)):
            found = [each for each in found if each.agrees]
        if BARE.fullmatch(claim.words, mention.start, mention.end):
            found = [each for each in found if each.agrees]
        if all(each.agrees is not False for each in found) or not _another_fits(claim, mention, regions):
            yield from found


SOME_TEXT = re.compile(r"\W?an? [a-z]+ (?:on|with|about|between)\b")
"""A text told by its matter as one of many: `a declaration on cooperation with ... in Tashkent`."""
IS_WHERE = re.compile(r"\b(?:is|was)(?: the (?:place|town|city))? where\b(?!.*\b(?:which|who|after|before|since)\b)")
"""`Bishkek was where they concluded the treaty`: the clause behind `where` is the main one."""
SIGNED_BY = re.compile(
    rf"\b(?:[Ss]igned (?:[\w ]{{2,40}} )?by|(?:bears?|bearing|carries) the signatures of)"
    rf" (?P<n>\d{{1,2}}|{CARDINAL_WORD})(?: \w+)? (?:presidents|leaders|heads of state"
    rf"|countries|states|nations|members)\b"
)
"""`signed in June 2002 by six states`."""
OF_ALL = ("charter", "convention", "treaty", "declaration")
"""Kinds of texts that all members sign when they are adopted at a summit."""
SIGNERS = re.compile(
    rf"\b(?P<n>\d{{1,2}}|(?i:{CARDINAL_WORD})) (?:member |SCO )?(?:members|presidents|leaders|heads of state|countries"
    rf"|states|nations"
    rf"|member states)\b(?=[^.;,]{{0,30}}\b(?:sign|put|adopt|conclu|approv|endors))"
)
"""`the six presidents signed`: as many as there were members."""


def _signers(claim: Asserted, found: list[Finding]) -> Iterator[Finding]:
    """How many adopted a text, where they are all who were members that day; a lesser number is left open."""
    match = SIGNED_BY.search(claim.words) or SIGNERS.search(claim.words)
    days = {each.recorded for each in found if each.agrees and each.field == "adopted_date"}
    if match is None or len(days) != 1:
        return
    adopted = dt.date.fromisoformat(days.pop())
    members = sum(spell.status == "member" and spell.holds(adopted) for spell in claim.world.spells)
    members = members or len(FOUNDERS["shanghai-five"])
    value = number_of(match["n"])
    texts = {each.record_id for each in found if each.agrees and each.field == "adopted_date"}
    rows = [claim.world.index["instruments"][each] for each in texts]
    is_of_all = match.re is SIGNED_BY and all(row["summit_id"] and row["kind"] in OF_ALL for row in rows)
    if value == members or is_of_all:
        yield Finding("member_states", "member-signing", "count", str(value), value == members, str(members), False)


def _beside(claim: Asserted, found: list[Finding]) -> Iterator[Finding]:
    """`signed in June 2002, together with the Convention`: a text that is told to be of the same day as another."""
    days = {each.value for each in found if each.agrees and each.field == "adopted_date" and ".." not in each.value}
    known = {each.record_id for each in found}
    for mention in claim.of_type("instrument") if len(days) == 1 else ():
        row = claim.world.index["instruments"].get(mention.entity_id)
        if row and mention.entity_id not in known and WITH.search(claim.words[: mention.start]):
            told, adopted = min(days), day(row["adopted_date"])
            if adopted and not meets(told, adopted) and not _another_day(told, mention, claim):
                yield Finding("instruments", mention.entity_id, "adopted_date", told, False, row["adopted_date"])


def _another_day(told: str, mention: Mention, claim: Asserted) -> bool:
    """Whether a text that is called much the same was adopted on the day told."""
    rows = claim.world.index["instruments"]
    days = [day(rows[each]["adopted_date"]) for each in alike(mention.entity_id) if each in rows]
    return any(adopted and meets(told, adopted) for adopted in days)


WITH = re.compile(r"(?:\b(?:together|along) with|\balongside|\bas well as)(?: the| its)?(?: SCO)? $", re.IGNORECASE)
"""Before a text that is named beside the one of which is told."""


def _of_a_meeting(claim: Asserted) -> Iterator[Finding]:
    """`adopted a declaration`: the one of the meeting that the claim names or that was held in those days."""
    match = DECLARED.search(claim.words)
    if match is None or UNREAL.search(claim.words) or claim.of_type("instrument") or claim.date is None:
        return
    if not (LEADERS.search(claim.words) or claim.of_type("summit")):
        return
    named = {mention.entity_id for mention in claim.of_type("summit")}
    near = [
        meeting.summit_id
        for meeting in claim.world.meetings
        if meeting.summit_id in named or (not named and abs((meeting.start - claim.date).days) <= NEAR)
    ]
    kind = match["kind"].lower().replace("é", "e")
    for row in claim.world.table("instruments") if len(near) == 1 else ():
        if row["summit_id"] == near[0] and row["kind"] == kind:
            yield Finding("instruments", row["instrument_id"], "summit_id", near[0], True, near[0])
            return


def _another_fits(claim: Asserted, mention: Mention, regions: Regions) -> bool:
    """Whether another edition of the text has the facts that this one has not."""
    rows = claim.world.index["instruments"]
    if mention.entity_id.startswith(OF_A_STATE):
        return False
    others = [replace(mention, entity_id=other) for other in sorted(alike(mention.entity_id)) if other in rows]
    return any(
        any(each.agrees for each in found) and all(each.agrees is not False for each in found)
        for other in others
        for found in [list(_adopted(claim, other, rows[other.entity_id], regions, 1))]
    )


def _adopted(
    claim: Asserted, mention: Mention, row: dict[str, str], regions: Regions, listed: int
) -> Iterator[Finding]:
    edtf = one_time([each for each in closed(claim, regions) if not is_of_founding(claim, each.start, each.end)])
    if edtf and row["adopted_date"] and (claim.date is None or days_of(edtf)[0] <= claim.date):
        agrees = meets(edtf, dt.date.fromisoformat(row["adopted_date"])) or at_meeting(claim, row["summit_id"], edtf)
        if agrees or listed == 1:
            yield Finding("instruments", mention.entity_id, "adopted_date", edtf, agrees, row["adopted_date"])
    places = {
        town.name
        for town in towns(claim, regions)
        if not mention.start <= town.start < mention.end and not is_of_founding(claim, town.start, town.end)
    }
    if len(places) == 1 and row["place"]:
        place = places.pop()
        if same_town(place, row["place"]) or listed == 1:
            agrees = same_town(place, row["place"])
            yield Finding("instruments", mention.entity_id, "place", place, agrees, row["place"])
    named = {m.entity_id for m in claim.of_type("summit") if within(regions, m.start)}
    if len(named) == 1 and row["summit_id"]:
        told = named.pop()
        if told == row["summit_id"] or (listed == 1 and not edtf):
            agrees = told == row["summit_id"]
            yield Finding("instruments", mention.entity_id, "summit_id", told, agrees, row["summit_id"])
    yield from _at_the_nth(claim, mention, row, regions)
    is_its_own = row["summit_id"] or claim.names("sco")
    if not edtf and not claim.times and claim.date and row["adopted_date"] and is_its_own:
        day = dt.date.fromisoformat(row["adopted_date"])
        there = day <= claim.date or None
        is_recent = not (TOGETHER.search(words_of(claim, regions)) and (claim.date - day).days > LATELY)
        yield Finding(
            "instruments", mention.entity_id, "adopted_date", f"../{claim.date}", there, row["adopted_date"], is_recent
        )
    year = YEAR.search(claim.words[mention.start : mention.end])
    titled = set(re.findall(r"20\d\d", row["title"]))
    if year and titled and year[1] not in titled:
        yield Finding("instruments", mention.entity_id, "title", year[0], False, row["title"])


def _at_the_nth(claim: Asserted, mention: Mention, row: dict[str, str], regions: Regions) -> Iterator[Finding]:
    """`At their third summit they signed it`: the number of the meeting that adopted it."""
    told = set(numbers(claim, regions))
    meeting = claim.world.meeting_of.get(row["summit_id"])
    if len(told) == 1 and meeting and meeting.ordinal and not any(m.start > 0 for m in claim.of_type("summit")):
        number = told.pop()
        agrees = number == meeting.ordinal
        yield Finding("instruments", mention.entity_id, "summit_id", f"{number}", agrees, meeting.summit_id)


def _of_its_town(claim: Asserted, mention: Mention, row: dict[str, str]) -> Iterator[Finding]:
    """`the Yekaterinburg convention`: the town by which a text is called is that in which it was adopted."""
    town = TOWN_BEFORE.search(claim.words[: mention.start])
    if town and row["place"] and town_pattern().fullmatch(town["town"]):
        agrees = same_town(town["town"], row["place"])
        yield Finding("instruments", mention.entity_id, "place", town["town"], agrees, row["place"], False)


TOWN_BEFORE = re.compile(r"\b(?:[Tt]he|['’]s|its) (?P<town>[A-Z][\w'-]+(?: Petersburg)?) (?:SCO )?$")
