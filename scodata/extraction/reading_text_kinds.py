"""What kind of text was adopted on a matter at a place and time: `on extremism the leaders signed a convention`.

The texts of that day and town are compared by their matter. A kind is told wrongly where none of those on that matter
is of a kind that the noun told can stand for; loose nouns such as `agreement` tell no kind.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of, meets
from .facets import closed, one_time
from .findings import Asserted, Finding
from .meant import is_meant
from .reading_matters import HEAD, with_synonyms
from .texts_meant import is_with_others
from .titles import stems_of, the_titles
from .town_places import same_town, town_pattern, towns
from .world import Row, day

ADOPTED = re.compile(
    r"\b(?:adopt(?:ed|s|ing)|sign(?:ed|s|ing)|approv(?:ed|es|ing)|conclud(?:ed|es|ing)|endors(?:ed|es|ing)|inked|issued"
    r"|agreed (?:on|upon)|produced|passed)\b"
)
OBJECT = re.compile(
    r"\b(?:an?|the|its|their|another|that|first|only) (?:(?!draft|new|bilateral)[\w-]+ ){0,3}?"
    r"(?P<kind>convention|treaty|charter|declaration|protocol|memorandum|concept|strategy|programme|program|statement)\b"
    r"(?! of (?:understanding|obligations)| Organi[sz]ation)",
    re.IGNORECASE,
)
LAW, WORDS = ("convention", "treaty", "charter", "agreement"), ("declaration", "statement", "communique")
PLANS = ("concept", "strategy", "programme", "plan")
APART = {
    "convention": (*WORDS, *PLANS, "agreement", "memorandum", "decision"),
    "treaty": (*WORDS, *PLANS, "memorandum", "decision"),
    "charter": (*WORDS, *PLANS, "convention", "agreement", "memorandum"),
    "declaration": (*LAW, *PLANS, "protocol", "memorandum"),
    "statement": (*LAW, *PLANS, "protocol", "memorandum"),
    "protocol": (*WORDS, *PLANS, "convention", "treaty"),
    "memorandum": (*LAW, *WORDS, *PLANS),
    "concept": (*LAW, *WORDS, "protocol"),
    "strategy": (*LAW, *WORDS, "protocol"),
    "programme": (*LAW, *WORDS, "protocol"),
}
"""The kinds of texts for which a noun cannot stand."""
UNREAL = re.compile(
    r"\b(?:not|never|will|would|should|may(?! \d| 2)|might|if|draft\w*|plans? to|propos\w+|call\w* for|to be|bilateral"
    r"|UN|United Nations|implement\w*|ministers of|accord(?:ing|ance)|based on|amend\w*)\b"
)
SHARE, TELLING = 0.3, 1.5
"""Least share of a title's words that are told, and least weight of those."""


def text_kinds(claim: Asserted) -> Iterator[Finding]:
    """The kind of the one text of a day and town that is on the matter told."""
    verb = ADOPTED.search(claim.words)
    if verb is None or UNREAL.search(claim.words) or not (claim.names("sco") or is_meant(claim)):
        return
    objects = list(OBJECT.finditer(claim.words))
    if len(objects) != 1 or len(HEAD.findall(claim.words)) > 1 or is_with_others(claim) or claim.of_type("instrument"):
        return
    told = objects[0]["kind"].lower().replace("program", "programme").replace("programmeme", "programme")
    rows = [row for row in _of_then(claim) if _is_on_it(claim, row)]
    own = [row for row in rows if row["kind"] == told]
    if own or not rows or any(row["kind"] not in APART[told] for row in rows):
        return
    yield Finding("instruments", rows[0]["instrument_id"], "kind", told, False, rows[0]["kind"])


def _of_then(claim: Asserted) -> list[Row]:
    """The texts adopted at the time and in the town that are told, or at the one meeting that is named."""
    everywhere = ((0, len(claim.words)),)
    edtf = one_time(closed(claim, everywhere))
    found = {town.name for town in towns(claim, everywhere)}
    found |= {
        m[0] for m in town_pattern().finditer(claim.words) if re.search(r"\b(?:at|in) $", claim.words[: m.start()])
    }
    named = {each.entity_id for each in claim.of_type("summit")}
    if len(found) > 1 or len(named) > 1 or not (named or (edtf and found) or (edtf and len(edtf) >= len("2009-06"))):
        return []
    return [row for row in claim.world.table("instruments") if _is_of(row, edtf, found, named)]


def _is_of(row: Row, edtf: str | None, found: set[str], named: set[str]) -> bool:
    """Whether a text was adopted then and there, and is on a matter of its own, no summit's declaration."""
    adopted = day(row["adopted_date"])
    if row["kind"] in WORDS and row["place"].lower().replace(" ", "-") in row["instrument_id"]:
        return False
    if adopted is None or (edtf and not _meets(edtf, adopted)) or (named and row["summit_id"] not in named):
        return False
    return all(bool(row["place"]) and same_town(each, row["place"]) for each in found)


def _meets(edtf: str, adopted: dt.date) -> bool:
    low, high = days_of(edtf)
    return meets(edtf, adopted) or low <= adopted <= high


def _is_on_it(claim: Asserted, row: Row) -> bool:
    """Whether a claim tells enough of the words of a title."""
    titles, said = the_titles(), with_synonyms(stems_of(claim.words))
    own = stems_of(row["title"]) - stems_of(row["place"])
    shared = titles.weight(own & said)
    return shared >= TELLING and shared >= SHARE * titles.weight(own)
