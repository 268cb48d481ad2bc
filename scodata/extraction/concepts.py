"""Concepts that a text puts into words of its own: "meddling in the internal affairs of others"."""

from __future__ import annotations

import re
from functools import cache

from .lexicon import rows
from .mention import Mention


@cache
def _concepts() -> tuple[tuple[str, ...], re.Pattern[str]]:
    """The concepts, and one pattern with a group for each of their wordings."""
    listed = rows("concepts.tsv")
    ids = tuple(row["concept_id"] for row in listed)
    pattern = "|".join(rf"(?P<c{number}>{row['pattern']})" for number, row in enumerate(listed))
    return ids, re.compile(rf"\b(?:{pattern})\b", re.IGNORECASE)


def concepts_of(flat: str, found: list[Mention]) -> list[Mention]:
    """The concepts worded in a text, but those within the name of a text, a body or a longer concept."""
    ids, pattern = _concepts()
    added = []
    for match in pattern.finditer(flat):
        group = next(name for name, words in match.groupdict().items() if words)
        if not any(
            other.start < match.end() and match.start() < other.end
            for other in found
            if other.entity_type in ("instrument", "body", "concept", "initiative", "person")
        ):
            added.append(Mention(match.start(), match.end(), "concept", ids[int(group[1:])]))
    return added
