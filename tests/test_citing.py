"""Bibliographies name the sources of exactly the rows used, in forms that other programs read."""

from __future__ import annotations

import datetime as dt
import json
import re

import pytest

import scodata
from scodata.reading.bibliography import apa, bibtex, csl_item, ris


def test_the_dataset_comes_first_then_exactly_the_sources_of_the_rows() -> None:
    summits = scodata.load("summits")
    rows = summits[summits["summit_id"] == "chs-2018-qingdao"]
    items = json.loads(scodata.cite(rows, style="csl-json"))
    citations = scodata.load("citations")
    expected = citations[(citations["table"] == "summits") & (citations["record_id"] == "chs-2018-qingdao")][
        "document_id"
    ]
    assert items[0]["id"] == f"scodata-{scodata.__version__}"
    assert [item["id"] for item in items[1:]] == sorted(set(expected))


@pytest.mark.parametrize("table", ["state_years", "member_states", "dyad_years", "summit_states", "claims", "readings"])
def test_derived_rows_are_cited_by_what_they_rest_on(table: str) -> None:
    items = json.loads(scodata.cite(scodata.load(table).head(3), style="csl-json"))
    assert len(items) > 1


def test_a_joined_frame_is_still_cited() -> None:
    frame = scodata.load("memberships", labels=True).head(2).assign(note="mine")
    assert len(json.loads(scodata.cite(frame, style="csl-json"))) > 1


def test_bibtex_is_balanced_and_escaped() -> None:
    text = scodata.cite(scodata.load("documents"), style="bibtex")
    entries = re.findall(r"^@misc\{([^,]+),$", text, flags=re.MULTILINE)
    assert len(entries) == len(set(entries)) == len(scodata.load("documents")) + 1
    assert text.count("{") - text.count("\\{") == text.count("}") - text.count("\\}")
    for line in text.splitlines():
        if line.startswith(("  title", "  author", "  publisher")):
            assert not re.search(r"(?<!\\)[&%$#_]", line), line


ITEM = {
    "document_id": "a-2001-b",
    "kind": "news",
    "title": "Is 50% of R&D done?",
    "author": "Ann Lee",
    "publisher": "The Day",
    "published": dt.date(2001, 6, 15),
    "published_precision": "month",
    "url": "https://x.org/a_b",
    "accessed": float("nan"),
    "language": "en",
}


def test_each_style_writes_one_item_as_its_manual_says() -> None:
    items = [csl_item(ITEM)]
    assert apa(items) == "Ann Lee. (2001, June). Is 50% of R&D done? The Day. https://x.org/a_b"
    assert "  title = {{Is 50\\% of R\\&D done?}}," in bibtex(items)
    assert "  month = {6}," in bibtex(items)
    assert ris(items).splitlines()[:3] == ["TY  - NEWS", "ID  - a-2001-b", "TI  - Is 50% of R&D done?"]
    assert ris(items).rstrip().endswith("ER  -")
