"""Everything on screen for one PBX: store, desk, window, pop-ups, tray."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from ucm_cti.app.deeds import do, obstacle
from ucm_cti.app.gatekeeper import GateWatch
from ucm_cti.app.link import PbxLink
from ucm_cti.app.painting import present
from ucm_cti.app.remembering import Remembering
from ucm_cti.bridge.remote import RemotePbx
from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.bridge.tasks import Tasks
from ucm_cti.commands.api import Api
from ucm_cti.commands.desk import Desk
from ucm_cti.commands.globaldeeds import GlobalDeed
from ucm_cti.commands.numbers.keys import key_of
from ucm_cti.desktop.learnedfile import LearnedFiles
from ucm_cti.desktop.ledger import Ledger
from ucm_cti.desktop.tray_support import tray_available, why_no_tray
from ucm_cti.domain.ids import CallId, ExtensionNumber
from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.inputs import BookLoaded
from ucm_cti.store.store import Store
from ucm_cti.ui.acting import Actor
from ucm_cti.ui.bar.window import CommandBar
from ucm_cti.ui.contacts import Contacts
from ucm_cti.ui.context import SettingsHolder, UiContext
from ucm_cti.ui.dialogs.apiconsole import ApiConsole
from ucm_cti.ui.dialogs.blocked import BlockedDialog
from ucm_cti.ui.dialogs.contactwindows import ContactWindows
from ucm_cti.ui.dialogs.numberdoctor import NumberDoctor
from ucm_cti.ui.dialogs.quitting import QuitDialog
from ucm_cti.ui.format import write_numbers_of
from ucm_cti.ui.learning import Learning
from ucm_cti.ui.models.layouts import Mode
from ucm_cti.ui.popups.controller import PopupController
from ucm_cti.ui.popups.mycall import MyCallPopup
from ucm_cti.ui.sounds import Sounds
from ucm_cti.ui.theme import ThemeManager
from ucm_cti.ui.tray import Tray
from ucm_cti.ui.views.console import Console
from ucm_cti.ui.views.gatewarning import GateWarning

_TRAY_AGAIN_MS = 5000
_TRAY_SELDOM_MS = 30_000
_TRAY_TRIES = 12
_TRAY_SURELY_LATE = 2
_IN_TRAY = noop("It stays in the tray and shows incoming calls. Quit from its menu.")
_NO_TRAY = noop("Closing the window therefore minimises it to the task bar; quit from the menu.")


class Shell(QObject):
    """Made with the window hidden; `close` ends all of it. `numbers_asked` asks for the settings'
    rules for numbers; `quit_agreed` when the person wants the app to end and knows what ends with
    it."""

    numbers_asked = Signal()
    quit_agreed = Signal()

    def __init__(
        self,
        thread: NetworkThread,
        themes: ThemeManager,
        settings: SettingsHolder,
        ledger: Ledger | None = None,
        *,
        contacts: Contacts | None = None,
        sounds: Sounds | None = None,
        learned: LearnedFiles | None = None,
    ) -> None:
        super().__init__()
        self.store = Store()
        self.remote = RemotePbx(thread)
        self.link = PbxLink(thread, self.store, self.remote, ledger)
        me = _number(settings.value.profile.extension)
        self.desk = Desk(self.remote, self.store, me, rules=lambda: settings.value.profile.numbers)
        self._rules = self.desk.rules()
        write_numbers_of(self._rules.country)
        settings.changed.connect(self._follow_rules)
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
            contacts=contacts or Contacts(),
            sounds=sounds or Sounds(),
            decided=self._decided,
            gate_log=lambda: self.gate.log,
            recent_callers=lambda: self.gate.recent,
            last_handler=self._last_handler,
            number_key=lambda number: key_of(number, self.desk.rules()),
            learning=Learning(),
        )
        self.context.contacts.changed.connect(self._name_callers)
        self.gate = GateWatch(self.context, self)  # before the pop-ups: it decides first
        if learned is not None:
            learning = self.context.learning
            self._remembering = Remembering(learning, settings, learned, thread, self.tasks.spawn)
            self._remembering.follow()
        self.console = Console(self.context)
        self.popups = PopupController(
            self.context, self.console.operator, self.console.directory, self.console
        )
        self.my_call = MyCallPopup(self.context, self.console)
        self.tray = Tray(self.context, self.console.operator, self.console)
        self.contact_windows = ContactWindows(self.context, self.console)
        self.api_console: ApiConsole | None = None
        self.number_doctor: NumberDoctor | None = None
        self.gate_warning = GateWarning(self.context)
        self._quit_dialog: QuitDialog | None = None
        self._blocked: BlockedDialog | None = None
        self._own = ledger is not None
        self.bar: CommandBar | None = None
        self._by_key = False
        self._tray_tries = _TRAY_TRIES
        self._in_tray = False
        self._tray_timer = QTimer(self, singleShot=True)
        self._tray_timer.timeout.connect(self.look_for_tray)
        self._wire()

    def act_for(self, extension: str) -> None:
        """Choose whose calls these are; "" for nobody's."""
        self.desk.me = _number(extension)
        self.console.refresh()

    def appear(self) -> None:
        """Show the window as it was left: pop-ups only means in the task bar."""
        if self.console.layouts.mode is Mode.POPUPS:
            self.console.showMinimized()
        else:
            self.console.show()

    def show(self) -> None:
        """Bring the window to the front, from wherever it is."""
        console = self.console
        console.layouts.returned()
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

    def show_number_doctor(self) -> None:
        """Open the number doctor; it is made when it is first wanted."""
        if self.number_doctor is None:
            self.number_doctor = NumberDoctor(self.context, self.store.name_of, self.console)
            self.number_doctor.rules_asked.connect(self.numbers_asked)
        present(self.number_doctor)

    def show_blocked(self) -> None:
        """Open the list of blocked callers."""
        if self._blocked is None:
            self._blocked = BlockedDialog(self.context, self.console)
        self._blocked.open()

    def look_for_tray(self) -> None:
        """Go into the tray where there is one, and look again as long as the window lives: a panel
        may come up later than we do, and go and come with a locked screen or a sleeping computer.
        """
        found = tray_available()
        if found and not self._in_tray:
            self.tray.show()
        self._in_tray = found
        self._tray_tries = _TRAY_TRIES if found else max(0, self._tray_tries - 1)
        missing = not found and self._tray_tries <= _TRAY_TRIES - _TRAY_SURELY_LATE
        self.console.status.show_no_tray(missing)
        soon = not found and self._tray_tries > 0
        self._tray_timer.start(_TRAY_AGAIN_MS if soon else _TRAY_SELDOM_MS)

    def tell(self, sentence: str, kind: str = "done") -> None:
        """Show a sentence in the window; `kind` as in Actor.told."""
        self.context.actor.told.emit(sentence, kind)

    async def close(self) -> None:
        """Take no more commands, end every task, log out, remove the windows."""
        self.remote.target = None
        self._tray_timer.stop()
        self.console.remember()
        self.tray.close()
        self.gate.close()
        self.popups.close()
        self.my_call.close_for_good()
        self.console.hide()
        if self.bar is not None:
            self.bar.detach()
        if self.api_console is not None:
            self.api_console.hide()
        await self.tasks.close()
        await self.link.disconnect()
        self.link.close()
        self.context.settings.changed.disconnect(self._follow_rules)
        write_numbers_of("")
        self.console.detach()
        self.console.deleteLater()
        if self.bar is not None:
            self.bar.deleteLater()
        if self.api_console is not None:
            self.api_console.deleteLater()

    def explain_no_tray(self) -> None:
        """Say why there is no icon in the tray and what closing does instead."""
        self.tell(f"{why_no_tray()} {tr(_NO_TRAY)}", "doubt")

    def _follow_rules(self) -> None:
        """Write and compare numbers as the site does from now on."""
        rules = self.desk.rules()
        if rules != self._rules:
            self._rules = rules
            write_numbers_of(rules.country)
            same = partial(key_of, rules=rules)
            self.tasks.spawn(self.context.contacts.use_key(same), "comparing numbers")

    def _wire(self) -> None:
        console, tray = self.console, self.tray
        console.closing = self._closing
        console.layouts.withdraw = self._withdraw
        self.my_call.open_asked.connect(self.show)
        console.top.numbers_asked.connect(self.show_number_doctor)
        self.gate.decided.connect(self.popups.refresh)
        self.gate.warned.connect(self._warn)
        console.add_strip(self.gate_warning)
        console.quit_asked.connect(self._quit)
        tray.quit_asked.connect(self._quit)
        console.status.tray_asked.connect(self.explain_no_tray)
        console.top.api_asked.connect(self.show_api)
        console.top.blocked_asked.connect(self.show_blocked)
        console.alarm.turned.connect(tray.refresh)
        self._wire_popups()
        self.context.actor.told.connect(self._tell_aside)
        tray.open_asked.connect(self.show)
        tray.dial_asked.connect(self._dial)
        tray.bar_asked.connect(self.show_bar)
        console.bar_asked.connect(self.show_bar)

    def _withdraw(self) -> None:
        """Leave the screen to the pop-ups; without a tray the window stays in the task bar."""
        if tray_available():
            self.console.hide()
        else:
            self.console.showMinimized()

    def _name_callers(self) -> None:
        self.store.apply(BookLoaded(self.context.contacts.book))

    def _wire_popups(self) -> None:
        console, tray, popups = self.console, self.tray, self.popups
        popups.hidden_changed.connect(tray.count_hidden)
        popups.hidden_changed.connect(console.status.show_hidden)
        tray.popups_asked.connect(popups.show_hidden)
        console.status.popups_asked.connect(popups.show_hidden)
        console.keyboard.popup_asked.connect(popups.reach)
        console.alarm.said.connect(lambda _: popups.herald.remind())

    def _last_handler(self, number: str) -> str:
        return self.gate.last_handler(number)

    def _decided(self, call_id: CallId) -> bool:
        return self.gate.handles(call_id)

    def _warn(self, sentence: str) -> None:
        """Warn that nobody decides at the gate, in the tray too while the window is hidden."""
        self.gate_warning.tell(sentence)
        if sentence and not self.console.isVisible():
            self.tray.explain(tr("Outside callers wait"), sentence)

    def _quit(self) -> None:
        """Ask once where callers will wait when the app has ended; the demo's are made up."""
        settings = self.context.settings
        sentence = self.gate.quitting() if self._own else ""
        if not sentence or settings.value.gate_quit_told:
            self.quit_agreed.emit()
            return
        if self._quit_dialog is None:
            self._quit_dialog = QuitDialog(self.context.themes, self.console)
            self._quit_dialog.agreed.connect(self.quit_agreed)
        settings.update(gate_quit_told=True)
        self.show()
        self._quit_dialog.ask(sentence)

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
                self.tray.explain(tr("UCM CTI keeps running"), tr(_IN_TRAY))
            return
        if settings.value.close_to_tray_told:
            self.console.showMinimized()
        else:
            settings.update(close_to_tray_told=True)
            self.explain_no_tray()


def _number(extension: str) -> ExtensionNumber | None:
    return ExtensionNumber(extension) if extension else None
