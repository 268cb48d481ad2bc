"""Since when a body of the organisation exists or works, where it began, and by which text; in any order of words.

The plain order, the body before or behind its verb of founding, is read in `reading_bodies`. Here a body is meant that
is the only one named, or whose name's words all stand in the claim; each time and each town is compared that belongs
to a word of founding, of beginning to work or of signing the text by which it was founded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from .attached import relation_of, relations_in, takes_object, without_origin
from .daysof import days_of, meets_recorded
from .establishments import Founding, body_meant, founding_of, is_of_a_part
from .findings import Asserted, Finding
from .predicates import predicate_of
from .reading_bodies import OF_IT
from .stretches import clause, within, words_of
from .texts_meant import OTHER_TEXT
from .times import Time
from .town_places import Town, same_town, town_pattern, towns
from .world import Row, World

BEGAN = ("first", "founded", "works")
"""Relations whose time is that of the founding on record."""
TEXT = r"(?:memorandum|agreement|protocol|document|regulations|decree)"
SET_UP = (
    r"(?:dates?(?= back| from)|dating(?= back| from)|goes(?= back)|found(?:ed|ing)|establish(?:ed|ing|ment)"
    r"|creat(?:ed|ing|ion)|set(?:ting)? up|(?:called|brought) into (?:life"
    r"|being)|existence|form(?:ed|ing)|legal basis)"
)
FOUNDING_TEXT = re.compile(
    rf"\b{TEXT}\b[^.;,]{{0,60}}?\b{SET_UP}\b|\b{SET_UP}\b[^.;,]{{0,70}}? (?:by|through|under|to|from|is"
    rf"|on the basis of)"
    rf" (?:an?|the|its) (?:\w+ )?{TEXT}\b|^\W*(?:By|Under|With|Through) (?:an?|the) {TEXT}\b[^.;,]*\b{SET_UP}\b",
    re.IGNORECASE,
)
"""A text by which a body is founded: where and when it was signed stands in the body's record."""
UNREAL = re.compile(
    r"\b(?:not(?! (?:open|begin|start|come|take)\b[^.;]{0,40}\buntil\b)|never|will|would|should|may(?! \d| 2)|might"
    r"|(?<!a )(?<!the )(?<!its )(?<!of )plans?|propos\w+|suggest\w*|idea|if|decid\w+|decision|order\w*"
    r"|instruct\w*|negotiat\w+|exhibition"
    r"|fair|course|reported|said to|headquarters of)\b"
)
FOUNDING = re.compile(r"\b(?:founding|foundation|establishment|creation|inception|birth|launch)\b")
"""A time told by a founding, `since its creation`: it is reckoned from what is to be compared."""
OPEN = re.compile(r"\b(?:until|before|after|by|till|for|ahead of|(?<!back )to)\s(?:the )?$")
NOT_UNTIL = re.compile(r"\bnot\b[^.;]{0,60}\b(?:until|before) ?$")


def establishments(claim: Asserted) -> Iterator[Finding]:
    """When, where and by which text a body began, each beside its record."""
    body, place = body_meant(claim)
    if UNREAL.search(without_origin(_own_words(claim, place if body else None))):
        return
    yield from _contact_group(claim)
    row = claim.world.index["bodies"].get(body)
    if row is None or not row["established_date"]:
        return
    founding = founding_of(row, place)
    is_main = _is_main(claim)
    yield from _in_country(claim, row, is_main)
    when = list(_when(claim, founding, is_main))
    by_text = list(_by_text(claim, founding, is_main))
    yield from (*when, *by_text)
    if not by_text and any(each.agrees for each in when):
        yield from _where(claim, founding, is_main)


def _own_words(claim: Asserted, place: int | None) -> str:
    """The words of the clauses that name the body and tell of its beginning; all where none is named."""
    told = [each.start() for each in relations_in(claim.words) if each.lastgroup in (*BEGAN, "signed")]
    if place is None or not told:
        return claim.words
    return words_of(claim, tuple(sorted({part for each in (place, *told) for part in clause(claim, each)})))


