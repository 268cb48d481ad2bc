"""Which states have which status since when, put together from the items of a stretch.

With one status, or one group of states, all go together; with as many times, or as many groups, as statuses they are
paired in their order. Where neither holds nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from .findings import Asserted
from .mention import Mention
from .numbers import CARDINAL_WORD
from .standing_items import INTERRUPTED, STATUS, Item, Stretch, stretches
from .statuses import status_of
from .times import Time

GAIN = re.compile(
    rf"\b(?:bec[oa]mes?|becoming|join\w*(?! by (?:the |its )?(?:\d|{CARDINAL_WORD})\b)|enter\w*|entry|acced\w*"
    r"|accession|admi\w+|grant\w*|gave|giv(?:e|en|ing)|accorded"
    r"|followed(?! by\b)|rose(?= to)|moved(?= (?:up|to|from)| [A-Z])|went(?= to)|took effect|lifted|advanced"
    r"|awarded|received|obtained|gained|acquired|got|gets|accept\w*|made"
    r"|mak(?:e|ing)|declared|turned|let|brought|came"
    r"|promoted|upgraded|elevated|raised(?= to| from)|inducted|conferred|chosen|selected|picked"
    r"|secured|attained|won|took|taken (?:in"
    r"|up|on)|added|opened"
    r"|expanded|extended|welcomed|newcomers?|entrants?|secured)\b",
    re.IGNORECASE,
)
PART = re.compile(r"\b(?:take[sn]?|took|taking) part\b", re.IGNORECASE)
HOLD = re.compile(
    r"\b(?:is|are|was|were|remains?|been|being|holds?|held|has|have|had|enjoys?|enjoyed|belongs?|belonged|bears?"
    r"|possess(?:es)?|sits?|sat|retains?|keeps?|participates?|participated|attends?|attended|comprise[sd]?"
    r"|includes?|included|counts?|consists? of|counted|reckoned|listed|occup(?:y|ies|ied)|formed?"
    r"|serves?|served|part|dat(?:es|ed|ing) (?:back )?(?:to|from))\b|:| [–—-] |^as\b|\bas (?:an? |the )?$"
    r"|, (?:(?:long|already|currently|now) )?an? (?=(?:[\w-]+ ){0,2}(?:member|observer|dialogue|partner)\b)",
    re.IGNORECASE,
)
GIVES = re.compile(
    r"(?<!was )(?<!were )(?<!been )(?<!be )(?<!being )(?<!is )(?<!are )\b(?:admit(?:ted|ting|s)?|accept(?:ed|ing|s)?"
    r"|grant(?:ed|ing|s)?|gave|giving|give|took in|taking in|let in|letting in|brought in|bringing in|made|making|make"
    r"|add(?:ed|ing)|welcomed|took|let|declared|accorded|awarded|conferred|promoted|upgraded|elevated|raised|brought"
    r"|opened|moved|lifted|went to|(?:admission|entry|accession) of|join(?:ed|ing)? by|to include)\s(?:its "
    r"|the )?(?:doors? )?(?:to )?(?:both "
    r"|the )?$",
    re.IGNORECASE,
)
"""Right before the states to which somebody gives a status, or that come in."""
APART = re.compile(r"\b(?:by|between|against|than|like|unlike|without|to visit|from)\s(?:the )?$", re.IGNORECASE)
OF_SOMEBODY = re.compile(
    r"\b(?:ministers?|presidents?|leaders?|envoys?|ambassadors?|officials?|delegations?|representatives?"
    r"|citizens?|experts?"
    r"|companies|head|heads|parliament|capital|support|help|consent|side|part|chairmanship|presidency|behalf"
    r"|name|people"
    r"|government|territory|initiative|proposal|request|borders?) (?:of|from) (?:the )?$",
    re.IGNORECASE,
)
"""Before a state that something is of, which is no bearer itself."""
OWNING = re.compile(
    r"['’]s? (?!(?:\w+ ){0,2}(?:status|rank|standing|seat|membership|accession|entry|entrance|admission|acceptance"
    r"|joining|observer|dialogue|partner|promotion|upgrade|elevation))"
)
"""Behind a state that owns something else: `in Kazakhstan's capital`."""
FOLLOWED = re.compile(r"\b(?:join\w*|follow\w*) by\s(?:the )?$", re.IGNORECASE)
MEANT = re.compile(
    r"\b(?:SCO|Shanghai Cooperation|organi[sz]ation|bloc|grouping|group|family|association|it)\b", re.IGNORECASE
)
ASIDE = re.compile(r", (?:after|before|following|since|until|once|both|formerly|long|for)\b[^,]{3,60}")
"""What stands between a state and its verb."""
SAME = re.compile(
    r"\b(?:received|got|obtained|gained|given|granted|awarded|acquired|accorded) (?:it|the same|this|that|such"
    r"|likewise)\b"
    r"|\bfollowed(?= (?:suit|in|on|at)\b|[,.;]|$)"
)
"""Verbs whose status is the one told before."""
GAINED_BEFORE = re.compile(
    r"\b(?:becam?e|becoming|received|granted|given|gave|obtained|admitted|accepted|entered|joined|made|gained|got"
    r"|acquired"
    r"|took in|taken in)\b[^.;]{0,60}$"
)
"""What the sentence before must say for others to have followed."""
PRONOUNS = ("which", "who", "that")
OF_FOUNDING = re.compile(r"\b(?:founded|established|created|formed|born|set up) (?:in |on )?(?:the )?$", re.IGNORECASE)
"""Before the time of a founding, which is no status's: `Established in 2001, it counts eight members today`."""
PAIR = re.compile(
    r"\b(?:the )?(?:two|both)(?: (?:South Asian|new|nuclear|Asian))? (?:countries|states|nations|neighbou?rs|giants"
    r"|powers|newcomers|entrants|members)\b|\bboth of them\b|^They both\b",
    re.IGNORECASE,
)


