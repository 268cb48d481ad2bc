"""What a claim is about, by the words and the records that it names."""

from __future__ import annotations

import re
from functools import cache

from .lexicon import any_of, rows

OF_TYPES = {"summit": "institution", "instrument": "institution"}
FALLBACK = "institution"


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple(
        (row["topic"], re.compile(rf"\b(?:{any_of(row['words'].split())})\b", re.IGNORECASE))
        for row in rows("topics.tsv")
    )


def topics_of(words: str, entity_types: frozenset[str]) -> tuple[str, ...]:
    """One to three topics, the most often signalled first."""
    scores = {topic: float(len(pattern.findall(words))) for topic, pattern in _patterns()}
    for entity_type in entity_types:
        if entity_type in OF_TYPES:
            scores[OF_TYPES[entity_type]] += 1
    best = max(scores.values())
    if best == 0:
        return (FALLBACK,)
    ranked = sorted(scores, key=lambda topic: -scores[topic])
    return tuple(topic for topic in ranked if scores[topic] >= max(1.0, 0.6 * best))[:3]
