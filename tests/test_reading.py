"""The public face does what it says: frames, members, panels, names, evidence, SQL; and errors that help."""

from __future__ import annotations

import datetime as dt
import inspect
import subprocess
import sys

import pandas as pd
import pytest

import scodata
from scodata.errors import ScodataError, UsageError

KINDS = {"integer": "Int64", "year": "Int64", "decimal": "Float64", "boolean": "boolean", "date": "datetime64[s]"}


def test_the_import_brings_in_nothing_and_every_public_name_loads() -> None:
    code = (
        "import sys; before = set(sys.modules); import scodata;"
        "new = {name.partition('.')[0] for name in set(sys.modules) - before} - set(sys.stdlib_module_names);"
        "assert new == {'scodata'}, new; [getattr(scodata, name) for name in scodata.__all__]"
    )
    subprocess.run([sys.executable, "-I", "-c", code], check=True)


def test_every_public_function_says_what_comes_out_and_what_is_raised() -> None:
    for name in scodata.__all__:
        function = getattr(scodata, name)
        if callable(function):
            text = inspect.getdoc(function) or ""
            assert "Returns:" in text or text.startswith("Say why"), name
            assert "Raises:" in text or name in ("tables", "verify", "resolve", "sources"), name


def test_tables_lists_every_table_with_its_rows() -> None:
    listed = scodata.tables().set_index("table")
    assert {"summits", "member_states", "initiatives", "claims", "citations"} <= set(listed.index)
    for name in listed.index:
        assert listed.loc[name, "rows"] == len(scodata.load(name))
        assert listed.loc[name, "columns"] == scodata.load(name).shape[1]


@pytest.mark.parametrize("table", list(scodata.tables()["table"]))
def test_columns_have_the_dtypes_that_describe_tells(table: str) -> None:
    frame = scodata.load(table)
    described = scodata.describe(table).set_index("column")
    assert list(described.index) == list(frame.columns)
    for column in frame.columns:
        assert str(frame[column].dtype) == KINDS.get(described.loc[column, "type"], "str"), column


def test_labels_stand_beside_the_ids() -> None:
    frame = scodata.load("delegations", labels=True)
    row = frame[frame["delegation_id"] == "chs-2018-qingdao:IND"].iloc[0]
    assert row["state_id_name"] == "India"
    assert list(frame.columns).index("state_id_name") == list(frame.columns).index("state_id") + 1


def test_who_was_a_member_on_two_consecutive_days_in_june_2017() -> None:
    before, after = scodata.members(on="2017-06-08"), scodata.members(on="2017-06-09")
    assert len(before) == 6
    assert set(after["state_id"]) - set(before["state_id"]) == {"IND", "PAK"}


def test_members_take_a_date_a_status_or_all() -> None:
    assert len(scodata.members(on=dt.date(1999, 1, 1), status="shanghai-five")) == 5
    everyone = scodata.members(on="2018-06-10", status=None)
    assert set(everyone["status"]) == {"member", "observer", "dialogue-partner"}
    assert len(scodata.members()) == 10


def test_state_years_follow_the_spells_day_by_day() -> None:
    panel = scodata.state_years(2017, 2017).set_index("state_id")
    assert panel.loc["IND", "member_days"] == 206
    assert panel.loc["IND", "observer_days"] == 365 - 206
    assert bool(panel.loc["IND", "is_member"])
    assert panel.loc["RUS", "member_days"] == 365


@pytest.mark.parametrize(("codes", "column"), [("cow", "cow_code"), ("gw", "gw_code"), ("vdem", "vdem_id")])
def test_state_years_keep_the_codes_asked_for(codes: str, column: str) -> None:
    panel = scodata.state_years(2001, 2020, codes=codes)
    assert list(panel.columns[:3]) == ["state_id", column, "year"]
    assert panel[column].notna().all()


def test_dyads_are_undirected_unless_doubled() -> None:
    panel = scodata.dyad_years(2017, 2018)
    assert (panel["state_a"] < panel["state_b"]).all()
    doubled = scodata.dyad_years(2017, 2018, directed=True)
    assert len(doubled) == 2 * len(panel)
    one = doubled[(doubled["state_a"] == "IND") & (doubled["state_b"] == "CHN") & (doubled["year"] == 2017)].iloc[0]
    assert one["joint_days"] == 206
    assert one["cow_code_a"] == 750


@pytest.mark.parametrize(
    ("name", "record"),
    [("Kirghizia", "KGZ"), ("ШОС", "sco"), ("上海合作组织", "sco"), ("kgz", "KGZ"), ("kazakhstan", "KAZ")],
)
def test_names_of_any_language_and_case_are_found(name: str, record: str) -> None:
    assert record in set(scodata.lookup(name)["record_id"])


def test_resolve_turns_a_column_of_names_into_ids() -> None:
    column = pd.Series(["Kirghizia", "KAZ", "russia", None, "Atlantis"], index=[5, 6, 7, 8, 9], name="country")
    ids = scodata.resolve(column)
    assert list(ids.index) == [5, 6, 7, 8, 9]
    assert list(ids.fillna("?")) == ["KGZ", "KAZ", "RUS", "?", "?"]


