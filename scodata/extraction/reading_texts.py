"""What a claim says of texts and initiatives: adopted or proposed when, where, by whom."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of, meets
from .findings import Asserted, Finding
from .mention import Mention
from .numbers import ORDINAL_WORD, ordinal

ADOPTED = re.compile(
    r"\b(?:adopted|signed|approved|concluded|issued|inked|initialled|adoption|signing|endorsed)\b", re.IGNORECASE
)
ANNIVERSARY = re.compile(
    r"\b(?:marks?|marked|marking|celebrat\w+|is|was|on) (?:its|the|their) "
    rf"(?P<count>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD}) anniversary"
    r"(?! of (?:diplomatic|the (?:Victory|end|adoption of the Universal)))",
    re.IGNORECASE,
)
DATED = re.compile(r",? (?:a text of|of|dated|signed on|signed in \w+ on|adopted on) |, signed (?:in \w+ )?on ")
IN_FORCE = re.compile(r"\b(?:in force|(?:entered|came|went) into (?:force|effect)|took effect)\b")
FOUNDING_DAY = {
    "body": ("bodies", "established_date"),
    "instrument": ("instruments", "adopted_date"),
    "initiative": ("initiatives", "proposed_date"),
}
PROPOSED = re.compile(
    r"\b(?:proposed|put forward|initiated|first voiced|unveiled|launched|announced|advanced|suggested"
    r"|introduced|proposal|put on the table|pitched|floated|mooted|tabled|voiced)\b",
    re.IGNORECASE,
)


def instruments(claim: Asserted) -> Iterator[Finding]:
    """When and where a text was adopted."""
    verb = ADOPTED.search(claim.words)
    listed = [
        mention for mention in claim.of_type("instrument") if mention.entity_id in claim.world.index["instruments"]
    ]
    if verb is None or not listed:
        return
    if len(listed) > 1 or (not claim.times and not claim.of_type("summit")):
        yield from _in_being(claim, listed, verb)
        return
    row = claim.world.index["instruments"][listed[0].entity_id]
    time = claim.time_near(verb.start(), verb.end(), 110)
    if time and claim.date and days_of(time.edtf)[0] > claim.date:
        time = None
    if time and row["adopted_date"]:
        agrees = meets(time.edtf, dt.date.fromisoformat(row["adopted_date"]))
        yield Finding("instruments", listed[0].entity_id, "adopted_date", time.edtf, agrees, row["adopted_date"])
    if row["place"]:
        for place in _places(claim, verb.end()):
            yield Finding(
                "instruments", listed[0].entity_id, "place", place, place.lower() == row["place"].lower(), row["place"]
            )
    summits = claim.of_type("summit")
    if len(summits) == 1 and row["summit_id"]:
        agrees = summits[0].entity_id == row["summit_id"]
        yield Finding("instruments", listed[0].entity_id, "summit_id", summits[0].entity_id, agrees, row["summit_id"])


def dated(claim: Asserted) -> Iterator[Finding]:
    """`the Charter, a text of 7 June 2002`: a text with the day of its adoption behind its name."""
    for mention in claim.of_type("instrument"):
        recorded = claim.world.index["instruments"].get(mention.entity_id, {}).get("adopted_date", "")
        for time in claim.days() if recorded else ():
            if DATED.fullmatch(claim.words[mention.end : time.start]):
                agrees = meets(time.edtf, dt.date.fromisoformat(recorded))
                yield Finding("instruments", mention.entity_id, "adopted_date", time.edtf, agrees, recorded, main=False)


def in_force(claim: Asserted) -> Iterator[Finding]:
    """Since when a text has been in force."""
    verb = IN_FORCE.search(claim.words)
    named = claim.of_type("instrument")
    if verb is None or len(named) != 1 or not claim.date:
        return
    row = claim.world.index["instruments"].get(named[0].entity_id)
    behind = [time for time in claim.times if 0 <= time.start - verb.end() < 20]
    if row and row["in_force_date"] and len(behind) == 1:
        edtf = behind[0].edtf.removesuffix("/..")
        agrees = meets(edtf, dt.date.fromisoformat(row["in_force_date"]))
        yield Finding("instruments", named[0].entity_id, "in_force_date", edtf, agrees, row["in_force_date"])


def _in_being(claim: Asserted, listed: list[Mention], verb: re.Match[str]) -> Iterator[Finding]:
    """Texts that a claim lists as adopted, without a time: each was there on the document's day."""
    if claim.date is None or claim.times or verb.start() > listed[0].start:
        return
    for mention in listed:
        row = claim.world.index["instruments"][mention.entity_id]
        adopted = row["adopted_date"]
        if adopted and (row["summit_id"] or claim.names("sco")):
            yield Finding(
                "instruments",
                mention.entity_id,
                "adopted_date",
                f"../{claim.date}",
                adopted <= claim.date.isoformat() or None,
                adopted,
            )


