"""The corpus runner: every document once, whatever runs it and whenever it was stopped."""

from __future__ import annotations

import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import pytest

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

from scodata.errors import UsageError  # noqa: E402
from scodata.extraction.runner import run  # noqa: E402

TEXT = "The SCO has eight member states.\n\nThe SCO should do more for Central Asia."


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    texts = [TEXT, "Nothing of the kind.", "", TEXT, None, TEXT] * 5
    days = ["2020-01-01", None, None, "2010-01-01", None, "not a day"] * 5
    path = tmp_path / "corpus.parquet"
    pq.write_table(pa.table({"text": texts, "published": days}), path, row_group_size=6)
    return path


def places(folder: Path) -> list[str]:
    return sorted(pq.read_table(folder).column("document").to_pylist())


def test_a_run_reads_every_document_once_and_says_what_it_skipped(corpus: Path, tmp_path: Path) -> None:
    report = run(corpus, tmp_path / "out")
    assert (report.documents, report.claims, len(report.skipped)) == (20, 30, 10)
    assert len(list((tmp_path / "out").iterdir())) == 5
    assert {place.count(":") for place in places(tmp_path / "out")} == {1}


def test_a_run_that_was_stopped_goes_on_where_it_stopped(corpus: Path, tmp_path: Path) -> None:
    whole = run(corpus, tmp_path / "whole")
    run(corpus, tmp_path / "out")
    kept = tmp_path / "out" / "part-00000-0000000.parquet"
    before = kept.stat().st_mtime_ns
    (tmp_path / "out" / "part-00003-0000000.parquet").unlink()
    (tmp_path / "out" / "part-00004-0000000.parquet").write_bytes(b"half a file")
    assert run(corpus, tmp_path / "out") == whole
    assert kept.stat().st_mtime_ns == before
    assert places(tmp_path / "out") == places(tmp_path / "whole")


def test_two_processes_find_what_one_finds(corpus: Path, tmp_path: Path) -> None:
    one = run(corpus, tmp_path / "one")
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        two = run(corpus, tmp_path / "two", pool)
    assert (one.documents, one.claims, sorted(one.skipped)) == (two.documents, two.claims, sorted(two.skipped))
    assert places(tmp_path / "one") == places(tmp_path / "two")


def test_each_document_is_judged_at_its_own_date(corpus: Path, tmp_path: Path) -> None:
    run(corpus, tmp_path / "out")
    table = pq.read_table(tmp_path / "out" / "part-00000-0000000.parquet").to_pydict()
    told = {
        (place.rsplit(":", 1)[1], verdict) for place, verdict in zip(table["document"], table["verdict"], strict=True)
    }
    assert {("1", "supported"), ("4", "contradicted"), ("6", "unverifiable")} <= told


def test_what_is_no_corpus_is_told(tmp_path: Path, corpus: Path) -> None:
    broken = tmp_path / "broken.parquet"
    broken.write_bytes(corpus.read_bytes()[:-20])
    with pytest.raises(UsageError, match=r"broken\.parquet - no Parquet file"):
        run(broken, tmp_path / "out")
    other = tmp_path / "other.parquet"
    pq.write_table(pa.table({"title": ["The SCO"]}), other)
    with pytest.raises(UsageError, match="no column of texts among title - expected text"):
        run(other, tmp_path / "out")


def test_rows_that_cannot_be_read_are_skipped_and_told(tmp_path: Path, corpus: Path) -> None:
    raw = bytearray(corpus.read_bytes())
    place = pq.ParquetFile(corpus).metadata.row_group(0).column(0).data_page_offset
    raw[place : place + 40] = b"\xff" * 40
    damaged = tmp_path / "damaged.parquet"
    damaged.write_bytes(bytes(raw))
    report = run(damaged, tmp_path / "out")
    assert report.documents == 16
    assert any("rows that cannot be read" in skipped for skipped in report.skipped)
