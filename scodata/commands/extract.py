"""Propose the claims that documents make about the organisation, with what they name and say.

Reads .txt and .md, and with their packages .html, .pdf, .jsonl and .parquet; folders and patterns too. Records go to
stdout, everything else to stderr. Nothing proposed enters the data before a person accepts it (`scodata accept`).

Exit status 0; 1 when a document was skipped; 2 when the command was used wrongly.

examples:
  $ scodata extract article.txt --date 2018-06-01 --format jsonl > proposals.jsonl
  $ scodata extract texts/ --format csv --output claims.csv
  $ scodata extract texts/ --candidates
  $ scodata extract corpus.parquet --workers 4 --output proposals/
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

if TYPE_CHECKING:
    from multiprocessing.context import BaseContext

    from ..errors import Fault
    from ..extraction.runner import Report

SHORT = ["document", "start", "kind", "claimant", "attribution", "exact", "entities", "verdict"]
CANDIDATE = ["document", "document_id", "sha256", "table", "record_id", "name", "start", "end", "exact", "why"]
FORMATS = ("table", "jsonl", "json", "csv", "parquet")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the options."""
    parser.add_argument("paths", nargs="+", metavar="PATH", help="a file, a folder or a pattern such as 'texts/*.txt'")
    parser.add_argument(
        "--date", metavar="DAY", help="the day of publication, as 2018-06-01, of documents that have no card"
    )
    parser.add_argument("--format", choices=FORMATS, default="table", help="how to print the claims (default: table)")
    parser.add_argument(
        "--candidates",
        action="store_true",
        help="instead of claims, print the records that the documents seem to ask for: unknown meetings, bodies, "
        "initiatives, changes of status, each with its evidence",
    )
    parser.add_argument(
        "--workers", type=int, metavar="N", help="read one .parquet corpus with N processes; --output is a folder"
    )
    parser.add_argument("--cluster", metavar="ADDRESS", help="read it on a running Dask scheduler, tcp://host:8786")
    parser.add_argument("--output", type=Path, metavar="FILE", help="write here instead of to stdout; parquet needs it")


def run(args: argparse.Namespace) -> int:
    """Extract from every document and print what is proposed."""
    from ..errors import UsageError
    from ..extraction.frames import parse_day

    day = parse_day(args.date)
    if args.candidates and (args.format == "parquet" or args.workers is not None or args.cluster):
        raise UsageError("--candidates - expected --format table, jsonl, json or csv, and no --workers or --cluster")
    if args.workers is not None or args.cluster:
        return _run_corpus(args)
    if args.format == "parquet" and args.output is None:
        raise UsageError("--format parquet - expected --output FILE")
    faults: list[Fault] = []
    counts = {"documents": 0, "found": 0}
    kind = "candidates" if args.candidates else "claims"
    proposals = _proposals(args.paths, day, faults, counts, kind, shown=args.output is not None)
    try:
        if args.format == "parquet":
            _write_parquet(list(proposals), args.output)
        else:
            with _target(args.output) as target:
                _print(proposals, args.format, target, kind)
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            raise
        raise UsageError(
            f"--output {args.output} - cannot be written - {error.strerror} - expected a writable place"
        ) from None
    print(
        f"scodata extract: {counts['documents']} documents read, {len(faults)} skipped, {counts['found']} "
        f"{kind} proposed",
        file=sys.stderr,
    )
    return 1 if faults else 0


def _run_corpus(args: argparse.Namespace) -> int:
    from concurrent.futures import ProcessPoolExecutor

    from ..errors import UsageError
    from ..extraction.runner import run as run_corpus

    source = Path(args.paths[0])
    if len(args.paths) != 1 or source.suffix != ".parquet" or not source.is_file() or args.output is None:
        raise UsageError("--workers, --cluster - expected one .parquet file and --output FOLDER")
    if args.workers is not None and args.workers < 1:
        raise UsageError(f"--workers {args.workers} - expected 1 or more")
    if args.cluster:
        report = _on_cluster(source, args.output, args.cluster)
    elif args.workers == 1:
        report = run_corpus(source, args.output)
    else:
        with ProcessPoolExecutor(args.workers, mp_context=_processes()) as pool:
            report = run_corpus(source, args.output, pool)
    for fault in report.skipped:
        print(fault, file=sys.stderr)
    print(
        f"scodata extract: {report.documents} documents read, {len(report.skipped)} skipped,"
        f" {report.claims} claims proposed",
        file=sys.stderr,
    )
    return 1 if report.skipped else 0


