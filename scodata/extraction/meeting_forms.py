"""The number that a clause gives a meeting, and the form in which it was held."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .findings import Asserted
from .meeting_words import GOVERNMENTS, ORGANISATION, STATES
from .numbers import CARDINAL_WORD, ORDINAL_WORD, cardinal, ordinal
from .stretches import Regions, within, words_of

NUMBERED = re.compile(
    rf"\b(?P<number>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})\b"
    r"(?=,? (?:in the (?:\w+ )?(?:history|series|row|sequence)|in a row|of (?:its|their|the) kind))"
    r"|\b(?P<other>\d{1,2}(?:st|nd|rd|th)|"
    rf"{ORDINAL_WORD})\b"
    r"(?! anniversary)(?= (?:and (?:last|final) )?(?:(?:CHG|CHS|HSC|HGC|premiers'?|presidents'?|leaders|session"
    r"|regular|annual|yearly|ordinary|SCO|full|Shanghai|Cooperation|Organi[sz]ation|joint|official|anniversary"
    r"|Council|of|the|Heads?|States?|Governments?|heads?|heads?-of-(?:state|government)|state|government"
    r"|leaders'|prime|ministers'?|Meeting|such"
    r"|enlarged|in-person) ){0,9}?(?:summit|meeting|session|gathering|sitting|Summit|Meeting|Session)\b"
    r"|,? (?:of|in) (?:its|their|the)(?: (?:series|row|line|sequence) of)? (?:\w+ )?(?:summits|meetings|sessions)\b"
    r"| (?:that|which) (?:the )?(?:SCO|bloc|organi[sz]ation|Shanghai Cooperation Organi[sz]ation)(?:'s)?"
    r"(?: [Cc]ouncil of (?:the )?(?:Heads of (?:State|Government)|heads of (?:state|government)))?"
    r" (?:has |had |ever )*held(?=[.,;]|$)"
    r"| of the (?:SCO|bloc|grouping|organi[sz]ation)(?=[,.]|$|(?:'s)? (?:[Hh]eads|leaders|presidents|premiers"
    r"|prime ministers|council|Council)\b)| of the [Cc]ouncil of)"
    r"|(?:\b(?:[Ss]ummit|[Mm]eeting|[Ss]ession) (?:number |[Nn]o\.? ?|#)|\bnumber (?=\d{1,2} (?:in|of) (?:the|its"
    r"|their) ))"
    r"(?P<figure>\d{1,2})\b",
    re.IGNORECASE,
)
NTH_TIME = re.compile(
    rf"\b(?:met|assembled|gathered|convened|came together) (?:\w+ ){{0,3}}?for (?:the|an?) (?P<number>{ORDINAL_WORD}"
    rf"|\d{{1,2}}th)"
    r"(?P<other>)(?P<figure>) time\b(?! since| in (?![A-Z]))"
)
"""`assembled for the ninth time`."""
ASIDE = re.compile(
    rf"\b(?:[Ss]ummit|[Mm]eeting|[Ss]ession)(?: (?:of (?!other)|in |on )[^.;,]{{3,50}})?, (?:the|its|their|already the)"
    rf" (?P<number>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})(?P<other>)(?P<figure>)(?: since 2001| overall"
    rf"| in all)?,|^(?:Count|Reckon)(?:ing"
    rf"|ed) from 2001, [^.;,]{{3,60}}"
    rf" was the (?P<number2>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})(?=[.,;]|$)"
)
"""`the premiers' meeting, the 23rd, was chaired by`: a number that is too high for one of some meetings alone."""
OF_THEIRS = re.compile(
    r"\b(?:[Ss]ummit|[Mm]eeting|[Ss]ession|[Gg]athering)\b[^.;,]{0,70}(?:,[^.;,]{3,50},)? (?:was|is|became)"
    r" (?:only |already |itself )?(?:its|their|(?:the )?(?:SCO|[Oo]rgani[sz]ation|bloc|grouping|[Cc]ouncil|body)(?:'s))"
    rf" (?P<number>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})(?=[.,;]|$| and (?!last|final))"
)
"""`the summit in Beijing was the organisation's twelfth`."""
NUMBERED_SO = re.compile(
    rf"\b(?:[Nn]umbered|[Cc]ounted as(?: the)?|[Rr]eckoned(?: as)?(?: the)?) (?P<number>\d{{1,2}}(?:st|nd|rd"
    rf"|th)|{ORDINAL_WORD})\b"
)
IN_WORDS = re.compile(
    rf"\b(?:was|is|being) number (?P<n>{CARDINAL_WORD})(?=[.,;]| (?:in|of) the (?:series|row|history)|$)"
)
FEWEST = 5
OFTEN, THERE = 8, re.compile(r" time in [A-Z]|(?<= time) in [A-Z]")
"""`for the third time in Moscow`: how often they met there; no town has seen so many meetings."""
MET_THERE = re.compile(r" (?:\w+ ){0,2}(?:[Ss]ummit|[Mm]eeting|[Ss]ession|[Gg]athering) in [A-Z]")
AT_THEIR = re.compile(r"\b[Aa]t (?:their|its) $")
"""`at their third meeting in Tashkent`: how often they met there."""
OF_SOME = re.compile(
    r"[^.;,]{0,60}?\b(?:such (?:\w+ )?(?:summit|meeting|session|gathering)s?(?: \w+){0,2} (?:in|on) (?!the history)"
    r"|(?:summit|meeting|session|gathering)s?,? (?:(?:that|which) [^.;,]{2,40}\b(?:host|held|organi[sz]|receiv"
    r"|chair)\w*|hosted by|on [A-Z]\w+ (?:soil|territory)"
    r"|(?:\w+ )?of (?:the |its )?(?:enlarged|expanded|new|eight|nine|ten|BRICS?\b)))",
    re.IGNORECASE,
)
"""Behind a number that counts some meetings alone: those that a state hosted, those since the enlargement."""
OF_SOMEBODY = re.compile(r"(?:\b(?:his|her|my|our|its|their)|'s) $")
OF_THE_COUNCIL = re.compile(
    rf"\b(?:{GOVERNMENTS}|{STATES}) of (?:the )?(?:\w+ )?{ORGANISATION}\b[^.;,]{{0,30}} (?:held|had) their $"
)
SINCE = re.compile(r"\b(?:since|as an?|after|ever|with)\b")
"""`its first summit since`: a number that is not the meeting's own."""
VIRTUAL = re.compile(
    r"\bvirtual(?:ly)?\b|\bonline\b|\bremotely\b|\bvideo[- ]?(?:link|conferenc\w+|format)\b|\bvia video\b"
    r"|\bby video\b|\bon(?: a| the)? screens?\b|\bfrom afar\b|\bby (?:tele|video)link\b",
    re.IGNORECASE,
)
IN_PERSON = re.compile(
    r"\b(?:all (?:\w+ )?(?:colleagues|leaders) at the table|in person|in the flesh|in-person|face[- ]to[- ]face|offline"
    r"|(?:in|from) the (?:same |very |conference )?(?:room|hall)(?= (?:in|where)\b|[.,]|$)|in the same (?:room|hall)"
    r"|conference (?:hall|room)|round one table|under one roof|(?:as an? )?(?:physical|face-to-face)(?:ly)?"
    r"(?= (?:one|summit|meeting|session|format|gathering|mode|event|setting)| in [A-Z]|[.,]|$)"
    r"|with (?:all |all of )?(?:the |its |their )?(?:leaders|presidents|prime ministers|premiers|heads|delegations)"
    r" (?:physically )?present|(?:with )?all (?:of )?(?:the |its |their )?(?:leaders|presidents"
    r"|prime ministers|premiers|heads|delegations) (?:gathered|assembled|together|sitting|seated|present)"
    r" in (?:the |one )?(?:hall|room|[A-Z])\w*"
    r"|sat together)\b",
    re.IGNORECASE,
)
OF_BEFORE = re.compile(r"\bhaving [^,;]{3,60}\b(?:earlier|before|previously)\b")
"""`having met online a year earlier`: how the meeting before was held."""
DID_SO = re.compile(r"(?:, |; )(?:he|she|they|it) (?:did (?:so|it|this)|was(?: done)?)\b[^,;]*$")
"""`when Li chaired the session, he did so online`: a form told in a clause of its own."""
ENTIRELY = re.compile(
    r"\b(?:fully|entirely|purely|wholly) (?:virtual|online|by video|via video|in an? virtual)", re.IGNORECASE
)
FULLY_THERE = re.compile(
    r"\b(?:fully|entirely|purely|wholly) (?:in[- ]person|face[- ]to[- ]face|offline)", re.IGNORECASE
)
HYBRID = re.compile(r"\bhybrid\b|\bmixed (?:format|form|mode)\b", re.IGNORECASE)
PARTLY = re.compile(
    r"\b(?:hybrid|mixed)\b[^,;.]{0,20},? \(?(?:with|in which|where) (?:some|others|part|most)\b"
    r"|\bpartly (?:in person|online|virtual\w*|by video)[^.;]{3,40} partly\b",
    re.IGNORECASE,
)
SOME_THERE = re.compile(
    r"\bsome (?:of (?:its|the|their) )?(?:\w+ ){0,2}(?:leaders|presidents|heads of state|them)"
    r" [^.;]{3,60} (?:others|the rest)\b[^.;]{3,50}\b(?:screens?|video\w*|online|remotely|from afar)\b",
    re.IGNORECASE,
)
"""A mixed form told by both of its parts: `with some leaders in the hall and others on a screen`."""


