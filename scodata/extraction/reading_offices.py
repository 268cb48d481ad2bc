"""What a claim says of who heads the Secretariat or the anti-terrorist structure: since when, whence, after whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .findings import Asserted, Finding
from .meant import is_meant
from .mention import Mention
from .numbers import cardinal
from .office_terms import NEAR, never, served
from .office_titles import APPOSED, CAME, is_called_by_it
from .office_words import BARE, ITS, OFFICES, TERM
from .officer_facts import of_nation, succession, successions
from .world import Row

AFTER = re.compile(
    r"\b(?:succeed(?:ed|s|ing)|replac(?:ed|es|ing)|reliev(?:ed|es|ing)|took over from|following|took the place of"
    r"|the shoes of"
    r"|in place of|taking over from|successor (?:to|of)|after)\s(?:[A-Z][\w-]+ )?$"
)


def offices(claim: Asserted) -> Iterator[Finding]:
    """Who holds the office of Secretary-General, or of the director of the anti-terrorist structure."""
    for pattern, body, names in OFFICES:
        match = pattern.search(claim.words) or (_its_own(claim) if body == "sco-secretariat" else None)
        if match is None:
            if pattern.search(claim.sentence):
                yield from _nations(claim, _terms(claim, body, names))
            continue
        if not claim.of_type("person"):
            yield from _length(claim, body, names)
        held = _terms(claim, body, names)
        person = _holder(claim, match)
        own = [row for row in held if person and row["person_id"] == person.entity_id]
        after = list(succession(claim, held))
        yield from after
        if person is None or person.entity_id not in claim.world.index["persons"]:
            continue
        if after:
            yield from (each for row in own[-1:] for each in of_nation(claim, person, row))
            continue
        new = list(_new(claim, person, held))
        yield from new
        if new:
            continue
        found = served(claim, person, own[-1], held, match) if own else never(claim, person, held, match)
        is_said = not is_called_by_it(claim, person, match) and not CAME.search(claim.words)
        yield from (replace(each, main=each.main and is_said) for each in found)


IS_NEW = re.compile(r"\b(?:is|has become|becomes|are) (?:the |its )?new\b|\bhas (?:an?|its) new\b")


def _new(claim: Asserted, person: Mention, held: list[Row]) -> Iterator[Finding]:
    """`is the new Secretary-General`: the one whose term began last."""
    begun = [row for row in held if row["start_date"] and claim.date and row["start_date"] <= claim.date.isoformat()]
    if begun and not claim.times and IS_NEW.search(claim.words):
        row, told = begun[-1], person.entity_id
        yield Finding("offices", row["office_id"], "person_id", told, told == row["person_id"], row["person_id"])


def _nations(claim: Asserted, held: list[Row]) -> Iterator[Finding]:
    """Of which state a holder is, in a part of a sentence that names the office elsewhere."""
    for person in claim.of_type("person"):
        rows = [row for row in held if row["person_id"] == person.entity_id]
        yield from (each for row in rows[-1:] for each in of_nation(claim, person, row))


def _its_own(claim: Asserted) -> re.Match[str] | None:
    """The office as that of the organisation, which the sentence names elsewhere."""
    if not claim.names("sco") or not is_meant(claim):
        return None
    return ITS.search(claim.words) or (BARE.search(claim.words) if any(successions(claim)) else None)


def _terms(claim: Asserted, body: str, names: tuple[str, ...]) -> list[Row]:
    """All terms in an office, oldest first."""
    held = (
        row
        for row in claim.world.table("offices")
        if row["body_id"] == body and any(row["office"].startswith(name) for name in names)
    )
    return sorted(held, key=lambda row: row["start_date"])


def _length(claim: Asserted, body: str, names: tuple[str, ...]) -> Iterator[Finding]:
    """`is appointed for three years`: as long as every term on record that is over."""
    match = TERM.search(claim.words)
    told = cardinal(match["n"] or match["m"]) if match else None
    over = [
        row
        for row in claim.world.table("offices")
        if row["body_id"] == body and row["office"] in names and row["start_date"] and row["end_date"]
    ]
    lengths = {int(row["end_date"][:4]) - int(row["start_date"][:4]) for row in over}
    if told and len(lengths) == 1:
        known = lengths.pop()
        yield Finding("offices", over[-1]["office_id"], "end_date", f"{told} years", told == known, f"{known} years")


ANOTHER = re.compile(
    r"\b(?:[Ss]ecretary|[Dd]irector|[Pp]resident|[Mm]inister|[Aa]mbassador|met|received|told|with|and|thanked"
    r"|visited|congratulated)\b"
)


def _holder(claim: Asserted, match: re.Match[str]) -> Mention | None:
    """The person next to the office, before or behind it; not the one who is said to have left it."""
    near = []
    for person in claim.of_type("person"):
        gap = match.start() - person.end if person.end <= match.start() else person.start - match.end()
        left = AFTER.search(claim.words[: person.start])
        between = claim.words[match.end() : person.start] if person.start >= match.end() else ""
        if between and not APPOSED.fullmatch(between) and ANOTHER.search(between):
            continue
        if person.end <= match.start():
            gap -= len(_appositions(claim.words[person.end : match.start()]))
        if -len(match[0]) <= gap < NEAR and not left:
            near.append((gap, person))
    return min(near, key=lambda each: each[0])[1] if near else None


APPOSITIONS = re.compile(r"(?: (?:of|from) [A-Z]\w+)?(?:, (?:an?|the|who|whose) [^,;]{3,120}(?:,|$|(?= of $)))+")


HAS_OFFICE = re.compile(
    r" ?(?:has |had |was |been )*(?:became|is|serves?|served|took|heads?|headed|leads?|led|runs?|ran|in office"
    r"|appointed|elected|of\b|the\b|$)"
)
"""Behind the aside, that the office is his."""


def _appositions(between: str) -> str:
    """What is told of a person before his office or its verb: `, a diplomat who once ..., became`."""
    match = APPOSITIONS.match(between)
    return match[0] if match and HAS_OFFICE.match(between, match.end()) else ""
