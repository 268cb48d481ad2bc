"""Which stretches of a text belong together on the page: blocks between blank lines, and lines that stand alone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

BLOCK = re.compile(r"\S(?:[^\n]*\S)?[^\S\n]*(?:\n[^\S\n]*\S[^\n]*)*")
LINE = re.compile(r"[^\n]+")
ITEM = re.compile(r"\s*(?:[-*•·–—▪■◦]\s+|\(?\d{1,2}[.)]\s+|[a-z]\)\s+|#{1,6}\s|\|)")
STOP = re.compile(r"""[.!?…:;]["'”’)\]*_]*\s*$""")
WIDE = 120


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the page, trimmed; offsets in the unmodified text."""

    start: int
    end: int
    text: str


def blocks_of(text: str) -> list[Block]:
    """The blocks of a text in order; together they cover everything that is not blank."""
    found: list[Block] = []
    for match in BLOCK.finditer(text):
        if "\n" in match[0]:
            found.extend(_lines_apart(match[0], match.start()))
        else:
            found.append(_block(match[0], match.start()))
    return [block for block in found if block.text]


def _block(part: str, offset: int) -> Block:
    trimmed = part.strip()
    start = offset + len(part) - len(part.lstrip())
    return Block(start, start + len(trimmed), trimmed)


def _lines_apart(part: str, offset: int) -> Iterator[Block]:
    """Lines that belong to one paragraph are left together; lists, addresses and one-line paragraphs come apart."""
    lines = [(match.start(), match[0]) for match in LINE.finditer(part)]
    width = median(len(line) for _, line in lines)
    begin = lines[0][0]
    for (start, line), (after, following) in pairwise(lines):
        if _breaks(line, following, width):
            yield _block(part[begin : start + len(line)], offset + begin)
            begin = after
    yield _block(part[begin:], offset + begin)


def _breaks(line: str, following: str, width: float) -> bool:
    if ITEM.match(following) or (ITEM.match(line) and len(line) < 0.6 * width):
        return True
    opening = following.lstrip()[:1]
    if width > WIDE:
        return not opening.islower() or bool(STOP.search(line))
    if opening.islower():
        return False
    return len(line) < 0.75 * width or len(line) < 40
