"""The founding of the organisation and of the Shanghai Five, told by verb, noun or heading: when, where, by whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .asides import is_bracketed
from .daysof import meets
from .findings import Asserted, Finding
from .lexicon import any_of
from .meant import is_meant
from .numbers import CARDINAL_WORD, number_of
from .reading_bodies import FIRST, FOUNDERS
from .standing_items import BRACKETED
from .statuses import is_adjective
from .stretches import clause, within
from .times import Time
from .town_places import same_town, town_pattern
from .world import day

PARTICIPLE = (
    "founded", "established", "created", "set up", "formed", "launched", "born", "proclaimed", "instituted",
    "inaugurated", "constituted", "brought into being", "called into being", "called into life",
    "called to life", "brought to life", "set on foot", "signed into being",
    "initiated",
)  # fmt: skip
INTRANSITIVE = (
    "came into being", "came into existence", "come into being", "emerged", "arose", "appeared", "saw the light",
    "took shape", "exists", "existed", "dates back to", "dates from", "goes back to",
    "began its existence", "been in existence",
    "came to be", "owes its birth", "owes its existence", "owes its origin",
)  # fmt: skip
NOUN = "founding|foundation|creation|establishment|formation|birth|inception|proclamation|launch|setting up"
IT = (
    r"(?:\b(?:[Ii]t|[Ww]hich|[Tt]hat|(?:[Tt]he|[Tt]his|[Tt]hat) (?:(?!contact|working"
    r"|expert|study|friendship)\w+ )?(?:organi[sz]ation|bloc|grouping|group"
    r"|association"
    r"|body|alliance))|\b(?:SCO|S\.C\.O\.|Shanghai Cooperation Organi[sz]ation|Shanghai Five)[”\"*]*(?: \([A-Z]+\))?"
    r"(?: mechanism| group(?:ing)?)?)"
)
KINDS = r"group|grouping|mechanism|forum|association|organi[sz]ation|bloc|body|alliance"
WHEN = r"(?:(?:back )?(?:in|on) (?:the year |the month of )?(?:\d{1,2} )?(?:[A-Z]\w+ )?(?:\d{1,2}, )?(?:19|20)\d\d,? )?"
"""A time between the subject and its verb: `which in the year 2001 was founded by`."""
PASSIVE = re.compile(
    rf"{IT}(?:,[^,]{{3,60}},)?,? (?:which |that )?{WHEN}"
    rf"(?:is (?:an?|the) (?:[\w-]+ ){{0,4}}(?:{KINDS})(?: (?:of|between|among|for) [\w ]{{3,30}}?)?"
    rf",? ?(?:(?:which|that) )?{WHEN}(?:was )?(?:{any_of(PARTICIPLE)})|(?:was|is|has been|had been|were)(?: itself)?"
    rf"(?: \w+ly| first| jointly)? (?:{any_of(PARTICIPLE)})|(?:\w+ly |first |itself |has |have "
    rf"|had )?(?:{any_of(INTRANSITIVE)}|(?:began|started|originated)(?= (?:in|on|as|out) )))\b"
)
ACTIVE = re.compile(
    rf"\b(?:{any_of(PARTICIPLE)}|made (?=an? new)|announc(?:ed|ing) the creation of|announced its (?:{NOUN}))\s"
    r"(?:(?:it|the|this|a|an)\s)?(?:(?:new|regional|permanent|international|intergovernmental|full-fledged|formal) )*"
    r"(?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|grouping|bloc|association"
    r"|[“”\"‘’']?Shanghai Five)\b(?!'s| [A-Z])"
    r"|\b(?:founded|established|created|set up|formed|launched) (?:it|this organi[sz]ation)\b"
    r"|\b(?:set|brought|called|signed) (?:it|the (?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|grouping"
    r"|bloc))"
    r"(?: \([A-Z]+\))? (?:up|into (?:being|existence|life))\b"
    r"|\bjoined (?=[^.;]{0,40}Shanghai Five)[^.;]{5,80}?\b(?:in founding|to found|to establish"
    r"|to create|to set up|in establishing|in creating) the (?:SCO|Shanghai Cooperation Organi[sz]ation)\b(?!'s| [A-Z])"
    rf"|\bannounced its (?:{NOUN})\b|(?<=which )[^.;]{{5,140}} (?:founded|established|created|set up)$"
    rf"|(?<=which ).{{0,12}}\b(?:founded|established|created|set up)\b",
)
NOMINAL = re.compile(
    rf"\b(?:[Ii]ts|[Ww]hose|[Tt]he(?: (?:year|date|day) of(?: the| its)?)?(?: (?:SCO|organi[sz]ation)'s)?"
    rf"|SCO's) (?:{NOUN})(?: of (?:the )?(?:SCO"
    rf"|Shanghai Cooperation"
    r" Organi[sz]ation|organi[sz]ation|Shanghai Five|bloc|grouping)| of which)?(?: \([A-Z]+\))? (?:was"
    r"|took place|came|happened"
    r"|dates|is dated|goes back|occurred|fell|followed|is)\b"
)
BY_STATES = re.compile(
    rf"^\W*(?:(?:{IT}(?: \([A-Z]+\))? (?:is|was) )?(?:an?|the) (?:[\w-]+ ){{0,4}}(?:{KINDS}) )?"
    r"(?:which|that) (?:the leaders of |the presidents of )?"
    rf"(?=[A-Z])[^.;]{{5,140}}? (?:had |have |has )?(?:jointly )?(?:{any_of(PARTICIPLE)})\b|"
    rf"\bShanghai Five[”\"’'*]{{0,2}}(?: \(S5\))?(?:,? (?:an? |the )[\w -]{{3,50}}?)?,? (?:which|that) "
    rf"(?=[A-Z]|the leaders|the heads|five|those)[^.;]{{5,140}}? (?:had |have "
    rf"|has )?(?:jointly )?(?:{any_of(PARTICIPLE)})\b"
    rf"|(?:{any_of(PARTICIPLE)}|started|began) (?:it|the (?:group|grouping|bloc|organi[sz]ation))(?= (?:in"
    rf"|on) [^.;]{{3,20}}"
    r" (?:as|under the name)\b[^.;]{0,12}Shanghai Five)"
)
"""`the Shanghai Five, which China and others formed in 1996`, `they started it under the name Shanghai Five`."""
LABEL = re.compile(
    r"^\W*(?:(?:Date|Year|Time|Day|Place) (?:and place )?of )?(?:Founded|Established|Created|Formed|Foundation|Founding"
    r"|Formation|Establishment|Creation|Birth|Set up|Inception|Beginning|Start|beginning|start"
    r"|foundation|founding|formation|establishment|creation)"
    r"(?: (?:date|year|of the SCO|in|on))?\s*(?:[:|–—-]|(?=in |on ))"
)
FOUNDER_COUNT = re.compile(
    rf"\b(?P<n>\d|{CARDINAL_WORD}) (?:founding |member |original |sovereign |neighbou?ring |Asian |participating )*"
    r"(?:states|countries|nations|heads of state|leaders|presidents|members|states'|republics|founders)\b"
    r"(?! (?:of|in) Central Asia)",
    re.IGNORECASE,
)
FIVE_AND_ONE = re.compile(
    r"\b(?:five (?:countries|states|members|nations)|members|countries|states) of the (?:[“\"]?Shanghai Five[”\"]?)"
    r"|\bShanghai Five (?:countries|states|members|nations)|\bits five members",
)
NEIGHBOURS = re.compile(rf"\b(?P<n>\d|{CARDINAL_WORD}) (?:\w+ ){{0,3}}(?:of|in|from)? ?Central Asia", re.IGNORECASE)
UNREAL = re.compile(
    r"\b(?:not|never|will|would|should|may(?! \d| 2)|might|plans?|propos\w+|suggest\w*|idea|to be|if|could|bank|fund"
    r"|universit\w+|forum|centre|center|committee|council|secretariat|structure|partnership|zone|club|group of"
    r"|anniversary|exercise\w*|drills?|talks|dialogue|cooperation in)\b"
)
PURPOSE = re.compile(r"\b(?:so that|in order that|to the end that|so as to|in order to|with a view to|aimed at)\b.*")
"""What it was founded for: words of what might be are at home there."""
ASIDE = re.compile(r"^\W*(?:Never since|Ever since|Since|After|When|Before|As|While|Having|From)\b")
OTHER_VERB = re.compile(r"\b(?:was|were|took|held|met|became|signed|had|have|has|will|is|are|admitted|grew|joined)\b")
FEW = 2
WITHIN = re.compile(
    r"\b(?:of|to|in|for|by|with|within|into|from|at|on|under|between|joined|entered|joining)(?: the)? (?:\w+ )?$",
    re.IGNORECASE,
)
RELATIVE = re.compile(r", (?:which|that) ")
"""A clause of its own about the name right before it: `grew out of the Shanghai Five, which was formed in`."""
FRONTED = re.compile(
    r"\W*(?:It was (?:(?:in|at) [A-Z][\w'-]+,? )?(?:in|on) |(?:(?:In|On|By|As early as|Back in|Also|Early|Late|this"
    r"|year|the) ?)*)$"
)
"""Before a time that opens the claim."""
AS_THE_FIVE = re.compile(
    r"\b(?:as (?:the )?|under the name (?:of )?(?:the )?|by the name of (?:the )?|called (?:the )?|named (?:the )?)"
    r"[*“”\"'‘’]{0,2}Shanghai Five\b"
)
"""`It started in 1996 as the Shanghai Five`: it is the predecessor that was founded then."""
ANOTHER_THING = re.compile(r"\b(?:treaty|agreement|union|bank|fund|club|forum|document)\b", re.IGNORECASE)
"""What `it` may mean instead: `signed the treaty and created it`."""
GOES_ON = re.compile(r", (?:it|the|this|its|today|now)\b", re.IGNORECASE)
"""Where a founding that opens a claim is left for what is said of the organisation."""
HANGS = re.compile(r"\S.*, (?:where|which|who|that|when) |\S.* (?:when|where) ")
"""Before a founding that another verb's clause leads to."""
CLEFT = re.compile(r"\W*It was\b[^.;]{3,60}?,? that\b")
"""`It was in Shanghai that they founded it`: the clause behind `that` is the main one."""
HANGING = re.compile(r"\b(?:since|after|before|when|until|where|after which) (?:the )?$", re.IGNORECASE)
"""Before a founding from which another time is reckoned."""
RECKONED = re.compile(r"\b(?:passed|elapsed|gone by|it (?:is|has been)|marks?|anniversary|first)\b", re.IGNORECASE)
"""By which that time itself is what is told: `Ten years have passed since it was founded`."""


