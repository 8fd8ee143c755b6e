"""Global keys on Windows, by RegisterHotKey; presses come as messages of our thread."""

from typing import Protocol

from ucm_cti.desktop.globalkeys.chord import Chord, Modifier
from ucm_cti.domain.wording import tr

WM_HOTKEY = 0x0312
_NO_REPEAT = 0x4000
_MODIFIERS = {
    Modifier.ALT: 0x0001,
    Modifier.CTRL: 0x0002,
    Modifier.SHIFT: 0x0004,
    Modifier.SUPER: 0x0008,
}
_ALT_GR = frozenset({Modifier.CTRL, Modifier.ALT})
"""What Windows makes of AltGr."""
_CODES = {
    "Backspace": 0x08,
    "Tab": 0x09,
    "Return": 0x0D,
    "Pause": 0x13,
    "Esc": 0x1B,
    "Space": 0x20,
    "PgUp": 0x21,
    "PgDown": 0x22,
    "End": 0x23,
    "Home": 0x24,
    "Left": 0x25,
    "Up": 0x26,
    "Right": 0x27,
    "Down": 0x28,
    "Print": 0x2C,
    "Ins": 0x2D,
    "Del": 0x2E,
} | {f"F{number}": 0x6F + number for number in range(1, 25)}


class User32(Protocol):
    """The two functions of user32.dll that this needs."""

    def RegisterHotKey(self, window: None, number: int, modifiers: int, code: int) -> int:  # noqa: N802 - as the system has it
        """Not 0 when the key is ours now."""
        ...

    def UnregisterHotKey(self, window: None, number: int) -> int:  # noqa: N802 - as above
        """Not 0 when it was."""
        ...


class WindowsKeys:
    """Keys of the thread that makes and uses this; the thread's messages go to `pressed`."""

    obstacle = ""
    descriptor: int | None = None

    def __init__(self, user32: User32) -> None:
        self._user32 = user32
        self._taken: dict[int, str] = {}
        self._pressed: list[str] = []

    def register(self, name: str, chord: Chord) -> str:
        """Take a key; "" or that another program has it."""
        if len(chord.key) == 1 and chord.modifiers >= _ALT_GR:
            return tr("AltGr types characters with {chord}; choose another key.", chord=chord)
        number = len(self._taken) + 1
        modifiers = _NO_REPEAT
        for modifier in chord.modifiers:
            modifiers |= _MODIFIERS[modifier]
        code = _CODES.get(chord.key) or ord(chord.key)
        if not self._user32.RegisterHotKey(None, number, modifiers, code):
            return tr(
                "Another program has {chord}. Choose another key here, or take it from that "
                "program.",
                chord=chord,
            )
        self._taken[number] = name
        return ""

    def note(self, message: int, number: int) -> bool:
        """Take a message of the thread, by its kind and its first parameter; whether it is ours."""
        if message != WM_HOTKEY or number not in self._taken:
            return False
        self._pressed.append(self._taken[number])
        return True

    def read(self) -> list[str]:
        """The deeds that were asked for since."""
        found, self._pressed = self._pressed, []
        return found

    def bring(self, window: int) -> None:
        """Windows lets the program whose key was pressed come to the front by itself."""

    def release(self) -> None:
        """Let go of every key."""
        for number in self._taken:
            self._user32.UnregisterHotKey(None, number)
        self._taken.clear()

    def close(self) -> None:
        """Let go of every key."""
        self.release()
