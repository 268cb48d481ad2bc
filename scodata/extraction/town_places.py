"""Towns in which a claim says that something took place, by any of their names, or as a capital."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from .findings import Asserted
from .gazetteer import town_names
from .lexicon import any_of, rows
from .meeting_words import RECEPTION
from .stretches import Regions, within

ALIASES = {
    "St Petersburg": "Saint Petersburg", "St. Petersburg": "Saint Petersburg", "Ekaterinburg": "Yekaterinburg",
    "Xian": "Xi'an", "Delhi": "New Delhi", "Nur-Sultan": "Astana", "Alma-Ata": "Almaty", "Ufa city": "Ufa",
    "Kremlin": "Moscow", "New York City": "New York", "New York": "New York",
}  # fmt: skip
"""Other spellings and names of towns."""
PART_OF_A_NAME = re.compile(
    r"[ -](?:Cooperation|Five|Forum|Spirit|Convention|Declaration|Treaty|Process|Charter|Initiative|Agreement"
    r"|Protocol"
    r"|(?:[Vv]alley|[Mm]ountain|[Hh]ill|[Pp]lain|[Ss]teppe|[Dd]esert|[Bb]asin|[Rr]iver|[Bb]order|[Cc]risis)s?\b"
    r"|Solidarity|Statement|Communiqu|Pact|Accord|Group|Airport|Consensus|based\b|[Ss]pirit)"
)
ELSEWHERE = re.compile(
    r"\b(?:(?<!of )government|authorities|leadership|regime|officials|born|based|ministry|embassy|press service"
    r"|(?:presidential|president's|prime minister's) office|spokes(?:man|woman|person)|diplomats|analysts|commentators"
    r"|correspondents?|newspapers?|think tanks?) in (?:the )?$"
)
"""Before a town that stands for a government, or for where somebody is from."""
INSIDE = re.compile(
    r"(?:\b(?:[Ii]n|[Aa]t|[Ii]nside|(?:city|town|resort|capital|port) of|came to|went to|travelled to|traveled to"
    r"|flew to|moved to"
    r"|journey to|[Ww]here [^.;,]{3,60} (?:is|was|were)|\b(?:brought|drew|invited|summoned|called|came|went|flew"
    r"|fell)(?: [\w'’-]+){0,8} to|(?:came|come|comes|went|moved|go|goes) back to|return(?:ed|s)? to|gone to|come to"
    r"|(?:mov|tak|bring|shift|brought|took)\w*"
    r" (?:its|their|the) [^.;,]{0,20}\b(?:summit|meeting|session)[^.;,]{0,30}? to"
    r"|trip to|venue|site|(?:conducted|held|chaired|moderated)(?: \w+){1,4} from"
    r"|[Uu]nder the|chose|choosing|capital,?)(?: the)?(?: \w+ \w+ (?:city|town) of)?"
    r"|^(?:[Ss]ummit|[Mm]eeting|(?:The )?(?:[Vv]enue|[Pp]lace|[Ss]ite|[Ll]ocation|[Hh]ost city)\b[^:;]{0,70}):|\d,"
    r"|\d{4}) $"
)
IS_VENUE = re.compile(
    r"\b(?:[Vv]enue|[Ss]ite|[Hh]ost|[Cc]ity|[Tt]own|[Pp]lace) (?:of|for|in which|where|that|to)\b[^:;.,]{3,90}"
    r" (?:was|is|were) $"
)
"""Before the town of which it is said: `the venue of the summit was Tashkent`."""
BEFORE_A_MEETING = re.compile(
    r"(?:'s (?:(?!(?:at|in|to|for|on|by|was|is|from|with)\b)[\w-]+ ){2,6}?"
    r"|(?:'s)?,? (?:\d{4} )?(?:SCO |Shanghai Cooperation Organi[sz]ation |\w+ )?)"
    r"(?:[Ss]ummit|[Mm]eeting|[Ss]ession|[Gg]athering|talks|[Cc]onference)\b"
)
APPOSED = re.compile(
    r", (?:the |its )?(?:\w+ )?(?:venue|site|scene|setting|host(?: city)?) (?:of|for)\b"
    r"|(?:,? (?:19|20)\d\d)?, (?:the|its|their) (?:SCO['’]s )?(?:[\w-]+ ){0,3}(?:summit|meeting|session|gathering) of\b"
    r"|,? where (?:the |its |their )?(?:\w+ ){1,7}?(?:met|gathered|convened|assembled|held|conferred|came together"
    r"|took place)\b"
)
"""`Yekaterinburg, the venue of the summit`, `Yekaterinburg, where the leaders met`."""
THEN = r"(?: (?:last|this) \w+| (?:on|in) (?:\d{1,2} )?[A-Z][a-z]+(?: \d{1,2})?(?:,? \d{4})?)?"
"""A time between a town that is host and its verb."""
HOST = re.compile(
    rf"{THEN}(?: (?:in|of|on) [A-Z\d][\w ]{{2,18}}?)?(?:,[^,]{{3,60}},)? (?:that )?(?:has |had |also |just )*(?:host\w*"
    r"|was (?:host|home"
    r"|the (?:venue|scene|site|place|stage"
    r"|city|setting|host)|became the (?:\w+ ){1,4}(?:city|town|capital|place|venue) to (?:host|receive|welcome))"
    rf"|{RECEPTION}|[a-z][^.;,]{{0,50}}\b(?:site|venue|scene|setting) (?:of|for) |played host|provided|welcomed"
    r"|received|opted|saw|is where|was where|witnessed|lent its|inaugurated|unveiled|opened (?:the|an?))\b"
)
PLAYED_HOST = re.compile(
    rf"{THEN}(?:,[^,]{{3,60}},)? (?:has |had |also |just )*(?:host\w*|was (?:host|home|the (?:venue|scene|site|place"
    rf"|city|setting))|{RECEPTION}|is where|was where|witnessed"
    r"|provided (?:the|an?) (?:\w+ )?(?:stage|setting|venue|scene|backdrop))\b"
)
"""Behind a capital that stands for itself, not for its government."""


@dataclass(frozen=True, slots=True)
class Town:
    """A town named as a place."""

    name: str
    start: int
    end: int


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
        or IS_VENUE.search(before)
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
    is_in = INSIDE.search(before) or (IS_VENUE.search(before) and not behind.startswith(("'s", "’s")))
    return bool(is_in or BEFORE_A_MEETING.match(behind) or HOST.match(behind) or APPOSED.match(behind))


def same_town(one: str, other: str) -> bool:
    """Whether two names are of one town."""
    return ALIASES.get(one, one) == ALIASES.get(other, other)


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
