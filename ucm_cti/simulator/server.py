"""A whole UCM in one object: `async with Simulator() as sim: ... sim.url`."""

import asyncio
import contextlib
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from starlette.applications import Starlette

from ucm_cti.simulator.api import Api
from ucm_cti.simulator.clock import FaceClock
from ucm_cti.simulator.control import ControlPlane
from ucm_cti.simulator.dispatch import Dispatch
from ucm_cti.simulator.driver import Driver
from ucm_cti.simulator.faults import Faults
from ucm_cti.simulator.hub import Hub
from ucm_cti.simulator.listener import Lines
from ucm_cti.simulator.mischief import Mischief
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.pbx import Pbx, PbxConfig, small_office
from ucm_cti.simulator.pbx.scenarios import scenario_named
from ucm_cti.simulator.records.office import KEPT, Records
from ucm_cti.simulator.sessions import LoginGuard
from ucm_cti.simulator.station import Station
from ucm_cti.simulator.users import Users, default_users
from ucm_cti.simulator.web import WebFace


class Simulator:
    """A UCM on a loopback port for as long as its `async with` block lasts.

    Entering raises CannotListen; leaving ends within two seconds and raises what killed the PBX's
    own task, if anything did. `manual` stops the clock: only `mischief.advance` moves it. `speed`
    is PBX seconds for each real one. The certificate is new each time unless `folder` keeps it, and
    made out to `names` (default: loopback and `host`). `legacy_tls` is a UCM62xx's small key group.
    `kept` is how many of its past calls, recordings and the like it remembers.
    `pbx` may be read at any time; moves go through `act`, so that their events are sent.
    """

    def __init__(
        self,
        config: PbxConfig | None = None,
        *,
        scenario: str = "quiet",
        users: Users | None = None,
        options: FaceOptions | None = None,
        control: bool = False,
        host: str = "127.0.0.1",
        port: int = 0,
        manual: bool = False,
        speed: float = 1.0,
        folder: Path | None = None,
        names: tuple[str, ...] | None = None,
        legacy_tls: bool = False,
        kept: int = KEPT,
        read: Callable[[], float] = time.monotonic,
    ) -> None:
        self.users = users or default_users()
        self.options = options or FaceOptions()
        self.clock = FaceClock(manual=manual, read=read)
        self.faults = Faults(self.clock)
        self.hub = Hub(self.options, self.faults)
        self.driver = Driver(Pbx(config or small_office()), manual=manual, speed=speed, read=read)
        self.driver.publish = self.hub.publish
        self.records = Records(self.pbx, kept)
        actions = Dispatch(self.driver, self.records.answers())
        self.api = Api(actions, self.users, self.options, self.clock, self.faults)
        self._socket_guard = LoginGuard(self.clock, self.options)
        self.mischief = Mischief(
            self.driver,
            self.clock,
            self.options,
            self.faults,
            self.hub,
            self.api,
            self._socket_guard,
            lambda: self.play(self._scenario),
        )
        self._scenario = scenario
        self._control = control
        self._station = Station(
            host=host, port=port, folder=folder, names=names, legacy_tls=legacy_tls
        )
        self._clockwork: asyncio.Task[None] | None = None

    @property
    def pbx(self) -> Pbx:
        """The machine inside."""
        return self.driver.pbx

    @property
    def host(self) -> str:
        """The address it listens on."""
        return self._station.host

    @property
    def port(self) -> int:
        """The port it listens on."""
        return self._station.port

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
        """The certificate as PEM; gone when the simulator stops, unless `folder` keeps it."""
        return self._station.ca_path

    async def __aenter__(self) -> Self:
        self.play(self._scenario)
        await self._station.open(self._application)
        self._clockwork = asyncio.create_task(self.driver.run(), name="simulator clockwork")
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        assert self._clockwork is not None  # noqa: S101  # entered
        self.faults.clear()
        try:
            await self._station.close()
        finally:
            self._clockwork.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._clockwork

    def act(self, move: Callable[[Pbx], Any]) -> Any:
        """Make a move on the PBX and send its events at once; what the move returns."""
        return self.driver.act(move)

    async def advance(self, seconds: float) -> None:
        """Let time pass at once for the PBX, the sessions, the bans and the faults."""
        await self.mischief.advance(seconds)

    def play(self, scenario: str) -> None:
        """Start a scenario by name. Raises ValueError for an unknown one."""
        self.driver.act(scenario_named(scenario).start)
        self._scenario = scenario

    async def broken(self) -> None:
        """Wait until the PBX's own task fails, which it should never do; raises that failure."""
        assert self._clockwork is not None  # noqa: S101  # entered
        await asyncio.shield(self._clockwork)

    def status(self) -> dict[str, Any]:
        """Who is connected and what is armed, as plain data without secrets."""
        return {
            "sessions": self.api.cookies.users(),
            "sockets": [
                {
                    "user": connection.talk.user,
                    "subscribed": connection.talk.subscription.names(),
                    "backlog": connection.backlog,
                }
                for connection in self.hub.connections
            ],
            "faults": self.faults.armed(),
        }

    def _application(self, lines: Lines) -> Starlette:
        face = WebFace(
            self.api,
            self.hub,
            self.users,
            self.options,
            self.faults,
            self._socket_guard,
            lines,
        )
        routes = face.routes()
        if self._control:
            plane = ControlPlane(self.driver, self.mischief, self.records, self.status, self.play)
            routes += plane.routes()
        return Starlette(routes=routes)
