"""Facts told beside a judgement or a forecast: how many they are, or when and where a text was signed, as claims.

`An organisation of six members, as the SCO still is, | may find it easier to agree`: the rest is no report, so that
what a record can confirm stands in the aside alone (coding manual, rule 1).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .clauses import SHORTEST, Classify, Part
from .numbers import CARDINAL_WORD, MONTHS
from .quotes import Span

COUNT = rf"(?:\d{{1,2}}|{CARDINAL_WORD})"
SCO = r"(?:SCO|Shanghai Cooperation Organi[sz]ation|[Oo]rgani[sz]ation|bloc|grouping)"
GROUP = r"(?:organi[sz]ation|bloc|body|club|association|group|grouping|alliance|forum|union|community|family)"
WHOM = r"(?:members?|states|countries|nations|observers?|(?:dialogue )?partners?)"
FRONT = re.compile(
    rf"(?:(?:Even|For|In|As|To|Only|With) )?[Aa]n? (?:\w+ ){{0,2}}?{GROUP}\b[^.;:]{{0,50}}?\b{COUNT} (?:full "
    rf"|sovereign )?{WHOM}(?: states)?, (?:such )?as (?:the |today's )?{SCO} (?:\w+ ){{0,2}}?(?:is|was|has|must"
    rf"|does|did)\b"
    r"[^,;.]{0,60},"
    rf"|(?:Since|Now that|Because|As|With(?![^.;]*\b(?:would|could|might)\b))\b[^,;.]{{0,80}}?\b{COUNT} (?:full "
    rf"|SCO )?(?:member (?:states|countries)|members?"
    rf"|observers?|(?:dialogue )?partners?)\b(?! from\b| of (?!the (?:SCO|Shang|org|bloc|group)))[^,;.]{{0,40}},"
    rf"|(?:Since|Now that|Because|As) [^,;.]{{3,50}}?\b(?:members|observers|partners)\b[^,;.]{{3,60}}?\b(?:to|at|by) "
    rf"{COUNT},"
)
"""What opens a sentence and says how many they are."""
INNER = re.compile(
    rf"\b{SCO}, (?P<aside>(?:with (?:its |now |today |only |just |the )*|(?:now |today |still )*(?:an? (?:\w+ )?{GROUP}"
    rf" of|numbering|counting|made up of|consisting of|comprising) (?:now |only |just |some )?){COUNT} (?:full "
    rf"|equal )?{WHOM}(?: states)?[^,;.]{{0,30}}|(?:now |still )?an? {COUNT}-(?:member|nation|state|country) {GROUP}"
    rf"(?: [^,;.]{{0,30}})?), "
)
"""Between commas behind the organisation."""
STRONG = re.compile(
    rf"\b(?:{WHOM}|[Mm]embership)(?: of (?:the )?{SCO})?, (?P<aside>(?:(?:now|still|today|currently|by now"
    rf"|already) )?{COUNT}"
    r" (?:strong|in (?:number|all))), "
)
"""`The dialogue partners, now six strong, ...`."""
BEHIND = re.compile(
    rf", (?P<aside>as (?:the |today's )?{SCO} (?:\w+ ){{0,2}}?(?:is|has) (?:\w+ ){{0,2}}?{COUNT} {WHOM}[^,;.]*)"
)
STATUS = (
    r"(?:(?:now|long|already|still|itself|today|currently|also|only|and|as yet|so far) ){0,2}(?:an?|the newest"
    r"|its newest)"
    r" (?:(?:full|permanent|new|founding|SCO) ){0,2}(?:member|observer|dialogue partner)(?:[- ](?:state|country"
    r"|nation))?"
)
APPOSED = re.compile(
    rf"(?:^|[ (])(?:[A-Z][\w'’-]+|UAE), (?P<aside>{STATUS}(?:(?: (?:of|in|at"
    rf"|with) (?:the )?{SCO})?(?: since [^,;.]{{3,20}})?)),"
    r" (?!which|who|an?\b|and\b|or\b)"
)
"""`Qatar, a dialogue partner of the SCO, will ...`: what a state is, told beside it."""
OPENING = re.compile(
    rf"An? (?:(?:full|SCO) )?(?:member|observer|dialogue partner)(?: state)?(?: (?:of|in) (?:the )?{SCO})?"
    r" (?:since|from) [^,;.]{3,20},(?= [A-Z])"
)
"""`A dialogue partner since 2013, Turkey should ...`."""
NAMED = re.compile(rf"\b{SCO}\b|dialogue partner")
DATE = rf"(?:(?:19|20)\d\d|{'|'.join(MONTHS)}|(?:last|this) (?:week|month|year))"
SIGNED = re.compile(
    r", (?P<aside>(?:(?:first|only|itself|already|jointly) )?(?:signed|adopted|concluded|approved|endorsed|agreed"
    r"|initialled|in force|in effect|launched|proposed|put forward|inaugurated|opened|unveiled|set up"
    r"|established|held|convened|hosted|staged|organi[sz]ed|taken|decided|completed|founded|created|formed|born"
    r"|granted|submitted|lodged|begun|started|made|reached|finali[sz]ed|admitted|sealed|handed over|passed on)"
    rf" (?:(?:by|to) [^,;.]{{3,60}} )?(?:in|on|at|by|since)\b[^,;.]{{0,60}}?\b{DATE}\b[^,;.]{{0,40}})(?=[,.])"
)
"""A participle with its time, between commas or at the end."""
SEATED = re.compile(
    r", (?P<aside>(?:now |permanently )?(?:situated|located|based|headquartered|seated|housed) (?:in|at) (?:the )?[A-Z]"
    r"[^,;.]{2,40})(?=[,.])"
)
"""Where something sits, between commas."""
IN_OFFICE = re.compile(
    r"(?:^|[ (])[A-Z][\w'’-]+, (?P<aside>(?:(?:at the head|head|in charge|[Ss]ecretary[- ][Gg]eneral"
    r"|[Ee]xecutive [Ss]ecretary|[Dd]irector) of (?:the )?(?:SCO|RATS|Secretariat|Shanghai)"
    r"|SCO [Ss]ecretary[- ][Gg]eneral)[^,;.]{0,60}?"
    rf" (?:from|since|until|in) [^,;.]{{0,30}}?\b{DATE}\b[^,;.]{{0,40}}),"
)
"""`Imanaliyev, at the head of the Secretariat from 2010 until 2012, has described ...`."""
OPEN, ASKED = ("event", "state"), ("event", "state", "proposal", "commitment")
"""Kinds of which a part stays whole; what is asked for or promised keeps the text that it is about."""


BEGUN = re.compile(
    r"(?:\w+ )?(?:founded|established|created|formed|born|set up|launched|inaugurated|taken|completed)\b"
)
"""What begins otherwise than by a text."""


def beside(flat: str, parts: list[Part], classify: Classify) -> Iterator[Part]:
    """The parts of a sentence, those that are no reports without the facts told beside them."""
    for part in parts:
        yield from _cut(flat, part, classify) if len(part.spans) == 1 else (part,)


def _cut(flat: str, part: Part, classify: Classify) -> Iterator[Part]:
    """A part and what is told beside it."""
    start, end = part.spans[0]
    for aside, role in _asides(flat, start, end):
        rest = _rest(start, end, aside)
        if sum(b - a for a, b in rest) < SHORTEST or classify(part.spans).name in OPEN:
            continue
        is_text = role == "seated" or (role == "founded" and not BEGUN.match(flat, *aside))
        if classify(rest).name not in (ASKED if is_text else OPEN):
            yield Part(rest, "main" if part.role == "whole" else part.role)
            yield Part((aside,), role)
            return
    yield part


def _asides(flat: str, start: int, end: int) -> Iterator[tuple[Span, str]]:
    """Where facts stand that may be told beside something else, and what they are to it."""
    front = FRONT.match(flat, start, end) or OPENING.match(flat, start, end)
    if front:
        yield front.span(), "state"
    for pattern, role in (
        (INNER, "state"),
        (BEHIND, "state"),
        (STRONG, "apposed"),
        (SIGNED, "founded"),
        (SEATED, "seated"),
        (APPOSED, "apposed"),
        (IN_OFFICE, "apposed"),
    ):
        match = pattern.search(flat, start, end)
        if match and (pattern is not APPOSED or NAMED.search(match["aside"])):
            yield match.span("aside"), role


def _rest(start: int, end: int, aside: Span) -> tuple[Span, ...]:
    """What is left of a part without an aside and the blanks about it."""
    before, behind = (start, aside[0] - 1), (aside[1] + 1, end)
    return tuple(each for each in (before, behind) if each[1] - each[0] >= 2)
