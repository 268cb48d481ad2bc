"""Where an exercise was held, and by which host, beside what a claim tells of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from .exercise_days import MONTH
from .exercise_meant import parts_of, region_told
from .findings import Asserted, Finding
from .lexicon import any_of
from .mention import Mention
from .statuses import is_adjective
from .stretches import Regions, within
from .town_places import ALIASES, town_pattern, towns
from .world import Row, seats_of_states, the_world

WAS_THERE = (
    r"(?:held|conducted|carried out|staged|hosted|organi[sz]ed|took place|taking place|takes place|began|begins|started"
    r"|opened|launched|ran|running|ended|ends|concluded|closed|closing|wrapped up|trained|drilled|exercised"
    r"|practi[sc]ed|rehearsed|got under ?way|kicked off|finished|commenced|came to (?:an|its) (?:end|close))"
)
NOT_OF_IT = (
    r"(?:by|after|before|with|when|following|against|meeting|summit|talks|ministr\w+|embassy|government|officials"
    r"|which|whom|interest|concern|criticism|\w{3,}ed)"
)
"""Words behind which a place is that of something else."""
IN_IT = re.compile(
    rf"\b(?:(?i:{WAS_THERE})[”\"]?(?:,? (?!{NOT_OF_IT}\b)[\w'’“”\"/–-]+){{0,9}}?,? (?:in|at|near|outside|around)"
    r"|training (?:grounds?|ranges?|bases?|areas?|centres?)(?: (?:[A-Z]\w+|somewhere))? (?:in|near|outside)"
    r"|(?:exercises?|drills?|man(?:oeuvres?|euvers?)|war games?|Mission \d{4}|-\d{4})[”\"]?"
    r"(?: (?:of the (?:SCO|Shanghai Cooperation Organi[sz]ation)|Peace Mission|[\w-]+[ -]20\d\d|20\d\d|this|last|week"
    r"|month|year)){0,5} (?:in|at|near|outside)"
    r"|(?:brought|drew|took|sent|moved)\b[^.;]{0,60}\b(?:troops|units|forces|soldiers|servicemen|services|states"
    r"|members) (?:together )?(?:to|in|at|near)) (?:the )?(?:(?:city|town|area|region|vicinity|province) of )?"
    r"(?:[A-Z]\w+['’]s )?(?:(?:\w*ern|central|neighbou?ring) )?(?:[A-Z]\w+(?:, [A-Z]\w+)*,? and )?$"
)
"""Between the verb and the place at which an exercise is said to have been held."""
PLACED = re.compile(
    r"(?:'s \w+ range| (?:training )?(?:cent(?:re|er)|ground|range|base|area)| [Rr]egion"
    r"| [Pp]rovince)?(?: (?:in|near) (?:the )?[A-Z][\w -]{2,30}?)?(?:, [^,;]{3,50})?,?"
    r" (?:has |had |was |is |also |again )*(?:hosted|hosting|hosts|saw|the (?:scene|venue|site"
    r"|setting|place|(?:town|city|region|area|base|district) (?:near|in|at|outside|around) which)"
    r"|(?:chosen|selected|picked|named) (?:as|for)|where\b[^.;]{0,60}\b(?:held|took place|trained"
    r"|drilled))\b"
)
"""Behind the place of an exercise: `Khujand was the venue`."""
CHOSEN = re.compile(
    r"\b(?:chosen|chose|selected|picked)(?: as (?:the |its )?(?:\w+ )?(?:venue|place|site|scene)|"
    r" [^.;,]{0,40}\b(?:at|in|near))?,? (?:the )?$"
)
HOSTED = re.compile(
    r"(?:'s territory|'s soil)\b|(?:'s)? ?(?:side |armed forces |army |military )?,?(?: of all [\w ]{4,20},)?"
    r" ?(?:has |had |also |again |already |organi[sz]ed and )*"
    r"(?:hosted|hosts\b(?! of)|(?:(?:is|was) )?hosting|(?:was|is|acted as|played)(?: the)? host|(?:was|is) the (?:scene"
    r"|venue|setting)|(?:provided|offered|lent|made available|put up) (?:the|its|an?) (?:[\w-]+ ){0,3}?(?:grounds?"
    r"|territory|range|venue|site|stage|soil|setting|terrain|backdrop))\b"
)
HOSTED_BY = re.compile(
    r"\b(?:hosted by|territory of|soil of|host(?:,| was| being| country| nation),?) (?:both )?(?:the )?"
    r"(?:[A-Z][a-z]+ and (?:of )?)?$",
    re.I,
)
OF_HOST = re.compile(r" (?:hosts?\b|(?:soil|territory)\b)")
OF_ITS_TOWN = re.compile(
    r" (?:\w+ )?(?:town|city|village|region|province|training (?:ground|cent(?:re|er)|range|base)) (?:of|at|in|near)"
    r" (?:the )?[A-Z][\w'’-]+(?: [A-Z]\w+)?"
)
"""Behind the demonym of a state: a place in it."""
GATHERED = re.compile(r"\b(?:gathered|assembled|massed|converged) (?:at|in|near|on) (?:the )?$")
TRAINED = re.compile(r"\b(?:trained|drilled|practi[sc]ed|rehearsed|exercised)\b[^.;]*$")
PREPARED = re.compile(r" (?:for|ahead of|before|in preparation)\b(?! the (?:first|\w+ time)| \w+ (?:days|weeks))")
"""What is told of a contingent that trains at home for an exercise."""
FOR_IT = re.compile(r"[^.;,]{0,30}? for (?:the |joint |SCO's |SCO )*")
PROVINCE = re.compile(
    r"\b(?:Gansu|Sichuan|Yunnan|Qinghai|Ningxia|Hebei|Henan|Hubei|Hunan|Guangdong|Guangxi|Zhejiang|Jiangsu"
    r"|Anhui|Shaanxi"
    r"|Shanxi|Heilongjiang|Liaoning|Jilin|Shandong|Fujian|Hainan|Tibet|Xinjiang|Inner Mongolia|Bashkortostan|Tatarstan"
    r"|Dagestan|Chechnya|Buryatia|Tuva|Altai|Punjab|Sindh|Balochistan|Rajasthan|Haryana|Kashmir|Khorasan)\b"
)
"""Regions, which are told apart by their names alone."""
OF_XINJIANG = ("Urumqi", "Kashgar", "Yining", "Yili", "Artux")
"""Towns and districts by which records tell of that region."""
SOMEWHERE = re.compile(r"\b(?:in|at|near|outside) (?:the )?(?:[A-Z]\w+'s )?(?P<place>[A-Z][a-z]{2,})\b(?!'s)")
"""A place of whatever name."""
BESIDE = re.compile(
    r"\b(?:in|at|near|to|on) [^.;]{3,50},? (?:in )(?:\w*ern )?$"
    r"|\b[A-Z]\w+ (?:\w+ )?(?:range|grounds?|cent(?:re|er)|base|polygon|area|[Rr]egion),? in (?:\w*ern )?$"
)
"""Between the place of an exercise and its state."""
FRONTED = re.compile(r"^\W*(?:In|At|Near|Outside)(?: the)?(?: \w*ern)? $")
THEN_HELD = re.compile(rf"(?:,? (?:in|on|from) [^,;]{{3,40}})?,? (?!{NOT_OF_IT}\b)(?:[\w'’-]+ ){{1,9}}?{WAS_THERE}\b")
"""`In Russia, in August, the organisation held`: a place at the head of a sentence, and what stands behind it."""
LATER_IN = re.compile(r"\b(?:talks|consultations|planning|negotiations|agreed|meeting|conference)\b", re.I)


def where(claim: Asserted, regions: Regions, row: Row) -> Iterator[Finding]:
    """The place told of an exercise: that of the record, or one that is known to lie elsewhere."""
    record, region = row["exercise_id"], region_told(claim, row)
    if not row["place"]:
        return
    wrong = next((name for name in _told(claim, regions) if _is_elsewhere(row, name)), None)
    if wrong:
        yield Finding("exercises", record, "place", wrong, False, row["place"])
        return
    places = {town.name for town in towns(claim, regions)}
    if len(places) == 1 and not region:
        place = places.pop()
        yield Finding("exercises", record, "place", place, _is_in(row, place) or None, row["place"])
    elif region and not any(region == each for each in _states()):
        yield Finding("exercises", record, "place", region, True, row["place"])


def _told(claim: Asserted, regions: Regions) -> Iterator[str]:
    """Places of exercises, and towns, at which one is said to have been held."""
    for pattern in (_ground_pattern(), town_pattern(), PROVINCE):
        for match in pattern.finditer(claim.words):
            if not within(regions, match.start()):
                continue
            before = claim.words[max(0, match.start() - 120) : match.start()]
            is_of_all = not claim.of_type("state") and GATHERED.search(before)
            gathered = is_of_all and FOR_IT.match(claim.words, match.end())
            is_verbal = gathered or IN_IT.search(before) or CHOSEN.search(before) or _is_fronted(claim, *match.span())
            is_before_it = TRAINED.search(before) and PREPARED.match(claim.words, match.end())
            if (is_verbal and not LATER_IN.search(before) and not is_before_it) or PLACED.match(
                claim.words, match.end()
            ):
                yield match[0]


def _is_in(row: Row, place: str) -> bool:
    """Whether a place is part of that of the record, under any of its names."""
    known = f"{row['place']} {row['name']}"
    if place == "Xinjiang" and any(town in known for town in OF_XINJIANG):
        return True
    return any(name in known for name in (place, *(a for a, b in ALIASES.items() if b == place)))


def _is_elsewhere(row: Row, place: str) -> bool:
    """Whether a place is that of other exercises, or a town that is no part of the record's place."""
    if _is_in(row, place) or any(part in place for part in parts_of(row)):
        return False
    return place not in seats_of_states() or row["host"] != seats_of_states()[place]


