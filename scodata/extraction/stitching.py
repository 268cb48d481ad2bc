"""How running text is put together again across broken lines, columns and pages, with the way back to every offset."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from .blocks import Block, blocks_of
from .furniture import Marked, mark
from .lists import ITEM, listed
from .persons import IN_TWO, ROLE, SPEAKS

DROPPED = re.compile(
    r"\*\*|__|(?<!\w)[*_](?=\w)|(?<=[\w.,”\"])[*_](?!\w)|</?[a-zA-Z][^<>\n]{0,200}>|(?<=\])\([^()\s]*\)"
    r"|(?<=\w)-\s*\n\s*(?:>\s*)?(?=[a-z])|``|’’|''|\s{2,}|[^\S ]"
)
NAME_IN_MARKS = re.compile(
    rf"\b(?:{ROLE}|[Mm]inister|[Mm]inistry|[Aa]ffairs)(?: (?:of|for|at) [A-Z][\w ]{{2,40}})?,? "
    rf"[\"“«](?P<name>{IN_TWO})[\"”»]"
    rf"|[\"“«](?P<named>{IN_TWO})[\"”»](?=,? (?:also |further |later |then )?{SPEAKS}\b"
    rf"|, (?:[\w'’-]+ ){{0,5}}?{ROLE}\b)"
)
"""A person's name in quotation marks, as some translations have it: the marks are no part of the running text."""
MARKS = '"“«'
"""Marks of quotation that open."""
KEPT = {"``": "“", "’’": "”", "''": "”"}
"""Marks made of two, each one mark of the running text."""
LEADING = re.compile(r"^(?:>\s*|[-*•–—▪■◦]\s+|#{1,6}\s*)+")
ADDRESS = re.compile(
    r"(?:dear|hono[u]?rable|excellenc\w+|distinguished|esteemed|respected|mr|mrs|ms|ladies|colleagues|friends"
    r"|your|the secretary)\b",
    re.IGNORECASE,
)
LISTED = re.compile(r";(?: and| or)?$|(?<!;), and$")
PLAIN = str.maketrans({"’": "'", "‘": "'", "„": "“", "«": "“", "»": "”", "–": "-", "‑": "-", "\u00a0": " "})
STRAIGHT_OPEN = re.compile(r"(?<![^\s(\[—-])\"(?=\S)")
SPOKEN_SINGLE = re.compile(
    r"(?<![^\s(\[—-])['‘](?=[A-Za-z])(?P<said>(?:[^'’‘“”\n]|['’](?=\w)){3,600}[\w.,?!])['’](?!\w)"
)
"""Words that stand in single marks."""
OPEN_END = re.compile(
    r"(?:[,\w%)'\"]|\b(?:the|a|an|of|and|or|to|in|by|with|for|at|on|from|as|that|its?|their|other|both)\s*)$",
    re.IGNORECASE,
)
JOINS_ANY = re.compile(
    r"(?:,|\b(?:the|a|an|of|and|or|to|by|with|for|from|its|their|his|her|our|both|between))$", re.IGNORECASE
)


@dataclass(slots=True)
class Page:
    """A document's running text, one paragraph a line, and what was set aside."""

    text: str
    flat: str = ""
    asides: list[Marked] = field(default_factory=list)
    items: set[int] = field(default_factory=set)
    """Where items of a list begin that go on with the sentence before."""
    _flat_starts: list[int] = field(default_factory=list)
    _origins: list[int] = field(default_factory=list)
    _hard: list[bool] = field(default_factory=list)

    def origin(self, place: int) -> int:
        """Where a character of the running text stands in the unmodified text."""
        n = bisect_right(self._flat_starts, place) - 1
        return self._origins[n] + place - self._flat_starts[n]

    def place(self, origin: int) -> int:
        """Where the running text goes on behind a place in the unmodified text."""
        n = bisect_left(self._origins, origin)
        begin = self._flat_starts[n - 1] + origin - self._origins[n - 1] if n else 0
        return min(begin, self._flat_starts[n] if n < len(self._flat_starts) else len(self.flat))

    def pieces(self, start: int, end: int) -> tuple[tuple[int, int], ...]:
        """The stretches of the unmodified text that a span covers; more than one where the page interrupts it."""
        n = bisect_right(self._flat_starts, start) - 1
        last = bisect_right(self._flat_starts, end - 1) - 1
        found = []
        begin = self._origins[n] + start - self._flat_starts[n]
        for cut in range(n + 1, last + 1):
            if self._hard[cut]:
                found.append((begin, self._origins[cut - 1] + self._flat_starts[cut] - self._flat_starts[cut - 1]))
                begin = self._origins[cut]
        found.append((begin, self._origins[last] + end - self._flat_starts[last]))
        return tuple((a, b) for a, b in (_trimmed(self.text, a, b) for a, b in found) if b > a)

    def exact(self, pieces: tuple[tuple[int, int], ...]) -> str:
        """The words at some offsets, pieces joined by a blank."""
        return " ".join(self.text[start:end] for start, end in pieces)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def page_of(text: str) -> Page:
    """Clean a text: set furniture aside and put the running text together."""
    page = Page(text)
    weaver = _Weaver(page)
    interrupted = False
    blocks = mark(blocks_of(text))
    items = listed(blocks)
    for number, marked in enumerate(blocks):
        if number in items:
            weaver.go_on(marked.block)
        elif marked.why_not is None:
            weaver.add(marked.block, interrupted)
            interrupted = False
        else:
            page.asides.append(marked)
            interrupted = True
    flat = SPOKEN_SINGLE.sub(r"“\g<said>”", "".join(weaver.parts))
    page.flat = STRAIGHT_OPEN.sub("“", flat).replace('"', "”")
    return page


