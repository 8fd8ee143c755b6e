"""The question before the end, when something ends with the app that a person should know."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ucm_cti.domain.wording import tr
from ucm_cti.ui.theme import SPACE_2, SPACE_3, SPACE_5, ThemeManager, Type, font
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence, fitting_height

_WIDTH = 420


class QuitDialog(QDialog):
    """`agreed` when the person wants to quit all the same; closing keeps the app running."""

    agreed = Signal()

    def __init__(self, themes: ThemeManager, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Quit – UCM CTI"))
        heading = QLabel(tr("Quit UCM CTI?"))
        heading.setFont(font(Type.EMPHASIS, bold=True))
        self.sentence = Sentence(tone="text")
        self.stay = VerbButton(themes, tr("Keep it running"), "", "Esc", "primary")
        self.leave = VerbButton(themes, tr("Quit"))
        end = QHBoxLayout()
        end.setSpacing(SPACE_2)
        end.addStretch(1)
        end.addWidget(self.leave)
        end.addWidget(self.stay)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        column.addWidget(heading)
        column.addWidget(self.sentence)
        column.addLayout(end)
        self.setFixedWidth(_WIDTH + 2 * SPACE_5)
        self.stay.clicked.connect(self.reject)
        self.leave.clicked.connect(self._agree)

    def ask(self, sentence: str) -> None:
        """Say what ends with the app, and ask."""
        self.sentence.setText(sentence)
        self.setAccessibleDescription(sentence)
        self.open()

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as the sentence is."""
        super().showEvent(event)
        self.setFixedHeight(fitting_height(self, self.width()))
        self.stay.setFocus()

    def _agree(self) -> None:
        self.accept()
        self.agreed.emit()
