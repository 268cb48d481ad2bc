"""What a relative clause or a participle speaks of, so that it can be compared as a sentence of its own.

`The accession of Iran, | which took effect on 4 July 2023, | opens a window`: it is the accession that took effect.
"""

from __future__ import annotations

import re

from .clauses import AUX, Part
from .mention import Mention
from .predicates import predicate_of
from .quotes import Span

PRONOUN = re.compile(r"(?:and )?(?:(?:(?:at|during) )?which|who|that|where)\s(?!is to say\b)")
PARTICIPLE = re.compile(
    r"(?:(?:and|first|already|jointly|then|now|newly|itself|only|formally|\w+ly) ){0,2}(?:\w{3,}ed|held|set|put|built"
    rf"|made|led|begun|known|drawn|brought|taken|given|won|done|born|written|spoken|chosen|sent)\b(?! {AUX}\b)"
)
NOUN = re.compile(r"\b(?:the|its|their|his|her|our|this|these|both|[A-Z][\w'’.-]*)\b")
"""What a noun begins with that is one of a kind."""
APART = re.compile(r"[,;:“”()]|\s[–—-]\s|\b(?:and|but|what)\b")
TRANSITIVE = re.compile(
    r"\b\w{3,} (?P<verb>(?!(?:from|with|under|into|over|upon|against|between|among|about|after|before|during|through"
    r"|within|without|towards?|across|and|for|that|than|both|all|also|where|when|like|near|since|until|at|of|to|in|on"
    r"|by|as)\b)[a-z]{3,}) (?:its|their|the|back|an?) "
)
"""A verb that stands before its object: `books trace the line`."""
LED_TO = re.compile(r"\b(?:to|from|with|by|into|under|as|than|through|towards?)\s(?=(?:the|its|their|[A-Z])\b)")
"""What leads from a verb to the noun that is meant: `traces its origins to | the Shanghai Five`."""
FARTHEST = 160
"""Characters that lie at most between where a noun begins and the clause that speaks of it."""


def spelled_out(flat: str, begin: int, part: Part, named: list[Mention]) -> tuple[tuple[Span, ...], str]:
    """The spans of a part of a sentence, with the noun it speaks of in front, and what stands between the first two."""
    (start, end), *rest = part.spans
    pronoun = PRONOUN.match(flat, start, end) if part.role in ("relative", "coordinated") else None
    between = " " if pronoun else " is " if part.role == "apposed" else ""
    if not between and part.role in ("founded", "seated", "coordinated") and PARTICIPLE.match(flat, start, end):
        between = " was "
    noun = noun_before(flat, begin, start, named) if between else None
    if noun:
        return (noun, (pronoun.end() if pronoun else start, end), *rest), between
    is_interrupted = part.role == "main" and rest and flat[end - 1] == ","
    return ((start, end - 1 if is_interrupted else end), *rest, *part.content), " "


def noun_before(flat: str, begin: int, place: int, named: list[Mention]) -> Span | None:
    """The noun that ends right before a place of a sentence: the subject, or what stands behind the last verb."""
    end = len(flat[:place].rstrip(" ,;(–—-"))
    start = max(begin, end - FARTHEST)
    for apart in APART.finditer(flat, start, end):
        if not any(mention.start < apart.start() and apart.end() < mention.end for mention in named):
            start = apart.end()
    verb = _verb(flat[start:end])
    if verb:
        start = flat.rfind(verb, start, end) + len(verb)
        start = max((led.end() for led in LED_TO.finditer(flat, start, end)), default=start)
    noun = NOUN.search(flat, start, end)
    return (noun.start(), end) if noun else None


def _verb(words: str) -> str:
    """The verb of some words; empty where they are a noun alone."""
    found = predicate_of(words).verb
    transitive = None if found else TRANSITIVE.search(words)
    return transitive["verb"] if transitive else found
