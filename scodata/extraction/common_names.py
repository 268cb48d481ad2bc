"""Bodies of the organisation that go by no name but by common words: `the SCO demonstration area`, `a women's forum`.

They are no mentions of the text; only what is compared with the records knows them.
"""

from __future__ import annotations

import re

from .mention import Mention, apart

OWN = r"(?:(?:the )?(?:China[-–/]SCO|SCO[-–/]China|SCO(?:['’]s)?|China['’]s|Chinese|Sino-SCO) ?)?"
OF_IT = (
    r"(?: (?:of|with|for|between|within|under) (?:the |China and the )*(?:SCO|Shanghai Cooperation Organi[sz]ation)\b)?"
)
CENTRE = r"[Cc]ent(?:re|er)\b"
BODIES = (
    (r"(?:[Ll]ocal )?(?:[Ee]conomic|[Tt]rade|[Cc]ooperation|and| )*[Dd]emonstration (?:[Aa]rea|[Zz]one)\b"
     r"(?: (?:for|of|on) (?:local |economic |trade |and |cooperation )+)?", "china-sco-demonstration-area"),
    (r"(?:[Aa]gricultur\w+ (?:[Tt]echnology |[Tt]raining |[Dd]emonstration |[Ee]xchange |and )*[Bb]ase\b"
     r"|(?:[Dd]emonstration|[Tt]raining) [Bb]ase\b (?:for|of|in) (?:[a-z]+ ){0,3}?(?:agricultur\w+|farm\w*)"
     r"(?: technolog\w+| science| training| exchange\w*| and)*|(?:[Dd]emonstration"
     r"|[Tt]raining) [Bb]ase(?= (?:in|at) Yangling)"
     r"|Yangling (?:[\w-]+ ){0,2}base\b)", "sco-agricultural-demonstration-base"),
    (rf"(?:[Pp]ublic|[Pp]eople['’]s) [Dd]iplomacy {CENTRE}|{CENTRE} (?:of|for) [Pp](?:ublic|eople['’]s) [Dd]iplomacy",
     "sco-public-diplomacy-centre"),
    (rf"[Ee]nvironment(?:al)? (?:[Pp]rotection )?(?:[Cc]ooperation )?{CENTRE}|{CENTRE} (?:for|of|on) [Ee]nvironmental"
     r" (?:[Pp]rotection )?(?:[Cc]ooperation)?", "china-sco-environment-centre"),
    (rf"(?:[Aa]nti-?[- ]?(?:[Dd]rugs?|[Nn]arcotics?)|[Cc]ounter-?[Nn]arcotics|[Dd]rug[- ]control) {CENTRE}"
     rf"|{CENTRE} (?:against|to (?:fight|combat)|for (?:fighting|combating)) (?:drugs?|narcotics|drug trafficking)\b",
     "sco-anti-drug-centre"),
    (rf"{CENTRE} (?:against|to (?:fight|combat|counter)|for (?:fighting|combating|countering|the fight against))"
     r" (?:transnational |cross-border )?organi[sz]ed crime|[Oo]rgani[sz]ed[- ][Cc]rime [Cc]ent(?:re|er)\b",
     "sco-organised-crime-centre"),
    (rf"[Ii]nformation[- ][Ss]ecurity {CENTRE}|{CENTRE} (?:for|of|on) information security",
     "sco-information-security-centre"),
    (rf"[Uu]niversal (?:[Aa]nti-?[Tt]hreats? )?{CENTRE}", "sco-universal-centre"),
    (r"[Ww]om[ae]n['’]s [Ff]orum\b", "sco-womens-forum"),
    (r"[Yy]outh [Cc]ouncil\b", "sco-youth-council"),
    (r"[Ee]nergy [Cc]lub\b", "sco-energy-club"),
    (r"[Bb]usiness [Cc]ouncil\b", "sco-business-council"),
    (r"(?:[Ii]nter-?[Bb]ank|[Bb]anking) (?:[Cc]onsortium|[Aa]ssociation)\b", "sco-interbank-consortium"),
    (rf"(?:Afghan(?:istan)? )?[Cc]ontact [Gg]roup(?:{OF_IT})(?: (?:with|on|for) Afghanistan)?",
     "sco-afghanistan-contact-group"),
    (r"[Ff]orum of (?:[Hh]eads of (?:the )?[Rr]egions|(?:[Rr]egional )?[Gg]overnors)\b|[Rr]egions[’']? [Ff]orum\b",
     "sco-heads-of-regions-forum"),
    (r"[Ii]nstitute (?:of|for) (?:[Ee]conomy and [Tt]rade|[Tt]rade and [Ee]conomy|[Ee]conomics and [Tt]rade)\b"
     r"|[Ee]conomic and [Tt]rade (?:[Ii]nstitute|[Cc]ollege)\b", "china-sco-institute-of-economy-and-trade"),
    (r"[Jj]udicial (?:[Tt]raining|[Cc]ooperation|[Ee]xchange) (?:and \w+ )?(?:[Bb]ase|[Cc]ent(?:re|er)|[Ii]nstitute)\b"
     r"|training base (?:for|on) (?:international )?judicial (?:exchange|cooperation|training)"
     r"(?: and (?:judicial )?cooperation)?",
     "china-national-institute-for-sco-international-exchange-and-judicial-cooperation"),
)  # fmt: skip
"""Words by which a body is meant where the organisation is named."""
PATTERNS = tuple((re.compile(rf"(?<![\w-]){OWN}(?:new )?(?:{words}){OF_IT}"), body) for words, body in BODIES)
CHEAP = re.compile(
    r"[Cc]ent(?:re|er)|[Bb]ase\b|[Aa]rea\b|[Zz]one\b|[Ff]orum|[Cc]lub|[Cc]ouncil|[Cc]ons|[Gg]roup|[Ii]nsti"
)
SCO = re.compile(r"\b(?:SCO|Shanghai Cooperation)\b")
COMMON_NOUN = re.compile(r"\b(?:area|zone|base|cent(?:re|er)|institute|college)\b")
INDEFINITE = re.compile(r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Ss]everal|such) (?:new )?$")
"""`an agricultural base of the SCO` may be another one."""
OTHERS = re.compile(
    r"\b(?:BRICS|CIS|CSTO|EAEU|Eurasian Economic|ASEAN|CICA|UN|United Nations|European|EU|NATO|APEC|free[- ]trade"
    r"|pilot|second|another|UNODC|Central Asian Regional|CARICC)\b"
)
"""Names of those who have the like, and words for another of the kind."""


