"""Of which states a claim says the organisation is made up, by name or by so many of a region."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .findings import Asserted, Finding
from .meant import is_meant
from .mention import Mention
from .numbers import CARDINAL_WORD, number_of
from .standing_records import missing_of, spell_of
from .statuses import in_one_list, is_adjective
from .world import Spell

MADE_UP = re.compile(
    r"\b(?:(?:is|was|are|now|then) (?:made up|composed|formed) of|made up of|composed of|consist(?:s|ed|ing)? of"
    r"|compris(?:es|ed|ing)"
    r"|(?-i:unit(?:es|ed|ing))|br(?:ings|ought|inging) together|embrac(?:es|ed)|group(?:s"
    r"|ed) (?:together )?(?=(?-i:[A-Z]))"
    r"|count(?:s|ed)|number(?:s|ed)|includ(?:es|ed|ing)|had (?=(?-i:[A-Z])[^.;]* for members)|members (?:are|were)"
    r"|(?:has|had) (?:\w+ ){1,4}(?:members|participants|member states):"
    r"|(?:counts|has|had|numbers) (?:\w+ ){1,3}(?:members|participants|member states):"
    rf"|(?:counts|has|had|numbers) (?:\d{{1,2}}|{CARDINAL_WORD}):)",
    re.IGNORECASE,
)
SUBJECT = re.compile(
    r"(?:\b(?:SCO|Organi[sz]ation|organi[sz]ation|bloc|grouping|group|Shanghai Five|[Ii]ts|[Ii]t|which|that"
    r"|association)\b"
    r"|^|\))(?: \([A-Z]+\))?(?:,[^,]{3,60},)?"
    r"(?: (?:which|that|is|now|currently|today|at (?:the )?present|at the moment|then|itself|the|full|permanent"
    r"|other|member|apart from|beside|besides|with|along|to|in addition|China|Russia|and|states?)\b)*[ ,]*$"
)
MAKE_UP = re.compile(
    r"\b(?:makes? up|form|constitute) (?:the|its) membership\b(?= ?:)"
    r"|\b(?:makes? up|made up|form|constitute|compose)\s(?:the )?(?:(?:membership|body) of the )?"
    r"(?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|bloc|grouping)\b(?!['’]s| [a-z])"
)
"""`A, B and C make up the SCO`, `Six countries make up the SCO: A, B ...`."""
OF_OTHERS = re.compile(r"\b(?:observers?|partners?|guests?)\b", re.IGNORECASE)
"""Those who are no members: what they consist of is another list."""
REGIONS = {
    "Central Asia": ("Central Asia",),
    "South Asia": ("Southern Asia",),
    "Southern Asia": ("Southern Asia",),
}
OF_A_REGION = re.compile(
    rf"\b(?P<n>\d|{CARDINAL_WORD})(?: of whose members are)?"
    r"(?: (?:of the|of|more|other|are|former|post-|Soviet|republics?|states?|countries|nations|members?|ex-Soviet"
    r"|from|in|new|ones|and)){0,7}"
    r" (?P<region>Central Asian?|South(?:ern)? Asian?)\b",
    re.IGNORECASE,
)
WHOLE = re.compile(
    r"\b(?:count(?:s|ed)|include[sd]?|compris\w+|consist\w*|made up|has|have|are|unit\w+|brings?|members"
    r"|embrac\w+|had)\b"
)
UNREAL = re.compile(r"\b(?:not|never|would|could|might|should|will|may|if|aims?|wants?|could|summit|meeting)\b")
NEAR = dt.timedelta(days=45)
"""Within which an enlargement is the one `before` which something was so."""
BEFORE_THIS = re.compile(r"^(?:Before (?:this|that|then)|Until (?:then|now|this)|Previously|Hitherto|Till then)\b")


LINK = re.compile(
    r"(?:[ :,(–—-]|\b(?:the|both|now|also|currently|today|states?|countries|nations|members?|participants"
    r"|republics|of|from|in"
    r"|Central|South|East|Asian?|giants?|neighbou?rs|powers|great|nuclear|namely|founders?|founding|two|three"
    r"|four|five|six"
    r"|seven|eight|nine|ten|full|permanent|for|such|as|follows|regional|big|large|member|\d+|Eurasian|together)\b)*"
)
"""What may stand between the verb and the first state."""


def composition(claim: Asserted) -> Iterator[Finding]:
    """The states of which it is made up, each with its own finding, and how many there are of a region."""
    if not is_meant(claim) or claim.date is None:
        return
    match = next((m for m in MADE_UP.finditer(claim.words) if SUBJECT.search(claim.words[: m.start()])), None)
    if match and not UNREAL.search(claim.words) and not OF_OTHERS.search(claim.words[: match.start()]):
        yield from _by_name(claim, match)
    outside = OUTSIDE.search(claim.words)
    if outside:
        yield from _outside(claim, outside)
    making = MAKE_UP.search(claim.words)
    if making and not UNREAL.search(claim.words):
        yield from _by_makers(claim, making)
    if WHOLE.search(claim.words) and not UNREAL.search(claim.words):
        yield from _by_region(claim)


OUTSIDE = re.compile(
    r"\b(?:had |has )?(?:stood|been|was|remained|stayed|kept) outside (?:the )?Shanghai Five\b"
    r"|\b(?:had|did|was|were) not (?:been |belong(?:ed)? )?(?:to )?(?:one of |a member of |part of "
    r"|among )?(?:the )?Shanghai Five\b"
    r"|\bjoined the (?:five |other )?(?:members|states|countries|leaders) of the Shanghai Five\b"
    r"|\bShanghai Five,? to which (?P<state>[A-Z]\w+) did not belong\b"
)
"""Who is said to have been none of the predecessor's states."""


