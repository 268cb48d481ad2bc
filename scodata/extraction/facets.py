"""The facts that a clause gives beside its predicate: towns, times, numbers of meetings, formats; and where it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from .daysof import days_of, meets
from .findings import Asserted
from .gazetteer import town_names
from .lexicon import any_of, rows
from .meeting_words import RECEPTION
from .numbers import MONTHS, ORDINAL_WORD, ordinal
from .times import Time

ALIASES = {
    "St Petersburg": "Saint Petersburg", "St. Petersburg": "Saint Petersburg", "Ekaterinburg": "Yekaterinburg",
    "Xian": "Xi'an", "Delhi": "New Delhi", "Nur-Sultan": "Astana", "Alma-Ata": "Almaty", "Ufa city": "Ufa",
}  # fmt: skip
"""Other spellings and names of towns."""
PART_OF_A_NAME = re.compile(
    r"[ -](?:Cooperation|Five|Forum|Spirit|Convention|Declaration|Treaty|Process|Charter|Initiative|Agreement"
    r"|Protocol"
    r"|Solidarity|Statement|Communiqu|Pact|Accord|Group|Airport|Consensus|based\b|[Ss]pirit)"
)
BOUNDARY = re.compile(
    r"[;:](?= )| [–—-] |,? (?:(?:at|in|on|of|during|under|with) )?\b(?:which|who|whom|whose|while"
    r"|(?<!was )(?<!is )where"
    r"|when(?! (?:they|it|its |their |the (?:leaders|heads|presidents))[^,;]{0,30}(?:met|gathered|convened|assembled))"
    r"|although|though|because|whereas|now that)\b"
    r"|\b(?:after|before|since|until|following|ahead of|prior to)\b"
    rf"(?! (?:the |early |late |mid-|last |this )*(?:\d|{'|'.join(MONTHS)}))"
    r"(?![^,;.]{0,60}\b(?:was|were|took|is|has|had) (?:held|hosted|place|convened|opened|been))"
    r"|\bthe (?:very )?(?:day|year|month|moment) (?=(?:the |when |that )?[A-Z])|, (?=[A-Z][\w ,]{2,40} having\b)"
    r"|,? and (?=(?:also |then |later )?(?:agreed|set up|decided|handed|passed|announced|instructed|called"
    r"|expressed|stressed|noted))"
    r"|, (?:and|but) (?=[A-Z]\w+ (?:was|is|were|are|has|have|had|will|became|joined)\b)"
    r"|,? (?:and|but|as) (?=[a-z]\w* (?:\w+ ){0,2}(?:was|is|were|are|has|have|had|will|would|stayed|remained"
    r"|became)\b)"
)
ASIDE = re.compile(r"\([^()]{1,80}\)")
"""Words in brackets part no clause: `(hereinafter – the SCO)`."""
NUMBERED = re.compile(
    rf"\b(?P<number>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})\b"
    r"(?=,? (?:in the history|in the series|of (?:its|their|the) kind))|\b(?P<other>\d{1,2}(?:st|nd|rd|th)|"
    rf"{ORDINAL_WORD})\b"
    r"(?= (?:(?:CHG|CHS|HSC|HGC|premiers'?|presidents'?|leaders|session"
    r"|regular|annual|yearly|ordinary|SCO|full|Shanghai|Cooperation|Organi[sz]ation|joint|official|anniversary"
    r"|Council|of|the|Heads?|States?|Governments?|heads?|state|government|leaders'|prime|ministers'?|Meeting|such"
    r"|enlarged|in-person) ){0,9}?(?:summit|meeting|session|gathering|sitting|Summit|Meeting|Session)\b"
    r"| of (?:its|their|the) (?:\w+ )?(?:summits|meetings|sessions)\b"
    r"| of the (?:SCO|bloc|grouping|organi[sz]ation)(?=[,.]|$))"
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
OFTEN, THERE = 8, re.compile(r" time in [A-Z]|(?<= time) in [A-Z]")
"""`for the third time in Moscow`: how often they met there; no town has seen so many meetings."""
VIRTUAL = re.compile(
    r"\bvirtual(?:ly)?\b|\bonline\b|\bremotely\b|\bvideo[- ]?(?:link|conferenc\w+|format)\b|\bvia video\b"
    r"|\bby video\b|\bon(?: a| the)? screens?\b|\bfrom afar\b|\bby (?:tele|video)link\b",
    re.IGNORECASE,
)
IN_PERSON = re.compile(
    r"\b(?:all (?:\w+ )?(?:colleagues|leaders) at the table|in person|in-person|face[- ]to[- ]face|offline"
    r"|in the same (?:room|hall)"
    r"|conference (?:hall|room)|round one table|under one roof|(?:as an? )?(?:physical|face-to-face)(?:ly)?"
    r"(?= (?:summit|meeting|session|format|gathering|mode|event)| in [A-Z]|[.,]|$)"
    r"|with (?:all |all of )?(?:the |its |their )?(?:leaders|presidents|prime ministers|heads) present)\b",
    re.IGNORECASE,
)
ELSEWHERE = re.compile(r"\b(?:(?<!of )government|authorities|leadership|regime|officials|born|based) in (?:the )?$")
"""Before a town that stands for a government, or for where somebody is from."""
INSIDE = re.compile(
    r"(?:\b(?:[Ii]n|[Aa]t|[Ii]nside|(?:city|town|resort|capital|port) of|came to|went to|travelled to|traveled to"
    r"|flew to|moved to"
    r"|journey to|[Ww]here [^.;,]{3,60} (?:is|was|were)|\b(?:brought|drew|invited|summoned|called"
    r"|fell)(?: [\w'’-]+){0,8} to|(?:came|come|comes|went|moved|go|goes) back to|return(?:ed|s)? to|gone to|come to"
    r"|trip to|venue|site|[Uu]nder the|chose|choosing|capital,?)(?: the)?(?: \w+ \w+ (?:city|town) of)?"
    r"|^(?:[Ss]ummit|[Mm]eeting|(?:The )?(?:[Vv]enue|[Pp]lace|[Ss]ite|[Ll]ocation|[Hh]ost city)\b[^:;]{0,70}):|\d,"
    r"|\d{4}) $"
)
BEFORE_A_MEETING = re.compile(
    r"(?:'s)?,? (?:\d{4} )?(?:SCO |Shanghai Cooperation Organi[sz]ation |\w+ )?"
    r"(?:[Ss]ummit|[Mm]eeting|[Ss]ession|[Gg]athering|talks|[Cc]onference)\b"
)
HOST = re.compile(
    r"(?: (?:in|of|on) [A-Z\d][\w ]{2,18}?)?(?:,[^,]{3,60},)? (?:that )?(?:has |had |also |just )*(?:host\w*"
    r"|was (?:host|home"
    r"|the (?:venue|scene|site|place"
    r"|city|setting|host))"
    rf"|{RECEPTION}|[a-z][^.;,]{{0,50}}\b(?:site|venue|scene|setting) (?:of|for) |played host|provided|welcomed"
    r"|received|opted|saw|is where|was where|witnessed|lent its)\b"
)
PLAYED_HOST = re.compile(
    r"(?:,[^,]{3,60},)? (?:has |had |also |just )*(?:host\w*|was (?:host|home|the (?:venue|scene|site|place"
    rf"|city|setting))|{RECEPTION}|is where|was where|witnessed"
    r"|provided (?:the|an?) (?:\w+ )?(?:stage|setting|venue|scene|backdrop))\b"
)
"""Behind a capital that stands for itself, not for its government."""
MEETING_DAYS = 3
"""Days that several days may lie apart and be one time: `on 30 November and 1 December`."""
OF_SOME = re.compile(
    r"[^.;,]{0,60}?\b(?:such (?:\w+ )?(?:summit|meeting|session|gathering)s?(?: \w+){0,2} (?:in|on) (?!the history)"
    r"|(?:summit|meeting|session|gathering)s?,? (?:(?:that|which) [^.;,]{2,40}\b(?:host|held|organi[sz]|receiv"
    r"|chair)\w*|hosted by|on [A-Z]\w+ (?:soil|territory)"
    r"|(?:\w+ )?of (?:the |its )?(?:enlarged|expanded|new|eight|nine|ten|BRICS?\b)))",
    re.IGNORECASE,
)
"""Behind a number that counts some meetings alone: those that a state hosted, those since the enlargement."""
OF_SOMEBODY = re.compile(r"(?:\b(?:his|her|my|our|its|their)|'s) $")
SINCE = re.compile(r"\b(?:since|as an?|after|ever|with)\b")
"""`its first summit since`: a number that is not the meeting's own."""
OF_BEFORE = re.compile(r"\bhaving [^,;]{3,60}\b(?:earlier|before|previously)\b")
"""`having met online a year earlier`: how the meeting before was held."""
ENTIRELY = re.compile(
    r"\b(?:fully|entirely|purely|wholly) (?:virtual|online|by video|via video|in an? virtual)", re.IGNORECASE
)
FULLY_THERE = re.compile(
    r"\b(?:fully|entirely|purely|wholly) (?:in[- ]person|face[- ]to[- ]face|offline)", re.IGNORECASE
)
HYBRID = re.compile(r"\bhybrid\b|\bmixed format\b", re.IGNORECASE)
YEAR_LABEL = re.compile(r"\W*(?:(?:In )?\w+ )?(?:19|20)\d\d(?:[,(]? ?\(?[A-Z][\w.' -]{2,25}\)?)?(?::| [–—-] )")
"""`2002, St. Petersburg: ...`: a label that belongs to what stands behind it."""
NAMED = r"(?:Venue|Place|Location|Site|Host city|Dates?|Days?|Format|Opening day|Number)"
LABELLED = re.compile(
    rf"\W*(?:The )?{NAMED} (?:of|for) [^:;]{{3,70}}:|\W*(?:The )?(?:\w+ ){{0,3}}(?:summit|meeting|session)"
    r":(?: [A-Z\d][^;:]{3,60} [–—-] )?",
    re.IGNORECASE,
)
"""`Venue of the 2013 summit: ...`: a label that belongs to what stands behind it."""
RELATIVE = re.compile(r", ?(?:\w+ )?(?:which|who|whom|whose|where|when)|after|before|since|until|following|prior to")
RESUMED = re.compile(r",")
INNER = re.compile(r" (?:which|where) (?:was|were|took|is|ended|closed|opened|had)\b")
OPENING = re.compile(
    r"(?:After|Before|Since|When|While|As|Once|Although|Though|Because|Having|Now that|Until|Whereas"
    r"|Originally|Planned|Scheduled|Initially|Postponed|Intended)\b"
)
OPEN = re.compile(
    r"\b(?:(?:begun|started|beginning|starting) (?:on |in )?|(?:since|after|before|until"
    r"|(?<!dates )(?<!dated )(?<!dating )from|by|till|to|for"
    r"|prior to|through|that of)\s(?:the |early |late )?)$"
)
COUNTED_FROM = re.compile(r"\b(?:later|earlier|following|previous|preceding|same|before|after)\b")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
OF_A_MEETING = re.compile(
    r"(?:(?:[Ss]ummit|[Mm]eeting|[Ss]ession)(?: (?:in|on|of) [\w ]{3,30})?|[Gg]overnments?|[Ss]tates?|SCO"
    r"|Organi[sz]ation|\)),?$"
)


