"""What an event or state claim says about records, each fact beside the record that can confirm or contradict it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from .findings import Asserted, Finding
from .mainline import is_of_record
from .meeting_contrast import without_asides
from .misread import sound
from .plain import apart, coordinate, plain, unreported
from .reading_anniversaries import anniversaries
from .reading_applications import applications
from .reading_bodies import bodies
from .reading_chairs import chairs
from .reading_clocks import clocks
from .reading_columns import by_columns
from .reading_composition import composition
from .reading_contingents import contingents
from .reading_counts import counts, others_beside
from .reading_editions import editions
from .reading_enlargements import enlargements, flows
from .reading_establishments import establishments
from .reading_exercises import exercises
from .reading_founders import founders
from .reading_founding import founding
from .reading_homes import homes
from .reading_itineraries import itineraries
from .reading_kinds import kinds
from .reading_later_texts import later_texts
from .reading_launches import launches
from .reading_listed import listed
from .reading_matters import matters
from .reading_meetings import meetings
from .reading_memoranda import memoranda
from .reading_offices import offices
from .reading_origins import origins
from .reading_outcomes import outcomes
from .reading_people import people
from .reading_positions import positions
from .reading_proposed import proposed
from .reading_ratifications import ratifications
from .reading_relations import relations
from .reading_rows import rows
from .reading_seats import seats
from .reading_shares import parties, shares
from .reading_slogans import slogans
from .reading_states import spells
from .reading_substitutes import substitutes
from .reading_tables import tables
from .reading_terms import terms
from .reading_text_kinds import text_kinds
from .reading_texts import instruments
from .reading_themes import themes

CHECKS: tuple[Callable[[Asserted], Iterator[Finding]], ...] = (
    substitutes, people, meetings, counts, others_beside, spells, composition, chairs, bodies, founding, seats,
    kinds, outcomes, enlargements, flows, instruments, anniversaries, offices, relations, shares, parties, exercises,
    applications, positions, by_columns, rows, slogans, tables, itineraries, terms, contingents, establishments,
    proposed, editions, ratifications, matters, founders, origins, later_texts, memoranda, launches,
    homes, listed, themes, text_kinds, clocks,
)  # fmt: skip
"""Every question that is put to a claim, in order."""
UNFINISHED = re.compile(r"\b(?:was|were|is|are|has been|had been),?$")
"""A claim that is cut off before what it says."""


def findings_of(claim: Asserted) -> list[Finding]:
    """The findings on a claim, each once, without misreadings.

    One that is read in an aside alone confirms nothing of a verb that no record tells.
    """
    claim = without_asides(unreported(claim))
    found = sound(claim, list(_all(claim)))
    if not any(each.agrees and each.main for each in found):
        return found
    alone = apart(claim)
    is_set_beside = alone is not None and not any(each.agrees and each.main for each in _all(alone))
    if is_set_beside or UNFINISHED.search(claim.words) or _leaves_a_clause(claim):
        return [replace(each, main=False) if each.agrees else each for each in found]
    bare = plain(claim)
    if bare is None or is_of_record(bare.words):
        return found
    main = {_place(each) for each in _all(bare) if each.agrees and each.main}
    return [replace(each, main=each.main and _place(each) in main) if each.agrees else each for each in found]


def _leaves_a_clause(claim: Asserted) -> bool:
    """Whether a coordinate clause with a subject of its own is told of which no record says anything."""
    return any(not any(each.agrees for each in _all(part)) for part in coordinate(claim))


def _place(finding: Finding) -> tuple[str, str, str]:
    """The field of a record that a finding speaks of."""
    return finding.table, finding.record_id, finding.field


def _all(claim: Asserted) -> Iterator[Finding]:
    """The findings on the words of a claim, each fact once, read only as far as they are asked for."""
    found: set[tuple[str, str, str]] = set()
    for check in CHECKS:
        for finding in check(claim):
            if _place(finding) not in found:
                found.add(_place(finding))
                yield finding
