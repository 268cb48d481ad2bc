"""Which records a text names, where: names, titles with names, later bare surnames, abbreviations that the text explains."""

from __future__ import annotations

import datetime as dt
import re
from collections import defaultdict
from dataclasses import dataclass

from .gazetteer import ORGANISATION, PREFERRED, Gazetteer, Name
from .lexicon import any_of, rows
from .world import World

TITLE_WORDS = tuple(row["title"] for row in rows("titles.tsv"))
AFTER_DEMONYM = re.compile(
    rf"\s(?:(?:{any_of(TITLE_WORDS)})s?\b|(?:Foreign|Defen[cs]e|Interior|Deputy|Vice|First|Federation|Government|Army|Navy|Embassy|State Council"
    r"|MFA|Ministry|Parliament|FM|PM)\b)",
    re.IGNORECASE,
)
NAME_GOES_ON = re.compile(r"[ -](?:[A-Z][a-z]+|[A-Z]{2,})\b")
OF_A_NAME = re.compile(r"\b(?:Bank|Academy|Institute|University|Party|Journal|Museum|Association|Society|Times|Daily|Review|Sea|Gulf|Ocean)\b")
WITHIN_NAME = re.compile(r"\b(?:Bank|Academy|Institute|University|Communist Party|Museum|Society|Voice|Sea|Gulf|Strait|Bay) of (?:the )?$")
BEFORE_PLACE = re.compile(r"\b(?:in|at|to|from|near|of|via|outside|visit|visited|visiting|into|through|around|for|leave|left|the)\s$", re.IGNORECASE)
AFTER_CAPITAL = re.compile(
    r"(?:'s?\s(?!summit|meeting|declaration)|\s(?:has|have|had|is|was|will|would|should|may|might|can|could|wants?|seeks?|sees?|saw|views?|also|believes?"
    r"|considers?|hopes?|supports?|opposes?|regards?|remains?|needs?|does|did|says?|said|calls?|called|proposed|and (?:[A-Z]\w+) (?:have|are|will|were|can|should)))\b"
)
ABBREVIATED = re.compile(r"\s?\(([A-Z][A-Za-z&]{1,8})\)")
TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|President|Premier|Prime Minister|Chairman|Leader|Minister|Secretary[- ]General|Ambassador|Chancellor|Comrade|General Secretary)\.?\s$"
)
TITLED_NAME = re.compile(
    rf"\b(?:{any_of([title.title() for title in TITLE_WORDS] + list(TITLE_WORDS))})\.?,? ((?:[A-Z][\w'-]+ ){{1,2}}[A-Z][\w'-]+)"
)
SURNAME_FIRST = frozenset({"CHN", "VNM", "KOR", "PRK", "TWN", "KHM"})


@dataclass(frozen=True, slots=True, order=True)
class Mention:
    """A record named in running text."""

    start: int
    end: int
    entity_type: str
    entity_id: str


def mentions_of(flat: str, gazetteer: Gazetteer, date: dt.date | None) -> list[Mention]:
    """All mentions in running text but those of meetings, in text order."""
    found: list[Mention] = []
    for start, end, names in gazetteer.hits(flat):
        name = _chosen(names, date, gazetteer.world)
        if name.entity_type == "state" and not _names_the_state(flat, start, end, name):
            continue
        found.append(Mention(start, end, name.entity_type, name.entity_id))
        if name.entity_id != "sco":
            found.extend(
                Mention(start + inner.start(), start + inner.end(), "body", "sco")
                for inner in ORGANISATION.finditer(flat[start:end])
            )
    found.extend(_explained(flat, found))
    found.extend(_persons(flat, found, gazetteer.world, date))
    return sorted(set(found))


def _chosen(names: list[Name], date: dt.date | None, world: World) -> Name:
    """Of several bearers of a name, the most telling type; of instruments, the latest that there was."""
    if len(names) == 1:
        return names[0]
    kind = min((name.entity_type for name in names), key=PREFERRED.index)
    listed = [name for name in names if name.entity_type == kind]
    if kind == "instrument" and len(listed) > 1:
        adopted = {name: world.index["instruments"].get(name.entity_id, {}).get("adopted_date", "") for name in listed}
        known = [name for name in listed if date is None or adopted[name] <= date.isoformat()]
        return max(known or listed, key=lambda name: adopted[name])
    return listed[0]


