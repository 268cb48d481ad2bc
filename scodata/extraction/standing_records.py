"""The record of a state's status that a claim speaks of, and what is said where there is none."""

from __future__ import annotations

import datetime as dt
import re

from ..reading.package import last_day
from .findings import Asserted, Finding
from .mention import Mention
from .world import Spell

FIELD_OF = {"effect": "start_date", "signature": "signature_date", "decision": "decision_date"}
"""Which field of a spell holds the day of each step."""
OWN_STATUSES = ("member", "observer", "dialogue-partner", "partner")
"""Every status that this organisation gives."""
MERGED = dt.date(2025, 9, 1)
"""The day from which observers and dialogue partners are partners."""


EITHER = re.compile(
    r"\bobservers (?:states )?(?:and|or) (?:the )?(?:dialogue[- ])?partners\b"
    r"|\bpartners (?:and|or) (?:the )?observers\b(?!.*\brespectively\b)",
    re.IGNORECASE,
)
"""`among the observers and dialogue partners`: one of two statuses, whichever it be."""


BEFORE_THAT = re.compile(
    r"\b(?:before|until|prior to|up to|by the time of)\b[^.;]{0,60}\b(?:Tianjin|merge\w*)\b", re.IGNORECASE
)
"""A time in which nobody was a partner: `Before the Tianjin summit, Mongolia was a dialogue partner`."""


def spell_of(claim: Asserted, state: Mention, status: str) -> Spell | None:
    """The time in which a state had a status; what was a dialogue partner is a partner later."""
    own = [spell for spell in claim.world.spells if spell.state_id == state.entity_id]
    wanted: tuple[str, ...] = (status,)
    if status == "dialogue-partner":
        is_past = BEFORE_THAT.search(claim.words) is not None
        merged = claim.date is not None and claim.date >= MERGED and not re.search(r"\bdialogue\b", claim.words)
        wanted = ("partner", "dialogue-partner") if merged else ("dialogue-partner", "partner")[: 1 if is_past else 2]
    if status != "member" and EITHER.search(claim.words):
        wanted = (status, *(each for each in ("observer", "dialogue-partner", "partner") if each != status))
    return next((spell for each in wanted for spell in own if spell.status == each), None)


def missing_of(claim: Asserted, state: Mention, record: str) -> Finding:
    """A status that a state never had; open where the table does not reach to the document's day."""
    covered = claim.date is not None and claim.date <= last_day()
    has_any = any(spell.state_id == state.entity_id for spell in claim.world.spells)
    agrees = False if has_any or covered else None
    return Finding("memberships", record, "start_date", f"../{claim.date}", agrees, "no such status")
