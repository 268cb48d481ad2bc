"""What a claim says of bodies: founded when, where and by whom, and where they sit."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from .asides import is_bracketed
from .attached import takes_object, without_origin
from .daysof import meets
from .facets import closed, one_time
from .findings import Asserted, Finding
from .mention import Mention
from .numbers import CARDINAL_WORD, number_of
from .reading_anniversaries import YEARS_SINCE
from .stretches import Regions, clause, within
from .times import Time
from .town_places import Town, same_town, town_pattern, towns
from .world import Row

VERB = (
    r"founded|established|created|set up|came into (?:being|existence)|formed|launched|born|proclaimed|opened"
    r"|inaugurated"
    r"|dates? (?:from|back to)|dating from|began (?:(?:its )?work|its activit\w+|operating|operations"
    r"|functioning)|instituted|saw the light of day|exists? since|has existed since|began(?= in (?:19|20)\d\d(?! to\b))"
)
NOUN = r"inception|foundation|founding|creation|establishment|birth|opening|launch|formation"
FOUNDED = re.compile(rf"\b(?:{VERB}|{NOUN})\b", re.IGNORECASE)
SEATED = re.compile(
    r"\b(?:headquarter(?:ed|s)|seat(?:ed)?|based|located|situated|housed|operates|sits|lies|stands"
    r"|has its (?:\w+ ){1,3})\b[^.;,]{0,40}?\b(?:in|at) (?:the (?:\w+ )?(?:city|town|port) of )?$"
    r"|\b(?:works|worked|working|operat(?:es|ed|ing)|is run) (?:from|out of) $"
)
SEAT_IS = re.compile(r"\b(?:seat|headquarters|home)\b[^.;,]{0,60}?\b(?:is|in) (?:in )?$|\bis (?:the seat|home) ")
FOUNDERS = {
    "sco": frozenset(("CHN", "RUS", "KAZ", "KGZ", "TJK", "UZB")),
    "shanghai-five": frozenset(("CHN", "RUS", "KAZ", "KGZ", "TJK")),
}
FIRST = {"sco": ("Shanghai", "chs-2001-shanghai"), "shanghai-five": ("Shanghai", "s5-1996-shanghai")}
"""Where the organisation and its predecessor were founded, and the meeting that did it."""
APPOSED = r"(?:'s)?(?: in [A-Z]\w+)?(?: \([A-Z&]+\))?(?: is an? [\w -]{3,60}(?= that| which)|,[^,]{3,80}(?=,)|)"
PARTICIPLE = r", (?:an?|the) [\w -]{3,50} "
PASSIVE = r"(?:,?(?: which| that)? (?:was|were|is|has been|had been|have been|are)(?: \w+ly| first| also)? |, )"
ACTIVE = r",?(?: which| that)? (?:\w+ly |first |itself )?"
INTRANSITIVE = re.compile(
    r"came|began|saw|exist|has exist|dat|inception|foundation|founding|creation|establish(?=ment)|birth|launch$"
    r"|formation",
    re.I,
)
COORDINATED = re.compile(r"(?:,| and|, and) (?:the |an? )?(?:[A-Z][\w-]+ ?){1,4}(?= (?:was|were|has|have|had))")
"""`a Business Council and an Interbank Consortium were set up`: a second subject of the verb."""
FOUNDED_BY = re.compile(
    rf"\bby (?:the )?(?:leaders of |presidents of )?(?P<n>\d|{CARDINAL_WORD}) (?:founding |member )?(?:states"
    rf"|countries|nations)\b"
)
OTHER_VERB = re.compile(
    r"\b(?:(?:was|were)(?! (?:officially |formally )?(?:proclaimed|announced|declared))|took|held|met|became"
    r"|signed|had|have|has|celebrat\w+|marks?|came|went)\b"
)
FEW, MOST = 2, 3
"""Founders that a list must name to be one of founders: alone, and beside others who were none."""
SEAT_OF = {"rats-executive-committee": "rats"}
"""Organs that have no record, and the body whose seat is theirs."""
HEADQUARTERS = re.compile(r"\b(?:headquarters of the (?:SCO|Shanghai)|(?:SCO|Organi[sz]ation) (?:is )?headquarter)")
UNITED = re.compile(
    r"\b(?:united|comprised|consisted of|made up of|consists? of|comprises|brought together|grouped|included"
    r"|members were)\b"
)
UNREAL = re.compile(
    r"\b(?:not|never|will|would|should|may|might|(?<!a )(?<!the )(?<!its )(?<!of )plans?|propos\w+|suggest\w*"
    r"|put forward|advanc\w+"
    r"|call(?:ed|s|ing) for|offer\w*|urg(?:ed|es|ing)|idea|initiative|to be|if)\b"
)


GREW = re.compile(r"\b(?:began|started(?: out)?|originated|emerged|came into being)\b[^.;]{0,40}\bas (?:the )?[*“\"]?$")
"""`began in 1996 as the Shanghai Five`."""


TODAY = re.compile(r"\b(?:is|are|consists|comprises|includes|unites)\b")
"""Before a list of those who are members now, not of the founders."""
ASIDE = re.compile(r"^\W*(?:Since|After|When|Before|As|While|Having|From|Ever since)\b[^,]*$")


OF_ITS_OWN = re.compile(
    r" (?:\w+[- ]){0,3}(?:bank|fund|cent(?:re|er)|universit\w+|forum|club|institute|academy|council|association|zone"
    r"|partnership|mechanism|system|agency|platform|base|park|group|body|structure|office|committee"
    r"|commission|facility|network)\b"
)
"""Behind the organisation's name where something of it is founded: `the establishment of an SCO development bank`."""


