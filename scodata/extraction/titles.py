"""Which adopted text a title means that is near to the one on record but not the same, word for word."""

from __future__ import annotations

import datetime as dt
import re
from functools import cache

from .gazetteer import Gazetteer, plain_name
from .mention import Mention
from .world import the_world

TITLE = re.compile(
    r"\b(?:(?:Joint|Comprehensive|Framework|International|Intergovernmental) ){0,2}"
    r"(?:Treaty|Agreement|Convention|Programme?|Strategy|Protocol|Statement|Concept|Plan|Regulations?"
    r"|Charter|Memorandum|Roadmap|Action Plan|Declaration|Plan of Action)"
    r" (?:of|on|for|against|between) (?:(?:[A-Z][\w'-]*|of|on|and|the|for|in|to|with|against|between"
    r"|\d{4}(?:-\d{4})?),? ){0,12}[A-Z][\w'-]+(?: (?:for|in|until) \d{4}[-–]\d{4})?"
)
LITTLE = frozenset(["of", "on", "for", "and", "the", "in", "to", "with", "against", "between", "a", "an", "its"])
NEAR = 0.6
STEM = 6


def texts_of(flat: str, gazetteer: Gazetteer, date: dt.date | None) -> list[Mention]:
    """Mentions of instruments by titles that share most of their words with one on record."""
    found = []
    for match in TITLE.finditer(flat):
        words = _stems(match[0])
        scored = [
            (len(words & known) / len(words | known), adopted, instrument)
            for instrument, known, adopted in _titles()
            if date is None or adopted <= date.isoformat()
        ]
        near = max(scored, default=(0.0, "", ""))
        if near[0] >= NEAR and len(words) > 2:
            found.append(Mention(match.start(), match.end(), "instrument", near[2]))
    return found


@cache
def _titles() -> tuple[tuple[str, frozenset[str], str], ...]:
    world = the_world()
    return tuple(
        (
            row["record_id"],
            _stems(plain_name(row["name"])),
            world.index["instruments"].get(row["record_id"], {}).get("adopted_date", ""),
        )
        for row in world.table("names")
        if row["table"] == "instruments" and row["language"] == "en"
    )


def _stems(title: str) -> frozenset[str]:
    spelled = (
        title.lower()
        .replace("neighbour", "neighbor")
        .replace("programme", "program")
        .replace("isation", "ization")
        .replace("-", " ")
    )
    spelled = re.sub(r"\bof the (?:sco|shanghai cooperation organi[sz]ation)\b", "", spelled)
    return frozenset(word[:STEM] for word in re.findall(r"[a-z]+|\d{4}", spelled) if word not in LITTLE)
