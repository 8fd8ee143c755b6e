"""The top bar: the link, who I am, the one field, and my menu."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QWidget

from ucm_cti.domain.wording import noop, tr
from ucm_cti.ui.context import UiContext
from ucm_cti.ui.format import isolated_number, plain_tooltip
from ucm_cti.ui.marks import LinkDot
from ucm_cti.ui.models.freshness import Freshness
from ucm_cti.ui.models.keymap import native
from ucm_cti.ui.models.keys import Deed
from ucm_cti.ui.theme import SPACE_2, SPACE_3, Type
from ucm_cti.ui.views.buttons import VerbButton
from ucm_cti.ui.views.commandfield import CommandField
from ucm_cti.ui.views.labels import Label
from ucm_cti.ui.views.operator import Operator
from ucm_cti.ui.views.pbxmenu import PbxMenu
from ucm_cti.ui.views.windowmenu import WindowMenu

if TYPE_CHECKING:
    from ucm_cti.ui.views.areas import Areas
    from ucm_cti.ui.views.layoutkeeper import LayoutKeeper
from ucm_cti.ui.views.quiet import QuietButton

_THEMES = {
    "system": noop("As the system"),
    "light": noop("Light"),
    "dark": noop("Dark"),
    "contrast": noop("High contrast"),
}
_HEIGHT = 44


class TopBar(QWidget):
    """Link dot, own name, command field, menu."""

    settings_asked = Signal()
    about_asked = Signal()
    quit_asked = Signal()
    connect_asked = Signal()
    keys_asked = Signal()
    api_asked = Signal()
    blocked_asked = Signal()
    doctor_asked = Signal()
    numbers_asked = Signal()

    def __init__(self, context: UiContext, operator: Operator) -> None:
        super().__init__()
        self._context = context
        self._operator = operator
        self._narrow: bool | None = None
        themes = context.themes
        self.dot = LinkDot(themes)
        self.word = Label(themes, tone="text_secondary", kind=Type.CAPTION)
        self.name = Label(themes, bold=True)
        self.extension = Label(themes, tone="text_secondary")
        self.quiet = QuietButton(context)
        self.field = CommandField()
        self.hint = Label(themes, tone="text_secondary", kind=Type.CAPTION, figures=True)
        self.hint.setParent(self.field)
        self.hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.menu_button = VerbButton(themes, tr("Menu"), "user", "", "quiet")
        self.menu_button.explain(tr("Appearance, pop-ups, settings"))
        self.menu = QMenu(self)
        self.pbxs = PbxMenu(self.menu)
        self.window_menu = WindowMenu(context.settings, self.menu)
        self._popups = QAction(tr("Pop-ups for incoming calls"), self.menu)
        self._compact = QAction(tr("One line for each person"), self.menu)
        self._appearances: dict[str, QAction] = {}
        self._who = QWidget()
        self._lay_out()
        self._fill_menu()
        self.menu_button.clicked.connect(self._open_menu)
        self.field.textChanged.connect(self._hint)
        self.field.installEventFilter(self)
        context.settings.changed.connect(self._settings_changed)
        self._settings_changed()

    def show_link(self, fresh: Freshness) -> None:
        """Show how we are connected."""
        self.dot.show_link(fresh.mode, stale=fresh.stale and not fresh.blocked)
        self.word.tell(fresh.word)
        for part in (self.dot, self.word):
            part.setToolTip(plain_tooltip(fresh.banner or fresh.line))
            part.setAccessibleDescription(fresh.banner or fresh.line)

    def show_me(self) -> None:
        """Show for whom this desk acts."""
        me = self._operator.me
        name = self._context.store.name_of(me) if me else ""
        self.name.tell(name or (tr("Extension") if me else tr("No extension chosen")))
        self.extension.tell(tr("ext {number}", number=isolated_number(me)) if me else "")

    def show_layouts(self, layouts: "LayoutKeeper", areas: "Areas") -> None:
        """Offer the window's shapes in the menu."""
        self.window_menu.follow(layouts, areas)

    def show_narrow(self, narrow: bool) -> None:
        """Two lines where the window is narrow."""
        if narrow == self._narrow:
            return
        self._narrow = narrow
        grid = self._grid
        grid.removeWidget(self.field)
        grid.removeWidget(self.menu_button)
        if narrow:
            grid.addWidget(self.menu_button, 0, 2)
            grid.addWidget(self.field, 1, 0, 1, 3)
        else:
            grid.addWidget(self.field, 0, 1)
            grid.addWidget(self.menu_button, 0, 2)
        self.menu_button.say("" if narrow else tr("Menu"), "user")
        self.menu_button.setAccessibleName(tr("Menu"))
        self.setFixedHeight(_HEIGHT * 2 - SPACE_2 if narrow else _HEIGHT)
        grid.setColumnStretch(0, 1 if narrow else 0)
        grid.setColumnStretch(1, 0 if narrow else 1)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Keep the key hint at the end of the field."""
        if watched is self.field and event.type() in {QEvent.Type.Resize, QEvent.Type.Show}:
            self._hint()
        return False

    def _lay_out(self) -> None:
        who = QHBoxLayout(self._who)
        who.setContentsMargins(0, 0, 0, 0)
        who.setSpacing(SPACE_2)
        for widget in (self.dot, self.word, self.name, self.extension, self.quiet):
            who.addWidget(widget)
        who.insertSpacing(2, SPACE_2)
        who.addStretch(1)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(SPACE_3, 0, SPACE_3, 0)
        self._grid.setHorizontalSpacing(SPACE_3)
        self._grid.setVerticalSpacing(0)
        self._grid.addWidget(self._who, 0, 0)
        self.show_narrow(False)

    def _fill_menu(self) -> None:
        menu = self.menu
        group = QActionGroup(menu)
        appearance = menu.addMenu(tr("Appearance"))
        for mode, words in _THEMES.items():
            action = QAction(tr(words), menu)
            action.setCheckable(True)
            action.triggered.connect(lambda *_, mode=mode: self._choose(mode))
            group.addAction(action)
            appearance.addAction(action)
            self._appearances[mode] = action
        self._popups.setCheckable(True)
        self._popups.toggled.connect(lambda on: self._context.settings.update(popups=on))
        self._compact.setCheckable(True)
        self._compact.toggled.connect(lambda on: self._context.settings.update(compact=on))
        menu.addMenu(self.window_menu)
        menu.addAction(self._compact)
        menu.addAction(self._popups)
        menu.addSeparator()
        menu.addAction(tr("Connect two outside numbers…"), self.connect_asked.emit)
        menu.addAction(tr("Keys"), self.keys_asked.emit)
        menu.addSeparator()
        self._api = menu.addAction(tr("API console…"), self.api_asked.emit)
        menu.addAction(tr("Blocked callers…"), self.blocked_asked.emit)
        menu.addAction(tr("Doctor…"), self.doctor_asked.emit)
        menu.addAction(tr("Number doctor…"), self.numbers_asked.emit)
        menu.addMenu(self.pbxs)
        menu.addAction(tr("Settings…"), self.settings_asked.emit)
        menu.addAction(tr("About"), self.about_asked.emit)
        menu.addAction(tr("Quit"), self.quit_asked.emit)

    def _choose(self, mode: str) -> None:
        self._context.settings.update(theme=mode)
        self._context.themes.set_mode(mode)

    def _settings_changed(self) -> None:
        settings = self._context.settings.value
        self._popups.setChecked(settings.popups)
        self._compact.setChecked(settings.compact)
        keys = self._context.settings.keys
        self.hint.tell(native(keys.of(Deed.FIELD).combination))
        self._api.setText(
            tr("API console…\t{native}", native=native(keys.of(Deed.API).combination))
        )
        self._hint()
        chosen = self._appearances.get(settings.theme)
        if chosen is not None:
            chosen.setChecked(True)

    def _open_menu(self) -> None:
        size = self.menu.sizeHint()
        corner = self.menu_button.rect().bottomRight()
        at = self.menu_button.mapToGlobal(corner)
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.menu_button.mapToGlobal(self.menu_button.rect().bottomLeft()).x()
        at.setX(x if rtl else at.x() - size.width())
        self.menu.popup(at)

    def _hint(self) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.hint.setVisible(not self.field.text() and not mirrored)
        size = self.hint.sizeHint()
        x = self.field.width() - size.width() - SPACE_2
        y = (self.field.height() - size.height()) // 2
        self.hint.setGeometry(x, y, size.width(), size.height())
