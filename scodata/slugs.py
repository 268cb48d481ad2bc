"""How a name becomes part of an id."""

from __future__ import annotations

import re
import unicodedata

PLAIN = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ə": "a", "ß": "ss", "æ": "ae", "œ": "oe"})
"""Letters that do not come apart into one of a to z and a mark."""


def slug_of(name: str) -> str:
    """The name in lower case without marks, its letters a to z and figures joined by hyphens."""
    apart = unicodedata.normalize("NFKD", name.lower()).translate(PLAIN)
    bare = "".join(mark for mark in apart if not unicodedata.combining(mark))
    return re.sub(r"[^a-z0-9]+", "-", bare).strip("-")
