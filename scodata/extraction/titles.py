"""Which text or initiative a title means that is near to the one on record but not the same, word for word.

A title is a noun such as `convention` with what stands before and behind it. It is compared with every title on record
by its words, rare ones counting for more; words that match nothing are left out of the mention at both of its ends.
"""

from __future__ import annotations

import datetime as dt
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from .gazetteer import plain_name
from .lexicon import any_of
from .mention import Mention
from .world import World, the_world

KINDS = {
    "treaty": "treaty", "agreement": "agreement", "convention": "convention", "programme": "programme",
    "program": "programme", "strategy": "strategy", "protocol": "protocol", "statement": "statement",
    "concept": "concept", "plan": "plan", "regulations": "regulation", "regulation": "regulation",
    "charter": "charter", "memorandum": "memorandum", "memoranda": "memorandum", "roadmap": "plan",
    "agreements": "agreement", "conventions": "convention", "programmes": "programme", "statements": "statement",
    "concepts": "concept", "protocols": "protocol", "memorandums": "memorandum",
    "declaration": "declaration", "decision": "decision", "initiative": "initiative", "pact": "",
}  # fmt: skip
"""What the noun at the heart of a title says of the kind of text that it names; `pact` leaves it open."""
WORD = r"[A-Za-z][\w'’-]*|\d{4}(?:[-–]\d{4})?"
TITLE = re.compile(
    rf"\b(?P<before>(?:(?!(?:a|an|and|by|from|in|its|on|that|their|this|under|with|of|to|for)\b)(?:{WORD}) ){{0,6}})"
    rf"(?P<head>{any_of(tuple(KINDS))})\b"
    rf"(?P<behind>(?: (?:of|on|for|against|between|until|to|in|about|concerning|with|towards?|defining"
    rf"|establishing|creating|founding|governing|regulating)\b"
    rf"(?:,? (?!(?:was|were|is|are|has|had|which|that|who|signed|adopted|approved|at|during|while|after|before|by)\b)"
    rf"(?:{WORD})){{1,18}})?)",
    re.IGNORECASE,
)
LISTED = re.compile(
    r"\b(?P<head>agreements|conventions|programmes|statements|concepts|protocols|memorandums|memoranda)"
    r"(?: of understanding)? (?:on|for|of|with|between)(?: the)? "
    r"(?P<items>(?:(?!\b(?:was|were|is|are|has|have|signed|adopted|approved|at|during)\b)[^.;:]){5,220})",
    re.IGNORECASE,
)
ITEM = re.compile(r"(?:(?!,| and | as well as )[^,])+")
RECENT, IN_A_LIST, HALF = 120, 2.0, 0.5
"""Days in which a text of a list was adopted; least weight, and share of it, that item and title have in common."""
NAMED = 2
"""Capitalised words that make a title of what stands in quotation marks."""
QUOTED = re.compile(r"[“\"]([^“”\"]{12,100})[”\"]")
LITTLE = frozenset((
    "of", "on", "for", "and", "the", "in", "to", "with", "against", "between", "a", "an", "its", "until", "by", "at",
    "new", "about", "concerning", "towards", "toward", "member", "state", "states", "sco", "shanghai",
    "cooperation", "organization", "s", "field", "fields", "area", "areas", "sphere", "spheres", "government",
    "governments", "issue", "issues", "matter", "matters", "anti", "counter", "countering", "combating", "combat",
    "fighting", "fight", "defining", "establishing", "creating", "founding", "governing", "regulating", "joint",
    "further", "mutual",
))  # fmt: skip
"""Words that tell no title from another."""
SPELLINGS = (("neighbour", "neighbor"), ("programme", "program"), ("isation", "ization"))
STEM = 6
ELSEWHERE = re.compile(r"\b(?:[Nn]ational|[Ff]ederal|EU|UN|NATO|CIS|CSTO|EAEU|US|BRICS|ASEAN|\w+(?<!SCO)['’]s)\b")
"""Before a title of somebody else."""
SAME, KNOWN, RARE = 0.75, 0.45, 3.0
"""Least share of the told words that a title has, of its words that are told, and least weight of both."""
OWN = re.compile(r"\bSCO\b|Shanghai|[Mm]ember [Ss]tates|[Oo]rgani[sz]ation's")
ALIKE = 0.6
"""Least share of words that titles of two editions of one text have in common."""
EDITION = re.compile(r"(?:-(?:19|20)\d\d)+$")
"""The years at the end of a text's id, by which editions differ."""
WITH, OF_ANYBODY = "memorandum-with", frozenset(("unders", "secret", "genera"))
"""A text with another organisation, and words that do not tell which it is."""
BEFORE, BEHIND = 250, 150
"""How far from a title the organisation is named where a part of its words is enough."""


