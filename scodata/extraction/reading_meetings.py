"""What a claim says of a meeting of leaders, set beside all meetings there were.

The table of meetings is complete. A clause that speaks of one gives facts about it - town, day, number, format, host -
and a meeting that has them all confirms the clause. Where none has, the clause is wrong, and the meeting that differs
from it in one fact alone shows in which.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .daysof import days_of, meets
from .facets import Regions, clause, closed, formats, numbers, one_time, same_town, towns, within, words_of
from .findings import Asserted, Finding
from .reading_attendance import attended_for_years, came, gathered, led, listed, of_one_person, presided, sent
from .statuses import is_adjective
from .world import Meeting

ORGANISATION = (
    r"(?:SCO|Shanghai (?:Cooperation|Co-operation) Organi[sz]ation|Shanghai (?:Five|Forum|group(?:ing)?)|grouping|bloc"
    r"|organi[sz]ation)"
)
GOVERNMENTS = r"(?:[Hh]eads? of [Gg]overnments?|[Pp]rime [Mm]inisters|[Pp]remiers|[Gg]overnment heads|CHG\b)"
STATES = r"(?:[Hh]eads? of (?:the )?(?:[Mm]ember )?[Ss]tates?|[Pp]residents|[Ll]eaders|CHS\b)"
COUNCIL = re.compile(rf"\b(?P<chg>{GOVERNMENTS})|\b(?P<chs>{STATES})|\b(?P<s5>Shanghai Five)\b")
BOTH = re.compile(
    r"\b(?:[Pp]residents|[Hh]eads? of [Ss]tate) and (?:[Pp]rime [Mm]inisters|(?:[Hh]eads of )?[Gg]overnment)"
)
NOUN = r"(?:[Ss]ummit|[Mm]eeting|[Ss]ession|[Gg]athering|[Ss]itting|[Cc]onference|[Tt]alks|[Cc]ouncil)"
MEETING = re.compile(
    rf"\b{ORGANISATION} (?:held|hosted|holds|convened|opened) (?:its|an?|the)(?: \w+){{0,2}} {NOUN}\b"
    rf"|\b{ORGANISATION}(?:'s)? (?:\w+ )?[Ss]ummit\b|\b[Ss]ummit\b[^.;]{{0,60}}\b{ORGANISATION}\b"
    rf"|\b(?:{GOVERNMENTS}|{STATES})\b[^.;]{{0,60}}?\b{NOUN}\b|\b{NOUN}\b[^.;]{{0,40}}?\b(?:{GOVERNMENTS}|{STATES})\b"
)
LEADERS = re.compile(
    rf"\b(?:{GOVERNMENTS}|{STATES})\b(?! and government)[^.;]{{0,40}}?\b{ORGANISATION}"
    rf"|\b{ORGANISATION}(?:'s)? (?:(?:member )?(?:states'? |countries'? |governments'? ))?(?:{GOVERNMENTS}|{STATES})\b"
)
MET = re.compile(
    r"\b(?:met|meets?|gather(?:ed|ing)|convened?|assembled|sat down|came together|conferred|held their|hold their"
    r"|begin their|began their|approved|adopted|endorsed|signed|joined|travelled|received|hosted|welcomed)\b"
)
OTHERS = re.compile(
    r"\b(?:(?:foreign|defen[cs]e|trade|culture|health|interior|agriculture|energy|transport|justice"
    r"|finance|economy|education|tourism|sports?|emergency) ministers|(?<![Pp]rime )[Mm]inisters of|[Ss]ecretaries of"
    r"|[Ss]ecurity [Cc]ouncils?|sidelines?|margins|BRICS|CSTO|CIS|CICA|G20|G8|APEC|EAEU|NATO|[Ff]orum of"
    r"|[Bb]usiness [Ff]orum"
    r"|[Cc]ontact [Gg]roup|[Cc]hief [Jj]ustices|[Mm]eeting with|met with|[Mm]eeting between|talks (?:with"
    r"|between)|anniversary of"
    r"|Coordinators|(?:into|in) force|invited to|agreed to|prepar\w+)\b|\b[A-Z]\w+-[A-Z]\w+ summit\b|\bParliament"
    r"|(?<!Prime )\bMinisters\b"
)
OF_IT = re.compile(
    r"^(?:, |and |but )?(?:whose|its|which|who|it|this|their) (?:[\w-]+ ){0,3}?(?:[Ss]ummit|[Mm]eeting"
    r"|[Ss]ession|was (?:held|hosted)"
    r"|took place|met|were held|gathered)\b"
)
"""A part of a sentence that goes on about the meeting of another part."""
YEAR_OF = re.compile(r"\b(?P<year>(?:19|20)\d\d) (?:SCO |annual |regular )?(?:[Ss]ummit|[Mm]eeting|[Ss]ession)\b")
SIDELINES = re.compile(r"\b(?:met with|(?:on|at) the (?:sidelines|margins) of)\b")
FUTURE = re.compile(r"\b(?:will|would be|upcoming|forthcoming|next|coming|to be held|planned|scheduled|due to)\b")
HOSTED = re.compile(
    r"\b(?:hosted|hosts|organi[sz]ed|host|played host to|was host to|was the (?:venue|scene|site)|was home to"
    r"|chose|(?:received|welcomed)(?= (?:\w+ ){0,3}(?:heads|leaders|presidents|premiers|prime ministers|SCO)\b))\b"
)
SUBJECT = re.compile(r"(?:,[^,]*,)? (?:has |had |also |just |\w+ly )*")
ABOUT_IT = re.compile(
    r"\bheld in\b|\b(?:was|were|is|been) (?:\w+ )?(?:held|hosted|convened|opened|attended|chaired|adopted"
    r"|signed|the|conducted)\b"
    r"|\b(?:took place|takes place|convened|gathered|met|hosted|kicked off|concluded|opened|closed|ended|conferred"
    r"|assembled|travelled|flew|arrived|attended|attends|took part|participated|represented)\b"
    r"|^(?:the |an? )?first\b",
    re.IGNORECASE,
)
FITS = {
    "virtual": ("virtual", "hybrid"), "entirely virtual": ("virtual",), "in-person": ("in-person", "hybrid"),
    "entirely in-person": ("in-person",), "hybrid": ("hybrid",),
}  # fmt: skip
"""Which formats on record a format that is told may mean."""
BESIDE = re.compile(r"\b(?:on|at) the (?:sidelines|margins) of\b")
"""What was done beside a meeting is not confirmed by it."""
FIRST_SINCE = re.compile(
    r"\bfirst (?:\w+ )?(?:summit|meeting|gathering)\b[^.;]{0,30}\b(?:since|after) [^.;]{0,50}\b(?:enlarg\w+"
    r"|expan\w+|accession"
    r"|admission|joined|joining|became (?:full )?members)"
)
AHEAD, NEAR = 4, 45


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact about a meeting: its field, its value as told, and whether a meeting has it (None: not on record)."""

    field: str
    value: str
    held: dict[str, bool | None]


