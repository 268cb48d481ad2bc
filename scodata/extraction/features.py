"""What the classifier of kinds sees of a claim: its words, its predicate, the signs of the rules, who speaks how."""

from __future__ import annotations

import lzma
import re
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from . import kinds
from .lexicon import FOLDER
from .predicates import predicate_of

TOKEN = re.compile(r"[A-Za-z][A-Za-z'’-]*|\d[\d.,]*|[“”\"%?!;:]")
YEAR = re.compile(r"(?:19|20)\d\d")
SIGNS = {
    "first-person": kinds.FIRST_PERSON,
    "undertaken": kinds.UNDERTAKEN,
    "deontic": kinds.DEONTIC,
    "predicted": kinds.PREDICTED,
    "ability": kinds.ABILITY,
    "suggestion": kinds.SUGGESTION,
    "defines": kinds.DEFINES,
    "standing": kinds.STANDING,
    "headline": kinds.HEADLINE,
    "under-way": kinds.UNDER_WAY,
    "expressive": kinds.EXPRESSIVE,
}
CLASSES = {
    "act": kinds.acts,
    "grading": kinds.grading,
    "changing": kinds.changing,
    "stative": kinds.whole_stative,
}


def features_of(words: str, rule: kinds.Kind, claimant_type: str, attribution: str) -> dict[str, float]:
    """Features by name; names of things count as `Xx`, figures as `0`, years as `YEAR`."""
    found = _words(tokens_of(words))
    predicate = predicate_of(words)
    found |= dict.fromkeys(
        (
            f"tense={predicate.tense}",
            f"verb={predicate.verb}",
            f"tense={predicate.tense} {attribution}",
            f"copula={predicate.is_copula}",
            f"passive={predicate.is_passive}",
            f"claimant={claimant_type}",
            f"attribution={attribution}",
            f"rule={rule.name}",
            f"rule={rule.name} {rule.strength}",
        ),
        1.0,
    )
    for name, sign in SIGNS.items():
        if sign.search(words):
            found[f"sign={name}"] = found[f"sign={name} {attribution}"] = 1.0
    for name, members in CLASSES.items():
        if predicate.verb in members():
            found[f"class={name}"] = 1.0
    found["judged"] = min(3.0, kinds.judgements(words))
    for grouping in word_classes(predicate.verb):
        found[f"verb in {grouping}"] = found[f"verb in {grouping} {predicate.tense}"] = 1.0
    return found


def tokens_of(words: str) -> list[str]:
    """Words in lower case; names, figures and years by their sort, a run of names as one."""
    return list(_tokens(words))


@lru_cache(maxsize=256)
def _tokens(words: str) -> tuple[str, ...]:
    """What several classifiers ask of the same words."""
    found: list[str] = []
    for n, token in enumerate(TOKEN.findall(words)):
        if token[0].isdigit():
            token = "YEAR" if YEAR.fullmatch(token) else "0"
        elif n and token[0].isupper() and token != "I":
            token = "Xx"
            if found[-1] == "Xx":
                continue
        else:
            token = token.lower()
        found.append(token)
    return tuple(found)


def word_classes(word: str) -> tuple[str, ...]:
    """The classes of words that keep the same company, a coarse and a fine one; none for a rare word."""
    return _word_classes().get(word, ())


@cache
def _word_classes() -> dict[str, tuple[str, ...]]:
    """How they were made is told by benchmarks/word_classes.py."""
    lines = lzma.decompress((FOLDER / "word_classes.tsv.xz").read_bytes()).decode("utf-8").splitlines()[1:]
    rows = (line.split("	") for line in lines)
    return {word: (f"coarse {coarse}", f"fine {fine}") for word, coarse, fine in rows}


def _words(tokens: list[str]) -> dict[str, float]:
    found = {f"word={token}": 1.0 for token in tokens}
    found |= {f"pair={one} {other}": 1.0 for one, other in pairwise(tokens)}
    found |= {f"early={token}": 1.0 for token in tokens[:3]}
    found |= {f"ending={token[-3:]}": 0.3 for token in tokens if len(token) > 4}
    classes = _word_classes()
    found |= {f"class={grouping}": 1.0 for token in tokens for grouping in classes.get(token, ())}
    found["opening=" + " ".join(tokens[:2])] = 1.0
    found["length"] = min(len(tokens), 60) / 30
    return found


def sentence_features(words: str) -> dict[str, float]:
    """What the classifier of claims sees of a sentence of running text."""
    tokens = tokens_of(words)
    predicate = predicate_of(words)
    found = _words(tokens)
    found["names"] = min(4.0, tokens.count("Xx"))
    found[f"tense={predicate.tense}"] = found[f"verb={predicate.verb}"] = 1.0
    found[f"length={min(len(tokens) // 4, 8)}"] = 1.0
    found["end=" + words.rstrip()[-1:]] = 1.0
    return found


MODAL = re.compile(r"\b(?:will|would|should|must|can|could|may|might)\b")
PLUPERFECT = re.compile(r"\bhad (?:been|\w+ed)\b")


