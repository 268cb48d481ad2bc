"""How a text calls the organisation, its leaders and their meetings; and whether a meeting so called is theirs."""

from __future__ import annotations

import re

from .numbers import MONTHS, ORDINAL_WORD

SCO = (
    r"(?:Shanghai Cooperation Organi[sz]ation(?:'s)?(?: \((?:the )?SCO\))?(?:'s)?|SCO(?:'s)?|organi[sz]ation's"
    r"|Shanghai Five(?:'s)?|Shanghai Forum)"
)
LEADERS = (
    r"(?:(?:the )?(?:Council of )?(?:the )?(?:SCO )?(?:Heads? of (?:the )?(?:SCO )?(?:Member )?(?:States?"
    r"|Governments?)(?: and Governments?)?|Prime Ministers?'?)"
    r"(?: \((?:Prime Ministers|CHS|CHG|HSC|HGC)\))?(?: Council)?'?|leaders'|prime ministers'?"
    r"|heads[- ]of[- ](?:state|government)s?'?|government heads'?|CHS|CHG|PMs'?|Council(?= meeting))"
)
NOUN = r"(?:summit meeting|summit talks|summit|meeting|session|gathering)"
GOVERNMENTS = re.compile(r"government|prime minister|premier|\bCHG\b|\bHGC\b|\bPMs\b", re.IGNORECASE)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
MONTH_YEAR = re.compile(rf"\b({'|'.join(MONTHS)})(?: \d{{1,2}}(?:\s?-\s?\d{{1,2}})?)?,?(?: of)? ((?:19|20)\d\d)\b")
FUTURE = re.compile(
    r"\b(?:upcoming|forthcoming|next|coming|will|to be held|ahead of|prepar\w+ for|scheduled|on the eve of)\b",
    re.IGNORECASE,
)
OTHER_GROUP = re.compile(r"\b(?!SCO\b)[A-Z][A-Za-z]*[A-Z]\w*(?: \[[^\]]*\]| \([^)]*\))? $")
ITS = re.compile(
    rf"(?:{LEADERS}|{SCO})(?:(?!\b(?:experts?|ministers?|officials?|secretaries"
    rf"|groups?)\b)[^.;]){{0,50}}\b(?:its|their|the|for the) $",
    re.IGNORECASE,
)

THEIRS = re.compile(rf"{SCO}|{LEADERS}")
SUMMIT = re.compile("summit", re.IGNORECASE)
OF_A_PAIR = re.compile(r"[A-Z]\w+-[A-Z]\w+ $|\bCollective\b")
"""Before a summit of two, or of an alliance."""
ENDS_IN_SCO = re.compile(rf"{SCO}$")
NAME_GOES_ON = re.compile(r" (?!Heads|Council of (?:the )?Heads|[Ll]eaders|Summit)[A-Z]\w")
OF_A_BODY = re.compile(
    r" (?:Business|Inter|Youth|Energy|University|Forum|Ministers|Defen[cs]e|Secretariat|Regional|RATS"
    r"|Security|Foreign|Bank|Development)"
    rf"| of (?:the )?(?!SCO|Shanghai|Council|Heads?|organi|{'|'.join(MONTHS)})[A-Z]"
)
"""Behind a meeting that another body holds."""
NUMBERED = re.compile(rf"(?:{ORDINAL_WORD}) ", re.IGNORECASE)
OTHERS_IN_IT = re.compile(
    r"\b(?:CICA|BRICS|EAEU|EurAsEC|CSTO|CIS|APEC|G20|G8|G7|ASEAN|NATO|EU|ministers of|foreign ministers"
    r"|ministerial|secretaries|coordinators"
    r"|BRI|Belt and Road|Caspian)\b"
)
OTHERS_BEFORE = re.compile(
    r"\b(?:BRICS|CICA|CSTO|CIS|APEC|G20|ASEAN|EU|NATO|EAEU|US|Caspian|Collective|Supreme|ministers?"
    r"|ministerial|secretaries|media cooperation|business|security council)\W+$",
    re.IGNORECASE,
)
TOLD = re.compile(rf"{SCO}|heads? of|Council meeting|summit|leaders|prime minister", re.IGNORECASE)
"""What tells by itself that a meeting is one of leaders."""


def is_of_leaders(match: re.Match[str], sentence: str) -> bool:
    """Meetings of ministers, and summits of other groups, are no meetings of the leaders' bodies."""
    words, before = match[0], sentence[: match.start()]
    is_theirs, is_its = THEIRS.search(words) is not None, ITS.search(before) is not None
    if not is_theirs and not MONTH_YEAR.search(words) and not is_its and not _is_a_summit(words, before):
        return False
    if _is_part_of_a_name(match, sentence) or OTHER_GROUP.search(before):
        return False
    if NUMBERED.match(words) and not is_theirs:
        return is_its
    if _is_of_others(match, sentence):
        return False
    return TOLD.search(words) is not None or "SCO" in sentence[max(0, match.start() - 40) : match.end() + 30] or is_its


def _is_a_summit(words: str, before: str) -> bool:
    """Whether a meeting is called a summit, and none of two states or of an alliance."""
    return SUMMIT.search(words) is not None and OF_A_PAIR.search(before) is None


def _is_part_of_a_name(match: re.Match[str], sentence: str) -> bool:
    """Whether a name goes on behind a meeting, or another body holds it."""
    behind = sentence[match.end() :]
    is_cut = ENDS_IN_SCO.search(match[0]) and NAME_GOES_ON.match(behind)
    return bool(is_cut or OF_A_BODY.match(behind))


def _is_of_others(match: re.Match[str], sentence: str) -> bool:
    """Whether another group, or those who are no leaders, stand in the name of a meeting or right beside it."""
    named = match[0] + sentence[match.end() : match.end() + 12]
    before = sentence[max(0, match.start() - 22) : match.start()]
    return OTHERS_IN_IT.search(named) is not None or OTHERS_BEFORE.search(before) is not None
