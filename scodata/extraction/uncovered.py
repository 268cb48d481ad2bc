"""What a claim gives that no finding has compared: somebody, a number or a form of the meeting, a town."""

from __future__ import annotations

import datetime as dt
import re

from .daysof import meets
from .facets import YEAR
from .findings import LABEL, Asserted, Finding
from .meeting_forms import formats, numbers
from .mention import Mention
from .predicates import predicate_of
from .reading_attendance import of_one_person
from .stretches import clause
from .times import Time
from .titles import ITEM, LISTED, stems_of, the_titles
from .town_places import same_town, towns
from .world import Meeting, day

SAID = re.compile(
    r"^[^,;]{3,90}? (?:said|says|noted|recalled|reported|stated|stressed|reminded|added)\b[^,;]{0,30}? that "
)
"""By whom it is said is no part of what is said."""
SAYS = re.compile(r",? (?:has |had |also )*(?:said|says|noted|recalled|reported|stated|stressed|told|added|wrote)\b")
BY_WHOM = re.compile(r"\b(?:[Aa]ccording to|said|told|in the words of|as)\s(?:[A-Z]?[\w'’-]+ ){0,4}$")
"""One who says what is told: `Putin said`, `according to President Putin`."""
ATTENDED = re.compile(
    r"\b(?:attended|represented|led|headed|chaired|presided|sent|in the chair|head(?:s|ed)? the|proposed"
    r"|succeeded|replaced|signing for|hosted|received|welcomed|opened|put on the table|mooted|coined"
    r"|moderated|wielded|greeted|debut|in the hands of|on behalf of|signing for|tabled|suggested|hosted by|attended"
    r"|host of|representative)\b"
)
"""Verbs of which the persons named are a part: one whom no finding covers leaves the claim open."""

VENUE = re.compile(
    r"\b(?:in|at|inside) (?:the )?(?:[A-Z][\w'’-]+ (?:of (?:the )?)?){1,4}(?:Hall|Palace|Hotel|Residence|Museum"
    r"|People)\b"
)
"""A building, which no record tells."""

INSTEAD_OF = re.compile(
    r"\b(?:[Ii]n place of|[Ii]nstead of|[Rr]ather than|[Ii]n the absence of|[Ii]n lieu of|stood in for|standing in for"
    r"|deputi[sz]ing for|[Aa]s) (?:(?:[Pp]rime [Mm]inister|[Pp]resident|[Pp]remier|PM) )?$"
)
"""Before one who did not come himself."""
UNKNOWN_PLACE = re.compile(
    r"\b(?:(?:held|met|opened|place|gathered|convened|leaders|heads|governments?|premiers|ministers|summit|meeting|session)"
    r" (?:again )?in|(?:leaders|heads|governments?|premiers|ministers|presidents|states) (?:\w+ )?"
    r"(?:went|came|flew|travell?ed|returned) to) (?P<place>[A-Z][a-z]+)(?= on\b|[.,;]|$| from\b| (?:in|at) \w)"
)
"""Where a meeting is said to have been, in one word."""
OFFICES = ("sco-secretariat", "rats")
"""Bodies whose heads are on record: they work where those have their seats."""
ABOUT = dt.timedelta(days=1)
"""Within which of a meeting's days a body was founded at it."""
PROPOSED = re.compile(
    r"\b(?:proposed|suggested|tabled|floated|voiced|unveiled|advanced|coined|put (?:forward|on the table)"
    r"|spoke (?:up|out) (?:for|in favour of))\b.{8}"
)
PROPOSING = frozenset(
    ("proposed", "suggested", "tabled", "floated", "voiced", "unveiled", "advanced", "coined", "put", "spoke")
)
"""Verbs by which something is proposed, with what it is behind them."""
PROPOSALS = ("initiatives", "positions", "instruments", "applications")
"""Tables in which what was proposed is on record."""
COME_TO = re.compile(
    r"\b(?:come|came|comes|arrived?|arrives|flew|flown|travell?ed|went|gone|goes|visit(?:s|ed|ing)?|visit to|trip to)"
    r" (?:to |in |for )?(?:the )?$"
)
"""Before a state to which somebody went."""


