"""The site tells the truth: examples run as shown, generated pages are fresh, links resolve, it builds strictly."""

from __future__ import annotations

import ast
import doctest
import importlib
import importlib.util
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from conftest import ROOT, SHARED

import scodata

DOCS = ROOT / "docs"
PAGES = sorted(path.name for path in DOCS.glob("*.md"))
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
CHARTED = all(importlib.util.find_spec(name) for name in ("altair", "vl_convert"))
HINT = "{} is not fresh - run: .venv/bin/python docs/make_pages.py"


def page(name: str) -> str:
    return (DOCS / name).read_text(encoding="utf-8")


def run(*words: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, *words], capture_output=True, text=True, cwd=ROOT, check=False, encoding="utf-8"
    )


@pytest.fixture(scope="module")
def generator():  # type: ignore[no-untyped-def]
    """The module docs/make_pages.py; it and its neighbours are no package."""
    sys.path.insert(0, str(DOCS))
    yield importlib.import_module("make_pages")
    sys.path.remove(str(DOCS))


@pytest.mark.parametrize("name", PAGES)
def test_the_examples_of_a_page_run_as_shown(name: str) -> None:
    code = "\n".join(re.findall(r"^```pycon\n(.*?)^```$", page(name), flags=re.DOTALL | re.MULTILINE))
    test = doctest.DocTestParser().get_doctest(code, {"__name__": "__main__"}, name, name, 0)
    told: list[str] = []
    results = doctest.DocTestRunner(optionflags=FLAGS).run(test, out=told.append)
    assert results.failed == 0, "".join(told) + "\nif the data changed, run: .venv/bin/python docs/refresh_examples.py"


@pytest.mark.parametrize("name", PAGES)
def test_the_commands_of_a_page_run(name: str) -> None:
    shown = re.findall(r"^```console\n(.*?)^```$", page(name), flags=re.DOTALL | re.MULTILINE)
    for line in re.findall(r"^\$ (scodata .+)$", "\n".join(shown), flags=re.MULTILINE):
        done = run("-m", *shlex.split(line))
        assert done.returncode == 0, done.stderr
        assert done.stdout.strip()


def test_the_cookbook_answers_with_an_example_under_each_question() -> None:
    questions = re.split(r"^### ", page("cookbook.md"), flags=re.MULTILINE)[1:]
    assert len(questions) >= 20
    assert [text.partition("\n")[0] for text in questions if "```pycon" not in text] == []


def test_the_generated_pages_are_fresh(generator) -> None:  # type: ignore[no-untyped-def]
    made = generator.pages()
    assert {"codebook.md", "disputed.md", "datasheet.md", "tables.md"} <= set(made)
    stale = [HINT.format(name) for name, content in made.items() if (DOCS / name).read_bytes() != content]
    assert stale == []


def test_generating_twice_gives_the_same_bytes(generator) -> None:  # type: ignore[no-untyped-def]
    assert generator.pages() == generator.pages()


@pytest.mark.skipif(not CHARTED, reason="altair or vl-convert is not installed")
def test_the_charts_name_every_state_and_every_table(generator) -> None:  # type: ignore[no-untyped-def]
    made = generator.pages()
    for name in scodata.load("member_states")["name"]:
        assert f">{name}<" in made["memberships.svg"].decode()
    for table in set(scodata.coverage()["table"]):
        assert f">{table}<" in made["coverage.svg"].decode()


def test_what_is_not_fresh_is_told_without_writing() -> None:
    done = run("docs/make_pages.py", "--check")
    assert done.returncode == 0, done.stdout
    assert run("docs/make_pages.py", "--chek").returncode == 2


def test_every_table_is_explained() -> None:
    for table in scodata.tables()["table"]:
        assert re.search(rf"\b{table}\b", page("tables.md")), table
        assert f"\n## {table}\n" in page("codebook.md"), table


def test_every_column_is_in_the_codebook() -> None:
    for table, part in zip(scodata.tables()["table"], page("codebook.md").split("\n## ")[1:-1], strict=True):
        for column in scodata.describe(table)["column"]:
            assert f"\n| `{column}`" in part, (table, column)


def test_every_public_name_is_in_the_docs() -> None:
    text = "\n".join(page(name) for name in PAGES)
    assert [name for name in scodata.__all__ if f"scodata.{name}" not in text] == []
    assert [name for name in scodata.__all__ if f"`scodata.{name}" not in page("index.md")] == []


def test_the_coding_manual_is_taken_over_whole() -> None:
    original = SHARED / "coding-manual.md"
    if not original.is_file():
        pytest.skip("the original is not here")
    assert page("coding-manual.md").split() == original.read_text(encoding="utf-8").split()


def anchors(name: str) -> set[str]:
    text = re.sub(r"^```.*?^```$", "", page(name), flags=re.DOTALL | re.MULTILINE)
    headings = re.findall(r"^#+ (.+)$", text, flags=re.MULTILINE)
    kept = (re.sub(r"[^\w\s-]", "", heading).strip().lower() for heading in headings)
    return {re.sub(r"[-\s]+", "-", heading) for heading in kept}


@pytest.mark.parametrize("name", PAGES)
def test_internal_links_resolve(name: str) -> None:
    broken = []
    for target in re.findall(r"\]\(([^)\s]+)\)", page(name)):
        path, _, anchor = target.partition("#")
        file = path or name
        if "://" in target or not (DOCS / file).is_file() or (anchor and anchor not in anchors(file)):
            broken.append(target)
    assert broken == []


def test_every_page_is_in_the_navigation() -> None:
    listed = re.findall(r"[\w-]+\.md", (ROOT / "mkdocs.yml").read_text(encoding="utf-8"))
    assert sorted(listed) == PAGES


def test_the_site_asks_for_nothing_from_elsewhere() -> None:
    text = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert yaml.safe_load(text)["theme"]["font"] is False
    assert "://" not in text


@pytest.mark.skipif(not importlib.util.find_spec("material"), reason="mkdocs-material is not installed")
def test_the_site_builds_strictly_and_loads_nothing_from_elsewhere(tmp_path: Path) -> None:
    done = run("-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(tmp_path))
    assert done.returncode == 0, done.stderr
    for name in PAGES:
        built = (tmp_path / name).with_suffix(".html").read_text(encoding="utf-8")
        loaded = re.findall(r"<(?:script|link|img|iframe)\b[^>]*?(?:src|href)=\"([^\"]+)\"", built)
        assert [address for address in loaded if "://" in address] == [], name
    assert not list(tmp_path.glob("*.py"))


@pytest.mark.parametrize("path", sorted(DOCS.glob("*.py")), ids=lambda path: path.name)
def test_the_scripts_keep_the_limits_of_the_house(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= 250
    functions = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef)]
    long = [node.name for node in functions if (node.end_lineno or 0) - node.lineno >= 40]
    assert long == []
