"""The one field: names, numbers and commands, and two numbers to be connected."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.bench import Bench, click, my_phone_rings, talk
from tests.unit.store.rows import (
    ANNA,
    TRUNK,
    gone,
    trunk_ring,
)
from ucm_cti.domain.errors import NotThere
from ucm_cti.wire.actions.calls import (
    CallTransfer,
    DialExtension,
    DialOutbound,
    DialOutboundTwo,
    Hangup,
    Hold,
)

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class TestTheField:
    """One field for names, numbers and commands."""

    async def test_typing_anywhere_begins_a_search(self, bench: Bench) -> None:
        console = bench.console()
        QTest.keyClick(console, Qt.Key.Key_O)
        assert console.top.field.text() == "o" and console.top.field.hasFocus()
        QTest.keyClicks(console.top.field, "m")
        assert console.drop.isVisible()
        assert console.drop.choices.current is not None
        assert console.drop.choices.current.title == "Omar Haddad"
        assert "332" in console.drop.preview.text()
        bench.pbx.effect = lambda: my_phone_rings(bench)
        QTest.keyClick(console.top.field, Qt.Key.Key_Return)
        await bench.until(lambda: not console.top.field.text())
        assert bench.pbx.sent == [DialExtension(caller="331", callee="332")]
        assert not console.drop.isVisible()

    async def test_what_will_be_dialled_is_shown_exactly(self, bench: Bench) -> None:
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "+49 (0) 89 / 12 34-567")
        assert "+49891234567" in console.drop.preview.text()
        bench.pbx.effect = lambda: my_phone_rings(bench)
        QTest.keyClick(console.top.field, Qt.Key.Key_Return)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [DialOutbound(caller="331", outbound="+49891234567")]

    async def test_an_error_stands_below_the_text_that_stays(self, bench: Bench) -> None:
        bench.pbx.error = NotThere("The PBX cannot dial that number; look at it again.", code=-25)
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "0891234")
        QTest.keyClick(console.top.field, Qt.Key.Key_Return)
        await bench.until(lambda: "cannot dial" in console.drop.preview.text())
        assert console.top.field.text() == "0891234"
        assert not console.my_calls.toasts.shown
        QTest.keyClick(console.top.field, Qt.Key.Key_5)
        assert "cannot dial" not in console.drop.preview.text()

    async def test_letters_that_nobody_has_are_told(self, bench: Bench) -> None:
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "qqq")
        QTest.keyClick(console.top.field, Qt.Key.Key_Return)
        await bench.until(lambda: "Nobody is called" in console.drop.preview.text())
        assert console.drop.isVisible() and bench.pbx.sent == []

    async def test_ctrl_enter_sends_my_call(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "omar")
        assert "Ctrl+Enter: send" in console.drop.preview.text()
        bench.pbx.effect = lambda: bench.happen(gone(ANNA))
        QTest.keyClick(console.top.field, Qt.Key.Key_Return, CTRL)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [CallTransfer(channel=ANNA, extension="332")]

    async def test_shift_enter_sends_my_call_to_their_voicemail(self, bench: Bench) -> None:
        talk(bench)
        profile = replace(bench.context.settings.value.profile, voicemail_code="*97")
        bench.context.settings.update(profile=profile)
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "omar")
        assert "Shift+Enter: send" in console.drop.preview.text()
        bench.pbx.effect = lambda: bench.happen(gone(ANNA))
        QTest.keyClick(console.top.field, Qt.Key.Key_Return, SHIFT)
        await bench.until(lambda: not console.top.field.text())
        assert bench.pbx.sent == [CallTransfer(channel=ANNA, extension="*97332")]

    async def test_a_queue_has_no_voicemail(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "support")
        assert "voicemail" not in console.drop.preview.text()
        QTest.keyClick(console.top.field, Qt.Key.Key_Return, SHIFT)
        assert "Only a colleague has a voicemail" in console.drop.preview.text()
        assert bench.pbx.sent == [] and console.top.field.text() == "support"

    @pytest.mark.parametrize("held", [CTRL, SHIFT])
    async def test_without_a_call_nothing_can_be_sent(
        self, bench: Bench, held: Qt.KeyboardModifier
    ) -> None:
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "omar")
        assert console.drop.preview.text() == "Enter: call \u2066332\u2069"
        QTest.keyClick(console.top.field, Qt.Key.Key_Return, held)
        assert "no call" in console.drop.preview.text()
        assert console.top.field.text() == "omar"

    async def test_a_command_does_what_its_button_does(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "hold")
        QTest.keyClick(console.top.field, Qt.Key.Key_Return)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [Hold(channel=ANNA)]

    async def test_two_outside_numbers_are_connected(self, bench: Bench) -> None:
        console = bench.console()
        console.keyboard.focus_field()
        QTest.keyClicks(console.top.field, "089 1 & 030 2")
        bench.pbx.effect = lambda: bench.happen(trunk_ring(callernum="0891"))
        QTest.keyClick(console.top.field, Qt.Key.Key_Return)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [DialOutboundTwo(outcaller="0891", outcallee="0302")]
        area = console.my_calls
        await bench.until(lambda: area.follow_rows and area.follow_rows[0].isVisible())
        (row,) = area.follow_rows
        assert row.who.text() == "0891 to 0302" and console.incoming.rows == []
        bench.pbx.effect = lambda: bench.happen(gone(TRUNK))
        click(row.end)
        await bench.until(lambda: bench.pbx.sent[1:] == [Hangup(channel=TRUNK)])

    async def test_the_panel_for_two_numbers_keeps_them_when_it_fails(self, bench: Bench) -> None:
        console = bench.console()
        console.top.connect_asked.emit()
        panel = console.connect_panel
        assert panel.isVisible() and panel.first.hasFocus()
        QTest.keyClicks(panel.first, "0891234")
        QTest.keyClick(panel.first, Qt.Key.Key_Return)
        assert panel.second.hasFocus()
        QTest.keyClicks(panel.second, "332")
        QTest.keyClick(panel.second, Qt.Key.Key_Return)
        await bench.until(lambda: "inside" in panel.message.text())
        assert (panel.first.text(), panel.second.text()) == ("0891234", "332")
        QTest.keyClick(panel.second, Qt.Key.Key_Escape)
        assert not panel.isVisible()
