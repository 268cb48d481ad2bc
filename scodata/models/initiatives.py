"""What is recorded of initiatives: what was put forward, what became of it, who stands where."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from .columns import (
    BodyRef,
    CompositeId,
    Day,
    InitiativeRef,
    InstrumentRef,
    PersonRef,
    Slug,
    StateRef,
    SummitRef,
    Text,
    WikidataId,
    optional,
    required,
)
from .record import Record
from .terms import Precision, Topic
from .text_terms import Evidence, InitiativeKind, InitiativeStatus, PositionForm, Stage


class Initiative(Record, table="initiatives", key="initiative_id", languages="zh ru"):
    """Named proposals, programmes, projects, forums and policy concepts discussed in connection with the SCO."""

    initiative_id: Slug = required("slug of the common English name", "belt-and-road-initiative")
    name: Text = required("usual English name", "Belt and Road Initiative")
    kind: InitiativeKind = required("what is put forward", "programme")
    topic: Topic | None = optional("main subject", "economy")
    proposer_state: StateRef | None = optional("state that put it forward", "CHN", expected=False)
    proposer_person: PersonRef | None = optional("person who put it forward", "xi-jinping", expected=False)
    proposer_body: BodyRef | None = optional("body that put it forward", "sco-secretariat", expected=False)
    proposed_date: Day | None = optional("when it was first put forward", "2013-09-07")
    proposed_precision: Precision | None = optional("how precise proposed_date is", "day", expected=False)
    proposed_venue: Text | None = optional("occasion or place", "Nazarbayev University, Astana")
    proposed_summit: SummitRef | None = optional(
        "summit at which it was put forward", "chs-2018-qingdao", expected=False
    )
    status: InitiativeStatus = required("how far it has come at the cut-off", "launched")
    parent_id: InitiativeRef | None = optional(
        "initiative of which it is a part", "belt-and-road-initiative", expected=False
    )
    description: Text = required("what it is, in our own words", "A Chinese programme of transport and trade links.")
    wikidata_id: WikidataId | None = optional("Wikidata item", "Q15983384")


class InitiativeEvent(Record, table="initiative_events", key="event_id"):
    """Dated events in the life of an initiative; an endorsement by several states has a row for each."""

    event_id: CompositeId = required(
        "initiative, event, date and state", "belt-and-road-initiative:endorsed:2018-06-10:KAZ"
    )
    initiative_id: InitiativeRef = required("the initiative", "belt-and-road-initiative")
    event: Stage = required("what happened", "endorsed")
    date: Day | None = optional("when", "2018-06-10")
    precision: Precision | None = optional("how precise date is", "day", expected=False)
    state_id: StateRef | None = optional("the state that acted", "KAZ", expected=False)
    summit_id: SummitRef | None = optional("the summit at which it happened", "chs-2018-qingdao", expected=False)
    instrument_id: InstrumentRef | None = optional(
        "the text that records it", "qingdao-declaration-2018", expected=False
    )
    note: Text | None = optional(
        "what a reader should know", "Named among the supporters in the declaration.", expected=False
    )


class Position(Record, table="positions", key="position_id"):
    """How a state stands to an initiative or an instrument; not being named is not opposition."""

    position_id: CompositeId = required(
        "initiative or instrument, state, form and date", "belt-and-road-initiative:IND:not-named:2018-06-10"
    )
    state_id: StateRef = required("the state", "IND")
    initiative_id: InitiativeRef | None = optional("the initiative", "belt-and-road-initiative", expected=False)
    instrument_id: InstrumentRef | None = optional(
        "the text, or the text in which it shows", "qingdao-declaration-2018", expected=False
    )
    form: PositionForm = required("how the state stands", "not-named")
    evidence: Evidence = required("what it rests on", "text")
    date: Day | None = optional("when", "2018-06-10")
    precision: Precision | None = optional("how precise date is", "day", expected=False)

    @model_validator(mode="after")
    def _is_about_something(self) -> Self:
        if self.initiative_id is None and self.instrument_id is None:
            raise ValueError("a position is about an initiative (initiative_id) or an instrument (instrument_id)")
        return self
