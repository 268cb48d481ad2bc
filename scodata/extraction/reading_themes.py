"""Which year the organisation gave to which matter, and where an initiative was endorsed.

`The leaders declared 2025 the Year of Sustainable Development`; `they endorsed the initiative at the Tianjin summit`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from .findings import Asserted, Finding
from .meant import is_meant
from .world import Meeting, Row, World, the_world

TITLE = re.compile(r"SCO Year of (?P<theme>.+?) (?P<year>20\d\d)$")
DECLARED = (
    r"(?:was|is|has been|had been|as|to be|the|SCO(?:['’]s)?|an?|its|proclaimed|declared|named|designated|made"
    r"|announced|marks?|marked|under|name|of|organi[sz]ation's|being|that|would be|by|members|leaders|heads|states?"
    r"|in|summit)"
)
BEFORE = re.compile(rf"\b(?P<year>20\d\d)\b(?:,? {DECLARED}){{0,10}} [“\"‘']?$")
BEHIND = re.compile(
    r"[”\"’']?(?:,| of the (?:SCO|organi[sz]ation)| in the (?:SCO|organi[sz]ation)| SCO)*"
    r"(?:,? (?:is|was|fell (?:in|on)|fell to|for|in|ran in|(?:celebrated|marked|observed|held) in|set for|to be|the"
    r"|year|that of|-|–))*,? \(?(?P<year>20\d\d)\b"
)
NOT_OF_IT = re.compile(
    r"\b(?:Russia|China|India|Kazakhstan|Uzbekistan|Kyrgyzstan|Tajikistan|Pakistan|Belarus|Iran|CIS|UN|BRICS|EAEU)"
    r"(?:['’]s|\s?[-–]\s?\w+)? (?:\w+ )?[“\"‘']?$"
)
"""Before a year of somebody else: `China's Year of Ecology`."""
UNREAL = re.compile(r"\b(?:not|never|propos(?:ed|es|al|ing)|suggest\w*|offer\w*|if|invit\w+|could|might|should)\b")
ENDORSED = re.compile(r"\b(?:endors\w+|adopted|approved|backed|supported|welcomed|taken|agreed)\b")
AT = re.compile(r"\b(?:at|during) (?:the |its |their )?(?:SCO(?:['’]s)? )?$")
FIRM = re.compile(r"\b(?:endorsed|adopted|approved)\b")


def themes(claim: Asserted) -> Iterator[Finding]:
    """The year of each matter told, and the meeting at which an initiative was endorsed."""
    if UNREAL.search(claim.words) or not (claim.names("sco") or is_meant(claim)):
        return
    if "Year of" in claim.words or "year of" in claim.words:
        yield from _years(claim)
    yield from _endorsed(claim)


def _years(claim: Asserted) -> Iterator[Finding]:
    """A year beside the matter to which it was given."""
    for theme, (name, known) in _known(the_world()).items():
        for match in re.finditer(rf"\b[Yy]ear of (?:the )?{re.escape(theme)}\b(?! and)", claim.words, re.IGNORECASE):
            before, behind = BEFORE.search(claim.words[: match.start()]), BEHIND.match(claim.words, match.end())
            told = before or behind
            if told and not NOT_OF_IT.search(claim.words[: match.start()]):
                agrees = told["year"] == known
                yield Finding("initiatives", name, "name", told["year"], agrees, known)
                return


@cache
def _known(world: World) -> dict[str, tuple[str, str]]:
    """Initiative and year by the matter of the year."""
    found = {}
    for row in world.table("initiatives"):
        match = TITLE.match(row["name"])
        if match:
            found[match["theme"]] = (row["initiative_id"], match["year"])
    return found


def _endorsed(claim: Asserted) -> Iterator[Finding]:
    """The meeting at which an initiative was endorsed: one on record, or one before it had been put forward."""
    named = {each.entity_id for each in claim.of_type("initiative", "concept")} & claim.world.index[
        "initiatives"
    ].keys()
    if len(named) != 1 or not ENDORSED.search(claim.words):
        return
    initiative = claim.world.index["initiatives"][named.pop()]
    rows = [
        row
        for row in claim.world.table("initiative_events")
        if row["initiative_id"] == initiative["initiative_id"] and row["event"] == "endorsed" and row["summit_id"]
    ]
    told = [each for each in claim.of_type("summit") if AT.search(claim.words[: each.start])]
    if rows and len(told) == 1:
        yield from _at(claim, told[0].entity_id, rows, initiative)


DECISION = re.compile(
    r"\bdecision (?:to (?:found|establish|create|set up|form)|on (?:founding|establishing|creating))\b"
)


def _is_decided(claim: Asserted, meeting: Meeting, rows: list[Row], initiative: Row) -> bool:
    """Whether a decision is told of a meeting before the one on record, at which nothing is known of the matter."""
    if not DECISION.search(claim.words) or rows[-1]["date"] <= meeting.end.isoformat():
        return False
    told = claim.world.table("initiative_events")
    return not any(
        row["summit_id"] == meeting.summit_id for row in told if row["initiative_id"] == initiative["initiative_id"]
    )


def _at(claim: Asserted, summit: str, rows: list[Row], initiative: Row) -> Iterator[Finding]:
    meeting = claim.world.meeting_of.get(summit)
    fits = [row for row in rows if row["summit_id"] == summit]
    if fits:
        yield Finding("initiative_events", fits[0]["event_id"], "summit_id", summit, True, summit)
    elif meeting and _is_decided(claim, meeting, rows, initiative):
        yield Finding("initiative_events", rows[-1]["event_id"], "summit_id", summit, False, rows[-1]["summit_id"])
    elif meeting and FIRM.search(claim.words) and len({row["summit_id"] for row in rows}) == 1:
        proposed = initiative["proposed_date"]
        is_too_early = bool(proposed) and meeting.end.isoformat() < proposed
        is_of_its_own = initiative["proposed_summit"] == summit and "adopted" in claim.words
        if is_too_early or is_of_its_own:
            yield Finding("initiative_events", rows[0]["event_id"], "summit_id", summit, False, rows[0]["summit_id"])
