"""A device that hands out recordings, whole, in pieces, or not at all."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from tests.unit.client.devices import read_request, reply
from ucm_cti.wire.actions.recordings import DownloadRecording

FILE = DownloadRecording(filedir="monitor", filename="auto-1-2-3.wav")
SOUND = b"RIFF" + bytes(range(256)) * 8
MEGABYTE = b"0123456789abcdef" * 65536
Send = Callable[[asyncio.StreamWriter], Awaitable[None]]


class Recorder:
    """A device that logs in anybody and answers recapi as `sends` tell, one after another."""

    def __init__(self) -> None:
        self.sends: list[Send] = []
        self.actions: list[str] = []
        self.cookies: set[str] = set()

    async def handle(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while body := await read_request(reader):
            request = json.loads(body)["request"]
            action = request["action"]
            self.actions.append(action)
            if action == "recapi" and request["cookie"] in self.cookies:
                await self.sends.pop(0)(writer)
            else:
                writer.write(reply(json.dumps(self._answer(action, request)).encode()))
            await writer.drain()

    def _answer(self, action: str, request: dict[str, Any]) -> dict[str, Any]:
        if action == "login":
            self.cookies.add(f"sid{len(self.actions)}-1700000000")
        known = action in {"challenge", "login"} or request.get("cookie") in self.cookies
        given = {"challenge": "1", "cookie": max(self.cookies, default="")}
        return {"response": given if known else {}, "status": 0 if known else -6}


def whole(body: bytes, kind: str = "audio/x-wav", status: str = "200 OK") -> Send:
    async def send(writer: asyncio.StreamWriter) -> None:
        writer.write(reply(body, status, f"Content-Type: {kind}\r\n"))

    return send


def refusal(status: int, kind: str = "application/json") -> Send:
    return whole(json.dumps({"response": {}, "status": status}).encode(), kind)


def head(length: int | None) -> bytes:
    size = "Transfer-Encoding: chunked" if length is None else f"Content-Length: {length}"
    return f"HTTP/1.1 200 OK\r\nContent-Type: audio/x-wav\r\n{size}\r\n\r\n".encode()


class Stalled:
    """Sends the first megabyte of two and then waits for the test, or breaks off."""

    def __init__(self, *, breaks: bool = False, length: int | None = 2 * len(MEGABYTE)) -> None:
        self.go_on = asyncio.Event()
        self._breaks = breaks
        self._length = length

    async def __call__(self, writer: asyncio.StreamWriter) -> None:
        chunked = self._length is None
        size = f"{len(MEGABYTE):x}\r\n".encode() if chunked else b""
        writer.write(head(self._length) + size + MEGABYTE)
        await writer.drain()
        if self._breaks:
            writer.transport.abort()
            return
        told = asyncio.create_task(self.go_on.wait())
        gone = asyncio.create_task(writer.wait_closed())
        await asyncio.wait((told, gone), return_when=asyncio.FIRST_COMPLETED)
        told.cancel()
        gone.cancel()
        end = b"\r\n" + size + MEGABYTE + b"\r\n0\r\n\r\n" if chunked else MEGABYTE
        writer.write(end)