FRAGMENT = re.compile(rf"^(?:\w+ly |first )?(?:{any_of(PARTICIPLE)})\b(?=[ ,])", re.IGNORECASE)
"""A claim that is an apposition: `founded in June 2001,`."""
BEFORE_IT = re.compile(
    r"^(?:In \w+ )?(?:[Tt]he )?(?:SCO|Shanghai Cooperation Organi[sz]ation|Shanghai Five)[”\"]?(?: \([A-Z]+\))?, $"
)
"""What the apposition that opens a claim belongs to, right before it in the sentence."""
BY_LEADERS = re.compile(
    r"\b(?:SCO|Shanghai Cooperation Organi[sz]ation|Shanghai Five)[”\"]?(?: \([A-Z]+\))?,?(?: is an? [\w -]{3,40})?,? "
    r"(?:which|that) (?:the (?:leaders|presidents|heads of state) of )?[A-Z][^.;]{5,140} $"
)
"""Before the verb of founding, where those who founded it stand in another claim."""


def _fragment(claim: Asserted) -> re.Match[str] | None:
    """The participle with which a claim opens that is told of the organisation right before it."""
    match = FRAGMENT.search(claim.words)
    place = claim.sentence.find(claim.words) if match else -1
    before = claim.sentence[:place] if place > 0 else ""
    return match if BEFORE_IT.search(before) or BY_LEADERS.search(before) else None


