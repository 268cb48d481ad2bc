"""What the generated parts of the pages say: codebook, disputed cells, keys, limits, tilt of the sources."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path

import pandas as pd

import scodata
from scodata.reading.coverage import PARENTS, YEAR_OF, sources
from scodata.reading.frames import record_keys
from scodata.reading.package import fields, resource

ROOT = Path(__file__).resolve().parent.parent
NOTICE = "<!-- written by docs/make_pages.py: change the data or that file, not this page -->"
NOWHERE = "international, or not stated"
LANGUAGES = {
    "en": "English", "ru": "Russian", "zh": "Chinese", "ja": "Japanese", "kk": "Kazakh", "ar": "Arabic",
    "it": "Italian", "fr": "French", "de": "German", "es": "Spanish", "sv": "Swedish", "pt": "Portuguese",
    "fa": "Persian", "ur": "Urdu", "uz": "Uzbek", "ky": "Kyrgyz", "tg": "Tajik", "tr": "Turkish",
    "id": "Indonesian", "hy": "Armenian",
}  # fmt: skip
DIGITS = {"day": 10, "month": 7, "season": 7, "year": 4}


def markdown_table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table; cells are texts or numbers, nulls are left blank."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join("| " + " | ".join(map(_cell, line)) + " |" for line in lines)


def _cell(value: object) -> str:
    if value is None or value is pd.NA or value is pd.NaT or value != value:
        return ""
    return str(value).replace("|", "\\|").replace("\n", " ").strip()


def codebook() -> str:
    """Every table with its columns, in the order of the files."""
    listed = scodata.tables()
    parts = [
        NOTICE,
        "# Codebook",
        f"Every table and every column of version {scodata.__version__}, cut-off {scodata.cutoff}. The same stands in "
        "`schemas/codebook.csv`, in the data package and in `scodata.describe(table)`. A star marks the columns of the "
        "key. *Always* filled columns are never empty; where one that is filled *as a rule* is empty, the table "
        "`missing` says why; the others have a value where there is one. How the tables hang together is told in "
        "[Tables](tables.md); what the terms of claims mean, in the [coding manual](coding-manual.md).",
    ]
    parts += [_codebook_table(name, text) for name, text in zip(listed["table"], listed["description"], strict=True)]
    parts += [
        "## How far codings agree",
        f"{AGREEING} [Second reading](second_reading.md) lists the cells.",
        agreement(),
    ]
    return "\n\n".join(parts) + "\n"


AGREEING = (
    "Independent codings of the same units: of the five founding texts (basis `text`, by variable), and of a sample of "
    "cells (by table), which a second reader filled without seeing the first value: from a page that the record does "
    "not cite, from one that it does, from another list of codes, or by the codebook's definitions alone. *Equal* is "
    "the share of units with equal values; alpha is Krippendorff's (nominal), with bootstrap intervals. Dates agree "
    "where one lies within the other, texts where the words of one are among those of the other."
)


def _codebook_table(name: str, description: str) -> str:
    columns = scodata.describe(name)
    rows = [
        (f"`{each.column}`{' *' if each.key else ''}", _kind(each), _needed(field), each.description,
         f"`{each.example}`")
        for each, field in zip(columns.itertuples(), fields(name), strict=True)
    ]  # fmt: skip
    terms = [_terms(field["name"], field["terms"]) for field in fields(name) if field.get("terms")]
    table = markdown_table(("column", "type", "filled", "meaning", "example"), rows)
    return "\n\n".join([f"## {name}", description, table, *terms])


def _needed(field: dict[str, object]) -> str:
    """Whether cells of the column are filled: always, as a rule (else `missing` says why), or as the case is."""
    expected = field.get("expected")
    if expected is None:
        return "always"
    return ("as a rule" if expected else "") if isinstance(expected, bool) else f"as a rule, with `{expected}`"


def _kind(column: object) -> str:
    kind, reference, unit = column.type, column.reference, column.unit  # type: ignore[attr-defined]
    if isinstance(reference, str):
        return f"[{reference}](#{reference})"
    return f"{kind}, {unit}" if isinstance(unit, str) else kind


def _terms(column: str, terms: dict[str, str]) -> str:
    listed = "\n".join(f"- `{value}`: {meaning}" for value, meaning in terms.items())
    return f"Values of `{column}`:\n\n{listed}"


def keys_of_tables() -> str:
    """One row a table: what one row of it is known by, and which tables it points to."""
    rows = []
    for name in scodata.tables()["table"]:
        schema = resource(name)["schema"]
        targets = dict.fromkeys(key["reference"]["resource"] or name for key in schema.get("foreignKeys", []))
        keys = ", ".join(f"`{key}`" for key in schema["primaryKey"])
        made = "derived" if resource(name)["derived"] else ""
        rows.append((f"[{name}](codebook.md#{name})", keys, ", ".join(targets), made))
    return markdown_table(("table", "key", "points to", ""), rows)


def limits() -> str:
    """One row a table: how much is filled, how much is explained, how much rests on one document."""
    counted = scodata.coverage().drop(columns="year").groupby("table", sort=False).sum()
    reasons = ["not_applicable", "not_stated", "conflicting_sources", "not_yet_coded"]
    rows = [
        (f"`{name}`", row["records"], _share(row["filled"], row["cells"] - row["not_applicable"]),
         sum(row[reason] for reason in reasons), row["unexplained"], _share(row["single_sourced"], row["records"]))
        for name, row in counted.iterrows()
    ]  # fmt: skip
    header = ("table", "records", "optional cells filled", "empty with a reason", "empty without", "one document only")
    return markdown_table(header, rows)


def _share(part: float, whole: float) -> str:
    return f"{round(100 * part / whole)}%" if whole else ""


def tilt() -> str:
    """The sources by country of publisher and by language, the largest first; the last column leaves `states` out."""
    counted = sources()
    cited = scodata.load("citations")
    documents = scodata.load("documents").set_index("document_id")
    elsewhere = cited[cited["table"] != "states"]["document_id"]
    names = scodata.load("states").set_index("state_id")["name"]
    counted["country"] = counted["publisher_country"].map(names).fillna(NOWHERE)
    counted["tongue"] = counted["language"].map(LANGUAGES).fillna(counted["language"])
    countries = elsewhere.map(documents["publisher_country"]).map(names).fillna(NOWHERE)
    languages = elsewhere.map(documents["language"])
    return "\n\n".join([
        _tilted(counted, "country", countries, "country of the publisher"),
        _tilted(counted, "tongue", languages.map(LANGUAGES).fillna(languages), "language"),
    ])  # fmt: skip


def _tilted(counted: pd.DataFrame, column: str, elsewhere: pd.Series[str], title: str) -> str:
    summed = counted.groupby(column)[["documents", "citations"]].sum().assign(elsewhere=elsewhere.value_counts())
    summed = summed.fillna(0).sort_values(["citations", "documents"], ascending=False, kind="stable")
    total, rest = summed.sum(), summed.iloc[10:].sum()
    lines = [*summed.head(10).iterrows(), (f"{len(summed) - 10} others", rest)]
    rows = [
        (name, row["documents"], row["citations"], _share(row["citations"], total["citations"]),
         _share(row["elsewhere"], total["elsewhere"])) for name, row in lines
    ]  # fmt: skip
    return markdown_table((title, "documents", "citations", "share", "share outside `states`"), _whole(rows))


def _whole(rows: list[tuple[str, float, float, str, str]]) -> list[tuple[object, ...]]:
    return [(name, int(documents), int(citations), *shares) for name, documents, citations, *shares in rows]


def kinds_of_sources() -> str:
    """The sources by kind, the most frequent first."""
    counted = scodata.load("documents")["kind"].value_counts()
    return markdown_table(("kind of source", "documents"), counted.items())


def agreement() -> str:
    """How far independent codings agree: of texts by variable, of cells by table and basis."""
    frame = scodata.load("agreement")
    rows = [
        (f"`{each.variable}`", each.basis, each.n, each.agreed, each.alpha, f"{each.low} to {each.high}")
        for each in frame.sort_values(["basis", "variable"], key=_texts_first).itertuples()
    ]
    return markdown_table(("variable", "basis", "units", "equal", "alpha", "95% interval"), rows)


def second_reading() -> list[dict[str, str]]:
    """The cells that were read again, as `seeds/codings/records.tsv` has them."""
    with (ROOT / "seeds" / "codings" / "records.tsv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def reread() -> str:
    """How many cells were read again, table by table."""
    rows: list[tuple[object, ...]] = []
    read = pd.DataFrame(second_reading())
    total = compared = 0
    for name, cells in read.groupby("table", sort=False):
        filled = int(scodata.load(name)[sorted(set(cells["field"]))].notna().sum().sum())
        both = int(((cells["first"] != "") & (cells["second"] != "")).sum())
        none = int(((cells["first"] != "") & (cells["second"] == "")).sum())
        rows.append((f"`{name}`", filled, both, f"{both / filled:.1%}", none, int((cells["settled"] != "").sum())))
        total, compared = total + filled, compared + both
    sums = [sum(int(str(row[n])) for row in rows) for n in (4, 5)]
    rows.append(("all", total, compared, f"{compared / total:.1%}", *sums))
    return markdown_table(("table", "cells", "read by both", "share", "found by the first alone", "settled"), rows)


def _texts_first(column: pd.Series) -> pd.Series:
    return column.where(column != "text", "") if column.name == "basis" else column


def disputes() -> pd.DataFrame:
    """One row a citation that gives a field another value: table, record_id, field, ours, value, certainty, year."""
    cited = scodata.load("citations")
    cited = cited[cited["field"].notna() & cited["value"].notna()]
    frames = [_beside_ours(name, rows) for name, rows in cited.groupby("table", sort=False)]
    return pd.concat(frames, ignore_index=True)


def _beside_ours(name: str, rows: pd.DataFrame) -> pd.DataFrame:
    frame = scodata.load(name)
    indexed = frame.set_axis(record_keys(frame, name), axis="index")
    ours = [_shown(indexed, key, field) for key, field in zip(rows["record_id"], rows["field"], strict=True)]
    return rows.assign(ours=ours, year=rows["record_id"].map(_years(indexed, name)).astype("Int64"))


def _shown(frame: pd.DataFrame, key: str, field: str) -> str:
    value = frame.at[key, field]
    if pd.isna(value):
        return ""
    if not isinstance(value, pd.Timestamp):
        return str(value)
    precision = "precision" if field == "date" else field.removesuffix("_date") + "_precision"
    digits = DIGITS[frame.at[key, precision]] if precision in frame else 10
    return value.strftime("%Y-%m-%d")[:digits]


def _years(frame: pd.DataFrame, name: str) -> pd.Series[int]:
    if name in PARENTS:
        column, parent, date = PARENTS[name]
        return frame[column].map(scodata.load(parent).set_index(column)[date]).dt.year
    if name in YEAR_OF:
        return frame[YEAR_OF[name]].dt.year
    return pd.Series(pd.NA, index=frame.index, dtype="Int64")
