"""What goes wrong inside is told once and calmly, with a report that holds no secret."""

import logging
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.app_stage import Stage, perform
from tests.ui.bench import LEFT, Bench
from ucm_cti.app.faults import faults_logged
from ucm_cti.app.incidents import Incidents
from ucm_cti.commands.outcome import Outcome
from ucm_cti.desktop.crashes import BadEnd, Beginning
from ucm_cti.desktop.credentials import MemoryCredentials
from ucm_cti.settings import Settings, SettingsFile
from ucm_cti.ui.acting import Actor
from ucm_cti.ui.dialogs.report import ReportDialog
from ucm_cti.ui.theme import ThemeManager

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

STACK = 'Fatal Python error: Segmentation fault\n\n  File "ucm_cti/ui/x.py", line 7 in paint'
SECRET = "hunter2 of Maria"


def fail() -> None:
    raise ValueError(SECRET)


def play_on(
    qapp: QApplication,
    folder: Path,
    incidents: Incidents,
    play: Callable[[Stage], Awaitable[None]],
    *,
    demo: bool = False,
) -> None:
    logging.getLogger().addHandler(incidents.book)
    try:
        with faults_logged():
            assert perform(qapp, folder, MemoryCredentials(), play, demo=demo, incidents=incidents)
    finally:
        logging.getLogger().removeHandler(incidents.book)


@pytest.fixture
def quiet() -> Iterator[None]:
    """Nothing is left in the clipboard."""
    yield
    QGuiApplication.clipboard().clear()


def reports(stage: Stage) -> list[ReportDialog]:
    return stage.console.findChildren(ReportDialog)


def test_a_fault_is_shown_once_counted_and_reported(
    qapp: QApplication, tmp_path: Path, quiet: None
) -> None:
    incidents = Incidents(folder=tmp_path)

    async def play(stage: Stage) -> None:
        await stage.live()
        notice = incidents.fault
        assert notice is not None and not notice.isVisible()
        timer = QTimer(interval=0)
        timer.timeout.connect(fail)
        timer.start()
        await stage.until(notice.isVisible, "the notice")
        assert "it goes on" in notice.sentence.text()
        QTest.mouseClick(notice.dismiss, LEFT)
        await stage.until(lambda: incidents.book.faults[0].count > 200, "a flood of it")
        timer.stop()
        assert notice.isHidden(), "shown once"
        assert stage.mode.value == "live", "the app goes on"
        notice.tell("again")
        await stage.pressed(notice.details)
        (dialog,) = reports(stage)
        text = dialog.text.toPlainText()
        assert "ValueError" in text and "raise ValueError(SECRET)" in text and "times" in text
        assert "connection live" in text and "40 extensions" in text and "UCM CTI" in text
        assert SECRET not in text and "Maria" not in text
        QTest.mouseClick(dialog.copy, LEFT)
        assert QGuiApplication.clipboard().text() == text
        dialog.write(str(tmp_path / "report.txt"))
        assert (tmp_path / "report.txt").read_text("utf-8") == text
        assert "Saved" in dialog.outcome.text()
        dialog.write(str(tmp_path / "none" / "report.txt"))
        assert "could not be saved" in dialog.outcome.text()
        QTest.mouseClick(dialog.save, LEFT)
        QTest.mouseClick(dialog.close_button, LEFT)

    play_on(qapp, tmp_path, incidents, play, demo=True)


def test_another_fault_is_shown_again(qapp: QApplication, tmp_path: Path) -> None:
    incidents = Incidents()

    async def play(stage: Stage) -> None:
        notice = incidents.fault
        assert notice is not None
        log = logging.getLogger("ucm_cti.test")
        for error in (KeyError(), OSError()):
            log.error("failed", exc_info=error)
            await stage.until(lambda: notice.isVisibleTo(stage.console), "the notice")
            notice.dismiss.click()

    play_on(qapp, tmp_path, incidents, play)


def test_a_crash_is_offered_once_and_calmly(qapp: QApplication, tmp_path: Path) -> None:
    before = BadEnd("1.2.3", 1_700_000_000.0, 1_700_000_100.0, STACK, ("the last line",))
    incidents = Incidents(Beginning(before), tmp_path)

    async def play(stage: Stage) -> None:
        notice = incidents.crash
        assert notice is not None and "unexpectedly" in notice.sentence.text()
        await stage.pressed(notice.details)
        (dialog,) = reports(stage)
        text = dialog.text.toPlainText()
        assert "Segmentation" in text and "the last line" in text and "1.2.3" in text
        assert not dialog.isModal()
        dialog.close_button.click()
        notice.dismiss.click()
        assert notice.isHidden()
        await stage.app.open_demo()
        assert incidents.crash is not None and incidents.crash.isHidden(), "offered once"

    play_on(qapp, tmp_path, incidents, play)


def test_a_kill_or_a_power_cut_is_only_logged(
    qapp: QApplication, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    incidents = Incidents(Beginning(BadEnd("1.2.3")))

    async def play(stage: Stage) -> None:
        assert incidents.crash is not None and incidents.crash.isHidden()

    play_on(qapp, tmp_path, incidents, play)
    assert "ended from outside" in caplog.text


def test_a_loop_of_crashes_puts_the_window_back(qapp: QApplication, tmp_path: Path) -> None:
    file = SettingsFile(tmp_path / "settings.json")
    file.save(Settings(geometry="AAAA", splitter="BBBB", theme="dark"))
    incidents = Incidents(Beginning(BadEnd("1.2.3"), loop=True))

    async def play(stage: Stage) -> None:
        assert stage.shell.context.settings.value.geometry == ""
        assert stage.shell.context.settings.value.theme == "dark"
        assert incidents.crash is not None
        assert "first place" in incidents.crash.sentence.text()

    play_on(qapp, tmp_path, incidents, play)


def test_the_log_folder_opens_or_is_named(themes: ThemeManager, tmp_path: Path) -> None:
    opened: list[Path] = []
    dialog = ReportDialog(themes, tmp_path, open_folder=lambda path: bool(opened.append(path)))
    dialog.folder_button.click()
    assert opened == [tmp_path] and str(tmp_path) in dialog.outcome.text()
    assert ReportDialog(themes, None).folder_button.isHidden()


async def test_a_command_that_meets_a_fault_says_so_each_time(bench: Bench) -> None:
    told: list[tuple[str, str]] = []
    actor = Actor(bench.tasks.spawn)
    actor.told.connect(lambda sentence, kind: told.append((sentence, kind)))

    async def broken() -> Outcome:
        raise ValueError(SECRET)

    for number in (1, 2):
        actor.act("dial:+302310550123", broken())
        await bench.until(lambda n=number: len(told) == n)
    assert all(kind == "error" and "look whether" in sentence for sentence, kind in told)
