"""Several meetings in one sentence: `in Almaty in 1998, in Bishkek in 1999 and in Dushanbe in 2000`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .daysof import meets
from .facets import Town, clause, same_town, towns
from .findings import Asserted, Finding
from .meant import is_meant
from .meeting_words import GOVERNMENTS, OTHERS
from .times import Time

GATHERED = re.compile(
    r"\b(?:[Ss]ummits?|[Mm]eetings?|[Ss]essions|[Mm]et|gather\w*|convened|[Hh]eads|[Ll]eaders|[Pp]residents|hosted)\b"
)
BETWEEN = re.compile(r"(?:,? (?:in|on|of|during|at) |,? (?:\(|in )?|, | – | \()(?:the (?:year|summer|autumn) )?")
"""Between a town and its year, or the other way about."""
UNREAL = re.compile(r"\b(?:not|never|will|would|could|may|might|should|if)\b")
SEVERAL = 2


def itineraries(claim: Asserted) -> Iterator[Finding]:
    """Each town with its own time, where a sentence gives two or more: a meeting of leaders was held there then."""
    match = GATHERED.search(claim.words)
    if match is None or OTHERS.search(claim.words) or UNREAL.search(claim.words):
        return
    pairs = _pairs(claim)
    if len(pairs) < SEVERAL or claim.of_type("person"):
        return
    series = ("chg",) if re.search(GOVERNMENTS, claim.words) else ("chs", "s5")
    known = [meeting for meeting in claim.world.meetings if meeting.body in series]
    found = []
    for town, time in pairs:
        there = [m for m in known if meets(time.edtf, m.start, m.end)]
        meeting = next((m for m in there if same_town(m.city, town.name)), there[0] if len(there) == 1 else None)
        if meeting is None:
            return
        found.append((meeting, town, time, same_town(meeting.city, town.name)))
    wrong = sum(not agrees for *_, agrees in found)
    if wrong > 1 or (wrong and not is_meant(claim)) or (wrong and len(found) == SEVERAL):
        return
    for meeting, town, time, agrees in found:
        yield Finding("summits", meeting.summit_id, "city", town.name, agrees, meeting.city)
        if agrees:
            yield Finding("summits", meeting.summit_id, "start_date", time.edtf, True, str(meeting.start))


def _pairs(claim: Asserted) -> list[tuple[Town, Time]]:
    """Towns and the times that stand right beside them, each once, in order."""
    found: list[tuple[Town, Time]] = []
    taken: set[int] = set()
    for town in towns(claim, clause(claim, 0)) or towns(claim, ((0, len(claim.words)),)):
        behind = [t for t in claim.times if t.start >= town.end and BETWEEN.fullmatch(claim.words, town.end, t.start)]
        before = [t for t in claim.times if t.end <= town.start and BETWEEN.fullmatch(claim.words, t.end, town.start)]
        near = [t for t in (*behind, *before) if t.start not in taken]
        if near:
            taken.add(near[0].start)
            found.append((town, near[0]))
    return found
