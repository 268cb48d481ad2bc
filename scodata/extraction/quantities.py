"""Which quantities a sentence gives: value, unit, how exact, and whether it counts a stock or a flow."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from .numbers import CARDINAL_WORD, SCALES, cardinal
from .units import CURRENCIES

FIGURES = r"\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
SCALE = r"hundred|thousand|million|billion|trillion|mln|bln|bn|trn"
COUPLED = r"member|state|nation|country|point|party|member-state|seat|strong|pronged"
NUMBER = re.compile(
    rf"(?P<money>US\$|\$|€|£|¥|RMB |USD )?\s?(?<![\w.,/-])(?P<number>(?:{FIGURES})"
    rf"|{CARDINAL_WORD}|a(?= (?:hundred|thousand|million|billion)\b))(?!/?\d|:\d)(?:[- ](?P<scale>{SCALE})\b)?"
    rf"(?P<percent>\s?%|\s?per ?cent\b|\s?percentage points?\b)?(?:\s(?P<currency>(?:U\.?S\.? )?(?:dollars?"
    rf"|euros?|yuan|RMB|roubles?|rubles?|rupees|tenge))\b)?"
    rf"(?:-(?P<coupled>{COUPLED})\b)?"
    r"(?P<fraction>[- ](?:thirds|quarters|fourths|fifths|sixths|sevenths|eighths|tenths)\b)?",
    re.IGNORECASE,
)
PARTS = {"thirds": 3, "quarters": 4, "fourths": 4, "fifths": 5, "sixths": 6, "sevenths": 7, "eighths": 8, "tenths": 10}
MORE = re.compile(
    r"\b(?:more than|over|above|exceed(?:s|ed|ing)?|upwards of|in excess of|surpass(?:ed|ing)?|as many as"
    r"|as much as|greater than)(?: the)?\s*(?:US)?\$?$",
    re.I,
)
ABOUT = re.compile(
    r"\b(?:about|around|approximately|some|nearly|almost|roughly|close to|circa|up to|an estimated"
    r"|estimated at|under|less than|fewer than)\s*(?:US)?\$?$",
    re.I,
)
LEAST = re.compile(r"\b(?:at least|no fewer than|no less than|not less than|a minimum of)\s*$", re.I)
AFTER_MORE = re.compile(r"^\s*(?:\+|or more\b|plus\b|and more\b)")
DURATION = re.compile(
    r"^[\s-]*(?:(?:consecutive|full|long|short|successive|whole|past|last|more|further|calendar"
    r"|and a half|busy|hard|good|odd|(?:very |most )?\w+(?:ive|ful|ous|ing|ult)(?= years))[\s-])*(?:second"
    r"|minute|hour|day|night|week|month|year|decade|centur|quarter)(?:s|ies|y)?\b"
    r"|^[\s-]*(?:a\.?m|p\.?m|o'clock)\b",
    re.I,
)
AGE = re.compile(r"^[\s-]year|^th\b|^st\b|^nd\b|^rd\b")
HEAD = re.compile(
    r"^(?: of)?(?: (?:the|its|our|their|these|those|all|which))?((?: [a-z][\w'&/-]*| SCO| UN"
    r"| [A-Z][\w'-]+(?=(?: [A-Z][\w'-]+)? (?:SCO )?[a-z]{3})){1,5})"
)
STOPS = frozenset(
    [
        "and",
        "or",
        "of",
        "in",
        "to",
        "on",
        "for",
        "from",
        "with",
        "by",
        "at",
        "as",
        "is",
        "are",
        "was",
        "were",
        "have",
        "has",
        "had",
        "will",
        "would",
        "that",
        "which",
        "who",
        "including",
        "during",
        "under",
        "within",
        "among",
        "between",
        "after",
        "before",
        "since",
        "into",
        "than",
        "the",
        "a",
        "an",
        "its",
        "their",
        "our",
        "be",
        "been",
        "while",
        "through",
        "but",
        "also",
        "can",
        "may",
        "should",
        "into",
        "when",
        "where",
        "over",
        "across",
        "around",
        "per",
        "about",
        "not",
        "only",
        "both",
        "each",
        "more",
        "most",
        "less",
        "such",
        "if",
        "so",
        "put",
        "took",
        "take",
        "came",
        "come",
        "made",
        "make",
        "met",
        "held",
        "signed",
        "became",
    ]
)
CAPITALISED = re.compile(r"\b(?:Member|Observer|Dialogue|Partner|State|Countr|Nation|Republic)\w*")
NOT_COUNTED = frozenset({"one", "zero"})
LEFT_OUT = re.compile(
    r"(?:\b(?:No|Nos|Article|Art|Chapter|Section|Resolution|paragraph|page|pp|p|Part|Covid|COVID|volume|item"
    r"|Group of|top|BRICS|G|Flight|Room|Peace Mission)\.?[\s-]?|[A-Z]-|№ ?)$"
)
FLOW = re.compile(
    r"\b(?:admitted|joined|identified|established|launched|signed|provided?|provision|held|created|adopted"
    r"|granted|invested|trained|issued|built|opened|lent|loans?|donated|sent|received|acceded|set up|concluded"
    r"|attended)\b",
    re.I,
)
OPENING = re.compile(r"(?:^|[-—–:.|•*] ?)$")
"""Before a number word with a capital that opens a sentence or a line."""
NO_COUNT = re.compile(
    r" (?:evils?|forces|camps|yardsticks?|of us\b|(?:very )?\w+ (?:months|weeks|days|hours))\b|-way\b|-state solution"
)
"""What stands behind a number that counts nothing: "the three forces", "six-point plan", "two precious months"."""
STRONG = re.compile(r" (?:people |men |troops |soldiers )?(?:strong|in number|in all)\b")
"""Behind a number of those who are counted: `748 strong`, `four in number`."""
OF_WHICH = re.compile(r" of (?:which|whom|them|these|those)\b")
OUT_OF = re.compile(r"(?P<unit>[a-z]{3,}s)? ?out of $")
OUT = re.compile(rf" out of (?:\d|{CARDINAL_WORD})")
PAIR = re.compile(r"\b(?:the|these|those|our|their|its|both|your) two$", re.IGNORECASE)
OF_A_PAIR = re.compile(
    r"\s(?!(?:thirds|hundred|thousand|million|billion|years?|decades?)\b)(?:[a-z-]+\b|[A-Z]\w+)|$|[.,;]", re.IGNORECASE
)
"""`the two sides`: a pair that is spoken of, not counted."""
PLAIN = "number"
"""The unit of a large number that stands without one: `three billion`, `more than 7,000`."""
BRACKETED = re.compile(r"\b(?P<unit>[A-Za-z]+s) \($")
"""`Members (10)`: a number behind what it counts."""
NUMBERING = re.compile(
    r"[\[#(]$|\b(?:[Nn]umber|[Nn]os?\.?|aged?(?: of)?|under|turn(?:s|ed|ing)?) $"
    r"|\b(?!Another )[A-Z]\w+ $|\d[,/–—-] ?$"
)
"""Before a number that tells a place in an order, an age, or a day."""
THOSE = re.compile(
    r"\b(?:the|those|these|all|same|both|this|or|other|first|last|next|every|any|what|which) $", re.IGNORECASE
)
"""Before a number that stands for a group spoken of, not counted: `the five agreed`."""
NO_NUMBER = re.compile(r"[\w–—)\]/°+-]| and (?:an? )?hal(?:f|ves)\b| or (?:two|three|more)\b|[’'“”\"]| [“‘\"A-Z]|, ?\d")
"""Right behind what is no number of its own: `two-sided`, `3) enlargement`, `two and a half years`."""
COUNTED = re.compile(
    r"\b(?P<unit>members?|observers?|partners?|participants?|states|countries)\b[^.;,]{0,40}\b(?:was|is|were"
    r"|are|reached|rose to"
    r"|stands at|stood at|grew to) (?:now )?$",
    re.IGNORECASE,
)
"""`the number of members was eight`."""
YEAR = re.compile(r"(?:19|20)\d\d")
MANY = ("people", "troops", "students", "personnel", "soldiers", "participants", "projects")
"""What may be counted by a number that looks like a year."""
UNIT_OF = {
    "member": "member states", "nation": "states", "state": "states", "country": "countries", "party": "parties",
}  # fmt: skip
"""What a noun coupled to a number counts: `ten-nation`."""
PLURALS = ("people", "personnel", "troops", "tons", "km", "children", "women", "men")
"""Nouns that end a unit, whatever their ending."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A quantity in running text."""

    start: int
    end: int
    value: float
    unit: str
    qualifier: str
    counts: str


