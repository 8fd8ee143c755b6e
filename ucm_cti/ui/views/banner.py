"""The line above everything that says why the data is old, and what to do."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel

from ucm_cti.domain.link import LinkMode
from ucm_cti.domain.wording import tr
from ucm_cti.ui.models.freshness import Freshness
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3, ThemeManager
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence, Surface

_ROOMY = 480


class Banner(Surface):
    """Shown while there is no fresh data; `retry_asked` when the person does not want to wait,
    `doctor_asked` to see what is wrong."""

    retry_asked = Signal()
    doctor_asked = Signal()

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__("raised")
        self._themes = themes
        self._mark = QLabel()
        self.sentence = Sentence(tone="text")
        self.retry = VerbButton(themes, tr("Try now"))
        self.why = VerbButton(themes, tr("Find out why"), "", "", "quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_3, SPACE_1, SPACE_3, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(self._mark)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.why)
        row.addWidget(self.retry)
        self.retry.clicked.connect(self.retry_asked)
        self.why.clicked.connect(self.doctor_asked)
        themes.changed.connect(self._tint)
        self._tint()
        self.hide()

    def show_link(self, fresh: Freshness) -> None:
        """Show or hide as the connection asks."""
        if fresh.banner != self.sentence.text():
            self.sentence.setText(fresh.banner)
        self.retry.say(fresh.remedy, "")
        at_first = fresh.mode is LinkMode.CONNECTING and fresh.age is None
        self.retry.setVisible(not at_first or fresh.locked)
        if bool(fresh.banner) == self.isHidden():
            self.setVisible(bool(fresh.banner))
            if fresh.banner:
                self.setAccessibleName(fresh.banner)
                QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the room to the sentence where there is little; the menu has the doctor too."""
        super().resizeEvent(event)
        self.why.setVisible(self.width() >= _ROOMY)

    def _tint(self) -> None:
        self._mark.setPixmap(self._themes.icon("warning", "warning", 16).pixmap(16, 16))