def _contact_group(claim: Asserted) -> Iterator[Finding]:
    """`the contact group with Mongolia`: that there is one with a state with which the organisation has none."""
    match = CONTACT.search(claim.words)
    told = match["one"] or match["other"] if match else ""
    if (
        match is None
        or told.startswith(WITH_WHOM[:6])
        or not any(r.lastgroup in CREATED for r in relations_in(claim.words))
    ):
        return
    if told in _state_names(claim.world):
        yield Finding("bodies", CONTACT_GROUP, "name", told, False, WITH_WHOM)


@cache
def _state_names(world: World) -> frozenset[str]:
    """The names of states in one word."""
    return frozenset(row["name"] for row in world.table("states") if " " not in row["name"])


CONTACT_GROUP, WITH_WHOM = "sco-afghanistan-contact-group", "Afghanistan"
CREATED = ("founded", "signed", "works")
CONTACT = re.compile(
    r"\bSCO ?[-–—/] ?(?P<one>[A-Z]\w+) [Cc]ontact [Gg]roup\b|\b[Cc]ontact [Gg]roup (?:with|on|for) (?P<other>[A-Z]\w+)"
)


def _is_main(claim: Asserted) -> bool:
    """Whether the beginning is what the claim tells, by its first predicate."""
    told = predicate_of(claim.words)
    return told.is_copula or any(
        each.lastgroup in (*BEGAN, "signed") and told.verb and told.verb in each[0].lower()
        for each in relations_in(claim.words)
    )


def _told(claim: Asserted, time: Time) -> str | None:
    """A time as that of a beginning: `since 2004` and `not until 2004` are of 2004."""
    before = claim.words[: time.start]
    edtf = time.edtf
    if FOUNDING.search(claim.words, time.start, time.end):
        return None
    if NOT_UNTIL.search(before) or NOT_UNTIL.search(claim.words[: time.start + len("until ")]):
        edtf = edtf.removeprefix("../")
    elif OPEN.search(before):
        return None
    edtf = edtf.removesuffix("/..")
    if ".." in edtf or (claim.date and days_of(edtf)[0] > claim.date):
        return None
    return edtf


def _is_own(claim: Asserted, founding: Founding, relation: re.Match[str] | None) -> bool:
    """Whether a word of beginning is of the body: not of something that the body founded, or that is a part of it."""
    if relation is None or (relation.lastgroup not in BEGAN and relation[0].lower() != "unveiled"):
        return False
    if _is_of_its_antecedent(claim, founding, relation):
        return False
    if OF_IT.search(claim.words[: founding.place]) or _is_of_its_own(claim, founding, relation):
        return False
    if is_of_a_part(claim, founding.place, relation):
        return False
    if any(match.start() <= relation.start() < match.end() for match in OF_THE_WHOLE.finditer(claim.words)):
        return False
    if AT_WORK.search(relation[0]) and WORKS_FOR.search(claim.words, relation.end()):
        return False
    behind = takes_object(claim.words, *relation.span())
    place = relation.end()
    if OF_ITSELF.match(relation[0]) and founding.place > place:
        return False
    return not behind or place <= founding.place < place + NEAR


def _is_of_its_antecedent(claim: Asserted, founding: Founding, relation: re.Match[str]) -> bool:
    """`discussed a new office in Bishkek, founded in 2012`: whether a clause is told of a noun that is not the body."""
    hung = HUNG.search(claim.words[: relation.start()])
    if hung is None:
        return False
    if founding.place > relation.end():
        return hung["which"] is not None and hung.start() > 0
    end = max((each.end for each in claim.of_type("body") if each.start <= founding.place), default=founding.place)
    is_aside = claim.words.startswith(",", end)
    return not is_aside and VERB_BETWEEN.search(claim.words, end, max(end, hung.start())) is not None


