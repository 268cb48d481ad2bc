"""What a claim says of adopted texts: adopted when, where, at which meeting; in force since when."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from .daysof import days_of, meets
from .facets import (
    Regions,
    at_meeting,
    clause,
    closed,
    numbers,
    one_time,
    same_town,
    town_pattern,
    towns,
    within,
    words_of,
)
from .findings import Asserted, Finding
from .meant import is_meant
from .mention import Mention
from .numbers import CARDINAL_WORD, ORDINAL_WORD, cardinal, ordinal
from .titles import alike

ADOPTED = re.compile(
    r"\b(?:adopt(?:ed|ion|s|ing)|sign(?:ed|ing|s)?|approv(?:ed|al|es)|concluded?|issued|inked|initialled|endorsed"
    r"|accepted|agreed (?:on|in)|passed|dates? (?:from|back to)|dated|produced|saw|text of|reached"
    r"|put (?:their |its |his )?(?:signatures?|names?|hands?) (?:on|to|under)|bears? the (?:signature )?date|sealed"
    r"|given the (?:go-ahead|green light|nod)|drawn up|put to paper)\b",
    re.IGNORECASE,
)
IN_FORCE = re.compile(
    r"\b(?:in force|entry into (?:force|effect)|(?:enter(?:ed|ing|s)?|came|went|coming) into (?:force|effect)"
    r"|took effect|became effective"
    r"|(?:be)?c[ao]me (?:legally )?(?:effective|operative|operational|binding|valid)|take effect"
    r"|effective|operative|bound by|binding)\b"
)
DECLARED = re.compile(
    r"\b(?:adopt(?:ed|s)?|sign(?:ed|s)?|approved?|issued|passed)\b[^.;]{0,40}?\b(?:a|an|the)(?: \w+){0,2} "
    r"(?P<kind>[Dd]eclaration|[Cc]ommuniqu[eé])\b(?! (?:establish|creat|found|on the (?:establish|creat|found)))"
)
LEADERS = re.compile(r"\b(?:leaders|[Hh]eads of (?:[Ss]tate|[Gg]overnment)|presidents|prime ministers|summit)\b")
TOGETHER = re.compile(
    r"\b(?:heads of|[Ll]eaders|[Cc]ouncil|[Dd]elegations|[Ss]ides|[Pp]arties|[Tt]hey"
    r"|[Mm]inisters)\b(?! have\b| has\b| had\b)"
)
LATELY = 400
"""Days within which those who are said to have adopted a text, no day being given, must have done so."""
NEAR = 10
"""Days about a document in which a meeting lies whose declaration it speaks of without naming it."""
SIGNED = re.compile(r", (?:signed|adopted|concluded|approved)[^,]{5,60},")
BARE = re.compile(
    r"(?:[Tt]he )?(?:[Jj]oint |[Ff]inal )?(?:[Dd]eclaration|[Cc]ommuniqu[eé]|[Aa]greement|[Ss]tatement|[Tt]reaty)"
)
"""A text named by no more than what it is: which one is meant is a guess."""
BESIDE = re.compile(
    r"[”\"]?,? (?:which was |which were )?(?:signed|adopted|concluded|approved|in force|dated"
    r"|accepted)[^,]*, (?!(?:has |is |was |have |are |were )?(?:been )?(?:in force|enter|came into|took effect"
    r"|effective|bound|binding))\w"
)
"""`the Declaration, adopted by the leaders, sets out ...`: told beside another predicate."""
TWO_PARTIES = re.compile(
    r"\b[A-Z]\w+ and (?:the )?(?:\w+ )?[A-Z]\w+(?:,[^,]{3,60},)? (?:also |had |have |then )?(?:sign|conclu|enter)\w*"
)
GOES_ON = re.compile(
    r"[”\"]? (?:for|on|of|to|concerning) (?:the )?(?:implementation of |implementing )?(?:the )?"
    r"(?P<word>(?!SCO\b|Shanghai\b|Member\b|Heads\b|Council\b|Organi[sz]ation\b|States?\b|January|February|March|April"
    r"|May\b|June|July|August|September|October|November|December|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)[A-Z][a-z]{3,}"
    r"(?! (?:of|for) (?:the )?(?:SCO|Shanghai)))"
)
ATTRIBUTE = re.compile(
    r"\b(?:the|this|these|its|our|that|recently|newly) (?:adopted|signed|approved|concluded|agreed)\s$", re.IGNORECASE
)
"""`the adopted Ufa Declaration`: an adoption that is no predicate."""
CARRIED_OUT = re.compile(
    r"\b(?:implement\w*|fulfil\w*|reali[sz]\w+|accordance with|based on|basis of|carry(?:ing)? out|execution|amend\w*)"
    r" (?:of )?(?:the )?(?:SCO )?$"
)
"""Before a text that is carried out by another, which is the one adopted."""
FOUNDED = re.compile(r"\b(?:was|were|been) (?:founded|established|created)\b|\banniversary of\b")
UNREAL = re.compile(r"\b(?:not|never|will|would|should|may|might|plans?|propos\w+|draft|to be (?:signed|adopted)|if)\b")
NOT_UNTIL = re.compile(r"\bdid not (?:enter into|come into|take|go into) (?:force|effect) (?=until|before)")
"""`did not enter into force until October 2012`: when it did."""
ANNIVERSARY = re.compile(
    r"\b(?:marks?|marked|marking|celebrat\w+|is|was|on|had|has) (?:its|the|their) "
    rf"(?P<count>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD}) (?:anniversary|birthday)"
    r"(?! of (?:diplomatic|the (?:Victory|end|adoption of the Universal)))",
    re.IGNORECASE,
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
RELATIVE = re.compile(r"\S,? (?:at|in|on|during|for) which\b|\S, (?:where|when|which|whose|as)\b")
"""Before an anniversary that is told beside the predicate."""
FOUNDING_DAY = {
    "body": ("bodies", "established_date"),
    "instrument": ("instruments", "adopted_date"),
    "initiative": ("initiatives", "proposed_date"),
}
YEAR = re.compile(r"\b(?:until|to|for|by) (?:the year )?(20\d\d)\b")


def instruments(claim: Asserted) -> Iterator[Finding]:
    """When, where and at which meeting texts were adopted, and since when they have been in force."""
    yield from _of_a_meeting(claim)
    beside = {
        m.entity_id
        for m in claim.of_type("instrument")
        if BESIDE.match(claim.words, m.end) or ATTRIBUTE.search(claim.words[: m.start])
    }
    found = [replace(each, main=each.main and each.record_id not in beside) for each in _instruments(claim)]
    yield from (*found, *_signers(claim, found))


def _instruments(claim: Asserted) -> Iterator[Finding]:
    listed = [
        m
        for m in claim.of_type("instrument")
        if m.entity_id in claim.world.index["instruments"] and not CARRIED_OUT.search(claim.words[: m.start])
    ] or [*_resumed(claim), *_in_common_words(claim)]
    for mention in listed:
        regions = clause(claim, mention.start)
        if not within(regions, mention.end):
            regions = clause(claim, min(mention.end, len(claim.words)))
        regions = ((0, len(claim.words)),) if IS_WHERE.search(claim.words) else regions
        words = words_of(claim, regions)
        row = claim.world.index["instruments"][mention.entity_id]
        if UNREAL.search(NOT_UNTIL.sub("entered into force", words)) or claim.names("united-nations-charter"):
            continue
        if _is_of_two(claim, mention) or _goes_on(claim, mention, row):
            return
        places = ((0, len(claim.words)),) if len(listed) == 1 else regions
        force = next((m for m in IN_FORCE.finditer(claim.words) if within(places, m.start())), None)
        if len(listed) == 1:
            yield from _of_its_town(claim, mention, row)
        if force and len(listed) == 1:
            yield from _in_force(claim, mention, row, clause(claim, force.start()), force)
            signed = SIGNED.search(claim.words, mention.end, force.start())
            before = (mention.end, force.start())
            if signed:
                yield from _adopted(claim, mention, row, (signed.span(),), 1)
            elif ADOPTED.search(claim.words, 0, before[1]):
                yield from _adopted(claim, mention, row, ((0, force.start()),), 1)
            continue
        if ADOPTED.search(words) is None or FOUNDED.search(words) or _adopts_another(claim, mention):
            continue
        found = list(_adopted(claim, mention, row, regions, len(listed)))
        named_by_town = town_pattern().search(claim.words, mention.start, mention.end) is not None
        is_shared = _is_with_others(claim)
        found = [each for each in found if each.agrees or not (is_shared or (named_by_town and each.field == "place"))]
        if BARE.fullmatch(claim.words, mention.start, mention.end):
            found = [each for each in found if each.agrees]
        if all(each.agrees is not False for each in found) or not _another_fits(claim, mention, regions):
            yield from found


RESUMED = re.compile(
    r"^\W*(?:(?:and|but|which|it|that)\b,? ?)+(?:has been|is|was|(?:only |later )?(?:has |had )?(?:enter|c[ao]me|took"
    r"|went|be)\w*)\b",
    re.IGNORECASE,
)
"""`and has been in force since 2003`: a predicate of the text that is named right before."""


COMMON = (
    (re.compile(r"\b(?:reductions?|cuts?) (?:of|in) (?:the )?(?:armed|military) forces\b|\b[Mm]ilitary reductions\b"
                r"[^.;]{0,30}\bborder|\b(?:reduc(?:e|ing)|cut(?:ting)?) (?:their |the )?(?:armed |military )?"
                r"(?:forces|troops)\b[^.;]{0,30}\b(?:border|frontier)"),
     "agreement-on-mutual-reduction-of-armed-forces-in-the-border-area"),
    (re.compile(r"\bborder (?:agreement|accord|treaty)\b(?=[^.;]{0,30}\bfive (?:states|countries|nations)\b)"),
     "agreement-on-confidence-building-in-the-border-area"),
    (re.compile(r"\b(?:road (?:transport|haulage|freight)|haulage by road)\b(?=[^.;]*\b(?:agree|accord|sealed|sign))"
                r"|\b(?:agree\w*|accord)\b[^.;]*\b(?:road (?:transport|haulage|freight))\b"),
     "agreement-on-international-road-transport"),
    (re.compile(r"\b(?i:treaty of (?:long-term )?good[- ]neighbou?r\w*|good[- ]neighbou?r\w* treaty)"
                r"(?! and [Ff]riend)"),
     "treaty-on-long-term-good-neighbourliness"),
)  # fmt: skip
"""Texts told by what they are about: the one of its matter that the five, or the organisation, have agreed on."""


AGREED = re.compile(r"\b(?:agreements?|accords?|treat(?:y|ies))\b")
"""Of which a claim that tells a text by its matter speaks once."""


def _in_common_words(claim: Asserted) -> list[Mention]:
    """A text that goes by no title, where its matter is told."""
    if claim.of_type("instrument") or not is_meant(claim) or len(AGREED.findall(claim.words)) > 1:
        return []
    return [Mention(m.end(), m.end(), "instrument", text) for p, text in COMMON if (m := p.search(claim.words))][:1]


def _resumed(claim: Asserted) -> list[Mention]:
    """The one text of which a claim without a name says that it is in force: that of its sentence's first part."""
    if not RESUMED.match(claim.words) or not IN_FORCE.search(claim.words):
        return []
    known = sorted(each for each in claim.around if each in claim.world.index["instruments"])
    return [Mention(0, 0, "instrument", known[0])] if len(known) == 1 else []


