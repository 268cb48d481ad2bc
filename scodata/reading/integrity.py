"""Whether the installed data are whole: checksums, keys, references and golden facts, offline."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING

from .facts import wrong_facts
from .frames import load
from .package import DATA, descriptor, resources

if TYPE_CHECKING:
    import pandas as pd

Finding = tuple[str, str, str]


def verify() -> pd.DataFrame:
    """Check the installed data: file checksums, keys, references and golden facts; needs no network.

    Returns:
        One row a check and file or table: check, subject, passed, detail. All is well when all rows passed.
    """
    import pandas as pd

    read = cache(load)
    rows: list[tuple[str, str, bool, str | None]] = []
    for check, subject, detail in (*_checksums(), *_keys(read), *_references(read)):
        rows.append((check, subject, not detail, detail or None))
    facts = read("facts")
    wrong = list(wrong_facts(facts, read))
    rows.append(("golden facts", f"{len(facts)} facts", not wrong, "; ".join(map(str, wrong)) or None))
    frame = pd.DataFrame(rows, columns=["check", "subject", "passed", "detail"])
    return frame.astype({"check": "str", "subject": "str", "passed": "boolean", "detail": "str"})


def _checksums() -> Iterator[Finding]:
    for each in descriptor()["resources"]:
        path = DATA / each["path"]
        expected = each["hash"].removeprefix("sha256:")
        if not path.is_file():
            yield "checksum", each["path"], "file missing"
        elif hashlib.sha256(path.read_bytes()).hexdigest() != expected:
            yield "checksum", each["path"], f"sha256 differs from {expected}"
        else:
            yield "checksum", each["path"], ""


def _keys(read: Callable[[str], pd.DataFrame]) -> Iterator[Finding]:
    for name, each in resources().items():
        repeated = int(read(name).duplicated(each["schema"]["primaryKey"]).sum())
        yield "key", name, f"{repeated} rows repeat a key" if repeated else ""


def _references(read: Callable[[str], pd.DataFrame]) -> Iterator[Finding]:
    for name, each in resources().items():
        for key in each["schema"].get("foreignKeys", []):
            (column,), (target_column,) = key["fields"], key["reference"]["fields"]
            values = read(name)[column].dropna()
            dangling = values[~values.isin(read(key["reference"]["resource"] or name)[target_column])]
            detail = f"{len(dangling)} lead nowhere, first {dangling.iloc[0]}" if len(dangling) else ""
            yield "reference", f"{name}.{column}", detail
