"""The words by which a claim tells how many states have a status: patterns for `reading_counts`."""

from __future__ import annotations

import datetime as dt
import re

from .numbers import CARDINAL_WORD

NUMBER = rf"(?P<n>\d{{1,2}}|{CARDINAL_WORD})"
ADJECTIVE = (
    r"(?:full(?:-fledged)?|so-called|SCO|permanent|observer|dialogue|official|current|Asian|Eurasian|participating"
    r"|sovereign"
    r"|member)"
)
COUNTED = re.compile(
    rf"\b{NUMBER}[- ](?P<phrase>(?:{ADJECTIVE}[- ])*(?:members?(?:hips?)?|observers?|partners?|countries"
    rf"|states|nations|seats"
    rf"|capitals))\b(?![- ]?(?:organi|bloc|group|of parliament))",
    re.IGNORECASE,
)
FOLD = re.compile(
    rf"\b{NUMBER}-(?:(?:member|nation|state|country)(?:[- ](?:state|nation|strong))?|strong)\b", re.IGNORECASE
)
GROUP = re.compile(
    r"-(?:member|nation|state|country)(?:[- ]strong)? (?:SCO|group|bloc|organi[sz]ation|alliance|association"
    r"|body|club|forum)"
)
"""`the six-nation group`."""
IT_HAS = re.compile(
    r"\b[Ii]t (?:now |currently |also )?(?:has|counts|numbers|comprises|unites|consists)\b[^.;]{0,60}\b(?:obs|dial)"
)
"""`it has six observers and six dialogue partners`."""
PEOPLE_OF = re.compile(
    r"\b(?:leaders|presidents|heads|delegations?|ministers|representatives|teams|experts|officials|troops"
    r"|soldiers|companies"
    r"|scholars|students|journalists|envoys|bodies) (?:of|from)(?P<whole> all| the)? $",
    re.IGNORECASE,
)
"""Before a number of states that need not be all."""
REACHED = re.compile(
    rf"\b(?:from (?:\d{{1,2}}|{CARDINAL_WORD})(?: [\w-]+){{0,3}} to"
    r"|number(?:ed|s|ing)?|(?:has |have )?reach(?:ed|es)|number of [^.;]{3,60}? (?:is|was|stands at"
    r"|has reached)|(?:rose|grew|risen|grown|increased|expanded) from \w+ to|st(?:ands?|ood|ayed) at"
    r"|remain\w* at|limited to|ri(?:sen|se) to|rose to|gr(?:ew|own)(?: in recent years| over (?:time"
    r"|the years)| since [\w ]{3,20})? to"
    r"|expand(?:ed|ing) to|thinned to|dropped to|shr(?:ank|unk) to|dwindled to|s[au]nk to|gone (?:up|down) to"
    r"|went (?:up|down) to|fall(?:en|s)? to|fell to|climbed to|(?:ha[sd] )?c[ao]me to"
    r"|(?:can|could) (?:look|point) to|points? to|look(?:s|ed)? to|look back on"
    r"|(?:kept|keeps?|held|capped|frozen|froze|left)\b[^.;,]{0,60}?\b(?:members|membership|observers|partners) at"
    r"|le(?:aves?|ft|aving) (?:it|the (?:SCO|organi[sz]ation|bloc|grouping)) with|increased to|jumped to|swelled to"
    rf"|(?:took|tak(?:en|ing|es)|brings?|brought|bringing|increas(?:ed|es|ing)|expand(?:ed|s|ing)|rais(?:ed|es|ing)"
    rf"|lift(?:ed|s|ing)|push(?:ed|es|ing)|swell(?:ed|s|ing))\b[^.;]{{0,90}}?\bto)"
    rf" (?:just |only |now )?{NUMBER}\b(?![.,]\d|%| (?:percent|per cent|million|billion|trillion|years?|days|summits?"
    r"|meetings?|another|of them|side|point|thing|table|percentage|times|degrees|km|kilomet\w+|bn|mn)\b)",
    re.IGNORECASE,
)
ARE_SO_MANY = re.compile(
    r"\b(?:[Ii]ts|[Tt]he|(?:SCO|[Oo]rgani[sz]ation|bloc|grouping)['’]s) (?:\w+ ){0,2}(?P<phrase>members|observers"
    r"|dialogue partners|partners|[Mm]ember (?=[Ss]tates)|observer (?=states))(?:[Ss]tates| states)?"
    r"(?: (?:of|in) the (?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|bloc|grouping))?"
    r"(?: today| now| at present| currently)? (?:are|remain|remained|number|numbered|total) (?:only |just |now |today "
    r"|exactly |currently )*"
    rf"{NUMBER}(?=[.,;]|$| in (?:number|all|total))"
)
"""`its full members today are ten`."""
NOUN = r"(?P<phrase>members|observers?|(?:dialogue )?partners?)"
STATES = r"(?:countries|states|nations|names|entries|participants)"
TO_SO_MANY = re.compile(
    rf"\b(?:br(?:ings?|ought)|tak(?:es?|ing)|took|lift(?:s|ed)|rais(?:es|ed)|bringing|raising|increas(?:es"
    rf"|ed)) to {NUMBER} the"
    rf" (?:number|circle|total|list|ranks) of [^.;,]{{0,40}}?{NOUN}\b",
    re.IGNORECASE,
)
"""`brings to five the number of states holding observer status`."""
LISTED = re.compile(
    rf"\b(?:list|category|circle|group|number|ranks) of (?:the )?(?:SCO(?:'s)? "
    rf"|its )?{NOUN}(?: states)?\b[^.;]{{0,90}}?"
    r"\b(?:runs to|ran to|ha[sd]|counts?|counted|compris(?:es|ed)|contain(?:s|ed)|number(?:s|ed)|takes in|took in"
    r"|includ(?:es|ed)|holds|held|grew to|stands at|stood at|covers|covered|embrac(?:es|ed))"
    rf" (?:now |only |just )?{NUMBER} {STATES}\b",
    re.IGNORECASE,
)
"""`the list of dialogue partners runs to fourteen names`."""
AS_THEM = re.compile(
    rf"(?P<other>\b(?:another|the other) )?\b{NUMBER}(?(other)| {STATES})\b(?: [–—-] [^.;]{{3,120}}? [–—-])?"
    r"(?:(?!\b(?:join|admit|accept|becom|becam|add|obtain|receiv|grant|welcom|took|taken|which|who"
    r"|that)\w*)[^.;,:–—]){0,60}?"
    rf"\b(?:as (?:its |SCO )?{NOUN}|hold(?:s|ing)? the (?:rank|status) of (?P<rank>observer|dialogue partner))\b",
    re.IGNORECASE,
)
"""`another nine cooperate with it as dialogue partners`, `four countries sit in the SCO as observers`."""
HOLDING = re.compile(
    rf"\b{NUMBER} (?:SCO )?{STATES}(?:, [^,;.]{{3,40}},)? (?:now |still |currently |today )?"
    r"(?:hold|holds|held|bears?|bore|enjoy(?:s|ed)?|retain(?:s|ed)?|keeps?|kept|have|has|had|carr(?:y|ies|ied)) "
    r"(?:(?:the|an?|full|single|new|common|SCO) )*"
    r"(?:(?:rank|status|title|standing|name) of (?:(?:an?|the|full|SCO) )*)?"
    r"(?P<phrase>member(?:ship)?|observer|(?:dialogue )?partner)\b",
    re.IGNORECASE,
)
"""`17 countries bear the title of SCO partner`, `ten countries held full membership`."""
ARE_THEM = re.compile(
    rf"\b{NUMBER} (?:of them |(?:SCO )?{STATES} )?(?:are|were) (?:now |currently |its |full |permanent |SCO )*{NOUN}\b",
    re.IGNORECASE,
)
"""`fourteen are dialogue partners and three are observers`."""
OF_SUCH = re.compile(
    r"\b(?P<phrase>observer|dialogue partner|member)s?\b[^.;]{3,60}\b(?:now |today )?(?:has|counts|numbers)"
    rf" (?:now |already |only )?{NUMBER}(?: of (?:them|these))?(?= today\b| now\b| at present\b|[.,;]|$)",
    re.IGNORECASE,
)
"""`which counted one observer until then, now has four of them`."""
THE_SIZE = re.compile(
    rf"\b{NUMBER} (?:SCO )?{NOUN}(?: states)?, (?:which is )?(?:today['’]s|the) (?:current |present )?"
    r"(?:size|number|strength|total)\b",
    re.IGNORECASE,
)
"""`among eight members, which is the size the organisation has today`."""
SO_STRONG = re.compile(
    rf"\b{NOUN}(?: states)?(?: of the (?:SCO|Shanghai Cooperation Organi[sz]ation))?,? (?:is|are|was|were)"
    rf" (?:now |still |currently |already |today )?{NUMBER} (?:strong|in (?:number|all))\b",
    re.IGNORECASE,
)
"""`its dialogue partners are now six strong`."""
AS_MANY = re.compile(r"\b(?:no|not) (?:more|fewer|less) than $", re.IGNORECASE)
"""Before a number that is meant to be exact."""
REMAIN = re.compile(
    rf"\b(?:[Oo]f )?(?:the |its )?(?:SCO['’]s |[Oo]rgani[sz]ation['’]s )?(?:once )?(?:\w+ )?(?P<phrase>observers"
    rf"|dialogue partners),?"
    rf" (?:only|just|no more than) {NUMBER} (?:now )?(?:remain|are left|are still|stay)",
)
"""`of the SCO's observers only two remain`."""
LABELLED = re.compile(
    r"(?:^|\b[Nn]umber of )\W*(?:(?:full|permanent|SCO|current|member) )*(?P<phrase>members|member states|observers"
    r"|observer states|dialogue partners|partners)(?: (?:of|in) (?:the )?(?:SCO|Shanghai Cooperation Organi[sz]ation))?"
    rf" ?[:|=] ?{NUMBER}(?=[.,;)]|$| \()",
    re.IGNORECASE,
)
"""`Number of members: 10`, `Observers | 4`."""
FROM = re.compile(rf"\bfrom {NUMBER} (?:\w+ ){{0,2}}to\b", re.IGNORECASE)
STATUS_WORD = re.compile(
    r"\b(?P<observer>observers?)\b|\b(?P<partner>(?:dialogue[- ])?partners?)\b"
    r"|\b(?P<member>member(?:ship|s)?|(?<!without )(?:with|having) a (?:full )?vote)\b",
    re.IGNORECASE,
)
STRUCTURE = re.compile(
    r"\b(?:forms?|constitutes?)(?= the (?:SCO|Shanghai Coop|[Oo]rgani[sz]ation|bloc|grouping)\b(?!['’]))"
    r"|\borgani[sz]ation of (?=\w+ (?:states|countries))|\b(?:compris\w+|consist\w*|makes? up|made up"
    r"|unit(?:es|ed|ing)|br(?:ings?|ought) together|expan\w+|grown?|grew"
    r"|belong\w*|includes?|counts?|embrac\w+|groups?|numbers?)\b"
)
SOME = re.compile(
    rf"\b(?:new|other|more|another|next|first|last|additional|further|remaining|founding"
    rf"|(?:\d+|{CARDINAL_WORD}|some|most|many|half|part|majority|several) of (?:the|its|their|these)"
    rf"|{CARDINAL_WORD}(?:th|st|nd|rd)?|to|among|between|three|than|least|over|nearly|almost|about|some|both)\s$",
    re.IGNORECASE,
)
OF_THEM = re.compile(
    r"\s(?:of (?:which|whom|them|its|these|the (?!SCO|Shanghai (?!Five)|[Oo]rgani|bloc|grouping|[Gg]roup))|more|other"
    r"|new|joined"
    r"|(?:newly )?(?:approved|admitted|accepted|added|chosen|taken in|received)"
    r"(?! (?:the|an?|its|their|next|this|it|that|new|by|rules|plans|changes)\b))\b"
)
ALL_OF_IT = re.compile(
    r"(?: (?:of|in|with) (?:the )?(?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|bloc|grouping))?[.,;]*$"
)
"""Behind the number of all there are, of which one is told: `Nepal is one of six dialogue partners of the SCO`."""
PRESENT = re.compile(
    r"\b(?:has|have|is|are|comprises?|counts?|numbers?|stands?|consists?|enjoys?|holds?|includes?|brings?"
    r"|unites?|remains?"
    r"|now|currently|today|at present|makes? up|belongs?)\b"
)
OTHER = re.compile(
    r"\b(?:BRICS|CSTO|NATO|EU|ASEAN|CIS|EAEU|UN|G20|CICA|WTO|Interbank|Business Council|AIIB|committee"
    r"|working groups?)\b"
)
UNREAL = re.compile(r"\b(?:would|could|might|if|should|will|not)\b")
BEHIND = 25
"""Characters behind a number in which it may still be made unreal."""
OF_SO_MANY = re.compile(
    rf"\b(?:\d+|{CARDINAL_WORD}|some|most|many|half|part|majority|several|all(?: of)?) of (?:the|its|their) $",
    re.IGNORECASE,
)
"""Before the number of all, of whom some are told: `four of the eight member states`."""
SUBJECT_OF = re.compile(
    r"[^.;]{0,60}?\b(?:makes? up|made up|forms?|constitutes?|belongs?|remain|are|were|number|total|stand|surround"
    r"|complete|takes? part|took part|taking part|represented|attend\w*|participat\w*|present|gather\w*|met|sit|enjoy"
    r"|hold|have|share)\b"
)
"""Behind so many who are the subject of a sentence, a verb that says no more than what records tell."""
FLOW = re.compile(
    rf"\b{NUMBER} (?:(?:more|new|further|other|additional) )*"
    r"(?:states|countries|nations|(?P<own>members|observers|dialogue partners))\b[^.;]{0,30}?"
    r"\b(?:obtained|received|(?:was|were) (?:granted|given|admitted|accepted|made|added)|became|gained|acquired"
    r"|joined)\b(?:[^.;]{0,60}?\b(?P<noun>member|observer|dialogue[- ]partner))?",
    re.IGNORECASE,
)
"""`five more states obtained the rights of a dialogue partner`: those that came new, not all there are."""
FLOW_TO = re.compile(
    r"\b(?P<noun>member|observer|dialogue[- ]partner)(?P<own>ship)?\b[^.;,]{0,60}? (?:to|for|on)"
    rf" (?:another |a further )?{NUMBER} (?:(?:more|new|further|other|additional) )*(?:states|countries|nations)\b",
    re.IGNORECASE,
)
GIVES = re.compile(r"\b(?:open|grant|gave|give|extend|offer|accord|award|confer)\w*\b")
"""`opened the dialogue partnership to five more states`, and the verbs of it."""
OTHERS_BESIDE = re.compile(
    rf"\b(?:sits|belongs|stands)\b[^.;]{{0,60}}\b(?:besides?|alongside|next to|with) (?:the )?{NUMBER} other "
    r"(?:full |permanent )?(?P<phrase>members|observers|dialogue partners|partners)\b"
)
"""`India sits in it beside seven other members`: how many there are but for one."""
CLUB = re.compile(
    rf"\b(?:club|family|bloc|grouping|organi[sz]ation|alliance|union) of {NUMBER}"
    r"(?=[.,;]|$| (?:countries|states|nations|members)\b)"
)
"""`a club of six`."""
STATUS = {"member": ("member",), "observer": ("observer",), "partner": ("dialogue-partner", "partner")}


