"""What a claim says of the organisation and others: its status with them, their resolutions, partnerships with them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .attached import relation_of
from .daysof import days_of, meets_recorded
from .findings import Asserted, Finding
from .relation_partners import OTHER_NAMES, Partner, kept, partners
from .relation_partners import OWN as OWN_NAMES
from .statuses import is_adjective
from .stretches import clause, within
from .times import Time
from .world import Row

OBSERVER = re.compile(r"\bobservers?\b(?! (?:states?|countr|members?|nations?)\b)", re.IGNORECASE)
BEARER = re.compile(
    r"\b(?:SCO|Shanghai Cooperation Organi[sz]ation|[Oo]rgani[sz]ation|[Ii]t|which|that|bloc|grouping)\b"
)
GIVEN = re.compile(
    r"\b(?:grant\w*|g[ai]ve|given|giving|award\w*|accord\w*|confer\w*|receiv\w+|obtain\w*|gain\w*|bec[ao]m\w*|acquir\w+"
    r"|ha(?:s|ve|d)|held|holds|enjoy\w*|is|was|been|made|invit\w+|admit\w*|sits?|sat|bestow\w*|gets?|got)\b"
)
NOT_GIVEN = re.compile(
    r"\b(?:not|never|will|would|should|may(?! \d| 20)|might|wants?|hopes?|seek\w*|sought|appl\w+|requested|if"
    r"|observer missions?|elections?|talks|attended|as observers|sent)\b"
)
SINCE_THEN = ("signed", "founded", "works", "other", "met", "ratified", "first")
EARLIER = re.compile(r"\b(?:after|before|since)\b")
"""Between a time and what was given at another."""
APPOSED = re.compile(r"(?:, |^)(?:itself |already )?an? (?:\w+ )?observer$", re.IGNORECASE)
RESOLUTION = re.compile(r"\bresolutions?\b", re.IGNORECASE)
ON_COOPERATION = re.compile(
    r"\bcooperation (?:of the (?:UN|United Nations) |between (?:the )?[^.;,]{2,40} and |with (?:the )?)"
)
PASSED = re.compile(
    r"\b(?:adopt\w+|pass(?:ed|ing)|approv\w+|vot\w+|devot\w+|resolution of|consensus|carried"
    r"|endorsed|entitled|dates? from)\b"
)
ALONE = re.compile(r"\b(?:first|for the first time|initial)\b")
PARTNERS = re.compile(
    r"\b(?:partner(?:ship|ly)?s?|cooperat\w+|ties|contacts|relations|relationships?|dialogue|links|interact\w+)"
    r"(?: \w+)? with\b"
)
OWN = re.compile(r"\b(?:[Oo]ur|Russia\w*|China|Chinese|India\w*|[Ww]e|they|[Cc]ountries)\b")
"""Before a partnership that is not the organisation's."""
HELD = re.compile(
    r"\b(?:ha(?:s|ve|d)|maintains?|maintained|enter(?:ed|ing)|establish(?:ed|ing)|developed|enjoys?|cooperates?"
    r"|built)\b"
)
TEXT = re.compile(r"\b(?:memorand(?:um|a|ums)|MoUs?|MOUs?|agreements?|joint declaration|protocols?)\b")
MANY = re.compile(
    r"\b(?:many|several|various|a number of|numerous|other|leading) (?:\w+ )?(?:\w+ )?(?:international"
    r"|regional)\b[\w, ]{0,20}\borgani[sz]ations\b"
)
SOME = 3
"""Partners on record from which they are `many`."""
UNREAL = re.compile(
    r"\b(?:not|never|will|would|should|may|might|plans?|propos\w+|draft|to be|if|must|needs?|ready|intends?)\b"
)
KINDS = ("memorandum", "agreement")
UNITED_NATIONS, DAY = "united-nations", 10


def relations(claim: Asserted) -> Iterator[Finding]:
    """Observer status with other organisations, resolutions on cooperation, partnerships with them."""
    if not claim.names("sco"):
        return
    yield from _observer(claim)
    if not UNREAL.search(claim.words):
        yield from _resolutions(claim)
        yield from _partnerships(claim)


def _observer(claim: Asserted) -> Iterator[Finding]:
    """That the organisation is an observer with another, and since when."""
    match = OBSERVER.search(claim.words)
    is_told = GIVEN.search(claim.words) or (match and APPOSED.search(claim.words[: match.end()]))
    if match is None or NOT_GIVEN.search(claim.words) or not is_told:
        return
    named = partners(claim) or _strangers(claim)
    if len(named) != 1 or not any(_is_its_own(claim, match, each) for each in _namings(claim, named[0])):
        return
    if any(EARLIER.search(claim.words, time.end, match.start()) for time in claim.times):
        return
    told = {edtf for time in claim.times if (edtf := _begun(claim, time))}
    if len(told) > 1 or (claim.times and not told):
        return
    edtf = next(iter(told), None)
    rows = kept(claim, named[0].body, "observer-status")
    if not rows:
        yield from _with_another(claim, named[0], edtf)
        return
    row = rows[0]
    if edtf is None:
        known = claim.date is None or row["date"] <= claim.date.isoformat()
        yield Finding("relations", row["relation_id"], "kind", "observer-status", known or None, "observer-status")
        return
    yield Finding(
        "relations", row["relation_id"], "date", edtf, meets_recorded(edtf, row["date"], row["precision"]), row["date"]
    )