@dataclass(frozen=True, slots=True)
class Title:
    """A title on record: its telling words and the years in it."""

    entity_type: str
    entity_id: str
    kind: str
    stems: frozenset[str]
    years: frozenset[str]
    adopted: str


class Titles:
    """All titles on record, by their words."""

    def __init__(self, world: World) -> None:
        self.titles = tuple(_titles(world))
        counts = Counter(stem for title in self.titles for stem in title.stems)
        self.weights = {stem: math.log(len(self.titles) / n) for stem, n in counts.items()}
        self.by_stem: dict[str, list[int]] = defaultdict(list)
        for n, title in enumerate(self.titles):
            for stem in title.stems:
                self.by_stem[stem].append(n)

    def weight(self, stems: Iterable[str]) -> float:
        """How telling some words are together; one on no record counts as the rarest."""
        rarest = math.log(len(self.titles))
        return sum(self.weights.get(stem, rarest) for stem in stems)

    def nearest(
        self, words: list[tuple[int, int, str]], head: int, kind: str, date: str, known: float
    ) -> tuple[Title, int, int] | None:
        """The title that some words mean, and where in them it begins and ends; None where none is near.

        One with other years in it is taken where all else is the same: a text may have the years wrong.
        """
        own = {stem for _, _, stem in words}
        near = {n for stem in own for n in self.by_stem.get(stem, ()) if self.weights[stem] >= 1}
        scored = []
        for n in near:
            title = self.titles[n]
            if (kind and title.kind != kind) or (date and title.adopted > date):
                continue
            places = [
                n
                for n, (_, _, stem) in enumerate(words)
                if stem in title.stems or (title.years and stem.isdigit() and n)
            ]
            within = [word for word in words[: places[-1] + 1] if word[0] >= min(head, words[places[0]][0])]
            told, known_stems = {stem for _, _, stem in within}, title.stems
            years = {stem for stem in told if stem.isdigit()}
            is_other_year = bool(years and title.years and not years & title.years)
            if is_other_year:
                told, known_stems = told - years, title.stems - title.years
            elif not years <= title.years:
                continue
            shared = self.weight(told & known_stems)
            if not shared:
                continue
            precision, recall = shared / self.weight(told), shared / self.weight(known_stems)
            is_exact = precision == recall == 1
            if is_exact or (precision >= SAME and recall >= known and shared >= RARE and not is_other_year):
                fit = precision * recall * (0.5 if is_other_year else 1)
                scored.append((fit, shared, title.adopted, n, within[0][0], within[-1][1]))
        if not scored:
            return None
        best = max(scored)
        return self.titles[best[3]], best[4], best[5]


def texts_of(flat: str, date: dt.date | None) -> list[Mention]:
    """Mentions of instruments and initiatives by titles that share their telling words with one on record."""
    titles, found, day = the_titles(), [], date.isoformat() if date else ""
    for match in TITLE.finditer(flat):
        if ELSEWHERE.search(match["before"]):
            continue
        words = _words(flat, match.start(), match.end())
        kind = KINDS[match["head"].lower()]
        is_its_own = OWN.search(flat, max(0, match.start() - BEFORE), min(len(flat), match.end() + BEHIND)) is not None
        near = titles.nearest(words, match.start("head"), kind, day, KNOWN if is_its_own else SAME)
        if near and not (near[0].entity_id.startswith(WITH) and stems_of(flat[near[1] : near[2]]) <= OF_ANYBODY):
            title, start, end = near
            found.append(
                Mention(
                    min(start, match.start("head")), max(end, match.end("head")), title.entity_type, title.entity_id
                )
            )
    found.extend(_listed(flat, date) if date else ())
    for match in QUOTED.finditer(flat):
        if sum(word[0].isupper() for word in match[1].split()) < NAMED:
            continue
        near = titles.nearest(_words(flat, match.start(1), match.end(1)), match.start(1), "", day, SAME)
        if near:
            found.append(Mention(match.start(1), match.end(1), near[0].entity_type, near[0].entity_id))
    return found


