"""What a claim says of who came to a meeting of leaders, who led a delegation, and in which form."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..slugs import slug_of
from .attendance_words import (
    ABSENT,
    APPOSED,
    CAME,
    CLOSE,
    DAYS,
    FOR_IT,
    FORMER,
    GROUP,
    HEADS,
    KIND,
    LED,
    MET,
    OF_OFFICE,
    OFFICE,
    OFFICER,
    ON_BEHALF,
    ONE_CAME,
    PRESIDED,
    SENT,
    SOLE,
    SOMEBODY,
    STEM,
    THERE,
    TITLED,
    TO_BE_HELD,
    WHO,
    WITH_STATES,
    YEARLY,
)
from .daysof import days_of
from .findings import Asserted, Finding
from .guests import offices_in
from .meeting_forms import IN_PERSON, VIRTUAL
from .mention import Mention
from .stretches import clause
from .world import Meeting, Row


def came(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """Who came: the last person named before a verb of attending; and whether in person or by video."""
    verb = CAME.search(claim.words)
    if verb is None:
        return
    if TO_BE_HELD.search(claim.words):
        return
    person = claim.before(verb.start(), "person")
    if person is None and verb.start() < 15:
        person = claim.after(verb.end(), "person")
    for_it = FOR_IT.match(claim.words)
    sender = claim.before(for_it.end(), "state") if for_it else None
    home = sender.entity_id if sender else _home(claim, person) if person else None
    found = _delegation(claim, meeting, home)
    if person is None or found is None:
        return
    record, row = found
    agrees = row["person_id"] == person.entity_id
    if not agrees and spoke_by_link(claim, row):
        return
    for_state = claim.after(verb.end(), "state") if verb[0] == "represented" else None
    if for_state and for_state.entity_id == home and for_state.start - verb.end() < 5:
        yield Finding("delegations", record, "person_id", person.entity_id, agrees, row["person_id"])
        return
    leads = _is_leader(claim, person, home)
    titled = TITLED.search(claim.words[: person.start])
    heads = titled is not None and any(each in titled[0] for each in ("President", "Prime Minister", "Premier"))
    heads = heads or _is_secretary(claim, person, row) or sender is not None
    if agrees or heads or ((leads or (titled and verb[0] == "represented")) and row["level"] in HEADS):
        yield Finding("delegations", record, "person_id", person.entity_id, agrees, row["person_id"])
    if agrees:
        yield from _in_whose_name(claim, person, record, row)
    said = ONE_CAME.search(claim.words)
    mode = form_told(claim.words, said.start()) if said else None
    if agrees and row["mode"] and mode and said and said.start() <= verb.start() < said.end():
        yield Finding("delegations", record, "mode", mode, row["mode"] == mode, row["mode"])


def form_told(words: str, place: int) -> str | None:
    """The form of attendance that is told first behind a place."""
    virtual, there = VIRTUAL.search(words, place), IN_PERSON.search(words, place)
    if virtual and (there is None or virtual.start() < there.start()):
        return "virtual"
    return "in-person" if there else None


def _is_secretary(claim: Asserted, person: Mention, row: Row) -> bool:
    """Whether one who is called a secretary-general came for a body that its secretary-general stood for."""
    told = offices_in(claim.words[max(0, person.start - OFFICE) : person.start])
    return "secretary" in told and "deputy-secretary" not in told and "secretary" in offices_in(row["office"])


def _in_whose_name(claim: Asserted, person: Mention, record: str, row: Row) -> Iterator[Finding]:
    """The office beside the name of one who came, and the state on whose behalf he did, where they are others."""
    title = TITLED.search(claim.words[: person.start]) or APPOSED.match(claim.words, person.end)
    told = (
        offices_in(title[0]) & SOLE
        if title and not FORMER.search(title[0]) and not FORMER.search(claim.words[: person.start])
        else frozenset()
    )
    known = offices_in(row["office"])
    if told and known and not told & known:
        yield Finding("delegations", record, "office", " ".join(sorted(told)), False, row["office"])
    for state in claim.of_type("state"):
        if ON_BEHALF.search(claim.words[: state.start]):
            agrees = state.entity_id == row["state_id"]
            yield Finding("delegations", record, "state_id", state.entity_id, agrees, row["state_id"])


def _home(claim: Asserted, person: Mention) -> str | None:
    """The state, or the body, that a person stands for: by the records, else by the name before his title."""
    known = claim.world.home.get(person.entity_id)
    title = TITLED.search(claim.words[: person.start])
    if known and not (title and "Secretary" in title[0]):
        return known
    for other in claim.of_type("state", "body"):
        between = claim.words[other.end : person.start] if other.end <= person.start else ""
        if between and TITLED.fullmatch(between):
            return other.entity_id
    return known


def of_one_person(claim: Asserted) -> bool:
    """Whether a form of attendance is told of the person who came, not of the meeting."""
    match = ONE_CAME.search(claim.words)
    return match is not None and bool(claim.of_type("person") or OFFICER.search(claim.words[: match.start()]))


def led(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """`India's delegation was led by ...`: the person at the head of a state's delegation, on record or not."""
    match = LED.search(claim.words)
    if match is None:
        return
    person = claim.after(match.end() - 1, "person") if match["by"] else claim.before(match.start() + 1, "person")
    if person and match["by"] and _is_set_apart(claim, match.end(), person):
        person = None
    names = [*SOMEBODY.finditer(claim.words, *((match.end(),) if match["by"] else (0, match.start())))]
    is_near = names and (not match["by"] or "," not in claim.words[match.end() : names[0].start()])
    told = person.entity_id if person else slug_of(names[0 if match["by"] else -1][0]) if is_near else None
    who = None if told or match["by"] else WHO.search(claim.words[: match.start()])
    told = slug_of(who["name"]) if who else told
    states = {state.entity_id for state in claim.of_type("state")}
    home = states.pop() if len(states) == 1 else claim.world.home.get(person.entity_id) if person else None
    found = _delegation(claim, meeting, home)
    if found and match["by"] and not told:
        yield from _by_office(claim, match.end(), *found)
    if told and found and not spoke_by_link(claim, found[1]):
        record, row = found
        agrees = told == row["person_id"] or set(told.split("-")) <= set(row["person_id"].split("-"))
        yield Finding("delegations", record, "person_id", told, agrees, row["person_id"])


