"""Which regular meeting of ministers or heads of agencies a text names by what they are ministers or heads of."""

from __future__ import annotations

import re
from functools import cache

from .lexicon import any_of, rows
from .mention import Mention

SCO = r"(?:(?:the )?(?:Shanghai Cooperation Organi[sz]ation|SCO)(?: \((?:the )?SCO\))?(?:['’]s)?)"
MEMBERS = rf"(?:{SCO}(?: [Mm]ember (?:[Ss]tates?|countries)['’]?)?|(?:the )?[Mm]ember (?:[Ss]tates?|countries)['’]?)"
GATHERING = r"(?:[Mm]eetings?|[Ss]essions?|[Cc]ouncil|[Cc]onferences?|[Gg]athering|[Tt]alks)"
HEADS = r"(?:[Hh]eads|[Cc]hiefs|[Ss]ecretaries|[Gg]overnors|[Cc]hairmen|[Pp]residents|[Cc]hief [Jj]ustices|[Ll]eaders)"


@cache
def _sectors() -> tuple[dict[str, str], dict[str, str], re.Pattern[str]]:
    """What the ministers are of, whose heads they are, each with its body, and the pattern of both."""
    of = {word: row["body_id"] for row in rows("sectors.tsv") for word in row["of"].split("; ") if word}
    heads = {word: row["body_id"] for row in rows("sectors.tsv") for word in row["heads"].split("; ") if word}
    sector, agency = rf"(?i:{any_of(tuple(of))})", rf"(?i:{any_of(tuple(heads))})"
    before = rf"(?:(?P<sco>{MEMBERS}) |{GATHERING} of (?:the )?)*"
    behind = rf"(?: (?:of|from) (?:the )?(?P<of_sco>{MEMBERS})|['’]? (?P<gathering>{GATHERING})\b)?"
    told = (
        rf"(?:(?P<sector>{sector}) [Mm]inisters['’]?|[Mm]inisters of (?:the )?(?P<sector2>{sector})"
        rf"|{HEADS} of (?:the )?(?P<in_sco>{MEMBERS} )?(?P<agency>{agency})"
        rf"|(?P<secretaries>[Ss]ecurity [Cc]ouncil [Ss]ecretaries|[Pp]rosecutors[- ][Gg]eneral"
        rf"|[Cc]hief [Jj]ustices(?: of (?:the )?[Ss]upreme [Cc]ourts)?)['’]?)"
    )
    return of, heads, re.compile(rf"\b{before}{told}{behind}")


NAMED_ALONE = {
    "security council secretaries": "sco-security-council-secretaries-meeting",
    "prosecutors general": "sco-prosecutors-general-meeting",
    "prosecutors-general": "sco-prosecutors-general-meeting",
}
OTHERS = re.compile(r"\b(?:BRICS|CSTO|CIS|EAEU|ASEAN|NATO|EU|G20|Arab|Indian|Chinese|Russian|Central Asian) $")
OF_SOME = re.compile(r" (?:of|from) (?:the )?(?!SCO|Shanghai|[Mm]ember|all|eight|six|ten|nine)[A-Z]")


def sectors_of(flat: str, found: list[Mention]) -> list[Mention]:
    """The meetings named, and those called again by their ministers alone once they have been named."""
    of, heads, pattern = _sectors()
    named: set[str] = set()
    added = []
    for match in pattern.finditer(flat):
        alone = (match["secretaries"] or "").lower()
        told = (match["sector"] or match["sector2"] or "").lower()
        body = of.get(told) or heads.get((match["agency"] or "").lower()) or NAMED_ALONE.get(alone)
        body = body or ("sco-supreme-courts-meeting" if alone.startswith("chief") else None)
        is_theirs = match["sco"] or match["of_sco"] or match["in_sco"]
        if not body or OTHERS.search(flat, max(0, match.start() - 20), match.start()):
            continue
        if not is_theirs and (body not in named or OF_SOME.match(flat, match.end())):
            continue
        if any(a.start < match.end() and match.start() < a.end and a.entity_id != "sco" for a in found):
            continue
        named.add(body)
        added.append(Mention(match.start(), match.end(), "body", body))
    return added
