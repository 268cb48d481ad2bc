"""Whose voice each sentence is, and how long a reported voice runs on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .quotes import Span, within
from .clauses import Part
from .voices import AUTHOR, CLASS_OF, Claimant, Cue, Voices

LABEL = re.compile(r"(?P<label>[A-ZА-Я][^\n:“”?!]{1,90}?)(?: \((?:retranslated|in \w+|via [^)]*)[^)]*\))?:\s")
ASKER = re.compile(r"^(?:question|q|journalist|reporter|correspondent|moderator|interviewer|remark|host|cctv|xinhua|tass|reply|response|answer|a)\b", re.IGNORECASE)
SAME_SPEAKER = re.compile(r"^(?:answer|a|reply|response)$", re.IGNORECASE)
DEONTIC = re.compile(r"\b(?:should|must|needs? to|need|ought to|has to|have to|(?:task|goal|aim|priority|step) (?:is|was) to|is to)\b")
GOES_ON = re.compile(r"^(?:“|Furthermore|Besides|In addition|Also|Moreover|Finally|First|Second|Third|Fourth|Fifth|Therefore|At the same time|The (?:first|second|third|fourth|fifth|last|final|next) )")
PREDICATE = re.compile(r"(?:^|[,:;—]|\b(?:to|will|would|should|must|can|cannot|said|says|saying|has|have|is|are|was|and|but|that|wrote|need to))\s*$")
SET_OFF = re.compile(r":\s*$")
SPEAKS = re.compile(r"\b(?:said|says|saying|put|puts|wrote|writes|read|reads|stated|states|as follows|following|proposed|put forward|called|noted|part)\b")


NAMING = frozenset({"proposed", "proposes", "put forward", "outlined", "outlines", "enunciated", "announced", "advocated", "has proposed"})


@dataclass(frozen=True, slots=True)
class Voice:
    """Who is responsible for a sentence, how it is given to them, and the cue that says so."""

    claimant: Claimant
    attribution: str
    cue: Cue | None = None
    carried: bool = False


NARRATOR = Voice(AUTHOR, "author")


class Speakers:
    """Goes through a document's sentences in order and remembers who has the word."""

    def __init__(self, flat: str, voices: Voices, quotes: list[Span]) -> None:
        self.flat, self.voices, self.quotes = flat, voices, quotes
        self.turns = _turns(flat, voices)
        self.active: Claimant | None = None
        self.set_off: tuple[int, Claimant] | None = None
        self.carried: tuple[int, Claimant] | None = None

    def voice(self, start: int, end: int, cues: list[Cue]) -> Voice:
        """The voice of the next sentence."""
        found = self._voice(start, end, cues)
        self.active = found.claimant if found.claimant.type != "author" else None
        if found.claimant.type == "person":
            self.voices.last = found.claimant
        if SET_OFF.search(self.flat[start:end]) and self.flat[end : end + 1] in ("\n", "") and SPEAKS.search(self.flat[start:end]):
            speaker = found.claimant if found.claimant.type != "author" else self._person_in(start, end)
            paragraph_end = self.flat.find("\n", end + 1)
            if speaker:
                self.set_off = (paragraph_end if paragraph_end > 0 else len(self.flat), speaker)
                self.voices.last = speaker
        return found

    def _voice(self, start: int, end: int, cues: list[Cue]) -> Voice:
        words = self.flat[start:end]
        quoted = within(self.quotes, start, end)
        turn = self._turn(start)
        if turn is not None and (not cues or cues[0].is_pronoun or cues[0].claimant.type not in ("person", "unnamed")):
            return Voice(turn, "direct")
        if self.set_off and start < self.set_off[0] and not cues:
            return Voice(self.set_off[1], "direct")
        self.set_off = self.set_off if self.set_off and start < self.set_off[0] else None
        cue = _governing(cues, words, start)
        if cue:
            if cue.form == "put it" and not quoted:
                paragraph_end = self.flat.find("\n", end)
                self.set_off = (paragraph_end if paragraph_end > 0 else len(self.flat), cue.claimant)
                return Voice(cue.claimant, "direct", cue)
            return Voice(cue.claimant, self._attribution(start, end, quoted, cue), cue)
        share = sum(b - a for a, b in quoted) / max(1, end - start)
        if quoted and (share > 0.75 or share > 0.3 and self.active and self._is_predicate(start, quoted)):
            speaker = self._speaker_of_quote(quoted[0], end) or self.active or self.voices.last
            if speaker:
                return Voice(speaker, "direct", None, True)
        if self.active and self.active.type == "person" and self._continues(words, start):
            return Voice(self.active, self._attribution(start, end, quoted, None), None, True)
        return NARRATOR

    def part_voice(self, part: Part, voice: Voice, cues: list[Cue]) -> Voice:
        """The voice of a part of a sentence: the author's for what only sets the scene, another's where another cue governs it."""
        start, end = part.spans[0][0], part.spans[-1][1]
        quoted = within(self.quotes, start, end)
        if part.role in ("occasion", "setting", "state"):
            return NARRATOR
        if part.role == "said":
            return Voice(voice.claimant, "direct" if quoted else "indirect")
        if part.role == "reported":
            speaker = self._person_in(max(0, start - 300), start)
            verb = CLASS_OF.get(re.split(r"[\s,]", self.flat[start : start + 40].removeprefix("and "))[0], "say")
            cue = Cue(start, start, verb, "", speaker, start) if speaker else None
            return Voice(speaker, self._attribution(start, end, quoted, None), cue) if speaker else voice
        inner = [cue for cue in cues if start <= cue.start < end]
        own = _governing(inner, self.flat[start:end], start)
        if own and own.claimant != voice.claimant and voice.attribution != "direct":
            return Voice(own.claimant, self._attribution(start, end, quoted, own), own)
        if voice.cue and part.role != "whole":
            attribution = self._attribution(start, end, quoted, own) if voice.claimant.type != "author" and quoted else voice.attribution
            return Voice(voice.claimant, attribution, own)
        return voice

    def _turn(self, start: int) -> Claimant | None:
        current = None
        for place, claimant in self.turns:
            if place > start:
                break
            current = claimant
        return current

    def _continues(self, words: str, start: int) -> bool:
        """Rule 5 of the manual: the summary of a speech goes on in wishes, not in the author's judgements."""
        same_paragraph = start > 0 and self.flat[start - 1] != "\n"
        return DEONTIC.search(words) is not None and (same_paragraph or GOES_ON.match(words) is not None)

    def _speaker_of_quote(self, quote: Span, end: int) -> Claimant | None:
        """Who is named as the speaker where the quotation ends, in this or a later sentence of the paragraph."""
        whole = next((q for q in self.quotes if q[0] <= quote[0] < q[1]), quote)
        stop = self.flat.find("\n", whole[1])
        stop = stop if stop > 0 else len(self.flat)
        last = min(stop, whole[1] + 160)
        if last <= end:
            return None
        for cue in self.voices.cues(whole[1], last, self.quotes):
            return cue.claimant if cue.claimant.type != "author" else None
        return None

    def _is_predicate(self, start: int, quoted: list[Span]) -> bool:
        return any(PREDICATE.search(self.flat[start : a - 1]) for a, b in quoted if b - a > 25)

    def _attribution(self, start: int, end: int, quoted: list[Span], cue: Cue | None) -> str:
        """Direct where the quoted words carry the predicate, by their share of the sentence or their place in it."""
        spoken = sum(b - a for a, b in quoted)
        content = end - (cue.end if cue and cue.start - start < 60 else start)
        if content <= 0 or not quoted:
            return "indirect"
        if spoken >= 0.5 * content:
            return "direct"
        for a, b in quoted:
            before = self.flat[start : a - 1]
            relative = re.search(r"\b(?:which|who|initiative that|that aims|document that)\s*$", before) or before.rstrip().endswith(" that") and not (
                cue and before.rstrip()[: -len("that")].rstrip().endswith(cue.form)
            )
            if self.flat[a:b].count(" ") >= 5 and not relative and PREDICATE.search(before):
                return "direct"
        return "indirect"

    def _person_in(self, start: int, end: int) -> Claimant | None:
        named = [mention for mention in self.voices.persons if start <= mention.start < end]
        return self.voices._person(named[-1]) if named else self.voices.last


