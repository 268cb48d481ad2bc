"""A claim without what is told beside its predicate: relative clauses, participles and appositions between commas.

`The SCO, founded in 2001, fostered joint work` tells of the work: what is read with the aside alone confirms nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from .findings import Asserted
from .mainline import is_of_record
from .mention import Mention
from .predicates import NONE, predicate_of
from .quantities import Quantity
from .times import Time

Placed = TypeVar("Placed", Mention, Time, Quantity)
DONE = (
    r"(?:founded|established|created|set up|formed|launched|born|instituted|signed|adopted|concluded|approved|held"
    r"|hosted|attended|chaired|led|headed|based|headquartered|seated|located|proposed|put forward|known|called|made up"
    r"|consisting|comprising|uniting|including)"
)
RELATIVE = r"(?:which|who|whose|where|that)"
BETWEEN = re.compile(
    rf"(?<=[\w)”\"]),(?: \w+ly| first| now| then)? (?:{DONE}|{RELATIVE})\b[^,;:]{{3,140}},[”\"]?"
    r"(?= (?!and\b|or\b)(?:\w+ly |also |now |still )?"
    r"(?:was|were|is|are|has|have|had|[a-z]\w{2,}ed|[a-z]\w+s|took|met|became|began|went|came|gave|made|saw|held)\b)"
)
"""`, founded in 2001,` with a verb right behind it."""
TRAILING = re.compile(r", (?:\w+ )?(?:which|who|whose|where)\b[^,;:]{3,200}$")
OPENING = re.compile(
    rf"^(?:{DONE}|(?:ever )?since its (?:founding|foundation|inception|creation|establishment|birth|launch))\b"
    r"[^,;:]{3,120}, (?=\w)",
    re.IGNORECASE,
)
SET_BESIDE = re.compile(
    r"(?<=\w),? (?:(?:[\w-]+ )?(?:hours?|days?|weeks?|months?) (?:before|after|ahead of)|ahead of|on the eve of"
    r"|in (?:the run-up|preparation|honou?r|the presence|the margins|parallel) (?:to|for|of|with)"
    r"|on the (?:sidelines|margins|fringes|occasion|(?:first|second|third|last|opening) day) of|timed to"
    r"|coincid(?:ed|es|ing) with|thanks to)\b[^,;]{5,160}"
)
"""What sets one thing beside another: `two days before the summit`, `in honour of the Secretary-General`."""
RANKED = re.compile(
    r"(?<=[\w)]), (?:(?:(?:once|now|then) )?(?:an? |the )?(?:full |founding |new |next |former )*"
    r"(?:member|observer|(?:dialogue )?partner|host|seat|chair))\b[^,;:]{3,140},"
    r"(?= (?!and\b|or\b)(?:\w+ly |also |now |still )?(?:was|were|is|are|has|have|had|[a-z]\w{2,}ed|[a-z]\w+s)\b)"
)
"""`, host of the summit of 2016,` with a verb right behind it."""
SAID = (
    r"(?:said|says|announced|reported|reports|noted|recalled|informed|wrote|writes|added|confirmed|stated|disclosed"
    r"|observed|declared|explained|revealed|stressed|underlined|emphasi[sz]ed|learned|told [^,;.]{3,50}"
    r"|quoted [^,;.]{3,50} as saying)"
)
WORK = (
    r"(?:study|paper|brief|note|author|chapter|report|thesis|dissertation|commentator|analyst|article|essay|writer)s?"
)
FINDS = (
    r"(?:recalls?|notes?|argues?|observes?|points? out|shows?|adds?|writes?|finds?|holds?|says?|explains?|maintains?"
    r"|records?|describes?|relates?|reminds?|remarks?|reads?|regards?)"
)
SAID_BEHIND = re.compile(
    rf",[”\"]? (?!(?:and|but|as|which|who|that|when|while|where|after|before)\b)[^,;:]{{2,80}}? {SAID}"
    r"(?: (?:on|in|at|to|during|here|late|early|last|this) [^,;.]{2,60}| here| (?:[A-Z][a-z]+|yester|to)day)?[.”\"]*$"
    rf"|, as (?:is )?[^,;:]{{2,60}} {FINDS}(?: [^,;.]{{2,30}})?[.”\"]*$"
)
"""Who told of it, at the end: `..., the Foreign Ministry announced`, `..., as the annex shows`."""
SAID_WITHIN = re.compile(
    rf", (?:so )?(?:(?:the|this|an?|our) (?:[\w'’-]+ ){{0,2}}{WORK} {FINDS}|{FINDS} (?:the|this|our) {WORK}"
    rf"|as (?:the|this) (?:[\w'’-]+ ){{0,3}}{FINDS}|in the author['’]s judge?ment|it seems|as is well known),"
)
"""Who told of it, in the middle: `..., the study recalls, ...`."""
BY_THIS = re.compile(r"with this|thereby")
LEAST = 20
"""Characters of a claim before a report of who told of it."""
JOINED = re.compile(r", (?:and|but) (?=(?:with this|thereby|his|her|its|their|the|this) (?:[\w'’-]+ ){0,3}?[a-z,])")


def apart(claim: Asserted) -> Asserted | None:
    """The claim without what it is set beside; None where it is set beside nothing."""
    beside = [match.span() for match in SET_BESIDE.finditer(claim.words) if match.start() > LEAST]
    cuts = sorted(beside + [match.span() for match in RANKED.finditer(claim.words)])
    return _without(claim, cuts) if cuts else None


def plain(claim: Asserted) -> Asserted | None:
    """The claim without its asides, all places counted anew; None where it has none, or nothing is left to tell."""
    opening, trailing = OPENING.match(claim.words), TRAILING.search(claim.words)
    cuts = [match.span() for match in (opening, *BETWEEN.finditer(claim.words), trailing) if match]
    bare = _without(claim, cuts) if cuts else None
    return bare if bare and predicate_of(bare.words) != NONE else None


def _without(claim: Asserted, cuts: list[tuple[int, int]]) -> Asserted:
    """The claim without some stretches."""
    kept, place = [], 0
    for start, end in cuts:
        if start >= place:
            kept.append((place, start))
            place = end
    kept.append((place, len(claim.words)))
    return _cut_to(claim, kept)


def unreported(claim: Asserted) -> Asserted:
    """The claim without who told of it: no record bears on that."""
    behind = SAID_BEHIND.search(claim.words)
    cuts = [match.span() for match in SAID_WITHIN.finditer(claim.words)] + ([behind.span()] if behind else [])
    if not cuts or any(start < LEAST for start, _ in cuts):
        return claim
    edges = [0, *(place for cut in cuts for place in cut), len(claim.words)]
    return _cut_to(claim, [(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end])


def coordinate(claim: Asserted) -> Iterator[Asserted]:
    """The clauses joined to the first one by which a text goes on to something else, each as a claim.

    Those in the past tense with a verb of record go on with the same report.
    """
    for match in JOINED.finditer(claim.words):
        words = claim.words[match.end() :]
        told = predicate_of(words)
        is_report = told.tense == "past" and is_of_record(words)
        if told != NONE and (BY_THIS.match(words) or not is_report):
            yield _cut_to(claim, [(match.end(), len(claim.words))])


def _cut_to(claim: Asserted, kept: list[tuple[int, int]]) -> Asserted:
    """A claim of the stretches that are kept, with what stands in them."""
    return replace(
        claim,
        words="".join(claim.words[start:end] for start, end in kept),
        mentions=_within(claim.mentions, kept),
        times=_within(claim.times, kept),
        quantities=_within(claim.quantities, kept),
    )


def _within(found: Iterable[Placed], kept: list[tuple[int, int]]) -> tuple[Placed, ...]:
    """What stands in the stretches that are kept, each at its new place."""
    moved: list[Placed] = []
    shift = 0
    for start, end in kept:
        shift -= start
        moved += [
            replace(each, start=each.start + shift, end=each.end + shift)
            for each in found
            if start <= each.start and each.end <= end
        ]
        shift += end
    return tuple(moved)
