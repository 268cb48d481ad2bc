"""The patterns of time expressions, the fullest first, and how each is read."""

from __future__ import annotations

import re

from .numbers import CARDINAL_WORD
from .time_readers import (
    COUNT,
    DASH,
    DAY,
    DAY2,
    MONTH,
    NOT_A_DAY,
    WEEKDAYS,
    YEAR,
    Reader,
    iso_day,
    read_ago,
    read_bare_day,
    read_century,
    read_coming_years,
    read_day_after_tomorrow,
    read_day_span,
    read_day_that_year,
    read_day_to_month,
    read_decade,
    read_figures,
    read_first_of_month,
    read_first_years,
    read_following_year,
    read_full_span,
    read_last_night,
    read_later,
    read_month,
    read_month_of_year,
    read_months,
    read_months_of_years,
    read_near_day,
    read_near_month,
    read_part_of_year,
    read_past_year,
    read_past_years,
    read_quarter,
    read_relative_year,
    read_season,
    read_since_creation,
    read_since_then,
    read_that_year,
    read_this_month,
    read_this_season,
    read_week,
    read_weekday,
    read_weekdays,
    read_year,
    read_years,
    read_years_ago_on,
)
from .todays import same_day, today, today_and_tomorrow

LEAD = (
    r"(?P<lead>(?:ever |especially )?since |from |until |till |up to |before |prior to |by |through to |around "
    r"|about |circa |after )?"
)
BARE_YEAR_BEFORE = (
    r"(?:(?<=\bin )|(?<=\bof )|(?<=\bsince )|(?<=\bfrom )|(?<=\buntil )|(?<=\bby )|(?<=\bfor )|(?<=\bto )"
    r"|(?<=\bas )|(?<=\bbefore )|(?<=\bafter )|(?<=\baround )|(?<=\babout )"
    r"|(?<=\bduring )|(?<=\blate )|(?<=\bearly )|(?<=\bmid-)|(?<=\byear )|(?<=\bthe )|(?<=\()|(?<=\band )"
    r"|(?<=, )|(?<=\bsummer )|(?<=\bend )|(?<=\btill )|(?<=\bthrough ))"
)
READERS: tuple[tuple[re.Pattern[str], Reader], ...] = tuple(
    (re.compile(pattern, flags), reader)
    for pattern, flags, reader in (
        (
            r"\b(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b",
            0,
            lambda match, clock: iso_day(int(match["year"]), int(match["month"]), match["day"]),
        ),
        (rf"\b(?:{COUNT}|an?) (?P<unit>year|decade)s? ago (?P<on>this month|today)\b", re.I, read_years_ago_on),
        (r"\b(?P<one>\d{1,2})/(?P<other>\d{1,2})/(?P<year>(?:20)?\d\d)\b", 0, read_figures),
        (
            rf"\b{MONTH}\s?(?:[-–—−]|to|until|till|or)\s?(?P<month2>{MONTH[10:-1]})(?:,? (?:of )?(?:{YEAR}"
            rf"|(?P<which>this|last) year))?(?! \d)",
            0,
            read_months,
        ),
        (
            rf"\b(?P<quarter>first|second|third|fourth) quarter(?: of (?:{YEAR}|(?P<which>this|last) year))?",
            re.I,
            read_quarter,
        ),
        (
            rf"\b(?:first (?P<months>\d{{1,2}}|{CARDINAL_WORD}) months|(?P<half>first|second) half) of (?:{YEAR}"
            r"|(?:(?P<which>this|last)|the) year)",
            re.I,
            read_part_of_year,
        ),
        (r"\b(?:over|in|during|for|within) the (?:past|last) year\b", re.I, read_past_year),
        (r"(?<=\bthe )past year\b", re.I, read_past_year),
        (r"\bthe day after tomorrow\b", re.I, read_day_after_tomorrow),
        (rf"\bthe first day of {MONTH}(?:,? {YEAR})?", 0, read_first_of_month),
        (r"\btoday and tomorrow\b", re.I, today_and_tomorrow),
        (r"\b(?:earlier|later) in the day\b", re.I, same_day),
        (
            r"(?<!\bis )(?<!\bare )\b(?:today|tonight|this (?:morning|afternoon|evening))\b",
            re.I,
            today,
        ),
        (r"\b(?:this|in the) (?P<season>spring|summer|autumn|winter)\b(?! (?:of )?\d)", re.I, read_this_season),
        (
            rf"\b{DAY} {MONTH} {YEAR}\s?(?:[-–—−]|to"
            rf"|until)\s?(?:{DAY2} (?P<month2>{MONTH[10:-1]}) (?P<year2>(?:19|20)\d\d)"
            r"|present\b|now\b|today\b)",
            0,
            read_full_span,
        ),
        (
            rf"\b{MONTH} {DAY}, {YEAR}\s?(?:[-–—−]|to"
            rf"|until)\s?(?:(?P<month2>{MONTH[10:-1]}) {DAY2}, (?P<year2>(?:19|20)\d\d)"
            r"|present\b|now\b|today\b)",
            0,
            read_full_span,
        ),
        (
            rf"\b[Ff]rom {DAY} {MONTH} {YEAR} (?:to|until|till) (?P<month2>{MONTH[10:-1]}) (?P<year2>(?:19|20)\d\d)\b",
            0,
            read_day_to_month,
        ),
        (r"\bthis month\b", re.I, read_this_month),
        (r"\blast night\b", re.I, read_last_night),
        (rf"\b{MONTH} {DAY}{DASH}(?P<month2>{MONTH[10:-1]}) {DAY2}(?:,? {YEAR})?", 0, read_day_span),
        (rf"\b{MONTH} {DAY}{DASH}{DAY2}{NOT_A_DAY}(?:,? {YEAR})?", 0, read_day_span),
        (rf"\b{DAY} {MONTH}{DASH}{DAY2} (?P<month2>{MONTH[10:-1]})(?:,? {YEAR})?", 0, read_day_span),
        (rf"\b{DAY}{DASH}{DAY2}(?: of)? {MONTH}(?:,? {YEAR})?", 0, read_day_span),
        (rf"\b{MONTH} {DAY}{NOT_A_DAY}(?:,? {YEAR}|(?: of)? (?:this|the current) year\b)?", 0, read_day_span),
        (rf"\b{DAY}(?: of)? {MONTH}(?:,? {YEAR}|(?: of)? (?:this|the current) year\b)?", 0, read_day_span),
        (
            rf"\b(?:[Bb]etween|[Ff]rom) {MONTH}(?: {YEAR})?{DASH}(?P<month2>{MONTH[10:-1]}) (?P<year2>(?:19|20)\d\d)\b",
            0,
            read_months_of_years,
        ),
        (rf"\b{MONTH},?(?: of)? {YEAR}", 0, read_month),
        (
            rf"\b{MONTH}(?=['’]s (?:\w+ ){{0,2}}(?:summit|meeting|session|conference|talks|visit|gathering"
            rf"|vote|election)s?\b)",
            0,
            read_month,
        ),
        (rf"\b{MONTH}(?: of)? (?P<relative>this|last|next) year\b", 0, read_month_of_year),
        (rf"\b{DAY}(?: of)? {MONTH} of (?:that|the same) year\b", 0, read_day_that_year),
        (rf"\b{MONTH} {DAY} of (?:that|the same) year\b", 0, read_day_that_year),
        (rf"\b{MONTH}(?P<same>(?: of)? (?:that|the same) year)", 0, read_month),
        (rf"\b(?P<relative>last|next|this) {MONTH}", 0, read_month),
        (rf"\b(?P<season>spring|summer|autumn|fall|winter)(?: of)? {YEAR}", re.I, read_season),
        (rf"\b(?:between|from) {YEAR}{DASH}(?P<year2>(?:19|20)\d\d)\b", re.I, read_years),
        (rf"\b{YEAR}\s?[-/−]\s?(?P<year2>(?:(?:19|20)\d\d|\d\d))\b(?!-)", 0, read_years),
        (r"\b(?P<middle>mid-)?(?P<decade>(?:19|20)\d0)['’]?s\b", 0, read_decade),
        (
            r"\b(?P<century>twenty-first|21st|twentieth|20th|nineteenth|19th|eighteenth|18th)[- ]century\b(?!-)",
            re.I,
            read_century,
        ),
        (rf"\b(?:over|in|during|for|within|throughout|of) the (?:past|last) {COUNT} years\b", re.I, read_past_years),
        (
            rf"\b(?:over|in|during|throughout) (?:the |its |these )?{COUNT} years (?:since|that have passed"
            rf"|of (?:its|the"
            r" (?:SCO|organi[sz]ation)'s) (?:existence|history|development|work|life))\b",
            re.I,
            read_past_years,
        ),
        (rf"^\W*(?:Over|During|Throughout) (?:the |these |its )?{COUNT} years\b(?! time|')", 0, read_past_years),
        (
            rf"\b(?:over|in|during|for|within|throughout) the (?:past|last) (?:{COUNT} decades|decade)\b",
            re.I,
            read_past_years,
        ),
        (
            rf"\b(?:in|during|over|throughout) (?:its|the (?:SCO|organi[sz]ation)['’]s) first (?:{COUNT} years"
            r"|(?P<decade>decade))\b",
            re.I,
            read_first_years,
        ),
        (rf"\b(?:over|in|during|for|within) the (?:next|coming) (?:{COUNT} years|decade)\b", re.I, read_coming_years),
        (
            rf"\b[Ss]ince (?:its|the (?:SCO|organi[sz]ation)'s|the) (?:creation|inception|founding|foundation"
            rf"|establishment|birth)(?: {COUNT} years ago)?",
            0,
            read_since_creation,
        ),
        (rf"\b(?:{COUNT}|an?) (?P<unit>year|decade|month)s? (?:ago|earlier)\b(?: this year\b)?", re.I, read_ago),
        (r"\b(?P<which>last|next|this|current|previous|coming) year\b", re.I, read_relative_year),
        (r"\b(?P<which>last|next) month\b", re.I, read_near_month),
        (r"\b(?P<which>last|this|next) week\b(?!['’]s)", re.I, read_week),
        (
            r"\b(?:on|for|until|till|from) the (?P<day>\d{1,2})(?:st|nd|rd|th)"
            r"(?:(?:,? and|[-–]| to) (?:the )?(?P<day2>\d{1,2})(?:st|nd|rd|th))?\b(?=[,.;:]| (?:of this month"
            r"|and|to|at|in|by|it|\w+ed|took|held|met|left|reports?"
            r"|the|for|with|when|a|an|he|she|they|after|before)\b|$)",
            re.I,
            read_bare_day,
        ),
        (
            r"(?<=\| )(?P<year>(?:19|20)\d\d)(?= \||\s*\|?$)|^(?P<first>(?:19|20)\d\d)(?= \|)",
            0,
            lambda match, clock: match[0],
        ),
        (
            r"\b(?<!bright )(?<!brighter )(?<!better )(?<!brilliant )(?P<near>yesterday|tomorrow)\b(?! (?:of|for) )",
            re.I,
            read_near_day,
        ),
        (
            rf"\b(?:on |for |last |next |from )?(?P<weekday>{'|'.join(WEEKDAYS)}) (?:and"
            rf"|to|until|till) (?P<weekday2>{'|'.join(WEEKDAYS)})\b",
            re.I,
            read_weekdays,
        ),
        (rf"\b(?:on |this |last |next )(?P<weekday>{'|'.join(WEEKDAYS)})\b", re.I, read_weekday),
        (rf"^(?P<weekday>{'|'.join(day.title() for day in WEEKDAYS)})(?=['’]s [a-z])", 0, read_weekday),
        (
            rf"(?<=[a-z] )(?P<weekday>{'|'.join(day.title() for day in WEEKDAYS)})\b(?= [a-z]|[,.]|['’]s [a-z])",
            0,
            read_weekday,
        ),
        (
            rf"{LEAD}{BARE_YEAR_BEFORE}{YEAR}\b(?![-,]\d|\s?(?:%|percent|people|troops|soldiers|students|km"
            rf"|kilomet|dollars|million|tons|participants|men|personnel|Agenda|Sustainable|Goals)"
            rf"|'s)(?P<onward> (?:on|onwards?)\b)?",
            re.I,
            read_year,
        ),
        (
            r"^(?P<year>(?:19|20)\d\d)(?= (?:will|is|was|marks|marked|saw|became|has)\b)",
            0,
            lambda match, clock: match["year"],
        ),
        (
            r"^\W{0,4}(?P<year>(?:19|20)\d\d)(?=(?:, [A-Z][\w. ]{2,30}| \([^()]{2,30}\))?:\s)"
            r"|(?<=[a-z,] )(?P<year2>(?:19|20)\d\d)(?= (?:will|shall) be\b)|(?<=that )(?P<year3>(?:19"
            r"|20)\d\d)(?= (?:is|was)\b)",
            0,
            lambda match, clock: match["year"] or match["year2"] or match["year3"],
        ),
        (r"\b[Tt]he following year\b", 0, read_following_year),
        (r"\b(?:that|the same) year\b", re.I, read_that_year),
        (rf"\b(?:an?|{COUNT}) (?P<unit>year|month)s? (?:later|afterwards|on(?=[,.]))\b", re.I, read_later),
        (
            r"\b(?:that|the) (?:very |same )?same day\b|\bthe same day\b|\bthat (?:very )?day\b",
            re.I,
            lambda match, clock: clock.day,
        ),
        (
            r"\b[Ss]ince then\b",
            0,
            read_since_then,
        ),
        (
            rf"(?:(?<=\b[Ii]n )|(?<=\b[Ss]ince )|(?<=\bthis )|(?<=\blate )|(?<=\bearly )|(?<=\bof )){MONTH}"
            r"(?![\w'])(?! of (?:that|the same) year)",
            0,
            read_month,
        ),
        (rf"(?:(?<=\b[Tt]he )|(?<=\b[Ii]ts )|(?<=\btheir )|(?<=\bhis )){MONTH}(?= [a-z])", 0, read_month),
    )
)
"""Patterns with their readers; an earlier one takes the words from a later."""
