"""The doctor in the whole app, over real TLS: from the menu, before and beside a connection."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.app_stage import Stage, World, perform
from tests.ui.test_app_login import (
    PASSWORD,
    USERS,
    form_of,
    keep,
    password_of,
    profile_of,
)
from ucm_cti.desktop.credentials import MemoryCredentials
from ucm_cti.domain.link import LinkMode
from ucm_cti.simulator.faults import FaultKind
from ucm_cti.ui.dialogs.doctor import DoctorDialog

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def world() -> Iterator[World]:
    made = World()
    yield made
    made.close()


async def doctor_of(stage: Stage) -> DoctorDialog:
    """Chosen from the menu, and waited for."""
    top = stage.console.top
    (entry,) = (action for action in top.menu.actions() if action.text() == "Doctor…")
    entry.trigger()
    (dialog,) = stage.console.findChildren(DoctorDialog)
    await stage.until(lambda: not dialog.running, "the end of the examination")
    return dialog


def states(dialog: DoctorDialog) -> dict[str, str]:
    return {id_: row.state.text().split(" · ")[0] for id_, row in dialog.list.rows.items()}


def test_beside_a_connection(qapp: QApplication, tmp_path: Path, world: World) -> None:
    credentials = MemoryCredentials()
    sim = world.start(users=USERS)
    profile = profile_of(sim)
    keep(tmp_path, profile)
    credentials.set(f"default/cti@{profile.address}", PASSWORD)

    async def play(stage: Stage) -> None:
        await stage.live()
        dialog = await doctor_of(stage)
        assert states(dialog)["login"] == states(dialog)["event:ActiveCallStatus"] == "fine"
        assert states(dialog)["call-control"] == "unknown"
        assert stage.mode is LinkMode.LIVE
        sim.faults.arm(FaultKind.WITHDRAW, action="hold")
        QTest.mouseClick(dialog.again, Qt.MouseButton.LeftButton)
        await stage.until(lambda: not dialog.running, "the end of the examination")
        assert states(dialog)["may:hold"] == "failed"
        QTest.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
        await stage.until(lambda: "clipboard" in dialog.summary.text(), "the report")
        report = QApplication.clipboard().text()
        assert "Tick hold for the user “cti”" in report and profile.address in report
        assert PASSWORD not in report and "BEGIN CERTIFICATE" not in report
        assert await doctor_of(stage) is dialog

    assert perform(qapp, tmp_path, credentials, play)
    assert world.act(sim, lambda _: sim.status()["sessions"]) == []


def test_a_refused_password_is_not_sent_by_the_doctor(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    credentials = MemoryCredentials()
    sim = world.start(users=USERS)
    profile = profile_of(sim)
    keep(tmp_path, profile)
    credentials.set(f"default/cti@{profile.address}", "wrong")

    async def play(stage: Stage) -> None:
        await stage.until(lambda: stage.mode is LinkMode.DOWN, "the refusal")
        await stage.pressed(stage.console.banner.why)
        (dialog,) = stage.console.findChildren(DoctorDialog)
        await stage.until(lambda: not dialog.running, "the end of the examination")
        assert states(dialog)["api"] == "fine"
        assert states(dialog)["login"] == "failed"
        assert states(dialog)["socket"] == "not tried"
        assert sim.api.guard.attempts_left("127.0.0.1") == 4

    assert perform(qapp, tmp_path, credentials, play)


def test_before_any_pbx_is_set_up(qapp: QApplication, tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        await form_of(stage)
        dialog = await doctor_of(stage)
        assert "No PBX is set up" in dialog.summary.text()
        assert list(states(dialog)) == ["key-store", "settings", "log", "tray", "popups", "hotkeys"]

    assert perform(qapp, tmp_path, MemoryCredentials(), play)


def test_without_a_password_the_way_there_is_examined(
    qapp: QApplication, tmp_path: Path, world: World
) -> None:
    sim = world.start(users=USERS)
    keep(tmp_path, profile_of(sim))

    async def play(stage: Stage) -> None:
        await password_of(stage)
        dialog = await doctor_of(stage)
        assert states(dialog)["certificate"] == states(dialog)["api"] == "fine"
        assert states(dialog)["login"] == "not tried"
        assert dialog.summary.text() == "Nothing failed, but not everything could be tried."

    assert perform(qapp, tmp_path, MemoryCredentials(), play)
    assert sim.api.guard.attempts_left("127.0.0.1") == 5


def test_closing_the_app_ends_it(qapp: QApplication, tmp_path: Path, world: World) -> None:
    sim = world.start(users=USERS)
    sim.faults.arm(FaultKind.HANG, action="challenge")
    keep(tmp_path, profile_of(sim))

    async def play(stage: Stage) -> None:
        await password_of(stage)
        stage.console.doctor_asked.emit()
        (dialog,) = stage.console.findChildren(DoctorDialog)
        await stage.until(lambda: "certificate" in dialog.list.rows, "the hanging check")
        assert dialog.running

    assert perform(qapp, tmp_path, MemoryCredentials(), play)


def test_in_the_demo(qapp: QApplication, tmp_path: Path) -> None:
    async def play(stage: Stage) -> None:
        await stage.live()
        dialog = await doctor_of(stage)
        assert "failed" not in states(dialog).values()
        assert states(dialog)["settings"] == "not tried"

    assert perform(qapp, tmp_path, MemoryCredentials(), play, demo=True)
