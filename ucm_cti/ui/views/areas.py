"""The three areas: side by side, one at a time where it is narrow, below one another as a strip."""

from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from ucm_cti.ui.models.layouts import FIRST_ORDER, Order, moved, shared
from ucm_cti.ui.theme import SPACE_1
from ucm_cti.ui.views.areahead import AreaHead
from ucm_cti.ui.views.focus import focus_in, holds
from ucm_cti.ui.views.labels import Heading

NARROW = 760
"""Below this width, in px, one area is shown at a time."""
STRIP = 400
"""Up to this width, in px, they stand below one another."""
_SHARES = (27, 42, 31)


class Shape(Enum):
    """How the areas stand."""

    WIDE = "wide"
    TABS = "tabs"
    STRIP = "strip"


class Area(QWidget):
    """What Areas needs of each: a heading, a height, and a place for the focus; `grown` says that
    it may need another height."""

    grown = Signal()
    heading: Heading

    def focus_list(self) -> bool:
        """Take the focus; whether it was taken."""
        self.setFocus(Qt.FocusReason.TabFocusReason)
        return self.hasFocus()

    def needed(self, _width: int) -> int:
        """The height in px that shows everything at a width, -1 for as much as there is."""
        return -1

    def show_strip(self, strip: bool) -> None:
        """Leave out what a strip has no room for, or show it again."""