def _dropped(body: str) -> list[tuple[int, int, str]]:
    """What of a block is no running text, in order: where it begins and ends, and what stands for it."""
    found = [
        (match.start(), match.end(), KEPT.get(match[0], " " if match[0].isspace() else ""))
        for match in DROPPED.finditer(body)
    ]
    is_marked = any(mark in body for mark in MARKS)
    for match in NAME_IN_MARKS.finditer(body) if is_marked else ():
        start, end = match.span("name" if match["name"] else "named")
        found += [(start - 1, start, ""), (end, end + 1, "")]
    return sorted(found)


class _Weaver:
    """The running text as it grows, block by block."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.parts: list[str] = []
        self.length = 0
        self.end = 0
        self.last = ""
        self.hard = False

    def add(self, block: Block, interrupted: bool) -> None:
        """Append a block, as a new paragraph or as the rest of the last one."""
        leading = LEADING.match(block.text)
        begin = leading.end() if leading and leading.end() < len(block.text) else 0
        body = block.text[begin:]
        if self.parts:
            is_item = leading is not None and not leading[0].startswith(">")
            self._join(body, is_item, interrupted)
        self._weave(body, block.start + begin)

    def go_on(self, block: Block) -> None:
        """Append an item of a list to the sentence that opens it."""
        body = ITEM.sub("", block.text, count=1)
        self._keep(" " if self.last.endswith((":", ",", ";")) else ", ", self.end)
        self.page.items.add(self.length)
        self._weave(body, block.end - len(body))

    def _weave(self, body: str, origin: int) -> None:
        """The words of a block, without what is no running text."""
        cursor = 0
        for start, end, kept in _dropped(body):
            self._keep(body[cursor:start], origin + cursor)
            self._keep(kept, origin + start)
            cursor = end
        self._keep(body[cursor:], origin + cursor)
        self.last = body.rstrip("*_ ")

    def _join(self, body: str, is_item: bool, interrupted: bool) -> None:
        lower = body.lstrip("*_")[:1].islower()
        if is_item and (LISTED.search(self.last) or (self.last.endswith(":") and body.rstrip().endswith(";"))):
            self._keep(" ", self.end)
            self.hard = interrupted
            return
        is_open = (lower and OPEN_END.search(self.last)) or JOINS_ANY.search(self.last)
        is_address = ADDRESS.match(self.last) and self.last.endswith(",")
        continues = bool(is_open) and not is_item and not is_address
        if not continues and not (lower and self.last.endswith("-")):
            self._keep("\n", self.end)
            return
        if self.last.endswith("-") and self.last[-2:-1].isalpha():
            self.parts[-1] = self.parts[-1].removesuffix("-")
            self.length = sum(map(len, self.parts[-1:])) + self.page._flat_starts[-1]
        else:
            self._keep(" ", self.end)
        self.hard = interrupted

    def _keep(self, part: str, origin: int) -> None:
        if not part:
            return
        self.page._flat_starts.append(self.length)
        self.page._origins.append(origin)
        self.page._hard.append(self.hard)
        self.hard = False
        self.parts.append(part.translate(PLAIN))
        self.length += len(part)
        self.end = origin + len(part)
