"""Who proposed something, when and where, whether it goes by its name or in common words: `a free trade area`.

Of the proposals whose telling words stand in the claim, the one is meant whose proposer and occasion are those told. As
the same thing is often proposed anew, one fact told wrongly counts only beside another that is right: another proposer
on the very occasion, another town on the very day, another first occasion of the same proposer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from .attached import relation_of
from .daysof import days_of, meets, recorded
from .facets import COUNTED_FROM, at_meeting
from .findings import Asserted, Finding
from .mention import Mention
from .numbers import CARDINAL_WORD, number_of
from .predicates import predicate_of
from .proposals_meant import WHOLE, candidates, several
from .town_places import same_town, towns
from .world import Row

VERB = re.compile(
    r"['’]s (?:[\w-]+ )?(?:idea|brainchild|initiative|suggestion)\b|"
    r"\b(?:propos(?:ed?|al|es|ing)|put forward|suggest(?:ed|s|ion)?|to present|called (?:(?:in"
    r"|at) [A-Z][\w-]+ )?for|brought (?=to\b)|"
    r"initiated|voiced|mooted"
    r"|floated|tabled|advanced|announced|promised|launched the (?:idea|initiative)|put (?:it|this) to"
    r"|pitched|came up with|raised the idea|put on the table|aired|brought up|coined|laid out|set out"
    r"|unveiled|outlined|presented|offered|urged|brainchild|author of|goes back to|(?:ideas?|offers?"
    r"|promises?) (?:of|that|for)|the work of"
    r"|(?:spoke|came) (?:up|out)(?: in [A-Z][\w-]+)? (?:for|in favour of)"
    r"|initiatives? (?:of|by|from)|introduced|summed up|credit for|advanced|originated?|launched|belongs to|is due to"
    r"|thought up|conceived|devised|dreamed up|launching|proposing|presenting|putting forward|unveiling"
    r"|was that of|made(?= (?:[^.;,]{0,40} )?by\b)|stems? from|stemmed from|laid before|put before)\b"
)
FIRST = re.compile(r"\b(?:first|originally|for the first time)\b")
"""A proposal told as the first of its kind, whose day on record is the only right one."""
AUTHOR = re.compile(
    r"\b(?:goes back to|came from|comes from|brainchild|author of|the work of|belongs to|owes? .{3,40} to)\b"
)
"""Words by which the idea itself is somebody's."""
AGAIN = re.compile(r"\b(?:again|once more|anew|repeat\w*|reiterat\w*|renew\w*|reviv\w*|recalled|second time)\b")
"""Words by which a proposal is none that is made for the first time."""
UNREAL = re.compile(
    r"\b(?:again|once more|reiterat\w*|repeat\w*|not|never|rejected|opposed|blocked|refus\w+|if|would have"
    r"|support\w*|welcomed|endorsed)\b|n't\b"
)
TITLED = re.compile(
    r"(?:(?:[A-Z][\w-]+(?:'s|’s)?|then|former|the|its) ){0,3}(?:(?:[Pp]resident|[Pp]rime [Mm]inister|[Pp]remier"
    r"|[Ll]eader|PM|[Hh]ead of (?:state|government))(?: of)? (?:the )?)?$"
)
"""Office and state that stand before a name."""
LINKED = re.compile(
    r"\b(?:by|came from|comes from|stems? from|stemmed from|back to|belongs to|goes to|due to|owed to|author,?"
    r"|^(?:The )?[Aa]uthor of [^.;]{3,90} (?:is|was)|(?:work|brainchild"
    r"|proposals?|initiatives?|ideas?"
    r"|suggestions?) (?:of|by|from)|(?:proposal|suggestion|idea|initiative|offer|promise)s?(?: that| which)?"
    r"|it was|^who [^.;]{3,120} was) (?:the )?$",
    re.IGNORECASE,
)
"""Before him whose idea it is."""
DONE_BY = re.compile(
    r"\b(?:chaired|hosted|attended|led|headed|presided over|held|signed|supported|backed|welcomed|endorsed|financed"
    r"|organi[sz]ed|recalled|reported|quoted|joined|followed) by (?:the )?$"
)
"""By whom something else was done."""
IS_HIS = re.compile(
    r"['’]s (?:own |pet |old |first |long-standing |favourite )?(?:idea|brainchild|initiative|suggestion)\b"
)
"""Behind him whose idea it is: `was Karimov's idea`."""
BY_SOMEBODY = re.compile(
    r"ed (?:\w+ )?by (?:the )?(?:(?:[A-Z][\w'’-]+ )?(?:[Pp]resident|[Pp]remier|[Pp]rime [Mm]inister) )?(?=[A-Z])"
)
"""Before one by whom something was done, who may be none that is known."""
DEED = re.compile(r"(?:was |were |been )?(?:decided|discussed|supported|backed|welcomed|considered|revived|held)")
"""Verbs of what was done with a proposal later."""
TAKEN_UP = ("supported", "backed", "welcomed", "endorsed", "revived")
OLD = re.compile(r"(?:dates?|dating|goes) (?:from|back)", re.IGNORECASE)
AN_IDEA = re.compile(r"\b(?:proposal|idea|initiative|suggestion)s?\b[^.;]{0,90}$")
"""A proposal that is as old as a time told, before the verb that tells its age."""
PLACE = re.compile(r"\b(?:in|with|from|and|between|of|for) (?:the )?$")
"""Before a state that only tells where, or what the thing is of."""
OF_THE_THING = ("founded", "signed", "works", "force")
"""Words of relation whose time or town is not that of the proposal."""
NUMBERED = re.compile(
    rf"\b(?P<n>\d+|{CARDINAL_WORD})[ -](?P<unit>billion|million|point|projects?|places|scholarships)\b", re.IGNORECASE
)
"""A number in a name: `30 billion`, `eight-point`."""
REACH = 80
"""Characters from a proposer to the verb."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact told of a proposal beside what its record has."""

    field: str
    told: str
    known: str
    agrees: bool

    @property
    def is_who(self) -> bool:
        """Whether it is the proposer."""
        return self.field in ("proposer_person", "proposer_state")


