"""Who answers in an interview or briefing: as an introduction, a heading or a question names the person."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from .claimants import Claimant
from .lexicon import word_set
from .persons import slug_of_person
from .voices import Voices

WORD = r"[A-ZÀ-Ž][\wà-ž'’-]*"
NAME = rf"(?:{WORD} ){{1,3}}{WORD}"
TITLE = (
    r"(?:Spokes(?:person|man|woman)|Ambassador|Minister|Secretary[- ]General|Secretary|Director|Expert|expert|Professor"
    r"|Premier|President|Chairman|Coordinator|Researcher|Analyst|analyst|scholar|Mr|Mrs|Ms|Dr)"
)
GIVES = re.compile(
    rf"(?P<name>{NAME})(?:,[^.:;]{{3,120}},)? (?:gave|granted|shared|sat down|answers?|answered|talks|talked|speaks"
    r"|spoke|tells|told|(?:was|is) so kind as to|kindly|agreed to|discusses|discussed|heads|explains|explained)\b"
    rf"|\b(?:[Ii]nterview(?:ed)?|[Cc]onversation|[Tt]alked|[Ss]poke|[Ss]at down|[Aa]sked)(?: (?:with|of|to))?"
    rf" (?:the |our )?(?:[^.:;\n]{{3,120}}? )??(?P<other>{NAME})(?=[,.:;\n]| (?:about|on|who|to|at|in|for|before"
    r"|after)\b|$)"
)
"""Who gives the interview, by an introduction or heading."""
TALKED_WITH = re.compile(rf" (?:with|to) (?P<name>{NAME})(?P<told>, (?:who|an?|the)\b)?")
TITLED = re.compile(rf"\b{TITLE}\.? (?P<name>{NAME})")
"""A heading that gives an office and a name: `Spokesperson Hua Chunying's Regular Press Conference`."""
HEADED = re.compile(rf"^\W*(?:(?:Exclusive )?[Ii]nterview(?: with)?:? )?(?P<name>{NAME})(?:, [^:]{{3,90}})?(?::|$)")
"""A heading that opens with whom it quotes: `Qu Xing: SCO will go on growing`."""
CALLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Professor|Ambassador|Minister|President)\.? (?P<surname>[A-Z][\w'’-]+),")
BYLINE = re.compile(r"\W*(?:[Bb]y|BY|[Aa]uthor|[Ss]ource|[Pp]hoto|[Ii]nterviewed by|[Ee]dited)\b")
NO_NAMES = word_set("no_names.txt") | frozenset((
    "SCO", "Regular", "Press", "Conference", "Remarks", "Briefing", "Statement", "Comment", "Interview", "Transcript",
    "Exclusive", "Media", "Note", "Questions", "Answers", "Excerpts",
    "Meets", "Holds", "Speaks", "Takes", "Comments", "Gives", "Briefs", "Responds", "Says", "Tells", "Talks",
    "Explains", "Visits", "Attends", "Addresses", "Hosts",
))  # fmt: skip
REACH = 500
"""Characters in which a question calls whom it asks."""


def host_of(intro: str, headings: Iterable[str], start: int, answered: int, voices: Voices) -> Claimant | None:
    """Whom an introduction says it asks, whom a heading quotes, whom it names most, or whom the question calls.

    `intro` is the running text that ends where the first question starts.
    """
    named = next(filter(None, (_asked(match, voices) or _name(match) for match in GIVES.finditer(intro))), None)
    if named:
        return _person(named, voices)
    headed = host_of_headings(headings, voices)
    if headed:
        return headed
    begin = start - len(intro)
    often = Counter(each.entity_id for each in voices.persons if begin <= each.start < start)
    if often:
        chosen = max(often, key=often.__getitem__)
        return voices.person(next(each for each in voices.persons if each.entity_id == chosen))
    called = CALLED.search(voices.flat, start, max(answered, start + REACH))
    return _person(called["surname"], voices) if called else voices.heading


def host_of_headings(headings: Iterable[str], voices: Voices) -> Claimant | None:
    """The person of the last heading that names one."""
    for line in reversed(list(headings)):
        line = line.strip("#*_ ")
        if BYLINE.match(line):
            continue
        for pattern in (GIVES, TITLED, HEADED):
            name = next(filter(None, (_name(match) for match in pattern.finditer(line))), None)
            if name:
                return _person(name, voices)
        known = [name for name in _pairs(line) if slug_of_person(name, voices.world) in voices.world.index["persons"]]
        if known:
            return _person(known[0], voices)
    return None


def _asked(match: re.Match[str], voices: Voices) -> str | None:
    """Whom an outlet talked with: `Iranian Diplomacy talked with Hassan Beheshti Pour`."""
    other = TALKED_WITH.match(match.string, match.end())
    known = {mention.entity_id for mention in voices.persons}
    first = _name(match)
    if other is None or first is None or slug_of_person(first, voices.world) in known:
        return None
    is_told_of = other["told"] or slug_of_person(other["name"], voices.world) in known
    return other["name"] if is_told_of else None


def _name(match: re.Match[str]) -> str | None:
    """The name of a match, up to a word that is nobody's; None where fewer than two words are left."""
    groups = match.groupdict()
    found: list[str] = []
    for word in (groups.get("name") or groups.get("other") or "").split():
        bare = re.sub(r"['’]s$", "", word)
        if bare in NO_NAMES:
            if found:
                break
            continue
        found.append(bare)
        if bare != word:
            break
    return " ".join(found) if len(found) > 1 else None


def _pairs(line: str) -> list[str]:
    """Each two words of a line that follow each other and have capitals."""
    return [match["pair"] for match in re.finditer(rf"\b(?=(?P<pair>{WORD} [A-ZÀ-Ž][\wà-ž-]+)\b)", line)]


def _person(name: str, voices: Voices) -> Claimant:
    """The claimant of a name as a page gives it."""
    return Claimant("person", slug_of_person(name, voices.world), name)
