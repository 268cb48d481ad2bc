"""Which values the vocabularies of claims hold, as the coding manual defines them."""

from __future__ import annotations

from .terms import Term


class ClaimKind(Term):
    """What a claim does; the first that fits."""

    COMMITMENT = "commitment", "the claimant says what its own side will do or has undertaken to do"
    PROPOSAL = "proposal", "calls on someone to act, or says what should be done"
    PREDICTION = "prediction", "says what will or may come about"
    EVENT = "event", "reports something that took place"
    STATE = "state", "describes how things are, in a way a record could check"
    EVALUATION = "evaluation", "judges, interprets, compares or states a principle"


class Force(Term):
    """The illocutionary force of a claim (Searle)."""

    ASSERTIVE = "assertive", "says how things are"
    DIRECTIVE = "directive", "wants others to act"
    COMMISSIVE = "commissive", "binds the claimant's side"
    EXPRESSIVE = "expressive", "voices a feeling or praise as such"


class ClaimantType(Term):
    """Who is responsible for a claim."""

    AUTHOR = "author", "the document's author"
    PERSON = "person", "a person named in the text"
    STATE = "state", "a state"
    BODY = "body", "a body"
    UNNAMED = "unnamed", "somebody whom the text does not name"


class Attribution(Term):
    """How the text gives a claim to its claimant."""

    DIRECT = "direct", "in quotation marks or set off"
    INDIRECT = "indirect", "reported"
    AUTHOR = "author", "in the author's own voice"


class Verdict(Term):
    """What the records say to a claim, as the world stood at the document's date."""

    SUPPORTED = "supported", "a record confirms it"
    CONTRADICTED = "contradicted", "a record says otherwise"
    UNVERIFIABLE = "unverifiable", "no record bears on it, or in doubt"


class Clock(Term):
    """Which of the three dates of a status a claim is right or wrong by."""

    DECISION = "decision", "the day on which a summit decided"
    SIGNATURE = "signature", "the day on which it was signed"
    EFFECT = "effect", "the day from which it holds"


class WhyNot(Term):
    """Why a sentence holds no claim."""

    TITLE = "title", "title or heading"
    BYLINE = "byline", "byline or source line"
    CAPTION = "caption", "caption without a verb"
    AUTHOR_NOTE = "author-note", "note on the author or the editor"
    NAVIGATION = "navigation", "navigation, contacts, teasers"
    PAGE_HEADER = "page-header", "running header, page number, issue"
    PULL_QUOTE = "pull-quote", "repeats the running text"
    SCENE_SETTING = "scene-setting", "no proposition about the subject"
    QUESTION = "question", "a question"
    FRAGMENT = "fragment", "a piece that is no sentence"


class Basis(Term):
    """What an independent coding of the same unit rests on."""

    TEXT = "text", "the same text"
    OTHER_PAGE = "other-page", "a page that the record does not cite"
    SAME_PAGE = "same-page", "a page that the record cites too, read without knowing the first value"
    CODE_LIST = "code-list", "another list of codes"
    JUDGEMENT = "judgement", "the definitions of the codebook alone"


class EntityType(Term):
    """What sort of record a mention names."""

    STATE = "state", "a state"
    SUMMIT = "summit", "a summit"
    INITIATIVE = "initiative", "an initiative"
    BODY = "body", "a body"
    INSTRUMENT = "instrument", "an instrument"
    PERSON = "person", "a person"
    CONCEPT = "concept", "a concept"


class MentionRole(Term):
    """What a mention is to its claim."""

    ABOUT = "about", "what the claim is about"
    ADDRESSEE = "addressee", "whom it is addressed to"
    CO_CLAIMANT = "co-claimant", "who puts it forward with the claimant"


class Stance(Term):
    """The claimant's position on a concept or initiative."""

    SUPPORTS = "supports", "for it"
    OPPOSES = "opposes", "against it"
    NEUTRAL = "neutral", "neither"


class Qualifier(Term):
    """How exact a quantity is."""

    EXACTLY = "exactly", "exactly"
    MORE_THAN = "more-than", "more than"
    ABOUT = "about", "about; a tenth more or less"
    AT_LEAST = "at-least", "at least"


class Counts(Term):
    """What a quantity counts."""

    STOCK = "stock", "how many there are"
    FLOW = "flow", "how many came or went over a time"
