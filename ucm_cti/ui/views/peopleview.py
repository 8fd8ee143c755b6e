"""The list of people: real rows only where they can be seen."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QToolTip

from ucm_cti.domain.wording import tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.format import plain_tooltip
from ucm_cti.ui.models.intents import Press
from ucm_cti.ui.models.people import ROW, PeopleModel
from ucm_cti.ui.models.people_row import EntryKind, PeopleRow
from ucm_cti.ui.views.dropmarks import DropMark
from ucm_cti.ui.views.enter import ENTERS, press_of
from ucm_cti.ui.views.peopledelegate import PeopleDelegate
from ucm_cti.ui.views.peopleverbs import PeopleActions, RowVerbs

Index = QModelIndex | QPersistentModelIndex


class PeopleView(QListView):
    """Double click calls; Enter, Ctrl+Enter and Shift+Enter do what they do on a line of the one
    field; `typed` passes letters on."""

    typed = Signal(str)

    def __init__(self, context: UiContext, model: PeopleModel, actions: PeopleActions) -> None:
        super().__init__()
        self._people = model
        self._actions = actions
        self._hovered: QModelIndex | None = None
        self._carrying = False
        self.delegate = PeopleDelegate(context.themes, context.now, self)
        self.verbs = RowVerbs(context, actions, self.viewport())
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("People"))
        model.visible = self.visible_rows
        model.dataChanged.connect(self.redraw_verbs)
        model.rowsRemoved.connect(self._forget_hover)
        model.rowsInserted.connect(self._forget_hover)
        context.themes.changed.connect(self.viewport().update)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.doubleClicked.connect(lambda index: self._call(index.data(ROW)))

    def light(
        self, mark: Callable[[PeopleRow], DropMark | None] | None, *, still: bool = False
    ) -> None:
        """Light rows up for a call that is carried, each as `mark` says; None ends it.

        Meanwhile the icons stay away, and with `still` no row comes, goes or moves.
        """
        self._carrying = mark is not None
        self.delegate.drop = mark or (lambda _row: None)
        self._people.freeze(still)
        self.redraw_verbs()
        self.viewport().update()

    def row_at(self, where: QPoint) -> PeopleRow | None:
        """Whose row is at a place on the screen."""
        at = self.viewport().mapFromGlobal(where)
        inside = self.isVisible() and self.viewport().rect().contains(at)
        return _somebody(self.indexAt(at).data(ROW)) if inside else None

    def scroll_towards(self, where: QPoint) -> None:
        """Scroll a little while a place on the screen is at the list's upper or lower edge."""
        at = self.viewport().mapFromGlobal(where)
        if not self.isVisible() or not 0 <= at.x() < self.viewport().width():
            return
        height = self.viewport().height()
        bar, step = self.verticalScrollBar(), self.delegate.row_height // 3
        if -step <= at.y() < step:
            bar.setValue(bar.value() - step)
        elif height - step <= at.y() < height + step:
            bar.setValue(bar.value() + step)

    def rect_of(self, row: PeopleRow) -> QRect:
        """Where a row is on the screen."""
        place = self._people.place_of(row.number)
        rect = self.visualRect(self._people.index(place if place is not None else -1))
        return QRect(self.viewport().mapToGlobal(rect.topLeft()), rect.size())

    @property
    def current_row(self) -> PeopleRow | None:
        """Whose row is the current one."""
        return _somebody(self.currentIndex().data(ROW))

    def visible_rows(self) -> tuple[int, int]:
        """The first and last row on screen; an empty range while nothing can be seen."""
        if not self.isVisible():
            return (0, -1)
        height = self.delegate.row_height
        top = self.verticalOffset() // height
        return (top, top + self.viewport().height() // height + 1)

    def show_stale(self, stale: bool) -> None:
        """Fade the rows, or not."""
        if stale != self.delegate.stale:
            self.delegate.stale = stale
            self.viewport().update()

    def show_compact(self, compact: bool) -> None:
        """One line for each person, or two."""
        if compact != self.delegate.compact:
            self.delegate.compact = compact
            self.scheduleDelayedItemsLayout()

    def tick(self) -> None:
        """Draw those rows on screen again that count."""
        first, last = self.visible_rows()
        for row in range(first, min(last, self._people.rowCount() - 1) + 1):
            if self._people.row(row).since is not None:
                self.viewport().update(self.visualRect(self._people.index(row)))

    def counts(self) -> bool:
        """Whether a row on screen shows a duration."""
        first, last = self.visible_rows()
        rows = range(first, min(last, self._people.rowCount() - 1) + 1)
        return any(self._people.row(row).since is not None for row in rows)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Letters go to the search field, not to a search of Qt's own."""
        if search.strip():
            self.typed.emit(search)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter calls, or asks or sends while I talk; the menu key opens the menu."""
        row = self.current_row
        if event.key() in ENTERS and row is not None:
            self._enter(row, press_of(event))
        elif event.key() == Qt.Key.Key_Escape or event.text() == "?":
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The row's menu."""
        mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        index = self.indexAt(event.pos()) if mouse else self.currentIndex()
        row = index.data(ROW)
        if isinstance(row, PeopleRow) and row.kind is not EntryKind.SECTION:
            at = event.pos() if mouse else self.visualRect(index).bottomLeft()
            self.verbs.popup(row, self.viewport().mapToGlobal(at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The icons follow the pointer."""
        super().mouseMoveEvent(event)
        self._offer(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        """The icons go back to the row with the focus."""
        super().leaveEvent(event)
        self._hovered = None
        self.redraw_verbs()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """There is always a current row."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._people.rowCount():
            self.setCurrentIndex(self._people.index(0))
        self.redraw_verbs()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The icons go."""
        super().focusOutEvent(event)
        self.redraw_verbs()

    def currentChanged(self, current: Index, previous: Index) -> None:  # noqa: N802 - Qt's name
        """The icons follow the keyboard."""
        super().currentChanged(current, previous)
        self.redraw_verbs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The icons keep to the edge."""
        super().resizeEvent(event)
        self.redraw_verbs()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tooltips tell a row in full, as plain text."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.indexAt(event.pos()).data(ROW)
            text = plain_tooltip(self._told(row)) if isinstance(row, PeopleRow) else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().viewportEvent(event)

    def _told(self, row: PeopleRow) -> str:
        """A row in full, with what to expect of a call to them."""
        foretold = self._actions.foretell(row) if row.number else ""
        return f"{row.spoken}. {foretold}" if foretold else row.spoken

    def _call(self, row: object) -> None:
        if not isinstance(row, PeopleRow) or row.kind is EntryKind.SECTION:
            return
        if len(row.numbers) > 1:
            self._choose(row)
        elif self._actions.can_call(row) and not self._actions.blocked():
            self._actions.call(row)

    def _choose(self, row: PeopleRow) -> None:
        """Let the person say which of a contact's numbers, by the arrow keys too."""
        at = self.visualRect(self.currentIndex()).bottomLeft()
        self.verbs.popup(row, self.viewport().mapToGlobal(at))
        self.verbs.menu.setActiveAction(self.verbs.menu.actions()[0])

    def _enter(self, row: PeopleRow | None, press: Press) -> None:
        if row is not None and len(row.numbers) > 1:
            self._choose(row)
        elif row is not None and self._actions.can_call(row) and not self._actions.blocked():
            self._actions.enter(row, press)

    def _offer(self, where: QPoint) -> None:
        index = self.indexAt(where)
        self._hovered = index if index.isValid() else None
        row = index.data(ROW)
        if isinstance(row, PeopleRow) and row.number:
            self._actions.foretell(row)  # so that the tooltip has it
        self.redraw_verbs()

    def enter_current(self) -> None:
        """Do with the current row's person what Enter means now."""
        self._enter(self.current_row, Press.PLAIN)

    def redraw_verbs(self, *_: object) -> None:
        """Put the icons over the row under the pointer, else over the one with the focus."""
        index = self._hovered
        if index is None and self.hasFocus():
            index = self.currentIndex()
        row = index.data(ROW) if index is not None and index.isValid() else None
        row = None if self._carrying else row
        rect = self.visualRect(index) if index is not None else self.rect()
        chosen = index is not None and self.selectionModel().isSelected(index)
        self.verbs.offer(row if isinstance(row, PeopleRow) else None, rect, chosen=chosen)

    def _scrolled(self) -> None:
        self._offer(self.viewport().mapFromGlobal(self.cursor().pos()))

    def _forget_hover(self, *_: object) -> None:
        self._hovered = None
        self.redraw_verbs()


def _somebody(row: object) -> PeopleRow | None:
    """A row that stands for somebody or some place, not for a heading."""
    return row if isinstance(row, PeopleRow) and row.kind is not EntryKind.SECTION else None