IS_WHERE = re.compile(r"\b(?:is|was)(?: the (?:place|town|city))? where\b(?!.*\b(?:which|who|after|before|since)\b)")
"""`Bishkek was where they concluded the treaty`: the clause behind `where` is the main one."""
SIGNERS = re.compile(
    rf"\b(?P<n>\d{{1,2}}|{CARDINAL_WORD}) (?:member |SCO )?(?:members|presidents|leaders|heads of state|countries"
    rf"|states|nations"
    rf"|member states)\b(?=[^.;,]{{0,30}}\b(?:sign|put|adopt|conclu|approv|endors))"
)
"""`the six presidents signed`: as many as there were members."""


def _signers(claim: Asserted, found: list[Finding]) -> Iterator[Finding]:
    """How many adopted a text, where they are all who were members that day; a lesser number is left open."""
    match = SIGNERS.search(claim.words)
    days = {each.recorded for each in found if each.agrees and each.field == "adopted_date"}
    if match is None or len(days) != 1:
        return
    adopted = dt.date.fromisoformat(days.pop())
    members = sum(spell.status == "member" and spell.holds(adopted) for spell in claim.world.spells)
    value = int(match["n"]) if match["n"].isdigit() else cardinal(match["n"])
    if value == members:
        yield Finding("member_states", "member", "count", str(value), True, str(members), False)