IT = re.compile(
    r"\W*(?P<it>It|(?:[Tt]he|[Tt]his|[Tt]hat) (?:country|republic|state|nation|land)) (?:then |also |later |has "
    r"|had |formally |officially |finally "
    r"|itself )*(?:(?:was|been) (?:\w+ly )?(?:admitted|accepted|granted|given|made|received|taken in|promoted|upgraded"
    r"|raised)|became|become|joined|acceded|got|obtained|received|gained|(?:was|is|has been) (?:an? |the |now )*(?:full"
    r"|observer|dialogue|member))\b"
)
"""A subject that can only be a state."""


EPITHET = re.compile(
    r"\b(?:that|which|when|whereby|since|as) (?:the|this) (?:Islamic Republic|(?:Islamic |Central Asian |Gulf )?"
    r"(?:country|republic|state|nation|kingdom))"
    r"(?= (?:has been|is|was|became|joined|had been|remains|obtained|received)\b)"
)
"""A state called by what it is, in a clause that hangs on another: `recalled that the country has been a member`."""


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
        groups = _groups(claim, stretch)
        relative = re.match(r",? (?:which|who)\b", claim.words[stretch.start :])
        between = claim.words[last[-1].end : stretch.start] if last else "."
        after = ASIDE.fullmatch(between) is not None or between == ","
        after = after or (bool(last) and _is_resumed(claim, last[-1], stretch))
        if not groups and ((relative and not between.strip(" ,")) or after or between.strip(" ,") in PRONOUNS):
            groups = last
        last = groups[-1:] or last
        if not groups:
            groups = _pair(claim, stretch) or _it(claim, stretch)
        statuses = _statuses(claim, stretch) or (
            carried if SAME.search(claim.words, stretch.start, stretch.end) else []
        )
        carried = statuses or carried
        yield from _of_stretch(claim, stretch, groups, statuses)


