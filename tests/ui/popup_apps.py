"""Two programs for a real screen: somebody else's editor, and a pop-up of ours.

Run as `python -m tests.ui.popup_apps editor|fullscreen|popup`; each tells by lines of JSON on
stdout what it sees, and the pop-up follows commands on stdin.
"""

import json
import sys
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QApplication, QLineEdit

from tests.unit.store.rows import ANNA, TRUNK, event, gone, people, ringing, trunk_ring
from ucm_cti.commands.desk import Desk
from ucm_cti.domain.alerts import Alerts
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


def editor(app: QApplication, *, full: bool = False) -> int:
    """A text field that tells what is typed into it, in a window or over the whole screen."""
    field = QLineEdit()
    field.setWindowTitle("Editor")
    field.resize(400, 60)
    field.textChanged.connect(lambda text: say(typed=text))
    if full:
        field.showFullScreen()
    else:
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
        self.settings = SettingsHolder(settings, lambda _: None)
        context = UiContext(
            store=self.store,
            desk=Desk(Nobody(), self.store, ExtensionNumber("331")),
            themes=themes,
            settings=self.settings,
            spawn=lambda work, _: work.close(),  # type: ignore[arg-type, return-value]
            actor=Actor(lambda work, _: work.close()),  # type: ignore[arg-type, return-value]
        )
        self.context = context
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
        """ring, give up, reach, report, or where to stand: "console", "screen:B" and so on."""
        match sys.stdin.readline().strip():
            case "ring":
                self.store.apply(event(trunk_ring(callername="Maria"), ringing()))
                self.report()
            case "give up":
                self.store.apply(event(gone(ANNA), gone(TRUNK)))
                say(visible=bool(self.popups.windows))
            case "reach":
                self.popups.reach()
                self.report()
            case "report":
                self.report()
            case "":
                QApplication.exit(0)
            case policy:
                self.settings.update(alerts=Alerts(screen=policy))
                self.report()

    def report(self) -> None:
        """Where the pop-up and its parts are, on the screen."""
        (window,) = self.popups.windows
        spot = window.send.mapToGlobal(window.send.rect().center())
        panel, focus = window.sending, window.focusWidget()
        more = window.more.mapToGlobal(window.more.rect().center())
        say(
            visible=window.isVisible(),
            active=window.isActiveWindow(),
            send=[spot.x(), spot.y()],
            place=[window.x(), window.y(), window.width(), window.height()],
            chosen=focus.accessibleName() if focus not in {None, window} else "",
            more=[more.x(), more.y()],
            menu=window.menu.isVisible(),
            offered=offered.text() if (offered := window.menu.activeAction()) else "",
            typed=panel.field.text() if panel else None,
            guarded=window.findChild(Guard).isVisible(),
        )


if __name__ == "__main__":
    qapp = QApplication([])
    if sys.argv[1] in {"editor", "fullscreen"}:
        sys.exit(editor(qapp, full=sys.argv[1] == "fullscreen"))
    owner = Popups(qapp)
    sys.exit(qapp.exec())
