"""The words by which a text tells who came to a meeting of leaders, in which form and at whose head."""

from __future__ import annotations

import re

LED = re.compile(
    r"\b(?:(?:[Dd]elegation|team|side|seat|place|chair|interests|representative|envoy)\b[^.;]{0,90}?\b"
    r"|(?:represented|spoken for) (?:at [^.;,]{3,90} |there )?"
    r"|[Rr]epresenting (?:the )?[A-Z][\w ]{2,20}?(?:,? (?:at|in|on) [^.;]{3,90})? )"
    r"(?P<by>(?:(?:(?:was |is |were )?(?:filled|taken|occupied|held|led|headed|entrusted|given) )?(?:by|to)"
    r"|(?:was|is)(?= (?:the |its )?[A-Z])|(?:was |is )?in the hands of|stood"
    r"|had(?= [A-Z][^.;,]{3,50} at (?:its|the|their) head)) (?:(?:its|the"
    r"|[Hh]is) )?)(?=[A-Z]|(?:[a-z-]+ ){0,4}(?:minister|president|premier|secretary|ambassador|deputy|envoy)\b)"
    r"|\b(?:led|headed|heads|leads|entrusted) (?:the|his|her|its|an?|[A-Z]\w+'s) (?:[A-Z]\w+ |country's |national )?"
    r"(?:delegation|team|side)\b|\b(?:spoke|speaks?|speaking|sat|acted) for (?=(?:the )?[A-Z])"
    r"|\brepresented (?=(?:(?:his|her|the) country|(?:the )?[A-Z][\w ]{2,20}?) (?:at|in|during"
    r"|there\b))(?!the (?:SCO|organi))"
)
"""Who led a delegation or spoke for his state: behind these words where they end with `by`, else before them."""
CAME = re.compile(
    r"\b(?:attend(?:ed|ing|s)|(?:was|were) at (?:the|this|today's) (?:\w+ )?(?:summit"
    r"|meeting|session)|address(?:ed|ing|es)|deliver(?:ed|ing|s)|took part|participat(?:ed|ing|es)|spoke"
    r"|speaking|chair(?:ed|ing|s)|presided|propos(?:ed|es)|put forward|told|arrived|hosted|represented|joined"
    r"|(?<='s )(?:presence at|participation in|attendance (?:at|of)|appearance at)"
    r"|travelled|flew|made (?:his|her|its) (?:\w+ )?(?:debut|appearance)"
    r"|(?:went|came|gone|come) to (?:the (?:summit|meeting)|[A-Z][\w-]+ (?:for|to (?:attend|take part"
    r"|represent))))\b"
)
THERE = re.compile(
    r"\b(?:attended by|(?:took|takes|taking) part in|participat(?:ed|ing|ion)|were present|brought together"
    r"|represented by|arrived? (?:in|for|at)|has arrived|among the participants)\b"
)
TO_BE_HELD = re.compile(r"\b(?:was|were|is|are) to (?:hold|be held|take place|meet|gather|begin|open|host)\b")
"""The meeting is still ahead: that somebody set out for it is on no record."""
ABSENT = re.compile(
    r"\b(?:concert|photo\w*|reception|dinner|banquet|luncheon|lunch|exhibition|ceremony|absent|absence|skipped|missed"
    r"|did not|could not|unable|cancelled|not attend|sidelines|margins)\b"
)
WITH_STATES = re.compile(
    r"\b(?:attended by|participation of|leaders of|presidents of|delegations (?:of|from)|representatives of"
    r"|heads of (?:state|delegations?)(?: and government)? (?:of|from))[^.;]*$"
)
ONE_CAME = re.compile(
    r"\b(?:took part|taking part|participat(?:ed|ing)|attend(?:ed|ing)|joined|spoke|speaking|address(?:ed|ing)"
    r"|delivered|gave a|made a|appeared|connected|linked up|dialled in|came|travelled|traveled|flew|went"
    r"|(?:was|were) present|(?<='s )(?:presence|participation|attendance|appearance) (?:at|in|of))\b"
    r"[^.;,]{0,120}(?:,[^.;,]{3,60},)?[^.;,]{0,60}\b"
    r"(?:in person|in-person|face[- ]to[- ]face"
    r"|by video|via video|online|virtually"
    r"|remotely|from afar|on screen|(?:through|via|by|over) (?:a |the )?video|from the (?:\w+ )?hall)"
)
SENT = re.compile(
    r"\b(?:sent|dispatched|sending|dispatching|seat was (?:taken|occupied|filled) by|delegated"
    r"|was represented (?:there |at [^.;,]{3,60} |in \w+ )?by)\b"
)
TITLED = re.compile(
    r"(?:'s)? ?(?:\b(?:President|Prime Minister|Premier|Secretary[- ]General|Chairman|Vice President|Foreign Minister"
    r"|External Affairs Minister)(?: of (?:the )?(?:[A-Z]\w+ ?){1,4},)?) $"
)
HEADS = ("head-of-state", "head-of-government", "secretary-general", "head-of-organisation")
PRESIDED = re.compile(
    r"\b(?:chaired|presided over|in the chair|took the chair|presiding(?: over)?|chairing|hosted|moderated|moderating"
    r"|wielded the gavel|(?:received|welcomed|greeted)(?= [^.;,]{0,40}\b(?:[Hh]eads of|leaders|presidents|premiers"
    r"|prime ministers|colleagues|counterparts)\b[^.;,]{0,30}\bSCO\b| [^.;,]{0,20}\bSCO (?:[Hh]eads|leaders|presidents"
    r"|premiers|prime ministers|colleagues|counterparts)\b)"
    r"|(?:was|played|acted as) (?:the )?host(?= (?:\w+ ){0,2}(?:of|to)\b))\b(?! (?:\w+ ){0,2}by\b)"
    r"|\b(?:chaired|presided over|hosted)(?: \w+){0,2} by (?=[A-Z])"
    r"|(?<='s )(?:chairmanship|gavel)\b|\bunder the (?:gavel|chairmanship) of (?=[A-Z])"
)
CLOSE = 70
"""Characters between a verb of presiding and the person who did."""
TITLE = "President|Prime|Premier|Foreign|External|Minister|Vice|Deputy|Chairman|The|SCO|Defen[cs]e|State|Council"
OFFICE = 40
"""Characters within which an office is told."""
SOMEBODY = re.compile(rf"\b(?!(?:{TITLE})\b)[A-Z][a-z'-]+(?: (?!(?:{TITLE})\b)[A-Z][\w'-]+){{1,2}}\b")