def _is_resumed(claim: Asserted, subject: Item, stretch: Stretch) -> bool:
    """Whether a stretch goes on with the verb of a state behind what stands between commas."""
    aside = INTERRUPTED.match(claim.words, subject.end)
    return aside is not None and aside.end() - 1 <= stretch.start <= aside.end() + 1


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


NOMINAL = re.compile(r"entry|accession|admission|acceptance")
LESSER = re.compile(r"\b(?:observer|dialogue[- ]partner)s?\b", re.IGNORECASE)


def _of_stretch(claim: Asserted, stretch: Stretch, groups: list[Item], statuses: list[Item]) -> Iterator[Standing]:
    words = claim.words[stretch.start : stretch.end]
    is_gained = GAIN.search(PART.sub("", words)) is not None
    if not statuses or (not is_gained and (not HOLD.search(words) or re.search(r"\braised\b", words))):
        return
    times = [item for item in stretch.of("time") if item.time and not OF_FOUNDING.search(claim.words[: item.start])]
    bearers = _bearers(claim, stretch, groups, statuses[0])
    for group, status, when in _paired(bearers, statuses, times):
        if not is_gained and not _is_linked(claim, _head(bearers, group, status), status):
            continue
        yield Standing(group.states, status.status, is_gained, when.time if when else None, stretch)


def _bearers(claim: Asserted, stretch: Stretch, groups: list[Item], status: Item) -> list[Item]:
    """The groups whose status it is: those that it is given to, none that another joins or that begin a new clause."""
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
    return len(groups) == len(times) > 1 and _alternate(groups, times)


def _is_another_subject(claim: Asserted, stretch: Stretch, group: Item) -> bool:
    """`India had joined and Afghanistan had ...`: a group behind a verb of entering that begins a clause of its own."""
    before = [item for item in stretch.items if item.end <= group.start and item.kind in ("join", "status")]
    between = claim.words[before[-1].end : group.start] if before else ""
    behind = claim.words[group.end : stretch.end].strip(" ,")
    return re.fullmatch(r"(?: the \w+)?,? (?:and|but|while|whereas)(?: the)? ", between) is not None and bool(behind)


def _head(groups: list[Item], group: Item, status: Item) -> Item:
    """The first of the groups that stand behind a status with this one: theirs is the link."""
    behind = [each for each in groups if each.start >= status.end and each.start <= group.start]
    return behind[0] if behind else group


def _is_linked(claim: Asserted, group: Item, status: Item) -> bool:
    """Whether a status that is held is told of a group: it is the group's predicate, or the group is its list."""
    if group.end <= status.start:
        return WITH.search(claim.words[group.end : status.start]) is None
    between = claim.words[status.end : group.start]
    return (
        status.kind == "join"
        or group.start < status.start
        or (LINK.fullmatch(between) is not None and bool(between.strip()))
        or (between == ", " and COUNT.search(claim.words[: status.start]) is not None)
    )


COUNT = re.compile(rf"\b(?:\d{{1,2}}|{CARDINAL_WORD}) (?:SCO |full |other )?$", re.IGNORECASE)
"""Before a status whose bearers, as many as are counted, are set beside it."""


LINK = re.compile(
    r"(?:[- ](?:states?|countries))?(?: (?:status|rank|standing|seats?))?(?: (?:of|in) (?:the |this )?(?:SCO"
    r"|Shanghai Cooperation Organi[sz]ation|organi[sz]ation|bloc|grouping"
    r"|group))?(?: \([A-Z]+\))?(?: since [\w ]{3,18})?"
    r"(?:[:,]? ?[(–—-]?\*{0,2} ?(?:are|is|were|was|include[sd]?|including|comprise[sd]?|consist(?:s|ed)? of|namely"
    r"|such as|among them"
    r"|belong(?:s|ed)? to"
    r"|(?:is|are|was|were) (?:held|enjoyed|borne) by|goes to|have been|has been|remains?|now|currently|still"
    r"|also|today|the"
    r"|both|\d+|two|three|four|five|six|seven|eight|nine|ten|countries|states|nations|as follows|to|SCO has"
    r"|it has|we have"
    r"|there are)\b)*:? ?[(–—-]?\*{0,2} ?"
)
"""What may stand between a status and the states that are listed behind it."""
WITH = re.compile(r"\bwith (?!(?:the |an? |full )*(?:status|rank|standing|rights?|observer|dialogue|full|seat))")