@dataclass(frozen=True, slots=True)
class Town:
    """A town named as a place."""

    name: str
    start: int
    end: int


Regions = tuple[tuple[int, int], ...]


def clause(claim: Asserted, place: int) -> Regions:
    """The stretches of the clause around a place: a relative clause between commas is none of it."""
    stretches = _stretches(claim.words)
    own = next((each[2] for each in stretches if each[0] <= place <= each[1]), 1)
    return tuple((begin, end) for begin, end, number in stretches if number == own)


@lru_cache(maxsize=64)
def _stretches(words: str) -> tuple[tuple[int, int, int], ...]:
    """Where stretches of a claim begin and end, each with the number of its clause."""
    cuts = [(0, 0, OPENING.match(words) is not None)]
    asides = [match.span() for match in ASIDE.finditer(words)]
    for match in BOUNDARY.finditer(words):
        if any(a < match.start() < b for a, b in asides) or any(
            label.fullmatch(words, 0, match.end()) for label in (YEAR_LABEL, LABELLED)
        ):
            continue
        if "which" in match[0] and len(match[0]) < 8 and OF_A_MEETING.search(words[: match.start()]):
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
    """The comma at which a clause ends; one before `which` only opens a clause within it."""
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


def towns(claim: Asserted, regions: Regions) -> list[Town]:
    """Towns in which something is said to take place; `the Kazakh capital` is one."""
    taken = [
        (m.start, m.end) for m in claim.mentions if m.entity_type in ("body", "instrument", "person", "initiative")
    ]
    return [
        town
        for town, by_name in _towns(claim.words)
        if within(regions, town.start)
        and not (by_name and any(a <= town.start < b for a, b in taken))
        and not (by_name and _is_a_government(claim, town))
        and _is_a_place(claim, town)
    ]