KIND = re.compile(
    r"\b(?:"
    r"(?!(?:an?|the|its|his|their|cabinet|senior|union|government|state|federal|junior)\b)(?P<kind>[\w-]{4,})"
    r" minister"
    r"|[Mm]inister (?:of|for) (?:the )?(?P<of>[\w-]{4,}))",
    re.IGNORECASE,
)
"""Of what somebody is minister."""
OFFICER = re.compile(r"(?:'s|\b[Tt]he [A-Z]\w+) (?:\w+ )?(?:president|premier|minister|leader)\b")
"""Somebody who is called by his office alone: `Mongolia's president`."""
WHO = re.compile(r"\b(?P<name>[A-Z][a-z]{2,}) who (?:had |has )?$")
"""The name, in one word, of him who led a delegation."""
OF_OFFICE = re.compile(r"[,.;]| (?:at|who|when|while|and) ")
"""Where an office ends."""
STEM = 5
"""Letters by which the matter of a ministry is known again."""
APPOSED = re.compile(
    r", (?:the |its |his |her |then )?(?:[\w-]+ ){0,4}(?:[Mm]inister|[Pp]remier|[Pp]resident)(?: of [^,;.]{3,40})?,"
)
"""The office behind a name: `Rajnath Singh, the defence minister,`."""
FOR_IT = re.compile(r"(?:For|On behalf of) (?:the )?[A-Z][\w ]{2,25}(?:,[^,;]{3,80})?, ")
"""Before one who came for the state named: `For Pakistan, Foreign Minister ... attended`."""
ON_BEHALF = re.compile(r"\bon behalf of (?:the )?$")
FORMER = re.compile(r"\b(?:[Ff]ormer|[Tt]hen|[Ee]x)\b")
SOLE = frozenset(("president", "prime", "foreign", "vice-president"))
"""Offices of which a state has one: whoever holds one of them does not hold another."""
GROUP, DAYS = 2, 2
"""Persons who make a gathering, and days about a document in which the meeting lies that it need not name."""
MET = re.compile(
    r"\b(?:(?:took|takes|taking) part in (?:the|this|today's) (?:summit|meeting|session|talks)(?! (?:with|between))"
    r"|attended (?:the|this|today's) (?:summit|meeting|session)(?! (?:with|between))|participat(?:ed"
    r"|ing) in the (?:summit|meeting|session)"
    r"|took part in the summit's|among the participants|joined by(?! video| tele| phone| means))\b"
)
YEARLY = re.compile(
    r"\b(?:attend|taken part|participat|been (?:to|at|present)|(?:headed|led) the \w+ delegation)\w*\b[^.;]{0,50}"
    r"\b(?:summits|meetings|(?:every|each) (?:\w+ )?(?:summit|meeting))\b"
)
