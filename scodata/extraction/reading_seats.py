"""Where the permanent bodies sit, and which they are: `a secretariat in Beijing`, `Permanent bodies: ...`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .daysof import meets
from .findings import Asserted, Finding
from .meant import is_meant
from .numbers import CARDINAL_WORD, number_of
from .reading_bodies import OF_IT
from .town_places import PART_OF_A_NAME, same_town, town_pattern
from .world import day

NOUNS = (
    (re.compile(r"\b[Ss]ecretariat\b"), "sco-secretariat"),
    (
        re.compile(
            r"\bRATS\b|\b(?:[Rr]egional )?(?:[Aa]nti|[Cc]ounter)[- ]?[Tt]erroris[mt]\w* (?:[Cc]ent(?:re|er)"
            r"|[Ss]tructure|[Aa]gency|[Bb]ody|[Oo]ffice)\b"
        ),
        "rats",
    ),
)
LINK = re.compile(
    r"[”\"]?(?:(?: of (?:the )?(?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|RATS))"
    r"|,? \([A-Z&-]+\)|, RATS)*(?:, (?:the|an?|its|one of) [^,.;]{3,60},)?"
    r"(?:,? ?[(:|–—-]? ?(?:which|that|is|are|was|has|have|been|its|the|seat|seated|headquarters|headquartered"
    r"|Executive Committee|based"
    r"|located|situated|placed|housed|hosted|here|sits|lies|in|at|with|whose|stands|operates|works|functions|now"
    r"|permanently|city|of|set up"
    r"|established|opened|a)\b)*[, ]?[ (:|–—-]*"
)
"""What may stand between a body and the town in which it sits."""
SUBJECT = re.compile(r" (?:was|is|were|has|had|will|hosted|hosts|received|became)\b")
"""Behind a town of which something else is told: `by the count of the Secretariat, Samarkand was the 22nd`."""
IT_SITS = re.compile(
    r"^(?:(?:Today|Now|Currently|At present),? )?(?:[Ii]t|[Ii]ts (?:seat|headquarters)|The (?:seat|headquarters"
    r"|structure|centre|center)|which) (?:is|are|has"
    r"|sits|was)\b"
    r"[^.;]{0,40}\b(?:headquarter\w*|based|seat|located|sits|in)\b"
)
IT_IS = re.compile(
    r"^(?:It|This|RATS|The structure) (?:is|serves as) (?:one of the|an?) (?:two )?(?:permanent"
    r"|standing) (?:bod|organ|struct)"
)
PERMANENT = re.compile(
    r"\b(?:permanent|standing) (?:bodies|organs|body|organ|structures?|institutions)\b"
    r"|\b(?:bodies|organs)\b[^.;,]{0,40} (?:work|function|operate|act)s? permanently\b"
    r"|\bpermanently (?:working|functioning|acting|operating) (?:bodies|organs)\b",
    re.IGNORECASE,
)
HOW_MANY = re.compile(
    rf"\b(?P<n>\d|{CARDINAL_WORD}) (?:permanent |standing |permanently \w+ )?(?:bodies|organs|structures)\b",
    re.IGNORECASE,
)
UNREAL = re.compile(
    r"\b(?:not|never|will|would|should|may|might|plans?|propos\w+|idea|to be|if|could|moved?|agreed|decided"
    r"|decision|to (?:set up|establish|create|open|found|locate|move|host))\b"
)
APPOINTED = re.compile(
    r"\b(?:appointed|elected|named|nominated|confirmed) (?:as )?(?:the )?(?:\w+ )?(?:head|director|chief)\b"
)
"""Where somebody was given an office is no seat of it."""
NEAR = 110
SET_UP = re.compile(r"\b(?:set up|opened|established|created|founded|launched|inaugurated|began (?:its )?work)\b")
OTHER_VERB = re.compile(
    r"\b(?!(?:located|placed|housed|hosted|situated|headquartered|based|seated|established|opened|need|used|called"
    r"|created|founded|launched|"
    r"inaugurated)\b)\w{2,}ed\b|\b(?:came|held|took|met|said|gave|made|told|grew|led|saw|sent|went"
    r"|opened (?:an? |the )|visit\w*|spoke)\b"
)
"""Verbs beside which a seat is only mentioned."""


MOVED = re.compile(
    r"\b(?:moved|transferred|relocated|shifted|lost (?:it|the seat|this seat|that seat)|ceded (?:it|the seat))\b"
    r"[^.;]{0,60}? to (?:the (?:\w+ )?(?:city|capital) of )?(?=[A-Z])"
)
A_SEAT = re.compile(r"\b(?:seat|headquarters|home|based|located)\b")


def _moved(claim: Asserted) -> Iterator[Finding]:
    """`Bishkek lost the seat of the structure to Tashkent`: where it went is where it sits; it confirms no more."""
    move, named = MOVED.search(claim.words), list(_named(claim))
    town = town_pattern().match(claim.words, move.end()) if move and A_SEAT.search(claim.words) else None
    if town and len({body for _, _, body in named}) == 1 and is_meant(claim):
        body = named[0][2]
        seat = claim.world.index["bodies"][body]["seat_city"]
        yield Finding("bodies", body, "seat_city", town[0], same_town(town[0], seat), seat, False)


def seats(claim: Asserted) -> Iterator[Finding]:
    """The seats of the Secretariat and of the anti-terrorist structure, and that they are permanent."""
    yield from _moved(claim)
    if APPOINTED.search(claim.words) or not is_meant(claim) or UNREAL.search(claim.words) or _of_another(claim):
        return
    named = list(_named(claim))
    found: list[Finding] = []
    for start, end, body in named:
        row = claim.world.index["bodies"][body]
        town = _town(claim, end)
        if town:
            agrees = same_town(town, row["seat_city"])
            found.append(Finding("bodies", body, "seat_city", town, agrees, row["seat_city"]))
            found += _since(claim, body, start)
    dated = sum(each.field == "established_date" for each in found)
    is_main = not OTHER_VERB.search(claim.words) and dated >= len(claim.times)
    yield from (replace(each, main=is_main) for each in found)
    if not named and IT_IS.search(claim.words):
        for _, body in NOUNS:
            if any(mention.entity_id == body for mention in (*claim.named_earlier, *claim.of_type("body"))):
                yield Finding("bodies", body, "kind", "permanent-structure", True, "permanent-structure")
    yield from _home(claim)
    if not named and IT_SITS.search(claim.words):
        yield from _of_it(claim)
    if PERMANENT.search(claim.words):
        yield from (replace(each, main=is_main) for each in _permanent(claim, named))


HOME = re.compile(
    r"\b(?:is home to|is the home of|hosts|houses|is the seat of|is where|is host to|(?:was|has been) (?:chosen"
    r"|selected"
    r"|picked|named|designated) (?:to house|to host|as (?:the |its )?(?:home|seat|headquarters|location) (?:of|for))"
    r"|became (?:the )?(?:home|seat) (?:of|to)) (?:both )?(?:the "
    r"|its )?(?:SCO(?:'s)? )?$"
)
"""Between a town and the body that sits there."""


BRACKET = re.compile(r"\b(?P<town>[A-Z][\w'-]+)(?:, [A-Z]\w+)? \((?:the )?(?:SCO )?(?:Regional )?$")
"""`Headquarters: Beijing, China (Secretariat)`: the body in brackets behind its town."""
ITS_MATTER = re.compile(r"['’]s?\b| (?!and\b|which\b|that\b|in\b|of\b|since\b|from\b|while\b|whereas\b|as\b)[a-z]\w+")
"""Behind a body whose meeting, drill or guest is spoken of: `Almaty hosts the RATS exercise`."""


def _home(claim: Asserted) -> Iterator[Finding]:
    """`Beijing is home to the Secretariat`."""
    for start, end, body in _named(claim):
        towns = town_pattern().findall(claim.words[:start])
        before = BRACKET.search(claim.words[:start])
        if before and town_pattern().fullmatch(before["town"]):
            seat = claim.world.index["bodies"][body]["seat_city"]
            yield Finding("bodies", body, "seat_city", before["town"], same_town(before["town"], seat), seat)
            continue
        if len(towns) == 1 and HOME.search(claim.words[:start]) and not ITS_MATTER.match(claim.words, end):
            seat = claim.world.index["bodies"][body]["seat_city"]
            yield Finding("bodies", body, "seat_city", towns[0], same_town(towns[0], seat), seat)
            return


def _of_another(claim: Asserted) -> bool:
    """Whether a body is named that may have a secretariat of its own."""
    known = ("sco", "shanghai-five", "rats-executive-committee", "executive-committee", *(body for _, body in NOUNS))
    bodies = claim.world.index["bodies"]
    named = {mention.entity_id for mention in claim.of_type("body")} | {each for each in claim.around if each in bodies}
    return bool(named - set(known))


def _named(claim: Asserted) -> Iterator[tuple[int, int, str]]:
    """The bodies that have a seat, each at its last naming before the town."""
    for pattern, body in NOUNS:
        for match in pattern.finditer(claim.words):
            yield match.start(), match.end(), body


def _town(claim: Asserted, place: int) -> str | None:
    for match in town_pattern().finditer(claim.words, place, min(len(claim.words), place + NEAR)):
        is_subject = claim.words[place : match.start()] == ", " and SUBJECT.match(claim.words, match.end())
        if not PART_OF_A_NAME.match(claim.words, match.end()) and not is_subject:
            return match[0] if LINK.fullmatch(claim.words, place, match.start()) else None
    return None


def _since(claim: Asserted, body: str, place: int) -> Iterator[Finding]:
    """`and, since 2004, an anti-terrorist centre`: a time right before the body."""
    recorded = claim.world.index["bodies"][body]["established_date"]
    established = day(recorded)
    is_set_up = _is_set_up(claim, place) and not OF_IT.search(claim.words[:place])
    for time in claim.times:
        beside = re.fullmatch(r",? (?:an?|the|its) (?:\w+[- ])?", claim.words[time.end : place])
        if established and (beside or (is_set_up and len(claim.times) == 1)):
            edtf = time.edtf.removesuffix("/..")
            yield Finding("bodies", body, "established_date", edtf, meets(edtf, established), recorded)


def _is_set_up(claim: Asserted, place: int) -> bool:
    """Whether the body at a place is what was set up: right behind the verb, or before it as its subject."""
    for verb in SET_UP.finditer(claim.words):
        between = claim.words[verb.end() : place]
        if verb.end() <= place and re.fullmatch(r" (?:also )?(?:an?|the|its|their)? ?(?:\w+[- ]){0,2}", between):
            return True
        if verb.start() > place and re.fullmatch(
            r"(?:(?! (?:and|which|who|it"
            r"|but)\b)[^.;])*",
            claim.words[place : verb.start()],
        ):
            return True
    return False


def _of_it(claim: Asserted) -> Iterator[Finding]:
    """`It is headquartered in Tashkent`: the body that the sentence before speaks of."""
    own = {mention.entity_id for mention in claim.of_type("body")} & {body for _, body in NOUNS}
    earlier = own or {
        body
        for pattern, body in NOUNS
        if pattern.search(claim.earlier) or any(mention.entity_id == body for mention in claim.named_earlier)
    }
    towns = town_pattern().findall(claim.words)
    if len(earlier) == 1 and len(towns) == 1:
        body = earlier.pop()
        seat = claim.world.index["bodies"][body]["seat_city"]
        yield Finding("bodies", body, "seat_city", towns[0], same_town(towns[0], seat), seat)


def _permanent(claim: Asserted, named: list[tuple[int, int, str]]) -> Iterator[Finding]:
    """Which bodies are permanent, and how many."""
    rows = claim.world.index["bodies"]
    for _, _, body in named:
        yield Finding("bodies", body, "kind", "permanent-structure", True, rows[body]["kind"])
    match = HOW_MANY.search(claim.words)
    if match:
        value = number_of(match["n"])
        yield Finding("bodies", "permanent", "count", str(value), value == len(NOUNS), str(len(NOUNS)))
