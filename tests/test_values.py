"""Dates, locators and EDTF are read as written, to the precision given, and anything else is refused."""

from __future__ import annotations

import datetime as dt

import pytest
from edtf_cases import BAD, SPANS
from hypothesis import given
from hypothesis import strategies as st

from scodata.curation.dates import parse_typed_date, typed_date
from scodata.curation.edtf import edtf_span
from scodata.curation.locators import parse_reference
from scodata.models.record import is_first_day

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(2100, 12, 31))


@given(DAYS, st.sampled_from(["day", "month", "season", "year"]))
def test_typed_dates_read_back_to_the_precision_given(day: dt.date, precision: str) -> None:
    first = {
        "day": day,
        "month": day.replace(day=1),
        "season": day.replace(month=day.month // 3 * 3 or 12, day=1),
        "year": day.replace(month=1, day=1),
    }[precision]
    assert parse_typed_date(typed_date(first, precision)) == (first, precision)
    assert is_first_day(first, precision)


@pytest.mark.parametrize(
    "text", ["", "18", "2018-6-9", "2018-13", "2018-02-30", "June 2018", "2018/06/09", "２０１８", "2018-00"]
)
def test_other_dates_are_refused(text: str) -> None:
    with pytest.raises(ValueError, match="a date as 2018-06-09"):
        parse_typed_date(text)


@pytest.mark.parametrize(("value", "span"), SPANS.items())
def test_edtf_covers_its_span(value: str, span: tuple[str | None, str | None]) -> None:
    start, end = edtf_span(value)
    assert (start and start.isoformat(), end and end.isoformat()) == span


@pytest.mark.parametrize("value", BAD)
def test_other_edtf_is_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"EDTF|month|day"):
        edtf_span(value)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("kremlin-2018-qingdao[par. 1]", ("kremlin-2018-qingdao", "par. 1")),
        ("a[title, par. 3-5]", ("a", "title, par. 3-5")),
        ("a[ p. 71 ]", ("a", "p. 71")),
        ("a-b-2[sec. Early years, table 2, row 7]", ("a-b-2", "sec. Early years, table 2, row 7")),
    ],
)
def test_locators_are_read(written: str, read: tuple[str, str]) -> None:
    assert parse_reference(written) == read


@pytest.mark.parametrize(
    "written", ["a", "a[]", "a[par.]", "a[par. x]", "A[par. 1]", "a[par. 1", "a[page 3]", "a[par. 1;par. 2]"]
)
def test_other_locators_are_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"document\[locator\]"):
        parse_reference(written)
