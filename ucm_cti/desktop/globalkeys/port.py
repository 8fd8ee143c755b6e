"""What the app needs of a desktop's global keys."""

from typing import Protocol

from ucm_cti.desktop.globalkeys.chord import Chord


class GlobalKeys(Protocol):
    """Takes keys from the whole desktop, and lets go of them.

    `obstacle` says in a sentence why this desktop has none to give, "" when it has. `descriptor` is
    a file descriptor that is readable when `read` has something to tell, None where presses come
    another way.
    """

    obstacle: str
    descriptor: int | None

    def register(self, name: str, chord: Chord) -> str:
        """Take a key for a deed; "" or a sentence on why it is not to be had."""
        ...

    def read(self) -> list[str]:
        """The deeds whose keys were pressed since, in order; one that is held down counts once."""
        ...

    def bring(self, window: int) -> None:
        """Have a window of ours, by its id, get the keyboard from another program: a key that the
        person pressed wants it, which the desktop cannot see by itself."""
        ...

    def release(self) -> None:
        """Let go of every key."""
        ...

    def close(self) -> None:
        """Let go of every key, for good."""
        ...


class NoGlobalKeys:
    """Where no program may take keys for itself: it says why, and what to bind instead."""

    descriptor: int | None = None

    def __init__(self, obstacle: str) -> None:
        self.obstacle = obstacle

    def register(self, name: str, chord: Chord) -> str:  # noqa: ARG002 - the protocol's
        """There is none to be had."""
        return self.obstacle

    def read(self) -> list[str]:
        """Nothing is ever pressed."""
        return []

    def bring(self, window: int) -> None:
        """What Qt asks for has to do."""

    def release(self) -> None:
        """There is nothing to let go of."""

    def close(self) -> None:
        """There is nothing to let go of."""
