"""Which adopted text a claim means: one that it names, one told by its matter, one resumed from the words before."""

from __future__ import annotations

import re

from .findings import Asserted
from .meant import is_meant
from .mention import Mention

ADOPTED = re.compile(
    r"\b(?:adopt(?:ed|ion|s|ing)|sign(?:ed|ing|s)?|approv(?:ed|al|es)|concluded?|issued|inked|initialled|endorsed"
    r"|accepted|agreed (?:on|in|by)|passed|dates? (?:from|back to)|dated|produced|saw|text of|reached"
    r"|put (?:their |its |his )?(?:signatures?|names?|hands?) (?:on|to|under)"
    r"|bears? the (?:signature )?date|bears? the signatures of|sealed"
    r"|given the (?:go-ahead|green light|nod)|drawn up|put to paper)\b",
    re.IGNORECASE,
)
IN_FORCE = re.compile(
    r"\b(?:in force|entry into (?:force|effect)|(?:enter(?:ed|ing|s)?|came|went|coming) into (?:force|effect)"
    r"|took effect|became effective"
    r"|(?:be)?c[ao]me (?:legally )?(?:effective|operative|operational|binding|valid)|take effect"
    r"|effective|operative|bound by|binding)\b",
    re.IGNORECASE,
)
BARE = re.compile(
    r"(?:[Tt]he )?(?:[Jj]oint |[Ff]inal |[Bb]order )?(?:[Dd]eclaration|[Cc]ommuniqu[eé]|[Aa]greement"
    r"|[Ss]tatement|[Tt]reaty|[Aa]ccord)"
)
"""A text named by no more than what it is: which one is meant is a guess."""
TWO_PARTIES = re.compile(
    r"\b[A-Z]\w+ and (?:the )?(?:\w+ )?[A-Z]\w+(?:,[^,]{3,60},)? (?:also |had |have |then )?(?:sign|conclu|enter)\w*"
)
GOES_ON = re.compile(
    r"[”\"]? (?:for|on|of|to|concerning) (?:the )?(?:implementation of |implementing )?(?:the )?"
    r"(?P<word>(?!SCO\b|Shanghai\b|Member\b|Heads\b|Council\b|Organi[sz]ation\b|States?\b|January|February|March|April"
    r"|May\b|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[A-Z][a-z]{3,}"
    r"(?! (?:of|for) (?:the )?(?:SCO|Shanghai)))"
)
CARRIED_OUT = re.compile(
    r"\b(?:implement\w*|fulfil\w*|reali[sz]\w+|accordance with|based on|basis of|carry(?:ing)? out|execution|amend\w*)"
    r" (?:of )?(?:the )?(?:SCO )?$"
)
"""Before a text that is carried out by another, which is the one adopted."""
OF_ITSELF = re.compile(r",? (?:which (?:was )?|that was )?(?:signed|concluded|adopted|approved|in force)\b")
"""Behind a text, where its own adoption is told although it is carried out by another."""
RESUMED = re.compile(
    r"^\W*(?:(?:and|but|which|it|that)\b,? ?)+(?:has been|is|was|(?:only |later )?(?:has |had )?(?:enter|c[ao]me|took"
    r"|went|be)\w*)\b",
    re.IGNORECASE,
)
"""`and has been in force since 2003`: a predicate of the text that is named right before."""
PARTICIPLE = re.compile(
    r"^(?:which (?:was |were )?|having been )?(?:signed|adopted|concluded|approved)\b(?! (?:an?|the)\b)", re.I
)
"""`signed in June 2002 and in force since`: an apposition of the text that is named right before."""