def _listed(flat: str, date: dt.date) -> Iterator[Mention]:
    """`agreements on agriculture, tourism and sport`: of each item the text of that kind of those months."""
    titles, since = the_titles(), (date - dt.timedelta(days=RECENT)).isoformat()
    for match in LISTED.finditer(flat):
        start, kind = match.start("items"), KINDS[match["head"].lower()]
        recent = [each for each in titles.titles if each.kind == kind and since <= each.adopted <= date.isoformat()]
        for item in ITEM.finditer(match["items"]):
            words = _words(flat, start + item.start(), start + item.end())
            told = {stem for _, _, stem in words}
            scored = [(titles.weight(told & title.stems), title.entity_id) for title in recent]
            shared, instrument = max(scored, default=(0.0, ""))
            if shared >= IN_A_LIST and shared / titles.weight(told) >= HALF:
                yield Mention(words[0][0], words[-1][1], "instrument", instrument)


@cache
def proposed_as(instrument: str) -> str | None:
    """The initiative of which a text is the adopted form, by its title."""
    titles = the_titles().titles
    own = [title.stems for title in titles if title.entity_id == instrument]
    return next(
        (
            other.entity_id
            for other in titles
            if other.entity_type == "initiative" and any(_overlap(stems, other.stems) >= SAME for stems in own)
        ),
        None,
    )


@cache
def alike(instrument: str) -> frozenset[str]:
    """Other texts of the same kind with much the same title: an earlier or a later edition."""
    titles = [title for title in the_titles().titles if title.entity_type == "instrument"]
    own = [title for title in titles if title.entity_id == instrument]
    return frozenset(
        other.entity_id
        for title in own
        for other in titles
        if other.kind == title.kind
        and other.entity_id != instrument
        and (
            _overlap(title.stems - title.years, other.stems - other.years) >= ALIKE
            or EDITION.sub("", other.entity_id) == EDITION.sub("", instrument)
        )
    )


def _overlap(one: frozenset[str], other: frozenset[str]) -> float:
    return len(one & other) / len(one | other) if one or other else 1.0


@cache
def the_titles() -> Titles:
    """The titles of the published records."""
    return Titles(the_world())


SHORT = {
    "agreement-on-confidence-building-in-the-border-area": "confidence building in the border area",
    "agreement-on-mutual-reduction-of-armed-forces-in-the-border-area": "reduction of armed forces in the border area",
}
"""What texts are about, short of the states and fields that their titles name besides."""


def _short_titles(world: World) -> Iterator[Title]:
    """Texts that go by what they are about."""
    for text, about in SHORT.items():
        row = world.index["instruments"].get(text)
        if row:
            yield Title("instrument", text, row["kind"], stems_of(about), frozenset(), row["adopted_date"])


def _titles(world: World) -> Iterator[Title]:
    yield from _short_titles(world)
    for row in world.table("names"):
        if row["language"] != "en" or row["table"] not in ("instruments", "initiatives"):
            continue
        record = world.index[row["table"]].get(row["record_id"], {})
        name = plain_name(row["name"])
        stems = frozenset(stem for _, _, stem in _words(name, 0, len(name)))
        years = frozenset(stem for stem in stems if stem.isdigit())
        if row["table"] == "instruments":
            yield Title(
                "instrument", row["record_id"], record.get("kind", ""), stems, years, record.get("adopted_date", "")
            )
        else:
            yield Title("initiative", row["record_id"], "initiative", stems, years, record.get("proposed_date", ""))


def stems_of(text: str) -> frozenset[str]:
    """The telling words of a text, each by its stem."""
    return frozenset(stem for _, _, stem in _words(text, 0, len(text)))


def _words(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """The telling words of a stretch of text, each with its place and stem; a span of years counts as both."""
    found = []
    for match in re.finditer(r"\d{4}|[A-Za-z]+(?:['’]s)?", text[start:end]):
        is_filler = match[0] == "development" and text.startswith(" of cooperation", start + match.end())
        stem = "" if is_filler or match[0].lower() in KINDS else _stem(match[0])
        if stem:
            found.append((start + match.start(), start + match.end(), stem))
    return found


def _stem(word: str) -> str:
    spelled = word.lower().removesuffix("'s").removesuffix("’s")
    for one, other in SPELLINGS:
        spelled = spelled.replace(one, other)
    return "" if spelled in LITTLE else spelled[:STEM]
