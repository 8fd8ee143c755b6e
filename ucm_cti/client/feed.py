"""The event socket: login, subscription, heartbeat, events (wire.md 1.1-1.6)."""

import asyncio
import logging
import secrets
import ssl
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from websockets.asyncio.client import ClientConnection, connect

from ucm_cti.client.credentials import Credentials
from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.errors import own_errors
from ucm_cti.client.observer import Observer
from ucm_cti.client.options import Timing
from ucm_cti.domain.errors import (
    CannotConnect,
    ConnectionLost,
    ConnectionTimeout,
    Garbled,
    PbxRefused,
    UcmError,
)
from ucm_cti.domain.wording import tr
from ucm_cti.wire.codec import decode_frame, encode_frame
from ucm_cti.wire.events import (
    EVENT_NAMES,
    ActiveCallsChanged,
    BadEvent,
    Event,
    ExtensionStatusChanged,
    Response,
)
from ucm_cti.wire.refusals import refusal

_log = logging.getLogger(__name__)
_wire_log = logging.getLogger(f"{__name__}.wire")
_wire_log.setLevel(logging.WARNING)  # below that, websockets writes whole frames, tokens included

_VERSION = "1"
_MAX_FRAME = 8 * 1024 * 1024


def _ignore(*_: object) -> None:
    """Nobody listens."""


@dataclass(frozen=True, slots=True)
class Listeners:
    """Whom a feed tells what: `event` every event that is of use, in order; `heard` every other
    sign of life; `doubt` that something may have been missed (an unreadable frame, an unanswered
    heartbeat); `mute` that a socket which used to answer heartbeats has not answered one."""

    event: Callable[[Event], None] = _ignore
    heard: Callable[[], None] = _ignore
    doubt: Callable[[], None] = _ignore
    mute: Callable[[], None] = _ignore


@dataclass(frozen=True, slots=True)
class _Waiting:
    action: str
    reply: asyncio.Future[Response]


