"""How coded claims are written as YAML that a reviewer likes to read: one line a mention, time or quantity."""

from __future__ import annotations

import json
import os
import re
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

PLAIN = re.compile(r"^[A-Za-z(][^:#\[\]{},&*!|>'\"%@`\n\\]*$")
AMBIGUOUS = re.compile(r"^(?:true|false|yes|no|on|off|null|~|y|n|[\d.+-].*|0[xo].*|\.(?:inf|nan))$", re.IGNORECASE)
UNPRINTABLE = re.compile("[^\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
CLAIM_ORDER = ("quote", "statement", "kind", "force", "claimant", "claimant_state", "attribution")
AFTER_MARKS = ("verdict", "clock", "verdict_reason", "superseded", "origin")
MARKS = {
    "mentions": ("span", "entity", "role", "stance"),
    "times": ("span", "edtf"),
    "quantities": ("span", "value", "unit", "qualifier", "counts"),
}
Claim = Mapping[str, Any]


def claims_yaml(document: str, sentences: Sequence[Mapping[str, Any]], heading: str = "") -> str:
    """The file `claims/<document>.yml` for decided sentences.

    Args:
        document: the document's id.
        sentences: in text order, each with `span` or `pieces`, and `why_not` or `claims`, as the file itself has them.
        heading: comment lines that stand above it.
    """
    lines = [*heading.splitlines(), f"document: {scalar(document)}", "sentences:"]
    for sentence in sentences:
        lines.append(f"- {_place(sentence)}")
        if sentence.get("why_not"):
            lines.append(f"  why_not: {scalar(sentence['why_not'])}")
        if sentence.get("claims"):
            lines.append("  claims:")
            for claim in sentence["claims"]:
                lines.extend(_claim_lines(claim))
    return "\n".join(lines) + "\n"


def _claim_lines(claim: Claim) -> Iterator[str]:
    yield f"  - {_place(claim)}"
    yield from _fields(claim, CLAIM_ORDER)
    yield f"    topics: [{', '.join(scalar(topic) for topic in claim.get('topics') or ())}]"
    yield from _fields(claim, ("when",))
    for name, keys in MARKS.items():
        if claim.get(name):
            yield f"    {name}:"
            for item in claim[name]:
                yield (
                    "    - {"
                    + ", ".join(f"{key}: {_inline(item[key])}" for key in keys if item.get(key) is not None)
                    + "}"
                )
    if claim.get("readings"):
        yield "    readings:"
        for reading in claim["readings"]:
            yield f"    - {scalar(reading)}"
    yield from _fields(claim, AFTER_MARKS)


def _fields(claim: Claim, names: Sequence[str]) -> Iterator[str]:
    for name in names:
        if claim.get(name) is not None:
            yield f"    {name}: {scalar(claim[name])}"


def _place(node: Mapping[str, Any]) -> str:
    if node.get("pieces"):
        return f"pieces: [{', '.join(_span(piece) for piece in node['pieces'])}]"
    return f"span: {_span(node['span'])}"


def _span(span: Sequence[int]) -> str:
    return f"[{span[0]}, {span[1]}]"


def _inline(value: Any) -> str:
    return _span(value) if isinstance(value, list | tuple) else scalar(value)


def scalar(value: Any) -> str:
    """A single value as YAML reads it back: plain where that is safe, else in double quotes."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return f"{value:.0f}" if value == int(value) else repr(value)
    text = " ".join(str(value).split())
    if text.isprintable() and PLAIN.match(text) and not AMBIGUOUS.match(text):
        return text
    quoted = json.dumps(text, ensure_ascii=False)
    return UNPRINTABLE.sub(lambda mark: f"\\u{ord(mark[0]):04x}", quoted)


def replace_file(path: Path, content: str, check: Callable[[Path], None] | None = None) -> None:
    """Write a file so that it is there whole or, if anything goes wrong, as it was.

    Args:
        path: the file to write.
        content: what is to stand in it.
        check: called with a copy before the file is replaced; whatever it raises leaves the file alone.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as target:
            target.write(content)
        if check:
            check(Path(name))
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
