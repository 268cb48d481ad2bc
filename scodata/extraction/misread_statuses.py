"""Which differences in states' statuses come of misreading: a list, a time or a place taken for another state's."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from .daysof import meets
from .findings import Asserted, Finding
from .mention import Mention
from .reading_bodies import FOUNDERS
from .statuses import CHANGED, EARLIER, in_one_list
from .town_places import same_town
from .world import Meeting, Spell

WORDS = {
    "member": re.compile(r"\b(?:members?|membership|accession|admission|acceding)\b", re.IGNORECASE),
    "observer": re.compile(r"\bobserv(?:ers?|ing)\b", re.IGNORECASE),
    "dialogue-partner": re.compile(r"\b(?:dialogue[- ])?partner(?:s|ship)?\b", re.IGNORECASE),
    "partner": re.compile(r"\b(?:dialogue[- ])?partner(?:s|ship)?\b", re.IGNORECASE),
}
"""The words of each status."""
JOINED = re.compile(r"\bjoin(?:ed|ing)\b(?! (?:the SCO )?as\b| to\b)")
"""By which a member is told without the word."""
OBLIQUE = re.compile(
    r"\b(?:in|into|at|near|over|towards?|onto|around|across|except|save|save for|but|beside|besides|apart from"
    r"|other than|close to|closer to|next to|friendly to|ties to|trains to|neighbou?rs? of|friends? of|all(?:y|ies) of"
    r"|rivals? of|matter of|issue of|question of|borders? of|west of|east of|north of|south of|parts? of) (?:the )?$",
    re.IGNORECASE,
)
"""Before a state of which nothing is told: where something is, who is left out, to whom another is close."""
TODAY = re.compile(
    r";|\b(?:consists?|comprises?|takes? in|counts?|includes?|unites?|today|now|besides|others?|later|followed"
    r"|afterwards|since then|members? (?:are|is))\b"
)
"""Behind a founding: who belongs to it by now."""
FOUNDING = re.compile(r"\b(?:found(?:ed|ing|ation)|establish\w*|creat(?:ed|ion)|set up|formed|launched|being)\b")
FOLLOWED = re.compile(r"\b(?:followed|belongs?|came (?:in|later|afterwards)|joined (?:later|afterwards))\b")
SO_DID = re.compile(r"\b(?:so|as) (?:did|was|were|had)\b")
"""Between states and a time that is told of the next ones."""
SOMEHOW = re.compile(r"\bor (?:an? |as an? )?guests?\b|\bguests? or\b", re.IGNORECASE)
"""Where a list takes together those who have a status and those who have none."""
ATTENDED = re.compile(
    r"\b(?:attend\w*|took part|taking part|participat\w+|sat|sits)\b[^.;]{0,80}\bas (?:an? )?(?:\w+ )?member"
)
"""`attended the summit as a full member`: the time is that of the summit."""
ORGANISATION = re.compile(r"\b(?:SCO|Shanghai|[Oo]rgani[sz]ation|[Bb]loc|[Gg]rouping)\b")
WHOSE = re.compile(r"\b(?:SCO|Shanghai|[Oo]rgani[sz]ation|[Bb]loc|[Gg]roup\w*|[Aa]lliance|[Ss]ummit)\b")
LATER = re.compile(r"\b(?:after|later|afterwards)\b")
OF_A_YEAR = re.compile(r" (?:19|20)\d\d$")
"""Behind a town whose meeting is told with its year."""
DATES = ("start_date", "decision_date", "signature_date")
STEP = dt.timedelta(days=3)
"""Days about a meeting on which a step is taken on the occasion of it."""


def is_another_status(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a state is read with the status of another list, though the one that it has is told of it."""
    if finding.table != "memberships" or CHANGED.search(claim.words):
        return False
    state, _, status = finding.record_id.partition(":")
    places = [mention for mention in claim.of_type("state") if mention.entity_id == state]
    is_of_none = not ORGANISATION.search(claim.words) and not _words_of_status(claim)
    if finding.field == "status" and is_of_none:
        return True
    if not _is_undated(finding):
        return bool(places) and all(_fits(claim, state, _nearest(claim, place), finding) for place in places)
    if finding.recorded == "no such status" and not _is_told_of_it(claim):
        return True
    if any(
        other.agrees and other.record_id.startswith(f"{state}:") and other.record_id != finding.record_id
        for other in findings
        if other.table == "memberships" and other.value.startswith("../")
    ):
        return True
    held = {spell.status for spell in claim.world.spells if spell.state_id == state and _has(spell, claim.date)}
    if status == "member" and held and is_of_none:
        return True
    return bool(places) and all(_nearest(claim, place) in held - {status} for place in places)


def _words_of_status(claim: Asserted) -> bool:
    """Whether a claim says by any word which status it speaks of: `were accepted at Dushanbe` does not."""
    return any(pattern.search(claim.words) for pattern in (*WORDS.values(), JOINED))


def _is_told_of_it(claim: Asserted) -> bool:
    """Whether a claim has a word of the organisation or of a status, and takes no guests together with others."""
    is_named = WHOSE.search(claim.words) is not None or _words_of_status(claim)
    return is_named and not SOMEHOW.search(claim.words)


def _fits(claim: Asserted, state: str, status: str | None, finding: Finding) -> bool:
    """Whether a time that is not that of one status is that of the one whose word stands nearest."""
    if finding.field not in DATES or not finding.value[:4].isdigit() or finding.record_id == f"{state}:{status}":
        return False
    spells = [each for each in claim.world.spells if (each.state_id, each.status) == (state, status)]
    return any(on is not None and meets(finding.value, on) for each in spells for on in each.clocks.values())


