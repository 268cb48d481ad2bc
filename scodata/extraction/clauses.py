"""How a sentence whose parts differ in kind or speaker comes apart into claims (coding manual, rule 1)."""

from __future__ import annotations

from dataclasses import dataclass

from .quotes import Span


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a sentence that may be a claim of its own; spans in running text."""

    spans: tuple[Span, ...]
    role: str


def parts_of(flat: str, start: int, end: int) -> list[Part]:
    """The parts of a sentence, whole where nothing splits off."""
    return [Part(((start, end),), "whole")]
