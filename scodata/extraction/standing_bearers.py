"""Of which states of a stretch a status is told: lists of them, those that it is given to, and whom `it` means."""

from __future__ import annotations

import re
from itertools import pairwise

from .findings import Asserted
from .mention import Mention
from .numbers import CARDINAL_WORD
from .standing_items import Item, Stretch
from .standing_words import (
    APART,
    COUNT,
    EPITHET,
    FOLLOWED,
    GAIN,
    GIVES,
    HOLD,
    IT,
    LINK,
    MEANT,
    NOT_GIVEN,
    OF_SOMEBODY,
    OWNING,
    PAIR,
    WITH,
)

APPOSED = re.compile(
    r",? (?:(?:which is|now|still|long|itself) ){0,2}an? (?:[\w-]+ ){0,2}?(?:(?:observer|member) (?:state|country)"
    r"|dialogue partner|observer of the SCO)\b"
)
"""Behind a state whose envoy or leader is spoken of: `the delegation from Mongolia, an observer state`."""


JOINED_BY = re.compile(r"\b(?:was|were|is|are|been|being|got) (?:\w+ )?joined$")
"""A state that others are said to have joined: `Mongolia was joined by India`."""
SOME_STATES = re.compile(
    rf"\b(?:\d+|{CARDINAL_WORD}|several|some|other|more) (?:\w+ )?(?:states|countries|nations|others)\b"
)
"""Others, not named, before a status that is theirs: `Belarus and four more states that of dialogue partner`."""


def groups_of(claim: Asserted, stretch: Stretch) -> list[Item]:
    """The states of a stretch, those together that stand in one list."""
    found: list[Item] = []
    open_group, is_apart, place = False, False, 0
    for item in stretch.items:
        if item.kind != "state":
            open_group = open_group and item.kind == "number"
            continue
        before = claim.words[: item.start]
        of = OF_SOMEBODY.search(before)
        gains = GAIN.search(claim.words, item.end, stretch.end)
        of = None if of and not gains and APPOSED.match(claim.words, item.end) else of
        of = of or OWNING.match(claim.words, item.end) or NOT_GIVEN.match(claim.words, item.end)
        listed = is_apart and re.fullmatch(r",? (?:and|or) (?:the )?|, ", claim.words[place : item.start])
        is_apart = bool(listed or of) or (APART.search(before) is not None and not FOLLOWED.search(before))
        place = item.end
        if is_apart:
            open_group = False
            continue
        together = open_group and not GAIN.search(claim.words[found[-1].end : item.start])
        if together and not HOLD.search(claim.words[found[-1].end : item.start]):
            last = found.pop()
            item = Item("state", last.start, item.end, (*last.states, *item.states))
        found.append(item)
        open_group = True
    return found


def pair_meant(claim: Asserted, stretch: Stretch) -> list[Item]:
    """`the two countries`, `both of them`: the two states of the sentence before."""
    match = PAIR.search(claim.words, stretch.start, stretch.end)
    states = {m.entity_id: m for m in claim.named_earlier if m.entity_type == "state"}
    if match and not claim.of_type("state") and len(states) == 2:
        meant = tuple(Mention(match.start(), match.end(), "state", each.entity_id) for each in states.values())
        return [Item("state", match.start(), match.end(), meant)]
    return []


def it_meant(claim: Asserted, stretch: Stretch) -> list[Item]:
    """`It was admitted in 2023`, `that the country has been a member`: the one state that is named before."""
    match = IT.match(claim.words)
    stand_in = EPITHET.search(claim.words)
    if stand_in and stretch.start <= stand_in.end() <= stretch.end:
        states = {m.entity_id: m for m in claim.of_type("state")} or _named_earlier(claim)
        place = (stand_in.start(), stand_in.end())
    elif match and match.end() <= stretch.end and stretch.start <= match.end():
        states, place = _named_earlier(claim), (match.start(), match.end("it"))
    else:
        return []
    if len(states) != 1:
        return []
    return [Item("state", *place, tuple(Mention(*place, "state", each) for each in states))]


def _named_earlier(claim: Asserted) -> dict[str, Mention]:
    """The states of the sentence before."""
    return {m.entity_id: m for m in claim.named_earlier if m.entity_type == "state"}


