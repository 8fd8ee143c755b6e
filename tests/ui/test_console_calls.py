"""The console's calls: what a person sees and clicks is what the PBX is asked to do."""

import asyncio

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from tests.ui.bench import Bench
from tests.unit.store.rows import (
    ANNA,
    LINK,
    OMAR,
    TRUNK,
    gone,
    parted,
    ringing,
    talking,
    trunk_ring,
)
from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.errors import NoPermission, NotThere
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.link import LinkMode
from ucm_cti.ui.marks import CountdownRing
from ucm_cti.ui.views.console import Console
from ucm_cti.wire.actions.calls import (
    AcceptCall,
    CallTransfer,
    Hangup,
    Hold,
    Mute,
    RefuseCall,
    TransferNumberInbound,
    Unhold,
)

CALL = CallId(LINK)
LEFT = Qt.MouseButton.LeftButton


def click(button: QPushButton) -> None:
    assert button.isVisible() and button.isEnabled(), button.text()
    QTest.mouseClick(button, LEFT)


def words(button: QPushButton) -> str:
    return f"{button.text()} {getattr(button, 'key', '')}".strip()


def visible_verbs(buttons: list[QPushButton]) -> list[str]:
    return [words(button) for button in buttons if button.isVisible()]


def talk(bench: Bench) -> Console:
    """I talk with the caller 2310000000."""
    bench.happen(trunk_ring(connectednum="6500"), ringing(), talking())
    return bench.console()


class TestTheGate:
    """An outside call waits for accept or refuse."""

    async def test_it_is_shown_with_its_verbs_and_what_happens_at_zero(self, bench: Bench) -> None:
        bench.happen(trunk_ring(connectednum="6500", callername="Maria Stavrou"))
        bench.now = 1003.4
        console = bench.console()
        (row,) = console.incoming.rows
        assert row.name.text() == "Maria Stavrou"
        assert row.where.text() == "Support queue · 2310000000 · Intertelecom"
        assert visible_verbs([row.accept, row.refuse, row.send]) == [
            "Accept F3",
            "Refuse F4",
            "Send to…",
        ]
        assert row.fate.text() == "goes through by itself at 0"
        assert isinstance(row.ring, CountdownRing)
        assert row.ring.accessibleDescription() == "7 of 10 seconds"
        bench.now = 1010.5
        console.ticker.ticked.emit()
        assert row.fate.text() == "going through…"

    async def test_accept_lets_it_in(self, bench: Bench) -> None:
        bench.happen(trunk_ring())
        console = bench.console()
        bench.pbx.effect = lambda: bench.happen(ringing(OMAR, "332"))
        click(console.incoming.rows[0].accept)
        await bench.until(lambda: console.my_calls.toasts.shown)
        assert bench.pbx.sent == [AcceptCall(channel=TRUNK)]
        assert console.my_calls.toasts.shown[0].sentence.text() == "The call goes through."
        await bench.until(lambda: visible_verbs([console.incoming.rows[0].accept]) == [])

    async def test_keys_accept_and_refuse_from_anywhere(self, bench: Bench) -> None:
        bench.happen(trunk_ring())
        console = bench.console()
        console.top.field.setFocus()
        QTest.keyClick(console.top.field, Qt.Key.Key_F4)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [RefuseCall(channel=TRUNK)]

    async def test_without_call_control_there_is_nothing_to_accept(self, bench: Bench) -> None:
        settings = bench.context.settings
        settings.update(profile=type(settings.value.profile)(extension="331", call_control=False))
        bench.happen(trunk_ring())
        console = bench.console()
        (row,) = console.incoming.rows
        assert visible_verbs([row.accept, row.refuse]) == []
        assert not row.ring.isVisible()

    async def test_refuse_never_ends_another_call_by_accident(self, bench: Bench) -> None:
        console = talk(bench)
        other = "1769422099.1"
        waiting = trunk_ring(channel="PJSIP/trunk_1-00000b00", uniqueid=other, linkedid=other)
        bench.happen(waiting)
        bench.happen(gone("PJSIP/trunk_1-00000b00"))
        await bench.until(lambda: not console.incoming.rows)
        QTest.keyClick(console, Qt.Key.Key_F4)
        await bench.until(lambda: console.my_calls.toasts.shown)
        assert bench.pbx.sent == []
        assert "just gone" in console.my_calls.toasts.shown[0].sentence.text()
        QTest.keyClick(console, Qt.Key.Key_F4)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [Hangup(channel=ANNA)]


