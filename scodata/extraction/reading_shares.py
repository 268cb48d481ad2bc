"""What a claim says of states' shares of the budget, and of what states did with a text: ratified it, acceded to it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of, meets
from .facets import closed, one_time
from .findings import Asserted, Finding
from .mention import Mention
from .statuses import in_one_list
from .stretches import clause, within

SHARE = re.compile(r"\b(?P<share>\d{1,2}(?:\.\d+)?)(?:%| ?per ?cent\b)")
BUDGET = re.compile(r"\b(?:budget|expenses|contribut\w+)\b")
ACTS = {"ratif": "ratified", "acced": "acceded"}
ACT = re.compile(r"\b(?P<act>ratif|acced)\w*\b", re.IGNORECASE)
UNREAL = re.compile(r"\b(?:not|never|will|would|should|may|might|plans?|propos\w+|if|yet)\b")


def shares(claim: Asserted) -> Iterator[Finding]:
    """Which part of the budget a state bears, by the scale in force on the day."""
    told = list(SHARE.finditer(claim.words))
    if not told or not BUDGET.search(claim.words) or not claim.names("sco") or claim.date is None:
        return
    edtf = one_time([time for time in claim.times if "/" not in time.edtf])
    day = min(days_of(edtf)[1], claim.date) if edtf else claim.date
    rows = claim.world.table("budget_shares")
    scale = max((row["from_date"] for row in rows if row["from_date"] <= day.isoformat()), default="")
    for state in claim.of_type("state"):
        row = next((r for r in rows if r["from_date"] == scale and r["state_id"] == state.entity_id), None)
        own = _own(told, state)
        if row and own:
            agrees = float(row["percent"]) == float(own)
            record = f"{row['schedule']}:{row['state_id']}"
            yield Finding("budget_shares", record, "percent", own, agrees, row["percent"])


SIGNED_BY = re.compile(
    r"\b(?:[Pp]residents|[Ll]eaders|[Hh]eads of state|[Gg]overnments"
    r"|(?:foreign|prime) ministers|[Rr]epresentatives) of (?:the )?"
    r"(?P<who>[A-Z][^.;:]{8,90}?) (?:then |there |jointly |together )?(?:signed|concluded)\b|\bsigned by (?:the )?"
    r"(?:\w+ of )?(?P<by>[A-Z][^.;:]{8,90})"
)
"""Several states that are told to have signed a text together."""
FEW = 3


def signers(claim: Asserted, found: list[Finding]) -> Iterator[Finding]:
    """Which of the states that are said to have signed a text did not, where the others did."""
    match = SIGNED_BY.search(claim.words)
    texts = {each.record_id for each in found if each.table == "instruments" and each.agrees}
    if match is None or len(texts) != 1:
        return
    text, group = texts.pop(), "who" if match["who"] else "by"
    near = [s for s in claim.of_type("state") if match.start(group) <= s.start < match.end(group)]
    told = in_one_list(claim, near)
    known = {
        row["state_id"]
        for row in claim.world.table("instrument_parties")
        if row["instrument_id"] == text and row["event"] == "signed"
    }
    if len(known & {each.entity_id for each in told}) >= FEW:
        for state in told:
            agrees = state.entity_id in known
            value = "signed" if agrees else "no signature"
            yield Finding(
                "instrument_parties", f"{text}:{state.entity_id}:signed", "state_id", state.entity_id, agrees, value
            )


def _own(told: list[re.Match[str]], state: Mention) -> str | None:
    """The share that is a state's: the first behind its name where several are told, else the only one."""
    behind = [each for each in told if each.start() >= state.end]
    own = told if len(told) == 1 else behind
    return own[0]["share"] if own else None


def parties(claim: Asserted) -> Iterator[Finding]:
    """When a state ratified a text or acceded to it."""
    match = ACT.search(claim.words)
    listed = claim.of_type("instrument")
    if match is None or len(listed) != 1 or UNREAL.search(claim.words):
        return
    regions = clause(claim, match.start())
    edtf = one_time(closed(claim, regions))
    states = [state for state in claim.of_type("state") if within(regions, state.start)]
    for row in claim.world.table("instrument_parties") if edtf and len(states) == 1 else ():
        same = row["instrument_id"] == listed[0].entity_id and row["state_id"] == states[0].entity_id
        if same and row["event"] == ACTS[match["act"].lower()] and row["date"]:
            agrees = meets(str(edtf), dt.date.fromisoformat(row["date"]))
            record = f"{row['instrument_id']}:{row['state_id']}:{row['event']}"
            yield Finding("instrument_parties", record, "date", str(edtf), agrees, row["date"])
