"""Which differences from the records come of misreading: what differs belongs to something else than was read.

A claim is contradicted by what it asserts. A fact that differs from one record, yet is right of another that the claim
speaks of, was told of that other; one beside a name that stands in a phrase of place, of exception or in a list of its
own is not told of that name. Such a difference is no finding.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from .daysof import days_of, meets
from .facets import YEAR
from .findings import Asserted, Finding
from .meant import OWN, WHOSE
from .meeting_words import OTHERS
from .misread_asides import (
    has_just_ended,
    is_a_seat,
    is_an_officer,
    is_an_onlooker,
    is_made_much_of,
    is_of_another_body,
    is_of_that_time,
    is_of_what_followed,
    is_over,
    is_where_it_was_told,
)
from .misread_sought import is_of_the_five, is_only_sought
from .misread_statuses import is_another_status, is_gapped, is_named_elsewhere, is_namesake, is_oblique, is_of_today
from .numbers import MONTHS
from .quantities import Quantity
from .reading_memoranda import ANEW
from .times import Time
from .town_places import same_town
from .world import day

Misread = Callable[[Asserted, Finding, list[Finding]], bool]

FIRSTS = ("chs-2001-shanghai", "s5-1996-shanghai")
"""The meetings at which the two were founded: their town is that of the founding."""
LOOSE = ("bodies", "applications", "member_states")
"""Tables whose facts are read from a whole claim, so that they may take what is told of something else."""
ORIGINS = re.compile(
    r"\bforerunner|\bpredecessor|\bprecursor|\b(?:go|goes|went|dates?|dating) back to\b|\b(?:origins?|roots)\b"
)
"""What a text goes back to that reckons from the predecessor."""
ORGAN = re.compile(
    r"\b(?:[Cc]ommittee|[Ss]tructure|[Ss]ecretariat|[Gg]roup|[Cc]ouncil|[Cc]ent(?:re|er)|[Uu]niversity|[Cc]onsortium"
    r"|[Ff]orum|[Bb]ank|[Cc]lub|[Cc]ommission) of (?:the )?(?:SCO|Shanghai|organi)"
)
"""A part of the organisation, which has a beginning of its own."""
PART = re.compile(
    r"^\W*(?:Besides?|Apart from|Aside from|In addition to|Together with|Along with|Not counting|Without) (?:the )?"
)
"""Before a state beside which those of one status are counted."""
SOME_MORE = re.compile(r",? (?:and|plus|with|besides) (?:the )?(?:other )?$")
FLOW = re.compile(
    r"[\w-]+ (?:\w+ ){0,2}?(?:members?|observers?|partners?|states|countries|nations) (?:have |has |had |were |was )?"
    r"(?:\w+ )?(?:joined|admitted|added|accepted|entered|(?:come|came) in|acceded|followed)\b"
)
"""So many that came: a number of newcomers."""
BEGINNING = re.compile(r"\bfrom (?:just |only )?$")
ONLY = re.compile(r"\b[Tt]he (?:only )?one\b")
"""What counts nothing: `the one state that had not belonged`."""
EARLIER = "-before"
"""Behind the status in the id of a count that is compared as it was before a change."""
ONCE = re.compile(r"^[^.;]{3,40}\bago\b")
ON_A_TEXT = re.compile(
    r"\b(?:[Cc]onference|[Ss]eminar|[Ff]orum|[Rr]ound ?table|[Ee]xhibition)\b[^.;]{0,30}\b(?:on|about|dedicated|devoted"
    r"|marking)\b|\b[Jj]oint [Dd]eclaration on cooperation\b|\byears (?:old|having gone)\b"
)
DAY = re.compile(r"\d{4}-\d\d-\d\d")
AGREEMENT = re.compile(r"\b[Aa]greement on (?:the |a )?")
OTHER_CHAIR = re.compile(r"\b[Tt]his (?:Council|council|body|forum)\b|\b[Hh]eads of [Gg]overnments?\b|\bCHG\b")
LONG, RECENT = dt.timedelta(days=400), dt.timedelta(days=60)
"""Days by which a founding is missed that is none; days within which something else is what has just begun."""
NAME = 5
"""Letters of a name by which somebody is known again under another spelling."""


def sound(claim: Asserted, findings: list[Finding]) -> list[Finding]:
    """The findings on a claim without the differences that come of misreading."""
    return [
        each
        for each in findings
        if each.agrees is not False or not any(is_misread(claim, each, findings) for is_misread in MISREADINGS)
    ]


def _belongs_elsewhere(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether what differs from a body, an application or a count is right of another record of the claim."""
    if finding.table not in LOOSE and not (finding.record_id in FIRSTS and finding.field == "city"):
        return False
    if finding.field == "count" and sum(f"{each.value:g}" == finding.value for each in claim.quantities) > 1:
        return False
    return any(
        other.agrees and other.record_id != finding.record_id and same_town(other.value, finding.value)
        for other in findings
    )


