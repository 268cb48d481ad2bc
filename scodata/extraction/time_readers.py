"""How each form of time expression is read, as EDTF."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from .clock import Clock
from .numbers import CARDINAL_WORD, MONTHS, cardinal, number_of

MONTH = (
    r"(?P<month>January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan"
    r"|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?)"
)
DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
DAY2 = r"(?P<day2>\d{1,2})(?:st|nd|rd|th)?"
YEAR = r"(?P<year>(?:19|20)\d\d)"
WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
SEASONS = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}
DASH = r"\s?(?:[-–—−]|to|and|until|till)\s?"
COUNT = rf"(?P<count>\d{{1,3}}|{CARDINAL_WORD})"
NOT_A_DAY = r"(?![\d%]|\s?(?:percent|per cent|million|billion|st|nd|rd|th)\b)"


Reader = Callable[[re.Match[str], Clock], str | None]


def month_of(name: str) -> int:
    """The number of a month by its English name, full or cut short."""
    return next(n for n, full in enumerate(MONTHS, start=1) if full.lower().startswith(name.lower().rstrip(".")[:3]))


def iso_day(year: int | None, month: int, day: str) -> str | None:
    """A day, where there is one of that number in that month."""
    try:
        return dt.date(year, month, int(day)).isoformat() if year else None
    except ValueError:
        return None


def read_day_span(match: re.Match[str], clock: Clock) -> str | None:
    """`15 June`, `15-16 June 2001`."""
    groups = match.groupdict()
    month = month_of(groups["month"])
    labelled = LABEL_YEAR.match(match.string)
    year = int(groups["year"]) if groups.get("year") else clock.near_year(month, int(groups["day"]))
    year = int(labelled["year"] or labelled["told"]) if labelled and not groups.get("year") else year
    first = iso_day(year, month, groups["day"])
    if not groups.get("day2"):
        return _open(first, match)
    month2 = month_of(groups["month2"]) if groups.get("month2") else month
    last = iso_day(year, month2, groups["day2"])
    return f"{first}/{last}" if first and last and first < last else first


def read_month(match: re.Match[str], clock: Clock) -> str | None:
    """`June 2001`, `in June`."""
    month = month_of(match["month"])
    groups = match.groupdict()
    if groups.get("year"):
        return _open(f"{int(groups['year'])}-{month:02}", match)
    if groups.get("same"):
        year = _last_named(match, clock)
        return f"{year}-{month:02}" if year else None
    year = clock.near_year(month)
    if year and END_OF.search(match.string[: match.start()]):
        return f"../{year}-{month:02}"
    if groups.get("relative") and clock.date:
        relative = groups["relative"].lower()
        passed = month < clock.date.month
        year = {"last": clock.date.year - (not passed), "next": clock.date.year + passed}.get(relative, clock.date.year)
    return _open(f"{year}-{month:02}", match) if year else None


def _open(edtf: str | None, match: re.Match[str]) -> str | None:
    """A day or month, left open where it stands behind `since` or `until`."""
    if edtf and UNTIL.search(match.string, 0, match.start()):
        return f"../{edtf}"
    return f"{edtf}/.." if edtf and SINCE.search(match.string, 0, match.start()) else edtf


def read_relative_year(match: re.Match[str], clock: Clock) -> str | None:
    """`last year`, `this year`."""
    if clock.date is None:
        return None
    apart = {"last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1}
    return _open(str(clock.date.year + apart[match["which"].lower()]), match)


def read_ago(match: re.Match[str], clock: Clock) -> str | None:
    """`ten years ago`, `a month ago`."""
    if clock.date is None:
        return None
    word = match["count"] or "one"
    count = number_of(word)
    if match["unit"].lower() == "month":
        months = clock.date.year * 12 + clock.date.month - 1 - count
        return f"{months // 12}-{months % 12 + 1:02}"
    return str(clock.date.year - count * (10 if match["unit"].lower() == "decade" else 1))


def read_years_ago_on(match: re.Match[str], clock: Clock) -> str | None:
    """`ten years ago this month`, `a decade ago today`."""
    year = read_ago(match, clock)
    if year is None or clock.date is None or (clock.date.month, clock.date.day) == (2, 29):
        return year
    return year + clock.date.isoformat()[4 : 10 if match["on"].lower() == "today" else 7]


def read_since_creation(match: re.Match[str], clock: Clock) -> str | None:
    """`since its founding`."""
    return "2001/.."


def read_first_years(match: re.Match[str], clock: Clock) -> str | None:
    """`in its first ten years`: of the organisation's life."""
    years = 10 if match["decade"] else number_of(match["count"])
    return f"2001/{2001 + years}" if years else None


