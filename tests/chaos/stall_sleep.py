"""A computer that sleeps: neither thread of the app runs, and afterwards the clocks have jumped."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from tests.ui.app_stage import PATIENCE
from ucm_cti.bridge.runtime import NetworkThread
from ucm_cti.domain import clock


@contextmanager
def asleep(network: NetworkThread, patch: pytest.MonkeyPatch, seconds: float) -> Iterator[None]:
    """To be entered on the GUI thread, which must not give up its turn in the block: the network
    thread stands still too. At its end all clocks that count sleep show so many seconds more."""
    still, awake = threading.Event(), threading.Event()

    def stand_still() -> None:
        still.set()
        awake.wait(PATIENCE)

    network.call(stand_still)
    assert still.wait(PATIENCE)
    try:
        yield
        count: Callable[[], float] = clock._count
        patch.setattr(clock, "_count", lambda: count() + seconds)
    finally:
        awake.set()
