"""What a claim says of a meeting that it does not name: the leaders met, gathered, decided, somewhere, on a day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from .daysof import days_of, meets
from .findings import Asserted, Finding
from .world import Meeting

ORGANISATION = r"(?:SCO|Shanghai Cooperation Organi[sz]ation|Shanghai (?:Five|Forum|group(?:ing)?)|grouping|bloc)"
GOVERNMENTS = r"(?:heads? of government|prime ministers|premiers)"
STATES = r"(?:heads? of state|presidents|leaders)"
LEADERS = re.compile(
    rf"\b(?:(?P<chg>{GOVERNMENTS})|{STATES})\b(?! and government)[^.;]{{0,40}}?\b{ORGANISATION}"
    rf"|\b{ORGANISATION}(?:'s)?(?: (?:member )?states'?)? (?:(?P<chg2>{GOVERNMENTS})|{STATES})\b",
    re.IGNORECASE,
)
MET = re.compile(
    r"\b(?:met|meets?|meeting|gather(?:ed|ing)|convened|assembled|sat down|came together|held their|hold their"
    r"|begin their|began their|approved|adopted|endorsed|signed)\b"
)
OTHERS = re.compile(
    r"\b(?:foreign|defen[cs]e|trade|culture|health|interior|agriculture|energy) ministers|\bministers of\b|\bsideline"
    r"|\bBRICS\b|\bCSTO\b|\bCIS\b|\bwill\b|\bnext\b|\bsince\b|\bearlier\b|\bbefore\b|\bformer\b"
)
CAPITALS = {
    "kyrgyz": "Bishkek", "tajik": "Dushanbe", "uzbek": "Tashkent", "kazakh": "Astana", "russian": "Moscow",
    "indian": "New Delhi", "chinese": "Beijing", "pakistani": "Islamabad",
}  # fmt: skip
CAPITAL = re.compile(rf"\bthe (?P<of>{'|'.join(CAPITALS)}) capital\b", re.IGNORECASE)
NEAR, CLOSE = 45, 12


def gatherings(claim: Asserted) -> Iterator[Finding]:
    """Day and city of the meeting of leaders that is nearest to the day spoken of."""
    leaders = LEADERS.search(claim.words)
    if leaders is None or claim.of_type("summit") or not MET.search(claim.words) or OTHERS.search(claim.words):
        return
    bodies = ("chg",) if leaders["chg"] or leaders["chg2"] else ("chs", "s5")
    day = _day_spoken_of(claim)
    meeting = _nearest(claim, bodies, day) if day else None
    if meeting is None:
        return
    yield from _city(claim, meeting)
    for time in claim.days()[:1]:
        agrees = meets(time.edtf, meeting.start, meeting.end)
        yield Finding("summits", meeting.summit_id, "start_date", time.edtf, agrees, meeting.start.isoformat())


def _day_spoken_of(claim: Asserted) -> dt.date | None:
    days = [days_of(time.edtf)[0] for time in claim.days()]
    if len(days) > 1 or (claim.times and not days):
        return None
    return days[0] if days else claim.date


def _nearest(claim: Asserted, bodies: tuple[str, ...], day: dt.date) -> Meeting | None:
    held = [meeting for meeting in claim.world.meetings if meeting.body in bodies]
    nearest = min(held, key=lambda meeting: abs((meeting.start - day).days), default=None)
    reach = NEAR if claim.times else CLOSE
    return nearest if nearest and abs((nearest.start - day).days) <= reach else None


def _city(claim: Asserted, meeting: Meeting) -> Iterator[Finding]:
    capital = CAPITAL.search(claim.words)
    cities = {each.city for each in claim.world.meetings}
    named = [
        city for city in cities if re.search(rf"\b(?:in|at|from) {re.escape(city)}\b|^{re.escape(city)}\b", claim.words)
    ]
    if capital:
        named = [CAPITALS[capital["of"].lower()]]
    if len(named) != 1 or meeting.format == "virtual":
        return
    yield Finding("summits", meeting.summit_id, "city", named[0], named[0] == meeting.city, meeting.city)
