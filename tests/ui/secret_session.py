"""The app as a process of its own that a person uses from the first run to a crash.

What can be seen, heard by a screen reader or pasted at any moment is written to stdout as JSON
lines, for somebody to look through. Passwords come by stdin; a line there lets the person go on.
"""

import asyncio
import json
import logging
import os
import signal
import sys
import traceback
from argparse import Namespace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTimer
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from tests.ui.app_stage import Stage
from tests.ui.bench import LEFT
from tests.ui.test_app_login import active, form_of, logins, password_of
from ucm_cti.app import start
from ucm_cti.app.application import Application
from ucm_cti.app.incidents import Incidents
from ucm_cti.app.start import run_app
from ucm_cti.domain.link import LinkMode
from ucm_cti.ui.dialogs.first_run import Phase
from ucm_cti.ui.dialogs.report import ReportDialog

ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.EditRole,
)


def say(step: str, *texts: str) -> None:
    sys.stdout.write(json.dumps({"step": step, "texts": texts}) + "\n")
    sys.stdout.flush()


def seen() -> list[str]:
    """Everything that all windows show or tell, and the clipboard."""
    found = [QGuiApplication.clipboard().text()]
    for widget in QApplication.allWidgets():
        found += [
            widget.toolTip(),
            widget.accessibleName(),
            widget.accessibleDescription(),
            widget.windowTitle(),
            widget.objectName(),
            *shown(widget),
        ]
        if isinstance(widget, QLineEdit) and (face := QAccessible.queryAccessibleInterface(widget)):
            found.append(face.text(QAccessible.Text.Value))
    return sorted(set(found))


def shown(widget: QWidget) -> list[str]:
    match widget:
        case QLineEdit():
            return [widget.displayText(), widget.placeholderText()]
        case QLabel() | QAbstractButton():
            return [widget.text()]
        case QPlainTextEdit():
            return [widget.toPlainText()]
        case QAbstractItemView():
            model = widget.model()
            return [] if model is None else rows(model, QModelIndex())
    return []


def rows(model: QAbstractItemModel, parent: QModelIndex) -> list[str]:
    found = []
    if isinstance(model, QAbstractListModel):  # its own counting of rows and columns is private
        rows_of, columns = model.rowCount(), 1 if not parent.isValid() else 0
    else:
        rows_of, columns = model.rowCount(parent), model.columnCount(parent)
    for row in range(min(rows_of, 300) if columns else 0):
        for column in range(columns):
            index = model.index(row, column, parent)
            found += [str(model.data(index, role) or "") for role in ROLES]
        found += rows(model, model.index(row, 0, parent))
    return found


async def pause(step: str) -> None:
    """Tell what can be seen, and wait for a word from outside."""
    say(step, *seen())
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)


async def first_day(stage: Stage, plan: dict[str, Any]) -> None:
    """Every mistake of the first run, a console, a fault, and a crash."""
    form = await form_of(stage)
    await active(stage, form)
    fields = form.form
    for field, text in (
        (fields.address, plan["address"]),
        (fields.user, plan["user"]),
        (fields.password, plan["wrong"]),
        (fields.extension, "1000"),
    ):
        field.edit.clear()
        QTest.keyClicks(field.edit, text)
    QTest.keyClick(form, Qt.Key.Key_Return)
    await stage.until(lambda: form.phase is Phase.ASKING, "the certificate")
    say("certificate", *seen())
    QTest.mouseClick(form.question.trust, LEFT)
    await stage.until(lambda: form.phase is Phase.TYPING and fields.password.edit.hasFocus(), "no")
    await pause("wrong password")
    fields.password.edit.clear()
    QTest.keyClicks(fields.password.edit, plan["password"])
    QTest.mouseClick(fields.more, LEFT)
    QTest.keyClicks(fields.socket_user.edit, plan["socket_user"])
    QTest.keyClicks(fields.socket_password.edit, plan["socket_password"])
    QTest.keyClick(form, Qt.Key.Key_Return)
    await stage.until(lambda: form.phase is Phase.PASSED, "all steps")
    say("checked", *seen())
    QTest.mouseClick(form.go, LEFT)
    await stage.live()
    assert logins(stage).form is None
    await pause("live")
    await stage.live()
    await console(stage, plan)
    await fault(stage, plan)
    await pause("crash")
    os.kill(os.getpid(), signal.SIGSEGV)


