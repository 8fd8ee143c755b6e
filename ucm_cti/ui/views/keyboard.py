"""The keys of the console: they reach the same verbs as the buttons."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit

from ucm_cti.commands.verbs import Verb
from ucm_cti.ui.context import SettingsHolder
from ucm_cti.ui.models.consult import ConsultVerb
from ucm_cti.ui.models.keys import FOLLOW_DEEDS, Deed
from ucm_cti.ui.views.focus import focus_in, position

if TYPE_CHECKING:
    from ucm_cti.ui.views.console import Console

_LETTERS = {
    Deed.HOLD: Verb.HOLD,
    Deed.MUTE: Verb.MUTE,
    Deed.TRANSFER: Verb.TRANSFER,
    Deed.END: Verb.HANG_UP,
}
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Keyboard(QObject):
    """Function keys work everywhere; letters are verbs in the middle area, a search elsewhere.

    `arrived` carries the name and the count of the area that a key has led to.
    """

    arrived = Signal(str)

    def __init__(self, console: "Console", settings: SettingsHolder) -> None:
        super().__init__(console)
        self._console = console
        self._settings = settings
        operator, press = console.operator, console.operator.press
        self._deeds: dict[Deed, QShortcut] = {}
        self._do(Deed.ACCEPT, lambda: press(Verb.ACCEPT), repeat=False)
        self._do(Deed.REFUSE, lambda: press(Verb.REFUSE), repeat=False)
        self._do(Deed.HOLD, lambda: press(Verb.HOLD), repeat=False)
        self._do(Deed.MUTE, lambda: press(Verb.MUTE), repeat=False)
        self._do(Deed.TRANSFER, lambda: press(Verb.TRANSFER), repeat=False)
        self._do(Deed.END, lambda: operator.press_own(Verb.HANG_UP), repeat=False)
        self._do(Deed.SWITCH, self._switch, repeat=False)
        self._do(Deed.FIELD, self.focus_field)
        self._do(Deed.SEARCH, self.focus_search)
        self._do(Deed.CARRY, self.carry, repeat=False)
        for deed in FOLLOW_DEEDS:
            self._do(deed, partial(console.my_calls.press_follow, deed), repeat=False)
        self._do(Deed.API, console.top.api_asked.emit, repeat=False)
        self._do(Deed.BAR, console.bar_asked.emit, repeat=False)
        self._do(Deed.NEXT_AREA, lambda: self.cycle(1))
        self._do(Deed.PREVIOUS_AREA, lambda: self.cycle(-1))
        areas = console.areas
        self._do(Deed.MOVE_LEFT, lambda: areas.move_area(areas.focused(), -1))
        self._do(Deed.MOVE_RIGHT, lambda: areas.move_area(areas.focused(), 1))
        self._do(Deed.HELP, console.help.toggle, repeat=False)
        settings.changed.connect(self._follow)
        self._follow()

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
        elif deed in _LETTERS and self._letters_are_verbs():
            if not event.isAutoRepeat():
                console.operator.press_own(_LETTERS[deed])
        else:
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

    def _do(self, deed: Deed, act: Callable[[], object], *, repeat: bool = True) -> None:
        """Have a deed done by its key, whatever that is at the time."""
        self._deeds[deed] = self._bind("", act, repeat=repeat)

    def _follow(self) -> None:
        """Take the keys in force."""
        for deed, shortcut in self._deeds.items():
            key = QKeySequence(self._settings.keys.of(deed).combination)
            if shortcut.key() != key:
                shortcut.setKey(key)

    def _bind(self, keys: str, act: Callable[[], object], *, repeat: bool = True) -> QShortcut:
        """Have something done by a key that always means it."""
        shortcut = QShortcut(QKeySequence(keys), self._console)
        shortcut.setAutoRepeat(repeat)
        shortcut.activated.connect(act)
        return shortcut