def _names_the_state(flat: str, start: int, end: int, name: Name) -> bool:
    before, after = flat[max(0, start - 24) : start], flat[end : end + 40]
    if name.kind == "capital":
        return not BEFORE_PLACE.search(before) and AFTER_CAPITAL.match(after) is not None
    goes_on = NAME_GOES_ON.match(after)
    if WITHIN_NAME.search(before):
        return False
    if name.kind == "demonym":
        return not (goes_on and not AFTER_DEMONYM.match(after) and OF_A_NAME.search(flat[end : end + 60].split(",")[0].split(".")[0]))
    if goes_on and goes_on[0][0] == " " and OF_A_NAME.match(after.strip()):
        return False
    return not re.match(r" (?:Institute|Quarterly|Focus|Daily|Media|Today|Central|Radio|National|Road|Desk|Review|Global)\b", after)


def _explained(flat: str, found: list[Mention]) -> list[Mention]:
    """Later uses of an abbreviation that stands in brackets behind a name."""
    added = []
    taken = {(mention.start, mention.end) for mention in found}
    for mention in found:
        match = ABBREVIATED.match(flat, mention.end)
        if match and mention.entity_type != "state" and match[1] != "SCO":
            for again in re.finditer(rf"\b{re.escape(match[1])}\b", flat[match.end() :]):
                start, end = match.end() + again.start(), match.end() + again.end()
                if not any(a <= start < b for a, b in taken):
                    added.append(Mention(start, end, mention.entity_type, mention.entity_id))
    return added


def _persons(flat: str, found: list[Mention], world: World, date: dt.date | None) -> list[Mention]:
    """Surnames that stand alone, and titled names that no record bears."""
    first_named: dict[str, int] = {}
    covered = [(mention.start, mention.end) for mention in found]
    for mention in found:
        if mention.entity_type == "person":
            first_named.setdefault(mention.entity_id, mention.start)
    added: list[Mention] = []
    spans = sorted(covered)
    for match in TITLED_NAME.finditer(flat):
        start, end = match.span(1)
        if not _overlaps(spans, start, end) and match[1].split()[0] not in ("The", "Of"):
            slug = re.sub(r"[^a-z0-9]+", "-", match[1].lower()).strip("-")
            added.append(Mention(start, end, "person", slug))
            first_named.setdefault(slug, start)
    surnames = _surnames(world)
    for mention in added:
        surnames.setdefault(flat[mention.start : mention.end].split()[-1], []).append(mention.entity_id)
    taken = sorted([*spans, *((mention.start, mention.end) for mention in added)])
    for match in re.finditer(r"\b[A-Z][a-z][\w'-]*\b|\b(?:Xi|Li|Hu)\b", flat):
        word = match[0].removesuffix("'s")
        if word in surnames and not _overlaps(taken, match.start(), match.start() + len(word)):
            person = _whose(surnames[word], word, flat, match.start(), first_named, world, date)
            if person:
                added.append(Mention(match.start(), match.start() + len(word), "person", person))
                first_named.setdefault(person, match.start())
    return added


def _whose(
    persons: list[str], word: str, flat: str, start: int, named: dict[str, int], world: World, date: dt.date | None
) -> str | None:
    """Whose surname it is: a person named before, else, behind a title, the one in office nearest to the date."""
    before = [person for person in persons if named.get(person, start) < start]
    if before:
        return max(before, key=lambda person: named[person])
    if not TITLED.search(flat[max(0, start - 22) : start]):
        return None
    if len(persons) == 1:
        return persons[0]
    for person in persons:
        home = world.home.get(person, "")
        if person in (world.leader(home, "head-of-state", date), world.leader(home, "head-of-government", date)):
            return person
    return None


def _surnames(world: World) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    for row in world.table("persons"):
        parts = row["name"].split()
        if len(parts) > 1:
            surname = parts[0] if row["state_id"] in SURNAME_FIRST else parts[-1]
            found[surname].append(row["person_id"])
    return found


def _overlaps(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    from bisect import bisect_left

    place = bisect_left(spans, (start, 0))
    near = spans[max(0, place - 3) : place + 2]
    return any(a < end and start < b for a, b in near)
