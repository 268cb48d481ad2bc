"""The facts that a clause gives about a meeting of leaders: town, days, number, format and host."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .attached import is_of_founding
from .daysof import WEEK, days_of, meets
from .facets import closed, one_time
from .findings import Asserted
from .meeting_beside import form_beside, led_then
from .meeting_days import is_its_day, otherwise_told, town_of_guests
from .meeting_forms import NUMBERED, OF_SOMEBODY, formats, numbers
from .meeting_words import IT_WAS
from .numbers import WEEKDAY, ordinal
from .reading_attendance import of_one_person
from .statuses import is_adjective
from .stretches import Regions, within, words_of
from .town_places import same_town, towns
from .world import Meeting

YEAR_OF = re.compile(
    r"(?:(?<=[Ss]ummit of )|(?<=[Mm]eeting of )|(?<=[Ss]ession of )"
    r"|(?=\d{4} (?:SCO |annual |regular )?(?:[Ss]ummit|[Mm]eeting|[Ss]ession)\b))\b(?P<year>(?:19|20)\d\d)\b"
)
HOSTED = re.compile(
    r"\b(?:hosted|hosts|organi[sz]ed|staged|host|(?:played|acted as|was) host"
    r"(?: to| of| for)?|was host to|was the (?:venue|scene|site)|was home to"
    r"|chose|(?:received|welcomed)(?= (?:\w+ ){0,3}(?:heads|leaders|presidents|premiers|prime ministers|SCO)\b))\b"
)
PRESIDED = re.compile(
    r"\b(?:presided over|chaired)(?= (?:the|its|this|an?|that) [^.;,]{0,60}\b(?:summit|meeting|session|sitting"
    r"|gathering|talks)\b)|(?<!has been )(?<! is )(?<! is now )(?<! is currently )(?<! is at present )"
    r"(?<!SCO was )\b(?:chaired|presided over)(?= by\b)"
)
UNDER = re.compile(r"\bunder (?:the )?$")
CHAIR = re.compile(r"(?:'s)? (?:rotating )?(?:chair(?:manship|ship)?|presidency)\b")
HELD_THEN = re.compile(r"\b(?:summit|meeting|session|sitting|council|met|convened|gathered|conferred)\b", re.I)
"""`the summit under Tajik chairmanship`."""
TOLD_THAT = re.compile(
    r"\b(?:told [^.;,]{3,30}?|said|announced|reported|confirmed|declared|stated|noted|recalled|informed [^.;,]{3,30}?)"
    r" that\b"
)
"""Behind somebody who tells of a meeting, and the town where he does so."""
RELATIVE = re.compile(r"(?:, ?)?(?:which|held)\b")
WHERE = re.compile(r",? where ?")
DID_SO_IN = re.compile(r", (?:they|it) (?:did so|was|were) in (?:the )?")
APART = re.compile(r"[.;:]|, ")
WHICH, NEAR = 30, 90
"""Characters by which a clause is found in its sentence; those between a meeting's number and that clause."""
SUBJECT = re.compile(r"(?:,[^,]*,)? (?:has |had |also |just |\w+ly )*")
HELD_IN = re.compile(
    r"\b(?:met|meet|held|hosted|gathered|gather|took place|takes place|convened|meeting|summit|session|assembled"
    r"|came together)"
    r"(?: (?:again|together|there|their \w+|its \w+))? in (?:the )?$"
)
"""Before a state in which a meeting is said to have been held."""
ALL_CAME = re.compile(r"\b(?:all|every) (?:\w+ ){0,4}(?:leaders|heads|presidents|members?|states?|countries)\b", re.I)
"""Where all came in person, nobody was on a screen."""
DAYS_TOLD, LONGEST = 21, 7
"""Characters of an EDTF value from one day to another; days that a meeting may be said to last."""
LASTED = re.compile(
    r"\b(?:held|took place|takes place|opened|convened|ran\b|runs\b|lasted|met\b|gathered|hosted|meeting was)\b"
)
FROM_TO = re.compile(r"\b(?:[Ff]rom|[Bb]etween|[Oo]n|[Ii]n|of|,) (?:\w+ )?\d|\d{1,2}(?:st|nd|rd|th)? ?(?:to|[-–]|and)")
FITS = {
    "virtual": ("virtual",), "entirely virtual": ("virtual",), "in-person": ("in-person", "hybrid"),
    "entirely in-person": ("in-person",), "hybrid": ("hybrid",),
}  # fmt: skip
"""Which formats on record a format that is told may mean."""
OF_ITS_FORM = re.compile(
    r"\b(?:virtual|online|remote|video)\b[- ]?(?:format|mode|form|conference)\b|\b(?:virtual|online) (?:\w+ )?"
    r"(?:summit|meeting|session)\b|\b(?:held|conducted|convened|took place|organi[sz]ed|met|conferred) (?:\w+ )?"
    r"(?:virtually|online|remotely|by video|via video|by means of video)",
    re.IGNORECASE,
)
"""The form of the meeting as a whole."""
SURE = 28
"""The last day that every month has."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b|'\d\d\b")


BESIDE_IT = re.compile(
    r"\bbrief(?:ed|ing)\b|\b(?:press|news) conference\b"
    r"|\btold (?:reporters|journalists)\b"
    r"|\b(?:the )?eve of\b|\b(?:days?|weeks?|months?) (?:later\b(?! than)|(?:before|after|ahead of) (?:the|its"
    r"|their|this) [^,;]{0,40}\b(?:summit|meeting|session|gathering|talks)\b)",
    re.IGNORECASE,
)
"""A day that lies beside a meeting's own."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact about a meeting: its field, its value as told, and whether a meeting has it (None: not on record)."""

    field: str
    value: str
    held: dict[str, bool | None]


