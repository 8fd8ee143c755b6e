"""Asking somebody before a caller is handed over, by keys and by buttons."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.bench import Bench, click, my_phone_rings, talk, visible_verbs
from tests.ui.consult_moves import (
    MY_SECOND,
    THEIRS,
    Keys,
    answering,
    theirs_rings,
    they_answer,
)
from tests.unit.store.rows import ANNA, LINK, TRUNK, gone, parted, trunk_ring
from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.errors import NotThere
from ucm_cti.domain.ids import CallId
from ucm_cti.ui.models.consult import ConsultVerb
from ucm_cti.ui.views.callcard import CallCard
from ucm_cti.wire.actions.calls import (
    CallTransfer,
    DialExtension,
    Hangup,
    Hold,
    RefuseCall,
    Unhold,
)

CALLER = "2310000000"
CTRL = Qt.KeyboardModifier.ControlModifier
ASKED = [Hold(channel=ANNA), DialExtension(caller="331", callee="332")]
HANDED = [Hangup(channel=MY_SECOND), CallTransfer(channel=ANNA, extension="332")]


class Desk:
    """I talk with a caller, the window is up, and the PBX does as it is told."""

    def __init__(self, bench: Bench) -> None:
        self.bench = bench
        talk(bench)
        self.console = bench.console()
        self.keys = Keys(self.console)
        bench.pbx.effect = answering(bench)

    @property
    def card(self) -> CallCard:
        """The caller's card."""
        card = self.console.my_calls.list.row(CallId(LINK))
        assert isinstance(card, CallCard)
        return card

    @property
    def told(self) -> str:
        """The newest toast."""
        shown = self.console.my_calls.toasts.shown
        return shown[-1].sentence.text() if shown else ""

    async def says(self, words: str) -> None:
        """Wait until the caller's card says so."""
        line = self.card.consult
        await self.bench.until(lambda: line.isVisible() and words in line.words.text(), words)

    async def asking(self) -> None:
        """I talk with Omar about the caller, the keys in my calls."""
        self.keys.type("om")
        self.keys.press(Qt.Key.Key_Return)
        await self.says("Pick up the second call on your phone")
        theirs_rings(self.bench)
        await self.says("Calling Omar Haddad")
        they_answer(self.bench)
        await self.says("You talk to Omar Haddad")
        await self.bench.until(lambda: not self.console.top.field.text())


async def test_letters_enter_and_t_hand_a_caller_over_who_was_announced(bench: Bench) -> None:
    desk = Desk(bench)
    await desk.asking()
    line = desk.card.consult
    assert visible_verbs(line.buttons.values()) == [
        "Hand over T",
        "Switch S",
        "Back to caller Esc",
    ]
    assert line.words.text() == f"You talk to Omar Haddad. {CALLER} is on hold."
    assert line.accessibleName() == line.words.text()
    assert desk.card.buttons[Verb.TRANSFER].key == "", "its key hands over now"
    desk.keys.press(Qt.Key.Key_T)
    await bench.until(lambda: bench.pbx.sent == [*ASKED, *HANDED])
    area = desk.console.my_calls
    await bench.until(lambda: area.follow_rows and area.follow_rows[0].isVisible())
    assert area.follow_rows[0].who.text() == f"{CALLER} to Omar Haddad"
    assert desk.keys.strokes == 4


async def test_enter_in_the_callers_card_hands_over(bench: Bench) -> None:
    desk = Desk(bench)
    await desk.asking()
    desk.card.setFocus()
    desk.keys.press(Qt.Key.Key_Return)
    await bench.until(lambda: bench.pbx.sent == [*ASKED, *HANDED])


async def test_one_esc_only_warns_and_a_second_goes_back_to_the_caller(bench: Bench) -> None:
    desk = Desk(bench)
    await desk.asking()
    desk.keys.press(Qt.Key.Key_Escape)
    await bench.until(lambda: desk.told == f"Press Esc again to go back to {CALLER}.")
    bench.now += 5
    desk.keys.press(Qt.Key.Key_Escape)
    bench.now += 1
    assert bench.pbx.sent == ASKED, "a second Esc that comes late is a first one"
    desk.keys.press(Qt.Key.Key_Escape)
    await bench.until(
        lambda: bench.pbx.sent[2:] == [Hangup(channel=MY_SECOND), Unhold(channel=ANNA)]
    )
    await bench.until(lambda: not desk.card.consult.isVisible())
    assert desk.card.state.text() == "talking"


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_F4])
async def test_a_key_ends_the_call_of_the_waiting_caller_only_when_pressed_twice(
    bench: Bench, key: Qt.Key
) -> None:
    desk = Desk(bench)
    await desk.asking()
    desk.keys.press(key)
    await bench.until(lambda: desk.told == f"{CALLER} is on hold. Press the key again to end it.")
    assert bench.pbx.sent == ASKED
    desk.keys.press(key)
    await bench.until(lambda: bench.pbx.sent[2:] == [Hangup(channel=ANNA)])


