"""The paths a UCM serves: /api, /websockify, and what answers elsewhere (wire.md 1.1, 2.1)."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass

from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Route, WebSocketRoute
from starlette.types import ASGIApp, Receive, Scope, Send
from starlette.websockets import WebSocket

from ucm_cti.simulator.api import Answer, Api
from ucm_cti.simulator.connection import Connection, Transports
from ucm_cti.simulator.faults import FaultKind, Faults
from ucm_cti.simulator.frames import encode
from ucm_cti.simulator.hub import Hub
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.parameters import INVALID
from ucm_cti.simulator.records.documents import JSON, Document, text_document
from ucm_cti.simulator.sessions import LoginGuard
from ucm_cti.simulator.talk import Talk
from ucm_cti.simulator.users import Users

_LARGEST_BODY = 1 << 20
_HOME = (
    "<!doctype html><meta charset=utf-8><title>UCM simulator</title>"
    "<p>This is a simulated telephone system. Its API is at <code>/api</code>.</p>"
)


@dataclass(slots=True)
class WebFace:
    """Everything that the routes need; `socket_guard` counts failed socket logins by itself."""

    api: Api
    hub: Hub
    users: Users
    options: FaceOptions
    faults: Faults
    socket_guard: LoginGuard
    transports: Transports

    def routes(self) -> list[BaseRoute]:
        """The UCM's own paths."""
        return [
            Route("/", _home),
            Route("/api", self._post, methods=["POST"]),
            Route("/api/{rest:path}", self._wrong_path, methods=["POST"]),
            Route("/ws", _bad_request, methods=["GET"]),
            Route("/websockify", _bad_request, methods=["GET"]),
            WebSocketRoute("/ws", _Raw(Denied(400))),
            WebSocketRoute("/websockify", _Raw(self._socket)),
        ]

    async def _post(self, request: Request) -> Response:
        if fault := self.faults.take(FaultKind.REFUSE_API, on="api"):
            if fault.code:
                return PlainTextResponse("Refused", status_code=fault.code)
            return Dropped(self.transports)
        try:
            body = await _read(request)
        except ClientDisconnect:
            return Response(status_code=400)  # nobody is there to read it
        answer = self.api.answer(body, _address(request))
        if answer.wait:
            await asyncio.sleep(answer.wait)
        if delay := self.faults.take(FaultKind.DELAY, action=answer.action, on="api"):
            await self.faults.wait(delay.seconds)
        if self.faults.take(FaultKind.HANG, action=answer.action, on="api"):
            await self._hang(request)
            return Dropped(self.transports)
        if self.faults.take(FaultKind.CUT, action=answer.action, on="api"):
            whole = answer.document or text_document(_wrapped(answer), JSON)
            return Cut(whole, self.transports)
        return _reply(answer)

    async def _wrong_path(self, _request: Request) -> Response:
        return _reply(Answer(-1, {"error_msg": INVALID}))

    async def _socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        if fault := self.faults.take(FaultKind.REFUSE_SOCKET, on="socket"):
            code = 403 if fault.code is None else fault.code
            refusal = Denied(code) if code else Dropped(self.transports)
            await refusal(scope, receive, send)
            return
        websocket = WebSocket(scope, receive, send)
        talk = Talk(self.users, self.options, self.socket_guard, self.faults, _address(websocket))
        connection = Connection(
            websocket, talk, self.options, self.faults, self.transports, self.hub.next_id
        )
        self.hub.connections.append(connection)
        try:
            await connection.run()
        finally:
            self.hub.connections.remove(connection)

    async def _hang(self, request: Request) -> None:
        """Wait until the client gives up or faults are cleared."""
        gone = asyncio.ensure_future(request.receive())
        released = asyncio.ensure_future(self.faults.wait(None))
        await asyncio.wait({gone, released}, return_when=asyncio.FIRST_COMPLETED)
        for waiting in (gone, released):
            waiting.cancel()
        await asyncio.gather(gone, released, return_exceptions=True)


class Dropped(Response):
    """No answer at all: the line goes dead."""

    def __init__(self, transports: Transports) -> None:
        super().__init__()
        self._transports = transports

    async def __call__(self, scope: Scope, receive: Receive, _send: Send) -> None:
        self._transports.abort(tuple(scope["client"]))
        await _until_gone(receive)


class Stream(StreamingResponse):
    """A document that is made while it leaves; it ends early when its reader does."""

    def __init__(self, document: Document) -> None:
        headers = {"content-length": str(document.length)}
        if document.name:
            headers["content-disposition"] = f'attachment; filename="{document.name}"'
        super().__init__(_pieces(document), headers=headers, media_type=document.media_type)


class Cut(Response):
    """The head of a response and half of its body, then the end of the connection."""

    def __init__(self, whole: Document, transports: Transports) -> None:
        length = {"content-length": str(whole.length)}
        super().__init__(None, headers=length, media_type=whole.media_type)
        self._whole = whole
        self._transports = transports

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        left = self._whole.length // 2
        for piece in self._whole.pieces():
            await send({"type": "http.response.body", "body": piece[:left], "more_body": True})
            left -= len(piece)
            if left <= 0:
                break
        self._transports.cut(tuple(scope["client"]), b"")
        await _until_gone(receive)


class Denied(PlainTextResponse):
    """A socket turned away with an HTTP status; ends when its line does, as uvicorn wants it."""

    def __init__(self, code: int) -> None:
        super().__init__("Bad Request" if code == 400 else "Refused", status_code=code)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        await super().__call__(scope, receive, send)
        await _until_gone(receive)
        await _until_gone(receive)


class _Raw:
    """An ASGI application as the endpoint of a route."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] not in {"http.disconnect", "websocket.disconnect"}:
        pass


async def _read(request: Request) -> bytes:
    """The body; one that is too large reads as empty, which is no request."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LARGEST_BODY:
            return b""
    return bytes(body)


async def _home(_request: Request) -> Response:
    return HTMLResponse(_HOME)


async def _bad_request(_request: Request) -> Response:
    return PlainTextResponse("Bad Request", status_code=400)


def _address(connection: Request | WebSocket) -> str:
    return connection.client.host if connection.client else ""


async def _pieces(document: Document) -> AsyncIterator[bytes]:
    for piece in document.pieces():
        yield piece
        await asyncio.sleep(0)  # a fast reader must not keep the rest of the PBX waiting


def _reply(answer: Answer) -> Response:
    if answer.document is not None:
        return Stream(answer.document)
    return Response(_wrapped(answer), media_type=JSON)


def _wrapped(answer: Answer) -> str:
    return encode({"response": answer.response, "status": answer.status})
