"""What this is, which version, and where its log is."""

from importlib.metadata import version

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ucm_cti.domain.wording import tr
from ucm_cti.ui.theme import SPACE_3, SPACE_5, Type, font
from ucm_cti.ui.views.labels import Sentence

_ICON = 48
_WIDTH = 400


class AboutDialog(QDialog):
    """Blocks nothing; Esc closes it. `log` says where the log is."""

    def __init__(self, log: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About UCM CTI"))
        icon = QLabel()
        icon.setPixmap(self.windowIcon().pixmap(_ICON, _ICON))
        heading = QLabel(tr("UCM CTI {version}", version=version("ucm-cti")))
        heading.setFont(font(Type.TITLE))
        what = Sentence(
            tr("Sees and moves the calls of a Grandstream UCM, beside any phone."), tone="text"
        )
        parts = Sentence(
            tr("Qt {qVersion} is used under the LGPL, version 3.", qVersion=qVersion())
        )
        where = Sentence(tr("Log: {log}", log=log))
        where.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words = QVBoxLayout()
        words.setSpacing(SPACE_3)
        for part in (heading, what, parts, where):
            words.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_5, SPACE_5, SPACE_5, SPACE_5)
        row.setSpacing(SPACE_5)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.setFixedWidth(_WIDTH + 2 * SPACE_5)