def read_past_years(match: re.Match[str], clock: Clock) -> str | None:
    """`over the past ten years`."""
    if clock.date is None:
        return None
    if "decade" in match[0].lower():
        words = match.groupdict().get("count")
        years = 10 * (cardinal(words) if words and not words.isdigit() else int(words or 1))
    else:
        words = match["count"]
        years = number_of(words)
    return f"{clock.date.year - years}/{clock.date.year}" if years else None


def read_coming_years(match: re.Match[str], clock: Clock) -> str | None:
    """`in the next five years`."""
    if clock.date is None:
        return None
    count = match["count"] or "ten"
    years = number_of(count)
    return f"{clock.date.year}/{clock.date.year + years}"


def read_weekday(match: re.Match[str], clock: Clock) -> str | None:
    """`on Friday`, before or after the document's day by the tense and the words before."""
    if clock.date is None:
        return None
    wanted = WEEKDAYS.index(match["weekday"].lower())
    back = (clock.date.weekday() - wanted) % 7
    lead = match[0].lower()
    if lead.startswith("last "):
        return (clock.date - dt.timedelta(days=back or 7)).isoformat()
    if lead.startswith("next "):
        return (clock.date + dt.timedelta(days=7 - back)).isoformat()
    reported = re.search(
        r"\b(?:said|told|announced|added|reported|stated|confirmed)\b[^.]{0,30}$", match.string[: match.start()]
    )
    ahead = re.search(
        r"\b(?P<until>until|till|by) $|(?:scheduled|planned|set|due) (?:for|on)? ?$",
        match.string[: match.start()][-16:],
    )
    is_told = clock.is_past and not STILL_AHEAD.search(match.string)
    if (is_told or reported) and not ahead:
        return (clock.date - dt.timedelta(days=back)).isoformat()
    day = (clock.date + dt.timedelta(days=(7 - back) % 7)).isoformat()
    return f"../{day}" if ahead and ahead["until"] else day


STILL_AHEAD = re.compile(
    r"\b(?:takes? place|opens|begins|starts|gets? under way|kicks? off|meets|comes? together|gathers|convenes"
    r"|arrives|travels|closes|ends|sits)\b(?![^.;]{0,60}\b(?:was|were|had|said|told)\b)"
)
"""What is told in the present of a day to come: `which opens on Thursday`."""


def read_weekdays(match: re.Match[str], clock: Clock) -> str | None:
    """`on Thursday and Friday`: two days that follow each other."""
    first = read_weekday(match, clock)
    apart = (WEEKDAYS.index(match["weekday2"].lower()) - WEEKDAYS.index(match["weekday"].lower())) % 7
    if first is None or first.startswith("..") or not 0 < apart < 7:
        return None
    return f"{first}/{dt.date.fromisoformat(first) + dt.timedelta(days=apart)}"


def read_near_day(match: re.Match[str], clock: Clock) -> str | None:
    """`yesterday`, `tomorrow`."""
    if clock.date is None:
        return None
    return (clock.date + dt.timedelta(days={"yesterday": -1, "tomorrow": 1}[match["near"].lower()])).isoformat()


def read_day_after_tomorrow(match: re.Match[str], clock: Clock) -> str | None:
    """`the day after tomorrow`."""
    return (clock.date + dt.timedelta(days=2)).isoformat() if clock.date else None


