"""What nobody caught ends in the log, and the hooks are put back."""

import asyncio
import logging
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import qDebug, qWarning
from PySide6.QtWidgets import QApplication

from ucm_cti.app.faults import faults_logged
from ucm_cti.bridge.loopfaults import log_loop_faults


def test_escaped_errors_are_logged_with_their_place(caplog: pytest.LogCaptureFixture) -> None:
    before = sys.excepthook, threading.excepthook
    with faults_logged():
        error = ValueError("in the main thread")
        sys.excepthook(ValueError, error, None)

        def fail() -> None:
            raise KeyError("beside it")

        thread = threading.Thread(target=fail, name="helper")
        thread.start()
        thread.join()
    assert "ValueError: in the main thread" in caplog.text
    assert "beside it" in caplog.text and "in helper" in caplog.text
    assert (sys.excepthook, threading.excepthook) == before


def test_qt_speaks_to_the_log(qapp: QApplication, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    with faults_logged():
        qWarning("a widget is unhappy")
        qWarning("This plugin does not support raise()")
        qDebug("chatter")
    (record,) = [record for record in caplog.records if record.name == "qt"]
    assert record.levelno == logging.WARNING and "a widget is unhappy" in record.getMessage()


def test_a_failing_callback_of_the_loop_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        log_loop_faults(asyncio.get_running_loop())
        done = asyncio.Event()

        def fail() -> None:
            done.set()
            raise ValueError("in a callback")

        asyncio.get_running_loop().call_soon(fail)
        await done.wait()
        await asyncio.sleep(0)

    asyncio.run(main())
    assert "in a callback" in caplog.text


def test_a_crash_leaves_the_stack_behind(tmp_path: Path) -> None:
    script = (
        "import ctypes, pathlib, sys\n"
        "from ucm_cti.app.faults import crashes_written\n"
        "with crashes_written(pathlib.Path(sys.argv[1])):\n"
        "    ctypes.string_at(0)\n"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, timeout=60, check=False)  # noqa: S603 - our own
    assert done.returncode != 0
    assert "Current thread" in (tmp_path / "crash.log").read_text(encoding="utf-8")
