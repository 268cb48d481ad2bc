"""The phrases by which a text describes a meeting of leaders: "the 18th meeting", "last year's summit in Astana"."""

from __future__ import annotations

import re

from .meeting_names import LEADERS, NOUN, SCO
from .numbers import MONTHS, ORDINAL_WORD

THE_SUMMIT = re.compile(
    rf"\b(?:[Tt]he|[Tt]his|[Tt]oday's|[Oo]ur) (?:(?:present|current|anniversary"
    rf"|upcoming) )?(?:{SCO} )?(?:(?:{LEADERS}) (?:meeting|session)|[Ss]ummit)\b(?! of (?!the heads))"
    rf"|^The meeting, (?=to be held|held|which)"
    rf"|\b(?:{SCO}) (?:(?:{LEADERS}) (?:meeting|session)|[Ss]ummit)\b|\bThe meeting, (?=to be held|held)"
)
OTHERS = re.compile(
    r"\b(?:CICA|BRICS|EAEU|EurAsEC|CSTO|CIS|APEC|G20|G8|G7|ASEAN|NATO|EU|Belt and Road|Caspian|bilateral"
    r"|ministers of|last year|previous|next)\b"
)
DATED = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?(?:\s?(?:[–-]|to|and)\s?(?P<last>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?)? (?:of )?(?P<month>{'|'.join(MONTHS)})(?:,? (?P<year>\d{{4}}))?"
    rf"|\b(?P<month2>{'|'.join(MONTHS)}) (?P<day2>\d{{1,2}})\b(?:st|nd|rd"
    rf"|th)?(?:\s?(?:[–-]|to|and)\s?(?P<last2>\d{{1,2}})\b)?(?:,? (?P<year2>\d{{4}}))?"
)
OF_LEADERS = re.compile(
    rf"\bsummit\b|\bCouncil of (?:the )?Heads of (?:the )?(?:SCO )?(?:Member )?(?:States?"
    rf"|Governments?)(?: \(Prime Ministers\))?(?: of the {SCO})?"
    rf"|\b(?:{SCO} )?(?:[Hh]eads of (?:state|government)|[Ll]eaders"
    rf"|[Pp]rime ministers)(?: of (?:the )?{SCO}(?: (?:countries"
    r"|member states))?)? (?=met\b|gathered\b|convened\b|assembled\b|held\b|meet\b|gather\b)"
)
"""What a meeting of leaders is told by where the sentence gives its day."""
OF_OTHERS = re.compile(
    r"\b(?:foreign|defen[cs]e|trade|health|culture) ministers|\bministers of\b|[Ss]ecretaries of|[Ss]idelines"
)
ROW = re.compile(r"\|\s*(?P<year>(?:19|20)\d\d)\s*\|\s*(?P<place>[A-Z][^|]{2,40}?)\s*\|")
"""A row of a table of summits: year and place."""
COUNCIL = re.compile(
    r"\bCouncil of (?:the )?Heads of (?:the )?(?:SCO )?(?:Member )?(?:States?|Governments?)\b"
    r"|\bHeads of State Council\b|\bCH[SG]\b"
)
HELD = re.compile(r"\b(?:host(?:ed|ing)?|hold(?:ing)?|held|convened?|gathered|met|took place|take place|receiv\w+)\b")
GATHERS = re.compile(
    r"summit|meeting|session|gather|conference|Council of|met\b|meet\b|convened|together", re.IGNORECASE
)
"""Without one of these words a sentence speaks of no meeting."""
OPENS_IN = re.compile(
    r" (?:will |is (?:to |being )?|was |has )?(?:open|start|begin|convene|held|be held|take place|end"
    r"|conclude|close)\w*"
    r"(?: on [\w ,]{4,20})? (?=in |at )|,? (?:which )?(?:opens|opened|starts|started|took place|takes place"
    r"|kicked off) (?=in |at )"
)
"""Between the description of a meeting and its town."""
ONCE = re.compile(r"\W*(?:On|From|Between) ")
SEVERAL = re.compile(r"\b(?:meetings|summits|sessions)\b")
TOGETHER = re.compile(
    rf"\b(?:{SCO}(?: [Mm]ember (?:[Ss]tates|countries)|(?:'s)? (?:members|leaders|heads of state))?"
    rf"|[Mm]embers|[Ll]eaders|[Pp]residents|[Hh]eads of state)(?: of (?:the )?{SCO})?[^.;A-Z]{{0,60}}? "
    r"(?:(?P<now>meet|gather|come together|assemble|convene)|met|gathered|came together|assembled|convened)\b"
)
SCO_SUMMIT = re.compile(
    rf"\b(?:{SCO}) (?:(?:{LEADERS}) )?(?:summit|meeting)\b|\bsummit of (?:the )?{SCO}"
    r"|\b(?:its|the|this) (?:\w+ )?summit\b|\b[Tt]he next (?:\w+ )?(?:meeting|session)\b"
)
COUNT = rf"(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})"


