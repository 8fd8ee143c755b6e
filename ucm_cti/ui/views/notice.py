"""A line below the top bar about the app itself: what happened, and more for who wants it."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from ucm_cti.domain.wording import tr
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3, ThemeManager
from ucm_cti.ui.views.buttons import IconButton, VerbButton
from ucm_cti.ui.views.labels import Hairline, Sentence, Surface

_LEAST = 300


class Notice(Surface):
    """Hidden until `tell`, and again once it was dismissed; `details_asked` for the whole story."""

    details_asked = Signal()

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__("raised")
        self._themes = themes
        self._mark = QLabel()
        self.sentence = Sentence(tone="text")
        self.details = VerbButton(themes, tr("Details…"))
        self.dismiss = IconButton(themes, tr("Dismiss"), "x", 22)
        row = QHBoxLayout()
        row.setContentsMargins(SPACE_3, SPACE_1, SPACE_2, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(self._mark)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.details)
        row.addWidget(self.dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(themes))
        column.addLayout(row)
        self.details.clicked.connect(self.details_asked)
        self.dismiss.clicked.connect(self.hide)
        themes.changed.connect(self._tint)
        self._tint()
        self.hide()

    def tell(self, sentence: str) -> None:
        """Say what happened, until it is dismissed."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the narrowest window."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def _tint(self) -> None:
        self._mark.setPixmap(self._themes.icon("info", "text_secondary", 16).pixmap(16, 16))