def _places(claim: Asserted, place: int) -> list[str]:
    cities = {meeting.city for meeting in claim.world.meetings}
    found = [
        match[1]
        for match in re.finditer(r"\bin ([A-Z][a-z]+(?: [A-Z][a-z]+)?)", claim.words[place : place + 110])
        if match[1] in cities
    ]
    return found[:1]


def initiatives(claim: Asserted) -> Iterator[Finding]:
    """Who proposed an initiative, when, and at which meeting."""
    verb = PROPOSED.search(claim.words)
    if verb is None:
        return
    for mention in claim.of_type("initiative", "concept"):
        row = claim.world.index["initiatives"].get(mention.entity_id)
        if (
            not row
            or not row["proposed_date"]
            or not (verb.end() <= mention.start < verb.end() + 130 or 0 <= verb.start() - mention.end < 40)
        ):
            continue
        passive = mention.end <= verb.start()
        who = (
            claim.after(verb.end(), "person", "state")
            if passive and " by " in claim.words[verb.end() : verb.end() + 40]
            else None
            if passive
            else claim.before(verb.start(), "person", "state")
        )
        if who is not None:
            yield from _proposer(claim, mention, row, who)
        time = claim.time_near(verb.start(), verb.end(), 110)
        if time:
            agrees = meets(time.edtf, dt.date.fromisoformat(row["proposed_date"]))
            yield Finding("initiatives", mention.entity_id, "proposed_date", time.edtf, agrees, row["proposed_date"])
        summits = claim.of_type("summit")
        if len(summits) == 1 and row["proposed_summit"]:
            yield Finding(
                "initiatives",
                mention.entity_id,
                "proposed_summit",
                summits[0].entity_id,
                summits[0].entity_id == row["proposed_summit"],
                row["proposed_summit"],
            )


def _proposer(claim: Asserted, mention: Mention, row: dict[str, str], who: Mention) -> Iterator[Finding]:
    state = who.entity_id if who.entity_type == "state" else claim.world.home.get(who.entity_id)
    if who.entity_type == "person" and row["proposer_person"]:
        agrees = who.entity_id == row["proposer_person"]
        if agrees or state != row["proposer_state"]:
            yield Finding(
                "initiatives", mention.entity_id, "proposer_person", who.entity_id, agrees, row["proposer_person"]
            )
    elif state and row["proposer_state"]:
        yield Finding(
            "initiatives",
            mention.entity_id,
            "proposer_state",
            state,
            state == row["proposer_state"],
            row["proposer_state"],
        )


def anniversaries(claim: Asserted) -> Iterator[Finding]:
    """`its fifth anniversary`: the year in which a body was founded, a text adopted, an initiative proposed."""
    match = ANNIVERSARY.search(claim.words)
    year = _year_spoken_of(claim)
    if match is None or year is None or any(m.start <= match.start() < m.end for m in claim.of_type("instrument")):
        return
    value = year - (ordinal(match["count"]) or 0)
    named = [mention for mention in claim.of_type("body", "instrument", "initiative") if mention.entity_id != "sco"]
    for mention in named[:1] or claim.of_type("body")[:1]:
        table, field = FOUNDING_DAY[mention.entity_type]
        row = claim.world.index[table].get(mention.entity_id)
        recorded = row[field] if row else ""
        if recorded and abs(int(recorded[:4]) - value) != 1:
            yield Finding(table, mention.entity_id, field, str(value), int(recorded[:4]) == value, recorded)


def _year_spoken_of(claim: Asserted) -> int | None:
    years = {time.edtf[:4] for time in claim.times if time.edtf[:4].isdigit()}
    if len(years) > 1 or (not years and claim.date is None):
        return None
    return int(years.pop()) if years else claim.date.year if claim.date else None
