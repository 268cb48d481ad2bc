"""Who a claim says holds the chair, takes it over, gives it up, or is next."""

from __future__ import annotations

import re
from collections.abc import Iterator

from . import lexicon
from .chair_edges import edges, nearest_of, own_beside, times_held, where_handed
from .chair_parties import HAS_IT, TAKES, never_followed, parties, passed_on
from .chair_passing import passing
from .chair_terms import NEAR, NOW, SEASON, SLACK, Term, is_open, terms_of, told_span, wanted
from .chair_turns import now_with
from .chair_words import (
    AND,
    AT_IT,
    BEFORE_IT,
    BESIDE,
    CHAIR,
    CONGRATULATED,
    ENDS,
    GOVERNED,
    IN_PERSON,
    LONG,
    MEETING,
    NEAR_IT,
    NEXT,
    OF_STATES,
    OF_THE_COUNCIL,
    OTHERS,
    PAST,
    REPORTED,
    TIMED_BESIDE,
    UNREAL,
    WHILE,
)
from .facets import YEAR
from .findings import Asserted, Finding
from .predicates import predicate_of
from .stretches import Regions, clause, words_of
from .town_places import towns

STATES_TOO = re.compile(
    r"\b(?:[Pp]residents|[Hh]eads? of [Ss]tates?|[Ll]eaders) (?:and|or|as well as)\b"
    r"|\b(?:and|or) (?:[Pp]residents|[Hh]eads of [Ss]tate)\b"
)
"""Beside the heads of government: `the presidents and prime ministers`."""


def chairs(claim: Asserted) -> Iterator[Finding]:
    """Who holds the chair, takes it over, gives it up, or is next, and how often a state has held it."""
    match = CHAIR.search(claim.words)
    handed = list(_passed(claim))
    if handed:
        yield from handed
        return
    if BEFORE_IT.search(claim.words):
        return
    if match is None or MEETING.search(claim.words) or AT_IT.search(claim.sentence) or OTHERS.search(claim.words):
        return
    is_told = claim.occasion is not None and OF_STATES.search(claim.words) is not None
    is_told = is_told or WHILE.search(claim.words) is not None or HAS_IT.search(claim.words) is not None
    is_told = is_told or claim.names("sco") or bool(claim.of_type("summit")) or "organi" in claim.words.lower()
    is_likely = OF_STATES.search(claim.words) is not None and not OTHERS.search(claim.sentence + claim.earlier)
    if not is_told and not is_likely:
        return
    if CONGRATULATED.search(claim.words) or _of_a_person(claim, match):
        return
    said = [list(_of_body(claim, match, body)) for body in _bodies(claim)]
    right = next((found for found in said if found and all(each.agrees for each in found)), None)
    if right:
        yield from right
    elif is_told and all(said):
        yield from (each for each in said[0] if each.agrees or not _is_timed_beside(claim))


def _is_timed_beside(claim: Asserted) -> bool:
    """Whether a claim tells of a chair without a time, and the clause beside it gives one."""
    beside = claim.sentence.replace(claim.words, " ")
    is_past = PAST.search(claim.words) and YEAR.search(beside)
    is_now = " now " in claim.words or " currently " in claim.words
    return not claim.times and not is_now and bool(is_past or TIMED_BESIDE.search(claim.sentence))


def _passed(claim: Asserted) -> Iterator[Finding]:
    """Who handed the chair to whom, where both are told; of two councils that of which it is right."""
    if (not claim.names("sco") and claim.occasion is None) or OTHERS.search(claim.words):
        return
    said = [list(passing(claim, terms_of(claim, body))) for body in _bodies(claim)]
    right = next((found for found in said if found and all(each.agrees for each in found)), None)
    yield from right or (said[0] if all(said) else ())


OF_THE_SCO = re.compile(r"\bSCO(?:['’]s)? (?:chair|presiden)|\b(?:chair\w*|presidency) of the (?:SCO|Shanghai)\b(?! C)")


def _bodies(claim: Asserted) -> tuple[str, ...]:
    """The councils whose chair may be meant; one told of at a meeting of prime ministers may be either."""
    is_governed = GOVERNED.search(claim.words) or (claim.occasion and claim.occasion.body == "chg")
    if OF_THE_SCO.search(claim.words) and not is_governed:
        return ("chs",)
    told = claim.sentence or claim.words
    if GOVERNED.search(told):
        return ("chs", "chg") if STATES_TOO.search(told) else ("chg",)
    if claim.occasion and claim.occasion.body == "chg":
        return ("chg",) if OF_THE_COUNCIL.search(claim.words) else ("chg", "chs")
    return ("chs",)


def _of_a_person(claim: Asserted, match: re.Match[str]) -> bool:
    """Whether somebody by name was in the chair: that is told of a meeting."""
    person = claim.before(match.start(), "person")
    if person is None or match.start() - person.end > 20:
        return False
    between = claim.words[person.end : match.start()]
    return (
        IN_PERSON.match(match[0]) is not None or re.fullmatch(r",? (?:took|takes|held|had) the ", between) is not None
    )


def _turn(words: str) -> tuple[re.Match[str] | None, re.Match[str] | None]:
    """The words by which a chair is said to be taken, or to end; where it ends, another taking it is told beside."""
    takes, ends = TAKES.search(words), ENDS.search(words)
    if takes and ends and (ends.start() < takes.start() or takes[0] in ("began", "begins", "started")):
        return None, ends
    return takes, ends


