"""Texts told by their matter, by no title on record: signed or adopted when and where, in force since when.

`Cooperation on border issues rests on an agreement drawn up at Ufa in July 2015`: of the texts of that kind, the one
whose title shares most of its telling words with the claim and whose facts are those told, but for one at most.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from .attached import relation_of, relations_in
from .daysof import days_of, meets
from .facets import at_meeting
from .findings import Asserted, Finding
from .gazetteer import town_names
from .meant import is_meant
from .mention import Mention
from .predicates import predicate_of
from .reading_force import FOR_SOME
from .reading_texts import NOT_UNTIL
from .texts_meant import CARRIED_OUT, COMMON, TWO_PARTIES, is_with_others
from .titles import KINDS, alike, stems_of, the_titles
from .town_places import Town, same_town, town_pattern, towns
from .world import Row, day

HEAD = re.compile(
    r"\b(?:treaty|agreement|convention|protocol|charter|programme|program|strategy|declaration|memorandum|roadmap|plan"
    r"|accord|pact)\b",
    re.IGNORECASE,
)
UNREAL = re.compile(
    r"\b(?:not(?= (?:yet|been|sign|adopt|agree))|never|will|would|should|may(?! \d| 2)|might|plans? to|propos\w+|draft"
    r"|to be (?:signed|adopted)|if|bilateral|between (?:Russia|China|Kazakhstan|India) and)\b"
)
NOT_NAMED = 0.99
"""What a share counts where the text goes by no name: words alone are not enough to contradict."""
OTHERS = re.compile(
    r"\b(?:documents?|decisions?|statements?|agreements|treaties|protocols|budget|rules|communiqu\w+)\b"
)
"""Of which a day or town may be told beside that of the text named."""
RELATIONS = "memorandum-with"
"""Texts with other organisations, which another reading compares."""
AFTER_IT = re.compile(r"\b(?:after|before|since|from|following) (?:the |its |their )?$")
"""Before a signing from which another time is reckoned."""
SKIPPED = ("works",)
"""Words of relation that are none of texts."""
SHARE, SURE, TELLING = 0.45, 0.75, 2.0
"""Least share of a title's words that are told, the share that needs no fact beside it, and least weight of both."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact told of a text beside what its record has."""

    field: str
    told: str
    known: str
    agrees: bool


SYNONYMS = (
    ("arms", "weapon"), ("illega", "illici"), ("smuggl", "traffi"), ("trade", "traffi"), ("narcot", "drugs"),
    ("drug", "drugs"), ("help", "assist"), ("relief", "assist"), ("troops", "forces"),
    ("farmin", "agricu"), ("medici", "health"), ("lorry", "road"), ("haulag", "transp"),
    ("school", "educat"), ("fronti", "border"), ("disast", "emerge"), ("travel", "touris"), ("cyber", "inform"),
    ("youth", "young"), ("sport", "sports"), ("crimin", "crime"), 
    ("enviro", "ecolog"), ("resear", "scient"), ("scienc", "scient"), ("techno", "techni"), 
)  # fmt: skip
"""Stems of which one is told for the other."""


def with_synonyms(said: frozenset[str]) -> frozenset[str]:
    """Telling words with those that stand for them in titles."""
    pairs = {(one, other) for pair in SYNONYMS for one, other in (pair, pair[::-1])}
    return said | {other for one, other in pairs if one in said}


def matters(claim: Asserted) -> Iterator[Finding]:
    """The facts of the one text that is meant by its matter."""
    if TWO_PARTIES.search(claim.words) or (is_with_others(claim) and not claim.of_type("instrument")):
        return
    if UNREAL.search(NOT_UNTIL.sub("", claim.words)) or not (claim.names("sco") or is_meant(claim)):
        return
    fits = [(share, row, list(_facts(claim, row))) for share, row in _candidates(claim)]
    known = [(share, row, facts) for share, row, facts in fits if _is_meant(share, facts)]
    right = [each for each in known if all(fact.agrees for fact in each[2])]
    chosen = max(right or known, key=lambda each: each[0], default=None)
    if chosen is None or (not right and len(known) > 1):
        return
    is_main = any(
        each.lastgroup in ("signed", "force") and predicate_of(claim.words).verb in each[0].lower().split()
        for each in relations_in(claim.words)
    )
    for fact in chosen[2]:
        yield Finding(
            "instruments", chosen[1]["instrument_id"], fact.field, fact.told, fact.agrees, fact.known, is_main
        )


