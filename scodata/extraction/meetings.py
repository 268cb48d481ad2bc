"""Which meeting of leaders a description means: "the 18th meeting", "last year's summit in Astana"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace

from .lexicon import any_of, rows
from .meeting_asked import VIRTUAL, Asked, asked_for, fits, loosened, same_town
from .meeting_names import FUTURE, GOVERNMENTS, OTHER_GROUP, SCO, YEAR, is_of_leaders
from .meeting_phrases import (
    COUNCIL,
    DATED,
    GATHERS,
    HELD,
    OF_LEADERS,
    OF_OTHERS,
    ONCE,
    OPENS_IN,
    OTHERS,
    ROW,
    SCO_SUMMIT,
    SEVERAL,
    THE_SUMMIT,
    TOGETHER,
    descriptions,
)
from .mention import Mention
from .numbers import MONTHS, ORDINAL_WORD
from .world import Meeting, World

DAYS = 10
NEAR = 21
"""How many days a meeting may lie before or after a document that speaks of it without a date."""
SOON = 120
"""How many days ahead a meeting may lie that is told by its town alone."""


class Meetings:
    """The meetings on record, and the patterns of the phrases that describe one."""

    def __init__(self, world: World) -> None:
        self.meetings = world.meetings
        cities = sorted(
            {meeting.city for meeting in world.meetings}
            | {"St Petersburg", "St. Petersburg", "Ekaterinburg", "Xian", "Ulan Bator", "Delhi"}
        )
        city = f"(?P<city>{any_of(cities)})"
        self.city = re.compile(rf"\b{city}\b")
        self.town = re.compile(rf"\b(?:in|at|to) (?:the (?:\w+ )?(?:city|town|capital|resort)(?: city)? of )?{city}")
        self.lands = {row["state_id"]: row["names"].split("; ")[0] for row in rows("states.tsv")}
        lands = any_of(sorted({self.lands[meeting.country] for meeting in world.meetings if meeting.country}))
        self.land = re.compile(
            rf"\b(?:in|at) (?P<in>{lands})\b|\b(?P<host>{lands}) (?:\w+ ){{0,3}}?(?:host|hosts|hold|holds|receives?)\b"
        )
        self.patterns = descriptions(city)

    def in_document(
        self, flat: str, spans: list[tuple[int, int]], date: dt.date | None
    ) -> tuple[list[Mention], list[Mention]]:
        """Meetings that sentences describe, and those that they only mean.

        "The SCO summit" is the one last described, or the one of those days; a bare "the summit" names none, yet means
        that one.
        """
        found: list[Mention] = []
        meant: list[Mention] = []
        current = self._of_those_days(date)
        for start, end in spans:
            described = self.mentions(flat, start, end, date)
            if described:
                current = described[0].entity_id
            elif current and not OTHERS.search(flat, start, end):
                match = THE_SUMMIT.search(flat, start, end)
                if match:
                    is_named = re.search(SCO, match[0]) is not None
                    (found if is_named else meant).append(Mention(match.start(), match.end(), "summit", current))
            found.extend(described)
        return found, meant

    def _of_those_days(self, date: dt.date | None) -> str | None:
        near = [each for each in self.meetings if date and each.body != "chg" and abs((each.start - date).days) <= DAYS]
        return near[0].summit_id if len(near) == 1 else None

    def mentions(self, flat: str, start: int, end: int, date: dt.date | None) -> list[Mention]:
        """Meetings that a sentence describes, resolved through the records."""
        sentence = flat[start:end]
        found = list(self._row(flat, start, end))
        if found or not GATHERS.search(sentence):
            return found
        for pattern in self.patterns:
            for match in pattern.finditer(sentence):
                a, b = start + match.start(), start + match.end()
                if any(mention.start < b and a < mention.end for mention in found):
                    continue
                asked = self._where(asked_for(match, sentence, date), sentence, match.end())
                meeting = self._of_the_day(sentence, match, date) or self.resolve(asked, date)
                if meeting and (is_of_leaders(match, sentence) or self._is_at_hand(match, meeting, date)):
                    found.append(Mention(a, b, "summit", meeting.summit_id))
        if found:
            return sorted({*found, *self._others(sentence, start, date, found)})
        for reader in (self._dated, self._placed, self._where_they_met, self._hosted):
            found = found or list(reader(sentence, start, date))
        return found

    def _where(self, asked: Asked, sentence: str, end: int) -> Asked:
        """`will open in Shanghai`: the town that the verb behind a description gives."""
        if asked.city or asked.ordinal:
            return asked
        opens = OPENS_IN.match(sentence, end)
        town = self.town.match(sentence, opens.end()) if opens else None
        return replace(asked, city=town["city"]) if town else asked

    def _of_the_day(self, sentence: str, match: re.Match[str], date: dt.date | None) -> Meeting | None:
        """The meeting of the days that stand right before or behind a description."""
        told = DATED.search(sentence, match.end(), match.end() + 60) or (
            ONCE.match(sentence) and DATED.search(sentence, 0, match.start())
        )
        if not told or (
            told.start() > match.end() and re.search(r"[;:.]|, and ", sentence[match.end() : told.start()])
        ):
            return None
        return self._held_on(told, GOVERNMENTS.search(match[0]) is not None, date)

    def _is_at_hand(self, match: re.Match[str], meeting: Meeting, date: dt.date | None) -> bool:
        """`the Dushanbe meeting`, by its town, in a document of those days."""
        city = match.groupdict().get("city")
        return bool(
            city and date and abs((meeting.end - date).days) <= DAYS and match[0].lower().startswith(city.lower())
        )

    def _row(self, flat: str, start: int, end: int) -> Iterator[Mention]:
        """A row of a table of summits: year and place, or the days of a meeting in its town."""
        dated = DATED.search(flat, start, end) if "|" in flat[start:end] else None
        for of_governments in (False, True) if dated else ():
            meeting = (
                self._held_on(dated, of_governments, None) if dated and (dated["year"] or dated["year2"]) else None
            )
            town = self.city.search(flat, start, end) if meeting else None
            same = town if town and meeting and same_town(town["city"], meeting.city) else None
            place = same or VIRTUAL.search(flat, start, end)
            if meeting and place:
                yield Mention(place.start(), place.end(), "summit", meeting.summit_id)
                return
        row = ROW.match(flat, max(0, start - 2 if flat[:start].endswith("| ") else start), end)
        held = [m for m in self.meetings if row and m.body != "chg" and str(m.start.year) == row["year"]]
        if row and len(held) == 1 and (VIRTUAL.search(row["place"]) or self.city.search(row["place"])):
            yield Mention(row.start("place"), row.end("place"), "summit", held[0].summit_id)

    def _others(self, sentence: str, start: int, date: dt.date | None, found: list[Mention]) -> Iterator[Mention]:
        """`the meetings in Bishkek, 2007, in Dushanbe, 2008 and in Yekaterinburg`: further towns behind a plural."""
        several = SEVERAL.search(sentence)
        for town in self.town.finditer(sentence, several.end()) if several else ():
            a, b = start + town.start("city"), start + town.end("city")
            year = re.match(r",? (?:in )?((?:19|20)\d\d)", sentence[town.end() :])
            if any(mention.start <= a < mention.end for mention in found):
                continue
            asked = Asked(None, None, town["city"], int(year[1]) if year else None, None, False, False)
            meeting = self.resolve(asked, date)
            if meeting:
                yield Mention(a, b, "summit", meeting.summit_id)

    def _where_they_met(self, sentence: str, start: int, date: dt.date | None) -> Iterator[Mention]:
        """`its members come together in Shanghai for their fifth meeting`: a meeting told by town and verb."""
        match = TOGETHER.search(sentence)
        town = self.town.search(sentence, match.start()) if match else None
        if not (match and town) or OF_OTHERS.search(sentence) or OTHERS.search(sentence):
            return
        number = re.search(rf"\b({ORDINAL_WORD}|\d{{1,2}}(?:st|nd|rd|th)) (?:\w+ ){{0,4}}(?:meeting|summit)", sentence)
        coming = FUTURE.search(sentence) is not None or match["now"] is not None
        years = set(YEAR.findall(sentence))
        if len(years) > 1:
            return
        asked = Asked(None, None, town["city"], int(years.pop()) if years else None, None, False, coming)
        meeting = self.resolve(asked, date)
        if meeting and date and (abs((meeting.start - date).days) < 400 or number):
            yield Mention(start + match.start(), start + town.end(), "summit", meeting.summit_id)

    def _hosted(self, sentence: str, start: int, date: dt.date | None) -> Iterator[Mention]:
        """`hold its summit in Pakistan`, `the summit that Kazakhstan hosts`: told by the state that receives it."""
        match, land = SCO_SUMMIT.search(sentence), self.land.search(sentence)
        if not (match and land and date) or OF_OTHERS.search(sentence) or OTHERS.search(sentence):
            return
        hosts = [m for m in self.meetings if self.lands.get(m.country) == (land["in"] or land["host"])]
        year = YEAR.findall(sentence)
        able = [m for m in hosts if str(m.start.year) in year] if year else hosts
        near = [m for m in able if -NEAR <= (m.start - date).days < 200] if not year else able
        if len(near) == 1:
            yield Mention(start + match.start(), start + match.end(), "summit", near[0].summit_id)

    def _placed(self, sentence: str, start: int, date: dt.date | None) -> Iterator[Mention]:
        """`will host the Council of Heads of Government in Islamabad`: the meeting of that council in that town."""
        match, held = COUNCIL.search(sentence), HELD.search(sentence)
        town = self.town.search(sentence) if match and held else None
        if match and town and not OF_OTHERS.search(sentence) and not OTHERS.search(sentence):
            body = "chg" if GOVERNMENTS.search(match[0]) else "chs"
            coming = FUTURE.search(sentence) is not None or "host it" in sentence or "would host" in sentence
            asked = Asked(body, None, town["city"], None, None, False, coming)
            meeting = self.resolve(asked, date)
            if meeting and date and abs((meeting.start - date).days) < 400:
                yield Mention(start + match.start(), start + match.end(), "summit", meeting.summit_id)

    def _dated(self, sentence: str, start: int, date: dt.date | None) -> Iterator[Mention]:
        """`the Council of Heads of State on 10 November`: the meeting held on the day that the sentence gives."""
        match = OF_LEADERS.search(sentence)
        told = (DATED.search(sentence, match.end()) or DATED.search(sentence)) if match else None
        if match is None or told is None or OF_OTHERS.search(sentence) or OTHERS.search(sentence):
            return
        if OTHER_GROUP.search(sentence[: match.start()]) or re.search(
            r"\b(?!The |At |In |On |Its )[A-Z][\w'-]+ $", sentence[: match.start()]
        ):
            return
        meeting = self._held_on(told, GOVERNMENTS.search(match[0]) is not None, date)
        if meeting:
            yield Mention(start + match.start(), start + match.end(), "summit", meeting.summit_id)

    def _held_on(self, told: re.Match[str], of_governments: bool, date: dt.date | None) -> Meeting | None:
        """The meeting held on a day, of this year, the last or the next where no year is given."""
        day, year = told["day"] or told["day2"], told["year"] or told["year2"]
        last = told["last"] or told["last2"] or day
        month = MONTHS.index(told["month"] or told["month2"]) + 1
        years = [int(year)] if year else [date.year, date.year - 1, date.year + 1] if date else []
        try:
            days = [(dt.date(each, month, int(day)), dt.date(each, month, int(last))) for each in years]
        except ValueError:
            return None
        for first, end in days:
            if year or (date and abs((first - date).days) < 200):
                for meeting in self.meetings:
                    if meeting.start <= end and first <= meeting.end and (meeting.body == "chg") == of_governments:
                        return meeting
        return None

    def resolve(self, asked: Asked, date: dt.date | None) -> Meeting | None:
        """The one meeting that fits a description, else the one nearest to the document's date, else none.

        Where none fits, the month, then the number is left aside: a text may have one of them wrong.
        """
        able = [meeting for meeting in self.meetings if fits(meeting, asked)]
        for loose in loosened(asked) if not able else ():
            able = able or [meeting for meeting in self.meetings if fits(meeting, loose)]
        if asked.body is None:
            able = [meeting for meeting in able if meeting.body != "chg"] or able
        if len(able) == 1:
            return able[0]
        if not able or date is None:
            return None
        near = [meeting for meeting in able if abs((meeting.start - date).days) <= NEAR]
        if len(near) == 1 and not asked.year and not asked.next:
            return near[0]
        if not (asked.ordinal or asked.city or asked.year or asked.future or asked.virtual):
            return None
        if asked.future:
            coming = [meeting for meeting in able if (meeting.start > date if asked.next else meeting.end >= date)]
            return coming[0] if coming and (coming[0].start - date).days < 400 else None
        held = [meeting for meeting in able if meeting.start <= date]
        soon = [meeting for meeting in able if 0 < (meeting.start - date).days < SOON]
        if asked.city and soon and (not held or (date - held[-1].end).days > (soon[0].start - date).days):
            return soon[0]
        return held[-1] if held and (asked.city or (date - held[-1].end).days < 400) else None
