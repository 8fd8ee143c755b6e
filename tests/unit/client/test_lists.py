"""Pages, clocks and the order in which the lists are read."""

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucm_cti.client.lists import (
    PAGE,
    PlaceReader,
    items,
    pages,
    read_accounts,
    read_channels,
    read_clock,
    rows_of,
    wall_clock,
)
from ucm_cti.domain.errors import ConnectionLost, Garbled, SessionLost, UcmError
from ucm_cti.wire.actions.base import Action, Paging
from ucm_cti.wire.actions.calls import ListUnbridgedChannels
from ucm_cti.wire.actions.extensions import ListAccount
from ucm_cti.wire.codec import parameters
from ucm_cti.wire.refusals import refusal
from ucm_cti.wire.tolerant import shape

R = TypeVar("R")
Rows = Callable[[str, int, int], dict[str, Any]]


class Shelf:
    """A PBX that is nothing but lists; `answer` gets action, page and item_num."""

    def __init__(self, answer: Rows) -> None:
        self.answer = answer
        self.asked: list[tuple[str, int]] = []

    async def execute(self, request: Action[R]) -> R:
        wanted = parameters(request)
        name, page = request.spec.name, int(wanted.get("page", 1))
        self.asked.append((name, page))
        found = self.answer(name, page, int(wanted.get("item_num", 0)))
        result: R = shape(found, request.spec.result)
        return result


def accounts(total: int, cap: int = 10_000) -> Rows:
    """A PBX with so many extensions that gives at most `cap` in one page."""

    def answer(_: str, page: int, item_num: int) -> dict[str, Any]:
        size = min(item_num or total or 1, cap)
        numbers = range(1000, 1000 + total)[(page - 1) * size : page * size]
        return {
            "account": [{"extension": str(number)} for number in numbers],
            "total_item": total,
            "total_page": -(-total // size),
            "page": page,
        }

    return answer


@given(st.integers(0, 1500), st.integers(1, 300))
async def test_every_extension_is_read_whatever_the_page_size(total: int, cap: int) -> None:
    read = await read_accounts(Shelf(accounts(total, cap)))
    assert [row.extension for row in read.rows] == [str(1000 + i) for i in range(total)]


async def test_ten_thousand_extensions_come_in_pages() -> None:
    shelf = Shelf(accounts(10_000))
    assert len((await read_accounts(shelf)).rows) == 10_000
    assert len(shelf.asked) == 10_000 // PAGE


async def test_an_extension_on_two_pages_counts_once() -> None:
    def sliding(_: str, page: int, __: int) -> dict[str, Any]:
        rows = [{"extension": str(n), "fullname": f"page {page}"} for n in (page, page + 1)]
        return {"account": rows, "total_page": 2, "page": page}

    read = await read_accounts(Shelf(sliding))
    assert [(row.extension, row.fullname) for row in read.rows] == [
        ("1", "page 1"),
        ("2", "page 2"),
        ("3", "page 2"),
    ]


async def test_a_page_count_that_lies_ends_at_the_first_empty_page() -> None:
    def endless(_: str, page: int, __: int) -> dict[str, Any]:
        return {"channel": [{"channel": "a"}] if page < 3 else [], "total_page": 10**9}

    found = [page async for page in pages(Shelf(endless), ListUnbridgedChannels())]
    assert len(found) == 3


async def test_pages_start_where_the_request_does() -> None:
    shelf = Shelf(accounts(95))
    request = ListAccount(page=8, item_num=10)
    found = [len(page.account) async for page in pages(shelf, request)]
    assert found == [10, 10, 5]
    assert shelf.asked == [("listAccount", page) for page in (8, 9, 10)]


async def test_items_are_the_rows_of_every_page_and_pages_are_read_as_needed() -> None:
    shelf = Shelf(accounts(25))
    rows = items(shelf, ListAccount(item_num=10), rows_of)
    found = [(await anext(rows)).extension for _ in range(10)]
    assert len(shelf.asked) == 1
    found += [row.extension async for row in rows]
    assert found == [str(1000 + i) for i in range(25)]
    assert len(shelf.asked) == 3


def test_a_page_without_a_list_has_no_rows() -> None:
    assert rows_of(Paging()) == ()


async def test_waiting_channels_are_read_before_talking_ones() -> None:
    shelf = Shelf(lambda *_: {"channel": [], "total_page": 0})
    read = await read_channels(shelf, lambda: 7.0)
    assert read.at == 7.0
    assert shelf.asked == [("listUnBridgedChannels", 1), ("listBridgedChannels", 1)]


async def test_places_that_may_not_be_read_are_missing_only() -> None:
    def answer(name: str, _: int, __: int) -> dict[str, Any]:
        if name == "listQueue":
            return {"queue": [{"extension": 6500, "queue_name": "Support "}], "total_page": 1}
        raise refusal({"listRingGroup": -47, "listIVR": -19}.get(name, -9), action=name)

    missing = {"listQueue"}
    read = await PlaceReader(missing).read(Shelf(answer))
    assert [(place.number, place.name) for place in read.places] == [("6500", "Support")]
    assert read.trunks == ()
    assert missing == {"listRingGroup"}


@pytest.mark.parametrize(
    ("error", "passes"),
    [
        (Garbled("x"), True),
        (SessionLost("x", code=-6), False),
        (ConnectionLost("x"), False),
        (refusal(-45), False),
        (refusal(-37), False),
    ],
)
async def test_failures_of_the_session_are_not_mistaken_for_missing_lists(
    error: UcmError, passes: bool
) -> None:
    def answer(*_: object) -> dict[str, Any]:
        raise error

    reading = PlaceReader(set()).read(Shelf(answer))
    if passes:
        assert (await reading).places == ()
    else:
        with pytest.raises(type(error)):
            await reading


async def test_the_clock_is_taken_from_the_middle_of_the_exchange() -> None:
    shown = {"system-time": "2019-11-22 17:50:26 UTC+02:00"}
    times = iter((100.0, 104.0))
    read = await read_clock(Shelf(lambda *_: shown), lambda: next(times))
    assert read is not None
    assert (read.pbx, read.at) == (1574445026.0, 102.0)
    assert await read_clock(Shelf(lambda *_: {})) is None


@pytest.mark.parametrize("shown", [None, "", "today", "2019-13-45 00:00:00", "2019-11-22"])
def test_what_is_no_time_of_day(shown: str | None) -> None:
    assert wall_clock(shown) is None


@given(st.datetimes(), st.sampled_from(["", " UTC", " UTC+05:30", " UTC-08:00"]))
def test_any_wall_clock_is_read_as_if_utc(moment: datetime, zone: str) -> None:
    whole = moment.replace(microsecond=0, tzinfo=UTC)
    assert wall_clock(f"{whole.replace(tzinfo=None).isoformat(' ')}{zone}") == whole.timestamp()
