"""Take, mend or drop proposals one by one, and add those taken to the coding of a document.

Each proposal is shown beside its sentence. Keys: a accept, e mend first, d drop, q stop; what was taken so far is kept,
and a later run goes on from there. The claim's statement is yours to type. The file is written whole or not at all.

Exit status 0; 1 when a proposal was left out; 2 when the command was used wrongly.

examples:
  $ scodata accept proposals.jsonl --document sun-2018-beijing-review --text article.txt
  $ scodata accept proposals.jsonl --document sun-2018-beijing-review --text article.txt --all
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("proposals", type=Path, help="the output of `scodata extract --format jsonl`")
    parser.add_argument(
        "--document", required=True, metavar="ID", help="the document's id, which is the name of its file of claims"
    )
    parser.add_argument(
        "--text", required=True, type=Path, metavar="FILE", help="the text that the proposals were made from"
    )
    parser.add_argument(
        "--seeds", type=Path, default=Path("seeds"), metavar="FOLDER", help="the folder of seeds (default: seeds)"
    )
    parser.add_argument("--all", action="store_true", help="take every proposal without asking")


def run(args: argparse.Namespace) -> int:
    """Ask about each proposal and write the file of claims."""
    from .. import __version__
    from ..extraction.acceptance import as_claim, has_claim, merged, sentence_for, statement_of
    from ..extraction.asking import ask
    from ..extraction.document import read_document

    text, sha256 = _text(args.text)
    proposals = _proposals(args.proposals, sha256)
    target = args.seeds / "claims" / f"{args.document}.yml"
    heading, known = _known(target, args.document)
    sentences = merged(known, read_document(text))
    names = _names()
    left_out, stopped = 0, False
    for number, proposal in enumerate(proposals, start=1):
        sentence = sentence_for(sentences, proposal)
        if sentence is None or has_claim(sentence, proposal):
            continue
        statement = statement_of(proposal, names) if args.all else None
        if not args.all:
            taken = ask(proposal, sentence, text, f"{number}/{len(proposals)}")
            if taken is None:
                stopped = True
                break
            statement = taken
        if statement:
            sentence.setdefault("claims", []).append(as_claim(proposal, text, statement, __version__))
        else:
            left_out += 1
    _write(target, args.document, heading, sentences, proposals if stopped else [])
    taken_now = sum(len(sentence.get("claims") or ()) for sentence in sentences)
    print(
        f"scodata accept: {target}: {len(sentences)} sentences, {taken_now} claims, {left_out} proposals left out",
        file=sys.stderr,
    )
    return 1 if left_out or stopped else 0


def _text(path: Path) -> tuple[str, str]:
    import hashlib

    from ..errors import UsageError
    from ..extraction.inputs import decode

    try:
        raw = path.read_bytes()
    except OSError as error:
        raise UsageError(f"{path} - cannot be read - {error.strerror} - expected the document's text") from None
    text = decode(raw)
    if not isinstance(text, str):
        raise UsageError(f"{path} - {' - '.join(filter(None, text))}")
    return text, hashlib.sha256(raw).hexdigest()


def _proposals(path: Path, sha256: str) -> list[dict[str, Any]]:
    import json

    from ..errors import DataError, Fault, UsageError

    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(
            f"{path} - cannot be read - {error} - expected the output of scodata extract --format jsonl"
        ) from None
    found, faults = [], []
    for number, line in enumerate(lines, start=1):
        try:
            proposal = json.loads(line)
            mine = proposal["sha256"] == sha256
        except (ValueError, KeyError, TypeError) as error:
            faults.append(
                Fault(f"{path}:{number}", "no proposal", str(error), "a line of scodata extract --format jsonl")
            )
            continue
        if mine:
            found.append(proposal)
    if not found and not faults:
        faults.append(
            Fault(str(path), "no proposal for this text", sha256[:12], "proposals made from the file of --text")
        )
    if faults:
        raise DataError(faults)
    return sorted(found, key=lambda proposal: proposal["start"])


def _known(path: Path, document: str) -> tuple[str, list[dict[str, Any]]]:
    """The comment at the head of a file of claims, and the sentences in it."""
    import yaml

    from ..errors import DataError, Fault

    if not path.is_file():
        return "", []
    content = path.read_text(encoding="utf-8")
    try:
        coding = yaml.load(content, Loader=yaml.CSafeLoader)
    except yaml.YAMLError as error:
        raise DataError([Fault(str(path), "not YAML", str(error), "a file of claims")]) from None
    if not isinstance(coding, dict) or coding.get("document") != document:
        raise DataError([Fault(str(path), "wrong value", "", f"document: {document}, as the file is called")])
    heading = [line for line in content.splitlines() if line.startswith("#")]
    return "\n".join(heading), list(coding.get("sentences") or ())


def _names() -> dict[str, str]:
    from ..extraction.world import the_world

    labels = ("short_title", "name", "title")
    return {
        record: next((row[label] for label in labels if row.get(label)), record)
        for rows in the_world().index.values()
        for record, row in rows.items()
    }


def _write(
    path: Path, document: str, heading: str, sentences: list[dict[str, Any]], open_proposals: list[dict[str, Any]]
) -> None:
    """Write the file whole; a sentence that nobody has decided is left out, so that the next run asks again."""
    from ..curation.writing import claims_yaml, replace_file
    from ..extraction.acceptance import sentence_for

    undecided = [id(sentence_for(sentences, proposal)) for proposal in open_proposals]
    decided = []
    for sentence in sentences:
        if sentence.get("claims"):
            sentence.pop("why_not", None)
        elif not sentence.get("why_not"):
            if id(sentence) in undecided:
                continue
            sentence["why_not"] = "scene-setting"
        decided.append(sentence)
    replace_file(path, claims_yaml(document, decided, heading), lambda copy: _check(copy, document, path))


def _check(copy: Path, document: str, path: Path) -> None:
    """Read what was written as the build will, so that nothing malformed is ever left behind."""
    from ..curation import Curated
    from ..curation.claims import read_claims
    from ..curation.yamltree import read_yaml
    from ..errors import DataError

    curated = Curated()
    root = read_yaml(copy, str(path))
    if root is not None:
        read_claims(root, document, curated)
    if curated.faults:
        raise DataError(curated.faults)
