"""A line to the PBX that can go dead in the middle, as cables and firewalls make it."""

import asyncio
from contextlib import suppress
from types import TracebackType
from typing import Self

_CHUNK = 65_536


class Line:
    """Relays every connection to `port` on loopback, for as long as its `async with` block lasts.

    It carries TLS as it comes and sees nothing of it. `port` of the line is where to connect.
    """

    def __init__(self, target: int) -> None:
        self.port = 0
        self._target = target
        self._server: asyncio.Server | None = None
        self._flows: set[_Flow] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        assert self._server is not None
        self._server.close()
        for flow in tuple(self._flows):
            flow.cut()
        await self._server.wait_closed()

    def freeze(self) -> int:
        """Let every open connection stand and carry nothing any more; how many those are."""
        for flow in self._flows:
            flow.frozen = True
        return len(self._flows)

    def cut(self) -> int:
        """Drop every open connection; how many those were."""
        dropped = tuple(self._flows)
        for flow in dropped:
            flow.cut()
        return len(dropped)

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            far_reader, far_writer = await asyncio.open_connection("127.0.0.1", self._target)
        except OSError:
            writer.transport.abort()
            return
        flow = _Flow(writer, far_writer)
        self._flows.add(flow)
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(flow.pump(reader, far_writer), name="line up")
                group.create_task(flow.pump(far_reader, writer), name="line down")
        finally:
            self._flows.discard(flow)
            flow.cut()


class _Flow:
    """Both directions of one connection."""

    def __init__(self, near: asyncio.StreamWriter, far: asyncio.StreamWriter) -> None:
        self.frozen = False
        self._ends = (near, far)

    async def pump(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Carry one direction until it ends; what arrives on a frozen line is lost."""
        with suppress(ConnectionError):
            while data := await reader.read(_CHUNK):
                if not self.frozen:
                    writer.write(data)
                    await writer.drain()
        if not self.frozen:
            self.cut()

    def cut(self) -> None:
        """Drop the line on both sides."""
        for writer in self._ends:
            writer.transport.abort()