@dataclass(frozen=True, slots=True)
class Told:
    """A proposal on record that a claim may mean, with the share of its name told and the facts told of it."""

    share: float
    row: Row
    facts: list[Fact]

    @property
    def is_named(self) -> bool:
        """Whether it goes by its name, or by that of what it proposes."""
        return self.share > WHOLE


def proposed(claim: Asserted) -> Iterator[Finding]:
    """Who proposed something, when and at which meeting."""
    yield from several(claim)
    names = [(m.start, m.end) for m in claim.of_type("initiative", "concept", "instrument")]
    if claim.date is None or not any(
        not any(start <= verb.start() < end for start, end in names) for verb in VERB.finditer(claim.words)
    ):
        return
    who = _proposer(claim)
    told = [Told(share, row, _fitting(list(_facts(claim, row, who)))) for share, row in candidates(claim)]
    if UNREAL.search(claim.words) or who is None:
        told = [each for each in told if each.is_named]
    right = [each for each in told if each.facts and all(fact.agrees for fact in each.facts)]
    wrong = [each for each in told if _is_wrong(claim, each)]
    chosen = sorted(right, key=lambda each: -each.share)[:1] or (wrong if len(wrong) == 1 else [])
    is_beside = any(_is_of_what_came(claim, time.start) for time in claim.times) or _is_by_a_stranger(claim)
    is_beside = is_beside or predicate_of(claim.words).verb in TAKEN_UP
    for each in chosen:
        for fact in each.facts:
            record = each.row["initiative_id"]
            yield Finding("initiatives", record, fact.field, fact.told, fact.agrees, fact.known, not is_beside)


def _fitting(facts: list[Fact]) -> list[Fact]:
    """Of several times or towns those that are right, where any is: the others are of something else."""
    right = {fact.field for fact in facts if fact.agrees}
    return [fact for fact in facts if fact.agrees or fact.field not in right]


