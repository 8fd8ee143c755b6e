"""One command on its way: sent once, then watched until the store shows its effect."""

import asyncio
import time
from collections.abc import Callable
from typing import Any

from ucm_cti.commands.outcome import Outcome, Result
from ucm_cti.commands.ports import Pbx
from ucm_cti.commands.watching import until
from ucm_cti.domain.errors import ConnectionLost, ConnectionTimeout, NotPossible
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.link import LinkMode
from ucm_cti.store.store import Store
from ucm_cti.wire.actions.base import Action

_SECOND_LOOK = 1.5


class Sender:
    """Sends each request once, however often it is asked for while under way."""

    def __init__(self, pbx: Pbx, store: Store, patience: float) -> None:
        self._pbx = pbx
        self._store = store
        self._patience = patience
        self._under_way: dict[Action[Any], asyncio.Task[Outcome]] = {}

    async def send(
        self,
        request: Action[Any],
        *,
        shown: Callable[[], bool] | None,
        done: str,
        doubt: str,
        call: CallId | None = None,
        failed: Callable[[], bool] = lambda: False,
    ) -> Outcome:
        """Send and confirm; `shown` tells whether the effect is there, None when it never shows.

        `failed` tells that it will not come any more, which ends the waiting early. A lost reply
        is not repeated: the effect is looked for, and only if it stays away the failure is raised.
        """
        link = self._store.link
        if link.mode in {LinkMode.DOWN, LinkMode.CONNECTING}:
            raise NotPossible(f"There is no connection to the PBX. {link.reason}".strip())
        task = self._under_way.get(request)
        if task is None:
            task = asyncio.ensure_future(self._send(request, shown, failed, done, doubt, call))
            self._under_way[request] = task
            task.add_done_callback(lambda _: self._under_way.pop(request, None))
        return await asyncio.shield(task)

    async def _send(
        self,
        request: Action[Any],
        shown: Callable[[], bool] | None,
        failed: Callable[[], bool],
        done: str,
        doubt: str,
        call: CallId | None,
    ) -> Outcome:
        started = time.monotonic()
        lost: ConnectionTimeout | ConnectionLost | None = None
        try:
            await self._pbx.execute(request)
        except (ConnectionTimeout, ConnectionLost) as error:
            lost = error
        self._pbx.refresh()
        if shown is None:
            if lost is not None:
                raise lost
            return Outcome(Result.ACCEPTED, done, time.monotonic() - started, call)
        seen = await self._see(shown, failed)
        seconds = time.monotonic() - started
        if seen:
            return Outcome(Result.DONE, done, seconds, call)
        if lost is not None:
            raise lost
        return Outcome(Result.UNCONFIRMED, doubt, seconds, call)

    async def _see(self, shown: Callable[[], bool], failed: Callable[[], bool]) -> bool:
        """Whether the effect showed; a failure may be a moment between two events, so it waits."""
        settled = await until(self._store, lambda: shown() or failed(), self._patience)
        if settled and not shown():
            return await until(self._store, shown, min(_SECOND_LOOK, self._patience))
        return settled
