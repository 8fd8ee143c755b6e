"""A working day at a call centre, compressed: the whole app, driven as a person would drive it."""

import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

from PySide6.QtTest import QTest

from tests.chaos.endurance_figures import Figures, take
from tests.ui.app_stage import Stage, World
from ucm_cti.commands.outcome import Outcome
from ucm_cti.domain.call import Leg, LegState, Phase
from ucm_cti.domain.errors import UcmError
from ucm_cti.domain.ids import CallId, ExtensionNumber
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.pbx import Pbx, callcentre
from ucm_cti.simulator.server import Simulator
from ucm_cti.ui.popups.controller import MOST

ME = ExtensionNumber("1030")
"""The first agent whom the first queue rings: the phone of the house that is called most."""
STRIDE, STROLL = 1.0, 0.2
"""PBX seconds that pass at once: as a rule, and while a person acts."""
CROWD = 60
BEHIND = 20
"""So many inputs may wait for the window before the PBX's time is let go on."""


@dataclass(slots=True)
class Tally:
    """What happened on the shift."""

    commands: int = 0
    refusals: int = 0
    popups: int = 0
    drops: int = 0
    expiries: int = 0


class Shift:
    """The app before a callcentre whose time passes as fast as the window can follow."""

    def __init__(self, stage: Stage, world: World, sim: Simulator, *, seed: int) -> None:
        self.tally = Tally()
        self._stage = stage
        self._world = world
        self._sim = sim
        self._dice = random.Random(seed)  # noqa: S311 - the same shift each time
        self._stride = STRIDE
        self._running = True
        self._seen: set[str] = set()

    @property
    def now(self) -> float:
        """PBX seconds since its start."""
        return self._sim.pbx.now

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """The PBX's time passes in the background while this block lasts."""
        self._running = True
        clockwork = asyncio.ensure_future(self._pass())
        try:
            yield
        finally:
            self._running = False
            await clockwork

    async def work(self, until: float) -> None:
        """Everything a person and a network do in a while, once, then calls until that moment."""
        deeds: list[Callable[[], Awaitable[None]]] = [
            self._talk, self._search, self._gate, self._look_elsewhere, self._lose_the_socket,
            self._lose_the_session,
        ]  # fmt: skip
        self._dice.shuffle(deeds)
        pause = (until - self.now) / (len(deeds) + 1)
        async with self.running():
            for deed in deeds:
                await self._let_pass(pause)
                await deed()
            await self._stage.until(lambda: self.now >= until, "the end of the shift")

    async def rest(self) -> Figures:
        """Everybody hangs up; the figures once the window shows that, and the day begins again."""
        stage = self._stage
        self._world.act(self._sim, lambda _: self._sim.play("quiet"))
        self._world.act(self._sim, _hang_up_all)
        await stage.until(lambda: stage.mode is LinkMode.LIVE, "the connection")
        await stage.until(lambda: not stage.shell.store.calls, "the end of all calls")
        await stage.until(lambda: not stage.popups, "the end of the pop-ups")
        await stage.until(lambda: not stage.shell.tasks._running, "the end of all commands")
        figures = take(stage, self._sim, (stage.app.thread, self._world.thread))
        self._world.act(self._sim, lambda _: self._sim.play("callcentre"))
        return figures

    async def crowd(self) -> None:
        """More callers at once than a day brings: lists keep as many rows as they once needed."""

        def call(pbx: Pbx) -> None:
            for number in range(CROWD):
                pbx.incoming(1, f"+49891234{number:04}", f"231055020{number % 4}")

        store = self._stage.shell.store
        self._switch_gate(on=True)
        self._world.act(self._sim, call)
        await self._stage.until(
            lambda: sum(call.phase is Phase.ARRIVING for call in store.calls.values()) >= CROWD,
            "the crowd",
        )
        await self._stage.until(lambda: len(self._stage.popups) == MOST, "their pop-ups")
        self._switch_gate(on=False)

    async def _pass(self) -> None:
        """Let time pass, in steps that the window keeps up with."""
        relay = self._stage.shell.link._relay
        while self._running:
            await self._world.advance(self._sim, self._stride)
            while relay.behind > BEHIND or any(s.backlog for s in self._sim.hub.connections):  # noqa: ASYNC110 - nothing tells of it
                await asyncio.sleep(0.001)
            for window in self._stage.popups:
                if window.popup is not None and window.popup.key not in self._seen:
                    self._seen.add(window.popup.key)
                    self.tally.popups += 1

    async def _let_pass(self, seconds: float) -> None:
        end = self.now + seconds
        await self._stage.until(lambda: self.now >= end, "time")

    async def _talk(self) -> None:
        """Dial a colleague, hold, resume, and send the call on or end it."""
        desk, store = self._stage.shell.desk, self._stage.shell.store
        self._stride = STROLL
        await self._command(desk.dial(str(self._dice.randrange(1031, 1200))))
        leg = await self._my_talk()
        if leg is not None:
            call = CallId(leg[0])
            await self._command(desk.hold(call))
            await self._command(desk.resume(call))
            if call in store.calls and self._dice.random() < 0.5:
                self._stage.console.operator.transfer(call, "6501")
            else:
                await self._command(desk.hang_up(call))
        self._stride = STRIDE

    async def _my_talk(self) -> tuple[str, Leg] | None:
        store = self._stage.shell.store

        def found() -> tuple[str, Leg] | None:
            for call in store.calls_of(ME):
                leg = call.leg_of(ME)
                if leg is not None and leg.state is LegState.TALKING:
                    return call.id, leg
            return None

        end = self.now + 60.0
        await self._stage.until(lambda: found() or self.now >= end, "a talk")
        return found()

    async def _gate(self) -> None:
        """Outside calls wait for accept or refuse for a while."""
        desk, store = self._stage.shell.desk, self._stage.shell.store
        self._switch_gate(on=True)
        self._stride = STROLL
        for command in (desk.accept, desk.refuse, desk.accept):
            end = self.now + 60.0
            waiting: list[CallId] = []

            def look(waiting: list[CallId] = waiting, end: float = end) -> bool:
                calls = store.calls.values()
                waiting[:] = [call.id for call in calls if call.phase is Phase.ARRIVING]
                return bool(waiting) or self.now >= end

            await self._stage.until(look, "a call at the gate")
            if waiting:
                await self._command(command(waiting[-1]))
        self._switch_gate(on=False)
        self._stride = STRIDE

    def _switch_gate(self, *, on: bool) -> None:
        changed = replace(callcentre(), call_control=on)
        self._world.act(self._sim, lambda pbx: pbx.reconfigure(changed))

    async def _search(self) -> None:
        """Look for somebody by name, and give up."""
        stage = self._stage
        field = stage.console.top.field

        def has_keyboard() -> bool:
            stage.shell.show()
            stage.console.keyboard.focus_field()
            return field.hasFocus()

        await stage.until(has_keyboard, "the keyboard")
        starts = {person.name[:4] for person in stage.shell.store.extensions.values()}
        typed = self._dice.choice(sorted(start for start in starts if start.isascii()))
        QTest.keyClicks(field, typed)  # which knows no other letters
        await stage.until(lambda: bool(stage.console.drop.choices.lines), "a match")
        field.clear()
        await stage.until(lambda: not stage.console.drop.choices.lines, "an empty field")

    async def _look_elsewhere(self) -> None:
        """Change the appearance, hide the window for a while, look at the settings."""
        stage = self._stage
        stage.app.themes.set_mode(self._dice.choice(["dark", "light", "contrast"]))
        await self._let_pass(10.0)
        stage.console.settings_asked.emit()
        await self._let_pass(10.0)
        dialog = stage.app._settings_dialog
        assert dialog is not None
        dialog.close()
        stage.console.close()
        assert not stage.console.isVisible() or stage.console.isMinimized()
        await self._let_pass(60.0)
        stage.shell.show()

    async def _lose_the_socket(self) -> None:
        """The line breaks once; the hours since the last time count as if they had passed."""
        connection = self._stage.shell.link._connection
        assert connection is not None and connection._sync is not None
        assert connection._sync._keeper is not None
        connection._sync._keeper._backoff.reset()
        self.tally.drops += self._world.act(self._sim, lambda _: self._sim.mischief.drop_sockets())
        await self._stage.until(lambda: self._stage.mode is not LinkMode.LIVE, "the loss")
        await self._stage.until(lambda: self._stage.mode is LinkMode.LIVE, "the socket")

    async def _lose_the_session(self) -> None:
        sim = self._sim
        self.tally.expiries += self._world.act(sim, lambda _: sim.mischief.expire_cookies())
        self._stage.shell.remote.refresh()
        await self._stage.until(lambda: bool(sim.api.cookies.users()), "a new session")

    async def _command(self, command: Awaitable[Outcome]) -> None:
        """A person's command; that the call has gone in the meantime is part of the day."""
        try:
            await command
            self.tally.commands += 1
        except UcmError:
            self.tally.refusals += 1