class TestMyCalls:
    """A call of mine is a card with its verbs."""

    async def test_a_talk_shows_who_where_from_and_how_long(self, bench: Bench) -> None:
        console = talk(bench)
        bench.now = 1134.0
        console.ticker.ticked.emit()
        (card,) = console.my_calls.cards
        assert card.name.text() == "2310000000"
        assert card.about.text() == "for Support queue · via Intertelecom"
        assert (card.time.text(), card.state.text()) == ("2:14", "talking")
        assert visible_verbs(list(card.buttons.values())) == [
            "Hold H",
            "Mute M",
            "Transfer T",
            "End E",
        ]
        assert console.my_calls.heading.count_text == "1"

    async def test_hold_becomes_resume(self, bench: Bench) -> None:
        console = talk(bench)
        (card,) = console.my_calls.cards
        click(card.buttons[Verb.HOLD])
        await bench.until(lambda: card.state.text() == "on hold")
        click(card.buttons[Verb.HOLD])
        await bench.until(lambda: card.state.text() == "talking")
        assert bench.pbx.sent == [Hold(channel=ANNA), Unhold(channel=ANNA)]
        assert words(card.buttons[Verb.HOLD]) == "Hold H"

    async def test_letters_are_verbs_in_the_middle_and_a_search_elsewhere(
        self, bench: Bench
    ) -> None:
        console = talk(bench)
        console.my_calls.cards[0].setFocus()
        QTest.keyClick(console.my_calls.cards[0], Qt.Key.Key_M)
        await bench.until(lambda: bench.pbx.sent == [Mute(channel=ANNA)])
        console.people.view.setFocus()
        QTest.keyClick(console.people.view, Qt.Key.Key_M)
        assert console.top.field.text() == "m"
        assert console.top.field.hasFocus()
        QTest.keyClicks(console.top.field, "eth")
        assert console.top.field.text() == "meth"
        assert bench.pbx.sent == [Mute(channel=ANNA)]

    async def test_function_keys_work_inside_the_field(self, bench: Bench) -> None:
        console = talk(bench)
        console.top.field.setFocus()
        QTest.keyClick(console.top.field, Qt.Key.Key_F5)
        await bench.until(lambda: bench.pbx.sent == [Hold(channel=ANNA)])

    async def test_a_double_click_sends_once(self, bench: Bench) -> None:
        bench.pbx.held = asyncio.Event()
        console = talk(bench)
        button = console.my_calls.cards[0].buttons[Verb.HANG_UP]
        click(button)
        click(button)
        await bench.until(lambda: bench.pbx.sent)
        bench.pbx.effect = lambda: bench.happen(parted(channel1=TRUNK, channel2=ANNA), gone(ANNA))
        bench.pbx.held.set()
        await bench.until(lambda: not console.my_calls.cards)
        assert bench.pbx.sent == [Hangup(channel=ANNA)]

    async def test_a_ringing_phone_says_pick_up(self, bench: Bench) -> None:
        bench.happen(trunk_ring(), ringing())
        console = bench.console()
        (card,) = console.my_calls.cards
        assert card.advice.text() == "Pick up your phone to answer."
        assert visible_verbs(list(card.buttons.values())) == ["Send to… T", "Decline E"]
        (row,) = console.incoming.rows
        assert visible_verbs([row.accept, row.refuse, row.send]) == ["Decline F4", "Send to…"]

    async def test_two_calls_keep_their_places_and_keys_act_on_the_one_in_focus(
        self, bench: Bench
    ) -> None:
        console = talk(bench)
        second = "1769422050.1"
        bench.happen(
            trunk_ring(channel="PJSIP/trunk_1-00000c00", uniqueid=second, linkedid=second),
            ringing("PJSIP/331-00000c01", uniqueid="1769422050.2", linkedid=second),
            talking("PJSIP/trunk_1-00000c00", "PJSIP/331-00000c01", uniqueid1=second),
        )
        one, two = console.my_calls.cards
        assert one.call_id == CALL
        two.setFocus()
        QTest.keyClick(two, Qt.Key.Key_H)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [Hold(channel="PJSIP/331-00000c01")]
        QTest.keyClick(two, Qt.Key.Key_Up)
        assert one.hasFocus()

    async def test_an_error_is_a_sentence_that_stays(self, bench: Bench) -> None:
        sentence = "The API user may not do that; tick Hangup in the UCM."
        bench.pbx.error = NoPermission(sentence, code=-47)
        console = talk(bench)
        click(console.my_calls.cards[0].buttons[Verb.HANG_UP])
        await bench.until(lambda: console.my_calls.toasts.shown)
        (toast,) = console.my_calls.toasts.shown
        assert sentence in toast.sentence.text() and toast.kind == "error"
        area = console.my_calls.list.mapTo(console, QPoint(0, console.my_calls.list.height()))
        assert toast.mapTo(console, QPoint(0, 0)).y() >= area.y(), "it covers no button"
        QTest.mouseClick(toast.dismiss, LEFT)
        assert not console.my_calls.toasts.shown

    async def test_listening_in_is_a_card_with_end_alone(self, bench: Bench) -> None:
        console = bench.console()
        bench.happen(trunk_ring(), ringing(OMAR, "332"), talking(TRUNK, OMAR, callerid2="332"))
        barge = ringing(ANNA, "331", connectednum="332", connectedname="Call Bargin", state="Up")
        bench.happen(barge)
        (card,) = console.my_calls.cards
        assert card.name.text() == "Listening to Omar Haddad"
        await bench.until(card.buttons[Verb.HANG_UP].isVisible)
        assert visible_verbs(list(card.buttons.values())) == ["End E"]


