"""What is recorded of claims: the sentences of coded documents and what is put forward in them."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from .claim_terms import (
    Attribution,
    Basis,
    ClaimantType,
    ClaimKind,
    Clock,
    Counts,
    EntityType,
    Force,
    MentionRole,
    Qualifier,
    Stance,
    Verdict,
    WhyNot,
)
from .columns import (
    Boolean,
    ClaimRef,
    CompositeId,
    Count,
    Day,
    Decimal,
    DocumentRef,
    Edtf,
    Ordinal,
    Origin,
    Quote,
    SentenceRef,
    StateRef,
    Text,
    optional,
    required,
)
from .record import Record
from .terms import Topic

START = "first code point in the unmodified text"
END = "first code point after it"
CHARACTERS = "Unicode code points"


class Sentence(Record, table="sentences", key="sentence_id"):
    """Every sentence of a coded document, claims or not: the denominator of every rate."""

    sentence_id: CompositeId = required("document and number of the sentence", "yuan-2021-cgtn:004")
    document_id: DocumentRef = required("the document", "yuan-2021-cgtn")
    start: Count = required(START, 212, unit=CHARACTERS)
    end: Ordinal = required(END, 480, unit=CHARACTERS)
    is_claim: Boolean = required("whether it holds at least one claim", True)
    why_not: WhyNot | None = optional("why it holds none", "title")

    @model_validator(mode="after")
    def _is_decided(self) -> Self:
        if self.is_claim == (self.why_not is not None):
            raise ValueError("a sentence holds claims or says why_not, never both or neither")
        return self


class Claim(Record, table="claims", key="claim_id"):
    """One proposition that one claimant puts forward in one document (coding manual, section 3)."""

    claim_id: CompositeId = required("sentence and letter; sorts in text order", "yuan-2021-cgtn:004a")
    sentence_id: SentenceRef = required("the sentence", "yuan-2021-cgtn:004")
    document_id: DocumentRef = required("the document", "yuan-2021-cgtn")
    start: Count = required(START, 212, unit=CHARACTERS)
    end: Ordinal = required(END, 389, unit=CHARACTERS)
    quote: Quote = required(
        "opening words of the span, never a whole sentence", "Chinese President Xi Jinping delivered"
    )
    statement: Text = required("the claim in our own words", "Xi spoke at the 21st meeting by video link.")
    kind: ClaimKind = required("what the claim does", "event")
    force: Force = required("illocutionary force", "assertive")
    checkable: Boolean = required("whether a record could settle it (kinds event and state)", True)
    claimant_type: ClaimantType = required("who puts it forward", "author")
    claimant_id: Text | None = optional("id of the claimant; empty for the author", "xi-jinping")
    claimant_state: StateRef | None = optional("state that the claimant belongs to", "CHN")
    attribution: Attribution = required("how the text gives it to the claimant", "author")
    when_edtf: Edtf | None = optional("time of the proposition (EDTF)", "2021-09-17")
    when_start: Day | None = optional("first day of that time", "2021-09-17")
    when_end: Day | None = optional("last day of that time; empty while open", "2021-09-17")
    verdict: Verdict | None = optional("what the records say; empty for other kinds", "supported")
    clock: Clock | None = optional("the date of a status by which the verdict holds", "effect")
    verdict_reason: Text | None = optional("why, for a reader", "The record has the ordinal 21.")
    superseded: Boolean | None = optional("right at its date, no longer right at the cut-off", False)
    origin: Origin = required("curated, or extracted@version", "curated")

    @model_validator(mode="after")
    def _claimant_is_named_unless_author(self) -> Self:
        if (self.claimant_type == "author") != (self.claimant_id is None):
            raise ValueError("claimant_id is empty for the author and given for all others")
        return self

    @model_validator(mode="after")
    def _verdict_is_for_the_checkable(self) -> Self:
        if self.checkable != (self.kind in ("event", "state")):
            raise ValueError("checkable is true for the kinds event and state, and for no other")
        if self.checkable != (self.verdict is not None):
            raise ValueError("a verdict is given for the kinds event and state, and for no other")
        return self


class ClaimSpan(Record, table="claim_spans", key=("claim_id", "n")):
    """The pieces of a claim, in order; more than one where the page interrupts it."""

    claim_id: ClaimRef = required("the claim", "qiang-2024-horizons:031a")
    n: Ordinal = required("number of the piece", 1)
    start: Count = required(START, 212, unit=CHARACTERS)
    end: Ordinal = required(END, 389, unit=CHARACTERS)


class ClaimTopic(Record, table="claim_topics", key=("claim_id", "topic")):
    """What a claim is about, one row a topic."""

    claim_id: ClaimRef = required("the claim", "yuan-2021-cgtn:004a")
    topic: Topic = required("the topic", "institution")


class ClaimMention(
    Record, table="claim_mentions", key=("claim_id", "start", "end", "entity_type", "entity_id", "role")
):
    """The records that a claim names, with the claimant's stance on concepts and initiatives."""

    claim_id: ClaimRef = required("the claim", "yuan-2021-cgtn:004a")
    entity_type: EntityType = required("what sort of record", "state")
    entity_id: CompositeId = required("id of the record, or a slug where there is none", "CHN")
    role: MentionRole = required("what it is to the claim", "about")
    start: Count = required(START, 212, unit=CHARACTERS)
    end: Ordinal = required(END, 219, unit=CHARACTERS)
    stance: Stance | None = optional("the claimant's position on a concept or initiative", "supports")


