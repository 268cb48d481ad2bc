"""The two public functions that need more than a plain install: they ask for it when they are called, not before."""

from __future__ import annotations

import datetime as dt
from importlib.util import find_spec
from typing import TYPE_CHECKING

from ..errors import MissingExtra, UsageError

if TYPE_CHECKING:
    import pandas as pd

    from ..extraction.frames import Extraction


def extract(text: str, date: str | dt.date | None = None) -> Extraction:
    """Propose the claims that a document makes about the organisation.

    Args:
        text: the document, plain text or Markdown, unmodified; all offsets count its code points.
        date: the day on which it was published, "2018-06-01"; without it the date is looked for among the cards of
            documents (by the text's SHA-256) and in the text's head.

    Returns:
        A bundle of frames: claims, mentions, times, quantities, readings, with the columns of the tables of like name;
        `to_proposals()` gives the same as JSON objects, one a claim.

    Raises:
        UsageError: the text is none, or the date is no day.
        MissingExtra: scodata[extract] is not installed.
    """
    if not isinstance(text, str):
        raise UsageError(f"text of type {type(text).__name__} - expected a str, the text of a document")
    if find_spec("ahocorasick") is None:
        raise MissingExtra("scodata.extract", "extract")
    from ..extraction import extract as read

    return read(text, date)


def validate(frame: pd.DataFrame, table: str) -> pd.DataFrame:
    """Check rows of your own by the rules of a row: columns, types, vocabularies, bounds, keys, row rules.

    Args:
        frame: the rows; texts may stand for dates and numbers, as a CSV gives them.
        table: the table whose rules apply. References to other tables are not followed.

    Returns:
        One row a failure: row (the frame's index), column, what, value, expected. Empty when all is well.

    Raises:
        UsageError: no such table, or no frame.
        MissingExtra: scodata[build] is not installed.
    """
    import pandas as pd

    if not isinstance(frame, pd.DataFrame):
        raise UsageError(f"rows of type {type(frame).__name__} - expected a pandas DataFrame")
    if find_spec("pydantic") is None:
        raise MissingExtra("scodata.validate", "build")
    from ..checks.user_frames import failures

    return failures(frame, table)
