"""Why a sentence of running text holds no claim."""

from __future__ import annotations

import re

from .classifier import classifier
from .features import sentence_features
from .mention import Mention
from .reporting import VERB
from .speakers import SPEAKS, Voice
from .turns import LABEL

SURE = 0.6
"""How sure the classifier must be that a sentence of running text holds no claim."""

GREETING = re.compile(
    r"^(?:“)?(?:(?:mr|mrs|ms|madam|dear|esteemed|your|distinguished|respected|good|ladies|colleagues|friends"
    r"|thank you|thanks|greetings|hello|welcome)\b)",
    re.IGNORECASE,
)
THANKS = re.compile(
    r"\b(?:thank you|for your attention|good (?:morning|afternoon|evening|day)|ladies and gentlemen"
    r"|dear (?:colleagues|friends)|allow me to|let me (?:begin|start|conclude|thank)|over to you"
    r"|please,? go ahead|you have the floor)\b",
    re.IGNORECASE,
)
REPORTS = re.compile(r"\b(?:agree|will|should|must|need|because|that)\b")
INTRODUCES = re.compile(
    r"(?:following|here|below|this) is (?:the |part of the |an? )?(?:full |complete )?(?:text|transcript"
    r"|record|excerpt)",
    re.IGNORECASE,
)
PLAIN_FINITE = re.compile(r"\b(?:is|are|was|were|has|have|had|will|values?|remains?)\b")
PLEASANTRY = re.compile(
    r"\b(?:happy|glad|pleased|delighted|pleasure|nice|good) (?:to|for me to) (?:see|meet|welcome|have|be|visit"
    r"|greet)|\bwelcome (?:you|all|everyone|our|to)\b|\b(?:weather|hospitality|tour of|good health"
    r"|happy birthday|every success|best wishes|wish you)\b",
    re.IGNORECASE,
)
SALUTATION = re.compile(
    r"(?:dear|hono[u]?rable|excellenc\w+|distinguished|esteemed|mr\.? (?:president|chair\w*)|your excellenc"
    r"|ladies|colleagues|friends"
    r"|may (?:their|his|her|god|allah)|in the name of)\b",
    re.IGNORECASE,
)
SAYS_SOMETHING = re.compile(
    r"\b(?:is|are|was|were|have|has|had|will|would|should|must|can|listened|thank|express|welcome|note|believe"
    r"|think|want)\b"
)
FINITE = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might"
    r"|must|'s|'re|'ve|'ll|\w+ed|\w+s|\w+ing|took|made|came|held|met|said|let|we|I)\b"
)


ROADMAP = re.compile(
    r"(?:In order to [^,]{5,90}, )?(?:[Tt]he|[Tt]his|[Oo]ur) (?:present |first |second |following "
    r"|next )?(?:article|paper"
    r"|study|chapter|section|sections that follow|essay|briefing|brief|note|contribution)s? (?:then |also "
    r"|thus |first )?"
    r"(?:examines?|asks?|explores?|analy[sz]es?|aims?|sets? out|seeks?|puts?|distinguish(?:es)?|describes?"
    r"|discuss(?:es)?"
    r"|looks?|reviews?|traces?|considers?|offers?|presents?|evaluates?|attempts?|investigates?|deals?|focus(?:es)?"
    r"|turns?)\b"
    r"|(?:It|We|I|Then|Lastly|Finally|Next|The last part)(?: it| we| I)? will (?:then |also |finally "
    r"|next |lastly )?(?:examine"
    r"|show|discuss|consider|turn|analy[sz]e|explore|outline|present|look)\b"
    r"|(?:The )?(?:table|list|map|chart|figure)s? (?:below|above|that follows) (?:lists?|shows?|gives?"
    r"|presents?|tells?)\b"
    r"|Readers who\b|It distinguishes\b"
)
"""What an article says of itself."""
LISTED = re.compile(
    r"\W*(?:(?:19|20)\d\d: [A-Z][\w. ]+(?:, [A-Z][\w ]+)?|[A-Z][\w ]+(?:,| \(|:) since (?:19|20)\d\d\)?"
    r"|Theme: \S[^:]{5,80}|Headquarters: [A-Z]\w+|[A-Z][\w ()-]+ \([A-Z]{2,6}\), [A-Z][a-z]+)\W*$"
)
"""A line of a list that relates two things: a year and a town, a state and since when."""
FACT = re.compile(
    r"\W*(?P<label>(?:Official|Formal|Founded|Founding|Established|Headquarters|Members?|Member states"
    r"|Observers?|Observer states|Dialogue partners?|Partners?|Working languages?|Languages?|Secretary[- ]General"
    r"|Chair\w*|Country in the chair|Seat|Structure|Permanent bodies|Area|Territory|Population|Founders?"
    r"|Founding members"
    r"|Full members|Later members|Predecessor|Budget|Date of \w+|Type of|Share of|Creation|Beginning"
    r"|Origins?|Motto|Theme"
    r"|Currency|GDP|Trade|Turnover|Status|Purposes?|Goals|Venue|Host|Number of|In force|Guests?|Director)"
    r"\b[\w ()'’“”\"/-]{0,40}):\**\s+\S{2}",
    re.IGNORECASE,
)
"""What the lines of a fact sheet on an organisation begin with."""


def why_no_claim(words: str, named: list[Mention], voice: Voice) -> str | None:
    """The reason of the coding manual, or None for a claim."""
    label = LABEL.match(words)
    if label and voice.attribution == "direct":
        words = words[label.end() :]
    count = len(words.split())
    if words.startswith("|"):
        return None
    if words.rstrip("”') ").endswith("?"):
        return "question"
    if LISTED.match(words) or (voice.attribution == "author" and _states_a_fact(words)):
        return None
    if count < 3 or not any(mark.islower() for mark in words):
        return "fragment"
    if words.endswith(":") and count < 9 and SPEAKS.search(words):
        return "scene-setting"
    if words.endswith((":", ".")) and count < 12 and INTRODUCES.search(words):
        return "scene-setting"
    if voice.attribution == "author" and ROADMAP.match(words):
        return "author-note"
    if count < 5 and not named and not PLAIN_FINITE.search(words):
        return "fragment"
    if (
        count < 16
        and (not named or label)
        and (GREETING.match(words) or THANKS.search(words))
        and not REPORTS.search(words)
    ):
        return "scene-setting"
    if _is_small_talk(words, count, named):
        return "scene-setting"
    if count < 9 and not FINITE.search(words):
        return "fragment"
    if classifier("claims").probabilities(sentence_features(words))["none"] > SURE:
        return "scene-setting"
    return None


def _states_a_fact(words: str) -> bool:
    """`Official languages: Russian and Chinese`: a line of a fact sheet."""
    fact = FACT.match(words)
    return fact is not None and not VERB.search(fact["label"])


def _is_small_talk(words: str, count: int, named: list[Mention]) -> bool:
    """Short courtesies, and forms of address without a verb."""
    if any(mention.entity_type in ("body", "summit", "instrument") for mention in named) and not SALUTATION.match(
        words
    ):
        return False
    if SALUTATION.match(words) and not SAYS_SOMETHING.search(words):
        return True
    return count < 12 and PLEASANTRY.search(words) is not None
