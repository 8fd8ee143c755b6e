"""What must hold of any call record (wire.md 2.9)."""

from datetime import datetime
from typing import Any

from tests.unit.simulator_records.office import subs


def check_items(items: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Raise AssertionError for an unsound item; all rows that are legs."""
    rows = []
    for item in items:
        legs = subs(item)
        if legs:
            main = item["main_cdr"]
            assert main["session"] == item["cdr"]
            assert int(main["billsec"]) == sum(int(leg["billsec"]) for leg in legs)
            assert {leg["session"] for leg in legs} == {main["session"]}
        rows += legs or [item]
    for row in rows:
        _check(row)
    accounts = [int(row["AcctId"]) for row in rows]
    assert accounts == sorted(set(accounts))
    return rows


def _check(row: dict[str, str]) -> None:
    start, end = (datetime.fromisoformat(row[name]) for name in ("start", "end"))
    assert 0 <= (end - start).total_seconds() - int(row["duration"]) <= 1
    match row["disposition"]:
        case "ANSWERED":
            answer = datetime.fromisoformat(row["answer"])
            assert start <= answer <= end
            assert 0 <= (end - answer).total_seconds() - int(row["billsec"]) <= 1
        case "NO ANSWER":
            assert row["answer"] == row["end"] and row["billsec"] == "0"
        case "BUSY" | "FAILED":
            assert row["answer"] == "" and row["billsec"] == "0"
        case other:
            raise AssertionError(other)
