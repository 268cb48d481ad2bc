"""Who applied for which status when, as a claim tells it: `India's request for full membership, handed in in 2014`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from .findings import Asserted
from .meant import ADJECTIVE, is_meant
from .mention import Mention
from .statuses import is_adjective, status_of
from .stretches import clause, within
from .times import Time

NOUN = r"(?:appl(?:ication|ying)s?|requests?|bids?|letters? (?:asking|applying)|candida(?:cy|ture))\b"
KNOCKED = (
    r"put(?:ting)? in for|knock(?:ed|ing|s)?(?: again)? (?:on|at) the (?:SCO's )?doors?"
    r"|(?:threw|thrown) its hat in(?:to)?|put itself forward|stood for|pressed for|pushed for|vied for|petitioned"
)
"""Words of applying that need no application beside them."""
VERB = re.compile(
    rf"\b(?:(?P<noun>{NOUN})|(?P<filed>{KNOCKED}|applied|applies|submit(?:s|ted|ting)?|lodg(?:ed|ing)|fil(?:ed|ing)"
    r"|sent|made"
    r"|hand(?:s|ed|ing) (?:in|over)|put in|put forward|present(?:ed|ing)|tabled|forwarded|addressed|request(?:ed|ing)"
    r"|followed (?:it |this |that )?up|came (?:forward|up)|delivered|arrived|dispatched"
    rf"|(?:turned to|approached) (?=[^.;]{{0,70}}\b{NOUN})|reached (?:its |the )?(?:SCO|[Oo]rgani|bloc|[Ss]ecretariat)"
    r"|asked|sought|seeking|seeks)\b"
    r"|(?P<other>[a-z]{3,}ed|began|became|took|said|told|got|won|came|met|gave|saw|let|is|has been"
    r"|(?<![Ii]t )was(?! \w+ed\b)|went|granting|approving|approval|consent|decision)\b)"
)
"""Words of applying, and those of what became of it or of something else."""
THING = re.compile(rf"\b{NOUN}")
ASKED = re.compile(r"asked|request\w+|sought|seek\w+")
AT_THE_DOOR = re.compile(KNOCKED)
LOOSELY = re.compile(r"knock|threw|thrown|press|push|vied|stood")
"""How verbs begin that may be told of a wish before it was put to paper."""
STATUS = re.compile(
    r"\b(?P<full>full |fully fledged |full-fledged )?(?P<noun>member|observer|dialogue[- ]partner)(?:ship)?\b",
    re.IGNORECASE,
)
HAD = re.compile(
    r"(?:\bfrom |, (?:an?|the|itself an?|long an?|then an?) |(?<!received )(?<!admitted )(?<!accepted )(?<!taken in )"
    r"\bas an? (?:then )?"
    r"|\b(?:remain(?:s|ed)?|is|was|stay(?:s|ed)|been) (?:still |only |just |now )?an? )(?:SCO )?$"
)
"""Before a status that the applicant had already: `to rise from dialogue partner to observer`."""
JOINING = re.compile(r"\b(?:join(?:ing)?|accede|accession|admission|admitted|enter|entry|membership)\b")
OF_IT = re.compile(
    r"(?:ship|status)? (?:of|in|with|at|within) (?:the )?(?:SCO|Shanghai|organi[sz]ation|bloc|grouping)\b"
    r"|(?:ship|status)?, [^,;]{3,40} (?:of|in|with|to) the SCO\b"
)
OWN = re.compile(r"\bSCO(?:'s)? (?:full )?$")
OTHER_GROUPS = re.compile(
    r"\b(?:UN(?! sanctions)|WTO|NATO|EU|CSTO|CIS|BRICS|EAEU|World Trade|United Nations|Security Council|ASEAN)\b"
)
TO_ANOTHER = re.compile(rf"\b{NOUN} (?:to|for|with) (?:the )?{OTHER_GROUPS.pattern}")
UNREAL = re.compile(r"\b(?:not|never|may|might|if|should|will|would|could|to|yet|ready|without)(?: \w+){0,2} $|n't ")
REACH, NEAR = 100, 90
OF_A_TIME = re.compile(
    rf"\b{NOUN} (?:of|from|dated|in|on|to the SCO (?:of|in)) (?:early |late )?$"
    rf"|\b{NOUN}[^.;,]{{0,70}} (?:dates? (?:back to|from)|dated from|goes back to) (?:early |late )?$",
    re.IGNORECASE,
)
OF_SOMETHING = re.compile(
    r"(?:^|, |\b)(?:[Ll]ong |[Ss]oon |[Ss]hortly |[Ww]ell |[Rr]ight )?(?:[Bb]efore|[Aa]fter|[Ss]ince|[Uu]ntil"
    r"|[Dd]espite|[Aa]head of|[Ff]ollowing|[Dd]uring) (?:the |its |his )?(?!appl|request|bid)"
    r"(?:[\w-]+ ){1,3}(?:of|in) $"
)
"""Before the time of something else by which that of the application is told: `long before the crisis of 2017`."""
BEHIND = re.compile(r"\b(?:by|from|of|that|which)(?: [\w ]{1,30},?)? $")


@dataclass(frozen=True, slots=True)
class Filing:
    """A state, the status that it sought, whether that is told in full, and the time told; None where none is."""

    state: str
    status: str
    is_explicit: bool
    edtf: str | None
    is_filed: bool = True


def filings(claim: Asserted) -> list[Filing]:
    """The applications told in a claim, each time with the verb that it belongs to."""
    verbs = [each for each in _verbs(claim.words) if each.lastgroup != "other" and not _is_unreal(claim, each)]
    if not verbs or not _is_of_the_sco(claim):
        return []
    found = list(_dated(claim))
    return found or list(_of_verb(claim, verbs[0], None))


@lru_cache(maxsize=64)
def _verbs(words: str) -> tuple[re.Match[str], ...]:
    """The verbs of a claim, those of applying and others, in order; no asking but for a status."""
    return tuple(
        each
        for each in VERB.finditer(words)
        if each.lastgroup != "filed"
        or each[0].startswith("appli")
        or AT_THE_DOOR.fullmatch(each[0])
        or (ASKED.fullmatch(each[0]) and (STATUS.search(words) or JOINING.search(words, each.end())))
        or (not ASKED.fullmatch(each[0]) and THING.search(words))
    )


def _is_unreal(claim: Asserted, verb: re.Match[str]) -> bool:
    return UNREAL.search(claim.words[max(0, verb.start() - 30) : verb.start()]) is not None


def _is_of_the_sco(claim: Asserted) -> bool:
    """Whether it is a status of this organisation that is sought."""
    if TO_ANOTHER.search(claim.words):
        return False
    for noun in STATUS.finditer(claim.words):
        if OF_IT.match(claim.words, noun.end()) or OWN.search(claim.words[: noun.start()]):
            return True
    others = [m for m in OTHER_GROUPS.finditer(claim.words) if not ADJECTIVE.match(claim.words, m.end())]
    return not others and is_meant(claim)


def _dated(claim: Asserted) -> Iterator[Filing]:
    """Applications whose time is told."""
    for time in claim.times:
        verb = _verb_of(claim, time)
        if verb is None or verb.lastgroup == "other" or ".." in time.edtf or _is_unreal(claim, verb):
            continue
        if OF_SOMETHING.search(claim.words[: time.start]):
            continue
        yield from _of_verb(claim, verb, time.edtf)


def _of_verb(claim: Asserted, verb: re.Match[str], edtf: str | None) -> Iterator[Filing]:
    """The application that a verb tells of, with its time."""
    sought = _sought(claim, verb)
    if sought is not None:
        for state in _seekers(claim, verb):
            yield Filing(state.entity_id, *sought, edtf, is_filed=not LOOSELY.match(verb[0]))


def _verb_of(claim: Asserted, time: Time) -> re.Match[str] | None:
    """The verb that a time belongs to: the last before it, else the first behind it that is no noun."""
    verbs = _verbs(claim.words)
    own = OF_A_TIME.search(claim.words[: time.start])
    if own:
        return next((each for each in reversed(verbs) if each.end() <= time.start), None)
    opening = max(claim.words.rfind(": ", 0, time.start), claim.words.rfind("; ", 0, time.start))
    before = [each for each in verbs if opening < each.start() < each.end() <= time.start and each.lastgroup != "noun"]
    behind = [each for each in verbs if each.start() >= time.end]
    return before[-1] if before else next((each for each in behind if each.lastgroup != "noun"), None)


def _sought(claim: Asserted, verb: re.Match[str]) -> tuple[str, bool] | None:
    """The status that is sought and whether it is told by its noun: next behind the verb, else before it."""
    nouns = [each for each in STATUS.finditer(claim.words) if not HAD.search(claim.words[: each.start()])]
    verbs = _verbs(claim.words) if verb.lastgroup != "noun" else ()
    following = (each.start() for each in verbs if each.start() > verb.end() and each.lastgroup == "filed")
    end = min(verb.end() + REACH, next(following, len(claim.words)))
    behind = [each for each in nouns if verb.end() <= each.start() < end]
    before = [each for each in nouns if each.end() <= verb.start()]
    noun = behind[0] if behind else before[-1] if before else None
    if noun:
        status = status_of(noun["noun"])
        return status, status != "member" or noun["full"] is not None
    bare = re.search(
        r"\b(?:its|an?|the|their) (?:application|bid|request)s?(?: back)?(?: in| to join|\.|$)", claim.words
    )
    return ("member", False) if bare or "door" in verb[0] or JOINING.search(claim.words, verb.end(), end) else None


def _seekers(claim: Asserted, verb: re.Match[str]) -> list[Mention]:
    """The states before the verb, or behind `application of`, `by` and `that`; no opponents."""
    regions = clause(claim, verb.start())
    may = [state for state in claim.of_type("state") if _may_seek(claim, state)]
    own = [state for state in may if within(regions, state.start)] or [
        state for state in may if WHICH_APPLIED.match(claim.words, state.end, verb.start())
    ]
    before = [state for state in own if state.end <= verb.start() and verb.start() - state.start < NEAR + REACH]
    behind = [
        state for state in own if state.start >= verb.end() and BEHIND.search(claim.words[verb.end() : state.start])
    ]
    if verb.lastgroup == "noun":
        of_it = [state for state in before if OF_A_STATE.fullmatch(claim.words, state.end, verb.start())]
        return of_it or behind or before
    return before or behind


OF_A_STATE = re.compile(r"(?:['’]s?)? (?:\w+ ){0,2}")
"""Between a state and its application: `India's formal request`."""
WHICH_APPLIED = re.compile(r", (?:which|who) [^,;]{0,30}$")
"""Between a state and the verb of its relative clause: `Riyadh, which in 2019 had applied`."""
OPPOSED = re.compile(
    r"(?: (?:has|had|have|again|also|reportedly))* (?:block|veto|oppos|reject|refus|object|stood in the way|prevent)"
)
AGAINST = re.compile(r"\b(?:block|veto|oppos|reject|refus|object|prevent)\w* (?:by|from) (?:the )?$")


def _may_seek(claim: Asserted, state: Mention) -> bool:
    if OPPOSED.match(claim.words, state.end) or AGAINST.search(claim.words[: state.start]):
        return False
    return not is_adjective(claim, state) or re.match(rf" (?:\w+ )?{NOUN}", claim.words[state.end :]) is not None
