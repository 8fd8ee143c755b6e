"""One login for one verb: read what it needs, let it act, watch the lists, log out."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TypeVar

from ucm_cti.cli.login import Login
from ucm_cti.client.download import Progress
from ucm_cti.client.http import HttpTransport
from ucm_cti.client.known import KnownChannels
from ucm_cti.client.lists import (
    PlaceReader,
    pages,
    read_accounts,
    read_channels,
    read_clock,
)
from ucm_cti.client.options import api_credentials
from ucm_cti.client.session import Session
from ucm_cti.client.trust import resolve_trust, ssl_context
from ucm_cti.commands.desk import Desk
from ucm_cti.domain import clock
from ucm_cti.domain.errors import NoPermission, RateLimited, UcmError
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.store.inputs import LinkMoved
from ucm_cti.store.store import Store
from ucm_cti.wire.actions.base import Action, Downloaded, Paging
from ucm_cti.wire.actions.lists import ListAction

R = TypeVar("R")
P = TypeVar("P", bound=Paging)
Reading = Callable[[], Awaitable[None]]
_log = logging.getLogger(__name__)
_PACE = 0.15
_PATIENCE = 8.0


class Visit:
    """A logged-in session with its store and desk; `missing` names lists that may not be read.

    It is the desk's Pbx: `refresh` starts reading the channel lists until the visit ends, since one
    verb is not worth the event socket's second login.
    """

    def __init__(self, session: Session, login: Login) -> None:
        self.session = session
        self.store = Store()
        self.missing: set[str] = set()
        self.voicemail_code = login.voicemail_code
        self.endpoint = login.connect.endpoint
        patience = min(_PATIENCE, login.connect.timing.request)
        self.desk = Desk(self, self.store, login.me, patience=patience, rules=lambda: login.rules)
        self._known = KnownChannels()
        self._watching: asyncio.Task[None] | None = None

    async def execute(self, request: Action[R]) -> R:
        """Send one action. Raises UcmError."""
        return await self.session.execute(request)

    async def download(
        self, request: Action[Downloaded], path: Path, progress: Progress | None = None
    ) -> Downloaded:
        """Fetch a file and save it at `path`. Raises UcmError."""
        return await self.session.download(request, path, progress)

    def refresh(self) -> None:
        """Read the channel lists again and again from now on."""
        if self._watching is None:
            self._watching = asyncio.create_task(self._watch(), name="channel lists")

    def pages(self, request: ListAction[P]) -> AsyncIterator[P]:
        """Every page of a list. Raises UcmError."""
        return pages(self.session, request)

    async def read(self, *, names: bool, lenient: bool = False) -> None:
        """Read the calls, and with `names` also who is who and the PBX's clock. Raises UcmError.

        With `lenient` a list that the user may not read goes into `missing` instead.
        """
        readings: list[tuple[str, Reading]] = [("listBridgedChannels", self._read_channels)]
        if names:
            readings += [
                ("listAccount", self._read_accounts),
                ("listQueue", self._read_places),
                ("getSystemStatus", self._read_clock),
            ]
        try:
            async with asyncio.TaskGroup() as group:
                for action, reading in readings:
                    group.create_task(self._read_one(action, reading, lenient=lenient))
        except ExceptionGroup as failed:
            raise failed.exceptions[0] from None
        self.store.apply(LinkMoved(Link(LinkMode.POLLING, clock.now())))

    async def close(self) -> None:
        """Stop watching and log out."""
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)
        await self.session.logout()

    async def _read_channels(self) -> None:
        read = await read_channels(self.session)
        if self._known.misses(read):
            read = await read_channels(self.session)
        self._known.note(read)
        self.store.apply(read)

    async def _read_accounts(self) -> None:
        self.store.apply(await read_accounts(self.session))

    async def _read_places(self) -> None:
        self.store.apply(await PlaceReader(self.missing).read(self.session))

    async def _read_clock(self) -> None:
        clock = await read_clock(self.session)
        if clock is not None:
            self.store.apply(clock)

    async def _read_one(self, action: str, reading: Reading, *, lenient: bool) -> None:
        """A clock that may not be read is never worth a failure: durations are told by ours."""
        try:
            await reading()
        except NoPermission:
            if not lenient and reading != self._read_clock:
                raise
            self.missing.add(action)

    async def _watch(self) -> None:
        while True:
            try:
                await self._read_channels()
            except UcmError as error:
                _log.info("the calls could not be read: %s", error)
                if isinstance(error, RateLimited):
                    await asyncio.sleep(error.retry_after)
            await asyncio.sleep(_PACE)


@asynccontextmanager
async def visit(login: Login) -> AsyncIterator[Visit]:
    """Log in, and out whatever happens. Raises UcmError."""
    options = login.connect
    limit = options.timing.request
    anchor = await resolve_trust(
        options.endpoint, options.trust, legacy=options.legacy, timeout=limit
    )
    context = ssl_context(anchor, legacy=options.legacy)
    transport = HttpTransport(options.endpoint, context, limit)
    try:
        found = Visit(Session(transport, api_credentials(options)), login)
        try:
            await found.session.login()
            yield found
        finally:
            with suppress(TimeoutError):
                async with asyncio.timeout(options.timing.goodbye):
                    await found.close()
    finally:
        await transport.close()
