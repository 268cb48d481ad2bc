"""Which meeting of leaders a sentence is told of where it names none: `the session`, `delegations were led by`."""

from __future__ import annotations

import datetime as dt
import re

from .meeting_names import GOVERNMENTS
from .mention import Mention
from .world import Meeting, World

OTHERS = re.compile(
    r"\b(?:(?<!Cabinet of )(?<!cabinet of )[Mm]inisters of|(?:[Ff]oreign|[Dd]efen[cs]e|[Tt]rade|[Hh]ealth|[Cc]ulture"
    r"|[Ii]nterior|[Ee]conomy|[Ee]nergy"
    r"|[Tt]ransport|[Jj]ustice|[Ff]inance|[Aa]griculture|[Ee]ducation|[Tt]ourism) [Mm]inisters\b|[Mm]inisterial"
    r"|[Cc]hief [Jj]ustices|[Pp]rosecutors|[Ss]ecretaries of|[Cc]oordinators|[Bb]usiness [Ff]orum"
    r"|[Bb]usiness [Cc]ouncil"
    r" (?:meeting|session)|[Ff]orum of|[Ff]orum was|[Ee]xercises?\b|[Cc]onference|[Ww]orking group"
    r"|[Ww]orking breakfast"
    r"|[Mm]eeting of experts|[Oo]bservers? [Mm]ission|[Mm]ission of observers"
    r"|[Tt]he [Mm]ission\b|[Ee]lections?\b|(?:BRICS|CSTO|CIS|CICA|EAEU|G20|G8|APEC|NATO)(?:'s)? (?:summit|meeting"
    r"|session)|[Bb]elt and [Rr]oad [Ff]orum"
    r"|[Mm]et(?: \w+)? with(?![^.;]{3,60} in the chair)|[Mm]eeting (?:\w+ )?(?:with|between)|[Tt]alks (?:with"
    r"|between)|[Cc]onversation|[Bb]ilateral"
    r"|[Tt]rilateral|[Rr]ound ?table|[Ss]eminar|[Ff]estival|[Cc]eremony|[Ss]ession of the (?:UN|United|General)"
    r"|[Gg]eneral Assembly|[Pp]lenipotentiary|[Rr]eception|[Pp]residential candidates?|sidelines|margins of)\b"
)
"""Other gatherings: what is told behind them is told of them."""
ON_IT = re.compile(r"(?:It|This) (?:was|is)\b|The (?:previous|preceding)\b")
"""A sentence that goes on about the meeting before, though it seems to name another."""
BESIDE = re.compile(r"\b(?:previous|preceding|next|last|upcoming)\b")
LEADERS = re.compile(
    r"\b(?:summit|[Cc]ouncil of (?:the )?[Hh]eads|[Hh]eads of (?:[Ss]tate|[Gg]overnments?) (?:[Cc]ouncil|met|gathered"
    r"|meet|talked|took|held|signed|adopted|discussed|approved)|[Pp]rime [Mm]inisters (?:met|talked|held|gathered)"
    r"|[Ll]eaders (?:met|gathered|signed|adopted)|[Cc]ouncil meeting|CHS|CHG)\b"
)
"""The leaders' meeting without more."""
BEFORE, BEHIND = 3, 12
"""Days before and behind a meeting in which a document that speaks of leaders is about it."""
CLOSE = 2
"""Days behind a meeting in which a document on leaders of the organisation is about it, whatever it calls it."""
ABOUT_IT = re.compile(
    r"\b(?:SCO|Shanghai Co-?operation)\b[^|]{0,400}\b(?:leaders|presidents|prime ministers|gathering)\b"
    r"|\b(?:leaders|presidents|prime ministers|gathering)\b[^|]{0,400}\b(?:SCO|Shanghai Co-?operation)\b",
    re.DOTALL,
)
FIRST = 4
"""Sentences in which a document of another day says which meeting it reports."""
ACROSS = 400
"""Days behind a meeting within which a document may report it."""


