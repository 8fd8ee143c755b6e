"""Global keys on X11, by XGrabKey over a connection of our own."""

import logging
from itertools import chain, combinations
from typing import Any

from Xlib import XK, X, display, error  # type: ignore[import-untyped] # it ships no types
from Xlib.protocol import event  # type: ignore[import-untyped] # as above

from ucm_cti.desktop.globalkeys.chord import Chord, Modifier
from ucm_cti.domain.wording import tr

_log = logging.getLogger(__name__)
_MASKS = {
    Modifier.CTRL: X.ControlMask,
    Modifier.ALT: X.Mod1Mask,
    Modifier.SHIFT: X.ShiftMask,
    Modifier.SUPER: X.Mod4Mask,
}
_NAMES = {
    "PgUp": "Prior",
    "PgDown": "Next",
    "Ins": "Insert",
    "Del": "Delete",
    "Backspace": "BackSpace",
    "Esc": "Escape",
    "Space": "space",
}
_PAGER = 2
_HELD = X.ControlMask | X.Mod1Mask | X.ShiftMask | X.Mod4Mask


class Repeats:
    """Tells a key that is held from one that is pressed again: the server makes a release and a
    press of the same moment out of each repetition."""

    def __init__(self) -> None:
        self._last = (0, 0)

    def released(self, code: int, time: int) -> None:
        """A key has come up, or seems to; `time` is the server's, in ms."""
        self._last = (code, time)

    def is_one(self, code: int, time: int) -> bool:
        """Whether the press of a key only repeats it."""
        return self._last == (code, time)


class X11Keys:
    """Keys of one X display, NumLock and CapsLock disregarded.

    Raises OSError when the display cannot be reached.
    """

    obstacle = ""

    def __init__(self, name: str | None = None) -> None:
        try:
            self._display: Any = display.Display(name)
        except error.DisplayError as problem:
            raise OSError("the display cannot be reached") from problem
        self._root: Any = self._display.screen().root
        self._locks = _variants(X.LockMask, self._number_lock())
        self._taken: dict[tuple[int, int], str] = {}
        self._time = X.CurrentTime
        self._repeats = Repeats()
        self.descriptor: int | None = self._display.fileno()

    def register(self, name: str, chord: Chord) -> str:
        """Grab a key with every state of the locks; "" or why another program keeps it."""
        code = self._display.keysym_to_keycode(XK.string_to_keysym(_symbol(chord.key)))
        if not code:
            return tr("This keyboard has no key {chord}; choose another.", chord=chord)
        mask = 0
        for modifier in chord.modifiers:
            mask |= _MASKS[modifier]
        if (code, mask) in self._taken:
            return tr("{chord} does something else already; choose another.", chord=chord)
        refused = error.CatchError(error.BadAccess)
        for lock in self._locks:
            self._root.grab_key(
                code, mask | lock, False, X.GrabModeAsync, X.GrabModeAsync, onerror=refused
            )
        self._display.sync()
        if refused.get_error() is not None:
            self._let_go(code, mask)
            return tr(
                "Another program has {chord}. Choose another key here, or take it from that "
                "program.",
                chord=chord,
            )
        self._taken[code, mask] = name
        return ""

    def read(self) -> list[str]:
        """The deeds that were asked for since; a key that repeats while it is held counts once."""
        found = []
        while self._display.pending_events():
            told = self._display.next_event()
            if told.type == X.KeyRelease:
                self._repeats.released(told.detail, told.time)
            elif told.type == X.KeyPress:
                name = self._taken.get((told.detail, told.state & _HELD))
                if name is not None and not self._repeats.is_one(told.detail, told.time):
                    self._time = told.time
                    found.append(name)
            elif told.type == X.MappingNotify:
                self._display.refresh_keyboard_mapping(told)
        return found

    def bring(self, window: int) -> None:
        """Ask the window manager as a pager does (EWMH, _NET_ACTIVE_WINDOW, source 2): what a
        program asks for itself is refused while somebody types elsewhere."""
        active = self._display.intern_atom("_NET_ACTIVE_WINDOW")
        message = event.ClientMessage(
            window=self._display.create_resource_object("window", window),
            client_type=active,
            data=(32, [_PAGER, self._time, 0, 0, 0]),
        )
        mask = X.SubstructureRedirectMask | X.SubstructureNotifyMask
        self._root.send_event(message, event_mask=mask)
        self._display.flush()

    def release(self) -> None:
        """Ungrab every key."""
        for code, mask in self._taken:
            self._let_go(code, mask)
        self._taken.clear()

    def close(self) -> None:
        """Ungrab every key and leave the display."""
        self.descriptor = None
        try:
            self.release()
            self._display.close()
        except (error.ConnectionClosedError, OSError) as problem:
            _log.info("the display had gone before its keys were let go: %s", problem)

    def _let_go(self, code: int, mask: int) -> None:
        for lock in self._locks:
            self._root.ungrab_key(code, mask | lock)
        self._display.sync()

    def _number_lock(self) -> int:
        """The modifier that NumLock sets on this keyboard."""
        code = self._display.keysym_to_keycode(XK.XK_Num_Lock)
        for at, codes in enumerate(self._display.get_modifier_mapping()):
            if code and code in codes:
                return 1 << at
        return 0


def _variants(*locks: int) -> tuple[int, ...]:
    """Every mixture of the locks that there are."""
    real = [lock for lock in locks if lock]
    mixtures = chain.from_iterable(combinations(real, count) for count in range(len(real) + 1))
    return tuple(sum(mixture) for mixture in mixtures)


def _symbol(key: str) -> str:
    return _NAMES.get(key) or (key.lower() if len(key) == 1 else key)
