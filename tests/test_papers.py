"""The papers tell the truth: transcripts run, versions agree, CITATION.cff is valid, schemas check the seeds."""

from __future__ import annotations

import doctest
import json
import re
import subprocess
import sys
import tomllib

import jsonschema
import pytest
import yaml
from conftest import ROOT

import scodata
from scodata.curation.shapes import SHAPES
from scodata.publishing.publication import schema_files

README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_python_of_the_readme_runs_as_shown() -> None:
    flags = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
    code = "\n".join(re.findall(r"```pycon\n(.*?)```", README, flags=re.DOTALL))
    test = doctest.DocTestParser().get_doctest(code, {}, "README.md", "README.md", 0)
    results = doctest.DocTestRunner(optionflags=flags).run(test)
    assert results.attempted >= 6
    assert results.failed == 0


def test_the_console_of_the_readme_runs_as_shown() -> None:
    shown = re.findall(r"```console\n(.*?)```", README, flags=re.DOTALL)
    commands = re.split(r"^\$ ", "\n".join(shown), flags=re.MULTILINE)[1:]
    assert commands
    for command in commands:
        words, _, output = command.partition("\n")
        done = subprocess.run(
            [sys.executable, "-m", *words.split()], capture_output=True, text=True, check=True, encoding="utf-8"
        )
        checker = doctest.OutputChecker()
        assert checker.check_output(output.rstrip() + "\n", done.stdout.rstrip() + "\n", doctest.ELLIPSIS), done.stdout


def test_the_readme_names_every_table_and_every_extra() -> None:
    for table in scodata.tables()["table"]:
        assert f"| `{table}` |" in README
    extras = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["optional-dependencies"]
    for extra in set(extras) - {"dev", "bench", "docs"}:
        assert f"scodata[{extra}]" in README, extra


def test_one_version_everywhere() -> None:
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text())
    newest = re.search(r"^## (\S+)", (ROOT / "CHANGELOG.md").read_text(), flags=re.MULTILINE)
    assert newest
    assert scodata.__version__ == citation["version"] == newest[1]
    assert str(citation["date-released"]) == scodata.cutoff
    assert f"scodata-{scodata.__version__}-data.zip" in README


def test_the_changelog_has_its_two_parts_a_release() -> None:
    releases = re.split(r"^## ", (ROOT / "CHANGELOG.md").read_text(), flags=re.MULTILINE)[1:]
    for release in releases:
        assert re.findall(r"^### (\w+)", release, flags=re.MULTILINE) == ["Data", "Code"]


def test_the_citation_file_is_valid() -> None:
    subprocess.run(
        [sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.citation-file-format", "CITATION.cff"],
        cwd=ROOT,
        check=True,
    )


def test_the_committed_schemas_are_fresh() -> None:
    for path, content in schema_files().items():
        assert (ROOT / path).read_bytes() == content, path


class Typed(yaml.SafeLoader):
    """YAML as an editor reads it: dates are texts."""


Typed.yaml_implicit_resolvers = {
    mark: [(tag, pattern) for tag, pattern in resolvers if tag != "tag:yaml.org,2002:timestamp"]
    for mark, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@pytest.mark.parametrize("name", [*(shape.file for shape in SHAPES), "release.yml"])
def test_an_editor_with_the_schema_accepts_the_seeds(name: str) -> None:
    schema = json.loads((ROOT / "schemas" / "json" / name.replace(".yml", ".schema.json")).read_bytes())
    jsonschema.Draft202012Validator.check_schema(schema)
    seeds = yaml.load((ROOT / "seeds" / name).read_text(encoding="utf-8"), Loader=Typed)
    faults = [
        f"{list(error.path)}: {error.message[:120]}"
        for error in jsonschema.Draft202012Validator(schema).iter_errors(seeds)
    ]
    assert not faults, faults[:5]


def test_an_editor_with_the_schema_accepts_the_claims() -> None:
    schema = json.loads((ROOT / "schemas" / "json" / "claims.schema.json").read_bytes())
    validator = jsonschema.Draft202012Validator(schema)
    for path in (ROOT / "seeds" / "claims").glob("*.yml"):
        seeds = yaml.load(path.read_text(encoding="utf-8"), Loader=Typed)
        faults = [f"{list(error.path)}: {error.message[:120]}" for error in validator.iter_errors(seeds)]
        assert not faults, (path.name, faults[:5])


def test_an_editor_with_the_schema_refuses_what_the_build_refuses(small) -> None:  # type: ignore[no-untyped-def]
    schema = json.loads((ROOT / "schemas" / "json" / "states.schema.json").read_bytes())
    seeds = yaml.load((small / "seeds" / "states.yml").read_text(encoding="utf-8"), Loader=Typed)
    validator = jsonschema.Draft202012Validator(schema)
    assert validator.is_valid(seeds)
    for change in ({"anthem": "x"}, {"cow_code": "many"}, {"name": None}, {"sources": ["somewhere"]}):
        assert not validator.is_valid({**seeds, "CHN": {**seeds["CHN"], **change}}), change
    assert not validator.is_valid({"China": seeds["CHN"]})


def test_no_text_of_a_document_is_committed() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split(
        "\n"
    )
    assert "seeds/texts" not in {path[:11] for path in listed}
    assert not [path for path in listed if path.endswith((".txt", ".docx", ".pdf")) and path.startswith("seeds")]
