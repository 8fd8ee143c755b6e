"""Who moves the PBX's time, and that events go out at once."""

import asyncio
from typing import Any

import pytest

from ucm_cti.simulator.driver import Driver
from ucm_cti.simulator.pbx import Pbx, Refused, small_office

PATIENCE = 5.0


class Stopwatch:
    """A clock that the test turns."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


class Recorded:
    """A driver of a small office, its clock, and what it has published."""

    def __init__(self, **options: Any) -> None:
        self.clock = Stopwatch()
        self.driver = Driver(Pbx(small_office()), read=self.clock, **options)
        self.published: list[list[tuple[str, Any]]] = []
        self.driver.publish = self.published.append

    @property
    def names(self) -> list[str]:
        return [name for step in self.published for name, _ in step]


def test_a_move_happens_at_the_present_and_is_told_at_once() -> None:
    one = Recorded(speed=2.0)
    one.clock.seconds += 30
    one.driver.act(lambda pbx: pbx.dial_extension("1000", "1001"))
    assert one.driver.pbx.now == 60
    assert one.names == ["ActiveCallStatus", "ExtensionStatus"]


def test_looking_tells_what_has_fallen_due() -> None:
    one = Recorded()
    one.driver.act(lambda pbx: pbx.dial_extension("1000", "1001"))
    one.published.clear()
    one.clock.seconds += 31
    assert one.driver.act(lambda pbx: pbx.unbridged()) == []
    assert one.names == ["ActiveCallStatus", "ExtensionStatus"]


def test_a_refused_move_raises_and_says_nothing() -> None:
    one = Recorded()
    with pytest.raises(Refused):
        one.driver.act(lambda pbx: pbx.hangup("PJSIP/1000-00000000"))
    assert one.published == []


async def test_a_manual_clock_moves_only_by_hand() -> None:
    one = Recorded(manual=True)
    one.driver.act(lambda pbx: pbx.dial_extension("1000", "1001"))
    one.clock.seconds += 1000
    assert one.driver.act(lambda pbx: pbx.now) == 0
    await one.driver.advance(29.5)
    assert len(one.driver.pbx.unbridged()) == 1
    await one.driver.advance(0.5)
    assert one.driver.pbx.unbridged() == []


async def test_two_advances_at_once_add_up() -> None:
    one = Recorded(manual=True)
    await asyncio.gather(one.driver.advance(17), one.driver.advance(4.5))
    assert one.driver.pbx.now == 21.5


async def test_the_clockwork_wakes_for_a_timer_that_a_move_has_set() -> None:
    driver = Driver(Pbx(small_office()), speed=3000.0)
    told = asyncio.Event()
    running = asyncio.create_task(driver.run())
    await asyncio.sleep(0)
    driver.act(lambda pbx: pbx.dial_extension("1000", "1001"))
    driver.publish = lambda _events: told.set()
    async with asyncio.timeout(PATIENCE):
        await told.wait()
    assert driver.pbx.unbridged() == []
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
