"""The whole app: block a caller by key, by row and by pop-up, and take it back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from tests.ui.bench import LEFT
from tests.ui.gate_stage import CALLER, Gate, play_at_gate
from ucm_cti.commands.gate.rules import GateRules
from ucm_cti.domain.call import Phase
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.ui.popups.decide import Kind

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def action(menu: QMenu, words: str) -> QAction:
    (found,) = [one for one in menu.actions() if words in one.text()]
    return found


def test_one_keystroke_refuses_and_blocks_and_one_takes_it_back(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def play(gate: Gate) -> None:
        await gate.at_gate()
        await gate.key(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
        toast = await gate.toast(f"{CALLER} is blocked.")
        assert gate.keystrokes == 1
        assert gate.turned_away()
        await gate.until(lambda: not gate.shell.store.calls, "an empty board")
        assert toast.offered.isVisible() and toast.offered.text() == "Undo"
        await gate.key(Qt.Key.Key_Z, Qt.KeyboardModifier.AltModifier)
        again = await gate.toast("may call again")
        assert not gate.turned_away()
        QTest.mouseClick(again.offered, LEFT)
        await gate.toast("is blocked as before")

    play_at_gate(qapp, tmp_path, play)


def test_the_pop_up_and_the_row_block_by_their_menu(qapp: QApplication, tmp_path: Path) -> None:
    async def play(gate: Gate) -> None:
        await gate.at_gate()
        window = await gate.popped()
        await gate.pressed(window.more)  # type: ignore[arg-type]  # a button all the same
        assert window.menu.isVisible()
        action(window.menu, "Send to Support")
        action(window.menu, "Block this caller").trigger()
        await gate.toast(f"{CALLER} is blocked.")
        await gate.until(lambda: not gate.popups, "the pop-up to go")
        assert not window.menu.isVisible()
        await gate.at_gate("+49301")
        row = gate.console.incoming.rows[-1]
        await gate.pressed(row.rarer)  # type: ignore[arg-type]  # as above
        menu = gate.console.incoming.menu
        assert menu.isVisible()
        assert not any("End this call" in one.text() for one in menu.actions() if one.isVisible())
        action(menu, "Send to Support").trigger()
        menu.close()
        await gate.toast("was sent to Support")
        assert not gate.turned_away("+49301")

    play_at_gate(qapp, tmp_path, play)


def test_a_pop_up_that_has_the_keyboard_blocks_by_the_same_key(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def play(gate: Gate) -> None:
        said: list[str] = []
        popups = gate.shell.popups
        popups.herald.say = lambda _, sentence: said.append(sentence)
        gate.rules(GateRules(True))
        gate.calls()
        window = await gate.popped()
        assert window.popup is not None and window.popup.kind is Kind.RINGING
        assert popups.reach() is window
        await gate.until(window.isActiveWindow, "the keyboard at the pop-up")
        QTest.keyClick(window, Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
        await gate.toast(f"{CALLER} is blocked.")
        await gate.until(lambda: not gate.shell.store.calls, "an empty board")
        await gate.until(lambda: not gate.popups, "the pop-up to go")
        assert len(said) == 1 and "Missed" not in said[0]
        assert gate.turned_away()

    play_at_gate(qapp, tmp_path, play)


def test_who_is_known_is_blocked_only_when_asked_twice(qapp: QApplication, tmp_path: Path) -> None:
    async def play(gate: Gate) -> None:
        store = gate.shell.store
        names = {CALLER: "Katerina Alexiou"}
        known = store.name_of
        store.name_of = lambda number: names.get(number) or known(number)  # type: ignore[method-assign]
        await gate.at_gate()
        await gate.key(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
        await gate.toast("Katerina Alexiou is known to you")
        assert not gate.turned_away()
        await gate.key(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
        await gate.toast(f"{CALLER} is blocked.")

    play_at_gate(qapp, tmp_path, play)


def test_a_hidden_number_is_never_blocked_by_a_slip(qapp: QApplication, tmp_path: Path) -> None:
    async def play(gate: Gate) -> None:
        await gate.at_gate("anonymous")
        window = await gate.popped()
        await gate.pressed(window.more)  # type: ignore[arg-type]  # a button all the same
        assert not any("Block" in one.text() for one in window.menu.actions())
        window.menu.close()
        await gate.key(Qt.Key.Key_F4, Qt.KeyboardModifier.ShiftModifier)
        await gate.toast("hides the number")
        assert gate.console.incoming.rows

    play_at_gate(qapp, tmp_path, play)


def test_a_caller_is_sent_to_who_spoke_with_them_last(qapp: QApplication, tmp_path: Path) -> None:
    async def play(gate: Gate) -> None:
        await gate.at_gate()
        gate.world.act(
            gate.sim,
            lambda pbx: [pbx.transfer_inbound(row["channel"], "1001") for row in pbx.unbridged()],
        )
        await gate.until(lambda: gate.shell.store.calls_of(ExtensionNumber("1001")), "a phone")
        gate.world.act(gate.sim, lambda pbx: pbx.answer("1001"))
        await gate.until(lambda: _talks(gate), "the talk")
        gate.world.act(gate.sim, lambda pbx: pbx.hangup_by("1001"))
        await gate.until(lambda: not gate.shell.store.calls and not gate.popups, "an empty board")
        await gate.at_gate()
        window = await gate.popped()
        await gate.pressed(window.more)  # type: ignore[arg-type]  # a button all the same
        action(window.menu, "who spoke with them last").trigger()
        window.menu.close()
        await gate.toast("was sent to Anna Weber")

    play_at_gate(qapp, tmp_path, play)


def _talks(gate: Gate) -> bool:
    return any(call.phase is Phase.TALKING for call in gate.shell.store.calls.values())
