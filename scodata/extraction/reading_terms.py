"""Terms of office told without the office's full name: `Secretary-General: ...`, `your term ends this year`.

In a document on the organisation the bare title is that of its own officer where the person named held it; of any
other person nothing is said here.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of, recorded
from .findings import Asserted, Finding
from .mention import Mention
from .officer_facts import of_nation
from .world import Row

LABEL = re.compile(
    r"^(?:[-*•] ?)?(?:(?:SCO|Current|Present|The) )?(?P<title>[Ss]ecretary[- ][Gg]eneral|[Dd]irector(?:,"
    r"| of the)? (?:the )?"
    r"(?:RATS )?Executive Committee(?: of (?:the )?(?:SCO )?RATS)?) ?(?::|–|—) "
)
ENDS = re.compile(
    r"\b(?:term|mission|mandate|tenure|time|work)\b[^.;]{0,60}\b(?:post|office|[Ss]ecretary[- ][Gg]eneral|head of the"
    r" Secretariat)\b[^.;]{0,60}\b(?:ends?|ended|expires?|expired|(?:comes?|came|is coming) to (?:its"
    r"|an) (?:end|close)"
    r"|is over|runs? out|ran out|finish(?:es|ed))\b"
    r"|\b(?:left|leaves|leaving|gave up|stepped down from|handed over) (?:the|his) (?:post|office) (?:of|as)"
    r" (?:SCO )?[Ss]ecretary[- ][Gg]eneral\b"
)
FIRST = re.compile(
    r"\b(?:became|was|is|appointed|named|being)(?: as)? (?:the|its) (?:very )?first (?:ever )?"
    r"(?:head|chief|[Ee]xecutive [Ss]ecretary|leader) (?:of|to head) the (?:SCO )?Secretariat\b"
    r"|\bfirst to (?:head|lead|run|direct) the (?:SCO )?Secretariat\b"
)
TOOK_UP = re.compile(
    r"\b(?:took up|assumed|entered(?: upon)?|began|took over|started) (?:his|her|their|the) (?:\w+ )?"
    r"(?:posts?|offices?|duties|positions?|terms?|functions|work)\b|\b(?:took|entered|c[ao]me (?:in)?to) office\b"
    r"|\bc[ao]me to the (?:post|head|helm)\b|\bwas (?:sworn in|inaugurated)\b"
)
ELSEWHERE = re.compile(r"\b(?:President|Prime Minister|Premier|Ambassador|[Pp]resident|UN|CIS|CSTO|CICA|EAEU)\b")
"""Other offices that may be meant."""
IN_SENTENCE = re.compile(r"\bSecretariat\b|\bRATS\b|\b(?:[Aa]nti|[Cc]ounter)-?[Tt]error\w+ [Ss]tructure\b")
OFFICERS = ("Secretary-General", "Executive Secretary", "Director")
BODIES = ("sco-secretariat", "rats")
DAY = dt.timedelta(days=1)


def terms(claim: Asserted) -> Iterator[Finding]:
    """Who is named by the bare title, when his term began or came to an end, and who was the first of all."""
    label = LABEL.match(claim.words)
    if label:
        yield from _labelled(claim, label)
    elif FIRST.search(claim.words):
        yield from _first(claim)
    elif ENDS.search(claim.words) and not TOOK_UP.search(claim.words):
        yield from _dated(claim, "end_date")
    elif TOOK_UP.search(claim.words) and not ELSEWHERE.search(claim.words):
        yield from _dated(claim, "start_date")


def _held(claim: Asserted, person: Mention, body: str | None = None) -> list[Row]:
    """The terms of office of somebody as head of a standing body, oldest first."""
    rows = [
        row
        for row in claim.world.table("offices")
        if row["person_id"] == person.entity_id
        and row["body_id"] in ((body,) if body else BODIES)
        and row["office"].startswith(OFFICERS)
        and row["start_date"]
    ]
    return sorted(rows, key=lambda row: row["start_date"])


def _labelled(claim: Asserted, label: re.Match[str]) -> Iterator[Finding]:
    """`Secretary-General: Zhang Ming`: the holder on the document's day."""
    body = "rats" if label["title"].lower().startswith("director") else "sco-secretariat"
    persons = [person for person in claim.of_type("person") if person.start >= label.end()]
    for row in _held(claim, persons[0], body) if len(persons) == 1 and claim.date else ():
        ends = row["end_date"] or str(dt.date.max)
        if row["start_date"] <= str(claim.date) < ends:
            yield Finding("offices", row["office_id"], "person_id", row["person_id"], True, row["person_id"])


def _first(claim: Asserted) -> Iterator[Finding]:
    """The first head of the Secretariat, where he is named before; another is wrong only if he held the office."""
    persons = [person for person in claim.of_type("person") if _held(claim, person, "sco-secretariat")]
    heads = [
        row
        for row in claim.world.table("offices")
        if row["body_id"] == "sco-secretariat" and row["office"] in OFFICERS and row["start_date"]
    ]
    if len(persons) == 1 and heads:
        first = min(heads, key=lambda row: row["start_date"])
        agrees = first["person_id"] == persons[0].entity_id
        yield Finding("offices", first["office_id"], "person_id", persons[0].entity_id, agrees, first["person_id"])


def _dated(claim: Asserted, field: str) -> Iterator[Finding]:
    """The time at which those named came into office or left it: that of their terms, all of them, or nothing."""
    persons = claim.of_type("person")
    if len(claim.times) != 1 or not persons:
        return
    low, high = days_of(claim.times[0].edtf)
    found = []
    for person in persons:
        held = _held(claim, person)
        row = next((row for row in held if row[field] and _is_in(row, field, low, high)), None)
        if row is None:
            if len(persons) == len(held) == 1 and held[0][field] and _is_of_office(claim):
                yield Finding("offices", held[0]["office_id"], field, claim.times[0].edtf, False, held[0][field])
            return
        found.append(row)
    for row, person in zip(found, persons, strict=True):
        yield Finding("offices", row["office_id"], field, claim.times[0].edtf, True, row[field])
        yield Finding("offices", row["office_id"], "person_id", person.entity_id, True, row["person_id"])
        yield from of_nation(claim, person, row)


def _is_of_office(claim: Asserted) -> bool:
    """Whether the sentence names the body whose head is meant, and no other post."""
    return IN_SENTENCE.search(claim.sentence) is not None and not ELSEWHERE.search(claim.sentence)


def _is_in(row: Row, field: str, low: dt.date, high: dt.date) -> bool:
    """Whether a term began or ended within a time; it ends on the eve of the day from which it no longer holds."""
    begin, end = recorded(row[field], row[field.replace("date", "precision")])
    eve = DAY if field == "end_date" else dt.timedelta()
    return low <= end - eve and begin - eve <= high
