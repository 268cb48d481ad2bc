"""Whether a time is told of somebody's coming into an office, and of nothing else that its holder began or became."""

from __future__ import annotations

import re

from .findings import Asserted
from .mention import Mention
from .office_titles import APPOSED
from .times import Time

BEGAN = re.compile(
    r"\b(?:took office|took up|took charge|assum\w+|became|started|began|beginning|[Ss]ince|appointed|took over"
    r"|sworn in|inaugurated|came (?:in)?to (?:office|the (?:post|head|helm))"
    r"|commenc\w+|dat(?:es?|ed|ing) from|entered"
    r"|with effect from|succeeded"
    r"|replaced)\b|\b[Ff]rom\b"
)
TOOK = re.compile(r"\b(?:became|took (?:over|up|office|charge)|assumed|succeeded|replaced|entered)\b")
"""Verbs of coming into office, of which a time before them tells."""
SINCE = ("since", "from")
OWN = re.compile(
    r"[ ,]*(?:(?:his|her|the|its|their|this|that) (?:\w+ ){0,2}(?:posts?|offices?|dut(?:y|ies)|terms?|mandate|work|job"
    r"|functions?|position|tenure|helm|reins|role|leadership|responsibilities|running|Secretariat|Structure|RATS)\b"
    r"|(?:work|office|duty|as|in|on|at|this|last|this|early|late|when|after|by)\b|\d|$|[A-Z]\w+ \d|from [A-Z])"
)
"""Behind a verb of beginning, what makes it one of an office: `took up his duties`, `took over in January`."""
SWORN = re.compile(r"office|sworn|inaugurated|appointed|post|head|helm|charge|effect")
TERM_OF = re.compile(
    r"\b(?:terms?|mandate|tenure|work|duties|service|mission|stint|time|year|years|office|post|career)\b[^.;,]{0,40}$"
)
TURN = re.compile(
    r"\W*(?:(?:the|of|early|late|mid|beginning|start|end|turn|year|month|day|at|in|on|then|as|about|first|January"
    r"|New|Year's|Day)\W+)*"
)
"""Between `since` and its time where no other event is told."""
STAYED = re.compile(
    r"\b(?:in (?:the |this |that |his )?(?:office|post|position|charge)|at (?:the|its) (?:head|helm)|holder|held it"
    r"|head(?:s|ed|ing)? it|(?:its|the) (?:head|chief|director)"
    r"|(?:headed|led|run|directed|held|occupied) (?:\w+ ){0,5})"
    r"\W*$"
)
NOUN = re.compile(r"\b(?:the|from) beginning$")
IS_IN_HANDS = re.compile(r"\b(?:by|of|under)$")
BUSY = re.compile(
    r"\b(?:has|have|had|was|were|is|are|to|\w{3,}ed|[Aa]mbassador|[Mm]inister|[Gg]overnor|[Aa]dviser|[Pp]rofessor"
    r"|[Dd]eputy|[Cc]hief|[Mm]ember|[Ee]nvoy|[Mm]ayor|[Rr]ector)\b"
)
"""Between an office and a time, what that time may be told of instead."""


def is_coming(claim: Asserted, person: Mention, match: re.Match[str], time: Time) -> bool:
    """Whether the verb or preposition that a time hangs on tells of coming into the office, not of another matter."""
    words = claim.words
    if words[time.start :].lower().startswith(("from ", "since ")):
        return _is_since(claim, person, match, time.start, time)
    verbs = [each for each in BEGAN.finditer(words[: time.start]) if not NOUN.search(words[: each.end()])] or [
        *TOOK.finditer(words, time.end)
    ][:1]
    if not verbs:
        return True
    verb = verbs[-1]
    if verb[0].lower() in SINCE:
        return TURN.fullmatch(words, verb.end(), time.start) is not None and _is_since(
            claim, person, match, verb.start(), time
        )
    return _is_of_office(claim, match, verb)


def _is_of_office(claim: Asserted, match: re.Match[str], verb: re.Match[str]) -> bool:
    """Whether a verb of beginning has an office, or a predecessor, as its object, or a term as its subject."""
    if match.end() > verb.start():
        return True
    word, behind = verb[0].lower(), claim.words[verb.end() :]
    if word == "became":
        return False
    if word.startswith(("began", "started", "beginning", "commenc", "dat")) and not re.match(
        r" (?:his|her|the|its|work)\b", behind
    ):
        return TERM_OF.search(claim.words[: verb.start()]) is not None
    if (SWORN.search(word) or OWN.match(behind)) and word not in ("succeeded", "replaced"):
        return True
    return any(0 <= each.start - verb.end() < 40 for each in claim.of_type("person"))


def _is_since(claim: Asserted, person: Mention, match: re.Match[str], place: int, time: Time) -> bool:
    """Whether `since`, `from` stands behind the office or its holder with no other matter between, or opens it."""
    before = [each.end for each in claim.of_type("person") if each.end <= place]
    before += [match.end()] if match.end() <= place else []
    if not before:
        is_title = match.end() <= person.start and APPOSED.fullmatch(claim.words, match.end(), person.start)
        return not (is_title and match.start() > time.end and not IS_IN_HANDS.search(match[0]))
    between = claim.words[max(before) : place]
    return STAYED.search(between) is not None or not BUSY.search(between)
