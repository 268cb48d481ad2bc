"""Which records bear or bore a name."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, Any

from ..errors import UsageError, nearest
from .frames import load
from .package import resource

if TYPE_CHECKING:
    import pandas as pd


def plain(name: str) -> str:
    """A name without case, accents, punctuation and doubled spaces: the form in which names are compared."""
    apart = unicodedata.normalize("NFKD", name.casefold())
    kept = "".join(
        " " if unicodedata.category(mark)[0] in "PSZ" else mark for mark in apart if not unicodedata.combining(mark)
    )
    return " ".join(kept.split())


@cache
def _gazetteer() -> pd.DataFrame:
    frame = load("names")
    return frame.assign(plain=[plain(name) for name in frame["name"]])


def lookup(name: str, table: str | None = None) -> pd.DataFrame:
    """Find the records that bear or bore a name, or have it as their id.

    Args:
        name: a name in any of the languages covered, in any case; "Kirghizia", "ШОС", "KGZ".
        table: look among the records of this table only.

    Returns:
        Rows of the table `names`: table, record_id, name, language, kind, valid_from, valid_to.

    Raises:
        UsageError: nothing bears the name; the nearest name is suggested.
    """
    if not isinstance(name, str):
        raise UsageError(f"name {name!r} - expected a str")
    if table is not None:
        resource(table)
    names = _gazetteer()
    if table is not None:
        names = names[names["table"] == table]
    found = names[(names["plain"] == plain(name)) | (names["record_id"].map(plain) == plain(name))]
    if found.empty:
        hint = _hint(name, names)
        raise UsageError(
            f"no record bears the name {name!r} - expected a name of the table names - {hint}".rstrip(" -")
        )
    return found.drop(columns="plain").reset_index(drop=True)


def _hint(name: str, names: pd.DataFrame) -> str:
    """The nearest name: one that holds the words asked for, else one spelt much like it."""
    words = set(plain(name).split())
    holding = names[[words <= set(known.split()) for known in names["plain"]]]
    if words and not holding.empty:
        return f"did you mean {min(holding['name'], key=len)!r}?"
    return nearest(plain(name), names["plain"].unique(), cutoff=0.75)


def resolve(series: pd.Series[Any], table: str = "states") -> pd.Series[Any]:
    """Turn a column of names into ids.

    Args:
        series: names, or ids, in any case and any of the languages covered.
        table: the table whose records are meant.

    Returns:
        A `str` series with the same index: the id, null where no record or more than one bears the name.

    Raises:
        UsageError: no such table, or no series.
    """
    import pandas as pd

    if not isinstance(series, pd.Series):
        raise UsageError(f"names of type {type(series).__name__} - expected a pandas Series, a column of names")
    resource(table)
    names = _gazetteer()
    names = names[names["table"] == table]
    bearers: dict[str, set[str]] = {}
    for word, record_id in zip(names["plain"], names["record_id"], strict=True):
        bearers.setdefault(word, set()).add(record_id)
        bearers.setdefault(plain(record_id), set()).add(record_id)
    known = {word: next(iter(ids)) for word, ids in bearers.items() if len(ids) == 1}
    ids = [known.get(plain(str(name))) if pd.notna(name) else None for name in series]
    return pd.Series(ids, index=series.index, name=series.name, dtype="str")
