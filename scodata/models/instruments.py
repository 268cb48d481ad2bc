"""What is recorded of instruments: adopted texts, their parties, scales of contributions."""

from __future__ import annotations

from .columns import (
    Boolean,
    Day,
    InstrumentRef,
    Percent,
    Slug,
    StateRef,
    SummitRef,
    Text,
    optional,
    required,
)
from .record import Record
from .terms import Precision, Topic
from .text_terms import InstrumentKind, PartyEvent


class Instrument(Record, table="instruments", key="instrument_id", languages="zh ru"):
    """Adopted texts: charter, treaties, declarations, strategies, statements; one record a text."""

    instrument_id: Slug = required("slug of the common English name", "sco-charter")
    title: Text = required("full English title", "Charter of the Shanghai Cooperation Organization")
    short_title: Text | None = optional("short English title", "SCO Charter", expected=False)
    kind: InstrumentKind = required("form of the text", "charter")
    binding: Boolean | None = optional("whether it binds in international law", True)
    adopted_date: Day | None = optional("day of adoption or signature", "2002-06-07")
    adopted_precision: Precision | None = optional("how precise adopted_date is", "day", expected=False)
    summit_id: SummitRef | None = optional("summit that adopted it", "chs-2002-saint-petersburg", expected=False)
    place: Text | None = optional("place of adoption", "Saint Petersburg")
    in_force_date: Day | None = optional("entry into force", "2003-09-19", expected="binding")
    topic: Topic | None = optional("main subject", "institution")
    unts_number: Text | None = optional("number in the UN Treaty Series", "50517", expected=False)


class InstrumentParty(Record, table="instrument_parties", key=("instrument_id", "state_id", "event")):
    """What each state did with an instrument, and when."""

    instrument_id: InstrumentRef = required("the instrument", "sco-charter")
    state_id: StateRef = required("the state", "CHN")
    event: PartyEvent = required("what the state did", "signed")
    date: Day | None = optional("when", "2002-06-07")
    precision: Precision | None = optional("how precise date is", "day", expected=False)


class BudgetShare(Record, table="budget_shares", key=("schedule", "state_id")):
    """Shares of member states in the budget, by scale of contributions."""

    schedule: Slug = required("the scale", "scale-2017")
    state_id: StateRef = required("the member state", "CHN")
    percent: Percent = required("share of the budget", 20.6, unit="percent")
    from_date: Day | None = optional("first day on which the scale holds", "2018-01-01")
    instrument_id: InstrumentRef | None = optional("the text that sets the scale", "budget-agreement-2003")
