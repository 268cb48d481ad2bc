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


def is_of_leaders(match: re.Match[str], sentence: str) -> bool:
    """Meetings of ministers, and summits of other groups, are no meetings of the leaders' bodies."""
    words = match[0]
    if (
        not re.search(rf"{SCO}|{LEADERS}", words)
        and not MONTH_YEAR.search(words)
        and not ITS.search(sentence[: match.start()])
        and (
            not re.search("summit", words, re.IGNORECASE)
            or re.search(r"[A-Z]\w+-[A-Z]\w+ $|\bCollective\b", sentence[: match.start()])
        )
    ):
        return False
    if re.search(rf"{SCO}$", words) and re.match(
        r" (?!Heads|Council of (?:the )?Heads|[Ll]eaders|Summit)[A-Z]\w", sentence[match.end() :]
    ):
        return False
    if OTHER_GROUP.search(sentence[: match.start()]):
        return False
    if re.match(
        r" (?:Business|Inter|Youth|Energy|University|Forum|Ministers|Defen[cs]e|Secretariat|Regional|RATS"
        r"|Security|Foreign|Bank|Development)",
        sentence[match.end() :],
    ):
        return False
    if re.match(r" of (?:the )?(?!SCO|Shanghai|Council|Heads?|organi)[A-Z]", sentence[match.end() :]):
        return False
    if re.match(rf"(?:{ORDINAL_WORD}) ", words, re.IGNORECASE) and not re.search(rf"{SCO}|{LEADERS}", words):
        return ITS.search(sentence[: match.start()]) is not None
    around = sentence[max(0, match.start() - 40) : match.end() + 30]
    if re.search(
        r"\b(?:CICA|BRICS|EAEU|EurAsEC|CSTO|CIS|APEC|G20|G8|G7|ASEAN|NATO|EU|ministers of|foreign ministers"
        r"|ministerial|secretaries|coordinators"
        r"|BRI|Belt and Road|Caspian)\b",
        words + sentence[match.end() : match.end() + 12],
    ):
        return False
    if re.search(
        r"\b(?:BRICS|CICA|CSTO|CIS|APEC|G20|ASEAN|EU|NATO|EAEU|US|Caspian|Collective|Supreme|ministers?"
        r"|ministerial|secretaries|media cooperation|business|security council)\W+$",
        sentence[max(0, match.start() - 22) : match.start()],
        re.IGNORECASE,
    ):
        return False
    is_told = (
        re.search(rf"{SCO}|heads? of|Council meeting|summit|leaders|prime minister", words, re.IGNORECASE) is not None
    )
    return is_told or "SCO" in around or ITS.search(sentence[: match.start()]) is not None
