"""`scodata extract FOLDER` on documents that are damaged, foreign or hostile: each named, the rest still read."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from test_extraction_cli import TEXT, run

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")

CLAIM = "The SCO member states met in Astana on 4 July 2024 and signed a declaration."
RUSSIAN = "Шанхайская организация сотрудничества (ШОС, SCO) приняла декларацию в Астане."
ARABIC = "عقدت منظمة شنغهاي للتعاون قمتها في أستانا ووقعت الدول الأعضاء إعلانا."
PERSIAN = "سازمان همکاری شانگهای در آستانه نشست برگزار کرد و بیانیه‌ای امضا شد."
CHINESE = "上海合作组织成员国元首理事会会议在阿斯塔纳举行，并签署了宣言。"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with one good document, last in order, from which two claims are proposed."""
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "zz-good.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "texts"


def extract(folder: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, dict[str, list[dict[str, Any]]], list[str]]:
    """The exit status, the claims by file name and row, and the lines on stderr."""
    status, out, err = run(capsys, str(folder), "--format", "jsonl")
    claims: dict[str, list[dict[str, Any]]] = {}
    for claim in map(json.loads, out.splitlines()):
        claims.setdefault(Path(claim["document"]).name, []).append(claim)
    assert len(claims.pop("zz-good.txt")) == 2
    return status, claims, err.splitlines()


def assert_skipped(folder: Path, capsys: pytest.CaptureFixture[str], *messages: str, read: int = 1) -> None:
    """Each message, less its folder, is a whole line on stderr; nothing else is there but the count at the end."""
    status, _, lines = extract(folder, capsys)
    assert lines[:-1] == [f"{folder}/{message}" for message in messages]
    assert lines[-1].startswith(f"scodata extract: {read} documents read, {len(messages)} skipped, ")
    assert status == 1


