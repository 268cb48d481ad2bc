"""When "today" is the day of a document, and when it stands for these times."""

from __future__ import annotations

import datetime as dt
import re

from .clock import Clock
from .predicates import predicate_of

NOWADAYS = re.compile(
    r"\b(?:world|problems?|situation|challenges|threats) today\b|\b(?:of|known|stands?) today\b|\btoday than\b"
    r"|[Tt]oday['’]s (?:\w+ )?(?:world|economic|economy|global|conditions|realit\w+|situation|challenges|threats"
    r"|standards|problems|issues|life|generations?)\b"
)


OCCASION = re.compile(
    r"['’]s (?:[\w-]+ ){0,3}?(?:meeting|talks|summit|session|discussions?|events?|conversation|forum|agenda|ceremony"
    r"|sitting|gathering|visit|negotiations|consultations|signing|press conference|atmosphere)\b"
)
HAPPENING = re.compile(
    r"\b(?:(?:are|is|will be) (?:\w+ly )?(?:meeting|holding|signing|opening|getting|joining|admitting|celebrating"
    r"|gathered|launching|adopting|discussing|marking|starting|being held)"
    r"|(?:will|to|would|can) (?:also )?(?:become|join|sign|discuss|adopt|meet|hold|visit|consider|attend|exchange|talk"
    r"|speak|touch|have (?:a|an|the) (?:opportunity|chance|follow-up|meeting|talk))"
    r"|we (?:are to |also )?(?:adopt|approve|sign|open|discuss|meet|mark|celebrate|launch)"
    r"|(?:have|has) (?:just |already |also )*(?:opened|signed|adopted|discussed|agreed|held|met|gathered|approved"
    r"|concluded|come|arrived|started|(?:an? |the )?(?:\w+ )?(?:opportunity|chance))"
    r"|(?:meetings?|talks|visit|work|here|discussions?|with (?:you|us)|conversation|forum|session) today"
    r"|c[ao]m(?:e|ing) (?:to|here)\b[^.]{0,30} today|today you will)\b"
)


def today(match: re.Match[str], clock: Clock) -> str | None:
    """The day of the document, where something is said to happen on it; else "today" stands for these times."""
    if clock.date is None:
        return None
    if NOWADAYS.search(match.string[max(0, match.start() - 12) : match.end() + 24]):
        return None
    happens = match[0].lower() != "today" or OCCASION.match(match.string, match.end())
    if not happens:
        predicate = predicate_of(match.string)
        is_past = predicate.tense == "past" and not predicate.is_copula
        happens = is_past or HAPPENING.search(match.string)
    return clock.date.isoformat() if happens else None


def same_day(match: re.Match[str], clock: Clock) -> str | None:
    """The day of the document: "later in the day"."""
    return clock.date.isoformat() if clock.date else None


def today_and_tomorrow(match: re.Match[str], clock: Clock) -> str | None:
    """The day of the document and the next."""
    return f"{clock.date}/{clock.date + dt.timedelta(days=1)}" if clock.date else None
