"""How the offices of the Secretary-General and of the director of the anti-terrorist structure are named."""

from __future__ import annotations

import re

from .numbers import CARDINAL_WORD

SCO = r"(?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|bloc)"
RATS = (
    r"(?:(?:SCO )?RATS|Regional (?:Anti|Counter)-?\s?Terror\w+ (?:Structure|Centre|Center)"
    r"|(?:\w+-based )?anti-terror\w* (?:structure|body|centre))"
)
HEADING = (
    r"(?:(?:headed|heads?|heading|led|leads?|leading|runs?|ran|running|directed|directs?|directing|managed|manages"
    r"|managing"
    r"|steers?|steered|steering)"
    r"|(?:[Ii]n charge|[Aa]t the helm|[Aa]t the head|took charge|took the helm|took the reins"
    r"|taken charge) of|took over)"
)
"""What the head of an office does with it."""
UNDER = (
    r"(?:is|was|has been|had been|came|been|were) (?:\w+ ){0,2}(?:(?:run|headed|led|directed|managed|steered)"
    r"(?= |$)[^.;,]{0,40}?\bby|under (?:the )?(?:direction|leadership|management|helm) of|in the hands of|under)\b"
)
"""How an office is in somebody's hands."""
SECRETARY = re.compile(
    rf"\b(?:[Ss]ecretary[- ][Gg]eneral(?:ship)?|[Ee]xecutive [Ss]ecretary) of (?:the )?{SCO}"
    rf"|\b{SCO}\b (?:has|had|got|received) (?:an? |its )?(?:new |first |next )?(?:[Ss]ecretary[- ][Gg]eneral"
    r"|[Ee]xecutive [Ss]ecretary)"
    rf"|\b(?:{SCO}(?:'s)? Secretariat|Secretariat of the {SCO}), (?:\w+ )?(?:headed|led|run|directed|managed) by\b"
    rf"|\b{SCO}(?:'s)? (?!(?:as|with|by|and|for|in) )(?:\w+ )?(?:[Ss]ecretary[- ][Gg]eneral|[Ee]xecutive [Ss]ecretary)"
    r"(?! of (?:the )?(?:United Nations|UN|CIS|CSTO|CICA|ECO)\b)"
    rf"|\bhead of (?:the )?(?:{SCO}(?:'s)? Secretariat|Secretariat of the {SCO})"
    rf"|\b(?:{SCO}(?:'s)? Secretariat|Secretariat of the {SCO})\b[^.;,]{{0,40}}? {UNDER}"
    rf"|\b{HEADING} the (?:[\w-]+ ){{0,3}}?(?:{SCO}(?:'s)? Secretariat|Secretariat of the {SCO})"
    rf"|\b{SCO}\b[^.;]{{0,80}}\b(?:its|whose) (?:\w+ )?[Ee]xecutive [Ss]ecretary\b"
    rf"|\b(?:the )?Secretariat of the {SCO}[^.;]{{0,40}}[Ss]ecretary-[Gg]eneral"
)
DIRECTOR = re.compile(
    rf"\b(?:[Dd]irector|[Hh]ead"
    rf"|[Cc]hief) of (?:the )?(?:SCO )?(?:[Ee]xecutive [Cc]ommittee of (?:the )?)?(?:{SCO}(?:'s)? )?{RATS}"
    rf"|\b{RATS}(?: Executive Committee)?(?:'s)? [Dd]irector"
    rf"|\b[Dd]irector of the [Ee]xecutive [Cc]ommittee of (?:the )?{SCO}'s"
    rf"|\b(?:[Ee]xecutive [Cc]ommittee of )?(?:the )?(?:{SCO}(?:'s)? )?{RATS}\b[^.;]{{0,60}}?\b{UNDER}"
    rf"|\b{HEADING} (?:the )?(?:[Ee]xecutive [Cc]ommittee of (?:the )?)?(?:{SCO}(?:'s)? )?{RATS}"
)
ITS = re.compile(
    r"\b[Ii]ts (?:(?:first|new|next|present|current|then) )?(?:[Ss]ecretary[- ][Gg]eneral|[Ee]xecutive [Ss]ecretary)\b"
)
BARE = re.compile(r"\b(?:as|of|post|office) (?:the )?[Ss]ecretary[- ][Gg]eneral\b")
"""The office as that of an organisation which the sentence names."""
OFFICES = (
    (SECRETARY, "sco-secretariat", ("Secretary-General", "Executive Secretary")),
    (DIRECTOR, "rats", ("Director of the Executive Committee", "Director")),
)
FIRST_HEAD = re.compile(
    r"\bfirst (?:person |one |diplomat )?to (?:head|lead|run|direct|hold|occupy)\b"
    r"|\bnewly[- ](?:opened|founded|created|established|formed|set[- ]up) (?:\w+ )?(?:Secretariat|RATS|Executive)"
)
TERM = re.compile(
    rf"\b(?:terms?|serves?|serving|appoint\w*|elect\w*|office)\b[^.;]{{0,60}}\b(?P<n>{CARDINAL_WORD}|\d)[- ]years?\b"
    rf"|\b(?P<m>{CARDINAL_WORD}|\d)[- ]years? (?:term|period)"
)
FIRST = re.compile(r"\bfirst (?:ever )?(?P<title>[Ee]xecutive [Ss]ecretary|[Ss]ecretary[- ][Gg]eneral|[Dd]irector)")
