"""The GUI thread stands still for seconds: afterwards the board is right, at once and calmly."""

import asyncio
import gc
import time
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.chaos.stall import (
    FRAME,
    RECOVERY,
    BlockWitness,
    Doorkeeper,
    PopupWitness,
    Traffic,
    Truth,
    freeze,
    truth,
)
from tests.chaos.stall_sleep import asleep
from tests.ui.app_stage import Stage, World, at_home, perform
from ucm_cti.commands.verbs import Verb
from ucm_cti.domain import clock
from ucm_cti.domain.call import LegState, Phase
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.simulator.pbx import Pbx, callcentre
from ucm_cti.simulator.server import Simulator
from ucm_cti.store.store import Listener

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

ME = "1030"
STALL = 5.0
HOUR = 3600.0


@pytest.fixture
def world() -> Iterator[World]:
    gc.collect()
    gc.freeze()  # what earlier tests have left must not lengthen a collection in the window
    made = World()
    yield made
    made.close()
    gc.unfreeze()


def waiting_in(pbx: Pbx, *, grouped: bool = True) -> set[str]:
    """The callers who ring at my phone or wait at the gate; not `grouped` all callers."""
    if not grouped:
        return {channel.linkedid for channel in pbx.world.channels.values()}
    legs = pbx.world.legs_of(ME)
    at_phone = {leg.linkedid for leg in legs if leg.state == "Ringing"}
    return at_phone | {c.linkedid for c in pbx.world.channels.values() if c.gated}


class Frozen:
    """An app at a busy callcentre with the gate on, and the witnesses of one stall."""

    def __init__(self, stage: Stage, world: World, sim: Simulator) -> None:
        self.stage = stage
        self.world = world
        self.sim = sim
        self.popups = PopupWitness(stage.shell.store)
        self.blocks = BlockWitness()
        self.door = Doorkeeper(sim)
        self.told: list[tuple[str, str]] = []
        self.age_at_the_end = 0.0
        self.truth: Truth | None = None
        stage.shell.context.actor.told.connect(lambda *words: self.told.append(words))

    async def at_the_gate(self) -> CallId:
        """A call that waits for accept or refuse."""

        def waiting() -> list[CallId]:
            calls = self.stage.shell.store.calls.values()
            return [call.id for call in calls if call.phase is Phase.ARRIVING]

        await self.stage.until(waiting, "a call at the gate")
        return waiting()[-1]

    async def stall(
        self, seconds: float = STALL, *, busy: float = 1.0, grouped: bool = True
    ) -> None:
        """Traffic, then a stall with more of it; then time stands still and the board must be
        right soon, without a ghost or a second pop-up, and without a long block.

        `grouped` is for stalls in which no list is read: a list tells which legs make up a call
        only where no two callers have one number (wire.md 2.6), and these callers share fifteen.
        """
        stage, store = self.stage, self.stage.shell.store
        traffic = Traffic(self.world, self.sim, waiting_in)
        begun = time.monotonic()
        await stage.until(lambda: time.monotonic() > begun + busy, "some traffic")
        before: set[str] = set()

        def first() -> None:
            before.update(self.popups.shown)
            traffic.came.clear()

        def last() -> None:
            traffic.stop()
            self.age_at_the_end = stage.console.operator.freshness().age or 0.0
            waiting = self.world.act(self.sim, lambda pbx: waiting_in(pbx, grouped=grouped))
            self.truth = self.world.act(self.sim, lambda pbx: truth(pbx, waiting))
            self.blocks.reset()

        await freeze(seconds, first=first, last=last)
        thawed = time.monotonic()
        assert self.truth is not None
        right = self.truth
        await stage.until(lambda: right.shown_by(store, grouped=grouped), "the truth")
        assert time.monotonic() - thawed < RECOVERY
        await stage.until(lambda: time.monotonic() > thawed + 0.5, "the drawing")
        assert right.shown_by(store, grouped=grouped)
        assert self.blocks.longest < FRAME
        assert traffic.came - right.waiting, "calls came and went in the stall"
        new = set(self.popups.shown) - before
        assert new <= right.waiting, "a pop-up of a call that had gone"
        assert max(self.popups.shown.values(), default=1) == 1, "a pop-up came twice"


def staged(
    qapp: QApplication,
    folder: Path,
    world: World,
    play: Callable[[Frozen], Awaitable[None]],
) -> None:
    """Play with the app at a callcentre whose outside calls wait at the gate."""
    config = replace(callcentre(), call_control=True)
    sim = world.start(config=config, scenario="callcentre", manual=True)
    credentials = at_home(folder, sim, ME, gate=True)

    async def run(stage: Stage) -> None:
        await stage.live()
        stage.shell.show()
        await world.advance(sim, 120.0)
        now = world.act(sim, lambda pbx: truth(pbx, set()))
        await stage.until(lambda: now.shown_by(stage.shell.store, grouped=True), "the beginning")
        frozen = Frozen(stage, world, sim)
        try:
            await play(frozen)
        finally:
            frozen.popups.stop()

    assert perform(qapp, folder, credentials, run)


