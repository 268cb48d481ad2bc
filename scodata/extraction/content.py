"""What is said, without the words that say who says it."""

from __future__ import annotations

from .kinds import UNDERTAKEN
from .quotes import Span
from .speakers import Voice


def content_of(flat: str, spans: tuple[Span, ...], voice: Voice) -> str:
    """The words of a claim without those that say who speaks."""
    words = " ".join(flat[a:b] for a, b in spans)
    start, end = spans[0][0], spans[-1][1]
    cue = voice.cue
    if cue is None or cue.verb not in ("say", "predict") or not start <= cue.start < end:
        return words
    if UNDERTAKEN.search(words):
        return words
    before, after = flat[start : min(cue.subject_start, cue.start)], flat[cue.end : end]
    return after if len(after) > len(before) else before
