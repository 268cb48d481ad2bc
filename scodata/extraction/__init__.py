"""How texts become proposals: claims that a document seems to make, for a person to accept.

The stages stand one a file, in this order: blocks, furniture, repetition, lists, stitching (the cleaning), sentences,
gazetteer and mentions, meetings, times, quantities, voices and speakers, clauses, kinds, topics, stances, antecedents,
readings, verdicts. `reader` runs them; nothing in them needs pandas, a network or a model.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .frames import Extraction

__all__ = ["extract"]


def extract(text: str, date: str | dt.date | None = None) -> Extraction:
    """Read a document into a bundle of frames; the docstring of its public face, `scodata.extract`, says the rest."""
    from .document import read_document
    from .frames import Extraction, parse_day

    return Extraction.of(read_document(text, parse_day(date)))
