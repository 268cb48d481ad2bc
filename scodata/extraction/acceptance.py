"""How proposals that a person accepts find their place among a document's decided sentences."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from .frames import opening
from .kinds import FORCES
from .proposals import Reading

Proposal = dict[str, Any]
Sentence = dict[str, Any]
VERBS = {
    "commitment": "undertakes to act on",
    "proposal": "asks for steps on",
    "prediction": "looks ahead to",
    "event": "reports an event about",
    "state": "describes",
    "evaluation": "judges",
}


def spans_of(node: Proposal) -> list[list[int]]:
    """The pieces of a sentence or claim as the YAML or a proposal has them."""
    return [list(piece) for piece in node.get("pieces") or [node["span"]]]


def blank_sentences(reading: Reading) -> list[Sentence]:
    """A document's sentences as the extractor decided them, without any claim yet."""
    return [{**_where([list(piece) for piece in each.pieces]), "why_not": each.why_not} for each in reading.sentences]


def merged(known: list[Sentence], reading: Reading) -> list[Sentence]:
    """The sentences of an earlier coding, and those of the document that it does not cover."""
    if not known:
        return blank_sentences(reading)
    covered = [(spans[0][0], spans[-1][1]) for spans in map(spans_of, known)]
    fresh = [
        sentence
        for sentence in blank_sentences(reading)
        if not any(a < spans_of(sentence)[-1][1] and spans_of(sentence)[0][0] < b for a, b in covered)
    ]
    return sorted([*known, *fresh], key=lambda sentence: spans_of(sentence)[0])


def sentence_for(sentences: Iterable[Sentence], proposal: Proposal) -> Sentence | None:
    """The sentence that a proposal lies in: the one it shares most characters with."""
    best, most = None, 0
    for sentence in sentences:
        shared = sum(max(0, min(b, d) - max(a, c)) for a, b in spans_of(sentence) for c, d in spans_of(proposal))
        if shared > most:
            best, most = sentence, shared
    return best


def has_claim(sentence: Sentence, proposal: Proposal) -> bool:
    """Whether a claim with the same pieces stands there already."""
    return any(spans_of(claim) == spans_of(proposal) for claim in sentence.get("claims") or ())


def as_claim(proposal: Proposal, text: str, statement: str, version: str) -> dict[str, Any]:
    """A proposal as a claim of `claims/<document>.yml`."""
    pieces = spans_of(proposal)
    times = [{"span": [t["start"], t["end"]], "edtf": t["edtf"]} for t in proposal["times"]]
    verdict = {name: proposal[name] for name in ("verdict", "clock", "verdict_reason") if proposal.get(name)}
    return {
        **_where(pieces),
        "quote": opening(text[pieces[0][0] : pieces[0][1]]),
        "statement": statement,
        "kind": proposal["kind"],
        "force": proposal.get("force") or FORCES.get(proposal["kind"], "assertive"),
        "claimant": claimant_of(proposal["claimant"]),
        "attribution": proposal["attribution"],
        "topics": proposal["topics"],
        "when": times[0]["edtf"] if times else None,
        "mentions": [_mention(mention) for mention in proposal["mentions"]],
        "times": times,
        "quantities": [_quantity(quantity) for quantity in proposal["quantities"]],
        "readings": [_reading(reading) for reading in proposal["readings"]],
        **(verdict if proposal["kind"] in ("event", "state") else {}),
        "origin": f"extracted@{version}",
    }


def _where(pieces: list[list[int]]) -> dict[str, Any]:
    return {"span": pieces[0]} if len(pieces) == 1 else {"pieces": pieces}


def claimant_of(claimant: dict[str, str]) -> str:
    """A claimant as the YAML writes it."""
    if claimant["type"] in ("author", "unnamed"):
        return claimant["id"]
    return f"{claimant['type']}:{claimant['id']}"


def _mention(mention: dict[str, Any]) -> dict[str, Any]:
    found = {
        "span": [mention["start"], mention["end"]],
        "entity": f"{mention['entity_type']}:{mention['entity_id']}",
        "role": mention["role"],
    }
    return {**found, "stance": mention["stance"]} if mention.get("stance") else found


def _quantity(quantity: dict[str, Any]) -> dict[str, Any]:
    return {
        "span": [quantity["start"], quantity["end"]],
        **{name: quantity[name] for name in ("value", "unit", "qualifier", "counts")},
    }


def _reading(reading: dict[str, Any]) -> str:
    if reading["field"] == "count":
        return f"count({reading['id']}) = {reading['value']}"
    return f"{reading['table']}[{reading['id']}].{reading['field']} = {reading['value']}"


def statement_of(proposal: Proposal, names: dict[str, str]) -> str:
    """A short statement in other words, from the kind, the claimant and what is named; for claims accepted unseen."""
    who = "The author" if proposal["claimant"]["type"] == "author" else proposal["claimant"]["name"]
    who = who[:1].upper() + who[1:]
    named = list(
        dict.fromkeys(names.get(mention["entity_id"], mention["entity_id"]) for mention in proposal["mentions"])
    )
    about = _listed(named[:4]) if named else _listed([topic.replace("-", " ") for topic in proposal["topics"]])
    when = f" ({', '.join(time['edtf'] for time in proposal['times'])})" if proposal["times"] else ""
    return f"{who} {VERBS[proposal['kind']]} {about}{when}."


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def copies(statement: str, exact: str) -> bool:
    """Whether a statement repeats the document's own words instead of saying it in others."""
    said = re.findall(r"\w+", statement.lower())
    words = re.findall(r"\w+", exact.lower())
    return len(said) > 7 and any(words[n : n + len(said)] == said for n in range(len(words) - len(said) + 1))
