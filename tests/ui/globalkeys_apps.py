"""A program for a real screen: the whole app on the built-in PBX, its keys taken for real.

Run as `python -m tests.ui.globalkeys_apps`; it tells by lines of JSON on stdout, and follows
commands on stdin.
"""

import asyncio
import json
import os
import sys
from typing import Any

import qasync
from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from tests.ui.app_stage import Stage
from tests.ui.test_app_calls import Demo
from ucm_cti.app.application import Application
from ucm_cti.app.shell import Shell
from ucm_cti.desktop.credentials import MemoryCredentials
from ucm_cti.desktop.globalkeys.choosing import find_global_keys
from ucm_cti.settings import SettingsMemory


def say(**facts: Any) -> None:
    """One line for the test."""
    sys.stdout.write(f"{json.dumps(facts)}\n")
    sys.stdout.flush()


async def live(app: Application) -> Shell:
    """The shell, once it shows a PBX on which nobody but us acts."""
    stage = await Demo.quiet(Stage(app))
    return stage.shell


async def main(qapp: QApplication) -> None:
    """Until "quit"."""
    keys = find_global_keys(qapp.platformName(), os.environ)
    app = Application(qapp, SettingsMemory(), MemoryCredentials(), global_keys=keys)
    run = asyncio.ensure_future(app.run(demo=True))
    shell = await live(app)
    shell.console.hide()

    def report() -> None:
        bar = shell.bar
        popups = shell.popups.windows
        say(
            visible=True,
            bar=bar is not None and bar.isVisible(),
            bar_active=bar is not None and bar.isActiveWindow(),
            typed=bar.field.text() if bar else "",
            preview=bar.preview.text() if bar else "",
            rings=[leg.number for call in shell.store.calls.values() for leg in call.legs],
            popups=len(popups),
            popup_active=any(window.isActiveWindow() for window in popups),
            gated=[row.id for row in shell.console.operator.waiting() if row.gate_ends],
            problems={str(k): v for k, v in shell.context.global_keys.problems.items()},
        )

    def obey() -> None:
        match sys.stdin.readline().strip():
            case "report":
                report()
            case "gate":
                assert app.strip is not None
                app.strip.caller_at_gate.emit()
                report()
            case "bar":
                shell.show_bar()
                report()
            case _:
                app.quit()

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(obey)
    qapp.focusWindowChanged.connect(lambda window: say(focus=window is not None))
    say(ready=True)
    await run


if __name__ == "__main__":
    application = QApplication([])
    application.setQuitOnLastWindowClosed(False)
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(application)) as runner:
        runner.run(main(application))
