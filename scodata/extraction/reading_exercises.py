"""What a claim says of joint exercises: held when, where, by which host, with whom."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from .exercise_days import by_weekday, is_then, on_its_edge
from .exercise_facts import host_of, leaves_a_place, where
from .exercise_meant import meant, region_told
from .exercise_parties import how_many, parties, troops
from .facets import closed, one_time
from .findings import Asserted, Finding
from .stretches import Regions, clause, within, words_of
from .world import Row

HELD = re.compile(
    r"\b(?:held|holds|hold|took place|take place|takes place|conducted|carried out|hosts?|hosted|hosting|staged"
    r"|began|begins|started|drilled|trained|exercised|drew|brought|took|chosen|chose|selected|scene|venue|site"
    r"|opened|opens|ended|concluded|ran|were|was|is|are|carries|sent|contributed|practised|practiced|rehearsed"
    r"|organi[sz]ed|closed|finished|lasted|stayed away|skipped|missed|gathered|met|saw"
    r"|launched|completed|joined|came from|tak(?:e|es|ing) part|took part|participat\w+|involv\w+|saw|included"
    r"|until|curtain (?:fell|came|went|rose)|(?:was|were) brought to|drew to|used|served|lay|made available"
    r"|brought together|provid(?:ed|es)|offer(?:ed|s)|lent|sends?|attended|watch(?:ed|ing)|look(?:ed|ing) on"
    r"|observ(?:ed|ing)"
    r"|wound up|wraps? up|winds? up|completes?|finish(?:es)?|begin|start|ends?|concludes?|closes?|opens?|launch(?:es)?"
    r"|got under ?way|gets under ?way|kicked off|commenced|wrapped up|came to (?:its|an?))\b",
    re.IGNORECASE,
)
UNREAL = re.compile(
    r"\b(?:never|will|would|should|may|might|plan\w*|propos\w+|if|upcoming|next|to be)\b"
    r"|\b(?<!did )not(?! until| before| to (?:send|take part|participate|join|attend|come)\b)\b"
    r"|\bdid not (?!(?:take part|participate|join|attend|send)\b)|n't\b"
)
OF_BEFORE = re.compile(
    r"\b(?:absent|missing|away|unlike|than|as|not there|sat out|skipped)(?: (?:that|the one|it))?(?: (?:in|of|from))? $"
)
"""Before the year of another exercise: `Uzbek soldiers, absent in 2018, took part`."""
ATTACHED = re.compile(
    r"[^,;:.]{0,60},? (?:(?:in|at|to|for|during|under|of) )?(?:which|whose|where)\b|[^,;:.]{0,60}\bthat "
)
"""Between an exercise and a relative clause that tells of it."""
OTHER_ONE = re.compile(r"\b(?:followed|preceded|succeeded) (?:[^,;]{0,40}?)\bby\b|\d{4}\W[^,;]*[- ]20\d\d\b")
"""Another exercise before the relative clause, which tells of that."""
FRONTED = re.compile(r"(?:Held|Hosted|Staged|Conducted|Organi[sz]ed|Launched|Opened)\b[^,;]{3,90}, ")
BESIDE = re.compile(
    r"(?:^|,? )(?i:while|whereas|although|though|when) (?=[^,;:]{3,60}"
    r"\b(?:observ\w+|look(?:ed|ing)? on|watched|away|did not (?:take part|participate|join|send)|absent|sent no"
    r"|skipped|missing)\b)"
)
"""Before a clause that tells who looked on at an exercise, or stayed away: `while Uzbekistan came as an observer`."""
HEAD = re.compile(r"(?:which|who|whose|where)\b[^,;]{3,80}, ")
"""A relative clause at the head of a claim that goes on with the clause around it."""
ON_THE_WAY = re.compile(
    r"\b(?:flew|fl(?:y|ies|own)|left|leaves|arriv\w+|depart\w*|set (?:out|off)|return\w*|board\w+|landed|en route"
    r"|took off|consultations|ceremony|phase|(?<!new )(?<!next )(?<!higher )stage|moved|[Pp]repar\w+"
    r"|[Pp]lanning|planned|planners"
    r"|rehearsals?|eve of|ahead of)\b"
)
"""What is told of the way to an exercise or of a part of it: its days and places are not all those of the record."""
ON_ITS_DAY = re.compile(r"\b(?:began|started|opened|ended|concluded|closed|finished|wrapped up) on\b")
OF_A_PART = re.compile(
    r"\b(?:ceremony|phase|(?<!new )(?<!next )(?<!higher )stage|[Pp]repar\w+|rehears\w+|eve of|consultations"
    r"|[Pp]lann\w+|training)\b"
)
"""The first or last day told as such, and what is not the whole of an exercise."""
OF_A_PLACE = re.compile(r"(?:'s|n)? (?:\w+ )?minist|['’]s [A-Z]\w+ (?:\w+ )?(?:cent|ground|range|base|area|[Rr]egion)")
"""Behind a state that is told of for its minister alone, or for a place in it."""
SERIES_BEGAN = re.compile(
    r"\b(?:series|exercises|drills|man(?:oeuvres|euvers)|cycle)\b[^.;,]{0,40}? (?:began|begun|started|(?:was"
    r"|were) (?:first"
    r" held|launched|inaugurated|begun|started)|ha(?:s|ve) (?:been (?:held|run|going on|staged)|existed)|dates? from"
    r"|(?:dates?|goes|go) back to|first took place)(?: \w+ly| regularly)? (?:in |since )?(?P<year>20\d\d)\b(?! and)"
)
"""When the first exercise of a series was held."""
OFFICER = re.compile(r"(?:[Tt]he )?(?:Lt|Lieutenant|Maj|Major|Gen|General|Col|Colonel|Admiral|Marshal|Minister)\b")
"""What an officer did at an exercise is not told by its record."""


def exercises(claim: Asserted) -> Iterator[Finding]:
    """Days, place, host and participants of the exercise that a clause speaks of."""
    found = meant(claim)
    if found is None:
        return
    start, rows = found
    regions = _regions(claim, start)
    words = words_of(claim, regions)
    if UNREAL.search(words) or not HELD.search(words):
        return
    yield from _in_years(claim, regions, rows)
    series = _first_of(claim, rows)
    if series:
        yield series
        return
    edtf = one_time([each for each in closed(claim, regions) if not OF_BEFORE.search(claim.words[: each.start])])
    fitting = [row for row in rows if edtf is None or is_then(row, edtf)]
    if len(rows) == 1:
        row = rows[0]
    elif len(fitting) == 1 and edtf:
        row = fitting[0]
    else:
        there = [row for row in rows if region_told(claim, row)]
        if fitting or not edtf or len(there) != 1:
            return
        row = there[0]
    told = [_loosened(words, each) for each in _told(claim, regions, row, edtf)]
    is_main = not any(person.start < start for person in claim.of_type("person")) and not OFFICER.match(claim.words)
    is_main = is_main and not _leaves_a_state(claim, regions, told) and not leaves_a_place(claim, regions, row)
    is_main = is_main and all(each.agrees is not None for each in told)
    yield from (each if is_main else replace(each, main=False) for each in told)


def _loosened(words: str, finding: Finding) -> Finding:
    """A finding on an exercise; another day or place is none against it where the way to it is told, or a part."""
    is_open = finding.agrees is False and finding.field in ("start_date", "place", "host") and ON_THE_WAY.search(words)
    if is_open and finding.field == "start_date" and ON_ITS_DAY.search(words) and not OF_A_PART.search(words):
        return finding
    return replace(finding, agrees=None) if is_open else finding


def _regions(claim: Asserted, start: int) -> Regions:
    """The clause that names an exercise, with a relative clause right behind it that tells of it."""
    regions, head = clause(claim, start), HEAD.match(claim.words, 0, start)
    if head:
        regions = tuple((max(begin, head.end()), end) for begin, end in regions if end > head.end())
    end = next((end for begin, end in regions if begin <= start < end), len(claim.words))
    relative = ATTACHED.match(claim.words, start)
    relative = None if relative and OTHER_ONE.search(relative[0]) else relative
    fronted = FRONTED.match(claim.words)
    more = clause(claim, relative.end()) if relative and relative.end() >= end else ()
    beside = BESIDE.search(claim.words, end) or BESIDE.match(claim.words[:start])
    more += clause(claim, beside.end()) if beside else ()
    more += ((0, fronted.end()),) if fronted and not within(regions, 0) else ()
    return tuple(sorted({*regions, *more}))


def _leaves_a_state(claim: Asserted, regions: Regions, told: list[Finding]) -> bool:
    """Whether a state is told of beside an exercise and nothing is compared with it."""
    covered = {each.value for each in told}
    return any(
        state.entity_id not in covered
        for state in claim.of_type("state")
        if within(regions, state.start) and not OF_A_PLACE.match(claim.words, state.end)
    )


def _in_years(claim: Asserted, regions: Regions, rows: list[Row]) -> Iterator[Finding]:
    """`took place in 2005, 2007 and 2009`: an exercise of the series in each year."""
    years = [time.edtf for time in closed(claim, regions) if len(time.edtf) == 4]
    if len(years) < 2 or len(rows) < 2:
        return
    for year in years:
        found = [row for row in rows if row["start_date"][:4] == year]
        record = (found or rows)[0]["exercise_id"]
        yield Finding(
            "exercises", record, "start_date", year, bool(found), year if found else "no exercise in that year"
        )


def _first_of(claim: Asserted, rows: list[Row]) -> Finding | None:
    """`The Peace Mission series began in 2005`: the year of the first exercise of a series."""
    match = SERIES_BEGAN.search(claim.words) if len(rows) > 1 else None
    if match is None:
        return None
    first = min(rows, key=lambda row: row["start_date"])
    agrees = match["year"] == first["start_date"][:4]
    return Finding("exercises", first["exercise_id"], "start_date", match["year"], agrees, first["start_date"])


def _told(claim: Asserted, regions: Regions, row: Row, edtf: str | None) -> Iterator[Finding]:
    """When and where an exercise was held, by whom it was received, and who took part."""
    record = row["exercise_id"]
    if edtf:
        agrees = is_then(row, edtf) and on_its_edge(claim, row, edtf)
        yield Finding(
            "exercises", record, "start_date", edtf, agrees or by_weekday(claim, row, edtf), row["start_date"]
        )
    found = list(where(claim, regions, row))
    taken = set()
    for state in claim.of_type("state"):
        host = host_of(claim, row, state) if within(regions, state.start) else None
        if host:
            taken.add(state.start)
            found.append(host)
    yield from sorted(found, key=lambda each: each.agrees is not False)
    yield from troops(claim, row)
    yield from parties(claim, regions, row, taken)
    yield from how_many(claim, row)
    if edtf is None and not claim.times and not found and claim.date:
        yield Finding("exercises", record, "start_date", f"../{claim.date}", True, row["start_date"])
