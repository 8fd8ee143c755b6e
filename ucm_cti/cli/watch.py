"""The `watch` verb: a snapshot, then every change of the store, each one line of JSON."""

import asyncio
import contextlib
import signal
from collections.abc import Iterator
from typing import Any

from ucm_cti.cli.answers import forget_stdout, to_json
from ucm_cti.cli.documents import changes_document, snapshot_document
from ucm_cti.cli.exits import CANNOT_CONNECT, DONE, exit_status
from ucm_cti.cli.login import Login
from ucm_cti.cli.names import name_callers
from ucm_cti.client.connection import Connection
from ucm_cti.domain import clock
from ucm_cti.domain.link import LinkMode
from ucm_cti.store.changes import Changes
from ucm_cti.store.inputs import Input
from ucm_cti.store.store import Store

Task = asyncio.Task[None]
_CONNECTED = {LinkMode.LIVE, LinkMode.POLLING}


class Printer:
    """Lines of a store from its first snapshot on.

    `started` is set by the snapshot; `ended` when nobody reads the lines any more, when connecting
    fails before the snapshot, or when the connection will not come back by itself.
    """

    def __init__(self, store: Store) -> None:
        self.started = asyncio.Event()
        self.ended = asyncio.Event()
        self._store = store
        store.subscribe(self._on_changes)

    def _on_changes(self, changes: Changes) -> None:
        link = self._store.link
        if self.started.is_set():
            self._line(changes_document(changes, self._store, clock.now()))
        elif changes.link and link.mode in _CONNECTED:
            self._line({"snapshot": snapshot_document(self._store)})
            self.started.set()
        elif link.retry_at is not None:
            self.ended.set()
        if link.mode is LinkMode.DOWN:
            self.ended.set()

    def _line(self, document: dict[str, Any]) -> None:
        try:
            print(to_json(document), flush=True)
        except BrokenPipeError:
            self.ended.set()
            forget_stdout()


async def watch(login: Login) -> int:
    """Print until interrupted; returns the exit status. Raises UcmError when it cannot start."""
    store = Store()
    name_callers(store, login.rules)
    printer = Printer(store)

    def sink(message: Input) -> None:
        store.apply(message)

    connection = Connection(login.connect, sink)
    with interruption() as interrupted:
        running = asyncio.create_task(connection.run(), name="connection")
        try:
            await _first(interrupted, printer.ended, running)
        finally:
            await connection.close()
            await asyncio.gather(running, return_exceptions=True)
    if interrupted.is_set():
        return DONE
    failure = connection.failure
    if not printer.started.is_set() and failure is not None:
        raise failure
    if store.link.mode is LinkMode.DOWN:
        return exit_status(failure) if failure is not None else CANNOT_CONNECT
    return DONE


async def _first(interrupted: asyncio.Event, ended: asyncio.Event, running: Task) -> None:
    """Wait until one of them is there."""
    waiting = [asyncio.create_task(event.wait()) for event in (interrupted, ended)]
    try:
        await asyncio.wait((*waiting, running), return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)


@contextlib.contextmanager
def interruption() -> Iterator[asyncio.Event]:
    """An event that SIGINT and SIGTERM set; their handlers are put back afterwards."""
    event = asyncio.Event()
    loop = asyncio.get_running_loop()
    before = {
        number: signal.signal(number, lambda *_: loop.call_soon_threadsafe(event.set))
        for number in (signal.SIGINT, signal.SIGTERM)
    }
    try:
        yield event
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
