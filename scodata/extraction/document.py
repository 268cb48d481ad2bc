"""How one document is read: the stages in their order, from text to decided sentences."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from bisect import bisect_left
from functools import cache

from .clauses import Part, parts_of
from .dating import date_in
from .decisions import why_no_claim
from .gazetteer import the_gazetteer
from .inputs import Input
from .kinds import Kind, Signs, force_of, kind_of
from .meetings import Meetings
from .mentions import Mention, mentions_of
from .proposals import Counted, Decided, Named, Proposal, Reading
from .quantities import Quantity, quantities_of
from .quotes import Span, quotes_of
from .readings import readings_of
from .relevance import names_the_organisation
from .sentences import sentences_of
from .setting import off_subject
from .speakers import Speakers, Voice
from .stances import stance_of
from .stitching import Page, page_of
from .times import Clock, Time, times_of
from .topics import topics_of
from .verdicts import verdict_of
from .voices import Voices
from .world import World, the_world


OWN_SIDE = re.compile(r"(?:'s [\w ]{2,30})?\s(?:\w+\s){0,2}?(?:will|would|shall|intends? to|plans? to|is (?:speeding up|stepping up|ready|prepared|willing|determined|committed))\b")


@cache
def the_meetings() -> Meetings:
    """The patterns for meetings, compiled once."""
    return Meetings(the_world())


def read_input(given: Input, fallback: dt.date | None) -> Reading:
    """Read a document from a file; its card's date comes first, then its source's, then the one given for all."""
    published = the_world().cards.get(given.sha256, {}).get("published") or given.date
    try:
        day = dt.date.fromisoformat(published) if published else fallback
    except ValueError:
        day = fallback
    return read_document(given.text, day, given.sha256)


def read_document(text: str, date: dt.date | None = None, sha256: str | None = None) -> Reading:
    """Read a document; one that does not name the organisation has no sentences and no proposals."""
    sha256 = sha256 or hashlib.sha256(text.encode("utf-8", errors="surrogatepass")).hexdigest()
    world = the_world()
    card = world.cards.get(sha256, {})
    published = card.get("published") or ""
    day = date or (dt.date.fromisoformat(published) if published else None) or date_in(text)
    document_id = card.get("document_id")
    if not names_the_organisation(text):
        return Reading(sha256, document_id, day, ())
    return Reading(sha256, document_id, day, _Reader(text, day, world).sentences())


class _Reader:
    """One document on its way through the stages."""

    def __init__(self, text: str, date: dt.date | None, world: World) -> None:
        self.page: Page = page_of(text)
        self.flat = self.page.flat
        self.date, self.world = date, world
        self.spans = list(sentences_of(self.flat))
        names = mentions_of(self.flat, the_gazetteer(), date)
        meetings = [mention for a, b in self.spans for mention in the_meetings().mentions(self.flat, a, b, date)]
        self.mentions = sorted({*names, *meetings})
        self.starts = [mention.start for mention in self.mentions]
        self.quotes = quotes_of(self.flat)
        self.voices = Voices(self.flat, self.mentions, world, date)
        self.speakers = Speakers(self.flat, self.voices, self.quotes)
        self.clock = Clock(date)
        self.off_subject = off_subject(self.flat, self.spans, self.mentions, world)

    def sentences(self) -> tuple[Decided, ...]:
        """All sentences and asides, decided, in text order."""
        found = [Decided(((aside.block.start, aside.block.end),), aside.why_not) for aside in self.page.asides]
        found.extend(self._decide(start, end) for start, end in self.spans)
        return tuple(sorted(found, key=lambda decided: decided.pieces))

    def _decide(self, start: int, end: int) -> Decided:
        pieces = self.page.pieces(start, end)
        cues = self.voices.cues(start, end, self.quotes)
        voice = self.speakers.voice(start, end, cues)
        why_not = why_no_claim(self.flat[start:end], self._named(start, end), voice)
        if start in self.off_subject:
            why_not = why_not or "scene-setting"
        if why_not:
            return Decided(pieces, why_not)
        is_reported = voice.claimant.type != "author"
        parts = parts_of(self.flat, start, end, cues, is_reported, lambda spans: self._kind(spans, voice))
        proposals = tuple(self._proposal(part, self.speakers.part_voice(part, voice, cues)) for part in parts)
        return Decided(pieces, None, proposals)

    def _named(self, start: int, end: int) -> list[Mention]:
        return [m for m in self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)] if m.end <= end]

    def _kind(self, spans: tuple[Span, ...], voice: Voice) -> Kind:
        named = [mention for a, b in spans for mention in self._named(a, b)]
        times, quantities = self._measures(spans, named, Clock(self.date, self.clock.year))
        return kind_of(self._content(spans, voice), self._signs(voice, named, times, quantities))

    def _content(self, spans: tuple[Span, ...], voice: Voice) -> str:
        """The words of a claim without those that say who speaks."""
        words = " ".join(self.flat[a:b] for a, b in spans)
        start, end = spans[0][0], spans[-1][1]
        cue = voice.cue
        if cue is None or cue.verb not in ("say", "predict") or not start <= cue.start < end:
            return words
        before, after = self.flat[start : min(cue.subject_start, cue.start)], self.flat[cue.end : end]
        return after if len(after) > len(before) else before

    def _measures(self, spans: tuple[Span, ...], named: list[Mention], clock: Clock) -> tuple[list[Time], list[Quantity]]:
        covered = [(m.start, m.end) for m in named if m.entity_type not in ("state", "person")]
        times = [
            time for a, b in spans for time in times_of(self.flat, a, b, clock) if not any(x < time.end and time.start < y for x, y in covered)
        ]
        taken = covered + [(time.start, time.end) for time in times]
        return times, [quantity for a, b in spans for quantity in quantities_of(self.flat, a, b, taken)]

    def _signs(self, voice: Voice, named: list[Mention], times: list[Time], quantities: list[Quantity]) -> Signs:
        is_dated = any("/" not in time.edtf for time in times) or any(m.entity_type == "summit" for m in named)
        return Signs(voice.claimant.type, voice.cue.verb if voice.cue else "", self._is_own_side(voice, named), is_dated, bool(quantities))

    def _proposal(self, part: Part, voice: Voice) -> Proposal:
        words = " ".join(self.flat[a:b] for a, b in part.spans)
        named = [mention for a, b in part.spans for mention in self._named(a, b)]
        self.clock.is_past = not any(sign in words for sign in (" will ", " upcoming ", " shall ", "to be held"))
        times, quantities = self._measures(part.spans, named, self.clock)
        signs = self._signs(voice, named, times, quantities)
        kind = _forced(part) or kind_of(self._content(part.spans, voice), signs).name
        pieces = tuple(piece for a, b in part.spans for piece in self.page.pieces(a, b))
        proposal = Proposal(
            pieces,
            self.page.exact(pieces),
            kind,
            force_of(kind, words),
            voice.claimant,
            voice.attribution,
            topics_of(words, frozenset(m.entity_type for m in named)),
            self._as_named(named, part, kind, voice),
            tuple(Time(*self._place(time.start, time.end), time.edtf) for time in times),
            tuple(Counted(q.value, q.unit, q.qualifier, q.counts, *self._place(q.start, q.end)) for q in quantities),
            when=times[0].edtf if times else None,
        )
        if kind not in ("event", "state"):
            return proposal
        readings = readings_of(words, named, times, quantities, self.world, self.date)
        return _with_readings(proposal, readings, self.world, self.date)

    def _place(self, start: int, end: int) -> tuple[int, int]:
        return self.page.origin(start), self.page.origin(end - 1) + 1

    def _is_own_side(self, voice: Voice, named: list[Mention]) -> bool:
        """Whether the claimant's own state or body is the subject of what is to be done."""
        side = {voice.claimant.id, self.world.home.get(voice.claimant.id)}
        return voice.claimant.type != "author" and any(
            mention.entity_id in side and mention.entity_type in ("state", "body") and OWN_SIDE.match(self.flat, mention.end) for mention in named
        )

    def _as_named(self, named: list[Mention], part: Part, kind: str, voice: Voice) -> tuple[Named, ...]:
        """Each record once, where it is first named; a part without its subject inherits it."""
        found: dict[tuple[str, str], Named] = {}
        for mention in (*self._inherited(part), *named):
            before = self.flat[max(0, mention.start - 90) : mention.start]
            stance = stance_of(mention.entity_type, mention.entity_id, before, kind, voice.claimant.type, voice.attribution)
            place = self._place(mention.start, mention.end)
            found.setdefault((mention.entity_type, mention.entity_id), Named(mention.entity_type, mention.entity_id, "about", *place, stance))
        return tuple(sorted(found.values(), key=lambda each: (each.start, -each.end)))

    def _inherited(self, part: Part) -> list[Mention]:
        """What a relative clause or participle speaks of: the name right before it, or the person who speaks."""
        begin = part.spans[0][0]
        if part.role == "relative":
            near = [mention for mention in self._named(max(0, begin - 60), begin)]
            return near[-1:]
        if part.role == "reported":
            near = [mention for mention in self._named(max(0, begin - 300), begin) if mention.entity_type == "person"]
            return near[-1:]
        return []


def _forced(part: Part) -> str | None:
    return {"occasion": "event", "state": "state", "proposed": "proposal"}.get(part.role)


def _with_readings(proposal: Proposal, readings: list, world: World, date: dt.date | None) -> Proposal:  # type: ignore[type-arg]
    from dataclasses import replace

    verdict, judged = verdict_of(readings, world, date)
    return replace(proposal, readings=judged, verdict=verdict)
