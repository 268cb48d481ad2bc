"""One document on its way through the stages, sentence by sentence."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from dataclasses import replace
from functools import cache

from .addresses import person_of_heading, speech_of, state_of_speech
from .antecedents import spelled_out
from .claimants import COLLECTIVES
from .classifier import classifier
from .clauses import Part, parts_of
from .clock import Clock
from .common_names import with_told
from .content import content_of
from .coverage import covering
from .datelines import datelines_of
from .decisions import why_no_claim
from .features import features_of, joint_features
from .findings import Asserted
from .gazetteer import the_gazetteer
from .joints import apart
from .kinds import PUT_FORWARD, TOLD_WHEN, Kind, Signs, force_of, is_counted, kind_of
from .meetings import Meetings
from .mention import Mention, outside
from .mentions import mentions_of
from .network import the_network
from .numbers import CARDINAL_WORD
from .occasion import Occasions
from .predicates import predicate_of
from .proposals import Counted, Decided, Named, Proposal
from .quantities import Quantity, quantities_of
from .quotes import Span, quotes_of
from .reading_columns import columns_over
from .readings import findings_of
from .sentences import sentences_of
from .setting import off_subject, other_exchanges
from .speakers import Speakers, Voice
from .stances import stance_of
from .stitching import Page, page_of
from .times import Time, times_of
from .told_beside import beside
from .topics import topics_of
from .turns import JOURNALISTS, LABEL
from .verdicts import settled, verdict_of
from .voices import Cue, Voices
from .world import World, the_world

SHARED_WILL = re.compile(
    r"(?:\b(?:[Mm]ember [Ss]tates|[Pp]arties|[Ss]ides|[Tt]hey|[Hh]eads of [Ss]tate|[Hh]eads of [Gg]overnment"
    r"|leaders)|^and)(?: also| \w+ly)* (?:will|shall|intend to|are (?:ready|committed|determined|resolved)"
    r"|undertake to)\b"
)
ALL_WILL = re.compile(
    r"\b(?:will|shall)(?! (?:\w+ly )?(?:contribute|acquire|become|help|lead|depend|return|bring|play|promote|make it"
    r"|meet the|allow|enable|serve|remain|be an?|mean|give)\b)"
)
"""What all states together say will be done, they undertake to do."""
NEXT_MEETING = re.compile(
    r"\b[Nn]ext (?:\w+ )?(?:meeting|session|summit)\b.{0,120}\b(?:will|is to|shall) (?:be held|take place)"
)
ENDED = re.compile(r"[.!?…:;”)\]']\s*$")
OWN_SIDE = re.compile(
    r"'s (?:\w+ )?(?:goal|aim|objective|intention) is to\b|\s(?:\w+\s){0,2}?(?:(?:will|would|shall)(?! be \w+ed)"
    r"|intends? to|plans? to|is (?:speeding up|stepping up|ready|prepared|willing|determined|committed))\b"
)


JUDGING = frozenset((
    "thanked", "thank", "thanks", "congratulated", "congratulate", "felicitated", "welcomed", "praised", "hailed",
    "commended", "lauded",
))  # fmt: skip
"""Verbs by which somebody who speaks judges what another did."""
LABELLED_BY_YEAR = re.compile(r"(?:19|20)\d\d, [A-Z]")
"""A meeting that a line tells of by its year and town: `2017, Astana: ...`."""
YEAR_NAMED = re.compile(r"(?:19|20)\d\d|today|yesterday|tomorrow|day\b", re.IGNORECASE)
FULL_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:/\d{4}-\d\d-\d\d)?$")
MARKS = ",;:”)–—-"
COUNTS = re.compile(rf"(?:{CARDINAL_WORD}) [a-z]", re.IGNORECASE)
"""How a name begins that counts what it names: `six economic corridors`."""
BARE_VERB = re.compile(r"(?:and|but) (?:\w+ly |also |then |later |now )?(?:is|are|was|were|has|have|had|\w+ed)\b")
"""How a part begins that has its subject from the part before."""
SAID_WHEN = re.compile(
    r"\s(?:(?:to )?(?:reporters|journalists|the (?:press|media))\s)?(?:in [A-Z]\w+ )?(?:on |late |early )?"
)
DATELINE = re.compile(r"[A-Z][A-Za-z .'-]{2,30}(?:[,/] ?[A-Z][A-Za-z .'-]{2,30})?, ?")
DATELINED = re.compile(r"[.,]? ?(?:\([A-Z][A-Za-z ./-]{1,20}\)|/[A-Z][A-Za-z ]+/|[A-Z]{3,12})?[.:]? ?(?:[-–—:]|/)")
"""A place, a day and an agency at the head of a report."""
LINEAR = 0.5
"""What the linear classifier of kinds counts beside the network."""
HEAD_LINES, HEAD = 3, 300
"""Lines set aside and characters of running text at the head of a document that tell what it is."""
SURE = (0.5, 0.8)
"""From which probability on a kind is sure enough to part a sentence, and sure beyond doubt."""


APART = 0.65
"""From which probability a sentence is parted at a joint: most claims are right on documents left out."""


@cache
def the_meetings() -> Meetings:
    """The patterns for meetings, compiled once."""
    return Meetings(the_world())


FUTURE_SIGNS = (
    " will ",
    " upcoming ",
    " shall ",
    "to be held",
    "’ll ",
    " forthcoming ",
    " is due ",
    " expected to ",
    " is to ",
    " are to ",
    " scheduled ",
    " going to ",
    " when they gather ",
    " ahead of ",
    " ready to ",
    " prepares to ",
    " preparing to ",
)
"""What a sentence says that looks ahead; every other looks back."""


class Reader:
    """One document on its way through the stages."""

    def __init__(
        self,
        text: str,
        date: dt.date | None,
        world: World,
        document_id: str | None = None,
        until: dt.date | None = None,
    ) -> None:
        self.document_id, self.until = document_id, until or date
        self.page: Page = page_of(text)
        self.flat = self.page.flat
        self.date, self.world = date, world
        self.spans = list(sentences_of(self.flat))
        names = mentions_of(self.flat, the_gazetteer(), date)
        meetings, self.meant = the_meetings().in_document(self.flat, self.spans, date)
        self.mentions = sorted({*outside(names, meetings, self.flat), *meetings})
        self.starts = [mention.start for mention in self.mentions]
        self.quotes = quotes_of(self.flat)
        heading = person_of_heading(self.page.asides, the_gazetteer(), date)
        head = " ".join([each.block.text for each in self.page.asides[:HEAD_LINES]] + [self.flat[:HEAD]])
        aside_lines = tuple(each.block.text for each in self.page.asides)
        self.voices = Voices(self.flat, self.mentions, world, date, heading, head, aside_lines)
        speech = speech_of(self.page.asides, self.flat, the_gazetteer(), date)
        aside = [(self.page.place(each.block.end), each.block.text) for each in self.page.asides]
        self.aside = aside
        self.speakers = Speakers(self.flat, self.voices, self.quotes, speech, aside)
        described = [mention for mention in self.mentions if mention.entity_type == "summit"]
        self.occasions = Occasions(self.flat, head, self.spans, described, date, world)
        is_of_year = date is not None and self.until == dt.date(date.year, 12, 31) != date
        self.clock = Clock(date, is_of_year=is_of_year)
        self.datelines = datelines_of(self.flat, date)
        self.within = (0, 0)
        self.likely: dict[tuple[str, Kind, str, str], dict[str, float]] = {}
        self.speaks_for = state_of_speech(self.page.asides, the_gazetteer(), date)
        asked = [place for place, each in self.speakers.turns if each and each.id == JOURNALISTS]
        self.off_subject = off_subject(self.flat, self.spans, self.mentions, world) | other_exchanges(
            self.flat, self.spans, self.mentions, world, asked
        )

    def sentences(self) -> tuple[Decided, ...]:
        """All sentences and asides, decided, in text order."""
        found = [Decided(((aside.block.start, aside.block.end),), aside.why_not) for aside in self.page.asides]
        found.extend(self._decide(start, end) for start, end in self.spans)
        return covering(self.page.text, sorted(found, key=lambda decided: decided.pieces))

    def _decide(self, start: int, end: int) -> Decided:
        pieces = self.page.pieces(start, end)
        cues = self.voices.cues(start, end, self.quotes)
        voice = self.speakers.voice(start, end, cues)
        why_not = why_no_claim(self.flat[start:end], self._named(start, end), voice)
        if start in self.off_subject:
            why_not = why_not or "scene-setting"
        if (start, end) == self.spans[-1] and len(self.spans) > 3 and not ENDED.search(self.flat[start:end]):
            why_not = "fragment"
        if why_not:
            return Decided(pieces, why_not)
        parts = self.parts(start, end, voice, cues)
        self.within = start, end
        proposals = tuple(self._proposal(part, self.speakers.part_voice(part, voice, cues)) for part in parts)
        return Decided(pieces, None, proposals)

    def parts(self, start: int, end: int, voice: Voice, cues: list[Cue]) -> list[Part]:
        """The parts of a sentence that are claims of their own."""

        def classify(spans: tuple[Span, ...]) -> Kind:
            return self._kind(spans, voice)

        def judge(begin: int, cut: int, stop: int) -> bool:
            if cut + 1 in self.page.items:
                return False
            return classifier("joints").probabilities(self.joint(begin, cut, stop, voice))["apart"] > APART

        parts = parts_of(self.flat, start, end, cues, voice.claimant.type != "author", classify)
        pieces = [piece for part in parts for piece in apart(self.flat, part, judge)]
        return sorted(beside(self.flat, pieces, classify), key=lambda part: part.spans)

    def _named(self, start: int, end: int) -> list[Mention]:
        return [
            m for m in self.mentions[bisect_left(self.starts, start) : bisect_left(self.starts, end)] if m.end <= end
        ]

    def _kind(self, spans: tuple[Span, ...], voice: Voice) -> Kind:
        named = [mention for a, b in spans for mention in self._named(a, b)]
        times, quantities = self._measures(spans, named, Clock(self.date, self.clock.year))
        words = content_of(self.flat, spans, voice)
        rule = kind_of(words, self._signs(voice, words, named, times, quantities))
        return surest(self._kinds(words, rule, voice))

    def _kinds(self, words: str, rule: Kind, voice: Voice) -> dict[str, float]:
        """How likely each kind is; each claim is asked for once."""
        asked = words, rule, voice.claimant.type, voice.attribution
        if asked not in self.likely:
            self.likely[asked] = kinds_of(*asked)
        return self.likely[asked]

    def joint(self, start: int, cut: int, end: int, voice: Voice) -> dict[str, float]:
        """What there is to see of a joint."""
        sides = self.flat[start:cut], self.flat[cut + 1 : end]
        said = voice.claimant.type, voice.attribution
        one, other = (self._kinds(side, kind_of(side, Signs(said[0])), voice) for side in sides)
        sign = self.flat[cut - 1] if self.flat[cut - 1] in MARKS else ""
        return joint_features(*sides, sign, (one, other), said[0] != "author")

    def _measures(
        self, spans: tuple[Span, ...], named: list[Mention], clock: Clock
    ) -> tuple[list[Time], list[Quantity]]:
        covered = [
            (m.start, m.end)
            for m in named
            if m.entity_type not in ("state", "person") and not LABELLED_BY_YEAR.match(self.flat, m.start)
        ]
        uncounted = [
            (m.start, m.end)
            for m in named
            if m.entity_type not in ("state", "person", "summit") and not COUNTS.match(self.flat, m.start)
        ]
        times = [
            time
            for a, b in spans
            for time in times_of(self.flat, a, b, clock)
            if not any(x < time.end and time.start < y for x, y in covered)
        ]
        times = [self._in_its_year(time, named) for time in times]
        taken = uncounted + [(time.start, time.end) for time in times]
        return times, [quantity for a, b in spans for quantity in quantities_of(self.flat, a, b, taken)]

    def _in_its_year(self, time: Time, named: list[Mention]) -> Time:
        """A day without a year, in the year of the meeting it belongs to: `the Samarkand summit of 15-16 September`."""
        if YEAR_NAMED.search(self.flat, time.start, time.end) or not FULL_DAY.match(time.edtf):
            return time
        for mention in named:
            meeting = self.world.index["summits"].get(mention.entity_id) if mention.entity_type == "summit" else None
            if meeting and meeting["start_date"][4:] == time.edtf[4:10]:
                return replace(time, edtf=time.edtf.replace(time.edtf[:4], meeting["start_date"][:4]))
        return time

    def _dates_the_saying(self, time: Time, voice: Voice) -> bool:
        """`he said on Wednesday`, `ASTANA, July 4 (APP):`: a time of the telling, not of what is told."""
        line = self.flat.rfind("\n", 0, time.start) + 1
        if DATELINE.fullmatch(self.flat, line, time.start) and DATELINED.match(self.flat, time.end):
            return True
        if voice.cue is None or voice.attribution == "author" or time.start < voice.cue.end:
            return False
        return SAID_WHEN.fullmatch(self.flat, voice.cue.end, time.start) is not None

    def _signs(
        self, voice: Voice, words: str, named: list[Mention], times: list[Time], quantities: list[Quantity]
    ) -> Signs:
        is_dated = any("/" not in time.edtf for time in times) or any(m.entity_type == "summit" for m in named)
        return Signs(
            voice.claimant.type,
            voice.cue.verb if voice.cue else "",
            self._is_own_side(voice, named, words),
            is_dated,
            bool(quantities),
        )

    def _proposal(self, part: Part, voice: Voice) -> Proposal:
        words = " ".join(self.flat[a:b] for a, b in part.spans)
        named = [mention for a, b in part.spans for mention in self._named(a, b)]
        self.clock.is_past = not any(sign in words for sign in FUTURE_SIGNS)
        self.clock.date = next((day for place, day in reversed(self.datelines) if place <= part.spans[0][0]), self.date)
        year = self.clock.year
        times, quantities = self._measures(part.spans, named, self.clock)
        times = [time for time in times if not self._dates_the_saying(time, voice)]
        content = words if PUT_FORWARD.search(words) else content_of(self.flat, part.spans, voice)
        signs = self._signs(voice, content, named, times, quantities)
        likely = self._kinds(words, kind_of(content, signs), voice)
        kind = _forced(part) or _settled(surest(likely).name, words, voice)
        if kind == "prediction" and signs.own_side:
            kind = "commitment"
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
        doubt = 0.0 if _forced(part) or is_counted(words) else 1 - likely["event"] - likely["state"]
        spans, between = spelled_out(self.flat, self.within[0], part, self._named(*self.within))
        part = replace(part, spans=spans)
        claim = replace(self._asserted(part, between, year, self.date), doubt=doubt)
        verdict, readings = verdict_of(claim, findings_of(claim), self.document_id)
        if self.until != self.date:
            later = replace(self._asserted(part, between, year, self.until), doubt=doubt)
            verdict = settled(verdict, verdict_of(later, findings_of(later), self.document_id)[0])
        return replace(proposal, readings=readings, verdict=verdict)

    def _asserted(self, part: Part, between: str, year: int | None, date: dt.date | None) -> Asserted:
        """A claim with everything in it counted from its own first character; the year last named before it.

        Times are reckoned from a day on which the document can have come out.
        """
        named, times, quantities, words = [], [], [], ""
        for n, (a, b) in enumerate(part.spans):
            words += ("", between)[n] if n < 2 else " "
            shift = len(words) - a
            meant = [m for m in self.meant if a <= m.start and m.end <= b]
            named += [replace(m, start=m.start + shift, end=m.end + shift) for m in (*self._named(a, b), *meant)]
            words += self.flat[a:b]
        named += [replace(m, start=place, end=place) for m, place in self._subjects(part, len(words))]
        named = with_told(words, named)
        clock = Clock(date, year, self.clock.is_past)
        covered = [(m.start, m.end) for m in named if m.entity_type not in ("state", "person", "summit")]
        times = [
            time
            for time in times_of(words, 0, len(words), clock)
            if not any(x < time.end and time.start < y for x, y in covered)
        ]
        taken = [(m.start, m.end) for m in named if m.entity_type not in ("state", "person", "summit")] + [
            (time.start, time.end) for time in times
        ]
        quantities = quantities_of(words, 0, len(words), taken)
        around = frozenset(mention.entity_id for mention in self._named(*self.within))
        sentence = self.flat[slice(*self.within)]
        occasion = self.occasions.at.get(self.within[0])
        found = tuple(named), tuple(times), tuple(quantities)
        begin = self.page.origin(part.spans[0][0])
        columns = columns_over(self.page.text, begin) if words.startswith("|") else ()
        return Asserted(words, *found, self.world, date, sentence, around, occasion, *self._earlier(), columns)

    def _earlier(self) -> tuple[str, tuple[Mention, ...]]:
        """What stands before the sentence: the heading over it if there is one, and the sentence before it."""
        number = bisect_left(self.spans, self.within)
        if not number:
            return "", ()
        start, end = self.spans[number - 1]
        above = [text for place, text in self.aside if end <= place <= self.within[0]]
        return above[-1] if above else self.flat[start:end], tuple(self._named(start, end))

    def _place(self, start: int, end: int) -> tuple[int, int]:
        return self.page.origin(start), self.page.origin(end - 1) + 1

    def _is_own_side(self, voice: Voice, named: list[Mention], words: str) -> bool:
        """Whether the claimant's own state or body is the subject of what is to be done."""
        if voice.claimant in COLLECTIVES and (SHARED_WILL.search(words) or ALL_WILL.search(words)):
            return True
        if self.voices.adopter and NEXT_MEETING.search(words):
            return True
        is_author = voice.claimant.type == "author"
        side = {self.speaks_for} if is_author else {voice.claimant.id, self.world.home.get(voice.claimant.id)}
        return any(
            mention.entity_id in side
            and mention.entity_type in ("state", "body")
            and OWN_SIDE.match(self.flat, mention.end)
            for mention in named
        )

    def _as_named(self, named: list[Mention], part: Part, kind: str, voice: Voice) -> tuple[Named, ...]:
        """Each record once, where it is first named; a part without its subject inherits it."""
        found: dict[tuple[str, str], Named] = {}
        label = LABEL.match(self.flat, part.spans[0][0]) if voice.attribution == "direct" else None
        spoken = [mention for mention in named if label is None or mention.start >= label.end()]
        for mention in (*self._inherited(part), *spoken):
            before = self.flat[max(0, mention.start - 90) : mention.start]
            stance = stance_of(
                mention.entity_type, mention.entity_id, before, kind, voice.claimant.type, voice.attribution
            )
            place = self._place(mention.start, mention.end)
            found.setdefault(
                (mention.entity_type, mention.entity_id),
                Named(mention.entity_type, mention.entity_id, "about", *place, stance),
            )
        return tuple(sorted(found.values(), key=lambda each: (each.start, -each.end)))

    def _subjects(self, part: Part, length: int) -> list[tuple[Mention, int]]:
        """Whom an opening phrase or apposition speaks of: the name behind its comma, or the one right before it."""
        start, end = part.spans[0][0], part.spans[-1][1]
        if part.role == "relative":
            return [(m, 0) for m in _last(self._named(max(self.within[0], start - 90), start))]
        if part.role == "coordinated" and BARE_VERB.match(self.flat, start):
            named = [m for m in self._named(self.within[0], start) if m.entity_type in ("person", "state", "body")]
            return [(m, 0) for m in named[:1]]
        if part.role not in ("occasion", "setting", "state", "founded"):
            return []
        behind = [m for m in self._named(end, end + 60) if m.entity_type in ("person", "state", "body")]
        if self.flat[end - 1] == ",":
            persons = [m for m in behind if m.entity_type == "person"]
            return [(m, length) for m in (persons or behind)[:1]]
        return [(m, 0) for m in _last(self._named(max(0, start - 100), start), "body")]

    def _inherited(self, part: Part) -> list[Mention]:
        """What a relative clause or participle speaks of: the name right before it, or the person who speaks."""
        begin = part.spans[0][0]
        if part.role in ("relative", "state", "apposed") and begin:
            return _last(self._named(max(0, begin - 60), begin))
        if part.role == "reported":
            near = [mention for mention in self._named(max(0, begin - 300), begin) if mention.entity_type == "person"]
            return near[-1:]
        return []


