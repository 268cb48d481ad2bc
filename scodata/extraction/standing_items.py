"""What a claim says of statuses, cut into items: states, statuses, verbs of entering, times, places and numbers.

Items stand in one stretch as long as nothing lies between them but words that cannot change who has which status.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile

from .findings import Asserted
from .lexicon import word_set
from .meant import ADJECTIVE, is_anothers
from .mention import Mention
from .numbers import CARDINAL_WORD, ORDINAL_WORD, cardinal, number_of, ordinal
from .statuses import CHANGED, EARLIER, is_adjective, status_of
from .stretches import boundaries
from .times import Time
from .town_places import towns

STATUS = re.compile(
    r"\b(?P<noun>partner(?=ship with the (?:SCO|Shanghai|organi))|member|observer|dialogue[- ]partner"
    r"|partner(?= in dialogue| for dialogue|s? of the (?:SCO|Shanghai))"
    r"|(?<=SCO )partner|(?<=SCO's )partner|(?<=countries of )partner|partner(?= (?:status|countries|states"
    r"|nations)\b)|(?<=as )partner|(?<=as a )partner|(?<=as a new )partner|(?<=new SCO )partner|(?<=status of )partner"
    r"|(?<=status of a )partner|(?<=permanent )participant|(?<=full )participant)(?:ship)?s?\b"
    r"(?:[- ](?:states?|countries|country|nations?|(?<=observer.)members?)\b)?(?! of (?:the |this |an? )(?!(?:SCO"
    r"|Shanghai|organi|bloc"
    r"|group|association|body|club|family))[a-z])(?!['’]| (?:missions?|teams?|groups?|delegations?)\b)"
    r"(?! (?:at|in|with|to|of|before) (?:the )?(?-i:(?!SCO|Shanghai)(?:[A-Z][\w-]+ ){0,4}(?:Union|Organi[sz]ation"
    r"|Council|Assembly|Nations|Community|Association|BRICS|EAEU|EU|UN|CSTO|CIS|NATO|ASEAN|WTO)\b))"
    r"|\b(?P<rights>with full rights)\b",
    re.IGNORECASE,
)
JOIN = re.compile(
    r"\b(?:join(?:ed|ing|s)?|enter(?:ed|ing|s)?|entry|entrants?|newcomers?|acced(?:ed|ing|es?)|accession"
    r"|admi(?:tted|tting|ts|ssion)(?!,? (?:\w+ ){0,2}that\b)|accepted|acceptance"
    r"|(?<!decision )(?<!decisions )(?<!steps )(?<!measures )(?:taken|took|let|brought|came|come|taking|letting"
    r"|bringing) (?:in(?:to)?|on board)"
    r"|belong(?:s|ed)?|(?:been|are|is|were|was) in (?=the (?:SCO|Shanghai|organi|bloc|grouping))"
    r"|opened (?:its|the) doors?|(?:expanded|extended|grew|enlarged) to include|add(?:ed|ing)"
    r"|(?:is|are|was|were|been) (?:a )?part(?= of the (?:SCO|Shanghai|organi|bloc|grouping))"
    r"|(?-i:brought (?=(?:[A-Z]\w+|,|and|the| ){1,12} into the (?:SCO|[Oo]rgani|Shanghai Coop|bloc|grouping)))"
    r"|(?-i:took (?=(?:in )?[A-Z])|let (?=[A-Z]\w+ (?:and [A-Z]\w+ )?(?:in|into)\b)))(?! force)",
    re.IGNORECASE,
)
"""By which a state is said to be a member where no status is named."""
NUMBER = re.compile(
    rf"\b(?P<n>\d{{1,2}}|{CARDINAL_WORD})(?P<adjectives>(?: (?:new|full-fledged|fully-fledged|full|permanent|more"
    rf"|other|SCO|official"
    r"|member|observer|dialogue|further|newly|founding|original|Asian|Eurasian|large))*)"
    r"(?P<of> (?:nations|countries|states|members?|observers?|(?:dialogue )?partners?|participants|powers"
    r"|republics|entrants|newcomers)(?: states| countries)?(?: in all)?)?\b(?! per ?cent)",
    re.IGNORECASE,
)
RANK = re.compile(
    rf"\b(?:(?P<last>newest|latest|youngest|most recent|most recently)|(?P<nth>\d{{1,2}}(?:st|nd|rd|th)"
    rf"|{ORDINAL_WORD}))"
    r"(?=(?: (?:full(?:[- ]fledged)?|fully[- ]fledged|SCO|permanent|new|regular|equal|state))* (?:members?|observers?"
    r"|dialogue"
    r"|entrants?|addition|(?:country|state|nation)(?: ever)? to|to (?:join|enter|get|obtain|receive|gain|become|be)))",
    re.IGNORECASE,
)
LABEL = re.compile(r"^\W*(?P<year>(?:19|20)\d\d)(?=(?:, [A-Z][\w' -]{2,20})?(?::| [–—-]))")
"""`2017, Astana: India was made a member`: a year that stands as a label before what happened in it."""
BRACKETED = re.compile(r"\((?:since |from |in )?(?P<year>(?:19|20)\d\d)\)")
TOKEN = re.compile(r"['’]s\b|[A-Za-z][\w'’-]*|\d[\w.,]*|\S")
INTERRUPTED = re.compile(
    r", [^,;]{3,90},(?= (?:also |now |then |has |have |had )?(?:was|were|is|are|been|became|got|received|joined|signed"
    r"|remains?|gained|obtained|acquired|has|have|had|entered|acceded)\b)"
)
"""What stands between a state and its verb: `Laos, until then without a status, was accepted`."""
LISTING = (":", "–", "—", "-")
"""Marks behind which a list stands: they part no clauses here."""
OF_IT = ("sco", "shanghai-five", "council-of-heads-of-state")
"""Bodies that are the organisation itself, or give statuses for it."""
MARKS = frozenset(",():–—-*“”\"'’&/")


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that counts: what kind it is, where it stands, and what it means."""

    kind: str
    start: int
    end: int
    states: tuple[Mention, ...] = ()
    status: str = ""
    time: Time | None = None
    number: int = 0
    words: str = ""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Items with nothing telling between them."""

    start: int
    end: int
    items: tuple[Item, ...]

    def of(self, kind: str) -> list[Item]:
        """The items of a kind."""
        return [item for item in self.items if item.kind == kind]


def stretches(claim: Asserted) -> Iterator[Stretch]:
    """The stretches of a claim that name a state."""
    items, cuts = _items(claim), _cuts(claim)
    kept: list[Item] = []
    begin = end = 0
    for start, stop, item in _tokens(claim.words, items):
        telling = item.kind == "other" if item else not _is_empty(claim.words[start:stop])
        if telling or start in cuts:
            yield from _stretch(begin, end, kept)
            kept, begin = [], stop if telling else start
        if not telling:
            kept += [item] if item else []
            end = stop
    yield from _stretch(begin, end, kept)


def _stretch(begin: int, end: int, items: list[Item]) -> Iterator[Stretch]:
    if items:
        yield Stretch(begin, end, tuple(items))


def _cuts(claim: Asserted) -> set[int]:
    """Where a clause ends: at its semicolon, or where another begins."""
    asides = (INTERRUPTED.match(claim.words, state.end) for state in claim.of_type("state"))
    resumed = {match.end() - 1 for match in asides if match}
    return resumed | {
        place
        for match in boundaries(claim.words)
        if match[0].strip() not in LISTING
        for place in range(match.start(), match.end())
    }


def _is_empty(token: str) -> bool:
    word = token.lower().removesuffix("'s").removesuffix("’s")
    return token in MARKS or not word or word in word_set("standing_words.txt")


def _tokens(text: str, items: list[Item]) -> Iterator[tuple[int, int, Item | None]]:
    """Items and the words between them, in order."""
    place = 0
    for item in [*items, None]:
        upto = item.start if item else len(text)
        yield from ((m.start(), m.end(), None) for m in TOKEN.finditer(text, place, upto))
        if item:
            yield item.start, item.end, item
            place = item.end


def _items(claim: Asserted) -> list[Item]:
    """All items, none within another: names first, then times, statuses, verbs and numbers."""
    found: list[Item] = []
    for item in (*_names(claim), *_times(claim), *_statuses(claim), *_verbs(claim), *_numbers(claim)):
        if all(item.end <= other.start or other.end <= item.start for other in found):
            found.append(item)
    return sorted(found, key=lambda item: (item.start, item.end))


def _names(claim: Asserted) -> Iterator[Item]:
    whole = ((0, len(claim.words)),)
    for mention in claim.mentions:
        if mention.entity_type == "state":
            kind = "other" if is_adjective(claim, mention) else "state"
            yield Item(kind, mention.start, mention.end, (mention,))
        elif mention.entity_type == "summit":
            yield Item("place", mention.start, mention.end)
        elif mention.entity_type != "body" or mention.entity_id not in OF_IT:
            is_quality = mention.entity_type == "body" and ADJECTIVE.match(claim.words, mention.end)
            yield Item("aside" if is_quality else "other", mention.start, mention.end)
    yield from (Item("place", town.start, town.end) for town in towns(claim, whole))


def _times(claim: Asserted) -> Iterator[Item]:
    label = LABEL.match(claim.words)
    told = [time for time in claim.times if not (label and len(claim.times) > 1 and time.edtf == label["year"])]
    yield from (Item("time", time.start, time.end, time=time) for time in told)
    labels = [match for match in (LABEL.match(claim.words),) if match and not claim.times]
    for match in (*BRACKETED.finditer(claim.words), *labels):
        time = Time(match.start("year"), match.end("year"), match["year"])
        yield Item("time", *match.span("year"), time=time)


def _statuses(claim: Asserted) -> Iterator[Item]:
    counted = [m for m in NUMBER.finditer(claim.words) if m["of"] and not _is_of_list(claim, m)]
    changed = CHANGED.search(claim.words)
    for match in STATUS.finditer(claim.words):
        if changed and match.start() <= changed.start("old") < match.end():
            continue
        if any(m.start() <= match.start() < m.end() for m in counted) or EARLIER.search(claim.words[: match.start()]):
            continue
        if is_anothers(claim.words, *match.span()):
            continue
        if _is_any_partnership(claim, match):
            continue
        noun = "member" if match["rights"] or match["noun"].lower() == "participant" else match["noun"]
        yield Item("status", *match.span(), status=status_of(noun))


def _is_any_partnership(claim: Asserted, match: re.Match[str]) -> bool:
    """`Turkmenistan's partnership with the SCO`: no status where a state that never was a dialogue partner has it."""
    if not re.fullmatch(r"partnership", match[0], re.IGNORECASE) or "ialogue" in claim.words[: match.start()]:
        return False
    partners = {spell.state_id for spell in claim.world.spells if spell.status == "dialogue-partner"}
    return any(state.entity_id not in partners for state in claim.of_type("state"))


THESE_ARE = re.compile(
    r" (?:are|were|make up|form) (?:the |its |now |all |only |SCO['’]s |SCO |organi[sz]ation['’]s |bloc['’]s )*$"
)
LISTED = re.compile(
    r"(?: (?:of|in) the [\w ]{2,36})?(?: today| now| at present)?(?: (?:are|were) (?:the )?(?=[A-Z])"
    r"|(?: (?:are|were|include|namely))?(?: \(|: | [–—-] |,? namely |, (?:among them|including|such as) ))"
)
APPOSED = re.compile(r"(?: (?:of|in) the [\w ]{2,36})?, (?:the )?$")
"""Between a counted status and states set beside it: `only two observers, Afghanistan and Mongolia, are left`."""
"""Behind a counted status whose bearers are named next: `four observers of the SCO (Afghanistan, ...)`."""


def _is_of_list(claim: Asserted, number: re.Match[str]) -> bool:
    """Whether the states that are counted are named right behind, or before: `A, B and C are the three observers`."""
    if LISTED.match(claim.words, number.end()) or _is_apposed(claim, number):
        return True
    before = THESE_ARE.search(claim.words[: number.start()])
    return before is not None and any(state.end == before.start() for state in claim.of_type("state"))


def _is_apposed(claim: Asserted, number: re.Match[str]) -> bool:
    """Whether as many states as are counted stand right behind, in one list between commas."""
    behind = [state for state in claim.of_type("state") if state.start >= number.end()]
    if not behind or not APPOSED.fullmatch(claim.words[number.end() : behind[0].start]):
        return False
    listed = 1 + sum(
        1
        for _ in takewhile(
            lambda pair: re.fullmatch(r",? and (?:the )?|, (?:the )?", claim.words[pair[0].end : pair[1].start]),
            pairwise(behind),
        )
    )
    return str(listed) == number["n"] or listed == cardinal(number["n"])


def _verbs(claim: Asserted) -> Iterator[Item]:
    for match in JOIN.finditer(claim.words):
        yield Item("join", *match.span(), status="member", words=match[0].lower())


def _numbers(claim: Asserted) -> Iterator[Item]:
    for match in RANK.finditer(claim.words):
        yield Item("rank", *match.span(), number=0 if match["last"] else ordinal(match["nth"]) or 0)
    for match in NUMBER.finditer(claim.words):
        value = number_of(match["n"])
        end = match.end("n") if _is_of_list(claim, match) else match.end()
        yield Item(
            "number", match.start(), end, number=value, words=f"{match['adjectives']}{match['of'] or ''}".lower()
        )
