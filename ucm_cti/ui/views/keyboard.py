"""The keys of the console: they reach the same verbs as the buttons."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit

from ucm_cti.commands.verbs import Verb
from ucm_cti.ui.context import SettingsHolder
from ucm_cti.ui.models.consult import ConsultVerb
from ucm_cti.ui.models.keys import FOLLOW_DEEDS, Deed
from ucm_cti.ui.models.layouts import Mode
from ucm_cti.ui.views.focus import focus_in, position
from ucm_cti.ui.views.shortcuts import Shortcuts

if TYPE_CHECKING:
    from ucm_cti.ui.views.console import Console
    from ucm_cti.ui.views.layoutkeeper import LayoutKeeper

_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Keyboard(Shortcuts):
    """Function keys work everywhere; letters are verbs in the middle area, a search elsewhere.

    `arrived` carries the name and the count of the area that a key has led to; `popup_asked` wants
    the keyboard at the pop-up of a call.
    """

    arrived = Signal(str)
    popup_asked = Signal()

    def __init__(self, console: "Console", settings: SettingsHolder) -> None:
        super().__init__(console, settings, console.operator)
        self._console = console
        self.do(Deed.SWITCH, self._switch, repeat=False)
        self.do(Deed.FIELD, self.focus_field)
        self.do(Deed.SEARCH, self.focus_search)
        self.do(Deed.CARRY, self.carry, repeat=False)
        for deed in FOLLOW_DEEDS:
            self.do(deed, partial(console.my_calls.press_follow, deed), repeat=False)
        self.do(Deed.API, console.top.api_asked.emit, repeat=False)
        self.do(Deed.BAR, console.bar_asked.emit, repeat=False)
        self.do(Deed.NEXT_AREA, lambda: self.cycle(1))
        self.do(Deed.PREVIOUS_AREA, lambda: self.cycle(-1))
        areas = console.areas
        self.do(Deed.MOVE_LEFT, lambda: areas.move_area(areas.focused(), -1))
        self.do(Deed.MOVE_RIGHT, lambda: areas.move_area(areas.focused(), 1))
        self.do(Deed.BLOCK, lambda: console.operator.press(Verb.BLOCK), repeat=False)
        self.do(Deed.UNDO, console.my_calls.toasts.take_offer, repeat=False)
        self.do(Deed.POPUP, self.popup_asked.emit, repeat=False)
        self.do(Deed.HELP, console.help.toggle, repeat=False)

    def shape_window(self, layouts: "LayoutKeeper") -> None:
        """Let keys make the window a strip, or pop-ups only."""
        self.do(Deed.STRIP, lambda: layouts.toggle(Mode.STRIP), repeat=False)
        self.do(Deed.POPUPS_ONLY, lambda: layouts.toggle(Mode.POPUPS), repeat=False)

    def press(self, event: QKeyEvent) -> bool:
        """Take a key that no widget wanted; whether it meant something."""
        console = self._console
        if event.key() == Qt.Key.Key_Escape:
            return self.escape()
        text = event.text()
        if event.modifiers() & _COMMANDING or not text.isprintable() or not text.strip():
            return False
        deed = self._settings.keys.deed_of(text)
        if deed is Deed.HELP:
            console.help.open_help()
        elif deed is Deed.SWITCH and self._can_switch():
            self._switch()
        elif not (self._letters_are_verbs() and self.press_letter(event)):
            console.top.field.begin(text)
        return True

    def escape(self) -> bool:
        """Close what is open, one thing at a time."""
        console = self._console
        if console.help.isVisible():
            console.help.close_help()
        elif console.connect_panel.isVisible():
            console.connect_panel.close_panel()
        elif console.operator.consults.escape() or not console.my_calls.toasts.dismiss_all():
            self.focus_calls()
        return True

    def focus_field(self) -> None:
        """Go to the one field."""
        field = self._console.top.field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()
        self._console.drop.refresh()

    def focus_search(self) -> None:
        """Go to the search of people."""
        console = self._console
        console.areas.choose(2)
        console.people.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        console.people.search.selectAll()

    def carry(self) -> None:
        """Carry the chosen waiting call, else my current one, to somebody of the list."""
        console = self._console
        call = console.operator.carriable()
        if call is not None:
            console.dropping.carry(call)

    def focus_calls(self) -> None:
        """Go to my calls, where letters are verbs."""
        self._console.my_calls.focus_list()

    def cycle(self, by: int) -> None:
        """Go to the next area as they stand, and have its name and count spoken."""
        console = self._console
        areas = console.areas.in_order
        at = position(areas, focus_in(console))
        to = (at + by) % len(areas) if at is not None else (0 if by > 0 else len(areas) - 1)
        console.areas.choose(console.areas.order[to])
        areas[to].focus_list()
        self.arrived.emit(areas[to].heading.accessibleName())

    def _switch(self) -> None:
        self._console.operator.consults.do(ConsultVerb.SWITCH)

    def _can_switch(self) -> bool:
        offered = self._console.operator.consults.offers(ConsultVerb.SWITCH)
        return offered and self._letters_are_verbs()

    def _letters_are_verbs(self) -> bool:
        console = self._console
        focused = focus_in(console)
        if isinstance(focused, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox):
            return False
        if position((console.incoming, console.people), focused) is not None:
            return False
        return console.operator.current() is not None
