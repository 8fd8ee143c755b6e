"""Keeps a store equal to the PBX while a session stands: by events, or by polling without them."""

import asyncio
import logging
import time
from collections.abc import Callable
from contextlib import suppress

from ucm_cti.client.asleep import until_asleep
from ucm_cti.client.clockwatch import ClockWatch
from ucm_cti.client.credentials import Credentials
from ucm_cti.client.directory import DirectoryReader
from ucm_cti.client.keeper import FeedKeeper, MakeFeed, WhyNot
from ucm_cti.client.known import KnownChannels
from ucm_cti.client.lists import Executor, read_channels
from ucm_cti.client.options import Timing
from ucm_cti.client.reporter import Reporter
from ucm_cti.client.tap import Sink, Tap
from ucm_cti.domain import clock
from ucm_cti.domain.errors import (
    ConnectionTimeout,
    LoginRefused,
    NoPermission,
    PbxRefused,
    RateLimited,
    UcmError,
)
from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.inputs import ChannelsRead

_log = logging.getLogger(__name__)
NO_SOCKET = noop("The event socket is not used: no password is known for its user.")
_DEAF = noop(
    "The PBX does not answer requests just now: calls are still shown, but what "
    "you ask for may not reach it."
)
_EAGER = 3.0  # seconds after a command in which the lists are read at the quickest
_GROWTH = 1.25


