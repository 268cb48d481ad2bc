"""What a claim does: the first kind of the coding manual that fits, and how strong the signs for it are."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .lexicon import whole_words

PROMISED = re.compile(
    r"\b(?:[Ww]e|I|[Oo]ur (?:country|government|side|nation|states?|countries))\b(?:\s(?!that\b)[\w-]+){0,4}?\s(?:will|shall|'ll|are (?:ready|prepared|willing|determined|committed|going)|am (?:ready|prepared|going)"
    r"|intend|plan|undertake|pledge|promise|reaffirm (?:our|the|their) (?:commitment|readiness|determination))\b|\b(?:we|I)'ll\b"
    r"|\b(?:reiterat|reaffirm|confirm|stress|underlin|emphasi[sz]|express|voic|declar)\w* (?:[\w']+ ){0,4}(?:commitment|readiness|willingness|determination|intention|resolve|preparedness)\b"
    r"|\b(?:stands?|is|are|remains?) (?:\w+ )?(?:ready|prepared|willing|determined|committed) to (?!be\b)|\b(?:pledged|promised|vowed|undertook|committed (?:itself|himself|themselves)) to\b"
    r"|\bagreed to (?!be\b)(?:continue|strengthen|expand|deepen|work|cooperate|develop|step|enhance|build|hold|set|increase|intensify|maintain)\b"
)
WILL = re.compile(r"\b(?:will|shall|would|'ll|intends? to|plans? to|is (?:speeding up|stepping up|working to|making efforts)|are (?:speeding up|stepping up|working to|making efforts))\b")
DEONTIC = re.compile(
    r"\b(?:should|must|ought to|need(?:s|ed)? to|have to|has to|had to|need(?:s|ed)? (?:a|an|the|more|greater|new|better)\b|(?:is|are|was|were|be|it) (?:\w+ )?(?:necessary|imperative|essential|indispensable|urgent|incumbent|advisable|high time|time"
    r"|important|crucial|vital|expedient)(?: (?!for (?:the|our|both|all)\b[^,.]*$)[\w' ]{0,40}?)? (?:to|that)\b|[Ll]et us|[Ll]et's|requires?|necessitates?|demands?(?= [a-z])|calls? (?:for|on|upon)|called (?:for|on|upon)|calling (?:for|on|upon)"
    r"|urg(?:e|es|ed|ing)(?! n)|propos(?:e|es|ed|ing)\b(?! by)|suggest(?:s|ed|ing)? (?:that|to|[a-z]+ing|the|a)|recommend(?:s|ed|ing)?|invit(?:e|es|ed|ing) (?!to the)|appeal(?:s|ed|ing)? (?:to|for)|advocat(?:e|es|ed|ing)|encourag(?:ed|ing) (?:the|all)"
    r"|merits? consideration|(?:the )?(?:urgent |growing |great )?(?:need|necessity|importance of (?:strengthening|expanding|enhancing|continuing)) (?:to|for|of)\b|tasks? (?:is|was|are|were)(?: now)? to|the more urgent"
    r"|can be (?:launched|introduced|established|set up|created|used|considered)|it would be (?:useful|good|better|right|advisable|expedient|worthwhile|appropriate|logical|desirable|important)|had better"
    r"|would like to (?:propose|suggest|ask|call|urge|invite)|we (?:propose|suggest|call|urge|invite|count on|hope that you))\b",
    re.IGNORECASE,
)
PREDICTED = re.compile(
    r"\b(?:will|shall|'ll|won't|(?:is|are|was|were) (?:set|expected|likely|unlikely|going|poised|bound|about|due|scheduled|planned|destined) to|may(?! \d)|might|could|would(?! like)|can become|to be held|is to (?:be|become|host|hold)|predicts?|predicted|forecasts?|expects?|expected to|anticipat\w+|sooner or later)\b"
)
ABILITY = re.compile(r"\b(?:can|cannot|can't|able to)\b")
PERFECT = re.compile(r"\b(?:has|have|had)(?: \w+ly| also| been| already| not| always| now| been \w+ly| \w+ times)* (\w+(?:ed|en|n|t|de|ld|un|me|ne|ut))\b")
PAST_BE = re.compile(r"\b(?:was|were)(?: \w+ly| also| first| then| not)? (\w+(?:ed|en|n|t|de|ld|ut|up|un))\b")
PAST = re.compile(r"\b(?:was|were|had|did|said|took|came|made|gave|went|saw|began|became|held|met|led|told|spoke|wrote|paid|sent|grew|rose|fell|won|left|brought|built|put|set|drew|kept|found|thought|knew|got|ran|\w{3,}ed)\b")
PRESENT = re.compile(r"\b(?:is|are|has|have|does|do|remains?|includes?|consists?|comprises?|represents?|constitutes?|\w+s)\b")
DEFINES = re.compile(
    r"\b(?:consists? of|comprises?|includes?|is (?:located|headquartered|based in|situated|headed|chaired|composed|made up)|are (?:located|members?|observers?|based in)|is (?:a|an|the|one of the) (?:\w+ ){0,3}"
    r"(?:member|observer|partner|organ|body|organi[sz]ation|structure|chair|seat|state|founder|successor|predecessor|document|treaty|forum|mechanism|association)\b|accounts? for|covers?|varies|vary|is home to|characteri[sz]ed by|featuring|provides? for|(?:the )?(?:declaration|charter|document|convention|agreement|treaty|statement|communiqu[eé]|speech|report) (?:\w+ )?(?:says|states|notes|stresses|gives|provides|stipulates|contains|sets out|defines)"
    r"|founding member|predecessor|successor to|the first (?:\w+ )?(?:summit|meeting|time)|has (?:\d+|two|three|four|five|six|seven|eight|nine|ten) |number of|served as|known as|as (?:its|a|an) (?:\w+ )?(?:mission|member|observer|founding))",
    re.IGNORECASE,
)
JUDGED = re.compile(
    r"\b(?:play(?:s|ed|ing)? (?:an?|its|the|their)? ?(?:\w+ ){0,3}(?:role|part)|important|significan\w+|great(?:ly|er|est)?|success\w*|effective\w*|fruitful|remarkabl\w+|outstanding|unique|unprecedented|historic|crucial|vital|essential|key|pivotal|positive\w*|constructive\w*|productive"
    r"|substantial\w*|considerabl\w+|contribut\w+|uphold\w*|adher\w+|embod\w+|reflects?|demonstrat\w+|impetus|foundation|cornerstone|platform|momentum|model|in the interests?|meaning|principle|spirit of|strides|achievements?|best|better|good|strong(?:er|ly)?|rapid(?:ly)?|dynamic\w*|conducive|beneficial|useful|interesting|serious|complex|difficult|challeng\w+|threats?|dangerous"
    r"|friendly|close|closer|trust\w*|reliable|pleased|glad|happy|grateful|confident|convinced|satisf\w+|hope|believe|appreciat\w+|of course|clearly|obvious\w*|aims? to|seeks? to|always|increasingly|more and more|only|truly|really|so-called|far from|harried|fully|well|progress|attach(?:es|ed)? (?:great|particular)|benefits?|potential|opportunit\w+|value[sd]?|respect\w*|support(?:s|ed)?|priorit\w+|centr(?:al|e)|relevan\w+|natural|logical|obvious|special)\b",
    re.IGNORECASE,
)
SUBJECT_RESULT = re.compile(r"\b(?:has|have)(?: \w+)? (?:given|become|injected|proven|proved|laid|made|brought|served|shown|played|stood|contributed|strengthened|helped|fueled|fuelled|broadened|adapted|accumulated|achieved|enhanced|promoted|demonstrated|deepened|won|turned|grown)\b")


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind and how sure it is: 2 by an explicit sign, 1 by a weaker one, 0 by default."""

    name: str
    strength: int


