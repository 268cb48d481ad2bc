"""The rules across tables: one function a rule, listed at the foot in the order in which they run."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator

from ..assembly.dataset import Dataset
from ..assembly.readings import COUNTED
from ..assembly.spells import FULL, spells_by_state, status_on
from ..curation import key_of
from ..errors import Fault, nearest
from ..models import (
    Citation,
    Claim,
    ClaimMention,
    ClaimQuantity,
    ClaimSpan,
    ClaimTime,
    Document,
    Instrument,
    Membership,
    Missing,
    Name,
    Reading,
    Record,
    Redirect,
    Sentence,
    Summit,
)
from ..schema import SPECS

Rule = Callable[[Dataset], Iterator[Fault]]

CITED = (
    "states", "memberships", "applications", "summits", "chairs", "delegations", "instruments", "instrument_parties",
    "initiatives", "initiative_events", "positions", "bodies", "budget_shares", "persons", "offices", "exercises",
    "exercise_participants", "relations", "concepts",
)  # fmt: skip
"""The curated tables whose every record has a citation."""

ENTITY_TABLES = {
    "state": "states", "summit": "summits", "initiative": "initiatives", "body": "bodies",
    "instrument": "instruments", "person": "persons", "concept": "concepts",
}  # fmt: skip

NOT_OF_THE_SUBJECT = {("documents", "accessed"), ("claims", "when_start"), ("claims", "when_end"), ("facts", "date")}
"""Dates that may lie after the cut-off: when a page was consulted, and what claims say of the future."""


def keys_are_unique(data: Dataset) -> Iterator[Fault]:
    """No two records of a table share a key."""
    for table, records in data.records.items():
        for key, count in Counter(map(key_of, records)).items():
            if count > 1:
                place = data.places.get((table, key), table)
                yield Fault(place, "duplicate key", f"{table}[{key}]", "one record a key", f"{count} records have it")


def references_exist(data: Dataset) -> Iterator[Fault]:
    """Every reference names a record of the table it refers to."""
    for table, records in data.records.items():
        references = [(column.name, column.references) for column in SPECS[table].columns if column.references]
        for record in records:
            for column, target in references:
                value = getattr(record, column)
                if value is not None and value not in data.keys[target]:
                    yield _dangling(data, record, f"{table}.{column}", value, target)


def table_references_exist(data: Dataset) -> Iterator[Fault]:
    """Rows that name a table and a record (citations, names, gaps, redirects, readings) name real ones."""
    for model in (Citation, Name, Missing, Redirect):
        for record in data.of(model):
            if record.table not in data.keys:  # type: ignore[attr-defined]
                yield Fault(data.place(record), "unknown table", record.table, "a table", nearest(record.table, data.keys))  # type: ignore[attr-defined]
            elif record.record_id not in data.keys[record.table]:  # type: ignore[attr-defined]
                yield _dangling(data, record, f"{model.table_name}.record_id", record.record_id, record.table)  # type: ignore[attr-defined]
    for reading in data.of(Reading):
        if reading.field in COUNTED:
            continue
        if reading.table not in SPECS or reading.field not in SPECS[reading.table].names:
            yield Fault(data.place(reading), "unknown field", f"{reading.table}.{reading.field}", "a table and its column")
        elif reading.record_id not in data.keys[reading.table]:
            yield _dangling(data, reading, "readings.record_id", reading.record_id, reading.table)


def mentions_exist(data: Dataset) -> Iterator[Fault]:
    """Every mention and every named claimant has a record of its type."""
    for mention in data.of(ClaimMention):
        table = ENTITY_TABLES[mention.entity_type]
        if mention.entity_id not in data.keys[table]:
            yield _dangling(data, mention, "claim_mentions.entity_id", mention.entity_id, table)
    for claim in data.of(Claim):
        if claim.claimant_type in ENTITY_TABLES:
            table = ENTITY_TABLES[claim.claimant_type]
            if claim.claimant_id not in data.keys[table]:
                yield _dangling(data, claim, "claims.claimant_id", str(claim.claimant_id), table)


def _dangling(data: Dataset, record: Record, column: str, value: str, target: str) -> Fault:
    hint = nearest(value, data.keys[target])
    return Fault(data.place(record), "reference leads nowhere", f"{column} = {value}", f"an id of {target}", hint)


def spells_do_not_overlap(data: Dataset) -> Iterator[Fault]:
    """The spells of one state follow each other."""
    for spells in spells_by_state(data.of(Membership)).values():
        for earlier, later in zip(spells, spells[1:], strict=False):
            if earlier.end_date is None or later.start_date < earlier.end_date:
                end = earlier.end_date or "open"
                yield Fault(
                    data.place(later), "spells overlap", f"{later.membership_id} from {later.start_date}",
                    f"a start on or after the end of {earlier.membership_id} ({end})",
                )  # fmt: skip


def hosts_hold_a_status(data: Dataset) -> Iterator[Fault]:
    """The host and the chair of a summit held a status in the organisation on its last day."""
    by_state = spells_by_state(data.of(Membership))
    for summit in data.of(Summit):
        for column in ("country", "chair_state"):
            state = getattr(summit, column)
            if state is not None and status_on(by_state.get(state, []), summit.end_date) not in FULL:
                yield Fault(data.place(summit), "host without status", f"{column} = {state}", f"a member on {summit.end_date}")


def ordinals_are_dense(data: Dataset) -> Iterator[Fault]:
    """The ordinals of a series run from 1 without gaps, in the order of the dates."""
    series: dict[str, list[Summit]] = defaultdict(list)
    for summit in data.of(Summit):
        if summit.ordinal is not None:
            series[summit.body].append(summit)
    for body, summits in series.items():
        summits.sort(key=lambda summit: summit.start_date)
        for expected, summit in enumerate(summits, start=1):
            if summit.ordinal != expected:
                yield Fault(
                    data.place(summit), "ordinal out of order", str(summit.ordinal), f"{expected} in {body} by date"
                )


def nothing_after_the_cutoff(data: Dataset) -> Iterator[Fault]:
    """No date of the subject matter lies after the cut-off."""
    cutoff = data.release.cutoff
    for table, records in data.records.items():
        columns = [
            column.name
            for column in SPECS[table].columns
            if column.type == "date" and (table, column.name) not in NOT_OF_THE_SUBJECT
        ]
        for record in records:
            for column in columns:
                value = getattr(record, column)
                if isinstance(value, dt.date) and value > cutoff:
                    yield Fault(data.place(record), "after the cut-off", f"{table}.{column} = {value}", f"at most {cutoff}")


def adoption_fits_the_summit(data: Dataset) -> Iterator[Fault]:
    """An instrument adopted at a summit is dated within its days."""
    summits = {summit.summit_id: summit for summit in data.of(Summit)}
    for text in data.of(Instrument):
        summit = summits.get(text.summit_id or "")
        if summit is None or text.adopted_date is None or text.adopted_precision != "day":
            continue
        if not summit.start_date <= text.adopted_date <= summit.end_date:
            yield Fault(
                data.place(text), "adopted outside its summit", str(text.adopted_date),
                f"{summit.start_date} to {summit.end_date}, the days of {summit.summit_id}",
            )  # fmt: skip


def spans_lie_in_their_text(data: Dataset) -> Iterator[Fault]:
    """Sentences lie within the document, claims within their sentence, marks within their claim's sentence."""
    documents = {document.document_id: document for document in data.of(Document)}
    sentences = {sentence.sentence_id: sentence for sentence in data.of(Sentence)}
    home = {claim.claim_id: sentences.get(claim.sentence_id) for claim in data.of(Claim)}
    for sentence in data.of(Sentence):
        document = documents.get(sentence.document_id)
        if document and (document.characters is None or sentence.end > document.characters):
            yield Fault(data.place(sentence), "span outside its text", f"end {sentence.end}", f"at most {document.characters}")
    for model in (Claim, ClaimSpan, ClaimMention, ClaimTime, ClaimQuantity):
        for row in data.of(model):
            sentence_or_none = home.get(row.claim_id)  # type: ignore[attr-defined]
            span = (row.start, row.end)  # type: ignore[attr-defined]
            if sentence_or_none is None:
                continue
            if not sentence_or_none.start <= span[0] < span[1] <= sentence_or_none.end:
                yield Fault(
                    data.place(row), "span outside its sentence", f"{row.table_name} {span}",
                    f"within {(sentence_or_none.start, sentence_or_none.end)}",
                )  # fmt: skip


