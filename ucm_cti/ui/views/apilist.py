"""Every action by family, with a search."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QListView, QVBoxLayout, QWidget

from ucm_cti.commands.catalogue import ActionAbout
from ucm_cti.domain.wording import tr
from ucm_cti.ui.models.apiwords import danger_mark, family_words, matches
from ucm_cti.ui.theme import SPACE_2, SPACE_3, ThemeManager
from ucm_cti.ui.views.apirows import Role, RowDelegate, SearchLine, heading, row
from ucm_cti.ui.views.labels import Sentence


class ApiList(QWidget):
    """`chosen` carries the ActionAbout whose row is current; `entered` when Enter goes on to it."""

    chosen = Signal(object)
    entered = Signal()

    def __init__(self, themes: ThemeManager, actions: tuple[ActionAbout, ...]) -> None:
        super().__init__()
        self.search = SearchLine(tr("Find an action"))
        self.view = QListView()
        self.view.setAccessibleName(tr("Actions"))
        self.view.setItemDelegate(RowDelegate(themes, self.view))
        self.view.setMouseTracking(True)
        self.view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = Sentence(tr("No action is called that."))
        self._nothing.hide()
        self._model = QStandardItemModel(self)
        self._fill(actions)
        self.view.setModel(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_3, SPACE_3, SPACE_2, 0)
        column.setSpacing(SPACE_2)
        column.addWidget(self.search)
        column.addWidget(self._nothing)
        column.addWidget(self.view, 1)
        self.search.textChanged.connect(self._filter)
        self.search.left.connect(self._enter)
        self.search.returnPressed.connect(self._go)
        self.view.activated.connect(lambda _: self.entered.emit())
        self.view.selectionModel().currentChanged.connect(self._choose)
        themes.changed.connect(self.view.viewport().update)

    @property
    def shown(self) -> list[ActionAbout]:
        """The actions that the search has left, in order."""
        rows = range(self._model.rowCount())
        found = (self._about(at) for at in rows if not self.view.isRowHidden(at))
        return [about for about in found if about is not None]

    def choose(self, action_id: str) -> None:
        """Make an action the current one."""
        for at in range(self._model.rowCount()):
            about = self._about(at)
            if about is not None and about.id == action_id:
                if self.view.isRowHidden(at):
                    self.search.clear()
                index = self._model.index(at, 0)
                self.view.setCurrentIndex(index)
                self.view.scrollTo(index, QListView.ScrollHint.PositionAtCenter)

    def _fill(self, actions: tuple[ActionAbout, ...]) -> None:
        family = ""
        for about in actions:
            if about.family != family:
                family = about.family
                self._model.appendRow(heading(family_words(family)))
            self._model.appendRow(row(about.id, about.title, *danger_mark(about), about))

    def _about(self, at: int) -> ActionAbout | None:
        value = self._model.index(at, 0).data(Role.VALUE)
        return value if isinstance(value, ActionAbout) else None

    def _filter(self, typed: str) -> None:
        """Hide what does not match; a family's name goes with its last action."""
        last_heading, alive = -1, False
        for at in range(self._model.rowCount()):
            about = self._about(at)
            if about is None:
                if last_heading >= 0:
                    self.view.setRowHidden(last_heading, not alive)
                last_heading, alive = at, False
                continue
            match = matches(about, typed)
            self.view.setRowHidden(at, not match)
            alive = alive or match
        if last_heading >= 0:
            self.view.setRowHidden(last_heading, not alive)
        self._nothing.setVisible(not self.shown)

    def _enter(self) -> None:
        """From the search down into the list."""
        self._first()
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    def _go(self) -> None:
        self._first()
        if self.shown:
            self.entered.emit()

    def _first(self) -> None:
        current = self.view.currentIndex()
        if current.isValid() and not self.view.isRowHidden(current.row()):
            return
        for at in range(self._model.rowCount()):
            if self._about(at) is not None and not self.view.isRowHidden(at):
                self.view.setCurrentIndex(self._model.index(at, 0))
                return

    def _choose(self, current: QModelIndex) -> None:
        about = current.data(Role.VALUE)
        if isinstance(about, ActionAbout):
            self.chosen.emit(about)
