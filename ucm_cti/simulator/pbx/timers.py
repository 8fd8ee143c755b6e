"""Timers in virtual time, in order of due time, then of making."""

import heapq
import itertools
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(order=True, slots=True)
class Timer:
    """Runs `work` at `due` unless cancelled."""

    due: float
    order: int
    work: Callable[[], None] = field(compare=False)
    cancelled: bool = field(default=False, compare=False)

    def cancel(self) -> None:
        """Never run it."""
        self.cancelled = True


class Timers:
    """The clock of one PBX; time moves only by `advance`."""

    def __init__(self) -> None:
        self.now = 0.0
        self._heap: list[Timer] = []
        self._orders = itertools.count()

    def after(self, seconds: float, work: Callable[[], None]) -> Timer:
        """Run `work` in that many seconds."""
        timer = Timer(self.now + seconds, next(self._orders), work)
        heapq.heappush(self._heap, timer)
        return timer

    def next_due(self) -> float | None:
        """Seconds until the next timer, None when there is none."""
        while self._heap and self._heap[0].cancelled:
            heapq.heappop(self._heap)
        return max(0.0, self._heap[0].due - self.now) if self._heap else None

    def advance(self, seconds: float, each: Callable[[], None]) -> None:
        """Let time pass; `each` is called after every timer that ran."""
        end = self.now + seconds
        while self._heap and self._heap[0].due <= end:
            timer = heapq.heappop(self._heap)
            if timer.cancelled:
                continue
            self.now = max(self.now, timer.due)
            timer.work()
            each()
        self.now = end

    def clear(self) -> None:
        """Cancel and forget every timer."""
        for timer in self._heap:
            timer.cancel()
        self._heap.clear()
