"""A whole desk against a simulated PBX: connection, store and desk over loopback TLS."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from typing import Any

from ucm_cti.client.connection import Connection
from ucm_cti.client.endpoint import parse_address
from ucm_cti.client.options import ConnectOptions, Timing
from ucm_cti.client.trust import CaFile
from ucm_cti.commands.desk import Desk
from ucm_cti.commands.watching import until
from ucm_cti.domain.call import Call, Leg, LegState
from ucm_cti.domain.ids import CallId, ExtensionNumber, LegId
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.options import FaceOptions
from ucm_cti.simulator.pbx import Pbx, PbxConfig, Quirks, small_office
from ucm_cti.simulator.server import Simulator
from ucm_cti.store.changes import Changes
from ucm_cti.store.inputs import Input
from ucm_cti.store.store import Store

PATIENCE = 15.0  # seconds; nothing here takes long, but a busy machine may
TIMING = Timing(request=4.0, pace=0.02, poll_calls=0.05, poll=0.05, backoff=0.05, goodbye=1.0)
MINE = ExtensionNumber("1000")
CALLER = "+302310550123"
TO_ME, TO_GROUP, TO_QUEUE, TO_MENU = "2310550100", "2310550101", "2310550102", "2310550103"


def office(*, quirks: Quirks | None = None, **over: Any) -> PbxConfig:
    """Twelve extensions, a ring group of five, a queue, a menu and two lines; changed as told."""
    return replace(small_office(), quirks=quirks or Quirks(), **over)


class Office:
    """One desk at one PBX, and hands on the world around it."""

    def __init__(self, sim: Simulator, connection: Connection, store: Store, desk: Desk) -> None:
        self.sim = sim
        self.connection = connection
        self.store = store
        self.desk = desk
        self.ended: list[Call] = []
        self.added: list[CallId] = []
        self.modes: list[LinkMode] = []
        store.subscribe(self._on_changes)

    async def until(self, condition: Callable[[], Any]) -> None:
        """Wait until the store shows it; fails when it never does."""
        shown = await until(self.store, lambda: bool(condition()), PATIENCE)
        assert shown, f"never shown; the calls are {list(self.store.calls.values())}"

    def world(self, move: Callable[[Pbx], Any]) -> Any:
        """A move of the world outside: somebody calls, picks up, hangs up."""
        return self.sim.act(move)

    async def agree(self) -> None:
        """Wait until the store has exactly the channels of the PBX's own lists."""
        await self.until(lambda: self.shown() == self.listed())

    def listed(self) -> set[str]:
        """Every channel that the PBX would list, without its inner wiring."""
        rows = self.sim.pbx.unbridged()
        pairs = self.sim.pbx.bridged()
        sides = {row[side] for row in pairs for side in ("channel1", "channel2")}
        return sides | {row["channel"] for row in rows if not row["channel"].startswith("Local/")}

    def shown(self) -> set[str]:
        """Every leg in the store."""
        return {leg.id for call in self.store.calls.values() for leg in call.legs}

    def truth(self, leg: LegId) -> dict[str, Any]:
        """One channel as it truly is inside the PBX; {} when it is gone."""
        found: dict[str, Any] = self.sim.pbx.state()["channels"].get(leg, {})
        return found

    def only_call(self) -> Call:
        """The one call there is."""
        (call,) = self.store.calls.values()
        return call

    def call(self, call_id: CallId) -> Call:
        """A call as it is now."""
        return self.store.calls[call_id]

    def leg(self, number: str) -> Leg:
        """The one leg of an extension."""
        (call,) = self.store.calls_of(ExtensionNumber(number))
        leg = call.leg_of(ExtensionNumber(number))
        assert leg is not None
        return leg

    def rings(self, number: str) -> bool:
        """Whether the extension's phone rings."""
        return any(
            leg.extension == number and leg.state is LegState.RINGING
            for call in self.store.calls_of(ExtensionNumber(number))
            for leg in call.legs
        )

    def talk(self, *numbers: str) -> bool:
        """Whether these parties talk in one call."""
        return any(
            {leg.number for leg in call.legs if leg.state is LegState.TALKING} >= set(numbers)
            for call in self.store.calls.values()
        )

    async def inbound_talk(
        self, did: str = TO_ME, phone: str = MINE, caller: str = CALLER, name: str = ""
    ) -> Call:
        """An outside caller whom an extension has answered."""
        call_id = CallId(self.world(lambda pbx: pbx.incoming(1, caller, did, name)))
        await self.until(lambda: self.rings(phone))
        self.world(lambda pbx: pbx.answer(phone))
        await self.until(lambda: self.talk(phone, caller))
        return self.call(call_id)

    async def outbound_talk(self, number: str, *, answered: bool = True) -> Call:
        """A call that we have placed to an outside number, answered there or still ringing."""
        await self.desk.dial(number)
        call = self.store.calls_of(MINE)[-1]
        self.world(lambda pbx: pbx.answer(MINE))
        await self.until(lambda: self.call(call.id).outside)
        outside = self.call(call.id).outside
        assert outside is not None
        if answered:
            self.world(lambda pbx: pbx.far_answer(outside.id))
            await self.until(lambda: self.talk(MINE, outside.number))
        return self.call(call.id)

    def _on_changes(self, changes: Changes) -> None:
        self.added += changes.added
        self.ended += changes.ended
        if changes.link:
            self.modes.append(self.store.link.mode)


def options_for(sim: Simulator, **over: Any) -> ConnectOptions:
    """How to connect to a simulator as its first API user."""
    user = sim.users.api[0]
    given: dict[str, Any] = {
        "endpoint": parse_address(sim.url),
        "user": user.name,
        "password": user.password,
        "trust": CaFile(sim.ca_path),
        "timing": TIMING,
    }
    return ConnectOptions(**(given | over))


@asynccontextmanager
async def open_office(
    config: PbxConfig | None = None,
    *,
    me: ExtensionNumber | None = MINE,
    patience: float = PATIENCE,
    mode: LinkMode = LinkMode.LIVE,
    connect: dict[str, Any] | None = None,
    face: dict[str, Any] | None = None,
    **simulator: Any,
) -> AsyncIterator[Office]:
    """A PBX whose clock stands still, and a desk connected to it in the mode given."""
    async with AsyncExitStack() as stack:
        switches = FaceOptions(**(face or {}))
        given = {"manual": True, "control": True, "options": switches} | simulator
        sim = await stack.enter_async_context(Simulator(config or office(), **given))
        store = Store()

        def sink(message: Input) -> None:
            store.apply(message)

        connection = Connection(options_for(sim, **(connect or {})), sink)
        desk = Desk(connection, store, me, patience=patience)
        found = Office(sim, connection, store, desk)
        running = asyncio.create_task(connection.run())
        try:
            await found.until(lambda: store.link.mode is mode and store.extensions and store.places)
            yield found
            sim.pbx.check()
        finally:
            await connection.close()
            await running
