"""Where a capital stands for the state that is governed from it, and where it is a town."""

from __future__ import annotations

import re

from .lexicon import any_of, rows

CAPITALS = any_of([city for row in rows("states.tsv") for city in row["capitals"].split("; ") if city])
SPEAKS_OR_HAS = re.compile(
    r"(?:'s?\s(?!summit|meeting|declaration)|, (?:which (?:has|had|is|was|will|holds?|wants?|seeks?|sees?)"
    r"|an? (?:SCO )?(?:partner"
    r"|member|observer|dialogue))\b|\s(?:has|have|had|is|was|will|would|should|may|might|can|could"
    r"|wants?|seeks?|sees?|saw|views?|also|believes?|means|meant|backs|backed|fears|insists?|argues|expects|intends"
    r"|aims|tries"
    r"|tried|keeps|prefers|welcomes|warns|warned|urges|urged|accuses|accused|denies|denied|offers|offered|puts|put"
    r"|refused"
    r"|bec[ao]mes?(?= (?:an? |the )?(?:\w+ ){0,2}(?:member|observer|dialogue|partner))"
    r"|agreed|took|gave|made|pushed|pushes|regards|plans|planned|grows|grew|remains"
    r"|considers?|hopes?|supports?|opposes?|regards?|remains?|needs?|does|did|says?|said|calls?|called"
    r"|for (?:its|his) part|in particular|official|chief|boss|aide|spokes\w+|leader|representative"
    r"|foreign policy|proposed"
    r"|and (?:[A-Z]\w+) (?:have|are|will|were|can|should)))\b"
)
ACTS = re.compile(
    r"\s(?!(?:summits|meetings|talks|papers|documents|residents|streets|negotiations|headquarters|offices|declarations"
    r"|agreements|protocols|accords|games|olympics|based|hosts?|hosted|airports|parks)\b)(?:[a-z]{3,}ed"
    r"|[a-z]{3,}(?<!s)s)\b"
)
"""Behind a capital that acts."""
WHO_GOVERN = (
    r"(?:governments?|leadership|policymakers|officials?|those who [\w ]{0,20}?|rulers?|authorities"
    r"|ministry|circles|elites?|strategists|decision-makers|worry|alarm|concern)"
)
"""Before `in Moscow`: those who decide there."""
GIVEN = (
    r"(?:gave|gives?|given|giving|suppl\w+|offer\w*|matter\w*|lent|lends?|sold|sells?|messages?|blow|defeats?"
    r"|signals?|warnings?|rivals?|threats?|alternative|challenges?|loyal|close|closer|friendly|opposed|assistance"
    r"|aid|notes|concessions?|answers?|responses?|important)"
)
"""Before `to Moscow`: what is given or done to a government."""
TAKEN = (
    r"(?:checks?|steps?|support|pressure|help|messages?|signals?|backing|aid|loans?|demands?|assurances?|requests?"
    r"|orders?|permission|approval|concessions?|resistance|objections?|criticism|guarantees?)"
)
"""Before `from Moscow`: what a government gives or does."""
OF_GOVERNMENT = re.compile(
    rf"\b{WHO_GOVERN} (?:now )?in $|\b{GIVEN}(?: [\w'’-]+){{0,5}}? to $|\b{TAKEN}(?: \w+){{0,2}} from $"
    r"|\b(?:by|between|against|(?:help|allow|enabl|succeed|forc|push|press|urg|accus|ask|alarm|grant|irritat|anger|court|woo"
    r"|reassur"
    r"|convinc|persuad|counter|isolat|embolden|provok|annoy)\w*|(?:vassal|ally|partner|friend|rival|foe"
    r"|enemy) of|(?:position|policy|view"
    r"|role|interests?|support"
    r"|influence|ambitions?|proposal|initiative|aims?|hands?|eyes|hopes?|concerns?|part|side|backing"
    r"|relations (?:with|between)) of"
    r"|(?:ties|relations|cooperation|alliance|talks|deal|pact) (?:with|between))\s$"
)
"""Before a capital that stands for a government."""
AT = r"in|at|to|from|near|via|outside|visit|visited|visiting|into|through|around|leave|left|the"
"""Words that stand before a place."""
TOWN = r"cit(?:y|ies)|towns?|streets?|airports?|capitals?|mayors?|suburbs?|summits?"
"""What is a town, stands in one or meets there, before `of`."""
OF_A_TOWN = re.compile(
    rf"\b(?:{AT}|leaves|leaving|reach"
    r"|reached|across|inside|under|(?:leav\w+|left|depart\w*|set (?:off|out)|flew|headed|bound|flights?) for"
    rf"|(?:{TOWN}|outskirts|meetings?|universit\w+"
    r"|heart|cent(?:re|er)|north|south|east|west|residents|resort|port|declarations?|institute|such as|like) of"
    r"|such as|and|or|after|before|since|(?:plane|took off|train) for) $"
    r"|\b(?:Carnegie|RUDN|[Vv]enues?|host city) $|[,;:(/|–—-] ?$|(?:^|\n)\W*$",
    re.IGNORECASE,
)
"""Before a capital that is a place, a part of a name, or the first word of a line."""
IN_THE_TOWN = re.compile(
    r"(?:'s)? (?:that hosts?|will receive|has become a|general|briefing|summit"
    r"|meeting|declaration|universit|airport|process|office|residents|streets?|palace|cent(?:re|er)\b"
    r"|hosts?\b|hosted|(?:was|is) (?:the (?:place|venue|site|scene|host)|host|under|a (?:place|venue|city))|spirit"
    r"|format|initiative|platform|consensus|forum|road|protocol|convention|treaty|agreement|\d|[A-Z]\w+ (?:Hall"
    r"|Palace))|, (?:the )?capital|-based|, (?:[A-Z]\w+\.? \d|\d)|[,/]? \([A-Z]|:|,? [–—-]",
    re.IGNORECASE,
)
APPOSED = re.compile(r", (?:which|the|an?|for|however|alongside|after|he|she|they|itself|with|in turn)\b")
"""Behind a capital that opens a sentence and of which something is told."""
PAIRED, PAIRED_BEFORE = re.compile(rf" and (?:{CAPITALS})\b"), re.compile(rf"(?:{CAPITALS}) and $")
IN_ONE_OF = re.compile(r"\b(?:in|at|from|to) (?:[A-Z][\w'-]+, )*[A-Z][\w'-]+ or $")
OF_THE_TOWN = re.compile(rf"\b(?:{TOWN}|outside) of $")
AT_A_PLACE = re.compile(rf"\b(?:{AT}|of|for) $", re.IGNORECASE)
ITS_MIND = re.compile(
    r"['’]s? (?:[a-z]+ )?(?:views?|opinion|eyes|words|perspective|standpoint|point of view|judge?ment|assessment"
    r"|reckoning|calculus|calculations?|interests?|thinking|strategy|policy|policies|ambitions?|concerns?|backyard|orbit"
    r"|camp|hands|favou?r|side)\b"
)
"""Behind a capital that thinks, wants or holds something: `in Beijing's view`."""
REACH = 48
"""Characters on either side that tell what a capital stands for."""


def stands_for_its_state(flat: str, start: int, end: int) -> bool:
    """Whether a capital is named for the government in it: it acts, or something is done to it, with or for it."""
    before, after = flat[max(0, start - REACH) : start], flat[end : end + REACH]
    if IN_ONE_OF.search(before):
        return False
    is_paired = PAIRED.match(after) or PAIRED_BEFORE.search(before)
    if is_paired and not AT_A_PLACE.search(before):
        return True
    if is_paired and before.endswith("of "):
        return not OF_THE_TOWN.search(before)
    if IN_THE_TOWN.match(after):
        return False
    if ITS_MIND.match(after):
        return True
    if OF_GOVERNMENT.search(before):
        return True
    if AT_A_PLACE.search(before) and not before.endswith((" of ", " for ", " From ")):
        return False
    if SPEAKS_OR_HAS.match(after) or ACTS.match(after) or APPOSED.match(after):
        return True
    return not OF_A_TOWN.search(before)
