"""Keeps the directory, the places and the PBX's clock fresh, beside the calls."""

import asyncio
import logging
import time
from contextlib import suppress

from ucm_cti.client.lists import Executor, PlaceReader, read_accounts, read_clock
from ucm_cti.client.options import Timing
from ucm_cti.client.tap import Sink, Tap
from ucm_cti.domain.errors import NoPermission, PbxRefused, RateLimited
from ucm_cti.store.inputs import AccountsRead, ClockRead, Input
from ucm_cti.wire.actions.extensions import ListAccount
from ucm_cti.wire.actions.system import GetSystemStatus

_log = logging.getLogger(__name__)
_SHARE = 5  # reading the extensions takes at most one fifth of the time, in a hurry half of it


class DirectoryReader:
    """Reads what changes rarely; `missing` collects the actions that the user may not use."""

    def __init__(self, tap: Tap, sink: Sink, timing: Timing, missing: set[str]) -> None:
        self._tap = tap
        self._sink = sink
        self._timing = timing
        self._missing = missing
        self._places = PlaceReader(missing)
        self._hurry = asyncio.Event()
        self._clock_doubted = False
        self._cost = 0.0
        self._slow_at = 0.0
        self._read_at = 0.0

    def hurry(self) -> None:
        """Read the extensions now: what was known of them may be old."""
        self._hurry.set()

    def doubt_clock(self) -> None:
        """Read the PBX's clock now: somebody may have set it."""
        self._clock_doubted = True
        self._hurry.set()

    async def read_first(self, pbx: Executor) -> list[Input]:
        """Clock and extensions, as far as the user may see them. Raises UcmError."""
        found: tuple[Input | None, ...] = await self._clock(pbx), await self._accounts(pbx)
        return [one for one in found if one is not None]

    async def keep(self, pbx: Executor) -> None:
        """Read on until something fails. Raises UcmError."""
        while True:
            if time.monotonic() >= self._slow_at:
                await self._read_slow(pbx)
            with suppress(TimeoutError):
                async with asyncio.timeout(self._pause()):
                    await self._hurry.wait()
            self._hurry.clear()
            if self._clock_doubted:
                self._clock_doubted = False
                await self._read_clock(pbx)
                continue
            await asyncio.sleep(self._read_at + self._cost - time.monotonic())
            with self._tap.directory() as read:
                if (accounts := await self._accounts(pbx)) is not None:
                    read.append(accounts)

    def _pause(self) -> float:
        wanted = self._timing.accounts if self._tap.flowing else self._timing.accounts_polling
        return max(wanted, self._cost * _SHARE)

    async def _read_slow(self, pbx: Executor) -> None:
        first, self._slow_at = not self._slow_at, time.monotonic() + self._timing.safety_net
        self._sink(await self._places.read(pbx))
        if not first:
            await self._read_clock(pbx)
        self._slow_at = time.monotonic() + self._timing.clock

    async def _read_clock(self, pbx: Executor) -> None:
        if (clock := await self._clock(pbx)) is not None:
            self._sink(clock)

    async def _accounts(self, pbx: Executor) -> AccountsRead | None:
        started = time.monotonic()
        try:
            read = await read_accounts(pbx)
        except NoPermission:
            self._missing.add(ListAccount.spec.name)
            return None
        self._missing.discard(ListAccount.spec.name)
        self._read_at = time.monotonic()
        self._cost = self._read_at - started
        return read

    async def _clock(self, pbx: Executor) -> ClockRead | None:
        try:
            read = await read_clock(pbx)
        except RateLimited:
            raise
        except NoPermission:
            self._missing.add(GetSystemStatus.spec.name)
            return None
        except PbxRefused as error:
            _log.info("the PBX does not tell its time: %s", error)
            return None
        self._missing.discard(GetSystemStatus.spec.name)
        return read
