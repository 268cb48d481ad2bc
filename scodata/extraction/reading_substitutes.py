"""Who stayed away from a meeting of leaders, and who came in his place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..slugs import slug_of
from .findings import Asserted, Finding
from .meeting_forms import VIRTUAL
from .mention import Mention
from .world import Meeting, Row

AWAY = re.compile(
    r"\b(?:skipp(?:ed|ing)|(?:gave|giving) (?:the|this|\w+'s) (?:[\w-]+ ){0,4}?(?:summit|meeting|session) a miss"
    r"|stay(?:ed|s|ing)? (?:away|at home|home|out of)|(?:decid|made the decision|opt"
    r"|chose)\w*(?: not)? to (?:stay away|skip"
    r"|stay (?:at )?home|miss|attend)|(?:did not|didn't|does not|will not|was unable to|could not) (?:attend|come"
    r"|travel"
    r"|go|take part|make it|fly)|(?:was|is) absent|absence of|miss(?:ed|es|ing) (?:the|this)|was not (?:there"
    r"|present|at))\b"
)
"""That somebody did not come."""
INSTEAD = re.compile(
    r"\b(?:[Ii]n (?:the )?place of|[Ii]nstead of|[Rr]ather than|[Ii]n lieu of|(?:stood|standing|stand|sat|filled"
    r"|stepped|step"
    r"|fill) in for|deputi[sz](?:ed|ing) for|substitut(?:ed|ing) for|in (?:his|her) (?:place|stead)|[Ii]nstead\b"
    r"|on behalf of"
    r"|took the (?:seat|place) of|as a (?:stand-in|substitute|replacement) for|(?:let|had|sent|sends|asked|deputed)"
    r" [^.;]{3,80}\b(?:stand in|represent him|represent her))\b"
)
"""That somebody came for another."""
FULL_NAME = r"[A-Z][a-z'’-]+(?: [A-Z][\w'’-]+){1,2}"
BY_SOMEBODY = re.compile(
    rf"\brepresented by (?:[a-z' -]{{3,40}}, |(?:[A-Z]\w+ )?Minister )?(?P<name>(?!(?:Prime|Foreign|Vice|President)\b)"
    rf"{FULL_NAME}),? (?:[Ii]n (?:the )?place of|[Ii]nstead of|[Rr]ather than|[Ii]n lieu of)"
    rf"|^(?P<other>(?!(?:Prime|Foreign|Vice|President|The)\b){FULL_NAME}) (?:stood|filled|stepped|sat"
    rf"|deputi[sz]ed) (?:in )?for"
)
"""`was represented by Viktor Chernomyrdin in place of Boris Yeltsin`."""
BOTH_LED = ("head-of-state", "head-of-government")
VIDEO = "virtual"


def substitutes(claim: Asserted) -> Iterator[Finding]:
    """A leader who did not come and the one of his state who did: beside the delegation on record.

    Of those two the record names the one who came. Who is said to have stayed away and did come is wrong, but for one
    who spoke by video, of whom it may rightly be said that he did not travel.
    """
    instead = INSTEAD.search(claim.words)
    if not (AWAY.search(claim.words) or (instead and not instead[0].lower().startswith("on behalf"))):
        return
    meeting = _meeting(claim)
    persons = {person.entity_id: person for person in claim.of_type("person")}
    homes = {claim.world.home.get(each) for each in persons}
    if meeting is None or len(homes) != 1 or len(persons) > 2:
        return
    record = f"{meeting.summit_id}:{homes.pop()}"
    row = claim.world.index["delegations"].get(record)
    if row is None or not row["person_id"] or row["mode"] == VIDEO or VIRTUAL.search(claim.words):
        return
    leader = next((each for each in persons.values() if _is_leader(claim, each)), None)
    others = [each for each in persons if leader is None or each != leader.entity_id]
    if leader is None or (others and not instead and not AWAY.search(claim.words)):
        return
    others = others or _unknown(claim)
    yield from _of(record, row, leader.entity_id, others, bool(claim.of_type("summit")))


def _unknown(claim: Asserted) -> list[str]:
    """One whom no record names, told as having come for the leader who stayed away."""
    match = BY_SOMEBODY.search(claim.words)
    return [slug_of(match["name"] or match["other"])] if match else []


def _of(record: str, row: Row, leader: str, others: list[str], is_named: bool) -> Iterator[Finding]:
    """The one who came, where he is named; else whether the leader was away: wrong only of a named meeting."""
    known = row["person_id"]
    if leader == known and not is_named:
        return
    if leader == known:
        yield Finding("delegations", record, "person_id", "somebody else", False, known)
    elif others:
        agrees = others[0] == known or (None if others[0].split("-")[-1] in known.split("-") else False)
        yield Finding("delegations", record, "person_id", others[0], agrees, known)
        yield Finding("delegations", record, "absent", leader, True, leader, False)
    elif row["level"] not in BOTH_LED:
        yield Finding("delegations", record, "person_id", known, True, known)
        yield Finding("delegations", record, "absent", leader, True, leader, False)


def _meeting(claim: Asserted) -> Meeting | None:
    """The one meeting that is named, or that the sentence is told of."""
    named = {summit.entity_id for summit in claim.of_type("summit")}
    if len(named) > 1:
        return None
    return claim.world.meeting_of.get(named.pop()) if named else claim.occasion


def _is_leader(claim: Asserted, person: Mention) -> bool:
    """Whether somebody was at the document's day, or at some time, the head of his state or of its government."""
    home = str(claim.world.home.get(person.entity_id))
    return any(each == person.entity_id for rank in BOTH_LED for _, each in claim.world.leaders.get((home, rank), []))