def _is_a_government(claim: Asserted, town: Town) -> bool:
    """`New Delhi received observer status`: a capital that is named for its state, with no preposition before it."""
    is_state = any(m.start <= town.start < m.end for m in claim.of_type("state"))
    before, behind = claim.words[: town.start], claim.words[town.end :]
    return is_state and not (
        re.search(r"\b(?:[Ii]n|[Aa]t|of|to|from)(?: the)? $", before)
        or BEFORE_A_MEETING.match(behind)
        or PLAYED_HOST.match(behind)
    )


@lru_cache(maxsize=64)
def _towns(words: str) -> tuple[tuple[Town, bool], ...]:
    """Towns in a claim, in order, and whether each is called by its name."""
    found = [
        (Town(ALIASES.get(match[0], match[0]), match.start(), match.end()), True)
        for match in town_pattern().finditer(words)
        if not PART_OF_A_NAME.match(words, match.end())
    ]
    found += [
        (Town(_capitals()[match[match.lastgroup or "of"].lower()], match.start(), match.end()), False)
        for match in _capital_pattern().finditer(words)
    ]
    return tuple(sorted(found, key=lambda each: each[0].start))


def _is_a_place(claim: Asserted, town: Town) -> bool:
    before, behind = claim.words[: town.start], claim.words[town.end :]
    if ELSEWHERE.search(before):
        return False
    return bool(INSIDE.search(before) or BEFORE_A_MEETING.match(behind) or HOST.match(behind))