def bearers(claim: Asserted, stretch: Stretch, groups: list[Item], status: Item) -> list[Item]:
    """The groups whose status it is: those that it is given to, none that another joins or that begin a new clause."""
    if groups and groups[0].end <= status.start and JOINED_BY.search(claim.words, 0, status.end):
        return []
    if re.match(r"join|enter|belong|acced", status.words) and groups:
        if any(claim.words[status.end : group.start] == " " for group in groups if group.start > groups[0].start):
            return []
        named = MEANT.search(claim.words, stretch.start, status.start)
        inverted = re.search(r"\bby (?:the )?$|[:–—] ?$", claim.words[status.end : max(groups[0].start, status.end)])
        fronted = re.match(r"\W*In\b", claim.words[stretch.start : stretch.end])
        if groups[0].start >= status.end and not inverted and not named and not fronted:
            return []
    receivers = [group for group in groups if GIVES.search(claim.words[: group.start])]
    if receivers:
        groups = groups[groups.index(receivers[0]) :]
    if _pairs(groups, stretch.of("time")):
        return groups
    return [group for group in groups if not _is_another_subject(claim, stretch, group)]


def _pairs(groups: list[Item], times: list[Item]) -> bool:
    """Whether each group has its own time."""
    return len(groups) == len(times) > 1 and alternate(groups, times)


def _is_another_subject(claim: Asserted, stretch: Stretch, group: Item) -> bool:
    """`India had joined and Afghanistan had ...`: a group behind a verb of entering that begins a clause of its own."""
    before = [item for item in stretch.items if item.end <= group.start and item.kind in ("join", "status")]
    between = claim.words[before[-1].end : group.start] if before else ""
    behind = claim.words[group.end : stretch.end].strip(" ,")
    return (
        re.fullmatch(r"(?: the \w+)?,? (?:and|but|while|whereas)(?: the)? ", between) is not None
        and bool(behind)
        and not GAPPED.match(behind)
    )


GAPPED = re.compile(
    r"(?:that|the (?:status|rank|standing)) of |(?:(?:likewise|also|still|only|merely|once more) )?an? (?:full |mere )?"
    r"(?:observer|dialogue partner|member)(?:,? (?:as well|too|likewise))?\b(?! [a-z])"
)
"""Behind a state that a verb told before gives another status: `and Turkey that of a dialogue partner`."""


def head(groups: list[Item], group: Item, status: Item) -> Item:
    """The first of the groups that stand behind a status with this one: theirs is the link."""
    behind = [each for each in groups if each.start >= status.end and each.start <= group.start]
    return behind[0] if behind else group


def of_others(claim: Asserted, first: Item, status: Item) -> bool:
    """Whether states that are not named stand between two statuses: the second is theirs."""
    return SOME_STATES.search(claim.words, first.end, status.start) is not None


AS_SUCH = re.compile(r"^\W*(?:As )?(?:(?:now|long|already|still) )?[Aa]n? (?:(?:full|permanent|new|SCO) )*$")
OF_IT = re.compile(
    r"(?: (?:of|in|at) (?:the )?(?:SCO|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|bloc|grouping))?"
    r"(?: since [^,;.]{3,20})?,(?: the| ?)? ?"
)
"""Before and behind a status with which a clause opens: `As a dialogue partner of the SCO, Nepal ...`."""
ONE_DAY = re.compile(r"['’]| (?:would|could|might|will|can|may|should|hopes?|want\w*|expects?)\b")
"""What a state does that may be told of the day on which it has the status."""


def is_linked(claim: Asserted, group: Item, status: Item) -> bool:
    """Whether a status that is held is told of a group: it is the group's predicate, or the group is its list."""
    if group.end <= status.start:
        return WITH.search(claim.words[group.end : status.start]) is None
    between = claim.words[status.end : group.start]
    if AS_SUCH.search(claim.words[: status.start]) and OF_IT.fullmatch(between):
        return not ONE_DAY.match(claim.words, group.end)
    return (
        status.kind == "join"
        or group.start < status.start
        or (LINK.fullmatch(between) is not None and bool(between.strip()))
        or (between == ", " and COUNT.search(claim.words[: status.start]) is not None)
    )


def alternate(ones: list[Item], others: list[Item]) -> bool:
    """Whether the items of two kinds stand by turns."""
    ordered = sorted([(item.start, 0) for item in ones] + [(item.start, 1) for item in others])
    return all(a[1] != b[1] for a, b in pairwise(ordered))
