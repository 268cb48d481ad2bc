"""How the benchmarks measure: whole cold processes, both sides in turn, medians, the ratio printed."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

ROUNDS = 15


def cold(code: str) -> float:
    """Seconds that one fresh interpreter takes for a piece of code."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def side_by_side(ours: str, theirs: str, rounds: int = ROUNDS) -> tuple[float, float]:
    """Median seconds of both, measured in turn so that the machine treats them alike; the first round is left out."""
    pairs = [(cold(ours), cold(theirs)) for _ in range(rounds + 1)][1:]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)


def line(what: str, ours: str, theirs: str, limit: str, kept: bool) -> str:
    """One line of a report."""
    return f"{what:<46} {ours:>12} {theirs:>22}   {limit:<22} {'kept' if kept else 'NOT KEPT'}"
