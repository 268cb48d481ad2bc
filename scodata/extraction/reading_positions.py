"""What a claim says of a state's stand on an initiative: named among its endorsers, or not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .findings import Asserted, Finding
from .statuses import is_adjective
from .stretches import clause, within, words_of
from .world import Row

REFUSED = re.compile(
    r"\b(?:refus\w+|declin\w+|abstain\w*|opt(?:ed|ing|s) out|withheld|withhold\w*|refrain\w*|stay(?:ed|ing"
    r"|s) (?:out|away)"
    r"|reject\w*|did not|does not|has not|had not|have not|didn't|doesn't|hasn't|without|except(?: for)?"
    r"|only (?:state|country|member)"
    r"|sole (?:state|country|member)|distanc\w+|once again|dissociat\w+|oppos\w+|reservations?|not (?:a )?part(?:y)?)\b"
)
ENDORSED = re.compile(
    r"\b(?:endors\w+|support\w*|reaffirm\w*|back(?:ed|ing|s)?|sign\w*|join\w*|agree\w*|named|lists?|listed|names|welcom\w+)\b"
)
AGAINST = ("not-named", "reservation", "opt-out", "dissociation", "opinion-recorded")
UNREAL = re.compile(r"\b(?:will|would|should|may|might|if|must)\b")
LISTED = re.compile(
    r"\b(?:names?|named|lists?|listed|mentions?|mentioned|counts?|counted|enumerat\w+)\b[^.;]{0,90}\b(?:supporters?|endorsers?"
    r"|backers?|friends|those (?:who|that|which) (?:support|endorse|back)\w*)\b"
    r"|\b(?:supporters?|endorsers?|backers?)\b[^.;]{0,90}\b(?:named|listed|names|lists|among them)\b"
)
"""That a text names those who support something."""
EXCEPT = re.compile(r"\b(?:except|but|without|save|apart|missing|absent|only|alone)\b")
ALL_BUT = re.compile(
    r"\b(?:all|other|every|rest)\b[^.;]{0,60}\b(?:except|but|other than|save|apart from)(?: for)? (?:for )?$"
)


def positions(claim: Asserted) -> Iterator[Finding]:
    """A state that endorsed an initiative by name, or that is missing among its endorsers."""
    named = claim.of_type("initiative", "concept", "instrument")
    known = {row["initiative_id"] for row in claim.world.table("positions")} & {m.entity_id for m in named}
    if len(known) != 1 or claim.date is None or UNREAL.search(claim.words):
        return
    initiative = known.pop()
    for state in claim.of_type("state"):
        words = words_of(claim, clause(claim, state.start))
        regions = clause(claim, state.start)
        if is_adjective(claim, state) or not any(m.entity_id == initiative and within(regions, m.start) for m in named):
            continue
        refuses = REFUSED.search(words) or ALL_BUT.search(claim.words[: state.start])
        if not refuses and not ENDORSED.search(words):
            continue
        rows = list(_rows(claim, initiative, state.entity_id))
        fits = [row for row in rows if (row["form"] in AGAINST) == bool(refuses)]
        if rows and not fits and not refuses and LISTED.search(claim.words) and not EXCEPT.search(claim.words):
            row = rows[-1]
            yield Finding("positions", row["position_id"], "form", "named-endorser", False, row["form"])
        if fits:
            row = fits[-1]
            yield Finding("positions", row["position_id"], "form", row["form"], True, row["form"])


def _rows(claim: Asserted, initiative: str, state: str) -> Iterator[Row]:
    """The positions of a state on record by the document's day; of a meeting alone where one is named."""
    summits = {m.entity_id for m in claim.of_type("summit")}
    texts = {
        row["instrument_id"] for row in claim.world.table("instruments") if summits and row["summit_id"] in summits
    }
    for row in claim.world.table("positions"):
        is_its = row["initiative_id"] == initiative and row["state_id"] == state and row["date"] <= str(claim.date)
        if is_its and (not summits or row["instrument_id"] in texts):
            yield row
