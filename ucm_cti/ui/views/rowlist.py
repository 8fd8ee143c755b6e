"""A short list of rows of two lines, for dialogs."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QStandardItemModel
from PySide6.QtWidgets import QListView

from ucm_cti.ui.theme import ThemeManager
from ucm_cti.ui.views.apirows import RowDelegate, row


@dataclass(frozen=True, slots=True)
class Row:
    """A title, what stands below it, and a word at the end in a colour token; `value` is handed
    back for the row that is chosen."""

    title: str
    about: str
    word: str
    value: object
    tone: str = "text_secondary"


class RowList(QListView):
    """`moved` when another row is current, `entered` when it is to be opened, `dropped` when it is
    to be removed (Delete)."""

    moved = Signal()
    entered = Signal()
    dropped = Signal()

    def __init__(self, themes: ThemeManager, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setItemDelegate(RowDelegate(themes, self))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.shown: tuple[Row, ...] = ()
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.selectionModel().currentChanged.connect(lambda *_: self.moved.emit())
        self.activated.connect(lambda _: self.entered.emit())
        themes.changed.connect(self.viewport().update)

    @property
    def place(self) -> int:
        """Where the current row is, -1 for none."""
        return self.currentIndex().row()

    @property
    def current(self) -> Row | None:
        """The current row."""
        return self.shown[self.place] if 0 <= self.place < len(self.shown) else None

    def fill(self, rows: Sequence[Row], place: int | None = None) -> None:
        """Show these rows, with the one at `place` current, else the place that was."""
        at = self.place if place is None else place
        if tuple(rows) != self.shown:
            self.shown = tuple(rows)
            self._model.setRowCount(0)
            for one in rows:
                self._model.appendRow(row(one.title, one.about, one.word, one.tone, one.value))
        if rows:
            self.setCurrentIndex(self._model.index(max(0, min(at, len(rows) - 1)), 0))
        self.moved.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks to remove the current row, Enter to open it."""
        if event.key() == Qt.Key.Key_Delete and self.current is not None:
            self.dropped.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.current is not None:
            self.entered.emit()
        else:
            super().keyPressEvent(event)
