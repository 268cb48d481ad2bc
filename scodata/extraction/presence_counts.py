"""Those who came to a meeting, told as a whole: `the leaders of the member and observer states`, `six presidents`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .findings import Asserted, Finding
from .presence_words import CAME, HEAD_LEVELS, WERE_THERE
from .world import Meeting

WHO = (
    r"(?:[Ll]eaders|[Hh]eads(?: of (?:state|government))?|[Pp]residents|[Pp]rime [Mm]inisters|[Pp]remiers"
    r"|[Dd]elegations|[Dd]elegates|[Rr]epresentatives|[Ee]nvoys)"
)
COUNTED = re.compile(
    rf"\b{WHO} (?:of|from) (?:all )?(?:(?:the|its) )?(?P<n>[\w-]+) (?:SCO |full )*(?P<status>member|observer"
    r"|dialogue partner)s?\b"
    rf"|\b(?:[Tt]he |[Aa]ll )(?P<n2>[\w-]+) (?:{WHO})\b(?= (?:\w+ )?(?:met|gathered|talked|discussed|exchanged"
    r"|conferred|considered|attended|took part|came|agreed)\b)"
)
"""A number of states whose leaders or envoys came, or of leaders."""
LEADERS_OF = {
    status: re.compile(
        r"\b(?:[Ll]eaders|[Hh]eads of state|[Pp]residents) (?:of|from) (?P<all>all )?(?:(?:the|its) )?"
        rf"(?:[\w-]+ ){{0,3}}?{status}(?:s\b| (?:states|countries|nations)\b| and\b)"
    )
    for status in ("member", "observer")
}
SOME = re.compile(r"\b(?:some|several|most|many|two|three|other)\b", re.IGNORECASE)


def as_many(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """`the leaders of the eight member states attended`: as many as had the status on the meeting's last day."""
    match = COUNTED.search(claim.words)
    if match is None or meeting.body == "s5":
        return
    status = (match["status"] or "member").replace(" ", "-")
    told = [each for each in claim.quantities if match.start() <= each.start < match.end()]
    count = sum(each.status == status and each.holds(meeting.end) for each in claim.world.spells)
    if len(told) == 1 and (CAME.search(claim.words) or WERE_THERE.search(claim.words) or match["n2"]):
        agrees = told[0].value == count or (None if told[0].value < count else False)
        yield Finding("member_states", status, "count", f"{told[0].value:g}", agrees, str(count))


def leaders_of(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """`the leaders of the observer states were present`: all who came for them were heads; open where one was not."""
    if not (CAME.search(claim.words) or WERE_THERE.search(claim.words)):
        return
    for status, pattern in LEADERS_OF.items():
        match = pattern.search(claim.words)
        if match and not SOME.search(match[0]):
            yield _of_status(claim, meeting, status, bool(match["all"]))


def _of_status(claim: Asserted, meeting: Meeting, status: str, is_all: bool) -> Finding:
    """Whether the states of a status each came by a head of state or government."""
    rows = [
        row
        for row in claim.world.table("delegations")
        if row["summit_id"] == meeting.summit_id and row["role"] == status and row["state_id"]
    ]
    lesser = [row for row in rows if row["level"] not in HEAD_LEVELS]
    count = sum(each.status == status and each.holds(meeting.end) for each in claim.world.spells)
    agrees = None if len(rows) < count or (lesser and not is_all) else not lesser
    row = (lesser or rows)[0] if rows else {"delegation_id": meeting.summit_id, "level": ""}
    return Finding("delegations", row["delegation_id"], "level", "head", agrees, row["level"])
