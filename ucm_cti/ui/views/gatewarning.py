"""The line that warns when callers wait at the gate and nobody decides."""

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from ucm_cti.commands.gate.rules import Then
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3
from ucm_cti.ui.views.buttons import IconButton, VerbButton
from ucm_cti.ui.views.labels import Hairline, Sentence, Surface

_LEAST, _ROOMY = 300, 480


class GateWarning(Surface):
    """Hidden while somebody decides; dismissed it stays so until it is told something else."""

    def __init__(self, context: UiContext) -> None:
        super().__init__("raised")
        self._context = context
        themes = context.themes
        self._mark = QLabel()
        self.sentence = Sentence(tone="text")
        self.through = VerbButton(themes, tr("Let all through at once"))
        self.dismiss = IconButton(themes, tr("Dismiss"), "x", 22)
        row = self._row = QHBoxLayout()
        row.setContentsMargins(SPACE_3, SPACE_1, SPACE_2, SPACE_1)
        row.setSpacing(SPACE_2)
        row.addWidget(self._mark)
        row.addWidget(self.sentence, 1)
        row.addWidget(self.through)
        row.addWidget(self.dismiss)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(themes))
        column.addLayout(row)
        below = self._below = QHBoxLayout()
        below.setContentsMargins(SPACE_3, 0, SPACE_3, 0)
        column.addLayout(below)
        self.through.clicked.connect(self._let_through)
        self.dismiss.clicked.connect(self.hide)
        themes.changed.connect(self._tint)
        self._tint()
        self.hide()

    def tell(self, sentence: str) -> None:
        """Warn, or with "" say nothing more."""
        self.sentence.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))
        if sentence:
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the line to the sentence where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < _ROOMY
        if narrow is (self._below.count() == 0):
            (self._row if narrow else self._below).removeWidget(self.through)
            self._below.setContentsMargins(SPACE_3, 0, SPACE_3, SPACE_2 if narrow else 0)
            if narrow:
                self._below.addWidget(self.through)
            else:
                self._row.insertWidget(2, self.through)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the narrowest window."""
        return QSize(_LEAST, super().minimumSizeHint().height())

    def _let_through(self) -> None:
        """Rules decide from now on, and what none of them cares about goes through at once."""
        settings = self._context.settings
        profile = settings.value.profile
        gate = replace(profile.gate, on=True, default=Then.THROUGH)
        settings.update(profile=replace(profile, gate=gate))

    def _tint(self) -> None:
        self._mark.setPixmap(self._context.themes.icon("warning", "warning", 16).pixmap(16, 16))
