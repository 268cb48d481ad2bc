"""Who has the word in a transcript: the labels at the head of paragraphs."""

from __future__ import annotations

import re

from .claimants import Claimant
from .voices import Voices

LABEL = re.compile(r"(?P<label>[A-ZА-Я][^\n:“”?!]{1,90}?)(?: \((?:retranslated|in \w+|via [^)]*)[^)]*\))?:\s")
ASKER = re.compile(
    r"^(?:question|q|journalist|reporter|correspondent|moderator|interviewer|remark|host|cctv|xinhua|tass"
    r"|reply|response|answer|a)\b",
    re.IGNORECASE,
)
SAME_SPEAKER = re.compile(r"^(?:answer|a|reply|response)$", re.IGNORECASE)


def turns_of(flat: str, voices: Voices) -> list[tuple[int, Claimant]]:
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
    return (
        found
        if len(found) > 1
        or (found and re.search(r"President|Minister|Premier|Secretary", flat[found[0][0] : found[0][0] + 60]))
        else []
    )


def _labelled(label: str, begin: int, so_far: list[tuple[int, Claimant]], voices: Voices) -> Claimant | None:
    if SAME_SPEAKER.match(label):
        answers = [claimant for _, claimant in so_far if claimant.type == "person"]
        return answers[-1] if answers else None
    if ASKER.match(label):
        return Claimant("unnamed", "unnamed:journalists", label)
    for mention in voices.persons:
        if begin <= mention.start < begin + len(label) + 1:
            return voices.person(mention)
    words = label.split()
    is_name = 2 <= len(words) <= 6 and all(word[0].isupper() or word in ("of", "the", "bin", "al") for word in words)
    if not is_name or "," in label:
        return None
    known = {row["name"].lower(): row["person_id"] for row in voices.world.table("persons")}
    slug = known.get(" ".join(words[-2:]).lower()) or re.sub(r"[^a-z0-9]+", "-", " ".join(words[-2:]).lower()).strip(
        "-"
    )
    return Claimant("person", slug, label)