def sentences_do_not_overlap(data: Dataset) -> Iterator[Fault]:
    """The sentences of a document follow each other, except where the page lays one across another."""
    starts: dict[str, int] = {}
    for sentence in data.of(Sentence):
        if sentence.start < starts.get(sentence.document_id, 0):
            yield Fault(data.place(sentence), "sentences out of order", str(sentence.start), "sentences in text order")
        starts[sentence.document_id] = sentence.start


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
                data.place(names[0]), "name of several records", f"{table}: {word} ({language})", "one record a name",
                f"borne by {', '.join(ids)}; tell them apart or make it an alias",
            )  # fmt: skip


def _apart_in_time(names: list[Name]) -> bool:
    spells = sorted((name.valid_from or dt.date.min, name.valid_to or dt.date.max) for name in names)
    return all(earlier[1] <= later[0] for earlier, later in zip(spells, spells[1:], strict=False))


def records_are_cited(data: Dataset) -> Iterator[Fault]:
    """Every curated record has at least one source."""
    cited = {(citation.table, citation.record_id) for citation in data.of(Citation)}
    for table in CITED:
        for record in data.records[table]:
            if (table, key_of(record)) not in cited:
                yield Fault(data.place(record), "record without source", f"{table}[{key_of(record)}]", "at least one citation")


