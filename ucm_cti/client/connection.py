"""A standing connection to one PBX: connects, follows, reconnects, and tells all of it."""

import asyncio
import logging
import ssl
import time
from collections.abc import AsyncGenerator, Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from ucm_cti.client.asleep import Woken
from ucm_cti.client.backoff import Backoff
from ucm_cti.client.doctor import examine
from ucm_cti.client.download import Progress
from ucm_cti.client.feed import Feed, Listeners
from ucm_cti.client.http import HttpTransport
from ucm_cti.client.options import ConnectOptions, api_credentials, socket_credentials
from ucm_cti.client.reporter import Reporter
from ucm_cti.client.session import Session
from ucm_cti.client.sync import Sync
from ucm_cti.client.tap import Sink
from ucm_cti.client.trust import resolve_trust, ssl_context
from ucm_cti.domain import clock
from ucm_cti.domain.errors import (
    ApiNotAllowed,
    CannotConnect,
    CertificateChanged,
    CertificateUnknown,
    LastAttempt,
    LegacyTls,
    LockedOut,
    LoginRefused,
    NoPermission,
    NotPossible,
    RateLimited,
    UcmError,
    UsageError,
)
from ucm_cti.domain.finding import Finding
from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.wording import noop, tr
from ucm_cti.wire.actions.base import Action, Downloaded

R = TypeVar("R")
_log = logging.getLogger(__name__)
_OWN_FAULT = noop("UCM CTI met a fault of its own and connects anew; the log says more.")