def descriptions(city: str) -> tuple[re.Pattern[str], ...]:
    """The patterns of the phrases that describe a meeting, with the pattern of its town."""
    return tuple(
        re.compile(pattern, re.IGNORECASE)
        for pattern in (
            rf"\b{COUNT} (?!anniversary)(?:annual |regular |SCO "
            rf"|anniversary )*(?:{SCO} )?(?:{LEADERS} )?{NOUN}s?\b"
            rf"(?: of (?:the )?(?:{SCO}(?: member states)?(?: {LEADERS})?"
            rf"|{LEADERS}))?"
            rf"(?:(?: of (?:the )?)(?:{SCO}|[\w-]+ (?:Eurasian )?(?:grouping"
            rf"|organi[sz]ation)))?(?: {LEADERS})?(?:,? (?:held )?in {city.replace('city', 'city2')})?",
            rf"\b(?:(?P<year>(?:19|20)\d\d) )?(?:{SCO} )?{city} (?:(?:19"
            rf"|20)\d\d )?(?:{SCO} )?(?:{LEADERS} )?(?:{NOUN})\b(?: of (?P<behind>(?:19|20)\d\d))?",
            rf"\b(?:(?P<year>(?:19"
            rf"|20)\d\d) )?(?:{SCO} )(?:{LEADERS} )?{NOUN}\b(?: of (?:the )?{LEADERS})?(?:,? (?:was |be "
            rf"|to be )?(?:held )?in {city})?",
            rf"\b(?:(?P<relative>last|this|next) year's )?(?:{LEADERS} )?{NOUN}\b(?: of (?:the )?(?:{SCO}"
            rf"|{LEADERS}))?,? (?:to be held |held )?in {city}",
            rf"\b(?P<relative>last|this|next) year's (?:{SCO} )?(?:{LEADERS} )?(?:summit)\b",
            rf"\bsummit,? (?:which |that )?(?:took place|takes place|was held|is held|will be held"
            rf"|is to be held) in {city}",
            rf"\b(?:{SCO} )?summit (?:of|for) (?P<relative>last|this|next) year\b",
            rf"\bthe (?:{SCO} )?(?:{LEADERS} )?summit of (?P<behind>(?:19|20)\d\d)(?:,? (?:held )?in {city})?",
            rf"\b(?:the )?next (?:{SCO} )?(?:{LEADERS} )?summit\b(?! of (?!the SCO|the Shanghai))",
            rf"\b(?:(?:{'|'.join(MONTHS)}) )(?:(?:19|20)\d\d )(?:{SCO} )?summit\b",
            rf"\bthe (?:{'|'.join(MONTHS)}) (?:{SCO} )?summit\b(?: in {city})?",
            rf"\b(?:{'|'.join(MONTHS)})'s (?:{SCO} )?(?:summit|conference|meeting)(?: in {city})?",
            rf"\b(?:{NOUN}|summit) of (?:the )?(?:{SCO}(?: member states)?(?:'s?)?(?: {LEADERS})?"
            rf"|{LEADERS}(?: of (?:the )?{SCO}(?: member states)?)?)(?:,? (?:held )?in {city})?",
        )
    )
