"""From one document to a cluster: a real Dask scheduler and two workers, one of them killed, and nothing is lost."""

from __future__ import annotations

import contextlib
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from conftest import ROOT
from distributed import Client

from scodata.extraction.runner import run

ROWS = 8000
EVERY = 40


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eight thousand documents, one in forty of them about the organisation."""
    digests = [path.read_text(encoding="utf-8") for path in sorted((ROOT / "seeds" / "digests").glob("*.md"))]
    texts = [
        digests[row % len(digests)] if row % EVERY == 0 else f"Letter {row}: the weather in the hills was fair again."
        for row in range(ROWS)
    ]
    path = tmp_path_factory.mktemp("corpus") / "corpus.parquet"
    pq.write_table(pa.table({"text": texts, "published": ["2021-09-18"] * ROWS}), path, row_group_size=1000)
    return path


@pytest.fixture
def cluster(tmp_path: Path) -> Iterator[tuple[str, list[subprocess.Popen[bytes]]]]:
    """A scheduler and two workers, each a process of its own on the loopback address."""
    scheduler_file = tmp_path / "scheduler.json"
    dask = [sys.executable, "-m", "dask"]
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL, "cwd": tmp_path}
    options = ["--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(scheduler_file)]
    processes = [subprocess.Popen([*dask, "scheduler", *options], **quiet)]  # type: ignore[call-overload]
    until = time.monotonic() + 60
    while not scheduler_file.exists() and time.monotonic() < until:
        time.sleep(0.1)
    worker = [
        *dask,
        "worker",
        "--scheduler-file",
        str(scheduler_file),
        "--nthreads",
        "1",
        "--no-nanny",
        "--no-dashboard",
    ]
    workers = [subprocess.Popen(worker, **quiet) for _ in range(2)]  # type: ignore[call-overload]
    try:
        with Client(scheduler_file=str(scheduler_file)) as client:
            client.wait_for_workers(2, timeout=60)
            address = client.scheduler.address
        yield address, workers
    finally:
        for process in (*workers, *processes):
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            process.wait()


def documents(folder: Path) -> list[str]:
    """Where each claim of a run comes from."""
    return sorted(name for part in folder.glob("*.parquet") for name in pq.read_table(part)["exact"].to_pylist())


def kill_when_begun(target: Path, worker: subprocess.Popen[bytes]) -> None:
    """Kill a worker as soon as the first part of the run is written."""
    until = time.monotonic() + 60
    while not list(target.glob("part-*.parquet")) and time.monotonic() < until:
        time.sleep(0.01)
    worker.send_signal(signal.SIGKILL)


def test_a_worker_killed_in_mid_run_loses_nothing(corpus: Path, cluster, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    address, workers = cluster
    alone = run(corpus, tmp_path / "alone")
    killer = threading.Thread(target=kill_when_begun, args=(tmp_path / "together", workers[0]))
    killer.start()
    with Client(address) as client, client.get_executor() as executor:
        together = run(corpus, tmp_path / "together", executor)
    killer.join()
    assert workers[0].wait() == -signal.SIGKILL
    assert alone.documents == together.documents == ROWS
    assert alone.claims == together.claims > 0
    assert documents(tmp_path / "alone") == documents(tmp_path / "together")


def test_a_run_that_was_stopped_goes_on_where_it_stopped(corpus: Path, tmp_path: Path) -> None:
    whole = run(corpus, tmp_path / "whole")
    again = tmp_path / "again"
    run(corpus, again)
    parts = sorted(again.glob("*.parquet"))
    kept = {part: part.stat().st_mtime_ns for part in parts[:3]}
    for part in parts[3:]:
        part.unlink()
    resumed = run(corpus, again)
    assert (resumed.documents, resumed.claims) == (whole.documents, whole.claims)
    assert {part: part.stat().st_mtime_ns for part in kept} == kept
    assert documents(again) == documents(tmp_path / "whole")