def _is_set_apart(claim: Asserted, place: int, person: Mention) -> bool:
    """`represented by its foreign minister, Uzbekistan's Karimov being the host`: a person of another state."""
    between = claim.words[place : person.start]
    return "," in between and any(place <= state.start < person.start for state in claim.of_type("state"))


def _by_office(claim: Asserted, place: int, record: str, row: Row) -> Iterator[Finding]:
    """`was represented by its president`: the office of whoever led a delegation."""
    words = OF_OFFICE.split(claim.words[place : place + OFFICE])[0]
    told, known = offices_in(words), offices_in(row["office"])
    kind = KIND.search(words) if told == {"minister"} else None
    if told and known and (kind or told != {"minister"}):
        stem = ((kind["of"] or kind["kind"]) if kind else "")[:STEM].lower()
        agrees = bool(told & known) and stem in row["office"].lower()
        yield Finding("delegations", record, "office", " ".join(sorted(told)), agrees, row["office"])


def spoke_by_link(claim: Asserted, row: Row) -> bool:
    """Whether the leader on record spoke by video, as is told: somebody else of his state sat in the hall."""
    is_of_some = claim.world.index["summits"][row["summit_id"]]["format"] == "hybrid"
    return is_of_some and row["mode"] == "virtual" and VIRTUAL.search(claim.words) is not None


