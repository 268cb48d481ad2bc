"""Where a sentence may come apart into claims, and its parts cut where the classifier of joints says so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from .clauses import AUX, MOST, SHORTEST, Part

JOINT = re.compile(
    r"(?:[,;:”)]|\s[–—-])(?P<cut>\s)(?=(?:and|but|while|whereas|yet|so|because|since|as|though|although|despite|which|who"
    r"|whose|where|for which|in which|under which|with which|thus|thereby|it|they|he|she|we|this|that|these|the|our|its"
    r"|their|there|some|many|[A-Z][\w-]+|\w+ing)\s)"
    r"|(?<=\w)(?P<bare>\s)(?=(?:and|but)\s(?:(?:also|now|then|\w+ly|we|they|it|he|she|I)\s){0,2}"
    rf"(?:{AUX}|\w+ed|\w+s)\s|(?:because|although|though|whereas)\s)"
)
"""Where a sentence may come apart, to be judged by the classifier of joints."""
RELATIVE_WORD = re.compile(r"(?:(?:for|in|under|with) )?(?:which|who|whose|where)\b")
PARTED = ("whole", "main", "coordinated", "relative", "setting")
"""Roles of parts that may come apart further."""
Judge = Callable[[int, int, int], bool]
"""Whether a stretch of text from start to end comes apart at a joint."""


def joints(flat: str, start: int, end: int) -> Iterator[int]:
    """Where a stretch of text may come apart: the blank before the second part."""
    for match in islice(JOINT.finditer(flat, start, end), 2 * MOST):
        cut = match.start("cut") if match["cut"] else match.start("bare")
        if cut - start >= SHORTEST and end - cut >= SHORTEST:
            yield cut


def apart(flat: str, part: Part, judge: Judge) -> Iterator[Part]:
    """A part cut at every joint at which the classifier holds that a second claim begins."""
    if part.role not in PARTED:
        yield part
        return
    start, end = part.spans[-1]
    begin, spans, role = start, part.spans[:-1], part.role
    for cut in joints(flat, start, end):
        if cut - begin >= SHORTEST and judge(begin, cut, end):
            yield Part((*spans, (begin, cut)), "main" if role == "whole" else role)
            begin, spans = cut + 1, ()
            role = "relative" if RELATIVE_WORD.match(flat, begin) else "coordinated"
    yield Part((*spans, (begin, end)), role)
