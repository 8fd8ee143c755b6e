"""The built-in PBX behind the demo: a simulator on the network thread, reached over real TLS."""

from typing import TYPE_CHECKING, Any, TypeVar

from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.ui.dialogs.login_data import LoginData

if TYPE_CHECKING:
    from collections.abc import Callable

    from ucm_cti.simulator.pbx import Pbx
    from ucm_cti.simulator.server import Simulator

T = TypeVar("T")

ME = "1000"
COUNTRY = "GR"
_EXTENSIONS = {"quiet": 40, "reception": 40, "callcentre": 300}
_KEPT = 2_000  # past calls; more would cost the window's own process tens of megabytes
_CALLERS = (
    ("+302310550123", "Katerina Alexiou"),
    ("+4989123456", ""),
    ("+390612345678", "Studio Ricci"),
    ("+442071234567", ""),
)


class NotRunning(Exception):
    """The built-in PBX has not started yet, or has stopped."""


class DemoPbx:
    """Starts, plays and stops the simulator; all methods are for the GUI loop."""

    def __init__(self, thread: NetworkThread, *, manual: bool = False, seed: int = 1) -> None:
        self._thread = thread
        self._manual = manual
        self._seed = seed
        self._callers = 0
        self._simulator: Simulator | None = None

    async def start(self, scenario: str) -> LoginData:
        """Start the PBX that suits a scenario; how to log in to it."""
        self._simulator = await self._thread.run(self._enter(scenario))
        user = self._simulator.users.api[0]
        return LoginData(
            address=f"{self._simulator.host}:{self._simulator.port}",
            user=user.name,
            password=user.password,
            extension=ME,
            call_control=self._simulator.pbx.config.call_control,
            pinned_pem=self._simulator.ca_path.read_text("ascii"),
        )

    async def stop(self) -> None:
        """Stop the PBX; it takes two seconds at most."""
        simulator, self._simulator = self._simulator, None
        if simulator is not None and self._thread.alive:
            await self._thread.run(simulator.__aexit__(None, None, None))

    async def act(self, move: "Callable[[Pbx], T]") -> T:
        """Make a move of the world outside. Raises what the PBX raises."""

        async def make() -> Any:
            return self._running.act(move)

        return await self._thread.run(make())

    async def advance(self, seconds: float) -> None:
        """Let time pass at once; for a PBX whose clock is stopped."""
        await self._thread.run(self._running.advance(seconds))

    async def ring_me(self) -> None:
        """A caller from outside who rings at my phone at once."""

        def move(pbx: "Pbx") -> None:
            known = set(pbx.world.channels)
            self._call(pbx)
            if pbx.config.call_control:
                (channel,) = set(pbx.world.channels) - known
                pbx.accept(channel)

        await self.act(move)

    async def call_at_gate(self) -> None:
        """A caller from outside who waits for accept or refuse."""
        await self.act(self._call)

    async def pick_up(self) -> None:
        """My phone is picked up."""
        await self.act(lambda pbx: pbx.answer(ME))

    async def hang_up(self) -> None:
        """My phone is put down."""
        await self.act(lambda pbx: pbx.hangup_by(ME))

    def _call(self, pbx: "Pbx") -> None:
        number, name = _CALLERS[self._callers % len(_CALLERS)]
        self._callers += 1
        route = next(route for route in pbx.config.inbound_routes if route.destination == ME)
        pbx.incoming(route.trunk, number, route.did, name)

    async def _enter(self, scenario: str) -> "Simulator":
        # imported late: the web server may load only when the window has been painted
        from dataclasses import replace  # noqa: PLC0415 # see above
        from datetime import datetime  # noqa: PLC0415 # see above

        from ucm_cti.simulator.pbx.scenarios import config_for  # noqa: PLC0415 # see above
        from ucm_cti.simulator.server import Simulator  # noqa: PLC0415 # see above

        config = config_for(scenario, extensions=_EXTENSIONS.get(scenario), seed=self._seed)
        config = replace(config, call_control=scenario != "callcentre")
        if not self._manual:  # rules of the gate go by the PBX's clock
            today = datetime.now().astimezone().replace(tzinfo=None, microsecond=0)
            config = replace(config, start_time=today)
        simulator = Simulator(
            config, scenario=scenario, control=True, manual=self._manual, kept=_KEPT
        )
        return await simulator.__aenter__()

    @property
    def _running(self) -> "Simulator":
        if self._simulator is None:
            raise NotRunning("the built-in PBX is not running")
        return self._simulator
