"""Everything on screen for one PBX: store, desk, window, pop-ups, tray."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from ucm_cti.app.deeds import do, obstacle
from ucm_cti.app.link import PbxLink
from ucm_cti.app.remembering import Remembering
from ucm_cti.bridge.remote import RemotePbx
from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.bridge.tasks import Tasks
from ucm_cti.commands.api import Api
from ucm_cti.commands.desk import Desk
from ucm_cti.commands.globaldeeds import GlobalDeed
from ucm_cti.desktop.learnedfile import LearnedFiles
from ucm_cti.desktop.ledger import Ledger
from ucm_cti.desktop.tray_support import tray_available, why_no_tray
from ucm_cti.domain.ids import ExtensionNumber
from ucm_cti.store.store import Store
from ucm_cti.ui.acting import Actor
from ucm_cti.ui.bar.window import CommandBar
from ucm_cti.ui.context import SettingsHolder, UiContext
from ucm_cti.ui.dialogs.apiconsole import ApiConsole
from ucm_cti.ui.learning import Learning
from ucm_cti.ui.popups.controller import PopupController
from ucm_cti.ui.theme import ThemeManager
from ucm_cti.ui.tray import Tray
from ucm_cti.ui.views.console import Console

_TRAY_AGAIN_MS = 5000
_TRAY_TRIES = 12
_TRAY_SURELY_LATE = 2
_IN_TRAY = "It stays in the tray and shows incoming calls. Quit from its menu."
_NO_TRAY = "Closing the window therefore minimises it to the task bar; quit from the menu."


class Shell(QObject):
    """Made with the window hidden; `close` ends all of it."""

    def __init__(
        self,
        thread: NetworkThread,
        themes: ThemeManager,
        settings: SettingsHolder,
        ledger: Ledger | None = None,
        learned: LearnedFiles | None = None,
    ) -> None:
        super().__init__()
        self.store = Store()
        self.remote = RemotePbx(thread)
        self.link = PbxLink(thread, self.store, self.remote, ledger)
        self.desk = Desk(self.remote, self.store, _number(settings.value.profile.extension))
        self.tasks = Tasks()
        actor = Actor(self.tasks.spawn)
        self.context = UiContext(
            store=self.store,
            desk=self.desk,
            themes=themes,
            settings=settings,
            spawn=self.tasks.spawn,
            actor=actor,
            caught_up=lambda: self.link.caught_up,
            learning=Learning(),
        )
        if learned is not None:
            learning = self.context.learning
            self._remembering = Remembering(learning, settings, learned, thread, self.tasks.spawn)
            self._remembering.follow()
        self.console = Console(self.context)
        self.popups = PopupController(
            self.context, self.console.operator, self.console.directory, self.console
        )
        self.tray = Tray(self.context, self.console.operator, self.console)
        self.api_console: ApiConsole | None = None
        self.bar: CommandBar | None = None
        self._by_key = False
        self._tray_tries = _TRAY_TRIES
        self._tray_timer = QTimer(self, singleShot=True, interval=_TRAY_AGAIN_MS)
        self._tray_timer.timeout.connect(self.look_for_tray)
        self._wire()

    def act_for(self, extension: str) -> None:
        """Choose whose calls these are; "" for nobody's."""
        self.desk.me = _number(extension)
        self.console.refresh()

    def show(self) -> None:
        """Bring the window to the front, from wherever it is."""
        console = self.console
        if console.isMinimized():
            console.showNormal()
        console.show()
        console.raise_()
        console.activateWindow()

    def show_bar(self) -> CommandBar:
        """Open the command bar; it is made when it is first wanted."""
        if self.bar is None:
            console = self.console
            self.bar = CommandBar(self.context, console.operator, console.directory)
        self.bar.open_bar()
        return self.bar

    def press(self, deed: str) -> QWidget | None:
        """Do what a global key stands for, by the deed's name; the window that wants the keyboard
        now, if any. What comes of a verb is told beside the tray, as nobody looks at the window."""
        wanted = GlobalDeed(deed)
        if problem := obstacle(wanted, self):
            self.tray.explain("UCM CTI", problem)
            return None
        self._by_key = wanted not in {GlobalDeed.BAR, GlobalDeed.REACH}
        return do(wanted, self)

    def _tell_aside(self, sentence: str, kind: str) -> None:
        """The outcome of a verb that a global key has pressed, unless the window is in front."""
        by_key, self._by_key = self._by_key, False
        if by_key and kind != "done" and not self.console.isActiveWindow():
            self.tray.explain("UCM CTI", sentence)

    def show_api(self) -> None:
        """Open the API console; it is made when it is first wanted."""
        if self.api_console is None:
            self.api_console = ApiConsole(self.context, Api(self.remote, lambda: self.link.api_url))
        self.api_console.open_window()

    def look_for_tray(self) -> None:
        """Go into the tray where there is one; a panel may come up a little later than we do."""
        found = tray_available()
        if found:
            self.tray.show()
        elif self._tray_tries > 0:
            self._tray_tries -= 1
            self._tray_timer.start()
        missing = not found and self._tray_tries <= _TRAY_TRIES - _TRAY_SURELY_LATE
        self.console.status.show_no_tray(missing)

    def tell(self, sentence: str, kind: str = "done") -> None:
        """Show a sentence in the window; `kind` as in Actor.told."""
        self.context.actor.told.emit(sentence, kind)

    async def close(self) -> None:
        """Take no more commands, end every task, log out, remove the windows."""
        self.remote.target = None
        self._tray_timer.stop()
        self.console.remember()
        self.tray.close()
        self.popups.close()
        self.console.hide()
        if self.bar is not None:
            self.bar.detach()
        if self.api_console is not None:
            self.api_console.hide()
        await self.tasks.close()
        await self.link.disconnect()
        self.link.close()
        self.console.detach()
        self.console.deleteLater()
        if self.bar is not None:
            self.bar.deleteLater()
        if self.api_console is not None:
            self.api_console.deleteLater()

    def explain_no_tray(self) -> None:
        """Say why there is no icon in the tray and what closing does instead."""
        self.tell(f"{why_no_tray()} {_NO_TRAY}", "doubt")

    def _wire(self) -> None:
        console, tray = self.console, self.tray
        console.closing = self._closing
        console.status.tray_asked.connect(self.explain_no_tray)
        console.top.api_asked.connect(self.show_api)
        console.alarm.turned.connect(tray.refresh)
        self.context.actor.told.connect(self._tell_aside)
        tray.open_asked.connect(self.show)
        tray.dial_asked.connect(self._dial)
        tray.bar_asked.connect(self.show_bar)
        console.bar_asked.connect(self.show_bar)

    def _dial(self) -> None:
        self.show()
        self.console.top.field.setFocus()

    def _closing(self, event: QCloseEvent) -> None:
        """Closing goes into the tray, or into the task bar; it never ends the app.

        Where there is no tray the first time explains that and leaves the window where it is.
        """
        event.ignore()
        settings = self.context.settings
        if tray_available():
            self.console.hide()
            if not settings.value.close_to_tray_told:
                settings.update(close_to_tray_told=True)
                self.tray.explain("UCM CTI keeps running", _IN_TRAY)
            return
        if settings.value.close_to_tray_told:
            self.console.showMinimized()
        else:
            settings.update(close_to_tray_told=True)
            self.explain_no_tray()


def _number(extension: str) -> ExtensionNumber | None:
    return ExtensionNumber(extension) if extension else None
