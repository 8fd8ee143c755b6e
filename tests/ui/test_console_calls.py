"""The console's calls: what a person sees and clicks is what the PBX is asked to do."""

import asyncio

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest

from tests.ui.bench import LEFT, Bench, click, talk, visible_verbs
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
from ucm_cti.domain.errors import ConnectionLost, NoPermission
from ucm_cti.domain.ids import CallId
from ucm_cti.domain.link import LinkMode
from ucm_cti.ui.marks import CountdownRing
from ucm_cti.ui.models.hurry import DOUBLE_CLICK
from ucm_cti.wire.actions.calls import (
    AcceptCall,
    Hangup,
    Hold,
    Mute,
    RefuseCall,
    Unhold,
)

CALL = CallId(LINK)


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

    async def test_each_key_stands_on_the_one_call_that_it_acts_on(self, bench: Bench) -> None:
        later = "1769422050.1"
        bench.happen(
            trunk_ring(),
            trunk_ring(channel="PJSIP/trunk_1-00000c00", uniqueid=later, linkedid=later),
        )
        console = bench.console()
        first, second = console.incoming.rows
        assert visible_verbs([first.accept, first.refuse]) == ["Accept F3", "Refuse F4"]
        assert visible_verbs([second.accept, second.refuse]) == ["Accept", "Refuse"]
        width = second.accept.width()
        second.setFocus()
        assert visible_verbs([second.accept, second.refuse]) == ["Accept F3", "Refuse F4"]
        assert visible_verbs([first.accept, first.refuse]) == ["Accept", "Refuse"]
        assert second.accept.width() == width
        QTest.keyClick(console, Qt.Key.Key_F3)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [AcceptCall(channel="PJSIP/trunk_1-00000c00")]

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
        talk(bench)
        console = bench.console()
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
        talk(bench)
        console = bench.console()
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
        talk(bench)
        console = bench.console()
        (card,) = console.my_calls.cards
        click(card.buttons[Verb.HOLD])
        await bench.until(lambda: card.state.text() == "on hold")
        bench.now += DOUBLE_CLICK
        click(card.buttons[Verb.HOLD])
        await bench.until(lambda: card.state.text() == "talking")
        assert bench.pbx.sent == [Hold(channel=ANNA), Unhold(channel=ANNA)]
        assert visible_verbs([card.buttons[Verb.HOLD]]) == ["Hold H"]

    async def test_a_hold_that_nobody_can_tell_of_is_said_until_it_is_read(
        self, bench: Bench
    ) -> None:
        talk(bench)
        console = bench.console()
        (card,) = console.my_calls.cards
        bench.pbx.error = ConnectionLost("The line broke.")
        click(card.buttons[Verb.HOLD])
        toasts = console.my_calls.toasts
        await bench.until(lambda: [toast.kind for toast in toasts.shown] == ["open"])
        (toast,) = toasts.shown
        assert "may or may not be on hold" in toast.sentence.text()
        assert not toast.findChildren(QTimer)[0].isActive()
        click(toast.dismiss)
        assert not toasts.shown

    async def test_a_double_click_on_a_switch_is_one_press(self, bench: Bench) -> None:
        talk(bench)
        (card,) = bench.console().my_calls.cards
        click(card.buttons[Verb.MUTE])
        await bench.until(lambda: bench.pbx.sent == [Mute(channel=ANNA)])
        await bench.until(lambda: visible_verbs([card.buttons[Verb.MUTE]]) == ["Unmute M"])
        started: list[object] = []
        bench.context.actor.pending.connect(started.append)
        bench.now += 0.3
        click(card.buttons[Verb.MUTE])
        assert not started

    async def test_letters_are_verbs_in_the_middle_and_a_search_elsewhere(
        self, bench: Bench
    ) -> None:
        talk(bench)
        console = bench.console()
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
        talk(bench)
        console = bench.console()
        console.top.field.setFocus()
        QTest.keyClick(console.top.field, Qt.Key.Key_F5)
        await bench.until(lambda: bench.pbx.sent == [Hold(channel=ANNA)])

    async def test_a_double_click_sends_once(self, bench: Bench) -> None:
        bench.pbx.held = asyncio.Event()
        talk(bench)
        console = bench.console()
        button = console.my_calls.cards[0].buttons[Verb.HANG_UP]
        click(button)
        click(button)
        await bench.until(lambda: bench.pbx.sent)
        bench.pbx.effect = lambda: bench.happen(parted(channel1=TRUNK, channel2=ANNA), gone(ANNA))
        bench.pbx.held.set()
        await bench.until(lambda: not console.my_calls.cards)
        assert bench.pbx.sent == [Hangup(channel=ANNA)]

    async def test_a_ringing_phone_says_pick_up_and_stands_in_one_place(self, bench: Bench) -> None:
        bench.happen(trunk_ring(), ringing())
        console = bench.console()
        assert console.my_calls.cards == []
        assert console.my_calls.empty.text() == "Your phone rings. Pick it up to answer."
        (row,) = console.incoming.rows
        assert visible_verbs([row.accept, row.refuse, row.send]) == ["Decline F4", "Send to…"]
        QTest.keyClick(console, Qt.Key.Key_F8)
        assert row.panel.isVisible()

    async def test_a_call_that_was_overtaken_has_not_gone(self, bench: Bench) -> None:
        bench.happen(trunk_ring(), ringing())
        console = bench.console()
        gate = "1769422050.1"
        bench.happen(
            trunk_ring(channel="PJSIP/trunk_1-00000c00", uniqueid=gate, linkedid=gate),
        )
        told: list[str] = []
        bench.context.actor.told.connect(lambda sentence, _kind: told.append(sentence))
        QTest.keyClick(console, Qt.Key.Key_F4)
        assert told == ["Another call came first. Press F4 again for the next one."]
        assert not bench.pbx.sent

    async def test_two_calls_keep_their_places_and_keys_act_on_the_one_in_focus(
        self, bench: Bench
    ) -> None:
        talk(bench)
        console = bench.console()
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
        talk(bench)
        console = bench.console()
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


@pytest.mark.parametrize("mode", [LinkMode.CONNECTING, LinkMode.DOWN])
async def test_without_a_connection_verbs_are_off_and_say_why(bench: Bench, mode: LinkMode) -> None:
    talk(bench)
    console = bench.console()
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