def quantities_of(flat: str, start: int, end: int, taken: Iterable[tuple[int, int]]) -> list[Quantity]:
    """The quantities of a stretch of running text that lie outside the spans taken by times and names."""
    part = flat[start:end]
    spans = [(a - start, b - start) for a, b in taken]
    found = []
    for match in NUMBER.finditer(part):
        if any(a < match.end("number") and match.start("number") < b for a, b in spans):
            continue
        quantity = _read(part, match, start)
        if quantity:
            found.append(quantity)
    return found


def _unit_of_whole(part: str, match: re.Match[str]) -> str | None:
    """What a part of a whole counts: `six of which`, `in 13 regions out of 14`, `four out of seven`."""
    if OF_WHICH.match(part, match.end()):
        return PLAIN
    behind = OUT_OF.search(part, 0, match.start("number"))
    return (behind["unit"] or PLAIN) if behind else PLAIN if OUT.match(part, match.end()) else None


def _is_bare(before: str, after: str, is_figure: bool) -> bool:
    """Whether a number stands alone as a count: `brought the membership to eight`, `Pakistan sent 110`."""
    is_first = not before.strip(" -–•*|") and is_figure
    return not (is_first or NUMBERING.search(before) or THOSE.search(before) or NO_NUMBER.match(after))