def _is_of_two(claim: Asserted, mention: Mention) -> bool:
    """`Russia and China concluded the treaty`: whether two states alone are its parties, so that it is their own."""
    states = {state.entity_id for state in claim.of_type("state") if state.end <= mention.start}
    parties = TWO_PARTIES.search(claim.words[: mention.start])
    return len(states) == 2 and parties is not None and not claim.of_type("summit")


def _adopts_another(claim: Asserted, mention: Mention) -> bool:
    """`The parties to the Charter adopted a strategy`: the verb behind a text has an object of its own."""
    if ADOPTED.search(claim.words, 0, mention.start):
        return False
    verb = ADOPTED.search(claim.words, mention.end)
    return verb is not None and OBJECT.match(claim.words, verb.end()) is not None


OBJECT = re.compile(
    r" (?:an?|its|their|several|new|many|the (?!same|next|following|day|summit|meeting|leaders|heads))\b ?[a-zA-Z]"
)
"""Behind a verb in the active voice: what it is done to."""


def _is_with_others(claim: Asserted) -> bool:
    """Whether another organisation is named with which the organisation has texts of its own."""
    partners = {"united-nations", "un", *(row["partner"] for row in claim.world.table("relations"))}
    return any(m.entity_id in partners for m in claim.of_type("body"))


