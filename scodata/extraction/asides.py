"""Whether a finding's words stand in a clause or apposition of its own, beside the predicate of the whole sentence."""

from __future__ import annotations

import re

OPENED = re.compile(
    r"(?:^|, )(?:(?:which|that|who) |an? [\w -]{3,50} )?(?:(?:was|were|is|has been|had been) )?(?:\w+ly |first )?$"
)
WITHIN = re.compile(r"(?:^|, )(?:which|that|who)\b")
CLOSED = re.compile(
    r",[”\"]? (?!(?:and|or|by|in|at|on|with|as|where|which|who|when|while|the|to|from|under|together)\b)[a-z]\w+ "
)
"""The comma behind which the sentence goes on with its verb."""


def is_bracketed(words: str, start: int, end: int) -> bool:
    """`The SCO, which came into being in 2001, fosters joint work`: told between two commas, beside the verb."""
    is_opened = (start and OPENED.search(words[:start])) or WITHIN.search(words, start, end)
    return bool(is_opened) and CLOSED.search(words, end) is not None