def _last(named: list[Mention], *types: str) -> list[Mention]:
    """The last name of some, no name within a longer one of some types, or of any: `SCO` in that of an institute."""
    last = named[-1:]
    around = [each for each in named if last and each.start <= last[0].start and last[0].end <= each.end]
    return [each for each in around if each == last[0] or not types or each.entity_type in types][:1]


def kinds_of(words: str, rule: Kind, claimant_type: str, attribution: str) -> dict[str, float]:
    """How likely each kind is, by the linear classifier and the network together."""
    linear = classifier("kinds").probabilities(features_of(words, rule, claimant_type, attribution))
    network = the_network().probabilities(words, claimant_type, attribution)
    product = {kind: linear[kind] ** LINEAR * network[kind] for kind in linear}
    return {kind: share / sum(product.values()) for kind, share in product.items()}


def surest(found: dict[str, float]) -> Kind:
    """The likeliest of kinds, and how sure it is."""
    name = max(found, key=lambda kind: found[kind])
    return Kind(name, sum(found[name] >= least for least in SURE) + 1)


def _settled(kind: str, words: str, voice: Voice) -> str:
    """The kind of a claim; what tells how many have a status is no judgement, and somebody's thanks are one."""
    if kind == "event" and voice.attribution != "author" and predicate_of(words).verb in JUDGING:
        return "evaluation"
    if kind in ("evaluation", "proposal") and TOLD_WHEN.search(words):
        return "event"
    return "state" if kind == "evaluation" and is_counted(words) else kind


FORCED = {
    "occasion": "event", "state": "state", "proposed": "proposal", "founded": "event", "apposed": "state",
    "seated": "state",
}  # fmt: skip
"""The kind of a part by what it is to its sentence."""


def _forced(part: Part) -> str | None:
    return FORCED.get(part.role)
