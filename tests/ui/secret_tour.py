"""The tour, with somebody who looks for the password in whatever is about to be photographed."""

import sys
from pathlib import Path
from typing import Any

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from tests.ui.secret_hunt import Hunt
from tests.ui.secret_session import seen
from ucm_cti.app import touring
from ucm_cti.app.demo import DemoPbx
from ucm_cti.app.start import make_qapp
from ucm_cti.ui.dialogs.login_data import LoginData
from ucm_cti.ui.tourstage import Camera

PASSWORDS: set[str] = set()
MET: list[str] = []


class Pbx(DemoPbx):
    """Tells its password."""

    async def start(self, scenario: str) -> LoginData:
        data = await super().start(scenario)
        PASSWORDS.add(data.password)
        return data


class Watched(Camera):
    """Fails where a password can be read."""

    async def take(self, name: str, *widgets: QWidget, **options: Any) -> None:
        hunt = Hunt(dict(enumerate(PASSWORDS)))
        for text in seen():
            assert not hunt.in_text(text), (name, text[:200])
        for edit in QApplication.allWidgets():
            if isinstance(edit, QLineEdit) and edit.text() in PASSWORDS:
                assert edit.echoMode() == QLineEdit.EchoMode.Password, name
                MET.append(name)
        await super().take(name, *widgets, **options)


def main() -> int:
    replaced: Any = touring
    replaced.DemoPbx, replaced.Camera = Pbx, Watched
    qapp = make_qapp()
    status = touring.take_tour(Path(sys.argv[1]), qapp)
    assert PASSWORDS and MET, "a form with a password in it was photographed"
    assert not QGuiApplication.clipboard().text()
    return status


if __name__ == "__main__":
    sys.exit(main())