def key_dates_have_two_sources(data: Dataset) -> Iterator[Fault]:
    """The dates of summits and spells rest on two documents, from publishers of their own."""
    publishers = {document.document_id: document.publisher or document.document_id for document in data.of(Document)}
    backing: dict[tuple[str, str], set[str]] = defaultdict(set)
    for citation in data.of(Citation):
        if citation.value is None and citation.field in (None, "start_date", "end_date"):
            publisher = publishers.get(citation.document_id, citation.document_id)
            backing[citation.table, citation.record_id].add(publisher)
    for table in ("summits", "memberships"):
        for record in data.records[table]:
            found = backing[table, key_of(record)]
            if len(found) < 2:
                yield Fault(
                    data.place(record), "key date with one source", f"{table}[{key_of(record)}]",
                    "two independent sources", f"has {', '.join(sorted(found)) or 'none'}",
                )  # fmt: skip


def documents_are_used(data: Dataset) -> Iterator[Fault]:
    """Every document is coded, cited or the source of a golden fact."""
    used = {citation.document_id for citation in data.of(Citation)}
    used |= {sentence.document_id for sentence in data.of(Sentence)}
    used |= {str(getattr(fact, "document_id", "")) for fact in data.records["facts"]}
    for document in data.of(Document):
        if document.document_id not in used and not document.coded:
            yield Fault(data.place(document), "document not used", document.document_id, "a citation of it, or no card")


def gaps_are_gaps(data: Dataset) -> Iterator[Fault]:
    """A cell said to be missing is empty."""
    by_key = {(table, key_of(record)): record for table, records in data.records.items() for record in records}
    for gap in data.of(Missing):
        record = by_key.get((gap.table, gap.record_id))
        if record is not None and getattr(record, gap.field, None) is not None:
            value = getattr(record, gap.field)
            yield Fault(data.place(gap), "missing yet filled", f"{gap.table}.{gap.field} = {value}", "an empty cell")


def verdicts_follow_readings(data: Dataset) -> Iterator[Fault]:
    """No supported claim has a reading that a record contradicts; no contradicted one only readings that agree."""
    answers: dict[str, set[bool | None]] = defaultdict(set)
    for reading in data.of(Reading):
        answers[reading.claim_id].add(reading.agrees)
    for claim in data.of(Claim):
        said = answers[claim.claim_id]
        if claim.verdict == "supported" and (False in said or True not in said):
            yield Fault(data.place(claim), "verdict without record", f"{claim.claim_id} supported", "a reading that a record confirms, and none that it denies")
        if claim.verdict == "contradicted" and False not in said:
            yield Fault(data.place(claim), "verdict without record", f"{claim.claim_id} contradicted", "a reading that a record denies")


RULES: tuple[Rule, ...] = (
    keys_are_unique,
    references_exist,
    table_references_exist,
    mentions_exist,
    spells_do_not_overlap,
    hosts_hold_a_status,
    ordinals_are_dense,
    nothing_after_the_cutoff,
    adoption_fits_the_summit,
    sentences_do_not_overlap,
    spans_lie_in_their_text,
    names_resolve_to_one_record,
    records_are_cited,
    key_dates_have_two_sources,
    documents_are_used,
    gaps_are_gaps,
    verdicts_follow_readings,
)
