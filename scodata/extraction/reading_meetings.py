"""What a claim says of meetings of leaders: number, place, time, format, and who came."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .daysof import meets
from .findings import Asserted, Finding
from .lexicon import words
from .mention import Mention
from .numbers import ORDINAL_WORD, ordinal
from .world import Meeting

ORDINAL = re.compile(rf"\b(\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})\b", re.IGNORECASE)
HELD = re.compile(
    r"\b(?:held|took place|takes place|convened|opened|hosted|gathered|met|was|were|on|in|concluded|ended|began)\b"
)
NUMBERED = re.compile(
    rf"\b(?:was|is|hosted|marks?|,) (?:already )?(?:the |its )?(?P<number>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD}) "
    r"(?:(?:SCO )?(?:summit|meeting|session|gathering) of the |in the (?:history|series))",
    re.IGNORECASE,
)
LED = re.compile(
    r"\b(?:(?:delegation|team)\b[^.;]{0,50}\b(?:was |is )?|represented (?:at [^.;,]{3,50} )?)"
    r"(?P<by>(?:(?:led|headed) )?by )(?=[A-Z])"
    r"|\b(?:led|headed|heads|leads) (?:the|his|her|its|an?) (?:[A-Z]\w+ )?(?:delegation|team)\b"
)
HELD_ON = re.compile(
    r"\b(?:held|took place|ran|opened|convened|gathered)(?: in [A-Z]\w+)? (?:on|from) (?:[A-Z]\w+day,? )?$"
)
HOST_STATE = re.compile(r"\b(?P<verb>(?:has )?(?:just )?(?:hosted|hosts|played host to))\b[^.;,]{0,20}$")
HOST = re.compile(
    r"(?:^|\b)(?P<city>[A-Z][\w'-]+)(?:, [^,]{3,60},)? (?:hosted|hosts|was host to|has been home to)\b[^.;]{0,40}$"
)
CAME = re.compile(
    r"\b(?:attend(?:ed|ing|s)|address(?:ed|ing|es)|deliver(?:ed|ing|s)|took part|participat(?:ed|ing|es)|spoke"
    r"|speaking|chair(?:ed|ing|s)|presided|propos(?:ed|es)|put forward|told|arrived|hosted|represented)\b"
)
THERE = re.compile(
    r"\b(?:attended by|(?:took|takes|taking) part in|participat(?:ed|ing|ion)|were present|brought together"
    r"|represented by|arrived? (?:in|for|at)|has arrived)\b"
)
ABSENT = re.compile(
    r"\b(?:absent|absence|skipped|missed|did not|could not|unable|cancelled|not attend|sidelines|margins)\b"
)
WITH_STATES = re.compile(
    r"\b(?:attended by|participation of|leaders of|presidents of|delegations (?:of|from)|representatives of"
    r"|heads of (?:state|delegations?)(?: and government)? (?:of|from))[^.;]*$"
)
LINK = re.compile(
    r"\b(?:by|via|through) (?:video|a video|videoconference|video-?link)|\bvideo[- ]?(?:link|conference)\b"
    r"|\bvirtual(?:ly)?\b|\bonline\b",
    re.IGNORECASE,
)
VIRTUAL = re.compile(
    r"\bvirtual(?:ly)?\b|\bonline\b|\bremotely\b|\b(?:held|met|meeting|took place) (?:by|via|through) video",
    re.IGNORECASE,
)
IN_PERSON = re.compile(
    r"\b(?:all (?:\w+ )?(?:colleagues|leaders) at the table|in person|in-person|face[- ]to[- ]face|offline)\b",
    re.IGNORECASE,
)
ABOUT_IT = re.compile(
    r"\b(?:was|were|is|been) (?:\w+ )?(?:held|hosted|convened|opened|attended|chaired|adopted|signed)\b"
    r"|\b(?:took place|takes place|convened|gathered|met in|hosted|kicked off|concluded|opened)\b|^(?:the "
    r"|an? )?first\b",
    re.IGNORECASE,
)


def meetings(claim: Asserted) -> Iterator[Finding]:
    """Findings on every meeting that a claim describes."""
    known = {meeting.summit_id: meeting for meeting in claim.world.meetings}
    summits = [mention for mention in claim.of_type("summit") if mention.entity_id in known]
    for mention in summits:
        meeting = known[mention.entity_id]
        phrase = claim.words[mention.start : mention.end]
        facts = [
            *_number(meeting, phrase),
            *_place(claim, mention, meeting, len(summits)),
            *(_hosted(claim, mention, meeting) if len(summits) == 1 else ()),
            *_time(claim, mention, meeting, len(summits)),
            *_format(claim, mention, meeting, len(summits)),
        ]
        came = list(_presence(claim, mention, meeting)) if len({each.entity_id for each in summits}) == 1 else []
        is_main = ABOUT_IT.search(claim.words) is not None or any(finding.agrees for finding in came)
        if len(summits) == 1:
            came += [*_led(claim, meeting), *_counted(claim, mention, meeting)]
        yield from (replace(fact, main=is_main) for fact in facts)
        yield from came


def _number(meeting: Meeting, phrase: str) -> Iterator[Finding]:
    found = ORDINAL.search(phrase)
    if found and meeting.ordinal is not None:
        value = ordinal(found[1])
        agrees = value == meeting.ordinal
        yield Finding("summits", meeting.summit_id, "ordinal", str(value), agrees, str(meeting.ordinal), main=True)


def _hosted(claim: Asserted, mention: Mention, meeting: Meeting) -> Iterator[Finding]:
    """`Chelyabinsk hosted the summit`, `the summit in Bukhara`: a town that is not the meeting's."""
    host = HOST.search(claim.words[: mention.start])
    behind = re.match(
        r"(?:[^.;,]{0,30} (?:took place|held|convened|opened))? in (?P<city>[A-Z][\w'-]+)\b", claim.words[mention.end :]
    )
    city = host["city"] if host else behind["city"] if behind else None
    state = HOST_STATE.search(claim.words[: mention.start])
    who = claim.before(mention.start, "state") if state else None
    if who and who.end >= len(claim.words[: state.start("verb")].rstrip()):  # type: ignore[union-attr]
        yield Finding(
            "summits", meeting.summit_id, "country", who.entity_id, who.entity_id == meeting.country, meeting.country
        )
    if city in words("towns.txt") and meeting.format == "in-person":
        yield Finding("summits", meeting.summit_id, "city", str(city), city == meeting.city, meeting.city)


