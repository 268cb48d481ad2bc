"""What is recorded of documents and of where each value comes from."""

from __future__ import annotations

from .columns import (
    Boolean,
    CompositeId,
    Count,
    Day,
    DocumentRef,
    Language,
    Origin,
    Sha256,
    Slug,
    StateRef,
    Text,
    Url,
    optional,
    required,
)
from .record import Record
from .terms import Certainty, DocumentKind, MissingReason, NameKind, Precision, Translation


class Document(Record, table="documents", key="document_id"):
    """Sources, coded or cited: a card for each; the texts themselves are not stored."""

    document_id: Slug = required("author or publisher, year and a word", "yuan-2021-cgtn")
    title: Text = required("title", "What SCO is and what it is not")
    author: Text | None = optional("author", "Yuan Sha")
    publisher: Text | None = optional("publisher or site", "CGTN")
    publisher_country: StateRef | None = optional("state of the publisher; empty for international ones", "CHN")
    published: Day | None = optional("day of publication", "2021-09-18")
    published_precision: Precision | None = optional("how precise published is", "day")
    language: Language = required("language of the text (BCP 47)", "en")
    translation: Translation | None = optional("whether it is in the language of writing", "original")
    kind: DocumentKind = required("what sort of source", "analysis")
    url: Url | None = optional("address", "https://news.cgtn.com/news/2021-09-18/index.html")
    archived_url: Url | None = optional("address of an archived copy", "https://web.archive.org/web/2021/https://x.org")
    accessed: Day | None = optional("day on which it was consulted", "2026-02-28")
    sha256: Sha256 | None = optional("hash of the text as coded, UTF-8", "9a" * 32)
    characters: Count | None = optional("length of the text as coded", 3124, unit="Unicode code points")
    rights: Text | None = optional("licence or rights statement", "CC BY 4.0")
    coded: Boolean = required("whether its sentences are coded as claims", True)


class Name(Record, table="names", key=("table", "record_id", "name", "language", "kind")):
    """Names that records bear or bore: the gazetteer of the extractor and of `lookup`."""

    table: Text = required("table of the record", "summits")
    record_id: CompositeId = required("id of the record", "chs-2018-qingdao")
    name: Text = required("the name", "Qingdao Summit")
    language: Language = required("its language (BCP 47)", "en")
    kind: NameKind = required("what sort of name", "usual")
    valid_from: Day | None = optional("first day on which it was in use", "1998-05-06")
    valid_to: Day | None = optional("first day on which it was no longer in use", "2019-03-23")


class Citation(Record, table="citations", key=("table", "record_id", "field", "document_id", "locator", "value")):
    """Where a record, or one field of it, comes from, and what other sources say."""

    table: Text = required("table of the record", "summits")
    record_id: Text = required("id of the record; parts of a composite key joined by :", "chs-2018-qingdao")
    field: Text | None = optional("the field spoken for (names: its names); empty for the whole record", "end_date")
    document_id: DocumentRef = required("the source", "kremlin-2018-qingdao")
    locator: Text = required("where in the source", "par. 1")
    value: Text | None = optional("what this source says, where it differs", "2018-06-19")
    certainty: Certainty = required("how sure", "certain")
    origin: Origin = required("curated, or extracted@version", "curated")
    note: Text | None = optional("why the record follows it or not", "Its own text has 10 June.")


class Missing(Record, table="missing", key=("table", "record_id", "field")):
    """Cells that a reader would expect filled, and why they are empty."""

    table: Text = required("table of the record", "summits")
    record_id: CompositeId = required("id of the record", "s5-1997-moscow")
    field: Text = required("the empty field", "outcome_documents")
    reason: MissingReason = required("why it is empty", "not-stated")
    looked_in: Text | None = optional("where was looked", "press service of the chair")


class Redirect(Record, table="redirects", key="old_id"):
    """Ids of merged or renamed records, and the ids that replace them."""

    old_id: CompositeId = required("the former id", "chs-2018-tsingtao")
    table: Text = required("table of the record", "summits")
    record_id: CompositeId = required("the id in use", "chs-2018-qingdao")


class Fact(Record, table="facts", key=("date", "question")):
    """Golden facts: questions with answers taken from documents, which every release must get right."""

    date: Day = required("the day on which the answer holds", "2017-06-09")
    question: Text = required("what is asked", "members(member)")
    expected: Text = required("the answer", "CHN IND KAZ KGZ PAK RUS TJK UZB")
    document_id: DocumentRef = required("where the answer is from", "kremlin-2017-astana")