class Feed:
    """One socket for as long as its `async with` block lasts; subscribed to `names` once inside.

    Entering raises UcmError: LoginRefused when the socket wants another user. `each_event` and
    `observer` are those of ConnectOptions.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        context: ssl.SSLContext,
        credentials: Credentials,
        *,
        tell: Listeners,
        timing: Timing,
        names: tuple[str, ...] = EVENT_NAMES,
        each_event: Sequence[str] = (),
        observer: Observer | None = None,
    ) -> None:
        self._names = names
        self._heard_at = time.monotonic()
        self._endpoint = endpoint
        self._context = context
        self._credentials = credentials
        self._tell = tell
        self._timing = timing
        self._answers = False
        self._each_event = each_event
        self._observer = observer
        self._prefix = secrets.token_hex(4)
        self._sent = 0
        self._waiting: dict[str, _Waiting] = {}
        self._socket: ClientConnection | None = None
        self._reader: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Self:
        self._credentials.check()
        self._socket = await self._open()
        self._heard_at = time.monotonic()
        self._reader = asyncio.create_task(self._read(self._socket), name="event socket reader")
        try:
            await self._log_in()
            await self._subscribe()
        except BaseException:
            await self._close()
            raise
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        await self._close()

    async def live(self) -> None:
        """Keep the socket alive until it is not; always ends by raising CannotConnect or kin."""
        assert self._reader is not None  # noqa: S101 - entered
        beating = asyncio.create_task(self._beat(), name="event socket heartbeat")
        try:
            done, _ = await asyncio.wait(
                (self._reader, beating), return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            beating.cancel()
            await asyncio.gather(beating, return_exceptions=True)
        for task in done:
            task.result()
        raise AssertionError("reader and heartbeat end by raising")

    async def subscribe(self, *names: str) -> None:
        """Ask for events; one unknown name refuses all of them (wire.md 1.3). Raises UcmError."""
        await self._ask("subscribe", eventnames=list(names))
        _log.info("event socket subscribed")

    async def beat(self) -> None:
        """Send one heartbeat and wait for its reply. Raises UcmError."""
        await self._ask("heartbeat")

    async def _open(self) -> ClientConnection:
        try:
            with own_errors(self._endpoint):
                socket = await self._connect()
        except UcmError as error:
            if self._observer is not None:
                self._observer.socket_failed(error.name)
            raise
        if self._observer is not None:
            self._observer.socket_opened()
        return socket

    async def _connect(self) -> ClientConnection:
        try:
            return await connect(
                self._endpoint.socket_url,
                ssl=self._context,
                host=self._endpoint.host,  # named, so that no redirect leads to another machine
                port=self._endpoint.port,
                proxy=None,
                compression=None,
                ping_interval=None,  # whether a UCM answers pings is unknown (wire.md 1.1)
                open_timeout=self._timing.request,
                close_timeout=self._timing.goodbye,
                max_size=_MAX_FRAME,
                logger=_wire_log,
            )
        except ssl.SSLError:
            raise  # a certificate that is refused is a ValueError as well
        except ValueError as error:
            raise CannotConnect(
                tr("The PBX sends the event socket on to another machine; use that one's address.")
            ) from error

    async def _log_in(self) -> None:
        async with self._credentials.attempt() as token_for:
            user = self._credentials.user
            given = await self._ask("challenge", username=user, version=_VERSION)
            await self._ask("login", username=user, token=token_for(given.challenge))

    async def _subscribe(self) -> None:
        """All `names` at once or, where one refusal refuses too many, `each_event` by itself."""
        if self._names and not self._each_event:
            await self.subscribe(*self._names)
        for name in self._each_event:
            try:
                await self.subscribe(name)
            except (PbxRefused, ConnectionTimeout) as error:
                _log.info("no events of %s: %s", name, error)

    async def _ask(self, action: str, **members: Any) -> Response:
        """Send a request, wait for its response. Raises the refusal of a status that is not 0."""
        assert self._reader is not None  # noqa: S101 - connected
        key = self._key()
        reply: asyncio.Future[Response] = asyncio.get_running_loop().create_future()
        self._waiting[key] = _Waiting(action, reply)
        try:
            await self._send(action, key, **members)
            await asyncio.wait(
                (reply, self._reader),
                timeout=self._timing.request,
                return_when=asyncio.FIRST_COMPLETED,
            )
        finally:
            del self._waiting[key]
        if reply.done():
            response = reply.result()
            if response.status:
                raise refusal(
                    response.status,
                    action=action,
                    attempts_left=response.attempts_left,
                    seconds=response.seconds,
                )
            return response
        if self._reader.done():
            self._reader.result()
        raise ConnectionTimeout(tr("The PBX did not answer on the event socket; it may be busy."))

    async def _send(self, action: str, key: str, **members: Any) -> None:
        assert self._socket is not None  # noqa: S101 - connected
        frame = encode_frame(action, key, **members)
        if self._observer is not None:
            self._observer.frame_sent(frame)
        with own_errors(self._endpoint):
            async with asyncio.timeout(self._timing.request):
                await self._socket.send(frame)

    def _key(self) -> str:
        self._sent += 1
        return f"{self._prefix}-{self._sent}"

    async def _read(self, socket: ClientConnection) -> None:
        """Take frames until the socket ends; always ends by raising ConnectionLost or kin."""
        with own_errors(self._endpoint):
            async for frame in socket:
                self._heard_at = time.monotonic()
                if self._observer is not None:
                    self._observer.frame_received(frame)
                self._take(frame)
        raise ConnectionLost(tr("The PBX closed the event socket; it is opened again."))

    def _take(self, data: str | bytes) -> None:
        try:
            frame = decode_frame(data)
        except Garbled:
            _log.warning("a frame of %d characters cannot be read", len(data))
            self._tell.heard()
            self._tell.doubt()
            return
        if isinstance(frame, Response):
            self._answer(frame)
            self._tell.heard()
            return
        for event in frame.events:
            if isinstance(event, ExtensionStatusChanged | ActiveCallsChanged):
                self._tell.event(event)
                continue
            if isinstance(event, BadEvent):
                _log.warning("a part of %s cannot be read: %s", event.name, event.reason)
                self._tell.doubt()
            self._tell.heard()

    def _answer(self, response: Response) -> None:
        """Give a response to who waits for it; one without a transaction id goes by its action."""
        found = self._waiting.get(response.transactionid)
        if found is None and not response.transactionid:
            same = (one for one in self._waiting.values() if one.action == response.action)
            found = next(same, None)
        if found is None:
            self._answers = True
        elif not found.reply.done():
            found.reply.set_result(response)

    async def _beat(self) -> None:
        """Send heartbeats, the first at once; silence after one raises doubt, and ends at last.

        A missing reply alone is not fatal (wire.md 1.3), and some peer may never send any: only a
        socket that has answered before counts as mute, and as dead when it is so twice in a row.
        """
        answer = min(self._timing.answer, self._timing.heartbeat / 2)
        misses = 0
        while True:
            beaten = time.monotonic()
            await self._send("heartbeat", self._key())
            await asyncio.sleep(answer)
            misses = misses + 1 if self._heard_at < beaten else 0
            if self.silent_for() > self._timing.silence or (misses > 1 and self._answers):
                raise ConnectionTimeout(tr("The event socket went silent; it is opened again."))
            if misses:
                (self._tell.mute if self._answers else self._tell.doubt)()
            await asyncio.sleep(self._timing.heartbeat - answer)

    def silent_for(self) -> float:
        """Seconds since anything came."""
        return time.monotonic() - self._heard_at

    async def _close(self) -> None:
        if self._socket is None:
            return
        ours = self._reader is None or not self._reader.done()
        try:
            await self._socket.close()
        finally:
            if self._observer is not None:
                self._observer.socket_closed(self._socket.close_code, ours=ours)
            if self._reader is not None:
                self._reader.cancel()
                await asyncio.gather(self._reader, return_exceptions=True)
