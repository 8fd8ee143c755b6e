"""How long to wait before the next try."""

import random


class Backoff:
    """Pauses that double from `first` to `longest` seconds; each is cut by up to half at random,
    so that many clients of one PBX do not come back at the same moment."""

    def __init__(self, first: float, longest: float) -> None:
        self._first = first
        self._longest = longest
        self._next = first

    def pause(self) -> float:
        """The next pause in seconds."""
        pause = self._next * random.uniform(0.5, 1.0)  # noqa: S311 - spreads load, guards nothing
        self._next = min(self._next * 2, self._longest)
        return pause

    def reset(self) -> None:
        """Start over: all went well for a while."""
        self._next = self._first
