"""The real app on a real screen, with a simulated PBX on which I talk to a caller.

Run as `python -m tests.ui.drag_app card|popup`; it tells by lines of JSON on stdout where things
are on the screen, the words beside the pointer, and whose phones ring at the PBX. It ends with its
stdin.
"""

import asyncio
import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QSocketNotifier
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.app_stage import Stage, World, at_home, perform
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.simulator.pbx import small_office
from ucm_cti.simulator.server import Simulator
from ucm_cti.ui.format import one_line

OMAR = "Omar Haddad"
ME = ExtensionNumber("1000")


def say(**facts: Any) -> None:
    """One line for the test."""
    sys.stdout.write(f"{json.dumps(facts)}\n")
    sys.stdout.flush()


def middle(widget: QWidget, at: QPoint) -> list[int]:
    """A place in a widget, on the screen."""
    spot = widget.mapToGlobal(at)
    return [spot.x(), spot.y()]


class Scene:
    """One caller, on my card or in a pop-up, and the people beside."""

    def __init__(self, world: World, sim: Simulator, stage: Stage, what: str) -> None:
        self.world, self.sim, self.stage, self.what = world, sim, stage, what
        self.over = asyncio.Event()
        self.notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self.notifier.activated.connect(self.over.set)

    async def play(self) -> None:
        """Lay the scene out, then tell what changes until the test ends it."""
        stage, console = self.stage, self.stage.console
        await stage.live()
        console.setGeometry(60, 60, 1000, 620)
        self.world.act(self.sim, lambda pbx: pbx.incoming(1, "+302310550123", "2310550100"))
        if self.what == "popup":
            window = await stage.popped()
            await stage.until(window.title.isVisible)
            source = middle(window.title, QPoint(20, window.title.height() // 2))
        else:
            await stage.until(lambda: console.incoming.rows, "the call")
            self.world.act(self.sim, lambda pbx: pbx.answer(ME))
            await stage.until(lambda: console.my_calls.cards, "my card")
            await stage.until(lambda: console.my_calls.cards[0].name.width() > 50, "its layout")
            source = middle(console.my_calls.cards[0].name, QPoint(20, 8))
        view, model = console.people.view, console.people.model
        rows = range(model.rowCount())
        row = next(row for row in rows if model.row(row).name == OMAR)
        say(source=source, omar=middle(view.viewport(), view.visualRect(model.index(row)).center()))
        await self._watch()

    async def _watch(self) -> None:
        told: dict[str, Any] = {}
        while not self.over.is_set():
            label = self.stage.console.dropping.label
            facts = {
                "words": one_line(label.words.text()) if label.isVisible() else "",
                "more": label.more.text() if label.isVisible() else "",
                "rings": self._ringing(),
                "follow": [row.who for row in self.stage.console.operator.follow_ups.rows],
            }
            if facts != told:
                told = facts
                say(**facts)
            await asyncio.sleep(0.05)

    def _ringing(self) -> list[str]:
        state = self.world.act(self.sim, lambda pbx: pbx.state())
        found = state["channels"].values()
        return sorted(one["extension"] for one in found if one["state"] == "Ringing")


def main(what: str) -> int:
    """Run the app until the test is over."""
    world = World()
    sim = world.start(config=small_office(), manual=True)
    with tempfile.TemporaryDirectory() as folder:
        qapp = QApplication([])

        async def play(stage: Stage) -> None:
            await Scene(world, sim, stage, what).play()

        perform(qapp, Path(folder), at_home(Path(folder), sim, ME), play)
    world.close()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
