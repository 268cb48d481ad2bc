"""A build that is killed at any moment leaves the last good data in place, or the next build puts them back."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from scodata.errors import UsageError
from scodata.publishing.build import build
from scodata.publishing.writing import restore, stale, write

WRITER = """
import sys
from pathlib import Path
from scodata.errors import UsageError
from scodata.publishing.build import build
from scodata.publishing.writing import write
root = Path(sys.argv[1])
files = build(root).files
print("ready", flush=True)
while True:
    write(files, root)
"""


@pytest.mark.parametrize("wait", [0.0, 0.001, 0.003, 0.01, 0.02, 0.05])
def test_a_killed_build_leaves_whole_data(small: Path, wait: float) -> None:
    files = build(small).files
    write(files, small)
    with subprocess.Popen([sys.executable, "-c", WRITER, str(small)], stdout=subprocess.PIPE) as process:
        assert process.stdout
        process.stdout.readline()
        time.sleep(wait)
        process.send_signal(signal.SIGKILL)
    restore(small)
    assert list(stale(files, small)) == []
    assert not list(small.glob(".build-*"))


def test_a_failed_build_leaves_the_last_good_data(small: Path) -> None:
    files = build(small).files
    write(files, small)
    (small / "seeds" / "states.yml").write_text("CHN: {name: China}\n")
    done = subprocess.run([sys.executable, "-m", "scodata", "build", str(small)], capture_output=True, check=False)
    assert done.returncode == 1
    assert list(stale(files, small)) == []


def test_a_write_that_fails_midway_is_taken_back(small: Path) -> None:
    files = build(small).files
    write(files, small)
    (small / "notes").write_text("a file where a folder is wanted")
    newer = {path: content + b" " for path, content in files.items()} | {"notes/more.json": b"{}"}
    with pytest.raises(UsageError, match="expected a place that can be written"):
        write(newer, small)
    assert list(stale(files, small)) == []
    assert not list(small.rglob("*-last"))