def bodies(claim: Asserted) -> Iterator[Finding]:
    """When, where and by whom a body was founded, and where it sits."""
    for body in claim.of_type("body"):
        row = claim.world.index["bodies"].get(SEAT_OF.get(body.entity_id, body.entity_id))
        is_own = row is not None and is_of_it(row)
        if body.entity_id in FIRST and OF_ITS_OWN.match(claim.words, body.end):
            continue
        if not row or not (is_own or body.entity_id in FIRST):
            continue
        verb = next((v for v in FOUNDED.finditer(claim.words) if _is_of(claim, body, v)), None)
        grew = GREW.search(claim.words[: body.start]) if verb is None and body.entity_id == "shanghai-five" else None
        verb = verb or grew
        regions = clause(claim, verb.start() if verb else body.start)
        if verb and not UNREAL.search(without_origin(claim.words)):
            is_main = not _is_aside(claim, verb) and not NEXT.search(claim.words, verb.end())
            is_main = is_main and not is_bracketed(claim.words, verb.start(), verb.end())
            is_main = is_main and not _is_opened_by_another(claim, row, verb)
            is_main = is_main and not HANGING.search(claim.words[: verb.start()])
            found = _founded(claim, body, row, regions, verb)
            yield from (replace(each, main=each.main and is_main) for each in found)
        united = UNITED.search(claim.words, body.end, min(len(claim.words), body.end + 60))
        is_today = united is not None and body.entity_id == "sco" and TODAY.search(claim.words, body.end, united.end())
        if body.entity_id in FOUNDERS and (verb or (united and not is_today)):
            yield from _founders(claim, body, row, regions, verb)
        yield from _seated(claim, body, row)


def is_of_it(row: Row) -> bool:
    """Whether a body is one of the organisation, or one that bears its name."""
    return row["within_sco"] == "true" or "sco" in row["body_id"].split("-")[:-1] or row["name"].endswith(" of the SCO")


NEXT = re.compile(
    r"\b(?:after|behind) (?:it|that|which) (?:came|followed)\b|\b(?:then|later) (?:came|followed)\b|\bfollowed by\b"
)
"""Which came first and which then: an order that is not looked into."""
SAW = re.compile(r"\b(?:saw|brought|witnessed) the $")
"""`November 2005 saw the establishment of the Contact Group`: the noun is the predicate."""
SEATED_FIRST = re.compile(
    r"\W*(?:Seated|Based|Headquartered|Located|With its seat) in (?P<town>[A-Z][\w'-]+),? (?:the |an? )?$"
)
"""A seat told before its body: `Seated in Moscow, the Business Council ...`."""
WORKS_FROM = re.compile(
    r"(?: \([A-Z]+\))?,?(?: ?(?:which|that))? ?(?:has |have )?(?:works?|worked|operates?|operated|been run|is run)"
    r" from (?P<town>[A-Z][\w'-]+)(?! (?:until|till|to|before)\b)"
)
"""A seat told by the town from which a body works."""
HANGING = re.compile(r"\w [^,;]*\b(?:when|where) [^,;]*$")
"""`was host when the SCO was established`: what happened then is the predicate."""
OF_NOW = re.compile(
    r"\b(?:is|are|unites?|includes?|comprises?|consists?|counts?|numbers?|groups?|brings together|today|now|currently"
    r"|has"
    r"|embraces?)\b"
)
"""Between the founding and states that are its members now: `The SCO, set up in 2001, unites China ...`."""
FOUNDED_IT = re.compile(r"(?:founded|established|created|set up|formed)$", re.IGNORECASE)
"""`which the leaders of six states founded`: the body is what the clause hangs on."""


OF_IT = re.compile(
    r"\b(?:headquarters|buildings?|premises|offices?|website|branch|journal|pavilion|museum|seat|logo|emblem|plaque|sign|site|monument|flag)"
    r" (?:of|for|to)"
    r" (?:the )?(?:SCO(?:'s)? )?$"
)
"""Before a body that something else is of: `the new headquarters of the Secretariat was opened`."""