def founding(claim: Asserted) -> Iterator[Finding]:
    """When, where and by whom the organisation or its predecessor was founded."""
    if not is_meant(claim) or UNREAL.search(PURPOSE.sub(" ", claim.words)):
        return
    match = next((m for m in (p.search(claim.words) for p in (BY_STATES, PASSIVE, ACTIVE, NOMINAL, LABEL)) if m), None)
    match = match or _fragment(claim)
    if match is None or _is_of_another(claim, match):
        return
    body = _which(claim, match)
    times = _times(claim, match)
    towns = _towns(claim, match)
    found = [*_when(claim, body, times), *_where(body, towns)]
    if not found and not times and match.re is PASSIVE:
        return
    found += _by_whom(claim, body, match)
    is_main = not _is_beside(claim, match) and not (
        ASIDE.search(claim.words) and OTHER_VERB.search(claim.words, match.end())
    )
    yield from (replace(each, main=is_main) for each in found)


def _is_beside(claim: Asserted, match: re.Match[str]) -> bool:
    """Whether the founding is told in a clause that hangs on another: behind `when`, `which`, or between commas."""
    before = claim.words[: match.start()]
    if CLEFT.match(claim.words):
        return False
    if HANGING.search(before) and not RECKONED.search(before):
        return True
    if HANGS.search(claim.words[: match.start() + 7]):
        return True
    return match.re is not LABEL and is_bracketed(claim.words, match.start(), match.end())


