"""The short way in: `async with connect(...) as pbx: await pbx.execute(ListAccount())`."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TypeVar

from ucm_cti.client import lists
from ucm_cti.client.credentials import Credentials
from ucm_cti.client.endpoint import parse_address
from ucm_cti.client.http import HttpTransport
from ucm_cti.client.session import Session
from ucm_cti.client.trust import SystemTrust, Trust, resolve_trust, ssl_context
from ucm_cti.wire.actions.base import Action, Paging
from ucm_cti.wire.actions.lists import ListAction

R = TypeVar("R")
P = TypeVar("P", bound=Paging)


class Pbx:
    """A logged-in PBX for scripts: actions only, no events."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def execute(self, request: Action[R]) -> R:
        """Send one action; returns its typed result. Raises UcmError."""
        return await self._session.execute(request)

    def pages(self, request: ListAction[P]) -> AsyncIterator[P]:
        """Every page of a list, from the request's own on; `item_num` is the page's size.

        Raises UcmError.
        """
        return lists.pages(self._session, request)


@asynccontextmanager
async def connect(
    url: str,
    user: str,
    password: str,
    *,
    trust: Trust | None = None,
    legacy: bool = False,
    timeout: float = 10.0,  # noqa: ASYNC109 - of each exchange, not of the block
) -> AsyncIterator[Pbx]:
    """Log in, and out at the end of the block.

    `url` is an address as a person types it; `trust` defaults to the operating system's;
    `timeout` in seconds bounds each exchange. Raises UcmError.
    """
    endpoint = parse_address(url)
    anchor = await resolve_trust(endpoint, trust or SystemTrust(), legacy=legacy, timeout=timeout)
    transport = HttpTransport(endpoint, ssl_context(anchor, legacy=legacy), timeout)
    session = Session(transport, Credentials(user, password))
    try:
        await session.login()
        yield Pbx(session)
    finally:
        try:
            await session.logout()
        finally:
            await transport.close()