def _hang_up_all(pbx: Pbx) -> None:
    for channel in tuple(pbx.world.channels.values()):
        if channel.alive:
            pbx.plan.end(channel)


@dataclass(frozen=True, slots=True)
class Day:
    """What became of a day: samples at rest, equally spaced, and how fast it went.

    `channels` is how many the PBX made, a call has two or more.
    """

    hours: float
    seconds: float
    channels: int
    tally: Tally
    samples: tuple[Figures, ...]

    @property
    def speed(self) -> float:
        """How many times faster than a real PBX's day."""
        return self.hours * 3600 / self.seconds


async def live_through(
    stage: Stage, world: World, sim: Simulator, *, warm_up: float, hours: float, samples: int
) -> Day:
    """A day of so many hours after a warm-up of so many PBX seconds."""
    shift = Shift(stage, world, sim, seed=6)
    await shift.work(shift.now + warm_up)
    await shift.crowd()
    taken = [await shift.rest()]
    began, from_, channels = time.monotonic(), shift.now, sim.pbx.world._counter
    for number in range(1, samples):
        await shift.work(from_ + hours * 3600 * number / (samples - 1))
        taken.append(await shift.rest())
    return Day(
        hours=(shift.now - from_) / 3600,
        seconds=time.monotonic() - began,
        channels=sim.pbx.world._counter - channels,
        tally=shift.tally,
        samples=tuple(taken),
    )
