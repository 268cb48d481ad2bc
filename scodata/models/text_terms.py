"""Which values the vocabularies of instruments, initiatives, bodies and exercises hold."""

from __future__ import annotations

from .terms import Term


class InstrumentKind(Term):
    """The form of an adopted text."""

    CHARTER = "charter", "constituent treaty"
    TREATY = "treaty", "treaty"
    CONVENTION = "convention", "convention"
    AGREEMENT = "agreement", "agreement between states or governments"
    PROTOCOL = "protocol", "protocol to another instrument"
    DECLARATION = "declaration", "declaration of the leaders"
    STATEMENT = "statement", "statement, appeal or message on one matter"
    COMMUNIQUE = "communique", "joint communique of a meeting"
    STRATEGY = "strategy", "strategy"
    CONCEPT = "concept", "concept paper adopted as a text"
    PROGRAMME = "programme", "programme"
    PLAN = "plan", "plan, plan of action or road map"
    REGULATION = "regulation", "regulation, rules or statute of a body"
    MEMORANDUM = "memorandum", "memorandum"
    DECISION = "decision", "decision of a council"


class PartyEvent(Term):
    """What a state did with an instrument."""

    SIGNED = "signed", "signed"
    RATIFIED = "ratified", "ratified or approved"
    ACCEDED = "acceded", "acceded"
    RESERVATION = "reservation", "made a reservation"
    DECLARATION = "declaration", "made an interpretative declaration"
    WITHDRAWN = "withdrawn", "withdrew"


class InitiativeKind(Term):
    """What is put forward."""

    PROPOSAL = "proposal", "a call for one step, body or instrument"
    PROGRAMME = "programme", "a lasting set of actions"
    PROJECT = "project", "one undertaking with an end"
    FORUM = "forum", "a gathering that is to recur"
    POLICY_CONCEPT = "policy-concept", "a policy idea put forward for others to adopt"


class Stage(Term):
    """An event in the life of an initiative."""

    PROPOSED = "proposed", "put forward for the first time in this form"
    ENDORSED = "endorsed", "supported in an adopted text or a formal act"
    LAUNCHED = "launched", "begun in practice"
    INSTITUTIONALISED = "institutionalised", "given a body, a budget or a binding text"
    REFERENCED = "referenced", "named in an adopted text without support"
    RESERVED = "reserved", "a state declined to join the endorsement"
    ENDED = "ended", "ended or replaced"


class InitiativeStatus(Term):
    """How far an initiative has come at the cut-off."""

    PROPOSED = "proposed", "proposed, no more"
    ENDORSED = "endorsed", "endorsed by at least one state or body besides the proposer"
    LAUNCHED = "launched", "begun in practice"
    INSTITUTIONALISED = "institutionalised", "has a body, a budget or a binding text"
    ENDED = "ended", "ended or replaced"


class PositionForm(Term):
    """How a state stands to an initiative or instrument; an omission is not opposition."""

    PROPOSER = "proposer", "put it forward"
    NAMED_ENDORSER = "named-endorser", "named in the text among those who support it"
    NOT_NAMED = "not-named", "not among the states that the text names"
    OPINION_RECORDED = "opinion-recorded", "a separate opinion is on record"
    RESERVATION = "reservation", "made a reservation"
    OPT_OUT = "opt-out", "did not join the text"
    DISSOCIATION = "dissociation", "distanced itself from a text adopted"


class Evidence(Term):
    """What a position rests on."""

    TEXT = "text", "the adopted text itself"
    GOVERNMENT = "government", "a statement of the government"
    PRESS = "press", "press reports"


class BodyKind(Term):
    """What sort of body it is."""

    ORGANISATION = "organisation", "international organisation or grouping"
    ORGAN = "organ", "organ of an organisation"
    PERMANENT_STRUCTURE = "permanent-structure", "standing structure with a staff"
    MECHANISM = "mechanism", "recurring meeting of ministers or officials"
    FORUM = "forum", "forum"
    PROGRAMME = "programme", "programme or facility with an organisation of its own"
    CENTRE = "centre", "centre, university, bank or zone"
    INSTITUTION = "institution", "national institution, party or think tank"


class BodyStatus(Term):
    """Where a body stands at the cut-off."""

    ACTIVE = "active", "in being"
    PROPOSED = "proposed", "proposed or decided, not yet at work"
    ENDED = "ended", "ended, merged or replaced"


class RelationKind(Term):
    """What ties another organisation to the SCO."""

    MEMORANDUM = "memorandum", "memorandum of understanding or protocol"
    AGREEMENT = "agreement", "agreement"
    OBSERVER_STATUS = "observer-status", "observer status of one in the other"
    PARTNER_STATUS = "partner-status", "partner status of one in the other"
    RESOLUTION = "resolution", "a resolution of one on the other"


class Direction(Term):
    """Which side grants."""

    PARTNER_TO_SCO = "partner-to-sco", "the partner grants it to the SCO"
    SCO_TO_PARTNER = "sco-to-partner", "the SCO grants it to the partner"
    MUTUAL = "mutual", "both sides together"


class ExerciseRole(Term):
    """In what quality a state took part in an exercise."""

    PARTICIPANT = "participant", "with forces or staff"
    OBSERVER = "observer", "with observers"
