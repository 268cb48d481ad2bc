"""Whether the tables hold at least as much as was asserted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pandas as pd

from ..curation.assertions import Assertion
from ..errors import Fault


def broken_assertions(assertions: Iterable[Assertion], frames: dict[str, pd.DataFrame]) -> Iterator[Fault]:
    """Every assertion that the tables fall below."""
    for each in assertions:
        frame = frames[each.table]
        if each.column is None:
            found: float = len(frame)
            what = f"{each.table} has {found} rows"
        else:
            found = float(frame[each.column].notna().mean()) if len(frame) else 0.0
            what = f"{each.table}.{each.column} is filled to {found:.3f}"
        if found < each.least:
            yield Fault(str(each.place), "assertion broken", what, f"at least {each.least:g}")
