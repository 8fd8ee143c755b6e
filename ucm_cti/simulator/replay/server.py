"""A recorded UCM in one object: `async with Replay(entries) as replay: ... replay.url`."""

import asyncio
import contextlib
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import TracebackType
from typing import Self

from starlette.applications import Starlette

from ucm_cti.simulator.api import Api
from ucm_cti.simulator.clock import FaceClock
from ucm_cti.simulator.faults import Faults
from ucm_cti.simulator.hub import Hub
from ucm_cti.simulator.listener import Lines
from ucm_cti.simulator.options import FaceOptions, SocketUsers
from ucm_cti.simulator.replay.player import Player
from ucm_cti.simulator.replay.tape import Tape
from ucm_cti.simulator.sessions import LoginGuard
from ucm_cti.simulator.station import Station
from ucm_cti.simulator.subscription import EVENT_NAMES
from ucm_cti.simulator.users import Users, default_users
from ucm_cti.simulator.web import WebFace
from ucm_cti.wire.capture.entries import Entry


class Replay:
    """A recording on a loopback port for as long as its `async with` block lasts.

    Log-in, cookies, bans, TLS and subscriptions are the simulator's; lists and events are the
    recording's. `speed` is seconds of the recording for each real one. Entering raises
    CannotListen.
    """

    def __init__(
        self,
        entries: Iterable[Entry],
        *,
        users: Users | None = None,
        socket_users: SocketUsers = "both",
        host: str = "127.0.0.1",
        port: int = 0,
        speed: float = 1.0,
        read: Callable[[], float] = time.monotonic,
    ) -> None:
        tape = Tape(entries)
        self.users = users or default_users()
        self._options = FaceOptions(
            socket_users=socket_users, event_names=EVENT_NAMES - tape.refused
        )
        self._clock = FaceClock(read=read)
        self._faults = Faults(self._clock)
        self.hub = Hub(self._options, self._faults)
        self.player = Player(tape, self.hub, self._faults, speed=speed, read=read)
        self._station = Station(host=host, port=port)
        self._playing: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        """Where it listens, `https://host:port`."""
        return self._station.url

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, upper-case hex pairs with colons."""
        return self._station.fingerprint

    @property
    def ca_path(self) -> Path:
        """The certificate as PEM; gone when the replay stops."""
        return self._station.ca_path

    async def __aenter__(self) -> Self:
        await self._station.open(self._application)
        self._playing = asyncio.create_task(self.player.run(), name="replay")
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        assert self._playing is not None  # noqa: S101  # entered
        self._faults.clear()
        try:
            await self._station.close()
        finally:
            self._playing.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._playing

    async def broken(self) -> None:
        """Wait until playing fails, which it should never do; raises that failure."""
        assert self._playing is not None  # noqa: S101  # entered
        await asyncio.shield(self._playing)

    def _application(self, lines: Lines) -> Starlette:
        api = Api(self.player, self.users, self._options, self._clock, self._faults)
        guard = LoginGuard(self._clock, self._options)
        face = WebFace(api, self.hub, self.users, self._options, self._faults, guard, lines)
        return Starlette(routes=face.routes())