def _is_meant(share: float, facts: list[Fact]) -> bool:
    """Whether a text is told by its words and facts: one fact may be wrong where another is right."""
    right, wrong = sum(fact.agrees for fact in facts), sum(not fact.agrees for fact in facts)
    return bool(facts) and wrong <= 1 and (right > 0 or share >= 1) and (share >= SURE or right >= wrong)


def _candidates(claim: Asserted) -> Iterator[tuple[float, Row]]:
    """The text that is named and its other editions; else those of the kind told, each with its share of words told."""
    rows, day_told = claim.world.index["instruments"], claim.date.isoformat() if claim.date else "9999"
    named = claim.of_type("instrument")
    if named:
        yield from _named(claim, named)
        return
    for pattern, text in COMMON:
        if pattern.search(claim.words):
            yield 1.0, rows[text]
            return
    heads = {KINDS.get(match[0].lower(), "") for match in HEAD.finditer(claim.words)}
    if len(heads) != 1:
        return
    kind, titles = heads.pop(), the_titles()
    said = with_synonyms(stems_of(claim.words))
    best: dict[str, float] = {}
    for title in titles.titles:
        if title.entity_type != "instrument" or title.adopted > day_told or (kind and title.kind != kind):
            continue
        own = title.stems - title.years - _town_stems()
        if title.entity_id.startswith(RELATIONS):
            continue
        shared = titles.weight(own & said)
        if shared >= TELLING and shared >= SHARE * titles.weight(own):
            best[title.entity_id] = max(best.get(title.entity_id, 0.0), shared / titles.weight(own) * NOT_NAMED)
    for text, share in best.items():
        yield share, rows[text]


def _named(claim: Asserted, named: list[Mention]) -> Iterator[tuple[float, Row]]:
    """The one text that a claim names where it speaks of no other, and those that are called much the same."""
    rows, text = claim.world.index["instruments"], named[0]
    others = [each for each in HEAD.finditer(claim.words) if not text.start <= each.start() < text.end]
    is_alone = len({each.entity_id for each in named}) == 1 and not others and not OTHERS.search(claim.words)
    if text.entity_id not in rows or text.entity_id.startswith(RELATIONS) or not is_alone:
        return
    if CARRIED_OUT.search(claim.words[: text.start]):
        return
    yield 1.0, rows[text.entity_id]
    for other in sorted(alike(text.entity_id)):
        yield SURE, rows[other]


@cache
def _town_stems() -> frozenset[str]:
    """Words of towns: `the Moscow agreement` tells where, not of what."""
    return stems_of(" ".join(sorted(town_names())))


def _facts(claim: Asserted, row: Row) -> Iterator[Fact]:
    """Days and towns of signing, and the day of entry into force, as far as they are told and on record."""
    adopted, since = day(row["adopted_date"]), day(row["in_force_date"])
    for time in claim.times:
        relation = relation_of(claim, time.start, time.end, SKIPPED)
        edtf = time.edtf.removesuffix("/..").removeprefix("../")
        if relation is None or AFTER_IT.search(claim.words[: relation.start()]):
            continue
        if ".." in edtf or (claim.date and days_of(edtf)[0] > claim.date):
            continue
        if relation.lastgroup in ("signed", "met") and adopted and "/.." not in time.edtf:
            agrees = meets(edtf, adopted) or at_meeting(claim, row["summit_id"], edtf)
            yield Fact("adopted_date", edtf, row["adopted_date"], agrees)
        elif relation.lastgroup == "force" and since and not FOR_SOME.match(claim.words, relation.end()):
            yield Fact("in_force_date", edtf, row["in_force_date"], meets(edtf, since))
    for town in _towns(claim):
        relation = relation_of(claim, town.start, town.end, SKIPPED)
        if relation and relation.lastgroup in ("signed", "met") and row["place"]:
            yield Fact("place", town.name, row["place"], same_town(town.name, row["place"]))


def _towns(claim: Asserted) -> list[Town]:
    """The towns in which something is told to have been done."""
    found = towns(claim, ((0, len(claim.words)),))
    named = {town.start for town in found}
    titled = [Town(m[0], *m.span()) for m in town_pattern().finditer(claim.words) if m.start() not in named]
    return found + [town for town in titled if re.search(r"\b(?:at|in) $", claim.words[: town.start])]