@pytest.mark.parametrize("key", [Qt.Key.Key_S, Qt.Key.Key_F9])
async def test_i_switch_between_the_two(bench: Bench, key: Qt.Key) -> None:
    desk = Desk(bench)
    await desk.asking()
    desk.keys.press(key)
    await desk.says(f"You talk to {CALLER}. Omar Haddad is on hold.")
    assert bench.pbx.sent[2:] == [Hold(channel=MY_SECOND), Unhold(channel=ANNA)]
    desk.keys.press(Qt.Key.Key_F9)
    await desk.says(f"You talk to Omar Haddad. {CALLER} is on hold.")
    assert bench.pbx.sent[4:] == [Hold(channel=ANNA), Unhold(channel=MY_SECOND)]


async def test_an_s_without_anybody_to_switch_to_begins_a_search(bench: Bench) -> None:
    desk = Desk(bench)
    desk.keys.type("s")
    assert desk.console.top.field.text() == "s"


async def test_the_buttons_do_what_the_keys_do(bench: Bench) -> None:
    desk = Desk(bench)
    await desk.asking()
    click(desk.card.consult.buttons[ConsultVerb.SWITCH])
    await desk.says(f"You talk to {CALLER}")
    click(desk.card.consult.buttons[ConsultVerb.BACK])
    await bench.until(lambda: not desk.card.consult.isVisible())
    assert bench.pbx.sent[4:] == [Hangup(channel=MY_SECOND)], "the caller was off hold already"


async def test_it_can_be_cancelled_while_my_phone_rings(bench: Bench) -> None:
    desk = Desk(bench)
    desk.keys.type("om")
    desk.keys.press(Qt.Key.Key_Return)
    await desk.says("Pick up the second call on your phone")
    back = desk.card.consult.buttons[ConsultVerb.BACK]
    assert back.text() == "Cancel"
    click(back)
    await bench.until(
        lambda: bench.pbx.sent[2:] == [Hangup(channel=MY_SECOND), Unhold(channel=ANNA)]
    )


async def test_somebody_who_does_not_answer_leaves_the_caller_on_hold_and_says_so(
    bench: Bench,
) -> None:
    desk = Desk(bench)
    desk.keys.type("om")
    desk.keys.press(Qt.Key.Key_Return)
    await desk.says("Pick up")
    theirs_rings(bench)
    await desk.says("Calling")
    bench.happen(gone(THEIRS), gone(MY_SECOND))
    await desk.says(f"Omar Haddad is busy or did not answer. {CALLER} is still on hold.")
    over = desk.card.consult.buttons[ConsultVerb.HAND_OVER]
    assert over.text() == "Send anyway"
    click(over)
    await bench.until(lambda: bench.pbx.sent == [*ASKED, HANDED[1]])


async def test_what_the_pbx_refuses_stands_in_the_card_and_below_the_text(bench: Bench) -> None:
    desk = Desk(bench)
    refused = NotThere("The PBX cannot dial that number; look at it again.", code=-25)

    def refuse() -> None:
        if isinstance(bench.pbx.sent[-1], DialExtension):
            raise refused

    bench.pbx.effect = refuse
    desk.keys.type("om")
    desk.keys.press(Qt.Key.Key_Return)
    await desk.says(f"Omar Haddad was not called. {CALLER} is still on hold.")
    assert "cannot dial" in desk.card.consult.trouble.text()
    await bench.until(lambda: "cannot dial" in desk.console.drop.preview.text())
    assert desk.console.top.field.text() == "om"