PART_OF = re.compile(
    r"\b(?:meetings?|session|sitting|conference|congress|assembly|seminar|exhibition|branch|(?<!head )office|bureau"
    r"|representation|delegation|members?|participants?|partners?|projects?|courses?|event|festival|workshop)"
    r" (?:of|at|for)"
    r" (?:the )?(?:SCO(?:'s)? )?$"
)
"""Before a body of which a part, or something that it held, is told: `a branch of the centre`."""


def _is_of(claim: Asserted, body: Mention, verb: re.Match[str]) -> bool:
    """Whether a founding is the body's own: it is the verb's subject or object, or the noun's complement."""
    if body.end == 0 and re.match(r"(?:which|that) ", claim.words) and FOUNDED_IT.match(verb[0]):
        return True
    if body.end <= verb.start() and OF_IT.search(claim.words[: body.start]):
        return False
    if body.end <= verb.start():
        between = claim.words[body.end : verb.start()]
        if body.start == body.end and not between.strip():
            return True
        aside = re.match(r"(?: \([A-Z&]+\))?,[^,]{3,80},", between)
        nearer = not COORDINATED.match(between) and any(
            body.end + (aside.end() if aside else 0) <= other.start and other.end <= verb.start()
            for other in claim.of_type("body")
        )
        within_another = re.search(
            r"\b(?:of|for|within|by|in|with|to|into|from|at|on|between) (?:the )?$", claim.words[: body.start]
        )
        if within_another and body.entity_id in FIRST:
            return re.fullmatch(PARTICIPLE, between) is not None
        between = COORDINATED.sub("", between)
        own = re.fullmatch(APPOSED + (ACTIVE if INTRANSITIVE.match(verb[0]) else PASSIVE), between)
        named_fully = body.entity_id not in FIRST and between == " " and not verb[0].startswith(("open", "launch"))
        named_fully = named_fully and not takes_object(claim.words, *verb.span())
        own = own or re.fullmatch(PARTICIPLE, between)
        together = clause(claim, body.start) == clause(claim, verb.start())
        return not nearer and together and (own is not None or named_fully)
    between = claim.words[verb.end() : body.start]
    fronted = verb.start() < 3 and re.fullmatch(r"\s(?:on|in|at)\s[^,;]{3,50}, (?:the )?", between)
    behind = re.match(r"(?:(?:'s)? |-)[A-Z]\w+", claim.words[body.end :]) if body.entity_id in FIRST else None
    of_it = re.fullmatch(r"\s(?:(?:(?:in|at) [A-Z][\w'-]+ )?of )?(?:the |a |an )?(?:new )?", between)
    return not behind and bool(fronted or of_it)


def _is_opened_by_another(claim: Asserted, row: Row, verb: re.Match[str]) -> bool:
    """`Kazakhstan opened a centre of the SCO`: whether another state than that of its seat is the founder."""
    states = [each for each in claim.of_type("state") if each.end <= verb.start()]
    is_agent = bool(states) and re.fullmatch(r",? (?:has |had |also )*", claim.words[states[-1].end : verb.start()])
    return bool(is_agent and row["seat_country"]) and states[-1].entity_id != row["seat_country"]


def _is_aside(claim: Asserted, verb: re.Match[str]) -> bool:
    """`since its foundation in 2001, ...`: a founding told beside the predicate."""
    before = claim.words[: verb.start()]
    is_noun = re.fullmatch(NOUN, verb[0], re.IGNORECASE) is not None and not SAW.search(before)
    if is_noun and not re.match(
        r"[^.;]{0,80}\b(?:was|took place|came|happened|dates|is dated)\b", claim.words[verb.end() :]
    ):
        return True
    return (
        ASIDE.search(before) is not None
        and re.search(r", (?!which|who|\d{4}\b)\S+", claim.words[verb.end() :]) is not None
    )


def _founded(claim: Asserted, body: Mention, row: Row, regions: Regions, verb: re.Match[str]) -> Iterator[Finding]:
    established = row["established_date"]
    if not established:
        return
    edtf = one_time(_of_verb(claim, regions, verb)) or _since(claim, verb)
    is_today = any(claim.words[time.start : time.end].lower() == "today" for time in claim.times)
    if edtf and not is_today:
        agrees = meets(edtf, dt.date.fromisoformat(established))
        yield Finding("bodies", body.entity_id, "established_date", edtf, agrees, established)
    elif claim.date and not claim.times and body.entity_id not in FIRST and not YEARS_SINCE.search(claim.words):
        exists = established <= claim.date.isoformat() or None
        yield Finding("bodies", body.entity_id, "established_date", f"../{claim.date}", exists, established)
    if body.entity_id not in FIRST and row["seat_city"]:
        for each in towns(claim, regions):
            if same_town(each.name, row["seat_city"]):
                yield Finding("bodies", body.entity_id, "seat_city", each.name, True, row["seat_city"])
    if body.entity_id in FIRST:
        town, meeting = FIRST[body.entity_id]
        told = _places(claim, regions, verb)
        if len(told) == 1:
            place = told.pop()
            yield Finding("summits", meeting, "city", place, same_town(place, town), town)


