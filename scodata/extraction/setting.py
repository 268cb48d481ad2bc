"""Which stretches of a document are about the organisation, where it is only one subject among others."""

from __future__ import annotations

import re
from bisect import bisect_right

from .mention import Mention
from .quotes import Span
from .world import World

ANAPHORIC = re.compile(
    r"(?:After that|This|That|These|Those|Thus|It|Its|They|Therefore|Such|Namely|In this|At the same time"
    r"|The organi[sz]ation|The summit|The members?)\b"
)
SHARE = 0.06
NEAR = 1
SHORT = 80


def is_about(mention: Mention, world: World) -> bool:
    """Whether a mention names the organisation, its like, its meetings, texts, plans or ideas."""
    if mention.entity_type == "body":
        return (
            mention.entity_id in ("sco", "shanghai-five")
            or world.index["bodies"].get(mention.entity_id, {}).get("within_sco") == "true"
        )
    return mention.entity_type in ("summit", "instrument", "initiative", "concept")


def other_exchanges(
    flat: str, sentences: list[Span], mentions: list[Mention], world: World, asked: list[int]
) -> frozenset[int]:
    """Where sentences begin in questions and answers about other matters, where others are about the organisation."""
    about = [mention.start for mention in mentions if is_about(mention, world)]
    blocks = list(zip(asked, (*asked[1:], len(flat)), strict=False))
    others = [(start, end) for start, end in blocks if not any(start <= place < end for place in about)]
    if len(others) == len(blocks):
        return frozenset()
    return frozenset(place for place, _ in sentences if any(start <= place < end for start, end in others))


def off_subject(flat: str, sentences: list[Span], mentions: list[Mention], world: World) -> frozenset[int]:
    """The starts of sentences in paragraphs about other matters; none where all is about the organisation."""
    if not sentences:
        return frozenset()
    starts = [start for start, _ in sentences]
    near: set[int] = set()
    for mention in mentions:
        if is_about(mention, world):
            near.add(bisect_right(starts, mention.start) - 1)
    if len(sentences) <= SHORT or len(near) >= SHARE * len(sentences):
        return frozenset()
    paragraphs: list[list[int]] = []
    for n, (start, _) in enumerate(sentences):
        if n == 0 or "\n" in flat[sentences[n - 1][1] : start]:
            paragraphs.append([])
        paragraphs[-1].append(n)
    kept: set[int] = set()
    goes_on = False
    for paragraph in paragraphs:
        hits = near.intersection(paragraph)
        if hits:
            kept.update(n for n in paragraph if n >= min(hits) - NEAR)
        elif goes_on and ANAPHORIC.match(flat, sentences[paragraph[0]][0]):
            kept.update(paragraph)
            continue
        goes_on = bool(hits)
    return frozenset(start for n, start in enumerate(starts) if n not in kept)