UPTO = re.compile(r"[^,;.]{0,30}\b(?:by|in|as of|at|on|during|until)(?: the)?(?: end of| beginning of| middle of)? ")
"""Between a number and the time for which it is told: `had grown to ten members by the end of 2024`."""
AT_FIRST = re.compile(
    r"\W*\b(?:[Aa]t (?:the|its) (?:beginning|start|outset|founding|birth)|[Aa]t first|[Ii]nitially|[Oo]riginally"
    r"|(?:[Ff]ounded|[Cc]reated|[Ee]stablished|[Ss]et up|[Bb]orn|[Bb]egan|[Ss]tarted(?: out)?|[Ll]aunched) as)\b"
)
FOUNDED = dt.date(2001, 6, 15)
"""How it was at first is told of the day of the founding."""
OWN_NOUNS = re.compile(r"\bdialogue partners\b|\bobservers\b|\bbelongs? to it\b")
"""Those whom no other organisation has, where none is named."""
PRESENT_AT = re.compile(
    r"\b(?:leaders|presidents|delegations?|attend\w*|guests?|came|come|due at|invited|participat\w+|took part"
    r"|takes? part)\b"
)
"""Where those who were at a meeting may be counted, not all who have a status."""
BELONG = re.compile(
    r"\bmakes? up the membership\b|\bbelongs? to (?:it|the (?:bloc|group|grouping|organi[sz]ation|alliance))\b"
)
A_NUMBER = re.compile(rf"\b(?:\d{{1,2}}|{CARDINAL_WORD})\b", re.IGNORECASE)
ROUGHLY = re.compile(r"\b(?:some|about|around|roughly|nearly|almost|over|more than|at least|up to) $")
"""Before a number that is not meant to be exact."""
PATTERNS = (
    TO_SO_MANY, LISTED, HOLDING, ARE_THEM, OF_SUCH, THE_SIZE, FOLD, CLUB, COUNTED, REMAIN, AS_THEM, REACHED,
    ARE_SO_MANY, LABELLED, SO_STRONG,
)  # fmt: skip
"""All ways to tell a number, the surest first."""
TOGETHER = re.compile(
    r"s?(?: status)? (?:and|or) (?:the )?[“\"‘]?(?:dialogue[- ])?(?:partners|observers)\b(?! such as)"
)
"""Two statuses under one number: `16 observers and dialogue partners`."""