def meetings(claim: Asserted) -> Iterator[Finding]:
    """Town, days, number, format and host of the meeting that a clause is about, and who came to it."""
    yield from attended_for_years(claim)
    yield from _first_since(claim)
    spoken = _spoken_of(claim)
    if spoken is None:
        yield from gathered(claim)
        return
    regions, series = spoken
    known = [
        meeting
        for meeting in claim.world.meetings
        if meeting.body in series
        and (claim.date is None or FUTURE.search(claim.words) or (meeting.start - claim.date).days <= AHEAD)
    ]
    facts = list(_facts(claim, regions, known))
    chosen = _chosen(claim, known, facts)
    if chosen is None:
        named = {mention.entity_id for mention in claim.of_type("summit")}
        meeting = next((each for each in known if not facts and {each.summit_id} == named), None)
        yield from _there(claim, meeting) if meeting else ()
        return
    meeting, agree, differ = chosen
    is_main = ABOUT_IT.search(claim.words) is not None and not differ and not BESIDE.search(claim.words)
    for fact in agree:
        yield Finding(
            "summits", meeting.summit_id, fact.field, fact.value, True, _recorded(meeting, fact.field), is_main
        )
    for fact in differ:
        yield Finding("summits", meeting.summit_id, fact.field, fact.value, False, _recorded(meeting, fact.field))
    if not differ and agree:
        yield from _there(claim, meeting)


def _first_since(claim: Asserted) -> Iterator[Finding]:
    """`the first summit since the enlargement`: the one of those days, if a state became a member at the one before."""
    if claim.date is None or not FIRST_SINCE.search(claim.words):
        return
    held = [m for m in claim.world.meetings if m.body == "chs" and (m.start - claim.date).days <= AHEAD]
    if len(held) < 2 or (claim.date - held[-1].end).days > NEAR:
        return
    grown = any(s.status == "member" and held[-2].start <= s.start < held[-1].start for s in claim.world.spells)
    yield Finding("summits", held[-1].summit_id, "start_date", f"../{claim.date}", grown or None, str(held[-1].start))


