"""How a name becomes part of an id."""

from __future__ import annotations

import re


def slug_of(name: str) -> str:
    """The name in lower case, its letters a to z and figures joined by hyphens."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")
