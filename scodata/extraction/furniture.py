"""Which blocks of a page are not running text: headings, bylines, captions, notes, navigation, page headers, pull quotes."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from .blocks import Block

MARKUP = re.compile(r"[*_#>`|]+")
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
FINAL = re.compile(r"""[.!?…;:,]["'”’)\]*_]*\s*(?:\[\d+\])?$""")
SENTENCE_END = re.compile(r"""[.!?…]["'”’)\]*_]*\s*(?:\[\d+\])?$""")
MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?"
DATE_LINE = re.compile(
    rf"^(?:\W|date|published|updated|posted|on|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|{MONTH}|\d{{1,4}}(?:st|nd|rd|th)?"
    r"|a\.?m\.?|p\.?m\.?|gmt|utc|bst|est|[T:])+$",
    re.IGNORECASE,
)
BYLINE = re.compile(
    r"^\W*(?:by\s+[A-Z]|(?:author|source|editor|edited by|reporter|reported by|written by|text|photos?|published|updated|posted"
    r"|date|translated by|translation|correspondent|compiled by|contact|doi|issn|keywords?|tags?)\s*[::]"
    r"|date\s+\d{4}|\(?(?:xinhua|tass|reuters|ap|afp|ria novosti|interfax)\)?\s*[-—–]*\s*$)",
    re.IGNORECASE,
)
ROLE = (
    r"(?:(?:senior|research|deputy|assistant|associate|visiting|former|distinguished|adjunct|executive|non-resident|nonresident|chief|founding"
    r"|managing|vice|special|political|independent|foreign|policy|principal|lead)[ -]+)*"
    r"(?:fellow|professor|director|researcher|editor|analyst|journalist|lecturer|columnist|correspondent|commentator|historian|scholar"
    r"|scientist|economist|specialist|expert|writer|author|head of|president of the|chair of|member of the (?:editorial|board))"
)
AUTHOR_NOTE = re.compile(
    r"^\W*(?:(?:date )?[\d\-/ ]*editor['’]s note|author['’]s note|note:|about the authors?|the (?:author|writer)s? (?:is|are|was)\b"
    rf"|(?:[A-Z][\w.'’-]+ ){{1,4}}(?:is|was|are) (?:an? |the |currently |also )*(?:{ROLE})\b[^.]*\b(?:at|of|in|for|with)\b"
    r"|this (?:essay|article|paper|piece|interview|text|post|commentary) (?:is|was|first|has|appeared|reflects|originally)"
    r"|(?:the |these )?(?:opinions?|views?)(?: articles?)?(?: expressed| reflect| presented)\b|(?:the|this) article reflects)",
    re.IGNORECASE,
)
NAVIGATION = re.compile(
    r"^\W*(?:see also|read (?:more|also|next)|related|share\b.{0,30}$|contact us|about us|subscribe|sign up|follow us|view all|click here"
    r"|advertisement|print\b.{0,20}$|download|home\s*[>|/]|back to|previous|next$|tags$|comments?$|menu|search$|copyright|©|all rights reserved"
    r"|more (?:on|from)|most (?:read|popular)|recommended|topics?$|author profile|to subscribe|terms of|privacy|cookie|log ?in|skip to"
    r"|publication status|direct link|text versions?|>>)",
    re.IGNORECASE,
)
TAIL = re.compile(r"^\W*(?:see also|related (?:news|articles|stories|posts)|read (?:more|also)|references|notes|bibliography|footnotes)\W*$", re.I)
ABOUT = re.compile(r"^\W*(?:(?:about )?the authors?|author profile|about us|about the (?:author|writer)s?|authors?)\W*$", re.I)
END_MATTER = re.compile(r"^\W*(?:editors?|source|edited by|web editor|responsible editor)\s*[::]", re.I)
CAPTION = re.compile(
    r"^\W*(?:(?:file )?(?:photo|image|picture|figure|fig\.|map|caption|video)\b(?:[^.]{0,60}[::/]|\s+(?:by|shows)\b)|with (?:the )?(?:president|prime|heads))"
    r"|\((?:left|right|centre|center|l|r)\)|\bin session$|, pictured\b|\((?:photo|image)[^)]*\)\s*$",
    re.IGNORECASE,
)
LABEL = re.compile(r"^\s*(?:\*\*)?[A-Z][^\n:]{1,90}:(?:\*\*)?(?:\s|$)")
FINITE = re.compile(
    r"\b(?:is|are|was|were|am|be|been|has|have|had|do|does|did|will|would|shall|should|can|could|may|might|must|says?|said"
    r"|takes?|took|makes?|made|becomes?|became|gives?|gave|holds?|held|meets?|met|sees?|saw|plays?|remains?|began|came|comes"
    r"|wins?|goes|went|\w{2,}(?:ed|izes?|ises?))\b",
    re.IGNORECASE,
)
GLUED = re.compile(r"[^\n]{4,60}?\d[\s*]{2,}(?:\*\*\d+\*\*\s+)?(?=[a-zA-Z\"“])")
NARROW, SHINGLE = 34, 4


