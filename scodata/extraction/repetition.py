"""Which blocks repeat what stands elsewhere: running headers and footers, pull quotes in narrow columns, decks."""

from __future__ import annotations

import re
from collections import Counter

from .blocks import Block

MARKUP = re.compile(r"[*_#>`|]+")
WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
SENTENCE_END = re.compile(r"""[.!?…]["'”’)\]*_]*\s*(?:\[\d+\])?$""")
GLUED = re.compile(r"[^\n]{4,60}?\d[\s*]{2,}(?:\*\*\d+\*\*\s+)?(?=[a-zA-Z\"“])")
NARROW, SHINGLE = 34, 4


def unglued(block: Block, headers: frozenset[str]) -> list[Block]:
    """A running header that stands in one block with text, apart from it."""
    glued = GLUED.match(block.text)
    if not glued or (shape_of(glued[0]) not in headers and _stem(shape_of(glued[0])) not in map(_stem, headers)):
        return [block]
    rest = block.start + glued.end()
    return [
        Block(block.start, block.start + len(glued[0].rstrip()), glued[0].rstrip()),
        Block(rest, block.end, block.text[glued.end() :]),
    ]


def _stem(shape: str) -> str:
    return re.sub(r"( 0)+$", "", shape)


def shape_of(text: str) -> str:
    """A line without its marks, every number the same: what running headers have in common."""
    return re.sub(r"\d+", "0", re.sub(r"[\W_]+", " ", text)).strip().casefold()


def recurring(blocks: list[Block]) -> frozenset[str]:
    """What short lines look like that recur through the document, numbers aside: running headers and footers."""
    counts = Counter(
        shape_of(block.text) for block in blocks if len(block.text) < 100 and not SENTENCE_END.search(block.text)
    )
    stems = Counter(_stem(shape) for shape in counts if shape.endswith("0"))
    shared = {shape for shape in counts if stems.get(_stem(shape), 0) > 1}
    return frozenset({shape for shape, count in counts.items() if count > 1 and len(shape) > 2} | shared)


def pull_quotes(blocks: list[Block]) -> frozenset[int]:
    """The numbers of blocks that repeat the running text: narrow columns, and decks above the article."""
    found: set[int] = set()
    runs = _narrow_runs(blocks)
    narrow = {number for run in runs for number in run}
    told = [_shingles(block.text) for block in blocks]
    shingles = Counter(shingle for number, each in enumerate(told) if number not in narrow for shingle in set(each))
    for run in runs:
        own = _shingles(" ".join(blocks[number].text for number in run))
        known = sum(shingles[shingle] > 0 for shingle in own)
        if len(run) >= 4 or (own and known >= 0.5 * len(own)):
            found.update(run)
    for number, block in enumerate(blocks):
        if number not in narrow and len(block.text) < 700:
            own = told[number]
            repeated = sum(shingles[shingle] > 1 for shingle in own)
            if len(own) > 4 and repeated >= 0.8 * len(own) and _later(number, blocks, told):
                found.add(number)
    return frozenset(found)


def _later(number: int, blocks: list[Block], told: list[list[tuple[str, ...]]]) -> bool:
    """Whether a longer block tells most of what one tells."""
    wanted = set(told[number])
    return any(
        len(block.text) > len(blocks[number].text) and len(wanted.intersection(each)) >= 0.7 * len(wanted)
        for block, each in zip(blocks, told, strict=True)
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