def is_left(claim: Asserted, findings: list[Finding]) -> bool:
    """Whether a claim names persons, towns, or numbers and forms of a meeting that no finding covers."""
    return any(asks(claim, findings) for asks in (_persons, _measures, _places, _days, _lands, _proposals, _texts))


def _proposals(claim: Asserted, findings: list[Finding]) -> bool:
    """Whether a claim tells that something was proposed, and only where or by whom is on record."""
    if not PROPOSED.search(claim.words) or any(each.table in PROPOSALS for each in findings if each.agrees):
        return False
    return predicate_of(claim.words).verb in PROPOSING


def _texts(claim: Asserted, findings: list[Finding]) -> bool:
    """Whether one of a list of texts, `agreements on sport, media and healthcare`, is none of those on record."""
    named = {each.record_id for each in findings if each.agrees and each.table == "instruments"}
    known = frozenset(stem for each in the_titles().titles if each.entity_id in named for stem in each.stems)
    return bool(known) and any(
        not told & known
        for listed in LISTED.finditer(claim.words)
        if not listed["head"].lower().startswith(OF_A_STATE)
        for item in ITEM.finditer(listed["items"])
        if (told := stems_of(item[0]))
    )


OF_A_STATE = "memorand"
"""Texts that each newcomer signs on its own, called by no matter of theirs."""


def _told(findings: list[Finding]) -> set[str]:
    """All values and records that the findings speak of."""
    told = {part for finding in findings for part in (finding.value, *finding.value.split(", "))}
    told |= {finding.recorded for finding in findings if finding.agrees}
    return told | {
        each.record_id for each in findings if each.agrees and (each.table, each.field) == ("summits", "start_date")
    }


def _persons(claim: Asserted, findings: list[Finding]) -> bool:
    """Whether somebody is a part of what is told whom no finding covers; one name may stand for two records."""
    is_of_meeting = all(each.table == "summits" for each in findings if each.agrees and each.main)
    if not (is_of_meeting or ATTENDED.search(claim.words)):
        return False
    start = max((match.end() for match in (LABEL.match(claim.words), SAID.match(claim.words)) if match), default=0)
    told = _told(findings) | _delegates(claim, findings)
    named = [m for m in claim.of_type("person") if m.start >= start or not m.end]
    named = [m for m in named if not (SAYS.match(claim.words, m.end) or BY_WHOM.search(claim.words[: m.start]))]
    named = [m for m in named if not INSTEAD_OF.search(claim.words[: m.start])]
    chairs = {each.value for each in findings if each.agrees and each.field == "chair_state"}
    named = [m for m in named if claim.world.home.get(m.entity_id) not in chairs]
    known = [m for m in named if m.entity_id in told]
    return any(m.entity_id not in told and not _is_one_of(m, known) for m in named)


def _delegates(claim: Asserted, findings: list[Finding]) -> set[str]:
    """Those who by the records were at the meetings that a claim is about."""
    held = {each.record_id for each in findings if each.agrees and each.table == "summits"}
    rows = claim.world.table("delegations") if held else ()
    return {row["person_id"] for row in rows if row["summit_id"] in held}


def _is_one_of(person: Mention, known: list[Mention]) -> bool:
    """Whether a name stands where that of somebody on record does: `S. Swaraj`."""
    return any(other.start < person.end and person.start < other.end for other in known)


def _measures(claim: Asserted, findings: list[Finding]) -> bool:
    """Whether the number or the form of a meeting is told and nothing was compared with it."""
    whole = ((0, len(claim.words)),)
    if VENUE.search(claim.words):
        return True
    fields = {finding.field for finding in findings}
    if "ordinal" not in fields and any(True for _ in numbers(claim, whole)):
        return True
    is_of_meeting = any(finding.table in ("summits", "delegations") for finding in findings)
    named = claim.of_type("summit")
    regions = clause(claim, named[0].start) if named and not of_one_person(claim) else whole
    return is_of_meeting and not fields & {"format", "mode"} and formats(claim, regions) is not None