def _is_of_its_forerunner(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a time is that of the other founding, the organisation's or its predecessor's, and both may be meant."""
    if finding.field != "established_date" or finding.record_id not in OWN:
        return False
    other = "shanghai-five" if finding.record_id == "sco" else "sco"
    began = day(claim.world.index["bodies"][other]["established_date"])
    if began is None or not meets(finding.value, began):
        return finding.record_id == "sco" and ORIGINS.search(claim.words) is not None
    return bool(
        ORIGINS.search(claim.words) or "Five" in claim.words if other == "shanghai-five" else WHOSE.search(claim.words)
    )


def _is_of_something_new(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a founding told of the organisation is that of a part of it, or of what began in the document's days."""
    if finding.record_id not in (*OWN, *FIRSTS) or finding.field not in ("established_date", "city"):
        return False
    if ORGAN.search(claim.words) or _is_of_what_is_named_before(claim):
        return True
    if finding.field != "established_date" or claim.date is None:
        return False
    began, (low, high) = day(finding.recorded), days_of(finding.value)
    is_far = began is not None and low - began > LONG
    return is_far and low <= claim.date and claim.date - high < RECENT


TERM_BEFORE = re.compile(
    r"\b(?:chair(?:manship|ship)?|presidency|term|tenure|turn|campaign|process|procedure|practice|tradition|year)"
    r"(?: (?:of|in|at) (?:the )?(?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|bloc))?\W*$",
    re.IGNORECASE,
)
"""What begins, and is no organisation: `India's chairmanship, which began in September`."""


def _is_of_what_is_named_before(claim: Asserted) -> bool:
    """Whether a claim goes on about a chair or a process that the sentence names right before it."""
    ahead = claim.sentence.partition(claim.words)[0] if claim.words.startswith(("which", "that")) else ""
    return TERM_BEFORE.search(ahead) is not None


def _is_of_a_part(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a number counts newcomers, those beside others named, or those of an earlier time."""
    if finding.table != "member_states" or "-of-" in finding.record_id or finding.record_id.endswith(EARLIER):
        return False
    if finding.value == "1" and ONLY.search(claim.words):
        return True
    told = [each for each in claim.quantities if f"{each.value:g}" == finding.value]
    beside = PART.match(claim.words)
    is_beside = beside is not None and any(state.start == beside.end() for state in claim.of_type("state"))
    return is_beside or (bool(told) and all(_is_some(claim, each) for each in told))


def _is_some(claim: Asserted, told: Quantity) -> bool:
    """Whether one number stands behind states named beside it, before `joined`, behind `from` or before `ago`."""
    before, behind = claim.words[: told.start], claim.words[told.start :]
    if BEGINNING.search(before) or FLOW.match(behind) or ONCE.match(behind):
        return True
    more = SOME_MORE.search(before)
    return more is not None and any(state.end == more.start() for state in claim.of_type("state"))


def _is_without_year(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a day told without its year is right but for the year: `held in August of that year`."""
    known = (
        day(finding.recorded) if finding.table in ("bodies", "exercises") and DAY.fullmatch(finding.recorded) else None
    )
    told = [each for each in claim.times if each.edtf == finding.value]
    if known is None or not told or not all(_is_of_some_year(claim, each) for each in told):
        return False
    if finding.value.startswith(str(known.year)):
        return False
    try:
        return meets(finding.value.replace(finding.value[:4], str(known.year)), known)
    except ValueError:
        return False


def _is_of_some_year(claim: Asserted, told: Time) -> bool:
    """Whether a time gives a month and no year, nor says by itself which year is meant."""
    words = claim.words[told.start : told.end]
    is_sure = YEAR.search(words) or re.search(r"\b(?:this|last|ago|today)\b", words)
    return not is_sure and any(month in words for month in MONTHS)


def _is_about_a_text(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether what is told is of a conference about a text, of its anniversary, or of an agreement on a body."""
    if finding.table == "instruments" and finding.field in ("adopted_date", "place"):
        is_another = finding.record_id.startswith("memorandum-") and ANEW.search(claim.words) is not None
        return is_another or ON_A_TEXT.search(claim.words) is not None
    return finding.field == "seat_city" and AGREEMENT.search(claim.words) is not None


def _is_of_another_chair(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a chair is told of another council or of a gathering of others."""
    if finding.table != "chairs" or not finding.record_id.startswith("chs:"):
        return False
    others = OTHERS if finding.field == "chair_id" else OTHER_CHAIR
    return others.search(claim.words) is not None


def _is_spelled_otherwise(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether the holder of an office on record stands in the claim under another spelling, or without his name."""
    if finding.table != "offices" or finding.field != "person_id":
        return False
    words, others = claim.words.lower(), finding.value.split("-")
    own = [part for part in finding.recorded.split("-") if len(part) >= NAME and part not in others]
    return any(part[:NAME] in words for part in own) or re.search(r"\bbesides the\b", words) is not None


def _is_of_a_later_time(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a status is read with a year that was still to come: `a strategy to 2035`."""
    if finding.table != "memberships" or claim.date is None or not finding.value[:4].isdigit():
        return False
    return int(finding.value[:4]) > claim.date.year


JOINS_A_MEETING = re.compile(
    r"\bjoin\w* (?:the |its |this |an? )?(?:SCO|Shanghai Cooperation Organi[sz]ation)(?:'s)? (?:[\w-]+ ){0,3}?"
    r"(?:summit|meeting|session|leaders|heads|gathering|talks|forum|drills?|exercises?|council)\b"
)


def _joins_a_meeting(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether somebody joined a meeting of the organisation, not the organisation."""
    is_member = finding.table == "memberships" and finding.record_id.endswith(":member")
    return is_member and JOINS_A_MEETING.search(claim.words) is not None


MISREADINGS: tuple[Misread, ...] = (
    _belongs_elsewhere, _is_of_its_forerunner, _is_of_something_new, _is_of_a_part, _is_spelled_otherwise,
    _is_of_a_later_time, _is_without_year, _is_about_a_text, _is_of_another_chair, _joins_a_meeting,
    is_another_status, is_gapped, is_named_elsewhere, is_namesake,
    is_of_today, is_oblique, is_only_sought, is_of_the_five,
    is_where_it_was_told, is_over, is_of_what_followed, is_of_that_time, is_an_onlooker,
    is_made_much_of, is_a_seat, is_of_another_body, is_an_officer, has_just_ended,
)  # fmt: skip
