"""The lines below a typed text, as a list model."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ucm_cti.ui.models.suggest import Suggestion

Index = QModelIndex | QPersistentModelIndex
LINE = int(Qt.ItemDataRole.UserRole) + 1
"""Role of a line's Suggestion."""
_ANYWHERE = QModelIndex()


class ChoicesModel(QAbstractListModel):
    """A handful of suggestions, best first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[Suggestion] = []

    @property
    def lines(self) -> Sequence[Suggestion]:
        """What is offered, best first."""
        return tuple(self._lines)

    def rowCount(self, parent: Index = _ANYWHERE) -> int:
        """How many lines there are."""
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """A line's Suggestion, its title, or the sentence for a screen reader."""
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        match role:
            case _ if role == LINE:
                return line
            case Qt.ItemDataRole.DisplayRole:
                return line.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (line.title, line.number, line.detail) if part)
            case _:
                return None

    def offer(self, lines: Sequence[Suggestion]) -> None:
        """Exchange the lines, with as few row changes as there are."""
        fresh = list(lines)
        shared = min(len(fresh), len(self._lines))
        if len(self._lines) > shared:
            self.beginRemoveRows(QModelIndex(), shared, len(self._lines) - 1)
            del self._lines[shared:]
            self.endRemoveRows()
        for row in range(shared):
            if self._lines[row] != fresh[row]:
                self._lines[row] = fresh[row]
                self.dataChanged.emit(self.index(row), self.index(row))
        if len(fresh) > shared:
            self.beginInsertRows(QModelIndex(), shared, len(fresh) - 1)
            self._lines += fresh[shared:]
            self.endInsertRows()
