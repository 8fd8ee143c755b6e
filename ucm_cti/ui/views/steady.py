"""A list of rows that never moves a row under the pointer."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from ucm_cti.domain.ids import CallId
from ucm_cti.ui.accessible import Role, give_role
from ucm_cti.ui.models.waiting import Place, SteadyOrder
from ucm_cti.ui.theme import SPACE_1
from ucm_cti.ui.views.focus import focus_in, holds, position
from ucm_cti.ui.views.labels import fitting_height

REST = 10.0
"""Seconds without a movement after which a pointer counts as parked, and rows may move again."""
GUARD_MS = 400
"""So long after rows have moved under a parked pointer its clicks are ignored."""


class SteadyRow(QFrame):
    """A row of a SteadyList, for one call at a time: see `begin`.

    `freed` says that nobody is typing in it any more.
    """

    freed = Signal()

    def __init__(self) -> None:
        super().__init__()
        give_role(self, Role.ListItem)
        self.call_id = CallId("")
        self.holds_focus = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def begin(self, call_id: CallId) -> None:
        """Stand for a call from now on, with nothing left of the one before."""
        self.call_id = call_id
        self.holds_focus = False
        self.release()

    def hold(self) -> None:
        """Get no lower than the row is now, so that those below it stay."""
        needed = fitting_height(self, self.width())
        self.setMinimumHeight(max(self.minimumHeight(), needed))

    @property
    def typing(self) -> bool:
        """Whether somebody types in the row, so that it stays when its call has left."""
        return False

    def release(self) -> None:
        """Be as high as what the row shows."""
        self.setMinimumHeight(0)

    def retire(self) -> None:
        """The row's call has left for good; the row waits for another one."""

    def focus_moved(self) -> None:
        """The focus has come into the row, or has left it: see `holds_focus`."""


class SteadyList(QScrollArea):
    """Rows from top to bottom, `settle_asked` when they may be arranged anew, `reshaped` when they
    may need another height.

    While the pointer moves over the list, rows stay where they are: new ones come at the end, and
    those of calls that have left stay, faded. Rows are kept and used again. `now` is in seconds.
    """

    settle_asked = Signal()
    reshaped = Signal()

    def __init__(self, now: Callable[[], float], gap: int = SPACE_1) -> None:
        super().__init__()
        self._now = now
        self._order = SteadyOrder()
        self._rows: dict[CallId, SteadyRow] = {}
        self._spare: list[SteadyRow] = []
        self._wanted: list[CallId] = []
        self._pointer = QPoint(-1, -1)
        self._moved_at = float("-inf")
        self._guarded = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(1)  # what stands above it is never cut for an empty list
        self._body = QWidget()
        self._body.setProperty("surface", "panel")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(gap)
        self._column.addStretch(1)
        self.setWidget(self._body)
        self._settle = QTimer(self, singleShot=True, interval=1000)
        self._settle.timeout.connect(self.settle_asked)
        self._guard = QTimer(self, singleShot=True, interval=GUARD_MS)
        self._guard.timeout.connect(self._unguard)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_moved)

    @property
    def rows(self) -> list[SteadyRow]:
        """The rows from top to bottom."""
        items = (self._column.itemAt(at) for at in range(self._column.count()))
        shown = (item.widget() for item in items if item is not None)
        return [row for row in shown if isinstance(row, SteadyRow)]

    def needed(self, width: int) -> int:
        """The height in px that shows all rows at a width, 0 for none."""
        return fitting_height(self._body, width) if self._rows else 0

    def row(self, call_id: CallId) -> SteadyRow | None:
        """The row of a call."""
        return self._rows.get(call_id)

    def append(self, widget: QWidget) -> None:
        """Put a widget below all rows."""
        self._column.insertWidget(self._column.count() - 1, widget)

    def arrange(self, wanted: Sequence[CallId], make: Callable[[], SteadyRow]) -> list[Place]:
        """Have a row for each wanted call, made where none is spare; returns the places."""
        keep = self.pointer_in_use()
        had = not keep and bool(self._rows) and not self._order.settled(wanted)
        self._wanted = list(wanted)
        hold = {call_id for call_id, row in self._rows.items() if row.typing}
        places = self._order.arrange(wanted, keep=keep, hold=hold)
        listed = {place.id for place in places}
        for call_id in [known for known in self._rows if known not in listed]:
            self._drop(self._rows.pop(call_id))
        for at, place in enumerate(places):
            self._put(at, place, make, keep=keep)
        if had and self._under_pointer():
            self._guard_clicks()
        if keep and (not self._order.settled(wanted) or any(place.gone for place in places)):
            self._settle.start()
        return places

    def pointer_in_use(self) -> bool:
        """Whether the pointer is over the list and has moved of late, or holds a button down."""
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton and self.isVisible():
            return True
        if not self._under_pointer():
            return False
        here, now = QCursor.pos(), self._now()
        if here != self._pointer:
            self._pointer, self._moved_at = here, now
        return now - self._moved_at < REST

    def enterEvent(self, event: QEnterEvent) -> None:
        """The pointer is in use from now on."""
        super().enterEvent(event)
        self._moved_at = self._now()

    def leaveEvent(self, event: QEvent) -> None:
        """Arrange what had to wait."""
        super().leaveEvent(event)
        self._settle.stop()
        self.settle_asked.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Swallow clicks just after rows have moved, and tell that they need another height."""
        if watched is self._body and event.type() is QEvent.Type.LayoutRequest:
            self.reshaped.emit()
        pressed = event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}
        return (self._guarded and pressed) or super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down go from row to row."""
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if step is None or not self.step(step):
            event.ignore()

    def step(self, by: int) -> bool:
        """Give the focus to the next row; whether there was one."""
        rows = [row for row in self.rows if row.isEnabled()]
        at = position(rows, focus_in(self.window()))
        to = (0 if by > 0 else len(rows) - 1) if at is None else at + by
        if not 0 <= to < len(rows):
            return False
        rows[to].setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(rows[to], 0, SPACE_1)
        return True

    def _focus_moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        for row in self._rows.values():
            inside = holds(row, new)
            if inside != row.holds_focus:
                row.holds_focus = inside
                row.focus_moved()

    def _put(
        self, position: int, place: Place, make: Callable[[], SteadyRow], *, keep: bool
    ) -> None:
        row = self._rows.get(place.id)
        if row is None:
            row = self._rows[place.id] = self._spare.pop() if self._spare else self._new(make)
            row.begin(place.id)
        if keep and row.isVisible():
            row.hold()
        else:
            row.release()
        at = self._column.itemAt(position)
        if at is None or at.widget() is not row:
            self._column.insertWidget(position, row)
            row.show()

    def _drop(self, row: SteadyRow) -> None:
        if holds(row, focus_in(self.window())):
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        row.retire()
        self._column.removeWidget(row)
        row.hide()
        self._spare.append(row)

    def _new(self, make: Callable[[], SteadyRow]) -> SteadyRow:
        row = make()
        row.setParent(self._body)
        row.freed.connect(self.settle_asked)
        self._watch_clicks(row)
        return row

    def _under_pointer(self) -> bool:
        port = self.viewport()
        return (
            self.window().isVisible()
            and port.rect().contains(port.mapFromGlobal(QCursor.pos()))
            and self.underMouse()
        )

    def _watch_clicks(self, row: QWidget) -> None:
        for widget in (row, *row.findChildren(QWidget)):
            widget.installEventFilter(self)

    def _guard_clicks(self) -> None:
        self._guarded = True
        self._guard.start()

    def _unguard(self) -> None:
        self._guarded = False
