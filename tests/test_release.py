"""A release holds what it promises, and the wheel alone is enough to read the data."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import frictionless
import pandas as pd
import pyreadstat
import pytest
from conftest import ROOT

import scodata
from scodata.publishing.build import build
from scodata.publishing.release import release

ALONE = """
import socket, sys
def refused(*_):
    raise OSError("no network here")
socket.socket.connect = socket.create_connection = socket.getaddrinfo = refused
import scodata
loaded = {name for name in sys.modules if name.partition(".")[0] in ("pandas", "numpy", "pyarrow", "pydantic")}
assert not loaded, loaded
for name in scodata.tables()["table"]:
    assert scodata.load(name) is not None
assert len(scodata.members(on="2017-06-09")) == 8
assert scodata.verify()["passed"].all()
assert "scodata" in scodata.cite(scodata.load("summits").head(1))
import inspect, pydoc
assert "extract" in pydoc.render_doc(scodata) and inspect.getmembers(scodata)
exec("from scodata import *")
print(len(scodata.tables()), scodata.__version__)
for call in (lambda: scodata.load("summits", engine="polars"), lambda: scodata.sql("select 1"),
             lambda: scodata.validate(scodata.load("summits"), "summits"),
             lambda: scodata.extract("The SCO has members.")):
    try:
        call()
    except ImportError as error:
        assert "pip install 'scodata[" in str(error), error
    else:
        raise AssertionError("an extra is there that should not be")
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of a release."""
    target = tmp_path_factory.mktemp("dist")
    release(build(ROOT), ROOT, target)
    return target


def test_a_release_is_complete(folder: Path) -> None:
    version = scodata.__version__
    names = {path.name for path in folder.iterdir()}
    assert {f"scodata-{version}-py3-none-any.whl", f"scodata-{version}.tar.gz", f"scodata-{version}-data.zip"} <= names
    assert {f"{name}.parquet" for name in scodata.tables()["table"]} <= names
    assert {"state_years.dta", "dyad_years.dta", "diff.csv", "SHA256SUMS"} <= names


def test_checksums_hold(folder: Path) -> None:
    lines = (folder / "SHA256SUMS").read_text().splitlines()
    sums = {name: digest for digest, name in (line.split("  ") for line in lines)}
    assert set(sums) == {path.name for path in folder.iterdir()} - {"SHA256SUMS"}
    for name, digest in sums.items():
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == digest


def test_the_wheel_is_small_and_its_descriptor_valid(folder: Path, tmp_path: Path) -> None:
    (wheel,) = folder.glob("*.whl")
    assert wheel.stat().st_size < 3 * 2**20
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path)
    assert frictionless.validate(str(tmp_path / "scodata" / "data" / "datapackage.json")).valid
    assert (tmp_path / "scodata" / "py.typed").exists()
    assert not list(tmp_path.rglob("seeds"))


def test_the_data_zip_is_a_valid_package_with_its_papers(folder: Path, tmp_path: Path) -> None:
    (data,) = folder.glob("*-data.zip")
    with zipfile.ZipFile(data) as archive:
        archive.extractall(tmp_path)
    assert frictionless.validate(str(tmp_path / "datapackage.json")).valid
    names = {path.name for path in tmp_path.iterdir()}
    assert names >= {"datapackage.json", "codebook.csv", "bibliography.bib", "LICENSE", "LICENSE-DATA", "CITATION.cff"}
    documents = json.loads((tmp_path / "datapackage.json").read_bytes())["sources"]
    assert (tmp_path / "bibliography.bib").read_text().count("@misc{") == len(documents) + 1


@pytest.mark.parametrize("panel", ["state_years", "dyad_years"])
def test_stata_files_carry_labels_and_the_same_values(folder: Path, panel: str) -> None:
    frame = scodata.load(panel)
    read, meta = pyreadstat.read_dta(str(folder / f"{panel}.dta"), apply_value_formats=True)
    assert meta.column_names == list(frame.columns)
    assert all(meta.column_labels)
    for column in frame.columns:
        ours = frame[column].astype("object").where(frame[column].notna(), None)
        theirs = read[column].astype("object").where(read[column].notna(), None)
        if pd.api.types.is_bool_dtype(frame[column]):
            ours = ours.map({True: "yes", False: "no"})
        assert list(ours) == list(theirs), column


def test_a_diff_to_an_older_release_names_the_cell(folder: Path, tmp_path: Path) -> None:
    (data,) = folder.glob("*-data.zip")
    old = tmp_path / "old"
    with zipfile.ZipFile(data) as archive:
        archive.extractall(old)
    path = old / "data" / "states.csv"
    path.write_text(path.read_text(encoding="utf-8").replace("Kazakhstan", "Kazakstan", 1), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "scodata", "diff", str(old), str(data), "--format", "json"],
        capture_output=True,
        text=True,
        check=True,
    )
    (change,) = json.loads(done.stdout)
    assert (change["table"], change["record"], change["change"]) == ("states", "KAZ", "changed")


def pythons() -> list[str]:
    """Every supported Python that this machine has."""
    found = []
    for minor in (11, 12, 13):
        for path in (
            shutil.which(f"python3.{minor}"),
            *sorted(Path.home().glob(f".pyenv/versions/3.{minor}.*/bin/python")),
        ):
            if (
                path
                and subprocess.run([str(path), "-c", "import venv"], capture_output=True, check=False).returncode == 0
            ):
                found.append(str(path))
                break
    return found


@pytest.mark.parametrize("python", pythons())
def test_the_wheel_alone_reads_every_table_without_network(folder: Path, tmp_path: Path, python: str) -> None:
    (wheel,) = folder.glob("*.whl")
    subprocess.run([python, "-m", "venv", str(tmp_path / "empty")], check=True)
    alone = tmp_path / "empty" / "bin" / "python"
    subprocess.run([str(alone), "-m", "pip", "install", "--quiet", str(wheel)], check=True, capture_output=True)
    installed = subprocess.run([str(alone), "-m", "pip", "list", "--format=json"], capture_output=True, check=True)
    names = {each["name"].lower() for each in json.loads(installed.stdout)}
    assert names <= {"scodata", "pandas", "numpy", "python-dateutil", "six", "pytz", "tzdata", "pip", "setuptools"}
    done = subprocess.run([str(alone), "-c", ALONE], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == [str(len(scodata.tables())), scodata.__version__]