class Sync:
    """Reads first, then follows; `run` ends by raising what broke the connection.

    With a living socket the lists are the safety net; without one they are all there is.
    """

    def __init__(
        self,
        pbx: Executor,
        make_feed: MakeFeed,
        socket_credentials: Credentials | None,
        *,
        sink: Sink,
        reporter: Reporter,
        timing: Timing,
        missing: set[str],
        steady: Callable[[], float],
    ) -> None:
        self._steady = steady
        self._pbx = pbx
        self._known = KnownChannels()
        watch = ClockWatch(sink, self._doubt_clock)
        self._tap = Tap(watch.take, self._known)
        self._directory = DirectoryReader(self._tap, watch.take, timing, missing)
        self._keeper: FeedKeeper | None = None
        if socket_credentials is not None:
            self._keeper = FeedKeeper(
                make_feed,
                socket_credentials,
                self._tap,
                timing,
                self.feed_changed,
                self.doubt,
            )
        self._reporter = reporter
        self._timing = timing
        self._wake = asyncio.Event()
        self._broken = asyncio.Event()
        self._read_at = -timing.pace
        self._eager_until = 0.0
        self._idle = 0
        self._failures = 0
        self._slowed = WhyNot()
        self._ready = asyncio.Event()

    async def run(self) -> None:
        """Raises UcmError."""
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._keep_channels(), name="connection channels")
                group.create_task(self._keep_directory(), name="connection directory")
                group.create_task(
                    until_asleep(
                        self._timing.asleep,
                        self._timing.heartbeat / 3,
                        suspicion=self._broken,
                        steady=self._steady,
                    ),
                    name="connection sleep watch",
                )
                if self._keeper is not None:
                    group.create_task(self._keeper.keep(), name="connection event socket")
        except BaseExceptionGroup as failures:
            first = _first_leaf(failures)
            raise first from None

    def refresh(self) -> None:
        """Read the channel lists soon, and often for a moment."""
        self._eager_until = time.monotonic() + _EAGER
        self._wake.set()

    def doubt(self) -> None:
        """Read everything that changes often soon: something may have been missed."""
        self._directory.hurry()
        self._wake.set()

    def _doubt_clock(self) -> None:
        self._directory.doubt_clock()

    def feed_changed(self) -> None:
        """The socket came or went."""
        if not self._tap.subscribed:
            self._broken.set()
        if self._ready.is_set() and not self._tap.subscribed:
            self._report()
            self._directory.hurry()
        self._wake.set()

    async def _keep_channels(self) -> None:
        if self._keeper is not None:
            with suppress(TimeoutError):
                async with asyncio.timeout(self._timing.settle):
                    await self._keeper.settled.wait()
        await self._take_everything()
        self._ready.set()
        while True:
            self._report()
            await self._turn()
            pause = await self._try_reading()
            if pause:
                await asyncio.sleep(pause)

    async def _take_everything(self) -> None:
        self._wake.clear()
        with self._tap.snapshot() as read:
            read.extend(await self._directory.read_first(self._pbx))
            read.append(await read_channels(self._pbx))
        self._read_at = time.monotonic()

    async def _try_reading(self) -> float:
        """Read the channel lists; seconds that the PBX wants to be left alone."""
        flowing = self._tap.flowing
        try:
            with self._tap.snapshot() as read:
                read.append(await self._read_twice_if_in_doubt())
        except RateLimited as error:
            retry_at = clock.now() + error.retry_after
            self._slowed = WhyNot(error.sentence, error.code, retry_at)
            self._report()
            return error.retry_after
        except (LoginRefused, NoPermission):
            raise
        except UcmError as error:
            self._failures += 1
            if self._tap.flowing:
                self._slowed = WhyNot(tr(_DEAF), error.code)
            _log.info("reading the channel lists failed: %s", error)
            if self._failures > self._patience(error):
                raise
            return self._timing.pace
        finally:
            self._read_at = time.monotonic()
        self._failures, self._slowed = 0, WhyNot()
        if self._tap.flowing and not flowing:
            self._directory.hurry()
        return 0.0

    async def _read_twice_if_in_doubt(self) -> ChannelsRead:
        read = await read_channels(self._pbx)
        return await read_channels(self._pbx) if self._known.misses(read) else read

    def _patience(self, error: UcmError) -> int:
        """How many failures in a row are borne; a socket that still speaks earns one more."""
        feed = self._keeper.feed if self._keeper else None
        speaks = feed is not None and feed.silent_for() <= self._timing.heartbeat
        fault = isinstance(error, ConnectionTimeout | PbxRefused)
        return int(fault) + int(speaks)

    async def _turn(self) -> None:
        """Wait until the lists are to be read: in time, or because somebody asks."""
        with suppress(TimeoutError):
            async with asyncio.timeout(self._pause()):
                await self._wake.wait()
        self._wake.clear()
        await asyncio.sleep(max(0.0, self._read_at + self._timing.pace - time.monotonic()))

    def _pause(self) -> float:
        if self._failures:
            return self._timing.poll
        if self._tap.flowing:
            return self._timing.safety_net
        if self._tap.subscribed:
            return 0.0
        self._idle = 0 if self._known else self._idle + 1
        if time.monotonic() < self._eager_until:
            return self._timing.pace
        if self._known:
            return self._timing.poll_calls
        return min(self._timing.poll * _GROWTH ** (self._idle - 1), self._timing.poll_idle)

    def _report(self) -> None:
        mode = LinkMode.LIVE if self._tap.flowing else LinkMode.POLLING
        why = self._slowed
        if mode is LinkMode.POLLING and not why.reason:
            why = self._keeper.why_not if self._keeper else WhyNot(tr(NO_SOCKET))
        self._reporter.move(mode, why.reason, code=why.code, retry_at=why.retry_at)

    async def _keep_directory(self) -> None:
        await self._ready.wait()
        while True:
            try:
                await self._directory.keep(self._pbx)
            except RateLimited as error:
                pause: float = error.retry_after
            except LoginRefused:
                raise
            except UcmError as error:
                _log.info("reading the directory failed: %s", error)
                pause = self._timing.accounts_polling
                self.doubt()
            await asyncio.sleep(pause)


def _first_leaf(failures: BaseExceptionGroup[BaseException]) -> BaseException:
    """What is not ours first, then the first of ours."""
    leaves = [
        _first_leaf(one) if isinstance(one, BaseExceptionGroup) else one
        for one in failures.exceptions
    ]
    return next((one for one in leaves if not isinstance(one, UcmError)), leaves[0])