def _is_wrong(claim: Asserted, told: Told) -> bool:
    """Whether one fact is told wrongly beside another that is right, so that no other proposal can be meant.

    What goes by its own name was somebody's idea once: there the proposer alone is enough, but for one made again.
    """
    who = [fact for fact in told.facts if fact.is_who]
    occasion = [fact for fact in told.facts if not fact.is_who]
    wrong = [fact for fact in told.facts if not fact.agrees]
    if UNREAL.search(claim.words) and not any(fact.is_who for fact in wrong):
        return False
    if told.is_named and not AGAIN.search(claim.words) and wrong:
        return (
            (not occasion and not _tells_occasion(claim, told.row))
            or any(fact.agrees for fact in told.facts)
            or FIRST.search(claim.words) is not None
        )
    if len(wrong) != 1 or not who or UNREAL.search(claim.words):
        return False
    if wrong[0].is_who and claim.names(wrong[0].known):
        return False
    if wrong[0].is_who:
        is_there = any(fact.field != "proposed_summit" or fact.told == fact.known for fact in occasion)
        is_its_own = told.share >= 1 and (AUTHOR.search(claim.words) or FIRST.search(claim.words))
        return is_there or _is_one_meeting(claim, occasion) or bool(is_its_own)
    return len(occasion) > 1 or wrong[0].field == "name" or FIRST.search(claim.words) is not None


def _tells_occasion(claim: Asserted, row: Row) -> bool:
    """Whether a time, a meeting or a town is told, be it none that was compared."""
    elsewhere = [town for town in towns(claim, ((0, len(claim.words)),)) if town.name not in row["name"]]
    places = [(each.start, each.end) for each in claim.times] + [(each.start, each.end) for each in elsewhere]
    told = [
        place
        for place in places
        if not _is_of_the_thing(claim, relation_of(claim, *place)) and not _is_of_what_came(claim, place[0])
    ]
    return bool(told or claim.of_type("summit"))


def _is_one_meeting(claim: Asserted, occasion: list[Fact]) -> bool:
    """Whether a town is told in which no other meeting was held."""
    return any(sum(same_town(meeting.city, fact.told) for meeting in claim.world.meetings) == 1 for fact in occasion)


def _proposer(claim: Asserted) -> Mention | None:
    """The person or state whose idea it is: behind `by`, `from`, `goes back to`, else the last before the verb."""
    named = [each for each in claim.of_type("person", "state") if not _is_a_persons(claim, each)]
    for each in named:
        said = claim.words[: each.start]
        is_linked = LINKED.search(TITLED.sub("", said)) or LINKED.search(said)
        is_linked = is_linked or IS_HIS.match(claim.words, each.end)
        if is_linked and not DONE_BY.search(TITLED.sub("", said)):
            return each
    for verb in VERB.finditer(claim.words):
        before = [each for each in named if each.end <= verb.start() and verb.start() - each.end < REACH]
        persons = [each for each in before if each.entity_type == "person"]
        states = [each for each in before if not PLACE.search(claim.words[: each.start]) or _is_office(claim, each)]
        if persons or states:
            return (persons or states)[-1]
    return None


def _is_by_a_stranger(claim: Asserted) -> bool:
    """Whether somebody is told as the one who did it who is none that is known."""
    known = [(each.start, each.end) for each in claim.mentions]
    return any(not any(a <= by.end() < b for a, b in known) for by in BY_SOMEBODY.finditer(claim.words))


def _is_a_persons(claim: Asserted, state: Mention) -> bool:
    """`China's premier Wen Jiabao`: a state named only as that of the person behind it."""
    behind = claim.after(state.end, "person") if state.entity_type == "state" else None
    return behind is not None and behind.start - state.end < len(" first deputy prime minister ")


def _is_office(claim: Asserted, state: Mention) -> bool:
    """`the prime minister of Pakistan`: a state named by its leader."""
    return (
        re.search(
            r"\b(?:[Pp]resident|[Mm]inister|[Pp]remier|[Cc]hairman|[Ll]eader|[Hh]ead of state) of (?:the )?$",
            claim.words[: state.start],
        )
        is not None
    )


def _facts(claim: Asserted, row: Row, who: Mention | None) -> Iterator[Fact]:
    """Proposer, day and meeting, as far as they are told and on record."""
    if who and who.entity_type == "person" and row["proposer_person"]:
        known = row["proposer_person"]
        yield Fact("proposer_person", who.entity_id, known, who.entity_id == known)
    elif who and row["proposer_state"]:
        state = claim.world.home.get(who.entity_id, who.entity_id)
        yield Fact("proposer_state", state, row["proposer_state"], state == row["proposer_state"])
    yield from _numbers(claim, row)
    for time in claim.times:
        relation = relation_of(claim, time.start, time.end)
        if COUNTED_FROM.search(claim.words, time.start, time.end):
            continue
        if ".." in time.edtf or _is_of_the_thing(claim, relation) or _is_of_what_came(claim, time.start):
            continue
        if claim.date and days_of(time.edtf)[0] > claim.date:
            continue
        days = recorded(row["proposed_date"], row["proposed_precision"])
        agrees = meets(time.edtf, *days) or at_meeting(claim, row["proposed_summit"], time.edtf)
        yield Fact("proposed_date", time.edtf, row["proposed_date"], agrees)
    yield from _where(claim, row)