LINK = re.compile(
    r"^(?:\W*)(?P<link>however|yet|but|still|meanwhile|besides|also|moreover|furthermore|further|in addition"
    r"|at the same time"
    r"|in particular|for example|for instance|thus|therefore|as a result|in fact|indeed|in turn|finally|then"
    r"|first|second"
    r"|third|earlier|later|after|on|in|this|these|that|such|it|the|he|she|they|we|i)\b",
    re.IGNORECASE,
)
OWN_WORDS = re.compile(r"\b(?:[Ww]e|I|[Oo]ur|my|us)\b")
OF_SPEAKER = re.compile(r"\b(?:he|she|his|her|him|they|their)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Course:
    """How a document has run up to a sentence: who had the word last, for how long, and how often anybody is quoted."""

    claimant_type: str
    run: int
    told: float
    """Share of the sentences so far that name a speaker."""
    names_speaker: bool
    is_adopted: bool
    ahead: str = ""
    """Whether the rest of the paragraph names the speaker, gives the word back by a pronoun, or to another."""


def continuation_features(words: str, opens_paragraph: bool, course: Course) -> dict[str, float]:
    """What the classifier of voices sees of a sentence without a cue that follows one of reported speech."""
    tokens = tokens_of(words)
    predicate = predicate_of(words)
    claimant_type, share = course.claimant_type, min(4, int(5 * course.told))
    link = LINK.match(words)
    found = {f"word={token}": 0.5 for token in tokens}
    found |= {f"pair={one} {other}": 0.3 for one, other in pairwise(tokens)}
    found |= dict.fromkeys(
        (
            f"tense={predicate.tense}",
            f"tense={predicate.tense} {claimant_type}",
            f"tense={predicate.tense} {min(course.run, 3)}",
            f"verb={predicate.verb}",
            f"passive={predicate.is_passive}",
            f"copula={predicate.is_copula}",
            f"opens={opens_paragraph}",
            f"opens={opens_paragraph} {claimant_type}",
            f"opens={opens_paragraph} {min(course.run, 3)}",
            f"claimant={claimant_type}",
            f"run={min(course.run, 5)}",
            f"told={share}",
            f"told={share} opens={opens_paragraph}",
            f"told={share} {claimant_type}",
            f"speaker={course.names_speaker}",
            f"ahead={course.ahead}",
            f"ahead={course.ahead} opens={opens_paragraph}",
            f"ahead={course.ahead} {min(course.run, 3)}",
            f"adopted={course.is_adopted}",
            f"adopted={course.is_adopted} {claimant_type}",
            f"own={OWN_WORDS.search(words) is not None}",
            f"pronoun={OF_SPEAKER.search(words) is not None}",
            f"link={link['link'].lower() if link else ''}",
            "first=" + " ".join(tokens[:1]),
            "opening=" + " ".join(tokens[:2]),
            *(f"verb in {grouping}" for grouping in word_classes(predicate.verb)),
        ),
        1.0,
    )
    found["length"] = min(len(tokens), 50) / 25
    found["modal"] = float(MODAL.search(words) is not None)
    found["pluperfect"] = float(PLUPERFECT.search(words) is not None)
    found["year"] = float(YEAR.search(words) is not None)
    return found


def joint_features(
    left: str, right: str, mark: str, kinds: tuple[dict[str, float], dict[str, float]], is_reported: bool
) -> dict[str, float]:
    """What the classifier of joints sees of a place where a sentence may come apart.

    `kinds` are the probabilities of the kinds of both sides; `mark` is the sign before the joint.
    """
    one, other = kinds
    first, second = (max(sorted(each), key=lambda kind: each[kind]) for each in kinds)
    opening = tokens_of(right)[:3]
    before, behind = predicate_of(left), predicate_of(right)
    differ = first != second
    word = opening[0] if opening else ""
    found = dict.fromkeys(
        (
            f"mark={mark}",
            f"first={word}",
            f"mark={mark} {word}",
            f"opening={' '.join(opening[:2])}",
            f"kinds={first} {second}",
            f"differ={differ}",
            f"first={word} differ={differ}",
            f"reported={is_reported}",
            f"reported={is_reported} differ={differ}",
            f"left tense={before.tense}",
            f"right tense={behind.tense}",
            f"tenses={before.tense} {behind.tense}",
            f"left length={min(len(left) // 25, 6)}",
            f"right length={min(len(right) // 25, 6)}",
            *(f"word={token}" for token in opening),
        ),
        1.0,
    )
    same = sum(one[kind] * other[kind] for kind in one)
    found |= {f"left={kind}": share for kind, share in one.items()} | {f"right={kind}": n for kind, n in other.items()}
    found |= {"same": same, f"first={word} same": same, "surer left": one[first], "surer right": other[second]}
    found["apart"] = one[first] * other[second] if differ else 0.0
    found["commas"] = min(3.0, right.count(","))
    return found
