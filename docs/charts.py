"""How the charts of the site are drawn: coverage by table and year, and who held which status when."""

from __future__ import annotations

import re
from typing import Any

import altair as alt
import pandas as pd
import vl_convert

import scodata

FONT = "Liberation Sans, Arial, Helvetica, sans-serif"
INK, QUIET = "#222222", "#5f6368"
EARLIER, UNDATED = "before 1996", "undated"
COLUMNS = {"filled": "Share of the fillable cells that are filled", "single": "Share of the records with one source"}
STATUSES = {
    "member": ("Member", "#0072b2"),
    "observer": ("Observer", "#e69f00"),
    "dialogue-partner": ("Dialogue partner", "#009e73"),
    "partner": ("Partner (since 2025)", "#cc79a7"),
    "shanghai-five": ("Shanghai Five", "#8a8a8a"),
}
"""Each status with its label and a colour of the Okabe-Ito palette, told apart under colour-blindness."""


def svg(chart: alt.VConcatChart | alt.LayerChart) -> bytes:
    """The chart as SVG; the same bytes for the same data."""
    styled = chart.configure(font=FONT, background="white").configure_view(stroke=None).configure_mark(aria=False)
    styled = styled.configure_axis(labelColor=INK, titleColor=INK, tickColor="#bbbbbb", domainColor="#bbbbbb")
    styled = styled.configure_legend(labelColor=INK, titleColor=INK, labelFontSize=12, titleFontSize=12)
    styled = styled.configure_title(anchor="start", fontSize=15, color=INK, subtitleColor=QUIET, subtitleFontSize=12)
    version = ".".join(alt.SCHEMA_VERSION.lstrip("v").split(".")[:2])
    drawn = vl_convert.vegalite_to_svg(styled.to_json(), vl_version=version)
    return (_renumbered(drawn).rstrip("\n") + "\n").encode()


def _renumbered(drawn: str) -> str:
    """The drawing with its gradients and clips counted from 0; Vega counts on over the life of the process."""
    found = dict.fromkeys(re.findall(r"(?:gradient_|clip)\d+", drawn))
    numbers = {name: f"{name.rstrip('0123456789')}{place}" for place, name in enumerate(found)}
    return re.sub(r"(?:gradient_|clip)\d+", lambda match: numbers[match[0]], drawn)


def coverage_cells() -> pd.DataFrame:
    """One row a table and column of the heat map: table, column, records, filled and single (shares, 0 to 1)."""
    counted = scodata.coverage()
    names = counted["year"].astype("str").mask(counted["year"] < 1996, EARLIER).mask(counted["year"].isna(), UNDATED)
    grouped = counted.assign(column=names).groupby(["table", "column"], sort=False, as_index=False)
    cells = grouped[["records", "cells", "filled", "not_applicable", "single_sourced"]].sum()
    fillable = (cells["cells"] - cells["not_applicable"]).astype("float64")
    cells["filled"] = cells["filled"].astype("float64") / fillable
    cells["single"] = cells["single_sourced"].astype("float64") / cells["records"].astype("float64")
    return cells[["table", "column", "records", "filled", "single"]].astype({"records": "int64"})


def coverage_chart() -> alt.VConcatChart:
    """Two heat maps, table by year: how much is filled, and how much rests on one document."""
    cells = coverage_cells()
    held = set(scodata.coverage()["table"])
    tables = [name for name in scodata.tables()["table"] if name in held]
    last = int(scodata.cutoff[:4])
    columns = [EARLIER, *map(str, range(1996, last + 1)), UNDATED]
    first = _heat_map(cells, tables, columns, "filled", {"scheme": "viridis"}, (
        "What is there: records by table and year",
        ["Number: records. Colour: share of the cells that can be filled and are."],
    ))  # fmt: skip
    second = _heat_map(cells, tables, columns, "single", {"range": ["#f2ede4", "#e9c08c", "#cc7722", "#6b3300"]}, (
        "What rests on one document",
        ["Number: records. Colour: share of the records that a single document supports (dark: most)."],
    ))  # fmt: skip
    return alt.vconcat(first, second, spacing=34).resolve_scale(color="independent")


