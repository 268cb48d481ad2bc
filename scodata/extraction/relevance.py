"""Whether a document names the organisation, its bodies or its meetings, decided early and cheaply."""

from __future__ import annotations

import re
from itertools import islice

FULL = re.compile(
    r"Shanghai\s+Cooperation\s+Organi[sz]ation|Regional\s+(?:Anti|Counter)-?\s?Terroris\w+\s+Structure", re.IGNORECASE
)
PREDECESSOR = re.compile(r"Shanghai\s+Five\b")
OFTEN, MOST = 4, 500
ABBREVIATION = re.compile(r"(?<![\w-])(?:SCO|OCS)(?![\w])")
EXPANDED = re.compile(r"\b((?:[A-Z][\w&'-]*,? (?:of |and |for |the |de )?){1,7})\((?:the )?[\"“]?SCO[\"”]?\)")
EXPANSION_BEHIND = re.compile(r"\bSCO[ ,]*\(((?:[A-Z][\w'-]+ ?(?:of |and |for |the )?){2,7})\)")
COMPANY = re.compile(
    r"\b(?:Shanghai|heads? of (?:state|government)|member|members|member states?|observers?|dialogue partners?"
    r"|Xi Jinping|Putin|Modi|Central Asia\w*"
    r"|summits?|Kazakh\w*|Kyrgyz\w*|Tajik\w*|Uzbek\w*|China|Chinese|Russian?|India|Pakistani?|Iran|Mongolia"
    r"|Belarus|Afghan\w*|Turkey|BRICS|CSTO"
    r"|ASEAN|EAEU|Eurasian?|multilateral\w*|regional security|anti-terrorist|RATS|Charter|Secretariat"
    r"|Secretary-General|declaration|United Nations|UN"
    r"|Beijing|Bishkek|Astana|Dushanbe|Tashkent|Qingdao|Samarkand|Tianjin)\b",
    re.IGNORECASE,
)
OTHER_SENSES = re.compile(
    r"\bSCO (?:UNIX|Unix|Group|OpenServer|Linux|v\.|vs\.?|Xenix|UnixWare)|\bsantacruz|\bSanta Cruz Operation"
    r"|Scottish Chamber|Chamber Orchestra|Statewide|Sports? Club|Senior Contracting"
    r"|\bSCO (?:Bowl|orchestra|concert|musicians?|conductor)\b|Static CO|Special Category|Single Crystal"
    r"|shop-?cum-?office|Sub-?Control"
)


def names_the_organisation(text: str) -> bool:
    """Whether the text is, in part at least, about the Shanghai Cooperation Organisation or its predecessor."""
    if FULL.search(text) or len(PREDECESSOR.findall(text)) >= OFTEN:
        return True
    if "SCO" not in text and "OCS" not in text:
        return False
    if not ABBREVIATION.search(text):
        return False
    if any("Shanghai" not in match[1] for match in (*EXPANDED.finditer(text), *EXPANSION_BEHIND.finditer(text))):
        return False
    return any(_in_company(text, match) for match in islice(ABBREVIATION.finditer(text), MOST))


def _in_company(text: str, match: re.Match[str]) -> bool:
    near = text[max(0, match.start() - 400) : match.end() + 400]
    if OTHER_SENSES.search(near):
        return False
    needed = 1 if match[0] == "SCO" else 2
    return len({found.lower() for found in COMPANY.findall(near)}) >= needed
