"""The words by which a text tells of a meeting, or lets those who met speak: declarations, communiques, summaries."""

from __future__ import annotations

import re

READS = re.compile(r"\b(?:declaration|communiqu[eé]|charter|convention|treaty) (?:also )?reads?\b", re.IGNORECASE)
"""What the states have adopted speaks for them."""
LETTER = re.compile(r"\b(?:message|letter|telegram|greetings?|congratulations|condolences)\b")
ADOPTED_TEXT = re.compile(
    r"\b(?:declare|state|stated|declared|agreed on|adopt)(?: as)?(?: the)? follow(?:s|ing)\b"
    r"|^\W*(?:JOINT COMMUNIQU|\w+ DECLARATION)|\b[Ww]e, the (?:[Hh]eads|[Ll]eaders|[Pp]residents)\b"
)
ADOPTERS = re.compile(
    r"(?:\d+\. )?(?:The )?(?:SCO )?(?:[Mm]ember [Ss]tates|[Pp]arties|[Ss]ides|[Hh]eads of (?:[Ss]tate|[Gg]overnment"
    r"|[Dd]elegation)s?|They)\b"
)
DECLARING = re.compile(
    r"\b(?:[Mm]ember [Ss]tates|[Hh]eads of|[Ll]eaders|[Pp]arties|[Ss]ides|they)\b[^.;]{0,160}\b(?:declare"
    r"|state|agree|proclaim)d?"
    r"(?: (?:as follows|the following)|:)"
)
"""What opens the text of a declaration: all that follows is said by those who adopted it."""
NARRATED = re.compile(
    r"\b(?:met|(?:was|were) (?:held|signed|adopted|attended|chaired|led|joined|invited|present|represented)"
    r"|held (?:its|their|a)|took (?:place|part|stock|note)|presided|in the chair|chaired|attended|joined"
    r"|(?:[Aa]lso )?present\b"
    r"|compared|exchanged|discussed|considered|reviewed|examined|heard|approved|(?:looked|went|talked"
    r"|turned|took) (?:at|over|up|to)"
    r"|weighed|gathered|assembled|received|issued|laid before|submitted|(?:was|were) (?:also )?(?:taken"
    r"|issued|submitted|agreed)"
    r"|passed in|adopted this|signed (?:an?|the)|adopted (?:an?|the)"
    r"|will be held|(?:is|are) reflected)\b"
)
"""What is told of the meeting itself, in nobody's name."""
NARRATES = 90
"""Characters of a sentence in which what the adopters did is told."""
THERE = re.compile(r"\bthere\b|\bat the (?:\w+ )?(?:meeting|sitting|session|talks|summit|event)\b", re.IGNORECASE)
"""Where something was noted by nobody in particular."""
PASSIVE_SAID = re.compile(
    r"\b(?:was|were) (?:\w+ly |also |further |again |once more )?(?:considered (?=as|to be|an?\b|important"
    r"|necessary)|called|described|assessed"
    r"|evaluated|regarded|deemed"
    r"|recogni[sz]ed|named|proposed|suggested|invited|urged|asked|praised|welcomed|appreciated|supported|condemned"
    r"|shown|voiced"
    r"|expressed|noted|stressed|emphasi[sz]ed|underlined|recalled|pointed out)\b(?! by)"
    r"|\b(?:attention|emphasis|importance|note|stress) (?:was|has been) (?:\w+ )?(?:drawn|paid|placed|laid|made"
    r"|attached|taken|put)\b"
)
"""What is told without a speaker while somebody's speech is being told."""
ONLY_TOUCHES = re.compile(
    r"(?:[Hh]e|[Ss]he|[A-Z]\w+(?: [A-Z]\w+)?)(?: also| then| further)? (?:touched (?:up)?on|talked about"
    r"|spoke (?:about|of)"
    r"|discussed|informed)\b(?![^.]{0,80}\b(?:that|saying|as)\b)"
)
"""A report that somebody spoke of something, and not what."""
