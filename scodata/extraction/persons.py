"""Which persons a text names beside the full names on record: titled names, speakers, bare surnames."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from functools import cache

from ..slugs import slug_of
from .gazetteer import town_names
from .lexicon import any_of, rows, words
from .mention import Mention
from .world import World

TITLE_WORDS = tuple(row["title"] for row in rows("titles.tsv"))
TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Prof|President|Premier|Prime Minister|Chairman|Leader|Minister|Secretary[- ]General"
    r"|Ambassador|Chancellor|Comrade|General Secretary)\.?\s$"
)
TITLED_NAME = re.compile(
    rf"\b(?:{any_of([title.title() for title in TITLE_WORDS] + list(TITLE_WORDS))})\.?,? "
    rf"(?:(?:Shri|Smt|Mr|Mrs|Ms|Dr)\b\.? )?((?:[A-Z][\w'-]+ "
    rf"){{1,2}}[A-Z][\w'-]+)"
)
MISTER = re.compile(r"\b(?:Mr|Mrs|Ms)\.? ([A-Z][a-z][\w'-]+)\b(?! [A-Z])")
NO_NAME_BEHIND_TITLE = re.compile(r"^(?:The|Of)\b|\b(?:Prime|Minister|President|Premier|Secretary|Chairman|General)\b")
SPEAKS = (
    r"(?:said|says|argued|argues|wrote|writes|noted|notes|told|added|explained|believes|claims|claimed|warned"
    r"|warns|observed|observes|contends|points out|pointed out)"
)
SPEAKING_NAME = re.compile(
    rf"(?:(?<=[,”] said )|(?<=[,”] says )|(?<=[,”] argued )"
    rf"|(?<=[Aa]ccording to ))((?:[A-Z][a-z][\w'-]+ ){{1,2}}[A-Z][a-z][\w'-]+)(?=[,.]| of | from )"
    rf"|\b((?:[A-Z][a-z][\w'-]+ ){{1,2}}[A-Z][a-z][\w'-]+)(?=(?:, (?:an?|the|who) [^,.]{{3,90}},)? {SPEAKS}\b)"
)
BEHIND_STATE = re.compile(
    r"(?: \([A-Z]+\))?,? (?:esteemed |H\.E\. |Mr\.? )?((?:[A-Z][a-z'-]+ ){1,2}[A-Z][a-z'-]+)(?=[,.;:]| and "
    r"| was | is | in | at | on | for |$)",
    re.MULTILINE,
)
SURNAME_FIRST = frozenset({"CHN", "VNM", "KOR", "PRK", "TWN", "KHM"})


def persons_of(flat: str, found: list[Mention], world: World, date: dt.date | None) -> list[Mention]:
    """Surnames that stand alone, and titled names that no record bears."""
    first_named: dict[str, int] = {}
    for mention in found:
        if mention.entity_type == "person":
            first_named.setdefault(mention.entity_id, mention.start)
    spans = sorted((mention.start, mention.end) for mention in found)
    added = list(_introduced(flat, found, spans, world))
    for mention in added:
        first_named.setdefault(mention.entity_id, mention.start)
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


@cache
def _no_names() -> frozenset[str]:
    """Words that are part of no person's name."""
    return frozenset(words("no_names.txt")) | {word for town in town_names() for word in town.split()}


def _introduced(flat: str, found: list[Mention], spans: list[tuple[int, int]], world: World) -> Iterator[Mention]:
    """Full names that a title, a verb of speaking or a state introduces, and surnames behind `Mr`."""
    no_name = _no_names()

    def is_name(start: int, end: int) -> bool:
        return not _overlaps(spans, start, end) and not no_name.intersection(flat[start:end].split())

    for match in TITLED_NAME.finditer(flat):
        start, end = match.span(1)
        if not _overlaps(spans, start, end) and not NO_NAME_BEHIND_TITLE.search(match[1]):
            yield Mention(start, end, "person", _slug(match[1], world))
    for match in SPEAKING_NAME.finditer(flat):
        start, end = match.span(1 if match[1] else 2)
        if is_name(start, end):
            yield Mention(start, end, "person", _slug(flat[start:end], world))
    for mention in found:
        behind = BEHIND_STATE.match(flat, mention.end) if mention.entity_type == "state" else None
        if behind and is_name(*behind.span(1)):
            yield Mention(*behind.span(1), "person", _slug(behind[1], world))
    for match in MISTER.finditer(flat):
        if not is_name(*match.span(1)) or match[1].lower() in TITLE_WORDS:
            continue
        whole = re.search(rf"\b(?!The\b)[A-Z][a-z][\w'-]* {re.escape(match[1])}\b", flat)
        if whole and not TITLED.search(whole[0].split()[0] + " "):
            yield Mention(*match.span(1), "person", _slug(whole[0], world))


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
    for row in (*world.table("persons"), *rows("statesmen.tsv")):
        parts = row["name"].split()
        if len(parts) > 1:
            surname = parts[0] if row["state_id"] in SURNAME_FIRST else parts[-1]
            found[surname].append(row["person_id"])
    return found


def _slug(name: str, world: World) -> str:
    """The person on record with the same first and last name, else the name as a slug."""
    parts = name.split()
    for row in world.table("persons"):
        known = row["name"].split()
        is_surname_last = row["state_id"] and row["state_id"] not in SURNAME_FIRST
        given = is_surname_last or slug_of(known[-1]) == slug_of(parts[-1])
        if len(known) > 1 and given and (known[0][:4], known[-1][:4]) == (parts[0][:4], parts[-1][:4]):
            return row["person_id"]
    return slug_of(name)


def _overlaps(spans: list[tuple[int, int]], start: int, end: int) -> bool:
    place = bisect_left(spans, (start, 0))
    near = spans[max(0, place - 3) : place + 2]
    return any(a < end and start < b for a, b in near)
