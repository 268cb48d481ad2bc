"""Who a claim says was at the meeting that it is told of: lists of persons, of states and offices, and who presided."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .attendance_words import ABSENT, CLOSE, ONE_CAME
from .daysof import meets
from .facets import closed, one_time
from .findings import LABEL, Asserted, Finding
from .guests import Guest, guests, holds_it, is_the_one
from .mainline import OPENING_CLAUSE
from .presence_counts import as_many, leaders_of
from .presence_words import (
    AMONG_THEM,
    CAME,
    DONE_TO_THEM,
    ELSEWHERE,
    ENVOY,
    HEAD_LEVELS,
    HEADS,
    IN_CHAIR,
    IT,
    LED,
    LED_IT,
    MANY,
    OTHER_BODIES,
    PRESIDED,
    PRESIDED_BY,
    SENT,
    STATUS,
    UNREAL,
    WERE_THERE,
)
from .reading_attendance import form_told, spoke_by_link
from .stretches import clause, within
from .town_places import same_town, towns
from .world import Meeting, Row

SENT_FOR_HIM = re.compile(
    r"\b(?:sent|dispatched|delegated|sending|dispatching) (?:his|her)\b"
    r"|\b(?:sent|dispatched) [^.;,]{3,60} (?:instead|in (?:his|her|their) (?:place|stead))\b"
)
"""Somebody who stayed away himself: `Imran Khan sent his foreign minister`."""
TRAVELLED = re.compile(r"\b(?:travelled|traveled|flew|went)\b")


def people(claim: Asserted) -> Iterator[Finding]:
    """Who was at the meeting that the sentence is told of, where it names none; who presided there."""
    meeting = claim.occasion
    if meeting is None or claim.of_type("summit") or not _is_then_and_there(claim, meeting):
        return
    if UNREAL.search(claim.words) or ABSENT.search(claim.words) or ELSEWHERE.search(claim.words):
        return
    found = list(chair_of(claim, meeting)) or list(_came(claim, meeting))
    if found:
        places = towns(claim, ((0, len(claim.words)),))
        yield from found
        for place in places[:1]:
            yield Finding("summits", meeting.summit_id, "city", place.name, True, meeting.city, False)


def _came(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """Who came, by name and as a whole; nothing where the records do not tell of a part of them."""
    whole = list(leaders_of(claim, meeting))
    if all(each.agrees is not None for each in whole):
        yield from (*_listed(claim, meeting), *as_many(claim, meeting), *whole)


def present(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """Who was at a meeting that the claim names."""
    if not any(pattern.search(claim.words) for pattern in (UNREAL, ABSENT, ELSEWHERE)):
        yield from _came(claim, meeting)


def _is_then_and_there(claim: Asserted, meeting: Meeting) -> bool:
    """Whether days and towns that a claim gives are those of the meeting."""
    whole = ((0, len(claim.words)),)
    if any(not same_town(place.name, meeting.city) for place in towns(claim, whole)):
        return False
    edtf = one_time(closed(claim, whole))
    return not claim.times or (edtf is not None and meets(edtf, meeting.start, meeting.end))


def _listed(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """The items of a list of those present, each beside the delegation of its state or body."""
    sent = SENT.search(claim.words)
    if sent and not LED.search(claim.words) and not _sent_somebody(claim, sent.end()):
        return
    if SENT_FOR_HIM.search(claim.words):
        return
    is_head = (LED.search(claim.words) or sent) is not None
    reach = (0, len(claim.words)) if is_head else _reach(claim)
    if reach is None:
        return
    items = list(guests(claim, meeting, *reach))
    found = list(_status_told(claim, meeting, items))
    swapped: list[Finding] = []
    is_whole = True
    for guest in _with_homes(items):
        one = _one(claim, meeting, guest, is_head)
        if one is None and (guest.is_somebody or guest.offices or _is_lesser(claim, meeting, guest)):
            is_whole = False
            swapped += _in_place_of_another(claim, meeting, guest)
        found += [one, *_mode(claim, meeting, guest)] if one else []
    right = sum(each.agrees is True for each in found)
    found += [each for each in swapped if right >= MANY]
    wrong = any(each.agrees is False for each in found)
    if found and (is_whole or wrong):
        yield from found


def _sent_somebody(claim: Asserted, place: int) -> bool:
    """Whether behind `sent` stand people, not notes or greetings."""
    return any(p.start >= place for p in claim.of_type("person")) or bool(ENVOY.search(claim.words, place))


def _is_lesser(claim: Asserted, meeting: Meeting, guest: Guest) -> bool:
    """Whether a state said to have come by its leader sent somebody of lower rank."""
    row = claim.world.index["delegations"].get(f"{meeting.summit_id}:{guest.home}")
    return row is not None and HEADS.search(claim.words) is not None and row["level"] not in HEAD_LEVELS


def _in_place_of_another(claim: Asserted, meeting: Meeting, guest: Guest) -> Iterator[Finding]:
    """One who led his state at other meetings, in a list of those who came, where another is on record."""
    record = f"{meeting.summit_id}:{guest.home}"
    row = claim.world.index["delegations"].get(record)
    if guest.person is None or row is None or not row["person_id"]:
        return
    led = {
        each for rank in HEAD_LEVELS for _, each in claim.world.leaders.get((str(guest.home), rank), [])
    }  # fmt: skip
    if guest.person.entity_id in led and row["level"] in HEAD_LEVELS and guest.person.entity_id != row["person_id"]:
        yield Finding("delegations", record, "person_id", guest.person.entity_id, False, row["person_id"])


def _reach(claim: Asserted) -> tuple[int, int] | None:
    """Where those stand who are said to have come: behind `attended by`, before `took part`."""
    led = LED_IT.search(claim.words)
    if led and len([m for m in claim.of_type("person") if m.end <= led.start()]) == 1:
        return 0, led.start()
    turned, verb = WERE_THERE.search(claim.words), CAME.search(claim.words)
    label = LABEL.match(claim.words)
    before = [
        m for m in claim.of_type("person", "state", "body") if verb and m.end <= verb.start() and m.entity_id != "sco"
    ]
    is_subject = any(m.entity_type == "person" or (turned and verb and turned.start() == verb.start()) for m in before)
    if turned and not is_subject:
        return None if DONE_TO_THEM.match(claim.words, turned.end()) else (turned.end(), len(claim.words))
    if verb and before:
        opening = OPENING_CLAUSE.match(claim.words, 0, verb.start())
        return max(each.end() if each else 0 for each in (label, opening)), verb.start()
    named = AMONG_THEM.search(claim.words, verb.end()) if verb else None
    return (named.end(), len(claim.words)) if named else None


def _mode(claim: Asserted, meeting: Meeting, guest: Guest) -> Iterator[Finding]:
    """Whether those who came did so in person or by video, where it is told of them."""
    record = f"{meeting.summit_id}:{guest.home}"
    row = claim.world.index["delegations"].get(record)
    said = ONE_CAME.search(claim.words)
    told = form_told(claim.words, said.start()) if said else None
    if said and not (within(clause(claim, said.start()), guest.start) and _is_of(claim, guest, said.start())):
        return
    if told and row and row["mode"] and said:
        yield Finding("delegations", record, "mode", told, row["mode"] == told, row["mode"])


def _is_of(claim: Asserted, guest: Guest, place: int) -> bool:
    """Whether no other verb of coming stands between one who came and a form of attendance told behind him."""
    between = claim.words[guest.end : place]
    return not (CAME.search(between) or TRAVELLED.search(between))


def _status_told(claim: Asserted, meeting: Meeting, items: list[Guest]) -> Iterator[Finding]:
    """`dialogue partners were present, among them Qatar`: the one status that is told of all states that follow."""
    told = {match["status"].lower() for match in STATUS.finditer(claim.words)}
    if len(told) != 1:
        return
    status, place = told.pop().replace(" ", "-"), next(STATUS.finditer(claim.words)).end()
    for guest in items:
        spells = [each for each in claim.world.spells if each.state_id == guest.home and each.status == status]
        record = f"{meeting.summit_id}:{guest.home}"
        row = claim.world.index["delegations"].get(record)
        if row and guest.start >= place and row["role"] not in ("member", "guest"):
            agrees = any(each.holds(meeting.end) for each in spells) or status.endswith(row["role"])
            yield Finding("delegations", record, "role", status, agrees, row["role"], False)


def _with_homes(items: list[Guest]) -> Iterator[Guest]:
    """Items, a person whose state stands in the item before (`India, represented by ...`) with that state."""
    state: str | None = None
    for guest in items:
        if guest.is_somebody and guest.home is None and state:
            yield replace(guest, home=state)
            state = None
        elif guest.home and not guest.is_somebody and not guest.offices:
            state = guest.home
            yield guest
        else:
            state = None
            yield guest


def _one(claim: Asserted, meeting: Meeting, guest: Guest, is_head: bool) -> Finding | None:
    """What the record of a delegation says to an item: its person, its office, its rank or its being there."""
    record = f"{meeting.summit_id}:{guest.home}"
    row = claim.world.index["delegations"].get(record) if guest.home else None
    if row is None or not row["person_id"]:
        return None
    if guest.is_somebody:
        agrees = is_the_one(claim, guest, row)
        told = guest.person.entity_id if guest.person else row["person_id"]
        if agrees is False and (spoke_by_link(claim, row) or not (is_head or holds_it(guest.offices, row))):
            return None
        return None if agrees is None else Finding("delegations", record, "person_id", told, agrees, row["person_id"])
    if guest.offices:
        agrees = holds_it(guest.offices, row)
        told = " ".join(sorted(guest.offices))
        return None if agrees is None else Finding("delegations", record, "office", told, agrees, row["office"])
    if HEADS.search(claim.words):
        is_leader = row["level"] in HEAD_LEVELS
        return Finding("delegations", record, "level", "head", True, row["level"]) if is_leader else None
    return Finding("delegations", record, "state_id", guest.home or "", True, row["state_id"] or row["body_id"])


def chair_of(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """Who presided over a meeting, by name or by office: somebody of the state that had its chair."""
    by = PRESIDED_BY.search(claim.words)
    if by and by[0] == "with" and not IN_CHAIR.search(claim.words, by.end()):
        by = None
    match = by or PRESIDED.search(claim.words)
    if match is None or OTHER_BODIES.search(claim.words) or not IT.search(claim.words):
        return
    near = list(
        guests(claim, meeting, match.end(), len(claim.words)) if by else guests(claim, meeting, 0, match.start())
    )
    told = [each for each in near if each.is_somebody or each.offices]
    row = claim.world.index["summits"][meeting.summit_id]
    if not row["chair_state"]:
        return
    if not told:
        is_held = OF_IT.match(claim.words, match.end()) is not None
        yield from _by_state(meeting, near, row) if not is_held and (not by or by[0].endswith(" by")) else ()
        return
    guest = told[0] if by else told[-1]
    if (guest.start - match.end() if by else match.start() - guest.end) > CLOSE:
        return
    known = row["chair_person"]
    delegation = claim.world.index["delegations"].get(f"{meeting.summit_id}:{row['chair_state']}")
    is_main = not re.search(r"\bwho (?:\w+ )?$", claim.words[: match.start()])
    found = _beside_chair(claim, meeting, guest, known, delegation, row)
    yield from (replace(each, main=is_main) for each in found)


OF_IT = re.compile(
    r"(?: (?:of|over))? the (?:SCO|Shanghai Cooperation Organi[sz]ation|[Oo]rgani[sz]ation|bloc|grouping)(?:'s)?"
    r"(?: Council of (?:the )?Heads of (?:Government|State)s?)?(?:,| (?:ever )?(?:since|until|from|for|now)\b)"
)
"""What a state presides over for a year, no meeting: `is in the chair of the SCO, having succeeded Kyrgyzstan`."""


def _by_state(meeting: Meeting, near: list[Guest], row: Row) -> Iterator[Finding]:
    """`Uzbekistan chaired the session`: a state, and nobody else, said to have presided."""
    states = {guest.home for guest in near if guest.home}
    state = states.pop() if len(states) == 1 else ""
    if state:
        agrees = state == row["chair_state"]
        yield Finding("summits", meeting.summit_id, "chair_state", state, agrees, row["chair_state"])


def _beside_chair(
    claim: Asserted, meeting: Meeting, guest: Guest, known: str, delegation: Row | None, row: Row
) -> Iterator[Finding]:
    """The one said to have presided beside the person or the state on record."""
    if guest.is_somebody and known:
        agrees = is_the_one(claim, guest, {**row, "person_id": known})
        told = guest.person.entity_id if guest.person else known
        if agrees is not None and (agrees or not guest.home or guest.home != row["chair_state"] or guest.offices):
            yield Finding("summits", meeting.summit_id, "chair_person", told, agrees, known)
    elif not guest.is_somebody and delegation and delegation["person_id"] == known:
        agrees = holds_it(guest.offices, delegation)
        if guest.home and guest.home != row["chair_state"]:
            yield Finding("summits", meeting.summit_id, "chair_state", guest.home, False, row["chair_state"])
        elif agrees is not None:
            yield Finding("summits", meeting.summit_id, "chair_person", known if agrees else "", agrees, known)
