"""The icon in the tray: connection, waiting calls, and the few verbs wanted without the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from ucm_cti.commands.verbs import Verb
from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.wording import tr
from ucm_cti.store.changes import Changes
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.format import one_line, without_markup, without_mnemonic
from ucm_cti.ui.icons import TrayState, tray_icon
from ucm_cti.ui.models.keys import VERB_KEYS
from ucm_cti.ui.models.mine import MyCall
from ucm_cti.ui.models.words import LINK_WORDS, capital
from ucm_cti.ui.views.operator import Operator
from ucm_cti.ui.views.quiet import QuietMenu, quiet_words

if TYPE_CHECKING:
    from ucm_cti.domain.ids import CallId

_FRAME_MS = 50
_OFFERED = (Verb.HOLD, Verb.RESUME, Verb.MUTE, Verb.UNMUTE, Verb.HANG_UP)
_LONGEST = 40
_CLICKS = frozenset(
    {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}
)


class Tray(QObject):
    """Follows the store; the `..._asked` signals are for the application. `popups_asked` wants back
    the pop-ups that are hidden."""

    open_asked = Signal()
    dial_asked = Signal()
    bar_asked = Signal()
    settings_asked = Signal()
    quit_asked = Signal()
    popups_asked = Signal()

    def __init__(self, context: UiContext, operator: Operator, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._operator = operator
        self._shown: tuple[TrayState, int] | None = None
        self._hidden = 0
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu(parent)
        self._title = QAction(self.menu)
        self._title.setEnabled(False)
        self._verbs = {verb: QAction(tr(VERB_KEYS[verb].words), self.menu) for verb in _OFFERED}
        self._current: CallId | None = None
        self._fill_menu()
        self._frame = QTimer(self, singleShot=True, interval=_FRAME_MS)
        self._frame.timeout.connect(self.refresh)
        self._unsubscribe = context.store.subscribe(self._changed)
        context.settings.changed.connect(self.refresh)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activated)
        self.icon.messageClicked.connect(self.open_asked)
        self.refresh()

    @property
    def state(self) -> tuple[TrayState, int]:
        """What the icon says, and how many calls wait or are held for long."""
        waiting = len(self._operator.waiting()) + len(self._operator.held_long())
        mode = self._context.store.link.mode
        if mode in {LinkMode.CONNECTING, LinkMode.DOWN}:
            return TrayState.DOWN, 0
        if waiting:
            return TrayState.WAITING, waiting
        paused = quiet_words(self._context) or not self._context.settings.value.popups
        return TrayState.PAUSED if paused else TrayState.LIVE, 0

    def show(self) -> None:
        """Appear in the tray, anew where an earlier one was left behind by a panel that is gone."""
        self.icon.hide()
        self.icon.show()

    def close(self) -> None:
        """Leave the tray."""
        self._unsubscribe()
        self._frame.stop()
        self.icon.hide()

    def explain(self, title: str, sentence: str) -> None:
        """Say something beside the icon."""
        words = without_markup(title), without_markup(sentence)
        self.icon.showMessage(*words, self.icon.icon(), 10_000)

    def count_hidden(self, count: int) -> None:
        """Tell how many pop-ups are hidden whose calls still want attention."""
        self._hidden = count
        self.hidden.setVisible(bool(count))
        self.refresh()

    def refresh(self) -> None:
        """Show what is."""
        state = self.state
        if state != self._shown:
            self._shown = state
            self.icon.setIcon(tray_icon(*state))
        tip = self._tip(*state)
        if tip != self.icon.toolTip():
            self.icon.setToolTip(tip)
        self.popups.setChecked(self._context.settings.value.popups)

    def _changed(self, _changes: Changes) -> None:
        if not self._frame.isActive():
            self._frame.start()

    def _tip(self, state: TrayState, waiting: int) -> str:
        me = self._operator.me
        name = self._context.store.name_of(me) if me else ""
        who = without_markup(one_line(f"{name} ({me})" if name else me or ""))
        link = capital(tr(LINK_WORDS[self._context.store.link.mode]))
        lines = [tr("UCM CTI – {who}", who=who) if who else "UCM CTI", link]
        held = len(self._operator.held_long())
        if waiting > held:
            lines.append(tr("%n (call waiting|calls waiting)", "", waiting - held))
        if waiting and held:
            lines.append(tr("Held for long: {count}", count=held))
        if self._hidden:
            lines.append(tr("Hidden pop-ups: {count}; click to show them", count=self._hidden))
        if quiet := quiet_words(self._context):
            lines.append(quiet)
        elif state is TrayState.PAUSED:
            lines.append(tr("Pop-ups are off"))
        return "\n".join(lines)

    def _fill_menu(self) -> None:
        menu = self.menu
        menu.addAction(tr("Open UCM CTI"), self.open_asked.emit)
        menu.addAction(tr("Dial…"), self.dial_asked.emit)
        menu.addAction(tr("Command bar…"), self.bar_asked.emit)
        menu.addSeparator()
        menu.addAction(self._title)
        for verb, action in self._verbs.items():
            action.triggered.connect(lambda *_, verb=verb: self._do(verb))
            menu.addAction(action)
        menu.addSeparator()
        self.popups = menu.addAction(tr("Pop-ups for incoming calls"))
        self.popups.setCheckable(True)
        self.popups.triggered.connect(lambda on: self._context.settings.update(popups=on))
        self.hidden = menu.addAction(tr("Show hidden pop-ups"), self.popups_asked.emit)
        self.hidden.setVisible(False)
        self.quiet = QuietMenu(self._context, menu)
        menu.addMenu(self.quiet)
        menu.addAction(tr("Settings…"), self.settings_asked.emit)
        menu.addSeparator()
        menu.addAction(tr("Quit"), self.quit_asked.emit)
        menu.aboutToShow.connect(self._offer_verbs)
        self._offer_verbs()

    def _offer_verbs(self) -> None:
        """The verbs of my current call, as they are at this moment."""
        card = self._operator.current()
        if self._operator.freshness().blocked:
            card = None
        self._current = card.id if card else None
        self._title.setText(_title(card) if card else "")
        self._title.setVisible(card is not None)
        for verb, action in self._verbs.items():
            action.setVisible(card is not None and verb in card.verbs)

    def _do(self, verb: Verb) -> None:
        if self._current is not None:
            self._operator.do(verb, self._current)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in _CLICKS and self._hidden:
            self.popups_asked.emit()
        elif reason in _CLICKS:
            self.open_asked.emit()


def _title(card: MyCall) -> str:
    words = one_line(card.title)
    short = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    return without_mnemonic(f"{short}, {card.word}")
