"""One connection at a time, living on the network thread, told to the store on the GUI thread."""

import asyncio
import logging
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import aclosing, suppress
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from ucm_cti.bridge.relay import Relay
from ucm_cti.bridge.remote import RemotePbx
from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.desktop.ledger import Ledger
from ucm_cti.domain import clock
from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.finding import Finding
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.domain.wording import tr
from ucm_cti.store.inputs import AccountsRead, Batch, ChannelsRead, LinkMoved, PlacesRead
from ucm_cti.store.store import Store
from ucm_cti.ui.dialogs.login_data import LoginData

if TYPE_CHECKING:
    from concurrent.futures import Future

    from ucm_cti.client.checks import Step
    from ucm_cti.client.connection import Connection
    from ucm_cti.client.guard import Guard
    from ucm_cti.client.options import ConnectOptions

_log = logging.getLogger(__name__)
_GOODBYE = 4.0


class PbxLink:
    """Connects, disconnects and passes on what a person types; all methods are for the GUI loop.

    `ledger` remembers refused log-ins; the demo has none.
    """

    def __init__(
        self, thread: NetworkThread, store: Store, remote: RemotePbx, ledger: Ledger | None = None
    ) -> None:
        self._thread = thread
        self._ledger = ledger
        self._changing = asyncio.Lock()
        self._store = store
        self._remote = remote
        self._relay = Relay(store.take, self._resync, settle=store.settle)
        self._connection: Connection | None = None
        self._running: Future[None] | None = None
        self._api_url = ""

    @property
    def failure(self) -> UcmError | None:
        """What ended the last try to connect; None while the connection stands."""
        return self._connection.failure if self._connection else None

    @property
    def made(self) -> bool:
        """Whether there is a connection, standing or not."""
        return self._connection is not None

    @property
    def api_url(self) -> str:
        """Where the PBX's API is, "" before the first connection."""
        return self._api_url

    @property
    def caught_up(self) -> bool:
        """Whether the store shows the PBX as it is, not as it was before a stall of the window."""
        return self._relay.caught_up

    async def connect(self, data: LoginData) -> None:
        """Connect anew, with an empty board. Raises UcmError when the data makes no sense."""
        async with self._changing:
            await self._disconnect()
            self._store.apply(LinkMoved(Link(LinkMode.CONNECTING, clock.now(), tr("Connecting…"))))
            connection, self._api_url = await self._thread.run(self._make(data))
            self._connection = connection
            self._running = self._thread.submit(connection.run())
            self._running.add_done_callback(_ended)
            self._remote.target = connection

    def idle(self, reason: str) -> None:
        """Say why there is no connection and none is tried."""
        self._store.apply(LinkMoved(Link(LinkMode.DOWN, clock.now(), reason)))

    async def disconnect(self) -> None:
        """Log out and close, within a few seconds, and empty the board."""
        async with self._changing:
            await self._disconnect()

    async def _disconnect(self) -> None:
        connection, self._connection = self._connection, None
        running, self._running = self._running, None
        self._remote.target = None
        if connection is not None and self._thread.alive:
            with suppress(TimeoutError):
                async with asyncio.timeout(_GOODBYE):
                    await self._thread.run(connection.close())
        if running is not None:
            running.cancel()
        self._relay.clear()
        if connection is not None:
            self._empty()

    async def check(self, data: LoginData) -> AsyncIterator["Step"]:
        """Try the data out, one step after the other. Raises UcmError."""
        async for step in self._thread.stream(lambda: _check(data, self._ledger)):
            yield step

    async def examine(
        self, data: LoginData, *, verbs: bool, call_control: bool
    ) -> AsyncGenerator[Finding, None]:
        """The doctor's findings: on the PBX that is connected, else on the one of `data`.

        Raises UcmError.
        """
        connection = self._connection

        def source() -> AsyncIterator[Finding]:
            if connection is not None:
                return connection.examine(verbs=verbs, call_control=call_control)
            return _examine(data, self._ledger, verbs=verbs, call_control=call_control)

        async with aclosing(self._thread.stream(source)) as findings:
            async for finding in findings:
                yield finding

    async def pin_expired(self, data: LoginData) -> date | None:
        """When the time of the pinned certificate ran out, None while it has not."""
        return await self._thread.run(_expired(data.pinned_pem))

    def retry(self) -> None:
        """Try again now."""
        if self._connection is not None:
            self._thread.call(self._connection.retry)

    def new_password(self, password: str) -> None:
        """Use a password that was typed anew, and try again."""
        connection = self._connection
        if connection is not None:
            self._thread.call(lambda: connection.new_password(password))

    def close(self) -> None:
        """Deliver nothing any more."""
        self._relay.close()

    def _resync(self) -> None:
        if self._connection is not None:
            self._thread.call(self._connection.refresh)

    def _empty(self) -> None:
        """Nothing of this PBX stays on the board."""
        now = clock.now()
        moved = LinkMoved(Link(LinkMode.CONNECTING, now, tr("Connecting…")))
        nothing = (ChannelsRead((), (), now), AccountsRead((), now), PlacesRead((), ()))
        self._store.apply(Batch((moved, *nothing)))

    async def _make(self, data: LoginData) -> "tuple[Connection, str]":
        from ucm_cti.client.connection import Connection  # noqa: PLC0415 # after the first paint

        # whoever typed a password was warned before the last attempt
        options = make_options(replace(data, last_attempt=True), self._ledger)
        return Connection(options, self._relay.put), options.endpoint.api_url


