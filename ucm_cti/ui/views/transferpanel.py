"""Sending a call on: a field with live matches, inside the call's card or row."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ucm_cti.domain.ids import CallId
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.sources import standard_sources
from ucm_cti.ui.models.suggest import Suggestion, steady, suggest
from ucm_cti.ui.theme import SPACE_1, SPACE_2
from ucm_cti.ui.views.buttons import BUTTON_GAP, VerbButton
from ucm_cti.ui.views.choices import Choices
from ucm_cti.ui.views.focus import focus_in, holds
from ucm_cti.ui.views.labels import Sentence
from ucm_cti.ui.views.operator import Operator


class TransferPanel(QWidget):
    """Type a name or number, Enter sends the call there, Esc gives up; `closed` when it is over.

    What was typed stays when the PBX says no.
    """

    closed = Signal()

    def __init__(self, context: UiContext, directory: Directory, operator: Operator) -> None:
        super().__init__()
        self._sources = standard_sources(directory, context.store)
        self._offered = ""
        self._operator = operator
        self._call_id = CallId("")
        self._key = ""
        self._busy = self._open = self._gone = False
        self.field = QLineEdit()
        self.field.setPlaceholderText("Send to: name or number")
        self.field.setAccessibleName("Send this call to")
        self.choices = Choices(context.themes)
        self.message = Sentence()
        self.send_button = VerbButton(context.themes, "Transfer", "arrow-right", "Enter", "primary")
        self.cancel_button = VerbButton(context.themes, "Cancel", "", "Esc", "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(BUTTON_GAP)
        buttons.addWidget(self.send_button)
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, SPACE_2, 0, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(self.field)
        column.addWidget(self.choices)
        column.addWidget(self.message)
        column.addLayout(buttons)
        self.field.textChanged.connect(self.refresh)
        self.field.returnPressed.connect(self.send)
        self.choices.chosen.connect(self._warn)
        self.choices.picked.connect(self._send_to)
        self.send_button.clicked.connect(self.send)
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
            self.send_button.block(sentence)
            if not self._busy:
                self._say(f"{sentence} Esc closes this.", "danger")

    def open_panel(self, call_id: CallId) -> None:
        """Show the panel for a call, ready to type."""
        if not self._open:
            self._open, self._gone = True, False
            self.send_button.block("")
            self._call_id = call_id
            self._key = f"transfer:{call_id}"
            self._operator.claim(self._key, True)
        self.show()
        self.refresh()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def close_panel(self) -> None:
        """Hide it; later errors of its command become toasts."""
        if not self._open:
            return
        self._open = False
        self._operator.claim(self._key, False)
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
        lines = suggest(text, self._sources, without=without, lead="Send to")
        if text == self._offered:
            lines = steady(lines, self.choices.lines)
        self._offered = text
        self.choices.offer(lines, stale=self._operator.freshness().stale)
        self._warn(self.choices.current)

    def send(self) -> None:
        """Send the call to the current line, else to what is typed."""
        line = self.choices.current
        self._send(line.number if line else self.field.text())

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
                pass  # the field has sent it; the row around must not act on it too
            case _:
                event.ignore()

    def _send_to(self, line: Suggestion) -> None:
        self._send(line.number)

    def _send(self, text: str) -> None:
        if self._busy or self._gone:
            return
        self._busy = True
        self._say("Sending the call…", "text_secondary")
        self._operator.transfer(self._call_id, text)

    def _settled(self, key: str, error: str) -> None:
        if key != self._key or not self._busy:
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

    def _foretold(self, number: str) -> None:
        line = self.choices.current
        if not self.isHidden() and line is not None and line.number == number:
            self._warn(line)

    def _say(self, text: str, tone: str) -> None:
        self.message.colour(tone)
        self.message.setText(text)
        self.message.setVisible(bool(text))