def _unit_before(before: str, after: str) -> str | None:
    """What a number counts that stands behind it: `Members (10)`, `the number of members was eight`."""
    match = BRACKETED.search(before) if after.startswith(")") else COUNTED.search(before)
    return match["unit"].lower() if match else None


def _read(part: str, match: re.Match[str], offset: int) -> Quantity | None:
    word, after, before = match["number"], part[match.end() :], part[: match.start()]
    if _counts_nothing(part, match):
        return None
    if match["fraction"]:
        share = _number(word) / PARTS[match["fraction"][1:].lower()]
        return Quantity(
            offset + match.start(), offset + match.end(), share, "share", _qualifier(before, after), "stock"
        )
    unit = _unit(match, after) or _unit_elsewhere(part, match)
    if unit is None or _is_a_year(match, unit):
        return None
    value = _number(word) * SCALES.get((match["scale"] or "").lower(), 1)
    start = match.start("money") if match["money"] else match.start("number")
    counts = "flow" if FLOW.search(part) and unit not in ("member states", "percent") else "stock"
    return Quantity(offset + start, offset + match.end(), value, unit, _qualifier(before, after), counts)


def _counts_nothing(part: str, match: re.Match[str]) -> bool:
    """Whether a number is part of a name, a duration, an age, or one of a group that is spoken of."""
    word, after, before = match["number"], part[match.end() :], part[: match.start()]
    is_bare = not (match["coupled"] or match["money"] or match["scale"] or match["percent"])
    if LEFT_OUT.search(part[: match.start("number")]) or AGE.match(after) or NO_COUNT.match(after):
        return True
    if (is_bare or word == "a") and DURATION.match(after):
        return True
    if PAIR.search(part[: match.end("number")]) and OF_A_PAIR.match(after):
        return True
    is_name = word[0].isupper() and not OPENING.search(before)
    return not word[0].isdigit() and (is_name or word.lower() in NOT_COUNTED)


def _unit_elsewhere(part: str, match: re.Match[str]) -> str | None:
    """What a number counts whose unit does not stand behind it; none where it is no count."""
    after = part[match.end() :]
    named = _unit_before(part[: match.start()], after) or _unit_of_whole(part, match)
    is_count = STRONG.match(after) or match["scale"] or "," in match["number"]
    if named or is_count:
        return named or PLAIN
    return PLAIN if _is_bare(part[: match.start("number")], after, match["number"][0].isdigit()) else None


def _is_a_year(match: re.Match[str], unit: str) -> bool:
    """Whether a figure is a year, for all that stands behind it."""
    is_marked = match["money"] or match["scale"] or match["percent"]
    return YEAR.fullmatch(match["number"]) is not None and not is_marked and unit.split()[-1] not in MANY


def _number(word: str) -> float:
    """What a number is worth, in figures or in words."""
    if word.lower() == "a":
        return 1.0
    return float(word.replace(",", "").replace(" ", "") if word[0].isdigit() else cardinal(word))


def _qualifier(before: str, after: str) -> str:
    if MORE.search(before) or AFTER_MORE.match(after):
        return "more-than"
    if LEAST.search(before):
        return "at-least"
    return "about" if ABOUT.search(before) else "exactly"


def _unit(match: re.Match[str], after: str) -> str | None:
    """What a number counts by its sign or by the words behind it."""
    if match["percent"]:
        return "percent"
    money = (match["money"] or match["currency"] or "").strip().lower()
    if money:
        return CURRENCIES.get(money.split()[-1], CURRENCIES.get(money, "USD"))
    if match["coupled"]:
        coupled = match["coupled"].lower()
        return UNIT_OF.get(coupled, coupled + "s")
    words = _counted(after)
    return " ".join(words) if words and (words[-1].endswith("s") or words[-1] in PLURALS) else None


def _counted(after: str) -> list[str]:
    """The words behind a number up to the first noun in the plural."""
    head = HEAD.match(CAPITALISED.sub(lambda found: found[0].lower(), after[:60]))
    words: list[str] = []
    told = head[1].split() if head else []
    for n, word in enumerate(told):
        if word == "and" and 0 < n < len(told) - 1 and told[n + 1] not in STOPS and not words[-1].endswith("s"):
            continue
        if word == "more" and n == 0:
            continue
        if word in STOPS:
            break
        words.append(word)
        if word in PLURALS or (word.endswith("s") and len(word) > 3 and not word.endswith(("ous", "ss"))):
            break
    return words
