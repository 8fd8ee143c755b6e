"""One socket: reads requests, queues frames out, and drops a reader that is too slow."""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from starlette.websockets import WebSocket, WebSocketDisconnect

from ucm_cti.simulator.faults import FaultKind, Faults
from ucm_cti.simulator.frames import (
    AS_IT_IS,
    Treatment,
    encode,
    garbled,
    half_of_wire_frame,
    notify,
    push,
)
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.talk import Reply, Talk

Peer = tuple[str, int]


class Transports(Protocol):
    """Hold of the connections below ASGI."""

    def abort(self, peer: Peer) -> None:
        """Drop the connection without a goodbye."""

    def cut(self, peer: Peer, data: bytes) -> None:
        """Write raw bytes and close."""


@dataclass(frozen=True, slots=True)
class _Close:
    code: int


class Connection:
    """A subscribed peer; `run` lives as long as the socket."""

    def __init__(
        self,
        websocket: WebSocket,
        talk: Talk,
        options: FaceOptions,
        faults: Faults,
        transports: Transports,
        next_id: Callable[[], str],
    ) -> None:
        assert websocket.client is not None  # noqa: S101  # only a Unix socket has none
        self.peer: Peer = (websocket.client.host, websocket.client.port)
        self.talk = talk
        self._websocket = websocket
        self._options = options
        self._faults = faults
        self._transports = transports
        self._next_id = next_id
        self._out: deque[str | _Close] = deque()
        self._waiting = asyncio.Event()
        self._held: list[str] = []
        self._aborted = False

    @property
    def backlog(self) -> int:
        """Frames not written yet."""
        return len(self._out)

    def deliver(self, frame: str, treatment: Treatment = AS_IT_IS) -> None:
        """Queue an event frame; a reader that is too far behind is dropped."""
        if treatment.lose:
            return
        text = garbled(frame) if treatment.garble else frame
        frames = [text, text] if treatment.duplicate else [text]
        if treatment.hold:
            self._held += frames
            return
        for one in (*frames, *self._held):
            self._put(one)
        self._held.clear()

    def close(self, code: int) -> None:
        """Say goodbye behind what is queued already."""
        self._put(_Close(code))

    def abort(self) -> None:
        """Drop the line; what has not been written never is."""
        self._aborted = True
        self._out.clear()
        self._transports.abort(self.peer)

    async def run(self) -> None:
        """Serve the peer until either side ends it."""
        await self._websocket.accept()
        writer = asyncio.create_task(self._write(), name="simulator socket writer")
        try:
            await self._read()
        finally:
            writer.cancel()
            await asyncio.gather(writer, return_exceptions=True)

    async def _read(self) -> None:
        while True:
            try:
                async with asyncio.timeout(self._options.socket_idle):
                    message = await self._websocket.receive()
            except TimeoutError:
                self.abort()
                return
            if message["type"] == "websocket.disconnect":
                return
            if self._silent():
                continue
            text = message.get("text")
            reply = self.talk.answer(text if isinstance(text, str) else "")
            if reply is not None:
                await self._answer(reply)

    async def _answer(self, reply: Reply) -> None:
        text = encode(reply.frame)
        if delay := self._faults.take(FaultKind.DELAY, action=reply.action, on="socket"):
            await self._faults.wait(delay.seconds)
        if self._faults.take(FaultKind.HANG, action=reply.action, on="socket"):
            return
        if self._faults.take(FaultKind.CUT, action=reply.action, on="socket"):
            self._transports.cut(self.peer, half_of_wire_frame(text))
            return
        if self._options.chatty:
            event = notify(self._next_id(), "ResourceUsageStatus", {"cpu-usage": "3"})
            self._put(push([event], self._options.notify_shape))
        self._put(text)

    async def _write(self) -> None:
        try:
            while True:
                while self._out:
                    item = self._out.popleft()
                    if isinstance(item, _Close):
                        await self._websocket.close(item.code)
                        return
                    await self._websocket.send_text(item)
                self._waiting.clear()
                await self._waiting.wait()
        except WebSocketDisconnect:
            """The peer is gone; the reader hears of it too."""

    def _silent(self) -> bool:
        return self._faults.take(FaultKind.SILENCE, on="socket", user=self.talk.user) is not None

    def _put(self, item: str | _Close) -> None:
        if self._aborted or self._silent():
            return
        if len(self._out) >= self._options.socket_queue:
            self.abort()
            return
        self._out.append(item)
        self._waiting.set()
