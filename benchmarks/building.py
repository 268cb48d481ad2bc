"""Measure the build: seconds for the real seeds, and for 10 and 100 times their claims; the size of the wheel.

Run: .venv/bin/python benchmarks/building.py
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from timing import line

ROOT = Path(__file__).resolve().parent.parent
TIMES = (1, 10, 100)


def multiply(seeds: Path, times: int) -> None:
    """Give each coded document `times - 1` copies under names of their own."""
    cards = (seeds / "documents.yml").read_text(encoding="utf-8")
    for path in sorted((seeds / "claims").glob("*.yml")):
        text = path.read_text(encoding="utf-8")
        start = cards.index(f"\n{path.stem}:\n") + 1
        end = start + len(path.stem) + 2
        while cards[end : end + 2] == "  ":
            end = cards.index("\n", end) + 1
        card = cards[start:end]
        for copy in range(1, times):
            name = f"{path.stem}-{copy}"
            (seeds / "claims" / f"{name}.yml").write_text(text.replace(f"document: {path.stem}", f"document: {name}"))
            digest = f"{hash((path.stem, copy)) & (2**256 - 1):064x}"[-64:]
            lines = [f"  sha256: {digest}" if row.startswith("  sha256:") else row for row in card.splitlines()[1:]]
            lines = [f"  url: https://example.org/{name}" if row.startswith("  url:") else row for row in lines]
            with (seeds / "documents.yml").open("a", encoding="utf-8") as sink:
                sink.write("\n".join([f"{name}:", *lines, ""]))


def seconds(times: int) -> tuple[float, int]:
    """Seconds of a whole `scodata build` process, and the rows that it published."""
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        shutil.copytree(ROOT / "seeds", project / "seeds", ignore=shutil.ignore_patterns("texts"))
        multiply(project / "seeds", times)
        start = time.perf_counter()
        subprocess.run([sys.executable, "-m", "scodata", "build", str(project)], check=True, stdout=subprocess.DEVNULL)
        took = time.perf_counter() - start
        data = project / "scodata" / "data"
        return took, sum(path.read_bytes().count(b"\n") - 1 for path in data.glob("*.csv"))


def main() -> int:
    """Print one line a promise; exit 1 when one is not kept."""
    measured = {times: seconds(times) for times in TIMES}
    took, rows = measured[1]
    lines = [("build of the seeds", f"{took:.1f} s", f"{rows} rows", "under 20 s", took < 20)]
    step = (measured[10][0] - took) / (measured[10][1] - rows)
    for times in TIMES[1:]:
        took_more, more = measured[times]
        rate = 1e6 * (took_more - took) / (more - rows)
        kept = rate <= 1.5e6 * step
        lines.append((f"build with {times} times the claims", f"{took_more:.1f} s",
                      f"{more} rows, {rate:.0f} us a row more", "linear: rate x 1.5", kept))  # fmt: skip
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, str(ROOT)],
                       check=True, capture_output=True)  # fmt: skip
        (wheel,) = Path(folder).glob("*.whl")
        size = wheel.stat().st_size / 2**20
    lines.append(("wheel", f"{size:.2f} MiB", "", "under 3 MB", size * 2**20 < 3e6))
    for each in lines:
        print(line(*each))
    return 0 if all(each[-1] for each in lines) else 1


if __name__ == "__main__":
    sys.exit(main())
