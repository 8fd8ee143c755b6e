"""Notices that the computer has slept: every connection is stale then."""

import asyncio
import time
from collections.abc import Callable

from ucm_cti.domain.errors import ConnectionLost


class Woken(ConnectionLost):
    """The computer was asleep; connections from before are not to be waited for."""


async def until_asleep(
    limit: float,
    tick: float,
    *,
    wall: Callable[[], float] = time.time,
    steady: Callable[[], float] = time.monotonic,
) -> None:
    """Raises Woken when a clock has jumped by more than `limit` seconds; looks every `tick`.

    Some systems stop the steady clock in sleep, so both are watched.
    """
    while True:
        then = wall(), steady()
        await asyncio.sleep(tick)
        passed = max(wall() - then[0], steady() - then[1])
        if passed - tick > limit:
            raise Woken("The computer was asleep; connecting to the PBX again.")