def _place(claim: Asserted, mention: Mention, meeting: Meeting, count: int) -> Iterator[Finding]:
    phrase = re.sub(r"Shanghai (?:Cooperation|Five|Spirit|Forum)", "", claim.words[mention.start : mention.end])
    tail = claim.words[mention.end : mention.end + 70]
    for other in sorted({each.city for each in claim.world.meetings}, key=len, reverse=True):
        names = {other, *({"St. Petersburg", "St Petersburg"} if other == "Saint Petersburg" else ())}
        hosted = rf"\b(?:{'|'.join(map(re.escape, names))}) (?:\w+ )?(?:hosted|hosts|welcomed|held)\b[^.;]{{0,30}}$"
        if (
            any(re.search(rf"\b{re.escape(name)}\b", phrase) for name in names)
            or re.search(hosted, claim.words[: mention.start])
            or (
                count == 1
                and any(
                    re.match(rf"[^.;:]{{0,40}}?\b(?:held|place|convened|hosted|opened)? ?in {re.escape(name)}\b", tail)
                    and not re.search(r"\b(?:after|before|from|since|than)\b", tail.split(name)[0])
                    for name in names
                )
            )
        ):
            agrees = other == meeting.city
            if agrees or meeting.format != "virtual":
                yield Finding("summits", meeting.summit_id, "city", other, agrees, meeting.city)
            return


def _time(claim: Asserted, mention: Mention, meeting: Meeting, count: int) -> Iterator[Finding]:
    if count > 1:
        return
    held = [time for time in claim.times if len(time.edtf) >= 10 and HELD_ON.search(claim.words[: time.start])]
    if len(held) == 1:
        agrees = meets(held[0].edtf, meeting.start, meeting.end)
        yield Finding("summits", meeting.summit_id, "start_date", held[0].edtf, agrees, meeting.start.isoformat())
        return
    time = claim.time_near(mention.start, mention.end, 45)
    if time is None:
        return
    between = (
        claim.words[mention.end : time.start] if time.start >= mention.end else claim.words[time.end : mention.start]
    )
    if time.start < mention.end and not re.search(
        r"^[\s,]*(?:at|during|in|attending|the|of|while|addressing|opened)?", between
    ):
        return
    if re.search(r"\b(?:since|after|before|until|by|from|of the year|plan|anniversary)\b", between):
        return
    agrees = meets(time.edtf, meeting.start, meeting.end)
    if agrees or HELD.search(between) or len(between.split()) < 4:
        yield Finding("summits", meeting.summit_id, "start_date", time.edtf, agrees, meeting.start.isoformat())