def make_options(data: LoginData, ledger: Ledger | None) -> "ConnectOptions":
    """What was typed as the client wants it. Raises UsageError."""
    # imported late: httpx and its kin may load only when the window has been painted
    from ucm_cti.client.endpoint import parse_address  # noqa: PLC0415 # see above
    from ucm_cti.client.guard import Unguarded  # noqa: PLC0415 # see above
    from ucm_cti.client.options import ConnectOptions  # noqa: PLC0415 # see above
    from ucm_cti.client.trust import PinnedCertificate, SystemTrust  # noqa: PLC0415 # see above

    endpoint = parse_address(data.address)
    guards: tuple[Guard, Guard] = (Unguarded(), Unguarded())
    if ledger is not None:
        sure = data.last_attempt
        guards = (
            ledger.guard(str(endpoint), "api", last_attempt=sure),
            ledger.guard(str(endpoint), "socket", last_attempt=sure),
        )
    return ConnectOptions(
        endpoint=endpoint,
        user=data.user,
        password=data.password,
        trust=PinnedCertificate(data.pinned_pem) if data.pinned_pem else SystemTrust(),
        socket_user=data.socket_user or None,
        socket_password=data.socket_password or None,
        legacy=data.legacy_tls,
        socket_refused=data.socket_refused,
        password_kept=data.password_kept,
        socket_password_kept=data.socket_password_kept if data.socket_user else data.password_kept,
        guard=guards[0],
        socket_guard=guards[1],
    )


def _ended(running: "Future[None]") -> None:
    """Nobody awaits a connection's life; how it ends must be seen all the same."""
    if not running.cancelled() and (error := running.exception()) is not None:
        _log.error("the connection failed", exc_info=error)


async def _examine(
    data: LoginData, ledger: Ledger | None, *, verbs: bool, call_control: bool
) -> AsyncIterator[Finding]:
    from ucm_cti.client.doctor import examine  # noqa: PLC0415 # after the first paint

    options = make_options(data, ledger)
    async for finding in examine(options, verbs=verbs, call_control=call_control):
        yield finding


async def _expired(pem: str) -> date | None:
    from ucm_cti.client.trust import PinnedCertificate  # noqa: PLC0415 # after the first paint

    ended = PinnedCertificate(pem).expired() if pem else None
    return None if ended is None else ended.date()


async def _check(data: LoginData, ledger: Ledger | None) -> AsyncIterator["Step"]:
    from ucm_cti.client.checks import check_steps  # noqa: PLC0415 # after the first paint

    async for step in check_steps(make_options(data, ledger), data.extension):
        yield step
