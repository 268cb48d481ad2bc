"""Who founded the organisation or the Shanghai Five: which presidents were there, and which five or six states.

A person is compared who is said to have signed, hosted, represented his state or been its president where one of the
two was founded: by the record, his state had one head there. States are compared that are listed as those of the five.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from .attached import OF_THE_BODY
from .facets import one_time
from .findings import Asserted, Finding
from .meant import is_meant
from .mention import Mention
from .numbers import CARDINAL_WORD, number_of
from .plain import plain
from .reading_bodies import FIRST, FOUNDERS

FOUNDING = re.compile(
    r"\b(?:founding|founded|establish\w*|creat(?:ed|ing|ion)|set(?:ting)? up|called into being|came into being"
    r"|gave birth|launched|formed|birth|from which|grew|developed|forerunner|laid the"
    r" (?:ground|foundation|first stone))\b"
)
THERE = re.compile(
    r"\b(?:sign(?:ed|ing|ature|atory|atories|s)?|host(?:ed)?|represent\w*|among|present|proclaimed|announced"
    r"|put (?:his|its) name"
    r"|leaders?|took part|attended)\b"
)
"""What a person did where it was founded."""
FIVE = re.compile(r"\b(?:Shanghai Five|1996|quintet|[Ff]ive (?:presidents|states|countries|leaders))\b")
SIX = re.compile(r"\b(?:2001|SCO|Shanghai Cooperation Organi[sz]ation)\b")
UNREAL = re.compile(
    r"\b(?:not|never|will|would|anniversary|successors?|today's?|now(?! the SCO| is)|later (?:met|visited))\b"
)
ELSEWHERE = re.compile(r"\b(?:19(?:97|98|99)|2000|200[2-9]|201\d|202\d)\b")
"""Years in which neither was founded."""
LISTED = re.compile(
    r"(?:Shanghai Five|quintet|five (?:states|countries|members|parties))[”\"]?"
    r"(?: (?:were|was made up of|consisted of|comprised|of|united|brought together|included))?[ ,:(–—-]+(?:\bthe )?$"
    r"|\b(?:original|founding) (?:five|members|participants)[ ,:(–—-]+$",
    re.IGNORECASE,
)
"""Before a list of the five."""
FORMED = re.compile(
    r"^[^.;]{0,12}\b(?:formed|founded|set up|established|created|made up|were|constituted) (?:the|a) [^.;]{0,40}?"
    r"\b(?:Five|quintet|group of five)\b"
)
"""Behind a list of the five."""
ONE_OF = re.compile(
    rf"\b(?:was|is|being) (?:also )?(?:one of|among) the (?:{CARDINAL_WORD}|\d|original|founding)\b[^.;]{{0,60}}?"
    r"\b(?P<what>parties|states|members|countries|signatories|participants|founders)\b"
)
FROM_START = re.compile(
    rf"\b(?P<n>\d|{CARDINAL_WORD})(?: of (?:them|these|its members))? (?:(?:were|have been|had been"
    rf"|are) (?:there|members|in"
    r"|in it|part of it|with it|on board)|belonged(?: to it)?) (?:right )?from the (?:very )?(?:start|beginning|outset"
    r"|first day)\b",
    re.IGNORECASE,
)
"""How many were there from the start."""
OF_THE_FIVE = re.compile(
    r"\b(?:was|is|being|been) (?:also )?(?:one of"
    r"|among) the (?:original )?[“\"]?(?:Shanghai )?Five\b(?! (?!from|until|since|before|and|but|in|when|at|as"
    r"|who|which)[a-z])"
)
BELONGED = re.compile(
    r"\b(?:belonged to|(?:was|were) (?:also )?(?:an? )?(?:(?:original |founding )?member|part) of|formed part of)"
    r" the (?:original )?[“\"]?Shanghai Five\b(?! (?!from|until|since|before|and|but|in|when|at|as|who|which)[a-z])"
)
"""Of the newcomer this may be said as well, as it was received into the five before the organisation was founded."""
COUNTED = re.compile(
    rf"\b(?P<n>\d|{CARDINAL_WORD}) (?:presidents|heads of state|leaders|states|countries)\b"
    r"(?=[^.;,]{0,30}\b(?:sign|put (?:his|their) name|founded|established|created|set up|proclaim|announc|declar))",
    re.IGNORECASE,
)
"""How many signed or founded."""
JOINT = re.compile(r",? (?:and )?(?:the )?(?:Republic of )?|, ")


def founders(claim: Asserted) -> Iterator[Finding]:
    """The presidents at the founding, and the states of the five, each beside the record."""
    if not is_meant(claim):
        return
    yield from _only_newcomer(claim)
    yield from _joined_the_five(claim)
    if UNREAL.search(claim.words):
        return
    yield from _by_head(claim)
    yield from _presidents(claim)
    yield from _listed(claim)
    yield from _one_of(claim)
    yield from _from_the_start(claim)


def _from_the_start(claim: Asserted) -> Iterator[Finding]:
    """`of the eight members, six were there from the start`: how many founded the organisation."""
    match = FROM_START.search(claim.words)
    if match and claim.names("sco"):
        told = number_of(match["n"])
        number = len(FOUNDERS["sco"])
        yield Finding("member_states", "founding-member", "count", str(told), told == number, str(number))


def _only_newcomer(claim: Asserted) -> Iterator[Finding]:
    """`only Uzbekistan had not belonged to the Five`: the one founder of the organisation that was none of the five."""
    match = NEWCOMER.search(claim.words)
    states = claim.of_type("state")
    if match is None or len({state.entity_id for state in states}) != 1 or "Five" not in claim.words[match.start() :]:
        return
    state, known = states[0].entity_id, FOUNDERS["sco"] - FOUNDERS["shanghai-five"]
    told = claim.world.index["bodies"]["sco"]["established_date"]
    recorded = "founder" if state in known else "no founder outside the Shanghai Five"
    yield Finding("memberships", f"{state}:newcomer", "start_date", told, state in known, recorded)


def _joined_the_five(claim: Asserted) -> Iterator[Finding]:
    """`Uzbekistan was received into the Shanghai Five`: the one state that came to it, as no other did."""
    match = CAME_TO_THEM.search(claim.words)
    if match is None or NOT_SO.search(claim.words):
        return
    before = [each for each in claim.of_type("state") if each.end <= match.start()]
    behind = [each for each in claim.of_type("state") if each.start >= match.end()]
    named = behind[:1] if match["whom"] else before[-1:]
    for state in named:
        between = claim.words[match.end() : state.start] if match["whom"] else claim.words[state.end : match.start()]
        known = FOUNDERS["sco"] - FOUNDERS["shanghai-five"]
        if JOINT_OR_ASIDE.fullmatch(between) and state.entity_id not in FOUNDERS["shanghai-five"]:
            is_one = state.entity_id in known
            told = claim.world.index["bodies"]["sco"]["established_date"]
            recorded = "founder" if is_one else "no newcomer to the Shanghai Five"
            yield Finding("memberships", f"{state.entity_id}:newcomer", "start_date", told, is_one, recorded)
            yield from _came_when(claim, state, match) if is_one else ()


def _came_when(claim: Asserted, state: Mention, match: re.Match[str]) -> Iterator[Finding]:
    """`only in 1999`: the year of its coming; the one before is left open, when it was a guest."""
    own = (time for time in claim.times if time.start >= match.end() or THE_DAY.match(claim.words, time.end))
    told = one_time([time for time in own if ".." not in time.edtf])
    known = claim.world.index["bodies"]["sco"]["established_date"]
    if told and told[:4] != GUEST_YEAR:
        agrees = told[:4] == known[:4] and (len(told) == len("2001") or told.startswith(known[:7]))
        agrees = agrees and (len(told) < len(known) or "/" in told or told in JOINED)
        yield Finding("memberships", f"{state.entity_id}:newcomer", "decision_date", told, agrees, known)


THE_DAY = re.compile(r",? (?:(?:was )?the (?:day|date|moment) (?:on which|when|that)|when|that)\b")
JOINED = ("2001-06-14", "2001-06-15")
"""The day on which the newcomer was received, and the day behind it."""
GUEST_YEAR = "2000"
"""When the newcomer took part in a meeting of the five as a guest."""
FIVE_NAMED = r"(?:the |its |their )?(?:[“\"]?Shanghai Five[”\"]?|group of five|quintet|five-nation (?:group|forum)\w*)"
CAME_TO_THEM = re.compile(
    rf"\b(?:join(?:ed|ing)|(?:was |been )?(?:admitted|received|accepted|taken|brought|incorporated) (?:to|in|into)"
    rf"|entered|acceded to|came into) {FIVE_NAMED}\b"
    rf"|\b[Tt]he (?:Shanghai Five|group of five|quintet|five-nation (?:group|forum)\w*|[Ff]ive)"
    rf"(?: states| members| leaders| presidents)? (?P<whom>admitted|received|accepted|took in|welcomed) "
)
NOT_SO = re.compile(
    r"\b(?:not|never|would|could|wanted|wished|sought|asked|guests?|observers?|delegations?|talks|meeting"
    r"|summit|20(?!01)"
    r"\d\d)\b"
)
JOINT_OR_ASIDE = re.compile(r"(?:,[^,;.]{3,80},|,)?(?:,? (?:was|had|has|been|which|who|formally|also|then|first))* ?")


NEWCOMER = re.compile(
    r"\b(?:only|the one|the sole|alone)\b[^.;]{0,80}?(?:\b(?:not|never) (?:been|belonged|taken part|a |one |formed)"
    r"|\bwithout having\b|\boutside (?=the Shanghai Five))"
)
"""The one of which it is told that it was not there before."""


def _by_head(claim: Asserted) -> Iterator[Finding]:
    """`the Chinese president founded the SCO`: the state of one who founded it, by his office."""
    founded = _meeting(claim)
    for state in claim.of_type("state") if founded else ():
        if founded and HEAD_FOUNDED.match(claim.words, state.end):
            is_one = state.entity_id in FOUNDERS[founded[0]]
            told = claim.world.index["bodies"][founded[0]]["established_date"]
            recorded = "founder" if is_one else "no founder"
            yield Finding("memberships", f"{state.entity_id}:member", "start_date", told, is_one, recorded)


HEAD_FOUNDED = re.compile(
    r"(?:['’]s)? (?:president|leader|head of state)(?: [A-Z]\w+){0,2} (?:had |also |jointly |then |together )*"
    r"(?:co-)?(?:founded|established|created|set up|proclaimed|launched|signed the declaration)\b"
)


def _meeting(claim: Asserted) -> tuple[str, str] | None:
    """The body whose founding is told and the meeting that founded it; a founding of both is of the earlier one."""
    bare = plain(claim)
    said = bare.words if bare else claim.words
    if not FOUNDING.search(said) or ELSEWHERE.search(claim.words):
        return None
    years = {time.edtf[:4] for time in claim.times if claim.words[time.start : time.end].lower() != "today"}
    if years - {"1996", "2001"} or len(years) > 1:
        return None
    is_five = FIVE.search(claim.words) if not years else "1996" in years
    body = "shanghai-five" if is_five else "sco" if SIX.search(claim.words) or "2001" in years else None
    return (body, FIRST[body][1]) if body else None


def _presidents(claim: Asserted) -> Iterator[Finding]:
    """Each person who is told to have been there, beside the head of his state who was."""
    founded = _meeting(claim)
    if founded is None or not THERE.search(claim.words):
        return
    passing = OF_THE_BODY.search(claim.words)
    if passing and not re.search(r"\b(?:when|as|with [^,;]{3,50},)\s(?:the )?$", claim.words[: passing.start()]):
        return
    yield from _counted(claim, founded[0])
    rows = claim.world.index["delegations"]
    for person in claim.of_type("person"):
        state = claim.world.home.get(person.entity_id, "")
        row = rows.get(f"{founded[1]}:{state}")
        if row and row["person_id"] and state in FOUNDERS[founded[0]]:
            known, record = row["person_id"], row["delegation_id"]
            yield Finding("delegations", record, "person_id", person.entity_id, person.entity_id == known, known)


def _counted(claim: Asserted, body: str) -> Iterator[Finding]:
    """`six heads of state signed the declaration establishing the SCO`: how many they were."""
    match = COUNTED.search(claim.words)
    if match and not (body == "sco" and "Five" in claim.words):
        told = number_of(match["n"])
        number = len(FOUNDERS[body])
        yield Finding("member_states", "founding-member", "count", str(told), told == number, str(number), False)


def _listed(claim: Asserted) -> Iterator[Finding]:
    """`The Shanghai Five - China, Russia, ... -`: states that stand in a list of five beside the name."""
    states = claim.of_type("state")
    number = len(FOUNDERS["shanghai-five"])
    for first in range(len(states) - number + 1):
        run = states[first : first + number]
        if not _is_run(claim, run):
            continue
        before, behind = claim.words[: run[0].start], claim.words[run[-1].end :]
        if LISTED.search(before) or FORMED.match(behind):
            for state in run:
                yield _of_the_five(claim, state, is_main=FORMED.match(behind) is not None)
        return


def _is_run(claim: Asserted, run: list[Mention]) -> bool:
    """Whether states follow one another in a list."""
    gaps = (claim.words[one.end : other.start] for one, other in pairwise(run))
    return all(JOINT.fullmatch(gap) for gap in gaps)


def _of_the_five(claim: Asserted, state: Mention, is_main: bool = True) -> Finding:
    """A state beside those that made up the Shanghai Five."""
    is_one = state.entity_id in FOUNDERS["shanghai-five"]
    established = claim.world.index["bodies"]["shanghai-five"]["established_date"]
    recorded = "founder" if is_one else "no founding member of the Shanghai Five"
    return Finding("memberships", f"{state.entity_id}:five", "start_date", established, is_one, recorded, is_main)


def _one_of(claim: Asserted) -> Iterator[Finding]:
    """`Tajikistan was one of the five parties to the agreement of 1996`."""
    belonged = BELONGED.search(claim.words)
    match = OF_THE_FIVE.search(claim.words) or belonged or ONE_OF.search(claim.words)
    state = claim.before(match.start(), "state") if match else None
    if match is None or state is None or match.start() - state.end > 2:
        return
    if match is belonged and state.entity_id in FOUNDERS["sco"] - FOUNDERS["shanghai-five"]:
        return
    if FIVE.search(claim.words, match.start()) and not ELSEWHERE.search(claim.words):
        yield _of_the_five(claim, state)
