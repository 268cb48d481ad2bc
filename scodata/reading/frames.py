"""How a table is loaded: as a pandas, polars or Arrow frame, with the same values in each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, overload

from ..errors import MissingExtra, UsageError, nearest
from .dtypes import DTYPES
from .package import DATA, fields, resource

if TYPE_CHECKING:
    import pandas as pd
    import polars as pl
    import pyarrow as pa

ENGINES = ("pandas", "polars", "arrow")
LABELS = ("name", "short_title", "title")


@overload
def load(table: str, engine: Literal["pandas"] = "pandas", labels: bool = False) -> pd.DataFrame: ...
@overload
def load(table: str, engine: Literal["polars"], labels: bool = False) -> pl.DataFrame: ...
@overload
def load(table: str, engine: Literal["arrow"], labels: bool = False) -> pa.Table: ...
def load(table: str, engine: str = "pandas", labels: bool = False) -> Any:
    """Load one table.

    Args:
        table: a name from `scodata.tables()`, such as "summits".
        engine: "pandas" (reads the CSV), "polars" or "arrow" (read the Parquet; need those extras).
        labels: put beside each column of ids a column `<column>_name` with the names (pandas only).

    Returns:
        The table, columns as `scodata.describe(table)` lists them. In pandas: texts and vocabularies `str`, integers
        `Int64`, numbers `Float64`, booleans `boolean`, dates `datetime64[s]`; empty cells are null, never "".

    Raises:
        UsageError: no such table or engine (a ValueError in kind; the nearest name is suggested).
        MissingExtra: the engine's package is not installed.
    """
    described = resource(table)
    if engine not in ENGINES:
        hint = nearest(engine, ENGINES)
        raise UsageError(f"no engine {engine!r} - expected one of {', '.join(ENGINES)} - {hint}".rstrip(" -"))
    if engine != "pandas":
        if labels:
            raise UsageError(f"labels=True with engine {engine!r} - expected engine 'pandas'")
        return _load_parquet(table, engine)
    frame = _load_csv(described)
    return add_labels(frame, table) if labels else frame


def _load_csv(described: dict[str, Any]) -> pd.DataFrame:
    import pandas as pd

    columns = described["schema"]["fields"]
    dates = [field["name"] for field in columns if field["columnType"] == "date"]
    dtypes = {
        field["name"]: DTYPES.get(field["columnType"], "str") for field in columns if field["columnType"] != "date"
    }
    frame = pd.read_csv(
        DATA / f"{described['name']}.csv",
        dtype=dtypes,
        parse_dates=dates,
        date_format="%Y-%m-%d",
        keep_default_na=False,
        na_values=[""],
    )
    return frame.astype(dict.fromkeys(dates, DTYPES["date"])) if dates else frame


def _load_parquet(table: str, engine: str) -> Any:
    path = DATA / f"{table}.parquet"
    if engine == "polars":
        try:
            import polars as pl
        except ImportError:
            raise MissingExtra("engine 'polars'", "polars") from None
        return pl.read_parquet(path)
    try:
        import pyarrow.parquet as pq
    except ImportError:
        raise MissingExtra("engine 'arrow'", "arrow") from None
    return pq.read_table(path)


def arrow_to_frame(table: pa.Table) -> pd.DataFrame:
    """An Arrow table as the pandas frame that `load` gives: the same dtypes, the same nulls."""
    import pandas as pd
    import pyarrow as pa

    mapped = {pa.int64(): pd.Int64Dtype(), pa.float64(): pd.Float64Dtype(), pa.bool_(): pd.BooleanDtype()}
    frame: pd.DataFrame = table.to_pandas(types_mapper=mapped.get, date_as_object=False)
    kinds: dict[str, str] = {}
    for field in table.schema:
        if pa.types.is_string(field.type) or pa.types.is_null(field.type):
            kinds[field.name] = "str"
        elif pa.types.is_temporal(field.type):
            kinds[field.name] = DTYPES["date"]
    return frame.astype(kinds)


def record_keys(frame: pd.DataFrame, table: str) -> pd.Series[Any]:
    """The key of each row as one text, the parts of a composite key joined by colons."""
    first, *rest = resource(table)["schema"]["primaryKey"]
    keys: pd.Series[Any] = frame[first].astype("str")
    for part in rest:
        keys = keys + ":" + frame[part].astype("str")
    return keys


def add_labels(frame: pd.DataFrame, table: str) -> pd.DataFrame:
    """The frame with a column of names behind each column of ids."""
    labelled = frame.copy()
    for key in resource(table)["schema"].get("foreignKeys", []):
        (column,) = key["fields"]
        target = key["reference"]["resource"] or table
        displays = [name for name in LABELS if name in {field["name"] for field in fields(target)}]
        if not displays or f"{column}_name" in labelled:
            continue
        other = load(target).set_index(key["reference"]["fields"][0])
        names = other[displays[0]]
        for display in displays[1:]:
            names = names.fillna(other[display])
        place = list(labelled.columns).index(column) + 1
        labelled.insert(place, f"{column}_name", frame[column].map(names))
    return labelled
