"""What an event or state claim says about records, each fact beside the record that can confirm or contradict it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from .findings import Asserted, Finding
from .misread import sound
from .reading_applications import applications
from .reading_bodies import bodies
from .reading_chairs import chairs, slogans
from .reading_columns import by_columns
from .reading_composition import composition
from .reading_contingents import contingents
from .reading_counts import counts
from .reading_editions import editions
from .reading_enlargements import enlargements
from .reading_establishments import establishments
from .reading_exercises import exercises
from .reading_founding import founding
from .reading_itineraries import itineraries
from .reading_kinds import kinds
from .reading_meetings import meetings
from .reading_offices import offices
from .reading_outcomes import outcomes
from .reading_people import people
from .reading_positions import positions
from .reading_proposals import initiatives
from .reading_proposed import proposed
from .reading_ratifications import ratifications
from .reading_relations import relations
from .reading_rows import rows
from .reading_seats import seats
from .reading_shares import parties, shares
from .reading_states import spells
from .reading_substitutes import substitutes
from .reading_tables import tables
from .reading_terms import terms
from .reading_texts import anniversaries, instruments

CHECKS: tuple[Callable[[Asserted], Iterator[Finding]], ...] = (
    substitutes, people, meetings, counts, spells, composition, chairs, bodies, founding, seats, kinds, outcomes,
    enlargements, instruments, initiatives, anniversaries, offices, relations, shares, parties, exercises, applications,
    positions, by_columns, rows, slogans, tables, itineraries, terms, contingents, establishments, proposed,
    editions, ratifications,
)  # fmt: skip
"""Every question that is put to a claim, in order."""


def findings_of(claim: Asserted) -> list[Finding]:
    """The findings on a claim, each fact once, without what comes of misreading."""
    found: dict[tuple[str, str, str], Finding] = {}
    for check in CHECKS:
        for finding in check(claim):
            found.setdefault((finding.table, finding.record_id, finding.field), finding)
    return sound(claim, list(found.values()))
