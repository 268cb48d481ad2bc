"""What is recorded of bodies, persons, exercises and concepts."""

from __future__ import annotations

from .columns import (
    BodyRef,
    Boolean,
    CompositeId,
    Count,
    Day,
    ExerciseRef,
    InstrumentRef,
    PersonRef,
    Slug,
    StateRef,
    Text,
    WikidataId,
    optional,
    required,
)
from .record import Record
from .terms import Precision
from .text_terms import BodyKind, BodyStatus, Direction, ExerciseRole, RelationKind


class Body(Record, table="bodies", key="body_id", languages="zh ru"):
    """Organs, structures, mechanisms, forums and centres of the SCO, and other organisations named."""

    body_id: Slug = required("slug of the common English name", "rats")
    name: Text = required("usual English name", "Regional Anti-Terrorist Structure")
    abbreviation: Text | None = optional("usual abbreviation", "RATS", expected=False)
    kind: BodyKind = required("what sort of body", "permanent-structure")
    established_date: Day | None = optional("founding, or first meeting", "2004-06-17")
    established_precision: Precision | None = optional("how precise established_date is", "day", expected=False)
    parent_id: BodyRef | None = optional("body of which it is a part", "sco", expected=False)
    seat_city: Text | None = optional("city of its seat", "Tashkent", expected=False)
    seat_country: StateRef | None = optional("state of its seat", "UZB", expected="seat_city")
    legal_basis: Text | None = optional("text on which it rests", "Agreement on the RATS, 7 June 2002", expected=False)
    status: BodyStatus | None = optional("where it stands at the cut-off", "active")
    within_sco: Boolean = required("whether it belongs to the SCO", True)


class Relation(Record, table="relations", key="relation_id"):
    """Memoranda and statuses that tie other organisations to the SCO, both ways."""

    relation_id: CompositeId = required("partner, kind and date", "united-nations:observer-status:2004-12-02")
    partner: BodyRef = required("the other organisation", "united-nations")
    kind: RelationKind = required("what ties them", "observer-status")
    direction: Direction = required("which side grants", "partner-to-sco")
    date: Day | None = optional("when", "2004-12-02")
    precision: Precision | None = optional("how precise date is", "day", expected=False)
    instrument_id: InstrumentRef | None = optional("the text", "memorandum-sco-asean-2005", expected=False)


class Person(Record, table="persons", key="person_id", languages="zh ru"):
    """Persons: leaders, officials, authors and others named."""

    person_id: Slug = required("slug of the usual Latin spelling", "xi-jinping")
    name: Text = required("usual Latin spelling", "Xi Jinping")
    state_id: StateRef | None = optional("state for which the person acts or acted", "CHN")
    wikidata_id: WikidataId | None = optional("Wikidata item", "Q15031")
    archigos_id: Text | None = optional("leader id of the Archigos dataset", "CHN-2013", expected=False)


class Office(Record, table="offices", key="office_id"):
    """Terms of persons in offices, half-open."""

    office_id: CompositeId = required("person, office and first year", "rashid-alimov:secretary-general:2016")
    office: Text = required("the office", "Secretary-General")
    body_id: BodyRef | None = optional("body in which it is held", "sco-secretariat")
    person_id: PersonRef = required("who holds it", "rashid-alimov")
    state_id: StateRef | None = optional(
        "state of which it is an office, or that sent the person", "TJK", expected=False
    )
    start_date: Day | None = optional("first day of the term", "2016-01-01")
    start_precision: Precision | None = optional("how precise start_date is", "day", expected=False)
    end_date: Day | None = optional("first day after the term; empty while open", "2019-01-01", expected=False)
    end_precision: Precision | None = optional("how precise end_date is", "day", expected=False)


class Exercise(Record, table="exercises", key="exercise_id", languages="zh ru"):
    """Joint exercises in the SCO framework."""

    exercise_id: Slug = required("slug of the usual English name", "peace-mission-2018")
    name: Text = required("usual English name", "Peace Mission 2018")
    series: Text | None = optional("series it belongs to", "Peace Mission", expected=False)
    start_date: Day | None = optional("first day", "2018-08-22")
    start_precision: Precision | None = optional("how precise start_date is", "day", expected=False)
    end_date: Day | None = optional("last day", "2018-08-29")
    end_precision: Precision | None = optional("how precise end_date is", "day", expected=False)
    host: StateRef | None = optional("host state", "RUS")
    place: Text | None = optional("where", "Chebarkul")


class ExerciseParticipant(Record, table="exercise_participants", key=("exercise_id", "state_id")):
    """States that took part in an exercise, with the troops reported."""

    exercise_id: ExerciseRef = required("the exercise", "peace-mission-2018")
    state_id: StateRef = required("the state", "IND")
    role: ExerciseRole = required("in what quality", "participant")
    troops_low: Count | None = optional("lowest figure reported", 167, unit="persons", expected=False)
    troops_high: Count | None = optional("highest figure reported", 200, unit="persons", expected=False)


class Concept(Record, table="concepts", key="concept_id", languages="zh ru"):
    """Named ideas on which actors take positions."""

    concept_id: Slug = required("slug of the common English name", "shanghai-spirit")
    name: Text = required("usual English name", "Shanghai Spirit")
    proposition: Text | None = optional(
        "a sentence one can agree or disagree with", "States should treat each other as equals."
    )
    description: Text = required("what is meant, in our own words", "The principles that the organisation professes.")
