"""Interviews without labels: paragraphs that ask, whoever asks, and the person who answers them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .claimants import AUTHOR, Claimant
from .hosts import BYLINE, host_of
from .voices import Voices

ASKS = re.compile(r"\?[”\")*_ ]*$")
REQUESTS = re.compile(
    r"^[^.]{0,20}\b(?:[Pp]lease|[Kk]indly|[Tt]ell (?:us|me|our)|[Ll]et us (?:talk|turn|speak|move)"
    r"|[Ll]et's (?:talk|turn))\b"
    r"|\b(?:[Pp]lease|[Kk]indly|[Cc]ould you) (?:tell|share|describe|comment|explain|say)\b"
    r"|^(?:Many )?[Tt]hank(?:s| you) for"
    r" (?:the|this|your) (?:interview|talk|conversation|answers?|time)"
)
"""What is asked without a question mark: `Please tell us about the summit.`"""
FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Oo]ur|my|me)\b")
LONGEST_QUESTION = 500
FEW = 3
"""Questions from which a page that does not call itself an interview may be one."""
TALK = re.compile(
    r"\b(?:interview\w*|press conference|briefing|conversation with|Q ?& ?A|questions and answers"
    r"|answer(?:s|ed) (?:the |our |some )?questions"
    r"|(?:spoke|talked|talks|speaks) (?:to|with)|sat down with|asked|told us)\b",
    re.IGNORECASE,
)
"""How an introduction says that somebody is asked."""
INTERVIEW = re.compile(r"\b(?:interview(?! (?:to|with|in|on|for|given))|Q ?& ?A|in conversation)\b", re.IGNORECASE)
"""A page that calls itself an interview, though it asks but once."""


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
            host = host_of(intro, headings, question.start, question.answered, voices) or host
        if host:
            turns += [(question.start, AUTHOR), (question.answered, host)]
        begin = question.answered
    return turns


def _questions(flat: str, lines: list[tuple[int, str]]) -> list[Question]:
    asked = {place: Question(place, place) for place, line in lines if ASKS.search(line)}
    begin = 0
    for paragraph in flat.split("\n"):
        if len(paragraph) < LONGEST_QUESTION and (ASKS.search(paragraph) or REQUESTS.search(paragraph)):
            asked[begin] = Question(begin, begin + len(paragraph) + 1)
        begin += len(paragraph) + 1
    found = sorted(asked.values(), key=lambda each: each.start)
    begins = [each.start for each in found[1:]]
    return [each for each, begin in zip(found, [*begins, len(flat) + 1], strict=False) if begin > each.answered]


def _is_interview(flat: str, asked: list[Question], lines: list[tuple[int, str]]) -> bool:
    """Whether what is asked is asked somebody: the page says so, or the answers are in the first person."""
    if not asked:
        return False
    head = flat[: asked[0].start] + " ".join(line for place, line in lines if place <= asked[0].start)
    spoken = len(FIRST_PERSON.findall(flat, asked[0].start))
    titles = " ".join(line for place, line in lines if place <= asked[0].start)
    if len(asked) == 1:
        return bool(INTERVIEW.search(titles)) and spoken > 0
    if TALK.search(titles) or (TALK.search(head) and spoken):
        return True
    return len(asked) >= FEW and spoken >= len(asked)