def _is_undated(finding: Finding) -> bool:
    """Whether a status is read as held or gained by the document's day, or as a founder's: with no time of its own."""
    return finding.value.startswith("../") or finding.value == "2001-06-15"


def _has(spell: Spell, on: dt.date | None) -> bool:
    """Whether a state has, or is to have by what is decided, a status on a day; without a day, at the last."""
    first = min(each for each in spell.clocks.values() if each)
    return (on is None or first <= on) and (spell.end is None or (on is not None and on < spell.end))


def _nearest(claim: Asserted, state: Mention) -> str | None:
    """The status whose word stands nearest to a state, or to the list in which it stands, behind it or before."""
    start, end = _list_about(claim, state)
    near = [
        (match.start() - end if match.start() >= end else start - match.end(), status)
        for status, pattern in (*WORDS.items(), ("member", JOINED))
        for match in pattern.finditer(claim.words)
        if not EARLIER.search(claim.words[: match.start()])
    ]
    return min(near)[1] if near else None


def _list_about(claim: Asserted, state: Mention) -> tuple[int, int]:
    """Where the list begins and ends in which a state stands."""
    named = claim.of_type("state")
    lists = [in_one_list(claim, named[: n + 1]) for n in range(len(named))]
    around = [each for each in lists if state in each]
    return (around[-1][0].start, around[-1][-1].end) if around else (state.start, state.end)


def is_gapped(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a time, meeting or rank told once is right of another state, which stands in another list.

    `Mongolia was made an observer in 2004, India and Iran at this year's summit`.
    """
    if finding.table != "memberships" or finding.value.startswith("../") or finding.record_id.endswith(":founder"):
        return False
    if sum(time.edtf == finding.value for time in claim.times) > 1:
        return False
    state = finding.record_id.partition(":")[0]
    if ATTENDED.search(claim.words) or (SO_DID.search(claim.words) and not finding.main):
        return True
    if finding.value.startswith("1996") and state in FOUNDERS["shanghai-five"] and "Five" in claim.words:
        return True
    if finding.value.startswith("2001") and state not in FOUNDERS["sco"] and _is_later(claim, state):
        return True
    right = {
        other.record_id.partition(":")[0]
        for other in findings
        if other.table == "memberships" and other.agrees and other.value == finding.value
    }
    return bool(right) and not any(_are_listed(claim, state, other) for other in right)


def _are_listed(claim: Asserted, one: str, other: str) -> bool:
    """Whether two states stand in one list."""
    named = claim.of_type("state")
    for n, state in enumerate(named):
        if state.entity_id in (one, other):
            ids = {each.entity_id for each in in_one_list(claim, named[: n + 1])}
            if {one, other} <= ids:
                return True
    return False


def is_named_elsewhere(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether the time of a step fits another step of the same status, which the claim tells as well."""
    if finding.table != "memberships":
        return False
    if finding.field == "signature_date" and LATER.search(claim.words):
        state, _, status = finding.record_id.partition(":")
        return _fits(claim, state, status, replace(finding, record_id=""))
    return finding.field in ("signature_date", "decision_date") and any(
        other.agrees and other.record_id == finding.record_id and other.value == finding.value for other in findings
    )


def is_namesake(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether the meeting told is another in the town of the right one, or one on whose occasion a step was taken."""
    if finding.field != "start_summit" or OF_A_YEAR.search(finding.value):
        return False
    known = claim.world.meeting_of.get(finding.recorded)
    told = [m for m in claim.world.meetings if finding.value == m.summit_id or same_town(m.city, finding.value)]
    if not told:
        return True
    if known and known.summit_id != finding.value and any(same_town(m.city, known.city) for m in told):
        return True
    state, _, status = finding.record_id.partition(":")
    spells = [each for each in claim.world.spells if (each.state_id, each.status) == (state, status)]
    dated = [time for time in claim.times if ".." not in time.edtf]
    return (
        status != "member"
        and not dated
        and any(_is_at(m, on) for m in told for each in spells for on in each.clocks.values())
    )


def _is_at(meeting: Meeting, on: dt.date | None) -> bool:
    return on is not None and meeting.body != "chg" and meeting.start - STEP <= on <= meeting.end + STEP


def is_of_today(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a member of today is read as a founder: `founded in 2001, it now counts India among its members`."""
    if finding.table != "memberships" or not (finding.recorded == "no member" or finding.value == "2001-06-15"):
        return False
    state, _, status = finding.record_id.partition(":")
    spells = [each for each in claim.world.spells if (each.state_id, each.status) == (state, "member")]
    if status != "member" or not any(_has(each, claim.date) for each in spells):
        return False
    return _is_later(claim, state)


def _is_later(claim: Asserted, state: str) -> bool:
    """Whether a state is named behind a founding and behind words of what came of it, or as one that followed."""
    begun = FOUNDING.search(claim.words)
    places = [mention for mention in claim.of_type("state") if mention.entity_id == state]
    return begun is not None and all(
        place.start > begun.end()
        and (TODAY.search(claim.words[begun.end() : place.start]) or FOLLOWED.search(claim.words[place.end :]))
        for place in places
    )


def is_oblique(claim: Asserted, finding: Finding, findings: list[Finding]) -> bool:
    """Whether a state that differs stands only where nothing is told of it: `close to India`, `except Turkmenistan`."""
    if finding.table == "memberships" and not finding.record_id.endswith(":founder"):
        state = finding.record_id.partition(":")[0]
    elif finding.table == "delegations":
        state = finding.record_id.partition(":")[2]
    else:
        return False
    places = [mention for mention in claim.of_type("state") if mention.entity_id == state]
    return bool(places) and all(OBLIQUE.search(claim.words[: place.start]) for place in places)
