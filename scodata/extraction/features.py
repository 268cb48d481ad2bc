"""What the classifier of kinds sees of a claim: its words, its predicate, the signs of the rules, who speaks how."""

from __future__ import annotations

import re
from itertools import pairwise

from . import kinds
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
    found["judged"] = min(3.0, len(kinds.JUDGED.findall(words)))
    return found


def tokens_of(words: str) -> list[str]:
    """Words in lower case; names, figures and years by their sort, a run of names as one."""
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
    return found


def _words(tokens: list[str]) -> dict[str, float]:
    found = {f"word={token}": 1.0 for token in tokens}
    found |= {f"pair={one} {other}": 1.0 for one, other in pairwise(tokens)}
    found |= {f"early={token}": 1.0 for token in tokens[:3]}
    found |= {f"ending={token[-3:]}": 0.3 for token in tokens if len(token) > 4}
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
