"""Whom the words of a text stand for: subjects by name, office, group or text, and the pronouns that take them up."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from collections import Counter
from dataclasses import dataclass
from functools import cache

from ..slugs import slug_of
from .claimants import (
    COLLECTIVES,
    FOREIGN_MINISTERS,
    HEADS_OF_GOVERNMENT,
    HEADS_OF_STATE,
    MINISTERS,
    SCO_BODY,
    Claimant,
)
from .councils import OF_ITS_STATES, adopter_of
from .holders import holder_meant, holders_of
from .mention import Mention
from .subjects import (
    COLLECTIVE_NP,
    KIND_WORDS,
    LETTER_NP,
    MINISTRY_NP,
    NEWS_NP,
    OUTLET,
    OUTLET_NP,
    PERSONAL_NP,
    PRESENT_NP,
    PRONOUN,
    SOME_NP,
    SOURCE_NP,
    STATEMENT_NP,
    TEXT_NP,
    TITLE_NP,
    TITLES,
    UNNAMED,
    UNNAMED_NP,
)
from .world import World

JOINED = re.compile(
    r"(?: (?:of|from) (?:the )?[A-Z][\w-]+(?: [A-Z][\w-]+)?)?"
    r"(?:,? and (?:(?:Mr|Mrs|Ms|Dr)\.? |(?:[A-Z][\w'-]+ |of |the ){0,7})|, (?:[A-Z][\w'-]+ |of |the ){0,7})"
)
COMPANY = re.compile(r" and (?P<whose>his|her|its|the) (?:[\w-]+ ){0,3}[\w-]+$")
"""Who speaks beside somebody named: "and his Chinese counterpart", "and its neighbours"."""
AGAINST = re.compile(
    r"\b(?:[Cc]ritic|[Oo]pponent|[Ss]ceptic|[Ss]keptic|[Dd]oubter|[Dd]etractor)s? of (?:the )?"
    r"[A-Z][\w'-]+(?: (?:and |of |the ){0,2}[A-Z][\w'-]+){0,4}$"
)
"""Who speaks against somebody named: "critics of China"."""
GOVERNMENTS = re.compile(r"\b(?:heads of (?:the )?governments?|prime ministers)\b", re.IGNORECASE)
LEADERS = re.compile(r"\b(?:heads of (?:the )?(?:member )?states?|leaders|presidents)\b", re.IGNORECASE)
NAMED_GROUP = re.compile(
    r"\b(?:SCO|dialogue|state|five|four|the) observers?$|\b(?:both|the|these|those|two|such) reports$", re.I
)
"""Observers that are states, and reports that the text has named."""
THE_AUTHOR = re.compile(r"\b(?:the|this) (?:present )?(?:author|writer)s?$", re.IGNORECASE)
OWN = re.compile(r"^our\b|\bof (?:our|the) (?:state|country|nation|republic)$", re.IGNORECASE)
ONE = re.compile(r"(?:an?|one|another|the|this)\b", re.IGNORECASE)
DEFINITE = re.compile(r"(?:the|this) (?!\w+s\b)", re.IGNORECASE)
INTRODUCED = 80
"""Characters about a name within which it is said what somebody is."""
SEAT = re.compile(r" (?:of|from) (?:the )?")
HOUSE = re.compile(r" (?:of|from|at|with) (?:the )?[A-Z][^.;:,“”]{1,60}$")
APPOSED = re.compile(r", (?:an?|the|who|[a-z]+(?: [a-z-]+)? (?:of|at|in|for|with))\b(?![^“”;:]*[“”;:])")
"""How what is told of somebody begins behind the name."""
PAIR_NP = re.compile(
    r"\b(?:[Bb]oth|(?:[Tt]he )?[Tt]wo) (?:[Ll]eaders|[Pp]residents|[Ss]ides|[Pp]arties"
    r"|[Hh]eads of [Ss]tate|countries|men"
    r"|[Mm]inisters)$"
)
TWO_SIDES = re.compile(
    r"\b[Tt]he (?:sides|parties|presidents|heads of state|leaders|ministers|interlocutors)$", re.IGNORECASE
)
BILATERAL = re.compile(
    r"\b(?:met with|meeting with|met (?=[A-Z])|talks with|talks between|bilateral|one-on-one|held talks"
    r"|negotiations with|received (?=President|Prime Minister)|conversation with|interlocutor|guest\b"
    r"|meeting (?:of|between) (?:the )?[A-Z]\w+ and)\b"
)
SIDES = re.compile(r"\b(?:sides|parties)$", re.IGNORECASE)
SIDES_OF = re.compile(r"\b[Tt]he [A-Z]\w+ and [A-Z]\w+ sides$")
FAR = 900
"""Characters before `the sides` in which two are said to meet."""
KREMLIN_CHIEF = re.compile(r"\b[Tt]he Kremlin (?:chief|leader|boss|head|ruler|strongman)$")
PALACES = {"kremlin": "RUS", "white house": "USA"}
"""Seats that speak for a state."""
IN_A_DECLARATION = re.compile(r"\b[Ii]n (?:the|their|its|a|this) (?:[\w-]+ ){0,3}(?:declaration|communiqu[eé])\b")
TEXT_BEFORE = 120
"""Characters before `the member states` in which the declaration is named that they speak in."""
OF_IT = 45
"""Characters before an office in which its state is named."""
OPENING = 70
"""Characters of a sentence within which its subject is named."""
PREPOSED = re.compile(r"\b(?:[Bb]y|[Ww]ith|[Tt]o|[Ff]or|[Aa]gainst|[Ff]rom|[Aa]t|[Oo]n|[Ii]n|and|of) $|[“”;:]")
COMMUNIQUE = re.compile(r"communiqu|information|press release", re.IGNORECASE)
THE_MINISTRY = re.compile(r"\b[Tt]he ministry$")
EXTERNAL_AFFAIRS = re.compile(r"\b(?:[Ee]xternal [Aa]ffairs [Mm]inistry|[Mm]inistry of [Ee]xternal [Aa]ffairs|MEA)$")
MEA = "ministry-of-external-affairs-of-india"
"""The one ministry of external affairs there is."""
OFFICIAL = re.compile(r"\bofficials? (?:of|at|in|from)\b")
HEAD_OF_STATE = re.compile(r"\bhead of (?:the |our )?state$", re.IGNORECASE)
SUBJECTS = ("person", "state", "body", "instrument", "summit")
COUNCILS_OF = {"chs": HEADS_OF_STATE, "chg": HEADS_OF_GOVERNMENT}


@dataclass(frozen=True, slots=True)
class Introduced:
    """How somebody is introduced by a noun: as one of some kind, by the noun before a name, or behind it."""

    one: re.Pattern[str]
    before: re.Pattern[str]
    behind: re.Pattern[str]


@cache
def _introduced_as(noun: str) -> Introduced:
    """The patterns of introductions by a noun; none goes on over the end of a line."""
    return Introduced(
        re.compile(rf"\b(?:[Aa]n?|[Oo]ne) (?:[\w-]+ ){{0,3}}{noun}\b"),
        re.compile(rf"\b{noun},? $"),
        re.compile(rf"(?:,| is| \()[^.;“”]{{0,60}}?\b{noun}\b"),
    )


class Referents:
    """What is needed to tell who a subject is: names so far, who was last named, who leads which state."""

    def __init__(
        self,
        flat: str,
        mentions: list[Mention],
        world: World,
        date: dt.date | None,
        heading: Claimant | None = None,
        head: str = "",
        set_aside: tuple[str, ...] = (),
    ) -> None:
        self.flat, self.world, self.date, self.heading = flat, world, date, heading
        self.mentions, self.set_aside = mentions, set_aside
        self.ends = sorted(mentions, key=lambda mention: mention.end)
        self.end_places = [mention.end for mention in self.ends]
        self.persons = [mention for mention in mentions if mention.entity_type == "person"]
        self.person_starts = [mention.start for mention in self.persons]
        self.adopter = adopter_of(head, flat)
        self.holders = holders_of(flat, self.persons, self.ends)
        self.last: Claimant | None = heading
        self.last_group: Claimant | None = None
        self.last_body: Claimant | None = None
        """The state, body or council that spoke last: what `it` and `the declaration` mean."""
        self.subject: Claimant | None = None
        """Whom the sentence before was about, where nobody spoke in it: what `he` means."""
        self.introductions: dict[str, list[int]] = {}
        """Where anybody is introduced as one of some kind, by the noun, as far as it was asked."""
        self.is_declaration = bool(re.search("declaration", head, re.I)) and not COMMUNIQUE.search(head)

    def _subject(self, start: int, end: int, form: str) -> tuple[Claimant | None, int]:
        end = self._without_seat(start, self._without_company(start, end))
        place = bisect_left(self.end_places, end) if not AGAINST.search(self.flat, start, end) else len(self.ends)
        while place < len(self.ends) and self.ends[place].end == end:
            mention = self.ends[place]
            if mention.start >= start and mention.entity_type in SUBJECTS:
                if mention.entity_type == "summit":
                    return COUNCILS_OF.get(mention.entity_id[:3], SCO_BODY), mention.start
                if mention.entity_type == "person":
                    first = self._first_of_several(mention, start)
                    return self.person(first), first.start
                if mention.entity_type == "instrument":
                    return self._adopter_of(mention.entity_id), mention.start
                titled = TITLE_NP.search(self.flat[max(start, end - 120) : end])
                if titled and titled["after"]:
                    claimant = self._titled(titled, end)
                    if claimant:
                        return claimant, end - len(titled[0])
                if mention.entity_id == "sco" and OF_ITS_STATES.search(self.flat, start, mention.start):
                    self.last_group = self._council(self.flat[start:end])
                    return self.last_group, mention.start
                beside = self._apposed(mention, start)
                first = beside or self._first_of_several(self._holder_of_seat(mention, start) or mention, start)
                return self.person(first) if first.entity_type == "person" else self._named(first), first.start
            place += 1
        phrase = self.flat[max(start, end - 120) : end]
        pronoun = PRONOUN.search(phrase)
        if pronoun:
            return self._pronoun(pronoun[0].lower(), end), end - len(pronoun[0])
        begin = end - len(phrase) + phrase.rfind(", ") + 2 if ", " in phrase else end - len(phrase)
        return self._phrase(phrase, end), max(start, begin)

    def _first_of_several(self, mention: Mention, start: int) -> Mention:
        """Of "Mr Putin and President Hu", or "China and Russia", the first named."""
        if mention.entity_type not in ("person", "state"):
            return mention
        if mention.entity_type == "state" and not self.flat.endswith(" and ", start, mention.start):
            return mention
        before = [each for each in self._between(start, mention.start) if each.entity_type == mention.entity_type]
        while before and JOINED.fullmatch(self.flat, before[-1].end, mention.start):
            mention = before.pop()
        return mention

    def _without_company(self, start: int, end: int) -> int:
        """Where a subject ends without those who speak beside whom it names."""
        company = COMPANY.search(self.flat, start, end)
        named = (
            [each for each in self._between(start, company.start()) if each.end == company.start()] if company else []
        )
        types = ("state", "body") if company and company["whose"] == "its" else ("person",)
        return company.start() if company and any(each.entity_type in types for each in named) else end

    def _without_seat(self, start: int, end: int) -> int:
        """Where a name ends behind which a house is told that is not on record: "Raffaello Pantucci of RUSI"."""
        seat = HOUSE.search(self.flat, start, end)
        place = bisect_left(self.end_places, seat.start()) if seat else len(self.ends)
        is_person = place < len(self.ends) and self.ends[place].entity_type == "person"
        return seat.start() if seat and is_person and self.ends[place].end == seat.start() else end

    def _holder_of_seat(self, seat: Mention, start: int) -> Mention | None:
        """The person of "Emomali Rahmon of Tajikistan"."""
        persons = [each for each in self._between(start, seat.start) if each.entity_type == "person"]
        return persons[-1] if persons and SEAT.fullmatch(self.flat, persons[-1].end, seat.start) else None

    def _apposed(self, mention: Mention, start: int) -> Mention | None:
        """The person behind whose name a state or body stands: "Leonid Sedov, an analyst at the Levada Center"."""
        persons = [each for each in self._between(start, mention.start) if each.entity_type == "person"]
        return persons[-1] if persons and APPOSED.match(self.flat, persons[-1].end, mention.start) else None

    def _pair(self, end: int) -> Claimant | None:
        """Who was named first of the two persons last named."""
        place = bisect_left(self.person_starts, end)
        last: list[Mention] = []
        for mention in reversed(self.persons[max(0, place - 12) : place]):
            if mention.entity_id not in [each.entity_id for each in last]:
                last.append(mention)
            if len(last) == 2:
                return self.person(min(last, key=lambda each: self._first_place(each.entity_id)))
        return None

    def sender(self, end: int) -> Claimant | None:
        """Whose letter or message it is that a document speaks of: the person named first, in the heading or below."""
        place = bisect_left(self.person_starts, end)
        first = self.person(self.persons[0]) if place else None
        return self.heading or first or self.last

    def _two_sides(self, phrase: str, end: int) -> Claimant | None:
        """Who speaks for two that met: the one named first, or, where they are called sides, his state."""
        first = self._pair(end)
        home = self.world.home.get(first.id, "") if first else ""
        return Claimant("state", home, phrase) if home and SIDES.search(phrase) else first

    def _first_place(self, person: str) -> int:
        return next(mention.start for mention in self.persons if mention.entity_id == person)

    def _phrase(self, phrase: str, end: int) -> Claimant | None:
        """A speaker described but not named: by a title, as a pair, as a group, or as a text."""
        if PAIR_NP.search(phrase):
            self.last_group = self._pair(end) or self.last_group
            return self.last_group
        titled = TITLE_NP.search(phrase)
        if titled:
            return self._titled(titled, end)
        chief = KREMLIN_CHIEF.search(phrase)
        leader = self.world.leader("RUS", "head-of-state", self.date) if chief else None
        if chief and leader:
            return Claimant("person", leader, chief[0])
        palace = re.search(r"\b[Tt]he (Kremlin|White House)$", phrase)
        if palace:
            return Claimant("state", PALACES[palace[1].lower()], palace[0])
        if EXTERNAL_AFFAIRS.search(phrase):
            return Claimant("body", MEA, phrase)
        if THE_MINISTRY.search(phrase):
            return self._ministry(end)
        if SOURCE_NP.search(phrase):
            return self._group(phrase, end)
        office = MINISTRY_NP.search(phrase)
        spoken = self._office(office, end) if office else None
        if spoken:
            return spoken
        if office and office["foreign"] and office[0].startswith(office["foreign"]):
            return self._ministry(end)
        return self._group(phrase, end)

    def _group(self, phrase: str, end: int) -> Claimant | None:
        """Several who speak together: unnamed ones, two sides, the states, or those of a text."""
        unnamed = UNNAMED_NP.search(phrase)
        if unnamed and not NAMED_GROUP.search(phrase) and not THE_AUTHOR.search(phrase):
            is_known = DEFINITE.match(unnamed[0]) is not None
            known = self._known_as(unnamed["noun"].lower(), end - len(unnamed[0])) if is_known else None
            if known is None or known.type != "person":
                known = self.last_group = _of_some(unnamed, phrase)
            return known
        if LETTER_NP.search(phrase):
            return self.sender(end)
        sides = SIDES_OF.search(phrase)
        if sides:
            named = [m for m in self._between(end - len(sides[0]), end) if m.entity_type == "state"]
            self.last_group = self._named(named[0]) if named else self.last_group
            return self.last_group
        if TWO_SIDES.search(phrase) and not self.adopter and BILATERAL.search(self.flat, max(0, end - FAR), end):
            self.last_group = self._two_sides(phrase, end) or self.last_group
            if self.last_group:
                return self.last_group
        if STATEMENT_NP.search(phrase) and not self.adopter and self.last_body and self.last_body not in COLLECTIVES:
            return self.last_body
        if COLLECTIVE_NP.search(phrase) or TEXT_NP.search(phrase):
            self.last_group = self._council(phrase, end)
            return self.last_group
        return self._reporter(phrase, end)

    def _known_as(self, noun: str, end: int, states: frozenset[str] = frozenset()) -> Claimant | None:
        """`the analyst`, `the Iranian expert`: who was last introduced as one of some state, by name or without it."""
        patterns, last = _introduced_as(noun), self._last_introduced(noun, end)
        for person in reversed(self.persons[: bisect_left(self.person_starts, end)]):
            if person.end < last - INTRODUCED:
                break
            told = self.flat[max(0, person.start - INTRODUCED) : person.start]
            behind = self.flat[person.end : person.end + INTRODUCED]
            near = self._between(person.start - INTRODUCED, person.end + INTRODUCED) if states else []
            others = {each.entity_id for each in near if each.entity_type == "state"}
            if others and not others & states:
                continue
            if patterns.before.search(told) or patterns.behind.match(behind):
                return self.person(person)
        phrase = self.flat[max(0, last - INTRODUCED) : last]
        unnamed = UNNAMED_NP.search(phrase)
        return _of_some(unnamed, phrase) if unnamed else None

    def _last_introduced(self, noun: str, end: int) -> int:
        """Where the last introduction by a noun ends before a place: in its line, else in one above; 0 for none."""
        one, line = _introduced_as(noun).one, self.flat.rfind("\n", 0, end) + 1
        here = [match.end() for match in one.finditer(self.flat, line, end)]
        if here:
            return here[-1]
        if noun not in self.introductions:
            self.introductions[noun] = [match.end() for match in one.finditer(self.flat)]
        above = bisect_right(self.introductions[noun], line)
        return self.introductions[noun][above - 1] if above else 0

    def _reporter(self, phrase: str, end: int) -> Claimant | None:
        """An outlet, whom a noun alone means who spoke last, or some of whom no more is said."""
        outlet = OUTLET_NP.search(phrase)
        if outlet:
            name = outlet["name"] or outlet["trailing"]
            return Claimant("body", slug_of(name), name)
        if self.last and self.last.type == "person" and PERSONAL_NP.search(phrase):
            return self.last
        if NEWS_NP.search(phrase):
            named = [m for m in self._between(0, end) if m.entity_type == "body" and OUTLET.search(m.entity_id)]
            return self._named(named[-1]) if named else None
        some = SOME_NP.search(phrase)
        if some:
            self.last_group = Claimant("unnamed", f"unnamed:{some['who'].lower()}", some["who"])
            return self.last_group
        if PRESENT_NP.search(phrase):
            self.last_group = Claimant("unnamed", "unnamed:participants", phrase)
            return self.last_group
        return None

    def _office(self, match: re.Match[str], end: int) -> Claimant | None:
        """`China's Foreign Ministry`, `the Kyrgyz authorities`: a ministry, or the state for which an office speaks."""
        near = end - min(len(match.string), len(match[0]) + OF_IT)
        states = [each for each in self._between(near, end) if each.entity_type == "state"]
        if not states:
            return None
        state = states[0].entity_id
        name = self.world.index["states"].get(state, {}).get("name", "")
        if match["foreign"] and match[0].startswith(match["foreign"]) and name and not OFFICIAL.search(match.string):
            return Claimant("body", f"ministry-of-foreign-affairs-of-{slug_of(name)}", match[0])
        return Claimant("state", state, match[0])

    def _ministry(self, end: int) -> Claimant | None:
        """The ministry named last before a place, or that spoke last."""
        named = [each for each in self._between(0, end) if each.entity_type == "body" and "ministry" in each.entity_id]
        spoke = self.last_body if self.last_body and "ministry" in self.last_body.id else None
        return self._named(named[-1]) if named else spoke

    def _council(self, phrase: str, end: int = 0) -> Claimant:
        """The states together: the council whose text the document is, or of which the phrase speaks."""
        named = self._names(MINISTERS) or re.search(r"\bforeign ministers$", phrase, re.IGNORECASE)
        if phrase.endswith("inisters") and not re.search(r"prime ministers$", phrase, re.IGNORECASE) and named:
            return FOREIGN_MINISTERS
        return self.adopter or self._declared(end) or self._by_rank(phrase) or SCO_BODY

    def _by_rank(self, phrase: str) -> Claimant | None:
        """The council of those whom a phrase names by their rank; leaders are heads of government where it met."""
        if GOVERNMENTS.search(phrase):
            return HEADS_OF_GOVERNMENT
        if not LEADERS.search(phrase):
            return None
        met = Counter(each.entity_id[:3] for each in self.mentions if each.entity_type == "summit")
        return HEADS_OF_GOVERNMENT if met["chg"] > met["chs"] else HEADS_OF_STATE

    def _declared(self, end: int) -> Claimant | None:
        """The council whose declaration was named right before, or that spoke last."""
        texts = [each for each in self._between(max(0, end - TEXT_BEFORE), end) if each.entity_type == "instrument"]
        council = self._adopter_of(texts[-1].entity_id) if texts else None
        if not texts and IN_A_DECLARATION.search(self.flat, max(0, end - TEXT_BEFORE), end):
            council = self._by_rank("leaders")
        return council if council not in (None, SCO_BODY) else self.last_body if self.last_body in COLLECTIVES else None

    def _adopter_of(self, instrument: str) -> Claimant:
        """The council that adopted a text."""
        row = self.world.index["instruments"].get(instrument, {})
        body = row.get("summit_id", "")[:3] if row.get("kind") in ("declaration", "communique", "statement") else ""
        return COUNCILS_OF.get(body, SCO_BODY)

    def _names(self, body: str) -> bool:
        return any(mention.entity_id == body for mention in self.mentions)

    def _titled(self, match: re.Match[str], end: int) -> Claimant | None:
        start = end - len(match.string) + match.start()
        title = match["title"].lower()
        named = self._between(start, end)
        records = frozenset(each.entity_id for each in named if each.entity_type in ("state", "body"))
        own = OWN.search(match[0])
        if (HEAD_OF_STATE.search(match[0]) and not records) or (own and TITLES[title] == "head-of-state"):
            head = self._head_of_state(start, own is not None)
            if head:
                return head
        last = self.last.id if self.last else ""
        holder = holder_meant(self.holders, match[0], records, start, last)
        if holder:
            return self.person(holder)
        told_as = self._known_as(title, start, records) if title in UNNAMED else None
        if told_as and told_as.type == "person":
            return told_as
        state = next((mention.entity_id for mention in named if mention.entity_type == "state"), None)
        if state:
            return self._leader_of(state, TITLES[title], start, end)
        if told_as:
            return told_as
        if self.last and self.last.type == "person":
            return self.last
        place = bisect_left(self.person_starts, start)
        return self.person(self.persons[place - 1]) if place else None

    def _leader_of(self, state: str, rank: str, start: int, end: int) -> Claimant:
        """Whom a title of some state means: its person named last, the one who leads it, or the state."""
        known = [each for each in self.persons if each.start < end and self.world.home.get(each.entity_id) == state]
        if known:
            return self.person(known[-1])
        leader = self.world.leader(state, rank, self.date)
        return (
            Claimant("person", leader, self.flat[start:end])
            if leader
            else Claimant("state", state, self.flat[start:end])
        )

    def _head_of_state(self, place: int, is_own: bool = False) -> Claimant | None:
        """The head of a state who was named most before a place, or first where it is the text's own state's."""
        heads = [
            mention
            for mention in self.persons[: bisect_left(self.person_starts, place)]
            if (home := self.world.home.get(mention.entity_id, ""))
            and self.world.leader(home, "head-of-state", self.date) == mention.entity_id
        ]
        if is_own or not heads:
            return self.person(heads[0]) if heads else None
        often = Counter(mention.entity_id for mention in heads)
        return self.person(max(heads, key=lambda mention: often[mention.entity_id]))

    def _between(self, start: int, end: int) -> list[Mention]:
        return [
            m
            for m in self.ends[bisect_left(self.end_places, start) : bisect_right(self.end_places, end)]
            if m.start >= start
        ]

    def _pronoun(self, word: str, end: int) -> Claimant | None:
        if word in ("he", "she"):
            if self.subject:
                return self.subject
            if self.last and self.last.type == "person":
                return self.last
            place = bisect_left(self.person_starts, end)
            return self.person(self.persons[place - 1]) if place else None
        if word in ("both leaders", "both presidents", "both sides"):
            return self._pair(end) or self.last_group
        if word == "they":
            if self.adopter:
                return self.adopter
            return self.last_group or self._pair(end)
        return self.last_body if word == "it" else None

    def note_subject(self, start: int, end: int) -> None:
        """Keep whom a sentence without a speaker begins with."""
        place = bisect_left(self.person_starts, start)
        first = self.persons[place] if place < len(self.persons) else None
        opens = first is not None and first.end <= min(end, start + OPENING)
        begun = self.flat[start : first.start] if first and opens else ""
        self.subject = self.person(first) if first and opens and not PREPOSED.search(begun) else None

    def person(self, mention: Mention) -> Claimant:
        """The claimant that a mention of a person stands for."""
        name = next((row["name"] for row in [self.world.index["persons"].get(mention.entity_id, {})] if row), "")
        return Claimant("person", mention.entity_id, name or self.flat[mention.start : mention.end])

    def _named(self, mention: Mention) -> Claimant:
        return Claimant(mention.entity_type, mention.entity_id, self.flat[mention.start : mention.end])


def _of_some(unnamed: re.Match[str], phrase: str) -> Claimant:
    """Those whom a text makes responsible without naming them: `some analysts`, `a Russian diplomat`."""
    kind = "-".join(word for word in unnamed["kind"].lower().split() if word in KIND_WORDS)
    noun = unnamed["noun"].lower()
    is_one = not phrase[: len(phrase) - len(unnamed["tail"] or "")].endswith("s") and ONE.match(unnamed["all"])
    slug = "-".join(filter(None, (kind, noun if is_one else UNNAMED[noun])))
    return Claimant("unnamed", f"unnamed:{slug}", unnamed["all"].strip())
