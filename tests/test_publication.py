"""What is published is what the seeds say, the same bytes every time, and valid by an outside judge."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import frictionless
import pandas as pd
import pyarrow.parquet as pq
import pytest
from conftest import ROOT, SHARED

import scodata
from scodata.publishing.build import build
from scodata.publishing.writing import stale, write
from scodata.reading.frames import arrow_to_frame
from scodata.reading.package import DATA, resources

TABLES = list(resources())
CLOCKS = {"now", "today", "utcnow", "time", "localtime", "gmtime"}


def test_what_is_committed_is_what_the_seeds_build() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "scodata", "build", "--check"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_spans_and_quotes_fit_the_texts_where_these_are_held() -> None:
    if not (SHARED / "seeds").is_dir():
        pytest.skip("the texts are not beside this clone")
    assert build(ROOT, SHARED / "seeds").texts == 5


def test_two_builds_give_the_same_bytes(small: Path, tmp_path: Path) -> None:
    contents = []
    for seed, zone in (("1", "Asia/Tokyo"), ("2", "America/Lima")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"}
        subprocess.run([sys.executable, "-m", "scodata", "build", str(small)], env=environment, check=True)
        contents.append({path: path.read_bytes() for path in sorted(small.rglob("*")) if path.is_file()})
    assert contents[0] == contents[1]


def test_nothing_on_the_way_asks_the_clock() -> None:
    asked = [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path in (ROOT / "scodata").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Attribute) and node.attr in CLOCKS and isinstance(node.value, ast.Name)
        if node.value.id in {"dt", "datetime", "date", "time", "pd"}
    ]
    assert asked == []


def test_a_stale_file_is_told_with_the_cell_that_differs(small: Path) -> None:
    run = [sys.executable, "-m", "scodata", "build", str(small)]
    subprocess.run(run, check=True, capture_output=True)
    seeds = small / "seeds" / "states.yml"
    seeds.write_text(seeds.read_text().replace("name: China", "name: Cathay"))
    done = subprocess.run([*run, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "differs   scodata/data/states.csv" in done.stdout
    assert any("CHN" in line and "China" in line and "Cathay" in line for line in done.stdout.splitlines())


def test_a_stray_file_among_the_data_is_told(small: Path) -> None:
    built = build(small)
    write(built.files, small)
    (small / "scodata" / "data" / "stray.csv").write_text("x\n")
    assert list(stale(built.files, small)) == ["left over scodata/data/stray.csv"]


@pytest.mark.parametrize("descriptor", ["datapackage.json", "scodata/data/datapackage.json"])
def test_the_descriptor_is_valid(descriptor: str) -> None:
    report = frictionless.validate(str(ROOT / descriptor))
    assert report.valid, report.flatten(["title", "rowNumber", "fieldName", "message"])[:5]
    assert {task.name for task in report.tasks} >= set(TABLES)


def test_the_descriptor_says_what_a_reader_must_know() -> None:
    card = json.loads((ROOT / "datapackage.json").read_bytes())
    assert card["version"] == scodata.__version__
    assert card["cutoff"] == scodata.cutoff == card["temporal"]["end"]
    assert {licence["name"] for licence in card["licenses"]} == {"CC-BY-4.0", "MIT"}
    assert len(card["sources"]) == len(scodata.load("documents"))
    for each in card["resources"]:
        assert each["hash"].startswith("sha256:")
        if each["type"] == "table":
            assert each["schema"]["primaryKey"]
            assert each["observed_through"] == scodata.cutoff


@pytest.mark.parametrize("table", TABLES)
def test_csv_and_parquet_say_the_same_in_every_engine(table: str) -> None:
    frame = scodata.load(table)
    arrow = scodata.load(table, engine="arrow")
    pd.testing.assert_frame_equal(frame, arrow_to_frame(arrow), check_exact=True)
    polars = scodata.load(table, engine="polars")
    assert polars.columns == list(frame.columns)
    pd.testing.assert_frame_equal(frame, arrow_to_frame(polars.to_arrow().cast(arrow.schema)), check_exact=True)
    queried = scodata.sql(f"select * from {table}")
    pd.testing.assert_frame_equal(frame, queried, check_exact=True)


@pytest.mark.parametrize("table", TABLES)
def test_no_cell_holds_an_empty_text_and_rows_stand_in_key_order(table: str) -> None:
    frame = scodata.load(table)
    texts = frame.select_dtypes("str")
    assert not (texts == "").any().any()
    keys = resources()[table]["schema"]["primaryKey"]
    assert not frame.duplicated(keys).any()


def test_parquet_files_carry_no_trace_of_the_writer_but_its_name() -> None:
    for path in DATA.glob("*.parquet"):
        metadata = pq.read_metadata(path)
        assert not metadata.metadata, path.name
