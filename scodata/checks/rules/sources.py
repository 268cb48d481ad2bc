"""Whether names, sources and gaps are as promised."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise, product

from ...assembly.dataset import Dataset
from ...curation import key_of
from ...errors import Fault
from ...models import (
    Citation,
    Document,
    Instrument,
    Missing,
    Name,
    Sentence,
)

CITED = (
    "states",
    "memberships",
    "applications",
    "summits",
    "chairs",
    "delegations",
    "instruments",
    "instrument_parties",
    "initiatives",
    "initiative_events",
    "positions",
    "bodies",
    "budget_shares",
    "persons",
    "offices",
    "exercises",
    "exercise_participants",
    "relations",
    "concepts",
)
"""The curated tables whose every record has a citation."""


def names_resolve_to_one_record(data: Dataset) -> Iterator[Fault]:
    """A usual, official or former name leads to one record of its table, at any one time."""
    bearers: dict[tuple[str, str, str], list[Name]] = defaultdict(list)
    for name in data.of(Name):
        if name.kind in ("usual", "official", "former"):
            bearers[name.table, name.language, name.name.casefold()].append(name)
    for (table, language, word), names in bearers.items():
        ids = sorted({name.record_id for name in names})
        if len(ids) > 1 and not _apart_in_time(names):
            yield Fault(
                data.place(names[0]),
                "name of several records",
                f"{table}: {word} ({language})",
                "one record a name",
                f"borne by {', '.join(ids)}; tell them apart or make it an alias",
            )


def _apart_in_time(names: list[Name]) -> bool:
    spells = sorted((name.valid_from or dt.date.min, name.valid_to or dt.date.max) for name in names)
    return all(earlier[1] <= later[0] for earlier, later in pairwise(spells))


def records_are_cited(data: Dataset) -> Iterator[Fault]:
    """Every curated record has at least one source."""
    cited = {(citation.table, citation.record_id) for citation in data.of(Citation)}
    for table in CITED:
        for record in data.records[table]:
            if (table, key_of(record)) not in cited:
                yield Fault(
                    data.place(record), "record without source", f"{table}[{key_of(record)}]", "at least one citation"
                )


WIRES = "Xinhua|TASS|RIA Novosti|Sputnik|Reuters|AFP|IANS|PTI|APP|IRNA|CCTV|Interfax|WAM|Kabar"
AFTER = re.compile(rf"(?:\b(?:after|from|as told by) (?P<wire>[^,()]+)|\((?P<named>{WIRES})\))$")
HOUSES = ("Adilet", "World and Japan", "SojuzPravoInform", "Wikipedia")
"""Publishers whose cards spell them differently, by what is in every spelling."""


def origin(publisher: str) -> str:
    """Whose text a page carries: the wire that it takes over, else its publisher without place, mirror or service."""
    wire = AFTER.search(publisher)
    name = (wire["wire"] or wire["named"]) if wire else re.split(r",| \(", publisher)[0]
    return next((house for house in HOUSES if house in publisher), name).strip().casefold()


KEY_DATES = {
    "summits": ("start_date", "end_date"),
    "memberships": ("start_date", "end_date"),
    "instruments": ("adopted_date",),
}


def key_dates_have_two_sources(data: Dataset) -> Iterator[Fault]:
    """Key dates rest on two publishers, or the citation of the one is probable and says why."""
    publishers = {each.document_id: origin(each.publisher or each.document_id) for each in data.of(Document)}
    backing: dict[tuple[str, str, str | None], set[str]] = defaultdict(set)
    admitted: set[tuple[str, str]] = set()
    for citation in data.of(Citation):
        if citation.value is None:
            by = publishers.get(citation.document_id, citation.document_id)
            backing[citation.table, citation.record_id, citation.field].add(by)
            if citation.certainty == "probable" and citation.field and citation.note:
                admitted.add((citation.table, citation.record_id))
    for table, columns in KEY_DATES.items():
        for record, column in product(data.records[table], columns):
            if getattr(record, column) is None or (isinstance(record, Instrument) and not record.binding):
                continue
            key = key_of(record)
            found = backing[table, key, None] | backing[table, key, column]
            if len(found) < 2 and (table, key) not in admitted:
                yield Fault(
                    data.place(record),
                    "key date with one source",
                    f"{table}[{key}].{column}",
                    "two independent sources",
                    f"has {', '.join(sorted(found)) or 'none'}",
                )


def documents_are_used(data: Dataset) -> Iterator[Fault]:
    """Every document is coded, cited or the source of a golden fact."""
    used = {citation.document_id for citation in data.of(Citation)}
    used |= {sentence.document_id for sentence in data.of(Sentence)}
    used |= {str(getattr(fact, "document_id", "")) for fact in data.records["facts"]}
    for document in data.of(Document):
        if document.document_id not in used and not document.coded:
            yield Fault(data.place(document), "document not used", document.document_id, "a citation of it, or no card")


def pages_have_one_card(data: Dataset) -> Iterator[Fault]:
    """Every page has one card, or one page would count as two sources."""
    first: dict[str, str] = {}
    for document in data.of(Document):
        page = (document.url or document.document_id).split("://")[-1].removeprefix("www.").rstrip("/")
        if first.setdefault(page, document.document_id) != document.document_id:
            yield Fault(data.place(document), "page with two cards", document.url or "", f"only {first[page]}")


def gaps_are_gaps(data: Dataset) -> Iterator[Fault]:
    """A cell or name said to be missing is."""
    names = {(name.table, name.record_id, f"names.{name.language}"): name.name for name in data.of(Name)}
    for gap in data.of(Missing):
        if (gap.table, gap.record_id, gap.field) in names:
            found = names[gap.table, gap.record_id, gap.field]
            yield Fault(data.place(gap), "missing yet filled", f"{gap.table}.{gap.field} = {found}", "no such name")
        record = data.by_key.get((gap.table, gap.record_id))
        if record is not None and getattr(record, gap.field, None) is not None:
            value = getattr(record, gap.field)
            yield Fault(data.place(gap), "missing yet filled", f"{gap.table}.{gap.field} = {value}", "an empty cell")
