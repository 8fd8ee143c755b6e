"""Keys at the window: chosen ones act, old ones do not, text fields never eat a verb."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.bench import Bench, click, talk
from ucm_cti.ui.dialogs.pages.keys import KeysPage
from ucm_cti.ui.models.keymap import KeyMap
from ucm_cti.ui.models.keys import Deed
from ucm_cti.wire.actions.calls import Hold, Mute, Unmute


def page(bench: Bench) -> KeysPage:
    """The page on a screen of its own, active."""
    made = KeysPage(bench.context)
    bench.context.settings.changed.connect(made.show_settings)  # as the dialog does
    made.resize(560, 700)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    return made


class TestKeysInForce:
    async def test_a_chosen_key_acts_and_the_old_one_does_not(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        console.keyboard.focus_calls()
        keys = KeyMap().giving(Deed.HOLD, "F11").giving(Deed.HOLD, "J")
        bench.context.settings.update(keys=keys.document())
        for old in (Qt.Key.Key_F5, Qt.Key.Key_H):
            QTest.keyClick(console, old)
        assert bench.pbx.sent == []
        console.top.field.clear()
        console.keyboard.focus_calls()
        QTest.keyClicks(console.focusWidget(), "j")
        await bench.until(lambda: [type(sent) for sent in bench.pbx.sent] == [Hold])

    async def test_function_keys_work_in_every_text_field_and_letters_never(
        self, bench: Bench
    ) -> None:
        talk(bench)
        console = bench.console()
        card = console.my_calls.cards[0]
        card.open_panel()
        fields = (console.top.field, console.people.search, card.panel.field)
        for count, field in enumerate(fields, 1):
            field.setFocus()
            QTest.keyClicks(field, "hmte?")
            assert field.text() == "hmte?" and not console.help.isVisible()
            bench.now += 5
            QTest.keyClick(field, Qt.Key.Key_F7)
            assert field.text() == "hmte?"
            await bench.until(lambda count=count: len(bench.pbx.sent) == count)
            await bench.until(lambda: not bench.tasks._running, "the command's end")
        assert all(isinstance(sent, Mute | Unmute) for sent in bench.pbx.sent)

    async def test_a_letter_is_a_search_where_no_call_of_mine_is_shown(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        for area in (console.incoming, console.people):
            area.focus_list()
            QTest.keyClicks(console.focusWidget(), "m")
            assert console.top.field.hasFocus() and console.top.field.text() == "m"
            console.top.field.clear()
        assert bench.pbx.sent == []

    async def test_buttons_hints_and_help_tell_the_chosen_keys(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console()
        keys = KeyMap().giving(Deed.HOLD, "J").giving(Deed.FIELD, "Ctrl+L")
        bench.context.settings.update(keys=keys.document())
        button = next(iter(console.my_calls.cards[0].buttons.values()))
        await bench.until(lambda: button.key == "J")
        assert "J or F5" in button.toolTip()
        assert console.top.hint.text() == "Ctrl+L"
        QTest.keyClick(console, Qt.Key.Key_F1)
        told = dict(console.help.lines)
        assert told["J or F5"] == "Hold: 2310000000"
        assert told["Ctrl+L"].startswith("Call or find")
        QTest.keyClick(console.help, Qt.Key.Key_Down)
        assert console.help.isVisible(), "arrows scroll the list"

    async def test_the_help_fits_a_small_window(self, bench: Bench) -> None:
        talk(bench)
        console = bench.console(width=320, height=360)
        console.help.open_help()
        await bench.until(lambda: console.help._card.height() > 100)
        assert console.help.rect().contains(console.help._card.geometry())


class TestThePage:
    async def test_a_pressed_key_is_taken_at_once(self, bench: Bench) -> None:
        shown = page(bench)
        button = shown.buttons[Deed.ACCEPT]
        click(button)
        assert button.text() == "Press the key…"
        QTest.keyClick(button, Qt.Key.Key_F11)
        assert button.text() == "F11"
        assert bench.saved[-1].keys == {"accept": ["", "F11"]}
        click(shown.resets[Deed.ACCEPT])
        assert bench.saved[-1].keys == {} and button.text() == "F3"

    async def test_a_taken_key_names_its_owner_and_can_be_swapped(self, bench: Bench) -> None:
        shown = page(bench)
        click(shown.buttons[Deed.ACCEPT])
        QTest.keyClick(shown.buttons[Deed.ACCEPT], Qt.Key.Key_F5)
        assert shown.note.isVisible()
        assert "F5 is the key for “Hold and resume”" in shown.note.text()
        assert bench.saved == [], "nothing changes without an answer"
        QTest.keyClick(shown.swap, Qt.Key.Key_Return)
        assert shown.buttons[Deed.ACCEPT].text() == "F5"
        assert shown.buttons[Deed.HOLD].text() == "H or F3"
        assert not shown.note.isVisible()

    async def test_a_letter_for_a_deed_that_typing_needs_is_refused(self, bench: Bench) -> None:
        shown = page(bench)
        click(shown.buttons[Deed.ACCEPT])
        QTest.keyClick(shown.buttons[Deed.ACCEPT], Qt.Key.Key_A)
        assert "for typing" in shown.note.text() and not shown.swap.isVisible()
        assert bench.saved == []

    async def test_tab_and_esc_while_it_waits(self, bench: Bench) -> None:
        shown = page(bench)
        button = shown.buttons[Deed.MUTE]
        click(button)
        QTest.keyClick(button, Qt.Key.Key_Tab)
        assert "needed in lists" in shown.note.text() and button.hasFocus()
        click(button)
        QTest.keyClick(button, Qt.Key.Key_Escape)
        assert button.text() == "M or F7" and not button.waits
        click(button)
        QTest.keyClick(button, Qt.Key.Key_Backspace)
        assert button.text() == "No key"
        click(shown.reset_all)
        assert button.text() == "M or F7"
