"""What number words, ordinals and the names of months and weekdays mean."""

from __future__ import annotations

import re

from .lexicon import any_of

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
UNITS = {
    word: value
    for value, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ]
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}
ORDINALS = {
    word: value
    for value, word in enumerate(
        [
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth",
        ],
        start=1,
    )
}
SCALES = {
    "hundred": 100,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "mln": 1e6,
    "bln": 1e9,
    "bn": 1e9,
    "m": 1e6,
    "trn": 1e12,
}
_TENS, _UNITS, _ORDINALS = (any_of(tuple(each)) for each in (TENS, UNITS, ORDINALS))
CARDINAL_WORD = (
    rf"(?:(?:{_TENS})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|{_UNITS}"
    r"|(?:a|one|two|three|four|five|six|seven|eight|nine) hundred)"
)
ORDINAL_WORD = rf"(?:(?:(?:{_TENS})[- ])?(?:{_ORDINALS})|thirtieth)"


def cardinal(word: str) -> int:
    """The number that a number word up to ninety-nine, or so many hundred, means."""
    parts = re.split(r"[- ]", word.lower())
    total = 0
    for part in parts:
        if part == "hundred":
            total = max(total, 1) * 100
        elif part != "a":
            total += TENS.get(part, UNITS.get(part, 0))
    return total


def number_of(written: str) -> int:
    """The value of a number in figures or in words."""
    return int(written) if written.isdigit() else cardinal(written)


def ordinal(word: str) -> int | None:
    """The number of an ordinal in words or figures: twenty-first, 21st."""
    figures = re.match(r"\d+", word)
    if figures:
        return int(figures[0])
    *tens, last = re.split(r"[- ]", word.lower())
    if last == "thirtieth":
        return 30
    return sum(TENS.get(part, 0) for part in tens) + ORDINALS[last] if last in ORDINALS else None