def _goes_on(claim: Asserted, mention: Mention, row: dict[str, str]) -> bool:
    """`the Action Plan for 2021-2025 for the Programme of ...`: whether a title goes on in words that are not its."""
    match = GOES_ON.match(claim.words, mention.end)
    return match is not None and match["word"].lower()[:6] not in row["title"].lower()


def _of_a_meeting(claim: Asserted) -> Iterator[Finding]:
    """`adopted a declaration`: the one of the meeting that the claim names or that was held in those days."""
    match = DECLARED.search(claim.words)
    if match is None or UNREAL.search(claim.words) or claim.of_type("instrument") or claim.date is None:
        return
    if not (LEADERS.search(claim.words) or claim.of_type("summit")):
        return
    named = {mention.entity_id for mention in claim.of_type("summit")}
    near = [
        meeting.summit_id
        for meeting in claim.world.meetings
        if meeting.summit_id in named or (not named and abs((meeting.start - claim.date).days) <= NEAR)
    ]
    kind = match["kind"].lower().replace("é", "e")
    for row in claim.world.table("instruments") if len(near) == 1 else ():
        if row["summit_id"] == near[0] and row["kind"] == kind:
            yield Finding("instruments", row["instrument_id"], "summit_id", near[0], True, near[0])
            return


OF_A_STATE = "memorandum-of-obligations-of-"
"""A text that each state signs on its own: another state's is another text, however alike they are called."""


def _another_fits(claim: Asserted, mention: Mention, regions: Regions) -> bool:
    """Whether another edition of the text has the facts that this one has not."""
    rows = claim.world.index["instruments"]
    if mention.entity_id.startswith(OF_A_STATE):
        return False
    others = [replace(mention, entity_id=other) for other in sorted(alike(mention.entity_id)) if other in rows]
    return any(
        any(each.agrees for each in found) and all(each.agrees is not False for each in found)
        for other in others
        for found in [list(_adopted(claim, other, rows[other.entity_id], regions, 1))]
    )


