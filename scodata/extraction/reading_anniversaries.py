"""What an anniversary or an age tells of the year in which a body, a text or an initiative began."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .findings import Asserted, Finding
from .meant import is_meant
from .mention import Mention
from .numbers import CARDINAL_WORD, ORDINAL_WORD, cardinal, number_of, ordinal

BIRTHDAY = re.compile(
    rf"\b[Tt]he (?P<count>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD}) (?:anniversary|birthday) of (?:(?:the )?(?:founding"
    r"|foundation|establishment|creation|birth) of )?the "
    r"(?:SCO|Shanghai Cooperation Organi[sz]ation|[Oo]rgani[sz]ation)\b(?!['’]s|,? (?:Charter|Convention|Forum"
    r"|University|Secretariat|summit))"
)
"""`the nineteenth birthday of the SCO`."""
ANNIVERSARY = re.compile(
    r"\b(?:marks?|marked|marking|celebrat\w+|is|was|on|had|has) (?:its|the|their) "
    rf"(?P<count>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD}) (?:anniversary|birthday)"
    r"(?! of (?:diplomatic|the (?:Victory|end|adoption of the Universal)))",
    re.IGNORECASE,
)
OF_THE_SCO = re.compile(
    r"[\w-]+ (?:anniversary|birthday) of (?:(?:the |its )?(?:founding|foundation|establishment|creation|birth) of )?"
    r"the (?:SCO|Shanghai Cooperation Organi[sz]ation|[Oo]rgani[sz]ation|bloc)(?: \([A-Z]+\))?(?=[,.;]|$| (?:in"
    r"|on|with|by|at|and|was|is|which|that|from|during|as)\b)"
)
"""An anniversary of the organisation itself, whatever body keeps it."""
OF_WHAT = re.compile(
    r" of (?!its\b)(?:the )?(?:(?:founding|foundation|establishment|creation|birth|signing|adoption) of )?(?:the )?"
)
OF_AGE = re.compile(r"\b(?:SCO|Shanghai Cooperation|[Oo]rgani[sz]ation|[Ii]t|group|grouping|bloc)\b")
AGED = re.compile(
    rf"\b(?:turn(?:s|ed|ing)|celebrat(?:es|ed|ing)|mark(?:s|ed|ing)) (?P<count>\d{{1,2}}|{CARDINAL_WORD})(?: years"
    r"(?: old)?| this year)?(?=[,.;]|$| in \d| this)"
    rf"|\b(?P<years>\d{{1,2}}|{CARDINAL_WORD}) years(?: old\b| of (?:its )?(?:existence|age)"
    r"|(?: have passed)? since (?:its|the) (?:founding|establishment|creation|inception))",
    re.IGNORECASE,
)
"""`turns 15`, `15 years since its founding`."""
YEARS_SINCE = re.compile(
    rf"\b(?:(?P<count>\d{{1,2}}|{CARDINAL_WORD}) years|a decade) (?:have |has |had )?(?:passed |elapsed |gone by "
    rf"|on )?since\b",
    re.IGNORECASE,
)
TOLD = re.compile(r"\b(?:passed|elapsed|gone by|[Ii]t (?:is|was|has been))\b")
BEGUN = re.compile(r"\b(?:founded|created|established|set up|born|formed|launched|founding|creation|birth|came into)\b")
"""`it is 20 years since the Charter was signed`: the text is named behind the number."""
RELATIVE = re.compile(r"\S,? (?:at|in|on|during|for) which\b|\S, (?:where|when|which|whose|as)\b")
"""Before an anniversary that is told beside the predicate."""
FOUNDING_DAY = {
    "body": ("bodies", "established_date"),
    "instrument": ("instruments", "adopted_date"),
    "initiative": ("initiatives", "proposed_date"),
}


def anniversaries(claim: Asserted) -> Iterator[Finding]:
    """`its fifth anniversary`: the year in which a body was founded, a text adopted, an initiative proposed."""
    yield from _since_adoption(claim)
    match = ANNIVERSARY.search(claim.words) or BIRTHDAY.search(claim.words)
    match = match or (AGED.search(claim.words) if OF_AGE.search(claim.words) else None)
    year = _year_spoken_of(claim, match.end()) if match else None
    if match is None or year is None or any(m.start <= match.start() < m.end for m in claim.of_type("instrument")):
        return
    count = match["count"] or match["years"] if match.re is AGED else match["count"]
    value = year - (int(count) if count.isdigit() else ordinal(count) or cardinal(count))
    named = [mention for mention in claim.of_type("body", "instrument", "initiative") if mention.entity_id != "sco"]
    itself = [Mention(0, 0, "body", "sco")] if match.re is AGED and is_meant(claim) else []
    told: list[Mention] = []
    if match.re is not AGED and OF_THE_SCO.match(claim.words, match.start("count")):
        named, itself = [], [Mention(match.end(), match.end(), "body", "sco")]
    else:
        of = OF_WHAT.match(claim.words, match.end())
        told = [each for each in (*named, *claim.of_type("body")) if of and 0 <= each.start - of.end() < 5]
        if of and match.re is ANNIVERSARY and not told:
            return
        named = told or named
    nearer = [
        each
        for each in claim.of_type("body")
        if named and not told and each.end <= match.start() and "," in claim.words[named[0].end : each.start]
    ]
    of_sco = itself if itself and match.re is not AGED else []
    for mention in of_sco or nearer[-1:] or named[:1] or claim.of_type("body")[:1] or itself:
        if mention.start > match.end() + 40:
            continue
        table, field = FOUNDING_DAY[mention.entity_type]
        row = claim.world.index[table].get(mention.entity_id)
        recorded = row[field] if row else ""
        if recorded and (abs(int(recorded[:4]) - value) != 1 or _is_the_day(claim, recorded)):
            is_main = not RELATIVE.search(claim.words[: match.start()])
            yield Finding(table, mention.entity_id, field, str(value), int(recorded[:4]) == value, recorded, is_main)


def _since_adoption(claim: Asserted) -> Iterator[Finding]:
    """How many years it is since a text was adopted, for each text that stands behind such a number."""
    listed = list(YEARS_SINCE.finditer(claim.words))
    for n, match in enumerate(listed):
        end = listed[n + 1].start() if n + 1 < len(listed) else len(claim.words)
        text = claim.after(match.end(), "instrument") or _body_begun(claim, match.end(), end)
        table, field = FOUNDING_DAY[text.entity_type] if text else ("", "")
        row = claim.world.index[table].get(text.entity_id) if text and text.start < end else None
        year = _year_spoken_of(claim, match.start() if table == "instruments" else len(claim.words))
        if text is None or row is None or year is None or not row[field]:
            continue
        count = match["count"] or "ten"
        value = year - number_of(count)
        known = int(row[field][:4])
        if abs(known - value) != 1:
            is_main = table == "instruments" or TOLD.search(claim.words[: match.end()]) is not None
            yield Finding(table, text.entity_id, field, str(value), value == known, row[field], is_main)


def _body_begun(claim: Asserted, start: int, end: int) -> Mention | None:
    """The body of whose beginning a number of years is told."""
    begun = BEGUN.search(claim.words, start, end)
    named = [each for each in claim.of_type("body") if start <= each.start < end]
    own = [each for each in named if each.entity_id != "sco"] or named
    is_one = begun is not None and not re.search(r"\b(?:and|when|while)\b|,", claim.words[start : begun.end()])
    return own[0] if is_one and len(own) == 1 else None


def _is_the_day(claim: Asserted, recorded: str) -> bool:
    """Whether a text of the very day speaks of an anniversary as today's, so that no other year can be meant."""
    is_today = claim.date is not None and claim.date.isoformat()[5:] == recorded[5:]
    return is_today and TODAY.search(claim.words) is not None


BEGUN_THEN = re.compile(
    r",(?: which| that)?(?: had| was| has)?(?: been)? (?:founded|created|established|set up|formed|c[ao]me into)\b"
)
"""Before the time of the beginning itself: `the tenth anniversary of the organisation, founded in 2001`."""
TODAY = re.compile(r"\b(?:[Tt]oday|[Tt]his day)\b")


def _year_spoken_of(claim: Asserted, place: int) -> int | None:
    """The year in which an anniversary is: one told beside it or at the opening, else the document's."""
    for time in claim.times:
        beside = (
            0 <= time.start - place < 40 and not BEGUN_THEN.search(claim.words, place, time.start)
        ) or re.fullmatch(r"(?:In|On|At|By) (?:the )?", claim.words[: time.start])
        if beside and time.edtf[:4].isdigit():
            return int(time.edtf[:4])
    return claim.date.year if claim.date else None