def _there(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """Who came to a meeting, and who led a delegation."""
    found = [*listed(claim, meeting), *came(claim, meeting), *led(claim, meeting), *sent(claim, meeting)]
    yield from (replace(each, main=True) for each in (*found, *presided(claim, meeting)))


def _spoken_of(claim: Asserted) -> tuple[Regions, tuple[str, ...]] | None:
    """The clause that speaks of one meeting, and which bodies' meetings it may be."""
    named = claim.of_type("summit")
    anchor = named[0].start if named else None
    if anchor is None:
        match = MEETING.search(claim.words) or LEADERS.search(claim.words)
        if match is None and (MEETING.search(claim.sentence) or LEADERS.search(claim.sentence)):
            match = OF_IT.search(claim.words)
        if match is None:
            return None
        anchor = match.start()
    regions = clause(claim, anchor)
    words = words_of(claim, regions)
    if OTHERS.search(SIDELINES.sub("", words) if named else words):
        return None
    if not named and not MEETING.search(words) and not MET.search(words) and not OF_IT.search(words):
        return None
    council = COUNCIL.search(words) or COUNCIL.search(claim.sentence)
    if council and council["chg"]:
        return regions, ("chs", "chg") if BOTH.search(words) else ("chg",)
    if re.search(r"Shanghai Five|Shanghai Forum", words):
        return regions, ("s5",)
    if named:
        return regions, tuple({m.entity_id.split("-")[0] for m in named} | ({"chs"} if council else set()))
    return regions, ("chs",)


def _facts(claim: Asserted, regions: Regions, known: list[Meeting]) -> Iterator[Fact]:
    places = {town.name for town in towns(claim, regions)}
    if len(places) == 1:
        place = places.pop()
        yield Fact("city", place, {m.summit_id: same_town(m.city, place) for m in known})
    named = YEAR_OF.search(words_of(claim, regions))
    edtf = one_time(closed(claim, regions)) or (named["year"] if named else None)
    if edtf:
        yield Fact("start_date", edtf, {m.summit_id: meets(edtf, m.start, m.end) for m in known})
    counted = set(numbers(claim, regions))
    if len(counted) == 1:
        value = counted.pop()
        yield Fact("ordinal", str(value), {m.summit_id: m.ordinal == value if m.ordinal else None for m in known})
    form = formats(claim, regions)
    if form and not of_one_person(claim):
        yield Fact("format", form.split()[-1], {m.summit_id: m.format in FITS[form] for m in known})
    host = _host(claim, regions)
    if host:
        yield Fact("country", host, {m.summit_id: m.country == host for m in known})


def _host(claim: Asserted, regions: Regions) -> str | None:
    """The state that a clause says hosted: its subject, or the one behind `hosted by`, `under the chairmanship of`."""
    match = HOSTED.search(claim.words)
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


def _chosen(claim: Asserted, known: list[Meeting], facts: list[Fact]) -> tuple[Meeting, list[Fact], list[Fact]] | None:
    """The meeting meant, the facts that it has and those that it has not: none, or one beside others that it has."""
    day = _day(claim)
    named = {mention.entity_id for mention in claim.of_type("summit")}
    scored = []
    for meeting in known:
        agree = [fact for fact in facts if fact.held[meeting.summit_id]]
        differ = [fact for fact in facts if fact.held[meeting.summit_id] is False]
        away = (meeting.summit_id not in named, abs((meeting.start - day).days) if day else 0)
        scored.append((away, meeting, agree, differ))
    if not scored:
        return None
    away, meeting, agree, differ = min(scored, key=lambda each: (len(each[3]) - len(each[2]), each[0]))
    missing = len(differ)
    if not missing:
        return (meeting, agree, []) if agree else None
    if missing and differ[0].field == "city" and meeting.format == "virtual" and len(agree) < 2:
        return None
    if missing == 1 and agree:
        return meeting, agree, differ
    if missing == 1 and away[1] <= NEAR and not claim.times:
        return meeting, agree, differ
    return None


def _day(claim: Asserted) -> dt.date | None:
    told = claim.days()
    return days_of(told[0].edtf)[0] if len(told) == 1 else claim.date


def _recorded(meeting: Meeting, field: str) -> str:
    value = {
        "city": meeting.city,
        "start_date": meeting.start.isoformat(),
        "ordinal": str(meeting.ordinal),
        "format": meeting.format,
        "country": meeting.country,
    }
    return value[field]
