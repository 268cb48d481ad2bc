"""Words by which a status is given, held or passed on, and those that stand about its bearers."""

from __future__ import annotations

import re

from .numbers import CARDINAL_WORD

GAIN = re.compile(
    rf"\b(?:bec[oa]mes?|becoming|join\w*(?! by (?:the |its )?(?:\d|{CARDINAL_WORD})\b)|enter\w*|entry|acced\w*"
    r"|accession|admi\w+|grant\w*|gave|giv(?:e|en|ing)|accorded"
    r"|followed(?! by\b)|rose(?= to)|moved(?= (?:up|to|from)| [A-Z])|went(?= to)|took effect|lifted|advanced"
    r"|awarded|received|obtained|gained|acquired|got|gets|accept\w*|made"
    r"|mak(?:e|ing)|declared|turned|let|brought|came"
    r"|promoted|upgraded|elevated|raised(?= to| from)|inducted|conferred|chosen|selected|picked"
    r"|secured|attained|won|took|taken (?:in"
    r"|up|on)|added|opened"
    r"|expanded|extended|welcomed|newcomers?|entrants?|secured)\b",
    re.IGNORECASE,
)
PART = re.compile(r"\b(?:take[sn]?|took|taking) part\b", re.IGNORECASE)
HOLD = re.compile(
    r"\b(?:is|are|was|were|remains?|been|being|holds?|held|has|have|had|enjoys?|enjoyed|belongs?|belonged|bears?|ranks?"
    r"|possess(?:es)?|sits?|sat|retains?|keeps?|participates?|participated|attends?|attended|comprise[sd]?"
    r"|includes?|included|counts?|consists? of|counted|reckoned|listed|occup(?:y|ies|ied)|formed?"
    r"|serves?|served|part|dat(?:es|ed|ing) (?:back )?(?:to|from))\b|:| [–—-] |^as\b|^an? (?=(?:full "
    r"|SCO )?(?:member|observer|dialogue)\b)|\bas (?:an? |the )?$"
    r"|, (?:(?:long|already|currently|now) )?an? (?=(?:[\w-]+ ){0,2}(?:member|observer|dialogue|partner)\b)",
    re.IGNORECASE,
)
GIVES = re.compile(
    r"(?<!was )(?<!were )(?<!been )(?<!be )(?<!being )(?<!is )(?<!are )\b(?:admit(?:ted|ting|s)?|accept(?:ed|ing|s)?"
    r"|grant(?:ed|ing|s)?|gave|giving|give|took in|taking in|let in|letting in|brought in|bringing in|made|making|make"
    r"|add(?:ed|ing)|welcomed|took|let|declared|accorded|awarded|conferred|promoted|upgraded|elevated|raised|brought"
    r"|opened|moved|lifted|went to|(?:admission|entry|accession) of|join(?:ed|ing)? by|to include)\s(?:its "
    r"|the )?(?:doors? )?(?:to )?(?:both "
    r"|the )?$",
    re.IGNORECASE,
)
"""Right before the states to which somebody gives a status, or that come in."""
APART = re.compile(r"\b(?:by|between|against|than|like|unlike|without|to visit|from)\s(?:the )?$", re.IGNORECASE)
OF_SOMEBODY = re.compile(
    r"\b(?:ministers?|presidents?|leaders?|envoys?|ambassadors?|officials?|delegations?|representatives?"
    r"|citizens?|experts?"
    r"|companies|head|heads|parliament|capital|support|help|consent|side|part|chairmanship|presidency|behalf"
    r"|name|people"
    r"|government|territory|initiative|proposal|request|borders?) (?:of|from) (?:the )?$",
    re.IGNORECASE,
)
"""Before a state that something is of, which is no bearer itself."""
OWNING = re.compile(
    r"['’]s? (?!(?:\w+ ){0,2}(?:status|rank|standing|seat|membership|accession|entry|entrance|admission|acceptance"
    r"|joining|observer|dialogue|partner|promotion|upgrade|elevation))"
)
"""Behind a state that owns something else: `in Kazakhstan's capital`."""
NOT_GIVEN = re.compile(
    r",?(?: (?:which|who|was|were|is|are|has|have|had|did|does|do|been|still|itself|so far)){1,5}"
    r" (?:refused|denied|rejected|not|never|no longer|no|lack(?:s|ed|ing)?|without|outside|left out|passed over"
    r"|turned down)\b"
)
"""Behind a state that is said not to have what is told of: `a status the United States was refused`."""
FOLLOWED = re.compile(r"\b(?:join\w*|follow\w*) by\s(?:the )?$", re.IGNORECASE)
MEANT = re.compile(
    r"\b(?:SCO|Shanghai Cooperation|organi[sz]ation|bloc|grouping|group|family|association|it)\b", re.IGNORECASE
)
ASIDE = re.compile(r", (?:after|before|following|since|until|once|both|formerly|long|for)\b[^,]{3,60}")
"""What stands between a state and its verb."""
SAME = re.compile(
    r"\b(?:received|got|obtained|gained|given|granted|awarded|acquired|accorded) (?:it|the same|this|that|such"
    r"|likewise)\b"
    r"|\bfollowed(?= (?:suit|in|on|at)\b|[,.;]|$)"
)
"""Verbs whose status is the one told before."""
GAINED_BEFORE = re.compile(
    r"\b(?:becam?e|becoming|received|granted|given|gave|obtained|admitted|accepted|entered|joined|made|gained|got"
    r"|acquired"
    r"|took in|taken in)\b[^.;]{0,60}$"
)
"""What the sentence before must say for others to have followed."""
OF_FOUNDING = re.compile(r"\b(?:founded|established|created|formed|born|set up) (?:in |on )?(?:the )?$", re.IGNORECASE)
"""Before the time of a founding, which is no status's: `Established in 2001, it counts eight members today`."""
PAIR = re.compile(
    r"\b(?:the )?(?:two|both)(?: (?:South Asian|new|nuclear|Asian))? (?:countries|states|nations|neighbou?rs|giants"
    r"|powers|newcomers|entrants|members)\b|\bboth of them\b|^They both\b",
    re.IGNORECASE,
)
IT = re.compile(
    r"\W*(?P<it>It|(?:[Tt]he|[Tt]his|[Tt]hat) (?:country|republic|state|nation|land)) (?:then |also |later |has "
    r"|had |formally |officially |finally "
    r"|itself )*(?:(?:was|been) (?:\w+ly )?(?:admitted|accepted|granted|given|made|received|taken in|promoted|upgraded"
    r"|raised)|became|become|joined|acceded|got|obtained|received|gained|(?:was|is|has been) (?:an? |the |now )*(?:full"
    r"|observer|dialogue|member))\b"
)
"""A subject that can only be a state."""
EPITHET = re.compile(
    r"\b(?:that|which|when|whereby|since|as) (?:the|this) (?:Islamic Republic|(?:Islamic |Central Asian |Gulf )?"
    r"(?:country|republic|state|nation|kingdom))"
    r"(?= (?:has been|is|was|became|joined|had been|remains|obtained|received)\b)"
)
"""A state called by what it is, in a clause that hangs on another: `recalled that the country has been a member`."""
NOMINAL = re.compile(r"entry|accession|admission|acceptance")
LESSER = re.compile(r"\b(?:observer|dialogue[- ]partner)s?\b", re.IGNORECASE)
COUNT = re.compile(rf"\b(?:\d{{1,2}}|{CARDINAL_WORD}) (?:SCO |full |other )?$", re.IGNORECASE)
"""Before a status whose bearers, as many as are counted, are set beside it."""

LINK = re.compile(
    r"(?:[- ](?:states?|countries))?(?: (?:status|rank|standing|seats?))?(?: (?:of|in) (?:the |this )?(?:SCO"
    r"|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|bloc|grouping"
    r"|group))?(?: \([A-Z]+\))?(?: since [\w ]{3,18})?"
    r"(?:[:,]? ?[(–—-]?\*{0,2} ?(?:are|is|were|was|include[sd]?|including|comprise[sd]?|consist(?:s|ed)? of|namely"
    r"|such as|among them"
    r"|belong(?:s|ed)? to"
    r"|(?:is|are|was|were) (?:held|enjoyed|borne) by|goes to|have been|has been|remains?|now|currently|still"
    r"|also|today|the"
    r"|both|\d+|two|three|four|five|six|seven|eight|nine|ten|countries|states|nations|as follows|to|SCO has"
    r"|it has|we have"
    r"|there are)\b)*:? ?[(–—-]?\*{0,2} ?"
)
"""What may stand between a status and the states that are listed behind it."""
WITH = re.compile(r"\bwith (?!(?:the |an? |full )*(?:status|rank|standing|rights?|observer|dialogue|full|seat))")
