"""A claim with the states, or other names, in it as one sign each, so that patterns can tell their places."""

from __future__ import annotations

from .findings import Asserted
from .mention import Mention

SIGN = "§"


def masked(claim: Asserted, names: list[Mention]) -> tuple[str, dict[int, Mention]]:
    """The words of a claim with each of some names, in text order, as one sign; which stands at which place."""
    kept, at, place = "", {}, 0
    for name in names:
        if name.start >= place:
            kept += claim.words[place : name.start]
            at[len(kept)] = name
            kept += SIGN
            place = name.end
    return kept + claim.words[place:], at
