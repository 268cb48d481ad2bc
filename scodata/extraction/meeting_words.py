"""The words by which a claim speaks of a meeting of leaders: its councils, its nouns and verbs, and what is none."""

from __future__ import annotations

import re

ORGANISATION = (
    r"(?:SCO|Shanghai (?:Cooperation|Co-operation) Organi[sz]ation|Shanghai (?:Five|Forum|group(?:ing)?)"
    r"|grouping|bloc"
    r"|organi[sz]ation)"
)
GOVERNMENTS = (
    r"(?:[Hh]eads?[ -]of[ -][Gg]overnments?|[Pp]rime [Mm]inisters|[Pp]remiers|[Gg]overnment (?:heads|chiefs)"
    r"|[Cc]hiefs of [Gg]overnment|CHG\b)"
)
STATES = (
    r"(?:[Hh]eads?[ -]of[ -](?:the )?(?:[Mm]ember )?[Ss]tates?|[Pp]residents|[Ll]eaders|CHS\b"
    r"|(?:supreme|highest) (?:organ|body))"
)
COUNCIL = re.compile(rf"\b(?P<chg>{GOVERNMENTS})|\b(?P<chs>{STATES})|\b(?P<s5>Shanghai Five)\b")
BOTH = re.compile(
    r"\b(?:[Pp]residents|[Hh]eads? of [Ss]tate) and (?:[Pp]rime [Mm]inisters|(?:[Hh]eads of )?[Gg]overnment)"
)
NOUN = r"(?:[Ss]ummit|[Mm]eeting|[Ss]ession|[Gg]athering|[Ss]itting|[Cc]onference|[Tt]alks|[Cc]ouncil)"
MEETING = re.compile(
    rf"\b{ORGANISATION}(?:'s)? (?:(?:member )?(?:states|countries) |members )?(?:(?:come|came|get|got) together"
    rf"|meets?"
    rf"|met|gather(?:ed|s)?|assembled?) (?:again )?(?:in [A-Z]|[^.;]{{0,60}}\b(?:summit|meetings?)\b)"
    rf"|\b{ORGANISATION} (?:brought|called|invited|summoned|convened|gathered|assembled) (?:its|the|all)(?: \w+){{0,2}}"
    rf" (?:{GOVERNMENTS}|{STATES})"
    rf"|\b{ORGANISATION} (?:held|hosted|holds|convened|opened) (?:its|an?|the)(?: \w+){{0,2}} {NOUN}\b"
    rf"|\b{ORGANISATION}\b[^.;]{{0,40}}\b(?:hosted|held|organi[sz]ed|staged|convened) (?:the|its|an?)"
    rf" (?:[\w-]+ ){{0,3}}[Ss]ummit\b"
    r"|\b(?:\w+th|first|second|third) (?:of|in) the (?:(?:series|row|line|sequence) of )?"
    rf"(?:{ORGANISATION}(?:'s)? )?(?:annual |regular )?(?:summits|meetings)\b"
    r"|\b(?:meetings?|summits?|sessions?) (?:in|of) the (?:series|row|line|sequence) (?:that|which)\b[^.;]{0,30}"
    r"\b(?:began|begun|started|opened)\b[^.;]{0,20}\bShanghai\b"
    rf"|\b{ORGANISATION}(?:'s)? (?:[\w-]+ )?[Ss]ummit\b|\b[Ss]ummit\b[^.;]{{0,60}}\b{ORGANISATION}\b"
    rf"|\b(?:{GOVERNMENTS}|{STATES})\b[^.;]{{0,60}}?\b{NOUN}\b|\b{NOUN}\b[^.;]{{0,40}}?\b(?:{GOVERNMENTS}|{STATES})\b"
)
LEADERS = re.compile(
    rf"\b(?:{GOVERNMENTS}|{STATES})\b(?! and government)[^.;]{{0,40}}?\b{ORGANISATION}"
    rf"|\b{ORGANISATION}(?:'s)? (?:(?:member )?(?:states'? |countries'? |governments'? ))?(?:{GOVERNMENTS}"
    rf"|{STATES})\b|\b{ORGANISATION}\b[^.;]{{0,20}}, (?:its|their) (?:{GOVERNMENTS}|{STATES}) (?:first )?met\b"
    r"|\b[Hh]eads of (?:the )?(?:SCO|Shanghai Cooperation Organi[sz]ation)(?:'s)? (?:member )?(?:states"
    rf"|countries)\b"
)
ASSEMBLED = (
    r"met|meets?|gather(?:ed|s|ing)?|conven(?:ed|es?)|assembled?|(?:sat|sit) (?:down|together)|conferred|deliberated"
    r"|(?:came|come|comes|got) together|saw each other"
    r"|talked(?! (?:with|to(?! (?:each other|one another))|about|over|of|on)\b)"
    r"|spent (?:\w+ ){1,3}days?"
    r"|(?<!who )(?:were|was) (?:again |all )?in (?=[A-Z][\w-]+(?: [A-Z][\w-]+)? (?:on|from|in)\b)"
)
"""What leaders do who hold a meeting."""
WENT = r"travell?ed|flew|journeyed|descended on|flocked|headed for"
RECEPTION = (
    r"play(?:ed|s) (?:the )?host|was (?:the )?host|acted as host|hosts?|hosted|organi[sz]ed|staged|put on|convoked"
    r"|threw (?:\w+ )?(?:doors?|gates?) open|(?:threw )?open(?:ed)? (?:its|their|her) (?:doors?|gates?)"
)
"""What a host does who receives one."""
RAN = (
    r"took place|takes place|wrapped up|got under ?way|went ahead|passed off|fell (?:on|in)|falls (?:on|in)|ran from"
    r"|runs? (?:from|on|until|till|through|over|for)|ran (?:on|until|till|through|over)|(?<=[Ss]ummit )pass(?:es|ed)"
    r"|lasted|kicked off|came off|dispersed|went off|went on for"
)
"""What a meeting does that is held."""
MET = re.compile(
    rf"\b(?:{ASSEMBLED}|{WENT}|{RECEPTION}|{RAN}|held their|hold their|begin their|began their|approved|adopted"
    r"|endorsed|signed|joined|received|welcomed|moderated|came to"
    r"|was the (?:venue|scene|site|setting|host)|discussed|debated|considered|reviewed|talked over|dominated"
    r"|(?:marked|celebrated)(?= (?:\w+ ){1,3}anniversary))\b"
)
OTHERS = re.compile(
    r"\b(?:(?:foreign|defen[cs]e|trade|culture|health|interior|agriculture|energy|transport|justice"
    r"|finance|economy|education|tourism|sports?|emergency) ministers|(?<![Pp]rime )[Mm]inisters of|[Ss]ecretaries of"
    r"|[Ii]nternational [Cc]onference(?! (?:[Cc]ent|[Hh]all))|(?<!news )(?<!press )(?<!video )(?<!video-)"
    r"[Cc]onference on"
    r"|[Ss]ecurity [Cc]ouncils?|sidelines?"
    r"|[Tt]rilateral|[Qq]uadrilateral|[Tt]ripartite|margins|BRICS|CSTO|CIS|CICA|G20|G8|APEC|EAEU|NATO|[Ff]orum of"
    r"|[Bb]usiness [Ff]orum"
    r"|[Cc]ontact [Gg]roup|[Cc]hief [Jj]ustices|[Mm]eeting with|met with|[Mm]eeting between|talks (?:with"
    r"|between)|(?<!fifth )(?<!tenth )(?<!15th )(?<!20th )(?<!fifteenth )(?<!twentieth )anniversary of"
    r"|Coordinators|(?:into|in) force|invited to|agreed to|prepar\w+)\b|\b[A-Z]\w+-[A-Z]\w+ summit\b|\bParliament"
    r"|(?<!Prime )\bMinisters\b"
)
OF_IT = re.compile(
    r"^(?:, |and |but )?(?:whose|its|which|who|it|this|their) (?:[\w-]+ ){0,3}?(?:[Ss]ummit|[Mm]eeting"
    r"|[Ss]ession|was (?:held|hosted)"
    r"|took place|met|were held|gathered)\b"
)
"""A part of a sentence that goes on about the meeting of another part."""
BARE = re.compile(
    r"^(?:It|This) (?:was|is) (?:the|its|their) (?:[\w-]+ ){1,4}(?:meeting|summit|session)\b"
    r"|^(?:The|This|Its|Their) (?:[\w-]+ ){0,2}?(?:meeting|session|sitting|summit|gathering) (?:itself )?(?:was|is"
    r"|were) (?:\w+ )?"
    r"(?:held|hosted|convened|opened)\b"
    r"|^(?:The )?[A-Z][\w ]{2,40}? (?:hosted|hosts|received) (?:the|this) (?:meeting|session|sitting|summit"
    r"|gathering)\b"
    r"|^(?:The|This|Its|Their) (?:[\w-]+ ){0,2}?(?:meeting|session|sitting|summit"
    r"|gathering) (?:itself )?(?:took place|takes place|opened"
    r"|convened)\b"
)
"""The document's own meeting, as a clause begins with it: `the session took place in ...`."""
WEAK = re.compile(
    r"\b(?:[Hh]eads of (?:state|government)|[Pp]residents|[Ll]eaders|[Hh]eads|[Pp]remiers|[Pp]rime ministers)"
    r"(?: of [^.;,]{3,60})? (?:meet|met|gather(?:ed)?|assembled?|convened?|conferred|sat down|came together)"
    r"(?: again)? in [A-Z]"
    r"|\b(?:[Tt]he|[Tt]heir|[Oo]ur|[Ii]ts) (?:[Ll]eaders|[Hh]eads of state|[Pp]residents) (?:last |had |again )*(?:met"
    r"|gathered)\b[^.;]{0,50}\bin [A-Z]"
    r"|\b[Tt]he (?:five|six) (?:\w+ )?(?:states|countries|presidents|leaders|parties) (?:met|gathered|convened"
    r"|assembled|conferred) (?:in|at) [A-Z]"
    r"|\bAt the (?:\w+ )?(?:summit|meeting),? in [A-Z]"
    r"|\b(?:the|its|their) (?:yearly |annual |regular |next )?(?:summit|meeting) (?:was held|took place"
    r"|(?:came|went|moved) (?:back )?to|returned to|followed in) "
)
"""Leaders of whom no more is said, in an outline of events."""
PREVIOUS = re.compile(r"\b(?:[Pp]revious|[Pp]receding) (?:\w+ ){0,2}(?:meeting|summit|session)\b")
SO_MANY = re.compile(
    r"\b[\w-]+ (?:heads of (?:state|government)|presidents|prime ministers|leaders)\b(?= (?:meet|met|gather"
    r"|assembl))|\b(?:heads of (?:state|government)|presidents|premiers|prime ministers|leaders) (?:of|from) (?:the "
    r"|all )?"
    r"[\w-]+ (?:SCO )?(?:member )?(?:states|countries|members|nations)\b",
    re.I,
)
SUMMIT = re.compile(r"\bsummit\b", re.IGNORECASE)
SIDELINES = re.compile(r"\b(?:met with|(?:on|at) the (?:sidelines|margins) of)\b")
FUTURE = re.compile(r"\b(?:will|would be|upcoming|forthcoming|next|coming|to be held|planned|scheduled|due to)\b")
GATHERING = r"(?:[\w-]+ ){0,4}?(?:summit|meeting|session|gathering|talks|sitting)"
ABOUT_IT = re.compile(
    rf"\b(?:{RECEPTION}|{RAN})\b|\b(?:sat|sit) (?:down|together)\b|\bsaw each other\b"
    r"|\btalked\b(?! (?:with|to(?! each other)|about|over|of|on)\b)"
    r"|\bheld in\b|\b(?:held|holds|hold) (?:its|their|the|an?)\b"
    r"|\b(?:curtain|(?:drew|came) to (?:an?|its) (?:end|close)|c[ao]mes? together|got under ?way"
    rf"|(?:began|begins|started|starts) (?:(?:in|on|at)\b|(?:its|their|the|an?) {GATHERING}))\b"
    r"|\b(?:was|were|is|been) (?:\w+ )?(?:held|hosted|convened|opened|attended|chaired|adopted|signed|the|conducted)\b"
    r"|\b(?:convened|gathered|met|concluded|opened(?! (?:new|up|the (?:way|door)|ways|doors|(?:\w+ )?avenues))"
    r"|closed|ended|conferred"
    r"|assembled|travelled|flew|arrived|attended|attends|took part|participated|represented|presided over"
    r"|chaired|moderated|wielded the gavel|came back to|returned to|joined"
    r"|came to (?:the|this) (?:\w+ )?(?:summit|meeting|session)(?! with)|has come to|(?:are|is) attending"
    r"|(?:went|came|flew|travelled) to [^.;,]{3,30} (?:for|to attend|to take part in)(?! talks))\b"
    r"|^(?:the |an? )?first\b",
    re.IGNORECASE,
)
"""What tells that a meeting was held or who came, as the predicate of a clause."""
RECEIVED = re.compile(
    rf"\b(?:received|welcomed) (?:\w+ ){{0,4}}(?:{GOVERNMENTS}|{STATES})\b(?! of (?!the SCO))"
    rf"|\bchose [^.;]{{0,60}}\bvenue\b"
    rf"|\b(?:saw|witnessed) (?:the|its|an?) |\b(?:{GOVERNMENTS}|{STATES}) (?:all )?(?:came|went|flew"
    rf"|travell?ed) to [A-Z]"
    r"|\b(?:was|is) number \d|\bbrought (?:[\w'-]+ ){1,8}to [A-Z]|\b(?:fell"
    r"|was up) to [A-Z][\w-]+(?: [A-Z]\w+)? to (?:host|hold|receive)\b"
    r"|^(?:The )?(?:[Vv]enue|[Pp]lace|[Ll]ocation|[Ss]ite|[Hh]ost city|[Dd]ates?|[Dd]ays?|[Ff]ormat|[Oo]pening day"
    r"|[Ll]ast day|[Ff]inal day|[Ff]irst day) (?:of|for) [^:;]{3,70}(?::| (?:was|were|is)\b)"
    r"|^Where [^.;,]{3,60} (?:was|is)\b"
    r"|\bhad an? (?:[\w-]+ )?(?:format|form|mode)\b|\b(?:ran|conducted) (?:its|the|their|this) [^.;,]{3,60} as an? "
    r"|\b(?:was|is|as|became|served|remained)\b[^.;]{0,60} (?:venue|site|scene|setting|stage) (?:of|for)\b"
    r"|\b(?:was|is) an? (?:\w+ )?(?:[\w-]+) (?:event|affair|gathering|meeting|summit|session)\b"
)
"""A host who received a meeting, leaders who came to a town, the form that a meeting was."""
IT_WAS = re.compile(
    r"\bit was (?:the|their|its|an?) (?P<number>\w+|\d{1,2}(?:st|nd|rd|th)) (?:regular |annual )?(?:summit|meeting"
    r"|session|gathering)\b(?! (?:on|in|at|to|since|for|with|hosted|held|that|of (?!the SCO|the Shang|its|their))\b)"
)
"""`When they met in Astana, it was their eleventh summit.`"""
NEVER = re.compile(
    r"\b(?:not|never|n't) (?:\w+ )?(?:meet|met|gather(?:ed)?|convened?|assembled?|held|hosted|attend(?:ed)?|come"
    r"|been)\b"
    r"|\bfailed to (?:meet|gather|attend|come)\b"
)
"""That no meeting was held, or somebody did not come, is on no record."""
BESIDE = re.compile(r"\b(?:on|at) the (?:sidelines|margins) of\b")
"""What was done beside a meeting is not confirmed by it."""
FIRST_SINCE = re.compile(
    r"\bfirst (?:\w+ )?(?:summit|meeting|gathering)\b[^.;]{0,30}\b(?:since|after) [^.;]{0,50}\b(?:enlarg\w+"
    r"|expan\w+|accession"
    r"|admission|joined|joining|became (?:full )?members)"
)
