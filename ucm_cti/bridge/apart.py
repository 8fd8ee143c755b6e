"""A blocking call that nobody waits for when the app ends."""

import asyncio
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeVar

T = TypeVar("T")


async def apart(work: Callable[[], T], name: str) -> T:
    """Await a call that may hang for long, such as one to a slow server, in a thread of its own.

    When the awaiting task is cancelled the call runs on, unheard. Raises what the call raises.
    """
    loop = asyncio.get_running_loop()
    came: asyncio.Future[T] = loop.create_future()

    def tell(settle: Callable[[Any], None], value: Any) -> None:
        if not came.done():
            settle(value)

    def run() -> None:
        settle: Callable[[Any], None]
        try:
            value: Any = work()
            settle = came.set_result
        except BaseException as error:  # it belongs to whoever awaits it
            value, settle = error, came.set_exception
        with suppress(RuntimeError):  # the loop has ended in the meantime
            loop.call_soon_threadsafe(tell, settle, value)

    threading.Thread(target=run, name=name, daemon=True).start()
    return await came
