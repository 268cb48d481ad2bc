"""How a document's sentences are made to cover all that is printed, bullets and numbers with them."""

from __future__ import annotations

from dataclasses import replace

from .proposals import Decided


def covering(text: str, sentences: list[Decided]) -> tuple[Decided, ...]:
    """The sentences, each begun early enough to take in the marks and numbers that stand before it."""
    covered: list[Decided] = []
    end = 0
    for sentence in sentences:
        start = sentence.pieces[0][0]
        gap = text[end:start]
        if gap.strip() and len(gap.strip()) < 40 and start >= end:
            begin = end + len(gap) - len(gap.lstrip())
            sentence = replace(sentence, pieces=((begin, sentence.pieces[0][1]), *sentence.pieces[1:]))
        covered.append(sentence)
        end = max(end, sentence.pieces[-1][1])
    if covered and text[end:].strip() and len(text) - end < 40:
        n = max(range(len(covered)), key=lambda each: covered[each].pieces[-1][1])
        *others, (begin, _) = covered[n].pieces
        covered[n] = replace(covered[n], pieces=(*others, (begin, len(text.rstrip()))))
    return tuple(covered)