def same_town(one: str, other: str) -> bool:
    """Whether two names are of one town."""
    return ALIASES.get(one, one) == ALIASES.get(other, other)


def closed(claim: Asserted, regions: Regions) -> list[Time]:
    """Times in a clause that are neither open nor the edge of a longer time."""
    return [
        time
        for time in claim.times
        if within(regions, time.start)
        and "/.." not in time.edtf
        and "../" not in time.edtf
        and not _is_of_another_text(claim, time)
        and (
            not OPEN.search(claim.words[: time.start])
            or _is_span(claim, time)
            or BEFORE_A_MEETING.match(claim.words, time.end)
        )
    ]


def _is_of_another_text(claim: Asserted, time: Time) -> bool:
    """`two years later`, `the following year`, where the claim does not say after what: nothing to compare with."""
    told = claim.words[time.start : time.end + 1]
    is_counted = COUNTED_FROM.search(told) is not None and YEAR.search(told) is None
    return is_counted and not any(other.end <= time.start for other in claim.times)


def _is_span(claim: Asserted, time: Time) -> bool:
    """`from 30 June to 1 July`: a stretch of days, or its first one."""
    if not claim.words[: time.start].endswith("from "):
        return False
    return "/" in time.edtf or (len(time.edtf) == 10 and claim.words[time.end :].startswith(" to "))


def at_meeting(claim: Asserted, summit_id: str, edtf: str) -> bool:
    """Whether a time is that of a meeting."""
    meeting = claim.world.meeting_of.get(summit_id)
    return meeting is not None and meets(edtf, meeting.start, meeting.end)


def one_time(times: list[Time]) -> str | None:
    """The one time that several give: the finest, where it lies within all others."""
    if not times:
        return None
    spans = sorted((days_of(time.edtf), time.edtf) for time in times)
    first, last = spans[0][0][0], max(high for (_, high), _ in spans)
    if len(spans) > 1 and (last - first).days <= MEETING_DAYS and all(low == high for (low, high), _ in spans):
        return f"{first}/{last}"
    (low, high), edtf = min(spans, key=lambda each: each[0][1] - each[0][0])
    return edtf if all(start <= low and high <= end for (start, end), _ in spans) else None


def numbers(claim: Asserted, regions: Regions) -> Iterator[int]:
    """Numbers of meetings in a clause."""
    for match in (*NUMBERED.finditer(claim.words), *NTH_TIME.finditer(claim.words)):
        value = int(match["figure"]) if match["figure"] else ordinal(match["number"] or match["other"])
        if OF_SOME.match(claim.words, match.end()) or (
            value and value < OFTEN and THERE.match(claim.words, match.end())
        ):
            continue
        if value == 1 and (OF_SOMEBODY.search(claim.words[: match.start()]) or SINCE.search(claim.words, match.end())):
            continue
        if value and within(regions, match.start()):
            yield value


def formats(claim: Asserted, regions: Regions) -> str | None:
    """The one format that is told in a clause."""
    words = OF_BEFORE.sub(" ", words_of(claim, regions))
    if ENTIRELY.search(words):
        return "entirely virtual"
    if FULLY_THERE.search(words):
        return "entirely in-person"
    told = [
        name
        for name, pattern in (("hybrid", HYBRID), ("virtual", VIRTUAL), ("in-person", IN_PERSON))
        if pattern.search(words)
    ]
    return told[0] if len(told) == 1 else None


@cache
def town_pattern() -> re.Pattern[str]:
    """Any town that the records name, by any of its names; not within another word."""
    return re.compile(rf"(?<![\w'-])(?:{any_of(sorted(town_names() | set(ALIASES)))})\b(?!-)")


@cache
def _capitals() -> dict[str, str]:
    found = {}
    for row in rows("states.tsv"):
        capital = row["capitals"].split("; ")[0]
        for name in (*row["names"].split("; "), *row["demonyms"].split("; ")):
            if name and capital:
                found[name.lower()] = ALIASES.get(capital, capital)
    return found


@cache
def _capital_pattern() -> re.Pattern[str]:
    names = any_of(sorted(_capitals()))
    return re.compile(
        rf"\bthe (?P<of>{names}) capital\b|\b(?P<its>{names})'s capital\b"
        rf"|\bthe capital of (?:the )?(?P<behind>{names})\b",
        re.IGNORECASE,
    )