def numbers(claim: Asserted, regions: Regions) -> Iterator[int]:
    """Numbers of meetings in a clause."""
    for match in (*NUMBERED.finditer(claim.words), *NTH_TIME.finditer(claim.words)):
        value = int(match["figure"]) if match["figure"] else ordinal(match["number"] or match["other"])
        is_small = value is not None and value < OFTEN
        is_there = THERE.match(claim.words, match.end()) or (
            AT_THEIR.search(claim.words[: match.start()]) and MET_THERE.match(claim.words, match.end())
        )
        if OF_SOME.match(claim.words, match.end()) or (is_small and is_there):
            continue
        if value == 1 and (_is_of_somebody(claim.words[: match.start()]) or SINCE.search(claim.words, match.end())):
            continue
        if value and within(regions, match.start()):
            yield value
    yield from _numbers_beside(claim, regions)


def _numbers_beside(claim: Asserted, regions: Regions) -> Iterator[int]:
    """A number told in an apposition or counted from the founding, and one told in words: `was number ten`."""
    aside, said = ASIDE.search(claim.words), IN_WORDS.search(claim.words)
    for match in (OF_THEIRS.search(claim.words), NUMBERED_SO.search(claim.words)):
        told = ordinal(match["number"]) if match and within(regions, match.start("number")) else None
        if told and told > 1:
            yield told
    value = ordinal(aside["number"] or aside["number2"]) if aside else None
    if aside and value and value > FEWEST and within(regions, aside.end() - 1):
        yield value
    count = cardinal(said["n"]) if said else None
    if said and count and within(regions, said.start()):
        yield count


def _is_of_somebody(before: str) -> bool:
    """Whether a first meeting is somebody's own; the leaders of the organisation have the council's."""
    return OF_SOMEBODY.search(before) is not None and not OF_THE_COUNCIL.search(before)


def formats(claim: Asserted, regions: Regions) -> str | None:
    """The one format that is told in a clause."""
    did_so = DID_SO.search(claim.words)
    words = OF_BEFORE.sub(" ", words_of(claim, regions)) + (did_so[0] if did_so else "")
    if ENTIRELY.search(words):
        return "entirely virtual"
    if PARTLY.search(claim.words) or SOME_THERE.search(words):
        return "hybrid"
    if FULLY_THERE.search(words):
        return "entirely in-person"
    told = [
        name
        for name, pattern in (("hybrid", HYBRID), ("virtual", VIRTUAL), ("in-person", IN_PERSON))
        if pattern.search(words)
    ]
    return told[0] if len(told) == 1 else None