class TestTransfer:
    """Sending a call on, from inside its card."""

    async def test_a_name_and_enter_and_the_call_is_gone_and_followed(self, bench: Bench) -> None:
        console = talk(bench)
        (card,) = console.my_calls.cards
        click(card.buttons[Verb.TRANSFER])
        assert card.panel.field.hasFocus()
        QTest.keyClicks(card.panel.field, "om")
        assert [line.title for line in card.panel.choices.lines] == ["Omar Haddad"]

        def moved() -> None:
            bench.happen(parted(channel1=TRUNK, channel2=ANNA), gone(ANNA))
            bench.happen(trunk_ring(state="Up"), ringing(OMAR, "332"))

        bench.pbx.effect = moved
        QTest.keyClick(card.panel.field, Qt.Key.Key_Return)
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
        console = talk(bench)
        console.operator.follow_ups.start(CALL, TRUNK, "Maria", "Omar Haddad", bench.now)  # type: ignore[arg-type]
        bench.happen(parted(channel1=TRUNK, channel2=ANNA), gone(ANNA))
        bench.happen(trunk_ring(state="Up"), ringing(OMAR, "332"))
        bench.happen(talking(TRUNK, OMAR, callerid2="332"))
        row = console.my_calls.follow_rows
        await bench.until(lambda: row and row[0].state.text() == "Omar Haddad answered")
        assert not row[0].button.isVisible()
        bench.now += 7
        await bench.until(lambda: not console.my_calls.follow.isVisible())

    async def test_what_was_typed_stays_when_it_fails(self, bench: Bench) -> None:
        bench.pbx.error = NotThere("That number does not exist; choose another.", code=-25)
        console = talk(bench)
        (card,) = console.my_calls.cards
        QTest.keyClick(console, Qt.Key.Key_F8)
        QTest.keyClicks(card.panel.field, "089 1234")
        QTest.keyClick(card.panel.field, Qt.Key.Key_Return)
        await bench.until(lambda: "does not exist" in card.panel.message.text())
        assert card.panel.field.text() == "089 1234"
        assert card.panel.field.isVisible()
        assert not console.my_calls.toasts.shown, "told once, where it was typed"

    async def test_nobody_and_too_many_are_told_in_place(self, bench: Bench) -> None:
        console = talk(bench)
        (card,) = console.my_calls.cards
        card.open_panel()
        QTest.keyClicks(card.panel.field, "nobody at all")
        QTest.keyClick(card.panel.field, Qt.Key.Key_Return)
        await bench.until(lambda: "Nobody is called" in card.panel.message.text())
        assert bench.pbx.sent == []

    async def test_it_warns_of_do_not_disturb(self, bench: Bench) -> None:
        from tests.unit.store.rows import status  # noqa: PLC0415

        console = talk(bench)
        (card,) = console.my_calls.cards
        card.open_panel()
        QTest.keyClicks(card.panel.field, "omar")
        assert card.panel.message.text() == ""
        bench.store.apply(status("332", "Unavailable"))
        await bench.until(card.panel.message.text)
        assert card.panel.message.text() == "The phone of Omar Haddad is not connected."

    async def test_escape_gives_up_and_the_card_has_the_focus_again(self, bench: Bench) -> None:
        console = talk(bench)
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


