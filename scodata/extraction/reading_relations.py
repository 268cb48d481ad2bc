"""What a claim says of the organisation and others: memoranda, partnerships, its status in the United Nations."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of, meets_recorded
from .facets import closed, one_time
from .findings import Asserted, Finding
from .mention import Mention
from .stretches import clause, within, words_of
from .world import Row

UN = ("un", "united-nations", "un-general-assembly", "united-nations-general-assembly")
UN_OBSERVER = re.compile(
    r"\bobserver\b[^.;]{0,40}\b(?:UN|United Nations|General Assembly)\b|\b(?:UN|United Nations"
    r"|General Assembly)\b[^.;]{0,40}\bobserver\b",
    re.IGNORECASE,
)
TEXT = re.compile(r"\b(?:memorand(?:um|a|ums)|MoUs?|MOUs?|agreements?|joint declaration|protocols?)\b")
SIGNED = re.compile(
    r"\b(?:sign(?:ed|ing)?|conclud(?:ed|ing)|inked|ha(?:s|ve|d)|exist\w*|governed|based on|enter(?:ed|ing))\b"
)
PARTNERS = re.compile(
    r"\b(?:partner(?:ship|ly)?s?|cooperat\w+|ties|contacts|relations|relationships?|dialogue|links|interact\w+)"
    r"(?: \w+)? with\b"
)
SIDE_BY_SIDE = re.compile(r"\b(?:SCO|[Oo]rgani[sz]ation|SCO\))(?:['’]s)?(?: Secretariat)? and (?:that of )?(?:the )?$")
"""Before the other side of a text that two organisations signed."""
LINKED = re.compile(
    r"\b(?:with|between)\b|\b(?:tie[sd]?|link(?:s|ed|ing)?|bind(?:s|ing)?|connect\w*)\b[^.;]{0,60}\bto\b"
)
"""Between a text and the other side of it."""
OWN = re.compile(r"\b(?:[Oo]ur|Russia\w*|China|Chinese|India\w*|[Ww]e|they|[Cc]ountries)\b")
"""Before a partnership that is not the organisation's."""
HELD = re.compile(
    r"\b(?:ha(?:s|ve|d)|maintains?|maintained|enter(?:ed|ing)|establish(?:ed|ing)|developed|enjoys?|cooperates?"
    r"|built)\b"
)
MANY = re.compile(
    r"\b(?:many|several|various|a number of|numerous|other|leading) (?:\w+ )?(?:\w+ )?(?:international"
    r"|regional)\b[\w, ]{0,20}\borgani[sz]ations\b"
)
SOME = 3
"""Partners on record from which they are `many`."""
UNREAL = re.compile(
    r"\b(?:not|never|will|would|should|may|might|plans?|propos\w+|draft|to be|if|must|needs?|ready|intends?)\b"
)
ASIDE = 20
"""Characters about an observer status in which its bearer is named."""
KINDS = ("memorandum", "agreement")


def relations(claim: Asserted) -> Iterator[Finding]:
    """Observer status in the United Nations, memoranda with other organisations, partnerships with them."""
    if not claim.names("sco"):
        return
    yield from _observer(claim)
    if not UNREAL.search(claim.words):
        yield from _memoranda(claim)
        yield from _partnerships(claim)


def _observer(claim: Asserted) -> Iterator[Finding]:
    match = UN_OBSERVER.search(claim.words)
    row = next((row for row in _rows(claim, "observer-status") if row["partner"] in UN), None)
    if match is None or row is None or _is_of_another(claim, match):
        return
    time = claim.time_near(match.start(), match.end(), 200)
    agrees = time is None or days_of(time.edtf)[0] <= dt.date.fromisoformat(row["date"]) <= days_of(time.edtf)[1]
    value = time.edtf if time else "observer-status"
    yield Finding("relations", row["relation_id"], "date" if time else "kind", value, agrees, row["date"])


def _memoranda(claim: Asserted) -> Iterator[Finding]:
    """A memorandum with each body named beside the organisation: signed when."""
    match = TEXT.search(claim.words)
    if match is None or not SIGNED.search(claim.words):
        return
    for partner in claim.of_type("body"):
        regions = clause(claim, partner.start)
        rows = [row for row in _rows(claim, *KINDS) if row["partner"] == partner.entity_id]
        if not rows or not TEXT.search(words_of(claim, regions)) or not _beside(claim, partner):
            continue
        edtf = one_time(closed(claim, regions)) or _since(claim)
        fits = [
            row for row in rows if (meets_recorded(edtf, row["date"], row["precision"]) if edtf else _known(claim, row))
        ]
        row = fits[0] if fits else rows[0]
        if edtf and (fits or len(rows) == 1):
            yield Finding("relations", row["relation_id"], "date", edtf, bool(fits), row["date"])
        elif fits:
            yield Finding("relations", row["relation_id"], "kind", row["kind"], True, row["kind"])


def _since(claim: Asserted) -> str | None:
    """`has existed since 21 April 2005`: the day on which it was signed."""
    told = [time.edtf for time in claim.times]
    return told[0].removesuffix("/..") if len(told) == 1 and told[0].endswith("/..") else None


def _beside(claim: Asserted, partner: Mention) -> bool:
    """Whether a text is said to be with a partner: `memoranda with ASEAN`, `the SCO and the CIS signed a ...`."""
    if SIDE_BY_SIDE.search(claim.words[: partner.start]) and TEXT.search(claim.words, partner.end):
        return True
    before = [match.end() for match in TEXT.finditer(claim.words, 0, partner.start)]
    between = claim.words[before[-1] : partner.start] if before else ""
    return LINKED.search(between) is not None and not re.search(r"\b(?:it|they) ha|[;:]", between)


def _partnerships(claim: Asserted) -> Iterator[Finding]:
    """Partners that are named, or `many international organisations`, where the records have them by that day."""
    match = PARTNERS.search(claim.words)
    if match is None or not HELD.search(claim.words) or claim.times or TEXT.search(claim.words):
        return
    if OWN.search(claim.words[: match.start()]) or any(m.start > match.start() for m in claim.of_type("state")):
        return
    known = {row["partner"]: row for row in _rows(claim, *KINDS) if _known(claim, row)}
    others = [
        m for m in claim.of_type("body") if m.start > match.end() and within(clause(claim, match.start()), m.start)
    ]
    chosen = [known[m.entity_id] for m in others if m.entity_id in known]
    if others and len(chosen) < len(others):
        return
    if not others and MANY.search(claim.words) and len(known) >= SOME:
        chosen = sorted(known.values(), key=lambda row: row["date"])[:SOME]
    for row in chosen:
        yield Finding("relations", row["relation_id"], "partner", row["partner"], True, row["partner"])


def _rows(claim: Asserted, *kinds: str) -> list[Row]:
    return [row for row in claim.world.table("relations") if row["kind"] in kinds]


def _known(claim: Asserted, row: Row) -> bool:
    return claim.date is None or row["date"] <= claim.date.isoformat()


def _is_of_another(claim: Asserted, match: re.Match[str]) -> bool:
    """Whether another organisation stands beside the observer status."""
    subject = claim.before(match.start(), "body")
    if subject and subject.entity_id not in ("sco", *UN):
        return True
    low, high = match.start() - ASIDE, match.end() + ASIDE
    return any(low <= m.start < high for m in claim.of_type("body") if m.entity_id not in ("sco", *UN))
