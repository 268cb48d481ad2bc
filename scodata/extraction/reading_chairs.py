"""Who a claim says holds the chair, takes it over, gives it up, or is next."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from .daysof import days_of
from .facets import Regions, clause, closed, one_time, within, words_of
from .findings import Asserted, Finding
from .mention import Mention
from .reading_meetings import GOVERNMENTS
from .statuses import is_adjective

CHAIR = re.compile(
    r"\b(?:chair(?:manship|ship)?|presidency|in the chair|chairing|presid(?:es|ed|ing) over|chairs|chaired"
    r"|helm of the (?:SCO|organi[sz]ation)|chair country|chairman country|presiding country)\b",
    re.IGNORECASE,
)
MEETING = re.compile(
    r"\b(?:chair(?:ed|s|ing)|presid\w+ over|in the chair)\b[^.;]{0,40}\b(?:meeting|summit|session|talks|sitting|when)\b"
    r"|\b(?:summit|meeting|session)\b(?:(?!\bSCO (?:has|is|was)\b)[^.;]){0,140}\b(?:chaired"
    r"|presided over)(?: \w+){0,2} by\b",
    re.IGNORECASE,
)
AT_IT = re.compile(
    r"\b(?:met|meeting|summit|session|conferred|gathered)\b[^.;]{0,90}\bwith [^.;,]{3,40} in the chair\b"
)
BESIDE = re.compile(
    r"\b(?:[Uu]nder|[Dd]uring|[Ww]ithin|light of|part of|framework of|[Tt]hanks to|context of|given"
    r"|view of)\s[^.;,]{0,40}$"
)
"""Before a chair that is told beside another matter."""
TAKES = re.compile(
    r"\b(?:took over|take over|takes over|taking over|taken over|assum\w+|handed|handing|hands?|transferr\w+"
    r"|receive[sd]"
    r"|inherit\w+|begins|began|started|accepted|entrusted|succeeded)\b"
    r"|\b(?:pass(?:ed|es|ing)?|gone|went|goes|moved?)\b (?:on |over )?(?:to|from)\b"
)
NEXT = re.compile(r"\b(?:next|incoming|upcoming|will|coming)\b")
ENDS = re.compile(
    r"\bend(?:s|ed|ing)? (?:of )?(?:the |its |his |\w+'s )?(?:\w+ )?(?:chair|presid|year|term|tenure)"
    r"|\b(?:conclud|complet)\w+ (?:its|the|his)"
)
BEGINS_TO = re.compile(r"\b(?:to|on to|over to)\s(?:the )?$")
COMES_FROM = re.compile(
    r"\b(?:from|after|succeed(?:ed|ing|s)|follow(?:ed|ing|s)|replac(?:ed|ing|es)|relieved)\s(?:the )?$"
)
GOVERNED = re.compile(rf"\b(?:{GOVERNMENTS})|their council")
SEASON = re.compile(r"\b(20\d\d)\s?[-–/]\s?(?:20)?(\d\d)\b")
OTHERS = re.compile(
    r"\b(?:BRICS|CSTO|CIS|CICA|EAEU|G20|G8|APEC|NATO|EU|UN|Security Council|Contact Group|Business"
    r"|Council of (?!(?:the )?Heads)|Board|Committee|Commission|Forum|Interbank|Youth|[Cc]oordinators"
    r"|[Ww]orking [Gg]roup|Club"
    r"|University|RATS)\b"
)
UNREAL = re.compile(r"\b(?:not|never|would|could|might|hopes?|wish\w*|ready|propos\w+)\b")
LONG = 30
"""Words of a claim beyond which the chair is hardly all that it says."""
NEAR, SLACK = 45, 3
"""Days within which a handing over without a date lies by the document, and days about a date that is given."""


@dataclass(frozen=True, slots=True)
class Term:
    """A state's time in the chair, half-open."""

    chair_id: str
    state_id: str
    start: dt.date
    end: dt.date

    def overlaps(self, low: dt.date, high: dt.date) -> bool:
        """Whether a part of it lies between two days."""
        return self.start <= high and low < self.end


SLOGAN = re.compile(r"\b(?:motto|slogan|theme|title|banner)s?\b[^“”]{0,30}“(?P<slogan>[^”]{8,120})(?:”|$)")
MOSTLY = 0.7
"""Share of the words of a slogan that one on record has."""


def slogans(claim: Asserted) -> Iterator[Finding]:
    """The motto of a term in the chair."""
    match = SLOGAN.search(claim.words)
    told = _words(match["slogan"]) if match else frozenset()
    for row in claim.world.table("chairs") if told else ():
        known = _words(row["slogan"])
        if known and len(told & known) >= MOSTLY * max(len(told), len(known)):
            yield Finding("chairs", row["chair_id"], "slogan", match["slogan"], True, row["slogan"])  # type: ignore[index]
            return


def _words(slogan: str) -> frozenset[str]:
    return frozenset(re.findall(r"[a-z]{3,}", slogan.lower()))


