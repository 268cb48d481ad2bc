"""Which meeting of leaders a description means: "the 18th meeting", "last year's summit in Astana"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .lexicon import any_of, rows
from .mention import Mention
from .numbers import MONTHS, ORDINAL_WORD, ordinal
from .world import Meeting, World

SCO = (
    r"(?:Shanghai Cooperation Organi[sz]ation(?:'s)?(?: \((?:the )?SCO\))?(?:'s)?|SCO(?:'s)?|organi[sz]ation's"
    r"|Shanghai Five(?:'s)?|Shanghai Forum)"
)
LEADERS = (
    r"(?:(?:the )?(?:Council of )?(?:the )?(?:SCO )?(?:Heads? of (?:the )?(?:SCO )?(?:Member )?(?:States?"
    r"|Governments?)(?: and Governments?)?|Prime Ministers?'?)"
    r"(?: \((?:Prime Ministers|CHS|CHG|HSC|HGC)\))?(?: Council)?'?|leaders'|prime ministers'?"
    r"|heads[- ]of[- ](?:state|government)s?'?|government heads'?|CHS|CHG|PMs'?|Council(?= meeting))"
)
NOUN = r"(?:summit meeting|summit talks|summit|meeting|session|gathering)"
GOVERNMENTS = re.compile(r"government|prime minister|premier|\bCHG\b|\bHGC\b|\bPMs\b", re.IGNORECASE)
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
FOUNDED_IN = re.compile(
    r"\b(?:since|founded|established|set up|created|being|proclaimed|formed)(?: in)? (?:19|20)\d\d\b"
)
"""A year that is not the meeting's."""
MONTH_YEAR = re.compile(rf"\b({'|'.join(MONTHS)})(?: \d{{1,2}}(?:\s?-\s?\d{{1,2}})?)?,?(?: of)? ((?:19|20)\d\d)\b")
MONTH_OF = re.compile(rf"(?:the )?({'|'.join(MONTHS)})(?:'s)? ", re.IGNORECASE)
FUTURE = re.compile(
    r"\b(?:upcoming|forthcoming|next|coming|will|to be held|ahead of|prepar\w+ for|scheduled|on the eve of)\b",
    re.IGNORECASE,
)
THE_SUMMIT = re.compile(
    rf"\b(?:[Tt]he|[Tt]his|[Tt]oday's|[Oo]ur) (?:(?:present|current|anniversary"
    rf"|upcoming) )?(?:{SCO} )?(?:(?:{LEADERS}) (?:meeting|session)|[Ss]ummit)\b(?! of (?!the heads))"
    rf"|^The meeting, (?=to be held|held|which)"
    rf"|\b(?:{SCO}) (?:(?:{LEADERS}) (?:meeting|session)|[Ss]ummit)\b|\bThe meeting, (?=to be held|held)"
)
OTHERS = re.compile(
    r"\b(?:CICA|BRICS|EAEU|EurAsEC|CSTO|CIS|APEC|G20|G8|G7|ASEAN|NATO|EU|Belt and Road|Caspian|bilateral"
    r"|ministers of|last year|previous|next)\b"
)
OTHER_GROUP = re.compile(r"\b(?!SCO\b)[A-Z][A-Za-z]*[A-Z]\w*(?: \[[^\]]*\]| \([^)]*\))? $")
DAYS = 10
NEAR = 21
"""How many days a meeting may lie before or after a document that speaks of it without a date."""
SOON = 120
"""How many days ahead a meeting may lie that is told by its town alone."""
VIRTUAL = re.compile(
    r"\b(?:virtual|video[- ]?(?:link|conference|conferencing)|online|videoconference)\b", re.IGNORECASE
)


DATED = re.compile(
    rf"\b(?P<day>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?(?:\s?(?:[–-]|to|and)\s?(?P<last>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?)? (?:of )?(?P<month>{'|'.join(MONTHS)})(?:,? (?P<year>\d{{4}}))?"
    rf"|\b(?P<month2>{'|'.join(MONTHS)}) (?P<day2>\d{{1,2}})\b(?:st|nd|rd"
    rf"|th)?(?:\s?(?:[–-]|to|and)\s?(?P<last2>\d{{1,2}})\b)?(?:,? (?P<year2>\d{{4}}))?"
)
OF_LEADERS = re.compile(
    rf"\bsummit\b|\bCouncil of (?:the )?Heads of (?:the )?(?:SCO )?(?:Member )?(?:States?"
    rf"|Governments?)(?: \(Prime Ministers\))?(?: of the {SCO})?"
    rf"|\b(?:{SCO} )?(?:[Hh]eads of (?:state|government)|[Ll]eaders"
    rf"|[Pp]rime ministers)(?: of (?:the )?{SCO}(?: (?:countries"
    r"|member states))?)? (?=met\b|gathered\b|convened\b|assembled\b|held\b|meet\b|gather\b)"
)
"""What a meeting of leaders is told by where the sentence gives its day."""
ITS = re.compile(
    rf"(?:{LEADERS}|{SCO})(?:(?!\b(?:experts?|ministers?|officials?|secretaries"
    rf"|groups?)\b)[^.;]){{0,50}}\b(?:its|their|the|for the) $",
    re.IGNORECASE,
)
ITS_OWN = re.compile(r"\b(?:its|their)(?: \w+)? $")
"""Before the number of a meeting: that of the council which the sentence names before."""
OF_OTHERS = re.compile(
    r"\b(?:foreign|defen[cs]e|trade|health|culture) ministers|\bministers of\b|[Ss]ecretaries of|[Ss]idelines"
)


