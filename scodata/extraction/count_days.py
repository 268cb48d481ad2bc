"""The day for which a claim counts those who hold a status."""

from __future__ import annotations

import datetime as dt
import re

from .count_words import AT_FIRST, FOUNDED, PRESENT, UPTO
from .daysof import days_of
from .facets import one_time
from .findings import Asserted
from .stretches import Regions, within, words_of
from .times import Time
from .world import Meeting

BEGUN_SO = re.compile(
    r",? (?:countries |states |nations |members? )?(?:founded|established|created|set up|formed) (?:in|on)\b"
)
"""Behind a number of those who founded it: `the organisation of six founded in 2001`."""
ONCE = re.compile(
    r"\b(?:was|were|(?<!has )(?<!have )had|remained|counted|numbered|comprised|consisted|included|united"
    r"|held|once)\b(?![^.;,]*\b(?:has|have|is|are)\b)[^.;,]{0,40}$"
)
"""Before a number that is told in the past tense."""

WERE = re.compile(r"\bwere\b")
"""Behind a number of those who had a status once: `six countries were observers`."""
RIGHT_BEHIND = re.compile(r",? ?(?:back )?(?:in |by |at the end of |as of )?(?:late |early )?")
"""Between a number in the past tense and its time: `had one observer two years ago`."""
AGO = re.compile(r" (?:(?:until|till|up to) \w+|[\w-]+ (?:\w+ )?(?:ago|earlier|before)|last \w+)\b")
"""Behind it, where the time is told by no day."""
UNTIL_THEN = re.compile(r"\b(?:(?:until|till|up to) then|hitherto|formerly|previously|once)\b[^.;,]{0,30}$")
"""Before a number of an earlier time, whenever it was."""


def day_of(claim: Asserted, regions: Regions, match: re.Match[str]) -> dt.date | None:
    """The day for which a claim counts: the document's where it speaks of the present, else the one it names."""
    if claim.date is None:
        return None
    told = [
        time
        for time in claim.times
        if within(regions, time.start) and "/.." not in time.edtf and not _is_of_a_thing(claim, time)
    ]
    phrase = claim.words[claim.words.rfind(",", 0, match.start()) + 1 : match.start()]
    if not told and (AT_FIRST.match(claim.words) or AT_FIRST.search(phrase)):
        return FOUNDED
    rest = claim.words[match.end() :].strip(" .") or claim.sentence.partition(claim.words)[2]
    if BEGUN_SO.match(" " + rest.lstrip()):
        return FOUNDED
    opening = [
        time
        for time in told
        if re.match(
            r"(?:In|By|As of|At the end of|On|Until)\s(?:the )?(?:end of |spring of |early |late )?$",
            claim.words[: time.start],
        )
    ]
    later = [time for time in told if time.start >= match.end()]
    once = [time for time in later if RIGHT_BEHIND.fullmatch(claim.words[match.end() : time.start])]
    if once and ONCE.search(claim.words[: match.start("n")]):
        return min(days_of(once[0].edtf)[1], claim.date) if ".." not in once[0].edtf else None
    if AGO.match(claim.words, match.end()) and ONCE.search(claim.words[: match.start("n")]):
        return None
    held = None if told else _summit_of(claim, regions)
    if held and not PRESENT.search(words_of(claim, regions)):
        return min(held.end, claim.date)
    if not told or (PRESENT.search(words_of(claim, regions)) and not opening):
        return claim.date
    told = [time for time in told if not re.search(r"\b(?:since|from)\s$", claim.words[: time.start])]
    behind = [time for time in told if UPTO.fullmatch(claim.words[match.end() : time.start])]
    edtf = one_time(behind or told)
    return min(days_of(edtf)[1], claim.date) if edtf else None


def _is_of_a_thing(claim: Asserted, time: Time) -> bool:
    """`next year's budget`: a time to come that something belongs to."""
    is_owned = re.match(r"['’]s\b", claim.words[time.end :]) or claim.words[: time.end].endswith(("'s", "’s"))
    return bool(is_owned) and claim.date is not None and ".." not in time.edtf and days_of(time.edtf)[0] > claim.date


def _summit_of(claim: Asserted, regions: Regions) -> Meeting | None:
    """The one meeting that is named beside a number: `at the time of the Tianjin summit`."""
    named = {each.entity_id for each in claim.of_type("summit") if within(regions, each.start)}
    return claim.world.meeting_of.get(named.pop()) if len(named) == 1 else None


def is_of_once(claim: Asserted, match: re.Match[str]) -> bool:
    """Whether a number is told in the past tense and without a time, or as it was until then: of any earlier day."""
    if UNTIL_THEN.search(claim.words[: match.start()]):
        return True
    if not claim.times and WERE.search(match[0]):
        return True
    return not claim.times and ONCE.search(claim.words[: match.start("n")]) is not None
