"""Which proposals on record a claim means: those named, those of a body or text that is named, those told by words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from ..slugs import slug_of
from .findings import Asserted, Finding
from .mention import Mention
from .texts_meant import COMMON
from .titles import proposed_as, stems_of, the_titles
from .world import Row, the_world

PROPOSAL = frozenset(("propos", "initia", "idea"))
"""Words of a name that tell only that the thing is proposed."""
SHARE, TELLING, WHOLE = 0.6, 3.0, 1.0
"""Least share of a name's words that are told, least weight of them, and the share of one all of whose words are."""
BY_NAME = 2.0
"""What a share counts of one that goes by its name."""
SEVERAL = re.compile(
    r"\b(?:proposed|put forward|(?:has|have) (?:proposed|put forward|made|advanced)|advanced|offered|presented)"
    r" (?:a (?:series|number|set) of|many|several|numerous|various|a lot of"
    r"|new)\b[^.;,]{0,40}\b(?:initiatives|proposals)\b"
)
NEAR, FEWEST = 30, 2
"""Characters between a proposer and the verb of several things; proposals on record that are several."""


def candidates(claim: Asserted) -> Iterator[tuple[float, Row]]:
    """The proposals meant, each with the share of its name's words that the claim has; those named have more."""
    rows = claim.world.index["initiatives"]
    named = {_initiative(each) for each in claim.of_type("initiative", "concept", "body", "instrument")}
    named |= {proposed_as(text) for pattern, text in COMMON if pattern.search(claim.words)}
    known = sorted(each for each in named if each and each in rows and rows[each]["proposed_date"])
    if known:
        yield from ((BY_NAME, rows[each]) for each in known)
        return
    titles, said = the_titles(), stems_of(claim.words)
    best: dict[str, float] = {}
    for title in titles.titles:
        own = title.stems - PROPOSAL
        shared = titles.weight(own & said) if title.entity_type == "initiative" and title.adopted else 0.0
        whole = titles.weight(own)
        if shared >= TELLING and shared >= SHARE * whole:
            best[title.entity_id] = max(best.get(title.entity_id, 0.0), shared / whole)
    yield from ((share, rows[each]) for each, share in best.items())


def several(claim: Asserted) -> Iterator[Finding]:
    """`proposed a series of initiatives`: somebody of whom several are on record by the document's day."""
    match = SEVERAL.search(claim.words)
    who = claim.before(match.start(), "person", "state") if match else None
    if match is None or who is None or match.start() - who.end > NEAR or claim.date is None or claim.times:
        return
    field = "proposer_person" if who.entity_type == "person" else "proposer_state"
    own = [
        row
        for row in claim.world.table("initiatives")
        if row[field] == who.entity_id and row["proposed_date"] and row["proposed_date"] <= claim.date.isoformat()
    ]
    for row in own[-FEWEST:] if len(own) >= FEWEST else ():
        yield Finding("initiatives", row["initiative_id"], field, who.entity_id, True, who.entity_id)


def _initiative(mention: Mention) -> str | None:
    """The initiative that a name means: a body that somebody proposed means the proposal of it."""
    if mention.entity_type == "instrument":
        return proposed_as(mention.entity_id)
    if mention.entity_type != "body":
        return mention.entity_id
    known = the_world().index["initiatives"]
    return _proposals().get(mention.entity_id) or next(
        (name for name in (f"{mention.entity_id}-proposal",) if name in known), None
    )


@cache
def _proposals() -> dict[str, str]:
    """Initiatives by the body whose foundation they propose."""
    found = {}
    for row in the_world().table("initiatives"):
        match = re.match(r"Proposal (?:of|for) (?:an? |the )?(.+)", row["name"])
        if match:
            found[slug_of(match[1])] = row["initiative_id"]
    return found