def _governing(cues: list[Cue], words: str, start: int) -> Cue | None:
    """The cue that governs a sentence: the first whose subject may be held responsible."""
    for cue in cues:
        behind = words[cue.end - start :]
        if cue.form in NAMING and not re.match(r"(?: again| further)? (?:to|that|\w+ing)\b|:|,? “", behind):
            continue
        if cue.claimant.type in ("state", "body"):
            says = re.match(r"(?: again| also)?(?: that\b|,? “)", behind) or cue.form == "according to"
            if not says and not (cue.verb == "propose" and re.match(r"\s(?:for|on|upon|that|to)\b", behind)):
                continue
        return cue
    return None


def _turns(flat: str, voices: Voices) -> list[tuple[int, Claimant]]:
    """Where somebody takes the word in a transcript; none unless labels recur or name a person with a title."""
    found: list[tuple[int, Claimant]] = []
    begin = 0
    for paragraph in flat.split("\n"):
        match = LABEL.match(paragraph)
        if match:
            claimant = _labelled(match["label"].strip(" *"), begin, found, voices)
            if claimant:
                found.append((begin, claimant))
        begin += len(paragraph) + 1
    return found if len(found) > 1 or found and re.search(r"President|Minister|Premier|Secretary", flat[found[0][0] : found[0][0] + 60]) else []


def _labelled(label: str, begin: int, so_far: list[tuple[int, Claimant]], voices: Voices) -> Claimant | None:
    if SAME_SPEAKER.match(label):
        answers = [claimant for _, claimant in so_far if claimant.type == "person"]
        return answers[-1] if answers else None
    if ASKER.match(label):
        return Claimant("unnamed", "unnamed:journalists", label)
    for mention in voices.persons:
        if begin <= mention.start < begin + len(label) + 1:
            return voices._person(mention)
    words = label.split()
    is_name = 2 <= len(words) <= 6 and all(word[0].isupper() or word in ("of", "the", "bin", "al") for word in words)
    if not is_name or "," in label:
        return None
    known = {row["name"].lower(): row["person_id"] for row in voices.world.table("persons")}
    slug = known.get(" ".join(words[-2:]).lower()) or re.sub(r"[^a-z0-9]+", "-", " ".join(words[-2:]).lower()).strip("-")
    return Claimant("person", slug, label)
