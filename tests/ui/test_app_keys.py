"""The whole app on the built-in PBX: what a later launch or a global key asks for is done."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.app_stage import Stage, perform
from tests.ui.test_app_calls import Demo
from ucm_cti.app.demo import ME
from ucm_cti.desktop.credentials import MemoryCredentials
from ucm_cti.desktop.meeting import Request

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def refusal(stage: Stage, verb: str) -> str:
    return stage.app.judge(Request(verb=verb))


def test_keys_act_while_the_window_is_hidden(qapp: QApplication, tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        demo = await Demo.quiet(stage)
        assert refusal(stage, "show") == refusal(stage, "bar") == ""
        assert "No pop-up" in refusal(stage, "reach")
        assert "accept" in refusal(stage, "accept")
        assert refusal(stage, "hold") == refusal(stage, "refuse") == "You have no call now."
        demo.console.hide()

        beside: list[str] = []
        demo.shell.tray.explain = lambda _title, sentence: beside.append(sentence)  # type: ignore[method-assign]
        stage.app.press("hold")
        assert beside == ["You have no call now."]
        stage.app.take(Request(verb="bar"))
        bar = demo.shell.bar
        assert bar is not None and bar.isVisible()
        QTest.keyClicks(bar.field, "1004")
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
        await stage.until(lambda: f"Phone {ME} rings" in bar.preview.text(), "the outcome")
        QTest.keyClick(bar.field, Qt.Key.Key_Return)
        assert bar.isHidden()
        assert stage.app.strip is not None
        stage.app.strip.phone_picked_up.emit()
        await stage.until(lambda: bool(demo.shell.store.calls_of(ME)), "my call")
        stage.app.take(Request(verb="hangup"))
        await stage.until(lambda: not demo.shell.store.calls, "the end of the call")

        stage.app.strip.caller_at_gate.emit()
        window = await stage.popped()
        assert refusal(stage, "reach") == refusal(stage, "accept") == ""
        stage.app.take(Request(verb="reach"))
        await stage.until(lambda: window.reached, "the keyboard at the pop-up")
        assert window.focusPolicy() is not Qt.FocusPolicy.NoFocus and not window.refuse.hasFocus()
        window.refuse.setFocus(Qt.FocusReason.TabFocusReason)
        await stage.until(lambda: not window._guard.isVisible(), "the end of the guard")
        QTest.keyClick(window.refuse, Qt.Key.Key_Return)
        await stage.until(lambda: not demo.shell.store.calls, "the end of the refused call")

    assert perform(qapp, tmp_path, MemoryCredentials(), play, demo=True)
