"""What a claim says of who heads the Secretariat or the anti-terrorist structure: since when, whence, after whom."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from .daysof import days_of, meets
from .findings import Asserted, Finding
from .meant import is_meant
from .mention import Mention
from .numbers import CARDINAL_WORD, cardinal
from .office_titles import APPOSED, CAME, is_called_by_it
from .officer_facts import of_nation, succession, successions
from .times import Time
from .world import Row

SCO = r"(?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|bloc)"
RATS = (
    r"(?:(?:SCO )?RATS|Regional (?:Anti|Counter)-?\s?Terror\w+ (?:Structure|Centre|Center)"
    r"|(?:\w+-based )?anti-terror\w* (?:structure|body|centre))"
)
HEADING = (
    r"(?:(?:headed|heads?|heading|led|leads?|leading|runs?|ran|running|directed|directs?|directing|managed|manages"
    r"|managing"
    r"|steers?|steered|steering)"
    r"|(?:in charge|at the helm|at the head|took charge|took the helm|took the reins|taken charge) of|took over)"
)
"""What the head of an office does with it."""
UNDER = (
    r"(?:is|was|has been|had been|came|been|were) (?:\w+ )?(?:(?:run|headed|led|directed|managed|steered)"
    r"(?= |$)[^.;,]{0,40}?\bby|under (?:the )?(?:direction|leadership|management|helm) of|in the hands of|under)\b"
)
"""How an office is in somebody's hands."""
SECRETARY = re.compile(
    rf"\b(?:[Ss]ecretary[- ][Gg]eneral(?:ship)?|[Ee]xecutive [Ss]ecretary) of (?:the )?{SCO}"
    rf"|\b{SCO}\b (?:has|had|got|received) (?:an? |its )?(?:new |first |next )?(?:[Ss]ecretary[- ][Gg]eneral"
    r"|[Ee]xecutive [Ss]ecretary)"
    rf"|\b(?:{SCO}(?:'s)? Secretariat|Secretariat of the {SCO}), (?:\w+ )?(?:headed|led|run|directed|managed) by\b"
    rf"|\b{SCO}(?:'s)? (?:\w+ )?(?:[Ss]ecretary[- ][Gg]eneral|[Ee]xecutive [Ss]ecretary)"
    rf"|\bhead of (?:the )?(?:{SCO}(?:'s)? Secretariat|Secretariat of the {SCO})"
    rf"|\b(?:{SCO}(?:'s)? Secretariat|Secretariat of the {SCO})\b[^.;,]{{0,40}}? {UNDER}"
    rf"|\b{HEADING} the (?:[\w-]+ ){{0,3}}?(?:{SCO}(?:'s)? Secretariat|Secretariat of the {SCO})"
    rf"|\b{SCO}\b[^.;]{{0,80}}\b(?:its|whose) (?:\w+ )?[Ee]xecutive [Ss]ecretary\b"
    rf"|\b(?:the )?Secretariat of the {SCO}[^.;]{{0,40}}[Ss]ecretary-[Gg]eneral"
)
DIRECTOR = re.compile(
    rf"\b(?:[Dd]irector|[Hh]ead"
    rf"|[Cc]hief) of (?:the )?(?:SCO )?(?:[Ee]xecutive [Cc]ommittee of (?:the )?)?(?:{SCO}(?:'s)? )?{RATS}"
    rf"|\b{RATS}(?: Executive Committee)?(?:'s)? [Dd]irector"
    rf"|\b[Dd]irector of the [Ee]xecutive [Cc]ommittee of (?:the )?{SCO}'s"
    rf"|\b(?:[Ee]xecutive [Cc]ommittee of )?(?:the )?(?:{SCO}(?:'s)? )?{RATS}\b[^.;]{{0,60}}?\b{UNDER}"
    rf"|\b{HEADING} (?:the )?(?:[Ee]xecutive [Cc]ommittee of (?:the )?)?(?:{SCO}(?:'s)? )?{RATS}"
)
ITS = re.compile(
    r"\b[Ii]ts (?:(?:first|new|next|present|current|then) )?(?:[Ss]ecretary[- ][Gg]eneral|[Ee]xecutive [Ss]ecretary)\b"
)
BARE = re.compile(r"\b(?:as|of|post|office) (?:the )?[Ss]ecretary[- ][Gg]eneral\b")
"""The office as that of an organisation which the sentence names."""
OFFICES = (
    (SECRETARY, "sco-secretariat", ("Secretary-General", "Executive Secretary")),
    (DIRECTOR, "rats", ("Director of the Executive Committee", "Director")),
)
FIRST_HEAD = re.compile(r"\bfirst (?:person |one |diplomat )?to (?:head|lead|run|direct|hold|occupy)\b")
TERM = re.compile(
    rf"\b(?:terms?|serves?|serving|appoint\w*|elect\w*|office)\b[^.;]{{0,60}}\b(?P<n>{CARDINAL_WORD}|\d)[- ]years?\b"
    rf"|\b(?P<m>{CARDINAL_WORD}|\d)[- ]years? (?:term|period)"
)
FIRST = re.compile(r"\bfirst (?:ever )?(?P<title>[Ee]xecutive [Ss]ecretary|[Ss]ecretary[- ][Gg]eneral|[Dd]irector)")
WHO = re.compile(r",? who\b")
STRETCH = re.compile(r"\b(?:from|between|(?:in|for|during) (?:the (?:years|period|term)(?: of)? )?(?=\d{4}\s?[-–/]))")
"""Before a stretch of years in which somebody held an office."""
PAST = re.compile(
    r"\b(?:was (?:the|its)|first|former|ex-|once|then|previous|late|predecessor|deputy|had)\b|Deputy|Former"
)
BEGAN = re.compile(
    r"\b(?:took office|took up|took charge|assum\w+|became|started|began|beginning|[Ss]ince|appointed|took over"
    r"|commenc\w+|dat(?:es?|ed|ing) from|entered"
    r"|with effect from|succeeded"
    r"|replaced)\b|\b[Ff]rom\b"
)
TOOK = re.compile(r"\b(?:became|took (?:over|up|office|charge)|assumed|succeeded|replaced|entered)\b")
"""Verbs of coming into office, of which a time before them tells."""
ENDED = re.compile(r"\b(?:until|till|to|left office|stepped down|ended|through|gave up)\s(?:on |in |the end of )?$")
AFTER = re.compile(
    r"\b(?:succeed(?:ed|s|ing)|replac(?:ed|es|ing)|took over from|following|took the place of|in place of"
    r"|taking over from|successor (?:to|of)|after)\s(?:[A-Z][\w-]+ )?$"
)
NEXT_ONE = re.compile(
    r"\b(?:next|incoming|future|designate|(?:appoint|elect|nominat|approv|confirm|select)(?:ed|s|ing|ment"
    r"|ion))\b|-elect\b"
)
"""One who is given an office that he may take up later."""
NEAR, SLACK = 70, 31
"""Characters between an office and its holder; days about a change in office within which nobody is contradicted."""