def read_first_of_month(match: re.Match[str], clock: Clock) -> str | None:
    """`the first day of January`."""
    month = month_of(match["month"])
    return iso_day(int(match["year"]) if match["year"] else clock.near_year(month), month, "1")


def read_near_month(match: re.Match[str], clock: Clock) -> str | None:
    """`last month`, `next month`."""
    if clock.date is None:
        return None
    months = clock.date.year * 12 + clock.date.month - 1 + (1 if match["which"].lower() == "next" else -1)
    return f"{months // 12}-{months % 12 + 1:02}"


def read_season(match: re.Match[str], clock: Clock) -> str | None:
    """`spring 2005`."""
    return f"{match['year']}-{SEASONS[match['season'].lower()]}"


def read_decade(match: re.Match[str], clock: Clock) -> str | None:
    """`the 1990s`, `the mid-1990s`."""
    return f"{match['decade'][:3]}5~" if match["middle"] else f"{match['decade'][:3]}X"


def read_century(match: re.Match[str], clock: Clock) -> str | None:
    """`the 21st century`."""
    named = match["century"].lower()
    return next(value for value, names in CENTURIES.items() if named in names)


CENTURIES = {
    "20XX": ("twenty-first", "21st"),
    "19XX": ("twentieth", "20th"),
    "18XX": ("nineteenth", "19th"),
    "17XX": ("eighteenth", "18th"),
}


def read_years(match: re.Match[str], clock: Clock) -> str | None:
    """`2001-2005`, unless a plan is named by them."""
    first, last = match["year"], match["year2"]
    if PLAN.search(match.string[: match.start("year")]):
        return None
    last = last if len(last) == 4 else first[:2] + last
    return f"{first}/{last}" if first < last else None


def read_year(match: re.Match[str], clock: Clock) -> str | None:
    """`in 2001`, `since 2001`, `by 2025`."""
    lead = (match["lead"] or "").lower().strip()
    if PLAN.search(match.string[: match.start("year")]) or _of_a_meeting(match) or _of_a_text(match):
        return None
    behind_since = SINCE_A_TIME.search(match.string[: match.start()])
    if "since" in lead or behind_since or (lead.startswith("from") and match["onward"]) or lead.startswith("after"):
        return f"{match['year']}/.."
    if lead.startswith("from") and not PAST_START.search(match.string[: match.start()]):
        return f"{match['year']}/.."
    if lead.startswith("from") and PERFECT.search(match.string[: match.start()]):
        return f"{match['year']}/.."
    if lead.startswith(("until", "till", "up to", "before", "prior to", "by", "through to")):
        return f"../{match['year']}"
    if lead.startswith(("around", "about", "circa")):
        return f"{match['year']}~"
    return match["year"]


def _of_a_meeting(match: re.Match[str]) -> bool:
    """Whether a year is part of how a meeting is named: `the 2009 summit`, `the summits of 2017 and 2018`."""
    return (
        EDITION.match(match.string, match.end()) is not None
        or SUMMITS_OF.search(match.string, 0, match.start("year")) is not None
    )


def _of_a_text(match: re.Match[str]) -> bool:
    """Whether a year is part of how a text is named: `the Treaty of 2007`."""
    return TEXT_OF.search(match.string, 0, match.start("year")) is not None


def read_that_year(match: re.Match[str], clock: Clock) -> str | None:
    """`that year`: the one last named."""
    year = _last_named(match, clock)
    return str(year) if year else None


def read_following_year(match: re.Match[str], clock: Clock) -> str | None:
    """`the following year`: the one after the year last named."""
    year = _last_named(match, clock)
    return str(year + 1) if year else None


def read_later(match: re.Match[str], clock: Clock) -> str | None:
    """`a year later`, from the year last named."""
    year, count = _last_named(match, clock), match["count"] or "one"
    years = number_of(count)
    if match["unit"] == "month":
        years, rest = divmod(years, 12)
        return str(year + years) if year and not rest else None
    return str(year + years) if year else None


def read_since_then(match: re.Match[str], clock: Clock) -> str | None:
    """`since then`: since the year last named."""
    year = _last_named(match, clock)
    return f"{year}/.." if year else None