class TestRowsThatStay:
    """Nothing moves under the pointer."""

    def queued(self, bench: Bench, number: int, at: float) -> str:
        link = f"17694221{number:02}.1"
        channel = f"PJSIP/trunk_1-000e{number:04}"
        bench.now = at
        bench.happen(
            trunk_ring(channel=channel, uniqueid=link, linkedid=link, state="Up", service="queue")
        )
        return channel

    async def test_rows_wait_for_the_pointer_to_leave(self, bench: Bench) -> None:
        first = self.queued(bench, 1, 900.0)
        self.queued(bench, 2, 950.0)
        bench.now = 1000.0
        console = bench.console()
        one, two = console.incoming.rows
        QTest.mouseMove(two, two.rect().center())
        await bench.until(console.incoming.list.pointer_in_use, "the pointer is over it")
        top = two.mapTo(console, QPoint(0, 0))
        bench.happen(gone(first))
        bench.happen(trunk_ring())
        await bench.until(lambda: len(console.incoming.rows) == 3)
        assert two.mapTo(console, QPoint(0, 0)) == top
        assert one.where.text() == "ended" and one.isVisible()
        assert console.incoming.rows[2].call_id == CALL, "new ones come at the end"
        assert console.incoming.heading.count_text == "2"
        bench.now = 1011.0  # the pointer has rested for long
        console.incoming.list.settle_asked.emit()
        assert next(row.call_id for row in console.incoming.rows) == CALL
        assert len(console.incoming.rows) == 2

    async def test_taken_by_somebody_is_said(self, bench: Bench) -> None:
        bench.happen(trunk_ring(), ringing(OMAR, "332"))
        console = bench.console()
        (row,) = console.incoming.rows
        QTest.mouseMove(row, row.rect().center())
        await bench.until(console.incoming.list.pointer_in_use)
        bench.happen(talking(TRUNK, OMAR, callerid2="332"))
        await bench.until(lambda: row.where.text() == "taken by Omar Haddad")

    async def test_verbs_come_over_the_row_and_move_nothing(self, bench: Bench) -> None:
        self.queued(bench, 1, 900.0)
        console = bench.console()
        (row,) = console.incoming.rows
        height = row.height()
        assert not row.take.isVisible()
        row.setFocus()
        await bench.until(row.take.isVisible)
        assert row.height() == height
        bench.pbx.effect = lambda: bench.happen(
            ringing("PJSIP/331-00000d01", linkedid="1769422101.1", uniqueid="1769422101.7")
        )
        QTest.mouseClick(row.take, LEFT)
        await bench.until(lambda: bench.pbx.sent)
        sent = bench.pbx.sent[0]
        assert isinstance(sent, TransferNumberInbound) and sent.callee == "331"

    async def test_sixty_rows_are_enough(self, bench: Bench) -> None:
        for number in range(70):
            self.queued(bench, number, 900.0 + number)
        console = bench.console()
        assert len(console.incoming.rows) == 60
        assert console.incoming.more.text() == "and 10 more that wait"


@pytest.mark.parametrize("mode", [LinkMode.CONNECTING, LinkMode.DOWN])
async def test_without_a_connection_verbs_are_off_and_say_why(bench: Bench, mode: LinkMode) -> None:
    console = talk(bench)
    bench.link(mode, "The PBX closed the connection.")
    (card,) = console.my_calls.cards
    assert console.banner.isVisible()
    assert "The PBX closed the connection." in console.banner.sentence.text()
    for button in card.buttons.values():
        assert not button.isEnabled() and "no connection" in button.toolTip()
    QTest.keyClick(console, Qt.Key.Key_F5)
    assert bench.pbx.sent == []
    assert "no connection" in console.my_calls.toasts.shown[0].sentence.text()
    bench.link(LinkMode.LIVE)
    assert not console.banner.isVisible()
    assert all(button.isEnabled() for button in card.buttons.values())
