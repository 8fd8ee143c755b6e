"""The right area: everybody, what they do now, and who is looked for."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ucm_cti.domain.wording import noop, tr
from ucm_cti.store.changes import Changes
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.format import without_mnemonic
from ucm_cti.ui.models.directory import Directory
from ucm_cti.ui.models.people import Filter, PeopleModel, Scope
from ucm_cti.ui.models.ticker import Ticker
from ucm_cti.ui.theme import SPACE_1, SPACE_2
from ucm_cti.ui.views.areas import Area
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.flow import Flow
from ucm_cti.ui.views.labels import Heading, Sentence
from ucm_cti.ui.views.operator import Operator
from ucm_cti.ui.views.peopleverbs import PeopleActions
from ucm_cti.ui.views.peopleview import PeopleView

_TICKING = "people"
_SCOPES = {
    Scope.ALL: noop("All"),
    Scope.FAVOURITES: noop("Favourites"),
    Scope.FREE: noop("Free"),
    Scope.BUSY: noop("Busy"),
    Scope.CONTACTS: noop("Contacts"),
}


class SearchField(QLineEdit):
    """Finds people; arrows go on into the list, Enter takes the first."""

    stepped = Signal(int)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and Esc belong to the list."""
        match Qt.Key(event.key()):
            case Qt.Key.Key_Down:
                self.stepped.emit(1)
            case Qt.Key.Key_Up:
                self.stepped.emit(-1)
            case Qt.Key.Key_Escape if self.text():
                self.clear()
            case Qt.Key.Key_Escape:
                self.left.emit()
            case _:
                super().keyPressEvent(event)