@dataclass(frozen=True, slots=True)
class Signs:
    """What is known of a claim besides its words."""

    claimant_type: str = "author"
    verb: str = ""
    own_side: bool = False
    is_dated: bool = False
    is_occasion: bool = False
    has_quantity: bool = False


FORCES = {"commitment": "commissive", "proposal": "directive"}
EXPRESSIVE = re.compile(r"\b(?:thank\w*|congratulat\w+|grateful|gratitude|condolences|welcome you|pleased to|happy to|glad to|delighted|honou?red|warm(?:ly)? (?:greet\w+|welcom\w+))\b", re.IGNORECASE)


def kind_of(words: str, signs: Signs) -> Kind:
    """The kind of a claim made in these words, quotation marks and cues included."""
    if PROMISED.search(words) or signs.verb == "promise" or signs.own_side and WILL.search(words):
        return Kind("commitment", 2)
    if signs.is_occasion:
        return Kind("event", 2)
    if DEONTIC.search(words) or signs.verb == "propose":
        return Kind("proposal", 2)
    if PREDICTED.search(words) or signs.verb == "predict":
        return Kind("prediction", 2)
    if signs.verb == "judge":
        return Kind("evaluation", 2)
    return _reported(words, signs)


def _reported(words: str, signs: Signs) -> Kind:
    """Event, state or evaluation: what is no wish and not of the future."""
    judged = len(JUDGED.findall(words))
    acts = whole_words("event_verbs.txt").findall(words)
    past = PAST.search(words) is not None
    perfect = PERFECT.search(words) is not None
    if SUBJECT_RESULT.search(words) and not signs.is_dated and not (acts and not judged):
        return Kind("evaluation", 1)
    if ABILITY.search(words):
        return Kind("evaluation", 2)
    if acts and (past or perfect):
        if signs.is_dated or judged == 0:
            return Kind("event", 2)
        return Kind("event", 1) if judged < 2 and not perfect else Kind("evaluation", 1)
    if signs.is_dated and past and judged < 2 and not perfect:
        return Kind("event", 1)
    if DEFINES.search(words) and judged < 2 or signs.has_quantity and judged == 0:
        return Kind("state", 2 if judged == 0 else 1)
    return Kind("evaluation", 1 if judged else 0)


def force_of(kind: str, words: str) -> str:
    """The illocutionary force that goes with a kind; praise and thanks as such are expressive."""
    if kind == "evaluation" and EXPRESSIVE.search(words):
        return "expressive"
    return FORCES.get(kind, "assertive")