def _heat_map(
    cells: pd.DataFrame,
    tables: list[str],
    columns: list[str],
    share: str,
    colours: dict[str, Any],
    titles: tuple[str, list[str]],
) -> alt.LayerChart:
    pale = alt.datum[share] > 0.5 if "scheme" in colours else alt.datum[share] < 0.55
    x = alt.X("column:N", sort=columns, title=None, scale=alt.Scale(domain=columns, paddingInner=0.04))
    base = alt.Chart(cells).encode(
        x=x.axis(labelAngle=-60, labelFontSize=11, ticks=False, domain=False),
        y=alt.Y("table:N", sort=tables, title=None).axis(labelFontSize=12, ticks=False, domain=False, labelLimit=200),
    )
    scale = alt.Scale(domain=[0, 1], interpolate="rgb", **colours)
    colour = alt.Color(f"{share}:Q", title=COLUMNS[share], scale=scale).legend(
        format="%", orient="bottom", gradientLength=260, titleLimit=400, values=[0, 0.25, 0.5, 0.75, 1]
    )
    tiles = base.mark_rect(stroke="white", strokeWidth=1).encode(color=colour)
    numbers = base.mark_text(fontSize=10.5).encode(
        text="records:Q", color=alt.condition(pale, alt.value(INK), alt.value("white"))
    )
    title = alt.Title(titles[0], subtitle=titles[1], offset=8)
    return (tiles + numbers).properties(title=title, width=27 * len(columns), height=21 * len(tables))


def spells() -> pd.DataFrame:
    """One row a spell: name, status (label), start, end (of the bar), decision, in the order of the chart."""
    frame = scodata.load("memberships").merge(scodata.load("states")[["state_id", "name"]], on="state_id")
    held = frame["end_date"].fillna(pd.Timestamp(scodata.cutoff))
    return pd.DataFrame({
        "name": frame["name"],
        "status": frame["status"].map({key: label for key, (label, _) in STATUSES.items()}),
        "start": frame["start_date"].dt.strftime("%Y-%m-%d"),
        "end": held.dt.strftime("%Y-%m-%d"),
        "decision": frame["decision_date"].where(frame["decision_date"] < frame["start_date"]).dt.strftime("%Y-%m-%d"),
    })  # fmt: skip


def order_of_states() -> list[str]:
    """The names of the states: members by accession, then the others by their first status."""
    frame = scodata.load("member_states")
    frame = frame.assign(late=frame["member_since"].fillna(pd.Timestamp("2999-01-01")))
    return list(frame.sort_values(["late", "first_status_date", "name"])["name"])


def membership_chart() -> alt.LayerChart:
    """The spells of every state over time, with a thin line from decision to effect."""
    names, frame = order_of_states(), spells()
    bounds = ["1996-01-01", f"{int(scodata.cutoff[:4]) + 1}-01-01"]
    time = alt.Scale(domain=bounds, type="utc")
    axis: dict[str, Any] = {"format": "%Y", "tickCount": {"interval": "year", "step": 2}, "grid": True}
    y = alt.Y("name:N", sort=names, title=None, scale=alt.Scale(paddingInner=0.28, paddingOuter=0.2))
    y = y.axis(labelFontSize=12, ticks=False, domain=False, labelLimit=160)
    x = alt.X("start:T", scale=time, title=None).axis(labelFontSize=12, gridColor="#e4e4e4", **axis)
    labels, colours = zip(*STATUSES.values(), strict=True)
    legend = alt.Legend(orient="top", title=None, symbolType="square", symbolSize=140, columnPadding=18, offset=6)
    colour = alt.Color("status:N", scale=alt.Scale(domain=labels, range=colours), legend=legend)
    bars = alt.Chart(frame.drop(columns="decision")).mark_bar(stroke="white", strokeWidth=0.6)
    bars = bars.encode(x=x, x2="end:T", y=y, color=colour)
    decided = frame[frame["decision"].notna()]
    lags = alt.Chart(decided).mark_rule(color=INK, strokeWidth=1.4).encode(
        x=alt.X("decision:T", scale=time), x2="start:T", y=y
    )  # fmt: skip
    dots = alt.Chart(decided).mark_point(filled=True, fill="white", stroke=INK, strokeWidth=1.3, size=34, opacity=1)
    dots = dots.encode(x=alt.X("decision:T", scale=time), y=y)
    title = alt.Title(
        f"Who held which status, 1996 to {scodata.cutoff}",
        subtitle=["A circle marks a decision that took effect later; the line runs to the day of effect."],
        offset=6,
    )
    return alt.layer(bars, lags, dots).properties(title=title, width=760, height=21 * len(names))
