"""Reading the PBX's lists, page by page, into store inputs (wire.md 2.4-2.6)."""

import logging
from collections.abc import AsyncIterator, Callable, Iterable
from datetime import UTC, datetime
from typing import Any, Protocol, TypeVar

from msgspec import UNSET
from msgspec.structs import replace

from ucm_cti.domain import clock
from ucm_cti.domain.errors import (
    Garbled,
    LoginRefused,
    NoPermission,
    PbxRefused,
    RateLimited,
    SessionLost,
)
from ucm_cti.domain.place import Place, PlaceKind, Trunk
from ucm_cti.store.inputs import AccountsRead, ChannelsRead, ClockRead, PlacesRead
from ucm_cti.wire.actions.base import Action, Paging
from ucm_cti.wire.actions.calls import ListBridgedChannels, ListUnbridgedChannels
from ucm_cti.wire.actions.extensions import ListAccount
from ucm_cti.wire.actions.ivrs import ListIvr
from ucm_cti.wire.actions.lists import ListAction
from ucm_cti.wire.actions.queues import ListQueue
from ucm_cti.wire.actions.ring_groups import ListRingGroup
from ucm_cti.wire.actions.system import GetSystemStatus
from ucm_cti.wire.actions.voip_trunks import ListVoipTrunk
from ucm_cti.wire.rows import AccountRow, BridgedRow, UnbridgedRow, text, words

_log = logging.getLogger(__name__)
R = TypeVar("R")
P = TypeVar("P", bound=Paging)
T = TypeVar("T")

PAGE = 200
"""Extensions in one reply: few requests, and none that keeps the PBX busy for long."""
_MAX_PAGES = 10_000


class Executor(Protocol):
    """Anything that takes actions."""

    async def execute(self, request: Action[R]) -> R:
        """Raises UcmError."""
        ...


async def pages(pbx: Executor, request: ListAction[P]) -> AsyncIterator[P]:
    """Every page from the request's own on; the reply tells how many there are. Raises UcmError.

    A request without `item_num` asks for everything in one page; a PBX that cuts it into pages all
    the same is followed.
    """
    number = 1 if request.page is UNSET else request.page
    while number <= _MAX_PAGES:
        page = await pbx.execute(replace(request, page=number) if number > 1 else request)
        yield page
        if number >= page.total_page or _is_empty(page):
            return
        number += 1


def rows_of(page: Paging) -> tuple[Any, ...]:
    """The rows of a page, which has one list and its counters; those of the first list in a page
    of several."""
    members = (getattr(page, name) for name in page.__struct_fields__)
    return next((member for member in members if isinstance(member, tuple)), ())


async def items(
    pbx: Executor, request: ListAction[P], rows: Callable[[P], Iterable[T]]
) -> AsyncIterator[T]:
    """Every row of every page, as `rows` picks them. Raises UcmError."""
    async for page in pages(pbx, request):
        for row in rows(page):
            yield row


def _is_empty(page: Paging) -> bool:
    members = (getattr(page, name) for name in page.__struct_fields__)
    return not any(isinstance(member, tuple) and member for member in members)


async def read_accounts(pbx: Executor, now: Callable[[], float] = clock.now) -> AccountsRead:
    """The whole extension list; an extension that moved between two pages counts once."""
    rows: dict[str, AccountRow] = {}
    request = ListAccount(item_num=PAGE, sidx="extension", sord="asc")
    async for page in pages(pbx, request):
        rows.update((text(row.extension), row) for row in page.account)
    return AccountsRead(tuple(rows.values()), now())


async def read_channels(pbx: Executor, now: Callable[[], float] = clock.now) -> ChannelsRead:
    """Both channel lists.

    The unbridged first: a call that is answered in between is then in both, not in neither.
    """
    began = now()
    unbridged: list[UnbridgedRow] = []
    async for page in pages(pbx, ListUnbridgedChannels()):
        unbridged += page.channel
    bridged: list[BridgedRow] = []
    async for talking in pages(pbx, ListBridgedChannels()):
        bridged += talking.channel
    return ChannelsRead(tuple(unbridged), tuple(bridged), now(), began)


async def read_clock(pbx: Executor, now: Callable[[], float] = clock.now) -> ClockRead | None:
    """What the PBX's wall clock shows, None when it does not tell; the reply is taken to be from
    the middle of the exchange."""
    asked = now()
    status = await pbx.execute(GetSystemStatus())
    shown = wall_clock(status.system_time)
    return None if shown is None else ClockRead(shown, (asked + now()) / 2)


def wall_clock(shown: str | None) -> float | None:
    """ "2019-11-22 17:50:26 UTC+02:00" as seconds, its local part read as if it were UTC."""
    local = " ".join((shown or "").split()[:2])
    try:
        return datetime.strptime(local, "%Y-%m-%d %H:%M:%S").replace(tzinfo=UTC).timestamp()
    except (ValueError, OverflowError):
        return None


class PlaceReader:
    """Queues, ring groups, voice menus and trunks, as far as the API user may see them."""

    def __init__(self, missing: set[str]) -> None:
        self._missing = missing

    async def read(self, pbx: Executor) -> PlacesRead:
        """Raises UcmError, but not for a list that the user may not read or the PBX lacks."""
        places = (
            *await self._rows(
                pbx,
                ListQueue(),
                lambda page: [
                    Place(text(row.extension), words(row.queue_name), PlaceKind.QUEUE)
                    for row in page.queue
                ],
            ),
            *await self._rows(
                pbx,
                ListRingGroup(),
                lambda page: [
                    Place(text(row.extension), words(row.ringgroup_name), PlaceKind.RING_GROUP)
                    for row in page.ringgroup
                ],
            ),
            *await self._rows(
                pbx,
                ListIvr(),
                lambda page: [
                    Place(text(row.extension), words(row.ivr_name), PlaceKind.IVR)
                    for row in page.ivr
                ],
            ),
        )
        trunks = await self._rows(
            pbx,
            ListVoipTrunk(),
            lambda page: [
                Trunk(text(row.trunk_index), words(row.trunk_name), text(row.host))
                for row in page.voip_trunk
            ],
        )
        return PlacesRead(places, tuple(trunks))

    async def _rows(
        self, pbx: Executor, request: ListAction[P], rows: Callable[[P], list[T]]
    ) -> list[T]:
        name = request.spec.name
        found: list[T] = []
        try:
            async for page in pages(pbx, request):
                found += rows(page)
        except NoPermission:
            self._missing.add(name)
        except (SessionLost, RateLimited, LoginRefused):
            raise
        except (PbxRefused, Garbled) as error:
            # not every firmware has each of these lists (wire.md 2.3)
            _log.info("%s gives nothing: %s", name, error)
        else:
            self._missing.discard(name)
        return found
