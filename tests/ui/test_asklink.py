"""A link from outside: asked about, never dialled by itself, never answered by a stray key."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.app_stage import Stage, perform
from tests.ui.bench import LEFT, Bench
from ucm_cti.commands.links import parse_link
from ucm_cti.commands.numbers.rules import NumberRules
from ucm_cti.desktop.credentials import MemoryCredentials
from ucm_cti.desktop.meeting import Request
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.ui.dialogs.asklink import AskLink
from ucm_cti.ui.models.linkquestion import link_question
from ucm_cti.ui.theme import ThemeManager

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_C, Qt.Key.Key_Y)


@pytest.fixture
def dialog(themes: ThemeManager, bench: Bench, qtbot: QtBot) -> AskLink:
    made = AskLink(themes)
    show(made, bench, "tel:+4989123456")
    return made


def show(dialog: AskLink, bench: Bench, uri: str, behind: int = 0) -> None:
    me = ExtensionNumber("331")
    dialog.ask(link_question(parse_link(uri), bench.store, me, ""), behind)
    dialog.show()
    dialog.activateWindow()
    assert QTest.qWaitForWindowActive(dialog)


def ready(dialog: AskLink, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog._ready.isActive(), timeout=3000)


def answers(dialog: AskLink) -> list[str]:
    heard: list[str] = []
    dialog.agreed.connect(lambda: heard.append("call"))
    dialog.declined.connect(lambda: heard.append("leave"))
    dialog.declined_all.connect(lambda: heard.append("leave all"))
    return heard


def test_what_is_being_typed_elsewhere_answers_nothing(dialog: AskLink, qtbot: QtBot) -> None:
    heard = answers(dialog)
    for _ in range(2):  # at once, and when answers count
        for key in KEYS:
            focus = QApplication.focusWidget()
            assert isinstance(focus, QWidget)
            QTest.keyClick(focus, key)
        assert heard == []
        ready(dialog, qtbot)
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("press", "answer"),
    [
        (lambda d: QTest.mouseClick(d.call, LEFT), "call"),
        (lambda d: QTest.mouseClick(d.leave, LEFT), "leave"),
        (lambda d: QTest.mouseClick(d.leave_all, LEFT), "leave all"),
        (lambda d: QTest.keyClick(d, Qt.Key.Key_Escape), "leave"),
    ],
)
def test_an_answer_counts_a_moment_after_the_question(
    dialog: AskLink, bench: Bench, qtbot: QtBot, press: Callable[[AskLink], None], answer: str
) -> None:
    show(dialog, bench, "tel:+4989123457", behind=2)
    heard = answers(dialog)
    press(dialog)
    assert heard == []
    ready(dialog, qtbot)
    press(dialog)
    assert heard == [answer]


def test_what_is_shown_is_what_will_be_dialled(dialog: AskLink, bench: Bench, qtbot: QtBot) -> None:
    assert dialog.number.text().strip("\u2066\u2069") == "+49 89 123456"
    assert dialog.who.text() == "An outside number, Germany"
    assert dialog.phone.text() == "From your phone, extension 331"
    assert not dialog.cautions.isVisible()
    show(dialog, bench, "tel:%2A21%2A09001234567%23;ext=7")
    assert dialog.number.text().strip("\u2066\u2069") == "*21*09001234567#"
    assert "such codes can forward" in dialog.warning.text()
    assert "Dial 7 when" in dialog.warning.text()
    assert dialog.written.text() == "The link: tel:%2A21%2A09001234567%23;ext=7"
    show(dialog, bench, "sip:332@other.example")
    assert "Omar Haddad" in dialog.who.text()
    assert "It names other.example." in dialog.warning.text()
    assert "short number" not in dialog.warning.text()
    show(dialog, bench, "tel:331")
    assert not dialog.call.isEnabled() and dialog.blocked.text() == "That is your own extension."


def test_the_longest_number_is_shown_whole(dialog: AskLink, bench: Bench, qtbot: QtBot) -> None:
    show(dialog, bench, "tel:" + "8" * 32)
    shown = dialog.number
    assert shown.fontMetrics().horizontalAdvance(shown.text()) <= shown.contentsRect().width()


@pytest.mark.parametrize("uri", ["tel:1", "tel:%2A21%2A0900%23,1;ext=7", "sip:*1@a.example"])
def test_every_caution_is_seen_whole(dialog: AskLink, bench: Bench, uri: str) -> None:
    show(dialog, bench, uri)
    words = dialog.warning
    assert words.height() >= words.heightForWidth(words.width())


def test_a_link_before_the_pbx_is_there_waits_and_is_dialled_when_it_is_agreed_to(
    qapp: QApplication, tmp_path: Path
) -> None:
    async def play(stage: Stage) -> None:
        links = stage.app.links
        stage.app.take(Request(verb="open", uri="tel:1004"))
        stage.app.take(Request(verb="open", uri="tel:1004"))
        stage.app.take(Request(verb="open", uri="tel:*72"))
        dialog = links.dialog
        assert dialog is not None
        assert dialog.isVisible()
        assert "no connection" in dialog.blocked.text() and not dialog.call.isEnabled()
        await stage.live()
        await stage.until(dialog.call.isEnabled, "the connection")
        assert "extension 1004" in dialog.who.text()
        assert dialog.leave_all.text() == "Drop all 2"
        await stage.until(lambda: not dialog._ready.isActive(), "the guard")
        QTest.mouseClick(dialog.call, LEFT)
        assert "*72" in dialog.number.text()
        await stage.until(lambda: bool(stage.shell.store.calls), "the call")
        await stage.until(lambda: not dialog._ready.isActive(), "the guard")
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        stage.console.hide()
        stage.app.take(Request(verb="open", uri="tel:1004%0A1005"))
        assert stage.console.isVisible() and not dialog.isVisible()
        (toast,) = [t for t in stage.console.my_calls.toasts.shown if t.kind == "error"]
        assert "hides characters" in toast.sentence.text()
        for number in range(1010, 1016):
            stage.app.take(Request(verb="open", uri=f"tel:{number}"))
        assert dialog.leave_all.text() == "Drop all 5"
        await stage.until(lambda: not dialog._ready.isActive(), "the guard")
        QTest.mouseClick(dialog.leave_all, LEFT)
        assert not dialog.isVisible()
        callers = [leg.number for call in stage.shell.store.calls.values() for leg in call.legs]
        assert "*72" not in callers

    assert perform(qapp, tmp_path, MemoryCredentials(), play, demo=True)


def test_a_link_tells_what_the_site_dials_for_it(bench: Bench) -> None:
    me, rules = ExtensionNumber("331"), NumberRules("DE", "0", "00")
    asked = link_question(parse_link("tel:+4989123456"), bench.store, me, "", rules)
    assert "+49 89 123456" in asked.number and "dialled as \u20660089123456" in asked.number
    unclear = link_question(parse_link("tel:004315812345"), bench.store, me, "", rules)
    assert "can mean" in unclear.blocked
    inside = link_question(parse_link("tel:332"), bench.store, me, "", rules)
    assert inside.who.startswith("\u2068Omar Haddad") and not inside.blocked
