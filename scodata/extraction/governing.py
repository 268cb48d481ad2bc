"""Which of the cues of a sentence makes somebody responsible for it, and which only tell that something was done."""

from __future__ import annotations

import re

from .claimants import COLLECTIVES
from .voices import Cue

NAMING = frozenset((
    "proposed", "proposes", "put forward", "outlined", "outlines", "enunciated", "announced", "advocated",
    "has proposed",
))  # fmt: skip
"""Forms behind which something is named as often as said."""
NAMES_WHAT = re.compile(
    r"(?: again| further)?(?: (?:here|late|earlier|yesterday|on|in|at|via|during|last|this)\b[\w ]{0,30}?)?"
    r" (?:to|that|\w+ing)\b|:|,? “"
)
"""What is said behind a verb that may also only name it: `announced on Monday that`."""
NAMED_WHEN = frozenset({"proposed", "suggested", "advocated", "offered"})
FOUNDS = re.compile(
    r"(?: again| also)? (?:(?:creating|establishing|setting up|founding|launching|forming|holding) "
    r"|an? (?:new )?(?:SCO|Shanghai|[a-z]+ (?:bank|fund|university|cent(?:re|er)|club|zone|area|treaty)) )"
)
OCCASION = re.compile(
    r"\b(?:[Aa]t|[Dd]uring) (?:the|its|their|a|an|that) [^.;]{0,60}?(?:summit|meeting|session|talks|forum)\b"
    r"|\b(?:[Ii]n|[Oo]n) (?:(?:early|late|mid-?) ?)?(?:\d{1,2} )?(?:[A-Z][a-z]+ (?:\d{1,2},? )?)?(?:19|20)\d\d\b"
)
"""A proposal to found something that is told with its occasion is the author's event (rule 2)."""
SAYS = re.compile(
    r"(?: out)?(?: in (?:an?|its|the) (?:\w+ ){0,2}(?:statement|declaration|report|release|communiqu[eé])(?= that))?"
    r"(?:,? (?:again|also|once more|unanimously|jointly|here))?(?: (?:on|in|at|last) [A-Z\d][\w ]{2,24}?)?"
    r"(?:,|:| “| that\b|"
    r" (?:themselves|itself|himself|herself) (?:\w+ )?(?:ready|willing|prepared|determined) to\b"
    r"| (?:it|this) (?:is )?(?:important|necessary|essential|useful|expedient|unacceptable|timely)\b"
    r"| (?:the|how) (?:need|importance"
    r"|necessity|important)"
    r"| (?:for|on|upon|to)\b| (?:(?:their|its|deep|grave|serious|strong|full|firm|great"
    r"|mutual) )+(?:\w+ ){0,1}(?:commitment|readiness|support|determination"
    r"|willingness|intention"
    r"|opposition|concern|confidence|satisfaction|conviction))"
)
"""What follows where the states together say something, and do not just do it."""
STANDS = ("stand", "stood", "advocat", "spoke", "speak", "pronounced", "came out", "come out")
PAUSES = (",", ":")
IN_A_TEXT = re.compile(
    r"\b[Ii]n (?:the|this|their|its|a) (?:[\w-]+ ){0,4}(?:declaration|statement|communiqu[eé])\b", re.IGNORECASE
)
PLAINLY = re.compile(
    r"(?: (?:the|its|other|all|journalists|reporters|members|ministers|participants)(?: [\w'’()-]+){0,9}?(?= that\b))?"
    r"(?: again| also| not long ago| earlier| recently| (?:in|on|last|this) [\w ]{3,22}?)?(?:(?: |(?<= ))that\b|,? “)"
)
SAYING = frozenset((
    "said", "says", "reports", "insisted", "insists", "denies", "denied", "told", "announced", "reported", "stated",
    "confirmed", "warned",
))  # fmt: skip
"""Forms by which a state or body says something."""
REPORTED = re.compile(
    r"\s(?:it|its|they|their|there|this|these|both|[A-Z]\w+)\s"
    r"|\s(?:the|an?|any|all|no|some|more) [^,.;“”]{2,70}? (?:is|are|was|were|has|have|had|will|would"
    r"|should|could|can|must)\b"
)
"""What a state or body is said to have said."""
TRAILS = 20
"""Characters of what is said from which a speaker named behind it is one."""
TRAILING = re.compile(r"[,”] ?(?:the |an? |its |one |another |[A-Z][\w-]*['’]s )?(?:[a-z-]+ ){0,3}$")
"""What stands between words that are said and the speaker behind them."""
GOES_ON = re.compile(r" (?:that|to|\w+ing|an?|the|its) ")
"""Behind a verb whose content follows, so that its subject trails behind nothing."""
PROMISES = ("promis", "pledg", "vow")
HOLDS = ("insist", "den", "consider", "regard", "view", "see", "saw", "depict", "portray")
"""Forms by which a state is said to hold something."""
TELLS = ("inform", "told", "tell", "describ", "brief")
TOPIC = re.compile(
    r"(?![^.;]{0,120} as (?:an?|the|one|unacceptable|important|very"
    r"|key)\b)\s(?:(?!that\b)[\w.'’-]+\s){1,6}?(?:of|about|on(?! \d| [A-Z][a-z]+day\b| [A-Z][a-z]+ \d)"
    r")\b(?! that)(?![^.;]{0,80} that\b)"
)
"""`informed the minister of the talks`: a report that somebody spoke, without what was said."""
MOVES, MOVED = ("urg", "ask", "encourag", "invit"), re.compile(r"\s(?:[\w'’-]+\s){1,6}?(?:to|towards?)\b")
"""`urges its members to`: a demand of a state or body."""
SEVERAL = re.compile(r"[A-Z][^,.;:]{2,60}(?:, [^,.;:]{3,60}){2,}")
"""Three and more in a row: those of all states who hold something that the others do not."""
DEMANDED = re.compile(r"\s(?:for|on|upon|that|to)\b")


