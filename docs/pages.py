"""How the page of disputed cells is laid out."""

from __future__ import annotations

import pandas as pd
from parts import NOTICE, disputes, markdown_table, second_reading

import scodata

INTRODUCTION = """\
A cell is *disputed* when a source gives another value for it and is coded with the certainty `disputed`. The dataset
keeps one value and says why in a note; the other values stay on record, here and in the table
[citations](codebook.md#citations). `scodata.why(table, record, field)` shows both sides with their sources, and the
[cookbook](cookbook.md#which-cells-are-disputed) has the query behind this page.

A value can differ without any quarrel about the facts: two reports count different things, one calls a meeting by its
first day and another by its last, a page has a slip of the pen. The notes say which it is. A cell that is not listed is
not thereby certain: it may rest on one document alone (see [how much does](datasheet.md#limits-by-table))."""


def disputed_page() -> str:
    """The whole page."""
    found = disputes()
    disputed = found[found["certainty"] == "disputed"]
    cells = disputed.drop_duplicates(["table", "record_id", "field"])
    others = found[found["certainty"] != "disputed"]
    counted = (
        f"At the cut-off of {scodata.cutoff} there are {len(cells)} disputed cells, with {len(disputed)} statements "
        f"against them."
    )
    parts = [NOTICE, "# Disputed cells", INTRODUCTION, counted, "## By table and year", _by_table_and_year(cells)]
    parts += ["## Cell by cell"]
    parts += [f"### {name}\n\n{_listed(rows)}" for name, rows in disputed.groupby("table", sort=False)]
    parts += [
        "## Other values on record",
        "Sources that give a value of their own without contradicting the record: the same figure stated again, a date "
        "with fewer digits, a number announced beforehand, or a neighbouring day that counts another thing.",
        _listed(others, certainty=True),
    ]
    return "\n\n".join(parts) + "\n"


def _by_table_and_year(cells: pd.DataFrame) -> str:
    years = cells["year"].astype("str").where(cells["year"].notna(), "undated")
    rows = [(year, len(group), _by_table(group)) for year, group in cells.groupby(years)]
    return markdown_table(("year", "cells", "by table"), [*rows, ("**all**", len(cells), _by_table(cells))])


def _by_table(cells: pd.DataFrame) -> str:
    return ", ".join(f"{name} {count}" for name, count in cells["table"].value_counts(sort=False).sort_index().items())


def _listed(rows: pd.DataFrame, certainty: bool = False) -> str:
    header = ["record", "field", "dataset", "source says", "source", "note"]
    lines = [
        [f"`{each.record_id}`", f"`{each.field}`", each.ours, each.value, f"{each.document_id}[{each.locator}]",
         each.note] for each in rows.itertuples()
    ]  # fmt: skip
    if certainty:
        header.append("certainty")
        lines = [[*line, mark] for line, mark in zip(lines, rows["certainty"], strict=True)]
    return markdown_table(header, lines)


def second_reading_page() -> str:
    """The cells that two readers filled differently, or that the second alone could fill, and what was settled on."""
    rows = [
        (
            f"`{cell['record']}`",
            f"`{cell['field']}`",
            cell["first"],
            cell["second"],
            cell["settled"],
            cell["reason"],
        )
        for cell in second_reading()
        if cell["settled"]
    ]
    return "\n\n".join([
        NOTICE,
        "# Second reading",
        "A second reader coded a sample of cells without seeing the first values (how: [Datasheet](datasheet.md)). "
        "Below are the cells in which the two differ, and those that only the second could fill. All values as made "
        "stand in the table `codings`; how far they agree, in `agreement`.",
        markdown_table(("record", "column", "first", "second", "settled on", "why"), rows),
    ]) + "\n"  # fmt: skip
