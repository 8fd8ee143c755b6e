"""Connecting two outside numbers with each other, without a dialog."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ucm_cti.commands.targets import looks_like_number
from ucm_cti.domain.wording import tr
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3, ThemeManager
from ucm_cti.ui.views.buttons import BUTTON_GAP, VerbButton
from ucm_cti.ui.views.labels import Label, Sentence, Surface, fitting_height
from ucm_cti.ui.views.operator import Operator

_KEY = "connect"
_SHOWN = 24


class ConnectPanel(Surface):
    """Two numbers and a button, lying over the window; `closed` when it is over."""

    closed = Signal()

    def __init__(self, themes: ThemeManager, operator: Operator, parent: QWidget) -> None:
        super().__init__("card")
        self.setParent(parent)
        self._ground = parent
        self._operator = operator
        self._busy = False
        self.first = QLineEdit()
        self.first.setPlaceholderText(tr("First outside number"))
        self.first.setAccessibleName(tr("First outside number"))
        self.second = QLineEdit()
        self.second.setPlaceholderText(tr("Second outside number"))
        self.second.setAccessibleName(tr("Second outside number"))
        self.message = Sentence()
        self.go = VerbButton(themes, tr("Connect"), "phone-outgoing", "Enter", "primary")
        self.cancel = VerbButton(themes, tr("Cancel"), "", "Esc", "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(BUTTON_GAP)
        buttons.addWidget(self.go)
        buttons.addWidget(self.cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(Label(themes, tr("Connect two outside numbers"), bold=True))
        column.addWidget(Sentence(tr("The PBX calls the first, then the second.")))
        column.addWidget(self.first)
        column.addWidget(self.second)
        column.addWidget(self.message)
        column.addLayout(buttons)
        self.first.returnPressed.connect(self._advance)
        self.second.returnPressed.connect(self._connect)
        self.go.clicked.connect(self._connect)
        self.cancel.clicked.connect(self.close_panel)
        operator.settled.connect(self._settled)
        self.hide()

    def open_panel(self, below: QWidget) -> None:
        """Lie below a widget, ready to type."""
        self._say("")
        wide = min(320, self._ground.width() - 2 * SPACE_1)
        at = below.mapTo(self._ground, QPoint(0, below.height() + 2))
        room = self._ground.width() - wide - SPACE_1
        self.setGeometry(max(SPACE_1, min(at.x(), room)), at.y(), wide, 0)
        self._fit()
        self.show()
        self.raise_()
        self.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self) -> None:
        """Hide it and forget the numbers."""
        if self._busy:
            self._operator.claim(_KEY, False)
        self._busy = False
        self.first.clear()
        self.second.clear()
        self.hide()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up; what is typed beside the fields goes into the first empty one."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        elif event.text().isprintable() and event.text():
            field = self.second if self.first.text() else self.first
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.insert(event.text())
        else:
            event.ignore()

    def _advance(self) -> None:
        if self.second.text().strip():
            self._connect()
        else:
            self.second.setFocus(Qt.FocusReason.TabFocusReason)

    def _connect(self) -> None:
        if self._busy:
            return
        blocked = self._operator.freshness().blocked
        if blocked:
            self._say(blocked)
            return
        if not (
            self._complete(self.first, tr("The first number is missing"))
            and self._complete(self.second, tr("The second number is missing"))
        ):
            return
        self._busy = True
        self._operator.claim(_KEY, True)
        self._operator.connect_outside(self.first.text(), self.second.text())

    def _complete(self, field: QLineEdit, missing: str) -> bool:
        """Whether a field holds a number; says what is wrong with it, and goes there."""
        text = field.text().strip()
        if looks_like_number(text):
            return True
        wrong = tr("“{text}” is no number", text=text[:_SHOWN]) if text else missing
        self._say(tr("{wrong}; type its digits.", wrong=wrong))
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def _settled(self, key: str, error: str) -> None:
        if key != _KEY or not self._busy:
            return
        self._busy = False
        self._operator.claim(_KEY, False)
        if error:
            self._say(error)
        else:
            self.close_panel()

    def _say(self, sentence: str) -> None:
        self.message.colour("danger")
        self.message.setText(sentence)
        self.message.setVisible(bool(sentence))
        self._fit()

    def _fit(self) -> None:
        self.resize(self.width(), fitting_height(self, self.width()))
