"""How the tables are queried with SQL, by DuckDB over the Parquet files."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..errors import MissingExtra, UsageError
from .frames import arrow_to_frame
from .package import DATA, resources

if TYPE_CHECKING:
    import pandas as pd


def sql(query: str) -> pd.DataFrame:
    """Run one SQL query over the tables.

    Args:
        query: a query in DuckDB's dialect; every table of `scodata.tables()` stands under its name.

    Returns:
        The result, with the dtypes that `load` gives. Nothing outside the tables can be read or written.

    Raises:
        UsageError: a mistake in the query, with DuckDB's own words on where.
        MissingExtra: duckdb or pyarrow is not installed.
    """
    try:
        import duckdb
        import pyarrow  # noqa: F401
    except ImportError:
        raise MissingExtra("scodata.sql", "sql") from None
    with duckdb.connect(":memory:") as connection:
        for table in resources():
            path = str(DATA / f"{table}.parquet").replace("'", "''")
            connection.execute(f"create table {table} as select * from read_parquet('{path}')")
        connection.execute("set enable_external_access = false")
        connection.execute("set lock_configuration = true")
        try:
            if len(connection.extract_statements(query)) != 1:
                raise UsageError(f"{query!r} - expected one query")
            relation = connection.sql(query)
            if relation is None:
                raise UsageError(f"no result - {query!r} - expected a query that selects rows")
            return arrow_to_frame(relation.to_arrow_table())
        except duckdb.Error as error:
            raise UsageError(f"the query is wrong - {str(error).strip()}") from None
