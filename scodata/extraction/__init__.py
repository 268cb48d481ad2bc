"""How texts become proposals: claims that a document seems to make, for a person to accept.

The stages stand one a file, in this order: blocks, furniture, repetition, stitching (the cleaning), sentences,
gazetteer and mentions, meetings, times, quantities, voices and speakers, clauses, kinds, topics, stances, readings,
verdicts. `reader` runs them; nothing in them needs pandas, a network or a model.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .frames import Extraction

__all__ = ["extract"]


def extract(text: str, date: str | dt.date | None = None) -> Extraction:
    """Propose the claims that a document makes about the organisation.

    Args:
        text: the document, plain text or Markdown, unmodified; all offsets count its code points.
        date: the day on which it was published, "2018-06-01"; without it the date is looked for among the cards of
            documents (by the text's SHA-256) and in the text's head.

    Returns:
        A bundle of frames: claims, mentions, times, quantities, readings, with the columns of the tables of like name;
        `to_proposals()` gives the same as JSON objects, one a claim.

    Raises:
        UsageError: the date is no day.
    """
    from .document import read_document
    from .frames import Extraction, parse_day

    return Extraction.of(read_document(text, parse_day(date)))
