"""The API console: replies, files, what stays of it, and how it looks."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QWidget,
)

from tests.ui.api_bench import ApiStage
from tests.ui.app_stage import Stage, perform
from tests.ui.bench import LEFT, click
from ucm_cti.desktop.credentials import MemoryCredentials
from ucm_cti.domain.errors import ConnectionLost, NotPossible, NotThere
from ucm_cti.ui.models.jsontree import JsonTree
from ucm_cti.ui.theme import ThemeManager

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


class TestReply:
    """What came back, or why nothing did."""

    async def test_the_reply_is_a_tree_with_its_time(self, stage: ApiStage) -> None:
        account = [{"extension": "1000", "secret": "hush", "new": 7, "note": None}]
        stage.pbx.reply = {"response": {"account": account, "total_item": 1}, "status": 0}
        stage.pick("listAccount")
        stage.press_send()
        await stage.answered()
        told = stage.tree()
        assert told["account"] == "1 entry" and told["total_item"] == "1"
        assert told["account.1"] == "1000 · *** · 7", "told apart without a secret"
        reply = stage.window.reply
        assert reply.outcome.text() == "The PBX answered."
        assert reply.about.text().startswith("listAccount · ") and "ms" in reply.about.text()
        assert reply.view.isVisible()
        click(reply.copy)
        copied = QGuiApplication.clipboard().text()
        assert '"secret": "***"' in copied and "hush" not in copied

    async def test_a_refusal_is_its_sentence_and_code(self, stage: ApiStage) -> None:
        stage.pbx.error = NotThere("It is not there.", code=-16)
        stage.pick("getSystemStatus")
        stage.press_send()
        await stage.answered()
        assert stage.window.reply.outcome.text() == "It is not there. (-16)"
        assert not stage.window.reply.view.isVisible()
        assert stage.window.history.lines == [("getSystemStatus", "refused -16")]

    async def test_a_lost_change_is_not_taken_for_undone(self, stage: ApiStage) -> None:
        stage.pbx.error = ConnectionLost("The connection broke.")
        stage.pick("hold")
        stage.type("channel", "a")
        stage.press_send()
        click(stage.confirm.go)
        await stage.answered()
        assert "Whether the PBX did it is unknown" in stage.window.reply.outcome.text()
        stage.pick("getSystemStatus")
        stage.press_send()
        await stage.answered(2)
        assert stage.window.reply.outcome.text() == "The connection broke."
        assert stage.window.history.lines[0] == ("getSystemStatus", "failed")
        assert not stage.window.bar.isVisible(), "nothing that acts on calls is stored"
        stage.pick("deletePinSets")
        stage.type("pin_sets_id", "3")
        stage.press_send()
        QTest.keyClicks(stage.confirm.typed, "deletePinSets")
        click(stage.confirm.delete)
        await stage.answered(3)
        assert stage.window.bar.isVisible(), "it may be stored and wait"

    async def test_a_fault_of_our_own_leaves_the_window_usable(
        self, stage: ApiStage, caplog: pytest.LogCaptureFixture
    ) -> None:
        stage.pbx.error = RuntimeError("a bug")
        stage.pick("getSystemStatus")
        stage.press_send()
        await stage.answered()
        assert "fault of its own" in stage.window.reply.outcome.text()
        assert stage.form.send.isEnabled()
        await stage.bench.until(lambda: "a bug" in caplog.text, "the fault in the log")

    async def test_one_request_at_a_time(self, stage: ApiStage) -> None:
        stage.pbx.held = asyncio.Event()
        stage.pick("getSystemStatus")
        stage.press_send()
        await stage.bench.until(lambda: stage.pbx.sent)
        assert not stage.form.send.isEnabled()
        assert "is under way" in stage.window.reply.outcome.text()
        QTest.keyClick(stage.window, KEY.Key_Return, CTRL)
        stage.pbx.held.set()
        await stage.answered()
        assert len(stage.pbx.sent) == 1 and stage.form.send.isEnabled()

    async def test_without_a_connection_it_says_so(self, stage: ApiStage) -> None:
        stage.pbx.error = NotPossible("There is no connection to the PBX; connect first.")
        stage.pick("getSystemStatus")
        stage.press_send()
        await stage.answered()
        assert "no connection" in stage.window.reply.outcome.text()

    async def test_the_command_line_has_no_secret(self, stage: ApiStage) -> None:
        stage.pick("addPinSets")
        stage.field("pin_sets_id").editor.fill("3")
        stage.field("pin_sets_name").editor.fill("attic")
        click(stage.form.curl)
        assert stage.field("members").note.text() == "members is needed."
        stage.field("members").editor.fill('[{"pin": "1234", "pin_name": "door"}]')
        click(stage.form.curl)
        line = QGuiApplication.clipboard().text()
        assert line.startswith("curl https://10.0.0.5:8089/api ") and "attic" in line
        assert "1234" not in line and "sid1" not in line and "***" in line
        assert stage.pbx.sent == []


def nothing_in(folder: Path) -> bool:
    return not any(folder.iterdir())


class TestFile:
    """What answers with a file is saved where the person says."""

    def ask(self, stage: ApiStage) -> QFileDialog:
        stage.pick("recapi.download")
        stage.type("filename", "2026-11/auto-1000.wav")
        stage.press_send()
        dialog = stage.window.saving
        assert dialog is not None and dialog.isVisible() and stage.pbx.sent == []
        assert [Path(name).name for name in dialog.selectedFiles()] == ["auto-1000.wav"]
        return dialog

    async def test_it_is_fetched_and_told(self, stage: ApiStage, tmp_path: Path) -> None:
        dialog = self.ask(stage)
        dialog.fileSelected.emit(str(tmp_path / "call.wav"))
        dialog.close()
        await stage.answered()
        assert (tmp_path / "call.wav").read_bytes() == b"RIFF"
        assert stage.tree() == {"path": str(tmp_path / "call.wav"), "size": "4"}

    async def test_it_can_be_given_up(self, stage: ApiStage, tmp_path: Path) -> None:
        stage.pbx.held = asyncio.Event()
        dialog = self.ask(stage)
        dialog.fileSelected.emit(str(tmp_path / "call.wav"))
        dialog.close()
        reply = stage.window.reply
        await stage.bench.until(lambda: reply.about.text() == "2.5 MB of 40.0 MB")
        click(reply.stop)
        await stage.answered()
        assert reply.outcome.text() == "Stopped; nothing was saved."
        assert nothing_in(tmp_path)
        assert not reply.stop.isVisible()

    async def test_without_a_place_nothing_is_fetched(self, stage: ApiStage) -> None:
        self.ask(stage).reject()
        assert stage.pbx.sent == [] and stage.form.send.isEnabled()


class TestHistory:
    """What was sent, and the form filled again; no secret stays."""

    async def test_a_click_fills_the_form_again(self, stage: ApiStage) -> None:
        stage.pick("listAccount")
        stage.type("item_num", "20")
        stage.press_send()
        await stage.answered()
        stage.pick("getSystemStatus")
        stage.press_send()
        await stage.answered(2)
        history = stage.window.history
        assert [title for title, _ in history.lines] == ["getSystemStatus", "listAccount"]
        place = history.view.visualRect(history.view.model().index(1, 0)).center()
        QTest.mouseClick(history.view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
        assert stage.form.about.id == "listAccount"
        assert stage.form.fields.values == {"item_num": "20"}

    async def test_no_secret_is_kept(self, stage: ApiStage) -> None:
        stage.pick("addPinSets")
        for name, value in {
            "pin_sets_id": "3",
            "pin_sets_name": "attic",
            "members": '[{"pin": "73541", "pin_name": "door"}]',
        }.items():
            stage.field(name).editor.fill(value)
        stage.press_send()
        click(stage.confirm.go)
        await stage.answered()
        (answer,) = stage.window.session.history
        assert "73541" not in repr(answer) and answer.values.keys() == {
            "pin_sets_id",
            "pin_sets_name",
        }
        stage.window._repeat(answer)
        assert stage.form.fields.values == dict(answer.values)
        assert "type them again" in stage.form.note.text()


class TestWaitingChanges:
    """A stored change is told until it is applied."""

    async def store(self, stage: ApiStage) -> None:
        stage.pbx.reply = {"response": {"need_apply": "yes"}, "status": 0}
        stage.pick("deletePinSets")
        stage.type("pin_sets_id", "3")
        stage.press_send()
        QTest.keyClicks(stage.confirm.typed, "deletePinSets")
        click(stage.confirm.delete)
        await stage.answered()

    async def test_apply_is_offered_and_goes_when_it_worked(self, stage: ApiStage) -> None:
        assert not stage.window.bar.isVisible()
        await self.store(stage)
        assert stage.window.bar.isVisible()
        stage.pick("getSystemStatus")
        stage.pbx.reply = {"response": {}, "status": 0}
        stage.press_send()
        await stage.answered(2)
        assert stage.window.bar.isVisible(), "reading applies nothing"
        click(stage.window.bar.apply)
        await stage.answered(3)
        assert stage.pbx.sent[-1] == {"action": "applyChanges"}
        assert not stage.window.bar.isVisible()

    async def test_it_can_be_put_aside_until_the_next_change(self, stage: ApiStage) -> None:
        await self.store(stage)
        click(stage.window.bar.dismiss)
        assert not stage.window.bar.isVisible() and not stage.window.session.waits
        stage.press_send()
        QTest.keyClicks(stage.confirm.typed, "deletePinSets")
        click(stage.confirm.delete)
        await stage.answered(2)
        assert stage.window.bar.isVisible()

    async def test_a_refused_apply_says_why_and_stays(self, stage: ApiStage) -> None:
        await self.store(stage)
        stage.pbx.reply = {"status": -69}
        click(stage.window.bar.apply)
        await stage.answered(2)
        assert stage.window.bar.isVisible()
        assert "A conference is running" in stage.window.bar.sentence.text()
        stage.pbx.reply = {"response": {}, "status": 0}
        click(stage.window.bar.apply)
        await stage.answered(3)
        assert not stage.window.bar.isVisible()


class TestLooks:
    """Nothing sticks out, nothing is nameless, every palette paints it."""

    @pytest.mark.parametrize("action", ["updateQueue", "addPinSets", "deletePinSets"])
    async def test_it_fits_at_its_smallest(self, stage: ApiStage, action: str) -> None:
        stage.window.resize(stage.window.minimumSize())
        stage.pick(action)
        await stage.bench.until(lambda: stage.window.width() == stage.window.minimumWidth())
        QApplication.processEvents()
        fields = stage.form.fields
        assert fields.width() <= fields.area.viewport().width()
        for field in fields.fields:
            if field.isVisible():
                assert field.editor.geometry().right() < field.width(), field.about.name
        for button in (stage.form.send, stage.form.clear, stage.form.curl):
            right = button.mapTo(stage.form, QPoint(button.width(), 0)).x()
            assert button.isVisible() and right <= stage.form.width()

    async def test_everything_that_can_be_used_has_a_name(self, stage: ApiStage) -> None:
        stage.pick("addPinSets")
        kinds = (QAbstractButton, QLineEdit, QListView, QComboBox, QPlainTextEdit)
        nameless = [
            widget
            for kind in kinds
            for widget in stage.window.findChildren(kind)
            if widget.isVisible()
            and not widget.accessibleName()
            and not getattr(widget, "text", lambda: "")()
            and not widget.objectName().startswith("qt_")
        ]
        assert nameless == []

    @pytest.mark.parametrize("mode", ["light", "dark", "contrast"])
    async def test_every_palette_paints_it(self, stage: ApiStage, mode: str) -> None:
        themes = stage.bench.context.themes
        stage.pick("listAccount")
        stage.pbx.reply = {"response": {"account": [{"extension": "1000"}]}, "status": 0}
        stage.press_send()
        await stage.answered()
        themes.set_mode(mode)
        image = stage.window.grab().toImage()
        colours = {
            image.pixelColor(x, y).name()
            for x in range(0, image.width(), 3)
            for y in range(0, image.height(), 3)
        }
        theme = themes.theme
        assert {theme.window.name(), theme.panel.name(), theme.accent.name()} <= colours

    async def test_mirrored_it_begins_at_the_right(self, stage: ApiStage) -> None:
        stage.pick("addPinSets")
        stage.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)

        def left(part: QWidget) -> int:
            return part.mapTo(stage.window, QPoint(0, 0)).x()

        await stage.bench.until(lambda: left(stage.window.list) > left(stage.form))
        assert left(stage.form) > left(stage.window.reply)
        assert not stage.window.grab().isNull()


def test_a_reply_tree_is_a_sound_model(themes: ThemeManager, qtmodeltester: Any) -> None:
    tree = JsonTree(themes)
    tree.show({"a": [{"b": None, "c": ""}, [1, True], "x\ny"], "d": {}, "e": 1.5})
    qtmodeltester.check(tree)
    first = tree.index(0, 0)
    words = [tree.index(row, 1, first).data() for row in range(tree.rowCount(first))]
    assert words == ["2 members", "2 entries", "x y"]
    assert tree.index(1, 1).data() == "0 members" and tree.index(2, 1).data() == "1.5"
    tree.show("plain")
    assert (tree.rowCount(), tree.index(0, 1).data()) == (1, "plain")


def test_a_long_reply_is_read_as_it_is_opened(themes: ThemeManager) -> None:
    tree = JsonTree(themes)
    tree.show({"rows": [{"n": number} for number in range(50_000)]})
    rows = tree.index(0, 0)
    assert tree.rowCount(rows) == 50_000
    last = tree.index(49_999, 0, rows)
    assert (last.data(), tree.index(49_999, 1, rows).data()) == ("50000", "49999")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_app_opens_it_and_reaches_the_pbx(qapp: QApplication, tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        await stage.live()
        stage.console.activateWindow()
        assert QTest.qWaitForWindowActive(stage.console)
        shift = Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(stage.console, KEY.Key_A, CTRL | shift)
        window = stage.shell.api_console
        assert window is not None and window.isVisible()
        window.list.choose("listAccount")
        click(window.form.send)
        await stage.until(lambda: window.history.lines, "the reply")
        tree = window.reply.tree
        told = {tree.index(row, 0).data(): tree.index(row, 1).data() for row in range(4)}
        assert told["account"] == "40 entries"
        click(window.form.curl)
        assert stage.shell.link.api_url in QGuiApplication.clipboard().text()
        window.close()
        stage.console.top.api_asked.emit()
        assert stage.shell.api_console is window and window.isVisible()
        assert window.history.lines, "closing forgets nothing"

    assert perform(qapp, tmp_path, MemoryCredentials(), play, demo=True)
