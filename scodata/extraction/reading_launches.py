"""How initiatives of the organisation began: `the first SCO Startup Forum was held on 27 October`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from .daysof import days_of, meets
from .findings import Asserted, Finding
from .launchings import Launching, initiative_meant, launchings_of
from .meant import is_meant
from .predicates import predicate_of
from .statuses import is_adjective
from .times import Time
from .town_places import Town, same_town, towns

CHEAP = re.compile(
    r"\b(?:forum|conference|exhibition|exposition|cent(?:re|er)|platform|base|council|association|institut)", re.I
)
VERB = re.compile(
    r"\b(?:(?P<held>held|took place|take place|opened|launch\w*|met|convened|gathered|inaugurated"
    r"|(?:put|went|came|taken) (?:into|in) (?:use|operation|service)|played host|broke ground|host to|attended"
    r"|took part|participated"
    r"|unveiled|started|began|kicked off|organi[sz]ed|staged|hosted|laid|assembled|set up"
    r"|established|founded|created|commissioned|brought together|venue|debut\w*|saw|was|is)"
    r"|(?P<other>(?!shared\b)[a-z]{3,}ed|came|went|gave|said|told|made|spoke|took|won|put forward))\b"
)
"""Words of being held and of opening, and other verbs."""
FIRST = re.compile(
    r"\b(?:[Ff]irst|1st|inaugural|maiden|founding|constituent|constitutive|opening|launch\w*|debut\w*|foundation stone"
    r"|unveil\w*|put into|inaugurat\w*|for the first time)\b",
    re.IGNORECASE,
)
AGAIN = re.compile(
    r"\b(?:second|third|fourth|fifth|2nd|3rd|[4-9]th|next|again|another|once more|since then|last year's|annual"
    r"|regular|this year's|new|latest|recent|later|following|preparatory|first (?:time )?(?:in(?! \d"
    r"| [A-Z][a-z]+ \d)|since|under|after)"
    r"|roadshow|side event|course|training|plenary|exhibition on|branch"
    r"|(?<!founding )(?<!inaugural )(?<!constituent )(?<!constitutive )meeting of)\b"
)
UNREAL = re.compile(
    r"\b(?:not|never|will|would|should|may(?! \d| 2)|might|(?<!a )(?<!the )(?<!its )plans?|planned|propos(?:ed"
    r"|es|ing|al)|suggest\w*|idea"
    r"|offer\w*|to be|if|invit\w+|promised|announced|agreed|decided|scheduled|postponed|ahead of|before|after)\b"
)
HOSTED = re.compile(
    r"(?:,[^,;]{3,60},)? (?:has |had |also |was the first to |itself )*(?:hosted?|held|launched|organi[sz]ed|convened"
    r"|opened|staged|inaugurated|unveiled|ran)\b(?! (?:talks|a meeting))"
)
"""Behind the state that was host."""
BY_HOST = re.compile(r"\b(?:organi[sz]ed|hosted|convened|held|staged|launched|put on) by (?:the )?$")
OF_IT = re.compile(
    r"(?<!venue )(?<!site )(?<!opening )(?<!launch )(?<!launching )(?<!start )(?<!stone )(?<!host )(?<!seat )"
    r"(?<!inauguration )(?<!use )(?<!founding meeting )(?<!inaugural meeting )(?<!constituent meeting )"
    r"\b(?:of|for|at|in|to|with|by|from) (?:the |its |an? )?(?:first |inaugural )?$"
)
"""Before an initiative that something else is of: `an exhibition of the institute`."""


def launches(claim: Asserted) -> Iterator[Finding]:
    """Days, town and host of the occasion with which an initiative began."""
    if not CHEAP.search(claim.words) or UNREAL.search(claim.words) or not (claim.names("sco") or is_meant(claim)):
        return
    meant = initiative_meant(claim)
    if meant is None or OF_IT.search(claim.words[: meant[1]]):
        return
    known = launchings_of(claim.world, meant[0])
    told = [edtf for time in claim.times if (edtf := _told(claim, time))]
    if len(set(told)) > 1 or (claim.times and not told):
        return
    edtf = told[0] if told else None
    chosen, agrees = _chosen(claim, known, edtf)
    if chosen is None:
        return
    is_main = predicate_of(claim.words).verb in MAIN or _tells(claim)
    if edtf:
        yield Finding("initiative_events", chosen.event, "date", edtf, agrees, chosen.known, is_main)
    is_another = _is_again(claim) and len(edtf or "") < len("2020-10-10")
    if agrees is not False and not is_another:
        yield from _where(claim, chosen, is_main)
        yield from _host(claim, chosen, is_main)


MAIN = frozenset((
    "held", "opened", "launched", "met", "convened", "gathered", "inaugurated", "put", "unveiled", "started", "began",
    "hosted", "laid", "played", "went", "came", "broke", "took", "organised", "organized", "staged", "saw",
))  # fmt: skip


def _tells(claim: Asserted) -> bool:
    """Whether the verb of being held is the claim's own: `the forum was held`."""
    told = predicate_of(claim.words)
    return told.is_copula and told.verb != "has"