def _last_named(match: re.Match[str], clock: Clock) -> int | None:
    """The year that "that year" takes up: the last before it in the sentence, else in the text."""
    named = NAMED_YEAR.findall(MISSION.sub("", match.string[: match.start()]))
    return int(named[-1]) if named else clock.year


def read_full_span(match: re.Match[str], clock: Clock) -> str | None:
    """`15 January 2004 - 31 December 2006`, `1 January 2022 - present`."""
    first = iso_day(int(match["year"]), month_of(match["month"]), match["day"])
    if not match["day2"]:
        return f"{first}/.." if first else None
    last = iso_day(int(match["year2"]), month_of(match["month2"]), match["day2"])
    return f"{first}/{last}" if first and last and first < last else None


def read_this_month(match: re.Match[str], clock: Clock) -> str | None:
    """`this month`."""
    return f"{clock.date.year}-{clock.date.month:02}" if clock.date else None


def read_month_of_year(match: re.Match[str], clock: Clock) -> str | None:
    """`in June this year`."""
    if clock.date is None:
        return None
    return f"{clock.date.year + {'last': -1, 'this': 0, 'next': 1}[match['relative']]}-{month_of(match['month']):02}"


def read_day_that_year(match: re.Match[str], clock: Clock) -> str | None:
    """`20 May of that year`."""
    return iso_day(_last_named(match, clock), month_of(match["month"]), match["day"])


def read_day_to_month(match: re.Match[str], clock: Clock) -> str | None:
    """`from 5 July 2023 to June 2024`."""
    first = iso_day(int(match["year"]), month_of(match["month"]), match["day"])
    return f"{first}/{match['year2']}-{month_of(match['month2']):02}" if first else None


def read_last_night(match: re.Match[str], clock: Clock) -> str | None:
    """`last night`."""
    return (clock.date - dt.timedelta(days=1)).isoformat() if clock.date else None


def read_months_of_years(match: re.Match[str], clock: Clock) -> str | None:
    """`between June 2018 and May 2019`."""
    first = f"{match['year'] or match['year2']}-{month_of(match['month']):02}"
    last = f"{match['year2']}-{month_of(match['month2']):02}"
    return f"{first}/{last}" if first < last else None


def read_week(match: re.Match[str], clock: Clock) -> str | None:
    """`last week`, from Monday to Sunday."""
    if clock.date is None:
        return None
    weeks = {"last": -1, "past": -1, "this": 0, "next": 1, "coming": 1}[match["which"].lower()]
    monday = clock.date - dt.timedelta(days=clock.date.weekday() - 7 * weeks)
    before = match.string[: match.start()].lower()
    if before.endswith("earlier "):
        return f"{monday}/{clock.date}"
    if before.endswith("later "):
        return f"{clock.date}/{monday + dt.timedelta(days=6)}"
    return f"{monday}/{monday + dt.timedelta(days=6)}"


