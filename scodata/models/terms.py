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
    SEASON = "season", "the season is known, counted from March, June, September or December"
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


class MissingReason(Term):
    """Why a cell is empty."""

    NOT_APPLICABLE = "not-applicable", "there can be no value"
    NOT_STATED = "not-stated", "the sources looked at do not say"
    CONFLICTING_SOURCES = "conflicting-sources", "sources differ and none can be preferred"
    NOT_YET_CODED = "not-yet-coded", "nobody has looked yet"


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