def chairs(claim: Asserted) -> Iterator[Finding]:
    """Who holds the chair, takes it over, gives it up, or is next."""
    match = CHAIR.search(claim.words)
    if match is None or MEETING.search(claim.words) or AT_IT.search(claim.sentence) or OTHERS.search(claim.words):
        return
    if not (claim.names("sco") or claim.of_type("summit") or "organi" in claim.words.lower()):
        return
    regions = clause(claim, match.start())
    words = words_of(claim, regions)
    takes, is_next, ends = TAKES.search(words), NEXT.search(words), ENDS.search(words)
    if UNREAL.search(words) or (is_next and not takes and not re.search(r"\b(?:next|incoming)\b", words)):
        return
    terms = _terms(claim, "chg" if GOVERNED.search(claim.sentence or claim.words) else "chs")
    is_main = not BESIDE.search(claim.words[: match.start()]) and len(claim.words.split()) <= LONG
    holder, giver = _parties(claim, regions, match)
    wanted = _wanted(claim, regions, terms, bool(takes), bool(is_next), bool(ends))
    if not wanted:
        return
    if holder:
        right = next((term for term in wanted if term.state_id == holder.entity_id), None)
        if right and claim.date and (right.start - claim.date).days > SLACK and not is_next:
            return
        term = right or wanted[0]
        if right or not ends:
            yield Finding(
                "chairs", term.chair_id, "state_id", holder.entity_id, right is not None, term.state_id, is_main
            )
    before = [term for term in terms if any(abs((term.end - each.start).days) <= SLACK for each in wanted)]
    if giver and before:
        right = next((term for term in before if term.state_id == giver.entity_id), None)
        term = right or before[0]
        yield Finding("chairs", term.chair_id, "state_id", giver.entity_id, right is not None, term.state_id)


def _terms(claim: Asserted, body: str) -> list[Term]:
    found = [
        Term(
            row["chair_id"],
            row["state_id"],
            dt.date.fromisoformat(row["start_date"]),
            dt.date.fromisoformat(row["end_date"]) if row["end_date"] else dt.date.max,
        )
        for row in claim.world.table("chairs")
        if row["body"] == body and row["start_date"]
    ]
    return sorted(found, key=lambda term: term.start)


def _parties(claim: Asserted, regions: Regions, chair: re.Match[str]) -> tuple[Mention | None, Mention | None]:
    """Who is said to hold or take the chair, and who to give it up."""
    states = [s for s in claim.of_type("state") if within(regions, s.start)]
    to = next((s for s in states if BEGINS_TO.search(claim.words[: s.start])), None)
    come = next((s for s in states if COMES_FROM.search(claim.words[: s.start])), None)
    rest = [s for s in states if s not in (to, come)]
    own = re.compile(r"(?:'s)? (?:\w+ )?$")
    if to:
        subject = [s for s in rest if s.end <= chair.start() or s.end <= to.start]
        return to, come or (
            subject[-1] if subject and re.search(TAKES, claim.words[subject[-1].end : to.start]) else None
        )
    near = [
        s
        for s in rest
        if s.end <= chair.start() and (not is_adjective(claim, s) or own.fullmatch(claim.words[s.end : chair.start()]))
    ]
    behind = [
        s
        for s in rest
        if s.start >= chair.end() and re.search(r"\b(?:by|of|is|was) (?:the )?$", claim.words[: s.start])
    ]
    holder = near[-1] if near else behind[0] if behind else None
    return holder, come


def _wanted(claim: Asserted, regions: Regions, terms: list[Term], takes: bool, is_next: bool, ends: bool) -> list[Term]:
    """The terms that may be meant, by the days that are given or the document's."""
    season = SEASON.search(claim.words)
    if season:
        year = int(season[1])
        return [term for term in terms if term.start.year == year and term.end > dt.date(year + 1, 1, 31)]
    edtf = one_time(closed(claim, regions))
    since = next((t for t in claim.times if t.edtf.endswith("/..") and within(regions, t.start)), None)
    meeting = next(
        (
            m
            for m in claim.world.meetings
            if any(s.entity_id == m.summit_id and within(regions, s.start) for s in claim.of_type("summit"))
        ),
        None,
    )
    slack = dt.timedelta(days=SLACK)
    if edtf and takes and len(edtf) < 10:
        edtf = None
    if since or edtf:
        low, high = days_of(edtf or (since.edtf.removesuffix("/..") if since else ""))
        if takes or since:
            return [term for term in terms if low - slack <= term.start <= high + slack]
        if ends:
            return [term for term in terms if term.end != dt.date.max and low - slack <= term.end <= high + slack]
        return [term for term in terms if term.overlaps(low - slack, high + slack)]
    if meeting and takes:
        return [term for term in terms if meeting.start - slack <= term.start <= meeting.end + slack]
    if claim.date is None or (claim.times and not takes):
        return []
    if is_next and not takes:
        coming = [term for term in terms if (term.start - claim.date).days > -31]
        return coming[:1]
    reach = dt.timedelta(days=NEAR)
    if takes:
        begun = [term for term in terms if abs((term.start - claim.date).days) <= NEAR]
        return begun or [term for term in terms if term.overlaps(claim.date, claim.date)]
    if ends:
        return [term for term in terms if term.end != dt.date.max and abs((term.end - claim.date).days) < 60]
    around = [term for term in terms if term.overlaps(claim.date - reach, claim.date + reach)]
    return sorted(around, key=lambda term: not term.overlaps(claim.date, claim.date))  # type: ignore[arg-type]
