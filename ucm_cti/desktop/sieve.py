"""Keeps a flood of the same line out of a log: the first few pass, the rest are counted. Pure."""

import re
from collections import OrderedDict
from dataclasses import dataclass

BURST = 5
WINDOW = 60.0
KINDS = 100
_VARYING = re.compile(r"0x[0-9a-fA-F]+|\d+")
_LONGEST = 200
_REST = "lines of many kinds"


def kind_of(line: str) -> str:
    """What two lines have in common that differ in figures only."""
    return _VARYING.sub("#", line[:_LONGEST])


@dataclass(slots=True)
class _Seen:
    since: float
    passed: int = 0
    held: int = 0


class Sieve:
    """At most `burst` lines of a kind in `window` seconds, and at most `kinds` kinds in that time;
    what is held back is told by `due` once the time is over. Not safe for threads."""

    def __init__(self, burst: int = BURST, window: float = WINDOW, kinds: int = KINDS) -> None:
        self._burst = burst
        self._window = window
        self._kinds = kinds
        self._seen: OrderedDict[str, _Seen] = OrderedDict()

    def passes(self, kind: str, now: float) -> bool:
        """Whether a line of that kind may be written at `now`, in seconds of any clock."""
        if kind not in self._seen and len(self._seen) >= self._kinds:
            kind = _REST
        seen = self._seen.setdefault(kind, _Seen(now))
        if seen.passed < self._burst:
            seen.passed += 1
            return True
        seen.held += 1
        return False

    def due(self, now: float) -> tuple[tuple[str, int], ...]:
        """Kinds whose time is over, with how many of each were held back; each is told once."""
        over = [kind for kind, seen in self._seen.items() if now - seen.since >= self._window]
        ended = [(kind, self._seen.pop(kind).held) for kind in over]
        return tuple((kind, held) for kind, held in ended if held)

    def rest(self) -> tuple[tuple[str, int], ...]:
        """As `due`, without waiting for the time to be over."""
        return self.due(float("inf"))
