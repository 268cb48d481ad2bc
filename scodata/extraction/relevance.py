"""Whether a document names the organisation, its bodies or its meetings, decided early and cheaply."""

from __future__ import annotations

import re

FULL = re.compile(r"Shanghai\s+Cooperation\s+Organi[sz]ation|Shanghai\s+(?:Five\b|Spirit\b|Cooperation\b)|SHANGHAI\s+COOPERATION", re.IGNORECASE)
ABBREVIATION = re.compile(r"(?<![\w-])(?:SCO|OCS)(?![\w])")
EXPANDED = re.compile(r"\b((?:[A-Z][\w&'-]*,? (?:of |and |for |the |de )?){1,7})\((?:the )?[\"“]?SCO[\"”]?\)")
EXPANSION_BEHIND = re.compile(r"\bSCO[ ,]*\(((?:[A-Z][\w'-]+ ?(?:of |and |for |the )?){2,7})\)")
COMPANY = re.compile(
    r"\b(?:SHANGHAI|Shanghai|heads? of state|member states?|observer states?|dialogue partners?|Xi Jinping|Putin|Central Asia\w*|summits?"
    r"|Kazakh\w*|Kyrgyz\w*|Tajik\w*|Uzbek\w*|China|Chinese|Russian?|BRICS|CSTO|Eurasian?|multilateral\w*|regional security|anti-terrorist|Bishkek|Astana|Dushanbe|Tashkent)\b"
)
OTHER_SENSES = re.compile(
    r"\bSCO (?:UNIX|Unix|Group|OpenServer|Linux|v\.|vs\.?|Xenix|UnixWare)|\bsantacruz|\bSanta Cruz Operation|Scottish Chamber|Chamber Orchestra|Statewide|Sports? Club|Senior Contracting"
    r"|\bSCO (?:Bowl|orchestra|concert|musicians?|conductor)\b|Static CO|carbon|Special Category|Single Crystal|shop-?cum-?office|Sub-?Control"
)


def names_the_organisation(text: str) -> bool:
    """Whether the text is, in part at least, about the Shanghai Cooperation Organisation or its predecessor."""
    if FULL.search(text):
        return True
    if "SCO" not in text and "OCS" not in text:
        return False
    if not ABBREVIATION.search(text):
        return False
    if any("Shanghai" not in match[1] for match in (*EXPANDED.finditer(text), *EXPANSION_BEHIND.finditer(text))):
        return False
    if OTHER_SENSES.search(text):
        return False
    return any(_in_company(text, match) for match in ABBREVIATION.finditer(text))


def _in_company(text: str, match: re.Match[str]) -> bool:
    near = text[max(0, match.start() - 400) : match.end() + 400]
    needed = 1 if match[0] == "SCO" else 2
    return len({found.lower() for found in COMPANY.findall(near)}) >= needed
