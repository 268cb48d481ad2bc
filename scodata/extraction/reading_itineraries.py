"""Several meetings in one sentence, and lines of lists: `in Almaty in 1998, in Bishkek in 1999`, `Beijing (2012)`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from .daysof import meets
from .findings import Asserted, Finding
from .lexicon import any_of, rows
from .mainline import main_clause
from .meant import is_meant
from .meeting_words import ABOUT_IT, GOVERNMENTS, OTHERS, RECEIVED, RECEPTION
from .predicates import NONE, predicate_of
from .town_places import PART_OF_A_NAME, same_town, town_pattern
from .world import Meeting

GATHERED = re.compile(
    r"\b(?:[Ss]ummits?|[Mm]eetings?|[Ss]essions|[Mm]et|gather\w*|convened|[Hh]eads|[Ll]eaders|[Pp]residents|hosted)\b"
)
LINK = re.compile(
    r"(?:\W|\b(?:in|on|of|at|during|and|then|again|both|the|year|years|summer|autumn|next|later|as well as|city|also"
    r"|finally|followed by|for|a|second|third|fourth|time|to|was|host|venue|site|followed|summits?|came|went)\b)*"
)
"""What may stand between places and times that belong together: small words."""
TURN = re.compile(r"[^()]{0,120}\)")
"""The rest of a bracket behind a time: `(1996, 2001 and 2006, the first of them still ...)`."""
HOSTED = re.compile(rf"(?:,[^,;]{{3,60}},)? (?:has |had |have |also )*(?:{RECEPTION})\b")
UNREAL = re.compile(r"\b(?:not|never|will|would|could|may|might|should|if)\b")
LINE = re.compile(r"\W*(?:19|20)\d\d\W+[A-Z]|\W*[A-Z][\w. '-]+?,? \(?(?:19|20)\d\d\W*$")
"""A line of an outline: a year and a place."""
YEAR = re.compile(r"(?<![\w-])(?:19|20)\d\d(?![\w-])")
CAME_ON = re.compile(r"\b(?:followed|came (?:next|to)|went to|moved)\b")
"""How one meeting is told behind another."""
SEVERAL = 2


@dataclass(frozen=True, slots=True)
class When:
    """A time, with where it stands in a claim."""

    edtf: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Place:
    """A town, or a state that hosted, with where it stands in a claim."""

    name: str
    start: int
    end: int
    is_town: bool = True

    def has(self, meeting: Meeting) -> bool:
        """Whether a meeting was held there."""
        return same_town(meeting.city, self.name) if self.is_town else meeting.country == self.name


@cache
def _state_names() -> re.Pattern[str]:
    names = [name for row in rows("states.tsv") for name in row["names"].split("; ") if name]
    return re.compile(rf"\b(?:{any_of(names)})\b")


def itineraries(claim: Asserted) -> Iterator[Finding]:
    """Each place with its own times, where two or more meetings are told, or a line of an outline tells one."""
    is_line = LINE.match(claim.words) is not None and GATHERED.search(claim.words) is None
    if not (is_line or GATHERED.search(claim.words)) or OTHERS.search(claim.words) or UNREAL.search(claim.words):
        return
    pairs = _pairs(claim)
    if claim.of_type("person") or (len(pairs) != 1 or _is_more(claim) if is_line else len(pairs) < SEVERAL):
        return
    found = list(_held(claim, pairs))
    wrong = sum(not agrees for *_, agrees in found)
    is_sure = is_meant(claim) and (len(found) > SEVERAL or bool(claim.names("sco")))
    if not found or wrong > 1 or (wrong and not (_goes_on_a_list(claim) if is_line else is_sure)):
        return
    is_main = is_line or _is_of_meetings(main_clause(claim.words))
    for meeting, place, time, agrees in found:
        field, known = ("city", meeting.city) if place.is_town else ("country", meeting.country)
        yield Finding("summits", meeting.summit_id, field, place.name, agrees, known, is_main)
        if agrees:
            yield Finding("summits", meeting.summit_id, "start_date", time.edtf, True, str(meeting.start), is_main)


def _is_of_meetings(said: str) -> bool:
    """Whether a claim's own verb is that meetings were held; one that has no verb but lists them is of nothing else."""
    told = predicate_of(said)
    return (
        told == NONE or told.is_copula or bool(ABOUT_IT.search(said) or RECEIVED.search(said) or CAME_ON.search(said))
    )


