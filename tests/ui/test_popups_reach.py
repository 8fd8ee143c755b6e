"""A pop-up that was asked for by a key: arrows, Enter after the guard, Esc."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.ui.bench import Bench, click
from tests.ui.test_popups import guarded, only, popups, second_caller, unguarded
from tests.unit.store.rows import TRUNK, gone, trunk_ring
from ucm_cti.ui.popups.controller import PopupController
from ucm_cti.ui.popups.window import IncomingPopup
from ucm_cti.wire.actions.calls import AcceptCall

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
__all__ = ["popups"]  # the fixture


async def reached(bench: Bench, popups: PopupController) -> IncomingPopup:
    bench.happen(trunk_ring())
    window = only(popups)
    assert popups.reach() is window
    await bench.until(window.accept.hasFocus, "the focus")
    return window


def focusable(window: IncomingPopup) -> bool:
    handle = window.windowHandle()
    return not handle.flags() & Qt.WindowType.WindowDoesNotAcceptFocus


async def test_there_is_nothing_to_reach_without_a_popup(popups: PopupController) -> None:
    assert popups.reach() is None


async def test_arrows_go_round_and_enter_waits_for_the_guard(
    bench: Bench, popups: PopupController
) -> None:
    window = await reached(bench, popups)
    QTest.keyClick(window.accept, Qt.Key.Key_Return)
    assert not bench.pbx.sent, "Enter was meant for what was there before"
    shown = [each for each in (window.accept, window.refuse, window.send) if each.isVisible()]
    for after in (*shown[1:], window.hide_button, shown[0]):
        focused = window.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        assert after.hasFocus()
    QTest.keyClick(window.accept, Qt.Key.Key_Left)
    assert window.hide_button.hasFocus()
    QTest.keyClick(window.hide_button, Qt.Key.Key_Right)
    await guarded(bench, window)
    QTest.keyClick(window.accept, Qt.Key.Key_Return)
    await bench.until(lambda: bool(bench.pbx.sent))
    assert isinstance(bench.pbx.sent[0], AcceptCall)
    assert not focusable(window)


async def test_arrows_follow_the_writing(bench: Bench, popups: PopupController) -> None:
    bench.happen(trunk_ring())
    window = only(popups)
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    popups.reach()
    await bench.until(window.accept.hasFocus, "the focus")
    QTest.keyClick(window.accept, Qt.Key.Key_Left)
    assert window.refuse.hasFocus()


async def test_esc_gives_the_keyboard_back(bench: Bench, popups: PopupController) -> None:
    window = await reached(bench, popups)
    assert focusable(window)
    QTest.keyClick(window.accept, Qt.Key.Key_Escape)
    assert not focusable(window) and window.isVisible()
    assert window.accept.focusPolicy() is Qt.FocusPolicy.NoFocus


async def test_a_popup_that_goes_takes_no_keyboard_when_it_comes_again(
    bench: Bench, popups: PopupController
) -> None:
    window = await reached(bench, popups)
    bench.happen(gone(TRUNK))
    await bench.until(lambda: not focusable(window) or window.isHidden(), "the end")
    popups.forget()
    popups.refresh()
    assert not focusable(window)


async def test_the_newest_is_reached(bench: Bench, popups: PopupController) -> None:
    bench.happen(trunk_ring())
    bench.happen(second_caller()[1])
    newest = popups.reach()
    assert newest is not None and newest.title.text() == "4989"


async def test_send_to_is_typed_in_and_gives_back(bench: Bench, popups: PopupController) -> None:
    window = await reached(bench, popups)
    unguarded(window)
    click(window.send)
    panel = window.sending
    assert panel is not None and focusable(window)
    await bench.until(panel.field.hasFocus, "the field")
    QTest.keyClick(panel.field, Qt.Key.Key_Escape)
    assert window.sending is None and not focusable(window)