def test_why_tells_value_sources_and_others() -> None:
    why = scodata.why("summits", "chs-2018-qingdao", "end_date")
    assert why.value == "2018-06-10"
    assert len(why.sources) >= 2
    assert why.sources["url"].notna().all()
    assert {"2018-06-19"} == set(why.others["value"])
    text = str(why)
    assert text.startswith("summits[chs-2018-qingdao].end_date = 2018-06-10")
    assert "other:  2018-06-19" in text


def test_why_of_a_derived_cell_leads_to_the_spells_behind_it() -> None:
    why = scodata.why("member_states", "IND", "member_since")
    assert why.value == "2017-06-09"
    assert len(why.sources) >= 2
    assert len(scodata.why("summit_states", "chs-2018-qingdao:IND", "level").sources) >= 2


def test_an_empty_cell_has_no_sources_but_its_own() -> None:
    summits = scodata.load("summits")
    empty = summits[summits["outcome_documents"].isna()]["summit_id"].iloc[0]
    assert scodata.why("summits", empty, "outcome_documents").sources.empty


def test_why_tells_the_claims_for_and_against() -> None:
    why = scodata.why("summits", "chs-2021-dushanbe", "ordinal")
    assert list(why.claims["agrees"]) == [True]
    assert "claim for: 21" in str(why)


def test_sql_stands_over_the_tables() -> None:
    frame = scodata.sql("select country, count(*) as n from summits where body = 's5' group by all order by country")
    assert list(frame.columns) == ["country", "n"]
    assert str(frame["n"].dtype) == "Int64"
    assert int(frame["n"].sum()) == 5


def test_verify_finds_nothing_wrong() -> None:
    found = scodata.verify()
    assert found["passed"].all(), found[~found["passed"]]
    assert set(found["check"]) == {"checksum", "key", "reference", "golden facts"}


def test_validate_accepts_the_published_rows_and_tells_faults_of_others() -> None:
    summits = scodata.load("summits")
    assert scodata.validate(summits, "summits").empty
    broken = summits.head(3).assign(ordinal=[0, 2, 3], city=["", "Moscow", None], mood="good")
    failures = scodata.validate(broken, "summits")
    assert set(failures["column"]) == {"ordinal", "city", "mood"}


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: scodata.load("sumits"), "did you mean 'summits'?"),
        (lambda: scodata.load("summits", engine="polar"), "did you mean 'polars'?"),
        (lambda: scodata.load("summits", engine="arrow", labels=True), "expected engine 'pandas'"),
        (lambda: scodata.describe("summits", "ordnal"), "did you mean 'ordinal'?"),
        (lambda: scodata.lookup("Uzbekistn"), "did you mean 'uzbekistan'?"),
        (lambda: scodata.lookup("putin"), "Putin"),
        (lambda: scodata.lookup("Astana", "citys"), "no table 'citys'"),
        (lambda: scodata.members(on="2017-06-31"), "expected a day as 2017-06-09"),
        (lambda: scodata.members(on="1995-01-01"), "outside the time covered"),
        (lambda: scodata.members(on="2999-01-01"), "outside the time covered"),
        (lambda: scodata.members(on="2000-01-01"), "expected status 'shanghai-five'"),
        (lambda: scodata.members(status="membr"), "did you mean 'member'?"),
        (lambda: scodata.state_years(1990, 2000), "the time covered"),
        (lambda: scodata.state_years(2010, 2000), "expected the first year before the last"),
        (lambda: scodata.state_years("2000", 2001), "expected whole numbers"),
        (lambda: scodata.resolve(["Kirghizia"]), "expected a pandas Series"),
        (lambda: scodata.lookup(3), "expected a str"),
        (lambda: scodata.cite([1]), "expected a pandas DataFrame"),
        (lambda: scodata.extract(3), "expected a str"),
        (lambda: scodata.validate([1], "states"), "expected a pandas DataFrame"),
        (lambda: scodata.state_years(codes="cov"), "did you mean 'cow'?"),
        (lambda: scodata.why("summits", "chs-2018-tsingdao"), "did you mean 'chs-2018-qingdao'?"),
        (lambda: scodata.why("summits", "chs-2018-qingdao", "mood"), "no column 'mood'"),
        (lambda: scodata.sql("select nothing from nowhere"), "nowhere"),
        (lambda: scodata.sql("selec 1"), "the query is wrong"),
        (lambda: scodata.sql("select 1; select 2"), "expected one query"),
        (lambda: scodata.sql("select * from read_text('/etc/hostname')"), "the query is wrong"),
        (lambda: scodata.sql("copy states to '/tmp/states.csv'"), "the query is wrong"),
        (lambda: scodata.cite(style="harvard"), "no style 'harvard'"),
        (lambda: scodata.cite(pd.DataFrame({"a": [1]})), "rows of no known table"),
        (lambda: scodata.validate(pd.DataFrame(), "sumits"), "did you mean 'summits'?"),
    ],
)
def test_a_mistake_is_told_with_what_was_expected(call, words: str) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(UsageError) as error:
        call()
    assert words in str(error.value)
    assert isinstance(error.value, ScodataError)
