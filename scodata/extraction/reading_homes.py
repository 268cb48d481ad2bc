"""In which town a body of the organisation has its home: `the centre is situated in`, `Qingdao is home to the area`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .findings import Asserted, Finding
from .mention import Mention
from .predicates import predicate_of
from .reading_bodies import FIRST, PART_OF, is_of_it
from .town_places import ALIASES, same_town, town_pattern

UNREAL = re.compile(
    r"\b(?:not|never|will|would|should|may(?! \d| 2)|might|plans?|planned|propos(?:ed|es|al)|suggest\w*|to be|if|could"
    r"|moved?|until|once|formerly|temporar\w+|held|met|meeting|exhibition|session|agreed|decided)\b"
)
PLANNED = re.compile(
    r"\b(?:not|never|should|may(?! \d| 2)|might|propos(?:ed|es|al)|suggest\w*|if|could|offer\w*|wants?|wanted|wish\w*"
    r"|hop\w+|ready|bid\b|held|met|meeting|exhibition|session|rather|instead|initially|first)\b"
)
"""What is told of a centre that is agreed upon and not yet open, and is not its home."""
SITS = re.compile(
    r"(?:[”\"]?(?: \([^()]{2,20}\))?(?:,[^,;]{3,120},)?,?)(?: (?:which|that|whose|is|are|was|has been|has|had|its|now"
    r"|also|itself|permanently|with|offices?|secretariat|seat|home|headquarters|headquartered|situated|located|based|housed|seated|sits|lies"
    r"|stands|works|operates|and))+ (?:in|at|near|out of) (?:the )?(?:(?:[A-Za-z][\w-]+ ){0,3}(?:city|town|port) of )?"
)
"""Between a body and the town where it sits."""
SEATED = re.compile(
    r"\b(?:seat|home|headquarter\w*|secretariat|offices?|situated|located|based|housed|seated|sits|lies|stands|works"
    r"|operates)\b"
)
HOME = re.compile(
    r"(?:, (?:the )?(?:seat|home) of|(?:,[^,;]{3,80},)? (?:is|was|has been|became|has become|serves as|has|also|now"
    r"|since \d{4})?"
    r"(?: since (?:[A-Z]\w+ )?\d{4})?(?: (?:also|now|been|the|a|become))*"
    r"(?: ?(?:(?:chosen|picked|selected|named|designated) as (?:the |its )?(?:\w+ )?(?:place|home|seat|site|location"
    r"|venue) (?:of|for)|home (?:to|of)|site (?:of|for)|seat (?:of|to|for)|host to|houses|housed|hosts"
    r"|accommodates|shelters"
    r"|harbours|where)))(?: both)? (?:the |an? )?(?:new )?"
)
"""Between a town and the body that has its home there."""
BASED = re.compile(r"(?P<town>[A-Z][\w' -]{2,20}?)-based (?:\w+ )?$")
WHICH = 40
TOWN_BEFORE = re.compile(r"\b(?P<town>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?P<own>)(?:, [A-Z]\w+)?,? ?$")
"""A town right before the clause that goes on about it."""
IS_THERE = re.compile(
    r"[^.;]{0,60}\b(?:(?:is|was|has been) (?:situated|located|based|housed|seated|headquartered|at home)"
    r"|(?:has|had|keeps) its (?:seat|home|headquarters|offices?)|sits|resides)\b"
)
IT_HOUSES = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Ff]rom) (?:the )?(?P<town>[A-Z][\w'’ -]{2,20}?)(?:,? (?:which|that|where it|where its)"
    r" (?:houses|hosts|accommodates|shelters) it|,? where it (?:is|was) (?:housed|based|situated|located|seated"
    r"|headquartered)|,? where it (?:has|had) its (?:seat|home|headquarters|offices?)),? (?:the )?(?:SCO(?:'s)? )?$"
    r"|^(?:From|At|In) its (?:\w+ )?(?:offices?|headquarters|seat|base|home|premises|campus|rooms|building)"
    r" (?:in|at) (?P<own>[A-Z][\w'’ -]{2,20}?),? (?:the )?(?:SCO(?:'s)? )?$"
)
"""Before a body, the town in which it is told to be housed: `at the university in Shanghai which houses it, the`."""
LOCATES = re.compile(
    r"\b(?:locat(?:e|ed|ing)|bas(?:e|ed|ing)|hous(?:e|ed|ing)|plac(?:e|ed|ing)) (?:the |its |an? )?(?:SCO )?$"
)
IN_TOWN = re.compile(r",? in (?:the (?:\w+ )?(?:city|capital)(?: of)? )?")
"""Before and behind a body for which a town is found: `agreed to locate the centre in Dushanbe`."""
IN_BRACKETS = re.compile(r"[”\"]? \((?P<town>[A-Z][\w'’ -]{2,20}?)(?:, [A-Z]\w+)?\)")
FIXED = re.compile(r"centre|base\b|area\b|institute|secretariat|rats")
"""A town in brackets behind a body that stays where it is."""
KNOWN_THERE = ("sco-secretariat", "rats", "china-sco-demonstration-area", "sco-agricultural-demonstration-base")
SUBJECT = re.compile(
    r"(?: of the SCO| \([A-Z]+\))? in (?P<town>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)?)(?= (?:has|had|is|was|now|also"
    r"|[a-z]{3,}ed"
    r"|ran|runs|gave|keeps|drew|grew|saw|works)\b)"
)
"""A town that is told of a body which is the subject: `The SCO Secretariat in Beijing employs`."""
GOES_ON = re.compile(r"where (?:the )?(?:SCO(?:'s)? )?$")


def homes(claim: Asserted) -> Iterator[Finding]:
    """The seat of each body named, where the claim tells it."""
    if not town_pattern().search(claim.sentence or claim.words):
        return
    for body in claim.of_type("body"):
        row = claim.world.index["bodies"].get(body.entity_id)
        if row is None or body.entity_id in FIRST or not row["seat_city"] or not is_of_it(row):
            continue
        unreal = PLANNED if row["status"] == "proposed" else UNREAL
        is_part = PART_OF.search(claim.words[: body.start]) or unreal.search(claim.words)
        told = None if is_part else _town(claim, body)
        if told:
            seat, is_main = row["seat_city"], _is_main(claim)
            yield Finding("bodies", body.entity_id, "seat_city", told, same_town(told, seat), seat, is_main)


def _is_main(claim: Asserted) -> bool:
    """Whether having its home there is what the claim tells."""
    told = predicate_of(claim.words)
    return told.is_copula or SEATED.search(told.verb or "") is not None or told.verb in ("houses", "housed", "hosts")


def _town(claim: Asserted, body: Mention) -> str | None:
    """The town in which a body is told to sit: behind it, or before it as its home."""
    if LOCATES.search(claim.words[: body.start]):
        there = IN_TOWN.match(claim.words, body.end)
        town = town_pattern().match(claim.words, there.end()) if there else None
        return ALIASES.get(town[0], town[0]) if town else None
    housed = IT_HOUSES.search(claim.words[: body.start]) or _before(claim, body)
    if housed:
        name = housed["town"] or housed["own"]
        return ALIASES.get(name, name) if town_pattern().fullmatch(name) else None
    bracket = IN_BRACKETS.match(claim.words, body.end) if FIXED.search(body.entity_id) else None
    if bracket and town_pattern().fullmatch(bracket["town"]):
        return ALIASES.get(bracket["town"], bracket["town"])
    subject = (
        SUBJECT.match(claim.words, body.end) if body.entity_id in KNOWN_THERE and body.start <= len("The ") else None
    )
    if subject and town_pattern().fullmatch(subject["town"]):
        return ALIASES.get(subject["town"], subject["town"])
    based = BASED.search(claim.words[: body.start])
    if based and town_pattern().fullmatch(based["town"]):
        return ALIASES.get(based["town"], based["town"])
    for town in town_pattern().finditer(claim.words):
        if town.start() > body.end:
            between = SITS.fullmatch(claim.words, body.end, town.start())
            if between and SEATED.search(between[0]):
                return ALIASES.get(town[0], town[0])
        elif town.end() < body.start:
            behind = claim.words[body.end :]
            if HOME.fullmatch(claim.words, town.end(), body.start) and _is_whole(claim, town, body, behind):
                return ALIASES.get(town[0], town[0])
    return None


def _before(claim: Asserted, body: Mention) -> re.Match[str] | None:
    """The town of which a relative clause goes on to tell that a body is there: `to Beijing, where the centre sits`."""
    if not GOES_ON.fullmatch(claim.words[: body.start]) or not IS_THERE.match(claim.words, body.end):
        return None
    place = claim.sentence.find(claim.words[:WHICH])
    return TOWN_BEFORE.search(claim.sentence[: max(place, 0)])


def _is_whole(claim: Asserted, town: re.Match[str], body: Mention, behind: str) -> bool:
    """Whether it is the body that the town is home to, no meeting or guest of it."""
    is_where = claim.words[town.end() : body.start].rstrip().endswith(("where", "where the"))
    if is_where:
        return IS_THERE.match(behind) is not None
    return re.match(r"['’]s? |-| (?!since|from|and|which|that|of|for|in|on|is|was|as)[a-z]+", behind) is None
