"""Small peers on loopback: each answers as a test tells it, over real sockets and real TLS."""

import asyncio
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from websockets.asyncio.server import ServerConnection, serve

from ucm_cti.client.endpoint import Endpoint

PATIENCE = 5.0
Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]
Answer = Callable[[dict[str, Any]], dict[str, Any]]


@asynccontextmanager
async def listening(handler: Handler, context: ssl.SSLContext | None) -> AsyncIterator[Endpoint]:
    """A TCP or TLS server on a free loopback port."""
    tasks: dict[asyncio.Task[None], asyncio.StreamWriter] = {}

    async def serve_one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks[task] = writer
        try:
            await handler(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        finally:
            writer.transport.abort()

    server = await asyncio.start_server(serve_one, "127.0.0.1", 0, ssl=context)
    try:
        yield Endpoint("127.0.0.1", server.sockets[0].getsockname()[1])
    finally:
        server.close()
        for writer in tasks.values():
            writer.transport.abort()
        await asyncio.gather(*tasks)


async def hang_up(_: asyncio.StreamReader, __: asyncio.StreamWriter) -> None:
    """Take the connection and drop it."""


async def bad_request(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Answer whatever comes as a plain web server answers a TLS greeting."""
    await reader.read(100)
    writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    await writer.drain()
    await reader.read()


async def keep_silent(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
    """Take everything and never answer."""
    while await reader.read(65536):
        pass


def reply(
    body: bytes, status: str = "200 OK", headers: str = "Content-Type: application/json\r\n"
) -> bytes:
    """An HTTP reply as bytes."""
    return f"HTTP/1.1 {status}\r\n{headers}Content-Length: {len(body)}\r\n\r\n".encode() + body


def always(raw: bytes) -> Handler:
    """Answer a request with these bytes and close."""

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(raw)
        writer.write_eof() if writer.can_write_eof() else writer.close()
        await reader.read()

    return handler


async def read_request(reader: asyncio.StreamReader) -> bytes:
    """The body of the next HTTP request; empty at the end of the connection."""
    try:
        head = await reader.readuntil(b"\r\n\r\n")
    except asyncio.IncompleteReadError:
        return b""
    length = next(
        int(line.split(b":")[1])
        for line in head.lower().split(b"\r\n")
        if line.startswith(b"content-length")
    )
    return await reader.readexactly(length)


class Api:
    """The HTTPS side of a device: `answer` gets each request's inner object."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.requests: list[dict[str, Any]] = []
        self.connections = 0

    def actions(self) -> list[str]:
        """The action of every request so far."""
        return [request["action"] for request in self.requests]

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Serve one connection; an answer of {} drops it."""
        self.connections += 1
        while body := await read_request(reader):
            request = json.loads(body)["request"]
            self.requests.append(request)
            found = self.answer(request)
            if not found:
                return
            writer.write(reply(json.dumps(found).encode()))
            await writer.drain()


class Socket:
    """The event socket of a device: answers every request well unless told otherwise.

    `blank_ids` leaves transaction ids out; `statuses` gives an action another status; `mute` names
    actions that get no reply; `before` are frames that go out before the reply to an action.
    """

    def __init__(self) -> None:
        self.blank_ids = False
        self.statuses: dict[str, int] = {}
        self.mute: set[str] = set()
        self.before: dict[str, list[str]] = {}
        self.received: list[dict[str, Any]] = []
        self.peers: list[ServerConnection] = []
        self.arrived = asyncio.Event()

    @asynccontextmanager
    async def listening(self, context: ssl.SSLContext) -> AsyncIterator[Endpoint]:
        """Serve on a free loopback port."""
        async with serve(self._handle, "127.0.0.1", 0, ssl=context, ping_interval=None) as server:
            port = next(iter(server.sockets)).getsockname()[1]
            yield Endpoint("127.0.0.1", port)

    async def push(self, frame: str) -> None:
        """Send a frame to every peer."""
        for peer in self.peers:
            await peer.send(frame)

    async def until(self, action: str, count: int = 1) -> None:
        """Wait until an action has come so many times."""
        async with asyncio.timeout(PATIENCE):
            while [message["action"] for message in self.received].count(action) < count:
                self.arrived.clear()
                await self.arrived.wait()

    async def _handle(self, peer: ServerConnection) -> None:
        self.peers.append(peer)
        try:
            async for text in peer:
                message = json.loads(text)["message"]
                self.received.append(message)
                self.arrived.set()
                await self._answer(peer, message)
        finally:
            self.peers.remove(peer)

    async def _answer(self, peer: ServerConnection, message: dict[str, Any]) -> None:
        action = message["action"]
        for frame in self.before.get(action, ()):
            await peer.send(frame)
        if action in self.mute:
            return
        answer: dict[str, Any] = {"action": action, "status": self.statuses.get(action, 0)}
        answer["transactionid"] = "" if self.blank_ids else message["transactionid"]
        if action == "challenge":
            answer["challenge"] = "0000001652831717"
        await peer.send(json.dumps({"type": "response", "message": answer}))


def notify(name: str, body: Any, *, single: bool = False) -> str:
    """An event frame (wire.md 1.2)."""
    one = {"transactionid": "7", "action": "notify", "eventname": name, "eventbody": body}
    return json.dumps({"type": "request", "message": one if single else [one]})