ROW = re.compile(r"\|\s*(?P<year>(?:19|20)\d\d)\s*\|\s*(?P<place>[A-Z][^|]{2,40}?)\s*\|")
"""A row of a table of summits: year and place."""
COUNCIL = re.compile(
    r"\bCouncil of (?:the )?Heads of (?:the )?(?:SCO )?(?:Member )?(?:States?|Governments?)\b"
    r"|\bHeads of State Council\b|\bCH[SG]\b"
)
HELD = re.compile(r"\b(?:host(?:ed|ing)?|hold(?:ing)?|held|convened?|gathered|met|took place|take place|receiv\w+)\b")


GATHERS = re.compile(
    r"summit|meeting|session|gather|conference|Council of|met\b|meet\b|convened|together", re.IGNORECASE
)
"""Without one of these words a sentence speaks of no meeting."""
TOWNS = {
    "st petersburg": "Saint Petersburg",
    "st. petersburg": "Saint Petersburg",
    "ekaterinburg": "Yekaterinburg",
    "delhi": "New Delhi",
}
"""Towns by other spellings."""
OF_WHOM = re.compile(rf" of (?:the )?(?:SCO )?{LEADERS}", re.IGNORECASE)
OPENS_IN = re.compile(
    r" (?:will |is (?:to |being )?|was |has )?(?:open|start|begin|convene|held|be held|take place|end"
    r"|conclude|close)\w*"
    r"(?: on [\w ,]{4,20})? (?=in |at )|,? (?:which )?(?:opens|opened|starts|started|took place|takes place"
    r"|kicked off) (?=in |at )"
)
"""Between the description of a meeting and its town."""
ONCE = re.compile(r"\W*(?:On|From|Between) ")
SEVERAL = re.compile(r"\b(?:meetings|summits|sessions)\b")
TOGETHER = re.compile(
    rf"\b(?:{SCO}(?: [Mm]ember (?:[Ss]tates|countries)|(?:'s)? (?:members|leaders|heads of state))?"
    rf"|[Mm]embers|[Ll]eaders|[Pp]residents|[Hh]eads of state)(?: of (?:the )?{SCO})?[^.;A-Z]{{0,60}}? "
    r"(?:(?P<now>meet|gather|come together|assemble|convene)|met|gathered|came together|assembled|convened)\b"
)
SCO_SUMMIT = re.compile(
    rf"\b(?:{SCO}) (?:(?:{LEADERS}) )?(?:summit|meeting)\b|\bsummit of (?:the )?{SCO}"
    r"|\b(?:its|the|this) (?:\w+ )?summit\b|\b[Tt]he next (?:\w+ )?(?:meeting|session)\b"
)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a description says of the meeting it means."""

    body: str | None
    ordinal: int | None
    city: str | None
    year: int | None
    month: int | None
    virtual: bool
    future: bool
    next: bool = False


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
        count = rf"(?P<ordinal>\d{{1,2}}(?:st|nd|rd|th)|{ORDINAL_WORD})"
        self.patterns = tuple(
            re.compile(pattern, re.IGNORECASE)
            for pattern in (
                rf"\b{count} (?:annual |regular |SCO "
                rf"|anniversary )*(?:{SCO} )?(?:{LEADERS} )?{NOUN}s?\b"
                rf"(?: of (?:the )?(?:{SCO}(?: member states)?(?: {LEADERS})?"
                rf"|{LEADERS}))?"
                rf"(?:(?: of (?:the )?)(?:{SCO}|[\w-]+ (?:Eurasian )?(?:grouping"
                rf"|organi[sz]ation)))?(?: {LEADERS})?(?:,? (?:held )?in {city.replace('city', 'city2')})?",
                rf"\b(?:(?P<year>(?:19|20)\d\d) )?(?:{SCO} )?{city} (?:(?:19"
                rf"|20)\d\d )?(?:{SCO} )?(?:{LEADERS} )?(?:{NOUN})\b(?: of (?P<behind>(?:19|20)\d\d))?",
                rf"\b(?:(?P<year>(?:19"
                rf"|20)\d\d) )?(?:{SCO} )(?:{LEADERS} )?{NOUN}\b(?: of (?:the )?{LEADERS})?(?:,? (?:was |be "
                rf"|to be )?(?:held )?in {city})?",
                rf"\b(?:(?P<relative>last|this|next) year's )?(?:{LEADERS} )?{NOUN}\b(?: of (?:the )?(?:{SCO}"
                rf"|{LEADERS}))?,? (?:to be held |held )?in {city}",
                rf"\b(?P<relative>last|this|next) year's (?:{SCO} )?(?:{LEADERS} )?(?:summit)\b",
                rf"\bsummit,? (?:which |that )?(?:took place|takes place|was held|is held|will be held"
                rf"|is to be held) in {city}",
                rf"\b(?:{SCO} )?summit (?:of|for) (?P<relative>last|this|next) year\b",
                rf"\b(?:the )?next (?:{SCO} )?(?:{LEADERS} )?summit\b(?! of (?!the SCO|the Shanghai))",
                rf"\b(?:(?:{'|'.join(MONTHS)}) )(?:(?:19|20)\d\d )(?:{SCO} )?summit\b",
                rf"\bthe (?:{'|'.join(MONTHS)}) (?:{SCO} )?summit\b(?: in {city})?",
                rf"\b(?:{'|'.join(MONTHS)})'s (?:{SCO} )?(?:summit|conference|meeting)(?: in {city})?",
                rf"\b(?:{NOUN}|summit) of (?:the )?(?:{SCO}(?: member states)?(?:'s?)?(?: {LEADERS})?"
                rf"|{LEADERS}(?: of (?:the )?{SCO}(?: member states)?)?)(?:,? (?:held )?in {city})?",
            )
        )

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
                asked = self._where(_asked(match, sentence, date), sentence, match.end())
                meeting = self._of_the_day(sentence, match, date) or self.resolve(asked, date)
                if meeting and (_is_of_leaders(match, sentence) or self._is_at_hand(match, meeting, date)):
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
            same = town if town and meeting and _same_town(town["city"], meeting.city) else None
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
        fits = [m for m in hosts if str(m.start.year) in year] if year else hosts
        near = [m for m in fits if -NEAR <= (m.start - date).days < 200] if not year else fits
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
        fits = [meeting for meeting in self.meetings if _fits(meeting, asked)]
        for loose in _loosened(asked) if not fits else ():
            fits = fits or [meeting for meeting in self.meetings if _fits(meeting, loose)]
        if asked.body is None:
            fits = [meeting for meeting in fits if meeting.body != "chg"] or fits
        if len(fits) == 1:
            return fits[0]
        if not fits or date is None:
            return None
        near = [meeting for meeting in fits if abs((meeting.start - date).days) <= NEAR]
        if len(near) == 1 and not asked.year and not asked.next:
            return near[0]
        if not (asked.ordinal or asked.city or asked.year or asked.future or asked.virtual):
            return None
        if asked.future:
            coming = [meeting for meeting in fits if (meeting.start > date if asked.next else meeting.end >= date)]
            return coming[0] if coming and (coming[0].start - date).days < 400 else None
        held = [meeting for meeting in fits if meeting.start <= date]
        soon = [meeting for meeting in fits if 0 < (meeting.start - date).days < SOON]
        if asked.city and soon and (not held or (date - held[-1].end).days > (soon[0].start - date).days):
            return soon[0]
        return held[-1] if held and (asked.city or (date - held[-1].end).days < 400) else None


def _same_town(one: str, other: str) -> bool:
    return TOWNS.get(one.lower(), one).lower() == other.lower()


def _asked(match: re.Match[str], sentence: str, date: dt.date | None) -> Asked:
    groups = match.groupdict()
    words = match[0]
    told = words + (OF_WHOM.match(sentence, match.end()) or [""])[0]
    body = "chg" if GOVERNMENTS.search(told) else "chs" if re.search(r"heads? of state|leaders", words, re.I) else None
    if re.search(r"Shanghai (?:Five|Forum)", words):
        body = "s5"
    if body is None and groups.get("ordinal") and ITS_OWN.search(sentence, 0, match.start()):
        body = "chg" if GOVERNMENTS.search(sentence, 0, match.start()) else None
    city = groups.get("city") or groups.get("city2")
    city = TOWNS.get((city or "").lower(), city)
    near = sentence[max(0, match.start() - 40) : match.end() + 45]
    year, month = None, None
    dated = MONTH_YEAR.search(near)
    bare = MONTH_OF.match(words)
    if dated:
        month, year = MONTHS.index(dated[1].title()) + 1, int(dated[2])
    elif bare and date:
        month, year = MONTHS.index(bare[1].title()) + 1, date.year
    elif groups.get("year") or groups.get("behind"):
        year = int(groups.get("year") or groups["behind"])
    else:
        told = FOUNDED_IN.sub("", sentence)
        years = set(YEAR.findall(FOUNDED_IN.sub("", near))) or set(YEAR.findall(told))
        year = int(years.pop()) if len(years) == 1 else None
    relative = {"last": -1, "this": 0, "next": 1}.get((groups.get("relative") or "").lower())
    if relative is not None and date:
        year = date.year + relative
    count = ordinal(groups["ordinal"]) if groups.get("ordinal") else None
    return Asked(
        body, count, city, year, month, bool(VIRTUAL.search(near)), bool(FUTURE.search(near)), "next " in words.lower()
    )


def _loosened(asked: Asked) -> Iterator[Asked]:
    """The same description without its month, and, where town and year are given, without its number."""
    if asked.month and asked.year and (asked.city or asked.ordinal):
        yield replace(asked, month=None)
    if asked.ordinal and asked.city:
        yield replace(asked, ordinal=None, month=None)


def _fits(meeting: Meeting, asked: Asked) -> bool:
    return (
        (asked.body is None or meeting.body == asked.body)
        and (asked.ordinal is None or (meeting.ordinal == asked.ordinal and meeting.body == (asked.body or "chs")))
        and (asked.city is None or meeting.city.lower() == asked.city.lower())
        and (asked.ordinal is not None or asked.year is None or meeting.start.year == asked.year)
        and (asked.ordinal is not None or asked.month is None or meeting.start.month == asked.month)
        and (not asked.virtual or asked.ordinal is not None or asked.city is not None or meeting.format != "in-person")
    )


def _is_of_leaders(match: re.Match[str], sentence: str) -> bool:
    """Meetings of ministers, and summits of other groups, are no meetings of the leaders' bodies."""
    words = match[0]
    if (
        not re.search(rf"{SCO}|{LEADERS}", words)
        and not MONTH_YEAR.search(words)
        and not ITS.search(sentence[: match.start()])
        and (
            not re.search("summit", words, re.IGNORECASE)
            or re.search(r"[A-Z]\w+-[A-Z]\w+ $|\bCollective\b", sentence[: match.start()])
        )
    ):
        return False
    if re.search(rf"{SCO}$", words) and re.match(
        r" (?!Heads|Council of (?:the )?Heads|[Ll]eaders|Summit)[A-Z]\w", sentence[match.end() :]
    ):
        return False
    if OTHER_GROUP.search(sentence[: match.start()]):
        return False
    if re.match(
        r" (?:Business|Inter|Youth|Energy|University|Forum|Ministers|Defen[cs]e|Secretariat|Regional|RATS"
        r"|Security|Foreign|Bank|Development)",
        sentence[match.end() :],
    ):
        return False
    if re.match(r" of (?:the )?(?!SCO|Shanghai|Council|Heads?|organi)[A-Z]", sentence[match.end() :]):
        return False
    if re.match(rf"(?:{ORDINAL_WORD}) ", words, re.IGNORECASE) and not re.search(rf"{SCO}|{LEADERS}", words):
        return ITS.search(sentence[: match.start()]) is not None
    around = sentence[max(0, match.start() - 40) : match.end() + 30]
    if re.search(
        r"\b(?:CICA|BRICS|EAEU|EurAsEC|CSTO|CIS|APEC|G20|G8|G7|ASEAN|NATO|EU|ministers of|foreign ministers"
        r"|ministerial|secretaries|coordinators"
        r"|BRI|Belt and Road|Caspian)\b",
        words + sentence[match.end() : match.end() + 12],
    ):
        return False
    if re.search(
        r"\b(?:BRICS|CICA|CSTO|CIS|APEC|G20|ASEAN|EU|NATO|EAEU|US|Caspian|Collective|Supreme|ministers?"
        r"|ministerial|secretaries|media cooperation|business|security council)\W+$",
        sentence[max(0, match.start() - 22) : match.start()],
        re.IGNORECASE,
    ):
        return False
    is_told = (
        re.search(rf"{SCO}|heads? of|Council meeting|summit|leaders|prime minister", words, re.IGNORECASE) is not None
    )
    return is_told or "SCO" in around or ITS.search(sentence[: match.start()]) is not None