def pdf(sentence: str | None) -> bytes:
    """A PDF of one page, with a sentence on it or nothing."""
    page = f"BT /F1 12 Tf 72 720 Td ({sentence}) Tj ET" if sentence else ""
    objects = (
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R"
        " /Resources << /Font << /F1 5 0 R >> >> >>",
        f"<< /Length {len(page)} >>\nstream\n{page}\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    )
    body, places = "%PDF-1.4\n", []
    for number, each in enumerate(objects, start=1):
        places.append(f"{len(body):010} 00000 n \n")
        body += f"{number} 0 obj\n{each}\nendobj\n"
    table = f"xref\n0 6\n0000000000 65535 f \n{''.join(places)}trailer\n<< /Size 6 /Root 1 0 R >>\n"
    return f"{body}{table}startxref\n{len(body)}\n%%EOF\n".encode("latin-1")


def parquet(path: Path, **columns: list[Any] | pa.Array) -> bytes:
    """A Parquet file of some columns, written; its bytes."""
    pq.write_table(pa.table(columns), path)
    return path.read_bytes()


AS_UTF8 = "expected UTF-8 text - save it again as UTF-8"
AS_TEXT = "expected UTF-8 text - give the text of the document"
UNREADABLE = {
    "binary": (
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        rf"""binary file - "b'\\x89PNG\\r\\n\\x1a\\n\\x00\\x00\\x00\\r'" - {AS_TEXT}""",
    ),
    "binary without zeros": (
        b"\x01\x02\x03SCO" * 99,
        rf"""binary file - "b'\\x01\\x02\\x03SCO\\x01\\x02\\x03SCO'" - {AS_TEXT}""",
    ),
    "empty": (b"", "empty document - expected some text"),
    "blank": (b" \r\n\t\n", "empty document - expected some text"),
    "byte order mark alone": (b"\xef\xbb\xbf", "empty document - expected some text"),
    "broken UTF-8": ("ШОС ".encode() + b"\xd0 \xff", rf"""broken UTF-8 - "byte 7: b'\\xd0 \\xff'" - {AS_UTF8}"""),
    "broken UTF-16": (b"\xff\xfeS\0C", f"broken UTF-16 - 'truncated data' - {AS_UTF8}"),
    "UTF-16 without its mark": ("SCO".encode("utf-16-le"), rf"""binary file - "b'S\\x00C\\x00O\\x00'" - {AS_TEXT}"""),
    "UTF-32": (
        "SCO".encode("utf-32"),
        rf"""binary file - "b'\\xff\\xfe\\x00\\x00S\\x00\\x00\\x00C\\x00\\x00\\x00'" - {AS_TEXT}""",
    ),
    "windows-1251": (RUSSIAN.encode("cp1251"), rf"""broken UTF-8 - "byte 0: b'\\xd8\\xe0\\xed\\xf5'" - {AS_UTF8}"""),
    "KOI8": (RUSSIAN.encode("koi8-r"), rf"""broken UTF-8 - "byte 0: b'\\xfb\\xc1\\xce\\xc8'" - {AS_UTF8}"""),
    "windows-1256": (ARABIC.encode("cp1256"), rf"""broken UTF-8 - "byte 0: b'\\xda\\xde\\xcf\\xca'" - {AS_UTF8}"""),
    "GB 18030": (CHINESE.encode("gb18030"), rf"""broken UTF-8 - "byte 0: b'\\xc9\\xcf\\xba\\xa3'" - {AS_UTF8}"""),
}


@pytest.mark.parametrize("kind", UNREADABLE)
def test_a_text_that_cannot_be_read_is_named_and_skipped(
    kind: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    raw, message = UNREADABLE[kind]
    (folder / "bad.txt").write_bytes(raw)
    assert_skipped(folder, capsys, f"bad.txt - {message}")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_texts_in_the_common_encodings_are_read(
    encoding: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "a.txt").write_bytes(f"{CLAIM} – “Café Orbán”.".encode(encoding))
    (folder / "b.txt").write_bytes(TEXT.encode(encoding))
    status, claims, lines = extract(folder, capsys)
    assert (status, len(lines)) == (0, 1)
    assert [claim["exact"] for claim in claims["b.txt"]][1].endswith("“the SCO should play a more active role”.")


@pytest.mark.parametrize("words", [RUSSIAN, ARABIC, PERSIAN, CHINESE], ids=["Russian", "Arabic", "Persian", "Chinese"])
def test_other_scripts_are_read_and_hide_no_english_sentence(
    words: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "alone.txt").write_text(f"{words}\n\n{words}\n", encoding="utf-8")
    (folder / "mixed.txt").write_text(f"{words}\n\n{TEXT}\n{words}\n", encoding="utf-8")
    status, claims, lines = extract(folder, capsys)
    assert status == 0
    assert lines[-1].startswith("scodata extract: 3 documents read, 0 skipped, ")
    assert {"xi-jinping"} <= {claim["claimant"]["id"] for claim in claims["mixed.txt"]}
    text = (folder / "mixed.txt").read_text(encoding="utf-8")
    for claim in claims["mixed.txt"]:
        assert claim["exact"] == " ".join(text[start:end] for start, end in claim["pieces"])


def test_a_line_of_20_megabytes_is_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "line.txt").write_text(f"{CLAIM} ".ljust(20_000_000, "a"), encoding="utf-8")
    status, claims, lines = extract(folder, capsys)
    assert (status, len(claims["line.txt"])) == (0, 1)
    assert lines == ["scodata extract: 2 documents read, 0 skipped, 3 claims proposed"]


@pytest.mark.parametrize("name", ["line.txt", "page.html", "paper.pdf"])
def test_a_file_beyond_the_limit_is_refused_unread(name: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with (folder / name).open("wb") as sparse:
        sparse.truncate(200_000_001)
    expected = "'200000001 bytes' - expected at most 200000000 bytes - split it into documents"
    assert_skipped(folder, capsys, f"{name} - too long - {expected}")


def test_html_that_never_closes_its_tags_is_read(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paragraphs = "".join(f"<p><b><i>{CLAIM} Leaders also discussed trade and transport." for _ in range(20))
    (folder / "page.html").write_text(f"<html><body><div><article><h1>Summit{paragraphs}", encoding="utf-8")
    status, claims, _ = extract(folder, capsys)
    assert status == 0
    assert CLAIM in {claim["exact"] for claim in claims["page.html"]}


def test_of_a_page_the_article_is_read_and_neither_scripts_nor_menus(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = "The SCO has 99 member states."
    (folder / "page.html").write_text(
        f"<html><head><title>News</title><script>var text = '{other}';</script><style>p {{}}</style></head><body>"
        f"<nav><ul><li><a href='/'>Home</a><li><a href='/sco'>{other}</a></ul></nav><article><h1>Summit</h1>"
        f"<p>{CLAIM}</p><p>Leaders of the SCO member states also discussed trade, transport and energy.</p></article>"
        f"<footer><p>Copyright. {other}</p></footer><script>document.write('{other}')</script></body></html>",
        encoding="utf-8",
    )
    status, claims, _ = extract(folder, capsys)
    quoted = {claim["exact"] for claim in claims["page.html"]}
    assert status == 0
    assert CLAIM in quoted
    assert other not in quoted


def test_html_is_read_in_the_encoding_that_it_declares(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = f"<html><head><meta charset='windows-1251'></head><body><article><p>{RUSSIAN}</p><p>{TEXT}</p></article>"
    (folder / "page.html").write_bytes(page.replace("“", '"').replace("”", '"').encode("cp1251"))
    status, claims, _ = extract(folder, capsys)
    assert (status, "xi-jinping" in {claim["claimant"]["id"] for claim in claims["page.html"]}) == (0, True)


def test_html_that_holds_no_text_is_named_and_skipped(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.html").write_bytes(b"")
    (folder / "b.html").write_bytes(b"<html><body><script>the SCO</script></body></html>")
    (folder / "c.html").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    (folder / "d.htm").write_bytes(f"<article><p>{CLAIM} ШОС</p>".encode() + b"\xff</article>")
    messages = (
        "a.html - empty document - expected some text",
        "b.html - page without running text - expected HTML with an article - give its text as .txt",
        rf"""c.html - binary file - "b'\\x89PNG\\r\\n\\x1a\\n\\x00\\x00\\x00\\r'" - {AS_TEXT}""",
        rf"""d.htm - broken UTF-8 - "byte 99: b'\\xff</a'" - {AS_UTF8}""",
    )
    assert_skipped(folder, capsys, *messages)


def test_the_sentence_of_a_pdf_is_proposed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "paper.pdf").write_bytes(pdf(CLAIM))
    status, claims, lines = extract(folder, capsys)
    assert [claim["exact"] for claim in claims["paper.pdf"]] == [CLAIM]
    assert (status, len(lines)) == (0, 1)


def test_a_pdf_without_text_or_damaged_is_named_and_skipped(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = pdf(CLAIM)
    (folder / "a.pdf").write_bytes(pdf(None))
    (folder / "b.pdf").write_bytes(whole[: len(whole) // 2])
    (folder / "c.pdf").write_bytes(CLAIM.encode() * 9)
    (folder / "d.pdf").write_bytes(b"")
    status, claims, lines = extract(folder, capsys)
    wanted = "expected a PDF with a text layer"
    assert lines[0] == f"{folder}/a.pdf - PDF without text - {wanted} - run OCR over it first"
    for name, line in zip("bc", lines[1:3], strict=True):
        assert line.startswith(f"{folder}/{name}.pdf - broken PDF - ")
        assert line.endswith(wanted)
    assert lines[3] == f"{folder}/d.pdf - empty document - expected some text"
    assert lines[4:] == ["scodata extract: 1 documents read, 4 skipped, 2 claims proposed"]
    assert (status, claims) == (1, {})


def test_of_json_lines_the_broken_ones_are_named_and_the_others_read(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = json.dumps({"text": CLAIM, "date": "2024-07-05"}).encode()
    rows = (
        good, b'{"text": "The SCO', b'{"title": "SCO", "n": 1}', b'{"text": 5}', b'["SCO"]', b"", b'{"text": " "}',
        b'{"text": "The SCO \\ud800"}', b"[" * 200_000, b'{"text": "caf\xe9"}', good,
    )  # fmt: skip
    (folder / "rows.jsonl").write_bytes(b"\n".join(rows))
    (folder / "void.jsonl").write_bytes(b"\n\n")
    wanted = "expected a string in a field text, body or content"
    assert_skipped(
        folder,
        capsys,
        "rows.jsonl:2 - line is no JSON - 'Unterminated string starting at: line 1 column 10 (char 9)'"
        " - expected one JSON object a line",
        f"rows.jsonl:3 - no text - 'title, n' - {wanted}",
        f"rows.jsonl:4 - no text - 'text' - {wanted}",
        """rows.jsonl:5 - line is no JSON object - '["SCO"]' - expected one JSON object a line""",
        "rows.jsonl:7 - empty document - expected some text",
        r"""rows.jsonl:8 - half a character - "character 8: '\\ud800'" - expected text without lone surrogates""",
        "rows.jsonl:9 - line is no JSON - 'brackets nested too deep' - expected one JSON object a line",
        "rows.jsonl:10 - line is no JSON - \"'utf-8' codec can't decode byte 0xe9 in position 13: invalid continuation"
        ' byte" - expected one JSON object a line',
        "void.jsonl - empty document - expected one JSON object a line",
        read=3,
    )
    assert set(extract(folder, capsys)[1]) == {"rows.jsonl:1", "rows.jsonl:11"}


def test_a_parquet_file_without_texts_or_damaged_is_named_and_skipped(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = parquet(folder / "e.parquet", text=[CLAIM, None])
    parquet(folder / "a.parquet", title=["SCO"], n=[1])
    parquet(folder / "b.parquet", text=pa.array([], pa.string()))
    (folder / "c.parquet").write_bytes(whole[: len(whole) // 2])
    (folder / "d.parquet").write_bytes(b"")
    status, claims, lines = extract(folder, capsys)
    wanted = "expected a Parquet file with a column text"
    assert lines[:2] == [
        f"{folder}/a.parquet - no column of texts - 'title, n' - expected a column text",
        f"{folder}/b.parquet - empty document - expected some rows",
    ]
    for name, line in zip("cd", lines[2:4], strict=True):
        assert line.startswith(f"{folder}/{name}.parquet - broken Parquet - ")
        assert line.endswith(wanted)
    assert lines[4].startswith(f"{folder}/e.parquet:2 - no text - 'text' - expected a string in a field text")
    assert lines[5].startswith("scodata extract: 2 documents read, 5 skipped, ")
    assert (status, set(claims)) == (1, {"e.parquet:1"})


def test_a_parquet_file_damaged_inside_is_named_and_skipped(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    whole = parquet(folder / "pages.parquet", text=[CLAIM])
    (folder / "pages.parquet").write_bytes(whole[:4] + b"\xff" * 40 + whole[44:])
    marks = pa.array([b"\xff\xfe SCO"], pa.binary()).buffers()
    parquet(folder / "texts.parquet", text=pa.StringArray.from_buffers(1, marks[1], marks[2]))
    status, claims, lines = extract(folder, capsys)
    for name, line in zip(("pages", "texts"), lines, strict=False):
        assert line.startswith(f"{folder}/{name}.parquet - broken Parquet - ")
        assert line.endswith("expected a Parquet file with a column text")
    assert (status, claims, len(lines)) == (1, {}, 3)


EXPLOSIVE = {
    "a": "a" * 50_000,
    "A": "A" * 50_000,
    "nested brackets": "(" * 20_000 + "SCO" + ")" * 20_000,
    "opening brackets": "(" * 50_000,
    "brackets of all kinds": "([{<" * 10_000,
    "brackets behind the name": "SCO (" * 5_000,
    "tags left open": "<a " * 20_000,
    "links left open": "[a](b" * 10_000,
    "commas": "," * 50_000,
    "commas and blanks": ", " * 20_000,
    "states and commas": "Russia, China, " * 3_000,
    "the Council of the Council": "The " + "Council of the " * 4_000,
    "capitals": "Council " * 8_000,
    "capitals before the name": "Council of " * 8_000 + "(SCO)",
    "capitals behind the name": "SCO (" + "Council of the " * 4_000,
    "the name": "Shanghai Cooperation Organisation of the " * 2_000,
    "meetings of meetings": "Meeting of the Council of " * 2_000,
    "and": "and " * 12_000,
    "states joined by and": "Russia and China and " * 2_500,
    "straight quotation marks": '"' * 50_000,
    "straight quotation marks and blanks": '" ' * 20_000,
    "opening quotation marks": "“" * 50_000,
    "closing quotation marks": "”" * 50_000,
    "opened quotations": "“peace " * 6_000,
    "apostrophes": "'" * 50_000,
    "digits": "1" * 50_000,
    "digits and blanks": "1 " * 20_000,
    "digits and commas": "1," * 20_000,
    "digits and full stops": "1." * 20_000,
    "dashes": "-" * 50_000,
    "long dashes": "—" * 50_000,
    "digits and dashes": "1-" * 20_000,
    "years and dashes": "2001-" * 8_000,
    "words and hyphens": "well-" * 10_000,
    "full stops and blanks": ". " * 20_000,
    "initials": "A. " * 15_000,
    "blanks": " " * 50_000 + "x",
    "blank lines": "\n " * 20_000 + "x",
    "quoted lines": ">\n" * 20_000,
    "stars": "*" * 50_000,
    "accents": "e" + "\u0301" * 50_000,
}
"""Texts on which a pattern that backtracks would not come to an end."""


@pytest.mark.parametrize("kind", EXPLOSIVE)
def test_texts_built_to_make_patterns_explode_are_read_to_the_end(
    kind: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "text.txt").write_text(f"{CLAIM} {EXPLOSIVE[kind]}", encoding="utf-8")
    status, _, lines = extract(folder, capsys)
    assert status == 0
    assert lines[-1].startswith("scodata extract: 2 documents read, 0 skipped, ")