async def test_while_i_ask_the_field_means_the_caller(bench: Bench) -> None:
    desk = Desk(bench)
    await desk.asking()
    desk.console.keyboard.focus_field()
    desk.keys.type("li")
    told = desk.console.drop.preview.text()
    assert "Enter: ask" not in told and f"Ctrl+Enter: send \u2068{CALLER}\u2069" in told
    desk.keys.press(Qt.Key.Key_Return)
    assert "You are asking \u2068Omar Haddad\u2069 already" in desk.console.drop.preview.text()
    desk.keys.press(Qt.Key.Key_Return, CTRL)
    await bench.until(lambda: bench.pbx.sent[2:])
    assert bench.pbx.sent[2:] == [CallTransfer(channel=ANNA, extension="334")]


async def test_a_caller_who_hangs_up_meanwhile_is_told(bench: Bench) -> None:
    desk = Desk(bench)
    await desk.asking()
    bench.happen(parted(channel1=TRUNK, channel2=ANNA))
    await bench.until(lambda: f"{CALLER} has hung up. The call with Omar Haddad" in desk.told)
    (card,) = [card for card in desk.console.my_calls.cards if card.shown]
    assert card.name.text() == "Omar Haddad" and not card.consult.isVisible()


async def test_the_help_tells_the_keys_that_work_now(bench: Bench) -> None:
    desk = Desk(bench)
    desk.console.help.open_help()
    keys = [key for key, _ in desk.console.help.lines]
    assert {"Enter", "Ctrl+Enter", "Shift+Enter"} <= set(keys) and "S or F9" not in keys
    desk.console.help.close_help()
    await desk.asking()
    desk.console.help.open_help()
    keys = [key for key, _ in desk.console.help.lines]
    assert {"T or F8", "S or F9", "Esc twice"} <= set(keys)


class TestKeystrokes:
    """How many strokes the everyday deeds take; a chord is one."""

    async def test_three_to_call_a_person_whom_one_knows(self, bench: Bench) -> None:
        console = bench.console()
        keys = Keys(console)
        bench.pbx.effect = lambda: my_phone_rings(bench)
        keys.type("om")
        keys.press(Qt.Key.Key_Return)
        await bench.until(lambda: bench.pbx.sent == [ASKED[1]])
        assert keys.strokes == 3

    async def test_three_to_send_a_caller_there(self, bench: Bench) -> None:
        desk = Desk(bench)
        desk.keys.type("om")
        desk.keys.press(Qt.Key.Key_Return, CTRL)
        await bench.until(lambda: bench.pbx.sent == [HANDED[1]])
        assert desk.keys.strokes == 3

    async def test_one_more_where_the_first_letter_is_a_verb(self, bench: Bench) -> None:
        desk = Desk(bench)
        desk.keys.press(Qt.Key.Key_K, CTRL)
        desk.keys.type("ma")
        desk.keys.press(Qt.Key.Key_Return, CTRL)
        await bench.until(lambda: bench.pbx.sent)
        assert bench.pbx.sent == [CallTransfer(channel=ANNA, extension="333")]
        assert desk.keys.strokes == 4

    async def test_one_to_refuse(self, bench: Bench) -> None:
        bench.happen(trunk_ring(connectednum="6500"))
        console = bench.console()
        keys = Keys(console)
        bench.pbx.effect = lambda: bench.happen(gone(TRUNK))
        keys.press(Qt.Key.Key_F4)
        await bench.until(lambda: bench.pbx.sent == [RefuseCall(channel=TRUNK)])
        assert keys.strokes == 1


async def test_the_panel_has_the_same_three_ways(bench: Bench) -> None:
    desk = Desk(bench)
    desk.keys.press(Qt.Key.Key_T)
    panel = desk.card.panel
    assert [panel.ask_button.key, panel.send_button.key, panel.voicemail_button.key] == [
        "Enter",
        "Ctrl+Enter",
        "Shift+Enter",
    ]
    QTest.keyClicks(panel.field, "om")
    QTest.keyClick(panel.field, Qt.Key.Key_Return)
    await desk.says("Pick up the second call on your phone")
    await bench.until(lambda: not panel.isVisible())
    assert bench.pbx.sent == ASKED


async def test_the_panel_of_a_call_that_i_do_not_talk_in_sends_by_enter(bench: Bench) -> None:
    bench.happen(trunk_ring(connectednum="6500"))
    console = bench.console()
    (row,) = console.incoming.rows
    row.open_panel()
    assert not row.panel.ask_button.isVisible() and row.panel.send_button.key == "Enter"