def _told(claim: Asserted, time: Time) -> str | None:
    """A time as that of an opening: `since 2023` is of 2023, none of what is still to come."""
    verb = _verb_of(claim, time.start, time.end)
    edtf = time.edtf.removesuffix("/..")
    if ".." in edtf or (claim.date and days_of(edtf)[0] > claim.date):
        return None
    return edtf if verb is None or verb.lastgroup == "held" else None


@lru_cache(maxsize=64)
def _verbs(words: str) -> Sequence[re.Match[str]]:
    return tuple(VERB.finditer(words))


def _verb_of(claim: Asserted, start: int, end: int) -> re.Match[str] | None:
    """The verb that what stands at a place belongs to: the last before it, else the first behind it."""
    names = [(each.start, each.end) for each in claim.of_type("initiative", "body")]
    told = [each for each in _verbs(claim.words) if not any(a <= each.start() < b for a, b in names)]
    before = [each for each in told if each.end() <= start]
    behind = [each for each in told if each.start() >= end]
    return before[-1] if before else next(iter(behind), None)


def _is_again(claim: Asserted) -> bool:
    """Whether another one of a series may be meant, by the words beside its name."""
    meant = initiative_meant(claim)
    place = meant[1] if meant else 0
    return ONCE_MORE.search(claim.words) is not None or any(
        each.start() < (meant[2] if meant else 0) + NEARBY
        for each in AGAIN.finditer(claim.words, max(0, place - NEARBY))
        if each.start() != place
    )


ONCE_MORE = re.compile(r"\b(?:again|once more|(?:second|third|fourth|fifth) time|since then)\b")
NEARBY = 40
"""Characters about a name within which it is told which of a series is meant."""


def _chosen(claim: Asserted, known: tuple[Launching, ...], edtf: str | None) -> tuple[Launching | None, bool | None]:
    """The occasion that is meant, and whether the time told is its own; a later one of the series is on no record."""
    is_first, is_again = FIRST.search(claim.words) is not None, _is_again(claim)
    if edtf is None:
        fits = [each for each in known if each.is_once or is_first]
        return (fits[0], None) if len(fits) == 1 and not is_again else (None, None)
    right = [each for each in known if each.is_then(edtf)]
    if right:
        return right[0], True
    bodies = claim.world.index["bodies"]
    founded = [day for each in known if each.body in bodies and (day := bodies[each.body]["established_date"])]
    if any(meets(edtf, dt.date.fromisoformat(day)) for day in founded):
        return None, None
    for each in known:
        is_same_year = each.precision != "year" and edtf[:4] == each.known[:4] and len(edtf) > len("2020")
        is_meant_so = (is_first and each.is_first) or _is_reached(claim, each) or is_same_year
        if is_meant_so and not is_again and (each.is_once or len(known) == 1 or is_first):
            return each, False
    return None, None


def _is_reached(claim: Asserted, launching: Launching) -> bool:
    """Whether the one opening of something is told, or that what was held but once was held."""
    reached = REACHED.search(claim.words) if launching.is_once else None
    return reached is not None and (launching.is_single or not reached["single"])


REACHED = re.compile(
    r"\b(?:opened|unveiled|(?:put|went|came) into|laid|inaugurated)\b|(?P<single>\b(?:held|took place|convened"
    r"|met|hosted"
    r"|host to|venue|staged|organi[sz]ed)\b)"
)


def _where(claim: Asserted, launching: Launching, is_main: bool) -> Iterator[Finding]:
    """The town in which it was."""
    found = [each for each in towns(claim, ((0, len(claim.words)),)) if _is_its_town(claim, each)]
    if launching.town and len(found) == 1:
        agrees = same_town(found[0].name, launching.town)
        yield Finding("initiative_events", launching.event, "note", found[0].name, agrees, launching.town, is_main)


def _is_its_town(claim: Asserted, town: Town) -> bool:
    if re.search(r"\b(?:ministry|government|embassy|university|summit) in $", claim.words[: town.start]):
        return False
    verb = _verb_of(claim, town.start, town.end)
    return verb is None or verb.lastgroup == "held"


def _host(claim: Asserted, launching: Launching, is_main: bool) -> Iterator[Finding]:
    """The state that held it."""
    for state in claim.of_type("state") if launching.state else ():
        is_host = HOSTED.match(claim.words, state.end) or BY_HOST.search(claim.words[: state.start])
        if is_host and not is_adjective(claim, state):
            agrees = state.entity_id == launching.state
            yield Finding(
                "initiative_events", launching.event, "state_id", state.entity_id, agrees, launching.state, is_main
            )
            return
