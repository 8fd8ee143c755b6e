"""Two programs for a real screen: somebody else's editor, and a pop-up of ours.

Run as `python -m tests.ui.popup_apps editor|popup`; each tells by lines of JSON on stdout what it
sees, and the pop-up follows commands on stdin.
"""

import json
import sys
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.unit.store.rows import event, people, ringing, trunk_ring
from ucm_cti.commands.desk import Desk
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.domain.link import Link, LinkMode
from ucm_cti.settings import Profile, Settings
from ucm_cti.store.inputs import LinkMoved
from ucm_cti.store.store import Store
from ucm_cti.ui.acting import Actor
from ucm_cti.ui.context import SettingsHolder, UiContext
from ucm_cti.ui.popups.controller import PopupController
from ucm_cti.ui.popups.parts import Guard
from ucm_cti.ui.theme import ThemeManager
from ucm_cti.ui.views.console import Console


def say(**facts: Any) -> None:
    """One line for the test."""
    sys.stdout.write(f"{json.dumps(facts)}\n")
    sys.stdout.flush()


def editor(app: QApplication) -> int:
    """A text field that tells what is typed into it."""
    field = QLineEdit()
    field.setWindowTitle("Editor")
    field.resize(400, 60)
    field.textChanged.connect(lambda text: say(typed=text))
    field.show()
    app.focusWindowChanged.connect(lambda window: say(focus=window is not None))
    return app.exec()


class Nobody:
    """A PBX that takes nothing."""

    async def execute(self, request: Any) -> Any:
        raise NotImplementedError

    def refresh(self) -> None:
        raise NotImplementedError


class Popups(QObject):
    """A console behind other windows, and its pop-ups."""

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        themes = ThemeManager("light")
        themes.apply(app)
        self.store = Store()
        self.store.apply(LinkMoved(Link(LinkMode.LIVE)))
        self.store.apply(people("Anna Weber", "Omar Haddad"))
        settings = Settings(profile=Profile(extension="331", call_control=True))
        context = UiContext(
            store=self.store,
            desk=Desk(Nobody(), self.store, ExtensionNumber("331")),
            themes=themes,
            settings=SettingsHolder(settings, lambda _: None),
            spawn=lambda work, _: work.close(),  # type: ignore[arg-type, return-value]
            actor=Actor(lambda work, _: work.close()),  # type: ignore[arg-type, return-value]
        )
        self.console = Console(context)
        self.popups = PopupController(
            context, self.console.operator, self.console.directory, self.console
        )
        self.popups.prepare()
        self.notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
        self.notifier.activated.connect(self.obey)
        app.focusWindowChanged.connect(lambda window: say(focus=window is not None))
        say(ready=True)

    def obey(self) -> None:
        """ring, or report."""
        match sys.stdin.readline().strip():
            case "ring":
                self.store.apply(event(trunk_ring(callername="Maria"), ringing()))
                self.report()
            case "report":
                self.report()
            case _:
                QApplication.exit(0)

    def report(self) -> None:
        """Where the pop-up and its parts are, on the screen."""
        (window,) = self.popups.windows
        spot = window.send.mapToGlobal(window.send.rect().center())
        guard = window.findChild(Guard)
        more = window.more.mapToGlobal(window.more.rect().center())
        panel = window.sending
        say(
            visible=window.isVisible(),
            active=window.isActiveWindow(),
            send=[spot.x(), spot.y()],
            more=[more.x(), more.y()],
            menu=window.menu.isVisible(),
            guarded=guard is not None and guard.isVisible(),
            typed=panel.field.text() if panel else None,
        )


if __name__ == "__main__":
    qapp = QApplication([])
    if sys.argv[1] == "editor":
        sys.exit(editor(qapp))
    owner = Popups(qapp)
    sys.exit(qapp.exec())