def offices(claim: Asserted) -> Iterator[Finding]:
    """Who holds the office of Secretary-General, or of the director of the anti-terrorist structure."""
    for pattern, body, names in OFFICES:
        match = pattern.search(claim.words) or (_its_own(claim) if body == "sco-secretariat" else None)
        if match is None:
            continue
        if not claim.of_type("person"):
            yield from _length(claim, body, names)
        held = _terms(claim, body, names)
        person = _holder(claim, match)
        own = [row for row in held if person and row["person_id"] == person.entity_id]
        after = list(succession(claim, held))
        yield from after
        if person is None or person.entity_id not in claim.world.index["persons"]:
            continue
        if after:
            yield from (each for row in own[-1:] for each in of_nation(claim, person, row))
            continue
        found = _served(claim, person, own[-1], held, match) if own else _never(claim, person, held, match)
        is_said = not is_called_by_it(claim, person, match) and not CAME.search(claim.words)
        yield from (replace(each, main=each.main and is_said) for each in found)


def _its_own(claim: Asserted) -> re.Match[str] | None:
    """The office as that of the organisation, which the sentence names elsewhere."""
    if not claim.names("sco") or not is_meant(claim):
        return None
    return ITS.search(claim.words) or (BARE.search(claim.words) if any(successions(claim)) else None)


