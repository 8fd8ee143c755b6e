"""The keys of the console: they reach the same verbs as the buttons."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractSpinBox, QLineEdit, QPlainTextEdit, QTextEdit

from ucm_cti.commands.verbs import Verb
from ucm_cti.ui.views.focus import focus_in, position

if TYPE_CHECKING:
    from ucm_cti.ui.views.console import Console

_FUNCTIONS = {
    "F3": Verb.ACCEPT,
    "F4": Verb.REFUSE,
    "F5": Verb.HOLD,
    "F7": Verb.MUTE,
    "F8": Verb.TRANSFER,
}
_LETTERS = {"h": Verb.HOLD, "m": Verb.MUTE, "t": Verb.TRANSFER, "e": Verb.HANG_UP}
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Keyboard(QObject):
    """Function keys work everywhere; letters are verbs in the middle area, a search elsewhere."""

    def __init__(self, console: "Console") -> None:
        super().__init__(console)
        self._console = console
        operator = console.operator
        for keys, verb in _FUNCTIONS.items():
            self._bind(keys, lambda verb=verb: operator.press(verb), repeat=False)
        self._bind("Ctrl+K", self.focus_field)
        self._bind("Ctrl+F", self.focus_search)
        self._bind("Ctrl+Shift+A", console.top.api_asked.emit, repeat=False)
        self._bind("F6", lambda: self.cycle(1))
        self._bind("Shift+F6", lambda: self.cycle(-1))

    def press(self, event: QKeyEvent) -> bool:
        """Take a key that no widget wanted; whether it meant something."""
        console = self._console
        if event.key() == Qt.Key.Key_Escape:
            return self.escape()
        text = event.text()
        if event.modifiers() & _COMMANDING or not text.isprintable() or not text.strip():
            return False
        if text == "?":
            console.help.open_help()
        elif text.casefold() in _LETTERS and self._letters_are_verbs():
            if not event.isAutoRepeat():
                console.operator.press_own(_LETTERS[text.casefold()])
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
        elif not console.my_calls.toasts.dismiss_all():
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

    def focus_calls(self) -> None:
        """Go to my calls, where letters are verbs."""
        self._console.my_calls.focus_list()

    def cycle(self, by: int) -> None:
        """Go to the next area."""
        console = self._console
        areas = (console.incoming, console.my_calls, console.people)
        at = position(areas, focus_in(console))
        to = (at + by) % len(areas) if at is not None else (0 if by > 0 else len(areas) - 1)
        console.areas.choose(to)
        areas[to].focus_list()

    def _letters_are_verbs(self) -> bool:
        console = self._console
        focused = focus_in(console)
        if isinstance(focused, QLineEdit | QTextEdit | QPlainTextEdit | QAbstractSpinBox):
            return False
        if position((console.incoming, console.people), focused) is not None:
            return False
        return console.operator.current() is not None

    def _bind(self, keys: str, deed: object, *, repeat: bool = True) -> None:
        shortcut = QShortcut(QKeySequence(keys), self._console)
        shortcut.setAutoRepeat(repeat)
        shortcut.activated.connect(deed)
