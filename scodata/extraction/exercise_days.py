"""When an exercise began, was held and ended, beside what a claim tells of it."""

from __future__ import annotations

import datetime as dt
import re

from .daysof import WEEK, days_of, meets, recorded
from .findings import Asserted
from .numbers import MONTHS, WEEKDAY
from .world import Row

LONGEST = 1100
"""Days that an exercise of several stages may last."""
BEGAN = re.compile(
    r"\b(?:began|begins|started|starts|opened|opens|(?:got|gets) under ?way|kicked off|commenced"
    r"|curtain (?:went up|rose)"
    r"|(?:first|opening) day|(?:since|from|start(?:ing)?|beginning) (?=(?:on )?\d))\b"
)
ENDED = re.compile(
    r"\b(?:ended|ends|concluded|closed|wrapped up|(?:came|comes|drew|draws|was brought|were brought)"
    r" to (?:its |an? )?(?:\w+ )?(?:end|close|conclusion)|finished|over (?=on\b)|(?:until|till|through) (?=[\dA-Z])"
    r"|curtain (?:fell|came down)|(?:last|final|closing) day|completed)\b"
)
LASTED = re.compile(
    r"\b(?:lasted|ran|held|hosted|hosts|took place|trained|practi[sc]ed|exercised|drilled|conducted|staged"
    r"|carried out|went on)\b"
)
"""What is told of an exercise as a whole."""
GRACE, BEYOND = dt.timedelta(days=1), dt.timedelta(days=2)
MONTH = re.compile(rf"\b(?:{'|'.join(MONTHS)}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b")


def is_then(row: Row, edtf: str) -> bool:
    """Whether a time meets the days of an exercise, as finely as they are known."""
    low, high = recorded(row["start_date"], row["start_precision"])
    if row["end_date"]:
        high = max(high, recorded(row["end_date"], row["end_precision"])[1])
    return meets(edtf, low, min(high, low + dt.timedelta(days=LONGEST)))


def on_its_edge(claim: Asserted, row: Row, edtf: str) -> bool:
    """Whether a day on which an exercise is said to have begun or ended is that of the record, give or take one.

    Of days told from the first to the last both are right, or neither: then they are those of a part of it.
    """
    low, high = days_of(edtf)
    is_known = row["start_precision"] == row["end_precision"] == "day"
    if is_known and low != high and len(edtf) == len("2001-01-01/2001-01-02") and _is_by_days(claim, edtf):
        first, last = dt.date.fromisoformat(row["start_date"]), dt.date.fromisoformat(row["end_date"])
        is_beyond = low < first - BEYOND or high > last + BEYOND
        if is_beyond and LASTED.search(claim.words):
            return False
        return (abs(low - first) <= GRACE) == (abs(high - last) <= GRACE)
    is_exact = is_known and low == high
    begun, ended = _edge(claim, edtf)
    if not is_exact or begun == ended:
        return True
    return abs(low - dt.date.fromisoformat(row["start_date"] if begun else row["end_date"])) <= GRACE


def _edge(claim: Asserted, edtf: str) -> tuple[bool, bool]:
    """Whether a day is told as the first or as the last one: by the word nearest before it, else by the only one."""
    begun, ended = ([*pattern.finditer(claim.words)] for pattern in (BEGAN, ENDED))
    place = next((time.start for time in claim.times if time.edtf == edtf), -1)
    before = [each.end() for each in (*begun, *ended) if each.end() <= place]
    if begun and ended and before:
        is_last = any(each.end() == max(before) for each in ended)
        return not is_last, is_last
    return bool(begun), bool(ended)


def _is_by_days(claim: Asserted, edtf: str) -> bool:
    """Whether a stretch of days is told by its days, not as a week or a part of a month."""
    told = [claim.words[time.start : time.end] for time in claim.times if time.edtf == edtf]
    return not told or any(re.search(r"\d{1,2}\b(?!\d)[^\d]{1,25}\d", words) for words in told)


def by_weekday(claim: Asserted, row: Row, edtf: str) -> bool:
    """A weekday without a date may be the one before or the one to come."""
    if not WEEKDAY.search(claim.words) or MONTH.search(claim.words):
        return False
    low, high = days_of(edtf)
    about = [f"{low + shift}/{high + shift}" if low != high else str(low + shift) for shift in (-WEEK, WEEK)]
    return any(is_then(row, each) and on_its_edge(claim, row, each) for each in about)


def is_at_its_edge(claim: Asserted, row: Row) -> bool:
    """Whether a claim tells on which day the exercise began or ended, and that is the record's: then it is meant."""
    words, days = claim.words, claim.days()
    if len(days) != 1 or not (BEGAN.search(words) or ENDED.search(words)):
        return False
    return is_then(row, days[0].edtf) and on_its_edge(claim, row, days[0].edtf)
