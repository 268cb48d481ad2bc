"""Who is said to hold, take, give up or hand on the chair: the states about the word for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .chair_terms import SLACK, Term
from .findings import Asserted, Finding
from .mention import Mention
from .statuses import is_adjective
from .stretches import Regions, within

TAKES = re.compile(
    r"\b(?:took over|take over|takes over|taking over|taken over|assum\w+|handed|handing|hands?|transferr\w+"
    r"|receive[sd](?= it\b|[^.;,]{0,40}\b(?:[Cc]hair|[Pp]resid|baton|helm|reins))"
    r"|bec(?:ame|omes|oming)"
    r"(?= (?:the |its )?(?:[\w'’]+ ){0,3}(?:chair|presid))|inherit\w+|begins|began|started|accepted|entrusted"
    r"|succeeded)\b"
    r"|\b(?:took|taken|takes|taking) (?:the |up the )?(?:rotating |SCO |SCO's )?(?:[Cc]hair|presidency|reins|helm"
    r"|baton)"
    r"|\b(?:pass(?:ed|es|ing)?|gone|went|goes|moved?|fell|falls)\b (?:on |over )?(?:to|from)\b"
)
REACH = 60
"""Characters between a chair and the state behind it."""
BEGINS_TO = re.compile(r"\b(?:to|on to|over to)\s(?:the )?$")
COMES_FROM = re.compile(
    r"\b(?:from|after|succeed(?:ed|ing|s)|follow(?:ed|ing|s)|replac(?:ed|ing|es)|relieved)\s(?:the )?$"
)
HAS_IT = re.compile(r" (?:has|holds|had|held) it\b(?! before| until| previously)")
HELD_BEFORE = re.compile(r",? (?:having |which |who )?(?:had )?held it (?:before|until then|previously)\b")
"""Behind the state that had the chair before another took it."""
HANDED_TO = re.compile(
    r"\b(?:hand(?:ed|s|ing)|pass(?:ed|es|ing)|yield(?:ed|s|ing)|g(?:ave|ives?) way)\b(?: [\w']+){0,6}? to (?:the )?$"
)
TOOK_OVER = re.compile(
    r" (?:then |has |had |now )?(?:took|takes|taken)(?: it)? over\b(?= (?:on|in|at|from|then)\b|[.,;]|$)"
)
"""What stands before and behind the state that has the chair after another: `handed over to`, `then took over`."""
FRONTED = re.compile(r"\W*(?:As|Chairing|Holding|Presiding|Leading|In (?:the|its) (?:chair|capacity))\b")
"""How a sentence begins that tells of the chair before its subject: `As chair of the SCO, Tajikistan ...`."""


def parties(
    claim: Asserted, regions: Regions, chair: re.Match[str], is_over: bool
) -> tuple[Mention | None, Mention | None]:
    """Who is said to hold or take the chair, and who to give it up; one whose time `is_over` held it until then."""
    states = [s for s in claim.of_type("state") if within(regions, s.start)]
    to = next((s for s in states if BEGINS_TO.search(claim.words[: s.start])), None)
    come = next((s for s in states if COMES_FROM.search(claim.words[: s.start])), None)
    come = come or next((s for s in claim.of_type("state") if HELD_BEFORE.match(claim.words, s.end)), None)
    rest = [s for s in states if s not in (to, come)]
    own = re.compile(r"(?:'s)? (?:\w+ )?$")
    if to and not is_over:
        subject = [s for s in rest if s.end <= chair.start() or s.end <= to.start]
        return to, come or (
            subject[-1] if subject and re.search(TAKES, claim.words[subject[-1].end : to.start]) else None
        )
    near = [
        s
        for s in rest
        if s.end <= chair.start() and (not is_adjective(claim, s) or own.fullmatch(claim.words[s.end : chair.start()]))
    ]
    behind = [
        s
        for s in rest
        if 0 <= s.start - chair.end() <= REACH
        and re.search(r"\b(?:by|of|is|was|with) (?:the )?$", claim.words[: s.start])
    ]
    has_it = next((s for s in rest if HAS_IT.match(claim.words, s.end)), None)
    fronted = _fronted(claim, chair)
    holder = fronted or has_it or (near[-1] if near else behind[0] if behind else _antecedent(claim, regions))
    return holder, come


def _fronted(claim: Asserted, chair: re.Match[str]) -> Mention | None:
    """The state behind the comma of an opening phrase that tells of the chair."""
    comma = claim.words.find(", ", chair.end())
    if not FRONTED.match(claim.words) or comma < 0 or claim.before(chair.start(), "state"):
        return None
    state = claim.after(comma, "state")
    return state if state and re.fullmatch(r", (?:the )?", claim.words[comma : state.start]) else None


def _antecedent(claim: Asserted, regions: Regions) -> Mention | None:
    """`India, which took over`: the state right before a relative clause."""
    begin = regions[0][0]
    state = claim.before(begin, "state")
    between = claim.words[state.end : begin] if state else ""
    return state if re.fullmatch(r", (?:which|who) ?", between) else None


def passed_on(claim: Asserted, terms: list[Term], own: Term) -> Iterator[Finding]:
    """The state to which a term's holder is said to have handed the chair; it can contradict alone."""
    later = next((term for term in terms if abs((term.start - own.end).days) <= SLACK), None)
    for state in claim.of_type("state") if later else ():
        is_taker = HANDED_TO.search(claim.words[: state.start]) or TOOK_OVER.match(claim.words, state.end)
        if later and is_taker and state.entity_id != own.state_id:
            told = state.entity_id
            yield Finding("chairs", later.chair_id, "state_id", told, told == later.state_id, later.state_id, False)


def never_followed(claim: Asserted, terms: list[Term], giver: str, taker: str) -> Iterator[Finding]:
    """Two states of whom one is said to have taken the chair from the other, though it never did so by then."""
    done = [term for term in terms if claim.date and term.start <= claim.date]
    after = [(old, new) for old in done for new in done if abs((new.start - old.end).days) <= SLACK]
    own = [new for old, new in after if old.state_id == giver]
    if own and taker not in {new.state_id for new in own}:
        yield Finding("chairs", own[-1].chair_id, "state_id", taker, False, own[-1].state_id, False)