def _outside(claim: Asserted, match: re.Match[str]) -> Iterator[Finding]:
    """`Uzbekistan alone had not been one of the Shanghai Five`."""
    place = match.end("state") if match["state"] else match.start()
    named = claim.of_type("state")
    state = claim.before(place, "state") or (named[0] if len({each.entity_id for each in named}) == 1 else None)
    if state:
        record = f"{state.entity_id}:shanghai-five"
        spells = [s for s in claim.world.spells if f"{s.state_id}:{s.status}" == record]
        recorded = str(spells[0].start) if spells else "no member"
        yield Finding("memberships", record, "start_date", "none", not spells, recorded)


def day_spoken_of(claim: Asserted) -> dt.date | None:
    """The document's day; the day before the last enlargement where a claim tells how it was before."""
    if claim.date is None or not BEFORE_THIS.match(claim.words):
        return claim.date
    began = [spell.start for spell in _members(claim) if claim.date - NEAR <= spell.start <= claim.date]
    return max(began) - dt.timedelta(days=1) if began else claim.date


def _by_name(claim: Asserted, match: re.Match[str]) -> Iterator[Finding]:
    """Each state behind the verb, and those beside which it stands: a member on the day."""
    five = _is_the_five(claim, match)
    named = [
        state for state in claim.of_type("state") if state.start < _end(claim, match) and not is_adjective(claim, state)
    ]
    behind = [state for state in named if state.start >= match.start()]
    if behind and not LINK.fullmatch(claim.words[match.end() : behind[0].start]):
        return
    if len(behind) < 2 or any(m.start > match.end() for m in claim.of_type("body") if m.entity_id != "sco"):
        return
    status = "shanghai-five" if five else "member"
    for state in named:
        yield from _one(claim, state, status)


def _by_makers(claim: Asserted, match: re.Match[str]) -> Iterator[Finding]:
    """Each state said to make up the organisation, before the verb or in the list behind a colon."""
    named = [state for state in claim.of_type("state") if not is_adjective(claim, state)]
    before = in_one_list(claim, [state for state in named if state.end <= match.start()])
    makers = before if before and claim.words[before[-1].end : match.start()].strip() == "" else []
    behind = [state for state in named if state.start >= match.end()]
    if behind and re.fullmatch(r" ?[:–—(-] ?(?:the )?", claim.words[match.end() : behind[0].start]):
        makers = behind
    if len(makers) > 1:
        for state in makers:
            yield from _one(claim, state, "member")


def _end(claim: Asserted, match: re.Match[str]) -> int:
    """Where the list ends: before those who are something else."""
    other = re.search(
        r"\b(?:observers?|(?:dialogue )?partners?|guests?|with the|alongside|which|who|while)\b|[;.]",
        claim.words[match.end() :],
    )
    return match.end() + other.start() if other else len(claim.words)


def _one(claim: Asserted, state: Mention, status: str) -> Iterator[Finding]:
    record = f"{state.entity_id}:{status}"
    if status == "shanghai-five":
        spells = [s for s in claim.world.spells if s.state_id == state.entity_id and s.status == status]
        recorded = str(spells[0].start) if spells else "no member"
        yield Finding("memberships", record, "start_date", "1996-04-26", bool(spells), recorded)
        return
    spell = spell_of(claim, state, status)
    day = day_spoken_of(claim)
    if spell is None or day is None:
        yield missing_of(claim, state, record)
    else:
        yield Finding("memberships", record, "start_date", f"../{day}", spell.holds(day), str(spell.start))


def _is_the_five(claim: Asserted, match: re.Match[str]) -> bool:
    """Whether the predecessor is meant: it is the last body named before the verb, or all that is spoken of."""
    body = claim.before(match.start(), "body")
    return body is not None and body.entity_id == "shanghai-five"


def _by_region(claim: Asserted) -> Iterator[Finding]:
    """`four states of Central Asia`: how many members of a region there are."""
    for match in OF_A_REGION.finditer(claim.words):
        day = day_spoken_of(claim)
        region = match["region"].title().removesuffix("n")
        if day is None or region not in REGIONS:
            continue
        value = number_of(match["n"])
        states = claim.world.index["states"]
        held = sum(
            spell.holds(day) and states.get(spell.state_id, {}).get("m49_region") in REGIONS[region]
            for spell in _members(claim)
        )
        record = "member-of-" + region.lower().replace(" ", "-")
        is_main = _is_main(claim, match)
        if value == held or is_main:
            agrees = value == held or (None if region != "Central Asia" else False)
            yield Finding("member_states", record, "count", str(value), agrees, str(held), is_main)


def _is_main(claim: Asserted, match: re.Match[str]) -> bool:
    """Whether the count is told as what the organisation has, not beside another predicate."""
    before = claim.words[: match.start()]
    return (
        re.search(
            r"\b(?:counts?|includes?|brings together|comprises|consists of|made up of|has|have|are|unites"
            r"|embraces|members)\b"
            r"(?:(?! (?:is|are|was|were|has|have)\b)[^.;]){0,60}$",
            before,
        )
        is not None
        or re.search(r"\bof whose members\b", match[0]) is not None
    )


def _members(claim: Asserted) -> list[Spell]:
    return [spell for spell in claim.world.spells if spell.status == "member"]
