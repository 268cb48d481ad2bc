"""How a place in a source is written: `document[locator]`, as in `kremlin-2018-qingdao[par. 1]`."""

from __future__ import annotations

import re

PLACES = ("title", "lead", "infobox", "dateline", "caption", "whole")
UNITS = ("par.", "p.", "art.", "item", "row", "table", "line", "note", "char.")
PART = re.compile(
    rf"^(?:{'|'.join(PLACES)}|(?:{'|'.join(map(re.escape, UNITS))}) [0-9]+[a-z]?(?:-[0-9]+[a-z]?)?|sec\. [^\[\],]+)$"
)
REFERENCE = re.compile(r"^([a-z0-9]+(?:-[a-z0-9]+)*)\[([^\[\]]+)\]$")
EXPECTED = "document[locator], the locator as par. 3, p. 71, art. 4, infobox, sec. Name, parts joined by commas"


def parse_reference(text: str) -> tuple[str, str]:
    """Document id and locator of a written citation; ValueError where it does not parse."""
    found = REFERENCE.match(text)
    if not found:
        raise ValueError(EXPECTED)
    document, locator = found.groups()
    for part in locator.split(","):
        if not PART.match(part.strip()):
            raise ValueError(EXPECTED)
    return document, ", ".join(part.strip() for part in locator.split(","))