def _adopted(
    claim: Asserted, mention: Mention, row: dict[str, str], regions: Regions, listed: int
) -> Iterator[Finding]:
    edtf = one_time(closed(claim, regions))
    if edtf and row["adopted_date"] and (claim.date is None or days_of(edtf)[0] <= claim.date):
        agrees = meets(edtf, dt.date.fromisoformat(row["adopted_date"])) or at_meeting(claim, row["summit_id"], edtf)
        if agrees or listed == 1:
            yield Finding("instruments", mention.entity_id, "adopted_date", edtf, agrees, row["adopted_date"])
    places = {town.name for town in towns(claim, regions) if not mention.start <= town.start < mention.end}
    if len(places) == 1 and row["place"]:
        place = places.pop()
        if same_town(place, row["place"]) or listed == 1:
            agrees = same_town(place, row["place"])
            yield Finding("instruments", mention.entity_id, "place", place, agrees, row["place"])
    named = {m.entity_id for m in claim.of_type("summit") if within(regions, m.start)}
    if len(named) == 1 and row["summit_id"]:
        told = named.pop()
        if told == row["summit_id"] or (listed == 1 and not edtf):
            agrees = told == row["summit_id"]
            yield Finding("instruments", mention.entity_id, "summit_id", told, agrees, row["summit_id"])
    yield from _at_the_nth(claim, mention, row, regions)
    is_its_own = row["summit_id"] or claim.names("sco")
    if not edtf and not claim.times and claim.date and row["adopted_date"] and is_its_own:
        day = dt.date.fromisoformat(row["adopted_date"])
        there = day <= claim.date or None
        is_recent = not (TOGETHER.search(words_of(claim, regions)) and (claim.date - day).days > LATELY)
        yield Finding(
            "instruments", mention.entity_id, "adopted_date", f"../{claim.date}", there, row["adopted_date"], is_recent
        )
    year = YEAR.search(claim.words[mention.start : mention.end])
    titled = set(re.findall(r"20\d\d", row["title"]))
    if year and titled and year[1] not in titled:
        yield Finding("instruments", mention.entity_id, "title", year[0], False, row["title"])


def _at_the_nth(claim: Asserted, mention: Mention, row: dict[str, str], regions: Regions) -> Iterator[Finding]:
    """`At their third summit they signed it`: the number of the meeting that adopted it."""
    told = set(numbers(claim, regions))
    meeting = claim.world.meeting_of.get(row["summit_id"])
    if len(told) == 1 and meeting and meeting.ordinal and not any(m.start > 0 for m in claim.of_type("summit")):
        number = told.pop()
        agrees = number == meeting.ordinal
        yield Finding("instruments", mention.entity_id, "summit_id", f"{number}", agrees, meeting.summit_id)


def _in_force(
    claim: Asserted, mention: Mention, row: dict[str, str], regions: Regions, force: re.Match[str]
) -> Iterator[Finding]:
    """Since when a text has been in force; told for one time alone, it was in force then, whenever that began."""
    place = force.start()
    behind = [time for time in claim.times if within(regions, time.start) and 0 <= time.start - place < 60]
    behind = [time for time in behind if SINCE.fullmatch(claim.words[force.end() : time.start])]
    fronted = [time for time in claim.times if FRONTED.fullmatch(claim.words[: time.start])]
    is_its_own = len(claim.times) == len(fronted) and not ADOPTED.search(claim.words, 0, place)
    behind = behind or (fronted if is_its_own else [])
    told = one_time(behind) if len(behind) > 1 else behind[0].edtf if behind else None
    if row["in_force_date"] and told and not FOR_SOME.match(claim.words, force.end()):
        edtf = told.removesuffix("/..").removeprefix("../")
        since = dt.date.fromisoformat(row["in_force_date"])
        is_state = HOLDING.search(claim.words[:place] + force[0]) is not None and "/" not in told
        is_then = is_state and not re.search(r"\b(?:since|from|as of) (?:the )?$", claim.words[: behind[0].start], re.I)
        agrees = since <= days_of(edtf)[1] if is_then else meets(edtf, since)
        yield Finding("instruments", mention.entity_id, "in_force_date", edtf, agrees, row["in_force_date"])


