"""The command line: every command has help with an example that runs, rows go to stdout, all else to stderr."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from conftest import ROOT

from scodata.commands import COMMANDS

NEEDS_FILES = {"build", "validate", "diff", "extract", "accept"}


def run(*words: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "scodata", *words],
        capture_output=True,
        text=True,
        cwd=cwd,
        check=False,
        encoding="utf-8",
    )


def examples(command: str) -> list[list[str]]:
    text = import_module(f"scodata.commands.{command}").__doc__ or ""
    return [shlex.split(line)[1:] for line in re.findall(r"^  \$ (scodata .+)$", text, flags=re.MULTILINE)]


@pytest.mark.parametrize("command", COMMANDS)
def test_help_says_what_it_does_how_it_ends_and_shows_an_example(command: str) -> None:
    done = run(command, "--help")
    assert done.returncode == 0
    assert "Exit status 0" in done.stdout
    assert f"$ scodata {command}" in done.stdout


@pytest.mark.parametrize("command", [command for command in COMMANDS if command not in NEEDS_FILES])
def test_the_example_of_a_command_runs(command: str, tmp_path: Path) -> None:
    for words in examples(command):
        done = run(*words, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert done.stdout.strip()


def test_the_command_without_words_tells_how_to_use_it() -> None:
    done = run()
    assert done.returncode == 2
    assert "usage: scodata" in done.stderr
    assert run("--help").stdout.count("\n") > len(COMMANDS)


def test_version_tells_the_cutoff_too() -> None:
    assert re.fullmatch(r"scodata \d+\.\d+\.\d+, data to \d{4}-\d{2}-\d{2}\n", run("--version").stdout)


@pytest.mark.parametrize(
    "command", ["tables", "describe summits", "members", "lookup China", "show chairs", "verify --all"]
)
def test_formats_say_the_same(command: str) -> None:
    words = command.split()
    as_json = json.loads(run(*words, "--format", "json").stdout)
    as_csv = run(*words, "--format", "csv").stdout.splitlines()
    assert len(as_csv) >= len(as_json) + 1
    assert as_csv[0].split(",")[0] == next(iter(as_json[0]))


def test_json_keeps_days_as_days() -> None:
    rows = json.loads(run("members", "--on", "2017-06-09", "--format", "json").stdout)
    assert rows[0]["start_date"] == "2001-06-15"


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (["fly"], 2, "invalid choice"),
        (["show", "sumits"], 2, "did you mean 'summits'?"),
        (["show", "summits", "--where", "city"], 2, "expected COLUMN=VALUE"),
        (["show", "summits", "--where", "town=Astana"], 2, "no column 'town'"),
        (["show", "summits", "--where", "city=Atlantis"], 1, "no row of summits fits"),
        (["show", "summits", "--limit", "-3"], 2, "expected 0 or more"),
        (["describe", "summits", "ordnal"], 2, "did you mean 'ordinal'?"),
        (["members", "--on", "June"], 2, "expected a day as 2017-06-09"),
        (["members", "--on", "1900-01-01"], 2, "outside the time covered"),
        (["lookup", "Atlantis"], 2, "no record bears the name"),
        (["sql", "select * from sumits"], 2, "sumits"),
        (["why", "summits", "nowhere"], 2, "no record 'nowhere'"),
        (["cite", "--where", "city=Astana"], 2, "without a table"),
        (["cite", "--style", "mla"], 2, "no style 'mla'"),
        (["diff", "/no/such/folder"], 2, "expected a folder or zip"),
        (["validate", "/no/such/folder"], 2, "no such folder"),
        (["validate", "README.md"], 2, "expected --table TABLE"),
        (["export", "/proc/no", "--tables", "states"], 2, "expected a folder that can be written"),
        (["export", "/tmp", "--tables", "stats"], 2, "did you mean 'states'?"),
        (["build", "/no/such/folder"], 2, "no such folder"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_mistakes_are_told_with_the_right_exit_status(words: list[str], status: int, told: str) -> None:
    done = run(*words)
    assert done.returncode == status, done.stderr
    assert told in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("form", ["csv", "parquet", "stata", "jsonl"])
def test_export_writes_files_that_read_back(form: str, tmp_path: Path) -> None:
    import pandas as pd

    import scodata

    done = run("export", str(tmp_path / "out"), "--format", form, "--tables", "state_years,summits")
    assert done.returncode == 0, done.stderr
    path = Path(done.stdout.splitlines()[0])
    readers = {"csv": pd.read_csv, "parquet": pd.read_parquet, "stata": pd.read_stata}
    frame = readers[form](path) if form in readers else pd.read_json(path, lines=True)
    assert len(frame) == len(scodata.load("state_years"))


def test_rows_of_ones_own_are_checked_by_the_rules_of_a_table(tmp_path: Path) -> None:
    path = tmp_path / "mine.csv"
    path.write_text("state_id,name,iso2,cow_code\nKAZ,Kazakhstan,KZ,705\nXX,,KZ,many\n", encoding="utf-8")
    done = run("validate", str(path), "--table", "states")
    assert done.returncode == 1
    assert f"{path}:3" in done.stderr
    assert "cow_code" in done.stderr
    path.write_text("state_id,name\nKAZ,Kazakhstan\n", encoding="utf-8")
    assert run("validate", str(path), "--table", "states").returncode == 0


def test_any_locale_prints_every_name() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "scodata", "lookup", "SCO"],
        env={**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"},
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "sco" in done.stdout.decode("utf-8")


def test_a_closed_pipe_ends_quietly() -> None:
    done = subprocess.run(
        f"{sys.executable} -m scodata show names | head -1", shell=True, capture_output=True, text=True, check=False
    )
    assert done.stderr == ""
