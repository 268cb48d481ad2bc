"""What is recorded of states: codes, status spells, applications."""

from __future__ import annotations

from typing import Self

from pydantic import model_validator

from .columns import (
    CompositeId,
    Day,
    Integer,
    StateId,
    StateRef,
    SummitRef,
    Text,
    WikidataId,
    optional,
    required,
)
from .record import Record
from .terms import Certainty, Outcome, Precision, Status


class State(Record, table="states", key="state_id", languages="zh ru"):
    """States named anywhere in the data, with the codes that other datasets use."""

    state_id: StateId = required("ISO 3166-1 alpha-3 code", "KAZ")
    name: Text = required("usual English name", "Kazakhstan")
    official_name: Text | None = optional("official English name", "Republic of Kazakhstan")
    iso2: Text | None = optional("ISO 3166-1 alpha-2 code", "KZ")
    iso_numeric: Text | None = optional("ISO 3166-1 numeric code, three digits", "398")
    cow_code: Integer | None = optional("Correlates of War state number", 705)
    gw_code: Integer | None = optional("Gleditsch-Ward state number", 705)
    vdem_id: Integer | None = optional("V-Dem country id", 121)
    wikidata_id: WikidataId | None = optional("Wikidata item", "Q232")
    m49_region: Text | None = optional("sub-region of the UN M49 standard", "Central Asia")
    capital: Text | None = optional("capital, English name", "Astana")


class MemberState(Record, table="member_states", key="state_id", derived=True):
    """States that ever held a status, with where they stand at the cut-off; summed up from `memberships`."""

    state_id: StateRef = required("the state", "KAZ")
    name: Text = required("usual English name", "Kazakhstan")
    status: Status | None = optional(
        "status at the cut-off; empty when none is held any more", "member", expected=False
    )
    first_status_date: Day = required("first day of the first status", "1996-04-26")
    member_since: Day | None = optional("first day as a member of the organisation", "2001-06-15", expected=False)


class Membership(Record, table="memberships", key="membership_id"):
    """Spells of one status of one state, half-open: `end_date` is the first day it no longer holds."""

    membership_id: CompositeId = required("state and status", "IND:member")
    state_id: StateRef = required("the state", "IND")
    status: Status = required("the status held", "member")
    decision_date: Day | None = optional("day on which a summit decided on the status", "2015-07-10")
    signature_date: Day | None = optional("day on which the memorandum or commitments were signed", "2016-06-24")
    start_date: Day = required("first day on which the status holds (effect)", "2017-06-09")
    start_precision: Precision = required("how precise start_date is", "day")
    end_date: Day | None = optional(
        "first day on which the status no longer holds; empty while open", "2017-06-09", expected=False
    )
    end_precision: Precision | None = optional("how precise end_date is", "day", expected=False)
    start_summit: SummitRef | None = optional(
        "summit that granted it: by decision, to members by completing accession", "chs-2017-astana"
    )

    @model_validator(mode="after")
    def _decided_before_it_ends(self) -> Self:
        if self.decision_date and self.end_date and self.decision_date > self.end_date:
            raise ValueError(f"decision_date {self.decision_date} is after end_date {self.end_date}")
        return self


class Application(Record, table="applications", key="application_id"):
    """Requests of states for a status, and what became of them."""

    application_id: CompositeId = required("state, status sought and date", "IRN:member:2008-03")
    state_id: StateRef = required("the applicant", "IRN")
    sought_status: Status = required("the status sought", "member")
    date: Day | None = optional("when it was put forward", "2008-03-24")
    precision: Precision | None = optional("how precise date is", "day", expected=False)
    outcome: Outcome = required("what became of it by the cut-off", "granted")
    blocked_by: StateRef | None = optional("the member that withheld consent, where reported", "IND", expected=False)
    certainty: Certainty = required("how sure the application is", "certain")
