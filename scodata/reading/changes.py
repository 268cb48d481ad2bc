"""What changed between two releases: rows added and removed, cells changed."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import UsageError

if TYPE_CHECKING:
    import pandas as pd

COLUMNS = ["table", "record", "change", "column", "old", "new"]
Contents = dict[str, bytes]


def changes(old: Contents, new: Contents, keys: dict[str, list[str]]) -> pd.DataFrame:
    """Compare two sets of CSV files.

    Args:
        old, new: the contents of `<table>.csv` by table.
        keys: the key columns of each table.

    Returns:
        One row a change: table, record (its key), change (added, removed, changed, new table, table gone), column,
        old, new.
    """
    import pandas as pd

    rows = [row for table in sorted({*old, *new}) for row in _changes(table, old.get(table), new.get(table), keys)]
    return pd.DataFrame(rows, columns=COLUMNS).astype("str")


def _changes(table: str, old: bytes | None, new: bytes | None, keys: dict[str, list[str]]) -> Iterator[tuple[Any, ...]]:
    if old == new:
        return
    if old is None or new is None:
        yield table, None, "table gone" if new is None else "new table", None, None, None
        return
    before, after = _by_key(old, keys.get(table)), _by_key(new, keys.get(table))
    for key in sorted(before.keys() - after.keys()):
        yield table, key, "removed", None, None, None
    for key in sorted(after.keys() - before.keys()):
        yield table, key, "added", None, None, None
    for key in sorted(before.keys() & after.keys()):
        for column in sorted({*before[key], *after[key]}):
            was, now = before[key].get(column), after[key].get(column)
            if was != now:
                yield table, key, "changed", column, was or None, now or None


def _by_key(content: bytes, key: list[str] | None) -> dict[str, dict[str, str]]:
    import csv
    import io

    rows = list(csv.DictReader(io.StringIO(content.decode())))
    parts = key or list(rows[0] if rows else [])
    return {":".join(row.get(part) or "" for part in parts): row for row in rows}


def read_release(path: Path) -> tuple[Contents, dict[str, list[str]]]:
    """The CSV contents and keys of a release: a folder with a datapackage.json, or a zip of one.

    Raises UsageError for anything else.
    """
    try:
        if path.is_dir():
            card = json.loads((path / "datapackage.json").read_bytes())
            tables = _tables(card)
            return {name: (path / each["path"]).read_bytes() for name, each in tables.items()}, _keys(tables)
        with zipfile.ZipFile(BytesIO(path.read_bytes())) as archive:
            tables = _tables(json.loads(archive.read("datapackage.json")))
            return {name: archive.read(each["path"]) for name, each in tables.items()}, _keys(tables)
    except (OSError, KeyError, ValueError, zipfile.BadZipFile) as error:
        raise UsageError(
            f"{path} - {error} - expected a folder or zip with datapackage.json and its CSV files"
        ) from None


def _tables(card: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {each["name"]: each for each in card["resources"] if "schema" in each}


def _keys(tables: dict[str, dict[str, Any]]) -> dict[str, list[str]]:
    return {name: each["schema"]["primaryKey"] for name, each in tables.items()}
