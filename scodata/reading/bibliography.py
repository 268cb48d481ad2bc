"""How sources are written in the styles that reference managers read, from items in CSL-JSON."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping
from typing import Any

CSL_TYPES = {
    "news": "article-newspaper",
    "speech": "speech",
    "law": "legislation",
    "dataset": "dataset",
    "report": "report",
    "encyclopaedia": "entry-encyclopedia",
}
RIS_TYPES = {
    "article-newspaper": "NEWS",
    "report": "RPRT",
    "dataset": "DATA",
    "legislation": "STAT",
    "entry-encyclopedia": "ENCYC",
}
MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
          "November", "December")  # fmt: skip
LATEX = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"} | {
    mark: "\\" + mark for mark in "&%$#_{}"
}
LATEX_MARK = re.compile("|".join(map(re.escape, LATEX)))


def csl_item(row: Mapping[Hashable, Any]) -> dict[str, Any]:
    """A row of the table `documents` as a CSL-JSON item."""
    item: dict[str, Any] = {
        "id": row["document_id"],
        "type": CSL_TYPES.get(row["kind"], "webpage"),
        "title": row["title"],
    }
    if isinstance(row["author"], str):
        item["author"] = [{"literal": row["author"]}]
    if isinstance(row["publisher"], str):
        item["publisher"] = row["publisher"]
    if row["published"] == row["published"]:
        item["issued"] = date_parts(f"{row['published']:%Y-%m-%d}", row["published_precision"])
    if isinstance(row["url"], str):
        item["URL"] = row["url"]
    if row["accessed"] == row["accessed"]:
        item["accessed"] = date_parts(f"{row['accessed']:%Y-%m-%d}", "day")
    return item | {"language": row["language"]}


def date_parts(day: str, precision: str) -> dict[str, list[list[int]]]:
    """A CSL date, as precise as the source."""
    kept = {"year": 1, "season": 1, "month": 2, "day": 3}[precision]
    return {"date-parts": [[int(part) for part in day.split("-")][:kept]]}


def bibtex(items: list[dict[str, Any]]) -> str:
    """One BibTeX entry an item; marks that LaTeX reads as commands are escaped."""
    return "\n\n".join(_bibtex_entry(item) for item in items)


def _bibtex_entry(item: dict[str, Any]) -> str:
    issued, accessed = _parts(item, "issued"), _parts(item, "accessed")
    fields = {
        "title": f"{{{_latex(item['title'])}}}",
        "author": " and ".join(f"{{{_latex(author['literal'])}}}" for author in item.get("author", [])),
        "year": f"{issued[0]}" if issued else "",
        "month": f"{issued[1]}" if len(issued) > 1 else "",
        "publisher": _latex(item.get("publisher", "")),
        "version": item.get("version", ""),
        "url": item.get("URL", ""),
        "urldate": "-".join(f"{part:02}" for part in accessed),
        "note": _latex(item.get("note", "")),
    }
    lines = [f"  {name} = {{{value}}}," for name, value in fields.items() if value]
    return "\n".join([f"@misc{{{item['id']},", *lines, "}"])


def _latex(text: str) -> str:
    return LATEX_MARK.sub(lambda found: LATEX[found[0]], text)


def ris(items: list[dict[str, Any]]) -> str:
    """One RIS record an item."""
    return "\n".join(_ris_record(item) for item in items)


def _ris_record(item: dict[str, Any]) -> str:
    issued = _parts(item, "issued")
    tags = [("TY", RIS_TYPES.get(item["type"], "ELEC")), ("ID", item["id"]), ("TI", item["title"])]
    tags += [("AU", author["literal"]) for author in item.get("author", [])]
    tags += [("PB", item.get("publisher")), ("PY", str(issued[0]) if issued else None)]
    tags += [("DA", "/".join(f"{part:02}" for part in issued) if len(issued) > 1 else None)]
    tags += [("UR", item.get("URL")), ("ET", item.get("version")), ("LA", item.get("language"))]
    return "\n".join([*(f"{tag}  - {value}" for tag, value in tags if value), "ER  - ", ""])


def apa(items: list[dict[str, Any]]) -> str:
    """One line an item, after the pattern of the APA manual for pages and datasets on the web."""
    return "\n".join(_apa_line(item) for item in items)


def _apa_line(item: dict[str, Any]) -> str:
    author = (
        " & ".join(author["literal"] for author in item.get("author", [])) or item.get("publisher") or item["title"]
    )
    parts = [_stop(author), f"({_apa_date(_parts(item, 'issued'))})."]
    if author != item["title"]:
        version = f" (Version {item['version']})" if "version" in item else ""
        label = " [Data set]" if item["type"] == "dataset" else ""
        parts.append(_stop(f"{item['title']}{version}{label}"))
    if item.get("publisher") and item["publisher"] != author:
        parts.append(_stop(item["publisher"]))
    return " ".join([*parts, item.get("URL", "")]).rstrip()


def _apa_date(parts: list[int]) -> str:
    if not parts:
        return "n.d."
    year, *rest = parts
    if not rest:
        return str(year)
    return f"{year}, {' '.join([MONTHS[rest[0] - 1], *map(str, rest[1:])])}"


def _stop(text: str) -> str:
    return text if text.endswith((".", "!", "?")) else f"{text}."


def _parts(item: dict[str, Any], name: str) -> list[int]:
    parts: list[int] = item.get(name, {}).get("date-parts", [[]])[0]
    return parts
