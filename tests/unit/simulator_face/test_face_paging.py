"""Pages of lists (guide: list paging)."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.simulator.paging import page_of
from ucm_cti.simulator.sessions import Rejection

ROWS = [{"extension": str(n), "fullname": name} for n, name in enumerate("dacb", start=1000)]


def numbers(**wanted: Any) -> list[str]:
    return [row["extension"] for row in page_of("account", ROWS, wanted)["account"]]


def test_without_a_size_all_come_on_page_one() -> None:
    assert page_of("account", ROWS, {}) == {
        "account": ROWS,
        "total_item": 4,
        "total_page": 1,
        "page": 1,
    }
    assert numbers(page=2) == []


def test_an_empty_list_still_has_one_page() -> None:
    assert page_of("channel", [], {"item_num": 30, "sidx": "channel"}) == {
        "channel": [],
        "total_item": 0,
        "total_page": 1,
        "page": 1,
    }


def test_sorting_fields_and_direction() -> None:
    assert numbers(sidx="fullname") == ["1001", "1003", "1002", "1000"]
    assert numbers(sidx="fullname", sord="desc") == ["1000", "1002", "1003", "1001"]
    assert numbers(sord="desc") == ["1003", "1002", "1001", "1000"]
    body = page_of("account", ROWS, {"options": "extension, nothing"})
    assert body["account"][0] == {"extension": "1000"}


@pytest.mark.parametrize("wanted", [{"page": 0}, {"item_num": 0}, {"item_num": -1}, {"sidx": "no"}])
def test_impossible_pages_are_minus_fifteen(wanted: dict[str, Any]) -> None:
    with pytest.raises(Rejection) as caught:
        page_of("account", ROWS, wanted)
    assert caught.value.code == -15


@given(count=st.integers(0, 60), size=st.integers(1, 25))
def test_looping_over_total_page_reads_each_row_once(count: int, size: int) -> None:
    rows = [{"n": n} for n in range(count)]
    first = page_of("x", rows, {"item_num": size})
    pages = [
        page_of("x", rows, {"item_num": size, "page": page})["x"]
        for page in range(1, first["total_page"] + 1)
    ]
    assert [row for page in pages for row in page] == rows
    assert page_of("x", rows, {"item_num": size, "page": first["total_page"] + 1})["x"] == []