def with_told(words: str, named: list[Mention]) -> list[Mention]:
    """What is named, with the bodies that are told by common words; a shorter name within those words gives way."""
    if not SCO.search(words) or not CHEAP.search(words) or OTHERS.search(words):
        return named
    told = [each for pattern, body in PATTERNS if (each := _told(pattern, body, words, named))]
    bodies = [each for each in named if each.entity_type == "body"]
    kept = apart(bodies, told)
    return [each for each in named if each not in bodies or each in kept] + told


def _told(pattern: re.Pattern[str], body: str, words: str, named: list[Mention]) -> Mention | None:
    """A body at the first place where its words stand, but where it or something longer is named."""
    match = pattern.search(words)
    if match and COMMON_NOUN.search(match[0]) and INDEFINITE.search(words[: match.start()]):
        return None
    if match is None or any(_is_there(each, *match.span(), body) for each in named):
        return None
    return Mention(*match.span(), "body", body)


def _is_there(mention: Mention, start: int, end: int, body: str) -> bool:
    """Whether a name stands where the words do and is no shorter, or names the body itself."""
    if mention.entity_id.removesuffix("-proposal") == body:
        return True
    is_within = start - len("A ") <= mention.start and mention.end <= end and mention.end - mention.start < end - start
    is_over = mention.start < end and start < mention.end
    return is_over and not is_within and mention.entity_type in ("body", "initiative", "instrument")
