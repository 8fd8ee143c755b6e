"""Windows' messages about global keys, on their way from Qt to who takes them."""

from collections.abc import Callable
from ctypes import wintypes
from typing import Any

from PySide6.QtCore import QAbstractNativeEventFilter, QCoreApplication

from ucm_cti.desktop.globalkeys.port import GlobalKeys
from ucm_cti.desktop.globalkeys.windows import WindowsKeys


class HotkeyFilter(QAbstractNativeEventFilter):
    """Shows every message of the thread to `note` (its kind and first parameter); one that it
    takes calls `told` and goes no further."""

    def __init__(self, note: Callable[[int, int], bool], told: Callable[[], None]) -> None:
        super().__init__()
        self._note = note
        self._told = told

    def nativeEventFilter(self, kind: Any, message: Any) -> tuple[bool, int]:
        """Whether the message was about a global key."""
        if not bytes(kind).startswith(b"windows_"):
            return False, 0
        found = wintypes.MSG.from_address(int(message))
        if not self._note(int(found.message), int(found.wParam)):
            return False, 0
        self._told()
        return True, 0


def hear_hotkeys(
    qapp: QCoreApplication, keys: GlobalKeys, told: Callable[[], None]
) -> HotkeyFilter | None:
    """Have messages about these keys noted, on Windows alone; hold on to what is handed back."""
    if not isinstance(keys, WindowsKeys):
        return None
    found = HotkeyFilter(keys.note, told)
    qapp.installNativeEventFilter(found)
    return found
