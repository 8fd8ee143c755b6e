"""Waiting, and noticing that time has passed."""

import asyncio
import time
from collections.abc import Callable

import pytest

from ucm_cti.client.asleep import Woken, until_asleep
from ucm_cti.client.backoff import Backoff
from ucm_cti.client.reporter import Reporter
from ucm_cti.domain import clock
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.store.inputs import Input, LinkMoved


def test_pauses_double_with_jitter_up_to_the_longest() -> None:
    backoff = Backoff(1.0, 30.0)
    for whole in (1, 2, 4, 8, 16, 30, 30):
        assert whole / 2 <= backoff.pause() <= whole
    backoff.reset()
    assert backoff.pause() <= 1.0


def test_pauses_differ() -> None:
    assert len({Backoff(1.0, 30.0).pause() for _ in range(20)}) > 1


def jumping(*readings: float) -> Callable[[], float]:
    left = list(readings)
    return lambda: left.pop(0) if len(left) > 1 else left[0]


async def watch(*readings: float) -> None:
    """Look each millisecond for a minute's sleep on a clock that shows these readings."""
    await until_asleep(60.0, 0.001, suspicion=asyncio.Event(), steady=jumping(*readings))


async def test_a_jump_of_the_clock_is_a_sleep() -> None:
    with pytest.raises(Woken):
        async with asyncio.timeout(5):
            await watch(0.0, 0.001, 0.001, 3600.0)


async def test_a_suspicion_is_looked_into_at_once() -> None:
    suspicion = asyncio.Event()
    asyncio.get_running_loop().call_soon(suspicion.set)
    with pytest.raises(Woken):
        async with asyncio.timeout(5):
            await until_asleep(60.0, 30.0, suspicion=suspicion, steady=jumping(0.0, 3600.0))


async def test_a_busy_computer_is_not_asleep() -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await watch(0.0, 59.0, 0.0, 59.0, 59.0)


async def test_a_step_of_the_wall_clock_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    wall = time.time
    before = clock.now()
    monkeypatch.setattr(time, "time", lambda: wall() + 7200.0)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await until_asleep(60.0, 0.001, suspicion=asyncio.Event())
    assert 0.0 <= clock.now() - before < 60.0


def test_the_link_is_told_when_something_is_new() -> None:
    out: list[Input] = []
    times = iter(range(100, 200))
    reporter = Reporter(out.append, lambda: float(next(times)))
    reporter.move(LinkMode.CONNECTING)
    reporter.move(LinkMode.CONNECTING)
    reporter.move(LinkMode.POLLING, "why", code=-9, retry_at=300.0)
    reporter.move(LinkMode.POLLING, "why", code=-9, retry_at=300.0)
    reporter.move(LinkMode.POLLING, "another")
    assert out == [
        LinkMoved(Link(LinkMode.CONNECTING, 101.0)),
        LinkMoved(Link(LinkMode.POLLING, 102.0, "why", -9, 300.0)),
        LinkMoved(Link(LinkMode.POLLING, 102.0, "another")),
    ]
