"""Which seed file holds which table, and what is nested in its records."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Nest:
    """A list inside a record whose items are records of another table."""

    key: str
    table: str
    parent: str


@dataclass(frozen=True, slots=True)
class Shape:
    """A seed file: a mapping from ids to records of one table."""

    file: str
    table: str
    nests: tuple[Nest, ...] = ()


SHAPES = (
    Shape("documents.yml", "documents"),
    Shape(
        "states.yml",
        "states",
        (Nest("memberships", "memberships", "state_id"), Nest("applications", "applications", "state_id")),
    ),
    Shape("summits.yml", "summits", (Nest("delegations", "delegations", "summit_id"),)),
    Shape("chairs.yml", "chairs"),
    Shape("persons.yml", "persons", (Nest("offices", "offices", "person_id"),)),
    Shape("bodies.yml", "bodies", (Nest("relations", "relations", "partner"),)),
    Shape(
        "instruments.yml",
        "instruments",
        (Nest("parties", "instrument_parties", "instrument_id"), Nest("shares", "budget_shares", "instrument_id")),
    ),
    Shape(
        "initiatives.yml",
        "initiatives",
        (Nest("events", "initiative_events", "initiative_id"), Nest("positions", "positions", "initiative_id")),
    ),
    Shape("concepts.yml", "concepts"),
    Shape("exercises.yml", "exercises", (Nest("participants", "exercise_participants", "exercise_id"),)),
)

ID_PARTS: dict[str, tuple[str, ...]] = {
    "memberships": ("state_id", "status"),
    "applications": ("state_id", "sought_status", "date"),
    "delegations": ("summit_id", "state_id", "body_id"),
    "offices": ("person_id", "office", "start_date"),
    "relations": ("partner", "kind", "date"),
    "initiative_events": ("initiative_id", "event", "date", "state_id"),
    "positions": ("initiative_id", "instrument_id", "state_id", "form", "date"),
}
"""Of which typed values the id of a nested record is made; parts that are empty are left out."""

NAMED_BY: dict[str, dict[str, str]] = {
    "states": {"name": "usual", "official_name": "official"},
    "summits": {"name": "usual"},
    "instruments": {"title": "official", "short_title": "usual"},
    "initiatives": {"name": "usual"},
    "bodies": {"name": "usual", "abbreviation": "abbreviation"},
    "persons": {"name": "usual"},
    "exercises": {"name": "usual"},
    "concepts": {"name": "usual"},
}
"""Which fields of a record are names of it in English, and of what kind."""

FILLED_BY_BUILD: dict[str, frozenset[str]] = {"documents": frozenset({"coded"})}
"""Fields that are never typed because the build knows them."""


def nest_keys(table: str) -> tuple[str, ...]:
    """The lists that may be nested in a record of this table."""
    return tuple(nest.key for shape in SHAPES if shape.table == table for nest in shape.nests)