SINCE = re.compile(
    r"(?:[ ,(–—-]|\b(?:since|on|in|from|by|it|them|as|of"
    r"|only|not|until|at|the|and|for|all|its|their|parties|signatories|year"
    r"|month|finally|later|already|beginning|start|end|agreement|document)\b)*"
)
"""Between being in force and since when: no verb of its own, no day on which something else was done."""
FOR_SOME = re.compile(r" (?:for|on|upon|with regard to) (?!all\b|its\b|the (?:parties|signatories|members))[A-Z]\w+")
"""Behind the words for a text that came to bind one state: the day is that state's."""
HOLDING = re.compile(r"\b(?:is|was|were|are|been|remain\w*|still) (?:legally |still |already )*(?:in force|binding)$")
"""That it holds, not that it came to."""


FRONTED = re.compile(
    r"\W*(?:(?:Since|On|In|Not until|Only in|As of|From|Back in|Last (?:month|year|week)|on|the|in)\b,? ?)*"
)
"""Before a time that opens the claim."""


def _of_its_town(claim: Asserted, mention: Mention, row: dict[str, str]) -> Iterator[Finding]:
    """`the Yekaterinburg convention`: the town by which a text is called is that in which it was adopted."""
    town = TOWN_BEFORE.search(claim.words[: mention.start])
    if town and row["place"] and town_pattern().fullmatch(town["town"]):
        agrees = same_town(town["town"], row["place"])
        yield Finding("instruments", mention.entity_id, "place", town["town"], agrees, row["place"], False)


TOWN_BEFORE = re.compile(r"\b(?:[Tt]he|['’]s|its) (?P<town>[A-Z][\w'-]+(?: Petersburg)?) (?:SCO )?$")


def anniversaries(claim: Asserted) -> Iterator[Finding]:
    """`its fifth anniversary`: the year in which a body was founded, a text adopted, an initiative proposed."""
    match = ANNIVERSARY.search(claim.words) or (AGED.search(claim.words) if OF_AGE.search(claim.words) else None)
    year = _year_spoken_of(claim, match.end()) if match else None
    if match is None or year is None or any(m.start <= match.start() < m.end for m in claim.of_type("instrument")):
        return
    count = match["count"] or match["years"] if match.re is AGED else match["count"]
    value = year - (int(count) if count.isdigit() else ordinal(count) or cardinal(count))
    named = [mention for mention in claim.of_type("body", "instrument", "initiative") if mention.entity_id != "sco"]
    itself = [Mention(0, 0, "body", "sco")] if match.re is AGED and is_meant(claim) else []
    for mention in named[:1] or claim.of_type("body")[:1] or itself:
        if mention.start > match.end() + 40:
            continue
        table, field = FOUNDING_DAY[mention.entity_type]
        row = claim.world.index[table].get(mention.entity_id)
        recorded = row[field] if row else ""
        if recorded and abs(int(recorded[:4]) - value) != 1:
            is_main = not RELATIVE.search(claim.words[: match.start()])
            yield Finding(table, mention.entity_id, field, str(value), int(recorded[:4]) == value, recorded, is_main)


def _year_spoken_of(claim: Asserted, place: int) -> int | None:
    """The year in which an anniversary is: one told beside it or at the opening, else the document's."""
    for time in claim.times:
        beside = 0 <= time.start - place < 40 or re.fullmatch(r"(?:In|On|At|By) (?:the )?", claim.words[: time.start])
        if beside and time.edtf[:4].isdigit():
            return int(time.edtf[:4])
    return claim.date.year if claim.date else None
