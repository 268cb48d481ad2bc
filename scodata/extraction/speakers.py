"""Whose voice each sentence is, and how long a reported voice runs on."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace

from .claimants import AUTHOR, COLLECTIVES, SCO_BODY, Claimant
from .classifier import classifier
from .clauses import Part
from .features import Course, continuation_features
from .governing import governing, is_told_as_done
from .lexicon import any_of
from .narrative import (
    ADOPTED_TEXT,
    ADOPTERS,
    DECLARING,
    LETTER,
    NARRATED,
    NARRATES,
    ONLY_TOUCHES,
    PASSIVE_SAID,
    READS,
    THERE,
)
from .quotes import Span, within
from .reporting import CLASS_OF, VERB, has_its_content
from .turns import Turn, turns_of
from .voices import Cue, Voices

PREDICATE = re.compile(
    r"(?:^|[,:;—]|\b(?:to|will|would|should|must|can|cannot|said|says|saying|has|have|is|are|was|and|but|that"
    r"|wrote|need to))\s*$"
)
QUOTED_VERB = re.compile(
    r"(?:is|are|was|were|has|have|had|will|would|should|must|can|cannot|may|might|does|do|did|not) [a-z]"
)
"""How quoted words begin that carry the predicate themselves."""
SET_OFF = re.compile(r":\s*$")
SPEAKS = re.compile(
    r"\b(?:said|says|saying|put|puts|wrote|writes|read|reads|stated|states|as follows|following|proposed"
    r"|put forward|called|noted|part)\b"
)


SAID_NEXT = re.compile(r"(?:and|but|while) (?:(?:also|again|then|further|once more|\w+ly) )?(?=[a-z]+(?:ed|d|t|ld)\b)")
SAYS_WHAT = re.compile(
    r"\s(?:that\b|for\b|on\b|upon\b|to\b|the (?:need|importance|necessity|role)\b|(?:[\w'’()-]+\s){1,9}?(?:to|that)\b)"
)
"""What follows a verb by which somebody says something."""
OF_WHOM = re.compile(r"(?:who|whose)\s")
ONLY_NOW = re.compile(r"[,;] (?:and|but|while|whereas) (?:[A-Z][\w'’-]+ |the |The )?$")
"""Between what the author tells and somebody who speaks in the same sentence."""
AHEAD = 400
"""Characters of the same paragraph in which the speaker may take the word again."""
SPEAKS_AGAIN = re.compile(
    rf"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t) (?:also |further |then |went on to |again )?(?:{any_of(tuple(CLASS_OF))})\b"
)
LAPSE = 5
"""Sentences after which a speech is no longer being told."""
THIRD = re.compile(r"[Hh]e\b|[Ss]he\b")


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

    def __init__(
        self,
        flat: str,
        voices: Voices,
        quotes: list[Span],
        speech: tuple[int, Claimant] | None = None,
        aside: list[tuple[int, str]] | None = None,
    ) -> None:
        self.flat, self.voices, self.quotes = flat, voices, quotes
        self.turns: list[Turn] = turns_of(flat, voices, aside)
        if speech and not self.turns:
            self.turns = [speech]
        self.turn_places = [place for place, _ in self.turns]
        self.is_adopted = ADOPTED_TEXT.search(flat[:3000]) is not None
        self.speaks_for_all = self.is_adopted or voices.adopter is not None
        self.active: Claimant | None = None
        self.attribution = "author"
        self.run = 0
        self.seen = self.told = self.since = 0
        self.telling: Claimant | None = None
        self.paused = -2
        self.declaring: Claimant | None = None
        self.set_off: tuple[int, Claimant] | None = None

    def voice(self, start: int, end: int, cues: list[Cue]) -> Voice:
        """The voice of the next sentence."""
        found = self._voice(start, end, cues)
        if DECLARING.search(self.flat, start, end):
            self.declaring = self.voices.adopter or SCO_BODY
        self.count(cues)
        self.since += 1
        if found.claimant.type == "person" and found.attribution == "indirect":
            self.telling, self.since = found.claimant, 0
        self.run = self.run + 1 if found.attribution == "indirect" and found.claimant == self.active else 0
        self.active = found.claimant if found.claimant.type != "author" else None
        self.attribution = found.attribution
        self.voices.subject = None
        if found == NARRATOR:
            self.voices.note_subject(start, end)
        if found.claimant.type == "person":
            self.voices.last = found.claimant
        elif found.claimant.type in ("state", "body"):
            self.voices.last_body = found.claimant
        if (
            SET_OFF.search(self.flat[start:end])
            and self.flat[end : end + 1] in ("\n", "")
            and SPEAKS.search(self.flat[start:end])
        ):
            is_letter = LETTER.search(self.flat, start, end) is not None
            sender = self.voices.sender(start) if is_letter else self._person_in(start, end)
            sender = SCO_BODY if READS.search(self.flat, start, end) else sender
            speaker = found.claimant if found.claimant.type != "author" else sender
            if speaker:
                self.set_off = (self._quotation_end(end), speaker)
                self.voices.last = speaker
        return found

    def _voice(self, start: int, end: int, cues: list[Cue]) -> Voice:
        words = self.flat[start:end]
        quoted = within(self.quotes, start, end)
        turn = self._turn(start)
        if turn and turn.type == "person" and any(cue.claimant == turn and not cue.is_pronoun for cue in cues):
            self.paused, turn = self._begun(start), None
        other = self._told_in_turn(cues, turn, start)
        if other:
            cues[0] = replace(cues[0], claimant=other)
            return Voice(other, self._attribution(start, end, [], None), cues[0])
        if turn is not None and (not cues or cues[0].is_pronoun or cues[0].claimant.type not in ("person", "unnamed")):
            return Voice(turn, "direct") if turn != AUTHOR else NARRATOR
        if self.set_off and start < self.set_off[0] and not cues:
            return Voice(self.set_off[1], "direct")
        self.set_off = self.set_off if self.set_off and start < self.set_off[0] else None
        cue = governing(cues, words, start, self.speaks_for_all)
        if cue and cue.form == "it was" and self.voices.adopter is None and not THERE.search(words):
            return Voice(self._last_told() or cue.claimant, self._attribution(start, end, quoted, cue), cue, True)
        if cue:
            if cue.form == "put it" and not quoted:
                paragraph_end = self.flat.find("\n", end)
                self.set_off = (paragraph_end if paragraph_end > 0 else len(self.flat), cue.claimant)
                return Voice(cue.claimant, "direct", cue)
            return Voice(cue.claimant, self._attribution(start, end, quoted, cue), cue)
        if is_told_as_done(cues, words):
            return NARRATOR
        return self._uncued(start, end, cues, quoted)

    def _uncued(self, start: int, end: int, cues: list[Cue], quoted: list[Span]) -> Voice:
        """The voice of a sentence that names no speaker: its quotation's, the adopters', or one that runs on."""
        words = self.flat[start:end]
        share = sum(b - a for a, b in quoted) / max(1, end - start)
        if quoted and (share > 0.75 or (share > 0.3 and self.active and self._is_predicate(start, quoted))):
            speaker = self._speaker_of_quote(quoted[0], end) or self.active or self.voices.last
            if speaker:
                return Voice(speaker, "direct", None, True)
        if (
            self.is_adopted
            and ADOPTERS.match(words)
            and (self.voices.is_declaration or not NARRATED.search(words[:NARRATES]))
        ):
            return Voice(self.voices.adopter or SCO_BODY, "indirect")
        telling = self._last_told()
        if telling and not cues and PASSIVE_SAID.search(words) and self.voices.adopter is None:
            return Voice(telling, "indirect", None, True)
        of_council = self.is_adopted or self.active in COLLECTIVES
        if of_council and not cues and not self.voices.is_declaration and NARRATED.search(words[:NARRATES]):
            return NARRATOR
        if self.declaring and (self.voices.is_declaration or not NARRATED.search(words)):
            return Voice(self.declaring, "indirect", None, True)
        if (
            self.active
            and self.attribution == "indirect"
            and not ONLY_TOUCHES.match(words)
            and self._continues(words, start, self.active)
        ):
            return Voice(self.active, self._attribution(start, end, quoted, None), None, True)
        return NARRATOR

    def _last_told(self) -> Claimant | None:
        """The person whose speech has been told up to here, so that what "was noted" was noted by him."""
        return self.telling if self.since <= LAPSE else None

    def _told_in_turn(self, cues: list[Cue], turn: Claimant | None, start: int) -> Claimant | None:
        """Whom `he` or `she` means in somebody's own speech: the person named last there, who is not the speaker."""
        if turn is None or not cues or not cues[0].is_pronoun or not THIRD.match(self.flat, cues[0].subject_start):
            return None
        begin = self._begun(start)
        named = [
            each for each in self.voices.persons if begin <= each.start < cues[0].start and each.entity_id != turn.id
        ]
        return self.voices.person(named[-1]) if named else None

    def _quotation_end(self, end: int) -> int:
        """Where what is set off behind a colon ends: with its quotation, however many paragraphs, or its paragraph."""
        opening = self.flat[end : end + 4].strip()[:1]
        closed = self.flat.find("”", end) if opening == "“" else self.flat.find("\n", end + 1)
        return closed if closed > 0 else len(self.flat)

    def part_voice(self, part: Part, voice: Voice, cues: list[Cue]) -> Voice:
        """The voice of a part of a sentence: the author's for what sets the scene, or another cue's."""
        start, end = part.spans[0][0], part.spans[-1][1]
        quoted = within(self.quotes, start, end)
        if part.role in ("occasion", "setting", "state", "apposed"):
            is_said = (
                voice.attribution == "direct" and quoted and quoted[0][0] <= start + 1 and end <= quoted[-1][1] + 1
            )
            return voice if is_said or self._turn(start) == voice.claimant else NARRATOR
        if part.role == "said":
            return Voice(voice.claimant, "direct" if quoted else "indirect")
        if part.role == "reported":
            speaker = self._person_in(max(0, start - 300), start)
            verb = CLASS_OF.get(re.split(r"[\s,]", self.flat[start : start + 40].removeprefix("and "))[0], "say")
            cue = Cue(start, start, verb, "", speaker, start) if speaker else None
            return Voice(speaker, self._attribution(start, end, quoted, None), cue) if speaker else voice
        if self._is_of_the_speaker(part, voice):
            return NARRATOR
        if voice.cue and end <= voice.cue.start and ONLY_NOW.search(self.flat, end - 1, voice.cue.subject_start):
            return NARRATOR
        following = self._told_next(part) if voice.attribution == "author" else None
        if following:
            return Voice(following.claimant, self._attribution(start, end, quoted, following), following)
        inner = [cue for cue in cues if start <= cue.start < end]
        own = governing(inner, self.flat[start:end], start, self.speaks_for_all)
        is_other = own is not None and own.claimant != voice.claimant and own.form != "it was"
        if own and is_other and voice.attribution != "direct":
            return Voice(own.claimant, self._attribution(start, end, quoted, own), own)
        if voice.cue and part.role != "whole":
            told = quoted or (voice.attribution == "direct" and self._turn(start) is None)
            attribution = (
                self._attribution(start, end, quoted, own)
                if voice.claimant.type != "author" and told
                else voice.attribution
            )
            return Voice(voice.claimant, attribution, own)
        return voice

    def _told_next(self, part: Part) -> Cue | None:
        """`opened the session | and warned that`: what the subject of the clause before says in a second verb."""
        start, end = part.spans[0]
        again = SAID_NEXT.match(self.flat, start, end) if part.role == "coordinated" else None
        verb = VERB.match(self.flat, again.end(), end) if again else None
        if verb is None or not has_its_content(verb[0], self.flat, verb.end()):
            return None
        speaker = self._first_before(start) if SAYS_WHAT.match(self.flat, verb.end()) else None
        return Cue(verb.start(), verb.end(), CLASS_OF.get(verb[0], "say"), verb[0], speaker, start) if speaker else None

    def _first_before(self, place: int) -> Claimant | None:
        """The person whom a sentence names first, up to a place of it."""
        begin = max(self.flat.rfind("\n", 0, place), self.flat.rfind(". ", 0, place)) + 1
        named = [mention for mention in self.voices.persons if begin <= mention.start < place]
        return self.voices.person(named[0]) if named else None

    def _is_of_the_speaker(self, part: Part, voice: Voice) -> bool:
        """`said Yerlik Ali, who is back from India`: what is told of whoever is said to speak."""
        start = part.spans[0][0]
        if part.role not in ("relative", "coordinated") or voice.cue is None or not OF_WHOM.match(self.flat, start):
            return False
        return voice.attribution != "author" and self._person_in(max(0, start - 120), start) == voice.claimant

    def _turn(self, start: int) -> Claimant | None:
        """Who has the word; nobody from where a turn is interrupted by a report of the speaker."""
        begun = bisect_right(self.turn_places, start)
        return self.turns[begun - 1][1] if begun and self._begun(start) != self.paused else None

    def _begun(self, start: int) -> int:
        """Where the turn began in which a place lies."""
        begun = bisect_right(self.turn_places, start)
        return self.turn_places[begun - 1] if begun else -1

    def _continues(self, words: str, start: int, speaker: Claimant) -> bool:
        """Rule 5 of the manual: the summary of a speech goes on until the author's voice returns."""
        opens = start == 0 or self.flat[start - 1] == "\n"
        features = continuation_features(words, opens, self.course(start, start + len(words), speaker, self.run))
        return classifier("voices").probabilities(features)["continues"] > 0.5

    def course(self, start: int, end: int, speaker: Claimant, run: int) -> Course:
        """How the document has run up to a sentence, and how it goes on."""
        name = speaker.name.split()[-1] if speaker.type == "person" else ""
        told = self.told / max(1, self.seen)
        names_speaker = bool(name) and name in self.flat[start:end]
        stop = self.flat.find("\n", end)
        stop = min(stop if stop > 0 else len(self.flat), end + AHEAD)
        ahead = (
            "again"
            if SPEAKS_AGAIN.search(self.flat, end, stop)
            else "other"
            if VERB.search(self.flat, end, stop)
            else ""
        )
        ahead = "named" if name and name in self.flat[end:stop] else ahead
        return Course(speaker.type, run, told, names_speaker, self.voices.adopter is not None, ahead)

    def count(self, cues: list[Cue]) -> None:
        """Take note of a sentence: whether it names a speaker."""
        self.seen += 1
        self.told += bool(cues)

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
            relative = re.search(r"\b(?:which|who|initiative that|that aims|document that)\s*$", before) or (
                before.rstrip().endswith(" that")
                and not (cue and before.rstrip()[: -len("that")].rstrip().endswith(cue.form))
            )
            carries = PREDICATE.search(before) or QUOTED_VERB.match(self.flat, a)
            if self.flat[a:b].count(" ") >= 4 and not relative and carries:
                return "direct"
        return "indirect"

    def _person_in(self, start: int, end: int) -> Claimant | None:
        named = [mention for mention in self.voices.persons if start <= mention.start < end]
        if named or self.voices.last:
            return self.voices.person(named[-1]) if named else self.voices.last
        before = [mention for mention in self.voices.persons if mention.start < start]
        return self.voices.person(before[-1]) if before else None
