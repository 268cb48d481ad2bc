"""Where a clause of a claim begins and ends: a relative clause between commas is none of the clause around it."""

from __future__ import annotations

import re
from functools import lru_cache

from .findings import Asserted
from .numbers import MONTHS
from .predicates import NONE, predicate_of

Regions = tuple[tuple[int, int], ...]
BOUNDARY = re.compile(
    r"[;:](?= )| [–—-] |,? (?:(?:out )?(?:at|in|on|of|during|under|with) )?\b(?:which|who|whom|whose|while"
    r"|(?<!was )(?<!is )(?<! city )(?<! town )(?<! city)(?<! town)where"
    r"|when(?! (?:they|it|its |their |the (?:leaders|heads|presidents))[^,;]{0,30}(?:met|gathered|convened|assembled))"
    r"|although|though|because|whereas|now that)\b"
    r"| (?=that (?:had )?(?:began|begun|started|opened) (?:in|at) [A-Z])"
    r"|\b(?:(?<!named )after|before|since|until|following|ahead of|prior to)\b"
    rf"(?! (?:the |early |late |mid-|last |this )*(?:\d|{'|'.join(MONTHS)}))"
    r"(?![^,;.]{0,60}\b(?:was|were|took|is|has|had) (?:held|hosted|place|convened|opened|been))"
    r"|\bthe (?:very )?(?:day|year|month|moment) (?=(?:the |when |that )?[A-Z])|, (?=[A-Z][\w ,]{2,40} having\b)"
    r"|,? and (?=(?:also |then |later )?(?:agreed|set up|decided|handed|passed|announced|instructed|called"
    r"|expressed|stressed|noted))"
    r"|, (?:and|but) (?=[A-Z]\w+ (?:was|is|were|are|has|have|had|will|became|joined)\b)"
    r"|,? (?:and|but|as(?! an?\b)) (?=[a-z]\w* (?:\w+ ){0,2}(?:was|is|were|are|has|have|had|will|would|stayed|remained"
    r"|became)\b)"
)
ASIDE = re.compile(r"\([^()]{1,80}\)")
"""Words in brackets part no clause: `(hereinafter – the SCO)`."""
YEAR_LABEL = re.compile(
    r"\W*(?:(?:In )?(?:\d{1,2} )?\w+ |[A-Z][\w.' -]{2,25}, (?:\d{1,2} )?(?:\w+ )?)?(?:19|20)\d\d"
    r"(?:[,(]? ?\(?[A-Z][\w.' -]{2,25}\)?)?(?::| [–—-] )"
)
"""`2002, St. Petersburg: ...`: a label that belongs to what stands behind it."""
NAMED = r"(?:Venue|Place|Location|Site|Host city|Dates?|Days?|Format|Opening day|Number)"
LABELLED = re.compile(
    rf"\W*(?:The )?{NAMED} (?:of|for) [^:;]{{3,70}}:|\W*(?:The )?(?:\w+ ){{0,3}}(?:summit|meeting|session)"
    r":(?: [A-Z\d][^;:]{3,60} [–—-] )?",
    re.IGNORECASE,
)
"""`Venue of the 2013 summit: ...`: a label that belongs to what stands behind it."""
IN_A_LIST = re.compile(r"(?:^|, |\band |\d )(?:the )?[A-Z]\w+(?: [A-Z]\w+)?,?$")
"""Before `and the UAE became`, which goes on with the list of who did."""
RELATIVE = re.compile(
    r",? ?(?:out )?(?:\w+ )?(?:which|who|whom|whose|where|when)|after|before|since|until|following|prior to"
)
RESUMED = re.compile(r",")
AGAIN = re.compile(
    r" (?=(?:was|were|has been|had been) (?:held|hosted|convened|opened)\b|(?:took|ha[sd] taken) place\b"
    r"|(?:opened|closed|began|ended|concluded|convened) (?:in|on|at)\b)"
)
"""The verb of a meeting that goes on behind a relative clause without commas."""
INNER = re.compile(r" (?:which|where) (?:was|were|took|is|ended|closed|opened|had)\b")
OPENING = re.compile(
    r"(?:After|Before|Since|When|While|As|Once|Although|Though|Because|Having|Now that|Until|Whereas"
    r"|Originally|Planned|Scheduled|Initially|Postponed|Intended|Count(?:ing|ed)|Reckon(?:ing|ed))\b"
)
OF_A_MEETING = re.compile(
    r"(?:(?:[Ss]ummit|[Mm]eeting|[Ss]ession)(?: (?:in|on|of) [\w ]{3,30})?|[Gg]overnments?|[Ss]tates?|SCO"
    r"|Organi[sz]ation|\)),?$"
)


def clause(claim: Asserted, place: int) -> Regions:
    """The stretches of the clause around a place: a relative clause between commas is none of it."""
    stretches = _stretches(claim.words)
    own = next((each[2] for each in stretches if each[0] <= place <= each[1]), 1)
    return tuple((begin, end) for begin, end, number in stretches if number == own)


def boundaries(words: str) -> list[re.Match[str]]:
    """Where another clause begins."""
    return [
        match
        for match in BOUNDARY.finditer(words)
        if not (
            match[0].endswith("and ")
            and re.match(r"the [A-Z]", words[match.end() : match.end() + 5])
            and IN_A_LIST.search(words[: match.start()])
        )
    ]


@lru_cache(maxsize=64)
def _stretches(words: str) -> tuple[tuple[int, int, int], ...]:
    """Where stretches of a claim begin and end, each with the number of its clause."""
    cuts = [(0, 0, OPENING.match(words) is not None)]
    asides = [match.span() for match in ASIDE.finditer(words)]
    for match in boundaries(words):
        if any(a < match.start() < b for a, b in asides) or any(
            label.fullmatch(words, 0, match.end()) for label in (YEAR_LABEL, LABELLED)
        ):
            continue
        before = words[: match.start()]
        is_of_one = OF_A_MEETING.search(before) and not before.endswith(("series", " row", " line"))
        if "which" in match[0] and len(match[0]) < 8 and is_of_one:
            continue
        cuts.append((match.start(), match.end(), RELATIVE.match(match[0]) is not None))
    found: list[tuple[int, int, int]] = []
    for n, (_, begin, is_relative) in enumerate(cuts):
        end = cuts[n + 1][0] if n + 1 < len(cuts) else len(words)
        comma = _resumed(words, begin, end) if is_relative else None
        outer = found[-1][2] if found else 0
        found.append((begin, comma.start() if comma else end, n + 1))
        if comma:
            found.append((comma.end(), end, outer))
    return tuple(found)


def _resumed(words: str, begin: int, end: int) -> re.Match[str] | None:
    """The comma at which a clause ends, or the verb that goes on; one before `which` only opens a clause within it."""
    for verb in AGAIN.finditer(words, begin, end):
        before = words[begin : verb.start()]
        if "," not in before and predicate_of(before) != NONE:
            return verb
    comma = RESUMED.search(words, begin, end)
    if comma and INNER.match(words, comma.end()):
        comma = RESUMED.search(words, comma.end(), end) or comma
    return comma


def within(regions: Regions, place: int) -> bool:
    """Whether a place is in one of the stretches."""
    return any(start <= place < end for start, end in regions)


def words_of(claim: Asserted, regions: Regions) -> str:
    """The words of some stretches."""
    return " ".join(claim.words[start:end] for start, end in regions)