def sent(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """`Pakistan sent its president`: a state and the one person who came for it, whoever that may be."""
    match = SENT.search(claim.words)
    if match is None or ABSENT.search(claim.words):
        return
    senders = [m for m in claim.of_type("state", "body") if m.end <= match.start() and m.entity_id != "sco"]
    state = senders[-1] if senders else None
    persons = [person for person in claim.of_type("person") if person.start >= match.end() - 1]
    found = _delegation(claim, meeting, state.entity_id if state else None)
    if persons and _is_set_apart(claim, match.end(), persons[0]):
        return
    if found and spoke_by_link(claim, found[1]):
        return
    if found and state and len(persons) == 1 and clause(claim, persons[0].start) == clause(claim, state.start):
        record, row = found
        agrees = row["person_id"] == persons[0].entity_id
        yield Finding("delegations", record, "person_id", persons[0].entity_id, agrees, row["person_id"])


def listed(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """Persons and states that the records have among the delegations; who came besides is not recorded."""
    if not THERE.search(claim.words) or ABSENT.search(claim.words):
        return
    for other in claim.of_type("person"):
        found = _delegation(claim, meeting, claim.world.home.get(other.entity_id))
        if found and found[1]["person_id"] == other.entity_id:
            yield Finding("delegations", found[0], "person_id", other.entity_id, True, other.entity_id)
    for other in claim.of_type("state"):
        record = f"{meeting.summit_id}:{other.entity_id}"
        row = claim.world.index["delegations"].get(record)
        if row and WITH_STATES.search(claim.words[: other.start]):
            yield Finding("delegations", record, "state_id", other.entity_id, True, row["state_id"])


def gathered(claim: Asserted) -> Iterator[Finding]:
    """Persons said to have come to a meeting that is not named: the one of those days at which all of them were."""
    persons = claim.of_type("person")
    if claim.date is None or len(persons) < GROUP or not MET.search(claim.words) or ABSENT.search(claim.words):
        return
    for meeting in claim.world.meetings:
        if abs((meeting.start - claim.date).days) <= DAYS:
            found = [_delegation(claim, meeting, _home(claim, person)) for person in persons]
            if all(each and each[1]["person_id"] == p.entity_id for each, p in zip(found, persons, strict=True)):
                for each in found:
                    if each:
                        yield Finding(
                            "delegations", each[0], "person_id", each[1]["person_id"], True, each[1]["person_id"]
                        )
                return


def attended_for_years(claim: Asserted) -> Iterator[Finding]:
    """`has attended every summit since 2013`: somebody who came to each meeting of heads of state from a year on."""
    match = YEARLY.search(claim.words)
    person = claim.before(match.start(), "person") or claim.before(match.end(), "person") if match else None
    starts = [days_of(time.edtf)[0] for time in claim.times if "/.." in time.edtf]
    if match is None or person is None or len(starts) != 1 or claim.date is None:
        return
    held = [m for m in claim.world.meetings if m.body == "chs" and starts[0] <= m.start <= claim.date]
    rows = [_delegation(claim, meeting, _home(claim, person)) for meeting in held]
    came = [row is not None and row[1]["person_id"] == person.entity_id for row in rows]
    for row, there in zip(rows, came, strict=True):
        if row and all(came):
            yield Finding("delegations", row[0], "person_id", person.entity_id, there, row[1]["person_id"])


def presided(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """Who presided over a meeting, or received those who came: somebody of the state that had the chair."""
    row = claim.world.index["summits"][meeting.summit_id]
    person = next((one for match in PRESIDED.finditer(claim.words) if (one := _presiding(claim, match))), None)
    if person is None or not row["chair_state"]:
        return
    home = claim.world.home.get(person.entity_id)
    if row["chair_person"]:
        agrees = person.entity_id == row["chair_person"]
        if agrees or home != row["chair_state"] or _is_leader(claim, person, home):
            yield Finding("summits", meeting.summit_id, "chair_person", person.entity_id, agrees, row["chair_person"])
    elif home:
        agrees = home == row["chair_state"]
        yield Finding("summits", meeting.summit_id, "chair_state", home, agrees, row["chair_state"])


def _is_leader(claim: Asserted, person: Mention, home: str | None) -> bool:
    """Whether somebody was at some time the head of a state or of its government."""
    ranks = ("head-of-state", "head-of-government")
    return any(person.entity_id == each for rank in ranks for _, each in claim.world.leaders.get((str(home), rank), []))


def _presiding(claim: Asserted, match: re.Match[str]) -> Mention | None:
    """The person near a verb of presiding: its subject, or the one behind `chaired by`."""
    is_by = match[0].endswith(("by ", " of "))
    person = claim.after(match.end() - 1, "person") if is_by else claim.before(match.start(), "person")
    return person if person and abs(person.start - match.start()) <= CLOSE else None


def _delegation(claim: Asserted, meeting: Meeting, home: str | None) -> tuple[str, Row] | None:
    """The record of a state's delegation, where that names somebody."""
    record = f"{meeting.summit_id}:{home}"
    row = claim.world.index["delegations"].get(record) if home else None
    return (record, row) if row and row["person_id"] else None