async def console(stage: Stage, plan: dict[str, Any]) -> None:
    """A reply with secrets, and a request with one, both copied."""
    stage.shell.show_api()
    window = stage.shell.api_console
    assert window is not None
    for action, values in (
        ("getSIPAccount", {"extension": "1001"}),
        ("listPinSets", {}),
    ):
        before = len(window.history.lines)
        window.list.choose(action)
        window.form.fill(values)
        window.form.send.click()
        await stage.until(lambda n=before: len(window.history.lines) > n, f"the reply to {action}")
        window.reply.copy.click()
        say(action, *seen())
        window.form.curl.click()
        say(f"{action} as curl", *seen())
    window.list.choose("updateSIPAccount")
    window.form.fill({"extension": "1001", "secret": plan["sip"], "vmsecret": plan["voicemail"]})
    window.form.curl.click()
    assert "updateSIPAccount" in QGuiApplication.clipboard().text()
    say("a secret typed", *seen())
    window.form.send.click()
    say("a secret to be sent", *seen())
    before = len(window.history.lines)
    await stage.pressed(window.form.confirm.go)
    await stage.until(lambda: len(window.history.lines) > before, "the reply to the change")
    window.list.choose("getSIPAccount")
    window.form.send.click()
    await stage.until(lambda: len(window.history.lines) > before + 1, "what is stored now")
    window.reply.copy.click()
    say("a secret sent", *seen())
    window.close()


async def fault(stage: Stage, plan: dict[str, Any]) -> None:
    """Something unexpected whose text tells the password, and its report."""

    def fail() -> None:
        raise ValueError(f"cannot log in with {plan['password']} and {plan['sip']!r}")

    QTimer.singleShot(0, fail)
    notice = incidents(stage).fault
    assert notice is not None
    await stage.pressed(notice.details)
    (dialog,) = stage.console.findChildren(ReportDialog)
    assert "ValueError" in dialog.text.toPlainText()
    dialog.copy.click()
    dialog.write(str(Path.home() / "report.txt"))
    logging.getLogger("ucm_cti.test").warning("a token: %s", {"token": plan["password"]})
    if plan.get("leak"):
        logging.getLogger("ucm_cti.test").warning("typed %s", plan["password"])
    say("report", *seen())
    dialog.close()


async def second_day(stage: Stage, plan: dict[str, Any]) -> None:
    """After the crash, on a computer that keeps no password."""
    crash = incidents(stage).crash
    assert crash is not None and crash.isHidden() is not plan["crashed"]
    if plan["crashed"]:
        await stage.pressed(crash.details)
        (dialog,) = stage.console.findChildren(ReportDialog)
        assert "Segmentation fault" in dialog.text.toPlainText()
        dialog.copy.click()
        dialog.write(str(Path.home() / "crash-report.txt"))
        say("crash report", *seen())
        dialog.close()
    question = await password_of(stage)
    say("asked", question.reason.text(), *seen())
    QTest.keyClicks(question.password.edit, plan["password"])
    say("typed", *seen())
    QTest.mouseClick(question.go, LEFT)
    await stage.until(lambda: stage.mode in {LinkMode.LIVE, LinkMode.POLLING}, "the board")
    await pause("live")
    stage.app.quit()


def incidents(stage: Stage) -> Incidents:
    return stage.app._incidents


def main() -> int:
    plan = json.loads(sys.stdin.readline())
    play = {"first": first_day, "second": second_day}[sys.argv[1]]

    class Played(Application):
        """Somebody sits before it."""

        async def run(self, *, demo: bool) -> bool:
            stage = Stage(self)
            person = asyncio.ensure_future(self._play(stage))
            try:
                return await super().run(demo=demo)
            finally:
                person.cancel()

        async def _play(self, stage: Stage) -> None:
            try:
                await stage.until(lambda: self.shell is not None, "a window")
                await play(stage, plan)
            except Exception:  # the person cannot go on, so the app must not wait
                link = repr(self.shell.store.link) if self.shell else ""
                say("failed", link, traceback.format_exc())
                self.quit()

    start.Application = Played  # type: ignore[misc]  # the person at the desk
    return run_app(Namespace(demo=False, tour=None, uri="", profile=None))


if __name__ == "__main__":
    sys.exit(main())
