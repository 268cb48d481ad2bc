"""Whole documents: the founding texts, where they are held, against what stands in `seeds/claims`, and the corpus."""

from __future__ import annotations

import importlib.util
import sys
from argparse import Namespace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parent.parent
TEXTS = ROOT.parent / "shared" / "seeds"
CORPUS = ROOT.parent / "shared" / "corpus" / "kremlin.parquet"
CODINGS = ROOT / "seeds" / "claims"
held = pytest.mark.skipif(not TEXTS.is_dir() or not any(CODINGS.glob("*.yml")), reason="texts or codings are not held")
corpus = pytest.mark.skipif(not CORPUS.is_file(), reason="the corpus is not held")
FLOORS = {
    "claims_f1": 0.9, "kind_kappa": 0.7, "claimant_kappa": 0.8, "attribution_kappa": 0.8, "times_f1": 0.8,
    "quantities_f1": 0.8, "verdict_precision": 0.9,
}  # fmt: skip


@pytest.fixture(scope="module")
def benchmark() -> ModuleType:
    spec = importlib.util.spec_from_file_location("extraction_benchmark", ROOT / "benchmarks" / "extraction.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def figures(benchmark: ModuleType, against: Path | None = None) -> dict[str, Any]:
    found: dict[str, Any] = benchmark.score_all(
        Namespace(codings=CODINGS, texts=TEXTS, against=against, left_out=None, baseline=False, confusion=False)
    )
    return found


@held
def test_the_coded_documents_are_read_about_as_their_coders_did(benchmark: ModuleType) -> None:
    reached = figures(benchmark)["all"]
    below = {
        name: reached[name] for name, floor in FLOORS.items() if reached[name] is not None and reached[name] < floor
    }
    assert not below


@held
def test_a_coding_agrees_with_itself(benchmark: ModuleType) -> None:
    reached = figures(benchmark, CODINGS)["all"]
    measured = {name: value for name, value in reached.items() if name.endswith(("f1", "kappa")) and value is not None}
    assert set(measured.values()) == {1.0}


@corpus
def test_pages_of_a_corpus_that_do_not_name_the_organisation_yield_nothing(benchmark: ModuleType) -> None:
    reached = benchmark.throughput(CORPUS)
    assert reached["unnamed pages with claims"] == 0
    assert reached["named pages with claims"] >= 120
