"""A reply as a tree of members and values; branches are read when they are opened."""

from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QBrush

from ucm_cti.domain.text import cut
from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.format import one_line, plain_tooltip
from ucm_cti.ui.theme import ThemeManager

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_HEADS = (noop("Member"), noop("Value"))
_TIP = 1000
_TELLING = 3
_ROW = 24


class Node:
    """One member: its name, its value, and its place among those of its parent."""

    __slots__ = ("_children", "name", "parent", "row", "value")

    def __init__(self, name: str, value: Any, parent: "Node | None", row: int) -> None:
        self.name = name
        self.value = value
        self.parent = parent
        self.row = row
        self._children: list[Node] | None = None

    @property
    def count(self) -> int:
        """How many members lie below."""
        return len(self.value) if isinstance(self.value, dict | list) else 0

    @property
    def children(self) -> "list[Node]":
        """The members below, in the reply's order."""
        if self._children is None:
            pairs: list[tuple[str, Any]] = []
            if isinstance(self.value, dict):
                pairs = [(str(name), value) for name, value in self.value.items()]
            elif isinstance(self.value, list):
                pairs = [(str(at + 1), value) for at, value in enumerate(self.value)]
            self._children = [Node(*pair, self, row) for row, pair in enumerate(pairs)]
        return self._children

    @property
    def words(self) -> str:
        """The value on one line; of what has members, what tells them apart."""
        if isinstance(self.value, list):
            return tr("%n (entry|entries)", "", len(self.value))
        if isinstance(self.value, dict):
            plain = (
                part for part in self.value.values() if part and not isinstance(part, dict | list)
            )
            shown = [
                one_line(scalar(part)) for part, _ in zip(plain, range(_TELLING), strict=False)
            ]
            return " · ".join(shown) or tr("%n (member|members)", "", len(self.value))
        return one_line(scalar(self.value))


def scalar(value: Any) -> str:
    """A plain value as the reply spells it; an empty text as ""."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if value is None:
        return "null"
    return str(value) if value != "" else '""'


class JsonTree(QAbstractItemModel):
    """A JSON document; a list's entries are counted from 1."""

    def __init__(self, themes: ThemeManager, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._root = Node("", {}, None, 0)

    def show(self, document: Any) -> None:
        """Show another document; a plain value stands in a row of its own."""
        self.beginResetModel()
        told = document if isinstance(document, dict | list) else {"": document}
        self._root = Node("", told, None, 0)
        self.endResetModel()

    def node(self, index: Index) -> Node:
        """The member at an index, the whole document for none."""
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else self._root

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """The place of a member."""
        children = self.node(parent).children
        if 0 <= row < len(children) and 0 <= column < len(_HEADS):
            return self.createIndex(row, column, children[row])
        return QModelIndex()

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override] # Qt's other parent() has no argument
        """The place of what holds a member."""
        above = self.node(index).parent
        if not index.isValid() or above is None or above is self._root:
            return QModelIndex()
        return self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many members lie below."""
        return self.node(parent).count if parent.column() <= 0 else 0

    def columnCount(self, _parent: Index = _NOWHERE) -> int:
        """Name and value."""
        return len(_HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The names of the columns."""
        shown = role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal
        return tr(_HEADS[section]) if shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Name or value; a long value in full as tooltip."""
        if not index.isValid():
            return None
        node = self.node(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return node.words if index.column() else one_line(node.name)
            case Qt.ItemDataRole.ToolTipRole if index.column() and not node.count:
                return plain_tooltip(cut(one_line(scalar(node.value)), _TIP))
            case Qt.ItemDataRole.SizeHintRole:
                return QSize(0, _ROW)
            case Qt.ItemDataRole.ForegroundRole:
                dim = not index.column() or node.count or node.value in (None, "")
                theme = self._themes.theme
                return QBrush(theme.text_secondary if dim else theme.text)
        return None
