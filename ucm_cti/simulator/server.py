"""A whole UCM in one object: `async with Simulator() as sim: ... sim.url`."""

import asyncio
import contextlib
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from starlette.applications import Starlette

from ucm_cti.simulator.api import Api
from ucm_cti.simulator.certificate import (
    LOOPBACK_NAMES,
    Certificate,
    ensure_certificate,
    tls_context,
)
from ucm_cti.simulator.clock import FaceClock
from ucm_cti.simulator.control import ControlPlane
from ucm_cti.simulator.driver import Driver
from ucm_cti.simulator.faults import Faults
from ucm_cti.simulator.hub import Hub
from ucm_cti.simulator.listener import Lines, Listener
from ucm_cti.simulator.mischief import Mischief
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.pbx import Pbx, PbxConfig, small_office
from ucm_cti.simulator.pbx.scenarios import scenario_named
from ucm_cti.simulator.records.office import Records
from ucm_cti.simulator.sessions import LoginGuard
from ucm_cti.simulator.users import Users, default_users
from ucm_cti.simulator.web import WebFace


class Simulator:
    """A UCM on a loopback port for as long as its `async with` block lasts.

    Entering raises CannotListen; leaving ends within two seconds and raises what killed the PBX's
    own task, if anything did. `manual` stops the clock: only `mischief.advance` moves it. `speed`
    is PBX seconds for each real one. The certificate is new each time unless `folder` keeps it, and
    made out to `names` (default: loopback and `host`). `legacy_tls` is a UCM62xx's small key group.
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
        read: Callable[[], float] = time.monotonic,
    ) -> None:
        self.users = users or default_users()
        self.options = options or FaceOptions()
        self.clock = FaceClock(manual=manual, read=read)
        self.faults = Faults(self.clock)
        self.hub = Hub(self.options, self.faults)
        self.driver = Driver(Pbx(config or small_office()), manual=manual, speed=speed, read=read)
        self.driver.publish = self.hub.publish
        self.records = Records(self.pbx)
        self.api = Api(
            self.driver,
            self.users,
            self.options,
            self.clock,
            self.faults,
            self.records.answers(),
        )
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
        self.host = host
        self.port = port
        self._scenario = scenario
        self._control = control
        self._folder = folder
        self._names = names or tuple(dict.fromkeys((*LOOPBACK_NAMES, host)))
        self._legacy_tls = legacy_tls
        self._cleanup = contextlib.ExitStack()
        self._certificate: Certificate | None = None
        self._listener: Listener | None = None
        self._clockwork: asyncio.Task[None] | None = None

    @property
    def pbx(self) -> Pbx:
        """The machine inside."""
        return self.driver.pbx

    @property
    def url(self) -> str:
        """Where it listens, `https://host:port`."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"https://{host}:{self.port}"

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, upper-case hex pairs with colons."""
        return self._made_certificate().fingerprint

    @property
    def ca_path(self) -> Path:
        """The certificate as PEM; gone when the simulator stops, unless `folder` keeps it."""
        return self._made_certificate().path

    async def __aenter__(self) -> Self:
        folder = self._folder or Path(
            self._cleanup.enter_context(tempfile.TemporaryDirectory(prefix="ucm-simulator-"))
        )
        try:
            certificate = await asyncio.to_thread(
                ensure_certificate, folder, self._names, rsa_key=self._legacy_tls
            )
            context = tls_context(certificate, legacy=self._legacy_tls)
            lines = Lines()
            self._listener = Listener(self._application(lines), context, lines)
            self._certificate = certificate
            self.play(self._scenario)
            self.port = await self._listener.start(self.host, self.port)
        except BaseException:
            self._cleanup.close()
            raise
        self._clockwork = asyncio.create_task(self.driver.run(), name="simulator clockwork")
        return self

    async def __aexit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        assert self._listener is not None  # noqa: S101  # entered
        assert self._clockwork is not None  # noqa: S101  # entered
        try:
            self.faults.clear()
            await self._listener.stop()
        finally:
            self._clockwork.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._clockwork
            self._cleanup.close()

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

    def _made_certificate(self) -> Certificate:
        if self._certificate is None:
            raise RuntimeError("the simulator is not running")
        return self._certificate
