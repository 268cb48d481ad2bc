"""What a claim says of a state that seeks a status: applied when and for which, and who stood in its way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .daysof import meets_recorded
from .facets import YEAR, closed, one_time
from .filings import JOINING, OTHER_GROUPS, Filing, filings
from .findings import Asserted, Finding
from .meant import is_meant
from .mention import Mention
from .reading_anniversaries import YEARS_SINCE
from .statuses import is_adjective, status_of
from .stretches import clause, within, words_of
from .world import Row

CHEAP = re.compile(
    r"\b(?:appl|request|bid|ask|seek|sought|wish|want|interest|desir|eager|keen|hope|aspir|inten|put in|knock"
    r"|hat in|letter|candida|put itself|stood for|petition|push|press|vied)",
    re.I,
)
WISHED = re.compile(
    r"\b(?:desire|wish|wishes|wished|want(?:s|ed)?|interest(?:ed)?|eager|keen|hopes?|hoped|aspir\w+|intention"
    r"|intends?)\b"
    r"[^.;]{0,30}\b(?:to join|in joining|joining|to become|in becoming|to accede|membership|to be admitted"
    r"|to enter|status)\b"
)
STATUS = re.compile(r"\b(?P<noun>member|observer|dialogue[- ]partner)(?:ship)?\b", re.IGNORECASE)
UNREAL = re.compile(r"\b(?:not|never|may|might|if|should|will|would)\b|n't\b")
ANEW = re.compile(
    r"\b(?:again|anew|renew\w*|repeat\w*|reiterat\w*|reaffirm\w*|re-?appl\w+|second|once more|several|twice|first"
    r"|unsuccessful\w*|informal\w*)\b"
)
"""Words by which another application than the one on record may be meant."""
BLOCKED = re.compile(
    r"\b(?:block(?:ed|ing|s)?|veto(?:ed|es|ing)?|(?:was|been) (?:rejected|refused|opposed|prevented)|stood in the way"
    r"|objected to|held up|obstructed|thwarted)\b"
)
REACH = 90
FINE = ("certain", "probable")
DAY = 10
YEARS_APART = 2
"""Years by which the one application that is certain cannot be mistaken, though its record tells but a year."""


def applications(claim: Asserted) -> Iterator[Finding]:
    """The status that a state sought, when, and by whom it was refused."""
    if not CHEAP.search(claim.words):
        return
    found = filings(claim)
    for each in found or list(_wishes(claim)):
        yield from _told(claim, each)
    if found:
        yield from _blocked(claim, found)


def _wishes(claim: Asserted) -> Iterator[Filing]:
    """What a state wished for; a wish may be older than the application."""
    match = WISHED.search(claim.words)
    if match is None or not is_meant(claim) or OTHER_GROUPS.search(claim.words):
        return
    regions = clause(claim, match.start())
    end = min(len(claim.words), match.end() + REACH)
    noun = STATUS.search(claim.words, match.start(), end)
    if UNREAL.search(words_of(claim, regions)) or not (noun or JOINING.search(claim.words, match.start(), end)):
        return
    for state in claim.of_type("state"):
        is_near = state.end <= match.start() and match.start() - state.end < REACH
        if is_near and within(regions, state.start) and not is_adjective(claim, state):
            edtf = one_time(closed(claim, regions))
            yield Filing(state.entity_id, status_of(noun["noun"]) if noun else "member", False, edtf, is_filed=False)


def _told(claim: Asserted, filing: Filing) -> Iterator[Finding]:
    """The application on record; a wish may be older than it, so one of another time is open."""
    known = [
        row for row in claim.world.table("applications") if row["state_id"] == filing.state and row["certainty"] in FINE
    ]
    rows = [row for row in known if row["sought_status"] == filing.status]
    day = claim.date.isoformat() if claim.date else "9999"
    fits = [
        row
        for row in rows
        if (meets_recorded(filing.edtf, row["date"], row["precision"]) if filing.edtf else row["date"] <= day)
    ]
    is_sure = filing.is_filed and not ANEW.search(claim.words)
    if filing.edtf and rows:
        row = (fits or rows)[0]
        agrees = bool(fits) or (False if is_sure and _is_exact(rows, filing.edtf) else None)
        yield Finding("applications", row["application_id"], "date", filing.edtf, agrees, row["date"])
    elif filing.edtf:
        is_sure = is_sure and filing.is_explicit
        yield from _for_another(filing, known, is_sure) if known else _of_another(claim, filing, is_sure)
    elif (
        fits
        and not claim.times
        and not YEARS_SINCE.search(claim.words)
        and (filing.is_filed or not YEAR.search(claim.words))
    ):
        yield Finding("applications", fits[-1]["application_id"], "date", f"../{claim.date}", True, fits[-1]["date"])


def _for_another(filing: Filing, known: list[Row], is_sure: bool) -> Iterator[Finding]:
    """A state that applied at the time told, but for another status than the one told."""
    then = [row for row in known if filing.edtf and meets_recorded(filing.edtf, row["date"], row["precision"])]
    if is_sure and len(then) == 1:
        row = then[0]
        yield Finding("applications", row["application_id"], "status", filing.status, False, row["sought_status"])


def _of_another(claim: Asserted, filing: Filing, is_sure: bool) -> Iterator[Finding]:
    """A state of which no application is known, told to have applied in the month when one other applied for that."""
    then = [
        row
        for row in claim.world.table("applications")
        if row["sought_status"] == filing.status
        and row["certainty"] == "certain"
        and row["precision"] != "year"
        and row["date"][:7] == (filing.edtf or "")[:7]
    ]
    applied = {row["state_id"] for row in claim.world.table("applications")}
    if is_sure and len({row["state_id"] for row in then}) == 1 and filing.state not in applied:
        row = then[0]
        if any(row["state_id"] == state.entity_id for state in claim.of_type("state")):
            return
        yield Finding("applications", row["application_id"], "state_id", filing.state, False, row["state_id"])


def _is_exact(rows: list[Row], edtf: str) -> bool:
    """Whether the records tell day or month so well, or are so far off, that no other can be right."""
    if len(edtf) == DAY and any(row["date"][4:] == edtf[4:] and row["precision"] == "day" for row in rows):
        return True
    alike = [row for row in rows if row["date"][:4] == edtf[:4]] or (rows if len(rows) == 1 else [])
    if len(alike) != 1:
        return False
    is_far = abs(int(alike[0]["date"][:4]) - int(edtf[:4])) >= YEARS_APART and alike[0]["certainty"] == "certain"
    return is_far or alike[0]["precision"] in ("day", "month")


def _blocked(claim: Asserted, found: list[Filing]) -> Iterator[Finding]:
    """The one state that stood in the way of an application."""
    match = BLOCKED.search(claim.words)
    if match is None or UNREAL.search(claim.words):
        return
    told = _opponent(claim, match, {each.state for each in found})
    for row in claim.world.table("applications") if told else ():
        if told and row["blocked_by"] and any(_is_its(row, each) for each in found):
            agrees = told.entity_id == row["blocked_by"]
            yield Finding(
                "applications", row["application_id"], "blocked_by", told.entity_id, agrees, row["blocked_by"]
            )


def _is_its(row: Row, filing: Filing) -> bool:
    return (row["state_id"], row["sought_status"]) == (filing.state, filing.status)


def _opponent(claim: Asserted, match: re.Match[str], seekers: set[str]) -> Mention | None:
    """Who blocked it: behind `by`, else before the verb; None where it is more than one, or not told."""
    others = [each for each in claim.of_type("state") if each.entity_id not in seekers]
    by = [each for each in others if re.match(r" (?:by|from) (?:the )?$", claim.words[match.end() : each.start])]
    before = [each for each in others if re.fullmatch(r"(?: \w+){0,3} ", claim.words[each.end : match.start()])]
    return (by or before)[0] if len({each.entity_id for each in others}) == 1 and (by or before) else None
