"""The ranking that learns: what views tell it, and what they ask of it."""

import time
from collections.abc import Callable

from ucm_cti.commands.learned import Learned, bonus, noted


class Learning:
    """What this operator's own choices have taught, in memory.

    `changed` is told of each change that a person makes, for whoever keeps it on disk. Times are
    the wall clock's, as what is learned outlives the program.
    """

    def __init__(self, now: Callable[[], float] = time.time) -> None:
        self._now = now
        self.learned = Learned()
        self.changed: Callable[[], None] = lambda: None

    def note(self, typed: str, number: str) -> None:
        """A number was called, or a call was sent there, after this text was typed ("" for none).

        Who types the whole number needs no help to find it.
        """
        if number and typed.strip() != number:
            self.learned = noted(self.learned, typed, number, self._now())
            self.changed()

    def bonus(self, typed: str) -> dict[str, float]:
        """Points to add to the matches of a typed text, by number."""
        return bonus(self.learned, typed, self._now())

    def forget(self) -> None:
        """Begin anew."""
        self.learned = Learned()
        self.changed()
