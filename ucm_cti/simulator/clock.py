"""Seconds for sessions, bans and faults: running, or moved by hand."""

import time
from collections.abc import Callable


class FaceClock:
    """`now()` counts seconds from the start; with `manual` only `skip` moves it."""

    def __init__(self, *, manual: bool = False, read: Callable[[], float] = time.monotonic) -> None:
        self.manual = manual
        self._read = read
        self._start = read()
        self._skipped = 0.0

    def now(self) -> float:
        """Seconds since the clock was made."""
        return self._skipped + (0.0 if self.manual else self._read() - self._start)

    def skip(self, seconds: float) -> None:
        """Jump ahead."""
        self._skipped += seconds
