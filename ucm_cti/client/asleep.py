"""Notices that the computer has slept: every connection is stale then."""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from ucm_cti.domain import clock
from ucm_cti.domain.errors import ConnectionLost
from ucm_cti.domain.wording import tr


class Woken(ConnectionLost):
    """The computer was asleep; connections from before are not to be waited for."""


async def until_asleep(
    limit: float,
    tick: float,
    *,
    suspicion: asyncio.Event,
    steady: Callable[[], float] = clock.steady,
) -> None:
    """Raises Woken when more than `limit` seconds have passed unseen; looks every `tick`, and at
    once on `suspicion`: a socket that broke may be the first to know.

    The clock counts sleep and does not follow the wall clock, which people and networks set.
    """
    while True:
        then = steady()
        suspicion.clear()
        with suppress(TimeoutError):
            async with asyncio.timeout(tick):
                await suspicion.wait()
        if steady() - then - tick > limit:
            raise Woken(tr("The computer was asleep; connecting to the PBX again."))
