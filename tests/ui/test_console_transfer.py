"""Sending a call on, from inside its card or row."""

import asyncio

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.bench import Bench, click, talk
from tests.unit.store.rows import (
    ANNA,
    LINK,
    OMAR,
    TRUNK,
    gone,
    parted,
    ringing,
    status,
    talking,
    trunk_ring,
)
from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.errors import NotThere
from ucm_cti.domain.ids import CallId, LegId
from ucm_cti.wire.actions.calls import (
    CallTransfer,
    RefuseCall,
    TransferNumberInbound,
)

CALL = CallId(LINK)


CTRL = Qt.KeyboardModifier.ControlModifier


class TestTransfer:
    """Sending a call on, from inside its card."""

    async def test_a_name_and_enter_and_the_call_is_gone_and_followed(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        (card,) = console.my_calls.cards
        click(card.buttons[Verb.TRANSFER])
        assert card.panel.field.hasFocus()
        QTest.keyClicks(card.panel.field, "om")
        assert [line.title for line in card.panel.choices.lines] == ["Omar Haddad"]

        def moved() -> None:
            bench.happen(parted(channel1=TRUNK, channel2=ANNA), gone(ANNA))
            bench.happen(trunk_ring(state="Up"), ringing(OMAR, "332"))

        bench.pbx.effect = moved
        QTest.keyClick(card.panel.field, Qt.Key.Key_Return, CTRL)
        await bench.until(console.my_calls.follow.isVisible)
        assert bench.pbx.sent == [CallTransfer(channel=ANNA, extension="332")]
        row = console.my_calls.follow_rows[0]
        bench.now = 1012.0
        console.ticker.ticked.emit()
        assert row.who.text() == "2310000000 to Omar Haddad"
        assert row.state.text() == "ringing 0:12"
        bench.pbx.effect = lambda: bench.happen(
            gone(OMAR), ringing("PJSIP/331-00000d01", uniqueid="1769422021.9999")
        )
        click(row.button)
        await bench.until(lambda: len(bench.pbx.sent) == 2)
        assert bench.pbx.sent[1] == TransferNumberInbound(channel=TRUNK, callee="331")

    async def test_the_answer_is_told_for_a_while(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        console.operator.follow_ups.start(CALL, LegId(TRUNK), "Maria", "Omar Haddad", bench.now)
        bench.happen(parted(channel1=TRUNK, channel2=ANNA), gone(ANNA))
        bench.happen(trunk_ring(state="Up"), ringing(OMAR, "332"))
        bench.happen(talking(TRUNK, OMAR, callerid2="332"))
        row = console.my_calls.follow_rows
        await bench.until(lambda: row and row[0].state.text() == "Omar Haddad answered")
        assert row[0].button.isVisible(), "for five seconds it can be taken back all the same"
        assert row[0].button.text() == "Take back (5)"
        bench.now += 5
        console.my_calls.refresh_follow_ups()
        assert not row[0].button.isVisible()
        bench.now += 2
        await bench.until(lambda: not console.my_calls.follow.isVisible())

    async def test_what_was_typed_stays_when_it_fails(self, bench: Bench) -> None:
        bench.pbx.error = NotThere("That number does not exist; choose another.", code=-25)
        talk(bench)
        console = bench.console()
        (card,) = console.my_calls.cards
        QTest.keyClick(console, Qt.Key.Key_F8)
        QTest.keyClicks(card.panel.field, "089 1234")
        QTest.keyClick(card.panel.field, Qt.Key.Key_Return, CTRL)
        await bench.until(lambda: "does not exist" in card.panel.message.text())
        assert card.panel.field.text() == "089 1234"
        assert card.panel.field.isVisible()
        assert not console.my_calls.toasts.shown, "told once, where it was typed"

    async def test_nobody_and_too_many_are_told_in_place(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        (card,) = console.my_calls.cards
        card.open_panel()
        QTest.keyClicks(card.panel.field, "nobody at all")
        QTest.keyClick(card.panel.field, Qt.Key.Key_Return, CTRL)
        await bench.until(lambda: "Nobody is called" in card.panel.message.text())
        assert bench.pbx.sent == []

    async def test_it_warns_of_do_not_disturb(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        (card,) = console.my_calls.cards
        card.open_panel()
        QTest.keyClicks(card.panel.field, "omar")
        assert card.panel.message.text() == ""
        bench.store.apply(status("332", "Unavailable"))
        await bench.until(card.panel.message.text)
        assert card.panel.message.text() == "The phone of Omar Haddad is not connected."

    async def test_escape_gives_up_and_the_card_has_the_focus_again(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        (card,) = console.my_calls.cards
        card.open_panel()
        QTest.keyClicks(card.panel.field, "om")
        QTest.keyClick(card.panel.field, Qt.Key.Key_Escape)
        assert not card.panel.isVisible() and card.hasFocus()
        assert bench.pbx.sent == []

    async def test_enter_in_the_panel_of_a_gate_row_accepts_nothing(self, bench: Bench) -> None:
        bench.happen(trunk_ring())
        console = bench.console()
        (row,) = console.incoming.rows
        click(row.send)
        QTest.keyClicks(row.panel.field, "omar")
        bench.pbx.effect = lambda: bench.happen(ringing(OMAR, "332"))
        QTest.keyClick(row.panel.field, Qt.Key.Key_Return)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [TransferNumberInbound(channel=TRUNK, callee="332")]

    async def test_enter_on_a_button_presses_that_button(self, bench: Bench) -> None:
        bench.happen(trunk_ring())
        console = bench.console()
        (row,) = console.incoming.rows
        row.refuse.setFocus()
        QTest.keyClick(row.refuse, Qt.Key.Key_Return)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [RefuseCall(channel=TRUNK)]

    async def test_an_error_after_the_call_has_gone_is_still_told(self, bench: Bench) -> None:
        bench.pbx.held = asyncio.Event()
        bench.pbx.error = NotThere("That call has ended; look at the list again.", code=-25)
        talk(bench)
        console = bench.console()
        (card,) = console.my_calls.cards
        card.open_panel()
        QTest.keyClicks(card.panel.field, "omar")
        QTest.keyClick(card.panel.field, Qt.Key.Key_Return, CTRL)
        await bench.until(lambda: bench.pbx.sent)
        bench.happen(parted(channel1=TRUNK, channel2=ANNA), gone(ANNA))
        await bench.until(lambda: card.state.text() == "ended")
        bench.pbx.held.set()
        await bench.until(lambda: "has ended" in card.panel.message.text())
        QTest.keyClick(card.panel.field, Qt.Key.Key_Escape)
        await bench.until(lambda: not console.my_calls.cards)

    async def test_a_caller_who_hangs_up_takes_neither_the_text_nor_the_keys(
        self, bench: Bench
    ) -> None:
        talk(bench)
        console = bench.console()
        (card,) = console.my_calls.cards
        card.open_panel()
        QTest.keyClicks(card.panel.field, "10")
        bench.happen(parted(channel1=TRUNK, channel2=ANNA), gone(ANNA), gone(TRUNK))
        await bench.until(lambda: card.state.text() == "ended")
        QTest.keyClicks(QApplication.focusWidget(), "04")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        assert card.panel.field.text() == "1004" and console.top.field.text() == ""
        assert card.panel.message.text() == "The call has ended. Esc closes this."
        assert bench.pbx.sent == []
        QTest.keyClick(card.panel.field, Qt.Key.Key_Escape)
        await bench.until(lambda: not console.my_calls.cards)
        assert bench.pbx.sent == []
