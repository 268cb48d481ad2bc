"""Interviews without labels: paragraphs that ask, whoever asks, and the person who answers them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from .claimants import AUTHOR, Claimant
from .persons import slug_of_person
from .voices import Voices

ASKS = re.compile(r"\?[”\")*_ ]*$")
FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|my|me)\b")
LONGEST_QUESTION = 500
FEW = 3
"""Questions from which a page that does not call itself an interview may be one."""
TALK = re.compile(
    r"\b(?:interview\w*|conversation with|Q ?& ?A|questions and answers|answer(?:s|ed) (?:the |our |some )?questions"
    r"|(?:spoke|talked|talks|speaks) (?:to|with)|sat down with|asked|told us)\b",
    re.IGNORECASE,
)
"""How an introduction says that somebody is asked."""
NAME = r"(?:[A-ZÀ-Ž][\wà-ž'’-]+ ){1,3}[A-ZÀ-Ž][\wà-ž'’-]+"
GIVES = re.compile(
    rf"(?P<name>{NAME})(?:,[^.:;]{{3,120}},)? (?:gave|granted|shared|sat down|answers?|answered|talks"
    rf"|talked|speaks|spoke"
    r"|tells|told|(?:was|is) so kind as to|kindly|agreed to|discusses|discussed|heads|explains|explained)\b"
    rf"|\b(?:[Ii]nterview(?:ed)?|[Cc]onversation|[Tt]alked|[Ss]poke|[Ss]at down|[Aa]sked)(?: (?:with|of|to))?"
    rf" (?:the |our )?(?:[^.:;\n]{{3,120}}? )??(?P<other>{NAME})(?=[,.:;\n]| (?:about|on|who|to|at|in|for"
    rf"|before|after)\b|$)"
)
"""Who gives the interview, by an introduction or heading."""
HEADED = re.compile(rf"^\W*(?:(?:Exclusive )?[Ii]nterview(?: with)?:? )?(?P<name>{NAME})(?:, [^:]{{3,90}})?(?::|$)")
"""A heading that opens with whom it quotes: `Qu Xing: SCO will go on growing`."""
CALLED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Professor|Ambassador|Minister|President)\.? (?P<surname>[A-Z][\w'’-]+),")
BYLINE = re.compile(r"\W*(?:[Bb]y|BY|[Aa]uthor|[Ss]ource|[Pp]hoto|[Ii]nterviewed by|[Ee]dited)\b")
NO_PERSON = re.compile(
    r"\b(?:SCO|Organi[sz]ation|Cooperation|Summit|Council|Shanghai|Institute|University|Ministry|Centre|Center|Agency"
    r"|News|Security|Foreign|International|President|Minister|Secretary|General|Director|Russia|China|The|Today|Asia)\b"
)


@dataclass(frozen=True, slots=True)
class Question:
    """Where a question begins, and where its answer does."""

    start: int
    answered: int


def answers_of(flat: str, voices: Voices, aside: Iterable[tuple[int, str]]) -> list[tuple[int, Claimant]]:
    """The turns of an interview: its questions, which are the author's, and what follows each."""
    lines = list(aside)
    asked = _questions(flat, lines)
    if not _is_interview(flat, asked, lines):
        return []
    turns: list[tuple[int, Claimant]] = []
    host: Claimant | None = None
    begin = 0
    for question in asked:
        headings = [
            line
            for place, line in lines
            if begin <= place <= question.start and not ASKS.search(line) and not BYLINE.match(line)
        ]
        told = flat[begin : question.start].rstrip("\n").split("\n")
        headings += [line for line in told[1:] if line and line[-1].isalnum()]
        if host is None or headings:
            intro = flat[begin : question.start] if host is None else told[-1]
            host = host_of(intro, headings, question, voices, question.start - len(intro)) or host
        if host:
            turns += [(question.start, AUTHOR), (question.answered, host)]
        begin = question.answered
    return turns


def _questions(flat: str, lines: list[tuple[int, str]]) -> list[Question]:
    asked = {place: Question(place, place) for place, line in lines if ASKS.search(line)}
    begin = 0
    for paragraph in flat.split("\n"):
        if ASKS.search(paragraph) and len(paragraph) < LONGEST_QUESTION:
            asked[begin] = Question(begin, begin + len(paragraph) + 1)
        begin += len(paragraph) + 1
    found = sorted(asked.values(), key=lambda each: each.start)
    begins = [each.start for each in found[1:]]
    return [each for each, begin in zip(found, [*begins, len(flat) + 1], strict=False) if begin > each.answered]


def _is_interview(flat: str, asked: list[Question], lines: list[tuple[int, str]]) -> bool:
    """Whether what is asked is asked somebody: the page says so, or the answers are in the first person."""
    if len(asked) < 2:
        return False
    head = flat[: asked[0].start] + " ".join(line for place, line in lines if place <= asked[0].start)
    spoken = len(FIRST_PERSON.findall(flat, asked[0].start))
    if TALK.search(head) and spoken:
        return True
    return len(asked) >= FEW and spoken >= len(asked)


def host_of(intro: str, headings: list[str], question: Question, voices: Voices, begin: int) -> Claimant | None:
    """Whom an introduction says it asks, whom a heading quotes, whom the question calls, or whom it names most."""
    for match in (*GIVES.finditer(intro), *(m for line in headings for m in GIVES.finditer(line))):
        name = match["name"] or match["other"]
        if not NO_PERSON.search(name):
            return _person(name, voices)
    for match in filter(None, (HEADED.match(line.strip("#* ")) for line in headings)):
        if not NO_PERSON.search(match["name"]):
            return _person(match["name"], voices)
    for name in (
        m[0] for line in headings for m in re.finditer(rf"(?={NAME})(?:[A-Z][\w'’-]+ ){{1,2}}[A-Z][\w'’-]+", line)
    ):
        known = [" ".join(name.split()[n : n + 2]) for n in range(len(name.split()) - 1)]
        borne = [each for each in known if slug_of_person(each, voices.world) in voices.world.index["persons"]]
        if borne:
            return _person(borne[0], voices)
    named = Counter(each.entity_id for each in voices.persons if begin <= each.start < question.start)
    if named:
        chosen = max(named, key=named.__getitem__)
        return voices.person(next(each for each in voices.persons if each.entity_id == chosen))
    called = CALLED.search(voices.flat, question.start, max(question.answered, question.start + LONGEST_QUESTION))
    return _person(called["surname"], voices) if called else voices.heading


def _person(name: str, voices: Voices) -> Claimant:
    """The claimant of a name as a page gives it."""
    return Claimant("person", slug_of_person(name, voices.world), name)