def facts_of(claim: Asserted, regions: Regions, known: list[Meeting]) -> Iterator[Fact]:
    """Each fact that a clause gives, with what every meeting that may be meant says to it."""
    there = [town for town in towns(claim, regions) if not is_of_founding(claim, town.start, town.end)]
    teller = TOLD_THAT.search(claim.words)
    there = [town for town in there if teller is None or town.start >= teller.start()]
    places = {town.name for town in there} or _town_before(claim, regions) or town_of_guests(claim, regions)
    if len(places) == 1:
        place = places.pop()
        yield Fact("city", place, {m.summit_id: same_town(m.city, place) for m in known})
    named = YEAR_OF.search(words_of(claim, regions))
    beside, leader = led_then(claim)
    told = [time for time in closed(claim, (*regions, *beside)) if not is_of_founding(claim, time.start, time.end)]
    edtf = one_time(told) or (named["year"] if named else None) or otherwise_told(claim, regions)
    if edtf and (not BESIDE_IT.search(claim.words) or is_its_day(claim, told)):
        yield Fact("start_date", edtf, {m.summit_id: _on(claim, edtf, m) for m in known})
    counted = set(numbers(claim, regions)) or _number_before(claim) or _number_behind(claim)
    if len(counted) == 1:
        value = counted.pop()
        yield Fact("ordinal", str(value), {m.summit_id: m.ordinal == value if m.ordinal else None for m in known})
    form = formats(claim, regions) or form_beside(claim, regions)
    if form == "in-person" and ALL_CAME.search(words_of(claim, regions)):
        form = "entirely in-person"
    if form and not of_one_person(claim):
        yield Fact("format", form.split()[-1], {m.summit_id: _is_format(claim, form, m) for m in known})
    chair = _by_state(claim, regions, PRESIDED) or _under(claim, regions) or (leader and leader.entity_id)
    if chair:
        index = claim.world.index["summits"]
        yield Fact("chair_state", chair, {m.summit_id: index[m.summit_id]["chair_state"] == chair for m in known})
    host = _by_state(claim, regions, HOSTED) or (None if places else _land(claim, regions))
    if host:
        yield Fact("country", host, {m.summit_id: m.country == host for m in known})


def _town_before(claim: Asserted, regions: Regions) -> set[str]:
    """The town of which a relative clause goes on to speak: `at Sochi, where the prime ministers met`."""
    begin = regions[0][0]
    found = towns(claim, ((0, begin),))
    if found and WHERE.fullmatch(claim.words, found[-1].end, begin):
        return {found[-1].name}
    did_so = DID_SO_IN.search(claim.words)
    return {town.name for town in towns(claim, ((did_so.end(), len(claim.words)),))} if did_so else set()


