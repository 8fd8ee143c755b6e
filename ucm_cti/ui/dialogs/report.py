"""A report about the app itself, to read, copy and save; it goes nowhere by itself."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from ucm_cti.desktop.report import save_report
from ucm_cti.domain.errors import CannotSave
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.theme import SPACE_2, SPACE_3, SPACE_5, ThemeManager, Type, font
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.labels import Sentence

_SIZE = (640, 460)
_NAME = "ucm-cti-report.txt"
_COPIED = noop("Copied.")
_FAILED = noop("The report could not be saved there; choose another folder.")
_NOT_OPENED = noop("No file manager opened; the folder is {folder}.")


def _open(folder: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class ReportDialog(QDialog):
    """Blocks nothing; `folder` is where the log is, None where there is none."""

    def __init__(
        self,
        themes: ThemeManager,
        folder: Path | None,
        parent: QWidget | None = None,
        *,
        open_folder: Callable[[Path], bool] = _open,
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._open_folder = open_folder
        self._saving: QFileDialog | None = None
        self.heading = QLabel()
        self.heading.setFont(font(Type.TITLE))
        self.heading.setWordWrap(True)
        self.sentence = Sentence()
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setTabChangesFocus(True)
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.text.setAccessibleName(tr("Report"))
        self.outcome = Sentence()
        self.outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy = VerbButton(themes, tr("Copy"), "copy")
        self.save = VerbButton(themes, tr("Save…"))
        self.folder_button = VerbButton(themes, tr("Open log folder"))
        self.folder_button.setVisible(folder is not None)
        self.close_button = VerbButton(themes, tr("Close"), "", "", "primary")
        self.close_button.setDefault(True)
        self._lay_out()
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_where)
        self.folder_button.clicked.connect(self._show_folder)
        self.close_button.clicked.connect(self.accept)

    def tell(self, heading: str, sentence: str, text: str) -> None:
        """Show a report anew, from its beginning."""
        self.setWindowTitle(tr("{heading} – UCM CTI", heading=heading))
        self.heading.setText(heading)
        self.sentence.setText(sentence)
        self.text.setPlainText(text)
        self.outcome.setText("")

    def write(self, path: str) -> None:
        """Save the report; what came of it is shown."""
        try:
            save_report(Path(path), self.text.toPlainText())
        except CannotSave:
            self.outcome.setText(tr(_FAILED))
        else:
            self.outcome.setText(tr("Saved as {name}.", name=Path(path).name))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.outcome.setText(tr(_COPIED))

    def _ask_where(self) -> None:
        if self._saving is None:
            self._saving = QFileDialog(self, tr("Save the report – UCM CTI"))
            self._saving.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            self._saving.setFileMode(QFileDialog.FileMode.AnyFile)
            self._saving.setDirectory(QDir.homePath())
            self._saving.fileSelected.connect(self.write)
        self._saving.selectFile(_NAME)
        self._saving.open()

    def _show_folder(self) -> None:
        if self._folder is not None and not self._open_folder(self._folder):
            self.outcome.setText(tr(_NOT_OPENED, folder=self._folder))

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE_2)
        for button in (self.copy, self.save, self.folder_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        column.setSpacing(SPACE_3)
        for part in (self.heading, self.sentence, self.text, self.outcome):
            column.addWidget(part, 1 if part is self.text else 0)
        column.addLayout(buttons)
        self.resize(*_SIZE)
