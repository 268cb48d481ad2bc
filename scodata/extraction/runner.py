"""How a large corpus is read: some hundred rows of Parquet a task, in this process, in a pool, or on a cluster.

Any `concurrent.futures.Executor` will do: a ProcessPoolExecutor, or `dask.distributed.Client(...).get_executor()`. Each
task writes one part of the output, whole or not at all, so that a run that was killed goes on where it stopped.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Executor, Future, wait
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import Fault, UsageError
from .document import read_input
from .formats import DATE_COLUMNS, TEXT_COLUMNS, row_inputs
from .proposals import as_json

if TYPE_CHECKING:
    import pyarrow as pa

NOTE = b"scodata"
AHEAD = 64
ROWS = 100
Task = tuple[str, int, int, str, str]
TEXTS = ("document", "document_id", "sha256", "exact", "kind", "attribution", "verdict", "clock", "verdict_reason")
NUMBERS = ("start", "end")
NESTED = ("claimant", "pieces", "topics", "mentions", "times", "quantities", "readings")


@dataclass(frozen=True, slots=True)
class Report:
    """What came of a run: documents read, claims proposed, and why documents were skipped."""

    documents: int = 0
    claims: int = 0
    skipped: tuple[str, ...] = ()

    def __add__(self, other: Report) -> Report:
        return Report(self.documents + other.documents, self.claims + other.claims, (*self.skipped, *other.skipped))


def run(source: Path, target: Path, executor: Executor | None = None) -> Report:
    """Read a corpus and write the proposals as a folder of Parquet parts.

    Args:
        source: a Parquet file with a column text and, where there are any, published or date.
        target: the folder for the parts; what an earlier run of the same source left there is kept and counted.
        executor: where the tasks run; without one, here, one after another.

    Returns:
        The report on all parts, those of earlier runs included.
    """
    from tqdm import tqdm

    target.mkdir(parents=True, exist_ok=True)
    stamp = f"{source.name}:{source.stat().st_size}"
    metadata = _metadata(source)
    slices = [
        (group, start)
        for group in range(metadata.num_row_groups)
        for start in range(0, metadata.row_group(group).num_rows, ROWS)
    ]
    parts = {part: target / f"part-{part[0]:05}-{part[1]:07}.parquet" for part in slices}
    done = {part: report for part, path in parts.items() if (report := _known(path, stamp)) is not None}
    open_parts = [(str(source), *part, str(path), stamp) for part, path in parts.items() if part not in done]
    total = sum(done.values(), Report())
    for report in tqdm(_reports(open_parts, executor), total=len(open_parts), unit=" parts", leave=False, disable=None):
        total += report
    return total


def _metadata(source: Path) -> Any:
    """The metadata of a corpus; UsageError where it is no Parquet file or has no column of texts."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        opened = pq.ParquetFile(source)
    except (pa.ArrowException, OSError) as error:
        raise UsageError(f"{source} - no Parquet file - {error} - expected one that is whole") from None
    if not set(TEXT_COLUMNS) & set(opened.schema_arrow.names):
        found = ", ".join(opened.schema_arrow.names)
        raise UsageError(f"{source} - no column of texts among {found} - expected {' or '.join(TEXT_COLUMNS)}")
    return opened.metadata


def _reports(tasks: list[Task], executor: Executor | None) -> Iterator[Report]:
    """The reports of all tasks, as they come in; never more than a few tasks in the air, so that memory stays flat."""
    if executor is None:
        yield from (read_slice(*task) for task in tasks)
        return
    waiting = list(reversed(tasks))
    running: set[Future[Report]] = set()
    while waiting or running:
        while waiting and len(running) < AHEAD:
            running.add(executor.submit(read_slice, *waiting.pop()))
        ready, running = wait(running, return_when=FIRST_COMPLETED)
        yield from (future.result() for future in ready)


def read_slice(source: str, group: int, start: int, target: str, stamp: str) -> Report:
    """One task: read some rows of a row group and write their part; returns what came of it."""
    import pyarrow as pa

    try:
        table = _row_group(source, stamp, group).slice(start, ROWS)
        given = table.to_pylist()
    except (pa.ArrowException, OSError, UnicodeDecodeError) as error:
        fault = Fault(f"{source}#{group}:{start}", "rows that cannot be read", str(error), "Parquet that is whole")
        report = Report(skipped=(str(fault),))
        _write(Path(target), [], report, stamp)
        return report
    rows: list[dict[str, Any]] = []
    documents, skipped = 0, []
    for each in row_inputs(f"{source}#{group}", given, start):
        if isinstance(each, Fault):
            skipped.append(str(each))
            continue
        documents += 1
        rows.extend(as_json(read_input(each, None), each.place))
    report = Report(documents, len(rows), tuple(skipped))
    _write(Path(target), rows, report, stamp)
    return report


@lru_cache(maxsize=1)
def _row_group(source: str, stamp: str, group: int) -> pa.Table:
    """The columns read of a row group; the last one is kept, as tasks of one group come one after another."""
    import pyarrow.parquet as pq

    opened = pq.ParquetFile(source)
    columns = [name for name in opened.schema_arrow.names if name in (*TEXT_COLUMNS, *DATE_COLUMNS)]
    return opened.read_row_group(group, columns=columns)


def _write(path: Path, rows: list[dict[str, Any]], report: Report, stamp: str) -> None:
    import pyarrow as pa
    import pyarrow.parquet as pq

    arrays = {name: pa.array([row[name] for row in rows], pa.string()) for name in TEXTS}
    arrays |= {name: pa.array([row[name] for row in rows], pa.int64()) for name in NUMBERS}
    arrays |= {
        name: pa.array([json.dumps(row[name], ensure_ascii=False) for row in rows], pa.string()) for name in NESTED
    }
    note = {"stamp": stamp, "documents": report.documents, "claims": report.claims, "skipped": list(report.skipped)}
    table = pa.table(arrays).replace_schema_metadata({NOTE: json.dumps(note).encode()})
    draft = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    pq.write_table(table, draft)
    os.replace(draft, path)


def _known(path: Path, stamp: str) -> Report | None:
    """The report that an earlier run left in a part; None where there is none of this source."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    try:
        note = json.loads((pq.read_schema(path).metadata or {}).get(NOTE, b"{}"))
    except (OSError, pa.ArrowInvalid, ValueError):
        return None
    if note.get("stamp") != stamp:
        return None
    return Report(note["documents"], note["claims"], tuple(note["skipped"]))
