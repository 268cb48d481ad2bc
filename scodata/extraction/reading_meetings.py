"""What a claim says of meetings of leaders: number, place, time and format."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .daysof import meets
from .findings import Asserted, Finding
from .lexicon import words
from .mention import Mention
from .numbers import ORDINAL_WORD, ordinal
from .reading_attendance import led, presence
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
HELD_ON = re.compile(
    r"\b(?:held|took place|ran|opened|convened|gathered)(?: in [A-Z]\w+)? (?:on|from) (?:[A-Z]\w+day,? )?$"
)
HOST_STATE = re.compile(r"\b(?P<verb>(?:has )?(?:just )?(?:hosted|hosts|played host to))\b[^.;,]{0,20}$")
HOST = re.compile(
    r"(?:^|\b)(?P<city>[A-Z][\w'-]+)(?:, [^,]{3,60},)? (?:hosted|hosts|was host to|has been home to)\b[^.;]{0,40}$"
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
        came = list(presence(claim, meeting)) if len({each.entity_id for each in summits}) == 1 else []
        is_main = ABOUT_IT.search(claim.words) is not None or any(finding.agrees for finding in came)
        if len(summits) == 1:
            came += [*led(claim, meeting), *_counted(claim, mention, meeting)]
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
    for other in sorted({each.city for each in claim.world.meetings}, key=lambda city: (-len(city), city)):
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
    held = [time for time in claim.days() if HELD_ON.search(claim.words[: time.start])]
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


def _counted(claim: Asserted, mention: Mention, meeting: Meeting) -> Iterator[Finding]:
    """`The Bishkek meeting was the fifth summit of the SCO`: a number that stands apart from the meeting's name."""
    found = NUMBERED.search(claim.words)
    inside = found and mention.start <= found.start("number") < mention.end
    if found and not inside and meeting.ordinal is not None:
        value = ordinal(found["number"])
        yield Finding(
            "summits", meeting.summit_id, "ordinal", str(value), value == meeting.ordinal, str(meeting.ordinal)
        )