@dataclass(frozen=True, slots=True)
class Marked:
    """A block and what sort of furniture it is; None for running text."""

    block: Block
    why_not: str | None


def mark(blocks: list[Block]) -> list[Marked]:
    """Decide for each block whether it is running text."""
    headers = _recurring(blocks)
    blocks = [part for block in blocks for part in _unglued(block, headers)]
    quotes = _pull_quotes(blocks)
    marked: list[Marked] = []
    ending: str | None = None
    running = 0
    for number, block in enumerate(blocks):
        why_not = "pull-quote" if number in quotes else _why_not(block, number, blocks, headers)
        running += why_not is None
        if ABOUT.match(block.text) and running:
            why_not, ending = "navigation", "author-note"
        elif TAIL.match(block.text):
            why_not, ending = "navigation", "see-also"
        elif why_not == "byline" and running > 3 and END_MATTER.match(block.text):
            why_not, ending = why_not or "navigation", "navigation"
        elif ending == "see-also" and why_not is None and len(block.text) > 60 and SENTENCE_END.search(block.text):
            ending = None
        elif ending and why_not in (None, "title", "caption", "page-header"):
            why_not = "navigation" if ending == "see-also" else ending
        marked.append(Marked(block, why_not))
    return marked


def _unglued(block: Block, headers: frozenset[str]) -> list[Block]:
    """A running header that stands in one block with text, apart from it."""
    glued = GLUED.match(block.text)
    if not glued or _shape(glued[0]) not in headers and _stem(_shape(glued[0])) not in map(_stem, headers):
        return [block]
    rest = block.start + glued.end()
    return [Block(block.start, block.start + len(glued[0].rstrip()), glued[0].rstrip()), Block(rest, block.end, block.text[glued.end() :])]


def _stem(shape: str) -> str:
    return re.sub(r"( 0)+$", "", shape)


def _why_not(block: Block, number: int, blocks: list[Block], headers: frozenset[str]) -> str | None:
    text = block.text
    if len(text) > 1200:
        return None
    words = WORD.findall(text)
    if not any(word[0].isalpha() for word in words):
        return "page-header" if words else "navigation"
    if len(text) < 100 and _shape(text) in headers and not LABEL.match(text):
        return "page-header"
    if NAVIGATION.match(text) and (len(words) < 25 or not SENTENCE_END.search(text)):
        return "navigation"
    if len(text) < 120 and DATE_LINE.match(text) or len(words) < 30 and BYLINE.match(text):
        return "byline"
    if len(words) < 160 and AUTHOR_NOTE.match(MARKUP.sub("", text)):
        return "author-note"
    if CAPTION.search(text) and len(words) < 45 and not LABEL.match(text):
        return "caption"
    return _heading(block, number, blocks, len(words))


