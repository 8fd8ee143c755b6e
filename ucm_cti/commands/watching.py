"""Waiting for the store to show something."""

import asyncio
from collections.abc import Callable

from ucm_cti.store.changes import Changes
from ucm_cti.store.store import Store


async def until(store: Store, condition: Callable[[], bool], timeout: float) -> bool:  # noqa: ASYNC109 - the caller decides how long a person waits
    """Whether `condition` came true within `timeout` seconds; checked at every change."""
    if condition():
        return True
    shown = asyncio.get_running_loop().create_future()

    def look(_: Changes) -> None:
        if not shown.done() and condition():
            shown.set_result(None)

    stop = store.subscribe(look)
    try:
        async with asyncio.timeout(timeout):
            await shown
    except TimeoutError:
        return condition()
    finally:
        stop()
    return True