class PeopleArea(Area):
    """People, a search and filters; `typed` passes letters to the command field."""

    typed = Signal(str)

    def __init__(
        self, context: UiContext, directory: Directory, operator: Operator, ticker: Ticker
    ) -> None:
        super().__init__()
        self._directory = directory
        self._operator = operator
        self._ticker = ticker
        self._settings = context.settings
        self.setProperty("surface", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(240)
        self.heading = Heading(context.themes, tr("People"))
        self.search = SearchField()
        self.search.setPlaceholderText(tr("Search people"))
        self.search.setAccessibleName(tr("Search people by name or number"))
        self.search.setClearButtonEnabled(True)
        for clear in self.search.findChildren(QToolButton):
            clear.setAccessibleName(tr("Clear the search"))
        self.model = PeopleModel(context.store, directory, context.settings, self)
        self.view = PeopleView(context, self.model, PeopleActions(operator, context.settings))
        self.empty = Sentence()
        self.chips: dict[Scope, QPushButton] = {}
        self.department = VerbButton(context.themes, tr("Team"), "chevron-down", "", "chip")
        self.department.setCheckable(True)
        self._departments: tuple[str, ...] = ()
        self._menu = QMenu(self)
        self._lay_out()
        self.search.textChanged.connect(self._search)
        self.search.stepped.connect(self._step)
        self.search.returnPressed.connect(self._call_first)
        self.search.left.connect(self.focus_list)
        self.view.typed.connect(self.typed)
        self.view.verticalScrollBar().valueChanged.connect(self._want_ticks)
        self.department.clicked.connect(self._ask_department)
        context.settings.changed.connect(self._settings_changed)
        self.model.counted.connect(self._counted)
        ticker.ticked.connect(self.view.tick)
        self.view.show_compact(context.settings.value.compact)
        self._counted()

    def apply(self, changes: Changes) -> None:
        """Take what the store changed."""
        self.model.keep(self.view.underMouse())
        self.model.apply(changes)
        if changes.directory or changes.places or changes.book:
            self._counted()

    def refresh(self) -> None:
        """Fade or clear the rows as the connection asks."""
        self.view.show_stale(self._operator.freshness().stale)
        self._want_ticks()

    def focus_list(self) -> bool:
        """Give the focus to the list."""
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def show_strip(self, strip: bool) -> None:
        """A strip finds people by the search alone."""
        self._chips.setHidden(strip)

    def narrow(self, scope: Scope) -> None:
        """Show only people of a scope."""
        self.chips[scope].setChecked(True)
        self.model.narrow(Filter(scope, self.model.filter.department))

    def choose_department(self, department: str) -> None:
        """Show only one department, "" for all."""
        self.model.narrow(Filter(self.model.filter.scope, department))
        self.department.say(department or tr("Team"), "chevron-down")
        self.department.setChecked(bool(department))

    def _lay_out(self) -> None:
        head = QWidget()
        inner = QVBoxLayout(head)
        inner.setContentsMargins(SPACE_2, 0, SPACE_2, 0)
        inner.setSpacing(SPACE_1)
        inner.addWidget(self.heading)
        inner.addWidget(self.search)
        chips = self._chips = QWidget()
        flow = Flow(2, chips)
        group = QButtonGroup(self)
        for scope, words in _SCOPES.items():
            chip = self.chips[scope] = _chip(tr(words))
            chip.clicked.connect(lambda _, scope=scope: self.narrow(scope))
            group.addButton(chip)
            flow.addWidget(chip)
        self.department.setFixedHeight(self.chips[Scope.ALL].sizeHint().height())
        flow.addWidget(self.department)
        self.chips[Scope.ALL].setChecked(True)
        inner.addWidget(chips)
        inner.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_1, SPACE_2, SPACE_1, 0)
        column.setSpacing(SPACE_1)
        column.addWidget(head)
        column.addWidget(self.view, 1)

    def _search(self, text: str) -> None:
        self.model.search(text)
        self.view.scrollToTop()

    def _step(self, by: int) -> None:
        row = self.view.currentIndex().row()
        self.focus_list()
        self.view.setCurrentIndex(self.model.index(max(0, row + by if row >= 0 else 0)))

    def _call_first(self) -> None:
        indexes = (self.model.index(row) for row in range(self.model.rowCount()))
        first = next((index for index in indexes if self.model.flags(index)), None)
        if self.search.text().strip() and first is not None:
            self.view.setCurrentIndex(first)
            self.view.enter_current()

    def _settings_changed(self) -> None:
        self.view.show_compact(self._settings.value.compact)
        self.model.arrange()
        self.view.viewport().update()
        self.view.redraw_verbs()

    def _ask_department(self) -> None:
        self.department.setChecked(bool(self.model.filter.department))
        self._menu.clear()
        group = QActionGroup(self._menu)
        for department in ("", *self._directory.departments):
            action = QAction(without_mnemonic(department) or tr("All teams"), self._menu)
            action.setCheckable(True)
            action.setChecked(department == self.model.filter.department)
            action.triggered.connect(lambda *_, name=department: self.choose_department(name))
            group.addAction(action)
            self._menu.addAction(action)
        self._menu.popup(self.department.mapToGlobal(self.department.rect().bottomLeft()))

    def _counted(self) -> None:
        shown = self.model.people_count
        self.heading.count(shown)
        self.department.setVisible(bool(self._directory.departments))
        words = ""
        if not self.model.rowCount():
            words = self._empty_words()
        self.empty.setText(words)
        self.empty.setVisible(bool(words))

    def _empty_words(self) -> str:
        query = self.search.text().strip()
        if query:
            return tr("Nobody fits “{query}”.", query=query)
        if self.model.filter.scope is Scope.CONTACTS:
            return tr(
                "No contacts yet. Drop a CSV or vCard file here, or import one in the settings."
            )
        if not self._directory.people:
            return tr("The PBX has not told who there is yet. The doctor in the menu can say why.")
        if self.model.filter.scope is Scope.FAVOURITES:
            return tr("No favourites yet. Point at a person and press the star.")
        return tr("Nobody is in this list now. Choose “All” to see everybody.")

    def _want_ticks(self) -> None:
        self._ticker.want(_TICKING, self.view.counts())


def _chip(words: str) -> QPushButton:
    chip = QPushButton(words)
    chip.setProperty("kind", "chip")
    chip.setCheckable(True)
    chip.setAutoDefault(False)
    return chip
