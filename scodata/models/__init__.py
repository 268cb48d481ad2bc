"""What the tables are: one model a table, in the order in which they are published."""

from __future__ import annotations

from .bodies import Body, Concept, Exercise, ExerciseParticipant, Office, Person, Relation
from .claims import (
    Agreement,
    Claim,
    ClaimMention,
    ClaimQuantity,
    ClaimSpan,
    ClaimTime,
    ClaimTopic,
    Coding,
    Reading,
    Sentence,
)
from .documents import Citation, Document, Fact, Missing, Name, Redirect
from .initiatives import Initiative, InitiativeEvent, Position
from .instruments import BudgetShare, Instrument, InstrumentParty
from .panels import DyadYear, StateYear
from .record import Record
from .states import Application, Membership, MemberState, State
from .summits import Chair, Delegation, Summit, SummitState

MODELS: dict[str, type[Record]] = {
    model.table_name: model
    for model in (
        State, MemberState, Membership, Application,
        Summit, Chair, Delegation, SummitState,
        Instrument, InstrumentParty,
        Initiative, InitiativeEvent, Position,
        Body, BudgetShare, Person, Office, Exercise, ExerciseParticipant, Relation, Concept,
        Name, Document, Sentence,
        Claim, ClaimSpan, ClaimTopic, ClaimMention, ClaimTime, ClaimQuantity, Reading,
        Coding, Agreement,
        Citation, Missing, Redirect, Fact,
        StateYear, DyadYear,
    )
}  # fmt: skip

__all__ = [
    "MODELS", "Agreement", "Application", "Body", "BudgetShare", "Chair", "Citation", "Claim", "ClaimMention",
    "ClaimQuantity", "ClaimSpan", "ClaimTime", "ClaimTopic", "Coding", "Concept", "Delegation", "Document", "DyadYear",
    "Exercise", "ExerciseParticipant", "Fact", "Initiative", "InitiativeEvent", "Instrument", "InstrumentParty",
    "MemberState", "Membership", "Missing", "Name", "Office", "Person", "Position", "Reading", "Record", "Redirect",
    "Relation", "Sentence", "State", "StateYear", "Summit", "SummitState",
]  # fmt: skip
