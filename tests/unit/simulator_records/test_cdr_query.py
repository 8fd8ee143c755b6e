"""Filters, pages, formats and the end of call records (catalogue: cdrapi)."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.simulator_records.office import CALLER, GROUP, RECEPTION, Office, body, subs, table
from ucm_cti.simulator.pbx import Quirks
from ucm_cti.simulator.records.filters import moment, number_test
from ucm_cti.simulator.records.rows import COLUMNS
from ucm_cti.simulator.sessions import Rejection
from ucm_cti.wire.actions.cdr import read_records
from ucm_cti.wire.documents import read_xml


@pytest.mark.parametrize(
    ("wanted", "fits", "differs"),
    [
        ("5300", ["5300"], ["53001", "530", ""]),
        ("5300,5302-5304", ["5300", "5302", "5303", "5304"], ["5301", "5305"]),
        ("_4@", ["54", "1400", "040"], ["4", "1340", "14a"]),
        ("10__", ["1000", "1099"], ["100", "10000"]),
        ("@", ["", "1", "123"], ["+1"]),
        ("0-0", ["", "anonymous", "+302310"], ["1000", "0"]),
        ("+302310550123", ["+302310550123"], ["302310550123"]),
        ("abc,1-2-3,1001", ["1001"], ["abc", "1", "2"]),
        ("abc", [], ["abc", "1000", ""]),
        ("(.*", [], ["(.*", "1"]),
    ],
)
def test_a_number_filter(wanted: str, fits: list[str], differs: list[str]) -> None:
    test = number_test(wanted)
    assert [number for number in fits if not test(number)] == []
    assert [number for number in differs if test(number)] == []


@given(st.text(alphabet="0123456789@_-,+(.*[ab \\", max_size=12), st.text(max_size=12))
def test_no_filter_breaks(wanted: str, number: str) -> None:
    assert number_test(wanted)(number) in {True, False}


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("2026-01-26T09:00", "2026-01-26 09:00:00"),
        ("2026-01-26T09:00:30", "2026-01-26 09:00:30"),
        ("2026-01-26T09:00:30.250", "2026-01-26 09:00:30.250000"),
        ("2026-01-26T07:00:00Z", "2026-01-26 09:00:00"),
        ("2026-01-26T08:30+01:30", "2026-01-26 09:00:00"),
        ("2026-01-26T08:30%2B01:30", "2026-01-26 09:00:00"),
        ("2026-01-26T02:00-05:00", "2026-01-26 09:00:00"),
        ("2026-01-26", "2026-01-26 02:00:00"),
        ("09:00", "2000-01-01 09:00:00"),
    ],
)
def test_a_moment_on_a_clock_two_hours_east(text: str, there: str) -> None:
    assert str(moment(text, 120)) == there


@pytest.mark.parametrize("text", ["", "now", "2026-13-01", "T", "25:00", "2026-01-26 09:00"])
def test_what_is_no_moment(text: str) -> None:
    with pytest.raises(Rejection) as caught:
        moment(text, 0)
    assert caught.value.code == -15


@pytest.fixture
def office() -> Office:
    """Four calls: 09:00:00 answered 65 s, 10:00:00 declined, 11:00:00 a group, 12:00:00 inside."""
    office = Office()
    office.incoming(RECEPTION)
    office.pbx.advance(4)
    office.talk("1000", 61)
    office.pbx.advance(3600 - 65)
    office.incoming(RECEPTION, "", "")
    office.pbx.advance(2)
    office.pbx.busy("1000")
    office.pbx.advance(3598)
    office.incoming(GROUP, "+4989123456", "Jörg")
    office.talk("1003", 3)
    office.pbx.advance(3597)
    office.pbx.dial_extension("1001", "1004")
    office.pbx.answer("1001")
    office.talk("1004", 10)
    return office


@pytest.mark.parametrize(
    ("values", "found"),
    [
        ({}, [0, 1, 2, 3]),
        ({"caller": "1001"}, [3]),
        ({"caller": "0-0"}, [0, 1, 2]),
        ({"callee": "6400"}, [2]),
        ({"callee": "1003"}, [2]),
        ({"callee": "1000,1004"}, [0, 1, 2, 3]),
        ({"answeredby": "1003-1004"}, [2, 3]),
        ({"callerName": "jör"}, [2]),
        ({"callerName": "nobody"}, []),
        ({"startTime": "2026-01-26T10:00"}, [1, 2, 3]),
        ({"endTime": "2026-01-26T10:00:00"}, [0, 1]),
        ({"startTime": "2026-01-26T09:00:30", "endTime": "2026-01-26T11:30"}, [1, 2]),
        ({"startTime": "2026-01-26T09:01", "timeFilterType": "End"}, [0, 1, 2, 3]),
        ({"startTime": "2026-01-26T09:01", "timeFilterType": "Start"}, [1, 2, 3]),
        ({"minDur": 10}, [0, 3]),
        ({"minDur": 3, "maxDur": 64}, [2, 3]),
        ({"numRecords": 2}, [0, 1]),
        ({"numRecords": 2, "offset": 3}, [3]),
        ({"numRecords": 0}, []),
        ({"offset": 9}, []),
        ({"caller": "1001", "callee": "1003"}, []),
    ],
)
def test_what_a_query_finds(office: Office, values: dict[str, Any], found: list[int]) -> None:
    items = office.query()
    assert len(items) == 4
    assert office.query(**values) == [items[index] for index in found]


@pytest.mark.parametrize(
    "values", [{"numRecords": 1001}, {"numRecords": -1}, {"offset": -1}, {"startTime": "soon"}]
)
def test_what_a_query_refuses(office: Office, values: dict[str, Any]) -> None:
    with pytest.raises(Rejection) as caught:
        office.query(**values)
    assert caught.value.code == -15


def test_the_three_formats_tell_the_same(office: Office) -> None:
    items = office.query()
    query = office.records.ledger.query
    lines = table(query({"format": "csv"}))
    assert table(query({})) == lines
    assert list(lines[0]) == list(COLUMNS)
    flat = [row for item in items for row in ([item["main_cdr"], *subs(item)] if "main_cdr" in item
            else [item])]  # fmt: skip
    assert lines == flat
    assert read_xml(body(query({"format": "xml"}))) == {"cdr_root": {"cdr": items}}
    for name in ("json", "xml"):
        records = read_records(body(query({"format": name}))).cdr_root
        assert [len(record.legs) for record in records] == [1, 1, 5, 1]
        sources = [record.src or "" for record in records]
        assert sources == [CALLER, "", "+4989123456", "1001"]
    assert query({"format": "json"}).media_type.startswith("application/json")
    assert json.loads(body(Office().records.ledger.query({"format": "json"}))) == {"cdr_root": []}


def test_deleting_really_deletes_what_the_filters_mean(office: Office) -> None:
    before = office.query()
    assert office.records.ledger.delete({"delete": "yes", "caller": "1001"}) == {}
    assert office.query() == before[:3]
    assert office.records.ledger.delete({"delete": "yes"}) == {}
    assert office.query() == []
    office.incoming(RECEPTION)
    office.pbx.busy("1000")
    assert office.only()["AcctId"] == "9"


def test_some_devices_answer_with_nothing_when_nothing_is_found() -> None:
    office = Office(quirks=Quirks(empty_records_body=True))
    empty = body(office.records.ledger.query({"format": "json"}))
    assert (empty, read_records(empty).cdr_root) == (b"", ())
    office.incoming(RECEPTION)
    office.pbx.busy("1000")
    assert len(office.query()) == 1
