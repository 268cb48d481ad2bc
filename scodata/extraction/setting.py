"""Which stretches of a document are about the organisation, where it is only one subject among others."""

from __future__ import annotations

from bisect import bisect_right

from .mentions import Mention
from .quotes import Span
from .world import World

SHARE = 0.14
NEAR = 1


def is_about(mention: Mention, world: World) -> bool:
    """Whether a mention names the organisation, its bodies, meetings, texts or ideas."""
    if mention.entity_type == "body":
        return mention.entity_id in ("sco", "shanghai-five") or world.index["bodies"].get(mention.entity_id, {}).get("within_sco") == "true"
    return mention.entity_type in ("summit", "instrument") or mention.entity_id == "shanghai-spirit"


def off_subject(flat: str, sentences: list[Span], mentions: list[Mention], world: World) -> frozenset[int]:
    """The starts of sentences that lie in paragraphs about other matters; none where the whole document is about the organisation."""
    if not sentences:
        return frozenset()
    starts = [start for start, _ in sentences]
    near: set[int] = set()
    for mention in mentions:
        if is_about(mention, world):
            near.add(bisect_right(starts, mention.start) - 1)
    if len(near) >= SHARE * len(sentences):
        return frozenset()
    paragraphs: list[list[int]] = []
    for n, (start, _) in enumerate(sentences):
        if n == 0 or "\n" in flat[sentences[n - 1][1] : start]:
            paragraphs.append([])
        paragraphs[-1].append(n)
    kept: set[int] = set()
    for paragraph in paragraphs:
        hits = near.intersection(paragraph)
        if hits:
            kept.update(n for n in paragraph if n >= min(hits) - NEAR)
    return frozenset(start for n, start in enumerate(starts) if n not in kept)