class Connection:
    """Satisfies `commands.ports.Pbx`. Everything it learns goes to `sink`, on the loop of `run`.

    `steady` is watched for the jump that a computer's sleep leaves.
    """

    def __init__(
        self, options: ConnectOptions, sink: Sink, *, steady: Callable[[], float] = clock.steady
    ) -> None:
        self._options = options
        self._steady = steady
        self._timing = options.timing
        self._sink = sink
        self._credentials = api_credentials(options)
        self._socket_credentials = socket_credentials(options)
        self._reporter = Reporter(sink)
        self._backoff = Backoff(self._timing.backoff, self._timing.backoff_max)
        self._missing: set[str] = set()
        self._session: Session | None = None
        self._sync: Sync | None = None
        self._failure: UcmError | None = None
        self._nudge = asyncio.Event()
        self._work: asyncio.Task[None] | None = None
        self._closing = False

    def __repr__(self) -> str:
        return f"Connection({self._options.endpoint}, {self._reporter.link.mode.value})"

    @property
    def missing_permissions(self) -> frozenset[str]:
        """Wire names of lists that the API user may not read; what they hold stays unknown."""
        return frozenset(self._missing)

    @property
    def failure(self) -> UcmError | None:
        """What ended the last try to connect, or the connection; None while it stands."""
        return self._failure

    async def run(self) -> None:
        """Stay connected until `close`; failures are told as LinkMoved, never raised."""
        if self._work is not None:
            raise RuntimeError("a connection runs once")
        if self._closing:
            return
        self._work = asyncio.create_task(self._stay_connected(), name="connection")
        try:
            await asyncio.wait((self._work,))
        finally:
            await self.close()
        if not self._work.cancelled():
            self._work.result()

    async def close(self) -> None:
        """End `run`: log out, close every socket, each within `timing.goodbye` seconds."""
        self._closing = True
        if self._work is not None:
            self._work.cancel()
            await asyncio.wait((self._work,))

    async def execute(self, request: Action[R]) -> R:
        """Send one action. Raises UcmError; NotPossible while there is no connection.

        An action that changes something is never repeated after ConnectionTimeout or
        ConnectionLost: whether the PBX did it, the lists tell.
        """
        session = self._standing()
        try:
            return await session.execute(request)
        except (CannotConnect, LoginRefused):
            self.refresh()
            raise

    async def download(
        self, request: Action[Downloaded], path: Path, progress: Progress | None = None
    ) -> Downloaded:
        """Fetch a file and save it at `path`. Raises as `execute`, and CannotSave."""
        return await self._standing().download(request, path, progress)

    def examine(self, *, verbs: bool, call_control: bool | None) -> AsyncGenerator[Finding, None]:
        """The doctor's findings, made beside this connection; a password that the PBX has refused
        is not sent again. As `doctor.examine`."""
        return examine(
            self._options,
            verbs=verbs,
            call_control=call_control,
            credentials=self._credentials,
            socket=self._socket_credentials,
        )

    def refresh(self) -> None:
        """Ask for fresh channel lists soon; returns at once."""
        if self._sync is not None:
            self._sync.refresh()

    def retry(self) -> None:
        """Try to connect now instead of later; a refused password is still not sent again."""
        self._credentials.pardon()
        self._nudge.set()

    def new_password(self, password: str, user: str | None = None) -> None:
        """Take what a person has typed anew, and connect with it."""
        self._credentials.renew(password, user)
        if self._session is not None:
            self._session.forget()
        if self._options.socket_user is None and self._socket_credentials is not None:
            self._socket_credentials.renew(password, user)
        self._nudge.set()

    def _standing(self) -> Session:
        if self._session is None or self._sync is None:
            reason = self._reporter.link.reason
            raise NotPossible(
                tr("There is no connection to the PBX. {reason}", reason=reason).strip()
            )
        return self._session

    async def _stay_connected(self) -> None:
        while True:
            self._reporter.move(LinkMode.CONNECTING, self._reporter.link.reason)
            started = time.monotonic()
            try:
                self._failure = await self._connect_once()
            except Exception:
                _log.exception("the connection met a fault of our own and is made anew")
                self._failure = UcmError(tr(_OWN_FAULT), name="fault")
            if time.monotonic() - started > self._timing.steady:
                self._backoff.reset()
            await self._wait_after(self._failure)

    async def _connect_once(self) -> UcmError:
        """One connection from its beginning to its end; what ended it."""
        options = self._options
        try:
            anchor = await resolve_trust(
                options.endpoint,
                options.trust,
                legacy=options.legacy,
                timeout=self._timing.request,
            )
            context = ssl_context(anchor, legacy=options.legacy)
            transport = HttpTransport(
                options.endpoint, context, self._timing.request, observer=options.observer
            )
            session = self._session = self._session or Session(transport, self._credentials)
            session.transport = transport
            try:
                await session.login()
                self._sync = self._make_sync(session, context)
                self._failure = None
                await self._sync.run()
            finally:
                self._sync = None
                await self._say_goodbye(session, transport)
        except UcmError as error:
            _log.info("connection to %s ended: %s", options.endpoint, error)
            return error
        raise AssertionError("a connection ends by raising")

    def _make_sync(self, session: Session, context: ssl.SSLContext) -> Sync:
        socket = self._socket_credentials

        def make_feed(tell: Listeners) -> Feed:
            assert socket is not None  # noqa: S101 - made only with credentials
            return Feed(
                self._options.endpoint,
                context,
                socket,
                tell=tell,
                timing=self._timing,
                each_event=self._options.each_event,
                observer=self._options.observer,
            )

        return Sync(
            session,
            make_feed,
            socket,
            sink=self._sink,
            reporter=self._reporter,
            timing=self._timing,
            missing=self._missing,
            steady=self._steady,
        )

    async def _say_goodbye(self, session: Session, transport: HttpTransport) -> None:
        if self._closing:
            with suppress(TimeoutError):
                async with asyncio.timeout(self._timing.goodbye):
                    await session.logout()
        await transport.close()

    async def _wait_after(self, error: UcmError) -> None:
        """Wait until it makes sense to connect again: in time, or when a person asks for it."""
        pause = self._pause_after(error)
        locked_for = self._credentials.locked_for if isinstance(error, LockedOut) else None
        self._nudge.clear()
        self._reporter.move(
            LinkMode.DOWN if pause is None else LinkMode.CONNECTING,
            error.reason if isinstance(error, LockedOut) else error.sentence,
            code=error.code,
            retry_at=None if pause is None else clock.now() + pause,
            locked_until=None if locked_for is None else clock.now() + locked_for,
        )
        with suppress(TimeoutError):
            async with asyncio.timeout(pause if pause is not None else locked_for):
                await self._nudge.wait()

    def _pause_after(self, error: UcmError) -> float | None:
        """Seconds until the next try by itself; None when only a person can help."""
        match error:
            case Woken():
                return 0.0
            case RateLimited():
                return float(error.retry_after)
            case ApiNotAllowed() | NoPermission():
                return self._timing.not_allowed
            case LoginRefused():
                return self._credentials.wait
            case CertificateUnknown(fingerprint=""):
                return self._backoff.pause()  # seen in passing; the next try looks closer
            case CertificateUnknown() | CertificateChanged() | LegacyTls():
                return None
            case LastAttempt() | UsageError():
                return None
            case _:
                return self._backoff.pause()
