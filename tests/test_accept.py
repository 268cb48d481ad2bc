"""`scodata accept`: what a person takes, mends or drops, and the file that comes of it."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from scodata.commands import main
from scodata.curation import Curated
from scodata.curation.claims import read_claims
from scodata.curation.writing import scalar
from scodata.curation.yamltree import read_yaml

TEXT = (
    "SCO Summit Ends\n\nAt the 18th Meeting of the Shanghai Cooperation Organization (SCO) Council of Heads of State"
    " in Qingdao, leaders of the eight member states signed a declaration.\n\n"
    "- The SCO should play a more active role in the region.\n\nSee also\n"
)


@pytest.fixture
def work(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    main(
        [
            "extract",
            str(tmp_path / "a.txt"),
            "--date",
            "2018-07-01",
            "--format",
            "jsonl",
            "--output",
            str(tmp_path / "p.jsonl"),
        ]
    )
    capsys.readouterr()
    return tmp_path


def accept(work: Path, *words: str, text: str = "a.txt") -> int:
    paths = [
        str(work / "p.jsonl"),
        "--document",
        "sun-2018-test",
        "--text",
        str(work / text),
        "--seeds",
        str(work / "seeds"),
    ]
    return main(["accept", *paths, *words])


def written(work: Path) -> dict[str, list[dict[str, object]]]:
    found: dict[str, list[dict[str, object]]] = yaml.safe_load((work / "seeds/claims/sun-2018-test.yml").read_text())
    return found


def claims(work: Path) -> list[dict[str, object]]:
    return [claim for sentence in written(work)["sentences"] for claim in sentence.get("claims", [])]  # type: ignore[attr-defined]


def answers(monkeypatch: pytest.MonkeyPatch, *lines: str) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("".join(f"{line}\n" for line in lines)))


def test_all_takes_every_proposal_and_decides_every_sentence(work: Path) -> None:
    assert accept(work, "--all") == 0
    curated = Curated()
    path = work / "seeds/claims/sun-2018-test.yml"
    read_claims(read_yaml(path, path.name), "sun-2018-test", curated)
    assert not curated.faults
    assert len(curated.tables["claims"]) == 2
    covered = 0
    for placed in sorted(curated.tables["sentences"], key=lambda each: each.record.start):
        assert not TEXT[covered : placed.record.start].strip()
        covered = placed.record.end
    assert not TEXT[covered:].strip()


def test_a_quote_is_the_opening_words_and_never_the_sentence(work: Path) -> None:
    accept(work, "--all")
    for claim in claims(work):
        start, end = claim["span"]
        words, quoted = TEXT[start:end].split(), claim["quote"].split()
        assert words[: len(quoted)] == quoted
        assert len(claim["quote"]) <= 80
        assert len(quoted) <= 2 * len(words) / 3
        assert claim["origin"].startswith("extracted@")


def test_one_line_a_mention(work: Path) -> None:
    accept(work, "--all")
    lines = (work / "seeds/claims/sun-2018-test.yml").read_text().splitlines()
    assert any('entity: "body:sco", role: about}' in line for line in lines)


def test_a_person_accepts_with_a_statement_of_their_own_and_drops_the_rest(
    work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers(monkeypatch, "a", "The eight heads of state adopted a text at Qingdao.", "d")
    assert accept(work) == 1
    (claim,) = claims(work)
    assert claim["statement"] == "The eight heads of state adopted a text at Qingdao."


def test_a_statement_in_the_words_of_the_document_is_asked_for_again(
    work: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copied = "leaders of the eight member states signed a declaration"
    answers(monkeypatch, "a", copied, "Heads of state adopted a text.", "d")
    accept(work)
    assert claims(work)[0]["statement"] == "Heads of state adopted a text."


def test_a_person_mends_a_proposal(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, "d", "e", "evaluation", "person:xi-jinping", "indirect", "security", "The SCO has to do more.")
    accept(work)
    (claim,) = claims(work)
    assert [claim[name] for name in ("kind", "claimant", "attribution", "topics")] == [
        "evaluation", "person:xi-jinping", "indirect", ["security"],
    ]  # fmt: skip


def test_a_stopped_session_goes_on_where_it_was_left(work: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    answers(monkeypatch, "a", "Heads of state adopted a text.", "q")
    assert accept(work) == 1
    assert len(claims(work)) == 1
    answers(monkeypatch, "a", "More should come from the SCO.")
    assert accept(work) == 0
    assert [claim["statement"] for claim in claims(work)] == [
        "Heads of state adopted a text.",
        "More should come from the SCO.",
    ]


def test_accepting_twice_changes_nothing(work: Path) -> None:
    accept(work, "--all")
    before = (work / "seeds/claims/sun-2018-test.yml").read_bytes()
    accept(work, "--all")
    assert (work / "seeds/claims/sun-2018-test.yml").read_bytes() == before


def test_another_text_is_refused_and_nothing_written(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (work / "b.txt").write_text(TEXT + "!", encoding="utf-8")
    assert accept(work, "--all", text="b.txt") == 1
    assert not (work / "seeds").exists()
    assert "no proposal for this text" in capsys.readouterr().err


def test_a_broken_file_of_proposals_is_refused_line_by_line(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (work / "p.jsonl").write_text('{"no": 1}\nnot json\n', encoding="utf-8")
    assert accept(work, "--all") == 1
    printed = capsys.readouterr().err
    assert "p.jsonl:1" in printed
    assert "p.jsonl:2" in printed


@given(st.text(max_size=60))
def test_a_scalar_is_read_back_as_it_was_written(text: str) -> None:
    flat = " ".join(text.split())
    assert yaml.safe_load(f"a: {scalar(text)}") == {"a": flat}
