"""Since when a body of the organisation exists or works, told in any order: `started work in`, `has existed since`.

The plain order, the body before or behind its verb of founding, is read in `reading_bodies`; here are the words that
say the same of a body otherwise named in the clause, and the town in which it began where that is its seat.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .daysof import days_of, meets
from .facets import clause, same_town, towns, within
from .findings import Asserted, Finding
from .meant import is_meant
from .mention import Mention
from .reading_bodies import FIRST
from .world import Row, day

BEGAN = re.compile(
    r"\b(?:(?:has |had |have )?(?:started|began|begun|commenced|took up|taken up) (?:its |their |full )?(?:work\w*"
    r"|activit\w+|operat\w+|function\w*|practical work|official work|business)|opened (?:its|the) doors?"
    r"|(?:became|become|has been|been) (?:fully )?(?:operational|functional|in operation|in existence)"
    r"|(?:works|operates|functions) within|has (?:existed|operated|functioned|been (?:operating|functioning))|exists"
    r"|existed"
    r"|owes its existence|saw the light of day|went into operation)\b(?! (?:to|towards|with|for)\b| on (?![A-Z\d]))"
)
"""That a body is at work: the day is that of its founding on record."""
OWNED = re.compile(
    r"\b(?:has|have|had) (?:had |also )*(?:its|their|an?) (?:own )?[\w -]{3,40}, (?:the )?(?=[A-Z])",
)
"""`have had their own platform, the Business Council, since 2006`."""
UNREAL = re.compile(
    r"\b(?:not|never|will|would|should|may(?! \d| 2)|might|plans?|propos\w+|suggest\w*|idea|if|decid\w+|decision"
    r"|agree[ds]?"
    r"|order\w*|instruct\w*|negotiat\w+|anniversary|session|meeting|exhibition|fair|course)\b"
)
COMMON = (
    (re.compile(r"\b(?i:contact group)\b(?=.*\b(?:Afghan\w*|Kabul))|\b(?:Afghan\w*|Kabul)\b.*\b(?i:contact group)\b"),
     "sco-afghanistan-contact-group"),
    (re.compile(r"\b(?i:inter-?bank) (?i:consortium|association)\b"), "sco-interbank-consortium"),
    (re.compile(r"\b(?i:business council)\b"), "sco-business-council"),
    (re.compile(r"\b(?i:energy club)\b"), "sco-energy-club"),
)  # fmt: skip
"""Bodies told in common words: `a contact group between the SCO and Afghanistan`."""
NO_MEETING = re.compile(r"\bfounding session\b")
FOUNDED = re.compile(
    r"\b(?:founded|established|created|set up|formed|launched|instituted|founding session|establishment of"
    r"|setting up)\b"
)
"""Verbs of founding, read here where the body goes by no name."""


def establishments(claim: Asserted) -> Iterator[Finding]:
    """When a body began, by words that no founding is told with, and whether it did so at its seat."""
    body = _body(claim)
    by_name = body is not None and any(m.entity_id == body.entity_id for m in claim.of_type("body"))
    began = BEGAN.search(claim.words) or OWNED.search(claim.words) or (None if by_name else FOUNDED.search(claim.words))
    if began is None or UNREAL.search(NO_MEETING.sub(" ", claim.words)):
        return
    row = claim.world.index["bodies"].get(body.entity_id) if body else None
    if body is None or row is None or row["within_sco"] != "true" or not row["established_date"]:
        return
    found = list(_when(claim, body, row))
    yield from found
    if found and row["seat_city"]:
        yield from _where(claim, body, row, began)


def _body(claim: Asserted) -> Mention | None:
    """The one body of the organisation that a claim names."""
    named = {body.entity_id: body for body in claim.of_type("body") if body.entity_id not in FIRST}
    if named:
        return next(iter(named.values())) if len(named) == 1 else None
    if not is_meant(claim):
        return None
    common = [Mention(*m.span(), "body", body) for pattern, body in COMMON if (m := pattern.search(claim.words))]
    return common[0] if len(common) == 1 else None


def _when(claim: Asserted, body: Mention, row: Row) -> Iterator[Finding]:
    """The one time of the claim, though it be open: `since 26 October 2005`."""
    told = [time for time in claim.times if not time.edtf.startswith("..")]
    established = day(row["established_date"])
    if not claim.times and established and claim.date and established <= claim.date:
        recorded = row["established_date"]
        yield Finding("bodies", body.entity_id, "established_date", f"../{claim.date}", True, recorded)
    if len(told) != 1 or established is None:
        return
    edtf = told[0].edtf.removesuffix("/..")
    if claim.date and days_of(edtf)[0] > claim.date:
        return
    yield Finding("bodies", body.entity_id, "established_date", edtf, meets(edtf, established), row["established_date"])


def _where(claim: Asserted, body: Mention, row: Row, began: re.Match[str]) -> Iterator[Finding]:
    """The town in which it began to work: its seat."""
    regions = clause(claim, began.start())
    places = {
        town.name
        for town in towns(claim, regions)
        if within(regions, town.start) and re.search(r"\bin $", claim.words[: town.start])
    }
    if len(places) == 1:
        place = places.pop()
        agrees = same_town(place, row["seat_city"])
        yield Finding("bodies", body.entity_id, "seat_city", place, agrees, row["seat_city"])
