"""Who speaks in a sentence, by the words that say so: the subject of a reporting verb, wherever the verb stands."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from ..slugs import slug_of
from .claimants import Claimant
from .quotes import Span, is_quoted
from .referents import Referents
from .reporting import CLASS_OF, GAP, PLURAL_ONLY, VERB, WIDE_GAP, has_its_content
from .subjects import ACCORDING, GROUP, IT_WAS, NAMED_SOURCE, OPINION, OPINION_OF, PRONOUN, UNNAMED, VOICED_BY

HELD_BY = re.compile(
    r"\b(?:(?:seen|viewed|regarded|perceived|described|considered|dubbed|labell?ed|portrayed|depicted|touted"
    r"|characteri[sz]ed|stressed|underlined|underscored|emphasi[sz]ed|pointed out|recalled|voiced|praised|hailed"
    r"|faulted|rated|criticised|criticized|condemned|thanked"
    r"|name (?:often )?given to (?:it|them|the [A-Z]\w+))(?: \w+)?"
    r"|(?:emphasis|stress|weight|attention|importance) (?:was|were|is|has been) (?:laid|put|placed|paid|drawn|attached)"
    r"|(?:was|were|been) (?:called|termed|compared|likened) [^.,;“”]{3,50})"
    r" by (?:(?P<some>some|many|others|several)\b(?: (?:\w+ )?(?P<noun>critic|analyst|expert|observer|scholar"
    r"|commentator)s)?|(?=(?:both |the )?[A-Z]))"
)
HEARSAY = re.compile(
    r"\b[Ii]t (?:is|has been|was) (?:(?:often|widely|commonly|frequently|sometimes|generally) (?:said|claimed|held)"
    r"|(?:\w+ )?(?:argued|alleged|suggested|objected)) that(?P<some>)\b"
    r"|\b(?:[Tt]here are (?:those|some|people|voices)\b[^.;,]{0,30}? (?:who|that|which)"
    r"|[Ss]o (?:the|runs the|goes the) (?:argument|story|saying|theory)(?: goes| runs)?)(?P<others>)\b"
    r"|\b(?:[Ii]t is (?:reported|rumou?red|said) that|(?:is|are) (?:said|reported|rumou?red|alleged) to)(?P<reports>)\b"
    r"|\b(?:is|are|was|were|has been|have been) (?:often |widely |sometimes |frequently |repeatedly )?"
    r"(?:accused of|critici[sz]ed (?:for|as)|mocked as|derided as|decried as)(?P<critics>)\b(?![^.;]{0,60}\bby\b)"
    r"|\b(?:(?:is|are|was|were|has been|have been) (?:often|widely|sometimes|frequently|repeatedly)"
    r"|ha(?:s|ve) (?:often|widely|sometimes|frequently|repeatedly) been) (?:portrayed"
    r"|dubbed|depicted|labelled|labeled|called|described as|seen as|viewed as|regarded as)"
    r"(?P<observers>)\b(?![^.;]{0,40}\bby\b)"
)
"""What is said by nobody in particular; the empty group at its end names the slug of those who say it."""
WHAT_THEY = re.compile(r"\bwhat (?:he|she|it|they|[A-Z]\w+) $")
"""`what he called`: a name, not a call."""
NOUNS = frozenset((
    "remarks", "reports", "calls", "demands", "claims", "comments", "hopes", "views", "estimates", "notes", "requests",
    "appeals", "promises", "doubts", "fears", "regrets", "praise", "support", "request", "demand", "claim", "call",
    "appeal", "hope", "voice", "question", "forecast", "estimate",
))  # fmt: skip
BEFORE_NOUN = re.compile(
    r"\b(?:\w{2,}ed|made|gave|held|sent|took|an?|the|his|her|its|their|some|many|no|these|such|opening|closing) $"
)
"""Before such a form where it is a noun: `delivered remarks`."""
HAS = re.compile(r"\b(?:has|have|had)(?: also| already)? $")
"""Before a verb that tells what has been done."""
BESIDE_VERB = re.compile(
    r"(?: (?:in|on|at|with|during|after|before|for|from) [^,.;:“”]{3,70}| (?:who|that|which) [^,.;:“”]{3,70}"
    r"|,? (?:pointing|referring|speaking|answering) [^,.;:“”]{3,70},?)$"
)
"""What may stand between a speaker and the verb: "Ming in an interview said", "officials who briefed us said"."""
BEGINS = re.compile(r" (?:the|it|this|these|that|an?|there|SCO)\b")
"""Behind a source that no comma parts from what it holds: `in the eyes of China the SCO is`."""
GOES_ON = re.compile(r"\b(?:is|was|are|were|been)\s$")
"""Before a form in -ing that reports."""
OF_STATES = re.compile(r"\b(?:observer|partner|member|guest|candidate|participating|participant|founding|other)\s$")
"""Before states that are no verb."""
PASSIVE = re.compile(r"\b(?:is|are|was|were|be|been|being)(?: \w+ly| also| widely)?\s$")
SEVERAL = re.compile(r"(?:s|[Tt]hey|[Ww]e|I)$")
"""How a subject ends that takes a verb without an ending."""
AUXILIARIES = re.compile(r",?(?:\s(?:has|have|had|also|then|further|later|earlier))+\s*$")


PLAIN_FORMS = frozenset((
    "said", "says", "told", "stated", "noted", "stressed", "added", "announced", "declared", "emphasized",
    "emphasised", "underlined", "reiterated", "urged", "warned", "argued", "argues", "wrote", "writes", "expressed",
    "called",
))  # fmt: skip
"""Forms that nothing but a report has."""


@dataclass(frozen=True, slots=True)
class Cue:
    """A place where the text says who speaks: the verb, its class, the speaker, and where the content begins."""

    start: int
    end: int
    verb: str
    form: str
    claimant: Claimant
    subject_start: int
    is_pronoun: bool = False


class Voices(Referents):
    """The cues of a text's sentences."""

    def cues(self, start: int, end: int, quotes: list[Span]) -> list[Cue]:
        """The cues of a sentence outside quotation marks, in text order."""
        found = []
        for match in VERB.finditer(self.flat, start, end):
            if is_quoted(quotes, match.start()):
                continue
            cue = self._cue(match, start, end)
            if cue:
                found.append(cue)
        if not found:
            group = GROUP.search(self.flat, start, end)
            if group:
                self.last_group = Claimant("unnamed", f"unnamed:{UNNAMED[group['noun'].lower()]}", group[0])
        according = ACCORDING.search(self.flat, start, end)
        if according:
            claimant = self._source(according.end(), end)
            if claimant:
                found.append(
                    Cue(according.start(), according.end(), "say", "according to", claimant, according.start())
                )
        for match in IT_WAS.finditer(self.flat, start, end):
            if not found and not is_quoted(quotes, match.start()):
                found.append(
                    Cue(match.start(), match.end(), "say", "it was", self._all_present(match[0]), match.start())
                )
        if not found:
            found.extend(self._opinions(start, end, quotes))
        for match in VOICED_BY.finditer(self.flat, start, end):
            pair = self._phrase(f"the two {match['who'].lower()}", match.end())
            if pair and not found:
                found.append(Cue(match.start(), match.end(), "say", "held by", pair, match.start()))
        if not found:
            found.extend(self._hearsay(start, end, quotes))
        for match in HELD_BY.finditer(self.flat, start, end):
            claimant = self._holder(match, end)
            if claimant and not is_quoted(quotes, match.start()):
                found.append(Cue(match.start(), match.end(), "say", "held by", claimant, match.start()))
        return sorted(found, key=lambda cue: cue.start)

    def _all_present(self, words: str) -> Claimant:
        """Who speaks where it is said at a meeting by nobody in particular."""
        return self.adopter or Claimant("unnamed", "unnamed:participants", words)

    def _opinions(self, start: int, end: int, quotes: list[Span]) -> Iterator[Cue]:
        """`in his words`, `in Kayhan's view`: whose opinion an aside says it is."""
        for match in OPINION.finditer(self.flat, start, end):
            word = (match["who"] or match["whose"] or match["mind"]).lower()
            claimant = self._pronoun({"his": "he", "her": "she", "their": "they"}.get(word, word), match.start())
            if claimant and not is_quoted(quotes, match.start()):
                yield Cue(match.start(), match.end(), "say", "according to", claimant, match.start(), True)
        for match in OPINION_OF.finditer(self.flat, start, end):
            who = str(match.lastgroup)
            claimant, _ = self._subject(match.start(who), match.end(who), "says")
            if claimant and (who != "person" or claimant.type == "person") and not is_quoted(quotes, match.start()):
                yield Cue(match.start(), match.end(), "say", "according to", claimant, match.start())

    def _hearsay(self, start: int, end: int, quotes: list[Span]) -> Iterator[Cue]:
        """`it is often said that`, `there are those who see`: what is held by nobody in particular."""
        for match in HEARSAY.finditer(self.flat, start, end):
            if not is_quoted(quotes, match.start()):
                self.last_group = Claimant("unnamed", f"unnamed:{match.lastgroup}", match[0])
                yield Cue(match.start(), match.end(), "say", "held by", self.last_group, match.start())

    def _holder(self, match: re.Match[str], end: int) -> Claimant | None:
        """Who holds a view that is reported in the passive: "seen by some", "as described by both China and Russia"."""
        if match["some"]:
            noun = match["noun"]
            return Claimant("unnamed", f"unnamed:{UNNAMED.get((noun or '').lower(), match['some'].lower())}", match[0])
        for mention in self._between(match.end(), min(end, match.end() + 60)):
            if mention.entity_type in ("person", "state", "body") and mention.start - match.end() < 30:
                return self.person(mention) if mention.entity_type == "person" else self._named(mention)
        return None

    def _cue(self, match: re.Match[str], start: int, end: int) -> Cue | None:
        """The cue of a reporting form, where it reports and somebody stands before or behind it."""
        form, before = match[0], self.flat[start : match.start()]
        gap = GAP.search(before) if self._reports(match, start) else None
        if gap is None:
            return None
        verb = CLASS_OF.get(form, "propose" if form == "put forward" else "say")
        is_passive = PASSIVE.search(before) is not None and not form.endswith("ing")
        cue = None if is_passive else self._behind_its_subject(match, verb, start, start + gap.start())
        return cue or self._inverted(match, verb, end)

    def _reports(self, match: re.Match[str], start: int) -> bool:
        """Whether a form is a verb that reports, by what stands right before and behind it."""
        form = match[0]
        is_phrase = " " in form
        if not is_phrase and not has_its_content(form, self.flat, match.end()):
            return False
        if form.endswith(("ed", "n")) and self.flat.startswith(" by ", match.end()):
            return False
        if form in NOUNS and BEFORE_NOUN.search(self.flat, start, match.start()):
            return False
        if form in ("called", "calls", "call") and WHAT_THEY.search(self.flat, start, match.start()):
            return False
        if form == "states" and OF_STATES.search(self.flat, start, match.start()):
            return False
        if form.startswith("invit") and HAS.search(self.flat, start, match.start()):
            return False
        is_bare = form.endswith("ing") and not is_phrase
        return not is_bare or GOES_ON.search(self.flat[max(0, match.start() - 6) : match.start()]) is not None

    def _behind_its_subject(self, match: re.Match[str], verb: str, start: int, gap: int) -> Cue | None:
        """`President Xi said`: the cue of a verb whose subject ends before a gap, or beside what else is told of it."""
        form, before = match[0], self.flat[start : match.start()]
        bare, wide = AUXILIARIES.sub("", before), WIDE_GAP.search(before)
        ends = [gap, start + len(before.rstrip()), start + len(bare)]
        ends += [start + wide.start()] if wide else []
        for subject_end in dict.fromkeys((*self._named_behind(ends[1]), *self._named_beside(gap), *ends)):
            claimant, subject_start = self._subject(start, subject_end, form)
            if claimant and (form not in PLURAL_ONLY or SEVERAL.search(self.flat[start:subject_end])):
                pronoun = PRONOUN.search(self.flat, start, subject_end) is not None
                return Cue(match.start(), match.end(), verb, form, claimant, subject_start, pronoun)
        beside = BESIDE_VERB.search(before.rstrip()) if form in PLAIN_FORMS else None
        claimant, subject_start = self._subject(start, start + beside.start(), form) if beside else (None, 0)
        return Cue(match.start(), match.end(), verb, form, claimant, subject_start) if claimant else None

    def _named_behind(self, place: int) -> list[int]:
        """Where a name ends that stands alone between a comma and the verb: "no longer an observer, Ming stressed"."""
        near = self._between(max(0, place - 40), place)
        behind = [each for each in near if each.entity_type == "person" and each.end == place]
        return [place for each in behind if self.flat.endswith((", ", "” "), 0, each.start)]

    def _named_beside(self, place: int) -> list[int]:
        """Where the name ends that stands between commas behind an office: "the minister, Sergei Lavrov, said"."""
        beside = place + 2 if self.flat.startswith(", ", place) else -1
        return [
            each.end
            for each in self._between(beside, beside + 60)
            if each.entity_type == "person" and each.start == beside
        ]

    def _inverted(self, match: re.Match[str], verb: str, end: int) -> Cue | None:
        """`..., said President Xi`: the subject behind the verb."""
        before = self.flat[max(0, match.start() - 3) : match.start()].rstrip()
        if not before.endswith((",", "”")):
            return None
        place = bisect_left(self.person_starts, match.end())
        if place < len(self.persons) and self.persons[place].end <= end:
            between = self.flat[match.end() : self.persons[place].start]
            if len(between) < 90 and not re.search(r"[,;:“”]", between):
                return Cue(match.start(), match.end(), verb, match[0], self.person(self.persons[place]), match.start())
        group = re.match(
            r"\s((?:some |many |the |several )?(?:[\w-]+ )?[\w-]+(?: of (?:the )?[\w-]+)?)",
            self.flat[match.end() : match.end() + 50],
        )
        claimant = self._phrase(group[1], match.end() + group.end()) if group else None
        return Cue(match.start(), match.end(), verb, match[0], claimant, match.start()) if claimant else None

    def _source(self, start: int, end: int) -> Claimant | None:
        phrase = re.match(r"[^,;:]{2,90}", self.flat[start:end])
        if not phrase:
            return None
        stop = start + len(phrase[0].rstrip())
        if phrase[0].strip() in ("him", "her", "them"):
            return self._pronoun({"him": "he", "her": "she", "them": "they"}[phrase[0].strip()], start)
        for place in range(bisect_left(self.end_places, start), bisect_right(self.end_places, stop)):
            mention = self.ends[place]
            is_whole = mention.end == stop or (mention.start - start < 5 and BEGINS.match(self.flat, mention.end))
            if mention.entity_type == "person" or (is_whole and mention.entity_type in ("state", "body")):
                return self.person(mention) if mention.entity_type == "person" else self._named(mention)
        claimant, _ = self._subject(start, stop, "says")
        named = NAMED_SOURCE.match(self.flat[start:stop]) if claimant is None else None
        return Claimant("body", slug_of(named["name"]), named["name"]) if named else claimant