def _numbers(claim: Asserted, row: Row) -> Iterator[Fact]:
    """The number in the name of what was proposed."""
    known, told = NUMBERED.search(row["name"]), NUMBERED.search(claim.words)
    if known and told and known["unit"].lower() == told["unit"].lower():
        values = [number_of(m["n"]) for m in (known, told)]
        yield Fact("name", told[0], known[0], values[0] == values[1])


SUMMIT_YEAR = re.compile(r"\b[Aa]t (?:the|its|their) (20\d\d) (?:SCO )?(?:summit|meeting|session)\b")


CAME = re.compile(
    r"(?<!that )(?<!which )\b(?:met|(?:was|were|been) (?:first )?(?:held|staged)|(?<!which )took place|convened"
    r"|(?<!proposal )obtained|acquired"
    r"|gathered|opened (?:its|the) doors|assembled|began (?:its )?(?:work|operations?)|held its)\b"
)
"""What came of an idea: `the forum, an idea of Xi Jinping, met for the first time in April`."""


def _is_of_what_came(claim: Asserted, place: int) -> bool:
    """Whether the last verb before a time or town is of the thing that was held, not of its being proposed."""
    last = max((each.start() for each in CAME.finditer(claim.words, 0, place)), default=-1)
    return last >= 0 and not VERB.search(claim.words, last, place)


def _is_of_the_thing(claim: Asserted, relation: re.Match[str] | None) -> bool:
    """Whether a word of relation tells of the thing itself, not that its creation was proposed."""
    if relation and OLD.match(relation[0]) and AN_IDEA.search(claim.words[: relation.start()]):
        return False
    if relation and DEED.fullmatch(relation[0]):
        return True
    return relation is not None and relation.lastgroup in OF_THE_THING and not TO_BE.fullmatch(relation[0])


TO_BE = re.compile(
    r"creation|creating|establishment|establishing|foundation|founding|setting up|formation|launch|opening|birth"
)
"""Nouns of founding: behind a verb of proposing what is proposed, so that time and town are those of the proposal."""


ONE_THERE = re.compile(r"\b[Aa]n? (?:SCO |earlier )?$")
"""Before the town of a summit that is one of several held there: `at a Bishkek summit`."""


def _is_one_there(claim: Asserted) -> bool:
    """Whether a summit is told by its town alone, as one of those that were held there."""
    return any(ONE_THERE.search(claim.words[: each.start]) for each in claim.of_type("summit"))


def _is_town_of(claim: Asserted, summit: str, row: Row) -> bool:
    """Whether a meeting was held in the town of the one at which something was proposed."""
    held = claim.world.index["summits"]
    return same_town(held[summit]["city"], held[row["proposed_summit"]]["city"])


def _where(claim: Asserted, row: Row) -> Iterator[Fact]:
    """The meeting at which it was proposed, by its name, its year or its town."""
    year = SUMMIT_YEAR.search(claim.words)
    if year and row["proposed_date"] and not claim.times:
        yield Fact("proposed_date", year[1], row["proposed_date"], row["proposed_date"].startswith(year[1]))
    meeting = claim.world.index["summits"].get(row["proposed_summit"])
    summits = {each.entity_id for each in claim.of_type("summit")}
    for told in sorted(summits) if meeting and len(summits) == 1 else ():
        agrees = told == row["proposed_summit"] or (_is_one_there(claim) and _is_town_of(claim, told, row))
        yield Fact("proposed_summit", told, row["proposed_summit"], agrees)
    own = {town for town in row["name"].split() if town.istitle()}
    for town in towns(claim, ((0, len(claim.words)),)) if meeting and not summits else ():
        relation = relation_of(claim, town.start, town.end)
        if town.name not in own and not _is_of_the_thing(claim, relation) and not _is_of_what_came(claim, town.start):
            agrees = meeting is not None and meeting["format"] != "virtual" and same_town(town.name, meeting["city"])
            yield Fact("proposed_summit", town.name, row["proposed_summit"], agrees)
