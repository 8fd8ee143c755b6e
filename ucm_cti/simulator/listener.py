"""uvicorn as a task inside a running loop: a listening socket, TLS, an orderly end."""

import asyncio
import contextlib
import os
import socket
import ssl
from collections.abc import Callable, Collection, Iterator
from typing import Any, cast

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from ucm_cti.simulator.connection import Peer

_HIGHEST_PORT = 65_535
_GRACE, _LAST_WAIT, _GLANCE = 0.3, 1.0, 0.005


class CannotListen(Exception):
    """The address or port cannot be used; the text is one sentence for people."""


class _Line:
    """A transport that may be closed again: asyncio's own for TLS cannot be aborted after that."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._transport = transport

    def __getattr__(self, name: str) -> Any:
        return getattr(self._transport, name)

    def close(self) -> None:
        if not self._transport.is_closing():
            self._transport.close()


class _Protocol(H11Protocol):
    """Every connection starts here; an upgrade to a socket takes the line along."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]  # as in uvicorn
        super().connection_made(cast("asyncio.Transport", _Line(transport)))


class _Server(uvicorn.Server):
    """Leaves signals to its owner, tells when it listens, and wakes up only when there is work."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = asyncio.Event()
        self.leaving = asyncio.Event()

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.listening.set()

    async def main_loop(self) -> None:
        await self.on_tick(0)
        await self.leaving.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for listening in (*self.servers, *(sockets or ())):
            listening.close()
        connections, tasks = self.server_state.connections, self.server_state.tasks
        for protocol in list(connections):
            protocol.shutdown()
        await _until(lambda: not connections, _GRACE)
        for protocol in list(connections):
            protocol.transport.abort()
        await _until(lambda: not connections and not tasks, _LAST_WAIT)
        for task in list(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def _until(done: Callable[[], bool], seconds: float) -> None:
    """Look every few milliseconds until it is so or the time is up."""
    try:
        async with asyncio.timeout(seconds):
            while not done():  # noqa: ASYNC110  # uvicorn has no event for a connection's end
                await asyncio.sleep(_GLANCE)
    except TimeoutError:
        pass


class Lines:
    """Hold of a listener's connections below ASGI."""

    def __init__(self) -> None:
        self.protocols: Collection[Any] = ()

    def abort(self, peer: Peer) -> None:
        """Drop a connection without a goodbye."""
        if transport := self._transport_of(peer):
            transport.abort()

    def cut(self, peer: Peer, data: bytes) -> None:
        """Write raw bytes behind what was sent and close."""
        if transport := self._transport_of(peer):
            transport.write(data)
            transport.close()

    def _transport_of(self, peer: Peer) -> asyncio.Transport | None:
        return next((p.transport for p in self.protocols if p.client == peer), None)


class Listener:
    """Serves one application on one port."""

    def __init__(self, app: ASGIApp, context: ssl.SSLContext, lines: Lines) -> None:
        self._server = _Server(
            uvicorn.Config(
                app,
                http=_Protocol,
                ws="websockets-sansio",
                ws_max_size=1 << 20,
                ws_per_message_deflate=False,
                ws_ping_interval=None,
                ssl_context_factory=lambda _config, _default: context,
                lifespan="off",
                log_config=None,
                log_level="warning",
                access_log=False,
                server_header=False,
                timeout_keep_alive=60,
                date_header=False,
            )
        )
        self._task: asyncio.Task[None] | None = None
        lines.protocols = self._server.server_state.connections

    async def start(self, host: str, port: int) -> int:
        """Listen; the port in use, also when 0 was asked for. Raises CannotListen."""
        listening = await asyncio.get_running_loop().run_in_executor(None, _bind, host, port)
        number: int = listening.getsockname()[1]
        self._task = asyncio.create_task(self._server.serve([listening]), name="simulator server")
        ready = asyncio.create_task(self._server.listening.wait())
        await asyncio.wait({self._task, ready}, return_when=asyncio.FIRST_COMPLETED)
        if not ready.done():
            ready.cancel()
            await self._task
        return number

    async def stop(self) -> None:
        """Stop listening and end every connection, politely first, within two seconds."""
        if self._task is None:
            return
        self._server.leaving.set()
        await self._task


def _bind(host: str, port: int) -> socket.socket:
    """A bound socket; its protocol is named, as asyncio switches Nagle off for named TCP only."""
    if not 0 <= port <= _HIGHEST_PORT:
        raise _cannot_listen(host, port, f"ports go from 0 to {_HIGHEST_PORT}")
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, proto=socket.IPPROTO_TCP)
        family, kind, protocol, _, address = found[0]
        listening = socket.socket(family, kind, protocol)
    except OSError as error:
        raise _cannot_listen(host, port, error) from error
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen()
    except OSError as error:
        listening.close()
        raise _cannot_listen(host, port, error) from error
    return listening


def _cannot_listen(host: str, port: int, why: object) -> CannotListen:
    return CannotListen(
        f"Cannot listen on {host} port {port} ({why}); choose another --host or --port."
    )
