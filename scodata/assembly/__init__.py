"""How records become the tables of a release: derived tables filled, readings set beside records."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ..curation import Curated, Release
from ..models import Claim, Delegation, Document, Membership, Reading, Record, State, Summit
from .codings import agreement, codings
from .dataset import Dataset, gather, in_key_order, to_arrow
from .panels import dyad_years, state_years
from .readings import Records, mark_superseded, meet
from .recodings import harmonised, recodings
from .spells import member_states, summit_states

__all__ = ["Dataset", "assemble", "to_arrow"]


def assemble(release: Release, curated: Curated) -> Dataset:
    """The whole dataset, derived tables included."""
    dataset = gather(release, curated)
    states, spells = dataset.of(State), dataset.of(Membership)
    records = Records(dataset.records, spells)
    readings = meet(dataset.of(Reading), dataset.of(Claim), dataset.of(Document), records)
    coded = codings(curated.coders)
    built: dict[str, Iterable[Record]] = {
        "codings": [*coded, *recodings(curated.recoded)],
        "agreement": agreement([*coded, *harmonised(curated.recoded)]),
        "member_states": member_states(states, spells, release.cutoff),
        "summit_states": summit_states(dataset.of(Summit), spells, dataset.of(Delegation)),
        "state_years": state_years(states, spells, release.cutoff),
        "dyad_years": dyad_years(states, spells, release.cutoff),
        "readings": readings,
        "claims": mark_superseded(dataset.of(Claim), readings, records, release.cutoff),
    }
    tables = {name: in_key_order(built.get(name, rows)) for name, rows in dataset.records.items()}
    return replace(dataset, records=tables)
