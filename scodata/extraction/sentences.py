"""Where sentences begin and end in running text."""

from __future__ import annotations

import re
from collections.abc import Iterator

Span = tuple[int, int]

LONGEST = 2000
"""No sentence is longer, so that no pattern runs away on a text without full stops."""
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Adm|Sen|Rep|Gov|St|Jr|Sr|Hon|Rev|Amb|No|Nos|Art|Vol|Fig|pp"
    r"|ed|eds|cf|vs|etc|al|approx|ca"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Co|Corp|Inc|Ltd|Mt|i\.e|e\.g|a\.m|p\.m)|\b[A-Z](?:\.[A-Z])*)$"
)
INITIALS = re.compile(r"(?:\b[A-Z](?:\.[A-Z])+|\b(?:[ap]\.m|etc))$")
OPENS = re.compile(
    r"[“'(\[]*(?:The|This|That|These|Those|It|He|She|They|We|I|In|On|At|But|And|Yet|However|Meanwhile|Moreover|As|By"
    r"|For|From|With|While|When|After|Before|Since|If|Although|There|Its|His|Her|Their|Our|Both|Many|Some|Most)\s"
)
"""Words in capitals that no name begins with: behind `the U.S.` they open a sentence."""
END = re.compile(
    r"""(?:(?<![.!?…])[.!?…]++[”')\]]*+(?:\[\d+\])?(?:\s+(?=[“'(\[]*[A-Z0-9À-ÞА-Я])|\s+(?=[“(\[]*(?:[a-z]-[A-Z]"
    r"|\.\.\.)))"""
    r"""|(?<=[a-z)”%])[.!?]”?(?=[A-Z][a-z]|“[A-Z])|(?<=[a-z])[!?]\s+|(?<=[a-z)”])[.!?]\d{1,3}\s+(?=[“(]?[A-Z]))"""
)


def sentences_of(flat: str) -> Iterator[Span]:
    """The spans of sentences in running text, one paragraph a line, trimmed."""
    begin = 0
    for paragraph in flat.split("\n"):
        yield from _in_paragraph(paragraph, begin)
        begin += len(paragraph) + 1


def _in_paragraph(paragraph: str, offset: int) -> Iterator[Span]:
    begin = 0
    for match in END.finditer(paragraph):
        if _is_abbreviation(paragraph, match):
            continue
        yield from _span(paragraph, begin, match.end(), offset)
        begin = match.end()
    yield from _span(paragraph, begin, len(paragraph), offset)


def _is_abbreviation(paragraph: str, match: re.Match[str]) -> bool:
    if paragraph[match.start()] != ".":
        return False
    if paragraph[: match.start()].strip().isdigit():
        return True
    before = max(0, match.start() - 12)
    if INITIALS.search(paragraph, before, match.start()) and OPENS.match(paragraph, match.end()):
        return False
    return ABBREVIATION.search(paragraph, before, match.start()) is not None


def _span(paragraph: str, begin: int, end: int, offset: int) -> Iterator[Span]:
    while end - begin > LONGEST:
        cut = paragraph.rfind(" ", begin + 1, begin + LONGEST)
        cut = cut if cut > begin else begin + LONGEST
        yield from _span(paragraph, begin, cut, offset)
        begin = cut
    part = paragraph[begin:end]
    trimmed = part.strip()
    if trimmed:
        start = begin + len(part) - len(part.lstrip())
        yield offset + start, offset + start + len(trimmed)
