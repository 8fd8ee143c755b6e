"""The PBX in use, in the settings: its name, its connection, and how to be rid of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ucm_cti.domain.wording import noop, tr
from ucm_cti.settings import Profile
from ucm_cti.ui.dialogs.fields import Field
from ucm_cti.ui.format import one_line
from ucm_cti.ui.theme import SPACE_2, ThemeManager
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence

_SURE = noop("Remove “{name}” and its passwords from this computer? Nothing changes on the PBX.")


class PbxCard(QWidget):
    """`renamed` carries the new name; `edit_asked` and `remove_asked` are for the application,
    the second only after a question."""

    renamed = Signal(str)
    edit_asked = Signal()
    remove_asked = Signal()

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._profile = Profile()
        self.name = Field(tr("Name of this PBX"))
        self.where = Sentence(tone="text")
        self.edit = VerbButton(themes, tr("Edit…"))
        self.remove = VerbButton(themes, tr("Remove…"))
        self.question = Sentence(tone="warning")
        self.sure = VerbButton(themes, tr("Remove"), "", "", "danger")
        self.keep = VerbButton(themes, tr("Keep it"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.name)
        column.addWidget(self.where)
        column.addWidget(self.question)
        row = QHBoxLayout()
        row.setSpacing(SPACE_2)
        for button in (self.edit, self.remove, self.sure, self.keep):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.name.edit.editingFinished.connect(self._rename)
        self.edit.clicked.connect(self.edit_asked)
        self.remove.clicked.connect(lambda: self._ask(True))
        self.keep.clicked.connect(lambda: self._ask(False))
        self.sure.clicked.connect(self._remove)
        self._ask(False)

    def show_profile(self, profile: Profile) -> None:
        """Show a PBX, or that there is none."""
        if profile.vault != self._profile.vault:
            self._ask(False)
        self._profile = profile
        self.name.setVisible(bool(profile.address))
        if not self.name.edit.hasFocus() or self.name.text != profile.name:
            self.name.edit.setText(profile.name)
        where = tr(
            "{address} as {user}", address=one_line(profile.address), user=one_line(profile.user)
        )
        self.where.setText(where if profile.address else tr("No PBX is set up."))
        self.remove.setEnabled(bool(profile.address))

    def _rename(self) -> None:
        if self.name.text != self._profile.name:
            self.renamed.emit(self.name.text)

    def _ask(self, asking: bool) -> None:
        self.question.setText(tr(_SURE, name=one_line(self._profile.name)))
        for part in (self.question, self.sure, self.keep):
            part.setVisible(asking)
        for part in (self.edit, self.remove):
            part.setVisible(not asking)
        if asking:
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self) -> None:
        self._ask(False)
        self.remove_asked.emit()
