"""The talk with a person about one proposal after another, in a terminal: shown on stderr, answered on stdin."""

from __future__ import annotations

import sys
from typing import Any

from .acceptance import claimant_of, copies, spans_of

KINDS = ("commitment", "proposal", "prediction", "event", "state", "evaluation")
ATTRIBUTIONS = ("direct", "indirect", "author")
BOLD, PLAIN = "\033[1m", "\033[0m"


def ask(proposal: dict[str, Any], sentence: dict[str, Any], text: str, place: str) -> str | None:
    """What a person says to a proposal: a statement, an empty text to drop it, None to stop."""
    _show(proposal, sentence, text, place)
    while True:
        key = _input("[a]ccept  [e] mend  [d]rop  [q]uit > ")
        if key is None or key == "q":
            return None
        if key == "d":
            return ""
        if key == "e":
            _mend(proposal)
        if key in ("a", "e"):
            break
    while True:
        statement = _input("statement, in your own words > ")
        if statement is None:
            return None
        if statement and not copies(statement, proposal["exact"]):
            return statement
        print("expected a sentence in other words than the document's", file=sys.stderr)


def _show(proposal: dict[str, Any], sentence: dict[str, Any], text: str, place: str) -> None:
    bold, plain = (BOLD, PLAIN) if sys.stderr.isatty() else ("[", "]")
    marked = []
    for start, end in spans_of(sentence):
        part = text[start:end]
        for a, b in reversed(spans_of(proposal)):
            if start <= a < b <= end:
                part = part[: a - start] + bold + part[a - start : b - start] + plain + part[b - start :]
        marked.append(" ".join(part.split()))
    print(f"\n{place}  {' … '.join(marked)}", file=sys.stderr)
    claimant = proposal["claimant"]
    print(
        f"  {proposal['kind']} | {claimant['type']}: {claimant['name']} | {proposal['attribution']} "
        f"| {', '.join(proposal['topics'])}",
        file=sys.stderr,
    )
    for name in ("mentions", "times", "quantities", "readings"):
        if proposal[name]:
            print(f"  {name}: {'; '.join(_short(name, item) for item in proposal[name])}", file=sys.stderr)
    if proposal.get("verdict"):
        print(f"  {proposal['verdict']}: {proposal['verdict_reason']}", file=sys.stderr)


def _short(name: str, item: dict[str, Any]) -> str:
    if name == "mentions":
        return f"{item['entity_type']}:{item['entity_id']}"
    if name == "times":
        return str(item["edtf"])
    if name == "quantities":
        return f"{item['qualifier']} {item['value']} {item['unit']}"
    return f"{item['table']}[{item['id']}].{item['field']} = {item['value']}"


def _mend(proposal: dict[str, Any]) -> None:
    """Let a person change kind, claimant, attribution and topics; an empty answer keeps what is there."""
    kind = _input(f"kind ({proposal['kind']}) > ")
    if kind in KINDS:
        proposal["kind"] = kind
        if kind not in ("event", "state"):
            proposal.update(verdict=None, clock=None, verdict_reason=None, readings=[])
        elif not proposal.get("verdict"):
            proposal.update(verdict="unverifiable", verdict_reason="No record bears on it.")
    claimant = _input(f"claimant ({claimant_of(proposal['claimant'])}) > ")
    if claimant:
        kind_of, _, name = claimant.partition(":")
        proposal["claimant"] = {
            "type": kind_of,
            "id": name if kind_of not in ("author", "unnamed") else claimant,
            "name": name or kind_of,
        }
    attribution = _input(f"attribution ({proposal['attribution']}) > ")
    if attribution in ATTRIBUTIONS:
        proposal["attribution"] = attribution
    topics = _input(f"topics ({', '.join(proposal['topics'])}) > ")
    if topics:
        proposal["topics"] = topics.replace(",", " ").split()


def _input(prompt: str) -> str | None:
    print(prompt, end="", file=sys.stderr, flush=True)
    line = sys.stdin.readline()
    return line.strip() if line else None
