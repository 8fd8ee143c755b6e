"""One command on its way: sent once, then watched until the store shows its effect."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ucm_cti.commands.outcome import Outcome, Result
from ucm_cti.commands.ports import Pbx
from ucm_cti.commands.watching import until
from ucm_cti.domain import clock
from ucm_cti.domain.errors import (
    ConnectionLost,
    ConnectionTimeout,
    Garbled,
    NotDone,
    NotPossible,
    PerhapsDone,
    UcmError,
)
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.store import Store
from ucm_cti.wire.actions.base import Action

_SECOND_LOOK = 1.5
_PBX_LOST = {-7, -8}  # the PBX's own connection to its inside broke, or took too long
_NOT_DONE = noop("The PBX's answer was lost, and its lists show no effect: not done. Try it again.")
_PERHAPS_DONE = noop(
    "The connection broke before the PBX answered, so it may or may not have been "
    "done. Look at the calls when the connection is back, before you try again."
)


@dataclass(frozen=True, slots=True)
class _Words:
    done: str
    doubt: str
    in_vain: str
    found: str


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
        in_vain: str = "",
        found: str = "",
    ) -> Outcome:
        """Send and confirm; `shown` tells whether the effect is there, None when it never shows.

        `failed` tells that it will not come any more, which ends the waiting early; `in_vain` says
        so, else `doubt`. `found` says it in place of `done` where the effect is there and only the
        PBX's answer would tell whose it is.

        Where the reply is lost the request is not repeated: its effect is looked for. Raises
        NotPossible before sending; NotDone or PerhapsDone when the reply was lost and the effect
        is not seen, with `doubt` as the sentence where it never shows; else what the PBX refuses
        with.
        """
        link = self._store.link
        if not self._stands():
            raise NotPossible(
                tr("There is no connection to the PBX. {reason}", reason=link.reason).strip()
            )
        task = self._under_way.get(request)
        if task is None:
            words = _Words(done, doubt, in_vain or doubt, found or done)
            task = asyncio.ensure_future(self._send(request, shown, failed, words, call))
            self._under_way[request] = task
            task.add_done_callback(lambda _: self._under_way.pop(request, None))
        return await asyncio.shield(task)

    async def _send(
        self,
        request: Action[Any],
        shown: Callable[[], bool] | None,
        failed: Callable[[], bool],
        words: _Words,
        call: CallId | None,
    ) -> Outcome:
        started = time.monotonic()
        lost: UcmError | None = None
        try:
            await self._pbx.execute(request)
        except UcmError as error:
            if not reply_lost(error):
                raise
            lost = error
        left = clock.now()
        self._pbx.refresh()
        if shown is None:
            if lost is not None:
                raise PerhapsDone(words.doubt, code=lost.code) from lost
            return Outcome(Result.ACCEPTED, words.done, time.monotonic() - started, call)
        seen = await self._see(shown, failed)
        seconds = time.monotonic() - started
        if seen:
            return Outcome(Result.DONE, words.done if lost is None else words.found, seconds, call)
        doubt = words.in_vain if failed() else words.doubt
        if lost is None:
            return Outcome(Result.UNCONFIRMED, doubt, seconds, call)
        if self._stands() and self._store.listed_at > left:
            raise NotDone(doubt if failed() else tr(_NOT_DONE), code=lost.code) from lost
        raise PerhapsDone(tr(_PERHAPS_DONE), code=lost.code) from lost

    async def _see(self, shown: Callable[[], bool], failed: Callable[[], bool]) -> bool:
        """Whether the effect showed; a failure may be a moment between two events, so it waits."""
        settled = await until(self._store, lambda: shown() or failed(), self._patience)
        if settled and not shown():
            return await until(self._store, shown, min(_SECOND_LOOK, self._patience))
        return settled

    def _stands(self) -> bool:
        return self._store.link.mode in {LinkMode.LIVE, LinkMode.POLLING}


def reply_lost(error: UcmError) -> bool:
    """Whether the request may have been carried out although there is no answer to it."""
    unread = isinstance(error, ConnectionTimeout | ConnectionLost | Garbled)
    return unread or error.code in _PBX_LOST