def _held(claim: Asserted, pairs: list[tuple[Place, When]]) -> list[tuple[Meeting, Place, When, bool]]:
    """The meeting of each time, and whether it was held at the place told; none where one has no meeting."""
    series = ("chg",) if re.search(GOVERNMENTS, claim.words) else ("chs", "s5")
    found = []
    for place, time in pairs:
        there = [m for m in claim.world.meetings if m.body in series and meets(time.edtf, m.start, m.end)]
        meeting = next((m for m in there if place.has(m)), there[0] if len(there) == 1 else None)
        if meeting is None:
            return []
        found.append((meeting, place, time, place.has(meeting)))
    return found


def _pairs(claim: Asserted) -> list[tuple[Place, When]]:
    """Places and the times that stand right beside them, in order: all times, or none where one stands alone."""
    items: list[Place | When] = sorted([*_places(claim), *_times(claim)], key=lambda each: each.start)
    while items and not (isinstance(items[0], Place) or len(items) < SEVERAL or _is_near(claim, items[0], items[1])):
        items = items[1:]
    if not items or not all(_is_near(claim, one, other) for one, other in pairwise(items)):
        return []
    if isinstance(items[0], When):
        items = items[::-1]
    found: list[tuple[Place, When]] = []
    place = None
    for item in items:
        if isinstance(item, Place):
            place = item
        elif place:
            found.append((place, item))
    return found if len({place for place, _ in found}) == sum(isinstance(each, Place) for each in items) else []


def _times(claim: Asserted) -> list[When]:
    """The closed times of a claim, and years in brackets behind a town, which may look like those of a source."""
    told = [When(time.edtf, time.start, time.end) for time in claim.times]
    years = [When(match[0], *match.span()) for match in YEAR.finditer(claim.words)]
    new = [year for year in years if not any(time.start <= year.start < time.end for time in told)]
    return [time for time in (*told, *new) if ".." not in time.edtf]


def _is_near(claim: Asserted, one: Place | When, other: Place | When) -> bool:
    """Whether nothing but small words, a state beside its town or the rest of a bracket stands between two."""
    between = claim.words[one.end : other.start]
    rest = TURN.match(between)
    return any(
        LINK.fullmatch(_state_names().sub("", each)) or (isinstance(one, Place) and HOSTED.match(each))
        for each in (between, between[rest.end() :] if rest else between)
    )


def _places(claim: Asserted) -> list[Place]:
    """All towns that are named; where there is none, the one state that is said to have hosted."""
    found = [
        Place(match[0], match.start(), match.end())
        for match in town_pattern().finditer(claim.words)
        if not PART_OF_A_NAME.match(claim.words, match.end())
    ]
    hosts = [state for state in claim.of_type("state") if HOSTED.match(claim.words, state.end)]
    if found or len(hosts) != 1:
        return found
    return [Place(hosts[0].entity_id, hosts[0].start, hosts[0].end, is_town=False)]


def _is_more(claim: Asserted) -> bool:
    """Whether a line holds words beside a year, a town and its state."""
    spans = [(time.start, time.end) for time in _times(claim)]
    spans += [(place.start, place.end) for place in _places(claim)]
    rest = "".join(" " if any(a <= n < b for a, b in spans) else char for n, char in enumerate(claim.words))
    return re.search(r"\w{3,}", _state_names().sub("", rest)) is not None


def _goes_on_a_list(claim: Asserted) -> bool:
    """Whether a heading about meetings, or another such line, stands before a line."""
    return bool(GATHERED.search(claim.earlier) or LINE.search(claim.earlier.rsplit("\n", 1)[-1]))
