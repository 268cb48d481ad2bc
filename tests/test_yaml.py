"""YAML that cannot be used is told by file, line and column; any bytes are read or refused, and nothing breaks."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from scodata.curation.yamltree import MAX_BYTES, Mapping, Node, Scalar, Sequence, parse_yaml
from scodata.errors import DataError, UsageError
from scodata.publishing.build import build

LAUGHS = b"a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n"


@pytest.mark.parametrize(
    ("raw", "place", "what"),
    [
        (b"a: 1\nb: [1, 2\n", "s.yml:3:1", "is not YAML"),
        (b"a: 1\n  b: 2\n", "s.yml:2:4", "is not YAML"),
        (b"a:\t- 1\n\t- 2", "s.yml:1:4", "is not YAML"),
        (b"", "s.yml", "is empty"),
        (b"# a comment\n", "s.yml", "is empty"),
        (b"~\n", "s.yml", "is empty"),
        (b"name: \xff\xfe\n", "s.yml:1", "is not UTF-8"),
        ("name: Köln\n".encode("latin-1"), "s.yml:1", "is not UTF-8"),
        ("a: 1\n".encode("utf-16"), "s.yml:1", "is not UTF-8"),
        (b"KAZ: 1\nCHN: 2\nKAZ: 3\n", "s.yml:3:1", "duplicate key"),
        (LAUGHS, "s.yml:1:4", "anchor"),
        (b"a: !!python/object:os.system x\n", "s.yml:1:4", "tag"),
        (b"a: *b\n", "s.yml:1:4", "alias"),
        (b"a: 1\n---\nb: 2\n", "s.yml:2:1", "second document"),
        (b"[" * 5000, "s.yml:1:25", "nested too deeply"),
        (b"{a: 1}: 2\n", "s.yml:1:1", "key is not a word"),
        (b"\x00\x01\x02", "s.yml", "is not YAML"),
        (b" " * (MAX_BYTES + 1), "s.yml", "too large"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_what_cannot_be_read_is_told_by_its_place(raw: bytes, place: str, what: str) -> None:
    with pytest.raises(DataError) as error:
        parse_yaml(raw, "s.yml")
    fault = error.value.faults[0]
    assert fault.what == what
    assert fault.place == place


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm() -> None:
    root = parse_yaml(b"\xef\xbb\xbfa: 1\r\nb: two\r\n", "s.yml")
    assert plain(root) == {"a": "1", "b": "two"}


def test_scalars_stay_as_they_were_typed() -> None:
    root = parse_yaml(b"a: NO\nb: 1.10\nc: 2018-06-09\nd: ~\ne: 'null'\nf: 012\n", "s.yml")
    assert plain(root) == {"a": "NO", "b": "1.10", "c": "2018-06-09", "d": None, "e": "null", "f": "012"}


def plain(node: Node) -> object:
    match node:
        case Scalar(text=text):
            return text
        case Sequence(items=items):
            return [plain(item) for item in items]
        case Mapping(items=fields):
            return {key: plain(value) for key, value in fields.items()}


TREES = st.recursive(
    st.none() | st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), max_size=8),
    lambda kids: (
        st.lists(kids, max_size=3) | st.dictionaries(st.text("abcé:# '\"-", min_size=1, max_size=5), kids, max_size=3)
    ),
    max_leaves=8,
)


@settings(max_examples=150, deadline=None)
@given(TREES.filter(lambda tree: tree is not None and tree != ""))
def test_what_a_yaml_library_writes_is_read_back(tree: object) -> None:
    written = yaml.safe_dump(tree, allow_unicode=True).encode()
    assert plain(parse_yaml(written, "s.yml")) == tree


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=60) | st.text("ab:-[]{}&*!'\"#\n ,?|>%@\t", max_size=60).map(str.encode))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    with contextlib.suppress(DataError):
        assert parse_yaml(raw, "s.yml").place.line >= 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("states.yml", "[]\n"),
        ("states.yml", "- a\n"),
        ("states.yml", "CHN: []\n"),
        ("states.yml", "CHN:\n"),
        ("facts.tsv", ""),
    ],
)
def test_a_file_of_another_shape_is_told_and_nothing_is_written(small: Path, name: str, content: str) -> None:
    (small / "seeds" / name).write_text(content)
    with pytest.raises(DataError) as error:
        build(small)
    assert any(fault.place.startswith(f"seeds/{name}") for fault in error.value.faults)
    assert not (small / "scodata").exists()


def test_a_missing_seed_file_is_told(small: Path) -> None:
    (small / "seeds" / "summits.yml").unlink()
    with pytest.raises(DataError, match=r"seeds/summits.yml - cannot be read"):
        build(small)


@pytest.mark.parametrize("name", ["chiars.yml", "chairs.yaml", "claims/essay.yaml"])
def test_a_seed_file_of_an_unknown_name_is_told(small: Path, name: str) -> None:
    (small / "seeds" / name).write_text("a: 1\n")
    with pytest.raises(DataError, match="unknown seed file"):
        build(small)


def test_a_missing_folder_is_a_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no such folder"):
        build(tmp_path / "nowhere")
    with pytest.raises(UsageError, match="expected a folder of texts"):
        build(Path(__file__).parent / "small", tmp_path / "nowhere")


@pytest.mark.skipif(os.geteuid() == 0 and not Path("/proc/self").exists(), reason="needs a folder that refuses writing")
def test_a_target_that_cannot_be_written_is_told(small: Path) -> None:
    from scodata.publishing.writing import write

    files = build(small).files
    with pytest.raises(UsageError, match="expected a place that can be written"):
        write(files, Path("/proc/self"))
