"""The network thread: values and errors cross, cancelling crosses, nothing is left behind."""

import asyncio
import gc
import threading
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.unit.bridge.conftest import OnGui
from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.domain.errors import ConnectionLost, NotPossible


def test_results_and_errors_come_back(on_gui: OnGui[Any], network: NetworkThread) -> None:
    async def where() -> str:
        await asyncio.sleep(0)
        return threading.current_thread().name

    async def fail() -> None:
        raise ConnectionLost("The connection broke.")

    async def main() -> str:
        with pytest.raises(ConnectionLost):
            await network.run(fail())
        return await network.run(where())

    assert on_gui(main()) == "test network"


def test_blocking_work_runs_beside_both_loops(on_gui: OnGui[Any], network: NetworkThread) -> None:
    name = on_gui(network.blocking(lambda: threading.current_thread().name))
    assert name.startswith("test network helper")


def test_cancelling_here_cancels_there(on_gui: OnGui[Any], network: NetworkThread) -> None:
    began, ended = threading.Event(), threading.Event()

    async def hang() -> None:
        began.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    async def main() -> None:
        task = asyncio.ensure_future(network.run(hang()))
        await network.blocking(began.wait)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    on_gui(main())
    assert ended.wait(5)


def test_a_stream_arrives_in_order_and_ends_with_its_error(
    on_gui: OnGui[Any], network: NetworkThread
) -> None:
    async def source() -> AsyncIterator[int]:
        for number in range(100):
            if number % 10 == 0:
                await asyncio.sleep(0)
            yield number
        raise ConnectionLost("The connection broke.")

    async def main() -> list[int]:
        steps = network.stream(source)
        seen = [await anext(steps) for _ in range(100)]
        with pytest.raises(ConnectionLost):
            await anext(steps)
        return seen

    assert on_gui(main()) == list(range(100))


def test_a_stream_that_nobody_reads_any_more_is_cancelled(
    on_gui: OnGui[Any], network: NetworkThread
) -> None:
    ended = threading.Event()

    async def source() -> AsyncIterator[int]:
        try:
            yield 1
            await asyncio.Event().wait()
            yield 2
        finally:
            ended.set()

    async def main() -> None:
        steps = network.stream(source)
        assert await anext(steps) == 1
        await steps.aclose()  # type: ignore[attr-defined]  # an async generator

    on_gui(main())
    assert ended.wait(5)


def test_after_the_end_nothing_is_accepted(on_gui: OnGui[Any]) -> None:
    thread = NetworkThread()
    thread.start()
    assert thread.stop()

    async def never() -> None:
        raise AssertionError("ran after the end")

    thread.call(lambda: pytest.fail("ran after the end"))
    with pytest.raises(NotPossible):
        on_gui(thread.run(never()))
    assert thread.stop()


def test_a_thread_that_never_started_ends_too() -> None:
    assert NetworkThread().stop()


def test_what_hangs_is_cancelled_within_the_deadline() -> None:
    thread = NetworkThread()
    thread.start()
    began = threading.Event()

    async def hang() -> None:
        began.set()
        await asyncio.Event().wait()

    future = thread.submit(hang())
    assert began.wait(5)
    started = time.monotonic()
    assert thread.stop(2.0)
    assert time.monotonic() - started < 1.5
    assert future.cancelled()


def test_what_ignores_being_cancelled_does_not_hold_the_app(
    caplog: pytest.LogCaptureFixture,
) -> None:
    thread = NetworkThread()
    thread.start()
    began, freed = threading.Event(), threading.Event()

    def block() -> None:
        began.set()
        freed.wait(20)

    thread.call(block)
    assert began.wait(5)
    started = time.monotonic()
    assert not thread.stop(0.1)
    assert time.monotonic() - started < 5
    assert "did not end" in caplog.text
    freed.set()
    assert thread.stop(5)


def test_thirty_cycles_leave_no_thread_and_no_task(on_gui: OnGui[Any]) -> None:
    before = set(threading.enumerate())

    async def work() -> int:
        await asyncio.sleep(0)
        return 7

    async def main(thread: NetworkThread) -> None:
        assert await thread.run(work()) == 7
        assert await thread.blocking(lambda: 8) == 8
        assert len(asyncio.all_tasks()) == 1

    for _ in range(30):
        thread = NetworkThread("cycle")
        thread.start()
        on_gui(main(thread))
        lingering = thread.submit(asyncio.Event().wait())
        assert thread.stop(2.0)
        assert lingering.cancelled()
    gc.collect()
    assert set(threading.enumerate()) <= before