class ClaimTime(Record, table="claim_times", key=("claim_id", "start", "end")):
    """The time expressions of a claim."""

    claim_id: ClaimRef = required("the claim", "yuan-2021-cgtn:004a")
    start: Count = required(START, 370, unit=CHARACTERS)
    end: Ordinal = required(END, 376, unit=CHARACTERS)
    edtf: Edtf = required("the time meant (EDTF), resolved against the document's date", "2021-09-17")


class ClaimQuantity(Record, table="claim_quantities", key=("claim_id", "start", "end")):
    """The quantities of a claim."""

    claim_id: ClaimRef = required("the claim", "sun-2018-beijing-review:021a")
    start: Count = required(START, 370, unit=CHARACTERS)
    end: Ordinal = required(END, 376, unit=CHARACTERS)
    value: Decimal = required("the number", 22e9)
    unit: Text = required("what is counted or measured", "USD")
    qualifier: Qualifier = required("how exact", "more-than")
    counts: Counts | None = optional("how many there are, or how many came or went", "stock")


class Reading(Record, table="readings", key=("claim_id", "table", "record_id", "field")):
    """The structured content of a claim, set beside the record that can confirm or contradict it."""

    claim_id: ClaimRef = required("the claim", "yuan-2021-cgtn:004a")
    table: Text = required("table of the record", "summits")
    record_id: CompositeId = required("id of the record; a status for counts of states", "chs-2021-dushanbe")
    field: Text = required("the field", "ordinal")
    value: Text = required("what the claim says", "21")
    agrees: Boolean | None = optional("whether the record says the same; empty when it does not tell", True)


class Coding(Record, table="codings", key=("unit", "coder", "variable")):
    """Codings of the same unit by independent coders, as made."""

    unit: Text = required("what was coded: document and span, or table, record and field", "yuan-2021-cgtn:212-480")
    coder: Text = required("the coder", "coder-a")
    variable: Text = required("the variable coded; of cells, the table", "kind")
    basis: Basis = required("what the coding rests on", "text")
    value: Text = required("the value given", "event")


class Agreement(Record, table="agreement", key=("variable", "basis"), derived=True):
    """How far independent coders agree: share of equal values, Krippendorff's alpha with bootstrap intervals."""

    variable: Text = required("the variable; of cells, the table", "kind")
    basis: Basis = required("what the codings rest on", "text")
    n: Count = required("units coded by both", 146, unit="units")
    agreed: Decimal | None = optional("share of these units with equal values", 0.96)
    alpha: Decimal | None = optional("Krippendorff's alpha (nominal)", 0.91)
    low: Decimal | None = optional("lower end of the 95% interval", 0.86)
    high: Decimal | None = optional("upper end of the 95% interval", 0.95)
