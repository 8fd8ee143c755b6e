"""What the person needs before connecting, told in three points."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.theme import SPACE_1, SPACE_2, SPACE_4, ThemeManager, Type, font
from ucm_cti.ui.views.labels import Label, Sentence

_API = noop(
    "On the UCM's web page: Integrations > API Configuration. This computer's "
    "address has to be on the list of permitted addresses there."
)
_USER = noop("Made on the same page, with a password and the actions that it may use.")
_OWN = noop(
    "The number of the phone on your desk. UCM CTI dials, holds and transfers for "
    "it, and carries no sound itself."
)
_POINTS = (
    (noop("The HTTPS API is on"), _API),
    (noop("A user for the API"), _USER),
    (noop("Your own extension"), _OWN),
)


class Intro(QWidget):
    """Shown until the first try."""

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        heading = QLabel(tr("What you need"))
        heading.setFont(font(Type.EMPHASIS))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_4)
        column.addWidget(heading)
        for number, (title, sentence) in enumerate(_POINTS, 1):
            words = QVBoxLayout()
            words.setSpacing(SPACE_1)
            words.addWidget(Label(themes, tr(title), bold=True))
            words.addWidget(Sentence(tr(sentence)))
            row = QHBoxLayout()
            row.setSpacing(SPACE_2)
            mark = Label(themes, str(number), tone="accent", bold=True, figures=True)
            row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
            row.addLayout(words, 1)
            column.addLayout(row)
        column.addStretch(1)
