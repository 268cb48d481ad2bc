"""Whether an office stands beside a name as a title, or is what a sentence says of its holder."""

from __future__ import annotations

import re

from .findings import Asserted
from .mention import Mention
from .predicates import predicate_of

VERB = re.compile(
    r"\b(?:\w{3,}ed|met|had|held|said|took part|attended|visited|received|spoke|arrived|delivered|signed"
    r"|congratulated|is (?:visiting|attending)"
    r"|discussed|noted|told|reported|presented|expressed|participated|addressed|were|led|opened|thanked|informed"
    r"|stressed)\b"
)
IN_OFFICE = re.compile(
    r"\b(?:in|left|took|entered|leaves|leave) office\b|\b(?:his|her|the) (?:posts?|duties|term|mandate|tenure)\b"
    r"|\bserved\b"
)
"""What is said of the office itself, whatever the verb."""
SHORT = 20
"""Characters by which a sentence is longer than a claim that is a part of it."""
NAMING = re.compile(
    r"\b(?:appoint|elect|nominat|nam(?:ed|ing)|choos|chose|confirm|succe|replac|head|led\b|run\b|serv|approv|entrust"
    r"|held\b|hold|occup|becom|became|assum|post\b|office\b|since\b|term\b)"
)
"""Words by which somebody is said to be given an office, or to hold it."""
BY = re.compile(r"\b(?:led|headed|opened|chaired|moderated|attended|signed|made|delivered|presented) by (?:the )?$")
SEAT = re.compile(r"\b(?:Secretariat|Committee|RATS|Structure|post|office|[Oo]rgani[sz]ation|SCO)\b")
"""What an officer heads by his office; whatever else he led is told of him."""
CAME = re.compile(
    r"\b(?:[Pp]articipating were|[Pp]resent were|[Aa]ttending were|attend\w*|took part|taking part|takes part"
    r"|participat\w+|present|joined|came|arriv\w+)\b"
)
"""Who came somewhere is not said by the offices of those who did."""
APPOSED = re.compile(r"[,\s]*(?:(?:Mr|Mrs|Ms|Dr|Ambassador|General|H\.E)\.? ?)*")
"""What stands between an office and the one who is called by it."""


def is_called_by_it(claim: Asserted, person: Mention, match: re.Match[str]) -> bool:
    """`Secretary-General Norov met ...`: the office is his title, not what is said of him."""
    behind = person.start >= match.end() and APPOSED.fullmatch(claim.words, match.end(), person.start) is not None
    aside = person.end <= match.start() and re.fullmatch(r",? (?:the )?", claim.words[person.end : match.start()])
    rest = claim.words[max(person.end, match.end()) :]
    before = claim.words[: min(person.start, match.start())]
    is_done_by = BY.search(before) is not None and not SEAT.search(before)
    is_done_to_him = VERB.search(before) is not None and not NAMING.search(claim.words)
    is_part = len(claim.sentence) > len(claim.words) + SHORT and not predicate_of(claim.words).verb
    has_verb = VERB.search(rest) is not None and not IN_OFFICE.search(rest)
    return bool(behind or aside) and (has_verb or is_done_by or is_done_to_him or is_part)