def _format(claim: Asserted, mention: Mention, meeting: Meeting, count: int) -> Iterator[Finding]:
    phrase = claim.words[max(0, mention.start - 40) : mention.end + 70]
    if count == 1 and re.search(r"\bhybrid\b", phrase):
        yield Finding("summits", meeting.summit_id, "format", "hybrid", meeting.format == "hybrid", meeting.format)
    elif count == 1 and VIRTUAL.search(phrase):
        formats = ("virtual",) if re.search(r"\b(?:fully|entirely|purely) ", phrase) else ("virtual", "hybrid")
        yield Finding("summits", meeting.summit_id, "format", "virtual", meeting.format in formats, meeting.format)
    elif count == 1 and IN_PERSON.search(phrase):
        yield Finding(
            "summits",
            meeting.summit_id,
            "format",
            "in-person",
            meeting.format in ("in-person", "hybrid"),
            meeting.format,
        )


def _listed(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """Persons and states that the records have among the delegations; who came besides is not recorded."""
    delegations = claim.world.index["delegations"]
    for other in claim.of_type("person"):
        record = f"{meeting.summit_id}:{claim.world.home.get(other.entity_id)}"
        row = delegations.get(record)
        if row and row["person_id"] == other.entity_id:
            yield Finding("delegations", record, "person_id", other.entity_id, True, row["person_id"])
    for other in claim.of_type("state"):
        record = f"{meeting.summit_id}:{other.entity_id}"
        row = delegations.get(record)
        if row and WITH_STATES.search(claim.words[: other.start]):
            yield Finding("delegations", record, "state_id", other.entity_id, True, row["state_id"])


def _counted(claim: Asserted, mention: Mention, meeting: Meeting) -> Iterator[Finding]:
    """`The Bishkek meeting was the fifth summit of the SCO`: a number that stands apart from the meeting's name."""
    found = NUMBERED.search(claim.words)
    inside = found and mention.start <= found.start("number") < mention.end
    if found and not inside and meeting.ordinal is not None:
        value = ordinal(found["number"])
        yield Finding(
            "summits", meeting.summit_id, "ordinal", str(value), value == meeting.ordinal, str(meeting.ordinal)
        )


def _led(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    """`India's delegation was led by ...`: the person at the head of a state's delegation."""
    led = LED.search(claim.words)
    person = (
        (claim.after(led.end() - 1, "person") if led["by"] else claim.before(led.start() + 1, "person"))
        if led
        else None
    )
    home = claim.world.home.get(person.entity_id) if person else None
    if person is None or home is None:
        return
    record = f"{meeting.summit_id}:{home}"
    row = claim.world.index["delegations"].get(record)
    if row and row["person_id"]:
        agrees = row["person_id"] == person.entity_id
        yield Finding("delegations", record, "person_id", person.entity_id, agrees, row["person_id"])


def _presence(claim: Asserted, mention: Mention, meeting: Meeting) -> Iterator[Finding]:
    """Who came: the last person named before a verb of attending, and all whom the claim lists as there."""
    if THERE.search(claim.words) and not ABSENT.search(claim.words):
        yield from _listed(claim, meeting)
    verb = CAME.search(claim.words)
    if verb is None:
        return
    person = (
        claim.before(verb.start(), "person") or claim.after(verb.end(), "person")
        if verb.start() < 15
        else claim.before(verb.start(), "person")
    )
    home = claim.world.home.get(person.entity_id) if person else None
    if person is None or home is None:
        return
    record = f"{meeting.summit_id}:{home}"
    row = claim.world.index["delegations"].get(record)
    if row is None or not row["person_id"]:
        return
    agrees = row["person_id"] == person.entity_id
    leads = person.entity_id in {
        each
        for rank in ("head-of-state", "head-of-government")
        for _, each in claim.world.leaders.get((home, rank), [])
    }
    titled = re.search(r"\b(?:President|Prime Minister|Premier) $", claim.words[: person.start]) is not None
    if agrees or ((leads or titled) and row["level"] in ("head-of-state", "head-of-government")):
        yield Finding("delegations", record, "person_id", person.entity_id, agrees, row["person_id"])
    if agrees and row["mode"] and LINK.search(claim.words):
        yield Finding("delegations", record, "mode", "virtual", row["mode"] == "virtual", row["mode"])
