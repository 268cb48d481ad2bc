"""Which other organisations a claim speaks of beside this one, by the names under which their relations are kept."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .findings import Asserted
from .world import Row

UN = frozenset(("un", "united-nations", "un-general-assembly", "united-nations-general-assembly", "general-assembly"))
OTHER_NAMES = {
    "international-committee-of-the-red-cross": "icrc",
    "food-and-agriculture-organization": "fao",
    "food-and-agriculture-organisation": "fao",
    "world-tourism-organization": "unwto",
    "office-for-the-coordination-of-humanitarian-affairs": "ocha",
    "cis-executive-committee": "cis",
} | dict.fromkeys(UN, "united-nations")
"""Names under which others are known, by the name under which their relations are kept."""
OF_THE_UN = frozenset(("ocha", "fao", "unwto", "unesco", "unodc", "escap"))
"""Partners beside which the United Nations are named as what they belong to."""
OWN = frozenset(("sco", "sco-secretariat", "shanghai-five"))
NO_PARTNERS = ("institution", "programme")
"""Bodies that are only named as those who report."""
TWO = re.compile(
    r"\b(?:the|their) two (?:secretariats|organi[sz]ations|sides|bodies|parties|institutions|groupings|blocs)\b"
    r"|\bboth (?:secretariats|organi[sz]ations|sides|parties)\b|^whose\b|\btheir\b",
)
"""By which a claim speaks of two whom its sentence names before."""


@dataclass(frozen=True, slots=True)
class Partner:
    """Another organisation, and where the claim names it; nowhere where its sentence alone does."""

    body: str
    start: int
    end: int


def partners(claim: Asserted) -> list[Partner]:
    """The other organisations beside this one; none where one is named with which no relations are kept."""
    known = {row["partner"] for row in claim.world.table("relations")}
    texts = {row["instrument_id"]: row["partner"] for row in claim.world.table("relations") if row["instrument_id"]}
    found = [
        Partner(texts[each.entity_id], each.start, each.end)
        for each in claim.of_type("instrument")
        if each.entity_id in texts
    ]
    for each in claim.of_type("body"):
        body = OTHER_NAMES.get(each.entity_id, each.entity_id)
        if body in OWN or any(other.start <= each.start < other.end for other in found):
            continue
        if body in known:
            found.append(Partner(body, each.start, each.end))
        elif _is_one(claim, body):
            return []
    if not found and TWO.search(claim.words):
        around = {OTHER_NAMES.get(each, each) for each in claim.around} & known
        found = [Partner(each, 0, 0) for each in sorted(around)]
    return _without_the_un(sorted(found, key=lambda each: each.start))


def _is_one(claim: Asserted, body: str) -> bool:
    """Whether a body could be the other side, as no news agency could."""
    row = claim.world.index["bodies"].get(body)
    return row is not None and row["kind"] not in NO_PARTNERS and row["within_sco"] != "true"


def _without_the_un(found: list[Partner]) -> list[Partner]:
    """Each partner once, and the United Nations not where only their agency is meant."""
    named = {each.body for each in found}
    first: dict[str, Partner] = {}
    for each in found:
        if not (each.body == "united-nations" and named & OF_THE_UN):
            first.setdefault(each.body, each)
    return list(first.values())


def kept(claim: Asserted, partner: str, *kinds: str) -> list[Row]:
    """The relations of some kinds with a partner."""
    return [row for row in claim.world.table("relations") if row["kind"] in kinds and row["partner"] == partner]
