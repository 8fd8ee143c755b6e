"""Every fault of a run, each once, with how often it happened: what the log gets, kept to show."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from ucm_cti.desktop.masking import mask_text
from ucm_cti.desktop.traces import describe_fault, place_of
from ucm_cti.domain import clock

MOST = 20


@dataclass(frozen=True, slots=True)
class Fault:
    """An unexpected exception, without values: see `describe_fault`.

    `doing` is what went on, `thread` where; `at` the time of day of the first one in epoch seconds.
    """

    place: str
    doing: str
    thread: str
    trace: str
    at: float
    count: int = 1


class FaultBook(logging.Handler):
    """Takes note of each record at ERROR or worse that carries an exception, on any thread.

    `noticed` gets each fault when it happens first, on the thread where it did, and must return
    at once. At most `most` are kept; of the others only their number, which is `others`.
    """

    def __init__(self, noticed: Callable[[Fault], None], most: int = MOST) -> None:
        super().__init__(logging.ERROR)
        self._noticed = noticed
        self._most = most
        self._kept: dict[str, Fault] = {}
        self._writing = False
        self.others = 0

    @property
    def faults(self) -> tuple[Fault, ...]:
        """In the order in which they happened first."""
        self.acquire()
        try:
            return tuple(self._kept.values())
        finally:
            self.release()

    def emit(self, record: logging.LogRecord) -> None:
        """Count a fault; one that happens in here is dropped, as nobody is left to take it."""
        error = record.exc_info[1] if record.exc_info else None
        if error is None or self._writing:
            return
        self._writing = True  # the handler's lock is held
        try:
            self._take(record, error)
        except Exception:
            self.others += 1
        finally:
            self._writing = False

    def _take(self, record: logging.LogRecord, error: BaseException) -> None:
        place = place_of(error)
        known = self._kept.get(place)
        if known is not None:
            self._kept[place] = replace(known, count=known.count + 1)
        elif len(self._kept) >= self._most:
            self.others += 1
        else:
            doing = mask_text(record.getMessage())
            trace = mask_text(describe_fault(error))
            thread = record.threadName or "?"
            fault = self._kept[place] = Fault(place, doing, thread, trace, clock.now())
            self._noticed(fault)
