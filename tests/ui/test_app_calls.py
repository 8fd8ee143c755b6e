"""The whole app against the built-in PBX over real TLS: a call's life by its widgets."""

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.app_stage import Stage, perform
from tests.ui.bench import LEFT
from ucm_cti.app.demo import ME
from ucm_cti.commands.verbs import Verb
from ucm_cti.desktop.credentials import MemoryCredentials
from ucm_cti.domain import clock
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.presence import Lamp
from ucm_cti.ui.models.hurry import DOUBLE_CLICK
from ucm_cti.ui.views.callcard import CallCard

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


class Demo(Stage):
    """The demo with nobody but us acting."""

    @classmethod
    async def quiet(cls, stage: Stage) -> "Demo":
        await stage.until(lambda: stage.app.demo is not None, "the built-in PBX")
        await stage.live()
        assert stage.app.strip is not None
        stage.app.strip.scenario_chosen.emit("quiet")
        before = stage.app.demo
        await stage.until(lambda: stage.app.demo is not before, "the other scenario")
        await stage.live()
        return cls(stage.app)

    def card(self) -> CallCard:
        (card,) = self.console.my_calls.cards
        return card

    def lamp(self) -> Lamp:
        return self.shell.store.lamp(ExtensionNumber(ME))

    async def talking(self) -> CallCard:
        """My one call, once we talk."""
        await self.until(
            lambda: [card.talking for card in self.console.operator.mine()] == [True], "talk"
        )
        await self.until(self.card().buttons[Verb.HOLD].isVisible, "its verbs")
        return self.card()

    async def truth(self) -> list[dict[str, Any]]:
        """Every channel as it truly is inside the PBX."""
        assert self.app.demo is not None
        state = await self.app.demo.act(lambda pbx: pbx.state())
        return list(state["channels"].values())

    async def answer(self, number: str) -> None:
        assert self.app.demo is not None
        await self.app.demo.act(lambda pbx: pbx.answer(number))


def test_ring_accept_hold_transfer_hang_up(qapp: QApplication, tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        demo = await Demo.quiet(stage)
        assert demo.app.strip is not None
        console = demo.console

        QTest.mouseClick(demo.app.strip.gate, LEFT)
        window = await demo.popped()
        assert window.advice.text() == "Goes through by itself at 0"
        assert window.title.text() == "Katerina Alexiou"
        await demo.pressed(window.accept)
        await demo.until(lambda: window.refuse.text() == "Decline", "my phone to ring")
        assert demo.popups == (window,), "the same pop-up, in the same place"
        assert console.incoming.heading.count_text == "1"

        QTest.mouseClick(demo.app.strip.up, LEFT)
        card = await demo.talking()
        assert demo.popups == ()
        assert card.name.text() == "Katerina Alexiou"
        assert demo.lamp() is Lamp.IN_CALL

        await demo.pressed(card.buttons[Verb.HOLD])
        await demo.until(lambda: card.state.text() == "on hold", "the hold")
        assert any(channel["held"] for channel in await demo.truth())
        again = clock.now() + DOUBLE_CLICK
        await demo.until(lambda: clock.now() > again, "the end of a double click")
        await demo.pressed(card.buttons[Verb.HOLD])
        await demo.until(lambda: card.state.text() == "talking", "the end of the hold")
        assert not any(channel["held"] for channel in await demo.truth())

        await demo.pressed(card.buttons[Verb.TRANSFER])
        QTest.keyClicks(card.panel.field, "omar haddad")
        await demo.until(lambda: len(card.panel.choices.lines) == 1, "the match")
        QTest.keyClick(card.panel.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        await demo.until(lambda: bool(console.my_calls.follow_rows), "the follow-up")
        assert not console.operator.mine()
        await demo.answer("1002")
        await demo.until(
            lambda: any("answered" in row.result for row in console.operator.follow_ups.rows),
            "the news that Omar has answered",
        )

        QTest.mouseClick(demo.app.strip.rings, LEFT)
        await demo.popped()
        QTest.mouseClick(demo.app.strip.up, LEFT)
        card = await demo.talking()
        await demo.pressed(card.buttons[Verb.HANG_UP])
        await demo.until(lambda: not console.my_calls.cards, "the end of the call")
        await demo.until(lambda: demo.lamp() is Lamp.FREE, "a free phone")

    before = threading.active_count()
    assert perform(qapp, tmp_path, MemoryCredentials(), play, demo=True)
    assert threading.active_count() <= before
    assert not list(tmp_path.iterdir()), "a demo writes no settings"


def test_dial_by_name_and_a_refused_caller(qapp: QApplication, tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        demo = await Demo.quiet(stage)
        assert demo.app.strip is not None
        field = demo.console.top.field
        demo.shell.show()
        demo.console.keyboard.focus_field()
        await demo.until(field.hasFocus, "the keyboard")
        QTest.keyClicks(field, "ingrid solberg")
        await demo.until(lambda: bool(demo.console.drop.choices.lines), "the match")
        QTest.keyClick(field, Qt.Key.Key_Return)
        await demo.until(lambda: bool(demo.console.my_calls.cards), "my phone to ring")
        assert demo.popups == (), "my own dialling pops nothing up"
        QTest.mouseClick(demo.app.strip.up, LEFT)
        await demo.until(
            lambda: demo.card().state.text() == "ringing there", "the other phone to ring"
        )
        QTest.mouseClick(demo.app.strip.down, LEFT)
        await demo.until(lambda: not demo.console.my_calls.cards, "the end")

        QTest.mouseClick(demo.app.strip.gate, LEFT)
        window = await demo.popped()
        await demo.pressed(window.refuse)
        await demo.until(lambda: not demo.shell.store.calls, "the refusal")
        assert demo.popups == ()

    assert perform(qapp, tmp_path, MemoryCredentials(), play, demo=True)


def test_a_ring_group_leaves_no_ghosts(qapp: QApplication, tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        demo = await Demo.quiet(stage)
        assert demo.app.demo is not None

        def call(pbx: Any) -> None:
            pbx.incoming(1, "+4989123456", "2310550101", "Studio Ricci")
            pbx.accept(next(iter(pbx.world.channels)))

        await demo.app.demo.act(call)
        window = await demo.popped()
        assert len(demo.popups) == 1
        assert window.route.called.text().startswith("Front desk")
        await demo.answer("1002")
        await demo.until(
            lambda: window.route.sentence.text() == "Taken by Omar Haddad (1002)", "who took it"
        )
        await demo.until(lambda: not demo.console.my_calls.cards, "no card for me")
        assert demo.popups == (window,)

    assert perform(qapp, tmp_path, MemoryCredentials(), play, demo=True)