class Areas(QWidget):
    """Areas are known by their first place, 0 to 2, wherever they stand. `narrowed` tells when only
    one can be seen, or all again; `rearranged` that a person has moved one.
    """

    narrowed = Signal(bool)
    rearranged = Signal()

    def __init__(self, areas: Sequence[tuple[str, Area]], first: int) -> None:
        super().__init__()
        self._areas = [area for _, area in areas]
        self._names = [name for name, _ in areas]
        self._chosen = first
        self._order: Order = FIRST_ORDER
        self._wide_state = QByteArray()
        self.shape = Shape.WIDE
        self._sharing = QTimer(self, singleShot=True, interval=0)
        self._sharing.timeout.connect(self._grown)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for area in self._areas:
            self.splitter.addWidget(area)
            area.grown.connect(self._sharing.start)
        self._share_wide()
        self.tabs = QWidget()
        self.tab_buttons: list[QPushButton] = []
        self._tab_row = QHBoxLayout(self.tabs)
        self._make_tabs()
        self.heads = [AreaHead(area.heading, self, at) for at, area in enumerate(self._areas)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.splitter, 1)
        self.setMinimumWidth(300)

    @property
    def narrow(self) -> bool:
        """Whether only one area can be seen."""
        return self.shape is Shape.TABS

    @property
    def chosen(self) -> int:
        """The area that is shown, or was last chosen."""
        return self._chosen

    @property
    def order(self) -> Order:
        """The areas from left to right."""
        return self._order

    @property
    def in_order(self) -> list[Area]:
        """The areas as they stand, first to last."""
        return [self._areas[place] for place in self._order]

    def arrange(self, order: Order) -> None:
        """Let the areas stand in another order, each as wide as it was."""
        if order == self._order:
            return
        focused = focus_in(self.window())
        sizes = dict(zip(self._order, self.splitter.sizes(), strict=True))
        self._order = order
        for at, place in enumerate(order):
            self.splitter.insertWidget(at, self._areas[place])
            self._tab_row.insertWidget(at, self.tab_buttons[place], 1)
        self.splitter.setSizes([sizes[place] for place in order])
        self._show_chosen()
        if focused is not None and holds(self, focused):
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def move_area(self, place: int, by: int) -> None:
        """Let an area change places with its neighbour; `by` is -1 for left and 1 for right."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        step = -by if mirrored and self.shape is Shape.WIDE else by
        at = self._order.index(place)
        self.put(place, at + step)

    def put(self, place: int, at: int) -> None:
        """Let an area stand at a position, counted from the first; beyond the end is the end."""
        order = moved(self._order, place, at)
        if order != self._order:
            self.arrange(order)
            self.rearranged.emit()

    def focused(self) -> int:
        """The area with the focus, else the chosen one."""
        focus = focus_in(self.window())
        found = (at for at, area in enumerate(self._areas) if holds(area, focus))
        return next(found, self._chosen)

    def mark_focus(self) -> None:
        """Show at the headings where the focus is."""
        focus = focus_in(self.window())
        for area in self._areas:
            area.heading.mark(holds(area, focus))

    def count(self, place: int, number: int) -> None:
        """Show how much an area holds."""
        name = self._names[place]
        self.tab_buttons[place].setText(f"{name} {number}" if number else name)
        self._grown()

    def choose(self, place: int) -> None:
        """Bring an area to the front where not all can be seen."""
        self._chosen = place
        self.tab_buttons[place].setChecked(True)
        self._show_chosen()
        self._grown()

    def reset(self) -> None:
        """Stand as at the first start."""
        self.arrange(FIRST_ORDER)
        self._wide_state = QByteArray()
        if self.shape is Shape.WIDE:
            self._share_wide()

    def save(self) -> str:
        """The place of the splitters, as text for the settings."""
        wide = self.shape is Shape.WIDE
        state = self.splitter.saveState() if wide else self._wide_state
        return bytes(state.toBase64().data()).decode("ascii")

    def restore(self, text: str) -> None:
        """Put the splitters where they were; a text that is none changes nothing."""
        if text:
            state = QByteArray.fromBase64(QByteArray(text.encode("ascii", "ignore")))
            self._wide_state = state
            if self.shape is Shape.WIDE:
                self._restore_wide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand as the width asks."""
        super().resizeEvent(event)
        wide = self.width()
        shape = Shape.STRIP if wide <= STRIP else Shape.TABS if wide < NARROW else Shape.WIDE
        if shape is not self.shape:
            self._reshape(shape)
        else:
            self._grown()

    def _grown(self) -> None:
        if self.shape is Shape.STRIP:
            self.share_strip()

    def share_strip(self) -> None:
        """Give each area of a strip the height it needs, and the rest to the people."""
        wide = self.splitter.width()
        needed = [area.needed(wide) for area in self._areas]
        shares = shared(needed, self.splitter.height(), self._chosen)
        for area, share in zip(self._areas, shares, strict=True):
            area.setVisible(share > 0)
        self.splitter.setSizes([shares[place] for place in self._order])

    def _reshape(self, shape: Shape) -> None:
        before, self.shape = self.shape, shape
        if before is Shape.WIDE:
            self._wide_state = self.splitter.saveState()
        strip = shape is Shape.STRIP
        self.tabs.setVisible(shape is Shape.TABS)
        for area in self._areas:
            area.show_strip(strip)
        self.splitter.setOrientation(
            Qt.Orientation.Vertical if strip else Qt.Orientation.Horizontal
        )
        self._show_chosen()
        self.tab_buttons[self._chosen].setChecked(True)
        if strip:
            self.share_strip()
        elif shape is Shape.WIDE:
            self._restore_wide()
        if (before is Shape.TABS) != self.narrow:
            self.narrowed.emit(self.narrow)

    def _restore_wide(self) -> None:
        self._share_wide()
        if not self._wide_state.isEmpty():
            self.splitter.restoreState(self._wide_state)
        self.splitter.setOrientation(Qt.Orientation.Horizontal)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)

    def _show_chosen(self) -> None:
        for at, area in enumerate(self._areas):
            area.setVisible(not self.narrow or at == self._chosen)

    def _share_wide(self) -> None:
        for at, place in enumerate(self._order):
            self.splitter.setStretchFactor(at, _SHARES[place])
        self.splitter.setSizes([_SHARES[place] * 10 for place in self._order])

    def _make_tabs(self) -> None:
        self._tab_row.setContentsMargins(SPACE_1, SPACE_1, SPACE_1, SPACE_1)
        self._tab_row.setSpacing(SPACE_1)
        group = QButtonGroup(self)
        for place, name in enumerate(self._names):
            tab = QPushButton(name)
            tab.setProperty("kind", "chip")
            tab.setCheckable(True)
            tab.setAutoDefault(False)
            tab.clicked.connect(lambda _, place=place: self.choose(place))
            group.addButton(tab)
            self._tab_row.addWidget(tab, 1)
            self.tab_buttons.append(tab)
        self.tabs.hide()
