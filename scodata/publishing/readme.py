"""How the table list in the README is kept true."""

from __future__ import annotations

from typing import Any

OPENING = "<!-- tables: written by scodata build -->"
CLOSING = "<!-- /tables -->"


def with_table_list(text: str, card: dict[str, Any]) -> str:
    """The README with the list between its marks written anew; unchanged where it has no marks."""
    before, opening, rest = text.partition(OPENING)
    _, closing, after = rest.partition(CLOSING)
    if not opening or not closing:
        return text
    rows = [
        f"| `{each['name']}` | {each['rows']} | {each.get('period', '')} | {each['description']} |"
        for each in card["resources"]
        if "rows" in each
    ]
    table = "\n".join(["| table | rows | period | what it holds |", "|---|---|---|---|", *rows])
    return f"{before}{opening}\n{table}\n{closing}{after}"