def _processes() -> BaseContext:
    """Worker processes that start from one in which all is loaded, where the system can do that."""
    from multiprocessing import get_all_start_methods, get_context

    for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")  # each process has a core of its own: no threads beside it
    if "forkserver" not in get_all_start_methods():
        return get_context("spawn")
    context = get_context("forkserver")
    context.set_forkserver_preload(["scodata.extraction.warm"])
    return context


def _on_cluster(source: Path, target: Path, address: str) -> Report:
    from ..errors import MissingExtra, UsageError
    from ..extraction.runner import run as run_corpus

    try:
        from distributed import Client
    except ImportError:
        raise MissingExtra("--cluster", "dask") from None
    try:
        connect: Any = Client
        client = connect(address, timeout=10)
    except (OSError, ValueError) as error:
        raise UsageError(f"--cluster {address} - no scheduler answers - {error} - expected tcp://host:8786") from None
    with client:
        return run_corpus(source.resolve(), target.resolve(), client.get_executor())


def _proposals(
    paths: list[str], day: Any, faults: list[Fault], counts: dict[str, int], kind: str, shown: bool
) -> Iterator[dict[str, Any]]:
    """The proposals of all documents; progress is shown on a terminal that does not get the proposals as well."""
    from tqdm import tqdm

    from ..errors import Fault
    from ..extraction import candidates, proposals
    from ..extraction.document import read_input
    from ..extraction.inputs import inputs

    as_json = candidates.as_json if kind == "candidates" else proposals.as_json

    for each in tqdm(inputs(paths), unit=" documents", leave=False, disable=None if shown else True):
        if isinstance(each, Fault):
            faults.append(each)
            tqdm.write(str(each), file=sys.stderr)
            continue
        found = as_json(read_input(each, day), each.place)
        counts["documents"] += 1
        counts["found"] += len(found)
        yield from found


@contextmanager
def _target(path: Path | None) -> Iterator[TextIO]:
    if path is None:
        yield sys.stdout
        return
    with path.open("w", encoding="utf-8", newline="") as opened:
        yield opened


def _print(proposals: Iterator[dict[str, Any]], form: str, target: TextIO, kind: str) -> None:
    if form == "jsonl":
        for proposal in proposals:
            target.write(json.dumps(proposal, ensure_ascii=False) + "\n")
        return
    if form == "json":
        target.write(json.dumps(list(proposals), ensure_ascii=False, indent=1) + "\n")
        return
    import pandas as pd

    from .printing import aligned

    if kind == "candidates":
        frame, short = pd.DataFrame(list(proposals), columns=CANDIDATE), CANDIDATE[3:]
    else:
        frame, short = pd.DataFrame([_row(each) for each in proposals], columns=list(_row(None))), SHORT
    if form == "csv":
        frame.to_csv(target, index=False, lineterminator="\n")
    else:
        target.write(aligned(frame[short]) + "\n")


def _row(proposal: dict[str, Any] | None) -> dict[str, Any]:
    """A proposal as one flat row, lists joined by blanks."""
    plain = (
        "document",
        "document_id",
        "sha256",
        "start",
        "end",
        "exact",
        "kind",
        "attribution",
        "verdict",
        "clock",
        "verdict_reason",
    )
    joined = ("claimant", "topics", "entities", "times", "quantities", "readings")
    if proposal is None:
        return dict.fromkeys((*plain, *joined))
    return {
        **{name: proposal[name] for name in plain},
        "claimant": proposal["claimant"]["id"],
        "topics": " ".join(proposal["topics"]),
        "entities": " ".join(dict.fromkeys(f"{m['entity_type']}:{m['entity_id']}" for m in proposal["mentions"])),
        "times": " ".join(time["edtf"] for time in proposal["times"]),
        "quantities": "; ".join(f"{q['value']} {q['unit']}" for q in proposal["quantities"]),
        "readings": "; ".join(f"{r['table']}[{r['id']}].{r['field']} = {r['value']}" for r in proposal["readings"]),
    }


def _write_parquet(proposals: list[dict[str, Any]], path: Path) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    names = list(_row(None))
    rows = [_row(proposal) for proposal in proposals]
    kinds = {name: pa.int64() if name in ("start", "end") else pa.string() for name in names}
    pq.write_table(pa.table({name: pa.array([row[name] for row in rows], kinds[name]) for name in names}), path)
