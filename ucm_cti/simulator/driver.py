"""Moves the PBX: by the wall clock, by hand, and for every request; events go out at once."""

import asyncio
import time
from collections.abc import Callable
from typing import Any, TypeVar

from ucm_cti.simulator.pbx import Pbx

T = TypeVar("T")
Publish = Callable[[list[tuple[str, Any]]], None]

_STEP = 5.0
_SHORTEST_NAP = 0.01


class Driver:
    """Owns the PBX. `speed` is PBX seconds for each real one; `manual` leaves time to `advance`."""

    def __init__(
        self,
        pbx: Pbx,
        *,
        manual: bool = False,
        speed: float = 1.0,
        read: Callable[[], float] = time.monotonic,
    ) -> None:
        self.pbx = pbx
        self.manual = manual
        self.speed = speed
        self.publish: Publish = _nowhere
        self._read = read
        self._last = read()
        self._moved = asyncio.Event()
        self._advancing = asyncio.Lock()

    def act(self, move: Callable[[Pbx], T]) -> T:
        """Bring the PBX up to date, make a move, send what it caused, return its result."""
        self._catch_up()
        try:
            return move(self.pbx)
        finally:
            self._send()
            self._moved.set()

    async def advance(self, seconds: float) -> None:
        """Let PBX time pass at once; other work gets its turn every few PBX seconds."""
        async with self._advancing:
            self._catch_up()
            left = seconds
            while left > 0:
                self.pbx.advance(min(left, _STEP))
                left -= _STEP
                self._send()
                await asyncio.sleep(0)
            self._moved.set()

    async def run(self) -> None:
        """Run the PBX's own timers when they are due, until cancelled."""
        while True:
            self._moved.clear()
            self._catch_up()
            self._send()
            try:
                async with asyncio.timeout(self._nap()):
                    await self._moved.wait()
            except TimeoutError:
                pass

    def _nap(self) -> float | None:
        due = self.pbx.next_due()
        return None if self.manual or due is None else max(due / self.speed, _SHORTEST_NAP)

    def _catch_up(self) -> None:
        now = self._read()
        elapsed, self._last = now - self._last, now
        if not self.manual and elapsed > 0:
            self.pbx.advance(elapsed * self.speed)

    def _send(self) -> None:
        if events := self.pbx.take_events():
            self.publish(events)


def _nowhere(_events: list[tuple[str, Any]]) -> None:
    """Nobody listens yet."""