HUNG = re.compile(r", (?P<which>(?:which|that) )?(?:(?:was|were|had|has|been|is|first|officially|itself) )*$")
"""Between a noun and the clause or participle behind it."""
VERB_BETWEEN = re.compile(
    r"\b(?!founded|established|created|launched|opened|based|located|headquartered|called|named|formed)"
    r"(?:\w{3,}ed|met|held|took|anniversary|heard|gave|sent|drew up|had|has)\b"
)


def _is_of_its_own(claim: Asserted, founding: Founding, relation: re.Match[str]) -> bool:
    """`the council's office was opened`: whether what began is something that the body has."""
    end = next((body.end for body in claim.of_type("body") if body.start == founding.place), founding.place)
    return end < relation.start() and HAS.match(claim.words, end) is not None


HAS = re.compile(r"['’]s? (?!found|creat|establish|incept|birth|first|opening|launch|inaugural|activit|work)[a-z]")
OF_ITSELF = re.compile(r"dat(?:es?|ing) |goes back|came into|began its|saw the", re.IGNORECASE)
"""Verbs whose subject stands before them."""
OF_THE_WHOLE = re.compile(
    r"(?<!of )(?<!of the )(?<!within the )(?<!in the )\b(?:SCO|Shanghai Cooperation Organi[sz]ation)(?: \([A-Z]+\))?,?"
    r" (?:which |that )?(?:was |were |is |has been )?(?:\w+ly )?(?:founded|established|created|set up|formed|launched"
    r"|dates)\b"
)
"""The founding of the organisation itself, told beside a body of it."""
FIRST_THERE = re.compile(r"\bfor the first time in [A-Z]")
"""What may be the first time in some town alone."""
AT_WORK = re.compile(r"work|operat|function|exist|activ|linked")
WORKS_FOR = re.compile(r"\b(?:to|towards|with|for) (?!the\b|both\b|an?\b)[a-z]|\bon (?![A-Z\d]|which\b)")
"""What a body is at work for: the time is that of this work."""
PURPOSE = re.compile(r"(?: \w+){0,3} (?:to|for) [a-z]")
NEAR = 40
"""Characters behind a verb within which its object begins."""


def _when(claim: Asserted, founding: Founding, is_main: bool) -> Iterator[Finding]:
    """The time that belongs to a word of founding or beginning; where none is told: that the body exists by then."""
    told = {
        (time.start, edtf)
        for time in claim.times
        if _is_own(claim, founding, relation_of(claim, time.start, time.end))
        if (edtf := _told(claim, time))
    }
    if len(told) > 1:
        own = clause(claim, founding.place)
        told = {each for each in told if within(own, each[0])}
    if len(told) == 1:
        edtf = told.pop()[1]
        agrees: bool | None = founding.is_then(edtf)
        if not agrees and FIRST_THERE.search(claim.words) and days_of(edtf)[0].year > int(founding.days[:4]) + 1:
            agrees = None
        yield Finding("bodies", founding.body, "established_date", edtf, agrees, founding.days, is_main)
    elif (
        not claim.times
        and claim.date
        and any(
            _is_own(claim, founding, each) and not PURPOSE.match(claim.words, each.end())
            for each in relations_in(claim.words)
        )
    ):
        exists = founding.days <= claim.date.isoformat() or None
        yield Finding("bodies", founding.body, "established_date", f"../{claim.date}", exists, founding.days, is_main)


def _is_by_text(claim: Asserted, founding: Founding, relation: re.Match[str] | None) -> bool:
    """Whether a word of signing is of the text by which the body was founded."""
    if relation is None or relation.lastgroup != "signed" or OTHER_TEXT.search(claim.words[: relation.start()]):
        return False
    is_on_it = ON_IT.search(claim.words[: founding.place]) is not None
    return is_on_it or FOUNDING_TEXT.search(claim.words) is not None


ON_IT = re.compile(rf"\b{TEXT} (?:on|creating|establishing|setting up) (?:the |an? )?(?:SCO )?$", re.IGNORECASE)
"""Before a body of which a text tells: `the agreement on the Interbank Consortium`."""


