"""Which body of the organisation a claim means, by its name or its words, and what is on record of its beginning."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from .daysof import meets_recorded
from .findings import Asserted
from .meant import is_meant
from .numbers import MONTHS
from .reading_bodies import FIRST, PART_OF, is_of_it
from .reading_seats import NOUNS
from .world import Row, World, the_world

SIGNED_AT = re.compile(
    r"(?:\bat |, )(?P<town>[A-Z][\w'-]+(?: Petersburg)?),? (?:on )?(?P<day>\d{1,2}) (?P<month>[A-Z][a-z]+)"
    r" (?P<year>\d{4})"
)
RATS = re.compile(r"\bRATS\b|[Rr]egional [Aa]nti-?[Tt]errorist [Ss]tructure")
LITTLE = frozenset((
    "the", "and", "for", "with", "from", "sco", "shanghai", "cooperation", "organisation", "organization", "states",
    "member", "members", "state", "countries", "meeting", "meetings", "ministers", "agencies", "heads", "responsible",
    "exchange", "training",
))  # fmt: skip
WORD = re.compile(r"[a-z]{3,}")
STEM, FEWEST = 6, 2
NONE = ("", 0)


@dataclass(frozen=True, slots=True)
class Founding:
    """What is on record of a body's beginning: its days, and town and day of the text by which it was founded."""

    body: str
    days: str
    precision: str
    seat: str
    town: str
    signed: str
    place: int
    """Where the body is named in the claim."""

    def is_then(self, edtf: str) -> bool:
        """Whether a time is that of the founding."""
        return meets_recorded(edtf, self.days, self.precision)


def body_meant(claim: Asserted) -> tuple[str, int]:
    """The one body of the organisation that a claim names, or whose name's words it holds, and where it does so."""
    bodies = claim.world.index["bodies"]
    named = {
        body.entity_id: body.start
        for body in claim.of_type("body")
        if body.entity_id not in FIRST and body.entity_id in bodies
    }
    if named:
        body, place = next(iter(named.items()))
        is_own = body in bodies and is_of_it(bodies[body])
        return (body, place) if is_own and len(named) == 1 else NONE
    if not is_meant(claim):
        return NONE
    seated = [(body, match.start()) for pattern, body in NOUNS if (match := pattern.search(claim.words))]
    others = {each for each in claim.around if each in bodies and each not in FIRST}
    if seated:
        is_meant_by_it = (
            len(seated) == 1 and (claim.names("sco") or RATS.search(claim.words)) and not others - {seated[0][0]}
        )
        return seated[0] if is_meant_by_it else NONE
    said = _stems(claim.words)
    fits = [(stems, body) for stems, body in _by_words(the_world()) if stems <= said]
    return (fits[0][1], _place(claim, fits[0][0])) if len(fits) == 1 else NONE


def _place(claim: Asserted, stems: frozenset[str]) -> int:
    """Where the first word of a name stands."""
    words = WORD.finditer(claim.words.lower())
    return next(word.start() for word in words if word[0][:STEM].rstrip("s") in stems)


@cache
def _by_words(world: World) -> tuple[tuple[frozenset[str], str], ...]:
    """Bodies of the organisation that have a day of founding, each with the telling words of its name."""
    rows = [row for row in world.table("bodies") if row["established_date"] and row["body_id"].startswith("sco-")]
    listed = [(_stems(row["name"]), row["body_id"]) for row in rows]
    return tuple((stems, body) for stems, body in listed if len(stems) >= FEWEST)


def _stems(text: str) -> frozenset[str]:
    """The telling words of a text, each cut to its first letters."""
    return frozenset(word[:STEM].rstrip("s") for word in WORD.findall(text.lower()) if word not in LITTLE)


@cache
def _read(basis: str) -> tuple[str, str]:
    """Town and day of signing in the words of a legal basis."""
    match = SIGNED_AT.search(basis)
    if match is None or match["month"] not in MONTHS:
        return "", ""
    return match["town"], f"{match['year']}-{MONTHS.index(match['month']) + 1:02}-{int(match['day']):02}"


def founding_of(row: Row, place: int) -> Founding:
    """What a body's record says of its beginning."""
    town, signed = _read(row["legal_basis"])
    established = row["established_date"], row["established_precision"]
    return Founding(row["body_id"], *established, row["seat_city"], town, signed, place)


FIRST_OF_SOME = re.compile(
    r"[^.;]{0,70}\b(?:first|inaugural)\b[^.;]{0,110}?\b(?:since|under|(?:of|in|for) (?:the year|20\d\d)|this year"
    r"|of this|as (?:an? )?(?:members?|chair)|without|after|chaired|(?:new|enlarged|expanded) (?:composition|format))\b"
)
"""A first meeting of some kind, not the first of all: `their first meeting since the enlargement`."""
BEGAN_IT = re.compile(r"started|began|commenced", re.IGNORECASE)
TO_DO = re.compile(r"[^.;,]{0,30} (?:to|by|with) [a-z]")
"""`began in 2006 to finance`."""


def is_of_a_part(claim: Asserted, place: int, relation: re.Match[str]) -> bool:
    """Whether a sitting of the body began, its first one of some kind was held, or it began to do something."""
    if relation.lastgroup == "first":
        return FIRST_OF_SOME.match(claim.words, relation.start()) is not None
    if PART_OF.search(claim.words[:place]):
        return True
    return BEGAN_IT.fullmatch(relation[0]) is not None and TO_DO.match(claim.words, relation.end()) is not None