def _terms(claim: Asserted, body: str, names: tuple[str, ...]) -> list[Row]:
    """All terms in an office, oldest first."""
    held = (
        row
        for row in claim.world.table("offices")
        if row["body_id"] == body and any(row["office"].startswith(name) for name in names)
    )
    return sorted(held, key=lambda row: row["start_date"])


def _length(claim: Asserted, body: str, names: tuple[str, ...]) -> Iterator[Finding]:
    """`is appointed for three years`: as long as every term on record that is over."""
    match = TERM.search(claim.words)
    told = cardinal(match["n"] or match["m"]) if match else None
    over = [
        row
        for row in claim.world.table("offices")
        if row["body_id"] == body and row["office"] in names and row["start_date"] and row["end_date"]
    ]
    lengths = {int(row["end_date"][:4]) - int(row["start_date"][:4]) for row in over}
    if told and len(lengths) == 1:
        known = lengths.pop()
        yield Finding("offices", over[-1]["office_id"], "end_date", f"{told} years", told == known, f"{known} years")


ANOTHER = re.compile(
    r"\b(?:[Ss]ecretary|[Dd]irector|[Pp]resident|[Mm]inister|[Aa]mbassador|met|received|told|with|and|thanked"
    r"|visited|congratulated)\b"
)


def _holder(claim: Asserted, match: re.Match[str]) -> Mention | None:
    """The person next to the office, before or behind it; not the one who is said to have left it."""
    near = []
    for person in claim.of_type("person"):
        gap = match.start() - person.end if person.end <= match.start() else person.start - match.end()
        left = AFTER.search(claim.words[: person.start])
        between = claim.words[match.end() : person.start] if person.start >= match.end() else ""
        if between and not APPOSED.fullmatch(between) and ANOTHER.search(between):
            continue
        if person.end <= match.start():
            gap -= len(_appositions(claim.words[person.end : match.start()]))
        if -len(match[0]) <= gap < NEAR and not left:
            near.append((gap, person))
    return min(near, key=lambda each: each[0])[1] if near else None


APPOSITIONS = re.compile(r"(?: (?:of|from) [A-Z]\w+)?(?:, (?:an?|the|who|whose) [^,;]{3,120}(?:,|$|(?= of $)))+")


HAS_OFFICE = re.compile(
    r" ?(?:has |had |was |been )*(?:became|is|serves?|served|took|heads?|headed|leads?|led|runs?|ran|in office"
    r"|appointed|elected|of\b|the\b|$)"
)
"""Behind the aside, that the office is his."""


def _appositions(between: str) -> str:
    """What is told of a person before his office or its verb: `, a diplomat who once ..., became`."""
    match = APPOSITIONS.match(between)
    return match[0] if match and HAS_OFFICE.match(between, match.end()) else ""


def _served(claim: Asserted, person: Mention, row: Row, held: list[Row], match: re.Match[str]) -> Iterator[Finding]:
    """One who held the office: since when, until when, of which state, after whom - else whether on that day."""
    record, told = row["office_id"], []
    for time in claim.times:
        before = claim.words[: time.start]
        if _is_of_another(claim, person, match, time):
            continue
        ends = ENDED.search(before)
        field = "end_date" if ends else "start_date" if _begins(claim, time) else None
        edtf = time.edtf.removesuffix("/..").removeprefix("../")
        if "/" in edtf and row["start_date"] and STRETCH.search(claim.words[: time.end]):
            low, high = days_of(edtf)
            told.append(_dated(record, "start_date", str(low.year), row["start_date"]))
            if row["end_date"]:
                told.append(_dated(record, "end_date", str(high.year), row["end_date"]))
        elif field and row[field] and "/" not in edtf:
            told.append(_dated(record, field, edtf, row[field]))
    yield from told
    if told:
        yield Finding("offices", record, "person_id", person.entity_id, True, row["person_id"])
    yield from of_nation(claim, person, row)
    if FIRST.search(claim.words) or FIRST_HEAD.search(claim.words):
        yield from _first(claim, person, row, held)
        return
    day = claim.date
    if not told and day and row["start_date"] > str(day) and NEXT_ONE.search(claim.words):
        yield from _next_one(person, held, day)
        return
    if not told and (
        day is None
        or not row["start_date"]
        or any(_holds(each, day) for each in held if each["person_id"] == person.entity_id)
    ):
        yield Finding("offices", record, "person_id", person.entity_id, True, row["person_id"])
    elif not told:
        yield from _never(claim, person, held, match, row)


