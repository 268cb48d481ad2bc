"""`scodata extract`: what it prints, what it refuses, and that nothing stops it half-way."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

import scodata.extraction
from scodata.commands import main
from scodata.errors import UsageError

TEXT = (
    "At the 18th Meeting of the Shanghai Cooperation Organization (SCO) Council of Heads of State in Qingdao, leaders"
    " of the eight member states signed a declaration.\n\n"
    "Chinese President Xi Jinping said that “the SCO should play a more active role”.\n"
)
KEYS = [
    "document", "document_id", "sha256", "start", "end", "pieces", "exact", "kind", "claimant", "attribution", "topics",
    "mentions", "times", "quantities", "readings", "verdict", "clock", "verdict_reason",
]  # fmt: skip


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def run(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    status = main(["extract", *words])
    printed = capsys.readouterr()
    return status, printed.out, printed.err


def test_jsonl_prints_one_claim_a_line_with_the_promised_keys(
    article: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, _ = run(capsys, str(article), "--date", "2018-07-01", "--format", "jsonl")
    claims = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert len(claims) == 2
    for claim in claims:
        assert list(claim) == KEYS
        assert claim["document"] == str(article)
        assert claim["document_id"] is None
        assert claim["exact"] == " ".join(TEXT[start:end] for start, end in claim["pieces"])
        assert set(claim["claimant"]) == {"type", "id", "name"}
        assert all(claim["claimant"].values())
    assert claims[1]["claimant"]["id"] == "xi-jinping"
    assert claims[1]["attribution"] == "direct"
    assert isinstance(claims[0]["quantities"][0]["value"], int | float)


def test_what_cannot_be_read_is_named_and_the_rest_still_processed(
    article: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = {
        "empty.txt": b"",
        "binary.txt": b"\x00\x01\x02PNG",
        "broken.txt": "Шос ".encode() + b"\xd0 \xff",
        "notes.xyz": b"SCO",
    }
    for name, content in bad.items():
        (tmp_path / name).write_bytes(content)
    places = [str(tmp_path / name) for name in bad]
    status, out, err = run(capsys, str(tmp_path / "none"), *places, str(article), "--format", "jsonl")
    assert status == 1
    assert len(out.splitlines()) == 2
    for place in (*places, str(tmp_path / "none")):
        assert f"{place} - " in err
    assert "expected" in err


def test_a_folder_and_a_pattern_are_read_file_by_file(article: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (article.parent / "second.md").write_text(TEXT, encoding="utf-8")
    assert len(run(capsys, str(article.parent), "--format", "jsonl")[1].splitlines()) == 4
    assert len(run(capsys, str(article.parent / "*.txt"), "--format", "jsonl")[1].splitlines()) == 2


def test_a_huge_line_is_read_or_refused_but_never_hangs(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "line.txt").write_text("The SCO member states met " + "a" * 3_000_000, encoding="utf-8")
    (tmp_path / "commas.txt").write_text("The SCO summit. " + ", which is in 2001 " * 8000, encoding="utf-8")
    (tmp_path / "marks.txt").write_text("The SCO member states met. " + "“(((,,, and " * 20_000, encoding="utf-8")
    began = time.perf_counter()
    status, _, _ = run(capsys, str(tmp_path), "--format", "jsonl")
    assert status == 0
    assert time.perf_counter() - began < 60


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_every_format_goes_to_stdout_or_to_a_file(
    article: Path, tmp_path: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, _ = run(capsys, str(article), "--format", form)
    assert (status, "xi-jinping" in out) == (0, True)
    target = tmp_path / "out"
    assert run(capsys, str(article), "--format", form, "--output", str(target))[1] == ""
    assert target.read_text(encoding="utf-8") == out


@pytest.mark.parametrize("words", [["--date", "2018"], ["--format", "parquet"], ["--output", "/nowhere/at/all"]])
def test_wrong_usage_ends_with_status_2(article: Path, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, str(article), *words)[0] == 2


def test_extract_gives_frames_with_the_columns_of_the_tables() -> None:
    found = scodata.extraction.extract(TEXT, date="2018-07-01")
    assert len(found.claims) == 2
    assert {"claim_id", "kind", "claimant_id", "quote", "verdict", "origin"} <= set(found.claims.columns)
    assert list(found.times.columns) == ["claim_id", "start", "end", "edtf"]
    assert set(found.mentions["claim_id"]) <= set(found.claims["claim_id"])
    assert [claim["kind"] for claim in found.to_proposals()] == list(found.claims["kind"])
    assert found.claims["quote"].str.len().max() <= 80


def test_extract_refuses_a_date_that_is_none() -> None:
    with pytest.raises(UsageError, match="2018-13-01"):
        scodata.extraction.extract(TEXT, date="2018-13-01")


def test_extraction_starts_without_pandas_or_pydantic() -> None:
    code = (
        "import sys; from scodata.extraction.document import read_document; read_document('The SCO summit');"
        "print([name for name in ('pandas', 'pydantic', 'pyarrow', 'yaml') if name in sys.modules])"
    )
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
