"""A receptionist's desk at a PBX whose gate holds every outside call."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.contract.conftest import listen_in
from tests.ui.app_stage import Stage, World, at_home, perform
from ucm_cti.commands.gate.rules import GateRules
from ucm_cti.simulator.pbx import Pbx, small_office
from ucm_cti.simulator.server import Simulator
from ucm_cti.ui.views.toast import Toast

CALLER, TO_ME = "+302310550123", "2310550100"


class Gate(Stage):
    """A receptionist's desk at a PBX with Call Control."""

    sim: Simulator
    world: World
    keystrokes = 0

    def calls(self, caller: str = CALLER) -> None:
        def move(pbx: Pbx) -> None:
            pbx.incoming(1, caller, TO_ME)

        self.world.act(self.sim, move)

    async def key(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.keystrokes += 1
        self.console.activateWindow()
        await self.until(self.console.isActiveWindow, "an active window")
        QTest.keyClick(self.console, key, modifier)

    async def toast(self, words: str) -> Toast:
        def found() -> list[Toast]:
            shown = self.console.my_calls.toasts.shown
            return [toast for toast in shown if words in toast.sentence.text()]

        await self.until(found, words)
        return found()[-1]

    async def at_gate(self, caller: str = CALLER) -> None:
        self.calls(caller)
        await self.until(lambda: self.console.incoming.rows, "the row of the call")

    def rules(self, gate: GateRules) -> None:
        """Switch to these rules."""
        settings = self.shell.context.settings
        settings.update(profile=replace(settings.value.profile, gate=gate))

    def listen_in(self) -> list[str]:
        """The HTTPS actions that reach the PBX from now on."""
        return listen_in(self.sim)

    def turned_away(self, caller: str = CALLER) -> bool:
        """Whether the PBX by itself lets no further call of that number in."""

        def move(pbx: Pbx) -> bool:
            call = pbx.incoming(1, caller, TO_ME)
            return not any(channel.linkedid == call for channel in pbx.world.channels.values())

        return self.world.act(self.sim, move)


def play_at_gate(
    qapp: QApplication, tmp_path: Path, play: Callable[["Gate"], Awaitable[None]]
) -> None:
    world = World()
    sim = world.start(config=replace(small_office(), call_control=True), manual=True)

    async def begin(stage: Stage) -> None:
        gate = Gate(stage.app)
        gate.sim, gate.world = sim, world
        await gate.live()
        await play(gate)

    try:
        assert perform(qapp, tmp_path, at_home(tmp_path, sim, "1000", gate=True), begin)
    finally:
        world.close()
