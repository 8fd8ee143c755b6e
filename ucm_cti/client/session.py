"""A session of the HTTPS API: login, cookie, renewal (wire.md 2.2)."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any, Protocol, TypeVar

from ucm_cti.client.credentials import Credentials
from ucm_cti.client.download import Incoming, Part, Progress
from ucm_cti.domain.clock import steady
from ucm_cti.domain.errors import (
    ConnectionLost,
    PbxRefused,
    SessionLost,
    UcmError,
    UsageError,
)
from ucm_cti.wire.actions.base import Action, Downloaded, Reply
from ucm_cti.wire.actions.session import Challenge, Login, Logout
from ucm_cti.wire.codec import decode_reply, encode_request

R = TypeVar("R")
_log = logging.getLogger(__name__)

COOKIE_LIFE = 540.0
"""Seconds without use after which the cookie is renewed; it lives 600 (wire.md 2.2)."""
_AT_ONCE = 2
_CLOSED, _TIMED_OUT = -7, -8


class Transport(Protocol):
    """Carries one request body to the PBX and its reply back."""

    async def post(self, body: bytes, *, document: bool = False) -> bytes:
        """The whole reply. Raises UcmError."""
        ...

    def fetch(self, body: bytes) -> AbstractAsyncContextManager[Incoming]:
        """The reply while it comes in. Raises UcmError."""
        ...


class Session:
    """Actions in, typed results out; logs in when it has to, and only when it may.

    At most two requests and one download are under way at once, since one session takes badly to
    more. A request
    that was refused for its cookie was not carried out and is sent once more after a login; one
    whose reply got lost is repeated only if it changes nothing. `transport` may be exchanged when
    the old one broke; the cookie outlives it.
    """

    def __init__(
        self,
        transport: Transport,
        credentials: Credentials,
        *,
        clock: Callable[[], float] = steady,
    ) -> None:
        self.credentials = credentials
        self.transport = transport
        self._clock = clock
        self._cookie: str | None = None
        self._used = 0.0
        self._login = asyncio.Lock()
        self._slots = asyncio.Semaphore(_AT_ONCE)
        self._downloading = asyncio.Lock()

    def __repr__(self) -> str:
        return f"Session(user={self.credentials.user!r}, open={self._cookie is not None})"

    async def login(self) -> None:
        """Open the session unless it is open. Raises UcmError; a refused password is final."""
        await self._fresh_cookie(None)

    async def execute(self, request: Action[R]) -> R:
        """Send one action. Raises UcmError, UsageError for one that fetches a file."""
        if request.spec.reply is Reply.FILE:
            raise UsageError(f"{request.spec.id} fetches a file; download it instead.")
        return await self._with_cookie(request, lambda cookie: self._send(request, cookie))

    async def download(
        self, request: Action[Downloaded], path: Path, progress: Progress | None = None
    ) -> Downloaded:
        """Fetch a file and save it at `path`; a second try begins anew.

        Raises UcmError, CannotSave among them; then, and when cancelled, nothing is left of it.
        """
        if request.spec.reply is not Reply.FILE:
            raise UsageError(f"{request.spec.id} fetches no file; execute it instead.")
        async with self._downloading:
            return await self._with_cookie(
                request, lambda cookie: self._fetch(request, cookie, path, progress)
            )

    async def logout(self) -> None:
        """End the session on the PBX if it is open; a failure to do so is only logged."""
        cookie, self._cookie = self._cookie, None
        if cookie is not None:
            try:
                await self._send(Logout(), cookie)
            except UcmError as error:
                _log.info("logout failed: %s", error)

    def new_password(self, password: str, user: str | None = None) -> None:
        """Take what a person has typed anew; the next action logs in with it."""
        self.credentials.renew(password, user)
        self.forget()

    def forget(self) -> None:
        """Do without the cookie; the next action logs in."""
        self._cookie = None

    async def _with_cookie(self, request: Action[Any], send: Callable[[str], Awaitable[R]]) -> R:
        """Send with a cookie; once more if the first try was in vain and harmless."""
        for final in (False, True):
            cookie = await self._fresh_cookie(self._cookie)
            try:
                return await send(cookie)
            except (PbxRefused, ConnectionLost) as error:
                if final or not self._worth_repeating(request, error, cookie):
                    raise
        raise AssertionError("the second try returns or raises")

    def _worth_repeating(self, request: Action[Any], error: UcmError, cookie: str) -> bool:
        if isinstance(error, SessionLost):
            self._drop(cookie)
            return True
        if request.spec.mutates:
            return False
        if error.code == _TIMED_OUT:
            self._drop(cookie)  # some firmware means the session by it (wire.md 2.2)
        return isinstance(error, ConnectionLost) or error.code in {_CLOSED, _TIMED_OUT}

    def _drop(self, cookie: str) -> None:
        if self._cookie == cookie:
            self._cookie = None

    async def _fresh_cookie(self, known: str | None) -> str:
        """A cookie that has not run out; the first to find none logs in, the others wait."""
        if known is not None and self._clock() - self._used < COOKIE_LIFE:
            return known
        async with self._login:
            if self._cookie is None or self._clock() - self._used >= COOKIE_LIFE:
                self._cookie = None
                self._cookie = await self._log_in()
            return self._cookie

    async def _log_in(self) -> str:
        async with self.credentials.attempt() as token_for:
            user = self.credentials.user
            given = await self._send(Challenge(user=user), None)
            token = token_for(given.challenge)
            opened = await self._send(Login(user=user, token=token), None)
        _log.info("logged in as %s", user)
        return opened.cookie

    async def _send(self, request: Action[R], cookie: str | None) -> R:
        name = request.spec.name
        async with self._slots:
            started = self._clock()
            try:
                document = request.spec.reply is Reply.DOCUMENT
                body = encode_request(request, cookie)
                reply = await self.transport.post(body, document=document)
                result = decode_reply(reply, request)
            except UcmError as error:
                took = self._clock() - started
                _log.debug("%s failed after %.3f s: %s %s", name, took, error.name, error.code)
                raise
            self._used = self._clock()
            _log.debug("%s took %.3f s", name, self._used - started)
            return result

    async def _fetch(
        self, request: Action[Any], cookie: str, path: Path, progress: Progress | None
    ) -> Downloaded:
        with Part(path) as part:
            async with self.transport.fetch(encode_request(request, cookie)) as incoming:
                await part.fill(incoming, request, progress)
            self._used = self._clock()
            return part.keep()
