"""What was sent in this session, newest first; clicking fills the form again."""

from PySide6.QtCore import QDateTime, QLocale, QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from ucm_cti.domain.wording import tr
from ucm_cti.ui.models.apisession import Answer
from ucm_cti.ui.theme import SPACE_2, SPACE_3, ThemeManager
from ucm_cti.ui.views.apireply import took
from ucm_cti.ui.views.apirows import Role, RowDelegate, row
from ucm_cti.ui.views.labels import Heading, Sentence

_MOST = 200


class ApiHistory(QWidget):
    """`chosen` carries the Answer whose row was clicked; no row keeps a secret."""

    chosen = Signal(object)

    def __init__(self, themes: ThemeManager) -> None:
        super().__init__()
        self._model = QStandardItemModel(self)
        self.view = QListView()
        self.view.setAccessibleName(tr("Sent in this session"))
        self.view.setItemDelegate(RowDelegate(themes, self.view))
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setModel(self._model)
        self._heading = Heading(themes, tr("Sent"))
        self._nothing = Sentence(tr("Nothing yet."))
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_2, SPACE_3, SPACE_3)
        column.setSpacing(SPACE_2)
        column.addWidget(self._heading)
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)
        column.addStretch(0)
        self.view.hide()
        self.view.clicked.connect(self._choose)
        self.view.activated.connect(self._choose)
        themes.changed.connect(self.view.viewport().update)

    @property
    def lines(self) -> list[tuple[str, str]]:
        """Title and word of each row."""
        items = (self._model.index(at, 0) for at in range(self._model.rowCount()))
        return [(str(one.data()), str(one.data(Role.WORD))) for one in items]

    def add(self, answer: Answer) -> None:
        """Put an answer on top."""
        at = QDateTime.fromSecsSinceEpoch(int(answer.at))
        clock = QLocale().toString(at.time(), QLocale.FormatType.ShortFormat)
        given = ", ".join(f"{name}={value}" for name, value in answer.values.items())
        about = " · ".join(part for part in (clock, given) if part)
        if answer.done:
            item = row(answer.action, about, took(answer.seconds), "text_secondary", answer)
        else:
            word = tr("failed") if answer.code is None else tr("refused {code}", code=answer.code)
            item = row(answer.action, about, word, "danger", answer)
        self._model.insertRow(0, item)
        if self._model.rowCount() > _MOST:
            self._model.removeRow(_MOST)
        self._heading.count(self._model.rowCount())
        self._nothing.hide()
        self.view.show()

    def _choose(self, index: QModelIndex) -> None:
        answer = index.data(Role.VALUE)
        if isinstance(answer, Answer):
            self.chosen.emit(answer)
