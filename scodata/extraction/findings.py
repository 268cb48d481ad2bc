"""What a claim is compared with, and what comes of comparing one fact in it with one record."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from .mention import Mention
from .quantities import Quantity
from .times import Time
from .world import Meeting, World

LABEL = re.compile(r"(?:[A-Z][\w.'’-]+ ){0,3}[A-Z][\w.'’-]+: (?=[A-Z“])")
"""The name of a speaker before what he says."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fact read out of a claim beside what the record says; `agrees` is None where the record does not tell.

    A finding that is not `main` belongs to a phrase beside the claim's predicate: it can contradict, not support.
    """

    table: str
    record_id: str
    field: str
    value: str
    agrees: bool | None
    recorded: str = ""
    main: bool = True
    clock: str | None = None


@dataclass(frozen=True, slots=True)
class Asserted:
    """An event or state claim: its words, and what was found in them, at places counted from the words' start."""

    words: str
    mentions: tuple[Mention, ...]
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]
    world: World
    date: dt.date | None
    sentence: str = ""
    around: frozenset[str] = frozenset()
    """The sentence that the claim is a part of, and the records named in it."""
    occasion: Meeting | None = None
    """The meeting of leaders that the sentence is told of where it names none."""
    earlier: str = ""
    named_earlier: tuple[Mention, ...] = ()
    """What stands before that sentence, a heading or the sentence before it, and the names in the sentence before."""
    columns: tuple[str, ...] = ()
    """The heads of the columns, where the claim is a row of a table that has them."""
    doubt: float = 0.0
    """How likely the claim is neither an event nor a state, as far as its words were weighed."""

    def of_type(self, *types: str) -> list[Mention]:
        """The mentions of some types."""
        return [mention for mention in self.mentions if mention.entity_type in types]

    def names(self, entity_id: str) -> bool:
        """Whether a record is named, in the claim or in the sentence that it is a part of."""
        return entity_id in self.around or any(mention.entity_id == entity_id for mention in self.mentions)

    def days(self) -> list[Time]:
        """The times that are given to the day."""
        return [time for time in self.times if len(time.edtf) >= 10]

    def time_near(self, start: int, end: int, reach: int = 60) -> Time | None:
        """The one closed time that stands closest to a span, within reach and the same clause."""
        near = []
        for time in self.times:
            between = self.words[end : time.start] if time.start >= end else self.words[time.end : start]
            if (
                "/.." in time.edtf
                or "../" in time.edtf
                or len(between) > reach
                or re.search(r"[;:]|, (?:which|who|and|but|while|after|when)\b", between)
            ):
                continue
            near.append((len(between), time))
        return min(near, key=lambda each: each[0])[1] if near else None

    def before(self, place: int, *types: str) -> Mention | None:
        """The last mention of some types that ends before a place."""
        found = [mention for mention in self.of_type(*types) if mention.end <= place]
        return found[-1] if found else None

    def after(self, place: int, *types: str) -> Mention | None:
        """The first mention of some types that begins behind a place."""
        return next((mention for mention in self.of_type(*types) if mention.start >= place), None)
