"""What the records say, as the extractor needs it: names, meetings, spells, leaders; read once, without pandas."""

from __future__ import annotations

import csv
import datetime as dt
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from ..reading.package import DATA

Row = dict[str, str]
ENTITY_TYPES = {
    "states": "state",
    "summits": "summit",
    "initiatives": "initiative",
    "bodies": "body",
    "instruments": "instrument",
    "persons": "person",
    "concepts": "concept",
}


@dataclass(frozen=True, slots=True)
class Meeting:
    """A meeting of a leaders' body."""

    summit_id: str
    body: str
    ordinal: int | None
    start: dt.date
    end: dt.date
    city: str
    country: str
    format: str


@dataclass(frozen=True, slots=True)
class Spell:
    """A status of a state, half-open."""

    state_id: str
    status: str
    decision: dt.date | None
    signature: dt.date | None
    start: dt.date
    end: dt.date | None

    @property
    def clocks(self) -> dict[str, dt.date | None]:
        """The day of each step: effect, signature, decision."""
        return {"effect": self.start, "signature": self.signature, "decision": self.decision}

    def holds(self, day: dt.date) -> bool:
        """Whether the status held on a day, by effect."""
        return self.start <= day and (self.end is None or day < self.end)


class World:
    """The published tables in a folder, each read when first asked for."""

    def __init__(self, folder: Path = DATA) -> None:
        self.folder = folder
        self._tables: dict[str, list[Row]] = {}

    def table(self, name: str) -> list[Row]:
        """The rows of a table as text, empty cells as empty strings; no rows where the file is absent."""
        if name not in self._tables:
            path = self.folder / f"{name}.csv"
            rows: list[Row] = []
            if path.is_file():
                with path.open(encoding="utf-8", newline="") as lines:
                    rows = list(csv.DictReader(lines))
            self._tables[name] = rows
        return self._tables[name]

    @cached_property
    def meetings(self) -> tuple[Meeting, ...]:
        """All meetings of leaders' bodies, oldest first."""
        found = [
            Meeting(
                row["summit_id"],
                row["body"],
                int(row["ordinal"]) if row["ordinal"] else None,
                dt.date.fromisoformat(row["start_date"]),
                dt.date.fromisoformat(row["end_date"]),
                row["city"],
                row["country"],
                row["format"],
            )
            for row in self.table("summits")
        ]
        return tuple(sorted(found, key=lambda meeting: meeting.start))

    @cached_property
    def meeting_of(self) -> dict[str, Meeting]:
        """Meetings by their id."""
        return {meeting.summit_id: meeting for meeting in self.meetings}

    @cached_property
    def spells(self) -> tuple[Spell, ...]:
        """All spells of all states."""
        return tuple(
            Spell(
                row["state_id"],
                row["status"],
                day(row["decision_date"]),
                day(row["signature_date"]),
                dt.date.fromisoformat(row["start_date"]),
                day(row["end_date"]),
            )
            for row in self.table("memberships")
        )

    @cached_property
    def person_of(self) -> dict[str, str]:
        """Ids of persons by their usual name in lower case."""
        return {row["name"].lower(): row["person_id"] for row in self.table("persons")}

    @cached_property
    def index(self) -> dict[str, dict[str, Row]]:
        """The rows of the tables with an id of their own, by table and id."""
        keys = {"summits": "summit_id", "bodies": "body_id", "instruments": "instrument_id", "persons": "person_id"}
        keys |= {"initiatives": "initiative_id", "concepts": "concept_id", "states": "state_id", "chairs": "chair_id"}
        keys |= {"memberships": "membership_id", "delegations": "delegation_id", "offices": "office_id"}
        return {table: {row[key]: row for row in self.table(table)} for table, key in keys.items()}

    @cached_property
    def cards(self) -> dict[str, Row]:
        """The cards of documents whose text is known, by SHA-256."""
        return {row["sha256"]: row for row in self.table("documents") if row.get("sha256")}

    @cached_property
    def sources(self) -> dict[tuple[str, str], set[str]]:
        """The documents that are cited for each record."""
        found: dict[tuple[str, str], set[str]] = defaultdict(set)
        for row in self.table("citations"):
            found[row["table"], row["record_id"]].add(row["document_id"])
        return dict(found)

    @cached_property
    def leaders(self) -> dict[tuple[str, str], list[tuple[dt.date, str]]]:
        """Who led a state's delegations, by state and rank: (day of the meeting, person), oldest first."""
        days = {meeting.summit_id: meeting.start for meeting in self.meetings}
        found: dict[tuple[str, str], list[tuple[dt.date, str]]] = defaultdict(list)
        for row in self.table("delegations"):
            if row["state_id"] and row["person_id"] and row["summit_id"] in days:
                found[row["state_id"], row["level"]].append((days[row["summit_id"]], row["person_id"]))
        for listed in found.values():
            listed.sort()
        return dict(found)

    def leader(self, state: str, rank: str, on: dt.date | None) -> str | None:
        """Who led a state nearest to a day; None where no delegation of that rank is on record."""
        listed = self.leaders.get((state, rank), [])
        if not listed:
            return None
        if on is None:
            return listed[-1][1]
        return min(listed, key=lambda each: abs((each[0] - on).days))[1]

    @cached_property
    def home(self) -> dict[str, str]:
        """The state that a person belongs to."""
        return {row["person_id"]: row["state_id"] for row in self.table("persons") if row["state_id"]}


def day(value: str) -> dt.date | None:
    """A day as the tables write it, None where the cell is empty."""
    return dt.date.fromisoformat(value) if value else None


@cache
def the_world() -> World:
    """The world as published with this package."""
    return World()


@cache
def seats_of_states() -> dict[str, str]:
    """The state of each capital."""
    return {row["capital"]: row["state_id"] for row in the_world().table("states") if row["capital"]}