def _is_fronted(claim: Asserted, start: int, end: int) -> bool:
    """Whether a place stands at the head of the claim, with the verb of holding behind it."""
    return FRONTED.match(claim.words[:start]) is not None and THEN_HELD.match(claim.words, end) is not None


def leaves_a_place(claim: Asserted, regions: Regions, row: Row) -> bool:
    """Whether a place is told that is none of the record's, nor anything else that is known."""
    known = [each.span() for each in town_pattern().finditer(claim.words)]
    known += [(each.start, each.end) for each in claim.mentions]
    return any(
        within(regions, match.start())
        and not _is_in(row, match["place"])
        and not any(start <= match.start("place") < end for start, end in known)
        and not MONTH.match(match["place"])
        for match in SOMEWHERE.finditer(claim.words)
    )


def host_of(claim: Asserted, row: Row, state: Mention) -> Finding | None:
    """A state that is said to have received an exercise, or in which it is said to have been held."""
    before = claim.words[: state.start]
    hosted = (
        HOSTED.match(claim.words, state.end)
        or HOSTED_BY.search(before)
        or (OF_HOST.match(claim.words, state.end) and is_adjective(claim, state))
    )
    town = OF_ITS_TOWN.match(claim.words, state.end) if is_adjective(claim, state) else None
    if town and (IN_IT.search(before[-140:]) or PLACED.match(claim.words, town.end())):
        hosted = hosted or town
    beside = BESIDE.search(before)
    is_in = _is_fronted(claim, state.start, state.end) or IN_IT.search(before[-140:]) is not None
    is_in = is_in or (beside is not None and region_told(replace(claim, words=beside[0]), row) is not None)
    is_in = is_in and not LATER_IN.search(before[-80:]) and not is_adjective(claim, state)
    if not row["host"] or not (hosted or is_in):
        return None
    name = claim.world.index["states"][state.entity_id]["name"]
    is_there = state.entity_id == row["host"] or name in row["place"]
    is_wide = "member states" in row["place"]
    agrees = True if is_there else None if is_wide else False
    return Finding("exercises", row["exercise_id"], "host", state.entity_id, agrees, row["host"])


@cache
def _states() -> frozenset[str]:
    return frozenset(row["name"] for row in the_world().table("states"))


@cache
def _ground_pattern() -> re.Pattern[str]:
    """Any place of an exercise on record, but for states."""
    names = {part for row in the_world().table("exercises") for part in parts_of(row)} - _states()
    return re.compile(rf"(?<![\w'-])(?:{any_of(sorted(name for name in names if name[:1].isupper()))})\b(?!-[A-Z])")
