"""Which persons a document introduces by an office, and whom it means when it names the office alone."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from .lexicon import any_of
from .mention import Mention
from .subjects import TITLES

OFFICES = (
    *TITLES, "director general", "director-general", "under-secretary-general", "deputy secretary-general", "chief",
    "head",
)  # fmt: skip
NO_OFFICE = (
    r"(?!(?:ha[ds]|have|was|were|is|are|be|will|would|heard|told|met|said|says|with|by|from|in|on the|as|\w{3,}ed"
    r"|reports?)\b)"
)
"""No word of an office."""
BEFORE = re.compile(
    rf"\b(?P<office>(?:{NO_OFFICE}[\w.'’&-]+ ){{0,6}}?(?:{any_of(OFFICES)})(?: (?:of|to|for|at)"
    rf" (?:{NO_OFFICE}[\w.'’&-]+ ?){{1,8}}?)?),? (?:(?:respected|esteemed|Mr|Dr|Shri|H\.E)\.? |(?-i:[A-Z][a-z]+ ))?"
    rf"(?:(?-i:[A-Z])\.? ?){{0,2}}$",
    re.IGNORECASE,
)
"""An office in front of a name: `Director General of UNIDO`, `SCO Secretary-General`."""
BEHIND = re.compile(
    rf"[”\"']?,? (?:\()?(?:(?:an?|the|who is|who was"
    rf"|then) )?(?P<office>(?:{NO_OFFICE}[\w'’-]+ ){{0,5}}?(?:{any_of(OFFICES)})"
    r"(?: (?:of|to|for|at) [^,.;)]{2,60})?)(?=[,.;:)])",
    re.IGNORECASE,
)
LEADS = re.compile(r"\b(?:president|premier|prime minister|chairman|secretary[- ]general)\b", re.IGNORECASE)
"""Offices that a text, where it says no more, uses for the holder whom it named first."""
PAST = re.compile(
    r"\b(?:former|late|ex|then|first|founding|previous|outgoing|incoming|future)\b|\bwas\b", re.IGNORECASE
)
"""Words of somebody who does not hold the office now."""
REACH = 110
APART = re.compile(r"[.;:“”(] |, | (?:and|with|by|met|told|received) ")
"""Between an office and the words before it."""
BEFORE_COMMA = re.compile(r"\b[A-Z]\w+(?P<comma>,) (?:[A-Z][a-z]+ )?$")
"""An office in front of a name, with a comma between: `Federal Minister for Interior, Ahsan Iqbal`."""
WORD = re.compile(r"[A-Za-z][\w-]*")
LITTLE = frozenset(("the", "of", "to", "for", "at", "a", "an", "his", "our", "its", "their", "mr", "mrs", "and"))


@dataclass(frozen=True, slots=True)
class Holder:
    """Somebody whom a document gives an office, where it does so, and the words and records in the office's name."""

    place: int
    words: frozenset[str]
    records: frozenset[str]
    person: Mention


def holders_of(flat: str, persons: list[Mention], ends: list[Mention]) -> list[Holder]:
    """The persons introduced by an office in front of or behind their names, in text order."""
    others = [each for each in ends if each.entity_type in ("state", "body")]
    found = []
    for person in persons:
        line = flat.rfind("\n", 0, person.start) + 1
        comma = BEFORE_COMMA.search(flat, line, person.start)
        stop = comma.end("comma") if comma else person.start
        apart = max((m.end() for m in APART.finditer(flat, line, stop)), default=line)
        before = BEFORE.search(flat, max(apart, person.start - REACH), person.start)
        behind = BEHIND.match(flat, person.end)
        for match in filter(None, (before, behind)):
            start, end = match.span("office")
            words = words_of(flat[start:end])
            records = frozenset(each.entity_id for each in others if start <= each.start and each.end <= end)
            if words and not PAST.search(flat[start:end]) and not PAST.search(match[0]):
                found.append(Holder(person.start, words, records, person))
    return found


def words_of(office: str) -> frozenset[str]:
    """The words of an office that tell it from another."""
    return frozenset(word.lower() for word in WORD.findall(office)) - LITTLE


def holder_meant(
    holders: list[Holder], office: str, records: frozenset[str], end: int, last: str = ""
) -> Mention | None:
    """Who was introduced by all words of an office, in front of a place.

    Where the office stands with its state or body, the last; else who spoke `last`, if the office is theirs, or the
    one who holds it most often in the text.
    """
    words = words_of(office)
    fits = [
        holder
        for holder in holders
        if holder.place < end
        and (not records or records <= holder.records)
        and (words <= holder.words or (records and _heart(words, holder.words)))
    ]
    if not fits or records:
        return fits[-1].person if fits else None
    spoke = [holder for holder in fits if holder.person.entity_id == last]
    if spoke:
        return spoke[-1].person
    often = Counter(holder.person.entity_id for holder in fits)
    listed = fits if LEADS.search(office) else list(reversed(fits))
    return max(listed, key=lambda holder: often[holder.person.entity_id]).person


def _heart(words: frozenset[str], known: frozenset[str]) -> bool:
    """Whether two offices have their nouns in common: `Secretary-General` of the same body."""
    return any(word in known for word in words if word in HEARTS)


HEARTS = frozenset(word for title in OFFICES for word in title.replace("-", " ").split()) | {
    "secretary-general", "director-general", "under-secretary-general",
}  # fmt: skip
