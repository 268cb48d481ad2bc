"""What a claim does: the first kind of the coding manual that fits, and how strong the signs for it are."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from .lexicon import word_set
from .numbers import CARDINAL_WORD
from .predicates import predicate_of

FIRST_PERSON = re.compile(
    r"\b[Oo]ur (?:\w+ )?(?:goal|aim|objective|intention|plan) is to\b|"
    r"\b(?:[Ww]e|I|[Oo]ur (?:country|government|side|nation|states?|countries))\b(?:\s(?:also|all|both|always"
    r"|now|then|certainly|undoubtedly|together|jointly|in turn|of course|\w+ly))*\s(?:(?:will|shall)(?! have to)|(?:are"
    r"|am) (?:ready|prepared|willing|determined|committed|going) to"
    r"|intend to|plan to|undertake|pledge|promise|reaffirm (?:our|the) (?:commitment|readiness"
    r"|determination))\b|\b(?:[Ww]e|I)'ll\b"
)
UNDERTAKEN = re.compile(
    r"\b(?:reiterat|reaffirm|confirm|stress|underlin|emphasi[sz]|express|voic|declar"
    r"|not)\w* (?:[\w']+ ){0,4}?(?:commitment|readiness|willingness|determination|intention|resolve"
    r"|preparedness)\b"
    r"|\b(?:stands?|is|are|remains?|were|was) (?:\w+ )?(?:ready|prepared|willing|determined"
    r"|committed) to (?!be\b)|\b(?:pledged|promised|vowed|undertook|committed (?:itself|himself"
    r"|themselves)) to\b"
    r"|\bdetermined to (?!be\b)"
    r"|\bagreed to (?!be\b)(?:continue|strengthen|expand|deepen|work|cooperate|develop|step|enhance|build|hold"
    r"|set|increase|intensify|maintain)\b"
)
VERB_TO = r"to (?!the\b|an?\b|our\b|its\b|their\b|us\b|all\b|\w+ing\b)\w+"
DEONTIC = re.compile(
    rf"^\W*(?:on |again )?(?:the|an?) (?:\w+ )?(?:need|necessity|importance of (?:\w+ing))\b|\b(?:should|must"
    rf"|ought to|need(?:s|ed)? to|(?<!will )(?:have|has|had) to|needs? (?:an?|the|more|greater|new|better)\b"
    rf"|(?:necessary"
    rf"|imperative|urgent|incumbent|advisable|expedient|high time|more urgent)(?: for [\w' ]{{1,40}})?:? (?:to"
    rf"|that)"
    rf"|(?:[Ii]t is|[Ii]t was|is it|it) (?:\w+ ){{0,2}}?(?:essential|important|crucial|vital|time"
    rf"|indispensable)(?: for [\w' ]{{1,40}})? (?:that|{VERB_TO})|[Ll]et us|[Ll]et's|requires?|necessitates?"
    r"|(?:calls?|called) (?:for|on|upon)|(?:there is|there's|there was|stress\w*|emphasi\w+|underlin\w*"
    r"|not(?:e|es|ed|ing)|underscor\w+|highlight\w*|reiterat\w*|affirm\w*|reaffirm\w*|confirm\w*|recogni\w+"
    r"|point\w* (?:out|to)|spoke (?:of|about)) (?:[\w']+ ){0,5}(?:need|necessity"
    r"|importance of (?:further )?(?:\w+ing))|merits? consideration|(?:is|are) (?:\w+ )?(?:needed|required)"
    r"|tasks? (?:is|was|are|were)(?: now)? to"
    r"|[Tt]hird, he said, is to|, is to|can be (?:launched|introduced|established|set up|created|used"
    r"|considered)|(?:would|could|will) be (?:\w+ )?(?:useful|advisable|expedient|worthwhile|appropriate"
    r"|logical|desirable) (?:to|if|for)"
    r"|had better|would like to (?:propose|suggest|ask|call|urge|invite)|(?:we|I) (?:propose|suggest|call|urge"
    r"|invite|count on|hope that you|ask)|demands that|can expand)\b"
)
BELIEF = re.compile(r"\b(?:belief|conviction|view|idea|principle|understanding) that\b[^.]*$")
PREDICTED = re.compile(
    r"\b(?:will|shall|won't|(?:is|are|was|were) (?:set|expected|likely|unlikely|going|poised|bound|about|due"
    r"|scheduled|planned|destined) to|may(?! \d)|might|could|would(?! like| say| describe| call| note| add"
    r"| also like)|can become|to be held|is to (?:be"
    r"|become|host|hold)|expected to|sooner or later)\b|'ll\b"
)
ABILITY = re.compile(r"\b(?:can|cannot|can't)\b")
SUGGESTION = re.compile(
    r"^(?:Furthermore|Also|Besides|Meanwhile|Moreover|In addition)?,? ?(?:\w+ ){1,4}can (?:expand|introduce"
    r"|launch|establish|set up|create)\b"
)
DEFINES = re.compile(
    r"\b(?:as follows|serves? (?:to|as)|provides? for|based in|working languages?|(?:is|are) aware of|[Yy]ou know"
    r"|(?:has|have) been an? (?:part|member|observer)|effects? [\w ]*remains?|consists? of|comprises?|includes?"
    r"|is (?:located|headquartered|based in|situated|headed|chaired"
    r"|composed|made up)|(?:is|are|was|were|remains?) (?:an?|the|one of the|not an?) (?:[\w-]+ ){0,3}"
    r"(?:members?|observers?|partners?|organs?|body|bodies|organi[sz]ation|structure|chair|seat|states?"
    r"|founders?|successor|predecessor|document|treaty|mechanism|association|participants?"
    r"|secretary[- ]general|headquarters|depositary)\b|accounts? for|covers?|covering|varies|vary|is home to"
    r"|characteri[sz]ed by|featuring"
    r"|(?:the )?(?:declaration|charter|document|convention|agreement|treaty|statement|communiqu[eé]|speech"
    r"|report) (?:\w+ )?(?:says|gives|provides|stipulates|contains|sets out|defines)|founding member"
    r"|predecessor|successor to|the first (?:\w+ )?(?:summit|meeting|time)"
    r"|has (?:\d+|two|three|four|five|six|seven|eight|nine|ten) |the number of|served as"
    r"|as its (?:\w+ )?(?:mission|goal|aim)|active participants|different across|currently (?:has|have))",
    re.IGNORECASE,
)
STANDING = re.compile(
    r"\b(?:based in|working languages?|(?:meets|meet|convenes) (?:once|twice|annually|every|regularly)"
    r"|as follows|active participants)\b"
)
HEADLINE = re.compile(
    r"^(?!It |They |He |She |We )(?:[A-Z][\w'-]+ ){1,5}(?:attends|visits|meets"
    r"|arrives|takes part|addresses|signs|hosts|chairs|opens|speaks)\b"
)
UNDER_WAY = re.compile(
    r"\b(?:being (?:held|built|prepared|implemented|drafted)|negotiating"
    r"|under way|underway|growing|working (?:hard|on))\b(?! more)"
)
JUDGED = re.compile(
    r"\b(?:influential|active(?:ly)?|extensive|tangible|steadily|quite|very|important\w*|importance|significan\w+"
    r"|great(?:er|est|ly)?|success\w*|effective\w*|fruitful"
    r"|remarkabl\w+|outstanding|unique|unprecedented|historic|crucial|vital|essential|key (?!projects)|pivotal"
    r"|positive\w*|constructive\w*|productive"
    r"|substantial\w*|considerabl\w+|primary|milestone|symbol|embod\w+|impetus|foundation|cornerstone|platform"
    r"|momentum|model|in the interests?|new (?:meaning|direction|type|paradigm|stage|era)|strides|best|better"
    r"|good|strong(?:er|ly)?|rapid(?:ly)?|dynamic\w*|conducive|beneficial|useful"
    r"|serious|complex|difficult\w*|challeng\w+|dangerous|friendly|reliable|pleased|glad|happy|grateful"
    r"|confident|convinced|satisf\w+|clearly|obvious\w*|increasingly|truly|really|so-called|opportunit\w+|huge"
    r"|true|natural|distinct|superior|drastic|ideal|feasible|self-evident|indispensable|prejudices|harried)\b",
    re.IGNORECASE,
)
EXPRESSIVE = re.compile(
    r"\b(?:thank\w*|congratulat\w+|grateful|gratitude|condolences|welcome you|pleased to|happy to|glad to"
    r"|delighted|honou?red|warm(?:ly)? (?:greet\w+|welcom\w+))\b",
    re.IGNORECASE,
)
OPINION = re.compile(
    r"\b(?:I|we|We) (?:(?:must|should|would like to|want to|can|have to|also) )*(?:say|note|admit|stress"
    r"|emphasi[sz]e|add|tell you|express|think|believe"
    r"|you will agree with me)(?: that)?\b|As for [^,]{3,80}, "
)
PUT_FORWARD = re.compile(
    r"\b(?:was|were|had been) (?:\w+ly |first )?(?:proposed|put forward|suggested|mooted|floated|tabled|initiated"
    r"|voiced|advanced|coined|unveiled)\b[^.;]{0,80}?\bby (?:the )?(?:[A-Z]|president|prime minister)"
    r"|\b[A-Z]\w+,? (?:had |has )?(?:first )?put forward (?:the|an?|his|her|its) (?!need|demand)"
)
"""That something was somebody's proposal, told in the passive: a report, whoever tells it."""
THOUGHT = r"(?:proposed|put forward|suggested|floated|mooted|tabled|aired|unveiled|advanced|initiated|launched)"
TOLD_WHEN = re.compile(
    rf"^(?:and )?(?:which|that) [^.;,]{{2,50}}? (?:had |has )?(?:first |originally )?{THOUGHT} (?:in|at|on"
    rf"|during|back in"
    r"|as early as|last) "
    rf"|\b(?:[Aa]t|[Ii]n|[Dd]uring|[Oo]n) [^.;]{{4,110}}? [A-Z][\w'’-]+ (?:had |first )?{THOUGHT} (?:the|his"
    rf"|her|its|an?)"
    r" (?:[A-Z][\w'’-]+ ){1,6}?(?:Initiative|Plan|Concept|Programme|Bank|Fund|Forum|Centre|Club)(?=,|\.?$)"
    r"|\b(?:is|was|were|had been) (?:originally |first )?(?:an?|the|one of the|[A-Z][\w.-]+['’]s) (?:[\w-]+ ){0,2}"
    r"(?:ideas?|brainchild|proposals?|initiatives?|suggestions?)(?: (?:of|by|from) (?:the )?(?:\w+ )?[A-Z]"
    r"| (?:in|at|on) |,|\.?$)"
    r"|\b[Aa]uthors? of [^.;]{3,90} (?:is|was) (?:\w+ ){0,3}[A-Z]"
)
"""That something was somebody's idea, or was proposed at a time or an occasion and goes by its name (rule 2)."""
COUNTED = re.compile(
    rf"\b(?:leaves?|left|brings?|brought|takes?|took|raise[sd]?|reduce[sd]?|lift(?:s|ed)?|lowers?|swell(?:s"
    rf"|ed)?)\b[^.;]{{0,70}}?\b(?:with|to) (?:only "
    rf"|just )?(?:\d{{1,2}}|{CARDINAL_WORD})(?= (?:full |SCO |its )?(?:members|observers"
    rf"|(?:dialogue )?partners)\b|[.,]|$)"
    rf"|\b(?:members|observers|partners)\b[^.;,]{{0,40}} (?:are|remain|number)(?: now| still)? (?:\d{{1,2}}"
    rf"|{CARDINAL_WORD})(?= in (?:number|all)|[.,]|$)"
)
"""A change told by the number of those who have a status after it: composition, that a record can settle."""
FORCES = {"commitment": "commissive", "proposal": "directive"}


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind and how sure it is: 3 beyond doubt, 2 by an explicit sign, 1 by a weaker one, 0 by default."""

    name: str
    strength: int


@dataclass(frozen=True, slots=True)
class Signs:
    """What is known of a claim besides its words."""

    claimant_type: str = "author"
    verb: str = ""
    own_side: bool = False
    is_dated: bool = False
    has_quantity: bool = False


@lru_cache(maxsize=2048)
def kind_of(words: str, signs: Signs) -> Kind:
    """The kind of a claim made in these words, quotation marks and cues included."""
    if (FIRST_PERSON.search(words) and not DEONTIC.search(words)) or signs.verb == "promise" or signs.own_side:
        return Kind("commitment", 2)
    if signs.claimant_type != "author" and UNDERTAKEN.search(words):
        return Kind("commitment", 2)
    words = OPINION.sub("", words)
    if PUT_FORWARD.search(words) and not DEONTIC.search(words):
        return Kind("event", 2)
    deontic = DEONTIC.search(words)
    if signs.verb == "propose" or (deontic and not BELIEF.search(words[: deontic.start()])) or SUGGESTION.match(words):
        return Kind("proposal", 2)
    if PREDICTED.search(words) or signs.verb == "predict":
        return Kind("prediction", 2)
    if signs.verb == "judge" or ABILITY.search(words):
        return Kind("evaluation", 2)
    return _reported(words, signs)


def is_counted(words: str) -> bool:
    """Whether a claim says how many have a status, neither as a forecast nor as a wish."""
    told = COUNTED.search(words)
    return told is not None and not PREDICTED.search(words) and not DEONTIC.search(words) and not ABILITY.search(words)


@lru_cache(maxsize=256)
def judgements(words: str) -> int:
    """How many words of a claim grade or praise."""
    return len(JUDGED.findall(words))


def _reported(words: str, signs: Signs) -> Kind:
    """Event, state or evaluation: what is no wish and not of the future."""
    words = OPINION.sub("", words)
    predicate = predicate_of(words)
    judged = judgements(words)
    if STANDING.search(words):
        return Kind("state", 1)
    if HEADLINE.match(words):
        return Kind("event", 1)
    if predicate.tense == "past":
        if predicate.verb in whole_stative() or predicate.is_copula:
            return _described(words, signs, judged)
        return Kind("evaluation", 1) if predicate.verb in grading() and not signs.is_dated else Kind("event", 2)
    if predicate.tense == "progressive" and predicate.verb.removesuffix("ing") + "ed" in acts() and judged < 2:
        return Kind("event", 1)
    if predicate.tense == "progressive" and judged == 0 and UNDER_WAY.search(words):
        return Kind("state", 1)
    if predicate.tense == "perfect":
        if predicate.verb in acts() and (judged == 0 or predicate.verb in ("signed", "adopted", "joined")):
            return Kind("event", 2)
        if predicate.verb == "become" and re.search(
            r"become (?:an? |the )?(?:full |\w+ )?(?:member|observer|partner)", words
        ):
            return Kind("event", 2)
        if predicate.is_passive and judged == 0 and predicate.verb not in (grading() | whole_stative() | changing()):
            return Kind("event", 1)
        if judged == 0 and (signs.has_quantity or predicate.verb in changing() | whole_stative()):
            return Kind("state", 1)
        return Kind("evaluation", 1)
    return _described(words, signs, judged)


def _described(words: str, signs: Signs, judged: int) -> Kind:
    if DEFINES.search(words) and judged == 0:
        return Kind("state", 2)
    if signs.has_quantity and judged == 0:
        return Kind("state", 1)
    return Kind("evaluation", 1 if judged else 0)


def acts() -> frozenset[str]:
    """Past forms of verbs for acts that leave a trace in a record."""
    return word_set("event_verbs.txt")


def grading() -> frozenset[str]:
    """Past forms of verbs that grade or interpret rather than report."""
    return word_set("grading_verbs.txt")


def changing() -> frozenset[str]:
    """Past forms of verbs for gradual change."""
    return word_set("change_verbs.txt")


def whole_stative() -> frozenset[str]:
    """Past forms of verbs for standing conditions."""
    return word_set("stative_verbs.txt")


def force_of(kind: str, words: str) -> str:
    """The illocutionary force that goes with a kind; praise and thanks as such are expressive."""
    if kind == "evaluation" and EXPRESSIVE.search(words):
        return "expressive"
    return FORCES.get(kind, "assertive")