def _number_before(claim: Asserted) -> set[int]:
    """The number of the meeting of which a relative clause goes on to speak: `the third summit, which took place`."""
    place = claim.sentence.find(claim.words[:WHICH]) if RELATIVE.match(claim.words) else -1
    found = [*NUMBERED.finditer(claim.sentence, 0, max(place, 0))]
    value = ordinal(found[-1]["number"] or found[-1]["other"] or "") if found else None
    if value == 1 and OF_SOMEBODY.search(claim.sentence[: found[-1].start()]):
        return set()
    is_near = (
        found
        and place - found[-1].end() <= NEAR
        and not APART.search(claim.sentence[found[-1].end() : place].rstrip(", "))
    )
    return {value} if value and is_near else set()


def _number_behind(claim: Asserted) -> set[int]:
    """The number told in a main clause behind one that tells of the meeting: `it was their eleventh summit`."""
    match = IT_WAS.search(claim.words) if claim.words.startswith("When ") else None
    value = ordinal(match["number"]) if match else None
    return {value} if value and value > 1 else set()


def _by_state(claim: Asserted, regions: Regions, verb: re.Pattern[str]) -> str | None:
    """The state that a clause says hosted or presided: the subject of the verb, or the one behind `hosted by`."""
    match = verb.search(claim.words)
    if match is None or not within(regions, match.start()):
        return None
    behind = re.match(r" by (?:the )?$", claim.words[match.end() : match.end() + 8])
    for state in claim.of_type("state"):
        between = claim.words[match.end() : state.start] if state.start >= match.end() else None
        if between is not None and re.fullmatch(r" by (?:the )?", between) and not is_adjective(claim, state):
            return state.entity_id
        before = claim.words[state.end : match.start()] if state.end <= match.start() and not behind else None
        if before is not None and SUBJECT.fullmatch(before):
            return state.entity_id
    return None


def _under(claim: Asserted, regions: Regions) -> str | None:
    """`the summit under Tajik chairmanship`: the state in whose chair a meeting was held."""
    for state in claim.of_type("state"):
        before = claim.words[: state.start]
        if within(regions, state.start) and UNDER.search(before) and CHAIR.match(claim.words, state.end):
            return state.entity_id if HELD_THEN.search(before) else None
    return None


def _is_format(claim: Asserted, form: str, meeting: Meeting) -> bool | None:
    """Whether a meeting had the form that is told; of a hybrid one `online` is wrong where the meeting's form is told.

    That somebody spoke online at it is right of a hybrid meeting, so a form that may be his leaves it open.
    """
    if meeting.format == "hybrid" and form == "virtual":
        return False if OF_ITS_FORM.search(claim.words) else None
    return meeting.format in FITS[form]


def _on(claim: Asserted, edtf: str, meeting: Meeting) -> bool | None:
    """Whether a meeting was held at a time; a weekday without a date may be the one before or the one to come.

    Days said from the first to the last that go beyond it are another matter: wrong of a meeting that was held on
    them, and open where they may be those of a journey.
    """
    if meets(edtf, meeting.start, meeting.end):
        low, high = days_of(edtf)
        is_beyond = "-" in edtf[:-3] and len(edtf) == DAYS_TOLD and not meeting.start <= low <= high <= meeting.end
        if not is_beyond or (high - low).days > LONGEST or not FROM_TO.search(claim.words):
            return True
        return False if LASTED.search(claim.words) else None
    low, high = days_of(edtf)
    is_later = low.year > meeting.start.year and len(edtf) > len("2001-01") and not YEAR.search(claim.words)
    if is_later and meeting.start <= low.replace(year=meeting.start.year, day=min(low.day, SURE)) <= meeting.end:
        return None
    is_weekday = low == high and WEEKDAY.search(claim.words) and not re.search(r"\d", claim.words)
    return bool(is_weekday) and meeting.start <= low + WEEK <= meeting.end


def _land(claim: Asserted, regions: Regions) -> str | None:
    """The one state in which a meeting is said to have been held: `met in Pakistan`."""
    lands = {
        state.entity_id
        for state in claim.of_type("state")
        if within(regions, state.start)
        and HELD_IN.search(claim.words[: state.start])
        and not is_adjective(claim, state)
    }
    return lands.pop() if len(lands) == 1 else None


def recorded(claim: Asserted, meeting: Meeting, field: str) -> str:
    """What the record of a meeting has in a field."""
    if field == "chair_state":
        return claim.world.index["summits"][meeting.summit_id][field]
    value = {
        "city": meeting.city,
        "start_date": meeting.start.isoformat(),
        "ordinal": str(meeting.ordinal),
        "format": meeting.format,
        "country": meeting.country,
    }
    return value[field]