def _is_of_another(claim: Asserted, match: re.Match[str]) -> bool:
    """Whether the verb's subject is something else: `the procedure for admitting Iran to the SCO was launched`."""
    before = claim.words[: match.start()]
    if any(m.start == m.end and m.entity_id not in FIRST for m in claim.of_type("body")):
        return True
    if match.re is ACTIVE and match[0].endswith((" it", "organisation", "organization")):
        own = ("sco", "shanghai-five")
        named = any(claim.names(each) for each in own) or any(m.entity_id in own for m in claim.named_earlier)
        states = {state.entity_id for state in claim.of_type("state") if state.end <= match.start()}
        named = named or states >= FOUNDERS["shanghai-five"]
        if not named or ANOTHER_THING.search(before) or re.search(IT, before):
            return True
    if match.re is LABEL and match[0].strip()[-1:].isalpha():
        return OTHER_VERB.search(claim.words, match.end()) is not None
    if re.match(r"(?:which|that)\b", match[0], re.IGNORECASE):
        return bool(before.strip())
    if match.re is PASSIVE and re.search(r"\b(?:which|that|whom) $", before):
        return True
    return match.re is PASSIVE and not RELATIVE.search(match[0]) and WITHIN.search(before) is not None


def _which(claim: Asserted, match: re.Match[str]) -> str:
    """The organisation, or its predecessor where that is the subject or object of the verb."""
    if match.re is FRAGMENT:
        return "shanghai-five" if "Five" in claim.sentence[: claim.sentence.find(claim.words)] else "sco"
    before = match[0] if match.re is not LABEL else ""
    named = before.rpartition("the SCO")[2] if match.re is ACTIVE else before
    if "Shanghai Five" in named or AS_THE_FIVE.search(claim.words, match.end()):
        return "shanghai-five"
    if STANDS_FOR.match(before) and not claim.words[: match.start()].strip():
        return _antecedent(claim, match)
    return "sco"


STANDS_FOR = re.compile(
    rf"\W*(?:(?:an?|the) (?:[\w-]+ ){{0,2}}(?:{KINDS}) )?(?:which|that|it|(?:this|that) (?:group|grouping|mechanism"
    rf"|association))\b",
    re.IGNORECASE,
)
"""A subject whose name stands before the claim: `..., which appeared in 1996`, `That group dates from`."""


def _antecedent(claim: Asserted, match: re.Match[str]) -> str:
    """The organisation or its predecessor, whichever is named last before the claim and fits the time, if any does."""
    place = claim.sentence.find(claim.words[:40])
    told = claim.sentence[:place] if place > 0 else claim.earlier
    named = [("shanghai-five" if "Five" in m[0] else "sco") for m in NAMES.finditer(told)] or ["sco"]
    bodies = claim.world.index["bodies"]
    for time in _times(claim, match)[:1]:
        for body in reversed(named):
            established = day(bodies[body]["established_date"])
            if established and meets(time.edtf.removesuffix("/.."), established):
                return body
    return named[-1]


NAMES = re.compile(r"\b(?:Shanghai Five|SCO|Shanghai Cooperation Organi[sz]ation)\b")


def _times(claim: Asserted, match: re.Match[str]) -> list[Time]:
    """The times of the verb: those before it, and those behind it that no other verb stands before."""
    is_hanging, regions = HANGING.search(claim.words[: match.start()]), clause(claim, match.start())
    bracketed = [Time(*m.span("year"), m["year"]) for m in BRACKETED.finditer(claim.words)]
    told = [time for time in claim.times if claim.words[time.start : time.end].lower() != "today"]
    return [
        time
        for time in (*told, *([] if claim.times else bracketed))
        if (
            time.end <= match.start()
            and not is_hanging
            and within(regions, time.start)
            and FRONTED.match(claim.words[: time.start])
        )
        or (time.end > match.start() and not OTHER_VERB.search(claim.words, match.end(), max(match.end(), time.start)))
    ]


