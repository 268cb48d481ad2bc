"""What is recorded of summits: the meetings, who chaired and who came."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from .columns import (
    BodyRef,
    Boolean,
    CompositeId,
    Count,
    Day,
    InstrumentRef,
    Ordinal,
    PersonRef,
    StateRef,
    SummitId,
    SummitRef,
    Text,
    optional,
    required,
)
from .record import Record
from .terms import DelegationRole, Format, LeadersBody, Level, Precision, Presence, Status


class Summit(Record, table="summits", key="summit_id", languages="zh ru"):
    """Meetings of the leaders' bodies: Shanghai Five, Heads of State, Heads of Government."""

    summit_id: SummitId = required("body, year and city", "chs-2018-qingdao")
    body: LeadersBody = required("the series it belongs to", "chs")
    ordinal: Ordinal | None = optional("number in its series, as official sources count", 18)
    name: Text = required("usual English name", "Qingdao Summit")
    start_date: Day = required("first day", "2018-06-09")
    end_date: Day = required("last day", "2018-06-10")
    city: Text = required("host city; of a virtual meeting, the chair's seat", "Qingdao")
    country: StateRef = required("state in which the city lies", "CHN")
    format: Format = required("how the leaders met", "in-person")
    chair_state: StateRef | None = optional("state in the chair", "CHN")
    chair_person: PersonRef | None = optional("person who presided", "xi-jinping")
    declaration: InstrumentRef | None = optional("headline declaration or communique", "qingdao-declaration-2018")
    outcome_documents: Count | None = optional(
        "documents adopted or signed, as reported; sources count differently", 17, unit="documents"
    )
    summary: Text | None = optional("what it stands for, in our own words", "The first summit with India and Pakistan.")

    @model_validator(mode="after")
    def _id_tells_body_and_year(self) -> Self:
        expected = f"{self.body}-{self.start_date.year}-"
        if not self.summit_id.startswith(expected):
            raise ValueError(f"summit_id {self.summit_id!r} does not begin with {expected!r}")
        return self


class Chair(Record, table="chairs", key="chair_id"):
    """Terms of the rotating chair of a leaders' body, half-open."""

    chair_id: CompositeId = required("body, state and first year", "chs:CHN:2017")
    body: LeadersBody = required("the body chaired", "chs")
    state_id: StateRef = required("the state in the chair", "CHN")
    start_date: Day | None = optional("first day of the term", "2017-06-09")
    start_precision: Precision | None = optional("how precise start_date is", "day", expected=False)
    end_date: Day | None = optional("first day after the term; empty while open", "2018-06-10", expected=False)
    end_precision: Precision | None = optional("how precise end_date is", "day", expected=False)
    slogan: Text | None = optional("motto of the term", "Upholding the Shanghai Spirit", expected=False)


class Delegation(Record, table="delegations", key="delegation_id"):
    """Who represented a state or an organisation at a summit."""

    delegation_id: CompositeId = required("summit, and state or body", "chs-2018-qingdao:IND")
    summit_id: SummitRef = required("the summit", "chs-2018-qingdao")
    state_id: StateRef | None = optional("the state represented", "IND", expected=False)
    body_id: BodyRef | None = optional("the organisation represented", "united-nations", expected=False)
    person_id: PersonRef | None = optional("head of the delegation", "narendra-modi")
    office: Text | None = optional("the office in which that person came", "Prime Minister")
    level: Level | None = optional("rank of the head of the delegation", "head-of-government")
    role: DelegationRole = required("in what quality it took part", "member")
    mode: Presence | None = optional("in the room or by link", "in-person")

    @model_validator(mode="after")
    def _represents_one(self) -> Self:
        if (self.state_id is None) == (self.body_id is None):
            raise ValueError("a delegation represents either a state (state_id) or a body (body_id)")
        return self


class SummitState(Record, table="summit_states", key=("summit_id", "state_id"), derived=True):
    """Every state with a status at a summit of heads of state or of the Five, present or not."""

    summit_id: SummitRef = required("the summit", "chs-2018-qingdao")
    state_id: StateRef = required("the state", "IND")
    status: Status = required("its status on the last day of the summit", "member")
    attended: Boolean | None = optional("whether a delegation is on record; empty where no list is", True)
    level: Level | None = optional("rank of the head of its delegation", "head-of-government")
    usual_level: Level | None = optional(
        "rank at which the state is most often represented in this body", "head-of-state"
    )
    mode: Presence | None = optional("in the room or by link", "in-person")