def _in_country(claim: Asserted, row: Row, is_main: bool) -> Iterator[Finding]:
    """The state in which a body is told to work or to have its seat."""
    for state in claim.of_type("state") if row["seat_country"] else ():
        if WORKS_IN.search(claim.words[: state.start]) and not NOT_THE_LAND.match(claim.words, state.end):
            agrees = state.entity_id == row["seat_country"]
            yield Finding(
                "bodies", row["body_id"], "seat_country", state.entity_id, agrees, row["seat_country"], is_main
            )


WORKS_IN = re.compile(
    r"\b(?:operates|works|functions|sits|(?:is|was|been) (?:based|located|situated|headquartered|seated|housed)"
    r"|ha(?:s|d) (?:its|a) (?:seat|headquarters|home)) in $"
)
"""Before a state in which a body has its seat."""
NOT_THE_LAND = re.compile(r"['’]|n\b| (?:city|town|capital|and|on|to|with)\b|, [A-Z]")


def _by_text(claim: Asserted, founding: Founding, is_main: bool) -> Iterator[Finding]:
    """Day and town of the text by which it was founded."""
    if not founding.signed:
        return
    told: dict[str, bool] = {}
    for time in claim.times:
        edtf = _told(claim, time)
        if edtf and _is_by_text(claim, founding, relation_of(claim, time.start, time.end)):
            told[edtf] = meets_recorded(edtf, founding.signed, "day")
    for town in _towns(claim):
        if _is_by_text(claim, founding, _relation_of_town(claim, town)):
            told[town.name] = same_town(town.name, founding.town)
    if told:
        known = f"{founding.town}, {founding.signed}"
        yield Finding("bodies", founding.body, "legal_basis", ", ".join(told), all(told.values()), known, is_main)


def _where(claim: Asserted, founding: Founding, is_main: bool) -> Iterator[Finding]:
    """The town in which it works, or in which it was founded where the record tells that."""
    for town in _towns(claim):
        relation = relation_of(claim, town.start, town.end)
        if relation is None or not _is_own(claim, founding, relation):
            continue
        if town.end < relation.start() and not within(clause(claim, relation.start()), town.start):
            continue
        group = relation.lastgroup
        is_seat = group == "works" or (group == "founded" and same_town(town.name, founding.seat))
        if founding.seat and (is_seat or not founding.town):
            agrees = same_town(town.name, founding.seat)
            yield Finding("bodies", founding.body, "seat_city", town.name, agrees, founding.seat, is_main)
        elif founding.town and group != "works":
            agrees = same_town(town.name, founding.town)
            yield Finding("bodies", founding.body, "legal_basis", town.name, agrees, founding.town, is_main)


def _relation_of_town(claim: Asserted, town: Town) -> re.Match[str] | None:
    """The word that a town belongs to: behind `where`, for one that opens the claim as the place of something."""
    where = WHERE.search(claim.words, town.end)
    verbs = [each for each in relations_in(claim.words) if where and each.lastgroup == "signed"]
    return (
        verbs[0] if verbs and not OPENS.sub("", claim.words[: town.start]) else relation_of(claim, town.start, town.end)
    )


def _towns(claim: Asserted) -> list[Town]:
    """Towns in which something is told to be, and one that the claim opens with as the home of a body."""
    found = towns(claim, ((0, len(claim.words)),))
    opening = OPENS.match(claim.words)
    first = town_pattern().match(claim.words, opening.end()) if opening else None
    if first and HOME.search(claim.words) and not any(town.start == first.start() for town in found):
        found.insert(0, Town(first[0], *first.span()))
    return found


WHERE = re.compile(r"\b(?:is|was)(?: the (?:place|town|city))? where\b")
OPENS = re.compile(r"(?:The (?:\w+ )?(?:city|town) of )?(?=[A-Z])")
HOME = re.compile(r"\b(?:home (?:to|of)|(?:the )?seat of|hosts?|where)\b")
"""What a town is for a body."""
