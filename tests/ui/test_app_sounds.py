"""From a call at the built-in PBX to a program that plays: the gate sounds until it is decided."""

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.app_stage import Stage, perform
from tests.unit.desktop.test_sound import FakeProgram, posix
from ucm_cti.desktop.credentials import MemoryCredentials
from ucm_cti.desktop.sound import find_player
from ucm_cti.ui.sounds import Sounds


@posix
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_call_at_the_gate_is_heard_until_somebody_decides(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = FakeProgram(tmp_path, "pw-play")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)

    async def play(stage: Stage) -> None:
        await stage.live()
        assert stage.app.strip is not None
        stage.app.strip.caller_at_gate.emit()
        await stage.until(lambda: program.running, "the sound of the gate")
        assert [Path(words).name for words in program.played] == ["gate.wav"]
        window = await stage.popped()
        await stage.pressed(window.refuse)
        await stage.until(lambda: not program.running, "silence")

    sounds = Sounds(find_player("linux"))
    assert perform(qapp, tmp_path, MemoryCredentials(), play, demo=True, sounds=sounds)
    assert not program.running
