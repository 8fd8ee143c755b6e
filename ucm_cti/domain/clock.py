"""Our own clock: seconds that look like the time of day and never step.

The computer's wall clock is set forward and back by people and by the network. Ages, countdowns and
lengths of calls must not move with it, so it is read once; from then on a clock that only goes on,
through the computer's sleep too, counts.
"""

import time
from collections.abc import Callable


def _steady() -> Callable[[], float]:
    """The clock that counts the computer's sleep: each system calls another one so."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):  # Linux; macOS, whose time.monotonic stops
        number = getattr(time, name, None)
        if number is not None:
            return lambda: time.clock_gettime(number)
    return time.monotonic  # Windows counts sleep there


_count = _steady()
_BEGAN = time.time() - _count()


def steady() -> float:
    """Seconds since some moment, sleep included."""
    return _count()


def now() -> float:
    """Seconds since 1970 as the wall clock had it when this program started."""
    return _BEGAN + steady()
