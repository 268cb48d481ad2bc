"""Where the word lists of the rules are read: closed lexicons of general English, one file a list, in `lexicons/`."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "lexicons"


def _lines(name: str) -> list[str]:
    text = (FOLDER / name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]


@cache
def rows(name: str) -> tuple[dict[str, str], ...]:
    """The rows of a tab-separated list; its first line that is no comment names the columns."""
    head, *body = (line.split("\t") for line in _lines(name))
    return tuple(dict(zip(head, cells + [""] * (len(head) - len(cells)), strict=True)) for cells in body)


@cache
def words(name: str) -> tuple[str, ...]:
    """The entries of a plain list, separated by blanks; a hyphen inside an entry matches a blank as well."""
    return tuple(word for line in _lines(name) for word in line.split())


@cache
def word_set(name: str) -> frozenset[str]:
    """The entries of a plain list, to look words up in."""
    return frozenset(words(name))


@cache
def phrases(name: str) -> tuple[str, ...]:
    """The entries of a list with one phrase a line."""
    return tuple(line.strip() for line in _lines(name))


def any_of(entries: tuple[str, ...] | list[str] | frozenset[str]) -> str:
    """A regular expression for any of the entries, longest first; `*` stands for any ending, `-` also for a blank.

    Entries with one first letter stand together, so that a search passes over all of them at once.
    """
    alike: dict[str, list[str]] = {}
    for entry in sorted(entries, key=lambda entry: (-len(entry), entry)):
        alike.setdefault(entry[:1].casefold(), []).append(_pattern(entry))
    return "|".join(f"(?:{'|'.join(each)})" for each in alike.values())


def _pattern(entry: str) -> str:
    stem = re.escape(entry.removesuffix("*")).replace(r"\-", "[- ]").replace(r"\ ", " ")
    return stem + (r"[\w-]*" if entry.endswith("*") else "")