def _paired(groups: list[Item], statuses: list[Item], times: list[Item]) -> list[tuple[Item, Item, Item | None]]:
    """Groups, statuses and times that go together; none where it cannot be told."""
    common = times[0] if len(times) == 1 and _is_fronted(times[0], groups, statuses) else None
    times = [] if common else times
    padded: list[Item | None] = [*times] or [common] * len(statuses)
    if len({item.status for item in statuses}) == 1:
        status = statuses[0]
        if len(times) <= 1:
            return [(group, status, times[0] if times else common) for group in groups]
        if len(groups) == len(times) and _alternate(groups, times):
            return [(group, status, time) for group, time in zip(groups, times, strict=True)]
        return []
    if len(groups) == 1 and len(times) in (0, len(statuses)) and (not times or _alternate(statuses, times)):
        return [(groups[0], each, time) for each, time in zip(statuses, padded, strict=True)]
    if len(groups) == len(statuses) and _alternate(groups, statuses) and len(times) in (0, len(groups)):
        together = zip(groups, statuses, padded, strict=True)
        return [(group, status, time) for group, status, time in together]
    return []


def _is_fronted(time: Item, groups: list[Item], statuses: list[Item]) -> bool:
    """`In 2015 it had five observers (...), three dialogue partners (...)`: one time before several statuses."""
    return len(statuses) > 1 and bool(groups) and time.end <= min(groups[0].start, statuses[0].start)


def _alternate(ones: list[Item], others: list[Item]) -> bool:
    """Whether the items of two kinds stand by turns."""
    ordered = sorted([(item.start, 0) for item in ones] + [(item.start, 1) for item in others])
    return all(a[1] != b[1] for a, b in pairwise(ordered))


def _groups(claim: Asserted, stretch: Stretch) -> list[Item]:
    """The states of a stretch, those together that stand in one list."""
    found: list[Item] = []
    open_group, is_apart, place = False, False, 0
    for item in stretch.items:
        if item.kind != "state":
            open_group = open_group and item.kind == "number"
            continue
        before = claim.words[: item.start]
        of = OF_SOMEBODY.search(before)
        of = of or OWNING.match(claim.words, item.end)
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


def _pair(claim: Asserted, stretch: Stretch) -> list[Item]:
    """`the two countries`, `both of them`: the two states of the sentence before."""
    match = PAIR.search(claim.words, stretch.start, stretch.end)
    states = {m.entity_id: m for m in claim.named_earlier if m.entity_type == "state"}
    if match and not claim.of_type("state") and len(states) == 2:
        meant = tuple(Mention(match.start(), match.end(), "state", each.entity_id) for each in states.values())
        return [Item("state", match.start(), match.end(), meant)]
    return []


def _it(claim: Asserted, stretch: Stretch) -> list[Item]:
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


def _is_into_it(claim: Asserted, stretch: Stretch, item: Item) -> bool:
    """Whether a verb of entering has the organisation for its object, or none."""
    if not claim.words[stretch.end :].strip(' .!?)”"') or claim.words[stretch.end :].lstrip()[:1] in ",;:":
        return True
    return MEANT.search(claim.words, item.end, stretch.end) is not None or any(
        other.start >= item.end and other.kind in ("time", "place", "state") for other in stretch.items
    )
