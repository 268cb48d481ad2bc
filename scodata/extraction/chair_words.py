"""The words by which a text tells of the chair of a council, and those by which it means another."""

from __future__ import annotations

import re

from .meeting_words import GOVERNMENTS

CHAIR = re.compile(
    r"\b(?:chair(?:manship|ship)?|presidency|in the chair|chairing|presid(?:es|ed|ing) over|chairs|chaired"
    r"|(?:now|currently) heads the (?:SCO|organi[sz]ation|Council)"
    r"|(?:heads?|headed|leads?|runs?|ran|steers?|steering) the (?:SCO|organi[sz]ation)(?:'s)?(?: [\w']+){0,3}? council"
    r"|(?:heads?|headed|leads?|led) the (?:SCO|organi[sz]ation)(?= (?:in|for|during) (?:the (?:years? )?)?20\d\d)"
    r"|rotating president|reins of the (?:SCO|organi[sz]ation|bloc)"
    r"|helm of the (?:SCO|organi[sz]ation)|chair country|chairman country"
    r"|(?:presiding|chairing) (?:country|state|nation))\b",
    re.IGNORECASE,
)
OF_IT = (
    r"(?: of)? (?:the )?(?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|bloc|grouping)(?:'s)?"
    r"(?: Council of (?:the )?Heads of (?:Government|State)s?)?"
)
MEETING = re.compile(
    rf"\b(?:chair(?:ed|s|ing)|presid\w+ over|in the chair)\b(?!{OF_IT}(?:,| (?:ever )?(?:since|until|from|in|for|is|has"
    r"|during|now)\b))[^.;]{0,40}\b(?:meeting|summit|session|talks|sitting"
    r"|when)\b"
    r"|\b(?:summit|meeting|session)s?\b[^.;]{0,60}\b(?:which|that|whom)(?: [\w'’]+){1,4} (?:had )?(?:chaired"
    r"|presided over|hosted|led)\b"
    r"|\b(?:summit|meeting|session)\b(?:(?!\bSCO (?:has|is|was)\b)[^.;]){0,140}\b(?:chaired"
    r"|presided over)(?: \w+){0,2} by\b",
    re.IGNORECASE,
)
BEFORE_IT = re.compile(r"^\W*(?:Before|Prior to)\b")
"""A chair told of as it was before another's."""
PAST = re.compile(r"\b(?:was|were|had|held|led|presided|chaired)\b")
TIMED_BESIDE = re.compile(
    r"\b(?:[Cc]hair\w*|[Pp]residency|term|year)\b[^,;]{0,60}, (?:which|that|begun|lasting|running)\b[^,;]{3,70}"
    r"\b(?:19|20)\d\d\b"
)
"""A chair whose time is told in a clause beside it."""
AT_IT = re.compile(
    r"\b(?:met|meeting|summit|session|conferred|gathered)\b[^.;]{0,90}\bwith [^.;,]{3,40} in the chair\b"
)
BESIDE = re.compile(
    r"\b(?:(?:events|results|work|efforts|priorities|outcomes|programme|plans|success|period) of"
    r"|[Uu]nder|[Dd]uring|[Ww]ithin|light of|part of|framework of|[Tt]hanks to|context of|given"
    r"|view of)\s[^.;,]{0,40}$"
)
"""Before a chair that is told beside another matter."""
NEXT = re.compile(r"\b(?:next|incoming|upcoming|will|coming)\b")
NEAR_IT = 45
"""Characters about a chair in which it is said to be the next one's."""
ENDS = re.compile(
    r"\bend(?:s|ed|ing)? (?:of )?(?:the |its |his |\w+'s )?(?:\w+ )?(?:chair|presid|year|term|tenure)"
    r"|\b(?:conclud|complet|clos)\w+ (?:its|the|his|[A-Z][\w ]{2,30}'s)"
    r" (?:[\w']+ ){0,3}(?:chair|presid|year|term|tenure|turn)"
    r"|(?:chair(?:manship|ship)?|presidency|year in the (?:SCO )?chair)\b(?: of [\w ]{3,50}?)?(?:,[^,;]{3,50},)?"
    r" (?:ended|expired|finished|closed)\b"
    r"|(?:chair\w*|presidency)(?: of [\w ]{3,50})? (?:came to|comes to|drew to|is drawing to) (?:its|an|a) (?:end"
    r"|close)"
)
GOVERNED = re.compile(rf"\b(?:{GOVERNMENTS})|their council")
OTHERS = re.compile(
    r"\b(?:BRICS|CSTO|CIS|CICA|EAEU|G20|G8|APEC|NATO|EU|UN|Security Council|Contact Group|Business"
    r"|Council of (?!(?:the )?Heads)|Board|Committee|Commission|Forum|Interbank|Youth|[Cc]oordinators"
    r"|[Ww]orking [Gg]roup|Club"
    r"|University|RATS)\b"
)
UNREAL = re.compile(r"\b(?:not|never|would|could|might|hopes?|wish\w*|ready|propos\w+)\b")
AND = re.compile(r"\b(?:and|but) (?=[a-z])")
LONG = 30
"""Words of a claim beyond which the chair is hardly all that it says."""
REPORTED = re.compile(r"^[^,;]{5,90}? that ")
"""By whom it is said does not count."""
CONGRATULATED = re.compile(r"\b(?:congratulat|felicitat)\w*\b|\bguests? (?:of|to) the \w+\b")
OF_THE_COUNCIL = re.compile(r"\b(?:of|in) the Council\b|\bCouncil's\b")
WHILE = re.compile(r"\b(?:admitted|joined|acceded|became a)\b[^.;]{0,50}\b(?:while|when|under)\b[^.;]{0,30}\bchair")
OF_STATES = re.compile(
    r"\b(?:chairmanship|chairship|presidency|rotating|next chair|[Cc]hair of (?:the Council|this forum|the grouping"
    r"|the bloc)|(?:holds?|held|has|had) the (?:\w+ )?[Cc]hair(?! of)|[Cc]hair (?:is|was|lies with"
    r"|rests with)(?= [A-Z]))\b"
)
"""A chair that a state has for a year, in a document that reports a meeting of leaders."""
IN_PERSON = re.compile(r"in the chair|chair(?:ed|s|ing)|presid", re.IGNORECASE)
