"""Which states have which status since when, put together from the items of a stretch.

With one status, or one group of states, all go together; with as many times, or as many groups, as statuses they are
paired in their order. Where neither holds nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .findings import Asserted
from .mention import Mention
from .standing_bearers import alternate, bearers, groups_of, head, is_linked, it_meant, of_others, pair_meant
from .standing_items import INTERRUPTED, STATUS, Item, Stretch, stretches
from .standing_words import (
    ASIDE,
    GAIN,
    GAINED_BEFORE,
    HOLD,
    LESSER,
    MEANT,
    NOMINAL,
    OF_FOUNDING,
    PART,
    SAME,
)
from .statuses import in_one_list, is_adjective, status_of
from .times import Time

COMPANY = re.compile(r", (?:(?:together|along|jointly) with|and|as well as|like|followed by|just as) ")
"""Between a subject and another that shares its verb: `Qatar, together with Egypt, acquired`."""
A_SINGLE = re.compile(
    r",? (?:(?:now|itself|long|still|already|only) )?an? (?:[\w-]+ ){0,2}?(?:member|observer"
    r"|dialogue partner)\b(?! pair)"
)
"""Behind a list, what the last in it is alone: `Sri Lanka and Nepal, a dialogue partner since 2016`."""
OTHERWISE = re.compile(r" (?:them|him|her|us|forces|hands|the (?:talks|meeting|session|drills?|exercises?|others))\b")
"""Behind a verb of joining that does not speak of the organisation: `joined them in the second session`."""
PRONOUNS = ("which", "who", "that")


@dataclass(frozen=True, slots=True)
class Standing:
    """Some states, the status they gained or hold, and the one time that is told of it."""

    states: tuple[Mention, ...]
    status: str
    is_gained: bool
    time: Time | None
    stretch: Stretch


def standings(claim: Asserted) -> Iterator[Standing]:
    """What a claim says of statuses."""
    last: list[Item] = []
    carried: list[Item] = _carried(claim)
    for stretch in stretches(claim):
        groups = groups_of(claim, stretch)
        relative = re.match(r",? (?:which|who)\b", claim.words[stretch.start :])
        between = claim.words[last[-1].end : stretch.start] if last else "."
        after = ASIDE.fullmatch(between) is not None or between == ","
        hangs = (relative and not between.strip(" ,")) or after or between.strip(" ,") in PRONOUNS
        if not groups:
            groups = _resumed(claim, stretch) or (last if hangs else [])
        last = groups[-1:] or last
        if not groups:
            groups = pair_meant(claim, stretch) or it_meant(claim, stretch)
        statuses = _statuses(claim, stretch) or (
            carried if SAME.search(claim.words, stretch.start, stretch.end) else []
        )
        carried = statuses or carried
        yield from _of_stretch(claim, stretch, groups, statuses)


def _resumed(claim: Asserted, stretch: Stretch) -> list[Item]:
    """The states whose verb a stretch goes on with, behind what stands between commas; with them, who shares it."""
    named = claim.of_type("state")
    for n, state in enumerate(named):
        aside = INTERRUPTED.match(claim.words, state.end)
        if aside and aside.end() - 1 <= stretch.start <= aside.end() + 1 and not is_adjective(claim, state):
            shares = COMPANY.match(claim.words, state.end) is not None
            own = in_one_list(claim, named[: n + 1])
            own += [other for other in named[n + 1 :] if shares and other.start < aside.end()]
            return [Item("state", own[0].start, state.end, tuple(own))]
    return []


def _carried(claim: Asserted) -> list[Item]:
    """The one status of the sentence before, or of another part of this one: `the same status`, `... followed`."""
    before = claim.earlier if claim.sentence == claim.words else claim.sentence
    told = [m for m in STATUS.finditer(before) if m["noun"] and not re.search(r"participant|member states", m[0])]
    named = {status_of(match["noun"]) for match in told}
    if len(named) != 1 or not SAME.search(claim.words):
        return []
    is_gained = GAINED_BEFORE.search(before, 0, told[0].start()) is not None
    if re.search(r"\bfollowed\b", claim.words) and not is_gained:
        return []
    return [Item("status", 0, 0, status=named.pop())]


def _statuses(claim: Asserted, stretch: Stretch) -> list[Item]:
    """The statuses that a stretch names, else the first verb of entering the organisation."""
    joins = [
        item for item in stretch.of("join") if _is_into_it(claim, stretch, item) and not _is_of_lesser(claim, item)
    ]
    return stretch.of("status") or joins[:1]


def _is_of_lesser(claim: Asserted, join: Item) -> bool:
    """`Afghanistan's admission brought the number of observers to five`: a noun of entering, and a lesser status."""
    return NOMINAL.fullmatch(join.words) is not None and LESSER.search(claim.words) is not None


def _of_stretch(claim: Asserted, stretch: Stretch, groups: list[Item], statuses: list[Item]) -> Iterator[Standing]:
    words = claim.words[stretch.start : stretch.end]
    is_gained = GAIN.search(PART.sub("", words)) is not None
    if not statuses or (not is_gained and (not HOLD.search(words) or re.search(r"\braised\b", words))):
        return
    times = [item for item in stretch.of("time") if item.time and not OF_FOUNDING.search(claim.words[: item.start])]
    borne = bearers(claim, stretch, groups, statuses[0])
    others = [group.start for group in groups if group not in borne and group.start > statuses[0].start]
    times = [item for item in times if item.start < min(others, default=item.end)]
    for group, status, when in _paired(borne, statuses, times):
        if not is_gained and not is_linked(claim, head(borne, group, status), status):
            continue
        if any(group.end <= each.start < status.start and of_others(claim, each, status) for each in statuses):
            continue
        states = group.states[-1:] if A_SINGLE.match(claim.words, group.end) else group.states
        yield Standing(states, status.status, is_gained, when.time if when else None, stretch)


def _paired(groups: list[Item], statuses: list[Item], times: list[Item]) -> list[tuple[Item, Item, Item | None]]:
    """Groups, statuses and times that go together; none where it cannot be told."""
    common = times[0] if len(times) == 1 and _is_fronted(times[0], groups, statuses) else None
    times = [] if common else times
    padded: list[Item | None] = [*times] or [common] * len(statuses)
    if len({item.status for item in statuses}) == 1:
        status = statuses[0]
        if len(statuses) > 1 and len(groups) == len(statuses) and not times and alternate(groups, statuses):
            return list(zip(groups, statuses, padded, strict=True))
        if len(times) <= 1:
            return [(group, status, times[0] if times else common) for group in groups]
        if len(groups) == len(times) and alternate(groups, times):
            return [(group, status, time) for group, time in zip(groups, times, strict=True)]
        return []
    if len(groups) == 1 and len(times) in (0, len(statuses)) and (not times or alternate(statuses, times)):
        return [(groups[0], each, time) for each, time in zip(statuses, padded, strict=True)]
    if len(groups) == len(statuses) and alternate(groups, statuses) and len(times) in (0, len(groups)):
        together = zip(groups, statuses, padded, strict=True)
        return [(group, status, time) for group, status, time in together]
    return []


def _is_fronted(time: Item, groups: list[Item], statuses: list[Item]) -> bool:
    """`In 2015 it had five observers (...), three dialogue partners (...)`: one time before several statuses."""
    return len(statuses) > 1 and bool(groups) and time.end <= min(groups[0].start, statuses[0].start)


def _is_into_it(claim: Asserted, stretch: Stretch, item: Item) -> bool:
    """Whether a verb of entering has the organisation for its object, or none."""
    if OTHERWISE.match(claim.words, item.end):
        return False
    if not claim.words[stretch.end :].strip(' .!?)”"') or claim.words[stretch.end :].lstrip()[:1] in ",;:":
        return True
    return MEANT.search(claim.words, item.end, stretch.end) is not None or any(
        other.start >= item.end and other.kind in ("time", "place", "state") for other in stretch.items
    )
