"""Which word of relation a time or town belongs to: the founding, the signing, the entry into force, another verb.

English sets a time or town behind the verb that it belongs to, or before it at the opening of its clause. So a fact
belongs to the last word of relation before it, and to the first one behind it where none stands before.
"""

from __future__ import annotations

import re
from functools import lru_cache

from .findings import Asserted

MET = r"(?:met|meet|gathered|assembled|convened|came together|held|sat)"
SITTING = r"(?:meeting|session|sitting|forum|conference|gathering)"
RELATION = re.compile(
    rf"\b(?:(?P<first>(?:(?:was|were|been|is) )?{MET}\b[^.;,]{{0,60}}?\bfor (?:the first time"
    r"(?! since| under| as| with| in \w+ (?:years|history))|(?:the|their|its) (?:first|inaugural) (?!time)(?=\w))"
    r"|(?:has|have|had) (?:met|gathered|convened)(?= since\b)"
    r"|(?:was |were )?first (?:met|held|assembled|gathered|convened|came together|took place)"
    rf"|{MET} (?:its|their|the|an?) (?:first|inaugural|founding|constituent|maiden) {SITTING}"
    r"|(?:began|started) (?:meeting|to meet)"
    rf"|(?:first|inaugural|founding|constituent|maiden) (?:\w+ |SCO [A-Z][\w'’-]+ )?{SITTING}"
    r"(?:[^.;]{0,110}? (?:was held|took place|convened))?)"
    r"|(?P<founded>founded|founders? of the (?:SCO|organi[sz]ation|bloc)|established"
    r"|created|set up|formed|launched|born|instituted|inaugurated|constituted|opened"
    r"|proclaimed|opens?|establishing|creating|setting up|founding|foundation|establishment|creation|formation"
    r"|inception|birth|launch|opening|came into (?:being|existence|the world|life)|came to life|(?:brought"
    r"|called) (?:in)?to (?:being|life|existence)"
    r"|began its existence|saw the light of day|dates? (?:from|back to)|dating (?:from|back to)|goes back to)"
    r"|(?P<works>ha(?:s|ve) (?:housed|hosted)"
    r"|(?:has |have |had )?(?:worked|operated|functioned|existed|been (?:operating|working|functioning"
    r"|at work|in operation|in existence|operational|linked|seated|based|located|home|the (?:seat|home)))|exists?"
    r"|(?:started|began|begun|commenced|took up|taken up) (?:its |their |full )?(?:work\w*|activit\w+|operat\w+"
    r"|function\w*)|(?:started|began|commenced)(?= (?:in|on) (?:\d|[A-Z]|early|late|the (?:spring|summer|autumn|year)))"
    r"|up and running|got (?:under way|off the ground)|became (?:fully )?(?:operational|functional)|opened (?:its"
    r"|the) doors(?! to)|went into operation"
    r"|(?:works|operates|functions) within|ha(?:s|ve) had (?:an?|its|their)|ha(?:s|ve) (?:its|their)(?= ))"
    r"|(?P<met>meeting (?:in|at)|(?:when|as) (?:they|(?:its|the) (?:leaders|presidents|heads of state)) met)"
    r"|(?P<signed>signed(?: up to)?|concluded|inked|initialled|sealed|adopted|approved|signing|conclusion"
    r"|adoption|drawn up|agreed|endorsed|reached|put (?:their|its|his) (?:names?|signatures?)"
    r"|bears? the (?:signature )?date)"
    r"|(?P<force>in force|into (?:force|effect)|took effect|effective|binding|valid)"
    r"|(?P<ratified>ratif\w+|acced\w+|accession)"
    r"|(?P<other>(?:was|were|has|have|had|is|are) (?:been )?held|took place|takes place|held|met|became|joined|marks?"
    r"|anniversary of (?:its|the|their) \w+|celebrat\w+|visited|came|went|made|gave|saw|[a-z]{3,}ed)"
    r")\b",
    re.IGNORECASE,
)
"""Words of relation by what they tell; any other past form is another verb's."""
PARTED = re.compile(r"[;:]")


@lru_cache(maxsize=64)
def relations_in(words: str) -> tuple[re.Match[str], ...]:
    """All words of relation, in order."""
    return tuple(RELATION.finditer(words))