def governing(cues: list[Cue], words: str, start: int, is_adopted: bool) -> Cue | None:
    """The cue that governs a sentence beginning at a place: the first whose subject may be held responsible."""
    return next((cue for cue in cues if _is_responsible(cue, words, start, is_adopted)), None)


def is_told_as_done(cues: list[Cue], words: str) -> bool:
    """Whether a sentence tells that somebody proposed something at an occasion: the author's event (rule 2)."""
    return any(cue.form in NAMING | NAMED_WHEN for cue in cues) and OCCASION.search(words) is not None


def _is_responsible(cue: Cue, words: str, start: int, is_adopted: bool) -> bool:
    before, behind = words[: cue.subject_start - start], words[cue.end - start :]
    if cue.subject_start - start > TRAILS and TRAILING.search(before) and not GOES_ON.match(behind):
        return True
    if cue.form.startswith("inten"):
        return False
    if cue.claimant in COLLECTIVES:
        return is_adopted or _together(cue, words[: cue.start - start], before, behind)
    if cue.form in NAMED_WHEN and FOUNDS.match(behind) and OCCASION.search(words):
        return False
    if cue.form in NAMING and not NAMES_WHAT.match(behind):
        return False
    if cue.form.startswith(TELLS) and TOPIC.match(behind) and not words.startswith("As "):
        return False
    if cue.claimant.type == "state" and is_adopted and SEVERAL.match(words, cue.subject_start - start):
        return True
    return cue.claimant.type not in ("state", "body") or _of_a_state(cue, behind)


def _together(cue: Cue, begun: str, before: str, behind: str) -> bool:
    """Whether the states together say something, and do not just do it."""
    aside = before.rstrip().endswith(",") and behind.startswith(",")
    in_text = IN_A_TEXT.search(begun) is not None
    said = behind if behind[:1] in PAUSES else f" {behind.lstrip()}"
    stands = cue.verb in ("judge", "promise") or cue.form.startswith(STANDS)
    reports = cue.form in SAYING and REPORTED.match(said) is not None
    return in_text or aside or stands or reports or SAYS.match(said) is not None


def _of_a_state(cue: Cue, behind: str) -> bool:
    """Whether a state or body says, demands, holds or promises something, and does not just do it."""
    if cue.form.startswith(MOVES) and MOVED.match(behind):
        return True
    if PLAINLY.match(behind) or cue.form == "according to" or (cue.form in SAYING and REPORTED.match(behind)):
        return True
    if cue.claimant.type == "state" and cue.form.startswith((*PROMISES, *HOLDS)):
        return True
    return cue.verb == "propose" and DEMANDED.match(behind) is not None
