"""Which values the closed vocabularies hold, each with its meaning."""

from __future__ import annotations

from enum import StrEnum


class Term(StrEnum):
    """A value of a closed vocabulary; `meaning` is its line in the codebook."""

    meaning: str

    def __new__(cls, value: str, meaning: str) -> Term:
        """Make the string itself the member, with its meaning beside it."""
        term = str.__new__(cls, value)
        term._value_ = value
        term.meaning = meaning
        return term


class Precision(Term):
    """How much of a date the source gives; the date column holds the first day of that span."""

    DAY = "day", "the day is known"
    MONTH = "month", "the month is known"
    SEASON = "season", "the season is known; counted from March, June, September or December"
    YEAR = "year", "the year is known"


class Status(Term):
    """What a state is to the organisation or its predecessor."""

    SHANGHAI_FIVE = "shanghai-five", "one of the five states of the grouping of 1996-2001"
    MEMBER = "member", "member state"
    OBSERVER = "observer", "observer state"
    DIALOGUE_PARTNER = "dialogue-partner", "dialogue partner"
    PARTNER = "partner", "partner: the single status that replaced observer and dialogue partner in 2025"


class Outcome(Term):
    """What became of an application."""

    GRANTED = "granted", "the status sought was granted"
    PENDING = "pending", "no decision by the cut-off"
    BLOCKED = "blocked", "a member withheld its consent"
    WITHDRAWN = "withdrawn", "the applicant took it back"
    LAPSED = "lapsed", "overtaken by another status or by time"


class Certainty(Term):
    """How sure a value is, given its sources."""

    CERTAIN = "certain", "stated by the source without reserve"
    PROBABLE = "probable", "follows from the source but is not stated in so many words"
    DISPUTED = "disputed", "another source says otherwise"
    ALLEGED = "alleged", "the source reports it as somebody's word"


class LeadersBody(Term):
    """The series of meetings that a summit belongs to."""

    CHS = "chs", "Council of Heads of State"
    CHG = "chg", "Council of Heads of Government (Prime Ministers)"
    S5 = "s5", "Shanghai Five (1996-2000)"


class Format(Term):
    """How the leaders met."""

    IN_PERSON = "in-person", "in the room"
    VIRTUAL = "virtual", "by video link"
    HYBRID = "hybrid", "some leaders in the room, some by link"


class Level(Term):
    """The rank of a head of delegation."""

    HEAD_OF_STATE = "head-of-state", "head of state"
    HEAD_OF_GOVERNMENT = "head-of-government", "head of government"
    DEPUTY = "deputy", "deputy head of state or government"
    MINISTER = "minister", "minister or of like rank"
    OTHER = "other", "any other rank, and all officials of organisations"


class Presence(Term):
    """How a delegation took part."""

    IN_PERSON = "in-person", "in the room"
    VIRTUAL = "virtual", "by video link"


class DelegationRole(Term):
    """In what quality a delegation took part."""

    MEMBER = "member", "as a member (or one of the Five)"
    OBSERVER = "observer", "as an observer"
    PARTNER = "partner", "as a dialogue partner or partner"
    GUEST = "guest", "as a guest of the chair, or as an organisation"


class Topic(Term):
    """What a text, an initiative or a claim is about."""

    SECURITY = "security", "security, defence, law enforcement"
    ECONOMY = "economy", "economy, trade, transport, energy, finance, agriculture, environment"
    PEOPLE_TO_PEOPLE = "people-to-people", "culture, education, science, sports, tourism, youth, media"
    HEALTH = "health", "health"
    DIGITAL = "digital", "information security, digital economy, technology"
    INSTITUTION = "institution", "membership, bodies, procedure, history of the organisation"
    EXTERNAL_RELATIONS = "external-relations", "other states and organisations"
    PRINCIPLES = "principles", "principles and ideas"


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


class NameKind(Term):
    """What sort of name it is."""

    USUAL = "usual", "the usual name"
    OFFICIAL = "official", "the official name"
    FORMER = "former", "a name no longer in use"
    ALIAS = "alias", "another name or spelling"
    ABBREVIATION = "abbreviation", "an abbreviation"
    DEMONYM = "demonym", "an adjective or noun for what belongs to a state"


class DocumentKind(Term):
    """What sort of source it is."""

    OFFICIAL_TEXT = "official-text", "the adopted text of an instrument"
    LAW = "law", "a law or entry of a law collection"
    PRESS_RELEASE = "press-release", "a release of a government or organisation"
    NEWS = "news", "news report"
    ANALYSIS = "analysis", "analysis or comment"
    SPEECH = "speech", "speech or signed article by an official"
    TRANSCRIPT = "transcript", "transcript with several voices"
    ENCYCLOPAEDIA = "encyclopaedia", "encyclopaedia article"
    DATASET = "dataset", "dataset or code list"
    REPORT = "report", "report or study"
    WEB_PAGE = "web-page", "other standing page"


class Translation(Term):
    """Whether a text is in the language in which it was written."""

    ORIGINAL = "original", "as written"
    TRANSLATED = "translated", "translated"
    RETRANSLATED = "retranslated", "translated more than once, or by machine"


class MissingReason(Term):
    """Why a cell is empty."""

    NOT_APPLICABLE = "not-applicable", "there can be no value"
    NOT_STATED = "not-stated", "the sources looked at do not say"
    CONFLICTING_SOURCES = "conflicting-sources", "sources differ and none can be preferred"
    NOT_YET_CODED = "not-yet-coded", "nobody has looked yet"