def read_bare_day(match: re.Match[str], clock: Clock) -> str | None:
    """`on the 30th`: the day of that number nearest to the document's."""
    date = clock.date
    if date is None:
        return None
    found = []
    for months in (-1, 0, 1):
        count = date.year * 12 + date.month - 1 + months
        day = iso_day(count // 12, count % 12 + 1, match["day"])
        found += [dt.date.fromisoformat(day)] if day else []
    near = [day for day in found if (day <= date if clock.is_past else day >= date)]
    first = min(near or found, key=lambda day: abs(day - date)).isoformat() if found else None
    return f"{first}/{first[:8]}{int(match['day2']):02}" if first and match["day2"] else first


def read_months(match: re.Match[str], clock: Clock) -> str | None:
    """`from June to August`."""
    year = _year_of(match, clock)
    first, last = month_of(match["month"]), month_of(match["month2"])
    return f"{year}-{first:02}/{year}-{last:02}" if year and first < last else None


def read_quarter(match: re.Match[str], clock: Clock) -> str | None:
    """`the first quarter of 2020`."""
    year = _year_of(match, clock)
    month = 3 * ["first", "second", "third", "fourth"].index(match["quarter"].lower())
    return f"{year}-{month + 1:02}/{year}-{month + 3:02}" if year else None


def read_part_of_year(match: re.Match[str], clock: Clock) -> str | None:
    """`the first six months of 2020`."""
    year = _year_of(match, clock)
    if match["half"]:
        first, last = (1, 6) if match["half"].lower() == "first" else (7, 12)
    else:
        first, last = 1, number_of(match["months"])
    return f"{year}-{first:02}/{year}-{last:02}" if year and first < last <= 12 else None


def _year_of(match: re.Match[str], clock: Clock) -> int | None:
    """`in June this year`."""
    if match["year"]:
        return int(match["year"])
    if clock.date is None:
        return None
    return clock.date.year - ((match["which"] or "").lower() == "last")


def read_past_year(match: re.Match[str], clock: Clock) -> str | None:
    """`over the past year`."""
    return f"{clock.date.year - 1}/{clock.date.year}" if clock.date else None


def read_this_season(match: re.Match[str], clock: Clock) -> str | None:
    """`this summer`."""
    return f"{clock.date.year}-{SEASONS[match['season'].lower()]}" if clock.date else None


def read_figures(match: re.Match[str], clock: Clock) -> str | None:
    """Day, month and year in figures, where only one order is possible."""
    one, other, year = int(match["one"]), int(match["other"]), match["year"]
    full = int(year) if len(year) == 4 else 2000 + int(year)
    day, month = (one, other) if one > 12 else (other, one)
    return iso_day(full, month, str(day)) if day > 12 >= month else None


TEXT_OF = re.compile(
    r"\b(?:[Tt]reaty|[Dd]eclaration|[Cc]harter|[Cc]onvention|[Aa]greement|[Ww]hite [Pp]aper|[Cc]ommuniqu[eé]) of $"
)
EDITION = re.compile(r" (?:SCO |BRICS |G20 |Council |annual )?(?:summits?|edition|gathering)\b")
SUMMITS_OF = re.compile(r"\bsummits? of (?:(?:19|20)\d\d(?:, | and ))*$", re.IGNORECASE)
UNTIL = re.compile(r"\b(?:until|till|by|up to|no later than) (?:about |early |late |mid-)?$", re.IGNORECASE)
PAST_START = re.compile(r"\b(?:was|were|had|did|\w{3,}ed)\b[^,;]*$")
SINCE = re.compile(r"\b[Ss]ince (?:about |early |late |mid-)?$")
PERFECT = re.compile(r"\b(?:has|have) (?:\w+ ){1,9}$")
SINCE_A_TIME = re.compile(
    r"\b[Ss]ince (?:(?!\b(?:was|were|is|came|has|have|had|began|took|met|joined|became|\w{3,}ed)\b)[^,.;]){0,60}$"
)
"""`since the summit in 2005`; not `since it was founded in 2001`, which dates the founding."""
END_OF = re.compile(r"\b[Bb]y (?:the )?(?:end|close|middle) of $")
MISSION = re.compile(r"\bMission[- ](?:19|20)\d\d")
"""An exercise whose name has a year, which dates nothing else."""
LABEL_YEAR = re.compile(
    r"\W{0,4}(?:(?P<year>(?:19|20)\d\d)(?:, [A-Z][\w. ]{2,30}| \([^()]{2,30}\))?:\s"
    r"|(?:Back )?[Ii]n (?P<told>(?:19|20)\d\d)\b,?\s)"
)
"""A line that tells of a year: `2017, Astana: On June 9 ...`, `In 2017, at the summit of June 8-9, ...`."""
NAMED_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
PLAN = re.compile(
    r"\b(?:Strategy|Programme|Program|Plan|Concept|Roadmap|Road Map|Agenda|Goals)\b(?:(?! (?:and"
    r"|budget) )[^.;,]){0,70}?\b(?:until|till"
    r"|through(?: to)?|up to|to|for|by|of)(?: the (?:year|period))?(?: of)? $"
)
