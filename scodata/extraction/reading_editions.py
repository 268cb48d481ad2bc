"""Texts known by the years they cover: `a development strategy until 2035`, `tourist capital for 2022-2023`.

Which edition is meant is told by the meeting, town or day of its adoption; the years are then compared with its title.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import meets
from .facets import closed, one_time
from .findings import Asserted, Finding
from .meant import is_meant
from .town_places import same_town, town_pattern, towns
from .world import Row

FAMILIES = (
    (re.compile(r"(?<![Ee]conomic )\b[Dd]evelopment [Ss]trategy\b"), "Development Strategy of the"),
    (re.compile(r"\b[Ee]conomic (?:[Dd]evelopment )?[Ss]trategy\b"), "Economic Development Strategy"),
    (
        re.compile(r"\b[Aa]nti-?[Dd]rugs? [Ss]trategy\b|\bstrategy against (?:illicit )?drugs\b"),
        "Anti-Drug Strategy of",
    ),
    (re.compile(r"\b[Pp]rogramme? of [Mm]ultilateral [Tt]rade\b"), "Programme of Multilateral Trade"),
)
"""How texts that are made anew are called, and how their titles on record begin."""
SPAN = re.compile(r"\b(?P<first>20\d\d) ?[-–/] ?(?:20)?(?P<last>\d\d)\b")
UNTIL = re.compile(
    r"\b(?:until|to|till|through|up to|by"
    r"|towards) (?:the )?(?:end of )?(?:the )?(?:year )?(?:20\d\d ?[-–] ?)?20(?P<last>\d\d)\b"
)
REACH = 110
"""Characters behind the name in which the years stand."""
ADOPTED = re.compile(
    r"\b(?:adopt\w*|approv\w*|sign(?:ed|s|ing)|endors\w+|pass(?:ed|es)|accepted|covers?|is to|runs?|running|valid"
    r"|go-ahead|green light|agreed on|confirmed)\b"
)
UNREAL = re.compile(
    r"\b(?:not|never|will|would|should|might|draft\w*|plans? to|propos\w+|if|implement\w*|carry\w* out|action plan"
    r"|plan of action|roadmap|for (?:its|the) (?:implementation|realisation))\b",
    re.IGNORECASE,
)
LATELY = dt.timedelta(days=45)
"""Days within which the text of a meeting is the one that a document speaks of without its day or place."""
CAPITAL = re.compile(
    r"\b[Tt]ouris[tm]\w*(?:,? and) [Cc]ultur\w+ [Cc]apital|\b[Cc]ultur\w+(?:,? and) [Tt]ouris\w+ [Cc]apital"
)
DECLARED = re.compile(r"Declaring (?P<town>[A-Z][\w-]+) ")
OF_THE_MEETING = re.compile(r"\b(?:in|at)(?: the)? $")
"""Before the town in which it was decided, not the one that was chosen."""


def editions(claim: Asserted) -> Iterator[Finding]:
    """The years that a text is said to cover, and the town that is said to be the capital of some years."""
    if not is_meant(claim) or UNREAL.search(claim.words):
        return
    if CAPITAL.search(claim.words):
        yield from _capital(claim)
    elif ADOPTED.search(claim.words):
        yield from _covered(claim)


def _covered(claim: Asserted) -> Iterator[Finding]:
    """The last year of the one text of its kind that was adopted at the time and place told."""
    for name, title in FAMILIES:
        match = name.search(claim.words)
        told = _years(claim, match.end()) if match else None
        rows = [row for row in claim.world.table("instruments") if row["title"].startswith(title)]
        rows = [row for row in rows if re.search(r"20\d\d", row["title"])]
        meant = [(row, found) for row in rows if told and (found := _occasion(claim, row, told)) is not None]
        if told and len(meant) == 1:
            row, found = meant[0]
            last = re.findall(r"20\d\d", row["title"])[-1]
            value = str(2000 + int(told.group("last")))
            yield Finding("instruments", row["instrument_id"], "title", value, value == last, last)
            yield from found


def _years(claim: Asserted, place: int) -> re.Match[str] | None:
    """The years told behind a text's name."""
    end = min(len(claim.words), place + REACH)
    return UNTIL.search(claim.words, place, end) or SPAN.search(claim.words, place, end)


def _occasion(claim: Asserted, row: Row, told: re.Match[str]) -> list[Finding] | None:
    """What tells that a text is meant: its meeting, town or day; None where they tell of another, or nothing does."""
    record, summits = row["instrument_id"], {m.entity_id for m in claim.of_type("summit")}
    places = {town.name for town in towns(claim, ((0, len(claim.words)),))}
    apart = [time for time in claim.times if time.end <= told.start() or time.start >= told.end()]
    edtf = one_time([time for time in closed(claim, ((0, len(claim.words)),)) if time in apart])
    adopted = dt.date.fromisoformat(row["adopted_date"])
    facts = [("summit_id", each, each == row["summit_id"]) for each in summits]
    facts += [("place", each, same_town(each, row["place"])) for each in places]
    facts += [("adopted_date", edtf, meets(edtf, adopted))] if edtf else []
    if any(not agrees for _, _, agrees in facts):
        return None
    is_recent = claim.date is not None and adopted <= claim.date <= adopted + LATELY
    if not facts and not is_recent:
        return None
    if facts and all(field == "place" for field, _, _ in facts) and claim.date and adopted > claim.date:
        return None
    return [Finding("instruments", record, field, value, True, row[field]) for field, value, _ in facts]


def _capital(claim: Asserted) -> Iterator[Finding]:
    """Which town was declared the capital of which years, and where."""
    match = SPAN.search(claim.words)
    years = f"{match['first']}-20{match['last']}" if match else "-"
    for row in claim.world.table("instruments"):
        declared = DECLARED.search(row["title"])
        if declared is None or not row["title"].endswith(years):
            continue
        named = list(town_pattern().finditer(claim.words))
        decided = [each[0] for each in named if OF_THE_MEETING.search(claim.words[: each.start()])]
        chosen = {each[0] for each in named if each[0] not in decided and claim.words[each.end() :][:7] != " summit"}
        record, town = row["instrument_id"], declared["town"]
        if town in claim.words or chosen:
            told = town if town in claim.words else sorted(chosen)[0]
            yield Finding("instruments", record, "title", told, told == town, town)
        for place in decided[:1]:
            if place != town:
                yield Finding("instruments", record, "place", place, same_town(place, row["place"]), row["place"])
