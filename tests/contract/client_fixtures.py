"""A connection and the store that it feeds, against a simulator over real TLS."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any

from ucm_cti.client.connection import Connection
from ucm_cti.client.endpoint import parse_address
from ucm_cti.client.options import ConnectOptions, Timing
from ucm_cti.client.trust import PinnedCertificate
from ucm_cti.domain import clock
from ucm_cti.domain.call import Call, LegState
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.simulator.pbx import Pbx
from ucm_cti.simulator.server import Simulator
from ucm_cti.store.changes import Changes
from ucm_cti.store.inputs import Batch, ChannelsRead, Input
from ucm_cti.store.store import Store

PATIENCE = 8.0
CALLER = "+302310550123"
TO_RECEPTION, TO_GROUP, TO_QUEUE = "2310550100", "2310550101", "2310550102"
BRISK = Timing(
    request=2.0,
    settle=1.0,
    poll_calls=0.03,
    poll=0.03,
    poll_idle=0.05,
    pace=0.01,
    accounts_polling=0.1,
    backoff=0.02,
    backoff_max=0.1,
    socket_backoff_max=0.1,
    goodbye=1.0,
)


def options_for(sim: Simulator, **over: Any) -> ConnectOptions:
    """How to connect as the first API user; members of Timing may be given as `timing={...}`."""
    user = sim.users.api[0]
    given: dict[str, Any] = {
        "endpoint": parse_address(sim.url),
        "user": user.name,
        "password": user.password,
        "trust": PinnedCertificate(sim.ca_path.read_text(encoding="ascii")),
    } | over
    return ConnectOptions(**(given | {"timing": replace(BRISK, **over.get("timing", {}))}))


class Observer:
    """Feeds a store, and remembers every link state, ended call and reading of the lists."""

    def __init__(self, sim: Simulator, options: ConnectOptions) -> None:
        self.slept = 0.0
        self.sim = sim
        self.store = Store()
        self.links: list[Link] = []
        self.added: list[str] = []
        self.ended: list[Call] = []
        self.reads = 0
        self.connection = Connection(
            options, self._take, steady=lambda: clock.steady() + self.slept
        )
        self._moved = asyncio.Event()
        self.store.subscribe(self._on_changes)

    @property
    def modes(self) -> list[LinkMode]:
        """Every mode in turn, without repetitions."""
        found = [link.mode for link in self.links]
        return [mode for mode, before in zip(found, [None, *found], strict=False) if mode != before]

    async def until(self, condition: Callable[[], Any]) -> None:
        """Wait until something is so; looks after each input."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not condition():
                    self._moved.clear()
                    await self._moved.wait()
        except TimeoutError:
            raise AssertionError(f"never so: {self.links[-3:]} {self.shown()}") from None

    async def until_mode(self, mode: LinkMode) -> Link:
        """Wait for a mode; the link then."""
        await self.until(lambda: self.store.link.mode is mode)
        return self.store.link

    async def until_equal(self) -> None:
        """Wait until the store has what the PBX's lists have."""
        await self.until(lambda: self.shown() == self.listed())

    def shown(self) -> dict[str, bool]:
        """Every leg of the store and whether it talks."""
        legs = (leg for call in self.store.calls.values() for leg in call.legs)
        return {leg.id: leg.state is LegState.TALKING for leg in legs}

    def listed(self) -> dict[str, bool]:
        """The same as the PBX's own lists have it."""
        rows = (row["channel"] for row in self.sim.pbx.unbridged())
        found = {name: False for name in rows if not name.startswith("Local/")}
        for pair in self.sim.pbx.bridged():
            found |= {pair["channel1"]: True, pair["channel2"]: True}
        return found

    def world(self, move: Callable[[Pbx], Any]) -> Any:
        """A move of the world outside the PBX."""
        return self.sim.act(move)

    def _take(self, message: Input) -> None:
        parts = message.inputs if isinstance(message, Batch) else (message,)
        self.reads += sum(isinstance(part, ChannelsRead) for part in parts)
        self.store.apply(message)
        self._moved.set()

    def _on_changes(self, changes: Changes) -> None:
        self.added += changes.added
        self.ended += changes.ended
        if changes.link:
            self.links.append(self.store.link)


@asynccontextmanager
async def observing(sim: Simulator, *, alone: bool = True, **over: Any) -> AsyncIterator[Observer]:
    """A running connection; when the block ends it is closed and, where it was `alone`, has left
    no task behind."""
    observer = Observer(sim, options_for(sim, **over))
    running = asyncio.create_task(observer.connection.run(), name="test connection")
    try:
        yield observer
    finally:
        await observer.connection.close()
        await running
    left = {task.get_name() for task in asyncio.all_tasks()}
    ours = {name for name in left if name.startswith(("connection", "event socket"))}
    assert not (alone and ours)
