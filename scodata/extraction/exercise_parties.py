"""Which states a claim says took part in an exercise, looked on or stayed away, and how many took part."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from .findings import Asserted, Finding
from .masked import masked
from .mention import Mention
from .numbers import number_of
from .stretches import Regions, within
from .world import Row, the_world

LIST = r"(?:the )?§(?:'s)?(?:, (?:the )?§(?:'s)?)*(?:,? (?:and|as well as|or|&) (?:the )?§(?:'s)?)?"
"""States in a row, each of which is masked."""
MILITARY = (
    r"(?:troops|soldiers|servicemen|units|forces|contingents?|paratroopers|commandos|personnel|military|armies|army"
    r"|aircraft)"
)
MEN = rf"(?:{MILITARY}|services|agencies|police|border guards|officers|operatives|participants|teams|security bodies)"
HAVE = r"(?:also |all |both |jointly |each |had |have |has |then |together )*"
DRILL = r"(?:exercises?|drills?|man(?:oeuvres?|euvers?)|war games?)"
CAME = (
    r"(?:(?:(?:took|taken|takes?|taking) part|participat\w+)(?! as observ"
    r"| in (?:observing|watching|the (?:summit|meeting|session)))"
    r"|(?:was|were) the (?:only|sole) (?:\w+ ){0,2}?(?:to (?:take part|participate)|participants?)"
    rf"|joined (?:in|it|them|forces|(?:the|this) (?:[\w-]+ ){{0,2}}{DRILL})"
    rf"|(?:sent|dispatched|deployed|contributed) (?!no |observ)(?:[\w,]+ ){{0,4}}?{MILITARY}|trained|drilled|exercised"
    r"|practi[sc]ed|rehearsed|(?:held|conducted|staged|carried out)"
    rf" (?:(?:the|an?|their|this|joint) )*(?:[\w-]+ ){{0,3}}?(?:{DRILL}|Peace Mission|[A-Z][\w-]+[ -]\d{{4}}))"
)
THERE = re.compile(
    rf"\b(?:{MEN}|(?:member )?(?:states|countries)|participants)(?: came)?,? (?:of|from|:|-|namely) (?P<a>{LIST})"
    rf"|(?P<b>{LIST})(?: special| armed| military| security| border| anti-terror\w*| counter-terror\w*){{0,2}} {MEN}"
    r"(?! (?:base|range|ground|minist|official|sa(?:id|ys)|command|chief|spokes|observ))"
    rf"|(?P<c>{LIST})(?:,[^,;§]{{3,50}},)? {HAVE}{CAME}\b"
    r"|\b(?:participation of|involv(?:ed|ing)|joined by|brought together|together with|included"
    r"|(?:held|conducted|staged|carried out|organi[sz]ed)(?: jointly)? by|(?:confined|limited|restricted) to"
    rf"|{DRILL} (?:of|between|with)|(?:trained|drilled|exercised|jointly) with"
    rf"|participants(?: were| being)?:?) (?P<d>{LIST}(?: with {LIST})?)"
    rf"|\b{MEN}\b[^.;,§]{{0,50}} (?:c[ao]mes?|(?:were|was) (?:drawn|sent|provided)|hailed) (?:from|by) (?P<e>{LIST})"
    rf"|\b{MEN}\b[^.;,§]{{0,30}} (?:of|from) (?P<f>{LIST}) (?:have |had )?(?:wound|wrapped|began|started|held"
    r"|finished|completed|concluded|ended|opened|gathered|arrived)\b",
    re.IGNORECASE,
)
"""Who is said to have taken part."""
OBSERVED = re.compile(
    rf"(?P<a>{LIST})(?:,[^,;§]{{3,50}},)? {HAVE}(?:(?:sent|dispatched)(?: only| mere)? (?:military )?observers|observed"
    r"|watched|looked on|(?:(?:took part|participated|attended|came|were present|was present|was there)(?: only)?"
    r"|(?:had|were|was)) as (?:an )?observers?|(?:watching|looking on|observing|attending|present)\b)"
    rf"|\b(?:observers (?:of|from|sent by|were|included)|observed by|watched by|in the presence of) (?P<b>{LIST})"
)
"""Who is said to have looked on."""
AWAY = re.compile(
    rf"\b(?:without|except(?: for)?|minus|bar|but not|absence of|apart from|with the exception of) (?P<a>{LIST})"
    rf"|(?P<b>{LIST})(?:,[^,;§]{{3,50}},)? (?:had |alone |alone had )?(?:stayed? away|stayed out|kept away|skipped"
    r"|(?:was|being) the (?:only|sole) (?:SCO )?(?:member|country|state|one)(?: \w+){0,3} (?:not to (?:send|take part"
    r"|participate|join|attend|come)|(?:that|which|to) (?:did not (?:send|take part|participate|join|attend)"
    r"|stay(?:ed)? away))|abstained|did not (?:take part|participate|join|attend|send)|sent no|took no part"
    r"|played no part|was not there"
    r"|was absent|were absent|was missing|missed"
    r"|was not (?:among|present|involved|represented)|refused to (?:take part|join|send))"
)
"""Who is said not to have come."""
SENT = re.compile(
    r"\b(?:sent|contributed|provided|dispatched|deployed)\b[^.;]{0,40}\b(?:troops|soldiers|servicemen|personnel)\b"
)
SOLDIERS = re.compile(rf"\b{MILITARY}\b")
ON_LOOKERS = re.compile(
    r"(?<!an )\bobserv\w+(?! (?:of the|in the|state|status|member))"
    r"|\bwatch\w*|\bguests?\b|\binvit\w+|\blook\w* on\b",
    re.IGNORECASE,
)
COUNTED = re.compile(
    r"\b[\w-]+ (?:of the [\w-]+ )?(?:SCO )?(?:member )?(?:countries|states|nations|members|presidents)\b"
    r"(?=[^.;]{0,60}\b(?:tak|took|join|participat|opened|hold|held|drill|train|sent|exercised))"
    r"|\b(?:exercises?|drills?|man(?:oeuvres?|euvers?)|war games?|troops|forces|units|services|contingents"
    r"|servicemen|soldiers|participation|involv\w+|brought together|participants) (?:of|from|between|by|for)?"
    r" ?(?:all )?(?:the )?[\w-]+ (?:SCO )?(?:member |participating )?(?:countries|states|nations|members)\b"
)
"""How many took part."""
OUT_OF = re.compile(
    r"\b(?P<n>[\w-]+) (?:out )?of (?:the |its |SCO's )+(?P<all>[\w-]+)"
    r" (?:SCO )?(?:member )?(?:countries|states|nations|members)\b"
)
"""`five of the six countries`."""


def parties(claim: Asserted, regions: Regions, row: Row, taken: set[int]) -> Iterator[Finding]:
    """Who took part in an exercise, looked on, or stayed away; not the states at places that are `taken`."""
    states = [each for each in claim.of_type("state") if within(regions, each.start) and each.start not in taken]
    words, at = masked(claim, states)
    roles = _roles()[row["exercise_id"]]
    done: set[str] = set()
    for pattern, judge in ((AWAY, _away), (OBSERVED, _looking_on), (THERE, _taking_part)):
        for match in pattern.finditer(words):
            name = next((key for key, value in match.groupdict().items() if value), "")
            for state in (at[n] for n in range(*match.span(name)) if n in at) if name else ():
                if state.entity_id not in done and roles and state.entity_id in _known():
                    done.add(state.entity_id)
                    yield from _finding(row, state, judge(claim, roles.get(state.entity_id, ""), match[0]))


def _finding(row: Row, state: Mention, agrees: bool | None) -> Iterator[Finding]:
    party = f"{row['exercise_id']}:{state.entity_id}"
    known = _roles()[row["exercise_id"]].get(state.entity_id, "no such participant")
    yield Finding("exercise_participants", party, "state_id", state.entity_id, agrees, known)


def _away(claim: Asserted, role: str, told: str) -> bool | None:
    return role != "participant" if role != "observer" else None


def _looking_on(claim: Asserted, role: str, told: str) -> bool | None:
    return role == "observer" if role else None


OF_WHOM = re.compile(rf"\b{DRILL} (?:of|between)\b", re.IGNORECASE)
"""`a drill of China and Kazakhstan`: what one who looked on is not called a part of."""


def _taking_part(claim: Asserted, role: str, told: str) -> bool | None:
    """One on record as an observer took part in some sense; only of soldiers is it wrong."""
    if role == "participant":
        return True
    is_military = SOLDIERS.search(told) is not None
    if role == "observer":
        return None if OF_WHOM.search(told) else not is_military
    return None if ON_LOOKERS.search(claim.words) and not is_military else False


def troops(claim: Asserted, row: Row) -> Iterator[Finding]:
    """How many soldiers the one state sent that is told of, where the record tells."""
    states = {state.entity_id for state in claim.of_type("state")} & set(_roles()[row["exercise_id"]])
    if not SENT.search(claim.words) or len(states) != 1 or len(claim.quantities) != 1:
        return
    party = f"{row['exercise_id']}:{states.pop()}"
    for each in claim.world.table("exercise_participants"):
        is_told = each["troops_low"] and each["troops_high"]
        if f"{each['exercise_id']}:{each['state_id']}" == party and is_told:
            told, low, high = claim.quantities[0].value, float(each["troops_low"]), float(each["troops_high"])
            agrees = 0.9 * low <= told <= 1.1 * high
            yield Finding("exercise_participants", party, "count", f"{told:g}", agrees, f"{high:g}")


def how_many(claim: Asserted, row: Row) -> Iterator[Finding]:
    """`five countries take part`, `five of the six members`: as many as the record has."""
    roles = list(_roles()[row["exercise_id"]].values())
    taking, of_all = roles.count("participant"), OUT_OF.search(claim.words)
    told = [number_of(of_all[name]) for name in ("n", "all")] if of_all else []
    if len(told) == 2 and all(told) and taking and claim.date:
        members = [
            sum(each.status == "member" and each.holds(day) for each in claim.world.spells)
            for day in (claim.date, dt.date.fromisoformat(row["start_date"]))
        ]
        agrees = told[1] in members
        yield Finding("member_states", "member", "count", str(told[1]), agrees, str(members[0]), False)
        yield _counted(row, told[0] or 0, roles)
        return
    match = COUNTED.search(claim.words)
    values = [each.value for each in claim.quantities if match and match.start() <= each.start < match.end()]
    if len(values) == 1 and taking:
        yield _counted(row, values[0], roles)


def _counted(row: Row, told: float, roles: list[str]) -> Finding:
    taking = roles.count("participant")
    agrees = told in (taking, len(roles))
    return Finding("exercise_participants", row["exercise_id"], "count", f"{told:g}", agrees, str(taking))


@cache
def _known() -> frozenset[str]:
    """The states that ever had a status in the organisation, or came to a meeting or an exercise."""
    tables = ("exercise_participants", "delegations")
    came = (row["state_id"] for table in tables for row in the_world().table(table))
    return frozenset((*came, *(each.state_id for each in the_world().spells)))


@cache
def _roles() -> dict[str, dict[str, str]]:
    """The states on record for each exercise, with what they did there."""
    found: dict[str, dict[str, str]] = {row["exercise_id"]: {} for row in the_world().table("exercises")}
    for row in the_world().table("exercise_participants"):
        found[row["exercise_id"]][row["state_id"]] = row["role"]
    return found
