"""What a claim says of a state that seeks a status: applied when and for which."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .daysof import meets_recorded
from .facets import closed, one_time
from .findings import Asserted, Finding
from .meant import is_meant
from .mention import Mention
from .statuses import is_adjective, status_of
from .stretches import Regions, clause, within, words_of
from .world import Row

APPLIED = re.compile(
    r"\bappl(?:ied|ying|ies)\b|\b(?:submit\w*|lodg\w+|fil\w+|sent|made|hand(?:s|ed|ing) in|put in|present\w*|tabled"
    r"|forward\w*) (?:\w+ ){0,3}(?:application|request|bid)s?\b"
    r"|\bapplications?\b|\b(?:request(?:ed|s|ing)|sought|seeks?|seeking|asked for)\b|\bbid\b"
)
WISHED = re.compile(
    r"\b(?:desire|wish|wishes|wished|want(?:s|ed)?|interest(?:ed)?|eager|keen|hopes?|hoped|aspir\w+|intention"
    r"|intends?)\b"
    r"[^.;]{0,30}\b(?:to join|in joining|joining|to become|in becoming|to accede|membership|to be admitted"
    r"|to enter|status)\b"
)
STATUS = re.compile(r"\b(?P<noun>member|observer|dialogue[- ]partner)(?:ship)?\b", re.IGNORECASE)
JOINING = re.compile(r"\b(?:join(?:ing)?|accede|accession|admission|admitted|enter|entry|membership)\b")
OTHER_GROUPS = re.compile(
    r"\b(?:UN|WTO|NATO|EU|CSTO|CIS|BRICS|EAEU|World Trade|United Nations|Security Council|ASEAN)\b"
)
UNREAL = re.compile(r"\b(?:not|never|may|might|if|should|will|would)\b|n't\b")
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
REACH = 90
FINE = ("certain", "probable")


def applications(claim: Asserted) -> Iterator[Finding]:
    """The status that a state sought, and when."""
    match = APPLIED.search(claim.words) or WISHED.search(claim.words)
    if match is None or not is_meant(claim) or OTHER_GROUPS.search(claim.words):
        return
    regions = clause(claim, match.start())
    words = words_of(claim, regions)
    sought = _sought(claim, match)
    if sought is None or UNREAL.search(words):
        return
    edtf = _time(claim, regions, match)
    for state in _seekers(claim, match):
        if within(regions, state.start):
            yield from _told(claim, state, sought, edtf, APPLIED.fullmatch(match[0]) is not None)


def _time(claim: Asserted, regions: Regions, match: re.Match[str]) -> str | None:
    """The one time of the clause; of several, the one nearest behind the application."""
    told = closed(claim, regions)
    behind = [time for time in told if time.start >= match.end()]
    return one_time(told) or (behind[0].edtf if behind else None)


def _told(claim: Asserted, state: Mention, sought: str, edtf: str | None, is_filed: bool) -> Iterator[Finding]:
    """The application on record; a wish may be older than it, so one of another time is open."""
    rows = [
        row
        for row in claim.world.table("applications")
        if row["state_id"] == state.entity_id and row["sought_status"] == sought and row["certainty"] in FINE
    ]
    day = claim.date.isoformat() if claim.date else "9999"
    fits = [
        row for row in rows if (meets_recorded(edtf, row["date"], row["precision"]) if edtf else row["date"] <= day)
    ]
    if edtf and rows:
        row = (fits or rows)[0]
        agrees = bool(fits) or (False if is_filed and _is_exact(rows, edtf) else None)
        yield Finding("applications", row["application_id"], "date", edtf, agrees, row["date"])
    elif fits and (is_filed or not YEAR.search(claim.words)):
        yield Finding("applications", fits[-1]["application_id"], "date", f"../{claim.date}", True, fits[-1]["date"])


def _is_exact(rows: list[Row], edtf: str) -> bool:
    """Whether the records tell day or month so well that no other can be right: one application, or one of a year."""
    alike = [row for row in rows if row["date"][:4] == edtf[:4]] or (rows if len(rows) == 1 else [])
    return len(alike) == 1 and alike[0]["precision"] in ("day", "month")


def _sought(claim: Asserted, match: re.Match[str]) -> str | None:
    """The status that is sought: the noun next behind the verb, else that of a member where it is to join."""
    end = min(len(claim.words), match.end() + REACH)
    noun = STATUS.search(claim.words, match.start(), end)
    if noun:
        return status_of(noun["noun"])
    bare = re.search(
        r"\b(?:its|an?|the|their) (?:application|bid|request)s?(?: back)?(?: in| to join|\.|$)", claim.words
    )
    return "member" if bare or JOINING.search(claim.words, match.start(), end) else None


def _seekers(claim: Asserted, match: re.Match[str]) -> list[Mention]:
    """The states before the verb, or behind `application of` and `by`."""
    own = [state for state in claim.of_type("state") if not is_adjective(claim, state)]
    behind = [
        state
        for state in own
        if state.start >= match.end()
        and re.search(r"\b(?:by|from|of)(?: [\w ]{1,30},?)? $", claim.words[match.end() : state.start])
    ]
    before = [state for state in own if state.end <= match.start() and match.start() - state.end < REACH]
    return before or behind