def _towns(claim: Asserted, match: re.Match[str]) -> set[str]:
    """The towns in which it happened, no part of a name."""
    names = [(m.start, m.end) for m in claim.mentions if m.entity_type != "state"]
    return {
        each[0]
        for each in town_pattern().finditer(claim.words)
        if not any(start <= each.start() < end for start, end in names)
        and not OTHER_VERB.search(claim.words, match.end(), max(match.end(), each.start()))
        and not (each.end() <= match.start() and HANGING.search(claim.words[: match.start()]))
        and (re.search(r"\b(?:in|at|city of) $", claim.words[: each.start()]) or match.re is LABEL)
    }


def _when(claim: Asserted, body: str, times: list[Time]) -> Iterator[Finding]:
    recorded = claim.world.index["bodies"][body]["established_date"]
    established = day(recorded)
    for time in times[:1]:
        edtf = time.edtf.removesuffix("/..")
        if established and len(times) == 1 and not edtf.startswith(".."):
            yield Finding("bodies", body, "established_date", edtf, meets(edtf, established), recorded)


def _where(body: str, towns: set[str]) -> Iterator[Finding]:
    city, meeting = FIRST[body]
    if len(towns) == 1:
        town = next(iter(towns))
        yield Finding("summits", meeting, "city", town, same_town(town, city), city)


def _by_whom(claim: Asserted, body: str, verb: re.Match[str]) -> Iterator[Finding]:
    """Who founded it: by name, by number, or as the members of the predecessor and one more."""
    founders = FOUNDERS[body]
    end = _end_of_opening(claim, verb)
    states = {
        state.entity_id
        for state in claim.of_type("state")
        if state.start < end and not _is_place(claim, state.start, state.end)
    }
    together = FIVE_AND_ONE.search(claim.words) if body == "sco" else None
    if len(states & founders) >= FEW and states < founders and _is_whole(claim, verb):
        established = claim.world.index["bodies"][body]["established_date"]
        yield Finding("memberships", f"{min(states)}:member", "start_date", established, None, "one of more")
    elif len(states & founders) >= FEW or together:
        for state in sorted(states):
            recorded = "founder" if state in founders else "no member"
            established = claim.world.index["bodies"][body]["established_date"]
            yield Finding("memberships", f"{state}:member", "start_date", established, state in founders, recorded)
    for pattern, number in ((FOUNDER_COUNT, len(founders)), (NEIGHBOURS, len(founders) - 2)):
        counted = list(pattern.finditer(claim.words, 0, end))
        match = next((each for each in counted if _is_agent(claim, each)), counted[0] if counted else None)
        if match:
            value = number_of(match["n"])
            told = number if not together else len(FOUNDERS["shanghai-five"])
            record = "founding-member" if pattern is FOUNDER_COUNT else "member-of-central-asia"
            agrees = value == told
            if agrees or (pattern is FOUNDER_COUNT and _is_agent(claim, match)):
                yield Finding("member_states", record, "count", str(value), agrees, str(told))


def _is_whole(claim: Asserted, verb: re.Match[str]) -> bool:
    """`which China and Russia set up`: some founders told as if they were all, none being counted or left to add."""
    if verb.re is not BY_STATES or MORE.search(claim.words):
        return False
    return all(state.end <= verb.end() for state in claim.of_type("state"))


MORE = re.compile(r"\b(?:others?|among|including|along|together|several|Central Asian?|neighbou?rs|states|countries)\b")


def _end_of_opening(claim: Asserted, verb: re.Match[str]) -> int:
    """Where `Established in 2001, it counts eight members` ends to speak of the founding; else the claim's end."""
    begun = GOES_ON.search(claim.words, verb.end()) if verb.re is LABEL else None
    return begun.start() if begun else len(claim.words)


def _is_agent(claim: Asserted, match: re.Match[str]) -> bool:
    """Whether the states that are counted are those who founded: `by five states`, `five states founded`."""
    before, behind = claim.words[: match.start()], claim.words[match.end() :]
    by = re.search(r"\bby (?:the )?(?:leaders of |presidents of |heads of state of )?(?:the )?$", before)
    verb = re.match(rf"[^,;.]{{0,15}}\b(?:{any_of(PARTICIPLE)}|put their names|signed)\b", behind)
    return by is not None or verb is not None


def _is_place(claim: Asserted, start: int, end: int) -> bool:
    """`in Shanghai (China)`, `the Chinese city`: a state that tells where the town lies."""
    if re.search(r"(?:, | \(|\bin )$", claim.words[:start]) and town_pattern().search(
        claim.words[max(0, start - 20) : start]
    ):
        return True
    return any(is_adjective(claim, m) for m in claim.of_type("state") if (m.start, m.end) == (start, end))
