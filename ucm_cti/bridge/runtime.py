"""One stock asyncio loop on a thread of its own, where all networking happens."""

import asyncio
import concurrent.futures
import logging
import threading
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable, Coroutine
from typing import Any, TypeVar

from ucm_cti.bridge.loopfaults import log_loop_faults
from ucm_cti.domain.errors import NotPossible

T = TypeVar("T")

_log = logging.getLogger(__name__)
_NOT_RUNNING = "The app is closing; start it again to go on."
_END = object()


class NetworkThread:
    """Runs coroutines away from the GUI; `start` and `stop` once each, both from the GUI thread.

    Only frozen values may cross. After `stop` nothing is accepted: `run` and `submit` raise
    NotPossible, `call` does nothing.
    """

    def __init__(self, name: str = "network") -> None:
        self._loop = asyncio.new_event_loop()
        log_loop_faults(self._loop)
        self._pool = concurrent.futures.ThreadPoolExecutor(4, thread_name_prefix=f"{name} helper")
        self._thread = threading.Thread(target=self._main, name=name, daemon=True)
        self._stopping = False
        self._patience = 5.0

    @property
    def alive(self) -> bool:
        """Whether coroutines are accepted."""
        return self._thread.is_alive() and not self._stopping

    def start(self) -> None:
        """Start the thread and its loop."""
        self._thread.start()

    def submit(self, work: Coroutine[Any, Any, T]) -> "concurrent.futures.Future[T]":
        """Run a coroutine there; cancelling the future cancels it. Raises NotPossible."""
        if not self.alive:
            work.close()
            raise NotPossible(_NOT_RUNNING)
        return asyncio.run_coroutine_threadsafe(work, self._loop)

    async def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Await a coroutine that runs there, from the loop of another thread. Raises NotPossible,
        and whatever the coroutine raises."""
        return await asyncio.wrap_future(self.submit(work))

    async def blocking(self, work: Callable[[], T]) -> T:
        """Await a blocking call in a helper thread: key stores, names of hosts. As `run`."""
        return await self.run(self._blocking(work))

    def call(self, work: Callable[[], object]) -> None:
        """Run a plain function there soon; for what must not be awaited."""
        if self.alive:
            self._loop.call_soon_threadsafe(work)

    async def stream(self, source: Callable[[], AsyncIterator[T]]) -> AsyncGenerator[T, None]:
        """What an async iterator there yields, in order, on the loop of another thread.

        The iterator is cancelled when the reader stops early. Raises what it raises.
        """
        here = asyncio.get_running_loop()
        arrived: asyncio.Queue[Any] = asyncio.Queue()

        async def pump() -> None:
            async for item in source():
                here.call_soon_threadsafe(arrived.put_nowait, item)

        ended = asyncio.wrap_future(self.submit(pump()))
        ended.add_done_callback(lambda _: arrived.put_nowait(_END))
        try:
            while (item := await arrived.get()) is not _END:
                yield item
            await ended
        finally:
            ended.cancel()

    def stop(self, deadline: float = 5.0) -> bool:
        """Cancel what runs, wait for it, end the thread; whether all had ended in `deadline` s."""
        if not self._thread.ident:
            self._close()
            return True
        if not self._stopping:
            self._stopping = True
            self._patience = deadline
            self._loop.call_soon_threadsafe(self._loop.stop)
        until = time.monotonic() + deadline + 0.5
        waited_for = (self._thread, *_workers(self._pool))
        for thread in waited_for:
            thread.join(max(0.0, until - time.monotonic()))
        late = [thread.name for thread in waited_for if thread.is_alive()]
        if late:
            _log.error("did not end in %.1f s: %s", deadline, ", ".join(late))
        return not late

    async def _blocking(self, work: Callable[[], T]) -> T:
        return await self._loop.run_in_executor(self._pool, work)

    def _main(self) -> None:
        asyncio.set_event_loop(self._loop)
        self._loop.set_default_executor(self._pool)
        try:
            self._loop.run_forever()
        finally:
            self._drain()
            self._close()

    def _drain(self) -> None:
        """Cancel every task and give it the rest of the patience to end."""
        tasks = asyncio.all_tasks(self._loop)
        for task in tasks:
            task.cancel()
        if tasks:
            _, late = self._loop.run_until_complete(asyncio.wait(tasks, timeout=self._patience))
            for task in late:
                _log.error("%s did not end when the app closed", task.get_name())
        self._loop.run_until_complete(self._loop.shutdown_asyncgens())

    def _close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
        asyncio.set_event_loop(None)
        self._loop.close()


def _workers(pool: concurrent.futures.ThreadPoolExecutor) -> tuple[threading.Thread, ...]:
    return tuple(getattr(pool, "_threads", ()))
