"""The words by which a text tells who came to a meeting, who led a delegation and who presided."""

from __future__ import annotations

import re

LED = re.compile(
    r"\b[Dd]elegations?\b[^.;]{0,60}?\b(?:were|was|is|are)? ?(?:led|headed) by\b"
    r"|\b[Dd]elegations?\b[^.;]{0,40}\b(?:came|arrived) under\b|\b(?:was|were|is|are"
    r"|being) represented\b[^.;,]{0,40}\bby\b"
    r"|\b(?:heads?|leaders?) of (?:the )?(?:\w+ )?delegations?:"
    r"|\b(?:was|were) (?:led|headed) by\b"
    r"|\b(?:came|attended|took part|participated|present|spoke) (?:\w+ )?on behalf of\b"
    r"|\brepresented (?:the )?[A-Z][\w ]{2,30}?(?=[.,]|$| (?:at|in) the (?:summit|meeting|session))"
)
"""Behind this stand the heads of delegations."""
SENT = re.compile(r"\b(?:sent|delegated|dispatched)\b")
LED_IT = re.compile(
    r"\b(?:led|leads|headed|heads) (?:the|his|her|its|their|[A-Z]\w+'s) (?:\w+ )?(?:side|delegation|team)\b"
    r"|\b(?:represented|represents) (?=(?:the |his |her )?(?:[A-Z]|country\b))(?!the SCO)"
)
"""Before this stands the head of a delegation."""
CAME = re.compile(
    r"\b(?:attended(?! by)|(?:was|were) at (?=(?:the|this|today's) (?:\w+ )?(?:summit"
    r"|meeting|session))|took part|(?<!to )takes? part|taking part|participat(?:ed|es|ing)|came to"
    r"|joined(?= (?:the |this |them\b|it\b)?(?:meeting|summit|session|talks|discussions?|gathering|work)?)(?! (?:by"
    r"|the (?:SCO|organi|bloc|group)))|attending"
    r"|(?:was|were|are|is)(?: also| likewise| all| both)? (?:present|in attendance|represented|there)|gathered"
    r"|(?:has|have|had) (?:come|arrived) (?:to|in|for|at)"
    r"|(?:was|were) (?:an? |the )?(?:special |honou?red )?guests?(?= (?:at|of) (?:the|this|today's)\b)"
    r"|(?:was|were|are|is|had|joined in) (?:connected|linked up|joining|dialled in|dialed in)"
    r"|took the floor|(?:also |likewise )spoke(?=[.;,]|$| (?:at|in|online|by|via)\b)|made statements(?=[.;,]|$"
    r"| at)|spoke(?= (?:online|by video|via video|remotely|at the"
    r" (?:meeting|summit|session))\b)"
    r"|(?:is|are|was|were) among (?:the (?:participants|guests|leaders)|those (?:present|who))|arrived (?:in|for|at)"
    r"|took (?:his|her|their) (?:place|seat)s?)\b"
)
"""Before this stand those who came, behind it those who did where it is turned round."""
WERE_THERE = re.compile(
    r"\b(?:[Pp]resent (?:were|was|are)|^(?:Also )?(?:[Ff]rom|[Oo]f) [^.;]{3,60} came|attended by"
    r"|joined(?: and \w+)? by(?! video| tele| phone| means)|[Pp]articipants (?:were|included|are)"
    r"|[Pp]articipating were|[Tt]aking part (?:are|were)|[Gg]uests(?: (?:of|at|to|from) [^.;,:]{3,50})? (?:were|are"
    r"|included)|[Aa]mong (?:the (?:participants|guests|leaders)|those present)"
    r"(?: (?:from|of|at|to|in) [^.;,:]{3,70})? (?:was"
    r"|were|are|is)"
    r"|[Ss](?:tatements|peeches) (?:were|was) (?:made|delivered|given) by(?: (?:the )?(?:representatives|heads"
    r"|leaders)"
    r" of [^.;:,]{3,60}(?=:))?|[Tt]he floor was (?:taken|given) (?:by|to)"
    r"|brought together"
    r"|[Aa]ttending were|[Ii]n attendance were|[Aa]ttendees|[Pp]articipants?:|with the participation of"
    r"|participation of"
    r"|gathered:|present:|(?:were|was) present:?)(?=[ :])"
)
DONE_TO_THEM = re.compile(r" (?:\w+ly )?(?:\w{2,}ed|given|shown|told|met|taken|seen|brought)\b(?! [A-Z])")
"""Behind `the guests were`: what was done to them, no names."""
AMONG_THEM = re.compile(r":|\b(?:among (?:them|those)|including|namely)\b")
"""Behind a verb of coming: the names of those who did."""
ENVOY = re.compile(r"\b(?:delegations?|representatives?|envoys?|[Mm]inisters?|[Pp]remier|[Pp]resident|deput\w+)\b")
"""Those whom a state sends to a meeting."""
STATUS = re.compile(r"\b(?P<status>observer|dialogue partner)s?\b", re.IGNORECASE)
HEADS = re.compile(
    r"\b(?:[Ll]eaders|[Pp]residents|[Hh]eads of (?:state|government)|level of (?:the )?(?:heads|leaders))\b"
)
UNREAL = re.compile(
    r"\b(?:not|never|will|would|could|may|might|shall|should|must|invit\w+(?! as (?:an? |the )?(?:special "
    r"|honou?red )?guests?\b)|expected|plan\w*|propos\w+|hop\w+|if)\b"
    r"|n't\b"
)
PRESIDED = re.compile(
    r"\b(?:presided(?: over)?|(?:was|is|being|sat) in the chair|took the chair|chaired|hosted|presiding(?= over)"
    r"|conducted|moderated|wielded the gavel)\b(?! by\b)"
)
PRESIDED_BY = re.compile(
    r"\b(?:(?:chaired|presided over|conducted|led|hosted) by|chair (?:was|is) (?:taken|held|occupied) by"
    r"|(?:chairmanship|gavel|chairing) of"
    r"|presidency of|with)\b"
)
IN_CHAIR = re.compile(r"\bin the chair\b|\bpresiding\b")
IT = re.compile(r"\b(?:summit|meeting|session|sitting|talks|gathering|[Cc]ouncil|event)\b|\bchair\b|\bpresid")
OTHER_BODIES = re.compile(
    r"\b(?:[Cc]ommittee|[Bb]usiness|[Ff]orum|[Cc]lub|[Cc]ommission|[Bb]ank|[Mm]inisters of|[Cc]onsortium)\b"
)
ELSEWHERE = re.compile(
    r"\b(?:fair|seminar|forum|exhibition|festival|expo|conference(?! hall)|(?<!executive )committee"
    r"|(?<!economic )commission|games|briefing|parade"
    r"|round ?table|working group)\b|\bSCO[ -]?(?:Plus\b|\+)",
    re.IGNORECASE,
)
"""Gatherings other than that of the leaders."""
MANY = 2
"""Heads of delegations rightly named beside whom one who was not there stands wrongly."""
HEAD_LEVELS = ("head-of-state", "head-of-government")