def _next_one(person: Mention, held: list[Row], day: dt.date) -> Iterator[Finding]:
    """One appointed to an office that another still holds: the first whose term begins behind the document's day."""
    coming = next((row for row in held if row["start_date"] > str(day)), None)
    if coming:
        agrees = coming["person_id"] == person.entity_id
        yield Finding("offices", coming["office_id"], "person_id", person.entity_id, agrees, coming["person_id"])


def _first(claim: Asserted, person: Mention, row: Row, held: list[Row]) -> Iterator[Finding]:
    """The first of those who held the office, or the title that is told."""
    first = FIRST.search(claim.words)
    title = "Executive Secretary" if first and first["title"].lower().startswith("executive") else row["office"]
    named = [each for each in held if each["start_date"] and (first is None or each["office"] == title)]
    if named:
        agrees = named[0]["person_id"] == person.entity_id
        yield Finding("offices", named[0]["office_id"], "person_id", person.entity_id, agrees, named[0]["person_id"])


def _is_of_another(claim: Asserted, person: Mention, match: re.Match[str], time: Time) -> bool:
    """Whether somebody else is named between an office with its holder and a time behind them."""
    last = max(person.end, match.end())
    return any(
        last <= other.start < time.start and WHO.match(claim.words, other.end) for other in claim.of_type("person")
    )


def _begins(claim: Asserted, time: Time) -> bool:
    """Whether a time is that at which somebody came into office: by its own word or by the verb beside it."""
    if claim.words[time.start :].lower().startswith(("from ", "since ")) or _began(claim.words[: time.start], time):
        return True
    return len(claim.times) == 1 and TOOK.search(claim.words, time.end) is not None


def _began(before: str, time: Time) -> bool:
    began = list(BEGAN.finditer(before))
    return bool(began) and len(before) - began[-1].end() < 110 and not re.search(r"[;]", before[began[-1].end() :])


def _dated(record: str, field: str, edtf: str, recorded: str) -> Finding:
    day = dt.date.fromisoformat(recorded)
    slack = (-1, 0, 1) if len(edtf) >= len("2001-01-01") else (-1, 0) if field == "end_date" else (0,)
    about = [day + dt.timedelta(days=n) for n in slack]
    return Finding("offices", record, field, edtf, any(meets(edtf, each) for each in about), recorded)


def _never(
    claim: Asserted, person: Mention, held: list[Row], match: re.Match[str], own: Row | None = None
) -> Iterator[Finding]:
    """One who did not hold the office on the document's day: wrong where it is said of that day."""
    around = claim.words[max(0, match.start() - 60) : match.end() + 30]
    elsewhen = claim.date and any(abs((days_of(time.edtf)[0] - claim.date).days) > NEAR for time in claim.times)
    if claim.date is None or (own and (elsewhen or PAST.search(around))):
        if own:
            yield Finding("offices", own["office_id"], "person_id", person.entity_id, True, own["person_id"])
        return
    day = claim.date
    told = [time for time in claim.times if "/" not in time.edtf and _began(claim.words[: time.start], time)]
    if told and own is None:
        day = days_of(told[0].edtf)[0] + dt.timedelta(days=SLACK + 1)
    elif NEXT_ONE.search(around):
        yield from _next_one(person, held, day)
        return
    elif elsewhen or PAST.search(around):
        return
    holders = [row for row in held if row["start_date"] and _holds(row, day)]
    if len(holders) == 1 or (holders and all(row["person_id"] != person.entity_id for row in holders)):
        row = holders[-1]
        yield Finding("offices", row["office_id"], "person_id", person.entity_id, False, row["person_id"])


def _holds(row: Row, day: dt.date) -> bool:
    slack = dt.timedelta(days=SLACK)
    begins = dt.date.fromisoformat(row["start_date"]) if row["start_date"] else dt.date.min + slack
    ends = dt.date.fromisoformat(row["end_date"]) if row["end_date"] else dt.date.max - slack
    return begins - slack <= day <= ends + slack