def _heading(block: Block, number: int, blocks: list[Block], words: int) -> str | None:
    text = MARKUP.sub("", block.text).strip()
    if block.text.startswith("#"):
        return "title"
    if text[:1].islower() or block.text[:1] in "-•>":
        return None
    if words <= (50 if number == 0 else 22) and not FINAL.search(text) and not _runs_on(number, blocks):
        return "byline" if number < 8 and re.match(r"^(?:The )?[A-Z][\w' ]+, [A-Z][\w' ]+$", text) and words < 7 else "title"
    if words <= 14 and SENTENCE_END.search(text) and not FINITE.search(text) and not LABEL.match(text) and "“" not in text:
        return "caption"
    return None


def _runs_on(number: int, blocks: list[Block]) -> bool:
    """Whether a block without a full stop goes on in the next one: a broken line, no heading."""
    if number + 1 >= len(blocks):
        return False
    following = blocks[number + 1].text.lstrip("> *_")
    return following[:1].islower() and len(blocks[number].text) > 28


def _shape(text: str) -> str:
    return re.sub(r"\d+", "0", re.sub(r"[\W_]+", " ", text)).strip().casefold()


def _recurring(blocks: list[Block]) -> frozenset[str]:
    """What short lines look like that recur through the document, numbers aside: running headers and footers."""
    counts = Counter(
        _shape(block.text) for block in blocks if len(block.text) < 100 and not SENTENCE_END.search(block.text)
    )
    stems = Counter(_stem(shape) for shape in counts if shape.endswith("0"))
    shared = {shape for shape in counts if stems.get(_stem(shape), 0) > 1}
    return frozenset({shape for shape, count in counts.items() if count > 1 and len(shape) > 2} | shared)


def _pull_quotes(blocks: list[Block]) -> frozenset[int]:
    """The numbers of blocks that repeat the running text: narrow columns, and decks above the article."""
    found: set[int] = set()
    runs = _narrow_runs(blocks)
    narrow = {number for run in runs for number in run}
    running = [block for number, block in enumerate(blocks) if number not in narrow]
    shingles = Counter(shingle for block in running for shingle in set(_shingles(block.text)))
    for run in runs:
        own = _shingles(" ".join(blocks[number].text for number in run))
        known = sum(shingles[shingle] > 0 for shingle in own)
        if len(run) >= 4 or own and known >= 0.5 * len(own):
            found.update(run)
    for number, block in enumerate(blocks):
        if number not in narrow and len(block.text) < 700:
            own = _shingles(block.text)
            repeated = sum(shingles[shingle] > 1 for shingle in own)
            if len(own) > 4 and repeated >= 0.8 * len(own) and _later(number, blocks, own):
                found.add(number)
    return frozenset(found)


def _later(number: int, blocks: list[Block], own: list[tuple[str, ...]]) -> bool:
    wanted = set(own)
    return any(
        len(block.text) > len(blocks[number].text) and len(wanted & set(_shingles(block.text))) >= 0.7 * len(wanted)
        for block in blocks
        if block is not blocks[number]
    )


def _narrow_runs(blocks: list[Block]) -> list[list[int]]:
    runs: list[list[int]] = []
    run: list[int] = []
    for number, block in enumerate(blocks):
        text = MARKUP.sub("", block.text)
        if len(text) <= NARROW and WORD.search(text) and not text.strip().isdigit() and not block.text.startswith("#"):
            run.append(number)
            continue
        if len(run) > 2 and sum(blocks[n].text.lstrip("*_")[:1].islower() for n in run) * 2 > len(run):
            runs.append(run)
        run = []
    return runs


def _shingles(text: str) -> list[tuple[str, ...]]:
    tokens = [word.casefold() for word in WORD.findall(text)]
    return [tuple(tokens[n : n + SHINGLE]) for n in range(len(tokens) - SHINGLE + 1)]