COMMON = (
    (re.compile(r"\b(?:troop|force|military) (?:cuts|reductions?)\b[^.;]{0,50}\b(?:border|frontier)\w*\b"
                r"(?=.{0,80}\bFive\b)"),
     "agreement-on-mutual-reduction-of-armed-forces-in-the-border-area"),
    (re.compile(r"\b(?:reductions?|cuts?) (?:of|in) (?:the )?(?:armed|military) forces\b|\b[Mm]ilitary reductions\b"
                r"[^.;]{0,30}\bborder|\b(?:reduc(?:e|ing)|cut(?:ting)?) (?:their |the )?(?:armed |military )?"
                r"(?:forces|troops)\b[^.;]{0,50}\b(?:border|frontier)"),
     "agreement-on-mutual-reduction-of-armed-forces-in-the-border-area"),
    (re.compile(r"\b[Cc]onfidence(?:[- ]building)?(?: measures)?\b[^.;]{0,30}\b(?:border|frontier)"),
     "agreement-on-confidence-building-in-the-border-area"),
    (re.compile(r"\bborder (?:agreement|accord|treaty)\b(?=[^.;]{0,60}\b(?:five (?:states|countries|nations)|1996)\b)"),
     "agreement-on-confidence-building-in-the-border-area"),
    (re.compile(r"\b(?:road (?:transport|haulage|freight)|haulage by road)\b(?=[^.;]*\b(?:agree|accord|sealed|sign))"
                r"|\b(?:agree\w*|accord)\b[^.;]*\b(?:road (?:transport|haulage|freight))\b"),
     "agreement-on-international-road-transport"),
    (re.compile(r"\b[Ll]orr(?:y|ies)\b(?=[^.;]*\bagreement\b[^.;]*\b(?:sign|conclu|adopt))"),
     "agreement-on-international-road-transport"),
    (re.compile(r"\b[Cc]ustoms\b(?=[^.;]*\bmutual assistance agreement\b)"
                r"|\bagreement\b[^.;]{0,60}\bmutual (?:administrative )?assistance in customs\b"),
     "agreement-on-customs"),
    (re.compile(r"^(?!.*(?:\b[Tt]errorism|\b[Ss]eparatism|Shanghai Convention|\b2001\b)).*\b(?:[Ee]xtremis(?:m|ts?)\b"
                r"[^.;]*\bconvention|convention (?:on|against) (?:\w+ )?extremism)\b"),
     "convention-on-countering-extremism"),
    (re.compile(r"\b[Ii]nformation security\b(?=[^.;]*\bagreement\b[^.;]*\b(?:sign|conclu|adopt))"
                r"|\bagreement (?:on|in the field of|on ensuring) (?:international )?information security\b"),
     "agreement-on-international-information-security"),
    (re.compile(r"(?<!signed the )\b[Ff]ounding declaration\b"), "declaration-on-the-establishment-of-the-sco"),
    (re.compile(r"\b(?i:treaty (?:of|on) (?:long-term )?good[- ]neighbou?r\w*|good[- ]neighbou?r\w* treaty)"
                r"(?! and [Ff]riend)"),
     "treaty-on-long-term-good-neighbourliness"),
)  # fmt: skip
"""Texts told by what they are about: the one of its matter that the five, or the organisation, have agreed on."""
AGREED = re.compile(r"\b(?:agreements?|accords?|treat(?:y|ies))\b")
"""Of which a claim that tells a text by its matter speaks once."""
OBJECT = re.compile(
    r" (?:an?|its|their|several|new|many|the (?!same|next|following|day|summit|meeting|leaders|heads))\b ?[a-zA-Z]"
)
"""Behind a verb in the active voice: what it is done to."""
OF_A_STATE = "memorandum-of-obligations-of-"
"""A text that each state signs on its own: another state's is another text, however alike they are called."""


def texts_meant(claim: Asserted) -> list[Mention]:
    """The texts that a claim tells something of: those named, else the one resumed or told by its matter."""
    return [
        m
        for m in claim.of_type("instrument")
        if m.entity_id in claim.world.index["instruments"]
        and (not CARRIED_OUT.search(claim.words[: m.start]) or OF_ITSELF.match(claim.words, m.end))
    ] or [*_resumed(claim), *_in_common_words(claim)]


def _in_common_words(claim: Asserted) -> list[Mention]:
    """A text that goes by no title, where its matter is told."""
    if claim.of_type("instrument") or not is_meant(claim) or len(AGREED.findall(claim.words)) > 1:
        return []
    return [Mention(m.end(), m.end(), "instrument", text) for p, text in COMMON if (m := p.search(claim.words))][:1]


def _resumed(claim: Asserted) -> list[Mention]:
    """The one text of which a claim without a name says that it is in force: that of its sentence's first part."""
    is_resumed = RESUMED.match(claim.words) and IN_FORCE.search(claim.words)
    if claim.of_type("instrument") or not (is_resumed or PARTICIPLE.match(claim.words)):
        return []
    known = sorted(each for each in claim.around if each in claim.world.index["instruments"])
    return [Mention(0, 0, "instrument", known[0])] if len(known) == 1 else []


def is_of_two(claim: Asserted, mention: Mention) -> bool:
    """`Russia and China concluded the treaty`: whether two states alone are its parties, so that it is their own."""
    states = {state.entity_id for state in claim.of_type("state") if state.end <= mention.start}
    parties = TWO_PARTIES.search(claim.words[: mention.start])
    return len(states) == 2 and parties is not None and not claim.of_type("summit")


OTHER_TEXT = re.compile(
    r"\b(?:by|in|with|through|and) an? (?:\w+ )?(?:protocol|agreement|memorandum|declaration|statement|treaty|decision"
    r"|communiqu[eé]|plan|programme|convention|resolution|document)\b[^.;,]{0,40} $"
)
"""Between a text and a participle that is told of another: `was supplemented by a protocol signed in 2003`."""


def adopts_another(claim: Asserted, mention: Mention) -> bool:
    """`The parties to the Charter adopted a strategy`: the verb behind a text has an object of its own."""
    if ADOPTED.search(claim.words, 0, mention.start):
        return False
    verb = ADOPTED.search(claim.words, mention.end)
    if verb and OTHER_TEXT.search(claim.words[mention.end : verb.start()]):
        return True
    is_active = verb is not None and not verb[0].lower().startswith("dat")
    return verb is not None and is_active and OBJECT.match(claim.words, verb.end()) is not None


def is_with_others(claim: Asserted) -> bool:
    """Whether another organisation is named with which the organisation has texts of its own."""
    partners = {"united-nations", "un", *(row["partner"] for row in claim.world.table("relations"))}
    return any(m.entity_id in partners for m in claim.of_type("body"))


def goes_on(claim: Asserted, mention: Mention, row: dict[str, str]) -> bool:
    """`the Action Plan for 2021-2025 for the Programme of ...`: whether a title goes on in words that are not its."""
    match = GOES_ON.match(claim.words, mention.end)
    return match is not None and match["word"].lower()[:6] not in row["title"].lower()
