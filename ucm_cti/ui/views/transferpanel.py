"""Sending a call on: a field with live matches, inside the call's card or row."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ucm_cti.domain.ids import CallId
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.intents import Intent, Press, keys_of, sendings
from ucm_cti.ui.models.sources import standard_sources
from ucm_cti.ui.models.suggest import Kind, Suggestion, steady, suggest
from ucm_cti.ui.theme import SPACE_1, SPACE_2
from ucm_cti.ui.views.buttons import BUTTON_GAP, VerbButton
from ucm_cti.ui.views.choices import Choices
from ucm_cti.ui.views.enter import ENTERS, press_of
from ucm_cti.ui.views.flow import Flow
from ucm_cti.ui.views.focus import focus_in, holds
from ucm_cti.ui.views.labels import Sentence
from ucm_cti.ui.views.operator import Operator


class SendField(QLineEdit):
    """Where the target is typed; `entered` tells which Enter it was."""

    entered = Signal(object)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter sends, with Ctrl or Shift in another way; held down it sends once."""
        if event.key() not in ENTERS:
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.entered.emit(press_of(event))


class TransferPanel(QWidget):
    """Type a name or number, Enter asks there first or sends, Esc gives up; `closed` at the end.

    The three ways to send have the keys that they have everywhere; a call that I do not talk in is
    sent at once. What was typed stays when the PBX says no.
    """

    closed = Signal()

    def __init__(self, context: UiContext, directory: Directory, operator: Operator) -> None:
        super().__init__()
        self._sources = standard_sources(directory, context.store, context.desk.rules)
        self._learning = context.learning
        self._offered = ""
        self._operator = operator
        self._call_id = CallId("")
        self._keys: tuple[str, ...] = ()
        self._busy = self._open = self._gone = False
        self.field = SendField()
        self.field.setPlaceholderText(tr("Send to: name or number"))
        self.field.setAccessibleName(tr("Send this call to"))
        self.choices = Choices(context.themes)
        self.message = Sentence()
        themes = context.themes
        self.ask_button = VerbButton(themes, tr("Ask first"), "phone", "Enter", "primary")
        self.ask_button.explain(tr("Put the caller on hold and ring your phone to ask there"))
        self.send_button = VerbButton(themes, tr("Send"), "arrow-right", "Ctrl+Enter")
        self.send_button.explain(tr("Send the call there at once"))
        self.voicemail_button = VerbButton(themes, tr("Voicemail"), "dialpad", "Shift+Enter")
        self.voicemail_button.explain(tr("Send the call to that person’s voicemail"))
        self.cancel_button = VerbButton(themes, tr("Cancel"), "", "Esc", "quiet")
        self._buttons = {
            Press.PLAIN: self.ask_button,
            Press.CTRL: self.send_button,
            Press.SHIFT: self.voicemail_button,
        }
        verbs = QWidget()
        buttons = Flow(BUTTON_GAP, verbs)
        for button in (*self._buttons.values(), self.cancel_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_2, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self.field)
        column.addWidget(self.choices)
        column.addWidget(self.message)
        column.addWidget(verbs)
        self.field.textChanged.connect(self.refresh)
        self.field.entered.connect(self.send)
        self.choices.chosen.connect(self._warn)
        self.choices.picked.connect(lambda line: self._send_to(line, Press.PLAIN))
        for press, button in self._buttons.items():
            button.clicked.connect(lambda _, press=press: self.send(press))
        self.cancel_button.clicked.connect(self.close_panel)
        operator.settled.connect(self._settled)
        operator.forecasts.told.connect(self._foretold)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether somebody may be typing in it."""
        return self._open

    def call_gone(self, sentence: str) -> None:
        """The call has left; what is typed stays, and keys go nowhere else until Esc."""
        if self._open and not self._gone:
            self._gone = True
            self._block(sentence)
            if not self._busy:
                self._say(tr("{sentence} Esc closes this.", sentence=sentence), "danger")

    def open_panel(self, call_id: CallId) -> None:
        """Show the panel for a call, ready to type."""
        if not self._open:
            self._open, self._gone = True, False
            self._block("")
            self._call_id = call_id
            self._keys = keys_of(call_id)
            for key in self._keys:
                self._operator.claim(key, True)
        self.show()
        self.refresh()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_panel(self) -> None:
        """Hide it; later errors of its command become toasts."""
        if not self._open:
            return
        self._open = False
        for key in self._keys:
            self._operator.claim(key, False)
        self._busy = False
        self.field.clear()
        self.hide()
        self.closed.emit()

    def refresh(self) -> None:
        """Match what is typed against the live directory."""
        if self.isHidden():
            return
        me = self._operator.me
        without = frozenset({str(me)}) if me else frozenset()
        text = self.field.text()
        bonus = self._learning.bonus(text)
        lines = suggest(text, self._sources, without=without, lead=tr("Send to"), bonus=bonus)
        if text == self._offered:
            lines = steady(lines, self.choices.lines)
        self._offered = text
        self.choices.offer(lines, stale=self._operator.freshness().stale)
        self._warn(self.choices.current)
        talking = self._operator.sendings.sendable(self._call_id).talking
        self.ask_button.setVisible(talking)
        self.send_button.show_key(True, (Press.CTRL if talking else Press.PLAIN).value)

    def send(self, press: Press) -> None:
        """Ask at, or send the call to, the current line, else what is typed."""
        line = self.choices.current
        if line is not None:
            self._send_to(line, press)
        else:
            self._send(Intent.SEND, self.field.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows choose a line, Esc gives up."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Down:
                self.choices.step(1)
            case Qt.Key.Key_Up:
                self.choices.step(-1)
            case Qt.Key.Key_Escape:
                self.close_panel()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                pass  # the field has taken it; the row around must not act on it too
            case _:
                event.ignore()

    def _send_to(self, line: Suggestion, press: Press) -> None:
        chance = sendings(line, self._operator.sendings.sendable(self._call_id))[press]
        if chance.reason:
            self._say(chance.reason, "danger")
        else:
            self._send(chance.intent, line.number)

    def _send(self, intent: Intent, text: str) -> None:
        if self._busy or self._gone:
            return
        self._busy = True
        self._say(_under_way(intent), "text_secondary")
        sendings = self._operator.sendings
        sendings.carry_out(intent, text, sendings.sendable(self._call_id), self.field.text())

    def _settled(self, key: str, error: str) -> None:
        if key not in self._keys or not self._busy:
            return
        self._busy = False
        if error:
            self._say(error, "danger")
            if holds(self, focus_in(self.window())):
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close_panel()

    def _warn(self, line: Suggestion | None) -> None:
        if not self._busy and not self._gone:
            number = line.number if line else ""
            self._say(self._operator.forecasts.of(number).warning if number else "", "warning")
        voicemail = line is None or line.kind is Kind.PERSON
        self.voicemail_button.setVisible(voicemail)

    def _foretold(self, number: str) -> None:
        line = self.choices.current
        if not self.isHidden() and line is not None and line.number == number:
            self._warn(line)

    def _block(self, reason: str) -> None:
        for button in self._buttons.values():
            button.block(reason)

    def _say(self, text: str, tone: str) -> None:
        self.message.colour(tone)
        self.message.setText(text)
        self.message.setVisible(bool(text))


def _under_way(intent: Intent) -> str:
    return tr("Ringing your phone…") if intent is Intent.ASK else tr("Sending the call…")
