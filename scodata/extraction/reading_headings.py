"""Lists of states under a heading that tells their status, and statuses that a claim says some states have not."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .findings import Asserted, Finding
from .mention import Mention
from .standing_records import missing_of, spell_of
from .statuses import is_adjective, status_of

DENIED = re.compile(
    r"\b(?:is|are) (?:not|no) (?:yet |an? |full |currently |SCO )*(?P<noun>member|observer"
    r"|dialogue partner)s?\b(?: of the (?:SCO"
    r"|organi[sz]ation|bloc|grouping|Shanghai Cooperation Organi[sz]ation))?\.?$"
)
"""`Turkmenistan is not a member.`"""


ORGAN = r"(?:the )?(?:SCO|Shanghai Cooperation Organi[sz]ation|[Oo]rgani[sz]ation|bloc|grouping)"
OUTSIDE = re.compile(
    rf"\b(?:(?:does not|doesn't|do not) (?:yet )?belong to|(?:has|have) (?:not|never) (?:yet )?(?:joined"
    rf"|acceded to|entered)"
    rf"|(?:is|are|remains?|stays?|stands?|(?:has |have )?(?:stayed|remained|kept)) (?:still |itself )?"
    rf"(?:the (?:only|one|sole) [^.;,]{{3,50}}? )?(?:outside|out of)) {ORGAN}\W*$"
)
"""`Turkmenistan has stayed out of the SCO`, `is the only republic outside the SCO`."""


def denied(claim: Asserted) -> Iterator[Finding]:
    """A status that a claim says some states have not."""
    match = DENIED.search(claim.words) or OUTSIDE.search(claim.words)
    states = claim.of_type("state")
    if match is None or claim.date is None or any(state.end > match.start() for state in states):
        return
    if match.re is OUTSIDE and not (len(states) == 1 and _is_subject(claim, states[0], match.start())):
        return
    status = status_of(match["noun"]) if match.re is DENIED else "member"
    for state in states:
        spell = spell_of(claim, state, status)
        has = spell is not None and spell.holds(claim.date)
        recorded = str(spell.start) if spell else "no such status"
        yield Finding("memberships", f"{state.entity_id}:{status}", "start_date", f"../{claim.date}", not has, recorded)


SUBJECT = re.compile(
    r"(?:^\W*|[,;:] |\b(?:that|while|but|though|although|whereas|because|since|as|only|Only) )(?:the )?$"
)
BETWEEN = re.compile(
    r"(?:,[^,;.]{3,60},)?(?: alone| itself| still| also| so far)?"
    r"(?: (?:is|remains) the (?:only|one|sole|last) [^.;,]{3,50}? (?:that|which|to have))? "
)


def _is_subject(claim: Asserted, state: Mention, verb: int) -> bool:
    """Whether a state is what a verb is told of, and no time is told beside."""
    if claim.times or is_adjective(claim, state) or not SUBJECT.search(claim.words[: state.start]):
        return False
    return BETWEEN.fullmatch(claim.words, state.end, verb) is not None


HEADING = re.compile(
    r"^\W*(?:The |Full |Current |Permanent |SCO |Its |\d+ )*(?P<noun>member|observer"
    r"|dialogue partner)s?(?: states?| countries)?"
    r"(?: of the (?:SCO|organi[sz]ation))?\W*(?:\d+\W*)?$",
    re.IGNORECASE,
)
"""A heading over a list of states."""


INLINE = re.compile(
    r"^\W*(?:The |Full |Current |Permanent |SCO |Its )*(?P<noun>member|observer|dialogue partner)s?(?: states?"
    r"| countries)? ?\((?P<n>\d{1,2})\)\W*(?=[A-Z]|the [A-Z])",
    re.IGNORECASE,
)
"""The same with a number, on the line of the list: `Members (8): China, India ...`."""


def under_heading(claim: Asserted) -> Iterator[Finding]:
    """A claim that is a list of states and no more, under a heading that tells their status."""
    inline = INLINE.match(claim.words)
    match = inline or HEADING.match(claim.earlier)
    states = claim.of_type("state")
    rest = claim.words[inline.end() :] if inline else claim.words
    for state in states:
        rest = rest.replace(claim.words[state.start : state.end], "")
    if match is None or not states or claim.date is None or re.sub(r"\b(?:and|the)\b|[\W_]", "", rest):
        return
    status = status_of(match["noun"])
    if inline:
        value = int(inline["n"])
        recorded = sum(spell.status == status and spell.holds(claim.date) for spell in claim.world.spells)
        yield Finding("member_states", status, "count", str(value), value == recorded, str(recorded))
    for state in states:
        spell = spell_of(claim, state, status)
        record = f"{state.entity_id}:{status}"
        if spell is None:
            yield missing_of(claim, state, record)
        else:
            yield Finding(
                "memberships", record, "start_date", f"../{claim.date}", spell.holds(claim.date), str(spell.start)
            )
