"""Asking for a password that no key store keeps."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ucm_cti.ui.dialogs.fields import PasswordField
from ucm_cti.ui.format import one_line
from ucm_cti.ui.theme import SPACE_2, SPACE_3, SPACE_5, ThemeManager, Type, font
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence

_WIDTH = 400


class AskPassword(QDialog):
    """Blocks nothing. `given` carries the password; `other_asked` asks for the whole form."""

    given = Signal(str)
    other_asked = Signal()

    def __init__(
        self, themes: ThemeManager, user: str, host: str, reason: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Password – UCM CTI")
        heading = QLabel(f"Password of {one_line(user)}")
        heading.setFont(font(Type.TITLE))
        self.reason = Sentence(reason)
        self.password = PasswordField(themes, f"Password for {one_line(host)}")
        self.go = VerbButton(themes, "Connect", "", "Enter", "primary")
        self.go.setDefault(True)
        self.later = VerbButton(themes, "Not now")
        self.other = VerbButton(themes, "Connect differently…", "", "", "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        buttons.addWidget(self.go)
        buttons.addWidget(self.later)
        buttons.addStretch(1)
        buttons.addWidget(self.other)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        column.addWidget(heading)
        column.addWidget(self.reason)
        column.addWidget(self.password)
        column.addLayout(buttons)
        self.setFixedWidth(_WIDTH + 2 * SPACE_5)
        self.go.clicked.connect(self._give)
        self.later.clicked.connect(self.reject)
        self.other.clicked.connect(self._differently)

    def _give(self) -> None:
        if not self.password.text:
            self.password.explain("Type the password.", wrong=True)
            return
        self.given.emit(self.password.text)
        self.accept()

    def _differently(self) -> None:
        self.reject()
        self.other_asked.emit()
