"""What the checks of one examination learn from each other: who is examined, and what stands."""

import asyncio
import ssl
from contextlib import AsyncExitStack, suppress
from typing import TYPE_CHECKING

from ucm_cti.client.credentials import Credentials
from ucm_cti.client.endpoint import Endpoint
from ucm_cti.client.feed import Feed
from ucm_cti.client.http import HttpTransport
from ucm_cti.client.options import ConnectOptions, api_credentials, socket_credentials
from ucm_cti.client.probing import deaf_feed
from ucm_cti.client.session import Session

if TYPE_CHECKING:
    from ucm_cti.client.certificate import SeenCertificate
    from ucm_cti.domain.errors import PbxRefused


class Patient:
    """One PBX under examination; `close` logs out and closes whatever a check has opened.

    `credentials` and `socket` stand for the users of both faces, with what is known about refused
    passwords; without `credentials` both are made from the options.
    """

    def __init__(
        self,
        options: ConnectOptions,
        credentials: Credentials | None = None,
        socket: Credentials | None = None,
    ) -> None:
        self.options = options
        self.credentials = credentials or api_credentials(options)
        self.socket = socket_credentials(options) if credentials is None else socket
        self.addresses: tuple[str, ...] = ()
        self.own_address = ""
        self.certificate: SeenCertificate | None = None
        self.answers: dict[str, PbxRefused | None] = {}
        """How each verb was answered, by its wire name; None for status 0."""
        self._session: Session | None = None
        self._transport: HttpTransport | None = None
        self._context: ssl.SSLContext | None = None
        self._feed: Feed | None = None
        self._opened = AsyncExitStack()

    @property
    def endpoint(self) -> Endpoint:
        """Where the PBX is."""
        return self.options.endpoint

    @property
    def limit(self) -> float:
        """Seconds that one exchange may take."""
        return self.options.timing.request

    @property
    def session(self) -> Session:
        """The session of the HTTPS API; there from `trust` on."""
        assert self._session is not None  # noqa: S101 - an earlier check
        return self._session

    @property
    def transport(self) -> HttpTransport:
        """What carries the requests; there from `trust` on."""
        assert self._transport is not None  # noqa: S101 - an earlier check
        return self._transport

    @property
    def feed(self) -> Feed:
        """The open event socket; there from `listen` on."""
        assert self._feed is not None  # noqa: S101 - an earlier check
        return self._feed

    def trust(self, context: ssl.SSLContext) -> None:
        """The certificate is believed: from now on something may be sent."""
        self._context = context
        self._transport = HttpTransport(self.endpoint, context, self.limit)
        self._opened.push_async_callback(self._transport.close)
        self._session = Session(self._transport, self.credentials)
        self._opened.push_async_callback(self._log_out)

    async def listen(self, credentials: Credentials) -> None:
        """Open the event socket and log in, subscribed to nothing. Raises UcmError."""
        assert self._context is not None  # noqa: S101 - an earlier check
        feed = deaf_feed(self.endpoint, self._context, credentials, self.options.timing, names=())
        self._feed = await self._opened.enter_async_context(feed)

    async def close(self) -> None:
        """Log out, close everything; a PBX that hangs is not waited for."""
        await self._opened.aclose()

    async def _log_out(self) -> None:
        with suppress(TimeoutError):
            async with asyncio.timeout(self.options.timing.goodbye):
                await self.session.logout()