def _places(claim: Asserted, regions: Regions, verb: re.Match[str]) -> set[str]:
    return {each.name for each in towns(claim, regions) if _is_its_own(claim, verb, each)}


def _of_verb(claim: Asserted, regions: Regions, verb: re.Match[str]) -> list[Time]:
    """The times of the clause that no other verb stands before."""
    return [time for time in closed(claim, regions) if _is_its_own(claim, verb, time)]


def _is_its_own(claim: Asserted, verb: re.Match[str], place: Time | Town) -> bool:
    """Whether no other verb stands between a verb and a time or town."""
    return place.end <= verb.start() or not OTHER_VERB.search(claim.words[verb.end() : place.start])


def _since(claim: Asserted, verb: re.Match[str]) -> str | None:
    """`ten years ago`, `since its creation in 2001`: the one time near the verb, though it be open."""
    near = claim.time_near(verb.start(), verb.end(), 25)
    if near is None or clause(claim, near.start) != clause(claim, verb.start()):
        return None
    return None if OTHER_VERB.search(claim.words[verb.end() : near.start]) else near.edtf


def _founders(
    claim: Asserted, body: Mention, row: Row, regions: Regions, verb: re.Match[str] | None
) -> Iterator[Finding]:
    """The states said to have founded the organisation, or to have made up its predecessor."""
    counted = FOUNDED_BY.search(claim.words)
    if counted and not claim.words.startswith(" of the Shanghai Five", counted.end()):
        value = number_of(counted["n"])
        number = str(len(FOUNDERS[body.entity_id]))
        yield Finding("member_states", "founding-member", "count", str(value), str(value) == number, number)
    states = {
        state.entity_id
        for state in claim.of_type("state")
        if within(regions, state.start)
        and not (
            verb and body.entity_id == "sco" and OF_NOW.search(claim.words, verb.end(), max(verb.end(), state.start))
        )
    }
    founders = FOUNDERS[body.entity_id]
    if len(states & founders) < (MOST if states - founders else FEW):
        return
    status = "founding member" if body.entity_id == "shanghai-five" else "member"
    for state in sorted(states):
        record = f"{state}:member"
        recorded = "founder" if state in founders else f"no {status}"
        yield Finding("memberships", record, "start_date", row["established_date"], state in founders, recorded)


def _seated(claim: Asserted, body: Mention, row: Row) -> Iterator[Finding]:
    before = claim.words[: body.start]
    of_it = re.search(r"\bof (?:the )?$", before) and not re.search(r"\bheadquarters of (?:the )?$", before)
    is_part = of_it or re.match(r"(?:'s)? [A-Z]", claim.words[body.end :])
    if not row["seat_city"] or (body.entity_id == "sco" and is_part) or PART_OF.search(before):
        return
    first = SEATED_FIRST.fullmatch(before)
    if first and row["within_sco"] == "true":
        agrees = same_town(first["town"], row["seat_city"])
        yield Finding("bodies", body.entity_id, "seat_city", first["town"], agrees, row["seat_city"])
        return
    run = WORKS_FROM.match(claim.words, body.end)
    if run and body.entity_id != "sco" and town_pattern().fullmatch(run["town"]):
        agrees = same_town(run["town"], row["seat_city"])
        yield Finding("bodies", body.entity_id, "seat_city", run["town"], agrees, row["seat_city"])
        return
    for town in towns(claim, ((body.end, min(len(claim.words), body.end + 160)),)):
        between = claim.words[body.end : town.start]
        others = [
            other
            for other in claim.of_type("body")
            if body.end <= other.start < town.start and other.entity_id not in ("sco", body.entity_id)
        ]
        is_seat = SEATED.search(between) or SEAT_IS.search(between) or _is_its_seat(before, between)
        if is_seat and not others:
            agrees = same_town(town.name, row["seat_city"])
            if agrees or body.entity_id != "sco" or HEADQUARTERS.search(claim.words):
                yield Finding("bodies", body.entity_id, "seat_city", town.name, agrees, row["seat_city"])
        return


def _is_its_seat(before: str, between: str) -> bool:
    """`The headquarters of the SCO are in Beijing`: the seat named before the body."""
    behind = re.fullmatch(r" (?:is|are|lies?|sits?|stands?|is located|are located) in (?:the city of )?", between)
    return behind is not None and re.search(r"\b(?:seat|headquarters) of (?:the )?$", before) is not None
