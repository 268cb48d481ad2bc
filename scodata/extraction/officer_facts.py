"""What is told of the holders of an office beside it: of which state they are, and who came after whom."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of, recorded
from .findings import Asserted, Finding
from .mention import Mention
from .stretches import clause, within
from .world import Row

NATIONAL = (
    re.compile(
        r"(?: \(|,? of|,? from| comes from|, (?:an? |the )?(?:(?:citizen|national) of (?:the )?)?"
        r"| is (?:an? )?(?:(?:citizen|national) of "
        r"|from )?(?:the )?|, is (?:an? )?(?:(?:citizen|national) of |from )?(?:the )?|,? who (?:is"
        r"|comes) from)\s?$"
    ),
    re.compile(r"(?:'s)? (?:(?:diplomat|national|citizen|ambassador|general|lawyer|politician),? )?$"),
)
OF_HOME = re.compile(r",[^,;]{3,70}(?:, comes from |,? and (?:an? )?(?:citizen|national|native) of (?:the )?)")
"""Between a holder with his office and his state."""
COMES_FROM = re.compile(
    r"\b(?:comes|came|hails|hailed|is|was) from (?:the )?$"
    r"|\b(?:citizen|national|native|diplomat) (?:of|from) (?:the )?$"
)
IS_A = re.compile(r"\b(?:is|was|being) an? $")
NATIVE = re.compile(r" (?:national|citizen|diplomat|by nationality)\b")
"""How a sentence says of which state its one person is."""
LEFT_TO = re.compile(
    r"\b(?:made way for|g(?:ave|iven) (?:way|place) to|yielded to|handed (?:[\w'’-]+ ){0,8}?to"
    r"|(?:was|been|being) (?:succeeded|replaced|followed|relieved)\b[^.;]{0,60}? by|passed (?:\w+ ){0,6}?to"
    r"|(?:went|fell) to)"
    r" (?:[\w'’-]+ ){0,3}$"
)
"""Between one who left an office and the one who came: `made way for`."""
CAME_AFTER = re.compile(
    r"\b(?:succeed(?:ed|s|ing)|replac(?:ed|es|ing)|reliev(?:ed|es|ing)|took over [^.;]{0,60}?from"
    r"|taking over [^.;]{0,60}?from"
    r"|follow(?:ed|s)|(?:inherit|receiv)(?:ed|ing) [^.;]{0,30}?(?:office|post|position|helm|reins)\b[^.;]{0,40}?from"
    r"|(?:stepp(?:ed|ing) into|filled) the shoes of"
    r"|\b(?:post|position|office|job|[Gg]eneral|[Ss]ecretary|SCO|Structure|RATS),? (?:that (?:was|had been) )?"
    r"(?:(?:previously|until (?:then|now|recently)|hitherto|till then) (?:held|occupied|filled)"
    r"|(?:held|occupied|filled) (?:previously|until (?:then|now|recently)|hitherto|till then|before(?: him)?)) by"
    r"|took the place of|successor (?:to|of)|in place of)\s(?:[\w'’-]+ ){0,2}$"
)
"""Before the one who left, where the one who came is the subject."""
LEFT = re.compile(
    r"\b(?:vacated|left|relinquished|gave up|given up|stepped down|retired|ended|expired|until)\b[^.;]{0,60}$"
)
ROUND = dt.timedelta(days=45)
"""Days that may lie between a leaving and the next term."""
FROM, ON_TO = re.compile(r"\bfrom (?:[\w'’-]+ ){0,2}$"), re.compile(r" (?:\([^)]*\) )?(?:on )?to (?:[\w'’-]+ ){0,2}")
"""Before and behind the one who left: `the post passed from Alimov to Norov`."""
FRONTED = re.compile(r"^\W*(?P<word>Before|After|From|Following|Succeeding|Replacing)\s(?:[A-Z][\w-]+ ){0,2}$")
"""Before the name of a predecessor, or of a successor behind `Before`, at the head of a sentence."""


def nation(claim: Asserted, person: Mention) -> str | None:
    """The state told as a person's own: `of Kazakhstan`, `China's`, `a Russian`, `is a Tajik national`."""
    alone = len({each.entity_id for each in claim.of_type("person")}) == 1
    for state in claim.of_type("state"):
        before = claim.words[: state.start]
        if state.start >= person.end:
            between = claim.words[person.end : state.start]
            if (person.end and NATIONAL[0].fullmatch(between)) or OF_HOME.fullmatch(between):
                return state.entity_id
            if alone and (COMES_FROM.search(before) or (IS_A.search(before) and NATIVE.match(claim.words, state.end))):
                return state.entity_id
        elif NATIONAL[1].fullmatch(claim.words[state.end : person.start]):
            return state.entity_id
    return None


def of_nation(claim: Asserted, person: Mention, row: Row, main: bool = True) -> Iterator[Finding]:
    """The state of a holder beside the one that is told."""
    state = nation(claim, person)
    known = row["state_id"] or claim.world.home.get(person.entity_id)
    if state and known:
        yield Finding("offices", row["office_id"], "state_id", state, state == known, known, main)


def successions(claim: Asserted) -> Iterator[tuple[Mention | None, Mention | None]]:
    """Those of whom one is said to have left an office and the other to have come; None for one who is not named."""
    persons = claim.of_type("person")
    for n, person in enumerate(persons):
        before = claim.words[: person.start]
        earlier = persons[n - 1] if n else None
        fronted = FRONTED.match(before)
        if fronted and n + 1 < len(persons):
            pair = (person, persons[n + 1])
            yield pair[::-1] if fronted["word"] == "Before" else pair
        elif (earlier and LEFT_TO.search(claim.words[earlier.end : person.start])) or (
            earlier
            and FROM.search(claim.words[: earlier.start])
            and ON_TO.fullmatch(claim.words[earlier.end : person.start])
        ):
            yield earlier, person
        elif CAME_AFTER.search(before):
            yield person, earlier


def succession(claim: Asserted, held: list[Row]) -> Iterator[Finding]:
    """Who came after whom in an office, and when, beside the terms on record, oldest first."""
    rows = [row for row in held if row["start_date"]]
    for left, came in successions(claim):
        after = next((row for row in reversed(rows) if came and row["person_id"] == came.entity_id), None)
        if left and after and rows.index(after):
            last = rows[rows.index(after) - 1]
            agrees = last["person_id"] == left.entity_id
            yield Finding("offices", last["office_id"], "person_id", left.entity_id, agrees, last["person_id"])
            yield Finding("offices", after["office_id"], "person_id", after["person_id"], True, after["person_id"])
            yield from _then(claim, left, after)
            if agrees:
                yield from of_nation(claim, left, last, False)
        elif left and came is None:
            own = next((row for row in reversed(rows) if row["person_id"] == left.entity_id), None)
            yield from (each for each in _ended(claim, own) if own)


def _then(claim: Asserted, left: Mention, row: Row) -> Iterator[Finding]:
    """The one time that is told of a succession, in the clause of the one who left: that at which a term began.

    One at which the office was left shortly before is left open.
    """
    regions = clause(claim, left.start)
    is_told = len(claim.times) == 1 and within(regions, claim.times[0].start)
    if is_told and "/" not in claim.times[0].edtf:
        low, high = days_of(claim.times[0].edtf)
        begin, end = recorded(row["start_date"], row["start_precision"])
        agrees = low <= end and begin <= high
        if not agrees and LEFT.search(claim.words[: claim.times[0].start]) and low <= begin <= high + ROUND:
            return
        yield Finding("offices", row["office_id"], "start_date", claim.times[0].edtf, agrees, row["start_date"])


def _ended(claim: Asserted, row: Row | None) -> Iterator[Finding]:
    """The last time told of one who was replaced by somebody not named: wrong if his term had long ended."""
    last = claim.times[-1].edtf if claim.times else ""
    if row is None or not row["end_date"] or not last or "/" in last:
        return
    low, high = days_of(last)
    begin, end = recorded(row["end_date"], row["end_precision"])
    if high.year < begin.year or low.year > end.year:
        yield Finding("offices", row["office_id"], "end_date", last, False, row["end_date"], False)