def _places(claim: Asserted, findings: list[Finding]) -> bool:
    """Whether a town is told that is neither in a finding nor that of a meeting in one."""
    told = _told(findings)
    seats = claim.world.index["bodies"]
    told |= {seats[body]["seat_city"] for each in findings if each.table == "offices" for body in OFFICES}
    told |= {each.record_id.split(":")[0] for each in findings if each.agrees and each.table == "delegations"}
    told |= _met_then(claim, findings)
    if any((each.table, each.field) in PLACED for each in findings) and _elsewhere(claim):
        return True
    return any(
        not any(same_town(town.name, each) for each in told) and not _meetings_in(claim, town.name) & told
        for town in towns(claim, ((0, len(claim.words)),))
    )


PLACED = (("summits", "start_date"), ("initiative_events", "date"))
"""Facts beside which a place that no list knows is one more fact."""


def _met_then(claim: Asserted, findings: list[Finding]) -> set[str]:
    """The meetings held about the day on which a body was founded: it was founded there, as far as is known."""
    days = {day(each.recorded) for each in findings if each.agrees and each.field == "established_date"}
    return {
        meeting.summit_id
        for meeting in claim.world.meetings
        for each in days
        if each and meeting.start - ABOUT <= each <= meeting.end + ABOUT
    }


def _elsewhere(claim: Asserted) -> bool:
    """Whether a place is told that no list knows: no town, state or month."""
    known = [(m.start, m.end) for m in claim.mentions] + [(time.start, time.end) for time in claim.times]
    known += [(town.start, town.end) for town in towns(claim, ((0, len(claim.words)),))]
    return any(
        not any(a <= match.start("place") < b for a, b in known) for match in UNKNOWN_PLACE.finditer(claim.words)
    )


def _days(claim: Asserted, findings: list[Finding]) -> bool:
    """Whether a time is told of a meeting, or a day or month of an office, and no finding compares a time."""
    main = [finding for finding in findings if finding.agrees and finding.main]
    if not main or any(finding.table not in ("summits", "offices") for finding in main):
        return False
    if any(finding.field.endswith("_date") for finding in findings):
        return False
    is_of_meetings = all(finding.table == "summits" for finding in main)
    finest = len("2001") if is_of_meetings else len("2001-01")
    told = [time for time in claim.times if len(time.edtf.strip("./")) >= finest and ".." not in time.edtf]
    held = [claim.world.meeting_of[f.record_id] for f in main if f.record_id in claim.world.meeting_of]
    return any(not any(_is_of(claim, time, each) for each in held) for time in told)


def _is_of(claim: Asserted, time: Time, meeting: Meeting) -> bool:
    """Whether a time is that of a meeting; one told without its year may be of the meeting's."""
    edtf = time.edtf
    if not YEAR.search(claim.words, time.start, time.end):
        edtf = edtf.replace(edtf[:4], str(meeting.start.year))
    try:
        return meets(edtf, meeting.start, meeting.end)
    except ValueError:
        return False


def _lands(claim: Asserted, findings: list[Finding]) -> bool:
    """Whether somebody is said to have come to a state other than that of the meeting on record."""
    held = {finding.record_id.split(":")[0] for finding in findings if finding.table in ("summits", "delegations")}
    known = {claim.world.meeting_of[each].country for each in held if each in claim.world.meeting_of}
    who = claim.of_type("person")
    told = {
        state.entity_id
        for state in claim.of_type("state")
        if COME_TO.search(claim.words[: state.start]) and any(person.end <= state.start for person in who)
    }
    return bool(known) and bool(told - known)


def _meetings_in(claim: Asserted, place: str) -> set[str]:
    """The meetings held in a town: one that is named speaks for it."""
    return {meeting.summit_id for meeting in claim.world.meetings if same_town(meeting.city, place)}
