"""The question before the PBX is changed, in the window itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout

from ucm_cti.commands.catalogue import ActionAbout, Danger
from ucm_cti.domain.wording import tr
from ucm_cti.ui.theme import SPACE_2, SPACE_3, ThemeManager
from ucm_cti.ui.views.buttons import BUTTON_GAP, VerbButton
from ucm_cti.ui.views.labels import Label, Sentence, Surface


class ApiConfirm(Surface):
    """Asks once for an action; `agreed` when it may be sent, `closed` whenever it is over.

    What deletes needs the action's id typed.
    """

    agreed = Signal()
    closed = Signal()

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__("card")
        self._id = ""
        self._must_type = False
        self.title = Label(themes, bold=True)
        self.sentence = Sentence()
        self.typed = QLineEdit()
        self.go = VerbButton(themes, tr("Change it"), "", "", "primary")
        self.delete = VerbButton(themes, tr("Delete it"), "warning", "", "danger")
        self.cancel = VerbButton(themes, tr("Cancel"), "", "Esc", "quiet")
        buttons = QHBoxLayout()
        buttons.setSpacing(BUTTON_GAP)
        for button in (self.go, self.delete, self.cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2)
        for part in (self.title, self.sentence, self.typed):
            column.addWidget(part)
        column.addLayout(buttons)
        self.go.clicked.connect(self._agree)
        self.delete.clicked.connect(self._agree)
        self.cancel.clicked.connect(self.close_question)
        self.typed.textChanged.connect(self._check)
        self.typed.returnPressed.connect(self._agree)
        self.hide()

    def ask(self, about: ActionAbout, summary: str) -> None:
        """Show the question; `summary` tells what is to be sent."""
        self._id = about.id
        self._must_type = about.danger is Danger.DESTRUCTIVE
        self.title.tell(tr("Change the PBX: {id}?", id=about.id))
        told = summary or tr("It is sent without parameters.")
        if self._must_type:
            told = tr(
                "{told}\nThis deletes and cannot be undone. Type {id} to go on.",
                told=told,
                id=about.id,
            )
        elif about.danger is Danger.CALL:
            told = tr("{told}\nIt acts on calls at once.", told=told)
        self.sentence.setText(told)
        self.typed.clear()
        self.typed.setPlaceholderText(about.id)
        self.typed.setAccessibleName(tr("Type {id} to go on", id=about.id))
        self.typed.setVisible(self._must_type)
        self.go.setVisible(not self._must_type)
        self.delete.setVisible(self._must_type)
        self._check()
        self.setAccessibleName(self.title.text())
        self.show()
        first = self.typed if self._must_type else self.go
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_question(self) -> None:
        """Nothing is sent."""
        if not self.isHidden():
            self.hide()
            self.typed.clear()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc gives up."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_question()
        else:
            super().keyPressEvent(event)

    def _check(self) -> None:
        right = self.typed.text().strip() == self._id
        self.delete.block("" if right else tr("Type {id} first.", id=self._id))

    def _agree(self) -> None:
        if self.isHidden() or (self._must_type and not self.delete.isEnabled()):
            return
        self.close_question()
        self.agreed.emit()