def _of_body(claim: Asserted, match: re.Match[str], body: str) -> Iterator[Finding]:
    """What is told of the chair of one council."""
    handed = list(now_with(claim, terms_of(claim, body)))
    if handed:
        yield from handed
        return
    it = next((s for s in claim.of_type("state") if HAS_IT.match(claim.words, s.end)), None)
    regions = clause(claim, it.start if it else match.start())
    words = words_of(claim, regions)
    takes, ends = _turn(words)
    around = claim.words[max(0, match.start() - NEAR_IT) : match.end() + NEAR_IT]
    is_next = NEXT.search(words) if NEXT.search(around) else None
    if UNREAL.search(words) or (is_next and not takes and not re.search(r"\b(?:next|incoming)\b", words)):
        return
    terms = terms_of(claim, body)
    is_main = not BESIDE.search(claim.words[: match.start()]) and len(REPORTED.sub("", claim.words).split()) <= LONG
    is_main = is_main and not _goes_on_otherwise(claim.words[match.end() :])
    holder, giver = parties(claim, regions, match, bool(ends and not takes))
    meant = wanted(claim, regions, terms, bool(takes), bool(is_next), bool(ends))
    if holder and not meant:
        yield from _by_its_edges(claim, regions, terms, holder.entity_id)
        yield from _at_another_time(claim, regions, terms, holder.entity_id)
    if not meant:
        return
    right = next((term for term in meant if holder and term.state_id == holder.entity_id), None)
    if right and claim.date and (right.start - claim.date).days > SLACK and not is_next:
        yield from (each for each in _how_long_and_often(claim, regions, terms, right) if not each.agrees)
        return
    if holder:
        term = right or meant[0]
        is_earlier = _may_be_earlier(claim, regions, bool(takes), term)
        is_timed = SEASON.search(claim.words) or told_span(claim, regions)
        if right or not ((ends and not is_timed) or is_earlier):
            yield Finding(
                "chairs", term.chair_id, "state_id", holder.entity_id, right is not None, term.state_id, is_main
            )
        if giver and not right and is_earlier:
            yield from never_followed(claim, terms, giver.entity_id, holder.entity_id)
    if right:
        yield from _of_the_term(claim, regions, terms, right, bool(takes))
    if giver:
        yield from _given_up(terms, [right] if right else meant, giver.entity_id)


def _of_the_term(claim: Asserted, regions: Regions, terms: list[Term], term: Term, takes: bool) -> Iterator[Finding]:
    """What else is told of a term that a state had: where it was handed over, how long it lasted, who came next."""
    place = where_handed(claim, regions, term) if takes else None
    if place:
        summit, town, city = place
        yield Finding("summits", summit, "city", town, True, city, False)
    yield from _how_long_and_often(claim, regions, terms, term)
    yield from passed_on(claim, terms, term)


def _goes_on_otherwise(rest: str) -> bool:
    """Whether behind the chair a verb follows that no record knows: `held the chair and made little effort`."""
    for match in AND.finditer(rest):
        told = predicate_of("It " + rest[match.end() :])
        is_next = rest.startswith(told.verb, match.end()) and not told.is_copula
        if told.verb and is_next and told.verb not in lexicon.words("record_verbs.txt"):
            return True
    return False


def _given_up(terms: list[Term], taken: list[Term], giver: str) -> Iterator[Finding]:
    """Who held the chair before it was taken: the state of the term that ended as the other began."""
    before = [term for term in terms if any(abs((term.end - each.start).days) <= SLACK for each in taken)]
    for term in [each for each in before if each.state_id == giver] or before[:1]:
        yield Finding("chairs", term.chair_id, "state_id", giver, term.state_id == giver, term.state_id)
        return


def _may_be_earlier(claim: Asserted, regions: Regions, takes: bool, term: Term) -> bool:
    """Whether a past handing over, told without a time, may be another than the last one."""
    is_near = claim.date is not None and abs((term.start - claim.date).days) <= NEAR
    is_placed = claim.of_type("summit") or towns(claim, regions) or told_span(claim, regions)
    return takes and not is_near and not is_placed and not NOW.search(claim.words)


def _by_its_edges(claim: Asserted, regions: Regions, terms: list[Term], state: str) -> Iterator[Finding]:
    """A state's term of which the beginning or the end is told, and differs from that of the nearest it had."""
    term = nearest_of(claim, regions, [each for each in terms if each.state_id == state])
    wrong = edges(claim, regions, term) if term else None
    if term and wrong:
        field, told, known = wrong
        yield Finding("chairs", term.chair_id, field, told, False, known)
    elif term:
        yield Finding("chairs", term.chair_id, "state_id", state, True, state)


def _at_another_time(claim: Asserted, regions: Regions, terms: list[Term], state: str) -> Iterator[Finding]:
    """A state that began to hold the chair, but not on the day that is told."""
    span = told_span(claim, regions)
    is_begun = TAKES.search(words_of(claim, regions)) or is_open(claim, regions)
    term = own_beside(claim, span, terms, state) if span and is_begun and not ENDS.search(claim.words) else None
    if term and span:
        yield Finding("chairs", term.chair_id, "start_date", str(span[0]), False, str(term.start))


def _how_long_and_often(claim: Asserted, regions: Regions, terms: list[Term], term: Term) -> Iterator[Finding]:
    """The first and last day of a term, and the number of a state's terms, where they are told."""
    wrong = edges(claim, regions, term)
    if wrong:
        field, told, known = wrong
        yield Finding("chairs", term.chair_id, field, told, False, known)
    counted = times_held(claim, terms, term.state_id)
    if counted:
        number, known_numbers = counted
        yield Finding(
            "chairs", term.chair_id, "chair_id", str(number), number in known_numbers, str(max(known_numbers))
        )
