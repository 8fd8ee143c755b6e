"""The keys in force, at a window."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from ucm_cti.commands.verbs import Verb
from ucm_cti.ui.context import SettingsHolder
from ucm_cti.ui.models.keys import Deed
from ucm_cti.ui.views.operator import Operator

_ANY_CALL = {
    Deed.ACCEPT: Verb.ACCEPT,
    Deed.REFUSE: Verb.REFUSE,
    Deed.HOLD: Verb.HOLD,
    Deed.MUTE: Verb.MUTE,
    Deed.TRANSFER: Verb.TRANSFER,
}
_OWN_CALL = {
    Deed.HOLD: Verb.HOLD,
    Deed.MUTE: Verb.MUTE,
    Deed.TRANSFER: Verb.TRANSFER,
    Deed.END: Verb.HANG_UP,
}


class Shortcuts(QObject):
    """Has deeds done by their keys while a window is active, whatever keys those are at the time.

    The verbs of calls are among them from the start.
    """

    def __init__(self, window: QWidget, settings: SettingsHolder, operator: Operator) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._operator = operator
        self._deeds: dict[Deed, QShortcut] = {}
        for deed, verb in _ANY_CALL.items():
            self.do(deed, partial(operator.press, verb), repeat=False)
        self.do(Deed.END, lambda: operator.press_own(Verb.HANG_UP), repeat=False)
        settings.changed.connect(self._follow)

    def do(self, deed: Deed, act: Callable[[], object], *, repeat: bool = True) -> None:
        """Have a deed done by the key that it has."""
        self._deeds[deed] = self._bind("", act, repeat=repeat)
        self._follow()

    def press_letter(self, event: QKeyEvent) -> bool:
        """Do the verb of a letter to my call; whether it was one."""
        verb = _OWN_CALL.get(self._settings.keys.deed_of(event.text()) or Deed.HELP)
        if verb is None:
            return False
        if not event.isAutoRepeat():
            self._operator.press_own(verb)
        return True

    def _follow(self) -> None:
        """Take the keys in force."""
        for deed, shortcut in self._deeds.items():
            key = QKeySequence(self._settings.keys.of(deed).combination)
            if shortcut.key() != key:
                shortcut.setKey(key)

    def _bind(self, keys: str, act: Callable[[], object], *, repeat: bool = True) -> QShortcut:
        """Have something done by a key that always means it."""
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.setAutoRepeat(repeat)
        shortcut.activated.connect(act)
        return shortcut