def relation_of(claim: Asserted, start: int, end: int, skip: tuple[str, ...] = ()) -> re.Match[str] | None:
    """The word of relation that what stands at a place belongs to; those of some sorts are passed over."""
    told = [each for each in relations_in(claim.words) if each.lastgroup not in skip]
    around = [each for each in told if each.start() <= start < each.end()]
    if around:
        return around[0]
    before = [each for each in told if each.end() <= start]
    if before and not PARTED.search(claim.words, before[-1].end(), start):
        return before[-1]
    behind = [each for each in told if each.start() >= end]
    finite = [each for each in behind if FINITE.match(each[0]) or not PARTICIPLE.search(claim.words[: each.start()])]
    return next(iter(finite or behind), None)


PARTICIPLE = re.compile(r",(?: \w+ly| first)? $")
"""Before a participle between commas: what opens a clause belongs to the verb behind it."""
FINITE = re.compile(r"(?:took|takes|came|went|became|began|started|goes|saw|gave|made|is|was|were|has|have|had)\b")
"""Verbs that are no participles, so that a comma before them closes an aside."""


ORIGIN = re.compile(
    r"\b(?:gr(?:e|o)wn? out of|spr[aiu]ng from|arose (?:from|out of)|born (?:out )?of|c[ao]me from"
    r"|(?:go(?:es|ing)?|went) back to|stem(?:s|med|ming) from|result(?:s|ed|ing)? from|follow(?:s|ed|ing)|based on"
    r"|thanks to|due to|(?:on|at|following) the) (?:(?:an?|the|this|that|[\w.-]+['’]s) )?(?:\w+ ){0,2}?(?:ideas?"
    r"|proposals?|initiatives?|suggestions?|plans?)\b"
    r"|(?:, |\band (?:was |had been )?|\bwhich (?:was |had been )?)(?:first |originally |initially |once )?(?:proposed"
    r"|suggested|put forward|mooted|floated|advanced|voiced|called for) (?:by|at|in|on|as early as|back in)\b"
)
"""Where something that is founded came from, which makes it none the less founded: `grew out of an idea`."""


def without_origin(words: str) -> str:
    """The words of a claim without those that tell whose idea a thing was that exists."""
    return ORIGIN.sub(" ", words)


OF_THE_BODY = re.compile(
    r"\b(?:SCO|[Oo]rgani[sz]ation|bloc|group|grouping|Five)(?: \([A-Z]+\)|\))?,? (?:(?:which|that|itself) )?"
    r"(?:was |were )?(?:\w+ly )?(?:founded|established|created|set up|formed|launched)\b"
    r"|\bfounders? of the (?:SCO|organi[sz]ation|bloc)\b"
)
"""The founding told of the organisation in passing: `attended the summit of the bloc founded in 2001`."""


def is_of_founding(claim: Asserted, start: int, end: int) -> bool:
    """Whether a time or town is that of a founding told of the organisation in passing, not of a meeting."""
    relation = relation_of(claim, start, end)
    if relation is None or relation.lastgroup != "founded" or relation.end() > start:
        return False
    return any(match.start() <= relation.start() < match.end() for match in OF_THE_BODY.finditer(claim.words))


def takes_object(words: str, start: int, end: int) -> str:
    """What stands behind a verb of founding in the active voice: what its subject founded. Empty where it has none."""
    if not ACTIVE.fullmatch(words, start, end) or PASSIVE.search(words[:start]):
        return ""
    behind = words[end : end + OBJECT]
    return "" if NO_OBJECT.match(behind) else behind


ACTIVE = re.compile(
    r"founded|established|created|set up|formed|launched|instituted|inaugurated|opened|unveiled", re.IGNORECASE
)
PASSIVE = re.compile(
    r"(?:\b(?:was|were|is|are|been|being|be|got)(?: \w+ly| first| also| jointly)?|[,(](?: \w+ly| first)?|^\W*) ?$"
)
NO_OBJECT = re.compile(
    r"[,.;:)]|$| (?:in|on|at|by|since|for|as|under|within|during|after|before|when|where|with|from|only|that|and|back"
    r"|(?:its|the) doors(?! to)|\w+ly|this (?:year|month|week)|last|two|three|four|five|ten|some|between|out)\b"
)
"""Behind a verb without an object: `opened in Beijing`, `the council created at the summit`."""
OBJECT = 70
