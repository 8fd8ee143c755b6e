"""A tray that goes and comes back, as with a locked screen, finds our icon in it again."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.app_stage import Stage, perform
from ucm_cti.app import shell as shells
from ucm_cti.desktop.credentials import MemoryCredentials


def test_the_icon_comes_back_with_the_tray(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    there = False
    monkeypatch.setattr(shells, "tray_available", lambda: there)
    shown: list[bool] = []

    async def play(stage: Stage) -> None:
        nonlocal there
        shell = stage.shell
        note = shell.console.status.no_tray
        monkeypatch.setattr(shell.tray, "show", lambda: shown.append(True))
        there = True
        for _ in range(2):
            shell.look_for_tray()
        assert shown == [True], "once"
        there = False
        for _ in range(3):
            shell.look_for_tray()
        assert note.isVisibleTo(shell.console) and shell._tray_timer.isActive()
        there = True
        shell.look_for_tray()
        shell.look_for_tray()
        assert shown == [True, True] and not note.isVisibleTo(shell.console)
        assert shell._tray_timer.isActive(), "it may go again"

    assert perform(qapp, tmp_path, MemoryCredentials(), play)
