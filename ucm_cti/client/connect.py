"""The short way in: `async with connect(...) as pbx: await pbx.execute(ListAccount())`."""

import os
from collections.abc import AsyncIterator, Callable, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any, TypeVar, overload

from ucm_cti.client import lists
from ucm_cti.client.credentials import Credentials
from ucm_cti.client.download import Progress
from ucm_cti.client.endpoint import parse_address
from ucm_cti.client.http import HttpTransport
from ucm_cti.client.session import Session
from ucm_cti.client.trust import SystemTrust, Trust, resolve_trust, ssl_context
from ucm_cti.wire.actions.base import Action, Downloaded, Paging
from ucm_cti.wire.actions.lists import ListAction

R = TypeVar("R")
P = TypeVar("P", bound=Paging)
T = TypeVar("T")


class Pbx:
    """A logged-in PBX for scripts: actions only, no events."""

    def __init__(self, session: Session) -> None:
        self._session = session

    async def execute(self, request: Action[R]) -> R:
        """Send one action; returns its typed result. Raises UcmError."""
        return await self._session.execute(request)

    def pages(self, request: ListAction[P]) -> AsyncIterator[P]:
        """Every page of a list, from the request's own on; `item_num` is the page's size.

        A page is read when it is asked for: `async for page in pbx.pages(ListAccount(item_num=50))`
        holds one at a time, each with `page`, `total_page` and `total_item`. Raises UcmError.
        """
        return lists.pages(self._session, request)

    @overload
    def items(self, request: ListAction[Any]) -> AsyncIterator[Any]: ...

    @overload
    def items(
        self, request: ListAction[P], rows: Callable[[P], Iterable[T]]
    ) -> AsyncIterator[T]: ...

    def items(
        self, request: ListAction[Any], rows: Callable[[Any], Iterable[Any]] = lists.rows_of
    ) -> AsyncIterator[Any]:
        """Every row of every page of a list.

        `rows` picks them from a page and so gives them their type:
        `pbx.items(ListAccount(), lambda page: page.account)`; without it the page's one list is
        taken. Raises UcmError.
        """
        return lists.items(self._session, request, rows)

    async def download(
        self,
        request: Action[Downloaded],
        path: str | os.PathLike[str],
        progress: Progress | None = None,
    ) -> Downloaded:
        """Fetch a recording and save it at `path`, in place of an older file of that name.

        `progress` is told the bytes so far and in all (None if the PBX does not say), and starts
        anew if the fetching does. After a failure or a cancellation there is no file. Raises
        UcmError: PbxRefused, CannotConnect, CannotSave, Garbled.
        """
        return await self._session.download(request, Path(path), progress)


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
