"""Where a sentence may come apart into claims, and its parts cut where the classifier of joints says so."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import islice

from .clauses import AUX, MOST, SHORTEST, Part, resumption
from .predicates import predicate_of
from .quotes import Span

JOINT = re.compile(
    r"(?:[,;:”)]|\s[–—-])(?P<cut>\s)(?=(?:and|but|while|whereas|yet|so|because|since|for|as|when|where|though"
    r"|although|despite"
    r"|who|whose|(?:(?:both |all |most |some )?(?:for|in|under|with|of|by|on|at|from|through|without) )?(?:which|whom)"
    r"|thus|thereby|it|they|he|she|we|this|that|these|the|an?|our|its|their|there|some|many|[A-Z][\w-]+|\w+ing"
    r"|made|set|held|built|led|written|known|drawn|brought|\w{3,}ed)\s)"
    r"|;(?P<semi>\s)(?=[a-z])"
    r"|(?<=\w)(?P<bare>\s)(?=(?:and|but)\s(?:(?:also|now|then|\w+ly|we|they|it|he|she|I)\s){0,2}"
    rf"(?:{AUX}|\w+ed|\w+s)\s|and\s(?:which|the|its|their|his|an?)\s|(?:because|although|though|whereas|when)\s)"
)
"""Where a sentence may come apart, to be judged by the classifier of joints."""
RELATIVE_WORD = re.compile(r"(?:(?:for|in|under|with) )?(?:which|who|whose|where)\b")
INTERRUPTED = re.compile(
    r"[^,;]{2,90}, (?P<aside>(?:(?:for|in|under|with|to|of|by|on|at|from|through|without|against|about) )?"
    r"(?:which|whom|who|whose|where)\b[^;]*,)"
)
"""A subject and the relative clause that keeps it from its verb."""
PARTED = ("whole", "main", "coordinated", "relative", "setting")
"""Roles of parts that may come apart further."""
Judge = Callable[[int, int, int], bool]
"""Whether a stretch of text from start to end comes apart at a joint."""


def joints(flat: str, start: int, end: int) -> Iterator[int]:
    """Where a stretch of text may come apart: the blank before the second part."""
    for match in islice(JOINT.finditer(flat, start, end), 2 * MOST):
        cut = match.start("cut") if match["cut"] else match.start("semi") if match["semi"] else match.start("bare")
        if cut - start >= SHORTEST and end - cut >= SHORTEST:
            yield cut


def _in_brackets(flat: str, start: int, place: int) -> bool:
    return flat.count("(", start, place) > flat.count(")", start, place)


def _within(flat: str, begin: int, cut: int, end: int) -> Span | None:
    """The clause before a joint or behind it that keeps a subject from its verb."""
    headed = INTERRUPTED.fullmatch(flat, begin, cut)
    if headed and predicate_of(flat[begin : headed.start("aside")]).tense == "none":
        return headed.span("aside")
    if predicate_of(flat[begin:cut]).tense != "none":
        return None
    again = resumption(flat, cut + SHORTEST, end)
    return (cut + 1, again) if again else None


def apart(flat: str, part: Part, judge: Judge) -> Iterator[Part]:
    """A part cut at every joint at which the classifier holds that a second claim begins."""
    if part.role not in PARTED:
        yield part
        return
    start, end = part.spans[-1]
    begin, spans, role = start, part.spans[:-1], part.role
    for cut in joints(flat, start, end):
        if cut - begin < SHORTEST or _in_brackets(flat, begin, cut) or not judge(begin, cut, end):
            continue
        main = "main" if role == "whole" else role
        within = _within(flat, begin, cut, end)
        if within:
            yield Part((*spans, (begin, within[0] - 1), (within[1] + 1, end)), main)
            yield Part((within,), "relative")
            return
        if predicate_of(flat[begin:cut]).tense != "none":
            yield Part((*spans, (begin, cut)), main)
            begin, spans = cut + 1, ()
            role = "relative" if RELATIVE_WORD.match(flat, begin) else "coordinated"
    yield Part((*spans, (begin, end)), role)
