"""The line that warns when callers wait at the gate and nobody decides."""

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout

from ucm_cti.commands.gate.rules import Then
from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_3
from ucm_cti.ui.views.buttons import IconButton, VerbButton
from ucm_cti.ui.views.labels import Hairline, Sentence, Surface

_LEAST = 300


class GateWarning(Surface):
    """Hidden while somebody decides; dismissed it stays so until it is told something else."""

    def __init__(self, context: UiContext) -> None:
        super().__init__("raised")
        self._context = context
        themes = context.themes
        self._mark = QLabel()
        self.sentence = Sentence(tone="text")
        self.through = VerbButton(themes, tr("Let all through"))
        self.dismiss = IconButton(themes, tr("Dismiss"), "x", 22)
        row = QHBoxLayout()
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