def _strangers(claim: Asserted) -> list[Partner]:
    """The organisations named with which no relations are kept."""
    others = [each for each in claim.of_type("body") if each.entity_id not in OWN_NAMES]
    return [Partner(each.entity_id, each.start, each.end) for each in others]


def _namings(claim: Asserted, partner: Partner) -> list[Partner]:
    """A partner at each place where the claim names it, or one of its bodies."""
    return [
        Partner(partner.body, each.start, each.end)
        for each in claim.of_type("body")
        if OTHER_NAMES.get(each.entity_id, each.entity_id) == partner.body
    ]


def _with_another(claim: Asserted, partner: Partner, edtf: str | None) -> Iterator[Finding]:
    """A status told to the day on which it was another that gave it."""
    for row in claim.world.table("relations") if edtf and len(edtf) == DAY else ():
        if row["kind"] == "observer-status" and row["date"] == edtf:
            yield Finding("relations", row["relation_id"], "partner", partner.body, False, row["partner"])


def _is_its_own(claim: Asserted, match: re.Match[str], partner: Partner) -> bool:
    """Whether it is the organisation that is the observer, and the other with whom it is one."""
    if any(not is_adjective(claim, each) and each.start < match.end() for each in claim.of_type("state")):
        return False
    between = claim.words[match.end() : partner.start]
    behind = partner.start >= match.end() and re.fullmatch(
        r"(?: (?:status|seat|place|rank|standing))?"
        r"(?: (?:[Ii]n|[Aa]t|[Oo]f|[Ww]ith|[Tt]o|[Bb]y|[Bb]efore|[Ff]rom|the|its|work|sessions|meetings"
        r"|granted|given|was|had been|been))*(?: the)? ",
        between,
    )
    if behind:
        return BEARER.search(claim.words[: match.start()]) is not None or "SCO" in claim.words[partner.end :]
    own = [each for each in claim.of_type("body") if each.entity_id == "sco"]
    is_given = GIVEN.search(claim.words, partner.end) is not None and partner.end <= match.start()
    return is_given and any(partner.end <= each.start for each in own)


def _begun(claim: Asserted, time: Time) -> str | None:
    """A time as that at which a status began: `since 2004` is of 2004; none of what is still to come."""
    edtf = time.edtf.removesuffix("/..")
    if ".." in edtf or (claim.date and days_of(edtf)[0] > claim.date):
        return None
    relation = relation_of(claim, time.start, time.end)
    return edtf if relation is None or relation.lastgroup in SINCE_THEN else None


def _resolutions(claim: Asserted) -> Iterator[Finding]:
    """The resolutions of the General Assembly on its cooperation with the organisation: adopted when."""
    match = RESOLUTION.search(claim.words)
    if match is None or not ON_COOPERATION.search(claim.words) or not PASSED.search(claim.words):
        return
    if not any(OTHER_NAMES.get(m.entity_id) == UNITED_NATIONS for m in claim.of_type("body")):
        return
    rows = sorted(kept(claim, UNITED_NATIONS, "resolution"), key=lambda row: row["date"])
    if len(claim.times) != 1 or "s" in match[0][-1:] or not rows:
        return
    edtf = claim.times[0].edtf
    if ".." in edtf:
        return
    rows = rows[:1] if ALONE.search(claim.words) else rows
    fits = [row for row in rows if meets_recorded(edtf, row["date"], row["precision"])]
    same_year = [row for row in rows if row["date"][:4] == edtf[:4]]
    chosen = fits or same_year or (rows if len(rows) == 1 else [])
    for row in chosen[:1]:
        yield Finding("relations", row["relation_id"], "date", edtf, bool(fits), row["date"])


def _partnerships(claim: Asserted) -> Iterator[Finding]:
    """Partners that are named, or `many international organisations`, where the records have them by that day."""
    match = PARTNERS.search(claim.words)
    if match is None or not HELD.search(claim.words) or claim.times or TEXT.search(claim.words):
        return
    if OWN.search(claim.words[: match.start()]) or any(m.start > match.start() for m in claim.of_type("state")):
        return
    known = {row["partner"]: row for row in claim.world.table("relations") if _is_known(claim, row)}
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


def _is_known(claim: Asserted, row: Row) -> bool:
    return row["kind"] in KINDS and (claim.date is None or row["date"] <= claim.date.isoformat())