def test_five_seconds(qapp: QApplication, tmp_path: Path, world: World) -> None:
    async def play(frozen: Frozen) -> None:
        await frozen.stall()
        assert frozen.age_at_the_end >= STALL - 0.5, "the line told the age of the picture"
        assert (frozen.stage.console.operator.freshness().age or 0.0) < RECOVERY
        assert frozen.stage.mode is LinkMode.LIVE
        assert frozen.door.sockets == 0 and not frozen.door.requests["login"]

    staged(qapp, tmp_path, world, play)


def test_more_than_can_wait(
    qapp: QApplication, tmp_path: Path, world: World, caplog: pytest.LogCaptureFixture
) -> None:
    async def play(frozen: Frozen) -> None:
        frozen.stage.shell.link._relay._limit = 200
        await frozen.stall(3.0, grouped=False)
        assert any("inputs behind" in record.message for record in caplog.records)
        assert frozen.door.sockets == 0 and not frozen.door.requests["login"]

    staged(qapp, tmp_path, world, play)


def test_while_the_socket_is_opened_again(qapp: QApplication, tmp_path: Path, world: World) -> None:
    async def play(frozen: Frozen) -> None:
        world.act(frozen.sim, lambda _: frozen.sim.mischief.drop_sockets())
        await frozen.stall(busy=0.0, grouped=False)
        assert frozen.stage.mode is LinkMode.LIVE
        assert frozen.door.sockets == 1 and not frozen.door.requests["login"]

    staged(qapp, tmp_path, world, play)


def test_in_the_middle_of_a_command(qapp: QApplication, tmp_path: Path, world: World) -> None:
    async def play(frozen: Frozen) -> None:
        stage, sim = frozen.stage, frozen.sim
        call = await frozen.at_the_gate()
        world.act(sim, lambda _: sim.faults.arm(FaultKind.DELAY, action="refuseCall", seconds=1.0))
        stage.console.operator.do(Verb.REFUSE, call)
        stage.console.operator.do(Verb.REFUSE, call)
        await stage.until(lambda: frozen.door.requests["refuseCall"], "the request")
        await frozen.stall(busy=0.0)
        await stage.until(lambda: frozen.told, "the outcome")
        assert frozen.told == [("The call was refused.", "done")]
        assert frozen.door.requests["refuseCall"] == 1

    staged(qapp, tmp_path, world, play)


def test_longer_than_a_command_is_watched(
    qapp: QApplication, tmp_path: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No event tells of the effect, and when the lists tell of it the time is long up."""

    async def play(frozen: Frozen) -> None:
        stage, sim = frozen.stage, frozen.sim
        stage.shell.desk._sender._patience = 0.5
        call = await frozen.at_the_gate()
        world.act(sim, lambda _: sim.faults.arm(FaultKind.LOSE))
        watched = asyncio.Event()
        subscribe = stage.shell.store.subscribe

        def watch(listener: Listener) -> Callable[[], None]:
            watched.set()
            return subscribe(listener)

        monkeypatch.setattr(stage.shell.store, "subscribe", watch)
        stage.console.operator.do(Verb.REFUSE, call)
        await stage.until(watched.is_set, "the watch")
        await freeze(2.0)
        await stage.until(lambda: frozen.told, "the outcome")
        assert frozen.told == [("The call was refused.", "done")]
        assert frozen.door.requests["refuseCall"] == 1

    staged(qapp, tmp_path, world, play)


def ages(pbx: Pbx) -> dict[str, float]:
    """How long each leg that talks has done so, by the PBX."""
    sides = (
        (side, bridge) for bridge in pbx.world.bridges for side in (bridge.caller, bridge.callee)
    )
    return {side.name: pbx.now - bridge.since for side, bridge in sides}


def test_an_hour_of_sleep(
    qapp: QApplication, tmp_path: Path, world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def play(frozen: Frozen) -> None:
        stage, sim, store = frozen.stage, frozen.sim, frozen.stage.shell.store
        await stage.until(lambda: stage.popups, "pop-ups")
        before = set(frozen.popups.shown)
        with asleep(stage.app.thread, monkeypatch, HOUR):
            world.thread.submit(sim.advance(HOUR)).result(60.0)
            right = world.act(sim, lambda pbx: truth(pbx, waiting_in(pbx, grouped=False)))
            told = world.act(sim, ages)
            frozen.door.requests.clear()
        woken = time.monotonic()
        await stage.until(
            lambda: stage.mode is LinkMode.LIVE and right.shown_by(store, grouped=False),
            "the truth",
        )
        assert time.monotonic() - woken < 2 * RECOVERY
        found = {
            leg.id: clock.now() - (leg.since or 0.0)
            for call in store.calls.values()
            for leg in call.legs
            if leg.state is LegState.TALKING
        }
        assert found == pytest.approx(told, abs=3.0), "lengths of calls"
        shown = set(frozen.popups.shown) - before
        assert shown <= right.waiting, "a pop-up of a call that had gone"
        await stage.until(lambda: time.monotonic() > woken + 6.0, "time for a second thought")
        alive = world.act(sim, lambda pbx: set(pbx.world.channels))
        assert {window.popup.key for window in stage.popups if window.popup} <= alive
        assert max(frozen.popups.shown.values()) == 1
        assert frozen.door.sockets == 1 and frozen.door.requests["login"] <= 1
        assert frozen.door.requests.total() < 20, "no burst"

    staged(qapp, tmp_path, world, play)
