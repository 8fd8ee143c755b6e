"""Plays a tape: answers as it had them at that moment, and pushes what is due."""

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

from ucm_cti.simulator.api import NO_PERMISSION, Answer
from ucm_cti.simulator.faults import FaultKind, Faults
from ucm_cti.simulator.hub import Hub
from ucm_cti.simulator.records.documents import JSON, Document
from ucm_cti.simulator.replay.tape import Ended, Move, Push, Tape
from ucm_cti.simulator.sessions import Rejection
from ucm_cti.wire.registry import find_action

_UNREADABLE = "unreadable"
_REFUSED = 403
_LOST = {None, 1006}


class Player:
    """The Actions of a replay. Its time starts with the first request of somebody logged in.

    What the recording lacks is refused as if its permission were not ticked. Where the recording's
    socket was gone, or never let anybody subscribe, sockets are refused.
    """

    def __init__(
        self,
        tape: Tape,
        hub: Hub,
        faults: Faults,
        *,
        speed: float = 1.0,
        read: Callable[[], float],
    ) -> None:
        self._tape = tape
        self._hub = hub
        self._faults = faults
        self._speed = speed
        self._read = read
        self._began: float | None = None
        self._started = asyncio.Event()
        if not tape.has_events:
            faults.arm(FaultKind.REFUSE_SOCKET, code=_REFUSED)

    def now(self) -> int:
        """Milliseconds of the tape that have been played."""
        return 0 if self._began is None else int((self._read() - self._began) * 1000 * self._speed)

    def knows(self, action: str) -> bool:
        """Every action of the API, and what else the recording has."""
        return find_action(action) is not None or self._tape.knows(action)

    def carry_out(self, request: dict[str, Any]) -> Answer:
        """What the recording answered at this moment, byte by byte. Raises Rejection."""
        if self._began is None:
            self._began = self._read()
            self._started.set()
        shown = self._tape.reply(request, self.now())
        if shown is None:
            raise Rejection(NO_PERMISSION)
        body = shown.exchange.body

        def pieces() -> Iterator[bytes]:
            return iter((body,))

        document = Document(JSON, len(body), pieces)
        return Answer(0, {}, str(request["action"]), document, shown.wait / 1000 / self._speed)

    async def run(self) -> None:
        """Play to the end; then nothing moves any more."""
        await self._started.wait()
        for move in self._tape.moves:
            await asyncio.sleep(max(0.0, (move.at - self.now()) / 1000 / self._speed))
            self._make(move)

    def _make(self, move: Move) -> None:
        if isinstance(move, Push):
            self._push(move)
        elif isinstance(move, Ended):
            self._faults.arm(FaultKind.REFUSE_SOCKET, code=_REFUSED)
            self._hub.drop(None if move.code in _LOST else move.code)
        elif self._tape.has_events:
            self._faults.clear(FaultKind.REFUSE_SOCKET)

    def _push(self, push: Push) -> None:
        """To everybody who has subscribed to one of its events; what is no frame, to all."""
        for connection in tuple(self._hub.connections):
            wanted = connection.talk.subscription.wanted.keys()
            if wanted & push.names or (wanted and _UNREADABLE in push.names):
                connection.deliver(push.text)