HELD = re.compile(
    r"\b(?:held|took place|gathered|met|hosted|convened|took part|attended|participated|opened|assembled"
    r"|came (?:together|to)|presided|chaired|concluded|drew to an? (?:end|close)|attending|attends|takes? part"
    r"|adopted)\b"
)
SINCE = re.compile(r"\b(?:since|after|before|ahead of|until|prior to|following|like|unlike|than|as at)\b[^,.;]{0,40}$")
"""Before a meeting that is named for the time's sake."""
MONTH = 31


class Occasions:
    """The sentences of a document, each with the meeting that it is told of."""

    def __init__(
        self,
        flat: str,
        head: str,
        spans: list[tuple[int, int]],
        named: list[Mention],
        date: dt.date | None,
        world: World,
    ) -> None:
        self.flat, self.spans, self.named, self.date, self.world = flat, spans, named, date, world
        self.own = self._of_those_days(head) or self._first_described()
        self.at = dict(self._each())

    def _of_those_days(self, head: str) -> Meeting | None:
        """The meeting about the document's day, where its head speaks of such leaders."""
        if self.date is None:
            return None
        near = [
            meeting
            for meeting in self.world.meetings
            if (meeting.start - self.date).days <= BEFORE and (self.date - meeting.end).days <= BEHIND
        ]
        is_close = len(near) == 1 and (self.date - near[0].end).days <= CLOSE and ABOUT_IT.search(head) is not None
        if len(near) != 1 or not (LEADERS.search(head) or is_close):
            return None
        return near[0] if near[0].body != "chg" or GOVERNMENTS.search(head) else None

    def _first_described(self) -> Meeting | None:
        """The meeting that the first sentences name."""
        reach = self.spans[min(FIRST, len(self.spans)) - 1][1] if self.spans else 0
        for mention in self.named:
            meeting = self.world.meeting_of[mention.entity_id]
            line = self.flat[max(0, mention.start - 40) : mention.end]
            if (
                mention.start < reach
                and not BESIDE.search(line)
                and self.date
                and 0 <= (self.date - meeting.end).days < ACROSS
            ):
                return meeting
        return None

    def _each(self) -> list[tuple[int, Meeting | None]]:
        """Behind a sentence on another meeting or gathering, the rest of its paragraph is told of that."""
        found: list[tuple[int, Meeting | None]] = []
        current, last = self.own, 0
        for start, end in self.spans:
            if "\n" in self.flat[last:start] and (self.own or "\n\n" in self.flat[last:start]):
                current = self.own
            last = end
            named = [m.entity_id for m in self.named if start <= m.start < end]
            if named and ON_IT.match(self.flat, start):
                current = current or self.own
            elif named:
                is_own = self.own is not None and self.own.summit_id in named
                current = self.own if is_own else self._described(start, end, named)
            elif self._is_of_own(start, end):
                current = self.own
            elif OTHERS.search(self.flat, start, end):
                current = None
            found.append((start, current))
        return found

    def _described(self, start: int, end: int, named: list[str]) -> Meeting | None:
        """The one meeting of which a sentence reports that it was held or who came: the next ones go on about it."""
        meeting = self.world.meeting_of.get(named[0]) if len(set(named)) == 1 else None
        if meeting is None or OTHERS.search(self.flat, start, end) or not HELD.search(self.flat, start, end):
            return None
        first = next(m.start for m in self.named if start <= m.start < end)
        is_past = self.date is not None and (meeting.start - self.date).days <= MONTH
        return meeting if is_past and not SINCE.search(self.flat[start:first]) else None

    def _is_of_own(self, start: int, end: int) -> bool:
        """Whether a sentence speaks of the document's own meeting by its council or as the summit."""
        match = LEADERS.search(self.flat, start, end)
        if match is None or self.own is None or OTHERS.search(self.flat, start, end):
            return False
        return match[0] == "summit" or (GOVERNMENTS.search(match[0]) is not None) == (self.own.body == "chg")
